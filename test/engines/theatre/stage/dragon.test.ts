import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/engines/theatre/score/score.js';
import { type Body, stillBody } from '../../../../src/engines/theatre/stage/body.js';
import { dragonFor } from '../../../../src/engines/theatre/stage/dragons/drawn-dragon.js';

const actor: Actor = { sprite: '1f409', name: 'dragon', seed: 1, size: 0.6, keys: [], acts: [] };

/** Orange pixels before its mouth. */
function flamesOf(more: Partial<Body>): number {
  const canvas = createCanvas(300, 150);
  const brush = canvas.getContext('2d');
  brush.translate(180, 140);
  dragonFor(actor)!.draw(brush, { ...stillBody(), ...more }, 100, (colour) => colour);
  const { data } = brush.getImageData(0, 0, 80, 150);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at]! > 230 && data[at + 1]! > 70 && data[at + 1]! < 180 && data[at + 2]! < 90) count++;
  return count;
}

/** Pixels of a wing's red skin in the air, and how far above the feet they get: a dragon 100 high. */
function wingsAt(flapPhase: number): { pixels: number; highest: number } {
  const canvas = createCanvas(300, 300);
  const brush = canvas.getContext('2d');
  brush.translate(150, 290);
  dragonFor(actor)!.draw(brush, { ...stillBody(), flap: 1, flapPhase, clock: 1 }, 100, (colour) => colour);
  const { data } = brush.getImageData(0, 0, 300, 300);
  const red = Array.from({ length: 300 * 300 }, (_, at) => at).filter(
    (at) => data[at * 4]! > 90 && data[at * 4 + 1]! < 110 && data[at * 4 + 2]! > 70 && data[at * 4 + 3]! > 200,
  );
  return { pixels: red.length, highest: 290 - Math.floor(red[0]! / 300) };
}

describe('the dragon', () => {
  it('plays dragons only', () => {
    expect(dragonFor({ ...actor, sprite: '1f40e' })).toBeUndefined();
  });

  it('breathes fire in the air now and then, and on the ground only in a fight', () => {
    expect(flamesOf({ flap: 1, clock: 3.2 })).toBeGreaterThan(100);
    expect(flamesOf({ flap: 1, clock: 1 })).toBeLessThan(5);
    expect(flamesOf({ clock: 3.2 })).toBeLessThan(5);
    expect(flamesOf({ clock: 0.46, mood: -0.5 })).toBeGreaterThan(100);
  });

  it('shows its wings at every moment of a beat, and keeps them in the picture', () => {
    for (let moment = 0; moment < 8; moment++) {
      const { pixels, highest } = wingsAt(moment / 8);
      expect(pixels).toBeGreaterThan(500);
      expect(highest).toBeLessThan(175);
    }
  });

  it('breathes a small flame softly and a great one in fury', () => {
    expect(flamesOf({ fire: 0.4, clock: 1 })).toBeGreaterThan(100);
    expect(flamesOf({ fire: 1, clock: 1 })).toBeGreaterThan(2 * flamesOf({ fire: 0.4, clock: 1 }));
  });
});
