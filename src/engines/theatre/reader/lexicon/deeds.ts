/**
 * Deeds that need a tool, a partner or a thing to hold: games, sports, chores, crafts, greetings. Read by
 * `dictionary.ts`.
 */
import { ACTS, type ActName } from '../../score/score.js';
import type { Manner } from '../words/sense.js';

export interface Deed {
  act: ActName;
  english: string;
  chinese: string;
  manner: Manner;
}

/** One does it with somebody; who is not named comes on. A row: act and manner | English verbs | Chinese verbs. */
const TOGETHER = `
hug with:1f9cd mutual | hug, embrace, cuddle, snuggle, fall in love, be in love, make up | 拥抱, 坠入爱河, 相爱, 恋爱, 拥抱着, 抱在一起, 相拥, 紧紧抱住
kiss with:1f9cd mutual | kiss, smooch, get married, marry, wed, tie knot with | 接吻, 亲吻, 吻, 亲, 结婚, 成亲
fight with:1f9cd mutual | fight, battle, wrestle, wrestling, attack, duel, arm wrestle, arm wrestling, spar, brawl, defeat, pillow fight, punch person, punching person, tickle fight | 打架, 打斗, 战斗, 搏斗, 大战, 对战, 大战着, 攻击, 打败, 摔跤, 摔角, 掰手腕, 决斗, 格斗
fight 1f94a mutual | boxing, box, kickboxing, kickbox, boxing match, have boxing match, compete in boxing | 打拳击, 拳击, 拳击比赛, 练拳击, 打拳
wave with:1f9cd mutual | shake hand, handshake, high five, fist bump | 握手, 击掌
play prop-fists with:1f9cd mutual | rock scissors paper, rock paper scissors, play rock paper scissors | 玩剪刀石头布, 剪刀石头布, 猜拳, 石头剪刀布
work prop-massage-table-legs | massage leg, massage foot, massage calf, massage knee | 按摩腿部, 按摩脚, 按摩腿, 按摩小腿
work prop-massage-table | massage shoulder, massage back, massage, give massage, massage head, massage neck, massage person | 按摩, 按摩背部, 按摩头部, 按摩背
laugh with:1f9cd mutual | tickle | 挠痒痒
work prop-comb with:1f9cd | braid hair, braid, dye hair, curl hair, cut hair of, style hair, fix hair | 编辫子, 染头发, 烫头发, 编头发
work 1faa3 with:1f404 | milk cow, milk | 挤牛奶, 挤奶
bend prop-pet with:1f415 | pet, pet animal, stroke, pat, pet dog, groom dog, groom | 抚摸, 抚摸动物, 摸, 撸, 抚摸着
bend prop-ring with:1f9cd | propose, propose to, propose marriage, propose marriage to, ask to marry, ask for hand | 求婚, 下跪求婚, 单膝下跪求婚, 单膝跪地求婚
bend prop-pet with:1f408 | pet cat | 撸猫
work 1faae with:1f40e | groom horse, shoe horse | 给马刷毛
work 2702-fe0f with:1f411 | shear sheep | 剪羊毛
bend 1f955 with:1f410 | feed animal, feed goat | 喂动物, 喂羊, 喂, 喂食
bend 1f35e with:1f54a-fe0f | feed bird, feed pigeon | 喂鸟, 喂鸽子
walk with:1f415 | walk dog | 遛狗
work with:1f415 | train dog | 训狗
`;

