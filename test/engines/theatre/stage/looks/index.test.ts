import { describe, expect, test } from 'vitest';
import { LOOKS } from '../../../../../src/engines/theatre/score/score.js';
import { openStage } from '../../../../../src/engines/theatre/stage/stage.js';
import { scoreWith } from '../scores.js';

const SIZES = [
  { width: 160, height: 90 },
  { width: 90, height: 160 },
];

describe('a look', () => {
  test.each(LOOKS)('%s fills the frame, opaque, and depends on the time alone', async (look) => {
    for (const size of SIZES) {
      const stage = await openStage(scoreWith({ look }), size);
      const first = stage.draw(1);
      stage.draw(2.3);
      const again = stage.draw(1);
      stage.close();

      expect(first.length).toBe(size.width * size.height * 4);
      expect(again.equals(first)).toBe(true);
      expect(first.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
    }
  });

  test('changes the picture, each in its own way', async () => {
    const pictures = await Promise.all(
      LOOKS.map(async (look) => {
        const stage = await openStage(scoreWith({ look }), { width: 96, height: 54 });
        const frame = stage.draw(1).toString('base64');
        stage.close();
        return frame;
      }),
    );

    expect(new Set(pictures).size).toBe(LOOKS.length);
  });

  test('black and white has no colour', async () => {
    const stage = await openStage(scoreWith({ look: 'black-and-white' }), { width: 96, height: 54 });
    const frame = stage.draw(1);
    stage.close();

    let most = 0;
    for (let at = 0; at < frame.length; at += 4) {
      const channels = [frame[at]!, frame[at + 1]!, frame[at + 2]!];
      most = Math.max(most, Math.max(...channels) - Math.min(...channels));
    }
    expect(most).toBeLessThan(3);
  });
});
