/** What is done: verbs for every act, and for what one does to another. Read by `dictionary.ts`. */
import type { ActName } from '../../score.js';
import type { Direction, Relation } from '../sense.js';

export interface ActRow {
  act?: ActName;
  /** `play`: of an instrument it is something else than of a dog. */
  mark?: 'play';
  relation?: Relation;
  direction?: Direction;
  tempo?: 'slowly' | 'quickly';
  en: string;
  zh: string;
}

/** How each act is called in the understood line: English -ing, Chinese. */
export const ACT_NAMES: Record<ActName, { en: string; zh: string }> = {
  idle: { en: 'standing', zh: '静立' },
  walk: { en: 'walking', zh: '行走' },
  run: { en: 'running', zh: '奔跑' },
  jump: { en: 'jumping', zh: '跳跃' },
  fly: { en: 'flying', zh: '飞翔' },
  swim: { en: 'swimming', zh: '游动' },
  dance: { en: 'dancing', zh: '跳舞' },
  spin: { en: 'spinning', zh: '旋转' },
  roll: { en: 'rolling', zh: '翻滚' },
  bounce: { en: 'bouncing', zh: '蹦跳' },
  wave: { en: 'waving', zh: '挥手' },
  nod: { en: 'nodding', zh: '点头' },
  shake: { en: 'shaking', zh: '摇晃' },
  sleep: { en: 'sleeping', zh: '睡觉' },
  float: { en: 'floating', zh: '漂浮' },
  drive: { en: 'driving', zh: '行驶' },
  fall: { en: 'falling', zh: '落下' },
  grow: { en: 'growing', zh: '变大' },
  eat: { en: 'eating', zh: '进食' },
  laugh: { en: 'laughing', zh: '大笑' },
  drink: { en: 'drinking', zh: '喝水' },
  play: { en: 'playing music', zh: '演奏' },
  kick: { en: 'kicking', zh: '踢' },
  throw: { en: 'throwing', zh: '投掷' },
  catch: { en: 'catching', zh: '接住' },
  hit: { en: 'hitting', zh: '击打' },
  climb: { en: 'climbing', zh: '攀爬' },
  dig: { en: 'digging', zh: '挖掘' },
  read: { en: 'reading', zh: '阅读' },
  write: { en: 'writing', zh: '写字' },
  hug: { en: 'hugging', zh: '拥抱' },
  kiss: { en: 'kissing', zh: '亲吻' },
  fight: { en: 'fighting', zh: '打斗' },
  cry: { en: 'crying', zh: '哭泣' },
  shrink: { en: 'shrinking', zh: '变小' },
  explode: { en: 'exploding', zh: '爆炸' },
  appear: { en: 'appearing', zh: '出现' },
  vanish: { en: 'vanishing', zh: '消失' },
  talk: { en: 'talking', zh: '说话' },
  sing: { en: 'singing', zh: '唱歌' },
  sit: { en: 'sitting', zh: '坐着' },
  clap: { en: 'clapping', zh: '鼓掌' },
  crawl: { en: 'crawling', zh: '爬行' },
  slide: { en: 'sliding', zh: '滑行' },
  bend: { en: 'bending', zh: '弯腰' },
  work: { en: 'working', zh: '忙着' },
  hold: { en: 'holding', zh: '拿着' },
  ride: { en: 'riding', zh: '骑着' },
  exercise: { en: 'exercising', zh: '锻炼' },
  push: { en: 'pushing', zh: '推着' },
};

/** Who is no vehicle does not drive. */
export const SLIDING = { en: 'sliding', zh: '滑行' };

