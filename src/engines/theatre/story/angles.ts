/** A camera that looks up from the ground or down from above: it stands still, the horizon lies low or high. Called by `tell.ts`. */
import type { Angle, Reading } from '../reading.js';
import type { Actor, Score } from '../score/score.js';

/** How far it is turned up (actor units), how much larger than from eye level they are who play, how near it is and how far from level. */
const ANGLES: Readonly<Record<Angle, { up: number; larger: number; largest: number; zoom: number }>> = {
  low: { up: 0.2, larger: 1.6, largest: 0.92, zoom: 1.04 },
  high: { up: -0.2, larger: 0.78, largest: 0.5, zoom: 1.04 },
};
/** A camera that is turned up and down, all of the place with it. */
const TURN = 0.9;

const MOVES = /^camera\.(?!shake|wide)/;

/** `score` seen from there, where its prompt asks for no other way of the camera. */
export function angled(score: Score, { angle, caption }: Reading): Score {
  if (!angle || caption.some(({ concept }) => MOVES.test(concept))) return score;
  const { up, larger, largest, zoom } = ANGLES[angle];
  const sized = (actor: Actor): Actor => ({
    ...actor,
    size: Math.max(Math.min(actor.size, largest), Math.min(actor.size * larger, largest)),
  });
  const { guests: _, ...rest } = score;
  return {
    ...rest,
    actors: score.actors.map(sized),
    camera: [0, score.seconds].map((t) => ({ t, x: 0, y: up, zoom, roll: 0 })),
    cameraTurn: TURN,
  };
}
