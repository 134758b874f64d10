/** Stories out of books as one scene each, with the turn that everybody waits for. Called by `lessons.ts`. */
import type { Lesson } from './board.js';

const STANDING = '1f9cd';
const PRINCESS = '1f478';
/** Where nothing is seen, stage widths. */
const AWAY = 3;

/** The longer he talks the longer it grows, and a bird is glad of a branch. */
export const pinocchio: Lesson = ({ figure, aside, language }) => ({
  actors: [
    figure(STANDING, 0.7, [[0, 0.08, 0, -1, 0.86]], {
      name: language === 'zh' ? '匹诺曹' : 'Pinocchio',
      says: language === 'zh' ? '我从不说谎！' : 'I never lie!',
      acts: [['talk', 0, 1]],
      reactions: [['giggle', 0.84, 1]],
    }),
  ],
  guests: [
    figure(
      '1f426',
      0.16,
      [
        [0, -0.7, 0.9, 1, 0.88],
        [0.4, -0.66, 0.86, 1, 0.88],
        [0.72, 0.08 - aside(0.25), 0.54, 1, 0.88],
        [1, 0.08 - aside(0.25), 0.54, 1, 0.88],
      ],
      {
        acts: [
          ['fly', 0.3, 0.72],
          ['sing', 0.76, 1],
        ],
      },
    ),
  ],
});

/** A rabbit has no time, a mushroom is tasted, and the rabbit is the larger of the two. */
export const alice: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure('1f344', 0.42, [[0, 0.3, 0, 1, 0.66]]),
    figure(
      STANDING,
      0.62,
      [
        [0, -0.4, 0, 1, 0.84],
        [0.3, -0.04, 0, 1, 0.84],
      ],
      {
        name: language === 'zh' ? '爱丽丝' : 'Alice',
        acts: [
          ['run', 0, 0.3],
          ['eat', 0.36, 0.54, 1, { prop: { sprite: '1f344' } }],
          ['shrink', 0.54, 1, 1.3],
        ],
        reactions: [
          ['startle', 0.6, 0.74],
          ['look-up', 0.76, 0.88],
          ['giggle', 0.88, 1],
        ],
      },
    ),
    figure(
      '1f407',
      0.34,
      [
        [0, -0.1, 0, 1, 0.82],
        [0.3, 0.2, 0, 1, 0.82],
        [0.52, 0.2, 0, -1, 0.82],
      ],
      {
        wears: [{ sprite: '1f3a9' }],
        acts: [['run', 0, 0.3]],
        reactions: [
          ['startle', 0.58, 0.7],
          ['giggle', 0.84, 1],
        ],
      },
    ),
  ],
  effects: [effect('sparkles', 0.52, 0.84, { x: -0.04, height: 0.3 })],
});

/** Lightning, two eyes; and then a chick is all it cares for. */
export const frankenstein: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure(
      STANDING,
      0.64,
      [
        [0, -0.06, 0, 1, 0.82],
        [0.46, -0.06, 0, 1, 0.82],
        [0.62, 0.04, 0, 1, 0.82],
      ],
      {
        name: language === 'zh' ? '科学怪人' : 'Frankenstein’s monster',
        acts: [
          ['sleep', 0, 0.18],
          ['shake', 0.18, 0.34],
          ['walk', 0.46, 0.62],
          ['wave', 0.66, 0.8],
        ],
        reactions: [
          ['startle', 0.34, 0.46],
          ['love', 0.78, 1],
        ],
      },
    ),
    figure(
      '1f425',
      0.24,
      [
        [0, 0.66, 0, -1, 0.88],
        [0.4, 0.6, 0, -1, 0.88],
        [0.62, 0.24, 0, -1, 0.88],
      ],
      {
        acts: [['walk', 0.4, 0.62]],
        reactions: [
          ['startle', 0.62, 0.7],
          ['cheer', 0.78, 1],
        ],
      },
    ),
  ],
  effects: [
    effect('flashes', 0.14, 0.36, { x: -0.06, height: 0.8 }),
    effect('sparkles', 0.16, 0.36, { x: -0.06, height: 0.6 }),
    effect('hearts', 0.82, 1, { x: 0.12, height: 0.5 }),
  ],
  shaken: 0.15,
});

/** The lamp is rubbed, smoke, and somebody large bows. */
export const genie: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure(STANDING, 0.56, [[0, -0.26, 0, 1, 0.84]], {
      name: language === 'zh' ? '阿拉丁' : 'Aladdin',
      acts: [['bend', 0.06, 0.26]],
      reactions: [
        ['startle', 0.3, 0.48],
        ['look-up', 0.5, 0.7],
        ['cheer', 0.78, 1],
      ],
    }),
    figure(
      '1f9de',
      0.56,
      [
        [0, AWAY],
        [0.359, AWAY],
        [0.36, 0.1, -0.1, -1, 0.78],
        [0.6, 0.14, 0.14, -1, 0.78],
        [0.8, 0.14, 0.08, -1, 0.78],
        [1, 0.14, 0.14, -1, 0.78],
      ],
      {
        reactions: [
          ['bow', 0.6, 0.78],
          ['giggle', 0.82, 1],
        ],
      },
    ),
    figure('1fa94', 0.18, [[0, 0.02, 0, 1, 0.86]], { colour: 'gold', acts: [['shake', 0.18, 0.36, 1.4]] }),
  ],
  effects: [
    effect('smoke', 0.26, 0.6, { x: 0.08, height: 0.1 }),
    effect('smoke', 0.56, 1, { x: 0.14, height: 0.02 }),
    effect('sparkles', 0.34, 1, { x: 0.14, height: 0.5 }),
  ],
});

/** It blows kisses in vain; then it is kissed, and out of the smoke a prince bows. */
export const frogPrince: Lesson = ({ figure, aside, effect, language }) => {
  const x = 0.1;
  const near = x - aside(0.34);
  return {
    actors: [
      figure(
        PRINCESS,
        0.64,
        [
          [0, near - 0.12, 0, 1, 0.84],
          [0.22, near - 0.12, 0, 1, 0.84],
          [0.34, near, 0, 1, 0.84],
          [0.5, near, 0, 1, 0.84],
          [0.58, near - 0.06, 0, 1, 0.84],
        ],
        {
          name: language === 'zh' ? '公主' : 'princess',
          acts: [
            ['walk', 0.22, 0.34],
            ['bend', 0.3, 0.48],
            ['kiss', 0.34, 0.48],
          ],
          reactions: [
            ['wonder', 0, 0.2],
            ['startle', 0.5, 0.66],
            ['love', 0.76, 1],
          ],
        },
      ),
      figure(
        '1f438',
        0.34,
        [
          [0, x, 0, -1, 0.85],
          [0.499, x, 0, -1, 0.85],
          [0.5, AWAY],
        ],
        {
          acts: [['wave', 0.04, 0.24]],
          reactions: [['bashful', 0.3, 0.5]],
        },
      ),
    ],
    guests: [
      figure(
        STANDING,
        0.68,
        [
          [0, AWAY],
          [0.509, AWAY],
          [0.51, x + aside(0.04), 0, -1, 0.83],
        ],
        {
          name: language === 'zh' ? '王子' : 'prince',
          seed: 12,
          reactions: [
            ['wonder', 0.52, 0.64],
            ['bow', 0.66, 0.82],
            ['love', 0.84, 1],
          ],
        },
      ),
    ],
    effects: [
      effect('smoke', 0.44, 0.62, { x, height: 0.25, size: 1.6 }),
      effect('sparkles', 0.48, 0.7, { x, height: 0.4 }),
      effect('hearts', 0.76, 1),
    ],
  };
};
