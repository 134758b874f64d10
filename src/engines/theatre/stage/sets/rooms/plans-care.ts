/** Rooms where one is a guest, is cared for, taught and works, as plans. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

export const CARE_ROOMS = {
  'hotel-room': {
    wall: ['#d8c8b4', '#e6d8c4', '#f0e6d6'],
    dado: '#b89a7c',
    floor: ['carpet', '#9a7a68', '#8c6c5c'],
    window: { across: 0.62, up: 36, width: 46, height: 44, city: true, bars: [2, 1], curtains: '#8a5a6a' },
    onWall: [
      ['canvas', -0.2, { y: -38, size: 0.6, width: 30 }],
      ['shut-door', -0.9, { y: 0 }],
    ],
    things: [
      ['hotel-bed', -0.22, { y: 8 }],
      ['prop-armchair', 0.52, { y: 8, width: 28 }],
      ['prop-suitcase', 0.3, { y: 12, width: 20 }],
      ['prop-floor-lamp', 0.84, { y: 6, width: 24 }],
      ['television', 1.3, { y: -6 }],
      ['television', -1.3, { y: -6 }],
    ],
    near: [
      ['prop-suitcase', 0, { width: 26 }],
      ['prop-slippers', 0, { width: 24 }],
    ],
  },
  'operating-room': {
    wall: ['#bcdcd8', '#cfe8e4', '#dff0ec'],
    clad: ['tiles', '#a8ccc8', '#c8e4e0', '#d4ece8', '#c0deda'],
    floor: ['tiles', '#dfecea', '#c8dcd8'],
    things: [
      ['vitals', -0.5, { y: 5 }],
      ['vitals', -1.3, { y: 5 }],
      ['instrument-tray', 0.54, { y: 9 }],
      ['operating-table', 0, { y: 8 }],
      ['instrument-tray', -0.82, { y: 11, width: 26 }],
      ['lockers', 1.2, { y: 3, width: 60, colour: '#dfe8ea' }],
    ],
    moves: [
      ['operating-lamp', 0, { y: -46 }],
      ['vitals', -0.5, { y: 5 }],
      ['tube', -0.66, { y: -60 }],
      ['tube', 0.66, { y: -60 }],
    ],
    near: [
      ['instrument-tray', 0, {}],
      ['instrument-tray', 0, {}],
    ],
    mirror: 0.14,
  },
  'dental-clinic': {
    wall: ['#d8eaf2', '#e6f2f6', '#f2f8f8'],
    dado: '#8fc8d8',
    floor: ['tiles', '#eef4f4', '#d4e4e6'],
    window: { across: -0.66, up: 38, width: 40, height: 34, city: true },
    onWall: [
      ['tooth', 0.16, { y: -46 }],
      ['paper', 0.6, { y: -40, width: 14, colour: '#e8f4ff' }],
    ],
    things: [
      ['dental-chair', 0, { y: 8 }],
      ['instrument-tray', -0.52, { y: 8 }],
      ['prop-sink', 0.62, { y: 5, width: 26 }],
      ['plant', -0.88, { y: 6, width: 30 }],
      ['plant', 1.2, { y: 6, width: 30 }],
    ],
    moves: [
      ['tube', -0.4, { y: -60 }],
      ['tube', 0.5, { y: -60 }],
    ],
  },
  kindergarten: {
    wall: ['#f8dca8', '#fce8c0', '#fdf2d8'],
    dado: '#8fd0c0',
    floor: ['carpet', '#a8d8a0', '#9ccc94'],
    window: { across: 0, up: 34, width: 50, height: 30, bars: [3, 1], frame: '#f8f4ea' },
    onWall: [
      ['alphabet', 0, { y: -54 }],
      ['paper', -0.46, { y: -38, width: 14, colour: '#ffd8d0' }],
      ['paper', -0.64, { y: -36, width: 14, colour: '#d0ecff' }],
      ['paper', 0.48, { y: -38, width: 14, colour: '#fff0b8' }],
      ['paper', 0.66, { y: -36, width: 14, colour: '#dcf4c8' }],
    ],
    things: [
      ['toy-shelf', -0.62, { y: 3 }],
      ['toy-shelf', 0.66, { y: 3 }],
      ['toy-shelf', -1.5, { y: 3 }],
      ['toy-shelf', 1.5, { y: 3 }],
      ['prop-rocking-horse', 0.86, { y: 11, width: 28 }],
      ['small-table', -0.14, { y: 8 }],
      ['prop-blocks', -0.66, { y: 12, width: 22 }],
      ['small-table', 0.42, { y: 13, colour: '#8fd0f0' }],
    ],
    moves: [['clock', 0.3, { y: -40 }]],
    near: [
      ['prop-blocks', 0, { width: 30 }],
      ['prop-rubber-duck', 0, { width: 26 }],
    ],
  },
  nursery: {
    wall: ['#d4e4f4', '#e0ecf8', '#eef4fa'],
    dado: '#f4e4ec',
    floor: ['boards', '#e0c49c', '#d4b68c'],
    window: { across: 0.5, up: 36, width: 40, height: 38, curtains: '#f0a8b8' },
    onWall: [
      ['star-string', -0.3, { y: -50 }],
      ['paper', -0.84, { y: -36, width: 16, colour: '#fff0b8' }],
    ],
    things: [
      ['prop-crib', -0.2, { y: 6, width: 48 }],
      ['prop-rocking-chair', 0.56, { y: 7, width: 36 }],
      ['toy-shelf', -0.86, { y: 5, width: 46 }],
      ['toy-shelf', 1.3, { y: 4 }],
      ['prop-stroller', 0.92, { y: 9, width: 30 }],
      ['prop-baby-pacifier', 0.2, { y: 13, width: 12 }],
    ],
    moves: [['mobile', -0.2, { y: -48 }]],
    near: [
      ['prop-blocks', 0, { width: 26 }],
      ['prop-rattle', 0, { width: 24 }],
    ],
  },
  cubicles: {
    wall: ['#cdd6dc', '#dde4e8', '#e8ecee'],
    floor: ['carpet', '#7f90a0', '#748494'],
    things: [
      ...[-1.3, -0.78, -0.26, 0.26, 0.78, 1.3].map((x) => ['cubicle', x, { y: -2, size: 0.62 }] as const),
      ...[-1.5, -0.76, 0.02, 0.8, 1.58].map(
        (x, index) => ['cubicle', x, { y: 8, ...(index % 2 && { text: '#a8e0b0' }) }] as const,
      ),
    ],
    moves: [
      ['clock', 0.02, { y: -46, colour: '#3f4a58' }],
      ['tube', -0.7, { y: -60 }],
      ['tube', 0, { y: -60 }],
      ['tube', 0.7, { y: -60 }],
    ],
    near: [
      ['prop-water-dispenser', 0, { width: 28 }],
      ['plant', 0, { width: 40 }],
    ],
  },
  'lecture-hall': {
    wall: ['#b88a5c', '#c89c6c', '#d4ac7e'],
    clad: ['planks', '#8a6440', '#c89c6c', '#cfa474', '#bf9262'],
    floor: ['carpet', '#8a5a4a', '#7e5040'],
    onWall: [['blackboard', 0, { y: -20 }]],
    things: [
      ['prop-lectern', 0.36, { y: 3, width: 20 }],
      ['lecture-rows', 0, { y: 10 }],
    ],
    moves: [
      ['clock', -0.56, { y: -46 }],
      ['pendant', -0.4, { y: -54 }],
      ['pendant', 0.4, { y: -54 }],
    ],
  },
  'beauty-salon': {
    wall: ['#f4d4dc', '#f8e0e4', '#fcecec'],
    dado: '#e8a8b8',
    floor: ['tiles', '#fbf4f2', '#f0dce0'],
    onWall: [['sign', -0.33, { y: -46, text: 'BEAUTY 美容', colour: '#c83a78' }]],
    things: [
      ...[-1.3, -0.66, 0, 0.66, 1.3].map((x) => ['mirror-station', x, { y: 6 }] as const),
      ['plant', -0.33, { y: 5, width: 26 }],
      ['plant', 0.33, { y: 5, width: 26 }],
    ],
    moves: [['pendant', 0.33, { y: -48, colour: '#e8588a' }]],
    near: [
      ['prop-nail-polish', 0, { width: 24 }],
      ['prop-hair-drier', 0, { width: 26 }],
    ],
    mirror: 0.14,
  },
  'banquet-hall': {
    wall: ['#e4cfa4', '#efdcb4', '#f6e8c8'],
    dado: '#8a3a3c',
    floor: ['carpet', '#a83a48', '#9a3240'],
    window: { up: 40, width: 120, height: 40, bars: [5, 1], curtains: '#8a2a3c' },
    things: [
      ...[-1.4, -0.7, 0, 0.7, 1.4].map((x) => ['round-table', x, { y: 0, size: 0.8 }] as const),
      ...[-1.5, -0.56, 0.56, 1.5].map((x) => ['round-table', x, { y: 13, size: 1.2 }] as const),
    ],
    moves: [
      ['chandelier', -0.5, { y: -46, size: 0.9 }],
      ['chandelier', 0.5, { y: -46, size: 0.9 }],
    ],
  },
} as const satisfies Record<string, RoomPlan>;
