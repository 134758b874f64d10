import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { withPlainVerbs } from '../../../../../src/engines/theatre/reader/words/verb-turns.js';

describe('a deed in other words', () => {
  test.each([
    ['a loaf of bread being sliced', 'a chef slices a loaf of bread'],
    ['a dog being washed by a girl', 'a girl washes a dog'],
    ['a tree being chopped down', 'a man chops down a tree'],
    ['a woman takes off her hat', 'a woman holds her hat'],
    ['a man hammers a nail into a plank', 'a man hammers'],
    ['a waitress carries a cake on a tray', 'a waitress carries a cake '],
    ['a waiter carrying drinks, dodging dancers', 'a waiter carrying drinks'],
    ['a hat being blown away by the wind', 'a hat flies away in the wind'],
    ['a magician vanishes in a puff of smoke', 'a magician vanishes'],
    ['女孩给蛋糕撒糖', '女孩把糖撒到蛋糕上'],
    ['面包被切成片', '厨师把面包切成片'],
    ['妈妈往杯子里倒茶', '妈妈把茶倒进杯子里'],
  ])('is put as the reader looks for it: %s', (said, plain) => {
    expect(withPlainVerbs(said)).toBe(plain);
  });

  test.each(['a man is painted on the wall', 'a boy gets chased by a goose', 'a door in a wall', '爷爷被狗追'])(
    'is left alone where it is none: %s',
    (said) => {
      expect(withPlainVerbs(said)).toBe(said);
    },
  );
});

describe('a verb that has no figure of its own', () => {
  test.each([
    ['a woman buys a vase', 'act.hold'],
    ['a politician apologizes and mumbles', 'act.talk'],
    ['a knight kneels', 'act.bend'],
    ['a fox sneezes in the snow', 'act.nod'],
    ['an owl turns its head', 'act.nod'],
    ['a student is memorizing', 'act.read'],
    ['a chair tips over', 'act.fall'],
    ['一个女孩在祷告', 'act.nod'],
    ['爷爷在办公室加班', 'act.work'],
    ['柯基打喷嚏', 'act.nod'],
    ['小猫转过头来', 'act.nod'],
  ])('is the deed that looks most like it: %s', (prompt, concept) => {
    expect(readPrompt(prompt).caption.map((entry) => entry.concept)).toContain(concept);
  });
});
