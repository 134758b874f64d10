import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dye } from '../../../../../src/engines/theatre/stage/painting/dye.js';
import { loadSprite, spriteFile } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';

const require = createRequire(import.meta.url);
const assets = join(dirname(require.resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');
const codes = readdirSync(assets).map((name) => name.replace('.webp', ''));

describe('sprites', () => {
  test('are found for every picture of the package, with and without variation selectors', () => {
    const lost = codes.filter((code) => !spriteFile(code) || !spriteFile(code.replaceAll('-fe0f', '')));

    expect(lost).toEqual([]);
  });

  test('are missing for what is no emoji', () => {
    expect(spriteFile('41')).toBeUndefined();
  });

  test('load and are not empty, one in twenty of them', async () => {
    const some = codes.filter((_, index) => index % 20 === 7);

    const sprites = await Promise.all(some.map((code) => loadSprite(code)));

    expect(sprites.filter(({ width, height }) => width < 20 || height < 20)).toEqual([]);
  });

  test('are trimmed to what is painted', async () => {
    const { width, height } = await loadSprite('1f6b6');

    expect(height / width).toBeGreaterThan(1.2);
  });

  test('without a picture say which emoji it is', async () => {
    await expect(loadSprite('fffff')).rejects.toThrow('no picture for the emoji fffff');
  });
});

describe('dye', () => {
  const pixel = (red: number, green: number, blue: number, times: number) =>
    Array.from({ length: times }, () => [red, green, blue, 255]).flat();

  test('turns the main colour and leaves dark eyes and white teeth', () => {
    const pixels = Uint8ClampedArray.from([
      ...pixel(240, 150, 40, 40),
      ...pixel(20, 18, 24, 4),
      ...pixel(250, 250, 250, 4),
    ]);

    dye(pixels, 'blue', false);

    expect(pixels[2]!).toBeGreaterThan(pixels[0]!);
    expect([...pixels.slice(160, 163)]).toEqual([20, 18, 24]);
    expect([...pixels.slice(176, 179)]).toEqual([250, 250, 250]);
  });

  test('leaves the skin of a person', () => {
    const skin = pixel(252, 190, 60, 60);
    const pixels = Uint8ClampedArray.from([...skin, ...pixel(140, 80, 220, 30)]);

    dye(pixels, 'red', true);

    expect([...pixels.slice(0, 3)]).toEqual([252, 190, 60]);
    expect(pixels[240]!).toBeGreaterThan(pixels[242]!);
  });

  test('makes a white animal black', () => {
    const pixels = Uint8ClampedArray.from(pixel(225, 222, 230, 50));

    dye(pixels, 'black', false);

    expect(pixels[0]!).toBeLessThan(80);
  });

  test.each([
    ['1f68c', 'a bus, not its windows'],
    ['1f682', 'a locomotive with its cab'],
    ['26f5', 'a boat, not its water'],
    ['1f697', 'a car'],
    ['1f408', 'a cat'],
  ])('paints most of %s: %s', async (code) => {
    const { pixels } = await loadSprite(code, { colour: 'green' });

    let opaque = 0;
    let green = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at + 3]! < 200) continue;
      opaque++;
      if (pixels[at + 1]! > pixels[at]! + 12 && pixels[at + 1]! > pixels[at + 2]! + 12) green++;
    }
    expect(green / opaque).toBeGreaterThan(0.4);
  });
});
