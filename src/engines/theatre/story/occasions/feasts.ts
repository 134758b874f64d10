/** Where one eats, dances and marches together. Joined to the other events by `table.ts`. */
import type { Occasion, Part } from './occasion.js';
import { atTable, row, using } from './templates.js';

export const FEASTS: Readonly<Record<string, Occasion>> = {
  date: {
    ...atTable({
      seats: [
        {
          role: 'lead',
          holds: '1f339',
          reactions: [
            ['bashful', 0.1, 0.5],
            ['love', 0.6, 1],
          ],
        },
        {
          role: 'lead',
          acts: [['talk', 0.1, 0.4]],
          reactions: [
            ['giggle', 0.44, 0.6],
            ['love', 0.66, 1],
          ],
        },
      ],
      effects: [['hearts', 0.6, 1, { x: 0, height: 0.6 }]],
    }),
    kin: true,
  },
  feast: atTable({
    table: 'prop-feast-table',
    seats: [
      { role: 'lead', acts: [['eat', 0, 0.7, 1, using('1f357')]], reactions: [['yum', 0.7, 1]] },
      { role: 'lead', acts: [['drink', 0.1, 0.6]], reactions: [['cheer', 0.7, 1]] },
      { role: 'lead', acts: [['talk', 0, 0.4]], reactions: [['giggle', 0.5, 1]] },
      { role: 'lead', acts: [['eat', 0.1, 0.7, 1, using('1f370')]], reactions: [['yum', 0.72, 1]] },
    ],
  }),
  'tea-party': atTable({
    seats: [
      { role: 'lead', acts: [['drink', 0, 0.6, 1, using('1f375')]], reactions: [['yum', 0.64, 1]] },
      { role: 'lead', acts: [['eat', 0.1, 0.7, 1, using('1f9c1')]] },
      { role: 'lead', acts: [['drink', 0.2, 0.8, 1, using('1f375')]], reactions: [['giggle', 0.82, 1]] },
    ],
  }),
  picnic: {
    kin: true,
    parts: [
      {
        role: 'lead',
        at: [-0.24, 1, 0.84],
        tall: 0.5,
        acts: [['eat', 0.05, 0.7, 1, using('1f96a')]],
        reactions: [['yum', 0.72, 1]],
      },
      {
        role: 'lead',
        at: [0.24, -1, 0.84],
        tall: 0.5,
        acts: [['drink', 0.1, 0.6, 1, using('1f9c3')]],
        reactions: [['giggle', 0.66, 1]],
      },
    ],
    things: [
      { sprite: 'prop-picnic-blanket', tall: 0.26, at: [0, 1, 0.9] },
      { sprite: '1f9fa', tall: 0.17, at: [-0.08, 1, 0.87] },
    ],
  },
  barbecue: {
    kin: true,
    parts: [
      {
        role: 'lead',
        at: [-0.16, 1, 0.84],
        tall: 0.58,
        acts: [['work', 0, 0.76, 1, using('prop-spatula')]],
        reactions: [['yum', 0.78, 1]],
      },
      {
        role: 'lead',
        at: [0.3, -1, 0.86],
        tall: 0.52,
        acts: [['eat', 0.3, 0.8, 1, using('prop-skewers')]],
        reactions: [
          ['eager', 0, 0.28],
          ['yum', 0.8, 1],
        ],
      },
    ],
    things: [{ sprite: 'prop-barbecue', tall: 0.4, at: [0.04, 1, 0.9] }],
    effects: [['smoke', 0, 1, { x: 0.04, height: 0.42 }]],
  },
  birthday: {
    ...atTable({
      table: 'prop-birthday-cake',
      tall: 0.34,
      seats: [
        {
          role: 'lead',
          wears: ['prop-party-hat'],
          acts: [['clap', 0, 0.4]],
          reactions: [
            ['blow', 0.44, 0.62],
            ['cheer', 0.64, 1],
          ],
        },
        {
          role: 'lead',
          wears: ['prop-party-hat'],
          acts: [
            ['sing', 0, 0.44],
            ['clap', 0.6, 1],
          ],
        },
      ],
      effects: [['confetti', 0.6, 1]],
    }),
    kin: true,
  },
  'square-dance': row(
    5,
    { acts: [['dance', 0, 1]], holds: '1faad' },
    { effects: [['notes', 0, 1, { x: 0, height: 0.66 }]] },
  ),
  'ballroom-dance': {
    kin: true,
    parts: ([1, -1] as const).map(
      (facing): Part => ({
        role: 'lead',
        at: [0, 0.2, 0.4, 0.6, 0.8, 1].map((part, step) => {
          const middle = [-0.16, -0.06, 0.06, 0.14, 0.04, 0][step]!;
          return [part, middle - facing * 0.075, 0, step % 2 ? -facing : facing, 0.86] as const;
        }),
        tall: 0.62,
        acts: [['dance', 0, 1]],
        reactions: [['love', 0.8, 1]],
      }),
    ),
    effects: [['notes', 0.05, 0.8, { x: 0, height: 0.66 }]],
  },
  parade: {
    kin: true,
    parts: [0, 1, 2, 3].map(
      (index): Part => ({
        role: 'lead',
        at: [
          [0, -0.66 + index * 0.22, 0, 1, 0.86],
          [1, -0.1 + index * 0.22, 0, 1, 0.86],
        ],
        tall: 0.48,
        acts: [
          ['walk', 0, 1],
          ...(index === 2 ? [['play', 0, 1, 1, using('1f941')] as const] : []),
          ...(index === 1 ? [['play', 0, 1, 1, using('1f3ba')] as const] : []),
          ...(index === 3 ? [['wave', 0, 1, 1, using('prop-flag')] as const] : []),
        ],
      }),
    ),
    effects: [
      ['confetti', 0.1, 0.6],
      ['confetti', 0.55, 1],
    ],
  },
  protest: row(4, { holds: '1faa7', acts: [['jump', 0.1, 0.8, 0.6]] }),
};
