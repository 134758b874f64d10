/**
 * Verbs after which a thing is another than before: opened, broken, built. Read by `dictionary.ts`; the noun that follows
 * is the thing. A row: what becomes of it, and with what it is done where no thing is named | English | Chinese.
 */

import type { Kind } from '../../reading.js';
import { BECOMINGS, type Becoming } from '../../score/becomings.js';
import type { Prop } from '../../score/score.js';
import type { SetName } from '../../sets.js';
import type { SubjectSense } from '../words/sense.js';
import type { Deed } from './deeds.js';

const ROWS = `
opened 1f4e6 | open, unwrap, unbox, unlock, unpack, open up, unfold, pry open | 打开, 拆, 拆开, 撑开, 揭开, 打开了, 拆开了, 推开, 开启
opened 1f381 | open present, open gift, unwrap present, unwrap gift, open birthday present, open christmas present, open birthday gift | 拆礼物, 拆生日礼物, 打开礼物, 拆圣诞礼物, 打开生日礼物
opened 1f4e6 | open box, open package, open parcel, unboxing, open mystery box | 拆箱, 拆快递, 拆盲盒, 开盲盒, 打开盒子, 打开箱子
broken prop-vase | break, smash, shatter, knock over, knock down, crack, tip over, push over, break down, break open, kick down | 打碎, 打破, 打碎了, 打破了, 摔碎, 摔碎了, 砸碎, 摔坏, 摔坏了, 撞碎, 碰倒, 撞倒, 推倒, 弄坏, 弄坏了, 弄碎, 咬烂, 咬坏, 咬破, 撕烂, 撕碎, 撕坏, 抓烂, 抓坏, 砸烂, 弄烂, 压坏, 坐坏, 踩坏, 打烂, 扯坏, 撞坏, 踢坏
spilled 2615 | spill, splash over, pour over | 洒, 洒了, 弄洒, 弄洒了, 打翻, 打翻了, 洒出, 洒掉, 碰翻, 碰翻了
burnt 1f35e | burn, scorch, overcook, char | 烤焦, 烤焦了, 烧焦, 烧焦了, 烤糊, 烤糊了, 煮糊, 煎糊, 煎糊了, 烧糊, 烧糊了
baked 1f36a | bake cookie, make cookie, bake biscuit | 烤饼干, 做饼干, 烤曲奇
baked 1f35e | bake bread, make bread | 烤面包, 做面包
baked 1f382 | bake cake, make cake, bake birthday cake, make birthday cake | 做蛋糕, 烤蛋糕, 做生日蛋糕
baked 1f370 | bake | 烘焙
repaired 1f697 | repair car, fix car, fix broken car, repair broken car | 修车, 修汽车, 修理汽车
repaired prop-sink | unclog sink, fix sink, repair sink, fix leak, fix tap, fix faucet, fix pipe, fix leaky pipe, unclog drain, unclog | 修水管, 修水龙头, 通马桶, 通下水道, 修管子
repaired | repair, fix, mend, fix up, restore | 维修, 检修, 修补, 修好, 修理, 修复, 修好了, 修
built 26c4 | make snowman, build snowman | 堆雪人, 堆一个雪人, 做雪人
built prop-sandcastle | build sandcastle, make sandcastle, build sand castle, make sand castle | 堆沙堡, 堆沙子城堡, 搭沙堡, 做沙堡, 堆城堡
built prop-blocks | build tower of blocks, build block tower, stack blocks, play with blocks, build with blocks, build tower, build lego tower, play with lego, build lego | 搭积木, 堆积木, 搭乐高, 拼乐高, 玩积木, 玩乐高, 叠积木
built prop-pillow-fort | build fort, make fort, build den, make blanket fort, make pillow fort | 搭堡垒, 搭枕头, 搭被窝
built prop-snow-fort | build snow fort, build snow castle, make snow fort | 堆雪堡
built prop-tree-house | build tree house, build treehouse | 搭树屋, 盖树屋, 建树屋
built prop-log-dam | build dam, make dam | 筑坝, 建水坝, 修水坝, 造水坝, 筑水坝, 盖水坝
built prop-wooden-bridge | build bridge | 搭桥, 造桥, 修桥, 建桥, 搭一座桥, 造一座桥, 建一座桥
built prop-shelf | build shelf, build bookshelf, build bookcase, assemble shelf, assemble bookshelf | 组装书架, 做书架, 搭书架, 拼书架
built | build, construct, put together, erect, install, manufacture, invent, assemble robot, put up, set up | 安装, 制造, 发明, 制作, 筑, 建造, 搭, 搭建, 盖, 建, 造, 修建, 堆, 垒, 拼装, 组装
painted 1f3e0 | paint house | 粉刷房子, 刷房子, 给房子刷漆
painted 1f697 | paint car | 给车喷漆
painted 1f6aa | paint door | 刷门
painted prop-fence | paint fence, whitewash fence | 刷栅栏, 刷篱笆, 漆栅栏, 刷围栏
painted prop-chair | paint chair, paint bench | 刷椅子
painted 26f5 | paint boat | 刷船
painted 1f95a | paint egg, paint easter egg, colour egg | 画彩蛋
painted | repaint | 粉刷, 涂色
painted prop-wall | paint wall, whitewash wall, paint living room, paint room | 刷墙, 粉刷墙壁, 刷墙壁, 刷漆
grown 1f33b | plant seed, plant flower, sow seed, plant sunflower, grow flower | 种花, 种下种子, 播种, 种下一颗种子, 种种子, 种向日葵
grown 1f333 | plant tree seed, grow tree | 种下一棵树
dropped 1f366 | drop ice cream, drop ice cream cone, lose ice cream | 冰淇淋掉了, 掉了冰淇淋
dropped | drop his, let fall | 弄掉, 弄掉了, 掉落了
let-go 1f388 | lose balloon, let go of balloon, let go balloon, release balloon | 弄丢气球, 气球飞走, 气球飞走了, 放飞气球, 松开气球, 放气球
opened 1f3a9 | pull rabbit out of hat, pull bunny out of hat, pull rabbit from hat, take rabbit out of hat, pull rabbit out of top hat | 从帽子里变出兔子, 从帽子里变出一只兔子, 从礼帽里变出兔子, 帽子里变出兔子, 变出兔子, 变出一只兔子
built prop-chair | assemble furniture, build furniture, put together furniture, assemble chair, assemble ikea furniture | 组装家具, 拼家具, 装家具
lit 1f56f-fe0f | light candle, light candles | 点蜡烛, 点燃蜡烛, 点上蜡烛
lit 1f4a1 | change light bulb, change lightbulb, replace light bulb, screw in light bulb, change bulb, turn on light, switch on light | 换灯泡, 装灯泡, 开灯, 打开灯, 修灯
lit | light, light up, turn on, switch on, ignite | 点燃, 点亮, 点着, 点上, 打开电源
popped 1f388 | pop balloon, burst balloon, pop balloons | 戳破气球, 弄爆气球, 扎破气球, 踩爆气球, 吹爆气球
popped | pop, burst | 戳破, 弄爆, 扎破, 踩爆
watered 1f33b | water sunflower, water flower, water plant, water garden, water flowers, water rose, water tulip, water tree | 浇花, 浇水, 给花浇水, 给植物浇水, 给花朵浇水, 给向日葵浇水, 浇向日葵
watered | water, irrigate | 浇灌, 浇
sewn 1f457 | sew, embroider, stitch, stitch up, patch up, sew up, sew on, darn, sew clothes, mend clothes | 缝衣服, 补衣服, 做衣服, 缝, 缝补, 缝制, 刺绣, 绣, 织补, 缝纫, 缝好, 绣着
polished 1fad6 | polish, buff, dust off, wipe, wipe down, wipe off, shine up | 擦亮, 擦拭, 抛光, 打磨, 擦干净
washed 1f697 | wash car, clean car, wash bike, wash truck | 洗车
washed | scrub, rinse, soap, hose down, wash off, scrub down | 刷洗, 冲洗, 清洗, 洗刷, 洗干净
carved prop-rocking-horse | carve, whittle, sculpt, chisel, carve out, carve sculpture, carve statue, carve wood | 雕刻, 雕, 雕塑, 刻, 凿, 雕出, 刻出
hammered 1f5e1-fe0f | forge, forge sword, make sword, forge blade | 打铁, 锻造, 铸造, 铸剑, 打造
hammered 1fab5 | hammer, hammer on, beat metal, pound on | 敲打, 钉, 捶打, 锤打, 锻打
sawn 1fab5 | saw, saw wood, saw log, saw up, saw off | 锯木头, 锯, 锯开, 锯断
sliced 1f35e | cut, chop, slice, slice bread, cut bread, chop up, slice up, dice, mince, carve turkey, carve roast, cut up, cut open, slice open, halve | 切面包, 切开, 切片, 切碎, 切成, 切, 剁
sliced 1f382 | cut cake, slice cake, cut birthday cake, cut wedding cake | 切蛋糕, 切生日蛋糕
sliced 1f34e | peel, peel apple, pare | 削, 削皮, 削苹果, 剥
sliced 1f954 | peel potato | 削土豆
sliced 1f955 | chop vegetable, cut vegetable, slice vegetable, chop carrot, cut carrot, slice carrot, dice vegetable | 切菜, 切蔬菜, 切胡萝卜
sliced 1f349 | cut watermelon, slice watermelon | 切西瓜, 开西瓜
poured 2615 | pour tea, pour coffee, pour cup of tea, pour cup of coffee, pour hot water, pour drink | 倒茶, 倒咖啡, 倒水, 斟茶, 沏茶, 倒酒, 斟酒
poured 2615 | pour water, pour wine, pour juice, pour soup, pour hot chocolate |
poured 1f95b | pour milk, pour glass of milk | 倒牛奶
poured 2615 | pour, pour into, fill, fill up, refill, top up, pour out | 倒, 倒进, 倒入, 倒满, 斟, 斟满, 浇上, 淋
sprinkled 1f969 | sprinkle, sprinkle on, garnish, sprinkle over | 撒, 撒上, 撒盐, 腌
lifted 1f35c | lift noodle, lift noodles, lift noodle with chopstick, pull noodle, pick up noodle, pick up noodles, twirl spaghetti, twirl pasta | 夹起, 挑起, 夹, 挑面, 捞面, 夹面条, 夹起面条, 挑起面条
blown-out 1f382 | blow out candle, blow candle, blow out candles on cake | 吹蜡烛, 吹灭蜡烛, 吹灭了蜡烛
`;

