/** Fairy tales as one scene each, with the turn that everybody waits for. Called by `lessons.ts`. */
import type { Lesson, Place } from './board.js';

const STANDING = '1f9cd';
const PIG = '1f416';
const WOLF = '1f43a';
/** Where nothing is seen, stage widths. */
const AWAY = 3;

/** There only from `part` of the film on. */
const since = (part: number, place: Place): readonly Place[] => [
  [0, AWAY],
  [part - 0.001, AWAY],
  [part, ...(place.slice(1) as [number])],
];

/** He blows the hut away; behind the house of bricks they are safe, and he has no breath left. */
export const threeLittlePigs: Lesson = ({ figure, effect }) => ({
  actors: [
    figure('1f3e0', 0.56, [[0, 0.26, 0, 1, 0.6]]),
    figure(
      '1f6d6',
      0.4,
      [
        [0, -0.1, 0, 1, 0.66],
        [0.24, -0.1, 0, 1, 0.66],
        [0.36, 0.02, 0.34, 1, 0.66],
        [0.54, 0.9, 1.4, 1, 0.66],
      ],
      {
        acts: [
          ['shake', 0.14, 0.24],
          ['spin', 0.24, 0.6, 1.4],
        ],
      },
    ),
    ...[0, 1, 2].map((pig) =>
      figure(
        PIG,
        0.24 + 0.02 * pig,
        [
          [0, -0.06 + 0.08 * pig, 0, -1, 0.84 - 0.05 * pig],
          [0.3 + 0.03 * pig, -0.06 + 0.08 * pig, 0, pig === 1 ? 1 : -1, 0.84 - 0.05 * pig],
          [0.52 + 0.03 * pig, 0.17 + 0.1 * pig, 0, 1, 0.82 - 0.04 * pig],
          [0.54 + 0.03 * pig, 0.17 + 0.1 * pig, 0, -1, 0.82 - 0.04 * pig],
        ],
        {
          acts: [
            ['run', 0.3 + 0.03 * pig, 0.53 + 0.03 * pig, 1.4],
            ['dance', 0.8, 1],
          ],
          reactions: [
            ['startle', 0.2, 0.3],
            ['giggle', 0.76, 1],
          ],
          seed: 11 + pig,
        },
      ),
    ),
    figure(
      WOLF,
      0.44,
      [
        [0, -0.62, 0, 1, 0.86],
        [0.14, -0.34, 0, 1, 0.86],
        [0.42, -0.34, 0, 1, 0.86],
        [0.56, -0.14, 0, 1, 0.86],
      ],
      {
        acts: [
          ['walk', 0, 0.14],
          ['run', 0.42, 0.55],
        ],
        reactions: [
          ['blow', 0.15, 0.36],
          ['blow', 0.55, 0.8],
          ['dizzy', 0.82, 1],
        ],
      },
    ),
  ],
  effects: [
    effect('gust', 0.2, 0.42, { x: -0.1, height: 0.2 }),
    effect('dust', 0.26, 0.5, { x: -0.1, height: 0 }),
    effect('gust', 0.62, 0.78, { x: 0.1, height: 0.2 }),
    effect('hearts', 0.84, 1, { x: 0.3, height: 0.3 }),
  ],
});

/** Sits, sways, falls; and the shell was never empty. */
export const humptyDumpty: Lesson = ({ figure, effect }) => ({
  actors: [
    ...[-0.41, -0.265, -0.12].map((x) => figure('1f9f1', 0.32, [[0, x, 0, 1, 0.72]])),
    figure(
      '1f95a',
      0.36,
      [
        [0, -0.15, 0.29, 1, 0.74],
        [0.3, -0.1, 0.29, 1, 0.74],
        [0.37, 0.04, 0.36, 1, 0.8],
        [0.47, 0.14, 0, 1, 0.84],
        [0.48, 0.14, 0, 1, 0.84],
        [0.481, AWAY],
      ],
      {
        acts: [['wave', 0, 0.14]],
        reactions: [
          ['giggle', 0.04, 0.16],
          ['dizzy', 0.17, 0.3],
          ['startle', 0.3, 0.47],
        ],
      },
    ),
    figure('1f423', 0.34, since(0.48, [0, 0.14, 0, -1, 0.84]), {
      reactions: [
        ['look-up', 0.58, 0.7],
        ['cheer', 0.7, 1],
      ],
    }),
  ],
  guests: [
    figure(
      '1f414',
      0.34,
      [
        [0, 0.7, 0, -1, 0.8],
        [0.6, 0.66, 0, -1, 0.8],
        [0.78, 0.34, 0, -1, 0.8],
      ],
      { acts: [['run', 0.56, 0.78, 1.3]], reactions: [['love', 0.8, 1]] },
    ),
  ],
  effects: [
    effect('dust', 0.46, 0.62, { x: 0.14, height: 0 }),
    effect('sparkles', 0.52, 0.8, { x: 0.14, height: 0.2 }),
    effect('hearts', 0.84, 1, { x: 0.24, height: 0.3 }),
  ],
  shaken: 0.1,
});

