import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/engines/theatre/score.js';
import { type Body, stillBody } from '../../../../src/engines/theatre/stage/body.js';
import { dragonFor } from '../../../../src/engines/theatre/stage/drawn-dragon.js';

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
});
