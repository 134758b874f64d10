/** Who plays, sings or speaks before others. Joined to the other events by `table.ts`. */
import type { Occasion, Part } from './occasion.js';
import { atLectern, atTable, band, MICROPHONE, row, STRANGERS, using } from './templates.js';

export const PERFORMANCES: Readonly<Record<string, Occasion>> = {
  'press-conference': atLectern({
    listens: {
      holds: '1f4f7',
      reactions: [
        ['eager', 0.1, 0.5],
        ['startle', 0.62, 0.74],
      ],
    },
    effects: [
      ['flashes', 0.1, 0.4, { x: 0.26, height: 0.4 }],
      ['flashes', 0.55, 0.9, { x: 0.3, height: 0.4 }],
    ],
  }),
  speech: atLectern({
    listens: { acts: [['clap', 0.62, 1]], reactions: [['look-up', 0.1, 0.5]] },
    effects: [['confetti', 0.7, 1]],
  }),
  award: atLectern({
    listens: { acts: [['clap', 0, 1]], reactions: [['cheer', 0.6, 1]] },
    holds: '1f3c6',
    ends: [
      ['moved', 0.3, 0.6],
      ['cheer', 0.62, 1],
    ],
    effects: [
      ['flashes', 0.1, 0.5, { x: 0.3, height: 0.4 }],
      ['confetti', 0.5, 1],
    ],
  }),
  auction: atLectern({
    listens: {
      holds: '1faa7',
      acts: [['jump', 0.2, 0.5]],
      reactions: [['eager', 0.5, 0.8]],
    },
    holds: 'prop-gavel',
    speaks: [
      ['talk', 0, 0.55],
      ['hit', 0.55, 0.75, 1, using('prop-gavel')],
    ],
    effects: [['clash', 0.64, 0.8, { x: -0.12, height: 0.5, word: 'SOLD!' }]],
  }),
  comedy: {
    parts: [
      {
        role: 'lead',
        at: [-0.16, 1, 0.86],
        tall: 0.62,
        acts: [['talk', 0, 0.66, 1, MICROPHONE]],
        reactions: [['bow', 0.72, 0.96]],
      },
      ...[0.14, 0.28, 0.42].map(
        (x): Part => ({
          role: 'other',
          usually: STRANGERS,
          at: [x, -1, 0.92],
          tall: 0.44,
          acts: [['laugh', 0.35, 1]],
        }),
      ),
    ],
  },
  singing: {
    parts: [
      {
        role: 'lead',
        at: [0, 1, 0.86],
        tall: 0.62,
        acts: [
          ['sing', 0, 0.7, 1, MICROPHONE],
          ['dance', 0.7, 1],
        ],
      },
    ],
    effects: [
      ['notes', 0.05, 0.7, { x: 0.1, height: 0.5 }],
      ['confetti', 0.7, 1],
    ],
  },
  'rock-band': band(['1f3b8', '1f3a4', 'prop-double-bass', '1f941']),
  'jazz-band': band(['1f3b7', 'prop-double-bass', '1f3b9', '1f3ba']),
  'brass-band': band(['1f3ba', 'prop-tuba', 'prop-trombone', '1f941']),
  orchestra: band(['1f3bb', 'prop-cello', 'prop-clarinet', '1f3ba'], { conductor: true }),
  quartet: band(['1f3bb', '1f3bb', '1f3bb', 'prop-cello']),
  mariachi: band(['1f3b8', '1f3ba', '1f3bb'], { wears: '1f452' }),
  choir: row(
    5,
    { acts: [['sing', 0, 1, 1, using('1f4d6')]] },
    { effects: [['notes', 0.05, 1, { x: 0, height: 0.6 }]] },
  ),
  karaoke: {
    alone: true,
    ...row(
      2,
      {
        acts: [
          ['sing', 0, 0.7, 1, MICROPHONE],
          ['dance', 0.7, 1],
        ],
      },
      {
        things: [{ sprite: 'prop-tv', tall: 0.42, at: [0, 1, 0.7] }],
        effects: [['notes', 0, 1, { x: 0, height: 0.6 }]],
        tall: 0.58,
      },
    ),
  },
  catwalk: {
    parts: [
      {
        role: 'lead',
        at: [
          [0, -0.4, 0, 1, 0.62],
          [0.5, 0, 0, 1, 0.9],
          [0.8, 0, 0, 1, 0.9],
        ],
        tall: 0.62,
        wears: ['1f576-fe0f'],
        acts: [['walk', 0, 0.5]],
        reactions: [
          ['pose', 0.52, 0.78],
          ['twirl', 0.78, 1],
        ],
      },
    ],
    effects: [
      ['flashes', 0.1, 0.5, { x: 0.3, height: 0.3 }],
      ['flashes', 0.5, 1, { x: -0.3, height: 0.3 }],
    ],
  },
  news: {
    parts: [
      {
        role: 'lead',
        at: [0, 1, 0.8],
        tall: 0.66,
        wears: ['1f454'],
        acts: [['talk', 0, 0.8, 1]],
        holds: '1f4c4',
        reactions: [['giggle', 0.84, 1]],
      },
    ],
    things: [
      { sprite: 'prop-desk', tall: 0.34, at: [0, 1, 0.9] },
      { sprite: 'prop-tv', tall: 0.4, at: [0.34, 1, 0.7] },
    ],
  },
  podcast: {
    ...atTable({
      table: 'prop-desk',
      tall: 0.3,
      seats: [
        { role: 'lead', wears: ['1f3a7'], acts: [['talk', 0, 0.5]], reactions: [['giggle', 0.6, 1]] },
        { role: 'lead', wears: ['1f3a7'], reactions: [['wonder', 0, 0.4]], acts: [['talk', 0.5, 1]] },
      ],
      things: [{ sprite: 'prop-microphone-stand', tall: 0.5, at: [0, 1, 0.92] }],
    }),
    kin: true,
  },
};
