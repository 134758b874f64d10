/** Rooms where things are kept, as plans. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

export const STORE_ROOMS = {
  warehouse: {
    wall: ['#8c99a8', '#a2aebb', '#aeb8c2'],
    clad: ['planks', '#7c8998', '#a6b2be', '#9eaab8'],
    floor: ['carpet', '#a8a8a4', '#989894'],
    things: [
      ...[-1.46, -0.72, 0.72, 1.46].map((x) => ['rack', x, { y: 2, width: 72, size: 1.04 }] as const),
      ['shutter', 0, { y: 0 }],
      ['prop-forklift', 0.34, { y: 8, width: 34 }],
      ['prop-crate', -0.34, { y: 8, width: 22 }],
      ['prop-crate', -0.82, { y: 14, width: 24 }],
      ['prop-crate', 0.86, { y: 14, width: 22 }],
    ],
    moves: [
      ['pendant', -0.4, { y: -52, colour: '#5a6a78' }],
      ['pendant', 0.4, { y: -52, colour: '#5a6a78' }],
      ['pendant', 0, { y: -54, colour: '#5a6a78' }],
    ],
    near: [
      ['prop-crate', 0, { width: 36 }],
      ['prop-crate', 0, { width: 36 }],
    ],
  },
  'wine-cellar': {
    wall: ['#6a4a3a', '#80604c', '#8a6a54'],
    clad: ['stones', '#54392e', '#8a6a56', '#7c5e4c', '#947460'],
    floor: ['tiles', '#8a7260', '#7a6452'],
    gloom: '#d4bca8',
    onWall: [['niche', 0, { y: 1, width: 40 }]],
    things: [
      ['wine-rack', -0.52, { y: 2, width: 46 }],
      ['wine-rack', 0.52, { y: 2, width: 46 }],
      ['wine-rack', -1.3, { y: 2, width: 46 }],
      ['wine-rack', 1.3, { y: 2, width: 46 }],
      ['barrels', 0, { y: 4, size: 0.86 }],
      ['barrels', -0.86, { y: 10, size: 0.94 }],
      ['barrels', 0.86, { y: 10, size: 0.94 }],
    ],
    moves: [
      ['torch', -0.26, { y: -38 }],
      ['torch', 0.26, { y: -38 }],
    ],
    lamps: [-0.26, 0.26],
    near: [
      ['prop-barrel', 0, { width: 34 }],
      ['prop-barrel', 0, { width: 34 }],
    ],
  },
  'locker-room': {
    wall: ['#d4dee0', '#e4ebea', '#eef2ee'],
    clad: ['tiles', '#c4d0d2', '#e8f0f0', '#e0eaea', '#eef4f2'],
    floor: ['tiles', '#c8d0d4', '#b4bec4'],
    things: [
      ['lockers', -0.5, { y: 2 }],
      ['lockers', 0.5, { y: 2 }],
      ['lockers', -1.48, { y: 2 }],
      ['lockers', 1.48, { y: 2 }],
      ['bench', -0.5, { y: 11, width: 62 }],
      ['bench', 0.5, { y: 11, width: 62 }],
      ['prop-towel', 0.62, { y: 0, width: 12 }],
      ['bag', -0.66, { y: 15 }],
    ],
    moves: [
      ['tube', -0.4, { y: -60 }],
      ['tube', 0.4, { y: -60 }],
    ],
    near: [
      ['bag', 0, {}],
      ['prop-towel', 0, { width: 22 }],
    ],
  },
  closet: {
    wall: ['#f0e0d4', '#f8ece2', '#fbf2ea'],
    floor: ['boards', '#d8b088', '#c89c74'],
    things: [
      ['wardrobe', -0.62, { y: 3, width: 62 }],
      ['wardrobe', 0.62, { y: 3, width: 62 }],
      ['wardrobe', -1.36, { y: 3, width: 62 }],
      ['wardrobe', 1.36, { y: 3, width: 62 }],
      ['wardrobe', 0, { y: 2, width: 56 }],
      ['prop-mirror', 0.32, { y: 9, width: 24 }],
      ['prop-suitcase', -0.36, { y: 9, width: 16 }],
    ],
    moves: [
      ['pendant', -0.2, { y: -52, colour: '#f2b0b8' }],
      ['pendant', 0.2, { y: -52, colour: '#f2b0b8' }],
    ],
    near: [
      ['prop-hanger', 0, { width: 30 }],
      ['prop-suitcase', 0, { width: 28 }],
    ],
  },
  tomb: {
    wall: ['#b08a58', '#c8a26c', '#d0ac78'],
    clad: ['stones', '#9a784c', '#d0ac78', '#c4a06c', '#dab884'],
    floor: ['tiles', '#c8a878', '#b89668'],
    gloom: '#dcc4a0',
    onWall: [
      ['hieroglyphs', -0.56, { y: -32, width: 44 }],
      ['hieroglyphs', 0.56, { y: -32, width: 44 }],
      ['hieroglyphs', -1.2, { y: -32 }],
      ['hieroglyphs', 1.2, { y: -32 }],
      ['niche', 0, { y: 1, width: 36 }],
    ],
    things: [
      ['mummy', 0, { y: 4 }],
      ['pot', -0.3, { y: 7, width: 11 }],
      ['pot', 0.32, { y: 7, width: 13, colour: '#4f86a8' }],
      ['gold', 0.84, { y: 10, size: 0.8 }],
      ['prop-treasure-chest', -0.84, { y: 11, width: 26 }],
    ],
    moves: [
      ['torch', -0.26, { y: -36 }],
      ['torch', 0.26, { y: -36 }],
    ],
    lamps: [-0.26, 0.26],
    near: [
      ['pot', 0, { width: 26 }],
      ['pot', 0, { width: 26, colour: '#a85a3c' }],
    ],
  },
} as const satisfies Record<string, RoomPlan>;
