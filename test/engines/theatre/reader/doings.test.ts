import { expect, it, test } from 'vitest';
import { DOING_ROWS } from '../../../../src/engines/theatre/reader/lexicon/doings/doings.js';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { DOING_NAMES, doingSprite } from '../../../../src/engines/theatre/score/doings.js';
import { SETS } from '../../../../src/engines/theatre/sets.js';
import { picturesFor } from '../../../../src/engines/theatre/stage/acts/doings/doings.js';
import { propCodes } from '../../../../src/engines/theatre/stage/props/index.js';

const deedOf = (prompt: string) => {
  const { subjects, unknown } = readPrompt(prompt);
  return [subjects.length, subjects[0]?.props?.work?.sprite.replace('prop-do-', ''), unknown.length];
};

test.each([
  ['a woman stirs a big pot of soup in the kitchen', 'stir-pot'],
  ['a child is making a snow angel', 'snow-angel'],
  ['一个女孩正在做雪天使', 'snow-angel'],
  ['a man is bending metal', 'bend-metal'],
  ['a woman is weaving a basket', 'weave-basket'],
  ['一个男人正在编竹篮', 'weave-basket'],
  ['a girl is baking cookies', 'bake-cookies'],
  ['妈妈正在烤饼干', 'bake-cookies'],
  ['a boy is making a paper airplane', 'fold-paper'],
  ['一个女孩在折纸鹤', 'fold-paper'],
  ['a chef is tossing a salad', 'toss-salad'],
  ['一个女人正在拌沙拉', 'toss-salad'],
  ['a chef is making sushi', 'make-sushi'],
  ['厨师正在做寿司', 'make-sushi'],
  ['a waiter is folding napkins', 'fold-napkins'],
  ['一个男人在做硬拉', 'deadlift'],
  ['a soldier is marching', 'march'],
  ['一个士兵正在踢正步', 'march'],
  ['a man is getting a tattoo on his arm', 'get-tattoo'],
  ['一个女人正在纹身', 'get-tattoo'],
  ['a man is swimming backstroke', 'backstroke'],
  ['一个男孩正在仰泳', 'backstroke'],
  ['a girl is bouncing on a trampoline', 'trampoline'],
  ['小男孩在蹦床上跳', 'trampoline'],
  ['an old man is playing the accordion', 'accordion'],
  ['一个男人正在拉手风琴', 'accordion'],
  ['奶奶在厨房里搅锅里的汤', 'stir-pot'],
  ['a boy eating rice with chopsticks', 'eat-rice'],
  ['男孩用筷子吃米饭', 'eat-rice'],
  ['a girl is eating ramen', 'eat-noodles'],
  ['a man is bowling', 'bowl'],
  ['a man is breakdancing', 'breakdance'],
  ['a man is ski jumping', 'ski-jump'],
  ['a boy is flying a drone', 'fly-drone'],
  ['a woman is making coffee', 'pour-coffee'],
  ['一个男人正在除草', 'hoe'],
  ['一个男人在打高尔夫', 'golf'],
  ['一个女人正在插花', 'arrange-flowers'],
  ['a woman is shopping', 'shop'],
  ['一个男人正在跑酷', 'parkour'],
  ['a man is diving off a cliff', 'cliff-dive'],
  ['a woman is unloading a truck', 'unload-truck'],
  ['a man is cooking fish', 'fry-meat'],
  ['一个女人正在炒菜', 'stir-fry'],
  ['一个女人正在切菜', 'chop-vegetables'],
  ['a man is playing table tennis', 'table-tennis'],
  ['一个男孩正在打羽毛球', 'badminton'],
  ['a woman is decorating a Christmas tree', 'decorate-tree'],
  ['a man is digging a hole in the garden', 'dig-hole'],
  ['一个男孩在踢毽子', 'kick-jianzi'],
  ['a woman is using a laptop', 'type-keys'],
  ['一个女人在玩手机', 'use-phone'],
  ['一个男孩正在跳街舞', 'breakdance'],
  ['a man is paragliding', 'paraglide'],
  ['一个女人正在跳伞', 'skydive'],
  ['a man is shearing a sheep', 'shear-sheep'],
  ['一个农民正在剪羊毛', 'shear-sheep'],
  ['a woman is water skiing', 'water-ski'],
  ['一个女人正在打排球', 'volleyball'],
  ['一个女人正在摘苹果', 'pick-apples'],
  ['a girl is picking oranges from a tree', 'pick-oranges'],
  ['一个女人正在给马刷毛', 'groom-horse'],
  ['a woman is brushing a horse', 'groom-horse'],
  ['一个女人正在雕刻南瓜', 'carve-pumpkin'],
  ['a woman is tap dancing', 'tap-dance'],
  ['a man is punching a bag', 'punch-bag'],
  ['a man is climbing a ladder', 'climb-ladder'],
  ['a man is running over hurdles', 'hurdle'],
  ['一个女孩在打保龄球', 'bowl'],
  ['一个男人正在吹制玻璃', 'blow-glass'],
  ['一个男人在吃拉面', 'eat-noodles'],
  ['a boy is eating spaghetti', 'eat-spaghetti'],
  ['女孩吃意大利面', 'eat-spaghetti'],
  ['a girl is stringing colourful beads onto a thread', 'beads'],
  ['小女孩在串珠子', 'beads'],
  ['a child spins a wooden top on the floor', 'spin-top'],
  ['an old man draws water from a well', 'well'],
  ['老人从井里打水', 'well'],
  ['an astronomer is looking at the moon through a telescope', 'telescope'],
  ['a gymnast performs a routine on the balance beam', 'balance-beam'],
  ['女孩在平衡木上表演', 'balance-beam'],
  ['a gymnast swings on the rings', 'gym-rings'],
  ['pole vaulting', 'pole-vault'],
  ['一位工匠正在锻造宝剑', 'forge'],
  ['a woman is putting on her reading glasses', 'put-on-glasses'],
  ['mowing the lawn', 'mow-lawn'],
  ['两个老人在下围棋', 'board-game'],
  ['a child is drawing with crayons', 'draw-picture'],
  ['一个孩子正在用蜡笔画画', 'draw-picture'],
  ['a man is reading a newspaper', 'newspaper'],
  ['一个孩子正在吹肥皂泡', 'blow-bubbles'],
  ['一个男人正在抛接三个球', 'juggle'],
  ['一个人正在打太极拳', 'tai-chi'],
  ['a boy is doing push-ups', 'push-up'],
  ['一个男人正在系领带', 'tie-tie'],
  ['a man is painting a fence', 'paint-fence'],
  ['一个女人正在发网球', 'tennis-serve'],
  ['a person is diving into a swimming pool', 'high-dive'],
  ['a person is practicing archery', 'archery'],
  ['a woman is frying an egg', 'fry-egg'],
  ['一个女人正在削苹果', 'peel-apple'],
  ['一个女人正在往杯子里倒咖啡', 'pour-coffee'],
  ['a man is splitting firewood with an axe', 'chop-wood'],
  ['一个男人正在劈柴', 'chop-wood'],
  ['a child is going down a slide', 'slide-down'],
  ['a person is rock climbing', 'rock-climb'],
  ['a boy is swinging a baseball bat', 'bat'],
  ['一个女孩正在练芭蕾舞', 'ballet'],
  ['一个男人正在打架子鼓', 'drum-kit'],
  ['a man is fishing from a pier', 'fish'],
  ['a person is making pottery on a wheel', 'pottery'],
  ['一个人正在敲键盘', 'type-keys'],
  ['a person is making a bed', 'make-bed'],
  ['a man is flipping pancakes', 'flip-pancake'],
  ['一个人正在写毛笔字', 'calligraphy'],
  ['a person is wrapping a gift', 'wrap-gift'],
  ['一个男人正在搬箱子', 'move-box'],
  ['a man is shoveling snow', 'shovel-snow'],
])('hands, tool and thing are one deed: %s', (prompt, deed) => {
  expect(deedOf(prompt)).toEqual([1, deed, 0]);
});

