import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMirrored, mirrored } from '../../../../src/engines/theatre/director/mirror.js';
import type { Staging } from '../../../../src/engines/theatre/staging/staging.js';
import { captionOf } from '../director-fixtures.js';

const seed = fc.integer({ min: 0, max: 0xffffffff });
const staging: Staging = {
  camera: [{ t: 0, x: 0.1, y: 0.2, zoom: 1.1, roll: 0.01 }],
  cameraShake: 0.3,
  actors: [{ subject: 0, keys: [{ t: 0, x: -0.2, depth: 0.8, height: 0.1, facing: 1 }], acts: [] }],
};

test('what says left or right is never seen in the mirror', () => {
  const handed = fc.constantFrom(
    'to.left',
    'to.right',
    'rel.left_of',
    'rel.right_of',
    'camera.pan_left',
    'camera.pan_right',
  );

  fc.assert(fc.property(handed, seed, (concept, number) => !isMirrored(captionOf(['subject0', concept]), number)));
});

test('about half of the seeds mirror any other caption', () => {
  const caption = captionOf(['subject0', 'kind.animal', 'act.run']);

  const share = Array.from({ length: 1000 }, (_, number) => isMirrored(caption, number)).filter(Boolean).length / 1000;

  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});

test('the mirror turns places, faces and the camera about, and twice mirrored is the same', () => {
  const image = mirrored(staging);

  expect(image.actors[0]!.keys[0]).toEqual({ t: 0, x: 0.2, depth: 0.8, height: 0.1, facing: -1 });
  expect(image.camera[0]).toEqual({ t: 0, x: -0.1, y: 0.2, zoom: 1.1, roll: -0.01 });
  expect(mirrored(image)).toEqual(staging);
});
