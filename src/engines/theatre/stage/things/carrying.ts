/** Puts things and clothes between the layers of a figure: behind it, in its hands, on its head, on the floor beside it. Called by `figure.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Prop } from '../../score/score.js';
import type { Wear } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { drawWorn, placeOf } from '../clothes/wearing.js';
import { clamp } from '../painting/easing.js';
import type { Between } from '../people/puppet.js';
import type { Marks } from '../pictures/marks.js';
import type { Rig } from '../rigs.js';
import type { Things } from './things.js';

/** Things that stand on the floor by themselves, in the order of the layers: behind the body, or before it. */
export function drawFree(
  canvas: SKRSContext2D,
  things: Things,
  body: Body,
  facing: number,
  height: number,
  before: boolean,
): void {
  if (!body.things.some((thing) => thing.free)) return;
  canvas.save();
  canvas.scale(facing > 0 ? -height : height, height);
  for (const thing of body.things) if (thing.free && (thing.layer !== 'behind') === before) things.draw(canvas, thing);
  canvas.restore();
}

/** Things of a figure without hands; a picture that is never mirrored still holds them to where it looks. */
export function inHands(
  canvas: SKRSContext2D,
  things: Things,
  body: Body,
  rig: Rig,
  facing: number,
  height: number,
  layer: 'behind' | 'front' | 'over',
): void {
  const mine = body.things.filter((thing) => !thing.free && thing.layer === layer);
  if (mine.length === 0) return;
  canvas.save();
  const unturned = (rig.looks === 'front' && facing > 0) || rig.looks === 'right';
  canvas.scale(unturned ? -height : height, height);
  for (const thing of mine) things.draw(canvas, thing);
  canvas.restore();
}

export function betweenOf(
  canvas: SKRSContext2D,
  things: Things,
  body: Body,
  worn: readonly Prop[],
  marks: Marks,
): Between & Wear {
  const layer = (name: 'behind' | 'front' | 'over') => (): void => {
    for (const thing of body.things) {
      if (thing.free || thing.layer !== name) continue;
      canvas.save();
      if (thing.stands) backOnFloor(canvas, body, marks);
      things.draw(canvas, thing);
      canvas.restore();
    }
  };
  const on = (place: 'head' | 'neck') => (): void => {
    for (const prop of worn)
      if (placeOf(prop.sprite).on === place) drawWorn(canvas, things.picture(prop), prop.sprite, marks, body);
  };
  return {
    behind: layer('behind'),
    front: layer('front'),
    over: layer('over'),
    onHead: on('head'),
    onNeck: on('neck'),
  };
}

/** Takes back how far a body is tipped, bowed and lowered: what stands on the floor would go with a sneeze. */
function backOnFloor(canvas: SKRSContext2D, body: Body, { hip }: Marks): void {
  const sink = Math.min(hip * 0.92, body.crouch + clamp(body.fold) * hip * 0.62);
  canvas.translate(0, -hip);
  canvas.rotate(body.bow);
  canvas.translate(0, hip - sink);
  canvas.rotate(body.tip);
}

export function drawWornOnPicture(
  canvas: SKRSContext2D,
  things: Things,
  worn: readonly Prop[],
  marks: Marks,
  height: number,
  body?: Body,
): void {
  canvas.save();
  canvas.scale(height, height);
  for (const prop of worn) drawWorn(canvas, things.picture(prop), prop.sprite, marks, body);
  canvas.restore();
}