const GAMES = `
nod prop-shrug | shrug, shrug shoulder, shrug shoulders, give shrug | 耸肩, 耸耸肩, 耸了耸肩, 摊手, 耸肩摊手
nod prop-facepalm | facepalm, face palm, do facepalm, cover face, cover face with hand, put hand over face | 捂脸, 捂着脸, 扶额
nod prop-hand-up | raise hand, put hand up, raise hand up, hold up hand, raise arm, raise hand in air, put up hand | 举手, 举起手, 举手回答问题, 举手发言, 举手提问
nod prop-salute | salute, give salute | 敬礼, 行礼, 敬军礼
nod prop-scratch | scratch head, scratch chin | 挠头, 抓头, 挠挠头, 抓耳挠腮
nod prop-cover-eyes | cover eye, cover eyes, play peekaboo, peekaboo, play peek a boo | 捂眼睛, 捂住眼睛, 捂着眼睛, 遮住眼睛, 玩躲猫猫
nod prop-cover-ears | cover ear, cover ears, cover both ears, cover ears with hands, plug ear, plug ears, block ears, hold ears, stick fingers in ears | 捂耳朵, 捂住耳朵, 捂着耳朵, 堵住耳朵, 塞住耳朵, 双手捂耳
nod prop-hush | put finger to lip, put finger to lips, put finger on lips, hold finger to lips, press finger to lips, finger to lips, shush, say shush, make shushing gesture, gesture for silence, gesture for quiet, shush | 嘘, 做噤声手势, 示意安静, 食指竖在嘴边, 竖起食指示意安静, 把手指放在嘴边, 比嘘
nod prop-bow | bow politely, bow down, bow deeply, take bow, bow to audience, curtsy, curtsey, bow head | 鞠了一躬, 深鞠躬, 行礼鞠躬, 谢幕, 弯腰鞠躬, 作揖, 拱手
nod prop-warm-hands | warm hand, warm hands, warm up hands, warm its hands, rub hands, rub hands together, blow on hands, shiver from cold | 烤手, 烤火, 暖手, 搓手, 取暖, 搓着手, 哈气暖手
nod prop-fan-self | fan self, fan oneself, fan himself, fan herself, fan itself, cool herself with fan, cool himself with fan, cool herself with paper fan, cool himself with paper fan, wave fan, flutter fan | 扇扇子, 扇着扇子, 摇扇子, 摇着扇子, 摇蒲扇, 扇风
nod prop-knead | knead, knead dough, knead bread, knead bread dough, knead pizza dough, make dough, roll dough | 揉面, 揉面团, 和面, 揉着面团, 擀面, 擀面皮
nod prop-dust | dust, dust shelf, dust bookshelf, dust furniture, dust off shelf, dust table, sweep away dust | 掸灰, 掸灰尘, 除尘, 给书架掸灰, 掸去灰尘, 打扫灰尘
nod prop-ring-bell | ring bell, ring big bell, ring church bell, toll bell, strike bell, ring temple bell | 敲钟, 敲大钟, 撞钟, 打钟, 敲响大钟, 摇铃
nod prop-akimbo | put hand on hip, put hands on hips, stand with hands on hips, hands on hips | 叉腰, 双手叉腰, 叉着腰
nod prop-wish | make wish, wish, clasp hands, fold hands | 许愿, 双手合十, 许下愿望, 许个愿, 许了个愿, 许下心愿
nod prop-crossed | cross arm, cross arms, fold arm, fold arms | 抱着双臂, 双手抱胸, 抱臂, 抱胸
nod prop-point | point at, point to, point up, point toward, point towards, point finger | 指着, 用手指着, 指向
nod prop-air-kiss | blow kiss, blow kisses, throw kiss | 飞吻, 抛飞吻, 送飞吻
nod prop-thumb-up | give thumbs up, thumbs up, give thumb up, thumb up, show thumbs up | 竖大拇指, 竖起大拇指, 点赞, 比赞
exercise prop-swordplay | practice sword, practise sword, wield sword, swing sword, brandish sword, draw sword, raise sword, slash sword, sword dance, practice swordplay, practice swordsmanship, swing katana, draw katana, train with sword, practice with sword, practise swordplay | 练剑, 舞剑, 挥剑, 拔剑, 耍剑, 练刀, 舞刀, 挥刀, 拔刀, 耍大刀, 挥舞剑, 挥舞宝剑, 挥舞长剑
write 1f58d-fe0f | write blackboard, write chalkboard, write whiteboard, write on blackboard, write on chalkboard, write on whiteboard, write on board | 在黑板上写字, 在黑板上写, 写板书, 写黑板
kick 26bd | play soccer, play football, shoot goal, score goal, juggle soccer ball, kick soccer ball, kick ball, kick field goal, shoot goal soccer, play kickball | 踢足球, 射门, 踢球, 颠球, 进球
hit prop-tennis-racket | play tennis, tennis serve | 打网球
hit 1f3f8 | play badminton | 打羽毛球
hit 1f3d3 | play ping pong, play table tennis | 打乒乓球
hit prop-tennis-racket | play squash, play racquetball, play squash or racquetball | 打壁球
hit prop-baseball-bat | play baseball, hit baseball, bat baseball, hit ball | 打棒球, 击打棒球
hit prop-golf-club | golf, play golf, golf putt, golf drive, golf chip, putt, swing golf club, golfing | 打高尔夫, 打高尔夫球, 高尔夫
hit 1f3cf | play cricket | 打板球
hit 1f3d2 | play ice hockey, play hockey, hockey stop | 打冰球, 打曲棍球
hit prop-whip | whip top, whip spinning top, play spinning top | 抽陀螺, 打陀螺, 玩陀螺, 抽打陀螺
hit 1f528 | play croquet, croquet | 打槌球
hit 1f94a | punch bag, punching bag, hit bag, hit punching bag, train boxing | 打沙袋
throw 1f94f | play frisbee, throw frisbee | 玩飞盘, 扔飞盘, 投飞盘
throw 1f3b3 | bowl, bowling, play bowling, go bowling | 打保龄球, 保龄球
throw 1f3d0 | play volleyball, volleyball | 打排球
throw 1f3af | play darts, throw darts, throw dart | 投飞镖, 玩飞镖
throw 26be | javelin throw, shot put, throw discus, hammer throw, throw ball, dodgeball, play dodgeball | 投标枪, 推铅球, 扔铁饼, 掷链球, 扔球, 投球
throw prop-juggling | juggle, juggle ball, juggle balls, juggle three balls | 杂耍, 抛接, 抛接球, 玩杂耍, 表演杂耍
throw prop-axe | throw axe | 投斧, 扔斧头, 投斧头, 掷斧
throw 1f3f9 | archery, shoot bow, shoot arrow | 射箭
throw prop-snowball | throw snowball, snowball fight | 扔雪球, 打雪仗
throw 1f94f | disc golf, play disc golf | 飞盘高尔夫
catch 26be | catch ball | 接球
catch 1f3a3 | catch fish, ice fish, fish, fishing, go fishing, ice fishing | 钓鱼, 捕鱼, 冰钓
work prop-cards | shuffle card, play card, play poker, deal card | 洗牌, 打牌, 发牌, 打扑克
work 265f-fe0f | play chess | 下棋, 下象棋
work 1f3ae | play video game, play game, play computer game, game controller, play monopoly | 打游戏, 玩电子游戏, 玩游戏
work 1f9ca | solve rubik cube | 玩魔方
spin prop-hula-hoop | hula hoop | 跳呼啦圈, 转呼啦圈, 呼啦圈
jump holds:1f3c6 | win, win race, win game, win match, win trophy, win prize, win gold medal | 夺冠, 获胜, 赢得比赛, 赢了, 赢得冠军
exercise prop-jump-rope | jump rope, skip rope | 跳绳
jump holds:1f38a | cheerlead | 啦啦队加油, 加油, 跳啦啦操, 为啦啦队加油
fall 1faa2 | bungee jump, bungee jumping | 蹦极, 蹦极跳
float holds:1fa82 | skydive, parachute, paraglide, parasail, parasailing, skydiving | 跳伞, 滑翔伞
exercise prop-push-up | push up, do push up, plank, do plank | 俯卧撑, 做俯卧撑, 平板支撑, 做平板支撑
exercise prop-squat | squat, lunge, deep squat, do squat, do lunge, stretch leg, sit up, do sit up, situp | 深蹲, 蹲, 蹲下, 蹲着, 做深蹲, 弓步, 拉伸腿, 仰卧起坐, 做仰卧起坐
exercise prop-pull-up | pull up, do pull up, chin up, do chin up | 引体向上, 做引体向上
exercise prop-jumping-jack | do aerobics, aerobics, jumping jack, do jumping jack, exercise arm, stretch arm, warm up, do gymnastics | 做有氧运动, 有氧运动, 拉伸手臂, 开合跳, 做开合跳, 做体操, 做操, 热身
exercise prop-yoga | yoga, do yoga, do yoga pose, practice yoga, practise yoga | 瑜伽, 做瑜伽, 练瑜伽
exercise | front raise, exercise with exercise ball | 健身
exercise prop-stance | capoeira, tai chi, practice tai chi, do tai chi, play tai chi | 打太极, 太极, 打太极拳, 卡波耶拉, 跳卡波耶拉
exercise prop-kung-fu | kung fu, kungfu, karate, martial art, martial arts, taekwondo, judo, practice kung fu, do kung fu, practice karate, do karate, practice martial arts, train kung fu, learn kung fu, train karate, practice kungfu | 打功夫, 练功夫, 功夫, 打拳, 练拳, 空手道, 练空手道, 跆拳道, 武术, 练武, 练武术, 习武, 武功, 练武功, 学功夫, 学武术, 拳法
exercise prop-dumbbell | bench press, bench pressing, clean and jerk, snatch weight lift, lift dumbbell, lift barbell, lift weight, deadlift, deadlifting | 卧推, 举哑铃, 硬拉, 抓举, 挺举
climb prop-ladder | climb ladder | 爬梯子
jump | pole vault | 撑杆跳, 跳房子, 跳入, 跳进
dance | zumba dance | 跳尊巴, 跳尊巴舞, 尊巴
push 1f6d2 | push wheelbarrow | 推独轮车, 推小车
hit | slap face | 打耳光, 扇耳光, 扇
climb | climb rope | 爬绳子, 爬绳
slide 1f6fc | roller skate, skate, rollerblade | 溜旱冰, 滑旱冰, 轮滑
slide 26f8-fe0f | ice skate, figure skate | 溜冰, 滑冰, 花样滑冰
slide 1f6f9 | skateboard, ride skateboard | 滑板, 玩滑板, 滑滑板, 踩滑板, 踩着滑板
slide prop-slide | go down slide | 滑滑梯, 玩滑梯
eat 1f362 | eat barbecue, eat kebab, eat kebabs, eat skewer, eat skewers | 吃烧烤, 撸串, 吃烤串, 吃串, 吃羊肉串, 吃烤肉
nod | listen to music, listen to song, enjoy music | 听音乐, 听歌, 听着歌, 听着音乐
sleep prop-desk | sleep at laptop | 趴在电脑前睡觉
sit prop-swing | swing on swing, play on swing, swing on something, swing on rope | 荡秋千
hold 1fa81 | fly kite | 放风筝
`;

