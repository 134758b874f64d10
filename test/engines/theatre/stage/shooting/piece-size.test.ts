import { describe, expect, it } from 'vitest';
import { blankCanvas } from '../../../../../src/engines/theatre/stage/painting/paint.js';
import { paintedBands } from '../../../../../src/engines/theatre/stage/shooting/piece-size.js';

describe('paintedBands', () => {
  it('leaves out what is clear beside a narrow top, and nothing that is painted', () => {
    const picture = blankCanvas(120, 90);
    const brush = picture.getContext('2d');
    brush.fillRect(80, 6, 12, 50);
    brush.fillRect(4, 48, 110, 30);

    const bands = paintedBands(picture);

    const copy = blankCanvas(120, 90);
    const on = copy.getContext('2d');
    for (const { left, top, width, height } of bands)
      on.drawImage(picture, left, top, width, height, left, top, width, height);
    expect(on.getImageData(0, 0, 120, 90).data).toEqual(brush.getImageData(0, 0, 120, 90).data);
    const area = bands.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBeLessThan(14 * 50 + 112 * 40);
  });
});
