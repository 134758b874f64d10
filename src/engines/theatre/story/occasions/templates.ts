/** What many events have in common: somebody at a lectern, some at a table, a band, a row, two against each other. Used by `table.ts`. */
import type { EffectName } from '../../score/happenings.js';
import type { Doing } from '../lessons/board.js';
import type { Occasion, Part, Thing } from './occasion.js';

type Acts = NonNullable<Doing['acts']>;
type Reactions = NonNullable<Doing['reactions']>;

const PEOPLE = ['1f9cd-200d-2640-fe0f', '1f9cd-200d-2642-fe0f', '1f468', '1f469'] as const;
export const STRANGERS: readonly string[] = PEOPLE;

/** What something is done with. */
export const using = (sprite: string) => ({ prop: { sprite } });
export const MICROPHONE = using('1f3a4');

/** Speaks over a lectern to some who listen, and `listens` is what they do. */
export function atLectern({
  listens,
  holds,
  speaks = [['talk', 0.04, 0.6]],
  ends = [['cheer', 0.72, 1]],
  effects = [],
  stand = 'prop-lectern',
}: {
  listens: Pick<Part, 'acts' | 'reactions' | 'holds'>;
  holds?: string;
  speaks?: Acts;
  ends?: Reactions;
  effects?: Occasion['effects'];
  stand?: string;
}): Occasion {
  return {
    parts: [
      { role: 'lead', at: [-0.2, 1, 0.8, 0.07], tall: 0.6, acts: speaks, reactions: ends, ...(holds && { holds }) },
      ...[0.12, 0.27, 0.41].map(
        (x, index): Part => ({
          role: 'other',
          usually: PEOPLE,
          at: [x, -1, 0.86 + 0.03 * (index % 2)],
          tall: 0.5,
          ...listens,
        }),
      ),
    ],
    things: [{ sprite: stand, tall: 0.36, at: [-0.2, 1, 0.88] }],
    ...(effects && { effects }),
  };
}

/** All of them sit about one table: behind it, and at its ends. */
export function atTable({
  table = 'prop-laid-table',
  seats,
  things = [],
  effects = [],
  tall = 0.38,
}: {
  table?: string;
  tall?: number;
  seats: readonly Pick<Part, 'acts' | 'reactions' | 'holds' | 'wears' | 'role' | 'usually'>[];
  things?: readonly Thing[];
  effects?: Occasion['effects'];
}): Occasion {
  const spread = seats.length === 2 ? [-0.2, 0.2] : seats.length === 3 ? [-0.24, 0, 0.24] : [-0.28, -0.1, 0.1, 0.28];
  return {
    kin: !seats.some(({ role }) => role !== 'lead'),
    parts: seats.map((seat, index): Part => {
      const x = spread[index]!;
      return {
        ...seat,
        at: [x, x < 0 ? 1 : x > 0 ? -1 : 1, seats.length > 2 ? 0.76 : 0.82],
        tall: seats.length > 2 ? 0.54 : 0.6,
      };
    }),
    things: [{ sprite: table, tall, at: [0, 1, 0.9] }, ...things],
    ...(effects && { effects }),
  };
}

/** Each with an instrument of its own. */
export function band(
  instruments: readonly string[],
  { conductor = false, wears }: { conductor?: boolean; wears?: string } = {},
): Occasion {
  const count = instruments.length;
  return {
    kin: true,
    parts: [
      ...instruments.map((sprite, index): Part => {
        const x = ((index + 0.5) / count - 0.5) * (conductor ? 0.72 : 0.86) + (conductor ? 0.12 : 0);
        return {
          role: 'lead',
          at: [x, x > 0.05 ? -1 : 1, index % 2 ? 0.78 : 0.88],
          tall: 0.5,
          acts: [[sprite === '1f3a4' ? 'sing' : 'play', 0, 1, 1, using(sprite)]],
          reactions: [['giggle', 0.86, 1]],
          ...(wears && { wears: [wears] }),
        };
      }),
      ...(conductor
        ? [
            {
              role: 'lead',
              at: [-0.38, 1, 0.9],
              tall: 0.54,
              acts: [['wave', 0, 1, 1, using('1fa84')]],
            } satisfies Part,
          ]
        : []),
    ],
    effects: [['notes', 0.1, 1, { x: 0, height: 0.62 }]],
  };
}

/** So many side by side, who all do the same. */
export function row(
  count: number,
  doing: Pick<Part, 'acts' | 'reactions' | 'holds' | 'wears'>,
  {
    things = [],
    effects = [],
    tall = 0.5,
  }: { things?: readonly Thing[]; effects?: Occasion['effects']; tall?: number } = {},
): Occasion {
  return {
    kin: true,
    parts: Array.from({ length: count }, (_, index): Part => {
      const x = ((index + 0.5) / count - 0.5) * 0.84;
      return { role: 'lead', at: [x, x > 0 ? -1 : 1, index % 2 ? 0.8 : 0.87], tall, ...doing };
    }),
    things,
    ...(effects && { effects }),
  };
}

/** One comes up against the other; the second gives in. */
export function versus({
  wears,
  weapon,
  things = [],
  word,
  tall = 0.5,
  up = 0,
  effect = 'clash',
  deep = 0.84,
}: {
  wears?: readonly string[];
  weapon?: string;
  things?: readonly Thing[];
  word: string;
  tall?: number;
  /** How high the floor is on which they stand. */
  up?: number;
  effect?: EffectName;
  deep?: number;
}): Occasion {
  const side = (facing: 1 | -1): Part => {
    const x = (near: number): number => -facing * near;
    const isWinner = facing === 1;
    return {
      role: 'lead',
      at: [
        [0, x(0.19), up, facing, deep],
        [0.16, x(0.13), up, facing, deep],
        [0.26, x(0.1), up, facing, deep],
        [0.36, x(0.15), up, facing, deep],
        [0.46, x(isWinner ? 0.06 : 0.12), up, facing, deep],
        [0.56, x(isWinner ? 0.08 : 0.2), up, facing, deep],
      ],
      tall,
      ...(wears && { wears }),
      acts: [
        ['fight', 0, isWinner ? 0.58 : 0.46, 1, weapon ? using(weapon) : {}],
        ...(weapon ? ([['hold', 0.58, 1, 1, using(weapon)]] as const) : []),
      ],
      reactions: isWinner
        ? [['cheer', 0.64, 1]]
        : [
            ['dizzy', 0.5, 0.76],
            ['giggle', 0.84, 1],
          ],
    };
  };
  return {
    kin: true,
    parts: [side(1), side(-1)],
    things,
    effects: [
      [effect, 0.24, 0.34, { x: 0, height: 0.34 + up }],
      ['clash', 0.46, 0.6, { x: 0.08, height: 0.42 + up, word }],
    ],
  };
}
