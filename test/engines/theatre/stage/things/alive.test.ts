/** Things that come alive: which ones do, and that face and limbs sit on the thing. */
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../../../src/engines/theatre/score/score.js';
import { loadSprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';
import { propCodes } from '../../../../../src/engines/theatre/stage/props/index.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';
import { measureAlive, uprightOf } from '../../../../../src/engines/theatre/stage/things/alive-measures.js';

const doing = (sprite: string, name: Actor['acts'][number]['name']) =>
  rigFor({ sprite, acts: [{ name, start: 0, end: 2, strength: 1 }] });

const CLOCK = '1f570-fe0f';
/** A rope is all edge: its face hangs within its loop; a barre is all rail. */
const THINGS = [
  ...propCodes().filter((code) => !/^prop-(?:jump-rope|ballet-barre)$/.test(code)),
  CLOCK,
  '1f944',
  '1faa5',
  '2602-fe0f',
  '1fa91',
  '1f6cb-fe0f',
  '1f34e',
  '1f6a6',
];

describe('a thing', () => {
  test('comes alive for what only somebody does, and for nothing else', () => {
    for (const act of ['jump', 'wave', 'laugh', 'nod', 'sing'] as const)
      expect(doing('prop-vase', act).alive, act).toBe(true);
    for (const act of ['idle', 'fall', 'roll', 'spin', 'float'] as const)
      expect(doing('prop-vase', act).alive, act).toBeUndefined();
  });

  test.each([
    ['teddy bear', '1f9f8'],
    ['snowman', '26c4'],
    ["jack-o'-lantern", '1f383'],
    ['moon face', '1f31d'],
    ['smiley', '1f600'],
    ['family', '1f468-200d-1f469-200d-1f467'],
    ['scarecrow', 'prop-scarecrow'],
    ['gingerbread man', 'prop-gingerbread-man'],
    ['dog', '1f415'],
    ['car', '1f697'],
  ])('with a face or wheels of its own gets no second face: %s', (_name, sprite) => {
    expect(doing(sprite, 'dance').alive).toBeFalsy();
  });

  test('has its face on itself and its feet on the floor under it', async () => {
    for (const code of THINGS) {
      const sprite = uprightOf(await loadSprite(code));
      const { pattern, faceX, faceY, faceWidth } = measureAlive(sprite);
      const [x, y] = [Math.round(faceX * sprite.width), Math.round(faceY * sprite.height)];
      expect(sprite.pixels[(y * sprite.width + x) * 4 + 3], code).toBeGreaterThan(100);
      expect(faceY + faceWidth / 2, code).toBeLessThan(1);
      // A leg begins within the picture, and an arm no farther out than its edge.
      expect(pattern.hip, code).toBeGreaterThan(pattern.pictureBottom);
      expect(pattern.hip, code).toBeLessThan(pattern.pictureBottom + 0.36);
      const widest = (pattern.pictureHeight * sprite.width) / sprite.height;
      for (const side of pattern.sides!) expect(side, code).toBeLessThanOrEqual(widest);
    }
  });
});
