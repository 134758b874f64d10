import { describe, expect, it } from 'vitest';
import type { Dressing } from '../../../../../src/engines/theatre/score/dressing.js';
import { poseIn, spotsOf, swumTo } from '../../../../../src/engines/theatre/stage/nature/dressing-places.js';

const mushrooms: Dressing = { sprite: '1f344', way: 'stands', count: 15, size: 0.2 };

describe('what dresses a set', () => {
  it('leaves room in the middle for who plays', () => {
    const spots = spotsOf(mushrooms, 7, true);

    expect(spots).toHaveLength(15);
    expect(Math.min(...spots.map(({ x }) => Math.abs(x)))).toBeGreaterThanOrEqual(0.2);
  });

  it('stands on both sides, far ones first', () => {
    const spots = spotsOf(mushrooms, 7, false);

    expect(spots.some(({ x }) => x < -0.2)).toBe(true);
    expect(spots.some(({ x }) => x > 0.2)).toBe(true);
    expect(spots.map(({ depth }) => depth)).toEqual(spots.map(({ depth }) => depth).sort((one, other) => one - other));
  });

  it('beats its wings where it has some', () => {
    const [spot] = spotsOf({ ...mushrooms, way: 'flits' }, 3, false);
    const widths = [0, 0.1, 0.2, 0.3].map((t) => poseIn('flits', spot!, t, true).wide);

    expect(new Set(widths).size).toBe(4);
    expect(poseIn('flits', spot!, 0.1, false).wide).toBe(1);
  });

  it('keeps a shoal within the picture', () => {
    const spots = spotsOf({ ...mushrooms, way: 'swims' }, 3, false);

    for (const spot of spots) expect(Math.abs(swumTo(spot, 19))).toBeLessThanOrEqual(0.62);
  });
});
