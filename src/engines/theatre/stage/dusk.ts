/**
 * A soft dark behind those whom a film is about, where a place is full of lights: signs behind a face are no match for
 * it. Opened by `stage.ts`, drawn over the set and under all actors.
 */
import type { Actor, Score } from '../score.js';
import { type Frame, lookAt, perspective } from './camera.js';
import { lerp, smooth } from './easing.js';
import type { EffectsLayer } from './effects.js';
import { glow } from './paint.js';
import type { StageSet } from './set.js';
import { poseAt } from './timeline.js';

/** Over the ground's lights. */
const SORT = 0.03;
/** Of somebody's height: how far up its middle lies, and how far it reaches. */
const MIDDLE = 0.74;
const REACH = 0.86;
const STRENGTH = 0.8;
/** More of them are a crowd. */
const FEW = 2;

/** How dark all else becomes while somebody is held or stroked, and how long that takes, seconds. */
const DEEPER = 0.3;
const DEEPENS = 0.5;

const tendernessAt = ({ reactions = [] }: Actor, t: number): number =>
  Math.max(
    0,
    ...reactions.map(({ name, start }) => (name === 'pet' || name === 'cradle' ? smooth((t - start) / DEEPENS) : 0)),
  );

export function openDusk({ actors }: Score, set: StageSet, frame: Frame): EffectsLayer[] {
  const { dusk } = set;
  if (!dusk || actors.length > FEW) return [];
  return [
    {
      sort: SORT,
      draw(canvas, t, camera) {
        const tender = Math.max(...actors.map((actor) => tendernessAt(actor, t)));
        if (tender > 0) {
          canvas.save();
          canvas.globalAlpha = DEEPER * tender;
          canvas.fillStyle = dusk;
          canvas.fillRect(0, 0, frame.width, frame.height);
          canvas.restore();
        }
        for (const actor of actors) {
          const { x, depth, height: above } = poseAt(actor, t);
          const unit = frame.actorUnit * perspective(depth);
          canvas.save();
          lookAt(canvas, frame, camera, depth);
          canvas.translate(frame.width * (0.5 + x), frame.height * lerp(set.ground[0], set.ground[1], depth));
          glow(canvas, 0, -unit * (above + actor.size * MIDDLE), unit * actor.size * REACH, dusk, STRENGTH);
          canvas.restore();
        }
      },
    },
  ];
}