export const ACT_ROWS: ActRow[] = [
  {
    act: 'idle',
    en: 'stand, sit, wait, slow down, pose, rest, stay, look, stare, gaze, watch, relax, pause, stand still, perch, observe, think, sit down, stop, freeze, lean, idle, lie, park, read, write, study, listen, paint, draw, type, sunbathe, smoke, iron, work, cook',
    zh: '不动, 站, 站着, 坐, 坐着, 等, 等待, 休息, 看, 看着, 凝视, 注视, 停, 停车, 减速, 停着, 停下, 站立, 静静, 发呆, 待着, 躺, 躺着, 思考, 静止, 读, 阅读, 看书, 写, 写字, 画画, 观看, 晒太阳, 趴着, 趴, 减速, 抽烟, 熨烫, 做饭, 听',
  },
  {
    act: 'walk',
    en: 'walk, stroll, tread, march, wander, step, amble, trot slowly, plod, hike, stride, saunter, trudge, pace, roam, move, crawl, creep, limp, parade, travel, approach walking, take walk, take peaceful walk, go, tiptoe, prowl, stalk, waddle, slither, go for walk, walk around, mosey, lumber, patrol, wade, shuffle, stomp, rampage, strut, line up, queue, come, graze along, explore, pass, pass by, cross, go home, cross over, trek',
    zh: '走, 走路, 行走, 散步, 漫步, 步行, 走过, 走着, 踏, 踏步, 行进, 徘徊, 闲逛, 前行, 前进, 移动, 爬行, 爬, 跋涉, 徒步, 走动, 走来走去, 巡逻, 穿过, 经过, 越过, 穿越, 溜达, 游荡, 踱步, 路过, 悠闲散步, 行军, 走进, 逛街, 逛, 探索, 慢走, 遛, 排队, 横穿, 上街',
  },
  {
    act: 'run',
    en: 'run, trot, gallop, sprint, dash, jog, race, rush, hurry, charge, scamper, scurry, bolt, canter, dart, run around, exercise, zip, stampede, bound, speed, hasten, run marathon, marathon',
    zh: '跑, 跑步, 奔跑, 飞奔, 奔, 冲刺, 疾驰, 慢跑, 小跑, 狂奔, 奔驰, 飞驰, 跑过, 跑着, 冲, 狂跑, 跑来跑去, 驰骋, 快跑, 跑马拉松, 马拉松, 赛跑, 比赛跑步',
  },
  {
    act: 'jump',
    en: 'jump, leap, hop, skip, vault, pounce, spring, hurdle, bunny hop, hop around, frolic, romp, cheer, play around, jump up, jump up and down, leapfrog, high jump, trampoline, jump rope, celebrate, bungee jump, bungee jumping, hopscotch, long jump, triple jump, parkour, kick, box, hula hoop, cheerlead',
    zh: '跃出, 跃, 跳, 跳跃, 跳起, 跳起来, 蹦, 跃起, 跳过, 跃过, 嬉戏, 蹦蹦跳跳, 跳着, 扑, 欢呼, 庆祝, 跳绳, 跳高, 跳远, 打闹, 踢, 蹦极, 蹦极跳, 射门',
  },
  {
    act: 'fly',
    en: 'fly, soar, glide, hover, flutter, take off, flap, take flight, swoop, fly around, land, levitate high, fly past, buzz, flit, skydive, parachute, paraglide',
    zh: '飞, 会飞, 飞行, 飞翔, 翱翔, 滑翔, 盘旋, 起飞, 飞舞, 飞过, 飞起, 飞来飞去, 飞着, 振翅, 飞越, 展翅, 着陆, 降落, 腾空, 悬停, 跳伞',
  },
  {
    act: 'swim',
    en: 'swim, dive, paddle around, snorkel, scuba dive, splash, swim around, float along, scuba diving',
    zh: '游, 游泳, 游动, 潜水, 游着, 畅游, 游来游去, 游过, 戏水, 玩水, 遨游, 游弋',
  },
  {
    act: 'dance',
    en: 'dance, boogie, waltz, twirl dance, breakdance, salsa, tango, groove, ballet, tap dance, belly dance, sway, perform, disco dance, do ballet, aerobics, swing, sing, wiggle, zumba, twerk, moonwalk, tai chi, practice tai chi, do tai chi, play tai chi, kung fu',
    zh: '跳舞, 舞蹈, 起舞, 跳着舞, 舞动, 热舞, 街舞, 跳芭蕾, 芭蕾, 表演, 摇摆, 翩翩起舞, 跳起舞, 载歌载舞, 做有氧运动, 唱歌, 唱, 歌唱, 扭动, 跳呼啦圈, 跳街舞, 跳芭蕾舞, 跳广场舞, 广场舞, 跳探戈, 跳华尔兹, 蹦迪, 打太极, 太极, 打太极拳, 打功夫, 练功夫, 功夫, 打拳',
  },
  {
    act: 'spin',
    en: 'chase tail, chase own tail, spin, rotate, whirl, twirl, pirouette, turn around, revolve, turn, spin around, twist, turn corner',
    zh: '追尾巴, 追自己的尾巴, 追着自己的尾巴, 旋转, 转圈, 转, 打转, 自转, 转动, 转弯, 拐弯, 转身, 转着圈',
  },
  { act: 'roll', en: 'roll, tumble over, roll over, roll around, somersault over', zh: '滚, 翻滚, 打滚, 滚动, 滚过' },
  {
    act: 'bounce',
    en: 'bounce, bob, jiggle, clap, clap hands, pat, knock, drum, pet, hammer away, dribble along, applaud, stir, chop, wash, clean, vacuum, mop, sweep, scrub, wash dishes, brush, brush teeth, massage',
    zh: '弹跳, 蹦跶, 跳动, 鼓掌, 拍手, 打鼓, 敲, 拍打, 洗碗, 洗, 打扫, 擦, 扫地, 抚摸, 刷牙, 洗衣, 按摩, 炒菜',
  },
  {
    act: 'wave',
    en: 'wave, wave hand, greet, say hello, say hi, say goodbye, wave goodbye, salute, wave hands, beckon, high five',
    zh: '挥手, 招手, 挥舞, 打招呼, 告别, 敬礼, 挥着手, 问好',
  },
  {
    act: 'idle',
    en: 'tie tie, tie, take selfie, take photo, plant, arrange, milk, fix, repair, knit, sew, fold, peel, pour, sharpen, bake, grill, barbecue, barbeque, snap, snap finger, bandage, decorate, shave, wrap, shuffle card, count, spray, water, build, make snowman, make pottery, do laundry, iron clothes',
    zh: '盖, 搭, 自拍, 拍照, 种, 种树, 插花, 挤, 挤牛奶, 堆, 堆雪人, 绑, 绑绷带, 打领带, 放, 修理, 缝, 织, 折, 倒, 烧烤, 烤, 制作陶器, 洗牌, 投斧, 剪, 浇水, 建造, 玩剪刀石头布, 打结',
  },
  { act: 'jump', en: 'shoot goal, score goal, shoot', zh: '加油' },
  {
    act: 'nod',
    en: 'wake, wake up, rake, howl, bark, meow, roar, growl, quack, chirp, shout, scream, yell, call, nod, bow, nod head, agree, talk, speak, chat, play chess, play cards, bend, bend down, bend back, text',
    zh: '嚎叫, 叫, 吠, 吼叫, 点头, 鞠躬, 说话, 聊天, 交谈, 讲话, 后仰, 弯腰, 弯下',
  },
  {
    act: 'shake',
    en: 'shake, tremble, shiver, shake head, wobble, vibrate, shudder, quake, cry, sob, weep, fight, struggle, explode, burst, crash, sneeze, wag tail, wag, headbang, angry, argue',
    zh: '摇, 颤抖, 发抖, 摇头, 摇晃, 抖动, 哆嗦, 哭, 哭泣, 打架, 打喷嚏, 摇尾巴, 发怒, 争吵',
  },
  {
    act: 'sleep',
    en: 'sleep, doze, nap, snooze, asleep, rest asleep, slumber, snore, hibernate, fall asleep, take nap, lie asleep, go to sleep, yawn',
    zh: '睡, 睡觉, 睡着, 打盹, 小睡, 沉睡, 熟睡, 睡着了, 打瞌睡, 午睡, 打呼噜, 睡去, 入睡, 冬眠, 打哈欠',
  },
  {
    act: 'float',
    en: 'float, drift, hang, levitate, drift around, bob on, sail through air, hover weightless',
    zh: '漂, 漂浮, 飘, 飘浮, 漂流, 悬浮, 飘荡, 飘动, 浮动, 飘过',
  },
  {
    act: 'drive',
    en: 'drive, slide, skid, cruise, race past, sail, roll along, zoom past, speed past, commute, skate, roller skate, ice skate, roller skating, ice skating, skating, glide along, accelerate, steer, drift car, motor',
    zh: '开, 行驶, 驾驶, 驾着, 航行, 驶过, 行驶着, 开过, 驶, 兜风, 滑行, 溜冰, 滑冰, 加速, 加速前进, 溜旱冰, 滑旱冰, 驶向, 开着, 滑',
  },
  {
    act: 'fall',
    en: 'fall, drop, collapse, tumble down, sink, fall down, slip, trip, melt',
    zh: '融化, 落下, 掉, 掉下, 摔倒, 坠落, 跌倒, 跌落, 下落, 掉落, 飘落, 倒下, 落',
  },
  {
    act: 'grow',
    en: 'grow, expand, swell, inflate, get bigger, bloom, blossom, appear, rise up big, sprout, enlarge, hatch',
    zh: '长大, 变大, 生长, 膨胀, 绽放, 盛开, 开花, 成长, 出现, 孵化, 破壳, 破壳而出, 发芽',
  },
  {
    act: 'eat',
    en: 'eat, munch, chew, graze, feed, nibble, bite, drink, gobble, devour, snack, lick, taste, sip, feast, dine, catch fish, drink water, lap',
    zh: '吃, 吃着, 吃草, 啃, 咀嚼, 喝, 喝水, 进食, 品尝, 舔, 吃东西, 喝着, 享用, 觅食',
  },
  {
    act: 'laugh',
    en: 'laugh, giggle, chuckle, smile, grin, cackle, joke, tickle',
    zh: '笑, 大笑, 微笑, 欢笑, 咯咯笑, 笑着, 傻笑, 哈哈大笑',
  },
  {
    act: 'fly',
    direction: 'up',
    en: 'blast off, launch, lift off, rise, ascend, shoot up, fly up, fly away',
    zh: '发射, 升空, 升起, 上升, 飞走, 飞向天空, 冉冉升起',
  },
  { act: 'float', direction: 'down', en: 'descend, float down, parachute down', zh: '下降, 降下' },
  { act: 'walk', direction: 'up', en: 'climb, climb up, scale', zh: '攀登, 爬上, 爬树' },
  {
    act: 'walk',
    direction: 'camera',
    en: 'come closer, get closer, walk closer, approach viewer, come near, come forward, walk forward, step forward',
    zh: '走来, 走近, 靠过来, 迎面走来, 走过来',
  },
  { act: 'run', direction: 'camera', en: 'run forward, charge forward', zh: '跑来, 跑过来, 迎面跑来, 冲过来' },
  { act: 'walk', direction: 'away', en: 'walk off, wander off, walk away', zh: '走远, 走开, 离去, 走了, 远去' },
  { act: 'run', direction: 'away', en: 'run off, run away', zh: '跑开, 跑走, 跑远, 逃走, 逃跑' },
  {
    relation: 'chase',
    en: 'chase, pursue, follow, hunt, run after, go after, chase after, race after',
    zh: '追, 追着, 追赶, 追逐, 跟着, 跟随, 追捕, 追击, 尾随',
  },
  {
    relation: 'approach',
    en: 'approach, walk up to, steal, rob, defeat, battle, meet, hug, visit, attack, catch, reach, join',
    zh: '走近了, 来到, 接近, 靠近, 走向, 跑向, 飞向, 游向, 奔向, 迎向, 冲向, 拥抱, 遇见, 遇到, 捕捉, 加入, 攻击, 开向, 驶往, 大战, 对战, 大战着, 打败, 偷, 偷吃, 偷走, 抢',
  },
  {
    relation: 'leave',
    en: 'leave, scared of, afraid of, flee, escape from, run away from, walk away from, escape, flee from, move away from, swim away from, fly away from',
    zh: '离开, 怕, 逃离, 远离, 躲开, 逃开',
  },
  { relation: 'on', en: 'sit on, stand on, sleep on, lie on, perch on, sit atop', zh: '待在' },
  {
    relation: 'next_to',
    en: 'hold, carry, accompany, push, pull, drag, lead, bring, juggle with, take along',
    zh: '牵着, 牵, 陪着, 抱着, 抱, 背着, 举着, 拿着, 拿, 带着, 手持, 撑着, 捧着, 推着, 拉着, 手里拿着, 提着',
  },
  { relation: 'on', act: 'drive', en: 'ride, ride on, ride on back of', zh: '骑, 骑着, 骑在, 乘, 乘坐, 乘着' },
  { act: 'nod', mark: 'play', en: 'strum', zh: '弹, 弹奏, 吹, 吹奏, 演奏, 拉奏' },
  { act: 'jump', mark: 'play', en: 'play', zh: '玩, 玩耍' },
  { act: 'run', tempo: 'quickly', en: 'zoom by, whizz, whiz, zoom by quickly', zh: '飞快地跑, 飞跑' },
];
