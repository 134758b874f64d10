import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const dressed = (prompt: string) =>
  readPrompt(prompt).subjects.map(
    ({ name, wears }) => `${name}: ${wears?.find((one) => one.name !== undefined)?.name ?? 'nothing'}`,
  );

describe('clothes that are called by whose they are', () => {
  it.each([
    ['A badger in a king’s robe gives a speech', 'badger: king'],
    ['a gecko wearing a firefighter uniform', 'gecko: firefighter'],
    ['an otter in a detective’s long brown trench coat and hat looks around', 'otter: detective'],
    ['a moose in a circus ringmaster’s outfit', 'moose: ringmaster'],
    ['a hamster in a spacesuit', 'hamster: astronaut'],
    ['a kitten dressed as a pirate dances', 'kitten: pirate'],
    ['a lion in a royal robe', 'lion: king'],
    ['a goat in a wedding gown walks', 'goat: bride'],
    ['穿着警服的水獭在指挥交通', '水獭: 警察'],
    ['河马穿着法官袍', '河马: 法官'],
    ['穿着消防员制服的仓鼠在街上跑', '仓鼠: 消防员'],
    ['一只兔子打扮成巫师', '兔子: 巫师'],
  ])('%s', (prompt, expected) => {
    expect(dressed(prompt)).toEqual([expected]);
  });

  it('leave people in uniform who they are', () => {
    expect(dressed('a knight in shining armor')).toEqual(['knight: nothing']);
  });

  it('"in a ballroom dress" is no place', () => {
    const { subjects } = readPrompt('a moose in a ballroom dress dances');
    expect(subjects.map(({ name, wears }) => [name, wears?.[0]?.sprite])).toEqual([['moose', '1f457']]);
  });
});
