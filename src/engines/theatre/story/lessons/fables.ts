/** Stories that everybody knows. Called by `lessons.ts`. */
import type { Lesson } from './board.js';

/** The hare is there in no time, sleeps before the line, and is passed. */
export const hareAndTortoise: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure(
      '1f407',
      0.42,
      [
        [0, -0.4, 0, 1, 0.7],
        [0.28, 0.02, 0, 1, 0.7],
        [0.32, 0.03, 0, 1, 0.7],
        [1, 0.03, 0, 1, 0.7],
      ],
      {
        acts: [
          ['run', 0, 0.3, 1.6],
          ['sleep', 0.36, 0.86],
        ],
        reactions: [['startle', 0.87, 1]],
      },
    ),
    figure(
      '1f422',
      0.3,
      [
        [0, -0.44, 0, 1, 0.95],
        [0.3, -0.3, 0, 1, 0.95],
        [0.82, 0.3, 0, 1, 0.95],
        [1, 0.32, 0, 1, 0.95],
      ],
      { acts: [['walk', 0, 0.86]], reactions: [['cheer', 0.84, 1]] },
    ),
    figure('1f3c1', 0.5, [[0, 0.36, 0, 1, 0.6]]),
  ],
  effects: [
    effect('label', 0.02, 1, { x: 0.36, height: 0.6, size: 1.2, word: language === 'zh' ? '终点' : 'Finish' }),
    effect('confetti', 0.8, 1),
  ],
});