/** Work with the hands, and what else needs a thing. */
const CHORES = `
work prop-iron | iron, iron clothes, iron shirt | 熨烫, 熨, 熨衣服, 烫衣服, 熨衬衫, 烫衬衫, 熨裤子, 熨裙子
work prop-dish-counter | wash dish, do dishes, wash up, wash plate, do washing up | 洗碗, 洗盘子, 刷碗
work prop-sink | wash, wash hand, rinse | 洗, 洗手
work prop-laundry | do laundry, wash clothes | 洗衣, 洗衣服
work prop-clothesline | hang laundry, hang clothes, hang up laundry, hang up clothes | 晾衣服, 晒衣服
work 1f45a | fold clothes, fold laundry, fold shirt | 叠衣服, 折衣服
work prop-towel | fold napkin, fold towel, fold cloth, fold tablecloth | 折餐巾, 叠餐巾, 叠毛巾, 折毛巾, 叠餐巾布
work prop-windows | clean window, wash window, wipe window | 擦窗户, 擦窗, 洗窗户, 擦玻璃, 擦窗玻璃, 擦玻璃窗, 洗玻璃
work 1f9fd | clean, clean floor, clean shoe, clean toilet, clean pool, clean gutter, shine shoe | 擦, 清洁, 擦鞋, 擦洗
work prop-broom | sweep, sweep floor, mop, mop floor, vacuum, tidy, rake, rake leaf | 扫, 打扫, 扫地, 拖地, 吸尘, 耙
work 1faa5 | brush tooth, brush teeth | 刷牙
work prop-hair-brush | brush hair, brush long hair | 用梳子刷头发
work prop-comb | comb hair, comb, brush | 梳头, 梳头发, 梳理
work 1fa92 | shave, shave head, shave leg, trim beard, trim or shave beard, wax | 刮胡子, 剃须, 剃头, 刮脸
work prop-hair-drier | blow dry hair, dry hair | 吹头发, 吹干头发
work 1f484 | apply makeup, put on makeup, do makeup, put on lipstick, apply cream, fill eyebrow | 化妆, 涂口红, 涂面霜, 画眉
work 1f485 | do nail, paint nail, cut nail | 涂指甲, 剪指甲, 做指甲
work prop-bandage | bandage, bandage leg | 绑绷带, 包扎, 缠绷带
hit 1fa93 | chop wood, chop firewood, split wood, split logs, cut wood, chop logs, fell tree, chop tree, chop down tree, cut down tree | 砍柴, 劈柴, 伐木, 砍树, 砍木头
work prop-tie | tie tie, tie necktie | 打领带, 系领带
work 1f380 | tie bow tie, tie knot | 打领结, 打结
work 1f45f | tie shoe, tie shoelace | 系鞋带
work 1f373 | cook, fry, stir, stir fry, boil, saute, scramble egg, cook egg, cook on campfire, flip pancake, make pancake, make omelette | 做饭, 炒菜, 烹饪, 煮, 煎, 煎蛋, 做菜, 炒, 搅拌大锅, 搅拌锅, 搅拌
work 1f357 | cook chicken | 做鸡肉
work 1f95f | make dumpling, wrap dumpling, fold dumpling | 包饺子, 包馄饨, 做饺子
work prop-zongzi | make zongzi, wrap zongzi | 包粽子
hold prop-toasted-marshmallow | toast marshmallow, roast marshmallow, toast marshmallow over campfire, roast marshmallow over fire | 烤棉花糖
hold prop-paper-crane | fold paper crane, make paper crane, fold origami crane | 折纸鹤, 折千纸鹤, 叠纸鹤, 叠千纸鹤
work 1f32d | cook sausage | 烤香肠
work prop-barbecue | barbecue, barbeque, grill, bbq, grilling | 烧烤, 烤肉, 烤
work 1f370 | frost cake, decorate cake | 裱花, 装饰蛋糕, 给蛋糕裱花
work 1f355 | make pizza | 做披萨
work 1f363 | make sushi, roll sushi | 做寿司
work 1f96a | make sandwich | 做三明治
work 2615 | make tea, make coffee, brew coffee | 泡茶, 泡咖啡, 冲咖啡
work 1f378 | bartend, bartending, mix cocktail, make cocktail | 调酒
work 1f957 | toss salad, make salad | 拌沙拉, 做沙拉
work prop-knife | cut fruit, cut pineapple, sharpen knife, sharpen | 切水果, 切菠萝, 磨刀
hit prop-axe | chop wood, chop tree | 砍柴, 劈柴, 砍树
work prop-clay | make pottery, clay pottery making, pottery making, do pottery, throw pottery | 制作陶器, 做陶器, 做陶艺, 陶艺
work prop-trees | plant tree | 种树, 植树
work prop-tree-sapling | plant, garden, gardening | 种, 园艺
work 1f490 | arrange flower, flower arranging, arrange | 插花, 整理花
work 1fab4 | spray | 喷水
work 1f9ef | put out fire, extinguish fire, fight fire, put out flames, extinguish | 灭火, 救火, 扑灭大火, 扑火
work 1f333 | trim tree, prune tree, trim shrub, trim bush, trim hedge, prune | 修剪树木, 修剪, 修剪灌木
work 2702-fe0f | mow lawn | 割草
work prop-basket | pick fruit, pick apple | 摘水果, 采摘, 摘苹果
work 1f342 | blow leaf | 吹树叶
work 1f527 | change tire, change wheel, change oil, check tire | 换轮胎
work 1f527 | weld, welding, assemble computer, assemble | 焊接, 组装
hit 1f528 | build cabinet, drive nail, build shed, lay brick | 锤, 钉钉子, 砌砖, 敲
work 1fa9a | sand floor, plaster | 抹灰
work prop-easel | paint, draw, paint picture, spray paint, do painting | 画画, 绘画, 作画, 画
work 1f9f6 | knit, crochet, weave, knit scarf, knit sweater, knit hat, knit sock, knit glove, crochet scarf | 织, 编织, 织毛衣, 织围巾, 织帽子, 织手套, 打毛线, 打毛衣, 织毛线, 钩针
work prop-basket | weave basket, make basket | 编篮子
throw prop-paper-plane | throw paper plane, fly paper plane, throw paper airplane, fly paper airplane, launch paper plane | 放纸飞机, 扔纸飞机, 玩纸飞机, 飞纸飞机, 掷纸飞机
work 1f4c4 | fold paper, fold napkin, make paper plane, fold, rip paper, shred paper | 折纸, 折, 撕纸
work prop-gift | wrap present, wrap gift, wrap | 包礼物, 包装礼物
drink 1f388 | blow balloon, blow up balloon, inflate balloon | 吹气球, 给气球吹气, 给气球充气
work 1f388 | make balloon animal, make balloon shape | 做气球造型
work 1f383 | carve pumpkin | 雕南瓜
work 1f384 | decorate christmas tree, trim christmas tree | 装饰圣诞树
work 1f48d | make jewelry | 制作珠宝
work 1f4bb | type, code, program, use computer, work on computer, send email | 打字, 敲代码, 编程, 写代码, 用电脑
work 1f4f1 | text, text message, use phone, send text, texting, scroll phone | 发短信, 玩手机, 看手机, 刷手机
work 1f37e | open bottle, open wine bottle, uncork bottle | 开瓶, 开酒
work 26fd | pump gas, fill gas | 给车加油, 加汽油
work 1f3a8 | spray paint wall, face paint | 喷漆, 涂鸦
work 1f4b5 | count money | 数钱
work 1f9ea | do experiment, experiment | 做实验
hold 1f4f7 | take photo, take picture, photograph | 拍照, 照相
hold 1f933 | take selfie, selfie | 自拍
hold prop-selfie-stick | vlog, record vlog, film vlog, livestream, live stream | 拍vlog, 录vlog, 拍视频日志, 拍视频博客, 拍自己的视频博客, 录视频博客, 自拍视频, 拍短视频, 直播
hold 1fa84 | celebrate with sparkler | 
hold 1fa84 | cast spell, cast magic spell, do magic, perform magic, use magic, do magic trick | 施魔法, 施法, 变魔术, 念咒语, 使用魔法
hold 1f9e8 | set off firecrackers, light firecrackers, set off fireworks, light fireworks | 放鞭炮, 放烟花, 放爆竹, 点鞭炮, 燃放烟花
hold 1f490 | give flowers, bring flowers, offer flowers | 送花, 献花, 送鲜花
hold 1f381 | give present, give gift, bring present, bring gift | 送礼物, 送礼
talk 1f4f1 | talk on phone, answer phone, call someone, phone | 打电话, 接电话
drink 1f6ac | smoke, smoke hookah, vape, smoke pipe, smoke cigarette | 抽烟, 吸烟, 吸水烟
drink 1f37a | drink shot, drink beer, taste beer | 喝啤酒
drink 1fae7 | blow bubble, blow bubbles | 吹泡泡
drink 1f9fb | blow nose | 擤鼻涕
read 1f4f0 | read newspaper | 看报纸, 读报
read 1f5fa-fe0f | read map, look at map | 看地图
dig prop-shovel | shovel snow | 铲雪
push 1f6d2 | push cart, push shopping cart | 推购物车
push 1f9bd | push wheelchair | 推轮椅
push with:1f697 | push car | 推车
clap prop-snap | finger snapping, snap finger, snap | 拍指, 打响指, 弹指
climb | rock climb, rock climbing, climb rock, climb cliff, ice climb, abseil, climb rope | 攀岩, 爬山, 攀冰, 爬绳
clap | crack knuckle, drum finger, drumming finger | 掰手指
play 1f3b8 | air guitar, play air guitar | 弹空气吉他
play prop-air-drums | air drumming, air drum, play air drum | 空中打鼓, 打空气鼓
dance prop-robot | robot dance, robot dancing, do robot | 在机器人跳舞, 机器人舞, 跳机器人舞
bend prop-bridge | bend back, bend backward, limbo, lean back | 后仰, 下腰, 向后弯腰
work prop-barber-chair | get haircut, haircut, cut hair, get hair cut, give haircut | 理发, 剪头发, 剪发
play 1f941 | play drum, drum, play drum set | 打鼓, 敲鼓, 打架子鼓
play 1f3b9 | play keyboard, play organ, play piano | 弹钢琴, 弹琴
play prop-trombone | play trombone | 吹长号
play prop-clarinet | play clarinet, play oboe | 吹单簧管, 吹黑管
play prop-harmonica | play harmonica | 吹口琴
play prop-bagpipes | play bagpipe, play bagpipes | 吹风笛, 吹苏格兰风笛, 演奏风笛
play prop-tuba | play tuba | 吹大号
play prop-triangle | play triangle, play the triangle | 敲三角铁
play 1fa88 | play recorder | 吹竖笛
play 1f3bb | play violin, bow violin | 拉小提琴
play prop-erhu | play erhu | 拉二胡, 拉胡琴
play prop-guzheng | play guzheng, play guqin, play zither, play koto | 弹古筝, 弹古琴, 抚琴, 弹筝
play prop-pipa | play pipa | 弹琵琶
play prop-cello | play cello | 拉大提琴
play prop-double-bass | play bass, play double bass, play upright bass | 拉低音提琴
play prop-xylophone | play xylophone, play marimba | 敲木琴
play 1f941 | play cymbal, tap guitar | 打镲
play 1f3a7 | dj, djing, play record | 打碟
wave prop-flag | wave flag | 挥旗, 挥舞旗帜, 摇旗
sit prop-tv | watch tv, watch television, watch movie | 看电视, 看电影
shake | shake hand alone, headbang | 摇头晃脑
`;

export const DEEDS: readonly Deed[] = deedsIn(`${TOGETHER}${GAMES}${CHORES}`);

/** A row: act and manner | English verbs | Chinese verbs. */
export function deedsIn(rows: string): Deed[] {
  return rows
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [how, english, chinese] = line.split('|').map((part) => part.trim());
      const [act, ...more] = how!.split(' ');
      return { act: ACTS.find((name) => name === act)!, english: english!, chinese: chinese!, manner: mannerOf(more) };
    });
}

/** `prop-iron` or code points: what it is done with; `with:` whom, `holds:` what is in the hand. */
function mannerOf(words: string[]): Manner {
  const manner: Manner = {};
  for (const word of words) {
    const [key, value] = word.split(':') as [string, string | undefined];
    if (key === 'with') manner.partner = value!;
    else if (key === 'holds') manner.holds = value!;
    else if (key === 'mutual') manner.mutual = true;
    else manner.prop = word;
  }
  return manner;
}