export const BECOMING_ROWS: readonly Deed[] = ROWS.trim()
  .split('\n')
  .map((line): Deed => {
    const [how, english, chinese] = line.split('|').map((part) => part.trim());
    const [name, prop] = how!.split(' ');
    const becoming = BECOMINGS.find((one) => one === name)!;
    return { act: 'work', manner: { becoming, ...(prop && { prop }) }, english: english!, chinese: chinese! };
  });

const THINGS: ReadonlySet<Kind> = new Set(['object', 'food', 'ball', 'plant', 'vehicle', 'boat', 'aircraft']);
/** Machines that look like somebody. */
const ROBOT = /^1f916/;
/** What only small or only some things can come to. */
const ONLY: Partial<Record<Becoming, (subject: SubjectSense) => boolean>> = {
  opened: ({ kind }) => kind === 'object' || kind === 'food',
  grown: ({ kind }) => kind === 'plant' || kind === 'food',
  spilled: ({ kind }) => kind === 'food' || kind === 'object',
  baked: ({ kind }) => kind === 'food',
  watered: ({ kind }) => kind === 'plant',
  popped: ({ kind, sprite }) => kind === 'ball' || /^1f388/.test(sprite),
  lit: ({ kind }) => kind === 'object',
  'blown-out': ({ sprite }) => /^1f382/.test(sprite),
  dropped: ({ kind }) => kind !== 'vehicle' && kind !== 'boat' && kind !== 'aircraft',
  sewn: ({ kind }) => kind === 'object',
  sliced: ({ kind, sprite }) => kind === 'food' || /^1f(38[23]|4c4)|paper/.test(sprite),
  poured: ({ kind }) => kind === 'object' || kind === 'food' || kind === 'plant',
  sprinkled: ({ kind }) => kind === 'food',
  lifted: ({ kind }) => kind === 'food',
  'let-go': ({ kind, sprite }) => kind === 'object' || /^1f388/.test(sprite),
};

