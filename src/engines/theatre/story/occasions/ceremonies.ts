/** What is done with some solemnity: somebody is married, mourned, judged; a ribbon is cut, a flag raised. Joined to the other events by `table.ts`. */
import type { Occasion, Part } from './occasion.js';
import { row, STRANGERS, using } from './templates.js';

/** Out of the picture. */
const AWAY = 3;
/** When the ribbon is cut, a part of the film. */
const CUT = 0.5;

export const CEREMONIES: Readonly<Record<string, Occasion>> = {
  wedding: {
    kin: true,
    parts: [
      {
        role: 'lead',
        at: [
          [0, -0.13, 0, 1, 0.86],
          [0.48, -0.13, 0, 1, 0.86],
          [0.58, -0.08, 0, 1, 0.86],
        ],
        tall: 0.58,
        wears: ['1f3a9', '1f454'],
        reactions: [['love', 0.6, 1]],
      },
      {
        role: 'lead',
        at: [
          [0, 0.13, 0, -1, 0.86],
          [0.48, 0.13, 0, -1, 0.86],
          [0.58, 0.08, 0, -1, 0.86],
        ],
        tall: 0.56,
        wears: ['prop-veil'],
        holds: '1f490',
        reactions: [['love', 0.6, 1]],
      },
    ],
    things: [{ sprite: 'prop-flower-arch', tall: 1.1, at: [0, 1, 0.72] }],
    effects: [
      ['petals', 0.1, 1],
      ['hearts', 0.58, 1, { x: 0, height: 0.6 }],
    ],
  },
  court: {
    parts: [
      {
        role: 'lead',
        at: [-0.3, 1, 0.9],
        tall: 0.5,
        acts: [['talk', 0.06, 0.52]],
        reactions: [
          ['startle', 0.58, 0.8],
          ['sorrowful', 0.8, 1],
        ],
      },
      {
        role: 'other',
        usually: ['1f468-200d-1f4bc'],
        at: [-0.02, -1, 0.84],
        tall: 0.56,
        acts: [['nod', 0.2, 0.5, 1, using('prop-point')]],
      },
      {
        role: 'extra',
        usually: ['1f9d1-200d-2696-fe0f'],
        at: [0.28, -1, 0.76, 0.13],
        tall: 0.56,
        acts: [['hit', 0.5, 0.74, 1, using('prop-gavel')]],
        holds: 'prop-gavel',
      },
    ],
    things: [{ sprite: 'prop-judge-bench', tall: 0.4, at: [0.28, 1, 0.84] }],
    effects: [['clash', 0.58, 0.74, { x: 0.16, height: 0.56 }]],
  },
  'royal-court': {
    parts: [
      {
        role: 'lead',
        at: [-0.22, 1, 0.9],
        tall: 0.5,
        wears: ['1f3a9'],
        acts: [['talk', 0.04, 0.52]],
        reactions: [
          ['bow', 0.54, 0.74],
          ['sorrowful', 0.8, 1],
        ],
      },
      {
        role: 'other',
        usually: ['1f478'],
        at: [0.24, -1, 0.84, 0.06],
        tall: 0.58,
        wears: ['1f451'],
        acts: [['shake', 0.56, 0.9]],
        reactions: [['displeased', 0.1, 0.5]],
      },
    ],
    things: [
      { sprite: 'prop-throne', tall: 0.72, at: [0.25, -1, 0.76] },
      { sprite: '1f56f-fe0f', tall: 0.26, at: [-0.42, 1, 0.76] },
      { sprite: '1f56f-fe0f', tall: 0.26, at: [0.45, 1, 0.86] },
    ],
  },
  graduation: {
    alone: true,
    ...row(
      3,
      {
        wears: ['1f393'],
        reactions: [['cheer', 0.34, 1]],
      },
      {
        things: [-0.3, -0.02, 0.26].map((x, index) => ({
          sprite: '1f393',
          tall: 0.13,
          at: [
            [0, 3],
            [0.339, 3],
            [0.34, x, 0.5, 1, 0.8],
            [0.5, x + 0.03, 0.84, 1, 0.8],
            [0.68, x + 0.05, 0.64, 1, 0.8],
            [0.84, x + 0.06, 0.86, 1, 0.8],
            [1, x + 0.08, 0.6, 1, 0.8],
          ] as const,
          acts: [['spin', 0.34 + 0.02 * index, 1, 0.6]] as const,
        })),
        effects: [['confetti', 0.36, 1]],
      },
    ),
  },
  'ribbon-cutting': {
    parts: [
      {
        role: 'lead',
        at: [0, 1, 0.78],
        tall: 0.62,
        acts: [['work', 0.16, CUT, 1, using('2702-fe0f')]],
        holds: '2702-fe0f',
        reactions: [['cheer', 0.58, 1]],
      },
      ...[-0.3, 0.3].map(
        (x): Part => ({
          role: 'other',
          usually: STRANGERS,
          at: [x, -Math.sign(x), 0.76],
          tall: 0.56,
          acts: [['clap', CUT, 1]],
        }),
      ),
    ],
    things: [
      {
        sprite: 'prop-ribbon',
        tall: 0.36,
        at: [
          [0, 0, 0, 1, 0.9],
          [CUT - 0.001, 0, 0, 1, 0.9],
          [CUT, AWAY],
        ],
      },
      ...[-1, 1].map((side) => ({
        sprite: 'prop-ribbon-half',
        tall: 0.36,
        at: [
          [0, AWAY],
          [CUT - 0.001, AWAY],
          [CUT, side * 0.13, 0, side, 0.9],
        ] as const,
      })),
    ],
    effects: [['confetti', CUT, 1]],
  },
  'flag-raising': {
    kin: true,
    alone: true,
    parts: [-0.1, -0.24, -0.38].map(
      (x): Part => ({
        role: 'lead',
        at: [x, 1, 0.86],
        tall: 0.5,
        acts: [['nod', 0.05, 1, 1, using('prop-salute')]],
        reactions: [['look-up', 0.2, 1]],
      }),
    ),
    things: [
      { sprite: 'prop-flagpole', tall: 1.02, at: [0.2, 1, 0.74] },
      {
        sprite: 'prop-flag-raised',
        tall: 0.22,
        at: [
          [0, 0.285, 0.16, 1, 0.745],
          [0.75, 0.285, 0.76, 1, 0.745],
        ],
      },
    ],
  },
  funeral: {
    kin: true,
    parts: [-0.36, -0.22, 0.24, 0.38].map(
      (x, index): Part => ({
        role: 'lead',
        at: [x, -Math.sign(x), 0.84 + 0.03 * (index % 2)],
        tall: 0.48,
        reactions: [['sorrowful', 0, 1]],
        acts: [['cry', 0.45, 1]],
      }),
    ),
    things: [
      { sprite: '26b0-fe0f', tall: 0.34, at: [0, 1, 0.84] },
      { sprite: '1f490', tall: 0.17, at: [0.02, 1, 0.92] },
    ],
  },
};
