import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

test.each([
  ['Two galleons fire cannons at each other inside a giant mug of coffee', 'prop-pirate-ship', 'coffee-cup', 'fight'],
  ['两艘海盗船在一杯咖啡里激战', 'prop-pirate-ship', 'coffee-cup', 'fight'],
  ['a volcano erupts inside a steaming teacup', '1f30b', 'coffee-cup', 'explode'],
  ['咖啡杯里火山喷发', '1f30b', 'coffee-cup', 'explode'],
  ['penguins surfing in my morning coffee', '1f427', 'coffee-cup', 'ride'],
  ['海盗船在海上互相开炮', 'prop-pirate-ship', 'ocean', 'fight'],
])('who swims in a cup has a sea of coffee about them: %s', (prompt, sprite, set, act) => {
  const { subjects, sets, caption } = readPrompt(prompt);
  expect([subjects[0]!.sprite, sets[0]]).toEqual([sprite, set]);
  expect(caption.map(({ concept }) => concept)).toContain(`act.${act}`);
});

test.each([
  ['a barista pours milk into a cup of coffee'],
  ['a kitten sleeping in a teacup'],
  ['a man drinks a cup of coffee'],
  ['一个女孩喝一杯咖啡'],
])('a cup that is used as one is no sea: %s', (prompt) => {
  expect(readPrompt(prompt).sets).not.toContain('coffee-cup');
});

test.each([
  ['a lonely coyote bays at the full moon', 'mountains'],
  ['一匹孤独的狼对着月亮嚎叫', 'mountains'],
])('one howls by night, where the moon is seen: %s', (prompt, set) => {
  const { subjects, sets, light, unknown } = readPrompt(prompt);
  expect([subjects[0]!.props?.talk?.sprite, sets[0], light]).toEqual(['prop-full-moon', set, 'night']);
  expect(unknown).toEqual([]);
});

test.each([
  ['a silhouette of a knight on a hill at sunset', 'silhouette'],
  ['皮影戏风格的孙悟空', 'silhouette'],
])('%s is a film of black figures', (prompt, look) => {
  expect(readPrompt(prompt).look).toBe(look);
});

test.each([
  ['A huge cloud shaped like a man towers over the land', 'cloud', 'valley'],
  ['a woman made of glass dances in a ballroom', 'glass', 'ballroom'],
  ['a man made of stones walking in the forest', 'rock', 'forest'],
  ['a golem walks through a village', 'rock', 'village'],
  ['a giant made of fluffy blue cotton candy stomps through the city', 'candyfloss', 'downtown'],
  ['a bear made of strawberries walks in the forest', 'fruit', 'forest'],
  ['石头人在森林里走', 'rock', 'forest'],
  ['棉花糖做的巨人在城市里走', 'candyfloss', 'downtown'],
  ['草莓做的熊在森林里散步', 'fruit', 'forest'],
])('a body may be of anything: %s', (prompt, surface, set) => {
  const { subjects, sets, unknown } = readPrompt(prompt);
  expect([subjects.map((subject) => subject.surface), sets[0]]).toEqual([[surface], set]);
  expect(unknown).toEqual([]);
});

test.each([['An angry giant hurls bolts of lightning down at the ground'], ['一个由云组成的巨人向地面发射闪电']])(
  'lightning is hurled in a storm: %s',
  (prompt) => {
    const { subjects, weather } = readPrompt(prompt);
    expect([subjects[0]!.props?.throw?.sprite, weather]).toEqual(['26a1', 'storm']);
  },
);

test.each([
  ['a petri dish with a jungle growing within it that has tiny frogs hopping around', 'petri-dish', 'jungle'],
  ['培养皿里有一片竹林，小熊猫在里面跑来跑去', 'petri-dish', 'bamboo-forest'],
  ['a tiny dinosaur lives in a terrarium', 'jar', 'jungle'],
  ['a mason jar with a forest inside it', 'jar', 'forest'],
])('a world in a vessel is seen in it: %s', (prompt, frame, set) => {
  const { frame: seen, sets, unknown } = readPrompt(prompt);
  expect([seen, sets[0]]).toEqual([frame, set]);
  expect(unknown).toEqual([]);
});

test.each([['a woman pours wine from a bottle'], ['a man opens a jar of honey']])(
  'a vessel that is handled is none to look into: %s',
  (prompt) => {
    expect(readPrompt(prompt).frame).toBeUndefined();
  },
);

