/** Two or two sides against each other. Joined to the other events by `table.ts`. */
import type { Occasion, Part } from './occasion.js';
import { atTable, using, versus } from './templates.js';

export const CONTESTS: Readonly<Record<string, Occasion>> = {
  boxing: versus({
    wears: ['1f94a'],
    things: [{ sprite: 'prop-boxing-ring', tall: 1.02, at: [0, 1, 0.76] }],
    deep: 0.78,
    word: 'POW!',
    up: 0.24,
  }),
  wrestling: {
    kin: true,
    parts: ([1, -1] as const).map(
      (facing): Part => ({
        role: 'lead',
        at: [
          [0, -facing * 0.2, 0, facing, 0.85],
          [0.18, -facing * 0.075, 0, facing, 0.85],
          [0.36, -facing * 0.075 + 0.05, 0, facing, 0.85],
          [0.54, -facing * 0.075 - 0.05, 0, facing, 0.85],
          [0.66, -facing * 0.075, 0, facing, 0.85],
          [0.78, -facing * 0.16, 0, facing, 0.85],
        ],
        tall: 0.6,
        acts: [['push', 0.14, 0.68, 1.4]],
        reactions: facing === 1 ? [['cheer', 0.8, 1]] : [['dizzy', 0.72, 0.95]],
      }),
    ),
    effects: [
      ['dust', 0.18, 0.7, { x: 0, height: 0 }],
      ['clash', 0.64, 0.8, { x: 0, height: 0.5 }],
    ],
  },
  duel: gunsOrSwords('prop-sword'),
  'gun-duel': gunsOrSwords('1f52b'),
  'wand-duel': gunsOrSwords('1fa84'),
  'tug-of-war': {
    kin: true,
    parts: [-0.34, -0.21, 0.21, 0.34].map(
      (x, index): Part => ({
        role: 'lead',
        at: [0, 0.16, 0.32, 0.48, 0.64, 0.78].map((part, step) => {
          const pulled = [0, -0.03, 0.04, -0.04, 0.03, -0.1][step]!;
          return [part, x + pulled, 0, x < 0 ? 1 : -1, 0.84 + 0.02 * (index % 2)] as const;
        }),
        tall: 0.48,
        acts: [['push', 0, 0.74, 1.3]],
        reactions: x < 0 ? [['cheer', 0.8, 1]] : [['tumble', 0.76, 1]],
      }),
    ),
    things: [
      {
        sprite: 'prop-rope-pulled',
        tall: 0.26,
        at: [0, 0.16, 0.32, 0.48, 0.64, 0.78].map((part, step) => {
          const pulled = [0, -0.03, 0.04, -0.04, 0.03, -0.1][step]!;
          return [part, pulled, 0.1, 1, 0.9] as const;
        }),
      },
    ],
    effects: [['dust', 0.1, 0.9, { x: 0, height: 0 }]],
  },
  cards: atTable({
    table: 'prop-table',
    tall: 0.3,
    seats: [
      {
        role: 'lead',
        holds: 'prop-cards',
        reactions: [
          ['suspicious', 0, 0.55],
          ['cheer', 0.62, 1],
        ],
      },
      {
        role: 'lead',
        holds: 'prop-cards',
        reactions: [
          ['thoughtful', 0, 0.55],
          ['startle', 0.62, 0.8],
        ],
      },
      {
        role: 'lead',
        holds: 'prop-cards',
        reactions: [
          ['nervous', 0, 0.55],
          ['sorrowful', 0.66, 1],
        ],
      },
    ],
  }),
};

/** Back to back, some paces, about: and one is quicker. */
function gunsOrSwords(weapon: string): Occasion {
  return {
    kin: true,
    parts: ([1, -1] as const).map(
      (facing): Part => ({
        role: 'lead',
        at: [
          [0, -facing * 0.07, 0, -facing, 0.86],
          [0.06, -facing * 0.07, 0, -facing, 0.86],
          [0.34, -facing * 0.33, 0, -facing, 0.86],
          [0.38, -facing * 0.33, 0, -facing, 0.86],
          [0.42, -facing * 0.33, 0, facing, 0.86],
        ],
        tall: 0.58,
        acts: [
          ['walk', 0.04, 0.34],
          ['hold', 0.44, 1, 1, using(weapon)],
        ],
        reactions: [['suspicious', 0.4, 0.6], facing === 1 ? ['cheer', 0.76, 1] : ['surrender', 0.72, 1]],
      }),
    ),
    effects: [
      ['dust', 0.06, 0.3, { x: 0, height: 0 }],
      ['clash', 0.6, 0.74, { x: 0.2, height: 0.44 }],
    ],
  };
}
