import { describe, expect, test } from 'vitest';
import { LOOKS } from '../../../../../src/engines/theatre/score/score.js';
import { openStage } from '../../../../../src/engines/theatre/stage/stage.js';
import { actorDoing, scoreWith } from '../scores.js';

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

  test('clay moves twelve times a second', async () => {
    const stage = await openStage(scoreWith({ look: 'clay', actors: [actorDoing('run', '1f415', [-0.4, 0.4])] }), {
      width: 96,
      height: 54,
    });
    const at = (frame: number): Buffer => stage.draw(frame / 24);

    expect([at(24).equals(at(25)), at(25).equals(at(26)), at(26).equals(at(27))]).toEqual([true, false, true]);
    stage.close();
  });

  test('paper cuts are of four papers and their shadows', async () => {
    const size = { width: 192, height: 108 };
    const stage = await openStage(scoreWith({ look: 'paper-cut', actors: [actorDoing('idle', '1f43b')] }), size);
    const frame = stage.draw(1);
    stage.close();

    let odd = 0;
    for (let at = 0; at < frame.length; at += 4) {
      // Warm all over: red is the strongest channel of each paper and of its shadow.
      if (frame[at]! + 12 < Math.max(frame[at + 1]!, frame[at + 2]!)) odd++;
    }
    expect(odd).toBeLessThan(20);
  });
});
