/** What somebody dreams of, and what somebody dreams of being: then the dream itself is seen. Called by `dealings.ts`. */
import { SETS } from '../../sets.js';
import type { Scene, Telling } from '../scene.js';
import { dreaming } from '../tales/sleepers.js';
import { duoOf } from './duo.js';

/** In the bubble at first; then it is that, and its like flee; then it is itself, and a little ashamed. */
export function dreamtBeing(scene: Scene): Telling | undefined {
  const { dealing } = scene.reading;
  const sleeper = scene.players.find(({ subject }) => subject === dealing?.by);
  if (!sleeper || !dealing?.thing) return undefined;
  const duo = duoOf(scene, sleeper, sleeper);
  const { one, play, extra, effect } = duo;
  const { thing } = dealing;
  const x = -0.12;
  const [gone, back] = [0.5, 0.84];
  const swims = SETS[scene.score.set.name].place === 'under-water' ? 'swim' : 'walk';
  const size = 0.72;
  const small = sleeper.actor.sprite;
  const fleeing = (from: number, high: number, depth: number) =>
    extra(
      small,
      0.17,
      [
        [0, 3],
        [gone, 3],
        [gone + 0.01, from, 1, high, depth],
        [0.6, from + 0.04, 1, high, depth],
        [back - 0.02, from + 0.5, 1, high + 0.06, depth],
        [back, 3, 1, high, depth],
      ],
      { acts: [[swims === 'swim' ? 'swim' : 'run', gone, back]], reactions: [['startle', gone + 0.04, back]] },
    );
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x, 1],
          [gone - 0.001, x, 1],
          [gone, 3, 1],
          [back - 0.001, 3, 1],
          [back, x, 1],
        ],
        {
          acts: [['sleep', 0, gone]],
          reactions: [
            ['startle', back, 0.92],
            ['bashful', 0.92, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(
        thing,
        size,
        [
          [0, 3],
          [gone - 0.001, 3],
          [gone, x, 1],
          [0.58, x, 1],
          [back - 0.001, 0.04, 1],
          [back, 3],
        ],
        {
          acts: [[swims, 0.58, back]],
          reactions: [
            ['pose', gone, 0.6],
            ['menace', 0.6, back],
          ],
        },
      ),
      fleeing(0.24, 0.1, 0.86),
      fleeing(0.32, 0.26, 0.84),
    ],
    effects: [
      effect('dream', 0.02, gone, { x: x + 0.06, height: one.size * 0.6, sprite: thing }),
      effect('smoke', gone - 0.06, gone + 0.1, { x, height: 0.3, size: 1.6 }),
      effect('sparkles', gone - 0.02, gone + 0.16, { x, height: 0.4 }),
      effect('smoke', back - 0.06, back + 0.08, { x, height: 0.3, size: 1.6 }),
    ],
  };
}

/** What is dreamt of comes into the bubble by its name. */
export function dreamtOf(scene: Scene): Telling | undefined {
  const { dealing } = scene.reading;
  return dealing?.thing ? dreaming(scene, dealing.thing) : undefined;
}