/** The clock strikes, she runs, and he finds what she has lost. */
export const cinderella: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure('1f570-fe0f', 0.34, [[0, -0.36, 0, 1, 0.6]], { acts: [['shake', 0.3, 0.6, 1.6]] }),
    figure(
      STANDING,
      0.6,
      [
        [0, -0.09, 0, 1, 0.84],
        [0.44, -0.09, 0, 1, 0.84],
        [0.47, -0.1, 0, -1, 0.84],
        [0.74, -0.72, 0, -1, 0.84],
      ],
      {
        name: language === 'zh' ? '灰姑娘' : 'Cinderella',
        acts: [
          ['dance', 0, 0.38],
          ['run', 0.46, 0.78, 1.2],
        ],
        reactions: [['startle', 0.38, 0.47]],
      },
    ),
    figure(
      STANDING,
      0.64,
      [
        [0, 0.1, 0, -1, 0.84],
        [0.56, 0.1, 0, -1, 0.84],
        [0.74, -0.1, 0, -1, 0.84],
      ],
      {
        name: language === 'zh' ? '王子' : 'prince',
        acts: [
          ['dance', 0, 0.38],
          ['walk', 0.56, 0.74],
          ['hold', 0.76, 1, 1, { prop: { sprite: '1f460', colour: 'blue' } }],
        ],
        reactions: [
          ['startle', 0.44, 0.56],
          ['love', 0.82, 1],
        ],
        seed: 12,
      },
    ),
    figure(
      '1f460',
      0.14,
      [
        [0, AWAY],
        [0.559, AWAY],
        [0.56, -0.2, 0, 1, 0.88],
        [0.76, -0.2, 0, 1, 0.88],
        [0.761, AWAY],
      ],
      { colour: 'blue' },
    ),
  ],
  effects: [
    effect('notes', 0, 0.36, { x: 0, height: 0.6 }),
    effect('sparkles', 0.5, 0.78, { x: -0.2, height: 0.1 }),
    effect('hearts', 0.84, 1, { x: -0.1, height: 0.6 }),
  ],
});

/** The wolf has put on a bonnet and glasses, and takes nobody in. */
export const redRidingHood: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure(
      STANDING,
      0.56,
      [
        [0, -0.46, 0, 1, 0.85],
        [0.3, -0.17, 0, 1, 0.85],
      ],
      {
        name: language === 'zh' ? '小红帽' : 'Little Red Riding Hood',
        holds: { sprite: '1f9fa' },
        acts: [['walk', 0, 0.3]],
        reactions: [
          ['startle', 0.36, 0.5],
          ['glance', 0.52, 0.7],
          ['giggle', 0.76, 1],
        ],
      },
    ),
    figure(
      WOLF,
      0.5,
      [
        [0, 0.6, 0, -1, 0.84],
        [0.2, 0.44, 0, -1, 0.84],
        [0.4, 0.17, 0, -1, 0.84],
      ],
      {
        wears: [{ sprite: '1f452' }, { sprite: '1f453' }],
        acts: [
          ['walk', 0.1, 0.4],
          ['nod', 0.5, 0.7],
        ],
        reactions: [
          ['bow', 0.42, 0.56],
          ['giggle', 0.76, 1],
        ],
      },
    ),
  ],
  effects: [effect('hearts', 0.84, 1, { x: 0, height: 0.5 })],
});

/** Seven come home in a row; the last is always late. */
export const snowWhite: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure(STANDING, 0.66, [[0, -0.33, 0, 1, 0.74]], {
      name: language === 'zh' ? '白雪公主' : 'Snow White',
      acts: [
        ['wave', 0, 0.4],
        ['dance', 0.56, 1],
      ],
      reactions: [['love', 0.4, 0.56]],
    }),
    ...Array.from({ length: 7 }, (_, dwarf) => {
      const x = -0.19 + 0.1 * dwarf;
      const late = dwarf === 6 ? 0.12 : 0;
      return figure(
        STANDING,
        0.32,
        [
          [0, x + 0.42 + late * 2, 0, -1, 0.86 - 0.03 * (dwarf % 2)],
          [0.46 + late, x, 0, -1, 0.86 - 0.03 * (dwarf % 2)],
        ],
        {
          name: language === 'zh' ? '小矮人' : 'dwarf',
          acts: [
            ['walk', 0, 0.46 + late],
            ['dance', 0.62 + late, 1],
          ],
          reactions: dwarf === 6 ? [['trip', 0.3, 0.5]] : [['cheer', 0.48, 0.6]],
          seed: 20 + dwarf,
        },
      );
    }),
  ],
  effects: [effect('dust', 0.34, 0.5, { x: 0.62, height: 0 })],
});
