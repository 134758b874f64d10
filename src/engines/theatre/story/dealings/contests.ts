/** Who is first at the line, and who is better at what both do. Called by `dealings.ts`. */
import type { ActName } from '../../score/score.js';
import type { Dealt, Duo, Part, Place } from './duo.js';
import { beat } from './races.js';

const CUP = '1f3c6';
const MELON = '1f349';
const GATE = 'prop-finish-gate';
/** Those who run against a beast, a person, a car. */
const RIVALS: readonly (readonly [kinds: RegExp, sprites: readonly string[]])[] = [
  [/person/, ['1f468', '1f469']],
  [/vehicle/, ['1f697', '1f699']],
  [/^/, ['1f407', '1f415', '1f408']],
];

/** Two are ahead, lose their breath; it passes them, is through the gate, and holds the cup. */
export const win: Dealt = ({ one, play, extra, effect }) => {
  const line = 0.12;
  const { kind, sprite } = one.player.role;
  const goes: ActName = kind === 'vehicle' ? 'drive' : 'run';
  const sprites = RIVALS.find(([kinds]) => kinds.test(kind))![1].filter((rival) => rival !== sprite);
  const rivals: readonly (readonly [depth: number, ahead: number])[] = [
    [0.7, 0.14],
    [0.76, 0],
  ];
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.4, 1, 0, 0.86],
          [0.2, -0.3, 1, 0, 0.86],
          [0.56, line - 0.06, 1, 0, 0.86],
          [0.7, line + 0.06, 1, 0, 0.86],
        ],
        {
          acts: [
            [goes, 0, 0.7, undefined, 1.2],
            ['hold', 0.76, 1, CUP],
          ],
          reactions: [
            ['eager', 0.06, 0.5],
            ['cheer', 0.64, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(GATE, 0.86, [[0, line, 1, 0, 0.66]]),
      ...rivals.map(([depth, ahead], rank) =>
        extra(
          sprites[rank]!,
          Math.min(0.5, Math.max(0.36, one.size * 0.84)),
          [
            [0, -0.36 + ahead, 1, 0, depth],
            [0.34, -0.25 + ahead, 1, 0, depth],
            [0.46, -0.24 + ahead, 1, 0, depth],
          ],
          {
            acts: [[goes, 0, 0.42]],
            reactions: [
              ['pant', 0.44, 0.66],
              ['applaud', 0.7, 1],
            ],
          },
        ),
      ),
    ],
    effects: [
      effect('dust', 0.08, 0.4, { x: -0.2, height: 0 }),
      effect('confetti', 0.56, 1),
      effect('sparkles', 0.74, 1, { x: line + 0.06, height: one.size }),
    ],
  };
};

const RACED: ReadonlySet<string> = new Set(['run', 'walk', 'swim', 'drive', 'fly']);
/** As far as anybody is seen whole, and what two heaps take, stage widths. */
const RIM = 0.46;
const ROOM = 0.26;
const EATEN: ReadonlySet<string> = new Set(['eat', 'drink']);

/** Each has a heap before it that gets less; who has done first lifts the cup. */
function devouring(duo: Duo, act: ActName) {
  const { one, other, play, extra, effect } = duo;
  const food = one.player.role.props?.[act]?.sprite ?? MELON;
  const [left, right] = [one.half - RIM, RIM - other.half];
  const [near, far] = [Math.max(left, -0.13 - one.half), Math.min(right, 0.13 + other.half)];
  const wide = one.half + other.half + ROOM;
  const [a, b] = [Math.max(left, Math.min(near, far - wide)), Math.min(right, Math.max(far, near + wide))];
  const middle = (a + one.half + b - other.half) / 2;
  const heap = (part: Part, x: number, gone: readonly number[]) =>
    gone.map((until, piece) => {
      const [at, high] = [x + (piece === 2 ? 0 : piece ? 0.034 : -0.034), piece === 2 ? 0.11 : 0];
      const place: Place = [until, at, 1, high, 0.9 + piece * 0.002];
      return extra(food, Math.min(0.17, part.size * 0.32), [
        [0, at, 1, high, place[4]!],
        place,
        ...(until < 1 ? [[until + 0.005, 3, 1, high, place[4]!] as const] : []),
      ]);
    });
  return {
    actors: new Map([
      play(one, [[0, a, 1, 0, 0.84]], {
        acts: [
          [act, 0.04, 0.62, food],
          ['hold', 0.68, 1, CUP],
        ],
        reactions: [
          ['eager', 0, 0.1],
          ['cheer', 0.66, 1],
        ],
      }),
      play(other, [[0, b, -1, 0, 0.84]], {
        acts: [[act, 0.04, 0.6, food]],
        reactions: [
          ['eager', 0, 0.1],
          ['dizzy', 0.62, 0.8],
          ['applaud', 0.82, 1],
        ],
      }),
    ]),
    guests: [...heap(one, middle - 0.07, [0.5, 0.34, 0.18]), ...heap(other, middle + 0.07, [1, 0.6, 0.3])],
    effects: [effect('confetti', 0.64, 1), effect('sparkles', 0.68, 1, { x: a, height: one.size })],
  };
}

/** Both at it; one has enough, the other has won. */
function striving({ one, other, apart, close, play, effect }: Duo, act: ActName) {
  const [a, b] = [(apart[0] + close[0]) / 2 - 0.04, (apart[1] + close[1]) / 2 + 0.04];
  const prop = (part: Part): string | undefined => part.player.role.props?.[act]?.sprite;
  return {
    actors: new Map([
      play(one, [[0, a, 1]], {
        acts: [
          [act, 0, 0.66, prop(one)],
          ['hold', 0.72, 1, CUP],
        ],
        reactions: [
          ['glance', 0.2, 0.34],
          ['cheer', 0.7, 1],
        ],
      }),
      play(other, [[0, b, -1]], {
        acts: [[act, 0, 0.48, prop(other)]],
        reactions: [
          ['glance', 0.3, 0.42],
          ['pant', 0.5, 0.72],
          ['applaud', 0.76, 1],
        ],
      }),
    ]),
    effects: [effect('confetti', 0.66, 1), effect('sparkles', 0.72, 1, { x: a, height: one.size })],
  };
}

export const contest: Dealt = (duo) => {
  const [act = 'dance'] = [...duo.one.player.told];
  if (RACED.has(act)) return beat(duo);
  return EATEN.has(act) ? devouring(duo, act) : striving(duo, act);
};
