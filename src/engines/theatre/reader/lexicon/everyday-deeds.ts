/**
 * Verbs of everyday that have no figure of their own, each with the deed that looks most like it. Read by `dictionary.ts`; words that
 * are things as well (ring, duck, tap) are known for deeds by where they stand (`interpret/word-class.ts`) and not listed.
 */
import { type Deed, deedsIn } from './deeds.js';

export const EVERYDAY_DEEDS: readonly Deed[] = deedsIn(`
talk | discuss, negotiate, bargain, haggle, debate, chitchat, consult, brainstorm, motivate, encourage, instruct, narrate, share story, share stories, tell story, tell stories, boo, honk, scold, complain, plead, boast, brag, gossip, squeak, squeal, screech, hiss, bleat, neigh, oink, purr, croak, cluck, hoot, apologize, apologise, snort, protest | 求饶, 抱怨, 吹牛
drink prop-cup | have tea party, sip tea, enjoy tea party | 开茶话会, 喝下午茶
wave 1fa84 | conduct, conduct orchestra, lead orchestra, direct orchestra | 指挥乐队, 指挥交响乐团
nod | wink |
cry | sulk, pout, mope |
shake | squirm, wriggle, twitch, flinch, panic, hiccup, burp, flail | 打嗝
nod prop-whisper with:1f9cd mutual | whisper to, whisper something to, whisper secret to, tell secret to | 说悄悄话, 咬耳朵, 耳语
nod prop-yawn | yawn, give yawn | 打哈欠, 打呵欠, 打了个哈欠, 打了一个哈欠, 打着哈欠, 打着呵欠
nod prop-fire-breath | breathe fire, breathe out fire, breathe flames, breathe a flame, breathe plume of fire, spit fire, spit flames, spew fire, spew flames, spout fire, spout flames, blow fire, exhale fire, shoot fire, shoot flames, belch fire, belch flames, burp fire, sneeze fire, cough fire, sneeze flames, cough flames | 喷火, 喷着火, 喷出火, 喷出火焰, 喷出烈火, 喷射火焰, 吐火, 吐出火焰, 喷火焰, 喷出熊熊烈火, 喷出大火
nod prop-sneeze | sneeze, let out sneeze, give sneeze | 打喷嚏
nod prop-look-round | turn head, turn its head, turn his head, turn her head, look around, look over shoulder, look at camera, look into camera, turn to camera, turn toward camera, glance back, look both ways | 转头, 回头, 扭头, 转过头, 转过头来, 回过头, 回头看, 四处张望, 东张西望, 左顾右盼, 环顾四周, 看镜头, 看向镜头, 回眸
nod prop-whistle | whistle, whistle tune, blow whistle tune | 吹口哨, 吹着口哨, 吹哨
bend prop-kneel | kneel, kneel down, kneel on one knee, get down on one knee, go down on one knee, drop to knee, fall to knee, genuflect, take knee | 跪, 跪下, 跪着, 单膝跪地, 跪倒, 跪地, 双膝跪地, 下跪, 跪在地上, 屈膝
nod prop-cough | cough, cough into hand, cough into fist | 咳嗽, 咳着, 咳个不停, 咳嗽着
nod prop-chewing-gum | chew gum, chew bubblegum, chew bubble gum, blow bubblegum, blow bubble gum | 嚼口香糖, 嚼着口香糖, 吹泡泡糖
drink prop-hot-cup | blow on coffee | 吹咖啡
drink prop-hot-bowl | blow on soup | 吹热汤
drink prop-pacifier | suck pacifier | 吸奶嘴
sing | hit high note | 飙高音
hit | slam, bonk, swat, knock on, knock at, knock |
catch | pinch, snag, grasp |
hold | hoist |
hit prop-punching-bag | spar with punching bag, box with punching bag, box punching bag, punch punching bag, hit punching bag, punch heavy bag, train with punching bag, train on punching bag, spar with heavy bag | 打沙袋, 击打沙袋, 练沙袋, 对着沙袋练拳
drive holds:prop-ships-wheel | take helm, man helm, steer wheel, turn ship's wheel | 掌舵, 转舵, 掌着舵
hold 1f50d | examine clue, look for clue, search for clue, inspect clue, follow clue, gather clue, find clue, investigate, investigate crime, investigate case, solve mystery, solve case, solve crime, look through magnifying glass, use magnifying glass, examine with magnifying glass, hold magnifying glass, look for footprint, follow footprint | 找线索, 寻找线索, 查看线索, 检查线索, 破案, 查案, 调查, 侦查, 查找线索, 用放大镜看, 用放大镜找线索
work 1f9ea | conduct experiment, do experiment, do science experiment, run experiment, perform experiment, mix potion, mix chemical, brew potion, make potion, mix test tube | 做实验, 做化学实验, 调配药水, 配制魔药, 调制药水, 熬制魔药
hit prop-gavel | bang gavel, bang, swing gavel, hit gavel, strike gavel, pound gavel | 敲法槌, 敲木槌, 敲锤
talk | hold court, address council, give speech, give talk, give lecture, give presentation, give sermon, give lesson, deliver speech, make speech, address, address crowd, address people, give toast, receive guest, receive minister, hold audience | 发表演讲, 发言, 训话, 接见, 接见群臣, 召见, 上朝, 发号施令
bend | sniff, sniff at, inspect, examine, duck under, peer into, peek into | 闻了闻, 检查
idle | squint, hide, hide from, aim, aim at, lounge, bask, hang, drape, display, mount, suspend, set, string between, hover in place |
walk | sneak, prowl, tiptoe |
work 1f373 | flip pancake, flip egg, flip omelette, flip burger, toss pancake, fry egg, fry pancake, fry bacon | 翻煎饼, 煎饼, 摊煎饼, 煎鸡蛋, 翻锅, 颠勺, 煎蛋
throw | flip, flip coin |
throw 1f4a7 | squirt, squirt water, spew |
talk 1f3a4 | host show, host talk show, host game show, host podcast, host | 主持, 主持节目, 主持脱口秀, 主持晚会
hold 1fa84 | conduct orchestra, conduct band, conduct choir, conduct symphony, conduct, host magic show, perform magic show, put on magic show, do magic show, perform magic trick | 指挥乐队, 指挥乐团, 指挥交响乐, 表演魔术, 变戏法
work prop-easel | sketch, sketch picture, doodle, sketch portrait | 写生, 素描, 速写
work 1f52d | set up telescope, look through telescope, use telescope, adjust telescope, stargaze, gaze at star, look at star, watch star | 架起望远镜, 架设望远镜, 用望远镜看星星, 看望远镜
work 1f373 | cook dinner, cook lunch, cook breakfast, cook meal, make dinner, make lunch, make breakfast, prepare dinner | 做晚饭, 做午饭, 做早饭, 做早餐, 做午餐, 做晚餐
work prop-basket | gather nut, collect nut, gather acorn, collect acorn, gather berry, pick berry, gather apple, gather mushroom, pick mushroom, pick orange, pick peach, pick strawberry | 收集坚果, 捡坚果, 收集松果, 采蘑菇, 摘草莓, 摘橘子, 摘桃子
work 1f3a8 | mix color, mix colour, mix paint | 调色, 调颜料
dig | plow, plow field, plow soil, plough, plough field, till soil, hoe field | 耕地, 犁地, 锄地, 翻土
exercise prop-pull-up | hang from bar, dangle from bar, hang from branch, dangle from branch, hang on bar, hang from tree branch | 吊在单杠上, 吊在树枝上, 挂在树枝上, 吊在树上
hold 1f4f7 | film him, film her, film it, film them, record him, record her, record it | 拍视频, 录像, 录视频
jump | | 捣乱, 捣蛋, 撒欢
idle | strike pose | 摆姿势, 摆造型, 摆拍
fall | topple, topple over, plummet, plop |
push | nudge, tow, poke |
`);
