/** A film about a liquid from close by: nobody is there, the camera comes a little nearer. Called by `tell.ts`. */
import type { Reading } from '../reading.js';
import type { Score } from '../score/score.js';

/** Where it stands in the picture: on a table, or in the middle of water. */
const DEPTH = 0.85;
const WATER_DEPTH = 0.62;
const NEAR = 1.03;
const NEARER = 1.12;

/** In a frame that is narrower than this for its height all is smaller. */
const WIDE = 1.1;

export function flowed(score: Score, { sprite, ...flow }: NonNullable<Reading['flow']>, across: number): Score {
  const { focus: _, guests: __, cameraTurn: ___, ...empty } = score;
  const depth = score.set.name === 'still-water' ? WATER_DEPTH : DEPTH;
  const size = Math.min(1, across / WIDE);
  return {
    ...empty,
    actors: [],
    cameraShake: 0,
    camera: [NEAR, NEARER].map((zoom, index) => ({ t: index * score.seconds, x: 0, y: 0, zoom, roll: 0 })),
    effects: [
      {
        name: 'flow',
        start: 0,
        end: score.seconds,
        x: 0,
        depth,
        ...(size < 1 && { size }),
        flow,
        ...(sprite !== undefined && { sprite }),
      },
    ],
  };
}
