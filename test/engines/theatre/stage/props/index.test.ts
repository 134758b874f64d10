import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../../../../src/engines/theatre/score/score.js';
import { loadSprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';
import { drawProp, propCodes } from '../../../../../src/engines/theatre/stage/props/index.js';

const THIN = /-(?:net|line|bar|barre|javelin|spear)$|^prop-cord$/;
const FILM = 'prop-soap-bubble';

/** How many pixels are opaque, and how many of the outermost ring show anything. */
function coverage(code: string, colour?: (typeof COLOURS)[number]) {
  const art = drawProp(code, { colour })!;
  const { width, height } = art;
  const { data } = art.getContext('2d').getImageData(0, 0, width, height);
  let opaque = 0;
  let edge = 0;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = data[pixel * 4 + 3]!;
    if (alpha > 250) opaque++;
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    if (alpha > 60 && (x === 0 || y === 0 || x === width - 1 || y === height - 1)) edge++;
  }
  return { opaque: opaque / (width * height), edge };
}

/** Of a ceiling, a wall and a tree, which go on beyond the picture. */
const GOES_ON = /^prop-(?:ceiling-hook|wall-hook|high-branch)/;

describe('props', () => {
  test('show something solid and stay within their box, in their own colour or another', () => {
    const colours = [undefined, ...COLOURS];
    const bad = propCodes().filter((code, index) => {
      const { opaque, edge } = coverage(code, colours[index % colours.length]);
      // A net is mostly holes, bars, spears and cords are thin, a bubble is a film.
      return (edge > 0 && !GOES_ON.test(code)) || (code !== FILM && opaque <= (THIN.test(code) ? 0.01 : 0.04));
    });

    expect(bad).toEqual([]);
  });

  test('load as sprites, in their own colour and in another', async () => {
    const red = await loadSprite('prop-vase', { colour: 'red' });
    const blue = await loadSprite('prop-vase', { colour: 'blue' });

    expect(Buffer.from(red.pixels).equals(Buffer.from(blue.pixels))).toBe(false);
    expect([red.width, red.height]).toEqual([blue.width, blue.height]);
  });

  test('carry words in any script', async () => {
    const plain = await loadSprite('prop-sign');
    const signs = await Promise.all(
      ['Hello', '你好，世界', 'ようこそ'].map((text) => loadSprite('prop-sign', { text })),
    );

    const pictures = [plain, ...signs].map(({ pixels }) => Buffer.from(pixels).toString('base64'));
    expect(new Set(pictures).size).toBe(4);
  });

  test('that the stage does not have are named', async () => {
    await expect(loadSprite('prop-time-machine')).rejects.toThrow('no prop prop-time-machine');
  });
});
