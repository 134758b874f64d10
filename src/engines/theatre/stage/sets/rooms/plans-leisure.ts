/** Rooms where one eats, plays and is amused, as plans. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

export const LEISURE_ROOMS = {
  ktv: {
    wall: ['#2a1440', '#3c1c58', '#4a2468'],
    clad: ['tiles', '#2a1244', '#43205f', '#4c266c', '#3a1a56'],
    floor: ['tiles', '#3a2050', '#2c163e'],
    gloom: '#d8c8e4',
    things: [
      ['sofa', -0.74, { y: 5, width: 62, colour: '#b02a6a' }],
      ['sofa', 0.74, { y: 5, width: 62, colour: '#b02a6a' }],
      ['sofa', -1.5, { y: 5, width: 62, colour: '#b02a6a' }],
      ['sofa', 1.5, { y: 5, width: 62, colour: '#b02a6a' }],
      ['speaker', -0.44, { y: 2 }],
      ['speaker', 0.44, { y: 2 }],
      ['party-table', 0, { y: 5, width: 56 }],
    ],
    moves: [
      ['lyrics', 0, { y: -42 }],
      ['neon', -0.84, { y: -52, colour: '#ff4aa0', width: 70 }],
      ['neon', 0.84, { y: -52, colour: '#4ac8ff', width: 70 }],
      ['neon', 0, { y: -19, colour: '#8a6aff', width: 60 }],
      ['disco-ball', 0.5, { y: -53 }],
      ['disco-ball', -0.5, { y: -53 }],
    ],
    near: [
      ['mic', 0, {}],
      ['mic', 0, {}],
    ],
    mirror: 0.2,
  },
  'internet-cafe': {
    wall: ['#1c2440', '#28325a', '#303c68'],
    floor: ['tiles', '#39405e', '#2c3350'],
    gloom: '#d4d8ec',
    onWall: [['sign', 0, { y: -54, text: '网吧 NET CAFE', colour: '#3a1c6a' }]],
    things: [-1.5, -1.05, -0.6, -0.2, 0.2, 0.6, 1.05, 1.5].map(
      (x, index) => ['pc-desk', x, { y: 6, colour: index % 2 ? '#e2405a' : '#3fa0e8' }] as const,
    ),
    moves: [
      ['neon', -0.8, { y: -54, colour: '#4ac8ff', width: 110 }],
      ['neon', 0.8, { y: -54, colour: '#ff4aa0', width: 110 }],
    ],
    near: [
      ['pc-desk', 0, { colour: '#5ae08a' }],
      ['pc-desk', 0, { colour: '#ffb03a' }],
    ],
    mirror: 0.15,
  },
  teahouse: {
    wall: ['#c8a070', '#e0c090', '#ecd2a4'],
    dado: '#7a3a24',
    floor: ['boards', '#a8703f', '#946034'],
    onWall: [
      ['lattice', -0.6, { y: -34 }],
      ['lattice', 0.6, { y: -34 }],
      ['lattice', -1.3, { y: -34 }],
      ['lattice', 1.3, { y: -34 }],
      ['fan', 0, { y: -44, text: '茶', width: 32 }],
    ],
    things: [
      ['counter', 0, { y: 2, width: 46, colour: '#7a3a24' }],
      ['pot', -0.14, { y: -26, width: 9, colour: '#4f86a8' }],
      ['pot', 0, { y: -26, width: 10, colour: '#d8b06a' }],
      ['pot', 0.14, { y: -26, width: 9, colour: '#7aa070' }],
      ['tea-table', -0.56, { y: 9 }],
      ['tea-table', 0.56, { y: 9 }],
      ['tea-table', -1.25, { y: 9 }],
      ['tea-table', 1.25, { y: 9 }],
    ],
    moves: [
      ['lantern', -0.3, { y: -51, text: '茶' }],
      ['lantern', 0.3, { y: -51, text: '茶' }],
      ['lantern', -0.92, { y: -51, text: '茶' }],
      ['lantern', 0.92, { y: -51, text: '茶' }],
      ['steam', -0.54, { y: -20, width: 16 }],
      ['steam', 0.58, { y: -20, width: 16 }],
    ],
    near: [
      ['tea-table', 0, { width: 24 }],
      ['tea-table', 0, { width: 24 }],
    ],
  },
  canteen: {
    wall: ['#dfe8ea', '#eef3f2', '#f6f8f4'],
    clad: ['tiles', '#cfd8d8', '#f4f8f6', '#ecf2f0', '#f8faf8'],
    floor: ['tiles', '#e8e0d0', '#d4cab8'],
    onWall: [
      ['sign', 0, { y: -54, text: '食堂 CANTEEN', colour: '#c8502f' }],
      ['menu', -0.56, { y: -53 }],
      ['menu', 0.56, { y: -53 }],
    ],
    things: [
      ['serving', 0, { y: 1, width: 190 }],
      ['long-table', -0.68, { y: 12 }],
      ['long-table', 0.68, { y: 12 }],
      ['long-table', -1.42, { y: 12 }],
      ['long-table', 1.42, { y: 12 }],
    ],
    moves: [
      ['steam', -0.3, { y: -32, width: 18 }],
      ['steam', 0.1, { y: -32, width: 18 }],
      ['steam', 0.4, { y: -32, width: 18 }],
      ['tube', -0.5, { y: -60 }],
      ['tube', 0.5, { y: -60 }],
    ],
    near: [
      ['plate-stack', 0, {}],
      ['plate-stack', 0, {}],
    ],
  },
  casino: {
    wall: ['#5a1420', '#7a1c2c', '#8a2434'],
    floor: ['carpet', '#8a1c34', '#6a1428'],
    gloom: '#eedccc',
    onWall: [['sign', 0, { y: -50, text: 'CASINO', colour: '#b8182c', size: 1.5 }]],
    things: [
      ...[-1.5, -1.18, -0.86, -0.56, 0.56, 0.86, 1.18, 1.5].map(
        (x, index) =>
          ['slot-machine', x, { y: 4, colour: ['#d83a4a', '#3a6ad8', '#8a3ad0', '#2fa05a'][index % 4]! }] as const,
      ),
      ['roulette', 0, { y: 8 }],
    ],
    moves: [
      ['neon', -0.7, { y: -54, colour: '#ffc83a', width: 90 }],
      ['neon', 0.7, { y: -54, colour: '#ffc83a', width: 90 }],
      ['chandelier', -0.45, { y: -52, size: 0.6 }],
      ['chandelier', 0.45, { y: -52, size: 0.6 }],
    ],
    near: [
      ['chips', 0, {}],
      ['chips', 0, {}],
    ],
  },
  mall: {
    wall: ['#e8eef2', '#f2f5f6', '#faf8f2'],
    floor: ['tiles', '#f4efe6', '#dcd4c6'],
    onWall: [
      ['sign', -0.36, { y: -54, text: 'MALL 商场', colour: '#c82f6a' }],
      ['shop-front', -0.92, { text: 'SHOES', colour: '#4f86b8' }],
      ['shop-front', 0.92, { text: 'SALE', colour: '#e8705a' }],
      ['shop-front', -1.46, { text: 'TOYS', colour: '#f2a83a' }],
      ['shop-front', 1.46, { text: 'CAFE', colour: '#5fa06a' }],
      ['shop-front', -0.5, { text: 'MODE', width: 30, colour: '#b05a9a' }],
      ['shop-front', 0.5, { text: 'GIFTS', width: 30, colour: '#2fa0a0' }],
    ],
    things: [
      ['escalator', -0.06, { y: 3, size: 0.94 }],
      ['plant', -0.62, { y: 7, width: 36 }],
      ['plant', 0.62, { y: 7, width: 36 }],
      ['bench', 0.84, { y: 11, width: 40 }],
      ['bench', -0.86, { y: 11, width: 40 }],
    ],
    moves: [
      ['pendant', -0.66, { y: -54, width: 12 }],
      ['pendant', 0.66, { y: -54, width: 12 }],
    ],
    mirror: 0.16,
  },
  'mahjong-room': {
    wall: ['#d0b890', '#e0caa4', '#ead6b4'],
    dado: '#8a4a34',
    floor: ['tiles', '#d8c8a8', '#c4b28e'],
    onWall: [
      ['lattice', -0.62, { y: -34 }],
      ['lattice', 0.62, { y: -34 }],
      ['fan', 0, { y: -42, text: '發', width: 26 }],
    ],
    things: [
      ['tile-table', 0, { y: 7 }],
      ['tile-table', -0.72, { y: 10 }],
      ['tile-table', 0.72, { y: 10 }],
      ['tile-table', -1.4, { y: 10 }],
      ['tile-table', 1.4, { y: 10 }],
    ],
    moves: [
      ['pendant', 0, { y: -48, colour: '#2f8a5a' }],
      ['pendant', -0.7, { y: -48, colour: '#2f8a5a' }],
      ['pendant', 0.7, { y: -48, colour: '#2f8a5a' }],
    ],
    near: [
      ['tiles', 0, {}],
      ['tiles', 0, {}],
    ],
  },
  sauna: {
    wall: ['#d8a468', '#e0b078', '#dcaa70'],
    clad: ['planks', '#a8743f', '#dcae74', '#d4a468', '#e2b680'],
    floor: ['boards', '#c8945c', '#b8844c'],
    onWall: [['clock', -0.4, { y: -48 }]],
    things: [
      ['tiers', 0, { y: 5 }],
      ['stove', 0.62, { y: 9 }],
      ['prop-bucket', -0.6, { y: 11, width: 16 }],
      ['prop-towel', -0.3, { y: -9, width: 12 }],
    ],
    moves: [
      ['steam', 0.62, { y: -22, width: 42 }],
      ['steam', -0.5, { y: 10, width: 48 }],
      ['steam', 0.1, { y: 6, width: 52 }],
      ['pendant', 0, { y: -52, colour: '#f2d8a0', width: 12 }],
    ],
    near: [
      ['prop-bucket', 0, { width: 26 }],
      ['prop-towel', 0, { width: 26 }],
    ],
  },
  'dining-room': {
    wall: ['#c8886a', '#dca484', '#e4b090'],
    dado: '#f4e8d8',
    floor: ['boards', '#a8703f', '#946034'],
    window: { across: -0.64, up: 38, width: 36, height: 36, curtains: '#a83a44' },
    onWall: [['canvas', 0.62, { y: -30, width: 22 }]],
    things: [
      ['set-table', 0, { y: 8, width: 86 }],
      ['plant', 0.9, { y: 6, width: 40 }],
      ['prop-wardrobe', 1.24, { y: 4, width: 36 }],
    ],
    moves: [
      ['chandelier', 0, { y: -48, size: 0.8 }],
      ['clock', 0.36, { y: -44 }],
    ],
    near: [
      ['prop-chair', 0, { width: 34 }],
      ['prop-chair', 0, { width: 34 }],
    ],
  },
} as const satisfies Record<string, RoomPlan>;
