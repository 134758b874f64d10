/** What is held, used and worn, and whom a deed is done with. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import type { Reading } from '../../../../../src/engines/theatre/reading.js';

/** "play prop-harp", "holds red 2602-fe0f", "wears 1f452": what the first of the cast has. */
function thingsOf({ subjects: [subject] }: Reading): string {
  const { props, holds, wears } = subject!;
  const used = Object.entries(props ?? {}).map(([act, { colour, sprite }]) => [act, colour, sprite]);
  const worn = (wears ?? []).map(({ colour, sprite }) => ['wears', colour, sprite]);
  const held = holds ? [['holds', holds.colour, holds.sprite]] : [];
  return [...used, ...held, ...worn].map((words) => words.filter(Boolean).join(' ')).join(', ');
}

const actsOf = ({ caption }: Reading): string =>
  caption
    .filter(({ concept }) => concept.startsWith('act.'))
    .map(({ concept, of }) => `${concept.slice(4)} ${of}`)
    .join(', ');

describe('what a deed is done with', () => {
  it.each([
    ['A person is playing harp', 'play 0', 'play prop-harp'],
    ['a girl reading a red book', 'read 0', 'read red 1f4d6'],
    ['a panda drinking coffee in a cafe', 'drink 0', 'drink 2615'],
    ['a monkey eats a banana', 'eat 0', 'eat 1f34c'],
    ['A person is shuffling cards', 'work 0', 'work prop-cards'],
    ['A person is ironing', 'work 0', 'work prop-iron'],
    ['A person is throwing axe', 'throw 0', 'throw prop-axe'],
    ['A person is shooting goal (soccer)', 'kick 0', 'kick 26bd'],
    ['A person is catching or throwing frisbee', 'catch 0', 'catch 1f94f'],
    ['A person is flying kite', 'hold 0', 'hold 1fa81'],
    ['A person is hula hooping', 'spin 0', 'spin prop-hula-hoop'],
    ['a bear catching a salmon in its powerful jaws', 'catch 0', 'catch 1f41f'],
    ['a frog skateboarding', 'slide 0', 'slide 1f6f9'],
    ['a man working on a laptop', 'work 0', 'work prop-do-type-keys'],
    ['A girl holds an umbrella and picks up a kitten', 'hold 0', 'hold 1f408, holds 2602-fe0f'],
    ['一个女孩打着伞抱起一只小猫', 'hold 0', 'hold 1f408, holds 2602-fe0f'],
    ['a pirate dances', 'dance 0', 'wears prop-pirate-hat'],
    ['playing guitar', 'play 0', 'play 1f3b8'],
    ['a dog digs', 'dig 0', 'dig 26cf-fe0f'],
    ['一个人在弹竖琴', 'play 0', 'play prop-harp'],
    ['一个女孩在读一本红色的书', 'read 0', 'read red 1f4d6'],
    ['一只熊猫在巴黎的咖啡馆喝咖啡', 'drink 0', 'drink 2615'],
    ['猴子吃香蕉', 'eat 0', 'eat 1f34c'],
    ['一个人在洗牌', 'work 0', 'work prop-cards'],
    ['一个人在熨烫', 'work 0', 'work prop-iron'],
    ['一个人在投斧', 'throw 0', 'throw prop-axe'],
    ['一个人在射门（足球）', 'kick 0', 'kick 26bd'],
    ['一个人在接或投飞盘', 'catch 0', 'catch 1f94f'],
    ['一个人在放风筝', 'hold 0', 'hold 1fa81'],
    ['一个人在跳呼啦圈', 'spin 0', 'spin prop-hula-hoop'],
    ['一个人在滑板', 'slide 0', 'slide 1f6f9'],
    ['小孩用勺子吃饭', 'eat 0', 'eat 1f944'],
    ['弹吉他', 'play 0', 'play 1f3b8'],
  ])('%s', (prompt, acts, things) => {
    const reading = readPrompt(prompt);

    expect(actsOf(reading)).toBe(acts);
    expect(thingsOf(reading)).toBe(things);
    expect(reading.subjects.length).toBe(1);
  });
});

describe('what is held and worn', () => {
  it.each([
    ['a girl holding a red umbrella', 'holds red 2602-fe0f'],
    ['a person in formal evening wear with umbrellas', 'holds 2602-fe0f'],
    ['a woman with sunglasses and a handbag walks', 'holds 1f45c, wears 1f576-fe0f'],
    ['a cat wearing a red hat and sunglasses', 'wears red 1f452, wears 1f576-fe0f'],
    ['一个女孩拿着红色的雨伞', 'holds red 2602-fe0f'],
    ['一只戴着红帽子和墨镜的猫', 'wears red 1f452, wears 1f576-fe0f'],
    ['打着伞的女孩在雨中走', 'holds 2602-fe0f'],
    ['a cat without a hat', ''],
  ])('%s', (prompt, things) => {
    const reading = readPrompt(prompt);

    expect(thingsOf(reading)).toBe(things);
    expect(reading.subjects.length).toBe(1);
  });

  it('a hat alone is a thing like others', () => {
    expect(readPrompt('a red hat').subjects).toMatchObject([{ sprite: '1f452', colour: 'red' }]);
    expect(readPrompt('a handbag and a tie').subjects).toMatchObject([{ sprite: '1f45c' }, { sprite: 'prop-tie' }]);
  });
});

describe('whom a deed is done with', () => {
  it.each([
    ['A person is hugging', 'hug 0,1', 'with'],
    ['A person is kissing', 'kiss 0,1', 'with'],
    ['a man hugs a woman', 'hug 0,1', 'with'],
    ['a knight fights a dragon', 'fight 0,1', 'with'],
    ['A person is rock scissors paper', 'play 0,1', 'with'],
    ['A person is milking cow', 'work 0', 'next_to'],
    ['A person is petting animal (not cat)', 'bend 0', 'next_to'],
    ['一个人在拥抱', 'hug 0,1', 'with'],
    ['一个人在接吻', 'kiss 0,1', 'with'],
    ['一个男人拥抱一个女人', 'hug 0,1', 'with'],
    ['骑士大战巨龙', 'fight 0,1', 'with'],
    ['一个人在玩剪刀石头布', 'play 0,1', 'with'],
    ['一个人在挤牛奶', 'work 0', 'next_to'],
    ['一个人在抚摸动物（不是猫）', 'bend 0', 'next_to'],
  ])('%s', (prompt, acts, relation) => {
    const reading = readPrompt(prompt);

    expect(actsOf(reading)).toBe(acts);
    expect(reading.relations).toEqual([{ subject: 0, relation, other: 1 }]);
    expect(reading.subjects.length).toBe(2);
  });

  it('two deeds joined by "and" are each of their own doer', () => {
    expect(actsOf(readPrompt('a dancing robot and a sleeping cat'))).toBe('dance 0, sleep 1');
    expect(actsOf(readPrompt('the cat chases the dog and the bird flies'))).toBe('fly 2');
  });
});
