/** Chinese stories as one scene each. Called by `lessons.ts`. */
import type { Lesson, Place } from './board.js';

const STANDING = '1f9cd';
/** How high one sits on a horse of that size, actor units. */
const SADDLE = 0.2;
const CLOUD = '2601-fe0f';

/** Comes over the mountains on a cloud, turns over in the air, lands, and laughs. */
export const monkeyKing: Lesson = ({ figure, effect, language }) => {
  const way: readonly Place[] = [
    [0, -0.56, 0.5, 1, 0.6],
    [0.2, -0.2, 0.34, 1, 0.7],
    [0.4, 0.16, 0.3, 1, 0.78],
    [0.56, 0.1, 0.22, -1, 0.84],
    [0.7, 0, 0.14, -1, 0.86],
    [1, 0, 0.16, -1, 0.86],
  ];
  return {
    actors: [
      figure(
        CLOUD,
        0.3,
        way.map(([part, x, height, facing, depth]) => [part, x, height! - 0.14, facing, depth]),
      ),
      figure(
        STANDING,
        0.52,
        way.map(
          ([part, x, height, facing, depth]): Place => [
            part,
            x,
            height! + (part > 0.45 && part < 0.6 ? 0.14 : 0.03),
            facing,
            depth! + 0.01,
          ],
        ),
        {
          name: language === 'zh' ? '孙悟空' : 'Sun Wukong',
          holds: { sprite: 'prop-gold-staff' },
          acts: [
            ['hold', 0, 0.4],
            ['spin', 0.42, 0.6, 1.3],
            ['hold', 0.6, 1],
          ],
          reactions: [
            ['look-up', 0.62, 0.74],
            ['giggle', 0.78, 1],
          ],
        },
      ),
    ],
    guests: [figure('1f351', 0.2, [[0, 0.33, 0, -1, 0.86]], { reactions: [['startle', 0.5, 0.7]] })],
    effects: [
      effect('sparkles', 0.42, 0.66, { x: 0.1, height: 0.5 }),
      effect('trail', 0, 0.4, { x: -0.2, height: 0.3 }),
    ],
  };
};

/** In a row along the mountains: one leads, one rides in thought, and one would rather eat. */
export const journeyToTheWest: Lesson = ({ figure, effect, language }) => {
  const named = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const way = (from: number, depth = 0.84): readonly Place[] => [
    [0, from - 0.2, 0, 1, depth],
    [1, from + 0.08, 0, 1, depth],
  ];
  return {
    actors: [
      figure('1f40e', 0.52, way(0.1, 0.82), { colour: 'white', acts: [['walk', 0, 1]] }),
      figure(STANDING, 0.52, way(0.36), {
        name: named('孙悟空', 'Sun Wukong'),
        holds: { sprite: 'prop-gold-staff' },
        acts: [['walk', 0, 1]],
        reactions: [
          ['look-up', 0.2, 0.4],
          ['giggle', 0.76, 1],
        ],
      }),
      figure(
        STANDING,
        0.5,
        way(0.1, 0.83).map(([part, x, , facing, depth]): Place => [part, x, SADDLE, facing, depth]),
        {
          name: named('唐僧', 'Tang Sanzang'),
          acts: [['ride', 0, 1]],
          reactions: [['look-up', 0.6, 0.76]],
          seed: 13,
        },
      ),
      figure(STANDING, 0.56, way(-0.12, 0.86), {
        name: named('沙僧', 'Sha Wujing'),
        acts: [['walk', 0, 1]],
        reactions: [['giggle', 0.7, 0.9]],
        seed: 15,
      }),
      figure(
        '1f437',
        0.5,
        [
          [0, -0.5, 0, 1, 0.88],
          [0.4, -0.4, 0, 1, 0.88],
          [0.66, -0.36, 0, 1, 0.88],
          [1, -0.26, 0, 1, 0.88],
        ],
        {
          acts: [
            ['walk', 0, 0.44],
            ['eat', 0.44, 0.58, 1, { prop: { sprite: '1f351' } }],
            ['walk', 0.72, 1],
          ],
          reactions: [
            ['trip', 0.58, 0.76],
            ['giggle', 0.86, 1],
          ],
          seed: 14,
        },
      ),
    ],
    effects: [effect('dust', 0.6, 0.78, { x: -0.37, height: 0 })],
  };
};

