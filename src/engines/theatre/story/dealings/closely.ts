/** What is done to somebody at arm's length: bathed, brushed, tickled; and games over a table, and tag. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

const TUB = '1f6c1';
const SPONGE = '1f9fd';
const COMB = 'prop-comb';

/** In the tub; foam, and then water flies. */
export const bathe: Dealt = ({ one, other, close, apart, play, extra, effect }) => {
  const x = Math.max(close[1], 0.12);
  const tub = Math.max(0.42, other.size * 0.85);
  const a = Math.min(close[0], x - 0.16 - one.half * 0.9);
  return {
    actors: new Map([
      play(one, [[0, Math.max(a, apart[0] - 0.12), 1, 0, 0.83]], {
        acts: [['hold', 0, 0.68, SPONGE]],
        reactions: [
          ['prod', 0.06, 0.3],
          ['prod', 0.34, 0.58],
          ['startle', 0.66, 0.8],
          ['giggle', 0.8, 1],
        ],
      }),
      play(other, [[0, x - 0.035, -1, tub * 0.26, 0.82]], {
        reactions: [
          ['bashful', 0, 0.2],
          ['giggle', 0.2, 0.56],
          ['shake-dry', 0.6, 0.82],
          ['love', 0.82, 1],
        ],
      }),
    ]),
    guests: [extra(TUB, tub, [[0, x, 1, 0, 0.87]])],
    effects: [
      effect('bubbles', 0, 1, { x, height: tub * 0.5 }),
      effect('splash', 0.62, 0.84, { x, height: tub * 0.4 }),
    ],
  };
};

/** Stroke by stroke, with eyes shut; and it shines. */
export const brush: Dealt = ({ one, other, close, apart, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, apart[0], 1],
        [0.16, close[0], 1],
        [0.34, close[0] + 0.02, 1],
        [0.5, close[0] - 0.01, 1],
        [0.64, close[0] + 0.02, 1],
      ],
      {
        acts: [
          ['walk', 0, 0.16],
          ['hold', 0, 0.76, COMB],
        ],
        reactions: [
          ['prod', 0.18, 0.42],
          ['prod', 0.44, 0.7],
          ['applaud', 0.78, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, close[1], 1],
        [0.74, close[1], 1],
        [0.78, close[1], -1],
      ],
      {
        reactions: [
          ['glance', 0, 0.18],
          ['doze', 0.2, 0.72],
          ['pose', 0.74, 0.88],
          ['love', 0.88, 1],
        ],
      },
    ),
  ]),
  effects: [effect('sparkles', 0.7, 1, { x: close[1], height: other.size * 0.6 })],
});

/** It squirms and laughs; then the tickler is tickled. */
export const tickle: Dealt = ({ one, other, close, apart, play, effect }) => {
  const tight = 0.82;
  const [a, b] = [close[0] * tight, close[1] * tight];
  return {
    actors: new Map([
      play(
        one,
        [
          [0, apart[0], 1],
          [0.16, a, 1],
        ],
        {
          acts: [['run', 0, 0.16]],
          reactions: [
            ['tickle', 0.16, 0.52],
            ['tickled', 0.6, 1],
          ],
        },
      ),
      play(other, [[0, b, -1]], {
        reactions: [
          ['startle', 0.08, 0.18],
          ['tickled', 0.18, 0.52],
          ['tickle', 0.6, 0.86],
          ['giggle', 0.86, 1],
        ],
      }),
    ]),
    effects: [effect('confetti', 0.6, 1)],
  };
};

/** One thinks long, the other moves at once: mate. */
export const chess: Dealt = ({ one, other, close, play, extra, effect }) => {
  const wide = 0.13;
  // No table is higher than who sits at it.
  const table = Math.min(0.42, 0.78 * Math.min(one.size, other.size));
  const [a, b] = [Math.min(close[0], -wide - one.half * 0.62), Math.max(close[1], wide + other.half * 0.62)];
  return {
    actors: new Map([
      play(one, [[0, a, 1, 0, 0.82]], {
        reactions: [
          ['wonder', 0, 0.28],
          ['prod', 0.28, 0.42],
          ['giggle', 0.44, 0.56],
          ['startle', 0.62, 0.8],
          ['applaud', 0.82, 1],
        ],
      }),
      play(other, [[0, b, -1, 0, 0.82]], {
        reactions: [
          ['glance', 0, 0.26],
          ['wonder', 0.3, 0.5],
          ['prod', 0.5, 0.64],
          ['cheer', 0.66, 0.88],
          ['bow', 0.88, 1],
        ],
      }),
    ]),
    guests: [extra('prop-chess-table', table, [[0, (a + b) / 2, 1, 0, 0.88]])],
    effects: [effect('confetti', 0.66, 1)],
  };
};

/** Hand in hand over a table, to and fro; and down. */
export const armWrestle: Dealt = ({ one, other, close, play, extra, effect }) => {
  const wide = 0.09;
  const [a, b] = [Math.min(close[0], -wide - one.half * 0.6), Math.max(close[1], wide + other.half * 0.6)];
  const middle = (a + b) / 2;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, a, 1, 0, 0.83],
          [0.2, a + 0.02, 1, 0, 0.83],
          [0.4, a - 0.02, 1, 0, 0.83],
          [0.58, a + 0.03, 1, 0, 0.83],
        ],
        {
          reactions: [
            ['high-five', 0.04, 0.6],
            ['cheer', 0.66, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, b, -1, 0, 0.83],
          [0.2, b + 0.02, -1, 0, 0.83],
          [0.4, b - 0.02, -1, 0, 0.83],
          [0.58, b + 0.03, -1, 0, 0.83],
        ],
        {
          reactions: [
            ['high-five', 0.04, 0.6],
            ['trip', 0.6, 0.82],
            ['applaud', 0.84, 1],
          ],
        },
      ),
    ]),
    guests: [extra('prop-table', Math.min(0.36, Math.min(one.size, other.size) * 0.62), [[0, middle, 1, 0, 0.88]])],
    effects: [effect('clash', 0.58, 0.72, { x: middle, height: 0.3 }), effect('confetti', 0.68, 1)],
  };
};

/** After the one, a tap; and now after the other. */
export const tag: Dealt = ({ one, other, play, effect }) => {
  const gap = one.half + other.half;
  const [left, right] = [-0.46 + one.half, 0.46 - other.half];
  return {
    actors: new Map([
      play(
        one,
        [
          [0, left, 1],
          [0.4, right - gap, 1],
          [0.5, right - gap, 1],
          [0.54, right - gap, -1],
          [0.9, left, -1],
        ],
        {
          acts: [
            ['run', 0, 0.4],
            ['run', 0.54, 0.9],
          ],
          reactions: [
            ['eager', 0, 0.3],
            ['prod', 0.36, 0.5],
            ['giggle', 0.5, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, left + gap + 0.12, 1],
          [0.34, right, 1],
          [0.54, right, 1],
          [0.58, right, -1],
          [0.96, left + gap, -1],
        ],
        {
          acts: [
            ['run', 0, 0.34],
            ['run', 0.58, 0.94],
          ],
          reactions: [
            ['giggle', 0, 0.34],
            ['startle', 0.4, 0.54],
            ['eager', 0.6, 0.9],
            ['cheer', 0.92, 1],
          ],
        },
      ),
    ]),
    effects: [effect('dust', 0.1, 0.4, { x: 0, height: 0 }), effect('dust', 0.6, 0.9, { x: 0, height: 0 })],
  };
};
