import { describe, expect, test } from 'vitest';
import type { CameraKey } from '../../../../src/engines/theatre/score/score.js';
import { holdsOf } from '../../../../src/engines/theatre/stage/camera.js';
import { openStage } from '../../../../src/engines/theatre/stage/stage.js';
import { scoreWith } from './scores.js';

const SIZE = { width: 192, height: 108 };
/** It rests, comes closer, and rests again, going sideways all the while. */
const camera: CameraKey[] = [
  [0, 1],
  [1, 1],
  [2, 1.5],
  [4, 1.5],
].map(([t, zoom]) => ({ t: t!, x: 0.02 * t!, y: 0, zoom: zoom!, roll: 0 }));
const score = scoreWith({ camera });

describe('where a camera keeps its zoom', () => {
  test('is found between its moves', () => {
    const holds = holdsOf(score);
    expect(holds).toHaveLength(2);
    for (const [index, [start, end]] of [
      [0, 1],
      [2, 4],
    ].entries()) {
      expect(holds[index]!.start).toBeCloseTo(start!, 1);
      expect(holds[index]!.end).toBeCloseTo(end!, 1);
    }
  });

  test('is nowhere where it never or always does, where it leans, and where it trembles', () => {
    const keys = (zooms: readonly number[], roll = 0) =>
      zooms.map((zoom, index) => ({ t: (4 * index) / (zooms.length - 1), x: 0, y: 0, zoom, roll }));
    expect(holdsOf(scoreWith({ camera: keys([1.2, 1.2]) }))).toEqual([]);
    expect(holdsOf(scoreWith({ camera: keys([1, 1.2, 1.4]) }))).toEqual([]);
    expect(holdsOf(scoreWith({ camera: keys([1, 1, 1.4, 1.4], 0.01) }))).toEqual([]);
    expect(holdsOf({ ...score, cameraShake: 0.5 })).toEqual([]);
  });

  test('a frame is the same whatever was drawn before it', async () => {
    const times = [0.3, 0.8, 1.5, 2.4, 3.6];
    const [forth, back] = await Promise.all([openStage(score, SIZE), openStage(score, SIZE)]);
    const seen = times.map((t) => forth.draw(t));
    const again = times.toReversed().map((t) => back.draw(t));
    forth.close();
    back.close();
    for (const [index, frame] of again.toReversed().entries()) expect(frame.equals(seen[index]!)).toBe(true);
  });

  test('a layer is seen where it would be if the zoom went on, to within a pixel', async () => {
    const still = await openStage(score, SIZE);
    // So slow a zoom rests nowhere.
    const slow = camera.map((key) => ({ ...key, zoom: key.zoom + 2e-3 * key.t }));
    const moving = await openStage({ ...score, camera: slow }, SIZE);
    const mean = (a: Buffer, b: Buffer) => a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0) / a.length;
    const [one, other] = [still.draw(3), moving.draw(3)];
    // Two pixels aside differ by more than half a pixel does.
    const aside = Buffer.concat([one.subarray(8), one.subarray(0, 8)]);
    expect(mean(one, other)).toBeLessThan(mean(one, aside));
    still.close();
    moving.close();
  });
});
