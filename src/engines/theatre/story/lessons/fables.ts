/** Stories that everybody knows. Called by `lessons.ts`. */
import type { Lesson, Place } from './board.js';

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

/** The funnel comes, and a cow goes round it, and a house. */
export const tornado: Lesson = ({ figure }) => {
  const round = (turns: number, from: number, high: number): readonly Place[] =>
    Array.from({ length: 17 }, (_, step): Place => {
      const part = step / 16;
      const angle = 2 * Math.PI * (turns * part + from);
      const wide = 0.12 + 0.14 * part;
      return [
        part,
        0.3 - 0.3 * part + Math.cos(angle) * wide,
        high + 0.14 * part,
        -Math.sin(angle),
        0.72 + 0.14 * Math.sin(angle),
      ];
    });
  return {
    actors: [
      figure(
        '1f32a',
        0.95,
        [
          [0, 0.44, 0, 1, 0.72],
          [1, 0.02, 0, 1, 0.72],
        ],
        { colour: 'grey', acts: [['shake', 0, 1]] },
      ),
      figure('1f404', 0.34, round(1.6, 0.1, 0.24), { acts: [['float', 0, 1]], reactions: [['startle', 0.1, 0.9]] }),
      figure('1f3e0', 0.22, round(1.3, 0.6, 0.42), { acts: [['spin', 0, 1, 0.6]] }),
    ],
    shaken: 0.3,
  };
};

/** A saucer comes, a cow rises to it, and both are gone. */
export const abduction: Lesson = ({ figure, effect }) => ({
  actors: [
    figure('1f6f8', 0.5, [
      [0, -0.6, 0.62, 1, 0.84],
      [0.26, 0.02, 0.5, 1, 0.84],
      [0.84, 0.02, 0.5, 1, 0.84],
      [1, 0.6, 0.8, 1, 0.84],
    ]),
    figure(
      '1f404',
      0.36,
      [
        [0, 0.04, 0, -1, 0.86],
        [0.34, 0.04, 0, -1, 0.86],
        [0.76, 0.03, 0.5, -1, 0.86],
      ],
      {
        acts: [
          ['eat', 0, 0.22],
          ['vanish', 0.6, 0.96],
        ],
        reactions: [
          ['look-up', 0.22, 0.36],
          ['startle', 0.36, 0.7],
        ],
      },
    ),
  ],
  guests: [
    figure('1f404', 0.3, [[0, -0.34, 0, 1, 0.8]], {
      reactions: [
        ['look-up', 0.1, 0.8],
        ['startle', 0.8, 1],
      ],
    }),
  ],
  effects: [effect('sparkles', 0.34, 0.8, { x: 0.03, height: 0.3 })],
});
