/** Where one goes to look on, and what one passes on the way there: races, wells, ice, boats. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

const SKY = { outdoors: true, wall: ['#dfe8ee', '#eef2f0'] } as const;
const BUSHES = [
  ['prop-bush', 0, { width: 24 }],
  ['prop-bush', 0, { width: 24 }],
] as const;
const SEA = {
  ...SKY,
  view: 'sea',
  floor: ['carpet', '#3f8fc0', '#2f78ac'],
  water: { surface: '#4f9cc8', foam: '#e8fbff' },
  mirror: 0.2,
} as const;

/** Tin and boards of every colour. */
const SHEETS = ['#8a9ab0', '#c87a4a', '#5f9aa8', '#d8b04a', '#a8685a', '#8fa86a'] as const;

export const OUTINGS = {
  racecourse: {
    ...SKY,
    floor: ['carpet', '#78b850', '#6cac48'],
    things: [
      ['tree', -1.2, { y: -1, width: 40 }],
      ['tree', 1.0, { y: -1, width: 34 }],
      ['grandstand', -0.36, { y: 0, text: 'HORSE RACING 赛马' }],
      ['grandstand', 1.4, { y: 0 }],
      ['turf', 0, { y: 0 }],
      ['flag', 0.62, { y: 2 }],
    ],
    moves: [['racers', -0.08, { y: 20, width: 58 }]],
    near: BUSHES,
  },
  rodeo: {
    ...SKY,
    floor: ['carpet', '#d8b07a', '#cca46e'],
    things: [
      ['grandstand', -1.0, { y: -1, width: 90 }],
      ['grandstand', 1.0, { y: -1, width: 90 }],
      ['corral', 0, { y: 3 }],
      ['ranch-gate', 0, { y: 3 }],
      ['prop-barrel', -0.6, { y: 12, width: 17 }],
      ['prop-hay-bale', 0.66, { y: 10, width: 22 }],
      ['prop-barrel', 0.84, { y: 15, width: 18 }],
    ],
    moves: [['bull', 0.02, { y: 15 }]],
    near: [
      ['prop-hay-bale', 0, { width: 30 }],
      ['prop-hay-bale', 0, { width: 30 }],
    ],
  },
  'oil-field': {
    ...SKY,
    view: 'dunes',
    floor: ['carpet', '#d8b484', '#cca878'],
    moves: [
      ['pumpjack', -0.24, { y: -2, width: 20 }],
      ['pumpjack', 0.14, { y: -3, width: 16 }],
      ['pumpjack', 0.6, { y: 2, width: 34 }],
      ['pumpjack', -0.5, { y: 9, width: 64 }],
      ['pumpjack', 0.96, { y: 9, width: 44, colour: '#2f62a8' }],
      ['pumpjack', 1.5, { y: 4, width: 40 }],
      ['pumpjack', -1.4, { y: 4, width: 40, colour: '#2f62a8' }],
    ],
    things: [
      ['prop-barrel', 0.2, { y: 10, width: 12 }],
      ['prop-barrel', 0.3, { y: 12, width: 13 }],
    ],
  },
  iceberg: {
    ...SEA,
    things: [
      ['berg', -0.74, { y: -13, width: 24 }],
      ['berg', 0.66, { y: -12, width: 34 }],
      ['berg', 1.4, { y: -8, width: 60 }],
      ['berg', -1.5, { y: -8, width: 60 }],
      ['berg', -0.06, { y: 4, width: 76 }],
    ],
    moves: [['ripples', 0, { y: 12 }]],
    near: [
      ['boulder', 0, { width: 1 }],
      ['boulder', 0, { width: 1 }],
    ],
  },
  boathouse: {
    ...SKY,
    view: 'firs',
    floor: ['carpet', '#4f9cc4', '#3a82b4'],
    water: { surface: '#5fa8cc', foam: '#e8fbff' },
    mirror: 0.3,
    things: [
      ['boathouse', -0.14, { y: 3 }],
      ['fir', 0.7, { y: -1, width: 26 }],
      ['fir', 0.86, { y: 0, width: 32 }],
      ['fir', -0.84, { y: -1, width: 30 }],
      ['fishing-boat', 0.54, { y: 10, size: 0.9 }],
    ],
    moves: [['ripples', 0, { y: 8 }]],
    near: BUSHES,
  },
  'canal-lock': {
    ...SKY,
    floor: ['carpet', '#86b85c', '#7aac52'],
    things: [
      ['tree', -0.66, { y: -2, width: 32 }],
      ['tree', 0.78, { y: -2, width: 36 }],
      ['canal-lock', 0, { y: 0 }],
      ['narrow-boat', 0, { y: 22, size: 0.95 }],
    ],
    near: BUSHES,
  },
  heliport: {
    ...SKY,
    city: true,
    floor: ['carpet', '#9aa0a8', '#8e949c'],
    things: [
      ['helipad', 0, { y: 19, width: 150 }],
      ['windsock', -0.74, { y: 4 }],
    ],
    moves: [['helicopter', 0.34, { y: 8, width: 54 }]],
    near: [
      ['prop-traffic-cone', 0, { width: 20 }],
      ['prop-traffic-cone', 0, { width: 20 }],
    ],
  },
  slum: {
    ...SKY,
    floor: ['carpet', '#a88c68', '#9c8060'],
    things: [
      ...[-1.4, -1.05, -0.74, -0.42, -0.1, 0.22, 0.54, 0.86, 1.2, 1.5].map(
        (x, index) => ['shack', x, { y: -24 + (index % 3) * 2, width: 30, colour: SHEETS[(index * 2) % 6]! }] as const,
      ),
      ...[-1.3, -0.9, -0.56, -0.24, 0.1, 0.42, 0.76, 1.1, 1.46].map(
        (x, index) =>
          ['shack', x, { y: -9 + (index % 2) * 2, width: 34, colour: SHEETS[(index * 5 + 1) % 6]! }] as const,
      ),
      ...[-1.5, -1.0, -0.58, 0.56, 1.0, 1.5].map(
        (x, index) => ['shack', x, { y: 6, width: 42, size: 1.15, colour: SHEETS[(index + 2) % 6]! }] as const,
      ),
      ['prop-bucket', -0.3, { y: 12, width: 11 }],
      ['prop-tyre', 0.34, { y: 14, width: 16 }],
    ],
    near: [
      ['prop-barrel', 0, { width: 24 }],
      ['prop-crate', 0, { width: 24 }],
    ],
  },
  'bus-inside': {
    wall: ['#e8ecf0', '#dce2e8', '#d0d8e0'],
    floor: ['carpet', '#6a727e', '#5e6672'],
    window: { up: 33, width: 118, height: 40, city: true, bars: [2, 1], frame: '#3a4250' },
    things: [
      ['bus-front', 0, { y: 2 }],
      ['pilot-seat', -0.34, { y: 6, colour: '#2f3844', size: 0.8 }],
      ['pole', -0.2, { y: 10 }],
      ['pole', 0.3, { y: 8 }],
      ...[-1, 1].flatMap((side) =>
        [
          [0.64, 8, 0.9],
          [0.8, 16, 1.2],
          [1.02, 28, 1.6],
        ].map(([x, y, size]) => ['pilot-seat', side * x!, { y: y!, size: size!, colour: '#2f72c8' }] as const),
      ),
    ],
    near: [
      ['pole', 0, { width: 2 }],
      ['pole', 0, { width: 2 }],
    ],
  },
} as const satisfies Record<string, RoomPlan>;
