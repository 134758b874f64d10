/** Fear, frights, pranks and hiding. Called by `dealings.ts`. */
import { SETS } from '../../sets.js';
import { isIndoors } from '../places.js';
import type { Dealt, Duo } from './duo.js';

const FLOWER = '1f33c';

/** It comes along and means no harm; who is afraid shrinks back and trembles, until a flower is held out. */
export const fear: Dealt = ({ one, other, close, apart, out, play, effect }) => {
  const back = Math.max(-0.47 + one.half * 0.9, apart[0] - 0.08);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, apart[0] * 0.6, 1],
          [0.26, apart[0] * 0.6, 1],
          [0.36, back, 1],
          [0.78, back, 1],
          [0.92, Math.min(close[0], back + 0.14), 1],
        ],
        {
          acts: [['walk', 0.8, 0.92]],
          reactions: [
            ['glance', 0, 0.16],
            ['startle', 0.2, 0.36],
            ['shiver', 0.36, 0.72],
            ['love', 0.8, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, out[1], -1],
          [0.24, apart[1], -1],
          [0.44, apart[1] - 0.04, -1],
          [0.62, Math.max(back + one.half + other.half + 0.04, close[1] - 0.02), -1],
        ],
        {
          acts: [
            ['walk', 0, 0.24],
            ['wave', 0.24, 0.4],
            ['walk', 0.48, 0.62],
            ['hold', 0.58, 1, FLOWER],
          ],
          reactions: [
            ['wonder', 0.4, 0.52],
            ['giggle', 0.82, 1],
          ],
        },
      ),
    ]),
    effects: [effect('hearts', 0.82, 1)],
  };
};

/** On tiptoe up to who looks the other way: boo! It goes up like a rocket, and then both laugh. */
export const scare: Dealt = ({ one, other, close, out, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, out[0] * 0.8, 1],
        [0.34, close[0] - 0.05, 1],
        [0.42, close[0], 1, 0.08],
        [0.5, close[0], 1, 0],
      ],
      {
        acts: [['walk', 0, 0.34, undefined, 0.6]],
        reactions: [
          ['eager', 0.1, 0.32],
          ['menace', 0.36, 0.56],
          ['giggle', 0.58, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, close[1] + 0.04, 1],
        [0.38, close[1] + 0.04, 1],
        [0.46, close[1] + 0.08, 1, 0.24],
        [0.56, close[1] + 0.12, 1, 0],
        [0.62, close[1] + 0.1, -1],
      ],
      {
        reactions: [
          ['pose', 0, 0.2],
          ['look-up', 0.2, 0.36],
          ['startle', 0.38, 0.64],
          ['shiver', 0.62, 0.8],
          ['giggle', 0.82, 1],
        ],
      },
    ),
  ]),
  effects: [effect('clash', 0.38, 0.5, { x: (close[0] + close[1]) / 2, height: Math.max(one.tall, other.tall) * 0.7 })],
});

/** A tap from behind, and nobody is there; the second time it is caught at it. */
export const tease: Dealt = ({ one, other, close, out, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, out[0] * 0.7, 1],
        [0.2, close[0], 1],
        [0.32, close[0], 1],
        [0.38, close[0] - 0.1, 1],
        [0.52, close[0] - 0.1, 1],
        [0.6, close[0], 1],
      ],
      {
        acts: [['walk', 0, 0.2, undefined, 0.6]],
        reactions: [
          ['prod', 0.2, 0.34],
          ['duck', 0.36, 0.52],
          ['prod', 0.58, 0.68],
          ['jeer', 0.68, 0.84],
          ['giggle', 0.84, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, close[1], 1],
        [0.34, close[1], 1],
        [0.38, close[1], -1],
        [0.48, close[1], -1],
        [0.54, close[1], 1],
        [0.64, close[1], 1],
        [0.68, close[1], -1],
      ],
      {
        acts: [['wave', 0.02, 0.2]],
        reactions: [
          ['startle', 0.26, 0.36],
          ['wonder', 0.38, 0.52],
          ['startle', 0.64, 0.76],
          ['giggle', 0.82, 1],
        ],
      },
    ),
  ]),
  effects: [effect('sparkles', 0.82, 1)],
});

