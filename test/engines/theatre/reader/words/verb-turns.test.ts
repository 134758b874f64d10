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

describe('Chinese grammar that says how many, how far and who has whom', () => {
  test.each([
    ['小鸭子一只接一只跳进池塘', '小鸭子们跳进池塘'],
    ['灯笼一个接一个亮起来', '灯笼们亮起来'],
    ['企鹅们一只只走过来', '企鹅们走过来'],
    ['气球越吹越大', '气球变大'],
    ['雪人越晒越小', '雪人融化了'],
    ['小狗越跑越快', '小狗飞快地跑'],
    ['奶奶把孙女抱起来转圈', '奶奶抱着孙女转圈'],
    ['猫把桌上的杯子推下去', '猫把杯子从桌子上推下去'],
    ['男人被闹钟吵醒了', '闹钟叫醒男人'],
    ['爷爷一抬头，假发被喜鹊叼走了', '爷爷的假发被喜鹊叼走了'],
    ['下课铃一响同学们冲出教室', '同学们冲出教室'],
    ['男孩提着兔子灯走', '男孩提着灯笼走'],
    ['小伙子把公文包顶在头上跑', '小伙子头上顶着公文包跑'],
    ['橘猫趴着，尾巴一甩一甩的', '橘猫趴着，摇尾巴'],
    ['男孩画面发黄', '男孩'],
    ['奶奶背着小孙子走', '小孙子骑着奶奶走'],
    ['上课睡觉被老师叫醒', '教室里，老师叫醒睡觉的学生'],
    ['男孩把试卷折成纸飞机扔出窗外', '男孩扔纸飞机'],
  ])('is put plainly: %s', (said, plain) => {
    expect(withPlainVerbs(said)).toBe(plain);
  });

  test.each([
    '大叔一杯接一杯地喝酒',
    '花一点一点开放',
    '雨越下越大',
    '雪球越滚越大',
    '男孩被狗咬了',
    '妈妈把门打开',
    '把桌上的杯子洗干净',
    '爷爷回头，帽子被风吹走了',
    '男孩拿着台灯',
    '女孩把花戴在头上',
    '狗摇尾巴',
    '小偷逃出监狱',
    '男孩背着书包走',
  ])('but nothing that only looks like it: %s', (said) => {
    expect(withPlainVerbs(said)).toBe(said);
  });
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
