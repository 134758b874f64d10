import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const cast = (prompt: string) => readPrompt(prompt).subjects.map(({ name }) => name);

describe('shows', () => {
  it.each([
    ['northern lights', 'aurora'],
    ['极光', 'aurora'],
    ['a husky under the aurora borealis', 'aurora'],
    ['meteor shower over the desert', 'meteors'],
    ['流星雨', 'meteors'],
    ['a girl walks in the snow, cherry petals drifting with snowflakes', 'petals'],
    ['东京下雪，樱花花瓣飘落', 'petals'],
    ['a rainbow', 'rainbow'],
    ['彩虹', 'rainbow'],
    ['a rainbow over the sea', 'rainbow'],
    ['雨后天空出现一道彩虹，小鸭子在池塘里游泳', 'rainbow'],
  ])('fills the sky for %s', (prompt, show) => {
    const reading = readPrompt(prompt);

    expect(reading.shows).toEqual([show]);
    expect(reading.unknown).toEqual([]);
  });

  it('draws nobody for a rainbow beside somebody', () => {
    expect(cast('a unicorn slides down a rainbow')).toEqual(['unicorn']);
    expect(cast('一只兔子站在彩虹下')).toEqual(['兔子']);
  });

  it('leaves a rainbow that is only a colour, or somebody', () => {
    expect(readPrompt('a rainbow cake on a table').shows).toBeUndefined();
    expect(readPrompt('a rainbow dances').shows).toBeUndefined();
  });

  it('has a clear sky for northern lights, and night', () => {
    expect(readPrompt('a fox in the snow, northern lights')).toMatchObject({ light: 'night', weather: 'clear' });
  });
});

describe('a shower', () => {
  it.each(['shower', '淋浴', 'a man takes a shower', '小熊在洗澡'])('falls on who stands in it: %s', (prompt) => {
    expect(readPrompt(prompt)).toMatchObject({ shows: ['shower'], sets: ['bathroom'] });
  });

  it('is no cabin, no rain and no trunk', () => {
    for (const prompt of ['an otter beside a shower cabin', 'a shower of rain', 'an elephant showers a mouse'])
      expect(readPrompt(prompt).shows).toBeUndefined();
  });
});
