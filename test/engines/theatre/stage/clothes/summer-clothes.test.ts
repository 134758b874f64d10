import { expect, test } from 'vitest';
import type { Score } from '../../../../../src/engines/theatre/score/score.js';
import { forSummer, isSummery } from '../../../../../src/engines/theatre/stage/clothes/summer-clothes.js';
import { channels } from '../../../../../src/engines/theatre/stage/painting/paint.js';
import type { Clothes } from '../../../../../src/engines/theatre/stage/people/puppet.js';

const TOPS = ['#e4574f', '#3f8fd6', '#f0a63a', '#49a878', '#8d63c9', '#ef7fa8', '#2fa7b5', '#f4efe6'];
const hooded = (top: string): Clothes => ({
  skin: '#f0c8a0',
  top,
  trousers: '#41507e',
  shoes: '#37304a',
  accent: '#ffffff',
  style: 'hoodie',
});
const difference = (one: string, other: string): number =>
  channels(one).reduce((sum, value, index) => sum + Math.abs(value - channels(other)[index]!), 0);

test.each(TOPS)('shorts and stripes show beside a shirt of %s, whoever wears it', (top) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const worn = forSummer(hooded(top), '1f466-1f3fc', seed);

    expect(worn.shorts).toBe(true);
    expect(difference(worn.trousers, top)).toBeGreaterThan(100);
    expect(difference(worn.accent, top)).toBeGreaterThan(100);
  }
});

test('a girl wears a dress, and a suit of armour stays what it is', () => {
  expect(forSummer(hooded('#e4574f'), '1f467-1f3fc', 1)).toMatchObject({ dress: true, shortSleeves: true });
  expect(forSummer({ ...hooded('#b4bccf'), style: 'armour' }, '1f468-1f3fc', 1).shorts).toBeUndefined();
});

test('it is summer on a beach, but not while it snows there, and not on a glacier', () => {
  const at = (name: string, weather: string): Score => ({ set: { name, weather, light: 'day' } }) as unknown as Score;

  expect(isSummery(at('beach', 'wind'))).toBe(true);
  expect(isSummery(at('beach', 'snow'))).toBe(false);
  expect(isSummery(at('glacier', 'clear'))).toBe(false);
});