/** Rises to the moon, and is not alone there. */
export const moonLady: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure(
      STANDING,
      0.6,
      [
        [0, -0.5, 0.1, 1, 0.7],
        [0.3, -0.2, 0.42, 1, 0.76],
        [0.56, -0.04, 0.14, 1, 0.84],
        [0.64, -0.02, 0, 1, 0.84],
      ],
      {
        name: language === 'zh' ? '嫦娥' : 'Chang’e',
        acts: [['fly', 0, 0.5]],
        reactions: [
          ['wonder', 0.5, 0.66],
          ['love', 0.72, 1],
        ],
      },
    ),
    figure(
      '1f407',
      0.28,
      [
        [0, 0.3, 0, 1, 0.84],
        [0.44, 0.3, 0, 1, 0.84],
        [0.5, 0.3, 0, -1, 0.84],
        [0.74, 0.15, 0, -1, 0.86],
      ],
      {
        colour: 'white',
        acts: [
          ['dig', 0, 0.4],
          ['jump', 0.52, 0.74],
        ],
        reactions: [
          ['look-up', 0.4, 0.52],
          ['cheer', 0.78, 1],
        ],
      },
    ),
    figure('1f96e', 0.14, [[0, 0.37, 0, 1, 0.88]]),
  ],
  effects: [
    effect('lanterns', 0, 1),
    effect('sparkles', 0.1, 0.6, { x: -0.2, height: 0.5 }),
    effect('hearts', 0.8, 1, { x: 0.06, height: 0.5 }),
  ],
});

/** On wheels of fire he comes down before the dragon out of the sea, which would rather play. */
export const nezha: Lesson = ({ figure, effect, aside, language }) => {
  const way: readonly Place[] = [
    [0, -0.56, 0.46, 1, 0.8],
    [0.26, -0.26, 0.22, 1, 0.84],
    [0.5, -0.2, 0.2, 1, 0.84],
    [0.66, -0.1, 0.3, 1, 0.84],
    [0.8, -0.14, 0.14, 1, 0.84],
    [1, -0.14, 0.16, 1, 0.84],
  ];
  const wheel = (units: number) =>
    figure(
      'prop-fire-wheel',
      0.15,
      way.map(
        ([part, x, height, facing, depth]): Place => [part, x + aside(units), height! - 0.1, facing, depth! + 0.005],
      ),
      { acts: [['roll', 0, 1, 1.6]] },
    );
  return {
    actors: [
      figure(
        '1f409',
        0.62,
        [
          [0, 0.34, -0.5, -1, 0.66],
          [0.3, 0.3, 0, -1, 0.72],
        ],
        {
          colour: 'blue',
          reactions: [
            ['menace', 0.34, 0.52],
            ['startle', 0.6, 0.74],
            ['giggle', 0.8, 1],
          ],
        },
      ),
      figure(STANDING, 0.5, way, {
        name: language === 'zh' ? '哪吒' : 'Nezha',
        holds: { sprite: 'prop-flame-spear' },
        acts: [['hold', 0, 1]],
        reactions: [
          ['startle', 0.4, 0.52],
          ['twirl', 0.56, 0.72],
          ['giggle', 0.8, 1],
        ],
      }),
      wheel(-0.05),
      wheel(0.05),
    ],
    effects: [
      effect('splash', 0.06, 0.4, { x: 0.32, height: 0 }),
      effect('sparkles', 0.54, 0.8, { x: -0.1, height: 0.6 }),
    ],
    shaken: 0.1,
  };
};
