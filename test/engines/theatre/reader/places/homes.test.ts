import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('where a cast may well be met', () => {
  it.each([
    ['a cow', 'farm'],
    ['a lion', 'savanna'],
    ['a penguin', 'glacier'],
    ['a train', 'railway'],
    ['an airplane', 'sky'],
    ['a shark', 'under-water'],
    ['a red apple', 'studio'],
    ['a purple clock', 'studio'],
    ['a mouse rides on an elephant', 'savanna'],
    ['a frog on a skateboard', 'park'],
    ['Happy birthday, Mum! A bear dances', 'party-room'],
    ['two kids build a snowman', 'snowy-meadow'],
    ['a snowman melts', 'meadow'],
    ['a woman falls asleep at her desk', 'office'],
    ['a person reading a book', 'library'],
    ['a person washing dishes', 'kitchen'],
    ['a person doing push ups', 'gym'],
    ['a person walking in the snowstorm', 'snowy-meadow'],
    ['a mule and a boat', 'beach'],
    ['a basketball', 'gym'],
    ['a walrus surfs', 'ocean'],
    ['a panda on a snowboard', 'ski-slope'],
    ['a beaver rows a boat', 'river'],
    ['a raccoon cooks', 'kitchen'],
    ['an elephant swims', 'river'],
    ['rocket launch', 'desert'],
    ['a pirate ship', 'ocean'],
    ['a star is afraid of the dark', 'sky'],
    ['a clock ticks', 'living-room'],
    ['a hero opens a treasure chest', 'cave'],
    ['火箭升空', 'desert'],
    ['爸爸洗车', 'house'],
    ['dad mowing the lawn', 'house'],
    ['企鹅冲浪', 'ocean'],
    ['two friends talk by the river', 'riverside'],
    ['a dog runs along a quiet little stream', 'riverside'],
    ['a man goes fishing', 'riverside'],
    ['a deer drinks from a stream', 'riverside'],
    ['a girl feeds ducks at the pond', 'riverside'],
    ['ducks swim at the pond', 'river'],
    ['a boat by the river', 'river'],
    ['a bear swims in the river', 'river'],
    ['爷爷在湖边钓鱼', 'riverside'],
    ['小狗在河的旁边跑', 'riverside'],
    ['天鹅在湖边游泳', 'river'],
    ['两个人在包子铺聊天', 'restaurant'],
    ['大妈在水果摊挑西瓜', 'supermarket'],
    ['一头牛', 'farm'],
    ['一个人在看书', 'library'],
    ['一个人在洗碗', 'kitchen'],
    ['一个紫色的时钟', 'studio'],
  ])('%s', (prompt, set) => {
    expect(readPrompt(prompt).sets[0]).toBe(set);
  });

  it('rains on nobody indoors', () => {
    expect(readPrompt('a cat sleeping in the rain, a person ironing').sets).not.toContain('living-room');
  });

  it('shows anything in a glass sphere, on a screen or in a picture frame', () => {
    expect(readPrompt('a close up view of a glass sphere that has a zen garden within it')).toMatchObject({
      frame: 'glass-sphere',
      sets: ['zen-garden'],
    });
    expect(readPrompt('玻璃球里的金鱼')).toMatchObject({ frame: 'glass-sphere', subjects: [{ sprite: '1f420' }] });
    expect(readPrompt('a dog dancing on a tv screen').frame).toBe('screen');
    expect(readPrompt('电视屏幕上有一只狗在跳舞').frame).toBe('screen');
    expect(readPrompt('a ship inside a picture frame').frame).toBe('picture-frame');
    expect(readPrompt('a glass sphere').frame).toBeUndefined();
    // A bowl with nothing but fish in it stands there as one.
    expect(readPrompt('a goldfish swims in a bowl').subjects).toMatchObject([
      { sprite: 'prop-goldfish' },
      { sprite: 'prop-fish-bowl' },
    ]);
    expect(readPrompt('a cat looks at a goldfish in a bowl').frame).toBeUndefined();
    expect(readPrompt('a tv and a person').frame).toBeUndefined();
  });

  it('slows time down and speeds it up', () => {
    expect(readPrompt('a dog runs, in super slow motion').pace).toBe(0.4);
    expect(readPrompt('一只狗在跑，慢速播放').pace).toBe(0.4);
    expect(readPrompt('a time lapse of a flower').pace).toBe(3);
    expect(readPrompt('花朵绽放的延时摄影').pace).toBe(3);
  });
});

describe('places that are named as somebody’s surroundings', () => {
  it.each([
    ['a dragon flies around a castle at night', 'castle', '1f409'],
    ['一条龙在夜晚绕着城堡飞', 'castle', '1f409'],
    ['a knight fights a dragon before a volcano', 'volcano', '1f9d1-1f3fc 1f409'],
    ['a steam train crosses a bridge', 'viaduct', '1f682'],
    ['一列蒸汽火车驶过大桥', 'viaduct', '1f682'],
    ['a car crosses a bridge', 'bridge', '1f697'],
    ['a tiger drinks from a river in the jungle', 'jungle-river', '1f405'],
    ['a bird to the left of a castle', 'meadow', '1f426 1f3f0'],
    ['a boat with the Eiffel Tower in the background', 'harbour ocean', '26f5 1f5fc'],
  ])('%s: plays in %s', (prompt, sets, sprites) => {
    const reading = readPrompt(prompt);

    expect(reading.sets.join(' ')).toBe(sets);
    expect(reading.subjects.map(({ sprite }) => sprite).join(' ')).toBe(sprites);
  });

  it.each([
    ['a football player scores a goal', 'football-field', 'kick', ['GOAL!']],
    ['一个男孩踢足球进球了', 'football-field', 'kick', ['进球啦！']],
    ['a goalkeeper saves a penalty', 'football-field', 'catch', []],
    ['a man skis down a steep slope', 'ski-slope', 'slide', []],
  ])('plays sports where they belong: %s', (prompt, set, act, titles) => {
    const { sets, caption, titles: shown, unknown } = readPrompt(prompt);

    expect(sets).toEqual([set]);
    expect(caption.map(({ concept }) => concept)).toContain(`act.${act}`);
    expect(shown).toEqual(titles);
    expect(unknown).toEqual([]);
  });

  it.each([
    ['小女孩在雨中跳水坑', 'act.jump', 1],
    ['a grandpa teaches his granddaughter to ride a bike', 'act.drive', 2],
    ['a penguin delivers a pizza on a scooter', 'act.ride', 3],
    ['my dog ate my homework', 'act.eat', 1],
  ])('shows what happens where words say it in other words: %s', (prompt, act, count) => {
    const { caption, subjects, unknown } = readPrompt(prompt);

    expect(caption.map(({ concept }) => concept)).toContain(act);
    expect(subjects).toHaveLength(count);
    expect(unknown).toEqual([]);
  });
});
