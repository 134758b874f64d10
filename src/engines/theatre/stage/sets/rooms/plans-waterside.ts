/** Places by and on the water that are plans: yards where ships are built, piers, fishing villages, dams, rigs. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

const SEA = { outdoors: true, view: 'sea', wall: ['#dfe8ee', '#eef2f0'] } as const;
const WATER = {
  floor: ['carpet', '#4f9cc8', '#3a84b8'],
  water: { surface: '#5fa8d0', foam: '#e8fbff' },
  mirror: 0.24,
} as const;

export const WATERSIDE_PLACES = {
  shipyard: {
    ...SEA,
    floor: ['carpet', '#a4a29e', '#989692'],
    things: [
      ['gantry', -0.6, { y: 0 }],
      ['gantry', 1.3, { y: 0 }],
      ['hull', 0.06, { y: 4 }],
      ['prop-anvil', -0.8, { y: 12, width: 16 }],
      ['planks', 0.84, { y: 11, width: 34 }],
      ['hull', -1.8, { y: 2, colour: '#3f8a6a' }],
    ],
    near: [
      ['prop-barrel', 0, { width: 28 }],
      ['prop-crate', 0, { width: 28 }],
    ],
  },
  'fishing-village': {
    ...SEA,
    ...WATER,
    things: [
      ['stilt-house', -0.3, { y: -2, size: 0.6, colour: '#f2c860' }],
      ['stilt-house', 0.02, { y: -2, size: 0.6, colour: '#6aa8c8' }],
      ['stilt-house', 0.34, { y: -2, size: 0.6, colour: '#8fc08a' }],
      ['stilt-house', -0.7, { y: 2 }],
      ['stilt-house', 0.72, { y: 2, colour: '#5f9ac0', text: '#8a4a3c' }],
      ['stilt-house', -1.3, { y: 2, colour: '#e8a850' }],
      ['stilt-house', 1.34, { y: 2, colour: '#f0e8d8', text: '#4a6a8a' }],
      ['fishing-boat', -0.18, { y: 6, size: 0.8 }],
      ['fishing-boat', 0.4, { y: 9, colour: '#d8604a' }],
      ['fishing-boat', -0.78, { y: 13, colour: '#4f9a7a' }],
    ],
    moves: [['ripples', 0, { y: 5 }]],
    near: [
      ['prop-fishing-net', 0, { width: 30 }],
      ['prop-barrel', 0, { width: 26 }],
    ],
  },
  pier: {
    ...SEA,
    floor: ['carpet', '#4f9cc8', '#3a84b8'],
    things: [
      ['sailboat', -0.6, { y: -4, size: 0.6 }],
      ['sailboat', 0.7, { y: -5, size: 0.5, text: '#c8402f' }],
      ['jetty', 0, { y: -1, width: 34 }],
    ],
    moves: [['ripples', 0, { y: 2 }]],
    near: [
      ['prop-barrel', 0, { width: 22 }],
      ['prop-barrel', 0, { width: 22 }],
    ],
  },
  marina: {
    ...SEA,
    ...WATER,
    things: [
      ...[-0.98, -0.7, -0.42, -0.14, 0.14, 0.42, 0.7, 0.98, 1.4, -1.4].map(
        (x, index) =>
          ['sailboat', x, { y: -2, size: 0.74, text: ['#2a5fa8', '#c8402f', '#2f8a6a'][index % 3]! }] as const,
      ),
      ['sailboat', -0.64, { y: 9, width: 36, text: '#c8402f' }],
      ['sailboat', 0.68, { y: 10, width: 38 }],
      ['sailboat', 1.5, { y: 9 }],
      ['sailboat', -1.5, { y: 9 }],
    ],
    moves: [['ripples', 0, { y: 4 }]],
    near: [
      ['prop-barrel', 0, { width: 22 }],
      ['prop-barrel', 0, { width: 22 }],
    ],
  },
  dam: {
    outdoors: true,
    wall: ['#dfe8ee', '#eef2f0'],
    ...WATER,
    things: [
      ['dam', 0, { y: 0, size: 0.84, width: 420 }],
      ['boulder', -0.82, { y: 6, width: 44 }],
      ['boulder', 0.82, { y: 6, width: 44 }],
      ['fir', -0.92, { y: 6, width: 26 }],
      ['fir', 0.94, { y: 6, width: 26 }],
      ['boulder', -1.4, { y: 6, width: 60 }],
      ['boulder', 1.4, { y: 6, width: 60 }],
    ],
    moves: [
      ['spray', 0, { y: 4 }],
      ['ripples', 0, { y: 8 }],
    ],
    near: [
      ['boulder', 0, { width: 30 }],
      ['boulder', 0, { width: 30 }],
    ],
  },
  'oil-rig': {
    ...SEA,
    ...WATER,
    things: [
      ['oil-rig', 0, { y: 1, size: 0.82 }],
      ['oil-rig', -0.8, { y: -14, size: 0.26 }],
      ['fishing-boat', 0.72, { y: 4, colour: '#e8e4dc' }],
    ],
    moves: [['ripples', 0, { y: 5 }]],
    near: [
      ['boulder', 0, { width: 1 }],
      ['boulder', 0, { width: 1 }],
    ],
  },
  'water-tower': {
    outdoors: true,
    wall: ['#dfe8ee', '#eef2f0'],
    floor: ['carpet', '#9cbc6c', '#90b062'],
    things: [
      ['tree', -0.6, { y: -1, width: 34 }],
      ['tree', 0.66, { y: -1, width: 40 }],
      ['suburb-house', -0.8, { y: 1, size: 0.5 }],
      ['suburb-house', 0.5, { y: 1, size: 0.44, colour: '#cfe0e8' }],
      ['water-tank', 0, { y: 4, size: 0.82 }],
      ['fence', 0, { y: 5, width: 320 }],
    ],
  },
  'water-park': {
    outdoors: true,
    wall: ['#dfe8ee', '#eef2f0'],
    ...WATER,
    floor: ['tiles', '#6fd0e8', '#5fc2de'],
    things: [
      ['tree', -1.0, { y: -1, width: 44 }],
      ['tree', 1.0, { y: -1, width: 44 }],
      ['water-slide', -0.5, { y: 4, size: 0.84 }],
      ['water-slide', 0.44, { y: 4, size: 0.84, colour: '#8a5ad0', text: '#f2b83a' }],
      ['water-slide', -1.5, { y: 3, colour: '#2fa06a' }],
      ['water-slide', 1.4, { y: 3 }],
      ['parasol', 0.02, { y: 1, size: 0.6 }],
    ],
    moves: [
      ['spray', 0, { y: 5 }],
      ['ripples', 0, { y: 5 }],
    ],
    near: [
      ['prop-rubber-duck', 0, { width: 30 }],
      ['prop-towel', 0, { width: 26 }],
    ],
  },
} as const satisfies Record<string, RoomPlan>;
