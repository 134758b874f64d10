import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const names = (prompt: string) => readPrompt(prompt).subjects.map(({ name }) => name);

describe('a long prompt', () => {
  it.each([
    [
      'The camera follows behind a white vintage SUV with a black roof rack as it speeds up a steep dirt road surrounded by pine trees on a mountain slope, dust kicks up from its tires, the sunlight shines on the SUV',
      ['suv'],
    ],
    ['A cinematic shot of a fox in the forest, shot on 35mm film, depth of field, vivid colors', ['fox']],
    [
      'Close-up of an owl. The mood is one of wonder and curiosity. 3D and realistic, with a focus on lighting',
      ['owl'],
    ],
    ['镜头跟随一辆白色复古越野车在松树环绕的陡峭土路上加速行驶，轮胎扬起尘土', ['越野车']],
    [
      'A snow-covered street is bustling, several people enjoying the snowy weather, sakura petals fly through the wind along with snowflakes',
      ['people'],
    ],
    ['一只水獭，电影质感，35毫米胶片，金色的阳光洒在水面上，氛围温馨', ['水獭']],
  ])('names nobody by lens, stock, mood and parts: %s', (prompt, cast) => {
    expect(names(prompt)).toEqual(cast);
    expect(readPrompt(prompt).look).toBeUndefined();
  });

  it.each([
    ['a corgi in Maui', 'beach'],
    ['a man sits on a cloud reading a book', 'sky'],
    ['一只猫睡在白云上', 'sky'],
    ['a cat on a surfboard', 'ocean'],
    ['圣托里尼的一只猫', 'aegean-village'],
    ['a robot lives in a cyberpunk setting', 'tokyo-street'],
    ['waves crash against rugged cliffs along the coast', 'sea-cliffs'],
    ['an astronaut under a blue sky, salt desert', 'salt-flat'],
    ['in a petri dish, a panda in a bamboo forest', 'bamboo-forest'],
  ])('plays where it says: %s', (prompt, set) => {
    expect(readPrompt(prompt).sets).toEqual([set]);
  });

  it('speaks of the same young animals again', () => {
    expect(names('Five wolf pups play on the grass. The pups run and leap')).toEqual(['wolf pup']);
  });

  it('gives stuff its grain or else its colour, and leaves what is quoted alone', () => {
    expect(readPrompt('a cat made of glass').subjects[0]!.surface).toBe('glass');
    expect(readPrompt('黄金做成的狗').subjects[0]!.surface).toBe('gold');
    expect(readPrompt('a horse made of honey').subjects[0]!.colour).toBe('gold');
    expect(readPrompt('a sign that says "shot on 35mm film"').subjects[0]!.text).toContain('35mm');
  });
});
