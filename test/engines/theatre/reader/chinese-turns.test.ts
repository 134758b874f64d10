import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const namesOf = (prompt: string) => readPrompt(prompt).subjects.map(({ name }) => name);

it.each([
  ['羊驼理发', '2702-fe0f'],
  ['小男孩第一次理发', '2702-fe0f'],
  ['理发师给狮子剪头发', '2702-fe0f'],
  ['小狗打针', '1f489'],
  ['医生给小兔子打针', '1f489'],
  ['猫去拔牙', '1f9b7'],
  ['护士给熊包扎', '1fa79'],
])('whose hair is cut has it done by another: %s', (prompt, thing) => {
  expect(readPrompt(prompt).dealing).toMatchObject({ name: 'tend', thing, by: 0, to: 1 });
});

it.each([
  ['荷叶上滚水珠', '水珠', 'roll'],
  ['树下睡老虎', '老虎', 'sleep'],
  ['树下睡着个老爷爷', '老爷爷', 'sleep'],
])('who is there is named last: %s', (prompt, name, act) => {
  const { subjects, caption } = readPrompt(prompt);
  const who = subjects.findIndex((subject) => subject.name === name);

  expect(who).not.toBe(-1);
  expect(caption).toContainEqual({ concept: `act.${act}`, of: [who] });
});

it.each([
  ['床上睡觉', 'act.sleep'],
  ['山上滑雪', 'act.slide'],
])('what is done somewhere is no other being: %s', (prompt, concept) => {
  expect(readPrompt(prompt).caption.map((word) => word.concept)).toContain(concept);
});

it('what it is not is left out', () => {
  expect(namesOf('从树上掉下来的不是苹果是西瓜')).toEqual(['树', '西瓜']);
  expect(namesOf('门口来的不是狗，是一只企鹅')).not.toContain('狗');
});

it('what one says that one can is done', () => {
  expect(readPrompt('爸爸信誓旦旦说会修水龙头').subjects[0]?.props?.work).toMatchObject({ becoming: 'repaired' });
});

it('who turns round is not whoever does it meanwhile', () => {
  const { caption } = readPrompt('外婆在厨房包饺子,一转身小猫偷吃了一个');

  expect(caption.map(({ concept }) => concept)).not.toContain('act.spin');
});

it('all that one sees are several', () => {
  expect(readPrompt('小朋友打开门一看全是小猫').subjects.find(({ name }) => name === '小猫')?.count).toBeGreaterThan(1);
});

it('what the wind takes flies in it', () => {
  expect(readPrompt('风筝被台风吹上天').caption.map(({ concept }) => concept)).toContain('act.fly');
  expect(readPrompt('台风天打伞').subjects).toMatchObject([{ name: '人' }]);
});

it('who has a birthday blows out the candles', () => {
  expect(readPrompt('小刺猬过生日🎂').subjects).toMatchObject([
    { name: '刺猬', props: { work: { becoming: 'blown-out' } } },
  ]);
});

it('where one crowds in are many', () => {
  expect(readPrompt('周一早上挤地铁')).toMatchObject({ sets: ['carriage'], subjects: [{ kind: 'person' }] });
  expect(readPrompt('周一早上挤地铁').subjects[0]?.count).toBeGreaterThan(3);
  expect(readPrompt('爸爸挤地铁上班').subjects).toMatchObject([{ name: '爸爸' }, { count: 3 }]);
});

it('a dive for a ball is no flight', () => {
  expect(readPrompt('飞身扑球的守门员').caption.map(({ concept }) => concept)).not.toContain('act.fly');
});

it.each([
  ['一辆绿皮火车穿过油菜花田', 'green'],
  ['一条锦鲤在水里游', 'red'],
  ['a koi swims in a pond', 'red'],
])('who is well known by a colour has it: %s', (prompt, colour) => {
  expect(readPrompt(prompt).subjects[0]?.colour).toBe(colour);
});

it.each([
  ['慢镜头,西瓜从桌上滚下来,小男孩飞身一扑刚好接住', 'catch-fall'],
  ['男人坐在树下看书,掉下来的不是苹果是西瓜', 'hit-by'],
  ['爷爷在树下睡觉，苹果掉下来砸头上', 'hit-by'],
  ['小偷翻墙进院子,结果落地一看全是大白鹅,扭头就跑', 'chase-off'],
  ['猫一回头发现老虎,扭头就跑', 'chase-off'],
])('what comes of it is found: %s', (prompt, name) => {
  expect(readPrompt(prompt).dealing?.name).toBe(name);
});

it.each([
  ['公园放风筝', 'park', 'hold'],
  ['湖边钓鱼', 'riverside', 'work'],
  ['公园画画', 'park', 'work'],
  ['湖边看书', 'riverside', 'read'],
])('somebody does it there, though nobody is named: %s', (prompt, set, act) => {
  const { landscape, sets, subjects, caption } = readPrompt(prompt);

  expect([landscape, sets, subjects[0]?.kind]).toEqual([undefined, [set], 'person']);
  expect(caption.map(({ concept }) => concept)).toContain(`act.${act}`);
});

it('a place to look at stays a view', () => {
  expect(readPrompt('湖边看日落').landscape).toBe(true);
});
