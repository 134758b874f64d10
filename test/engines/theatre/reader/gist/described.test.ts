import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('a view that goes on being described', () => {
  it('brings nobody, and takes its light from any sentence', () => {
    const reading = readPrompt(
      'Aerial shot of a green valley. The steep slopes drop towards the river, a feat of nature. Warm light of the setting sun fills the scene.',
    );

    expect(reading).toMatchObject({ landscape: true, sets: ['valley'], light: 'sunset', unknown: [] });
  });

  it('does so in Chinese', () => {
    expect(readPrompt('宁静的山谷。薄雾在山间缭绕。画面令人心旷神怡。')).toMatchObject({
      landscape: true,
      sets: ['valley'],
    });
  });

  it('has a hero as soon as one is named', () => {
    const reading = readPrompt('A green valley in the morning. A fox runs through the grass.');

    expect(reading.landscape).toBeUndefined();
    expect(reading.subjects.map(({ name }) => name)).toEqual(['fox']);
  });
});