/** Whether that can become of it. */
export const canBecome = (subject: SubjectSense, becoming: Becoming): boolean =>
  subject.worn !== 'body' &&
  (THINGS.has(subject.kind) || becoming === 'carved' || (becoming === 'built' && ROBOT.test(subject.sprite))) &&
  (ONLY[becoming]?.(subject) ?? true);

/** Where it is done, where neither prompt nor thing says otherwise. */
const HOMES: readonly (readonly [becoming: RegExp, thing: RegExp, sets: string])[] = [
  [/built/, /^(26c4|2603)/, 'snowy-meadow'],
  [/built/, /^1f3f0/, 'beach'],
  [/built|broken|opened/, /^prop-(blocks|cards|pillow-fort|shelf)/, 'living-room'],
  [/built/, /^prop-snow-fort/, 'snowy-meadow'],
  [/built/, /^prop-tree-house/, 'forest'],
  [/built/, /^prop-(log-dam|wooden-bridge)/, 'river'],
  [/built|painted/, /^1f3[de]|^1f6d6/, 'meadow village'],
  [/built|repaired/, /^1f(680|916|6f8)/, 'workshop'],
  [/repaired/, /^1f(69|68|6b|3ce|6f|3cd)/, 'street house'],
  [/opened/, /^1f3a9/, 'theatre'],
  [/built/, /^prop-chair/, 'living-room'],
  [/opened/, /^1f381/, 'party-room living-room'],
  [/opened/, /^(2602|2614|1f302)/, 'street park'],
  [/opened/, /^prop-treasure-chest/, 'cave island'],
  [/opened/, /^1f6aa/, 'living-room corridor'],
  [/opened/, /./, 'living-room bedroom'],
  [/broken/, /./, 'living-room'],
  [/spilled/, /./, 'kitchen office'],
  [/burnt|baked/, /./, 'kitchen'],
  [/repaired/, /./, 'workshop living-room'],
  [/painted/, /^prop-wall/, 'living-room'],
  [/lit/, /./, 'living-room bedroom'],
  [/popped/, /./, 'party-room park'],
  [/watered/, /./, 'flower-garden'],
  [/blown-out/, /./, 'party-room living-room'],
  [/grown/, /./, 'flower-garden'],
  [/washed|polished/, /^1f(69|68|6b|3ce|6f|3cd)/, 'street house'],
  [/sewn|polished|washed/, /./, 'living-room'],
  [/carved|hammered|sawn/, /./, 'workshop'],
  [/sliced|sprinkled|poured/, /./, 'kitchen'],
  [/lifted/, /./, 'restaurant'],
  [/dropped|let-go/, /./, 'park fairground'],
];

