/** Lessons of forces and numbers. Called by `lessons.ts`. */
import type { Lesson } from './board.js';

const APPLE = '1f34e';
const HIT = 0.44;

/** Somebody reads under a tree until an apple falls on his head; then he has an idea. */
export const gravity: Lesson = ({ figure, effect }) => ({
  actors: [
    figure('1f333', 1.05, [[0, 0.05, 0, 1, 0.7]]),
    figure('1f468', 0.56, [[0, -0.12, 0, 1, 0.86]], {
      acts: [['read', 0, HIT]],
      reactions: [
        ['dizzy', HIT, 0.66],
        ['cheer', 0.72, 1],
      ],
    }),
    figure(APPLE, 0.17, [
      [0, -0.11, 0.62, 1, 0.9],
      [0.3, -0.11, 0.62, 1, 0.9],
      [0.37, -0.11, 0.58, 1, 0.9],
      [HIT, -0.115, 0.48, 1, 0.9],
      [0.5, -0.2, 0.56, 1, 0.9],
      [0.6, -0.28, 0, 1, 0.9],
    ]),
    figure('1f4a1', 0.22, [[0, -0.12, 0.6, 1, 0.84]], { acts: [['appear', 0.68, 1]] }),
  ],
  effects: [
    effect('clash', HIT, 0.62, { x: -0.12, height: 0.56, size: 0.8, word: 'BONK!' }),
    effect('arrow', 0.62, 1, { x: -0.3, height: 0.5, angle: -0.25, size: 1.2 }),
  ],
});

/** Iron flies to it; a rubber duck stays, and laughs. */
export const magnet: Lesson = ({ figure, effect }) => ({
  actors: [
    figure('1f9f2', 0.62, [[0, 0.16, 0.04]]),
    ...(
      [
        ['1f511', -0.34, 0.2, 0.16],
        ['1f529', -0.22, 0.34, 0.24],
        ['1f4ce', -0.4, 0.46, 0.32],
      ] as const
    ).map(([sprite, x, from, height]) =>
      figure(sprite, 0.2, [
        [0, x, 0],
        [from, x, 0],
        [from + 0.03, x + 0.02, 0.05],
        [from + 0.13, 0.06 + height * 0.3, height * 0.4, 1, 0.9],
      ]),
    ),
    figure('1f986', 0.26, [[0, -0.16, 0, 1, 0.95]], {
      reactions: [
        ['glance', 0.2, 0.5],
        ['giggle', 0.66, 1],
      ],
    }),
  ],
  effects: [effect('arrow', 0.14, 0.62, { x: -0.16, height: 0.44, angle: 0, size: 1.3 })],
});

/** One apple and one more. */
export const sums: Lesson = ({ figure, effect }) => ({
  actors: [
    figure(APPLE, 0.32, [[0, -0.37, 0.06]]),
    figure(APPLE, 0.32, [[0, -0.14, 0.06]], { acts: [['appear', 0.1, 0.6]] }),
    figure(APPLE, 0.32, [[0, 0.16, 0.06]], { acts: [['appear', 0.46, 1]] }),
    figure(APPLE, 0.32, [[0, 0.34, 0.06]], { acts: [['appear', 0.56, 1]] }),
  ],
  effects: [
    effect('label', 0.08, 1, { x: -0.255, height: 0.2, word: '+', size: 2 }),
    effect('label', 0.36, 1, { x: 0.01, height: 0.2, word: '=', size: 2 }),
  ],
});
