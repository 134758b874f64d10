/** A film of what goes on inside a thing or right before the lens: the drawing is all of it. Called by `tell.ts`. */
import type { Process } from '../../score/processes.js';
import type { Score } from '../../score/score.js';

export function processed(score: Score, process: Process): Score {
  const { focus: _, guests: __, cameraTurn: ___, ...empty } = score;
  return {
    ...empty,
    actors: [],
    cameraShake: 0,
    camera: [0, score.seconds].map((t) => ({ t, x: 0, y: 0, zoom: 1, roll: 0 })),
    effects: [{ name: 'process', start: 0, end: score.seconds, process }],
  };
}
