/**
 * The commonest verbs of both languages that have no figure of their own, each with the deed that looks most like it. Read by
 * `dictionary.ts`; words that are things as well (ring, duck, tap) are known for deeds by where they stand and not listed.
 */
import { type Deed, deedsIn } from './deeds.js';

export const FREQUENT_DEEDS: readonly Deed[] = deedsIn(`
walk | depart, proceed, migrate, meander, ramble, stagger, totter, hobble, venture, head out, head home, set off, set out, go outside, go inside, step outside, step out, step inside, go shopping, browse, window shop, run errand, go to school, go to work, immigrate, evacuate, go out, go in, sightsee | 出发, 上路, 动身, 起程, 往返, 出门, 赶到, 出差, 度假, 迈步, 巡视, 归来, 下车, 远足, 郊游, 出征, 赴宴
run | scuttle, bustle, hustle, make run for it, race home, scramble, do lap, run lap, run for life, outrun, run late, hurry up | 闯, 赶车, 狂飙, 冲过去, 冲出去, 冲出来, 赶时间
jump | rejoice, hop about, leap about, jump for joy, do star jump, jump with joy | 高兴坏了, 雀跃, 跳蹦床, 一跃而起
idle | admire, marvel at, behold, await, loiter, linger, look up, look down, look back, watch over, keep watch, stand guard, wait in line, people watch, birdwatch, window gaze, stand in line, stop and stare, stop and look, peek, peek out, peep, chill, chill out, kick back, unwind | 观赏, 驻足, 守护, 守, 监视, 窥视, 眺望, 瞧, 放哨, 站立不动, 看日出, 看日落, 看烟花, 看电脑, 候车, 闭目养神, 晒, 呆, 静坐, 乘凉, 纳凉
talk | swear, report, disagree, confess, interrupt, recite, utter, translate, broadcast, petition, persuade, convince, criticize, criticise, insult, mock, accuse, demand, insist, warn, dictate, pronounce, moan, groan, grunt, yelp, bray, caw, mutter, mumble, murmur, babble, stammer, stutter, chatter, banter, deny, admit, hush, shriek, snarl, speak up, call out, yell out, shout out, cry out, scream out, argue with each other, bicker, quarrel, squabble, heckle, ramble on, rant, blabber, commentate, interview, sue, defend case, lament, utter word, cuss, snitch, taunt, trash talk, sing praise, give interview, hold press conference, give press conference, do press conference, make announcement, hold meeting, have meeting, attend meeting, socialize, socialise, communicate, present slide, make call | 宣布, 发表, 呼喊, 呐喊, 尖叫, 大叫, 咆哮, 咕哝, 嘟囔, 骗人, 吹嘘, 采访, 谈判, 谈话, 商量, 讨论, 呼叫, 呼唤, 致辞, 朗诵, 背诵, 诵经, 喊叫, 嚷, 鸣叫, 吠叫, 叫喊, 翻译, 讲故事, 说书, 说相声, 呻吟, 抗议, 请愿, 狡辩, 斗嘴, 骂街, 骂人, 招揽, 招揽顾客, 讲笑话, 哀嚎, 号叫, 嘶吼, 鸣, 啼叫, 呼噜呼噜叫, 竞选, 抢答
shake | fidget, seethe, convulse, quiver, choke, jitter, stress out, freak out, lose temper, rage, fume, throw tantrum, have tantrum, cower | 打颤, 发颤, 颤动, 战栗, 抽搐, 发狂, 发疯, 耍赖, 慌, 紧张, 打寒颤
cry | mourn, grieve, bawl, suffer, whine, despair, ache, tear up, burst into tear, break down crying, bleed | 哀悼, 哭喊, 哭诉, 抹眼泪, 悔恨, 痛苦, 受伤, 疼, 流血, 哀伤
laugh | smirk, chortle, snicker, guffaw, crack up, burst out laughing, amuse, flirt | 傻乐, 嬉笑, 狂笑, 窃笑, 逗笑, 笑起来
sleep | nod off, pass out, lie down, go to bed, drowse, oversleep, sleep in, recline, take siesta, crash out | 上床, 卧, 休眠, 趴着睡, 犯困, 昏睡
fall | fall over, fall off, keel over, trip over, crumble, perish, drown, drop dead, pass away, wipe out, stumble over, slip over, fall apart, give way, plunge down, hit ground | 摔下, 昏倒, 死, 死去, 昏迷, 滑落, 掉下去, 跌下来, 坠, 沉没, 陨落, 垮, 栽跟头, 中枪倒下, 阵亡
explode | combust, go off, implode, blow itself up | 爆, 引爆, 炸掉, 破裂, 崩裂, 炸裂
appear | materialise, reappear, turn up, spawn, come into view, come to life, be born, come alive | 现出, 显现, 涌现, 登场, 亮相, 出场, 露面, 诞生, 出生, 复活, 降临, 出没
vanish | evaporate, vaporize, fade, fade out, teleport, disperse, blow away, dissipate | 蒸发, 失踪, 消逝, 瞬移
grow | multiply, thrive, mature, flourish, evolve, puff up, get taller, bulk up, fatten | 增大, 扩大, 变高, 长胖, 发胖, 长个子, 抽芽, 结果子, 变强
shrink | shrivel, wither, wilt, get thinner, lose weight, diminish, dry up | 枯萎, 凋谢, 缩, 变瘦, 枯, 干枯, 变矮
spin | swivel, pivot, turn round, turn over, gyrate, get dizzy, whirl around, spin round, twirl around | 转起来, 打转转, 翻转, 扭转, 回旋, 陀螺般旋转
roll | do somersault, do flip, flip over, roll down | 空翻, 前滚翻, 翻身
eat | chow down, dine on, feast on, gobble up, wolf down, eat up, have lunch, have breakfast, have dinner, have snack, have meal, overeat, swallow, gnaw, gnaw on, lap up, savor, savour, munch on, snack on, chomp, chomp on, have picnic, stuff face, try food, chew on, consume, binge, scoff, digest | 吞下, 咽, 啃食, 聚餐, 下馆子, 吃早餐, 吃午餐, 吃晚餐, 吞咽, 嗑瓜子, 吃火锅, 啃骨头, 蘸, 会餐, 加餐, 开饭
drink | swig, guzzle, sip on, drink up, raise glass, get drunk, toast each other, suckle, nurse bottle | 饮酒, 祝酒, 吸, 喝奶, 吃奶, 品酒, 解渴, 喝茶
work 1f4bb | browse internet, download, upload, google, surf internet, edit video, work from home, log in, reboot, delete file, keep typing, work late, work overtime | 上网, 下载, 上传, 发邮件, 写程序, 剪视频, 熬夜加班, 查资料, 做PPT
work 1f4f1 | post selfie, swipe, scroll, scroll through phone, scroll instagram, order takeout, check phone, play on phone | 聊微信, 拨, 拨打, 自拍杆直播
work prop-easel | illustrate, draw portrait, depict, draw comic | 绘制, 描绘, 画素描, 临摹
write 1f4dd | register, autograph, sign autograph, take note, take notes, take test, take exam, fill form, jot, keep diary, do math, calculate, solve problem, sign contract, compose, draft, write down, copy out, grade paper | 签, 签字, 签名, 登记, 抄写, 写日记, 填表, 投票, 算题, 批改, 写书, 编写, 写书法, 填写, 算账, 记账, 计算
read 1f4d6 | memorize, memorise, flip through, leaf through, study for exam, proofread, revise for exam, pore over | 翻书, 备考, 研读, 钻研, 读诗, 查字典
work 1f527 | tinker with, unscrew, tighten, loosen, oil machine, do it yourself | 拧, 拧紧, 施工, 调试, 保养
work 1f9f3 | pack suitcase, pack bag, pack luggage, pack for trip, pack, unpack suitcase | 收拾行李, 整理行李
work prop-broom | clean up, tidy up, do chores, do housework, clean house, tidy room, declutter, sweep up | 清理, 清扫, 扫落叶, 扫大街
work 1f373 | roast, whip up, prepare meal, steam dumpling, deep fry, sizzle up | 烧菜, 熬, 爆炒, 煮饭, 烙饼, 摊鸡蛋, 热菜, 掌勺, 颠锅, 炒田螺
work 1f9ea | analyze, analyse, do chemistry, concoct, run test | 化验, 检测, 配药, 调配
hold 1f4b5 | pay, pay bill, tip waiter, spend money, bribe, bet, gamble, earn money, donate money, make money, count cash | 付, 付款, 赚钱, 挣钱, 支付, 刷卡, 捐款, 发财, 打赏, 领工资, 发工资, 买单, 收钱, 赌博
hold | buy, purchase, obtain, acquire, receive, collect, adopt, select, choose, pick out, borrow, retrieve, show, show off, exhibit, unveil, pull out, take out, scoop up, get hold of, pick, gather up, raise, lift, wield, brandish, cradle, bring home, take home, hand out, cherish, grip, grip tightly, dangle | 购买, 得到, 获得, 领取, 拿到, 取出, 挑选, 选出, 展示, 带来, 拥有, 收藏, 亮出, 握, 握住, 捏, 拾起, 抓着, 捧起, 抬起, 托起, 带回家, 怀抱, 拾, 提起, 挎, 攥
hold 1f4e6 | move house, load truck, unload truck, move box, carry box, unload, ship parcel, deliver parcel, load van | 搬运, 卸货, 装货, 送快递, 送货, 送外卖, 寄快递, 派件
hold 1f50d | search, seek, spy on, snoop, snoop around, rummage | 搜查, 查找, 搜寻, 追查, 翻找, 找东西, 查看
hold 1f4f7 | shoot video, take snapshot, shoot film, direct film, direct movie, shoot movie | 拍摄, 录制, 拍电影, 拍戏, 拍风景
fight with:1f9cd mutual | grapple, contend, battle it out, have fight, trade blows, scuffle, tussle, fight each other, rumble, compete, joust | 打仗, 作战, 对抗, 争斗, 厮杀, 交战, 较量, 搏击, 开战, PK, 比拼
exercise prop-swordplay | slash, parry, unsheathe, unsheathe sword, draw blade, unsheathe blade, sheathe sword, slay | 刺, 斩, 拔出剑, 抽刀, 亮剑, 收剑, 劈砍, 耍刀
hit prop-axe | chop down, split log, chop log, cut tree | 砍伐, 劈开, 砍倒
hug with:1f9cd mutual | reunite, console, nestle, cuddle up, snuggle up, reconcile, date, bond, hug each other, have date, go on date, huddle, huddle together | 搂抱, 团聚, 团圆, 约会, 谈恋爱, 热恋, 相拥而泣, 取暖, 和好
kiss with:1f9cd mutual | elope, make out, get engaged, renew vow | 嫁, 娶, 成婚, 订婚, 嫁给, 拜堂, 亲亲, 亲嘴, 办婚礼, 举行婚礼
clap | cheer for, root for, congratulate, praise, hail, give standing ovation, welcome, acclaim | 欢迎, 庆贺, 鼓励, 祝贺, 打气, 打拍子, 加油鼓掌
wave | bid farewell, say bye, signal, gesture, hail taxi, hail cab, flag down, wave back, direct traffic | 致意, 打手势, 拦车, 挥别, 送行, 摆手
nod prop-wish | worship, beg, give thanks, thank, bless, vow, say prayer, say grace, hope | 祷告, 祝福, 恳求, 发誓, 感谢, 道谢, 祈求, 祭拜, 祭祀, 祈福, 拱手, 还愿, 求佛
nod | obey, consent, accept, approve, understand, acknowledge, say yes, nod along | 同意, 答应, 接受, 赞成, 认同, 服从, 听话, 听课, 聆听, 倾听
nod prop-scratch | wonder, ponder, hesitate, forget, guess, doubt, decide, imagine, consider, try to remember, rack brain, speculate, deliberate, misunderstand | 猜, 犹豫, 忘记, 忘, 纠结, 考虑, 琢磨, 回想, 思索, 想起, 疑惑, 困惑, 想象, 猜想, 选择困难, 想办法, 冥思苦想
nod prop-facepalm | regret, give up, cringe, be embarrassed, mess up, blunder | 后悔, 失败, 尴尬, 放弃, 认输, 输, 输了, 搞砸
nod prop-scratch | get lost, be lost, lose way, be puzzled, scratch chin | 迷路, 迷路了, 迷失
hold | squeeze, wring |
hit | scratch, claw, claw at, headbutt | 挠, 抓挠, 挠挠
write 1f58d-fe0f | erase blackboard, erase whiteboard, erase chalkboard, erase board, wipe blackboard, clean blackboard | 擦黑板
nod prop-crossed | refuse, reject, disapprove, ignore, say no, resist, object, stand firm | 拒绝, 抵制, 不服, 赌气, 耍脾气, 冷战, 不理人, 罢工
nod prop-salute | enlist, report for duty, stand at attention | 致敬, 立正, 宣誓
nod prop-point | point, blame, indicate, give direction, give directions, order around, boss around, give order, point out | 指出, 指责, 责怪, 点名, 指点, 引路, 带路
nod prop-cough | vomit, throw up, retch, gag, puke, catch cold, be sick, feel sick | 呛到, 呕吐, 吐, 噎住, 咳, 感冒, 生病, 吐了, 反胃
nod prop-hand-up | surrender, raise paw, bid at auction, vote, ask question | 投降, 报名, 表决, 竞拍, 提问, 发问
nod prop-thumb-up | approve of, recommend, give like, like post | 称赞, 夸奖, 赞, 推荐, 点个赞
nod prop-akimbo | be proud, gloat, preen, flex, show muscle, flex muscle | 炫耀, 显摆, 自豪, 骄傲, 臭美, 耍帅, 秀肌肉
bend | curtsy, curtsey, bow down, stoop down, smell, hunch, crouch down, lean in, reach down | 嗅, 闻闻, 低下头, 叩头, 屈身, 俯下身, 蹲下身, 弯下腰, 俯视
climb | clamber up, scramble up, scale wall | 登, 爬上去, 登顶, 爬雪山, 登上
crawl | sneak in, squirm along, inch forward, slither along | 匍匐前进, 蠕动, 挪, 爬进去, 爬出去, 钻进去
swim | dive in, float on back, do laps, take swim, splash around, splash about, plunge in, freedive, tread water, go swimming | 游水, 扎猛子, 泡温泉, 浮潜, 冬泳, 戏耍水, 狗刨, 跳进水里
play 1f3b8 | busk, rehearse, perform music, play music, play song, improvise | 伴奏, 排练, 弹唱, 奏, 奏乐, 卖唱, 玩乐队
dance | shimmy, bop, jive, audition, perform on stage, put on show, hold party, throw party, have party | 狂欢, 演出, 登台, 彩排, 开派对, 办派对, 走秀, 跳大神, 开演唱会, 联欢, 开趴
dig | bury, hoe, drill, dig up, dig out, dig in, harrow | 埋, 掩埋, 埋葬, 挖出, 开采, 采矿, 掘, 埋下, 盗墓, 翻地, 松土, 挖矿, 挖土, 挖宝
throw | chuck, sling, discard, throw away, throw out, toss out, strew, skim stone, skip stone | 丢掉, 甩掉, 抛弃, 投出, 打水漂, 扔石头
throw 1f3f9 | shoot, fire arrow, aim bow | 射击, 瞄准, 射出, 开弓
throw 1f3c0 | shoot hoops, shoot basket, shoot three pointer, dunk basketball | 投三分
catch | capture, intercept, seize, nab | 捕获, 抓获, 截住, 接过, 接到, 扑救, 救球
hit | spank, clobber, thump, thwack, beat up, tap on, knock on door, knock at door, bang on | 殴打, 打击, 抽打, 戳, 撞击, 捣, 捣蒜, 拍肚皮, 打人, 打死, 拍蚊子, 打蚊子, 打苍蝇, 砸开, 敲开, 捶胸
kick | stomp on, stamp foot, trample | 踹, 蹬, 踩水坑, 踏水坑
push | press, press button, yank, lug, heave, jostle, push button, pull lever, haul in | 按, 按下, 按按钮, 拉扯, 推动, 牵引, 扳, 拉动, 按门铃
work prop-basket | forage, glean, reap, pick grape, pick cherry, pick flower, pick cotton, pick tea, pick berries, harvest crop | 收获, 摘, 收集, 摘菜, 采集, 摘葡萄, 掰玉米, 割稻子, 摘棉花, 采花, 拾麦穗, 捡贝壳, 赶海
sing | chant, serenade, croon, harmonize, sing along, lip sync, carol | 哼, 吟唱, 献唱, 对口型
drive | reverse car, overtake, drive home, take ride, cruise along | 超车, 自驾, 飙车, 急刹车, 拉货
exercise prop-yoga | do handstand, do split, do splits, handstand | 入定, 修行, 盘腿打坐, 压腿
exercise | train hard, practice, practise, get fit, do workout, do warm-up, compete in sport | 训练, 练习, 参加比赛
work 1faa3 | fetch water, draw water, carry water | 挑水, 提水
float | bob along, waft, drift off, hang upside down | 漂荡, 飘扬, 悬挂, 飘飞, 浮起来, 浮, 悬空, 失重
fly | take wing, glide through air | 扑腾, 飞出去, 飞过去, 飞回来, 扇翅膀
sit | sit around, take seat, have seat, straddle, squat on stool | 就座, 围坐, 入座, 落座, 骑在墙上
nod prop-yawn | get sleepy, be tired, feel tired | 犯困打哈欠, 累, 困死了, 累死了, 疲倦, 疲惫
hold 1f381 | exchange gift, exchange gifts, hand over gift | 交换礼物, 收礼物, 拿礼物
hold 1f3c6 | accept award, receive award, get award, lift trophy, raise trophy, win medal | 领奖, 获奖, 得奖, 捧杯, 颁奖, 得冠军
hold 1f526 | shine flashlight, explore with flashlight, use flashlight | 打手电, 照手电, 用手电筒照
hold 1f4e3 | cheer on with megaphone, shout through megaphone | 拿喇叭喊, 用喇叭喊
`);