test.each([
  ['a barber is cutting a man’s hair', 'cut-hair', ['barber', 'man']],
  ['理发师正在给一个男人剪头发', 'cut-hair', ['理发师', '男人']],
  ['a father is pushing his child on a swing', 'push-swing', ['father', 'child']],
  ['一位父亲正在推孩子荡秋千', 'push-swing', ['父亲', '孩子']],
  ['a couple is dancing the tango', 'tango', ['man', 'woman']],
  ['一对情侣正在跳探戈', 'tango', ['男人', '女人']],
  ['一个男人正在和一个女人握手', 'handshake', ['男人', '女人']],
  ['妈妈在喂宝宝吃饭', 'spoon-feed', ['妈妈', '婴儿']],
])('what one does to the other is a deed of both, whoever does it first: %s', (prompt, deed, names) => {
  const { subjects, unknown } = readPrompt(prompt);
  expect(subjects.map(({ name }) => name)).toEqual(names);
  expect(subjects.map(({ props }) => props?.work?.sprite)).toEqual(names.map(() => `prop-do-${deed}`));
  expect(unknown).toEqual([]);
});

it.each([
  'a top hat on a table',
  'a dog dances to music',
  'a cat is scuba diving',
  'two men are playing tennis',
  'a pot stands on the stove',
  'a man does not play billiards',
  'a king rings a bell',
  'a car drives past a brick wall',
  'a fishing boat on the sea',
  'a log cabin on a mountain',
  '井边有一只猫',
  '一碗米饭放在桌上',
  '男孩不会打麻将',
])('what only resembles one is none: %s', (prompt) => {
  expect(readPrompt(prompt).subjects[0]?.props?.work?.sprite ?? '').not.toContain('prop-do-');
});

it('plays each where that is done, by words in both languages, with pictures that exist', () => {
  expect(DOING_ROWS.map(({ name }) => name).sort()).toEqual([...DOING_NAMES].sort());
  const drawn = new Set(propCodes());
  const missing = DOING_NAMES.flatMap((name) => picturesFor(doingSprite(name))).filter(
    (picture) => picture.startsWith('prop-') && !drawn.has(picture),
  );
  expect(missing).toEqual([]);
  expect(DOING_ROWS.flatMap(({ sets }) => sets).filter((set) => !(set in SETS))).toEqual([]);
  expect(readPrompt('a woman stirs a pot').sets[0]).toBe('kitchen');
});

test.each([
  ['a man is swinging on a swing', 'sit', 'prop-swing'],
  ['a girl is skipping rope', 'exercise', 'prop-jump-rope'],
  ['一个男孩在跳绳', 'exercise', 'prop-jump-rope'],
  ['a woman is chopping vegetables', 'work', 'prop-do-chop-vegetables'],
  ['一个人在切菜', 'work', 'prop-do-chop-vegetables'],
  ['一个人在给花草浇水', 'work', '1fab4'],
  ['一个人正在擦玻璃', 'work', 'prop-windows'],
  ['一个女人正在熨衬衫', 'work', 'prop-iron'],
  ['a girl is brushing her hair', 'work', 'prop-hair-brush'],
  ['一个孩子正在喂鸭子', 'bend', '1f35e'],
] as const)('%s: %s with %s', (prompt, act, sprite) => {
  expect(readPrompt(prompt).subjects[0]?.props?.[act]?.sprite).toBe(sprite);
});
