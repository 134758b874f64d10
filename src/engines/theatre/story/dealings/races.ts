/** Who is better at it, and who wants to be: races, envy, pillows, balls. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

/** Who is the quicker is there in no time, shows off or sleeps before the line, and is passed. */
export const beat: Dealt = ({ one, other, play, extra, effect }) => {
  const line = 0.34;
  const rest = line - 0.1 - other.half;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.42, 1, 0, 0.95],
          [0.1, -0.42, 1, 0, 0.95],
          [0.4, -0.2, 1, 0, 0.95],
          [0.78, line + one.half * 0.4, 1, 0, 0.95],
          [0.86, line + 0.02, 1, 0, 0.95],
        ],
        {
          acts: [['run', 0.1, 0.8]],
          reactions: [['cheer', 0.8, 1]],
        },
      ),
      play(
        other,
        [
          [0, -0.38, 1, 0, 0.76],
          [0.1, -0.38, 1, 0, 0.76],
          [0.3, rest, 1, 0, 0.76],
          [0.36, rest, -1, 0, 0.76],
          [0.8, rest, -1, 0, 0.76],
          [0.84, rest, 1, 0, 0.76],
        ],
        {
          acts: [
            ['run', 0.1, 0.3, undefined, 1.6],
            ['sleep', 0.5, 0.78],
          ],
          reactions: [
            ['jeer', 0.34, 0.5],
            ['startle', 0.8, 1],
          ],
        },
      ),
    ]),
    guests: [extra('prop-finish-gate', 0.82, [[0, line - 0.02, 1, 0, 0.68]])],
    effects: [effect('dust', 0.1, 0.3, { x: -0.3, height: 0 }), effect('confetti', 0.78, 1)],
  };
};

/** One shines; the other tries it too, falls, is helped up, and both shine. */
export const envy: Dealt = ({ one, other, close, apart, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, apart[0], 1],
        [0.7, apart[0] * 0.9, 1],
        [0.84, close[0] - 0.03, 1],
      ],
      {
        reactions: [
          ['menace', 0.06, 0.32],
          ['twirl', 0.34, 0.5],
          ['trip', 0.48, 0.76],
          ['love', 0.84, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1], 1],
        [0.46, apart[1], 1],
        [0.52, apart[1], -1],
        [0.6, apart[1], -1],
        [0.8, close[1] + 0.03, -1],
      ],
      {
        acts: [['walk', 0.6, 0.8]],
        reactions: [
          ['pose', 0, 0.2],
          ['twirl', 0.2, 0.34],
          ['pose', 0.34, 0.46],
          ['startle', 0.5, 0.62],
          ['bow', 0.72, 0.84],
          ['love', 0.86, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.84, 1)],
});

/** There and back; the third time it lands on a head. */
export const toss: Dealt = ({ one, other, close, apart, thing = '1f3d0', play, extra, effect }) => {
  const [a, b] = [Math.min(apart[0], close[0] - 0.08), Math.max(apart[1], close[1] + 0.08)];
  const [from, to] = [a + one.half * 0.9, b - other.half * 0.9];
  const high = (part: typeof one): number => part.size * 0.5;
  const top = Math.max(one.size, other.size) * 0.95;
  return {
    actors: new Map([
      play(one, [[0, a, 1]], {
        reactions: [
          ['high-five', 0.02, 0.16],
          ['look-up', 0.16, 0.36],
          ['high-five', 0.38, 0.58],
          ['startle', 0.66, 0.76],
          ['giggle', 0.78, 1],
        ],
      }),
      play(other, [[0, b, -1]], {
        reactions: [
          ['high-five', 0.16, 0.38],
          ['giggle', 0.38, 0.52],
          ['look-up', 0.54, 0.64],
          ['dizzy', 0.66, 0.84],
          ['giggle', 0.84, 1],
        ],
      }),
    ]),
    guests: [
      extra(thing, 0.2, [
        [0, from, 1, high(one), 0.9],
        [0.08, from, 1, high(one), 0.9],
        [0.16, 0, 1, top, 0.9],
        [0.24, to, 1, high(other), 0.9],
        [0.3, to, 1, high(other), 0.9],
        [0.37, 0, 1, top, 0.9],
        [0.44, from, 1, high(one), 0.9],
        [0.5, from, 1, high(one), 0.9],
        [0.57, 0.06, 1, top * 1.1, 0.9],
        [0.65, b, 1, other.size * 0.95, 0.9],
        [0.74, b + 0.06, 1, other.size * 1.1, 0.9],
        [0.84, b + 0.12, 1, 0, 0.92],
      ]),
    ],
    effects: [effect('clash', 0.64, 0.76, { x: b, height: other.tall * 0.9 })],
  };
};

/** Pillows fly, one bursts, and down comes down. */
export const pillows: Dealt = ({ one, other, close, apart, play, extra, effect }) => {
  const [a, b] = [(apart[0] + close[0]) / 2 - 0.04, (apart[1] + close[1]) / 2 + 0.04];
  const pillow = 'prop-pillow';
  const face = (part: typeof one): number => part.size * 0.6;
  return {
    actors: new Map([
      play(one, [[0, a, 1]], {
        reactions: [
          ['high-five', 0, 0.16],
          ['giggle', 0.18, 0.36],
          ['dizzy', 0.42, 0.52],
          ['high-five', 0.52, 0.68],
          ['giggle', 0.72, 1],
        ],
      }),
      play(other, [[0, b, -1]], {
        reactions: [
          ['startle', 0.18, 0.28],
          ['high-five', 0.28, 0.42],
          ['giggle', 0.44, 0.58],
          ['dizzy', 0.64, 0.8],
          ['giggle', 0.8, 1],
        ],
      }),
    ]),
    guests: [
      extra(pillow, 0.26, [
        [0, a + one.half, 1, face(one), 0.9],
        [0.1, a + one.half, 1, face(one), 0.9],
        [0.2, b - other.half * 0.4, 1, face(other), 0.9],
        [0.24, b - other.half * 0.9, 1, face(other) * 0.5, 0.9],
        [0.3, b - other.half, -1, face(other), 0.9],
        [0.36, b - other.half, -1, face(other), 0.9],
        [0.44, a + one.half * 0.4, -1, face(one), 0.9],
        [0.5, a + one.half * 0.9, -1, face(one) * 0.5, 0.9],
        [0.54, a + one.half, 1, face(one), 0.9],
        [0.64, b - other.half * 0.3, 1, face(other), 0.9],
        [0.76, (a + b) / 2, 1, 0, 0.93],
      ]),
    ],
    effects: [
      effect('clash', 0.19, 0.3, { x: b - other.half * 0.4, height: other.tall * 0.8 }),
      effect('clash', 0.43, 0.54, { x: a + one.half * 0.4, height: one.tall * 0.8 }),
      effect('clash', 0.63, 0.74, { x: b - other.half * 0.3, height: other.tall * 0.8 }),
      effect('petals', 0.62, 1),
    ],
  };
};
