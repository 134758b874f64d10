/** Rooms that one large thing names. Read by `index.ts` beside it. */
import type { RoomPlan } from './furnished.js';

export const EXHIBIT_ROOMS = {
  'history-museum': {
    wall: ['#6a7a88', '#7c8c98', '#8e9ca6'],
    dado: '#5a6a78',
    floor: ['tiles', '#d8d0c4', '#c4bcb0'],
    mirror: 0.16,
    onWall: [['sign', -0.36, { y: -50, text: 'DINOSAURS 恐龙', colour: '#4a3a2a' }]],
    things: [
      ['skeleton', 0.02, { y: 6 }],
      ['column', -0.76, { y: 4 }],
      ['column', 0.78, { y: 4 }],
      ['skeleton', -1.6, { y: 6, width: 70 }],
      ['skeleton', 1.6, { y: 6, width: 70 }],
    ],
    lamps: [-0.3, 0.3],
  },
  'ball-pit': {
    wall: ['#bfe4f8', '#d4eefa', '#e4f6fc'],
    floor: ['carpet', '#a8d8a0', '#98cc92'],
    onWall: [['sign', 0, { y: -54, text: 'BALL PIT', colour: '#e8607a' }]],
    things: [['ball-pit', 0, { y: 12, size: 1.1 }]],
  },
  jacuzzi: {
    wall: ['#d8e4e0', '#e4eeea', '#eef4f0'],
    clad: ['tiles', '#b8d0cc', '#dcecea', '#d0e4e2', '#e6f2f0'],
    floor: ['boards', '#b88a60', '#a87c54'],
    window: { up: 44, width: 90, height: 36, bars: [3, 1] },
    things: [
      ['plant', -0.8, { y: 6, width: 34 }],
      ['plant', 0.82, { y: 6, width: 34 }],
      ['prop-towel', 0.7, { y: 14, width: 16 }],
    ],
    moves: [
      ['hot-tub', 0, { y: 16 }],
      ['steam', -0.2, { y: -8, width: 26 }],
      ['steam', 0.2, { y: -10, width: 26 }],
    ],
  },
  'elevator-shaft': {
    wall: ['#4a4e56', '#565a62', '#5e626a'],
    clad: ['bricks', '#4a4e56', '#62666e', '#5a5e66'],
    floor: ['carpet', '#3a3e46', '#343840'],
    moves: [['lift-shaft', 0, { y: 0 }]],
  },
  'home-office': {
    wall: ['#dce6dc', '#e6eee4', '#eef4ec'],
    skirting: '#f4f0e8',
    floor: ['boards', '#c89a6c', '#b88a5e'],
    window: { across: 0, up: 42, width: 50, height: 36, curtains: '#e8c8a0' },
    things: [
      ['bookcase', -0.62, { y: 3 }],
      ['bookcase', 1.3, { y: 3 }],
      ['sofa', 0.72, { y: 6, width: 50 }],
      ['plant', -0.34, { y: 4, width: 20 }],
      ['pc-desk', 0, { y: 9, size: 1.2, colour: '#6a8a78' }],
    ],
    moves: [['pendant', 0.5, { y: -52, colour: '#d8a05a' }]],
  },
  'vet-clinic': {
    wall: ['#d4ecdf', '#e2f4ea', '#eef8f2'],
    dado: '#7cc0a8',
    floor: ['tiles', '#f0f6f2', '#dae8e0'],
    onWall: [
      ['paw', 0, { y: -46, width: 26 }],
      ['sign', -0.5, { y: -46, text: 'VET', colour: '#2f8a78' }],
      ['sign', 0.56, { y: -46, text: '宠物医院', colour: '#2f8a78' }],
    ],
    things: [
      ['prop-cage', -0.68, { y: 5, width: 34 }],
      ['prop-cage', 0.7, { y: 5, width: 34 }],
      ['prop-cage', 1.3, { y: 5, width: 34 }],
      ['prop-cage', -1.3, { y: 5, width: 34 }],
      ['vet-table', 0, { y: 10 }],
      ['instrument-tray', 0.36, { y: 12, width: 24 }],
    ],
    moves: [['operating-lamp', 0.14, { y: -58, size: 0.7 }]],
  },
} as const satisfies Record<string, RoomPlan>;
