/** Lessons of what lives. Called by `lessons.ts`. */
import type { Lesson } from './board.js';

/** Light from the sun, water from below, air from aside; and what it gives back. */
export const photosynthesis: Lesson = ({ figure, effect, language }) => {
  const chinese = language === 'zh';
  return {
    actors: [
      figure('1f31e', 0.34, [[0, -0.36, 0.36]], { acts: [['dance', 0, 0.3]] }),
      figure('1f331', 0.62, [[0, 0.06, 0, 1, 0.9]], { acts: [['grow', 0, 1, 0.7]] }),
    ],
    effects: [
      effect('arrow', 0.06, 1, { x: -0.25, height: 0.46, angle: -0.07, size: 1.5 }),
      effect('label', 0.1, 0.62, { x: -0.12, height: 0.53, size: 1.3, word: chinese ? '阳光' : 'light' }),
      effect('arrow', 0.3, 1, { x: 0.36, height: 0.36, angle: 0.5, size: 1.1 }),
      effect('label', 0.32, 0.68, { x: 0.31, height: 0.47, size: 1.3, word: chinese ? '二氧化碳' : 'CO2' }),
      effect('arrow', 0.36, 1, { x: -0.16, height: 0.05, angle: 0.04, size: 1.1 }),
      effect('label', 0.38, 0.68, { x: -0.17, height: 0.16, size: 1.3, word: chinese ? '水' : 'water' }),
      ...[0.66, 0.74, 0.82].map((from, index) =>
        effect('label', from, 1, {
          x: [-0.06, 0.2, 0.08][index]!,
          height: [0.5, 0.44, 0.56][index]!,
          size: 1.5,
          word: chinese ? '氧气' : 'O2',
          straight: true,
        }),
      ),
    ],
  };
};

/** Each comes when the one before has been looked at; an arrow goes from who is eaten to who eats. */
export const foodChain: Lesson = ({ figure, effect }) => ({
  actors: [
    figure('1f33e', 0.34, [[0, -0.39, 0]]),
    figure('1f401', 0.3, [[0, -0.13, 0, -1]], {
      acts: [['appear', 0.06, 0.5]],
      reactions: [
        ['yum', 0.2, 0.36],
        ['startle', 0.44, 0.6],
      ],
    }),
    figure('1f40d', 0.34, [[0, 0.13, 0, -1]], { acts: [['appear', 0.3, 0.7]], reactions: [['startle', 0.72, 0.9]] }),
    figure('1f985', 0.46, [[0, 0.31, 0, -1]], { acts: [['appear', 0.58, 1]], reactions: [['cheer', 0.84, 1]] }),
  ],
  effects: [
    effect('arrow', 0.16, 1, { x: -0.31, height: 0.2, angle: 0, size: 0.7 }),
    effect('arrow', 0.42, 1, { x: -0.04, height: 0.2, angle: 0, size: 0.7 }),
    effect('arrow', 0.7, 1, { x: 0.19, height: 0.2, angle: 0, size: 0.5 }),
  ],
});

/** One after the other, each a little taller, and all on their way. */
export const evolution: Lesson = ({ figure, effect }) => ({
  actors: (
    [
      ['1f41f', 0.24, -0.4, 0],
      ['1f98e', 0.26, -0.24, 0.08],
      ['1f412', 0.42, -0.08, 0.24],
      ['1f98d', 0.52, 0.13, 0.38],
      ['1f468', 0.66, 0.32, 0.54],
    ] as const
  ).map(([sprite, size, x, from]) =>
    figure(
      sprite,
      size,
      [
        [0, x - 0.03, 0],
        [1, x + 0.02, 0],
      ],
      {
        acts: from === 0 ? [['jump', 0, 0.4, 0.6]] : [['appear', from, 1]],
        ...(from > 0.5 && { reactions: [['pose', 0.84, 1]] as const }),
      },
    ),
  ),
  effects: [effect('sparkles', 0.72, 1)],
});

const STRIKE = 0.5;

/** A stone falls from the sky; who was large is gone in the smoke, and a bird sings there. */
export const dinosaurs: Lesson = ({ figure, effect }) => ({
  actors: [
    figure('1f995', 0.72, [[0, -0.27, 0, 1]], {
      acts: [['vanish', 0.36, 0.9]],
      reactions: [
        ['look-up', 0.2, 0.4],
        ['startle', 0.4, STRIKE],
      ],
    }),
    figure('1f996', 0.62, [[0, 0.24, 0, -1, 0.8]], {
      acts: [['vanish', 0.36, 0.9]],
      reactions: [
        ['look-up', 0.24, 0.4],
        ['startle', 0.42, STRIKE],
      ],
    }),
    figure(
      '2604',
      0.4,
      [
        [0, 0.52, 1.2, -1, 0.5],
        [0.14, 0.46, 1.05, -1, 0.5],
        [STRIKE, 0.02, 0.02, -1, 0.5],
      ],
      { acts: [['vanish', STRIKE - 0.1, STRIKE + 0.1]] },
    ),
  ],
  guests: [
    figure(
      '1f426',
      0.3,
      [
        [0, 0.7, 0.7, -1],
        [0.66, 0.6, 0.6, -1],
        [0.84, 0.02, 0, -1],
      ],
      {
        acts: [
          ['fly', 0, 0.84],
          ['sing', 0.86, 1],
        ],
      },
    ),
  ],
  effects: [
    effect('clash', STRIKE, 0.68, { x: 0.02, height: 0.3, size: 1.3, word: 'BOOM!' }),
    effect('smoke', STRIKE, 0.94, { x: 0, height: 0 }),
    effect('dust', STRIKE, 0.8, { x: 0, height: 0, size: 1.6 }),
  ],
  shaken: 0.35,
});

/** From the flower to the pot; a bear has smelt it. */
export const bees: Lesson = ({ figure, effect }) => ({
  actors: [
    figure('1f33b', 0.66, [[0, -0.28, 0]], { reactions: [['giggle', 0.1, 0.36]] }),
    figure('1f36f', 0.4, [[0, 0.16, 0]], { acts: [['bounce', 0.7, 0.86, 0.6]] }),
    figure(
      '1f41d',
      0.26,
      [
        [0, -0.5, 0.6, 1, 0.95],
        [0.1, -0.2, 0.42, -1, 0.95],
        [0.34, -0.2, 0.4, -1, 0.95],
        [0.42, -0.12, 0.52, 1, 0.95],
        [0.62, 0.1, 0.44, 1, 0.95],
        [0.8, 0.12, 0.4, 1, 0.95],
        [1, 0.02, 0.5, 1, 0.95],
      ],
      { acts: [['fly', 0, 1]] },
    ),
  ],
  guests: [
    figure(
      '1f43b',
      0.5,
      [
        [0, 0.7, 0, -1],
        [0.66, 0.66, 0, -1],
        [0.84, 0.36, 0, -1],
      ],
      { acts: [['walk', 0.66, 0.84]], reactions: [['yum', 0.84, 1]] },
    ),
  ],
  effects: [effect('sparkles', 0.68, 1)],
});
