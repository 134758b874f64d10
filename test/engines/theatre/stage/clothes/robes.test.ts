import { expect, it } from 'vitest';
import { robeOf } from '../../../../../src/engines/theatre/stage/clothes/robes.js';

const FIGURE = '1f9cd-200d-2642-fe0f';

it('dresses whoever wears a robe, and those of the old days', () => {
  expect(robeOf({ sprite: FIGURE, name: '少女', wears: [{ sprite: '1f458' }] })?.clothes.style).toBe('hanfu');
  expect(robeOf({ sprite: FIGURE, name: '书生' })?.clothes.style).toBe('hanfu');
});

it('leaves others as they are', () => {
  expect(robeOf({ sprite: FIGURE, name: '外卖小哥' })).toBeUndefined();
  expect(robeOf({ sprite: '1f415', name: '狗', wears: [{ sprite: '1f458' }] })).toBeUndefined();
});
