import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../../../src/engines/theatre/score/score.js';
import { insideOf } from '../../../../../src/engines/theatre/stage/frames/index.js';
import { openStage } from '../../../../../src/engines/theatre/stage/stage.js';
import { actorWith, scoreWith } from '../scores.js';

const SIZES = [
  { width: 160, height: 90 },
  { width: 90, height: 160 },
  { width: 100, height: 100 },
];

async function draw(more: Parameters<typeof scoreWith>[0], size: { width: number; height: number }) {
  const stage = await openStage(scoreWith(more), size);
  const first = stage.draw(1);
  stage.draw(2.6);
  const again = stage.draw(1);
  stage.close();
  return { first, again };
}

describe('a frame', () => {
  test.each(FRAMES)('%s stays opaque and the same at every size', async (frame) => {
    for (const size of SIZES) {
      const { first, again } = await draw({ frame }, size);

      expect(again.equals(first)).toBe(true);
      expect(first.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
    }
  });

  test.each(FRAMES)('%s shows the scene in its middle and the room at its edge', async (frame) => {
    const [size] = SIZES as [{ width: number; height: number }];
    const cat = await draw({ frame }, size);
    const elephant = await draw({ frame, actors: [actorWith({ sprite: '1f418', size: 0.8 })] }, size);

    const row = size.width * 4;
    const edge = (picture: Buffer) => picture.subarray(row * 45, row * 45 + 16);
    const middle = (picture: Buffer) => picture.subarray(row * 45, row * 65);
    expect(edge(cat.first).equals(edge(elephant.first))).toBe(true);
    expect(middle(cat.first).equals(middle(elephant.first))).toBe(false);
  });

  test.each([...SIZES, { width: 1920, height: 1080 }])('a ball of glass in %o squeezes nobody into it', (size) => {
    const inside = insideOf('glass-sphere', size);

    expect(inside.width / inside.height).toBeLessThan(1.1);
    expect(inside.width * inside.height).toBeLessThanOrEqual(size.width * size.height);
  });

  test('focus draws the same picture again, whatever was drawn between', async () => {
    const focus = [
      { t: 0, depth: 0.9 },
      { t: 3, depth: 0.3 },
    ];
    const { first, again } = await draw({ focus }, { width: 160, height: 90 });
    const sharp = await draw({}, { width: 160, height: 90 });

    expect(again.equals(first)).toBe(true);
    expect(first.equals(sharp.first)).toBe(false);
  });
});
