/** Who is saved, and from where. Called by `dealings.ts`. */
import type { Dealt, Duo, Part } from './duo.js';

export const TREE = /^(1f33[2-4]|1f384|1f38b|prop-tree)/;
const FIRE = /^(1f525|1f692)/;
const WATER = /^(1f30a|1f3ca|1f4a7|26f2|1f6df)/;
const LADDER = 'prop-ladder';
const RING = '1f6df';
const BOAT = '1f6f6';

/** What one gets stuck on: how tall it stands, and where on it one sits. */
export const HEIGHTS = [
  { on: TREE, tall: 1.02, perch: 0.5, aside: 0.1 },
  { on: /^1f3[ef]/, tall: 0.8, perch: 0.56, aside: 0.2 },
] as const;

/** Actor units over the ground: what is seen at the top, and the lowest branch. */
const TOP = 0.94;
const LOWEST = 0.2;

/** Any tree is a leafy one that one can sit in. */
export const standIn = (place: string): string => (TREE.test(place) ? '1f333' : place);

/** As high as `perch`, and as low as whoever sits there is seen whole. */
export const branchFor = ({ tall }: Pick<Part, 'tall'>, perch: number): number =>
  Math.max(LOWEST, Math.min(perch, TOP - tall));

/** High up it trembles; a ladder is brought and climbed, an arm, and down they come together. */
function fromHeight(
  { one, other, close, apart, out, place, play, extra, effect }: Duo,
  { tall, perch, aside }: (typeof HEIGHTS)[number],
) {
  const branch = branchFor(other, perch);
  const tree = 0.2;
  const foot = tree - aside - one.half * 0.5;
  const arm = (x: number) => x + one.half * 0.5;
  const up = Math.max(0.12, branch - one.size * 0.42);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0] * 0.8, 1],
          [0.22, foot, 1],
          [0.32, foot, 1],
          [0.48, foot, 1, up],
          [0.56, foot, 1, up],
          [0.72, foot, 1, 0],
          [0.84, apart[0] * 0.3, 1, 0],
        ],
        {
          acts: [
            ['run', 0, 0.22],
            ['hold', 0, 0.25, LADDER],
            ['walk', 0.32, 0.48],
            ['walk', 0.74, 0.84],
            ['hug', 0.84, 1],
          ],
          reactions: [
            ['look-up', 0.2, 0.34],
            ['cheer', 0.72, 0.8],
            ['love', 0.86, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, tree - 0.03, -1, branch, 0.9],
          [0.5, tree - 0.03, -1, branch, 0.9],
          [0.57, arm(foot), -1, up + one.size * 0.1, 0.9],
          [0.72, arm(foot), -1, one.size * 0.1, 0.9],
          [0.8, close[1], -1, 0, 0.87],
        ],
        {
          acts: [['hug', 0.84, 1]],
          reactions: [
            ['shiver', 0, 0.46],
            ['startle', 0.46, 0.56],
            ['cheer', 0.74, 0.86],
            ['love', 0.86, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(standIn(place!), tall, [[0, tree, 1, 0, 0.8]]),
      extra(LADDER, 0.6, [
        [0, 3, 1],
        [0.25, 3, 1],
        [0.26, foot + 0.02, 1, 0, 0.82],
      ]),
    ],
    effects: [effect('hearts', 0.84, 1)],
  };
}

/** Flames all round; through them comes who carries it out. */
function fromFire({ one, other, apart, close, out, play, extra, effect }: Duo) {
  const x = 0.2;
  const arm = (at: number) => at - one.half * 0.55;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0] * 0.8, 1],
          [0.34, x - one.half - other.half * 0.4, 1],
          [0.44, x - one.half - other.half * 0.4, 1],
          [0.48, x - one.half - other.half * 0.4, -1],
          [0.74, close[0] - 0.08, -1],
          [0.8, close[0] - 0.08, 1],
        ],
        {
          acts: [
            ['run', 0, 0.34],
            ['run', 0.48, 0.74],
            ['hug', 0.84, 1],
          ],
          reactions: [
            ['guard', 0.26, 0.4],
            ['cheer', 0.74, 0.84],
            ['love', 0.86, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, x, -1, 0, 0.84],
          [0.4, x, -1, 0, 0.84],
          [0.48, arm(x - one.half - other.half * 0.4), -1, one.size * 0.26, 0.88],
          [0.74, arm(close[0] - 0.08), -1, one.size * 0.26, 0.88],
          [0.8, close[1] - 0.1, -1, 0, 0.87],
        ],
        {
          acts: [['hug', 0.84, 1]],
          reactions: [
            ['startle', 0, 0.14],
            ['shiver', 0.14, 0.42],
            ['cheer', 0.76, 0.86],
            ['love', 0.86, 1],
          ],
        },
      ),
    ]),
    guests: [
      [x - 0.09, 0.26, 0.9],
      [x + 0.12, 0.34, 0.78],
      [x + 0.05, 0.22, 0.93],
      [Math.min(0.44, apart[1] + 0.16), 0.3, 0.86],
    ].map(([at, size, depth]) => extra('1f525', size!, [[0, at!, 1, 0, depth!]])),
    effects: [effect('hearts', 0.84, 1)],
  };
}