test.each([
  ['a penguin disco dances', 'disco'],
  ['people dance in a nightclub', 'disco'],
  ['大象跳迪斯科', 'disco'],
  ['a detective in a cyberpunk alley', 'tokyo-street'],
  ['一只猫走在赛博朋克街头', 'tokyo-street'],
  ['a drone flies through a cyberpunk metropolis', 'future-city'],
])('%s plays there by night', (prompt, set) => {
  const { sets, light, unknown } = readPrompt(prompt);
  expect(sets[0]).toBe(set);
  expect(light ?? 'night').toBe('night');
  expect(unknown).toEqual([]);
});

test.each([
  ['a girl is sitting on a piece of cloud, reading a book', 'read'],
  ['an old woman sits on a cloud and knits', 'work'],
  ['小女孩坐在云朵上看书', 'read'],
])('who sits on a cloud does from the first what one does there: %s', (prompt, act) => {
  const { subjects, relations, caption, dealing } = readPrompt(prompt);
  expect(subjects).toHaveLength(2);
  expect(relations).toEqual([{ subject: 0, relation: 'on', other: 1 }]);
  expect(caption.flatMap(({ concept }) => (concept.startsWith('act.') ? [concept] : []))).toEqual([`act.${act}`]);
  expect(dealing).toBeUndefined();
});

test.each([
  ['a huge pile of vintage TVs, each playing a different film, in a warehouse', 'warehouse'],
  ['a wall of televisions showing cartoons and the weather, inside a London museum', 'museum'],
  ['博物馆里的电视墙', 'museum'],
])('many screens are one stack, and what is on them names nobody: %s', (prompt, set) => {
  const { subjects, sets, unknown } = readPrompt(prompt);
  expect([subjects.map(({ sprite }) => sprite), sets[0]]).toEqual([['prop-television-stack'], set]);
  expect(unknown).toEqual([]);
});

test.each([
  ["an extreme close-up of an old man's eye", true],
  ['小女孩眼睛的特写', true],
  ["a close-up of a girl's hands", undefined],
])('eyes fill the picture where they are asked for: %s', (prompt, eyes) => {
  const { eyes: seen, subjects } = readPrompt(prompt);
  expect([seen, subjects.length]).toEqual([eyes, 1]);
});

test.each([
  ['a red car races across the salt flats', 'salt-flat'],
  ['女孩在茶卡盐湖跳舞', 'salt-flat'],
])('%s plays on white ground', (prompt, set) => {
  expect(readPrompt(prompt).sets[0]).toBe(set);
});

test.each([
  ['a polar bear in a snow globe', 'glass-sphere'],
  ['雪花球里的北极熊', 'glass-sphere'],
])('%s is seen in it', (prompt, frame) => {
  expect(readPrompt(prompt).frame).toBe(frame);
});

test.each([['a whale swims in a mug of hot chocolate'], ['咖啡里的小鸭子在冲浪']])(
  'nothing of the cup is left beside the sea in it: %s',
  (prompt) => {
    const { sets, subjects } = readPrompt(prompt);
    expect(sets).toEqual(['coffee-cup']);
    expect(subjects.map(({ sprite }) => sprite)).not.toContain('2615');
  },
);

test.each([
  ['seals swim in a crystal-clear sea', 'several seals swimming · under water'],
  ['a crystal clear stream', 'river'],
  ['light shining through a spider web', 'a spider web'],
  ['a dirt bike jumps over a hill', 'a dirt bike jumping'],
  ['a boy reads by candlelight', 'a boy reading a book next to a candle · at night'],
  ['女孩在烛光下读书', '夜晚'],
  ['蜥蜴的特写镜头，展示了它鲜艳的皮肤，背景模糊', '蜥蜴'],
  ['一窝小猫在雪地里玩，它们的脑袋从雪里冒出来', '探出头来'],
  ['一只海豹穿着红色救生衣自信地站在冲浪板上', '海豹骑着冲浪板'],
  ['虎年春节庆祝活动，舞龙', '舞龙队 · 夜晚'],
  ['一只哈士奇在海滩拍自己的视频博客', '哈士奇直播 · 海滩'],
  ['two base jumpers', 'two people skydiving with a parachute'],
  ['a girl on a hoverboard', 'a girl on a hoverboard'],
])('%s is what it says', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toContain(understood);
});

test.each([
  ['a candle', 'night'],
  ['fireworks', 'night'],
  ['一支蜡烛', 'night'],
  ['a candle in the morning', 'morning'],
])('what shines is seen when it shines: %s', (prompt, light) => {
  expect(readPrompt(prompt).light).toBe(light);
});
