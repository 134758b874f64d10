import { expect, test } from 'vitest';
import { findLegs } from '../../../../../src/engines/theatre/stage/pictures/anatomy.js';

/** `#` is opaque; each character becomes a block of 4 × 4 pixels, so that legs are wider than specks. */
const outlineOf = (rows: string[]) => {
  const width = rows[0]!.length * 4;
  const height = rows.length * 4;
  const alpha = Uint8Array.from({ length: width * height }, (_, index) => {
    const row = rows[Math.floor(index / width / 4)]!;
    return row[Math.floor((index % width) / 4)] === '#' ? 255 : 0;
  });
  return { width, height, alpha };
};

test('finds the four legs of a table', () => {
  const outline = outlineOf([
    '##########',
    '##########',
    '##########',
    '#..#..#..#',
    '#..#..#..#',
    '#..#..#..#',
    '#..#..#..#',
  ]);

  const legs = findLegs(outline);

  expect(legs.map(({ footX }) => footX)).toEqual([2, 14, 26, 38]);
  expect(legs.map(({ hipY }) => hipY)).toEqual([12, 12, 12, 12]);
});

test('finds the legs of somebody who strides, with their feet apart and their hips together', () => {
  const outline = outlineOf(['...##...', '...##...', '...##...', '..####..', '.##..##.', '##....##', '##....##']);

  const legs = findLegs(outline);

  expect(legs).toHaveLength(2);
  expect(legs[1]!.footX - legs[0]!.footX).toBeGreaterThan(legs[1]!.hipX - legs[0]!.hipX);
});

test('takes toes for one foot', () => {
  const outline = outlineOf([
    '########',
    '########',
    '########',
    '########',
    '########',
    '###..###',
    '###..###',
    '###..###',
    '###..###',
    '###..###',
    '###..###',
    '#.#..#.#',
  ]);

  expect(findLegs(outline)).toHaveLength(2);
});

test('finds none under a solid block', () => {
  expect(findLegs(outlineOf(['####', '####', '####', '####', '####']))).toEqual([]);
});

test('finds none in an empty picture', () => {
  expect(findLegs(outlineOf(['....', '....', '....']))).toEqual([]);
});
