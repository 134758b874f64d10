import { describe, expect, it } from 'vitest';
import { OCCASION_WORDS } from '../../../../../src/engines/theatre/reader/lexicon/occasions.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { OCCASIONS } from '../../../../../src/engines/theatre/story/occasions/table.js';

const gist = (prompt: string) => {
  const { lesson, subjects, sets, twist } = readPrompt(prompt);
  return [lesson, subjects.map(({ name }) => name).join(' '), sets[0], twist?.of, twist?.name]
    .filter(Boolean)
    .join(' | ');
};

describe('an event and who is there', () => {
  it.each([
    ['potato doing a press conference', 'press-conference | potato | office'],
    ['boxing match but theyre pillows', 'boxing | pillow | stadium'],
    ['two snowmen on a date in a sauna, one of them is clearly nervous', 'date | snowman | sauna | one | nervous'],
    ['brass band of beetles', 'brass-band | beetle | park'],
    ['cowboys duel at noon but they both sneeze at the same time', 'gun-duel | cowboy | desert | all | sneeze'],
    ['owls graduating, throwing their caps in the air', 'graduation | owl | park'],
    ['a wedding of two hedgehogs in the forest', 'wedding | hedgehog | forest'],
    ['a hippo getting married to a mouse', 'wedding | hippo mouse | flower-garden'],
    ['cat court trial, the judge falls asleep', 'court | cat | courtroom | other | doze'],
    ['rabbits vs turtles tug of war', 'tug-of-war | rabbit turtle | park'],
    ['raccoons playing poker at night', 'cards | raccoon | bar'],
    ['恐龙在澡堂子里搓澡哈哈哈哈', 'bathhouse | 恐龙 | bathroom'],
    ['土豆在开会', 'meeting | 土豆 | office'],
    ['两只刺猬相亲，其中一只特别紧张', 'date | 刺猬 | restaurant | one | nervous'],
    ['两只鹅在决斗，突然都打喷嚏', 'duel | 鹅 | castle | all | sneeze'],
    ['a snail giving a ted talk about speed', 'speech | snail | theatre'],
    ['企鹅们开会讨论谁去买鱼', 'meeting | 企鹅 | office'],
    ['小猪剪彩', 'ribbon-cutting | 小猪 | street'],
    ['猫头鹰给小动物上课', 'lesson | 猫头鹰 | classroom'],
  ])('%s', (prompt, seen) => {
    expect(gist(prompt)).toBe(seen);
  });

  it.each([
    'a dog eats the cake at a wedding',
    'a waiter carries champagne through a ballroom',
    'a cat meeting a dog',
    'a tennis court',
    'a date palm in the desert',
    'wedding cake with roses',
    'i failed my exam',
    '婚礼蛋糕',
    '毕业快乐',
  ])('%s is something else', (prompt) => {
    expect(OCCASIONS[readPrompt(prompt).lesson ?? '']).toBeUndefined();
  });

  it('puts what a joke says over it', () => {
    expect(readPrompt('me at the job interview').titles).toEqual(['Me at the job interview']);
  });
});

it('stages every event that has no scene in words', () => {
  const missing = OCCASION_WORDS.filter(({ name, scene }) => !scene && !OCCASIONS[name]);

  expect(missing).toEqual([]);
});

it('knows who is at an event where nobody is named', () => {
  for (const { usually } of OCCASION_WORDS)
    for (const who of [usually.en, usually.zh]) expect(readPrompt(who).unknown, who).toEqual([]);
});
