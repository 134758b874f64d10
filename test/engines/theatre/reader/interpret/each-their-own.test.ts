import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('each does what is said of them, and nothing of what the other does', () => {
  test.each([
    [
      'a woman reads on a bench, while a raccoon climbs a tree',
      'a woman reading a book on a bench, a raccoon climbing a tree',
    ],
    ['a camel wears a sun hat while an ostrich eats popcorn', 'a camel in a hat, an ostrich eating popcorn'],
    ['a goat wears a party hat and a duck drinks tea', 'a goat in a party hat, a duck drinking coffee'],
    ['a bear dons a top hat and a cow waves', 'a bear in a top hat, a cow waving'],
    [
      'a pig cooks in a chef hat and a mouse sings',
      'a pig in a chef hat at work with a pan, a mouse singing with a microphone',
    ],
    ['a woman cooks dinner and a cat sleeps in the sun', 'a woman at work with a pan, a cat sleeping · by day'],
    ['a heron balances on one leg and a boy takes photos', 'a heron standing, a boy holding a photo camera'],
    ['a fox plays chess and a bear rides a bike', 'a bear riding a bicycle, a fox at work with a chess pawn'],
    ['a toad plays the drums on a lily pad', 'a toad playing the drums on a lily pad'],
    ['a man is fishing by the lake, while a swan paddles past him', 'a man fishing, a swan swimming · riverside'],
    [
      'a girl sketches in a park and a hen lays an egg',
      'a hen standing next to an egg, a girl at work with an easel · park',
    ],
    ['an otter surfs as a seagull sings', 'an otter riding a surfboard, a seagull singing with a microphone'],
    ['a red car drives left, the blue car drives right', 'a red car driving, a blue car driving'],
    ['a robot walks across the moon with a car driving left', 'a robot walking with a car driving · moon'],
    ['a girl skateboards and a boy films her', 'a girl sliding with a skateboard, a boy holding a photo camera'],
    ['a clown stands in a garden of dancing flowers', 'a clown standing, several flowers dancing · flower garden'],
    ['a wizard surrounded by flying owls', 'a wizard next to several owls flying'],
    ['a basket with eggs rolling out of it', 'a basket with several eggs rolling'],
    ['a pianist plays a battered piano by the river', 'a pianist playing a piano · riverside'],
    ['a man rowing a boat on a lake', 'a man rowing a rowing boat · river'],
    ['a giraffe walks past a crowd of small animals', 'a giraffe walking next to a bear, a fox, a rabbit'],
    ['a woman walking her pet crocodile in the park', 'a woman walking next to a crocodile · park'],
    ['two friends sit around a campfire in the desert', 'two friends sitting next to a campfire · desert'],
    ['小丑被跳舞的兔子包围', '几只兔子在小丑旁边跳舞'],
    ['一个和尚被飘浮的蜡烛环绕', '几个蜡烛在和尚旁边 · 夜晚'],
    ['红色的车往左开，绿色的车往右开', '红色的车行驶、绿色的车行驶'],
    ['长颈鹿戴着帽子，河马在跳舞', '戴着帽子的长颈鹿、河马跳舞'],
    ['猪戴着厨师帽做饭，鸭子鼓掌', '戴着厨师帽的猪做饭、鸭子鼓掌'],
    ['狐狸下棋，熊骑自行车', '熊骑着自行车、狐狸下棋'],
    ['松鼠弹吉他，蜗牛跟着节奏摇摆', '松鼠演奏吉他、蜗牛跳舞'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });

  test('who jumps under a kite is not in the sky with it', () => {
    expect(readPrompt('a girl jumps while a kite floats in the air').sets).not.toContain('sky');
  });

  test.each([
    ['a motorcycle roars left', 'act.drive'],
    ['a lion roars', 'act.talk'],
    ['a hawk circles overhead', 'act.fly'],
    ['a bee moves to the left', 'act.fly'],
    ['a paper plane glides to the left', 'act.fly'],
    ['a tram chugs through the valley', 'act.drive'],
    ['a hen pecks at the ground', 'act.eat'],
  ])('a verb is another act for another: %s', (prompt, act) => {
    expect(readPrompt(prompt).caption.map(({ concept }) => concept)).toContain(act);
  });
});

test.each([
  ['a white dragon with pearly scales, blue eyes', 'a white dragon'],
  ['a boy scales the wall', 'a boy climbing'],
  ['a swan on a mirror-like lake', 'a swan · river'],
  ['flying cars zoom through a futuristic cityscape', 'several cars flying, driving · future city'],
  ['a small log cabin in the woods with smoke curling from its chimney', 'a log cabin · forest'],
  ['a lion stands on a hill, evoking strength', 'a lion on a hill'],
  ['森林里的小木屋，烟囱冒着炊烟', '小木屋 · 森林'],
  ['女孩在放一只风筝', '女孩放风筝'],
  ['a river winds through the valley', 'river'],
  ['一个男人在打领带', '男人系领带'],
  [
    'A mossy pine valley. fog covered slopes surround and hide the deep valley. the paths twist and bend through the high rugged hills of the land, featuring a steady and smooth perspective',
    'a pine · valley · fog · still camera',
  ],
])('says who, and what is said of them is nobody: %s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});

test.each([
  ['she dances in the rain', 'a woman dancing · rain'],
  ["he's riding a horse", 'a man riding a horse'],
  ['她在雨中跳舞', '女人跳舞 · 下雨'],
  ['他在遛狗', '男人在狗旁边遛狗'],
])('a prompt that begins with a pronoun is of somebody: %s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});

test.each([
  ['a feather floats down', ['feather']],
  ['a pair of glasses on a desk', ['glasses', 'desk']],
  ['a goldfish swims in a tank', ['goldfish', 'tank']],
  ['an old building', []],
])('a word is what it is where it stands: %s', (prompt, names) => {
  const found = readPrompt(prompt).subjects.map(({ name }) => name);
  expect(names.length > 0 ? found : found.filter((name) => name === 'person')).toEqual(names);
});

describe('water', () => {
  test.each([
    ['a dolphin jumps out of the water', 'ocean'],
    ['a duck on the water', 'river'],
    ['a ship sails through the waves', 'ocean'],
    ['a dog jumps into the water', 'river'],
  ])('is where they are at home who live in it: %s', (prompt, set) => {
    const { sets, unknown } = readPrompt(prompt);

    expect(sets[0]).toBe(set);
    expect(unknown).toEqual([]);
  });
});
