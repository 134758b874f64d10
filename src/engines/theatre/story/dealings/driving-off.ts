/** Somebody is where they are not wanted, and is chased away. Called by `dealings.ts`. */
import { all } from './casting.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

/** When it comes, when they run. */
const [COMES, RUNS] = [0.2, 0.42] as const;

export const chaseOff: Dealt = ({ one, other, scene, out, play, effect }) => {
  const chased = all({ scene, one: other });
  const stops = Math.min(0.12, 0.44 - one.half);
  const near = -0.22 - one.half * 0.3;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0] - 0.1, 1],
          [COMES, out[0] - 0.06, 1],
          [RUNS - 0.06, near, 1],
          [RUNS + 0.02, near, 1],
          [0.88, stops, 1],
          [0.92, stops, 1],
        ],
        {
          acts: [
            ['run', COMES, RUNS - 0.06, undefined, 1.2],
            ['run', RUNS + 0.02, 0.88, undefined, 1.6],
          ],
          reactions: [
            ['menace', COMES, 0.86],
            ['pose', 0.9, 1],
          ],
        },
      ),
      ...chased.map((runner, at) => {
        const x = 0.04 + other.half * 0.4 + at * Math.max(0.15, other.half * 1.5);
        const depth = DEPTH - 0.03 * at;
        const start = RUNS - 0.02 * at;
        const places: Place[] = [
          [0, x - 0.03, 1, 0, depth],
          [0.2, x, 1, 0, depth],
          [0.28, x, -1, 0, depth],
          [start - 0.03, x, -1, 0, depth],
          [start, x + 0.02, 1, 0, depth],
          [0.7, Math.min(0.36, x + 0.2), 1, 0, depth],
          [0.9 - at * 0.03, out[1] + 0.16, 1, 0, depth],
        ];
        return play(runner, places, {
          acts: [['run', start, 1, undefined, 1.7]],
          reactions: [
            ['glance', 0.02, 0.2],
            ['startle', 0.3, start + 0.06],
          ],
        });
      }),
    ]),
    effects: [effect('dust', RUNS, RUNS + 0.2, { x: 0.1, height: 0 }), effect('dust', 0.6, 0.8, { x: 0.3, height: 0 })],
  };
};
