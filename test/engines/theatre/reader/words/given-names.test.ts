import { describe, expect, it, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const said = (prompt: string) => readPrompt(prompt).understood;

describe('a name', () => {
  it.each([
    ['Mia and Tom play football', 'a woman kicking a ball, a man kicking a ball'],
    ['Sarah dances on the beach', 'a woman dancing · beach'],
    ['my friend Jake falls asleep in class', 'a friend sleeping · classroom'],
    ['our goat Gerald eats grass', 'a goat eating · meadow'],
    ['Benny the bear dances', 'a bear dancing'],
    ['Our fat goat Gerald dances', 'a goat dancing'],
    ['Mum bakes a cake with Ella', 'a mum baking a cake with a girl · kitchen'],
    ['小红和小明放风筝', '小女孩放风筝、小男孩放风筝'],
    ['丽丽吃冰淇淋', '小女孩吃冰淇淋'],
  ])('in “%s” is that of a person or of who stands beside it', (prompt, understood) => {
    expect(said(prompt)).toBe(understood);
  });

  it.each([
    ['Snow White dances', 'Snow White'],
    ['小红帽在跳舞', '小红帽'],
  ])('known from a story stays one: %s', (prompt, name) => {
    expect(readPrompt(prompt).subjects[0]?.name).toBe(name);
  });

  it.each(['一个甜甜圈', '一朵朵白云', '小宝箱', '小勇士在跳舞', '小东西', '小红花', '小明星'])(
    'is not in %s',
    (prompt) => {
      expect(said(prompt)).not.toMatch(/小[女男]孩/);
    },
  );

  test('in a greeting, in quotes or of a place names nobody', () => {
    expect(readPrompt('Happy birthday Tom! A cat dances').titles).toEqual(['Happy birthday Tom']);
    expect(readPrompt('a cat with a sign "Emma"').titles.concat(said('a cat with a sign "Emma"'))).not.toContain(
      'woman',
    );
    expect(said('a car in San Diego')).not.toMatch(/man/);
  });
});