export const homesOfBecoming = (props: readonly Prop[]): [SetName, ...SetName[]] | undefined => {
  const prop = props.find(({ becoming }) => becoming);
  const row = prop && HOMES.find(([becoming, thing]) => becoming.test(prop.becoming!) && thing.test(prop.sprite));
  return row?.[2].split(' ') as [SetName, ...SetName[]] | undefined;
};

/** How the deed is told. */
export const becomingTold = (becoming: Becoming, thing: string, language: 'en' | 'zh'): string =>
  `${BECOMING_NAMES[becoming][language]}${language === 'zh' ? '' : ' '}${thing}`;

const BECOMING_NAMES: Readonly<Record<Becoming, { en: string; zh: string }>> = {
  built: { en: 'building', zh: '建造' },
  opened: { en: 'opening', zh: '打开' },
  broken: { en: 'breaking', zh: '打碎' },
  spilled: { en: 'spilling', zh: '打翻' },
  burnt: { en: 'burning', zh: '烧焦' },
  repaired: { en: 'repairing', zh: '修理' },
  painted: { en: 'painting', zh: '粉刷' },
  grown: { en: 'growing', zh: '种' },
  dropped: { en: 'dropping', zh: '掉了' },
  lit: { en: 'lighting', zh: '点亮' },
  popped: { en: 'popping', zh: '弄破' },
  watered: { en: 'watering', zh: '浇' },
  baked: { en: 'baking', zh: '烤' },
  'blown-out': { en: 'blowing out the candles of', zh: '吹灭蜡烛：' },
  'let-go': { en: 'letting go of', zh: '松开' },
  sewn: { en: 'sewing', zh: '缝' },
  polished: { en: 'polishing', zh: '擦亮' },
  washed: { en: 'washing', zh: '洗' },
  carved: { en: 'carving', zh: '雕刻' },
  hammered: { en: 'hammering on', zh: '敲打' },
  sawn: { en: 'sawing', zh: '锯' },
  sliced: { en: 'cutting', zh: '切' },
  poured: { en: 'pouring into', zh: '倒满' },
  sprinkled: { en: 'sprinkling', zh: '撒' },
  lifted: { en: 'lifting noodles from', zh: '夹起' },
};
