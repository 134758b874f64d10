import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { bareTrunk } from '../../../../../src/engines/theatre/stage/things/alive-cactus.js';

test('a cactus loses the arms of its picture and keeps its trunk; nothing else loses anything', () => {
  const seenOf = (code: string): number[] => {
    const art = createCanvas(100, 100);
    const brush = art.getContext('2d');
    brush.fillRect(0, 0, 100, 100);
    const { pixels } = bareTrunk({
      code,
      art,
      width: 100,
      height: 100,
      pixels: brush.getImageData(0, 0, 100, 100).data,
    });
    return [10, 50, 90].map((x) => pixels[(70 * 100 + x) * 4 + 3]!);
  };

  expect(seenOf('1f335')).toEqual([0, 255, 0]);
  expect(seenOf('1f334')).toEqual([255, 255, 255]);
});
