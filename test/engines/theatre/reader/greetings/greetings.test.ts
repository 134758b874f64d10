import { describe, expect, it } from 'vitest';
import { FEASTS } from '../../../../../src/engines/theatre/reader/lexicon/feasts.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const gist = (prompt: string) => {
  const { subjects, titles, lesson, titlesLate } = readPrompt(prompt);
  return [subjects.map(({ name }) => name).join(' '), ...titles, lesson, titlesLate && 'late']
    .filter(Boolean)
    .join(' | ');
};

describe('whom a film is for is not in it, and the greeting stands over what they want to see', () => {
  it.each([
    ['happy mothers day from a family of ducklings holding a banner', 'duckling | Happy Mothers Day'],
    ['congrats on graduation!! owls throwing their caps in the air', 'owl | Congrats on Graduation | graduation'],
    [
      'my grandson turns 6 he loves excavators, make one carry a birthday cake with 6 candles please',
      'excavator | Happy 6th Birthday!',
    ],
    [
      'happy 50th anniversary mum and dad, swans and gold confetti on a lake',
      'swan | Happy 50th Anniversary Mum and Dad',
    ],
    ['happy new year 2027 fireworks over the city with two foxes', 'fireworks fox | Happy New Year 2027'],
    ['get well soon grandpa, from a bear with flowers', 'bear | Get Well Soon Grandpa'],
    ['thank you teacher, a panda giving an apple', 'panda | Thank You Teacher'],
    ['can you make a birthday video for my friend who is crazy about frogs', 'frog | Happy Birthday! | birthday'],
    [
      'my flower shop promo, a bee flying over roses, text at the end: bloom with us',
      'bee rose | Bloom with Us | late',
    ],
    ['给我妈做个生日祝福吧 她喜欢月季花', '生日蛋糕 | 生日快乐'],
    ['本店新到阳光玫瑰葡萄，水灵灵的，招揽顾客用', '阳光玫瑰葡萄 | 本店新到阳光玫瑰葡萄'],
    ['我闺女想看独角兽吃冰糖葫芦', '独角兽'],
    ['我儿子今天五岁生日，喜欢挖掘机', '挖掘机 | 生日快乐 | birthday'],
    ['祝闺蜜结婚快乐，两只天鹅', '天鹅 | 祝闺蜜结婚快乐'],
    ['国庆节快乐，小猫举着国旗', '小猫 | 国庆节快乐'],
    ['宝宝满月，小老虎在摇篮里睡着，最后出现满月快乐四个字', '小老虎 摇篮 | 满月快乐 | late'],
    ['祝妈妈生日快乐，小猫跳舞', '小猫 | 祝妈妈生日快乐'],
  ])('%s', (prompt, seen) => {
    expect(gist(prompt)).toBe(seen);
  });

  it.each([
    ['my dog loves pizza', 'dog pizza'],
    ['a happy dog running, cat watching', 'dog cat'],
    ['my dog wants a bone', 'dog bone'],
    ['我妈喜欢花', '我妈 花'],
  ])('%s greets nobody', (prompt, seen) => {
    expect(gist(prompt)).toBe(seen);
  });

  it("puts the feast's things round about", () => {
    expect(readPrompt('happy halloween, a cat dancing').dressing?.map(({ sprite }) => sprite)).toContain(
      'prop-pumpkin',
    );
  });
});

it('knows every word of what is seen at a feast', () => {
  const scenes = FEASTS.flatMap(({ scene }) => [scene.en.replace('$', 'a cat'), scene.zh.replace('$', '猫')]);

  for (const scene of scenes) expect(readPrompt(scene).unknown, scene).toEqual([]);
});
