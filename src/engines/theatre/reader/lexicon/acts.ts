/** What is done: verbs for every act, and for what one does to another. Read by `dictionary.ts`. */
import type { ActName } from '../../score/score.js';
import type { Direction, Manner, Relation } from '../words/sense.js';

export interface ActRow {
  act?: ActName;
  /** `play`: of an instrument it is something else than of a dog. `say`: quoted words are what is said. */
  mark?: 'play' | 'say';
  relation?: Relation;
  direction?: Direction;
  tempo?: 'slowly' | 'quickly';
  manner?: Manner;
  en: string;
  zh: string;
}

export const ACT_ROWS: ActRow[] = [
  {
    act: 'idle',
    en: 'stand, wait, slow down, pose, rest, stay, look, look at, stare, stare at, gaze, gaze at, watch, relax, pause, stand still, perch, lie in wait, lay, observe, think, stop, freeze, lean, idle, lie, park, listen, sunbathe, be still, flicker, tick, sizzle, simmer, crackle, smoulder, smolder, glimmer, glint, beep',
    zh: '不动, 站, 站着, 等, 等待, 休息, 看, 看着, 凝视, 注视, 停, 停车, 减速, 停着, 停下, 站立, 静静, 发呆, 待着, 躺, 躺着, 思考, 静止, 观看, 晒太阳, 趴着, 趴, 听, 望着, 盯着',
  },
  {
    act: 'walk',
    en: 'walk, stroll, navigate, tread, march, wander, step, amble, trot slowly, plod, hike, stride, saunter, trudge, pace, roam, move, limp, parade, travel, approach walking, take walk, take peaceful walk, take stroll, go, tiptoe, prowl, stalk, waddle, go for walk, mosey, lumber, patrol, wade, shuffle, stomp, rampage, strut, line up, queue, come, graze along, explore, pass, pass by, cross, go home, cross over, arrive, return, return home, enter, journey, trek, take leisurely walk, turn corner, go home',
    zh: '走, 走路, 行走, 散步, 漫步, 步行, 走过, 走着, 踏, 踏步, 行进, 徘徊, 闲逛, 前行, 前进, 移动, 跋涉, 徒步, 走动, 走来走去, 巡逻, 穿过, 经过, 穿越, 溜达, 游荡, 踱步, 路过, 悠闲散步, 行军, 走进, 进入, 到达, 闯进, 闯入, 逛街, 逛, 探索, 慢走, 遛, 排队, 横穿, 上街, 过河, 过马路, 越过, 转弯, 拐弯, 回家, 回到, 抵达, 走到, 去往',
  },
  {
    act: 'run',
    en: 'run, trot, gallop, sprint, dash, jog, race, rush, hurry, charge, scamper, scurry, bolt, canter, dart, zip, stampede, bound, speed, hasten, run marathon, marathon, cross finish line',
    zh: '跑, 跑步, 奔跑, 飞奔, 奔, 冲刺, 疾驰, 慢跑, 小跑, 狂奔, 奔驰, 飞驰, 跑过, 跑着, 冲, 狂跑, 跑来跑去, 驰骋, 快跑, 跑马拉松, 马拉松, 赛跑, 比赛跑步',
  },
  {
    act: 'jump',
    en: 'jump, leap, hop, skip, vault, pounce, hurdle, bunny hop, hop around, frolic, romp, cheer, play around, jump up, jump up and down, leapfrog, high jump, celebrate, hopscotch, long jump, triple jump, parkour',
    zh: '跃出, 跃, 跳, 跳跃, 跳起, 跳起来, 蹦, 跃起, 嬉戏, 蹦蹦跳跳, 跳着, 扑, 欢呼, 庆祝, 跳高, 跳远, 打闹, 跑酷',
  },
  { act: 'jump', manner: { objectRelation: 'over' }, en: 'jump over, leap over, hop over', zh: '跳过, 跃过' },
  {
    act: 'fly',
    en: 'circle above, circle overhead, circle below, wheel overhead, swoop overhead, fly, soar, hover, flutter, take off, flap, take flight, swoop, levitate high, fly past, buzz, flit, flap wing',
    zh: '飞, 会飞, 飞行, 飞翔, 翱翔, 滑翔, 盘旋, 起飞, 飞舞, 飞起, 飞来飞去, 飞着, 振翅, 展翅, 腾空, 悬停',
  },
  {
    act: 'fly',
    direction: 'down',
    en: 'land, touch down, swoop down, swoop downward, nosedive',
    zh: '着陆, 降落, 落地, 俯冲, 往下俯冲, 向下俯冲',
  },
  { act: 'fly', manner: { objectRelation: 'over' }, en: 'fly over, soar over', zh: '飞越, 飞过' },
  {
    act: 'swim',
    en: 'swim, dive, paddle around, snorkel, scuba dive, splash, float along, scuba diving, swim breast stroke, swim backstroke, swim butterfly stroke, breast stroke, backstroke, springboard diving',
    zh: '游, 游泳, 游动, 潜水, 游着, 畅游, 游来游去, 游过, 戏水, 玩水, 遨游, 游弋, 蛙泳, 仰泳, 蝶泳, 自由泳, 跳水',
  },
  {
    act: 'dance',
    en: 'dance, boogie, waltz, twirl dance, breakdance, salsa, groove, ballet, tap dance, belly dance, sway, swing, perform, disco dance, do ballet, wiggle, zumba, twerk, moonwalk, country line dance, dance charleston, dance gangnam style, dance macarena, krump, square dance, jumpstyle dance, dance ballet',
    zh: '跳舞, 舞蹈, 起舞, 跳着舞, 舞动, 热舞, 街舞, 跳芭蕾, 芭蕾, 表演, 摇摆, 翩翩起舞, 跳起舞, 载歌载舞, 扭动, 跳街舞, 跳芭蕾舞, 跳广场舞, 广场舞, 跳探戈, 跳华尔兹, 蹦迪, 跳踢踏舞, 跳肚皮舞, 肚皮舞, 踢踏舞, 霹雳舞, 跳霹雳舞, 太空步',
  },
  {
    act: 'dance',
    manner: { partner: '1f9cd', mutual: true },
    en: 'dance together, tango, salsa dance, tango dance, swing dance',
    zh: '一起跳舞, 探戈, 双人舞, 跳双人舞, 摇摆舞',
  },
  {
    act: 'spin',
    en: 'chase tail, chase own tail, spin, rotate, whirl, twirl, pirouette, turn around, revolve, turn, twist, swirl',
    zh: '追尾巴, 追自己的尾巴, 追着自己的尾巴, 旋转, 转圈, 转, 打转, 自转, 转动, 转身, 转着圈',
  },
  { act: 'roll', en: 'roll, tumble over, roll over, roll around, somersault over', zh: '滚, 翻滚, 打滚, 滚动, 滚过' },
  { act: 'bounce', en: 'bounce, bob, jiggle, dribble along', zh: '弹跳, 蹦跶, 跳动' },
  { act: 'clap', en: 'clap, clap hand, applaud, applause, applauding', zh: '鼓掌, 拍手, 拍掌, 鼓起掌' },
  {
    act: 'wave',
    en: 'wave, wave hand, greet, say hi, say goodbye, say hello, wave goodbye, beckon',
    zh: '挥手, 招手, 挥舞, 打招呼, 告别, 敬礼, 挥着手, 问好, 挥着',
  },
  { act: 'nod', en: 'nod, nod head, agree, wake, wake up', zh: '点头, 醒来' },
  { act: 'nod', en: 'bow', zh: '鞠躬', manner: { prop: 'prop-bow' } },
  {
    act: 'bend',
    en: 'bend, bend down, bend over, bend forward, stoop, lean down, do bend',
    zh: '弯腰, 弯下, 弯下身子, 俯身, 低头, 弯身, 弯',
  },
  {
    act: 'shake',
    en: 'shake, tremble, shiver, shake head, wobble, vibrate, shudder, quake, struggle, wag tail, wag, headbang, angry, rattle',
    zh: '摇, 颤抖, 发抖, 摇头, 摇晃, 抖动, 哆嗦, 摇尾巴, 发怒, 甩头',
  },
  {
    act: 'sleep',
    en: 'sleep, doze, nap, snooze, asleep, rest asleep, slumber, snore, hibernate, fall asleep, take nap, lie asleep, go to sleep',
    zh: '睡, 睡觉, 睡着, 打盹, 小睡, 沉睡, 熟睡, 睡着了, 打瞌睡, 午睡, 打呼噜, 睡去, 入睡, 冬眠',
  },
  {
    act: 'float',
    en: 'float, drift, hang, levitate, drift around, bob on, sail through air, hover weightless',
    zh: '倒挂, 倒挂着, 倒吊着, 倒挂在, 倒挂在树枝上, 倒挂在树上, 漂, 漂浮, 漂在, 飘, 飘浮, 漂流, 悬浮, 飘荡, 飘动, 浮动, 飘过',
  },
  {
    act: 'drive',
    en: 'drive, chug, chug along, rumble along, trundle, putter, hurtle, drive off, cruise, race past, roll along, zoom past, speed past, commute, accelerate, steer, pilot, operate, drift car, motor, gain speed',
    zh: '开, 行驶, 驾驶, 驾着, 航行, 驶过, 操纵, 行驶着, 开过, 驶, 兜风, 加速, 加速前进, 驶向, 开着',
  },
  { act: 'slide', en: 'slide, skid, glide, glide along, slip and slide, slide along', zh: '滑行, 滑, 滑动' },
  {
    act: 'fall',
    en: 'fall, drop, collapse, tumble down, sink, fall down, slip, trip, stumble, faint',
    zh: '落下, 掉, 掉下, 摔倒, 坠落, 跌倒, 跌落, 下落, 滑倒, 滑了一跤, 摔了一跤, 掉落, 飘落, 倒下, 落, 晕倒',
  },
  { act: 'grow', manner: { objectRelation: 'on' }, en: 'grow out of, sprout out of, sprout from, grow from', zh: '' },
  {
    act: 'grow',
    en: 'grow, expand, swell, inflate, get bigger, bloom, blossom, rise up big, sprout, enlarge, grow bigger, get larger',
    zh: '长大, 变大, 充气, 越来越大, 生长, 膨胀, 绽放, 盛开, 开花, 成长, 发芽',
  },
  {
    act: 'shrink',
    en: 'shrink, get smaller, dwindle, become smaller, grow smaller, deflate',
    zh: '变小, 漏气, 瘪下去, 瘪了, 越来越小, 缩小, 缩小了, 萎缩, 收缩',
  },
  {
    act: 'shrink',
    manner: { prop: 'prop-melt' },
    en: 'melt, melt away, melt down, thaw, thaw out',
    zh: '融化, 融化了, 化了, 化掉, 化掉了, 熔化, 溶化, 融掉, 消融',
  },
  { act: 'explode', en: 'explode, burst, blow up, erupt, detonate, pop', zh: '爆炸, 爆开, 炸开, 爆裂, 爆发, 喷发' },
  {
    act: 'appear',
    en: 'appear, emerge, show up, hatch, materialize, pop up, come out',
    zh: '出现, 孵化, 破壳, 破壳而出, 现身, 冒出来, 钻出来',
  },
  { act: 'vanish', en: 'vanish, disappear, fade away, dissolve', zh: '消失, 不见, 消散, 消失不见' },
  {
    act: 'eat',
    en: 'eat, munch, chew, graze, feed on, nibble, bite, gobble, devour, snack, peck, peck at, peck at ground, lick, taste, feast, dine, catch fish',
    zh: '吃, 吃着, 偷吃, 吃饭, 用餐, 进餐, 吃草, 啃, 咀嚼, 进食, 品尝, 尝, 啄食, 啄, 舔, 吃东西, 享用, 觅食',
  },
  { act: 'bend', manner: { prop: '1f35e' }, en: 'feed', zh: '' },
  { act: 'drink', en: 'drink, sip, drink water, gulp, slurp', zh: '喝, 喝水, 喝着, 饮水, 饮' },
  {
    act: 'laugh',
    en: 'laugh, giggle, chuckle, smile, grin, cackle, joke',
    zh: '笑, 大笑, 微笑, 欢笑, 咯咯笑, 笑着, 傻笑, 哈哈大笑',
  },
  {
    act: 'cry',
    en: 'cry, weep, sob, shed tear, wail, in tears, whimper, sad, sadly, unhappy, heartbroken, tearful',
    zh: '哭, 哭泣, 流泪, 大哭, 哭着, 痛哭, 掉眼泪, 抽泣, 难过, 伤心, 悲伤, 难过的, 伤心的, 悲伤的',
  },
  {
    act: 'talk',
    mark: 'say',
    en: 'say, talk, speak, chat, shout, yell, whisper, ask, answer, tell, scream, call, announce, exclaim, give speech, news anchoring, argue, testify, present weather forecast, answer question, explain, teach, lecture, give lesson, bark, meow, roar, growl, quack, chirp, moo',
    zh: '说, 说话, 聊天, 交谈, 讲话, 喊, 大喊, 喊道, 说道, 问, 讲, 演讲, 争吵, 叫, 吠, 吼叫, 大声说, 播报新闻, 播报, 播报天气预报, 回答, 回答问题, 作证, 讲解, 解释, 介绍, 讲课, 上课',
  },
  {
    act: 'throw',
    manner: { prop: '26a1' },
    en: 'throw lightning, hurl lightning, shoot lightning, cast lightning',
    zh: '发射闪电, 投掷闪电, 掷出闪电, 放出闪电, 释放闪电, 射出闪电, 扔闪电, 放闪电',
  },
  {
    act: 'talk',
    manner: { prop: 'prop-full-moon' },
    en: 'howl, howl at moon, howl at full moon, bay at moon, bay at full moon',
    zh: '嚎叫, 嗥叫, 嚎, 长嚎, 长啸, 仰天长啸, 对月长啸, 仰头嚎叫, 对月嚎叫, 对着月亮嚎叫, 对着满月嚎叫',
  },
  {
    act: 'sing',
    mark: 'say',
    manner: { prop: '1f3a4' },
    en: 'sing, sing song, karaoke, sing karaoke, beatbox, rap, hum, yodel, sing opera',
    zh: '唱歌, 唱, 歌唱, 唱着歌, 唱着, 唱卡拉OK, 高歌, 说唱',
  },
  { act: 'sit', manner: { objectRelation: 'on' }, en: 'sit, sit down, be seated, seated', zh: '坐, 坐着, 坐下' },
  { act: 'kick', en: 'kick, high kick, side kick, kick out', zh: '踢, 踢着, 踢腿, 侧踢, 高踢' },
  { act: 'throw', en: 'throw, toss, hurl, fling, pitch, lob, cast', zh: '扔, 投, 投掷, 抛, 丢, 掷, 抛掷' },
  {
    act: 'catch',
    manner: { objectRelation: 'approach' },
    en: 'catch, grab, snatch',
    zh: '接, 接住, 抓住, 抓, 捕捉, 捕, 捉',
  },
  {
    act: 'hit',
    en: 'hit, strike, punch, smash, bat, slap, whack, punch bag, pound',
    zh: '击打, 拳击, 击球, 拍打, 捶, 捶打',
  },
  {
    act: 'climb',
    direction: 'up',
    manner: { prop: '1f333' },
    en: 'climb tree, climb up tree, climb tall tree, climb big tree',
    zh: '爬树, 爬上树, 爬大树, 爬上大树, 上树',
  },
  {
    act: 'climb',
    direction: 'down',
    en: 'climb down, climb downward, climb downwards, scramble down, shimmy down',
    zh: '爬下, 爬下来, 爬下去',
  },
  {
    act: 'climb',
    direction: 'up',
    en: 'climb, climb up, climb upward, climb upwards, scale, clamber',
    zh: '攀登, 爬上, 攀爬, 攀',
  },
  {
    act: 'dig',
    manner: { prop: '26cf-fe0f' },
    en: 'dig, shovel, dig hole, excavate, burrow',
    zh: '挖, 挖掘, 挖洞, 铲, 挖坑',
  },
  {
    act: 'read',
    manner: { prop: '1f4d6' },
    en: 'read, read book, study',
    zh: '读, 读书, 看书, 阅读, 念书, 学习, 读着, 读一本书, 看一本书',
  },
  {
    act: 'write',
    manner: { prop: '1f4dd' },
    en: 'write, scribble, jot down, do homework',
    zh: '写, 写字, 书写, 写作业, 写着字, 写信, 写作',
  },
  { act: 'crawl', en: 'crawl, creep, slither, inch along', zh: '爬行, 爬, 匍匐, 爬着, 爬来爬去' },
  { act: 'push', en: 'push, shove, pull, drag, tug', zh: '推着, 推, 拉着, 拖着, 拖' },
  {
    act: 'hold',
    manner: { objectRelation: 'with' },
    en: 'hold, carry, clutch, hold up, lift up, carry around, bring, pick up, save, rescue, share',
    zh: '拿着, 举着, 抱着, 抱, 手持, 撑着, 捧着, 手里拿着, 提着, 打着, 握着, 背着, 拎着, 端着, 叼着, 拿, 举',
  },
  { act: 'exercise', en: 'exercise, work out, stretch, do exercise', zh: '锻炼, 运动, 健身操, 做操, 拉伸, 做运动' },
  { act: 'work', en: 'work, work hard, tinker', zh: '工作, 干活, 忙活, 劳动' },
  {
    act: 'fly',
    direction: 'up',
    en: 'blast off, launch, lift off, rise, ascend, shoot up, fly up, fly away',
    zh: '发射, 升空, 升起, 升上, 升到, 飘上, 上升, 飞走, 飞向天空, 冉冉升起',
  },
  { act: 'float', direction: 'down', en: 'descend, float down, parachute down', zh: '下降, 降下' },
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
    en: 'chase, pursue, hunt, run after, go after, chase after, race after',
    zh: '追, 追着, 追赶, 追逐, 追捕, 追击',
  },
  { relation: 'follow', en: 'follow, trail, walk behind, tail after, follow behind', zh: '跟着, 跟随, 尾随, 跟在' },
  {
    relation: 'around',
    en: 'circle around, circle, orbit, orbit around, rotate around, revolve around',
    zh: '围着, 绕着, 围绕着, 环绕着, 环绕, 绕',
  },
  {
    relation: 'approach',
    en: 'approach, walk up to, steal, rob, meet, visit, reach, find, discover, come upon, come across, stumble upon, stumble on',
    zh: '走近了, 来到, 接近, 靠近, 走向, 跑向, 飞向, 游向, 奔向, 迎向, 冲向, 遇见, 遇到, 发现, 找到, 捡到, 撞见, 开向, 驶往, 偷, 偷走, 抢',
  },
  {
    relation: 'leave',
    en: 'leave, scared of, afraid of, flee, escape from, run away from, walk away from, escape, flee from, move away from, swim away from, fly away from',
    zh: '离开, 怕, 逃离, 远离, 躲开, 逃开',
  },
  { relation: 'in_front_of', act: 'sit', en: 'sit in front of', zh: '' },
  { relation: 'on', act: 'sit', en: 'sit on, sit atop, sit in', zh: '' },
  { relation: 'on', act: 'sleep', en: 'sleep on', zh: '' },
  { relation: 'on', en: 'stand on, lie on, perch on, balance on', zh: '待在' },
  {
    relation: 'with',
    act: 'walk',
    en: 'accompany, lead, take along, walk with, hang out with',
    zh: '牵着, 牵, 陪着, 带着, 领着',
  },
  {
    relation: 'on',
    act: 'ride',
    en: 'ride, ride on, ride on back of, ride atop',
    zh: '骑, 骑着, 骑在, 乘, 乘坐, 乘着',
  },
  { act: 'play', mark: 'play', manner: { prop: '1f3b8' }, en: 'strum', zh: '弹, 弹奏, 演奏' },
  { act: 'play', mark: 'play', manner: { prop: '1f3ba' }, en: '', zh: '吹, 吹奏' },
  { act: 'play', mark: 'play', manner: { prop: '1f3bb' }, en: '', zh: '拉, 拉奏' },
  { act: 'jump', en: 'play with, toy with', zh: '' },
  { act: 'jump', mark: 'play', en: 'play', zh: '玩, 玩耍' },
  { act: 'run', tempo: 'quickly', en: 'zoom by, whizz, whiz, zoom by quickly', zh: '飞快地跑, 飞跑' },
];
