/** What the camera sees: no frame of a film looks beyond what was painted for it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, shakenCameraAt, stagePointOf } from '../../../../../src/engines/theatre/stage/camera.js';
import { seenBy, stretchesOf } from '../../../../../src/engines/theatre/stage/pictures/seen.js';
import { scoreWith } from '../scores.js';

const frame = frameOf(160, 90, 0.55);
const key = fc.record({
  x: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  y: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  zoom: fc.double({ min: 0.9, max: 1.6, noNaN: true }),
  roll: fc.double({ min: -0.03, max: 0.03, noNaN: true }),
});

test('whatever the camera does, a part of the screen shows nothing beyond what is said to be seen in it', () => {
  fc.assert(
    fc.property(
      fc.array(key, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1.2, noNaN: true }),
      fc.nat({ max: 95 }),
      fc.tuple(fc.nat({ max: 140 }), fc.nat({ max: 70 })),
      (keys, cameraShake, depth, frameNumber, [left, top]) => {
        const camera = keys.map((pose, index) => ({ ...pose, t: (index * 4) / keys.length }));
        const score = scoreWith({ camera, cameraShake });
        const t = frameNumber / 24;
        const stretch = stretchesOf(score, frame).find(({ end }) => t <= end)!;
        const part = { left, top, right: left + 20, bottom: top + 20 };
        const boxes = [seenBy(score, frame)(depth)(part), stretch.seen(depth)(part)];
        const pose = shakenCameraAt(score, t);

        for (const [x, y] of [
          [left, top],
          [left + 20, top],
          [left + 7, top + 20],
          [left + 20, top + 20],
        ] as const) {
          const [across, down] = stagePointOf(frame, pose, depth, x, y);
          for (const { left, right, top, bottom } of boxes) {
            expect(across).toBeGreaterThanOrEqual(left);
            expect(across).toBeLessThanOrEqual(right);
            expect(down).toBeGreaterThanOrEqual(top);
            expect(down).toBeLessThanOrEqual(bottom);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
