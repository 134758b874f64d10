import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { openActor } from '../../../../../src/engines/theatre/stage/actor.js';
import { frameOf } from '../../../../../src/engines/theatre/stage/camera.js';
import type { StageSet } from '../../../../../src/engines/theatre/stage/set.js';
import { actorDoing, scoreWith } from '../scores.js';

const SIZE = 300;
const CAMERA = { x: 0, y: 0, zoom: 1, roll: 0 };

/** How many pixels are painted behind a mammoth that has walked from the right to the left, on a floor of this colour. */
async function printedOn(sink: string, t: number): Promise<number> {
  const set: StageSet = {
    layers: [],
    ground: [0.6, 0.9],
    eye: 0.5,
    standing: true,
    shadow: '#203040',
    tint: '#ffffff',
    haze: '#8090a0',
    hazeStrength: 0.5,
    vignette: 0,
    sink,
  };
  const actor = { ...actorDoing('walk', '1f9a3', [0.3, -0.3]), size: 0.4 };
  const staged = await openActor(actor, set, frameOf(SIZE, SIZE, 0.5), scoreWith({ actors: [actor] }));
  const canvas = createCanvas(SIZE, SIZE);
  staged.draw(canvas.getContext('2d') as SKRSContext2D, t, CAMERA);
  staged.close();
  const left = Math.round(SIZE * 0.62);
  const { data } = canvas.getContext('2d').getImageData(left, 0, SIZE - left, SIZE);
  return data.filter((value, at) => at % 4 === 3 && value > 200).length;
}

describe('footprints', () => {
  it('stay in the snow behind who is heavy, and not in sand', async () => {
    expect(await printedOn('#e3eefc', 3.9)).toBeGreaterThan(150);
    expect(await printedOn('#dcae52', 3.9)).toBe(0);
  });
});
