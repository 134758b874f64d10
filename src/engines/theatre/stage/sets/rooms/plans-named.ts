/** Places that are asked for by their names alone, and known by one large thing in their middle. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

const SKY = { outdoors: true, wall: ['#dfe8ee', '#eef2f0'] } as const;

export const NAMED_PLACES = {
  /** No tree and no house: moss, stones and old snow to the low hills. */
  tundra: {
    ...SKY,
    view: 'fells',
    floor: ['carpet', '#98985e', '#8a8c56'],
    things: [
      ['snow-patch', -0.5, { y: 1, width: 46 }],
      ['snow-patch', 0.52, { y: 2, width: 60 }],
      ['snow-patch', 1.3, { y: 1, width: 60 }],
      ['snow-patch', -1.3, { y: 2, width: 56 }],
      ['moss', 0.05, { y: 4, width: 44 }],
      ['moss', -0.8, { y: 6, width: 50 }],
      ['moss', 0.82, { y: 8, width: 54 }],
      ['snow-patch', -0.1, { y: 8, width: 54 }],
      ['boulder', 0.34, { y: 7, width: 13 }],
      ['boulder', -0.56, { y: 10, width: 17 }],
      ['moss', -0.32, { y: 14, width: 62 }],
      ['snow-patch', -0.78, { y: 18, width: 74 }],
      ['snow-patch', 0.66, { y: 21, width: 84 }],
      ['moss', 0.3, { y: 28, width: 76 }],
    ],
    near: [
      ['moss', 0, { width: 56 }],
      ['moss', 0, { width: 56 }],
    ],
  },
  lagoon: {
    ...SKY,
    view: 'sea',
    floor: ['carpet', '#2f94c4', '#2a86b8'],
    water: { surface: '#3fd0cc', foam: '#f0fffb' },
    mirror: 0.1,
    things: [
      ['lagoon', 0, { y: 9 }],
      ...[
        [-0.46, -10, 17],
        [-0.36, -11, 20],
        [-0.1, -13, 15],
        [0.08, -13, 18],
        [0.34, -11, 20],
        [0.48, -10, 16],
        [-0.72, -3, 28],
        [-0.86, 2, 34],
        [0.74, -3, 30],
        [0.88, 3, 35],
      ].map(([x, y, width]) => ['palm', x!, { y: y!, width: width!, text: x! < 0 ? 'right' : 'left' }] as const),
    ],
    near: [
      ['prop-bush', 0, { width: 20 }],
      ['prop-bush', 0, { width: 20 }],
    ],
  },
  trench: {
    ...SKY,
    floor: ['carpet', '#7d6644', '#70593c'],
    things: [['trench', 0, { y: 0 }]],
    near: [
      ['prop-barrel', 0, { width: 24 }],
      ['prop-crate', 0, { width: 24 }],
    ],
  },
  /** The viaduct where nobody is on it: whole, from the valley. */
  'valley-viaduct': {
    ...SKY,
    view: 'peaks',
    floor: ['carpet', '#86b858', '#78ac50'],
    things: [
      ['stream', 0.34, { y: 2, width: 24 }],
      ['arches', 0, { y: -2 }],
      ['tree', -0.74, { y: 10, width: 30 }],
      ['tree', 0.8, { y: 11, width: 34 }],
      ['fir', -0.9, { y: 13, width: 22 }],
      ['fir', 0.6, { y: 8, width: 16 }],
      ['fir', -0.52, { y: 9, width: 15 }],
    ],
    moves: [['far-train', 0, { y: -43 }]],
    near: [
      ['prop-bush', 0, { width: 24 }],
      ['prop-bush', 0, { width: 24 }],
    ],
  },
  'car-showroom': {
    wall: ['#eef2f6', '#f4f7fa', '#fafcfd'],
    floor: ['tiles', '#f0f2f4', '#e2e6ea'],
    mirror: 0.3,
    window: { up: 24, width: 380, height: 46, city: true, bars: [9, 1], frame: '#5a6674' },
    onWall: [['sign', 0, { y: -55, width: 84, text: 'CARS 汽车', colour: '#c8202f' }]],
    things: [
      ['show-car', -0.02, { y: 3, width: 48, colour: '#f2f4f6', text: 'left' }],
      ['plant', -0.34, { y: 3, width: 14 }],
      ['plant', 0.32, { y: 3, width: 14 }],
      ['show-car', -0.54, { y: 11, width: 74, colour: '#d8202f' }],
      ['show-car', 0.54, { y: 12, width: 74, colour: '#1f62c8', text: 'left' }],
      ['show-car', -1.5, { y: 10, width: 74, colour: '#f2b01f' }],
      ['show-car', 1.5, { y: 10, width: 74, colour: '#2f8a5a' }],
      ['price-stand', -0.1, { y: 13 }],
      ['price-stand', 0.94, { y: 15, text: 'SALE', colour: '#c8202f' }],
    ],
    moves: [
      ['tube', -0.5, { y: -62 }],
      ['tube', 0.5, { y: -62 }],
    ],
  },
  'sushi-bar': {
    wall: ['#8a5a38', '#9c6a44', '#a8744c'],
    clad: ['planks', '#6a4028', '#a8744a', '#9c6a42'],
    floor: ['boards', '#8a5a38', '#7a4e30'],
    onWall: [
      ['noren', 0, { y: -33, width: 76 }],
      ['sign', -0.64, { y: -36, text: 'SUSHI', colour: '#a8202a' }],
      ['sign', 0.64, { y: -36, text: '刺身', colour: '#a8202a' }],
    ],
    things: [
      ['sushi-case', 0, { y: 8, width: 168 }],
      ...[-0.6, -0.3, 0, 0.3, 0.6].map((x) => ['bar-stool', x, { y: 17 }] as const),
    ],
    moves: [-0.8, -0.52, 0.52, 0.8].map(
      (x) => ['lantern', x, { y: -48, text: x < -0.6 || x > 0.6 ? '鮨' : '' }] as const,
    ),
    lamps: [-0.6, 0.6],
  },
  courthouse: {
    ...SKY,
    city: true,
    floor: ['tiles', '#c8c0b4', '#bcb4a8'],
    things: [
      ['court-front', 0, { y: 3, size: 0.8 }],
      ['tree', -1.0, { y: 5, width: 40 }],
      ['tree', 1.0, { y: 5, width: 40 }],
      ['street-light', -0.72, { y: 14 }],
      ['street-light', 0.7, { y: 14 }],
    ],
    near: [
      ['prop-bush', 0, { width: 26 }],
      ['prop-bush', 0, { width: 26 }],
    ],
  },
} as const satisfies Record<string, RoomPlan>;
