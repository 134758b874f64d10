/** Who looks for somebody, or follows a trail: alone, in vain at first, and at last it is there. Called by `dealings.ts`. */
import type { Dealt, Duo, Part, Place } from './duo.js';
import { coverOf } from './frights.js';

const PRINTS = 'prop-prints';
const LENS = '1f50d';
const CHICK = '1f424';
/** Who is asked the way. */
const PASSERS = ['1f422', '1f989', '1f407'] as const;
/** How tall a young one is beside its parent. */
const YOUNG = 0.62;

const younger = (part: Part): Part => ({
  ...part,
  size: part.size * YOUNG,
  half: part.half * YOUNG,
  tall: part.tall * YOUNG,
});

/** Side by side they lead on to the right. */
const printsAt = ({ extra }: Duo, xs: readonly number[]) => xs.map((x) => extra(PRINTS, 0.085, [[0, x, 1, 0, 0.9]]));

const LOOKS: readonly Place[] = [
  [0, -0.34, 1],
  [0.1, -0.34, 1],
  [0.13, -0.34, -1],
  [0.22, -0.34, -1],
  [0.25, -0.34, 1],
];

/** On the way: prints that lead out of the picture, somebody who is asked, a rest in tears; another each time. */
const onTheWay = (duo: Duo, one: Part, leg: number, thing?: string): ReturnType<Dealt> => {
  const { out, play, extra } = duo;
  const asks = leg % 3 === 1;
  const sad = leg % 3 === 2;
  const passer = PASSERS[Math.floor(leg / 3) % PASSERS.length]!;
  const ends: readonly Place[] = asks
    ? [
        [0.42, -0.1, 1],
        [0.76, -0.1, 1],
        [1, 0.14, 1],
      ]
    : sad
      ? [
          [0.45, 0, 1],
          [0.86, 0, 1],
          [1, 0.1, 1],
        ]
      : [[1, 0.34, 1]];
  return {
    actors: new Map([
      play(one, [...LOOKS, ...ends], {
        acts: [
          ['walk', 0.25, asks ? 0.42 : sad ? 0.45 : 1],
          ...(thing ? [['hold', 0, 1, thing] as const] : []),
          ...(asks
            ? ([
                ['talk', 0.44, 0.58],
                ['walk', 0.78, 1],
              ] as const)
            : []),
          ...(sad
            ? ([
                ['cry', 0.5, 0.78],
                ['walk', 0.86, 1],
              ] as const)
            : []),
        ],
        reactions: [
          ['glance', 0, 0.24],
          ...(asks ? ([['cheer', 0.64, 0.76]] as const) : sad ? [] : ([['wonder', 0.4, 0.56]] as const)),
        ],
      }),
      ...(duo.other.player.index === one.player.index ? [] : [play(duo.other, [[0, 3]])]),
    ]),
    guests: [
      ...(asks
        ? [
            extra(
              passer,
              Math.min(0.34, one.size * 0.8),
              [
                [0, out[1], -1],
                [0.4, 0.16, -1],
                [0.62, 0.16, -1],
                [0.64, 0.16, 1],
              ],
              {
                acts: [
                  ['walk', 0, 0.4],
                  ['nod', 0.56, 0.76],
                ],
              },
            ),
          ]
        : printsAt(duo, sad ? [-0.3, -0.12] : [-0.22, 0, 0.22, 0.44])),
    ],
  };
};

/** It looks about, follows prints, weeps; and there comes who was looked for. */
export const search: Dealt = (duo) => {
  const { scene, other, close, apart, out, play, effect } = duo;
  const { elder, leg } = scene.reading.dealing ?? {};
  const one = elder ? younger(duo.one) : duo.one;
  if (leg !== undefined) return onTheWay(duo, one, leg);
  const near = close[1] - other.half - one.half * 0.9;
  return {
    actors: new Map([
      play(
        one,
        [
          ...LOOKS,
          [0.42, -0.1, 1],
          [0.48, -0.1, -1],
          [0.56, -0.1, -1],
          [0.6, -0.1, 1],
          [0.76, -0.1, 1],
          [0.86, near, 1],
        ],
        {
          acts: [
            ['walk', 0.25, 0.42],
            ['cry', 0.46, 0.66],
            ['run', 0.76, 0.86],
            ['hug', 0.86, 1],
          ],
          reactions: [
            ['glance', 0, 0.24],
            ['startle', 0.68, 0.78],
            ['love', 0.88, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, out[1], -1],
          [0.62, out[1], -1],
          [0.76, apart[1], -1],
          [0.86, close[1], -1],
        ],
        {
          acts: [
            ['walk', 0.62, 0.76],
            ['hug', 0.86, 1],
          ],
          reactions: [['love', 0.88, 1]],
        },
      ),
    ]),
    guests: printsAt(duo, [-0.24, -0.02, 0.2, 0.42]),
    effects: [effect('hearts', 0.86, 1)],
  };
};

/** With a lens along the prints; behind a bush sits who made them, or what was hidden. */
export const track: Dealt = (duo) => {
  const { scene, one, thing, play, extra, effect } = duo;
  const { leg } = scene.reading.dealing ?? {};
  if (leg !== undefined) return onTheWay(duo, one, leg, LENS);
  const cover = 0.3;
  const size = Math.max(0.3, one.size * 0.6);
  const stop = cover - 0.1 - one.half;
  const top = size * 0.8;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.36, 1],
          [0.1, -0.36, 1],
          [0.32, -0.14, 1],
          [0.42, -0.14, 1],
          [0.6, stop, 1],
        ],
        {
          acts: [
            ['hold', 0, 0.68, LENS],
            ['walk', 0.1, 0.32],
            ['walk', 0.42, 0.6],
            ...(thing ? [['hold', 0.84, 1, thing] as const] : []),
          ],
          reactions: [
            ['glance', 0, 0.1],
            ['wonder', 0.32, 0.42],
            ['startle', 0.68, 0.8],
            [thing ? 'cheer' : 'giggle', 0.82, 1],
          ],
        },
      ),
    ]),
    guests: [
      ...printsAt(duo, [-0.26, -0.06, 0.14]),
      extra(coverOf(duo), size, [[0, cover, 1, 0, 0.84]]),
      extra(
        thing ?? CHICK,
        0.2,
        [
          [0, 3, -1, 0, 0.8],
          [0.66, 3, -1, 0, 0.8],
          [0.665, cover, -1, 0, 0.8],
          [0.74, cover, -1, top, 0.8],
          ...(thing
            ? ([
                [0.84, cover, -1, top, 0.8],
                [0.845, 3, -1, 0, 0.8],
              ] as const)
            : []),
        ],
        { reactions: thing ? [] : [['giggle', 0.8, 1]] },
      ),
    ],
    effects: [effect(thing ? 'sparkles' : 'hearts', 0.74, 1, { x: cover, height: top })],
  };
};