/** From a boat a ring is thrown to who splashes about, and by it they are drawn in. */
function fromWater({ one, other, apart, play, extra, effect }: Duo) {
  const [boat, x] = [Math.max(-0.22, apart[0] * 0.8), 0.27];
  const seat = boat + one.half * 0.5 + other.half * 0.5;
  const [board, long] = [-0.1, Math.max(0.5, (one.half + other.half) * 1.6)];
  const [afloat, up] = [-0.2 - other.size * 0.12, one.size * 0.5];
  return {
    actors: new Map([
      play(one, [[0, boat, 1, board, 0.83]], {
        acts: [['hug', 0.84, 1]],
        reactions: [
          ['startle', 0.04, 0.18],
          ['high-five', 0.22, 0.36],
          ['eager', 0.42, 0.66],
          ['cheer', 0.68, 0.82],
          ['love', 0.86, 1],
        ],
      }),
      play(
        other,
        [
          [0, x, -1, afloat],
          [0.42, x, -1, afloat],
          [0.62, seat + 0.14, -1, afloat],
          [0.66, seat + 0.1, -1, up * 0.4],
          [0.7, seat, -1, board, 0.84],
        ],
        {
          acts: [
            ['swim', 0, 0.62],
            ['hug', 0.84, 1],
          ],
          reactions: [
            ['startle', 0, 0.36],
            ['shake-dry', 0.7, 0.84],
            ['love', 0.86, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(BOAT, long, [[0, (boat + seat) / 2, 1, -0.26, 0.9]]),
      extra(RING, 0.24, [
        [0, 3, 1],
        [0.27, 3, 1],
        [0.28, boat + one.half, 1, up, 0.9],
        [0.34, (boat + x) / 2 + 0.06, 1, up * 1.8, 0.9],
        [0.42, x - 0.04, 1, afloat + 0.02, 0.93],
        [0.62, seat + 0.14, 1, afloat + 0.02, 0.93],
        [0.66, seat + 0.12, 1, afloat - 0.02, 0.93],
        [0.9, 0.36, 1, afloat - 0.02, 0.93],
      ]),
    ],
    effects: [
      effect('splash', 0, 0.2, { x, height: 0 }),
      effect('splash', 0.6, 0.74, { x: seat + 0.1, height: 0 }),
      effect('hearts', 0.84, 1),
    ],
  };
}

/** It weeps; with a leap somebody is there. */
function fromTrouble({ one, other, apart, close, out, play, effect }: Duo) {
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0], 1, 0.5],
          [0.26, out[0], 1, 0.5],
          [0.42, close[0] - 0.06, 1, 0],
          [0.7, close[0] - 0.02, 1],
        ],
        {
          acts: [
            ['jump', 0.26, 0.42],
            ['hug', 0.72, 1],
          ],
          reactions: [
            ['pose', 0.42, 0.66],
            ['love', 0.8, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, apart[1] * 0.7, -1],
          [0.54, apart[1] * 0.7, -1],
          [0.7, close[1], -1],
        ],
        {
          acts: [
            ['cry', 0, 0.36],
            ['run', 0.56, 0.7],
            ['hug', 0.72, 1],
          ],
          reactions: [
            ['startle', 0.38, 0.5],
            ['love', 0.78, 1],
          ],
        },
      ),
    ]),
    effects: [
      effect('dust', 0.4, 0.56, { x: close[0] - 0.06, height: 0 }),
      effect('sparkles', 0.42, 0.66),
      effect('hearts', 0.76, 1),
    ],
  };
}

export const rescue: Dealt = (duo) => {
  const { place = '' } = duo;
  const height = HEIGHTS.find(({ on }) => on.test(place));
  if (height) return fromHeight(duo, height);
  if (FIRE.test(place)) return fromFire(duo);
  return WATER.test(place) ? fromWater(duo) : fromTrouble(duo);
};