/** What one can hide behind. */
export const coverOf = ({ scene: { score } }: Duo): string =>
  isIndoors(score)
    ? 'prop-couch'
    : SETS[score.set.name].place === 'ground' && !BARE.test(score.set.name)
      ? 'prop-bush'
      : '1faa8';
/** Where no bushes grow. */
const BARE = /moon|desert|glacier|snow|ski|beach|cave|canyon/;

/** Behind something it makes itself small and peeps over it; past goes who is looking for it. `found`: by then it is. */
const hidden =
  (found: boolean): Dealt =>
  (duo) => {
    const { one, other, out, play, extra, effect } = duo;
    const x = 0.2;
    const size = Math.max(0.3, one.size * 0.68);
    const stop = x - 0.16 - other.half;
    return {
      actors: new Map([
        play(
          one,
          [
            [0, found ? stop + 0.08 : -0.06, 1, 0, 0.8],
            [0.16, x, 1, 0, 0.8],
            [0.2, x, -1, 0, 0.8],
          ],
          {
            acts: [['run', 0, 0.16]],
            reactions: [
              ['pop-up', 0.18, 0.42],
              ['pop-up', 0.5, 0.78],
              ...(found
                ? ([
                    ['startle', 0.76, 0.86],
                    ['giggle', 0.86, 1],
                  ] as const)
                : ([['giggle', 0.8, 1]] as const)),
            ],
          },
        ),
        play(
          other,
          found
            ? [
                [0, stop - 0.14, -1],
                [0.26, stop - 0.14, -1],
                [0.3, stop - 0.14, 1],
                [0.4, stop - 0.1, 1],
                [0.45, stop - 0.1, -1],
                [0.54, stop - 0.1, -1],
                [0.6, stop - 0.1, 1],
                [0.7, stop, 1],
              ]
            : [
                [0, out[0], 1],
                [0.2, -0.34, 1],
                [0.36, -0.16, 1],
                [0.42, -0.16, -1],
                [0.5, -0.16, -1],
                [0.55, -0.16, 1],
                [0.8, 0.3, 1],
                [1, 0.62 + other.half, 1],
              ],
          {
            acts: found
              ? [['walk', 0.6, 0.7]]
              : [
                  ['walk', 0, 0.36],
                  ['walk', 0.55, 1],
                ],
            reactions: found
              ? [
                  ['duck', 0, 0.24],
                  ['wonder', 0.3, 0.58],
                  ['cheer', 0.76, 1],
                ]
              : [['wonder', 0.34, 0.55]],
          },
        ),
      ]),
      guests: [extra(coverOf(duo), size, [[0, x, 1, 0, 0.84]])],
      effects: found ? [effect('sparkles', 0.8, 1)] : [],
    };
  };
export const hide = hidden(false);
export const seek = hidden(true);

/** It springs up from behind a large present; confetti. */
export const surprise: Dealt = ({ one, other, close, out, play, extra, effect }) => ({
  actors: new Map([
    play(one, [[0, close[0] - 0.08, 1, 0, 0.8]], {
      reactions: [
        ['pop-up', 0, 0.44],
        ['cheer', 0.44, 0.76],
        ['love', 0.8, 1],
      ],
    }),
    play(
      other,
      [
        [0, out[1], -1],
        [0.36, close[1] + 0.1, -1],
        [0.44, close[1] + 0.12, -1, 0.1],
        [0.52, close[1] + 0.13, -1],
        [0.7, close[1] + 0.06, -1],
      ],
      {
        acts: [['walk', 0, 0.36]],
        reactions: [
          ['startle', 0.4, 0.6],
          ['cheer', 0.64, 0.84],
          ['love', 0.84, 1],
        ],
      },
    ),
  ]),
  guests: [extra('1f381', Math.max(0.3, one.size * 0.55), [[0, close[0] - 0.06, 1, 0, 0.88]])],
  effects: [effect('confetti', 0.4, 1)],
});
