import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { sceneryOf } from '../../../../../src/engines/theatre/scenery.js';
import { compose } from '../../../../../src/engines/theatre/stage/composition/compose.js';
import { mountOf } from '../../../../../src/engines/theatre/stage/riding/mounts.js';
import { poseAt } from '../../../../../src/engines/theatre/stage/timeline.js';
import { toScore } from '../../../../../src/engines/theatre/staging/staging.js';
import { told } from '../../../../../src/engines/theatre/story/tell.js';

/** As a director makes it that hardly moves them. */
function filmOf(prompt: string) {
  const reading = readPrompt(prompt);
  const actors = reading.subjects.map((_, subject) => {
    const keys = [0, 2, 4].map((t) => ({ t, x: t / 50, depth: 0.75, height: 0, facing: 1 }));
    return { subject, keys, acts: [{ name: 'idle' as const, start: 0, end: 4, strength: 1 }] };
  });
  const camera = [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }];
  const score = toScore(reading, { camera, cameraShake: 0, actors }, sceneryOf(reading, 3), { seconds: 4, seed: 3 });
  return told(compose(score), reading);
}

describe('an outing', () => {
  it.each(['a pig drives a race car', 'a frog on a skateboard'])(
    '%s goes somewhere, leaps, and stays in the saddle',
    (prompt) => {
      const { actors } = filmOf(prompt);
      const [rider, carrier] = actors;

      expect(mountOf(rider!, actors, 4)).toBe(carrier);
      expect(Math.abs(poseAt(carrier!, 4).x - poseAt(carrier!, 0).x)).toBeGreaterThan(0.2);
      expect(poseAt(carrier!, 2.2).height).toBeGreaterThan(poseAt(carrier!, 3.9).height + 0.03);
      expect(Math.sign(poseAt(carrier!, 2).facing)).toBe(Math.sign(poseAt(carrier!, 4).x - poseAt(carrier!, 0).x));
    },
  );

  it('seats an animal at the window of a car as it seats people', () => {
    const { actors } = filmOf('a dog drives a car');
    const [dog, car] = actors;
    const face = poseAt(dog!, 1).height + 0.8 * dog!.size;

    expect(dog!.sprite).toBe('1f436');
    expect(face).toBeLessThan(poseAt(car!, 1).height + car!.size);
  });
});
