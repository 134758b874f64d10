import { expect, it } from 'vitest';
import { isHot } from '../../../../../src/engines/theatre/stage/signs/hot-steam.js';

const idle = [{ name: 'idle' as const, start: 0, end: 4, strength: 1 }];
const dance = [{ name: 'dance' as const, start: 0, end: 4, strength: 1 }];

it.each([
  ['a bowl of noodles', '1f35c', [], true],
  ['a pizza that is just done', '1f355', idle, true],
  ['a pizza that dances', '1f355', dance, false],
  ['a clock', '1f570-fe0f', idle, false],
])('%s steams or not', (_, sprite, acts, steams) => {
  expect(isHot({ sprite, acts })).toBe(steams);
});
