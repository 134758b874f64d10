import { describe, expect, it } from 'vitest';
import { poseAt } from '../../../../src/engines/theatre/stage/timeline.js';
import { coupled, WAGON } from '../../../../src/engines/theatre/story/trains.js';
import { actorDoing, scoreWith } from '../stage/scores.js';

const WIDE = 16 / 9;

describe('coupled', () => {
  it.each([1, -1])('has a giraffe look out over the roof of its wagon all the way, %i being forwards', (way) => {
    const engine = actorDoing('drive', '1f682', [-0.3 * way, 0.3 * way]);

    const { guests = [] } = coupled(scoreWith({ actors: [engine] }), WIDE);

    const [giraffe, wagon] = ['1f992', WAGON].map((sprite) => guests.find((guest) => guest.sprite === sprite)!);
    for (const t of [0, 2, 4]) {
      const [tall, roofed] = [poseAt(giraffe!, t), poseAt(wagon!, t)];
      expect(tall.depth).toBeLessThan(roofed.depth);
      expect(tall.height + giraffe!.size).toBeGreaterThan(1.5 * wagon!.size);
      expect(Math.abs(tall.x - roofed.x)).toBeLessThan(0.3 * wagon!.size);
    }
  });

  it('couples nothing to an engine that turns round', () => {
    const there = actorDoing('drive', '1f682', [-0.3, 0.3]);
    const [from, to] = there.keys;
    const score = scoreWith({ actors: [{ ...there, keys: [from!, { ...to!, facing: -1 }] }] });

    expect(coupled(score, WIDE)).toEqual(score);
  });
});
