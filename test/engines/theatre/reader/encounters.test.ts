import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const rows = (name: string, prompts: string): [string, string][] =>
  prompts
    .trim()
    .split('\n')
    .map((prompt) => [prompt.trim(), name]);

it.each([
  ...rows(
    'reunion',
    `soldier comes home and his little sister drops her backpack and runs across the parking lot to hug him
    dad comes home from work and his daughter runs to hug him
    a sailor returns from sea and his wife runs into his arms
    grandma arrives at the airport and her grandson runs to hug her
    a mother comes home and her dog runs up to greet her
    a girl runs to hug her dad at the train station
    my brother gets home from the army, the dog races over to hug him
    an astronaut comes back from space and his son runs over and hugs him
    a boy drops his bag and runs to hug his grandpa
    the cat is back home and the dog leaps to hug it
    a penguin comes home and a baby penguin runs into its arms
    a boy comes home from school and his mom rushes to hug him
    爸爸出差回家,女儿跑过去抱住他
    士兵回到家，妹妹扔下书包跑过去抱住他
    妈妈下班回来，小狗冲过去扑进她怀里
    爷爷下火车，孙子飞奔过去抱住他
    哥哥当兵回来，妹妹激动地跑上去抱住他
    宇航员从太空归来，儿子跑过来抱住他
    小女孩跑过去抱住刚回家的爸爸
    男孩扔下书包，冲上去抱住奶奶
    小企鹅扑过去抱住妈妈
    猫终于回家了，狗跑过去抱住它
    奶奶到家了，小男孩扑到她怀里
    女孩飞奔过去拥抱爷爷`,
  ),
  ...rows(
    'let-cross',
    `monster truck stops to let ducklings cross
    a car stops for a family of hedgehogs crossing the road
    a bus waits for three ducks to cross the road
    a truck brakes so that a cat can cross the street
    a fire truck stops to let a family of ducks cross the street
    a tractor waits until the geese cross the road
    a train stops for a line of elephants crossing the tracks
    a policeman stops the traffic so ducklings can cross
    a red car lets a row of kittens cross the road
    five ducklings cross the road while a bus waits
    a motorcycle stops to let a turtle pass
    公交车停下来让小鸭子过马路
    一辆卡车停下来等三只鸭子过马路
    消防车停下来让一群小猫过马路
    火车停下来让大象慢慢过铁路`,
  ),
  ...rows(
    'blow-off',
    `a baby elephant sneezes and blows all the hats off the tourists
    a dragon sneezes and the knights' hats fly off
    a girl sneezes so hard that everyone's hats fly away
    a whale blows the hats off the sailors
    a wolf huffs and blows the hats off three pigs
    a lion roars and the monkeys' hats fly off
    a baby burps and blows the glasses off his dad
    a rhino sneezes, blowing the hats off the guests
    a tiny mouse sneezes and blows away all the hats
    大象打喷嚏,把游客的帽子都吹飞了
    小象打了个喷嚏，把旁边游客的帽子吹飞了
    恐龙打喷嚏，骑士的帽子都飞了
    狼吹了一口气，把三只小猪的帽子吹跑了
    狮子大吼一声，把猴子们的帽子吹飞了
    老师打了个大喷嚏，学生的帽子全都飞了
    鲸鱼喷嚏把水手的帽子吹掉了
    婴儿打嗝，爸爸的眼镜飞了
    小猫打喷嚏把老鼠的雨伞吹跑了
    女孩打了一个喷嚏，大家的帽子都飞了
    犀牛打喷嚏，把客人的草帽吹上天`,
  ),
  ...rows(
    'catch-fall',
    `ice cream falls off the cone, a seagull catches it before it hits the ground
    a vase falls off the shelf, and the cat catches it
    an egg rolls off the table and a mouse catches it just in time
    a dog catches a falling cake before it hits the floor
    a girl drops her ice cream and a seagull catches it
    the phone slips out of her hand but the dog catches it
    a cake slides off the table, the waiter catches it just before it lands
    a goalkeeper catches a falling vase before it breaks
    an apple falls from a tree and a hedgehog catches it
    a boy drops his balloon and a monkey catches it
    a waiter drops a plate and a cat dives and catches it
    a pizza falls from the sky and a dog catches it in mid-air
    冰淇淋掉下来，海鸥在落地前接住了它
    花瓶掉下来，猫及时接住
    鸡蛋从桌上滚下来，老鼠一把接住
    蛋糕掉了，小狗飞身接住
    苹果落下来，刺猬一口接住
    小狗接住掉下来的披萨
    猫跳起来接住快要落地的花瓶
    手机滑落，结果被狗接住了
    盘子掉下来，服务员一把接住
    汉堡从天上掉下来，熊猫一口接住
    气球落下来，猴子跳起来接住
    足球掉下来，海豹接住了`,
  ),
  ...rows(
    'stuff',
    `my hamster stuffing an entire baby carrot into its cheeks
    a squirrel stuffs ten nuts into its cheeks
    a boy stuffs a whole burger into his mouth
    a chipmunk crams peanuts into its cheeks
    a girl fills her mouth with cookies
    a panda stuffs its cheeks with dumplings
    a monkey stuffs too many bananas into his mouth
    a toddler shoves an entire donut into her mouth
    a bear packs as many strawberries into its mouth as possible
    a hamster fills its cheeks with popcorn until it can't move
    grandpa tries to fit a whole sandwich into his mouth
    仓鼠把整根胡萝卜塞进腮帮子
    花栗鼠不停往嘴里塞花生
    熊猫往嘴里塞满了饺子
    仓鼠腮帮子里塞满了爆米花
    小熊使劲往嘴里塞草莓`,
  ),
  ...rows(
    'refuse',
    `my greyhound refusing to go out in the rain, puts one paw out the door then backs all the way to the sofa
    a dog refuses to go outside in the rain
    my cat won't go out in the snow
    a boy doesn't want to go outside
    the dog refuses to go for a walk
    a corgi refusing to leave the house because it is raining
    a cat refuses to step outside
    a teenager refuses to go out into the cold
    my bulldog does not want to go for his walk
    a penguin refuses to go out in the storm
    a poodle won't step out into the rain
    the old cat refuses to set a paw outside
    狗死活不肯出门
    下雨天狗狗不肯出去散步
    我家猫就是不愿意出门
    男孩不想出去玩
    柯基拒绝出门
    企鹅说什么也不肯出门
    泰迪不肯下楼遛弯
    哈士奇懒得出门
    小猫不要出去
    奶奶不愿意出门
    金毛怎么也不肯去散步
    斗牛犬不愿出去淋雨`,
  ),
])('who comes home, lets others cross, blows or catches is found by the verb: %s', (prompt, name) => {
  expect(readPrompt(prompt).dealing?.name).toBe(name);
});

it.each([
  ['a girl runs to hug her dad at the train station', 'dad', 'girl'],
  ['five ducklings cross the road while a bus waits', 'bus', 'duckling'],
  ['a girl drops her ice cream and a seagull catches it', 'seagull', 'girl'],
])('who does it may be named second: %s', (prompt, by, to) => {
  const { dealing, subjects } = readPrompt(prompt);

  expect([dealing && subjects[dealing.by]?.name, dealing && subjects[dealing.to]?.name]).toEqual([by, to]);
});

it.each([
  'a car stops at a red light',
  'a man comes home and sleeps',
  'a cat falls from a tree and a fireman catches it',
  'a man catches a fish',
  'a girl blows out the candles',
  'a boy refuses to eat his soup',
  'a man stuffs a turkey',
  '男人回到家睡觉',
  '汽车停在路口',
  '猫抓住老鼠',
  '女孩吹蜡烛',
])('what only looks like it is none: %s', (prompt) => {
  expect(readPrompt(prompt).dealing?.name ?? 'none').not.toMatch(
    /^(?:reunion|let-cross|blow-off|catch-fall|stuff|refuse)$/,
  );
});
