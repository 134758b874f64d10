/** What one is afraid of that is nobody: a vacuum cleaner, a bathtub, thunder, the dark. Called by `dealings.ts`. */
import { isIndoors } from '../places.js';
import type { Dealt } from './duo.js';
import { coverOf } from './frights.js';

const CHICK = '1f424';
const BOLT = '26a1';
const EYES = '1f440';
/** What stays where it is. */
const STANDS = /^(1f6c1|prop-(?!vacuum)|1f3e5|1f3eb|1f30a|1f3e0)/;

/** At the first noise it is behind something, and peeps over it; whoever is small comes past and is not afraid at all. */
export const dread: Dealt = (duo) => {
  const { scene, one, out, thing, play, extra, effect } = duo;
  const cover = -0.2;
  const stop = 0.2;
  const size = Math.max(0.3, one.size * 0.68);
  const { weather } = scene.score.set;
  const isStorm = thing === undefined && weather === 'storm';
  const stands = thing !== undefined && STANDS.test(thing);
  const big = Math.max(0.4, one.size * (stands ? 0.9 : 0.8));
  const from = stands ? stop + 0.08 : 0.56;
  const seen = (sprite: string, size: number, x: number, high: number, from: number, to: number) =>
    extra(sprite, size, [
      [0, 3, 1, high, 0.76],
      [from - 0.01, 3, 1, high, 0.76],
      [from, x, 1, high, 0.76],
      [to, x, 1, high, 0.76],
      [to + 0.01, 3, 1, high, 0.76],
    ]);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, 0.02, 1, 0, 0.8],
          [0.24, 0.02, 1, 0, 0.8],
          [0.27, 0, 1, 0.12, 0.8],
          [0.3, -0.02, 1, 0, 0.8],
          [0.33, -0.02, -1, 0, 0.8],
          [0.44, cover, -1, 0, 0.8],
          [0.47, cover, 1, 0, 0.8],
          [0.8, cover, 1, 0, 0.8],
          [0.9, cover + 0.16, 1, 0, 0.86],
        ],
        {
          acts: [
            ['run', 0.33, 0.44],
            ['walk', 0.8, 0.9],
          ],
          reactions: [
            ['pose', 0, 0.16],
            ['startle', 0.22, 0.34],
            ['pop-up', 0.46, 0.62],
            ['shiver', 0.56, 0.68],
            ['pop-up', 0.66, 0.8],
            ['love', 0.88, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(coverOf(duo), size, [[0, cover, 1, 0, 0.84]]),
      ...(thing
        ? [
            extra(thing, big, [
              [0, from, -1, 0, 0.88],
              [0.12, from, -1, 0, 0.88],
              [0.46, stop, -1, 0, 0.88],
              ...[0.5, 0.54, 0.58, 0.62].map(
                (part, at) => [part, stop + (at % 2 ? 0.015 : -0.015), -1, 0, 0.88] as const,
              ),
              [0.7, stop + 0.04, -1, 0, 0.86],
            ]),
          ]
        : []),
      extra(
        CHICK,
        0.2,
        [
          [0, out[1], -1, 0, 0.94],
          [0.5, 0.6, -1, 0, 0.94],
          ...(thing
            ? ([
                [0.68, stop + 0.2, -1, 0, 0.9],
                [0.73, stop + 0.1, -1, big * 0.8, 0.9],
                [0.78, stop + 0.04, -1, big * (stands ? 0.4 : 0.46), 0.87],
              ] as const)
            : ([[0.8, cover + 0.16 + one.half + 0.08, -1, 0, 0.9]] as const)),
        ],
        { acts: [['walk', 0.5, 0.7]], reactions: [['cheer', 0.8, 1]] },
      ),
      ...(isStorm ? [seen(BOLT, 0.5, 0.12, 0.42, 0.19, 0.33), seen(BOLT, 0.44, 0.3, 0.46, 0.5, 0.62)] : []),
      ...(thing || isStorm ? [] : [seen(EYES, 0.16, 0.34, 0.3, 0.14, 0.54)]),
    ],
    effects: [
      ...(isStorm
        ? [
            effect('flashes', 0.18, 0.36, { x: -0.3, height: 0.9 }),
            effect('flashes', 0.52, 0.64, { x: 0.34, height: 0.9 }),
            effect('clash', 0.22, 0.34, { x: isIndoors(scene.score) ? -0.1 : 0.3, height: 0.8 }),
          ]
        : thing
          ? [effect('dust', 0.4, 0.66, { x: stop - 0.1, height: 0 })]
          : []),
      effect('hearts', 0.86, 1),
    ],
  };
};
