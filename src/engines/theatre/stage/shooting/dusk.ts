/**
 * A soft dark behind those whom a film is about, where a place is full of lights: signs behind a face are no match for
 * it. Opened by `stage.ts`, drawn over the set and under all actors.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Score } from '../../score/score.js';
import { type Frame, lookAt, perspective } from '../camera.js';
import type { EffectsLayer } from '../effects.js';
import { lerp, smooth } from '../painting/easing.js';
import { disc, glow } from '../painting/paint.js';
import type { StageSet } from '../set.js';
import { poseAt } from '../timeline.js';

/** Over the ground's lights. */
const SORT = 0.03;
/** Of somebody's height: how far up its middle lies, and how far it reaches. */
const MIDDLE = 0.74;
const REACH = 0.86;
const STRENGTH = 0.8;
/** More of them are a crowd. */
const FEW = 2;

/** How dark all else becomes while somebody is held or stroked, and how long that takes, seconds. */
const DEEPER = 0.14;
const DEEPENS = 0.5;
/** What is left of the dark behind them then: the camera is near, and it would cover all of the frame. */
const NEARER = 0.5;

/** How far away the lights hang that shine out of focus then, and how bright they are. */
const LIGHTS_DEPTH = 0.28;
const SHINE = { disc: 0.2, halo: 0.58 } as const;
/**
 * Where, by parts of the frame's width from its middle and of its height; how large, parts of the smaller side; and which
 * of the colours: warm ones before the signs.
 */
const LIGHTS: readonly (readonly [aside: number, down: number, radius: number, colour: number])[] = [
  [-0.2, 0.2, 0.052, 0],
  [-0.27, 0.33, 0.036, 1],
  [-0.15, 0.37, 0.026, 1],
  [-0.31, 0.12, 0.044, 2],
  [-0.235, 0.45, 0.024, 2],
  [0.19, 0.2, 0.044, 1],
  [0.28, 0.3, 0.04, 0],
  [0.15, 0.38, 0.024, 2],
  [0.33, 0.16, 0.034, 2],
  [0.24, 0.43, 0.026, 0],
];

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
        const strength = STRENGTH * lerp(1, NEARER, tender);
        for (const actor of actors) {
          const { x, depth, height: above } = poseAt(actor, t);
          const unit = frame.actorUnit * perspective(depth);
          canvas.save();
          lookAt(canvas, frame, camera, depth);
          canvas.translate(frame.width * (0.5 + x), frame.height * lerp(set.ground[0], set.ground[1], depth));
          glow(canvas, 0, -unit * (above + actor.size * MIDDLE), unit * actor.size * REACH, dusk, strength);
          canvas.restore();
        }
        if (tender > 0 && set.neon) {
          canvas.save();
          lookAt(canvas, frame, camera, LIGHTS_DEPTH);
          drawLights(canvas, frame, set.neon, tender);
          canvas.restore();
        }
      },
    },
  ];
}

/** Lights of a street as a lens sees them that is focused on a face: round, soft and bright. */
function drawLights(canvas: SKRSContext2D, { width, height }: Frame, colours: readonly string[], shown: number): void {
  const unit = Math.min(width, height);
  canvas.globalCompositeOperation = 'lighter';
  for (const [aside, down, radius, which] of LIGHTS) {
    const [x, y, wide] = [width * (0.5 + aside), height * down, unit * radius];
    const colour = colours[which % colours.length]!;
    glow(canvas, x, y, wide * 2.6, colour, SHINE.halo * shown);
    canvas.globalAlpha = SHINE.disc * shown;
    canvas.fillStyle = colour;
    disc(canvas, x, y, wide);
    canvas.globalAlpha = 1;
  }
}
