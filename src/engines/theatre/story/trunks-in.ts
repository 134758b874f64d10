/**
 * A trunk that is lifted with joy reaches far before its owner's head: whoever has one at the edge of the frame by the end comes
 * so much nearer to the middle on its way. Called by `tell.ts` before the camera is chosen.
 */

import type { Actor, Score } from '../score/score.js';
import { TRUNKS } from '../stage/beasts/beast-measures.js';
import { perspective } from '../stage/camera.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/composition/aspects.js';
import { poseAt } from '../stage/timeline.js';

/** How far a lifted trunk reaches beyond the picture of who has it, parts of its owner's height. */
const REACH = 0.36;
/** Of half the frame's width, where it should end; nobody is moved farther than this, stage widths. */
const EDGE = 0.49;
const FARTHEST = 0.1;
const JOYFUL = /^(?:giggle|cheer|beam|love|pose)$/;

export function trunksIn(score: Score, across: number, aspectOf: AspectOf = () => USUAL_ASPECT): Score {
  const { seconds, actors } = score;
  const placed = (actor: Actor): Actor => {
    const lifts = TRUNKS.test(actor.sprite) && actor.reactions?.some(({ name }) => JOYFUL.test(name));
    if (!lifts) return actor;
    const { x, depth, facing } = poseAt(actor, seconds);
    const side = Math.sign(facing) || 1;
    const tip = side * x + (actor.size * perspective(depth) * (aspectOf(actor.sprite) / 2 + REACH)) / across;
    const shift = Math.min(FARTHEST, tip - EDGE);
    // Who is out of the frame already goes off.
    if (shift <= 0 || Math.abs(x) > 0.5) return actor;
    return { ...actor, keys: actor.keys.map((key) => ({ ...key, x: key.x - side * shift * (key.t / seconds) })) };
  };
  return { ...score, actors: actors.map(placed) };
}
