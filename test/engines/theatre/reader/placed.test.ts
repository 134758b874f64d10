import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

describe('where somebody is said to be', () => {
  it.each([
    ['a wolf waits in front of a bakery', 'a wolf standing in front of a bakery · street'],
    ['a goat behind a school', 'a goat behind a school · street'],
    ['a goose swims under a bridge', 'a goose swimming below a bridge · river'],
    ['一只狼在商店门前', '狼在商店前面 · 街道'],
    ['狐狸在写字楼后面', '狐狸在写字楼后面 · 街道'],
    ['一只猫在窗帘后面', '猫在落地窗帘后面'],
    ['a koala holding a branch', 'a koala with a leafy twig'],
    ['一只考拉拿着一根树枝', '考拉拿着小树枝'],
    ['一辆踏板车在车库前面', '踏板车在车库前面'],
    ['一双拖鞋在一把椅子下面', '拖鞋在椅子下方'],
    ['a mouse peeking out of a hole', 'a mouse inside a hole'],
    ['a cat peeks out from under a blanket', 'a cat below a blanket'],
    ['纸箱里探出一只小猫', '小猫在纸箱里面'],
    ['一只狐狸从树后面探出头来', '狐狸在树后面'],
    ['a mouse in a shoe', 'a mouse inside a shoe'],
    ['a cat in a hat', 'a cat in a hat'],
    ['a fish in a bucket', 'a fish inside a bucket'],
    ['a dog wearing a collar', 'a dog in a dog collar'],
    ['a cow wearing a bell', 'a cow in a cowbell'],
    ['一只猫戴着领结', '戴着领结的猫'],
    ['花瓶里的玫瑰', '玫瑰在花瓶里面'],
    ['桶里的鱼', '鱼在桶里面'],
    ['树后面的女孩', '女孩在树后面'],
    ['a panda holding bamboo', 'a panda with a bamboo stalk'],
    ['一只狗叼着骨头', '狗拿着骨头'],
    ['a boy walks behind a truck', 'a boy walking behind a truck'],
    ['a mouse hides under a chair', 'a mouse below a chair'],
    ['一只狗躺在长椅下面', '狗在长椅下方睡觉'],
    ['a girl reads behind a beach umbrella', 'a girl reading a book behind a beach umbrella'],
    ['three lemons roll across a table', 'three lemons rolling on a table'],
    ['a coat draped on the left of a sofa', 'a coat to the left of a sofa'],
    ['桌子上的苹果', '苹果在桌子上面'],
    ['一只小狗待在纸箱里', '小狗在纸箱里面'],
    ['摊开的报纸上放着一个放大镜', '放大镜在报纸上面'],
    ['一位老师坐在讲桌后面', '老师在讲桌后面坐着'],
    ['荷叶上的青蛙', '青蛙在荷叶上面'],
    ['冰箱里的牛奶', '牛奶在冰箱里面'],
    ['床下的狗', '狗在床下方'],
    ['海里的鱼', '鱼 · 海底'],
    ['舞台上的歌手', '歌手 · 剧院舞台'],
    ['一个女孩手里拿着一束气球', '女孩拿着一束气球'],
    ['a straw hat and a pair of sandals', 'a straw hat, sandals'],
    ['a bowl of fruit on a table', 'a bowl of fruit on a table'],
    ['椅子上放着一个苹果', '苹果在椅子上面'],
    ['一只猫躲在公园的长椅下面', '猫在长椅下方 · 公园'],
    ['青蛙蹲在冰箱上', '青蛙在冰箱上面坐着'],
    ['咖啡店的桌子上放着一个背包', '背包在桌子上面 · 餐厅'],
    ['a cat sits in front of a piano', 'a cat sitting in front of a piano'],
    ['a fox walks on a garden bench', 'a fox walking on a bench'],
    ['a tractor ploughs on the left of a farmhouse', 'a tractor ploughing, a farmhouse'],
    ['a mouse on a guitar at a rock concert', 'rock concert: a mouse on a guitar'],
    ['风车在农舍的右边', '风车在农舍右边'],
    ['a hat on a hook', 'a hat hanging from a hook'],
    ['a car parked outside a hotel', 'a car in front of a hotel · street'],
    ['a cat under an awning', 'a cat below an awning'],
    ['a girl hanging from a rope', 'a girl climbing a rope'],
    ['a man holding a goat', 'a man with a goat'],
    ['a bear naps under a cafe table during lunch hour', 'a bear sleeping below a cafe table'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });
});

describe('so many of one, and so many of another', () => {
  it.each([
    ['three geese graze in the field, and two foxes walk nearby', 'three geese eating, two foxes walking · meadow'],
    ['one dog runs through the field, and three geese follow', 'a dog running, three geese walking · meadow'],
    ['a boy kicks a ball, and a dog', 'a boy kicking a ball, a dog'],
    ['four mugs on a table, steaming with hot tea', 'four mugs on a table'],
    ['three pairs of shoes on the floor', 'three shoes · living room'],
    ['an oak sways in the wind, and one bee flies nearby', 'an oak swaying, a bee flying · wind'],
    ['一头鹿在田野里奔跑，后面跟着三个孩子', '鹿奔跑、三个孩子奔跑 · 草地'],
    ['一棵树在风中摇摆', '树摇摆 · 刮风'],
    ['nine ducks swim on a lake', 'nine ducks swimming · river'],
    ['十只狗在跑', '十只狗奔跑'],
    ['six gulls circle above', 'six gulls flying'],
    ['five tigers and seven pandas', 'five tigers, seven pandas'],
  ])('%s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });

  it('does not share a meal with the table', () => {
    expect(readPrompt('four people sit around a table, sharing a meal').dealing).toMatchObject({ by: 0, to: 0 });
  });
});
