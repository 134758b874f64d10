import { describe, expect, it } from 'vitest';
import { pauseMs } from '../../src/platforms/reach.js';

describe('the pause before another try', () => {
  it('doubles up to its bound, with a half that chance decides', () => {
    const all = [0, 1, 2, 3, 20].map((failures) => pauseMs(failures, { firstMs: 1000, mostMs: 6000 }));

    all.forEach((ms, index) => {
      const most = [1000, 2000, 4000, 6000, 6000][index]!;
      expect(ms).toBeGreaterThanOrEqual(most / 2);
      expect(ms).toBeLessThanOrEqual(most);
    });
  });
});
