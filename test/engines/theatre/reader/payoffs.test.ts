import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const rows = (name: string, prompts: string): [string, string][] =>
  prompts
    .trim()
    .split('\n')
    .map((prompt) => [prompt.trim(), name]);

it.each([
  ...rows(
    'burst-out',
    `she opens the mailbox and a hundred paper cranes fly out into the pink evening sky
    the plumber opens a pipe and instead of water hundreds of rubber ducks pour out
    a wizard opens his book and hundreds of butterflies fly out
    a kid opens a closet and a mountain of toys falls out
    he opens the fridge and penguins march out
    a magician opens a box and doves burst out into the sky
    女孩打开信箱，一百只纸鹤飞了出来
    水管工拧开水龙头，没想到涌出无数小黄鸭
    奶奶打开冰箱，里面跑出来一群企鹅`,
  ),
  ...rows(
    'chase-off',
    `two aliens land in a cornfield, look around, and get chased off by an angry goose
    a burglar sneaks into a house and gets chased out by a tiny chihuahua
    a wolf sneaks up on the sheep and gets chased away by the dog
    a mailman gets bitten by a dog
    小偷被猫赶跑了
    两个外星人被一只鹅追得满地跑`,
  ),
  ...rows(
    'collapse',
    `man proudly finishes building a bookshelf, puts one book on it and the whole thing collapses
    kid stacks blocks really high and the tower falls over
    bear builds a snowman and it falls apart
    architect builds a tall tower of donuts and it topples over
    a squirrel stacks acorns into a tower and the wind knocks it down
    dad puts together an ikea table, leans on it and it falls apart
    男孩搭好积木，结果塌了
    爸爸组装了一个书架，刚放一本书就散架了`,
  ),
  ...rows(
    'stack',
    `a waiter balances too many plates and catches every single one
    an intern carries 12 coffees across the office, dodges everything, then trips at the last step
    waiter with a tower of champagne glasses trips over a cat
    服务员端着一大摞盘子，摔倒了`,
  ),
  ...rows(
    'blackout',
    `a gamer finally beats the final boss at 4am and then the power goes out
    a kid reads a scary book in bed and the lights go out
    little monster is studying at night and then there is a blackout
    小孩在看书，灯突然灭了
    一家人在看电视，突然停电了`,
  ),
  ...rows(
    'put-on',
    `a girl puts a flower on the bear's head
    a bear gets visited by a crow who puts a flower in his hat
    a mouse puts a tiny hat on the sleeping cat
    a child puts a scarf on a snowman
    小女孩把一朵花戴在熊的头上
    企鹅给雪人围上围巾`,
  ),
  ...rows(
    'missed',
    `goalie misses easy save
    a goalkeeper dives and misses the ball
    dog jumps for the frisbee and misses completely
    守门员没接住球`,
  ),
  ...rows(
    'come-alive',
    `a barista pours latte art and it comes alive as a swan
    a girl draws a cat and it comes alive
    a boy paints a fish on the wall and it swims away
    女孩画了一只猫，结果活了`,
  ),
  ...rows(
    'fume',
    `chef tastes the soup, pauses, and flames shoot out of his ears
    boss is so angry steam comes out of her ears
    厨师吃了辣椒，耳朵冒烟`,
  ),
  ...rows(
    'light-up',
    `a little star is afraid of the dark, then the other stars light up around her one by one
    青蛙很孤单，萤火虫都亮了`,
  ),
  ...rows(
    'snatch',
    `golfer hits a perfect shot but a crocodile comes out of the pond and swallows the ball
    a boy throws a frisbee and a dog swallows it
    a man throws his hat in the air and a seagull steals it
    男孩扔了飞盘，被狗叼走了`,
  ),
  ...rows(
    'tussle',
    `dude in a suit fighting an office chair that wont stop spinning
    old man in a raincoat arguing with a printer
    a man fights his alarm clock
    男人和办公椅搏斗`,
  ),
  ...rows('steal', 'a woman holds a sandwich and a seagull grabs it'),
])('%s: %s', (prompt, name) => {
  const { dealing, chapters } = readPrompt(prompt);

  expect(dealing?.name).toBe(name);
  expect(chapters).toBeUndefined();
});

it('who is chased off was named first, whoever else is named before the chaser', () => {
  const { dealing, subjects } = readPrompt('a wolf sneaks up on the sheep and gets chased away by the dog');

  expect(subjects[dealing!.by]!.name).toBe('dog');
  expect(subjects[dealing!.to]!.name).toBe('wolf');
});

it.each([
  ['my horse biscuit wearing a party hat in the stable', '1f40e'],
  ['our cat noodle sleeping in a laundry basket', '1f408'],
  ["my friend's cat waffles stealing a fish", '1f408'],
  ['a dog named cookie sleeps', '1f415'],
  ['dude in sunglasses riding a lawnmower', '1f9cd-200d-2642-fe0f'],
  ['bro in a hoodie eating a taco', '1f9cd-200d-2642-fe0f'],
])('a pet is no cookie, and who has clothes on is somebody: %s', (prompt, sprite) => {
  expect(readPrompt(prompt).subjects[0]!.sprite).toBe(sprite);
});

it('a cookie that a cat eats stays one', () => {
  expect(readPrompt('my cat eats a cookie').subjects[0]!.props?.eat?.sprite).toBe('1f36a');
});

it.each(['a knight fighting a dragon with a spoon', 'two ninjas fighting with swords', 'a boy fights his brother'])(
  'whoever lives, and what one fights with, is no thing to struggle with: %s',
  (prompt) => {
    expect(readPrompt(prompt).dealing).toBeUndefined();
  },
);
