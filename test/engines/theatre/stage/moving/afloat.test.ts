import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { draughtOf, drawAfloat } from '../../../../../src/engines/theatre/stage/moving/afloat.js';
import { rigOf } from '../../../../../src/engines/theatre/stage/rigs.js';

const SEA = { surface: '#2080b0', foam: '#ffffff', depth: 1 };
const FORD = { ...SEA, depth: 0 };

/** Whether a red post that stands in water is seen `up` heights above its waterline. */
function postShows(rise: number, up: number): boolean {
  const canvas = createCanvas(100, 200);
  const brush = canvas.getContext('2d');
  brush.fillStyle = SEA.surface;
  brush.fillRect(0, 0, 100, 200);
  brush.translate(50, 120);
  drawAfloat(brush, SEA, { width: 20, height: 80, rise, draught: 24, t: 0.5 }, () => {
    brush.fillStyle = '#ff0000';
    brush.fillRect(-10, -80, 20, 80);
  });
  const [red, green] = brush.getImageData(50, Math.round(120 - up * 80), 1, 1).data;
  return red! > 200 && green! < 60;
}

describe('whoever is in the water', () => {
  it('shows above the waterline and is hidden below it', () => {
    expect(postShows(0, 0.3)).toBe(true);
    expect(postShows(0, -0.15)).toBe(false);
  });

  it('shows its feet when it leaps out', () => {
    expect(postShows(60, 0.5)).toBe(true);
  });

  it('lies deeper at sea than where it can stand, boats and fish alike in both', () => {
    const cow = rigOf('1f404');

    expect(draughtOf(cow, SEA)).toBeGreaterThan(draughtOf(cow, FORD));
    for (const swimmer of ['26f5', '1f988'])
      expect(draughtOf(rigOf(swimmer), SEA)).toBe(draughtOf(rigOf(swimmer), FORD));
  });
});
