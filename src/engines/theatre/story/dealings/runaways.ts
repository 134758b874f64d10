/** What rolls or flies away, and who runs after it; what comes down on somebody's head. Called by `dealings.ts`. */
import { perspective } from '../../stage/camera.js';
import { all } from './casting.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

/** Carried away by wind and not along the ground. */
const LIGHT =
  /^(1f452|1f3a9|1f9e2|1f302|2602|2614|1f4f0|1f9e3|1f388|1fa81|1f4c4|2709|1f4dc|1f455|prop-(?:paper|clothesline))/;
const LARGE = 0.42;

/** It gets away; they start, and run after it, hands out, as near as they ever come. */
export const runAfter: Dealt = (duo) => {
  const { one, thing = '26bd', play, extra, effect } = duo;
  const runners = all(duo);
  const flies = LIGHT.test(thing);
  const off = 0.16;
  const size = flies ? 0.22 : LARGE;
  const high = (part: number): number =>
    flies ? 0.5 + 0.12 * Math.sin(part * 17) : part > off ? 0.05 * Math.abs(Math.sin(part * 15)) : 0;
  const start = flies ? -0.14 : -0.02;
  const way: Place[] = [0, 0.08, off, 0.26, 0.36, 0.46, 0.56, 0.66, 0.76, 0.88, 1].map((part, at) => [
    part,
    part <= off ? start : start + (flies ? 0.46 : 0.4) * ((part - off) / (1 - off)) ** 0.8,
    flies && at % 2 ? -1 : 1,
    part <= 0.08 ? (flies ? one.size * 0.9 : 0) : high(part),
    DEPTH + 0.02,
  ]);
  const many = runners.length;
  return {
    actors: new Map(
      runners.map((runner, at) => {
        const back = -0.4 + (many > 1 ? 0 : 0.1) + at * 0.11;
        const front = (many > 1 ? -0.3 : -0.06) + at * (0.34 / Math.max(1, many - 1 || 1));
        const depth = DEPTH - 0.03 + (at % 2 ? 0.05 : 0) - at * 0.012;
        return play(
          runner,
          [
            [0, flies ? start : back, 1, 0, depth],
            [off + 0.08, flies ? start : back, 1, 0, depth],
            [0.5, flies ? -0.06 : (back + front) / 2, 1, 0, depth],
            [1, flies ? 0.04 : front, 1, 0, depth],
          ],
          {
            acts: [['run', off + 0.08, 1, undefined, 1.3], ...(flies ? ([['jump', 0.5, 0.9]] as const) : [])],
            reactions: [
              ['startle', off - 0.02 + at * 0.02, off + 0.14],
              ['keen', 0.36, 1],
            ],
          },
        );
      }),
    ),
    guests: [extra(thing, size, way, flies ? {} : { acts: [['roll', off, 1, undefined, 1.4]] })],
    effects: flies
      ? [effect('gust', 0.06, 1)]
      : [0.3, 0.5, 0.7].map((part) =>
          effect('dust', part, part + 0.2, { x: start + 0.4 * ((part - off) / (1 - off)) ** 0.8 - 0.06, height: 0 }),
        ),
  };
};

const HOUSE = '1f3e0';
/** Stands in the way and jumps up from the ground. */
const RAKE = /^prop-rake/;
const LEAVES = /^1f6aa/;

/** Walks along and sees nothing coming; then it sees stars, and looks up. */
export const hitBy: Dealt = ({ one, thing = '1faa3', scene, play, extra, effect }) => {
  const isSnow = scene.reading.dealing?.stuff === 'snow';
  const swings = LEAVES.test(thing);
  const x = 0;
  const hit = 0.42;
  const top = one.size * 0.94;
  const size = swings ? 0.66 : RAKE.test(thing) ? one.size * 1.05 : 0.28;
  const depth = DEPTH + 0.02;
  const way: Place[] = swings
    ? [
        [0, 0.36, -1, 0, depth],
        [hit - 0.08, 0.36, -1, 0, depth],
        [hit, x + one.half + 0.06, -1, 0, depth],
        [hit + 0.2, 0.36, -1, 0, depth],
      ]
    : RAKE.test(thing)
      ? [
          [0, x + one.half, 1, -size * 0.88, depth],
          [hit - 0.05, x + one.half, 1, -size * 0.88, depth],
          [hit, x + one.half * 0.7, 1, 0, depth],
          [hit + 0.24, x + one.half * 0.7, 1, 0, depth],
        ]
      : [
          [0, x + 0.01, 1, 1.3, depth],
          [hit - 0.14, x + 0.01, 1, 1.3, depth],
          [hit, x, 1, top * 0.92, depth],
          [hit + 0.08, x + 0.12, -1, top * 0.98, depth],
          [hit + 0.18, x + 0.24, -1, 0, depth],
        ];
  const heapSize = (one.tall * 0.55) / (0.56 * 0.44) / perspective(depth);
  const balls = [-0.07, 0.06, 0].map((aside, at) =>
    extra('prop-snowball', 0.26, [
      [0, 0.1 + aside, 1, 0.62 + 0.05 * at, 0.62],
      [hit - 0.2 + at * 0.03, 0.1 + aside, 1, 0.62 + 0.05 * at, 0.62],
      [hit - 0.1 + at * 0.03, 0.02 + aside, 1, 0.66, depth],
      [hit + at * 0.03, x + aside, 1, top * 0.8, depth],
      [hit + 0.06 + at * 0.03, 3, 1, 0.2, depth],
    ]),
  );
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.34, 1],
          [hit - 0.06, x, 1],
          [1, x, 1],
        ],
        {
          acts: [['walk', 0, hit - 0.06]],
          reactions: isSnow
            ? [
                ['startle', hit, hit + 0.16],
                ['wonder', hit + 0.2, 0.78],
                ['giggle', 0.82, 1],
              ]
            : [
                ['recoil', hit, hit + 0.12],
                ['dizzy', hit + 0.1, 0.8],
                [swings ? 'glance' : 'look-up', 0.82, 1],
              ],
        },
      ),
    ]),
    guests: isSnow
      ? [extra(HOUSE, 0.95, [[0, 0.16, 1, 0, 0.6]]), ...balls]
      : [{ ...extra(thing, size, way), ...(RAKE.test(thing) && { half: 'above' as const }) }],
    effects: isSnow
      ? [
          effect('heap', hit - 0.02, 0.999, { x, height: 0, depth, size: heapSize, stuff: 'snow', grows: true }),
          effect('dust', hit, hit + 0.2, { x, height: 0.2 }),
        ]
      : [effect('clash', hit, hit + 0.14, { x: x + 0.02, height: swings ? top * 0.6 : top })],
  };
};
