/** Rooms where one paints, dances, learns to fight, looks at the stars, as plans. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

export const ARTS_ROOMS = {
  'art-studio': {
    wall: ['#e8e4da', '#f2eee4', '#f8f4ea'],
    floor: ['boards', '#c8a478', '#b49064'],
    window: { up: 40, width: 70, height: 40, bars: [4, 2], frame: '#6a7078' },
    onWall: [
      ['canvas', -0.78, { y: -26 }],
      ['canvas', 0.8, { y: -28, colour: '#4f9fb8' }],
      ['canvas', -1.2, { y: -24, colour: '#8a6fb0' }],
      ['canvas', 1.2, { y: -24, colour: '#d8566a' }],
    ],
    things: [
      ['paints', 0, { y: 2, width: 44 }],
      ['prop-easel', -0.46, { y: 8, width: 38 }],
      ['prop-easel-begun', 0.48, { y: 8, width: 38 }],
      ['prop-easel', 0.92, { y: 12, width: 40 }],
      ['prop-easel-blank', -0.92, { y: 12, width: 40 }],
      ['canvas', 0.24, { y: 5, width: 14, colour: '#5fae6a' }],
      ['canvas', -0.24, { y: 5, width: 14, colour: '#e8607a' }],
      ['pot', 0.66, { y: 12, width: 8 }],
    ],
    near: [
      ['paints', 0, { width: 34 }],
      ['prop-easel', 0, { width: 36 }],
    ],
  },
  'dance-studio': {
    wall: ['#f0e4ea', '#f8eef2', '#fbf4f4'],
    floor: ['boards', '#e0b47c', '#d0a068'],
    onWall: [
      ['mirrors', -0.8, { y: 0, width: 150 }],
      ['mirrors', 0.8, { y: 0, width: 150 }],
    ],
    things: [
      ['barre', -0.8, { y: 2 }],
      ['barre', 0.8, { y: 2 }],
      ['ballet-shoes', -0.4, { y: -22 }],
    ],
    moves: [
      ['tube', -0.5, { y: -60 }],
      ['tube', 0.5, { y: -60 }],
      ['tube', 0, { y: -60 }],
    ],
    near: [
      ['speaker', 0, {}],
      ['bag', 0, { colour: '#d8607a' }],
    ],
    mirror: 0.24,
  },
  dojo: {
    wall: ['#ecdcb8', '#f4e8cc', '#f8efd8'],
    dado: '#a8743f',
    floor: ['tiles', '#d4c48a', '#c8b67a'],
    onWall: [
      ['shoji', -0.8, { y: 0 }],
      ['shoji', 0.8, { y: 0 }],
      ['shoji', -1.36, { y: 0 }],
      ['shoji', 1.36, { y: 0 }],
      ['fan', 0, { y: -38, text: '武', width: 30 }],
    ],
    things: [
      ['weapons', -0.36, { y: -24, width: 30 }],
      ['weapons', 0.36, { y: -24, width: 30 }],
      ['prop-punching-bag', 0.9, { y: 10, width: 26 }],
    ],
    moves: [
      ['lantern', -0.3, { y: -52, text: '' }],
      ['lantern', 0.3, { y: -52, text: '' }],
    ],
    near: [
      ['pot', 0, { width: 24 }],
      ['pot', 0, { width: 24 }],
    ],
  },
  'news-studio': {
    wall: ['#142a5a', '#1c3a78', '#24488c'],
    floor: ['tiles', '#3a5290', '#304680'],
    gloom: '#dce4f4',
    onWall: [['world', 0, { y: -42 }]],
    things: [
      ['news-desk', 0, { y: 5 }],
      ['camera', -0.62, { y: 13 }],
      ['camera', 0.66, { y: 13, size: 1.06 }],
    ],
    moves: [
      ['monitors', -0.94, { y: -38, width: 72 }],
      ['monitors', 0.94, { y: -38, width: 72 }],
      ['neon', 0, { y: -60, colour: '#5ac8ff', width: 140 }],
      ['studio-lamp', -0.4, { y: -54 }],
      ['studio-lamp', 0.4, { y: -54 }],
    ],
    near: [
      ['camera', 0, {}],
      ['camera', 0, {}],
    ],
    mirror: 0.22,
  },
  'dressing-room': {
    wall: ['#c86a7a', '#d8808c', '#e09098'],
    floor: ['boards', '#b8845c', '#a5724c'],
    things: [
      ['vanity', -0.36, { y: 4 }],
      ['vanity', 0.36, { y: 4 }],
      ['vanity', -1.06, { y: 4 }],
      ['wardrobe', 1.06, { y: 3 }],
    ],
    moves: [['tube', 0, { y: -60 }]],
    near: [
      ['prop-wig', 0, { width: 26 }],
      ['prop-suitcase', 0, { width: 28 }],
    ],
  },
  'pottery-workshop': {
    wall: ['#d8c0a0', '#e6d2b4', '#eedcc0'],
    floor: ['boards', '#b88a5c', '#a5784c'],
    window: { up: 42, width: 40, height: 34 },
    things: [
      ['pots', -0.62, { y: 2 }],
      ['pots', 0.62, { y: 2 }],
      ['pots', -1.34, { y: 2 }],
      ['pots', 1.34, { y: 2 }],
      ['prop-pottery-wheel', 0.3, { y: 9, width: 26 }],
      ['prop-pottery-wheel', -0.34, { y: 9, width: 26 }],
    ],
    near: [
      ['pot', 0, { width: 28 }],
      ['pot', 0, { width: 26, colour: '#8fb0b8' }],
    ],
  },
  observatory: {
    wall: ['#141c44', '#1e2858', '#2a3468'],
    floor: ['tiles', '#3a4270', '#2e365e'],
    gloom: '#d4d8ee',
    window: { up: 46, width: 74, height: 54, open: true },
    onWall: [['slit', 0, { y: -46 }]],
    things: [
      ['telescope', 0, { y: 6 }],
      ['console', -0.72, { y: 8, width: 46 }],
      ['console', 0.76, { y: 8, width: 46 }],
      ['prop-globe', -0.72, { y: -16, width: 16 }],
    ],
    moves: [['stars', 0, { y: -36, width: 340 }]],
    near: [
      ['prop-globe', 0, { width: 30 }],
      ['prop-globe', 0, { width: 30 }],
    ],
    mirror: 0.14,
  },
  forge: {
    wall: ['#5a4640', '#70584c', '#7a6254'],
    clad: ['stones', '#44342e', '#7a6456', '#6c574a', '#86705f'],
    floor: ['carpet', '#6a5a50', '#5c4c44'],
    gloom: '#d8c0b0',
    onWall: [
      ['tools', -0.66, { y: -36 }],
      ['tools', 0.68, { y: -36 }],
      ['tools', 1.3, { y: -36 }],
      ['tools', -1.3, { y: -36 }],
    ],
    things: [
      ['prop-anvil', 0.44, { y: 10, width: 28 }],
      ['prop-barrel', -0.5, { y: 8, width: 22 }],
      ['prop-barrel', 0.9, { y: 8, width: 24 }],
      ['horseshoes', -0.34, { y: -48 }],
    ],
    moves: [['furnace', 0, { y: 4 }]],
    lamps: [-0.2, 0.2],
    near: [
      ['prop-barrel', 0, { width: 32 }],
      ['prop-anvil', 0, { width: 36 }],
    ],
  },
} as const satisfies Record<string, RoomPlan>;
