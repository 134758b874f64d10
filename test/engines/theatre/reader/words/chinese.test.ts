import { describe, expect, it } from 'vitest';
import { simplified } from '../../../../../src/engines/theatre/reader/words/chinese.js';

describe('simplified', () => {
  it('turns traditional characters into simplified ones, one for one', () => {
    expect(simplified('一隻貓騎著自行車')).toBe('一只猫骑着自行车');
  });

  it('leaves everything else as it is', () => {
    expect(simplified('a 狗 🐶')).toBe('a 狗 🐶');
  });
});
