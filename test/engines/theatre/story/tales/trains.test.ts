import { describe, expect, it } from 'vitest';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import type { Marks } from '../../../../../src/engines/theatre/stage/pictures/marks.js';
import { react } from '../../../../../src/engines/theatre/stage/reactions/reactions.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';
import { poseAt } from '../../../../../src/engines/theatre/stage/timeline.js';
import { coupled, WAGON } from '../../../../../src/engines/theatre/story/tales/trains.js';
import { actorDoing, scoreWith } from '../../stage/scores.js';

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

  it('draws another wagon where the giraffe was seen in an earlier scene', () => {
    const score = scoreWith({ actors: [actorDoing('drive', '1f682', [-0.3, 0.3])] });
    const already = new Set<unknown>();
    const scenes = [0, 1].map(() => coupled(score, WIDE, undefined, already).guests!.map(({ sprite }) => sprite));

    expect(scenes).toEqual([
      ['1f992', WAGON],
      [WAGON, WAGON],
    ]);
  });

  it('keeps the giraffe as low as its wagon until it springs up, and gets smoke in its face only then', () => {
    const { guests = [] } = coupled(scoreWith({ actors: [actorDoing('drive', '1f682', [-0.3, 0.3])] }), WIDE);
    const [giraffe, wagon] = ['1f992', WAGON].map((sprite) => guests.find((guest) => guest.sprite === sprite)!);
    const highAt = (t: number): number => {
      const body = stillBody();
      react(body, giraffe!, {} as Marks, rigFor(giraffe!), t, 4);
      return poseAt(giraffe!, t).height + giraffe!.size * body.stretchY;
    };
    const sooty = giraffe!.reactions!.find(({ name }) => name === 'sooty')!;

    for (const t of [0, 0.4, 0.9]) expect(highAt(t)).toBeLessThan(wagon!.size);
    expect(highAt(sooty.start - 0.1)).toBeGreaterThan(1.5 * wagon!.size);
  });

  it('couples nothing to an engine that turns round', () => {
    const there = actorDoing('drive', '1f682', [-0.3, 0.3]);
    const [from, to] = there.keys;
    const score = scoreWith({ actors: [{ ...there, keys: [from!, { ...to!, facing: -1 }] }] });

    expect(coupled(score, WIDE)).toEqual(score);
  });
});
