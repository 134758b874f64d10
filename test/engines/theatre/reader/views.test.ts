import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

describe('a view is a place at its hour, in its weather, and nobody', () => {
  it.each([
    ['sunrise over mountains', 'mountains · in the morning'],
    ['the sun sets behind the mountains', 'mountains · at sunset'],
    ['full moon over the lake', 'river · at night'],
    ['milky way over the desert', 'desert · at night'],
    ['rain on tin roof', 'village · rain'],
    ['rain on leaves', 'forest · rain'],
    ['rain over rice fields', 'rice paddy · rain'],
    ['snow falling on a village', 'village · snow'],
    ['snowy mountain road', 'snowy mountains · snow'],
    ['雪山', '雪山'],
    ['an ice cave', 'ice cave'],
    ['冰洞', '冰洞'],
    ['rice paddy', 'rice paddy'],
    ['摩天大楼区', '城市天际线'],
    ['钓鱼码头', '码头栈桥'],
    ['christmas market at night', 'market · at night · snow'],
    ['lightning over the desert', 'desert · storm'],
    ['mist over the lake', 'river · fog'],
    ['wind blowing through wheat field', 'wheat field · wind'],
    ['sunlight through the trees', 'forest · in the morning'],
    ['cherry blossoms falling', 'petals in the air · zen garden · by day'],
    ['campfire at night', 'campsite · at night'],
    ['snow on pine trees', 'forest · snow'],
    ['rain on a car window at night', 'by the window · at night · rain'],
    ['fireflies on a summer night', 'meadow · at night'],
    ['深夜的便利店', '超市 · 夜晚'],
    ['萤火虫飞舞的夏夜', '草地 · 夜晚'],
    ['雨打芭蕉', '森林 · 下雨'],
    ['江南烟雨', '江南水乡 · 下雨'],
    ['黄山云海', '群山 · 起雾'],
    ['大漠孤烟', '沙漠 · 日落'],
    ['台风来了', '海滩 · 暴风雨'],
    ['清明下雨', '村庄 · 下雨'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt)).toMatchObject({ understood, landscape: true, titles: [] });
  });

  it.each(['leaves falling', 'falling leaves', '秋天的银杏', '枫叶飘落'])('%s is an autumn', (prompt) => {
    expect(readPrompt(prompt)).toMatchObject({ landscape: true, sets: ['park'], season: 'autumn' });
  });

  it('looks out of a window into the rain', () => {
    expect(readPrompt('rain on a window')).toMatchObject({ sets: ['window-room'], weather: 'rain' });
  });

  it.each([
    ['a load of snow falls from the roof on a cat', 'cat'],
    ['snow falls on a sleeping dog', 'dog'],
    ['train through snowy mountains', 'train'],
  ])('leaves whom it is about: %s', (prompt, name) => {
    expect(readPrompt(prompt).subjects[0]?.name).toBe(name);
  });
});

describe('a festival is seen as it is kept', () => {
  it.each([
    ['元宵灯会', '四个红色的灯笼漂浮 · 宫殿 · 夜晚'],
    ['除夕夜吃年夜饭', '爷爷吃饺子、奶奶吃饺子、孩子吃饺子 · 客厅'],
    ['元旦跨年烟花', '烟花 · 市中心 · 夜晚'],
    ['端午节包粽子', '人包粽子'],
    ['七夕牛郎织女相会', '牛郎遇见织女 · 桥 · 夜晚'],
    ['中秋赏月', '爷爷静立、奶奶静立 · 院子 · 夜晚'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });
});

describe('what is hot, burns or ticks stands still in its place', () => {
  it.each([
    ['steam rising from a bowl of noodles', 'a bowl of noodles standing'],
    ['fresh bagels coming out of the oven', 'several bagels standing · kitchen'],
    ['bacon sizzling in a pan', 'bacon sizzles in the pan'],
    ['candle flickering in the dark', 'a candle standing · at night'],
    ['tea being poured', 'a cup of tea standing'],
    ['a burning candle on a windowsill', 'a candle standing on a windowsill'],
    ['蜡烛燃烧', '蜡烛静立 · 夜晚'],
    ['小笼包冒热气', '小笼包静立'],
    ['饺子出锅', '饺子静立 · 厨房'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });
});

describe('who is described by a sport does it', () => {
  it.each([
    ['surfing walrus', 'a walrus riding a surfboard'],
    ['a surfing cat wearing sunglasses', 'a cat in sunglasses riding a surfboard'],
    ['weightlifting hamster', 'a hamster weightlifting'],
    ['waterskiing squirrel', 'a squirrel riding a surfboard'],
    ['飞机起飞', '飞机飞翔'],
    ['horse riding monkey', 'a monkey riding a horse'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });
});

describe('whose name says what they do do it where nothing else is told', () => {
  it.each([
    ['fisherman on a lake at dawn', 'a fisherman fishing · river · in the morning'],
    ['street musician', 'a musician playing a guitar · street'],
    ['a fisherman sleeps on a sofa', 'a fisherman sleeping on a sofa'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });
});
