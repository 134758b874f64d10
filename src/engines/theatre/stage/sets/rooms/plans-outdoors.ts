/** Places under the sky that are plans as well: the view takes the place of the wall. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

const SKY = { outdoors: true, wall: ['#dfe8ee', '#eef2f0'] } as const;

export const OUTDOOR_PLACES = {
  'gas-station': {
    ...SKY,
    floor: ['carpet', '#9a9ca2', '#8a8c94'],
    things: [
      ['shop-front', 0.92, { text: 'SHOP', colour: '#2f7a58' }],
      ['shop-front', 1.5, { text: 'WASH', colour: '#3f86b8' }],
      ['tree', -0.96, {}],
      ['tree', -1.4, { width: 48 }],
      ['canopy', 0, { y: 4 }],
      ['pump', -0.26, { y: 6 }],
      ['pump', 0.26, { y: 6, colour: '#2f8a50' }],
      ['car', -0.64, { y: 11 }],
    ],
    moves: [['bulbs', 0, { y: -57, width: 150 }]],
  },
  'car-wash': {
    wall: ['#8fc4dc', '#b8dcea', '#d4ecf4'],
    clad: ['tiles', '#8fb8cc', '#c8e4f0', '#d8eef6', '#bcdcea'],
    floor: ['carpet', '#7c8896', '#6c7886'],
    onWall: [['sign', 0, { y: -45, text: 'CAR WASH 洗车', colour: '#1c5fc0', size: 1.2 }]],
    things: [
      ['car', 0, { y: 8, width: 84 }],
      ['suds', 0, { y: -28, width: 34 }],
      ['suds', -0.4, { y: 9, width: 28 }],
      ['suds', 0.42, { y: 10, width: 24 }],
    ],
    moves: [
      ['wash-arch', 0, { y: 4, width: 124 }],
      ['wash-brush', -0.5, { y: 8 }],
      ['wash-brush', 0.5, { y: 8, colour: '#e0343c' }],
    ],
    near: [
      ['prop-bucket', 0, { width: 26 }],
      ['prop-traffic-cone', 0, { width: 26 }],
    ],
    mirror: 0.24,
  },
  escalators: {
    wall: ['#e8eef2', '#f2f5f6', '#faf8f2'],
    floor: ['tiles', '#f4efe6', '#dcd4c6'],
    onWall: [
      ['shop-front', -0.96, { text: 'SHOES', colour: '#4f86b8' }],
      ['shop-front', 0.96, { text: 'TOYS', colour: '#f2a83a' }],
      ['sign', 0, { y: -58, text: '2F ↑  1F ↓', colour: '#c82f6a' }],
    ],
    things: [
      ['escalator', -0.36, { y: 16, size: 1.28 }],
      ['escalator', 0.12, { y: 16, size: 1.28 }],
      ['plant', -0.86, { y: 10, width: 36 }],
      ['plant', 0.86, { y: 10, width: 36 }],
    ],
    moves: [
      ['tube', -0.66, { y: -60 }],
      ['tube', 0.66, { y: -60 }],
    ],
    mirror: 0.16,
  },
  'parking-lot': {
    ...SKY,
    city: true,
    floor: ['carpet', '#8e9096', '#80828a'],
    things: [
      ['hedge', -1, { width: 150, y: 1, size: 0.6 }],
      ['hedge', 1, { width: 150, y: 1, size: 0.6 }],
      ['bays', 0, { y: 3 }],
      ...[-1.38, -0.69, 0, 0.69, 1.38].map(
        (x, index) =>
          [
            'car',
            x,
            { y: 7, width: 54, colour: ['#d8404a', '#3f86c8', '#f4f4f0', '#f2b83a', '#4f9a6a'][index]! },
          ] as const,
      ),
      ['parking-sign', -0.36, { y: 1 }],
      ['street-light', 0.34, { y: 1 }],
    ],
    near: [
      ['prop-traffic-cone', 0, { width: 24 }],
      ['prop-traffic-cone', 0, { width: 24 }],
    ],
  },
  'tennis-court': {
    ...SKY,
    floor: ['carpet', '#4f9a6a', '#468c60'],
    things: [
      ['tree', -0.9, { y: 0 }],
      ['tree', 0.7, { y: 0, width: 46 }],
      ['tree', 1.3, { y: 0 }],
      ['tree', -1.4, { y: 0, width: 46 }],
      ['mesh', 0, { y: 1 }],
      ['court', 0, { y: 0 }],
      ['net', 0, { y: 12, width: 190 }],
      ['umpire-chair', 0.8, { y: 13 }],
    ],
    near: [
      ['prop-tennis-racket', 0, { width: 24 }],
      ['prop-tennis-racket', 0, { width: 24 }],
    ],
  },
  'golf-course': {
    ...SKY,
    floor: ['carpet', '#6fb858', '#64ac50'],
    things: [
      ['tree', -0.92, { width: 46 }],
      ['tree', -0.66, { width: 34 }],
      ['tree', 0.8, { width: 40 }],
      ['tree', 1.2, { width: 50 }],
      ['tree', -1.4, { width: 50 }],
      ['green', 0, { y: 5 }],
    ],
    near: [
      ['prop-bush', 0, { width: 34 }],
      ['prop-bush', 0, { width: 34 }],
    ],
  },
  'hot-spring': {
    ...SKY,
    floor: ['tiles', '#b8b0a4', '#a8a094'],
    water: { surface: '#6fc4cc', foam: '#e8fbff' },
    things: [
      ['tree', -0.8, { y: 0, width: 50, colour: '#d8704a' }],
      ['tree', 0.9, { y: 0, width: 46, colour: '#e89a4a' }],
      ['tree', 1.4, { y: 0, width: 46 }],
      ['tree', -1.4, { y: 0, width: 46 }],
      ['bamboo', 0, { y: 1 }],
      ['lantern', -0.62, { y: -22, text: 'ゆ' }],
      ['lantern', 0.62, { y: -22, text: 'ゆ' }],
      ['spring', 0, { y: 2 }],
    ],
    moves: [
      ['steam', -0.4, { y: 8, width: 40 }],
      ['steam', 0, { y: 6, width: 50 }],
      ['steam', 0.42, { y: 8, width: 40 }],
    ],
    near: [
      ['prop-bush', 0, { width: 32 }],
      ['prop-towel', 0, { width: 26 }],
    ],
  },
  courtyard: {
    ...SKY,
    floor: ['tiles', '#b0aca4', '#a09c94'],
    things: [
      ['court-house', -1.12, { y: 3, width: 110 }],
      ['court-house', 1.12, { y: 3, width: 110 }],
      ['court-house', 0, { y: 1, width: 110 }],
      ['tree', -0.6, { y: 8, width: 44, colour: '#e89ab0' }],
      ['prop-well', 0.62, { y: 11, width: 26 }],
      ['plant', 0.34, { y: 6, width: 22 }],
      ['plant', -0.34, { y: 6, width: 22 }],
    ],
    moves: [
      ['lantern', -0.24, { y: -26, size: 0.8 }],
      ['lantern', 0.24, { y: -26, size: 0.8 }],
    ],
  },
  'hedge-maze': {
    ...SKY,
    floor: ['carpet', '#d8c49a', '#ccb88e'],
    things: [
      ['hedge', 0, { y: -8, width: 330, size: 1.05, colour: '#6aaa5a' }],
      ['hedge', -0.76, { y: 0, width: 110, colour: '#5aa050' }],
      ['hedge', 0.5, { y: 0, width: 80, colour: '#5aa050' }],
      ['hedge', 1.4, { y: 0, width: 60, colour: '#5aa050' }],
      ['hedge', -1.02, { y: 10, width: 92, size: 1.1 }],
      ['hedge', 0.98, { y: 10, width: 84, size: 1.1 }],
      ['prop-statue', 0.02, { y: -1, width: 20 }],
    ],
    near: [
      ['hedge', 0, { width: 36 }],
      ['hedge', 0, { width: 36 }],
    ],
  },
  'fire-station': {
    ...SKY,
    city: true,
    floor: ['carpet', '#a0a2a8', '#92949c'],
    things: [
      ['fire-house', 0, { y: 2 }],
      ['tree', -1.04, {}],
      ['tree', 1.04, {}],
      ['prop-fire-hydrant', -0.66, { y: 11, width: 16 }],
      ['prop-fire-hydrant', 0.68, { y: 11, width: 16 }],
    ],
  },
  zoo: {
    ...SKY,
    floor: ['carpet', '#d8c090', '#ccb484'],
    things: [
      ['tree', -0.86, { y: 0, width: 50 }],
      ['tree', 0.86, { y: 0, width: 52 }],
      ['tree', 1.36, { y: 0, width: 46 }],
      ['tree', -1.36, { y: 0, width: 46 }],
      ['zoo-gate', 0, { y: 4 }],
      ['prop-bush', -0.68, { y: 12, width: 24 }],
      ['prop-bush', 0.7, { y: 12, width: 24 }],
    ],
    moves: [['bulbs', 0, { y: -40, width: 90 }]],
  },
  patio: {
    ...SKY,
    floor: ['tiles', '#d8b898', '#c8a484'],
    things: [
      ['hedge', 0, { y: 0, width: 330, size: 0.6 }],
      ['tree', -0.3, { y: 0, width: 42 }],
      ['tree', 1.1, { y: 0, width: 46 }],
      ['parasol', -0.66, { y: 8 }],
      ['parasol', 0.66, { y: 8, colour: '#3f9a8a' }],
      ['parasol', 1.36, { y: 8, colour: '#f2b83a' }],
      ['parasol', -1.36, { y: 8, colour: '#3f86c8' }],
      ['parasol', 0.02, { y: 2, size: 0.86, colour: '#f2b83a' }],
    ],
    moves: [['bulbs', 0, { y: -58 }]],
  },
  pavilion: {
    ...SKY,
    floor: ['carpet', '#8fb86a', '#84ac60'],
    things: [
      ['tree', -0.84, { y: 0, width: 46 }],
      ['tree', 0.86, { y: 0, width: 44, colour: '#e89ab0' }],
      ['tree', 1.36, { y: 0, width: 46 }],
      ['tree', -1.36, { y: 0, width: 46, colour: '#e89ab0' }],
      ['pavilion', 0, { y: 4, size: 0.9 }],
      ['prop-bush', -0.64, { y: 11, width: 22 }],
      ['prop-bush', 0.66, { y: 11, width: 22 }],
    ],
    moves: [
      ['lantern', -0.3, { y: -30, size: 0.6 }],
      ['lantern', 0.3, { y: -30, size: 0.6 }],
    ],
  },
  'wind-farm': {
    ...SKY,
    floor: ['carpet', '#8fc06a', '#84b460'],
    things: [-1.4, -0.8, -0.36, 0.08, 0.5, 0.9, 1.4].map(
      (x, index) => ['prop-wind-turbine', x, { y: 1 + (index % 3) * 2, width: 40 + (index % 2) * 10 }] as const,
    ),
    near: [
      ['prop-bush', 0, { width: 32 }],
      ['prop-bush', 0, { width: 32 }],
    ],
  },
  'bus-stop': {
    ...SKY,
    city: true,
    floor: ['tiles', '#b8b8bc', '#acacb2'],
    things: [
      ['tree', -1.06, {}],
      ['tree', 0.96, { width: 46 }],
      ['tree', 1.5, {}],
      ['shelter', 0.06, { y: 4 }],
      ['street-light', -0.84, { y: 5 }],
      ['prop-trash-can', 0.7, { y: 8, width: 14 }],
    ],
  },
  'food-stall': {
    ...SKY,
    city: true,
    floor: ['tiles', '#8a8688', '#7e7a7e'],
    things: [
      ['food-stall', -0.62, { y: 3 }],
      ['food-stall', 0.62, { y: 3, text: '小吃', colour: '#e08a2a' }],
      ['food-stall', -1.4, { y: 3, text: '烧烤', colour: '#3f8a5a' }],
      ['food-stall', 1.4, { y: 3, text: '海鲜', colour: '#3f78b0' }],
      ['plastic-table', 0, { y: 7 }],
      ['plastic-table', -1.02, { y: 14 }],
      ['plastic-table', 1.02, { y: 14, colour: '#3f8a5a' }],
    ],
    moves: [
      ['bulbs', 0, { y: -59 }],
      ['steam', -0.56, { y: -28, width: 22 }],
      ['steam', 0.66, { y: -28, width: 22 }],
    ],
  },
  'parking-garage': {
    wall: ['#8e949c', '#a0a6ae', '#a8aeb6'],
    floor: ['carpet', '#90949a', '#84888f'],
    gloom: '#dcdcd8',
    onWall: [['sign', 0.02, { y: -52, text: 'P  B2', colour: '#2a5fc8' }]],
    things: [
      ['bays', 0, { y: 2 }],
      ...[-1.3, -0.62, 0.62, 1.3].map(
        (x, index) =>
          ['car', x, { y: 6, width: 54, colour: ['#3f86c8', '#d8404a', '#f2b83a', '#f4f4f0'][index]! }] as const,
      ),
      ['column', -0.3, { y: 4, colour: '#d8d8d4' }],
      ['column', 0.3, { y: 4, colour: '#d8d8d4' }],
      ['column', -0.98, { y: 8, colour: '#d8d8d4' }],
      ['column', 0.98, { y: 8, colour: '#d8d8d4' }],
    ],
    moves: [
      ['tube', -0.6, { y: -60 }],
      ['tube', 0, { y: -60 }],
      ['tube', 0.6, { y: -60 }],
    ],
    near: [
      ['prop-traffic-cone', 0, { width: 24 }],
      ['prop-traffic-cone', 0, { width: 24 }],
    ],
    mirror: 0.12,
  },
} as const satisfies Record<string, RoomPlan>;
