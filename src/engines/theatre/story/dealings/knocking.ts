/** Somebody is knocked, butted or blown so hard that they fly out of the picture, and come down again. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

/** When it hits, when the other one is gone, and when they are down again. */
const [HIT, GONE, LANDS] = [0.34, 0.52, 0.78] as const;
/** A gust rather than a knock. */
const BREATH = /^1f4a8/;
const TALLEST = 0.56;
const TOP = 1.3;

export const sendFlying: Dealt = ({ one: whole, other: struck, thing, play, effect }) => {
  const one = { ...whole, size: Math.min(whole.size, TALLEST), half: whole.half };
  const other = { ...struck, size: Math.min(struck.size, TALLEST) };
  const blows = thing !== undefined && BREATH.test(thing);
  const spot = Math.min(0.14, 0.4 - other.half);
  const lands = Math.min(0.32, 0.48 - other.half);
  const near = spot - other.half - one.half;
  const from = Math.max(-0.5 + one.half, near - (blows ? 0.06 : 0.22));
  return {
    actors: new Map([
      play(
        one,
        blows
          ? [[0, from, 1]]
          : [
              [0, from, 1],
              [HIT - 0.1, from, 1],
              [HIT, near + 0.04, 1],
              [HIT + 0.1, near - 0.02, 1],
            ],
        {
          acts: blows ? [] : [['run', HIT - 0.1, HIT, undefined, 1.4]],
          reactions: [
            blows ? ['sneeze', 0.1, HIT + 0.1] : ['menace', 0.06, HIT - 0.1],
            ['look-up', HIT + 0.12, LANDS],
            ['giggle', LANDS + 0.06, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, spot, -1],
          [HIT, spot, -1],
          [HIT + 0.05, spot + 0.06, -1, 0.34],
          [HIT + 0.12, spot + 0.14, -1, 0.86],
          [GONE, spot + 0.18, -1, TOP],
          [LANDS - 0.07, lands, -1, TOP],
          [LANDS, lands, -1, 0],
        ],
        {
          acts: [['spin', HIT + 0.02, GONE, undefined, 1.3]],
          reactions: [
            [blows ? 'wonder' : 'glance', 0.06, HIT - 0.06],
            ['startle', HIT - 0.04, HIT],
            ['dizzy', LANDS, 1],
          ],
        },
      ),
    ]),
    effects: [
      ...(blows
        ? [effect('gust', HIT - 0.06, HIT + 0.3)]
        : [effect('clash', HIT, HIT + 0.16, { x: spot - other.half * 0.6, height: other.size * 0.5 })]),
      effect('sparkles', GONE - 0.04, GONE + 0.14, { x: spot + 0.16, height: 1 }),
      effect('dust', LANDS, LANDS + 0.2, { x: lands, height: 0 }),
    ],
  };
};
