/** Who meets, visits, falls in love, bows, claps hands: they come together. Called by `dealings.ts`. */
import type { Dealt, Place } from './duo.js';

const FLOWER = '1f339';
const GIFT = '1f381';

/** They come from two sides, start, wave, and shake hands. */
export const meet: Dealt = (duo) => {
  const { one, other, close, out, play, effect } = duo;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0] * 0.75, 1],
          [0.3, close[0] - 0.09, 1],
          [0.52, close[0] - 0.09, 1],
          [0.64, close[0], 1],
        ],
        {
          acts: [
            ['walk', 0, 0.3],
            ['wave', 0.4, 0.58],
          ],
          reactions: [
            ['startle', 0.28, 0.4],
            ['high-five', 0.62, 0.8],
            ['giggle', 0.8, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, out[1] * 0.75, -1],
          [0.3, close[1] + 0.09, -1],
          [0.52, close[1] + 0.09, -1],
          [0.64, close[1], -1],
        ],
        {
          acts: [
            ['walk', 0, 0.3],
            ['wave', 0.44, 0.6],
          ],
          reactions: [
            ['startle', 0.3, 0.42],
            ['high-five', 0.62, 0.8],
            ['giggle', 0.82, 1],
          ],
        },
      ),
    ]),
    effects: [effect('sparkles', 0.66, 1)],
  };
};

/** With a present in hand it comes to where the other is. */
export const visit: Dealt = ({ one, other, close, apart, out, thing = GIFT, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, out[0], 1],
        [0.34, close[0] - 0.06, 1],
        [0.62, close[0] - 0.02, 1],
        [0.74, close[0], 1],
      ],
      {
        acts: [
          ['walk', 0, 0.34],
          ['hold', 0, 0.56, thing],
          ['hug', 0.74, 1],
        ],
        reactions: [
          ['bow', 0.36, 0.5],
          ['love', 0.8, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1] * 0.8, 1],
        [0.22, apart[1] * 0.8, 1],
        [0.26, apart[1] * 0.8, -1],
        [0.4, close[1] + 0.02, -1],
        [0.74, close[1], -1],
      ],
      {
        acts: [
          ['sit', 0, 0.22],
          ['hold', 0.56, 0.74, thing],
          ['hug', 0.74, 1],
        ],
        reactions: [
          ['doze', 0, 0.2],
          ['startle', 0.24, 0.36],
          ['cheer', 0.42, 0.7],
          ['love', 0.8, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.76, 1)],
});

/** Struck at first sight, then bashful, then a kiss. */
export const fall: Dealt = ({ one, other, close, apart, out, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, out[0] * 0.8, 1],
        [0.2, apart[0], 1],
        [0.42, apart[0], 1],
        [0.66, close[0], 1],
      ],
      {
        acts: [
          ['walk', 0, 0.2],
          ['walk', 0.44, 0.66],
          ['hold', 0.42, 0.72, FLOWER],
          ['kiss', 0.74, 1],
        ],
        reactions: [
          ['startle', 0.18, 0.28],
          ['love', 0.28, 0.46],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1] * 0.8, 1],
        [0.5, apart[1] * 0.8, 1],
        [0.55, apart[1] * 0.8, -1],
        [0.68, close[1], -1],
      ],
      {
        acts: [['kiss', 0.74, 1]],
        reactions: [
          ['pose', 0.04, 0.4],
          ['startle', 0.52, 0.6],
          ['bashful', 0.6, 0.74],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.3, 0.5), effect('hearts', 0.72, 1)],
});

/** One bows low, the other is surprised and bows lower. */
export const bow: Dealt = ({ one, other, close, apart, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, apart[0], 1],
        [0.2, close[0] - 0.04, 1],
      ],
      {
        acts: [
          ['walk', 0, 0.2],
          ['bend', 0.26, 0.52],
        ],
        reactions: [
          ['bow', 0.24, 0.54],
          ['cheer', 0.82, 1],
        ],
      },
    ),
    play(other, [[0, close[1] + 0.04, -1]], {
      acts: [['bend', 0.58, 0.82]],
      reactions: [
        ['wonder', 0.26, 0.5],
        ['bow', 0.56, 0.84],
        ['giggle', 0.84, 1],
      ],
    }),
  ]),
  effects: [effect('sparkles', 0.8, 1)],
});

/** They run up, leap, and their hands meet. */
export const highFive: Dealt = ({ one, other, close, apart, play, effect }) => {
  const middle = (close[0] + close[1]) / 2;
  const high = Math.max(one.tall, other.tall) * 0.8;
  const run = (from: number, to: number, facing: number): readonly Place[] => [
    [0, from, facing],
    [0.16, from, facing],
    [0.42, to, facing],
  ];
  const joy = {
    acts: [
      ['wave', 0, 0.16],
      ['run', 0.16, 0.4],
    ],
    reactions: [
      ['high-five', 0.4, 0.72],
      ['cheer', 0.72, 1],
    ],
  } as const;
  return {
    actors: new Map([play(one, run(apart[0], close[0], 1), joy), play(other, run(apart[1], close[1], -1), joy)]),
    effects: [effect('clash', 0.5, 0.72, { x: middle, height: high }), effect('confetti', 0.58, 1)],
  };
};
