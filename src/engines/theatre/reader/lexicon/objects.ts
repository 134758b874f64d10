/** Things by their words: emoji, the stage's own props, else what looks most alike. Read by `dictionary.ts`; the first word names it. */
import { subjectRows } from './subject-rows.js';

export const THINGS = subjectRows(`
26bd ball | ball, soccer ball, football, soccer, sports ball, toy ball | 球, 足球, 皮球, 体育球, 运动球, 小球
1f3c8 ball | american football, rugby ball, rugby | 橄榄球, 美式足球
1f3c0 ball | basketball | 篮球
26be ball | baseball, softball | 棒球, 垒球
1f3be ball | tennis ball, tennis | 网球
1f3d0 ball | volleyball, beach ball | 排球, 沙滩球
1f3b3 ball | bowling | 保龄球
prop-bowling-ball ball | bowling ball | 保龄球球
1f3b1 ball | billiard ball, pool ball, eight ball | 台球, 桌球
1f94f object 0.26 | frisbee, flying disc, flying disk, disc | 飞盘, 飞碟盘
1fa81 object 0.36 | kite | 风筝
prop-tennis-racket object 0.38 | tennis racket, tennis racquet, racket, racquet | 网球拍, 球拍
1f3f8 object | badminton racket, badminton, shuttlecock | 羽毛球拍, 羽毛球
1f3d3 object | ping pong paddle, ping pong, table tennis | 乒乓球拍, 乒乓球
prop-baseball-bat object 0.38 | baseball bat, bat stick | 棒球棒, 球棒, 棒球棍
prop-baseball-glove object 0.3 | baseball glove, baseball mitt, catchers mitt | 棒球手套
prop-skis object 0.5 | skis, ski, pair of skis | 滑雪板, 双板, 双板滑雪板, 滑雪橇板
prop-snowboard object 0.5 | snowboard, snow board | 单板滑雪板, 单板, 滑雪单板
prop-surfboard object 0.55 | surfboard, surf board | 冲浪板
prop-hula-hoop object 0.36 | hula hoop | 呼啦圈
prop-dumbbell object 0.26 | dumbbell, barbell, weight | 哑铃, 杠铃
26f8-fe0f object 0.28 | ice skate | 冰鞋, 溜冰鞋
1f6fc object 0.28 | roller skate | 旱冰鞋, 轮滑鞋
1f94a object 0.28 | boxing glove | 拳击手套
1f3f9 object 0.36 | bow and arrow, arrow | 弓箭, 弓
1f3af object 0.34 | dartboard, bullseye, dart, target | 飞镖, 靶子, 飞镖盘
1f3a3 object 0.36 | fishing rod, fishing pole | 鱼竿, 钓鱼竿
1f6f7 vehicle 0.2 | sled, sledge, sleigh, toboggan | 雪橇
1f4f1 object 0.3 | phone, mobile phone, cell phone, cellphone, smartphone, iphone, mobile | 手机, 智能手机, 移动电话, 电话机
260e-fe0f object 0.3 | telephone, landline | 电话, 座机
1f4bb object 0.34 | laptop, notebook computer, macbook, laptop computer | 笔记本电脑, 手提电脑, 笔记本
1f5a5-fe0f object 0.36 | computer, desktop computer, monitor, computer screen | 电脑, 台式电脑, 计算机, 显示器
2328-fe0f object 0.3 | keyboard, computer keyboard | 键盘
1f5b1-fe0f object 0.24 | computer mouse | 鼠标
prop-television-stack object 0.95 | television stack, television wall, tower of televisions | 电视墙, 电视堆
1f4fa object 0.42 | television, tv, tv set, telly, television set | 电视, 电视机
prop-stuffing object 0.24 | stuffing | 棉花
prop-remote object 0.3 | remote, remote control, tv remote | 遥控器, 遥控
1f3ae object 0.28 | game controller, gamepad, joystick | 游戏手柄, 手柄
1f4f7 object 0.28 | photo camera, digital camera | 照相机, 相机
1f4fb object 0.32 | radio | 收音机
prop-plastic-chair object 0.48 | plastic chair, lawn chair, garden chair, monobloc chair, patio chair | 塑料椅子, 塑料椅, 塑料凳, 塑料凳子
prop-chair object 0.48 | chair, wooden chair | 椅子, 木椅, 椅
prop-stool object 0.36 | stool, bar stool | 凳子, 板凳, 小凳
prop-couch object 0.48 | couch, sofa, settee | 沙发, 长沙发
prop-bed object 0.5 | bed | 床, 大床
prop-bench object 0.42 | bench, park bench | 长椅, 长凳, 公园长椅
prop-dining-table object 0.46 | dining table, kitchen table | 餐桌, 饭桌
prop-table object 0.42 | table, desk, writing desk, office desk, coffee table, picnic table, cafe table, counter, countertop, kitchen counter, bar counter | 讲桌, 桌子, 桌, 桌面, 餐桌, 咖啡桌, 书桌, 办公桌, 茶几, 野餐桌, 台面, 柜台, 吧台, 料理台
prop-tv object 0.46 | flat screen tv, big tv | 大电视, 平板电视
prop-mirror object 0.5 | mirror | 镜子
prop-clock object 0.36 | clock, wall clock | 时钟, 钟, 挂钟, 钟表
1f570-fe0f object 0.36 | mantel clock, grandfather clock | 座钟
23f0 object 0.32 | alarm clock | 闹钟
231a object 0.28 | watch, wristwatch | 手表, 腕表
23f3 object 0.34 | hourglass | 沙漏
1f6bd object 0.44 | toilet, loo | 马桶, 厕所, 坐便器
prop-shower object 0.74 | shower cabin, shower stall, shower cubicle, shower head, showerhead | 淋浴房, 淋浴间, 花洒, 淋浴喷头
prop-sink object 0.46 | sink, faucet, tap, washbasin, basin, kitchen sink | 水槽, 洗手池, 水龙头, 洗碗池, 水池, 洗脸盆
1f6c1 object 0.46 | bathtub, tub | 浴缸
1f6aa object 0.55 | door | 门, 大门
prop-refrigerator object 0.62 | refrigerator, fridge, freezer | 冰箱, 电冰箱
prop-oven object 0.46 | oven, stove, cooker | 烤箱, 炉子, 炉灶, 烤炉
prop-microwave object 0.34 | microwave, microwave oven | 微波炉
prop-toaster object 0.3 | toaster | 烤面包机, 吐司机, 面包机
prop-washing-machine object 0.46 | washing machine, washer, dishwasher, dryer machine, dryer, tumble dryer | 洗衣机, 洗碗机, 烘干机
prop-barbecue object 0.44 | barbecue grill, grill | 烤架, 烧烤架
prop-pillow-fort object 0.5 | pillow fort, blanket fort, couch fort, cushion fort, fort of pillows, fort of blankets, sofa fort | 枕头堡垒, 枕头城堡, 被子堡垒, 抱枕堡垒, 毯子城堡
prop-snow-fort object 0.5 | snow fort, snow castle | 雪堡, 雪城堡
prop-tree-house object 0.62 | tree house, treehouse | 树屋
prop-wardrobe object 0.62 | wardrobe, closet | 衣柜, 衣橱
prop-open-box object 0.4 | open box, empty box, moving box | 空箱子, 敞开的箱子
prop-log-dam object 0.46 | beaver dam, log dam | 河狸坝, 木坝
prop-wooden-bridge object 0.5 | toy bridge | 小木桥
prop-shelf object 0.6 | bookcase, wall shelf, shelf, bookshelf | 书橱, 书柜, 书架, 架子
prop-vending-machine object 0.6 | vending machine, snack machine, drinks machine, soda machine | 自动售货机, 售货机, 自动贩卖机, 贩卖机, 饮料机
prop-iron object 0.26 | iron, clothes iron | 熨斗
prop-hair-drier object 0.32 | hair drier, hair dryer, hairdryer, blow dryer | 吹风机, 电吹风
1fad6 object 0.3 | teapot | 茶壶
1f373 object 0.3 | pan, hot pan, sizzling pan | 炒锅, 热锅
prop-frying-pan object 0.32 | frying pan, skillet | 平底锅, 煎锅, 锅
2602-fe0f object 0.42 | umbrella, parasol | 伞, 雨伞, 阳伞, 遮阳伞
1f392 object 0.36 | backpack, rucksack, school bag, schoolbag, knapsack | 背包, 书包, 双肩包
1f45c object 0.32 | handbag, bag | 手提包, 包, 包包, 手袋, 提包, 皮包, 公文皮包, 挎包
1f45b object 0.28 | purse, wallet | 钱包
prop-suitcase object 0.42 | suitcase, trunk case, open case, violin case, guitar case, instrument case, travel case | 手提箱, 箱子, 皮箱, 琴盒, 小提琴盒, 吉他盒, 旅行箱
1f9f3 object 0.42 | luggage, baggage | 行李箱, 旅行箱, 行李
2702-fe0f object 0.3 | scissors, shears | 剪刀, 剪子
1faa5 object 0.3 | toothbrush | 牙刷
prop-perfume object 0.32 | perfume, perfume bottle, cologne, fragrance | 香水, 香水瓶
prop-comb object 0.26 | comb, hairbrush | 梳子
1f9fc object 0.24 | soap, bar of soap | 肥皂, 香皂
1f9fb object 0.26 | toilet paper, roll of paper | 卫生纸, 厕纸
1f9f8 object 0.38 | teddy bear, teddy, stuffed bear, plush bear, plush toy | 泰迪熊, 玩具熊, 毛绒熊, 毛绒玩具
1f4d6 object 0.32 | book, novel, textbook, diary, magazine | 书, 书本, 书籍, 小说, 课本, 杂志
1f4da object 0.36 | stack of books, pile of books | 一摞书, 一堆书
1f4f0 object 0.3 | newspaper | 报纸
1f5fa-fe0f object 0.3 | map | 地图
2709-fe0f object 0.28 | letter, envelope | 信, 信封
1f4dd object 0.28 | paper, notepad, sheet of paper | 纸, 便签
270f-fe0f object 0.3 | pencil | 铅笔
1f58a-fe0f object 0.3 | pen | 钢笔, 圆珠笔, 笔
1f58c-fe0f object 0.3 | paintbrush, brush | 画笔, 毛笔, 刷子
1f3b8 object 0.42 | guitar, electric guitar, bass guitar, ukulele | 吉他, 电吉他, 贝斯, 尤克里里
1f3b9 object 0.4 | musical keyboard, organ | 电子琴, 琴
1f3bb object 0.36 | violin, fiddle, viola | 小提琴
1f3ba object 0.34 | trumpet, french horn, bugle, cornet | 小号, 喇叭
1f941 object 0.34 | drum, drums, drum kit, cymbal, snare drum | 鼓, 架子鼓
1fa98 object 0.36 | bongo, long drum, conga | 手鼓, 长鼓
1fa88 object 0.32 | flute, recorder, piccolo | 笛子, 长笛, 箫, 竖笛
1f3b7 object 0.36 | saxophone, sax | 萨克斯
1fa97 object 0.34 | accordion | 手风琴
1fa95 object 0.4 | banjo | 班卓琴
prop-harp object 0.55 | harp, lyre | 竖琴
prop-cello object 0.56 | cello, violoncello | 大提琴
prop-double-bass object 0.66 | double bass, contrabass, upright bass, standup bass | 低音提琴, 倍大提琴
prop-trombone object 0.4 | trombone | 长号
prop-tuba object 0.44 | tuba, sousaphone | 苏萨号
prop-clarinet object 0.36 | clarinet, oboe, bassoon | 单簧管, 双簧管, 黑管
prop-harmonica object 0.26 | harmonica, mouth organ | 口琴
prop-bagpipes object 0.42 | bagpipes, bagpipe | 风笛, 苏格兰风笛
prop-triangle object 0.3 | triangle instrument, musical triangle | 三角铁
prop-xylophone object 0.46 | xylophone, marimba, glockenspiel, vibraphone | 木琴, 马林巴, 钢片琴
1fa87 object 0.28 | maraca | 沙锤
1f3a4 object 0.3 | microphone, mic | 麦克风, 话筒
prop-fork object 0.32 | fork | 叉子, 叉, 餐叉
prop-knife object 0.32 | knife, kitchen knife, chef knife | 刀, 刀子, 菜刀, 小刀, 餐刀
1f944 object 0.32 | spoon, teaspoon | 勺子, 勺, 汤匙, 调羹
1f962 object 0.32 | chopsticks | 筷子
prop-bowl object 0.3 | bowl, soup bowl | 碗, 大碗, 饭碗
1f37d-fe0f object 0.34 | plate, dish, dinner plate, saucer | 盘子, 碟子, 空盘子
prop-cup object 0.26 | cup, mug | 杯子, 杯, 马克杯, 水杯
prop-teacup object 0.22 | teacup, tea cup | 茶杯
2615 object 0.26 | coffee, coffee cup, cup of coffee, espresso, latte, cappuccino, cup of tea, tea, hot chocolate, hot drink | 咖啡, 茶, 一杯咖啡, 热茶, 咖啡杯, 一杯茶
1f377 object 0.32 | wine glass, glass of wine, wine, goblet, red wine | 酒杯, 葡萄酒, 红酒, 高脚杯, 葡萄酒杯
1f378 object 0.32 | cocktail, martini | 鸡尾酒
1f37a object 0.3 | beer, beer mug, pint | 啤酒, 酒
1f37e object 0.36 | bottle, bottle of water, champagne, champagne bottle, wine bottle | 瓶子, 酒瓶, 香槟, 瓶
1f95b object 0.26 | milk, glass of milk, glass of water, glass, water glass | 牛奶, 玻璃杯
1f9c3 object 0.26 | juice, soda, soft drink, lemonade | 果汁, 饮料, 汽水
1fab4 plant 0.38 | potted plant, plant, houseplant, bonsai, pot plant, flowerpot | 花草, 绿植, 盆栽, 植物, 盆栽植物, 花盆, 盆景, 绿植
prop-vase object 0.4 | vase, flower vase | 花瓶
1f3fa object 0.38 | urn, jug, pottery, clay pot, amphora | 瓶罐, 陶器, 陶罐, 罐子
1f490 plant 0.32 | bouquet, bouquet of flowers, bunch of flowers | 花束, 一束花
1f6a6 object 0.55 | traffic light, stoplight, traffic signal, traffic lights, traffic lamp | 红绿灯, 交通灯, 信号灯
prop-stop-sign object 0.55 | stop sign | 停车标志, 停止标志, 停车牌
prop-parking-meter object 0.5 | parking meter | 停车计时器, 停车收费表, 停车计时表, 停车收费器, 停车咪表
prop-fire-hydrant object 0.42 | fire hydrant, hydrant | 消防栓, 消火栓
1f4a1 object 0.3 | light bulb, lightbulb, bulb | 灯泡
1fa94 object 0.3 | oil lamp | 油灯
1f526 object | flashlight, torch light | 手电筒
1f56f-fe0f object 0.28 | candle | 蜡烛
1f3ee object | lantern, paper lantern, red lantern | 灯笼, 红灯笼
prop-gift object 0.32 | gift, present, gift box | 礼物, 礼盒, 礼品
1f4e6 object 0.34 | box, package, parcel, cardboard box | 盒子, 包裹, 纸箱, 箱
prop-basket object 0.32 | basket | 篮子
prop-cage object 0.42 | cage, birdcage | 笼子, 鸟笼
1faa3 object 0.3 | bucket, pail | 桶, 水桶
1f511 object 0.26 | key | 钥匙
1f512 object 0.28 | lock, padlock | 锁
1f528 object 0.3 | hammer | 锤子, 榔头
1f527 object 0.3 | wrench, spanner | 扳手
1fa9a object 0.3 | saw | 锯子
1f5e1-fe0f object 0.36 | sword, dagger, katana | 剑, 宝剑, 长剑, 匕首
1f6e1-fe0f object 0.36 | shield | 盾牌, 盾
1fa84 object 0.3 | magic wand, wand | 魔杖, 魔法棒
1f48e object 0.3 | diamond, gem, jewel, crystal, gemstone | 钻石, 宝石, 水晶
1f48d object 0.24 | ring | 戒指
1fa99 object 0.24 | coin, gold coin, silver coin | 硬币, 金币, 银币, 铜币
1f4b0 object 0.32 | money, money bag | 钱, 钱袋, 财宝
1f3c6 object 0.34 | trophy, cup trophy | 奖杯
2764-fe0f object 0.32 | heart, love heart, red heart | 心, 爱心, 红心
1f9f2 object | magnet | 磁铁
1f52d object 0.4 | telescope | 望远镜
1f52c object | microscope | 显微镜
1f3a8 object 0.32 | palette, paint palette | 调色板
prop-lighthouse object 1.05 | lighthouse, light house | 灯塔
prop-easel object 0.55 | easel, canvas | 画架, 画板
1f5bc-fe0f object 0.42 | painting picture, framed picture, portrait, painting | 画, 图画, 画作, 一幅画
prop-ladder object 0.65 | ladder | 梯子
prop-crib object 0.5 | crib, baby crib, cot, baby bed, baby cot | 婴儿床, 摇篮
prop-router object 0.26 | router, wifi router, wi fi router, modem, wifi box | 路由器, 光猫
prop-lawn-mower object 0.44 | lawn mower, lawnmower, mower | 割草机, 剪草机, 除草机
prop-stroller object 0.5 | stroller, baby stroller, pram, baby carriage, pushchair | 婴儿车, 童车
prop-bathroom-scale object 0.24 | bathroom scale, weighing scale | 体重秤, 体重计, 电子秤, 秤
prop-pillow object 0.26 | pillow, cushion | 枕头, 抱枕, 靠枕, 靠垫
prop-dandelion plant 0.36 | dandelion, dandelion clock | 蒲公英
prop-dandelion-seed object 0.26 | dandelion seed, dandelion fluff | 蒲公英种子
1f36e food | jelly, jello, gelatin, panna cotta | 果冻, 布丁
prop-cocoon object 0.4 | cocoon, chrysalis, pupa | 茧, 蛹, 蚕茧
1f9bd vehicle 0.46 | wheelchair | 轮椅
1f4cf object 0.3 | wooden ruler, school ruler | 尺子, 直尺
1f4c1 object 0.3 | folder, binder | 文件夹
1f50c object 0.26 | charger, phone charger, power plug | 充电器, 插头
1f50a object 0.4 | speaker, loudspeaker, bluetooth speaker | 音箱, 音响, 扬声器
prop-flying-sword object 0.16 | flying sword, hovering sword | 飞剑, 仙剑
prop-fire-wheels object 0.26 | fire wheels, wind fire wheels, wheels of fire, flaming wheels | 风火轮
prop-riding-cloud object 0.28 | somersault cloud, flying cloud, nimbus cloud | 筋斗云
prop-broom object 0.5 | broom, broomstick, mop | 扫帚, 扫把, 拖把
prop-rake object 0.5 | rake, garden rake | 耙子, 钉耙
1f9fd object 0.24 | sponge | 海绵
1f6d2 object 0.44 | shopping cart, trolley cart, cart | 购物车, 购物推车
1f525 object 0.36 | fire, flame | 火, 火焰
1f3b2 object 0.26 | die, dice | 骰子
prop-cards object 0.26 | card, playing card, cards, poker | 扑克牌, 纸牌, 牌, 扑克
1f9e9 object 0.3 | puzzle, jigsaw | 拼图
1fa80 object 0.26 | yoyo, yo yo | 溜溜球, 悠悠球
1f9f6 ball 0.24 | yarn, ball of yarn, ball of wool, ball of thread, wool ball | 毛线球, 毛线, 线团
1f9b4 object 0.24 | bone | 骨头
prop-axe object 0.36 | axe, ax, hatchet | 斧头, 斧子, 斧
26cf-fe0f object 0.36 | pickaxe | 镐, 镐子
prop-shovel object 0.44 | shovel, spade, snow shovel | 铲子, 铁锹, 铁铲, 锹, 雪铲
prop-seashell object 0.3 | seashell, sea shell, scallop, scallop shell, clam shell, conch, cowrie | 贝壳, 海贝, 扇贝壳, 海螺壳
prop-hand-lantern object 0.36 | oil lamp, kerosene lamp, camping lantern, storm lantern | 提灯, 马灯, 煤油灯, 露营灯, 手提灯
prop-paper-plane object 0.3 | paper plane, paper airplane | 纸飞机
prop-swing object 0.6 | swing | 秋千
prop-slide object 0.6 | playground slide, slide | 滑梯
prop-flag object 0.5 | flag, flagpole, flag pole | 旗, 旗帜, 旗子, 旗杆
prop-snowball ball 0.22 | snowball | 雪球
prop-pottery-wheel object 0.42 | pottery wheel | 陶轮
prop-clothesline object 0.55 | clothesline, laundry | 晾衣绳
prop-microphone-stand object 0.55 | microphone stand | 麦克风架
1f6ac object 0.26 | cigarette, cigar | 香烟, 烟, 雪茄
1f489 object 0.3 | syringe, needle | 针, 注射器
1f9ea object 0.3 | test tube | 试管
2693 object 0.4 | anchor | 锚
1f514 object 0.32 | bell | 铃铛, 铃
1f9ef object 0.38 | fire extinguisher | 灭火器
prop-trash-can object 0.4 | trash can, dumpster, garbage can, trash bin, bin | 垃圾桶
1f4ee object 0.44 | postbox, pillar box, post box | 邮筒, 邮箱
`);

/** Written on, where the prompt has words for them. */
export const LETTERED = subjectRows(`
prop-sign object 0.5 | sign, signboard, placard, billboard, signpost, notice board, board, poster | 牌子, 招牌, 标语牌, 告示牌, 木牌, 路牌, 海报, 黑板
prop-banner object 0.36 | banner, streamer | 横幅, 条幅, 标语
`);

/** Things that have neither emoji nor prop: shown as what looks most like them, and said so. */
export const NEAR_THINGS = subjectRows(`
1fa84 object 0.3 | sparkler, sparklers | 仙女棒, 烟花棒, 手持烟花
1f372 food 0.32 | hot pot, hotpot, stew, pot, cooking pot, boiling pot | 火锅, 麻辣烫
1f5c4-fe0f object 0.5 | cupboard, cabinet, drawer | 柜子, 橱柜
1fab5 object 0.3 | log, wood log | 木头, 原木
`);

export const SCENERY = subjectRows(`
1f333 plant 0.7 | tree, oak, oak tree, apple tree | 树, 大树, 树木, 橡树, 果树
1f332 plant 0.7 | pine, pine tree, fir, fir tree, evergreen tree, spruce | 松树, 杉树, 针叶树
1f384 plant 0.7 | christmas tree | 圣诞树
1f334 plant 0.7 | palm, palm tree, coconut tree | 棕榈树, 椰子树, 椰树
prop-bonsai plant 0.44 | bonsai, bonsai tree | 盆景, 盆栽, 盆栽树
prop-tree-sapling plant 0.34 | sapling, seedling, young tree | 树苗, 幼苗
1f335 plant 0.45 | cactus | 仙人掌
1f33b plant 0.4 | sunflower | 向日葵
1f337 plant 0.3 | flower, tulip | 花, 花朵, 郁金香, 鲜花
1f339 plant 0.3 | rose | 玫瑰, 玫瑰花
1fab7 plant 0.28 | lotus, water lily | 荷花, 莲花, 睡莲
1f338 plant 0.25 | cherry blossom, sakura | 樱花, 桃花, 梅花
1f344 plant 0.25 | mushroom, toadstool | 蘑菇
1f38d plant 0.5 | bamboo | 竹子, 竹
1f33f plant 0.3 | herb | 草丛
prop-window object 0.5 | window | 窗户, 窗子, 窗
1f3e0 object 0.7 | house, home, cottage, farmhouse | 房子, 房屋, 小屋
prop-log-cabin object 0.86 | log cabin, cabin, wooden cabin, log house, wooden hut, forest cabin | 木屋, 小木屋, 原木屋, 木头房子, 林中小屋, 住宅
26ea object 0.75 | church, cathedral, chapel | 教堂, 大教堂
1f54c object 0.75 | mosque | 清真寺
1f54d object 0.75 | synagogue | 犹太教堂, 犹太会堂
1f6d5 object 0.75 | hindu temple | 印度教寺庙, 印度神庙
1f3f0 object 0.8 | castle, fortress | 城堡
1f5fc object 0.85 | eiffel tower, tokyo tower, tower | 埃菲尔铁塔, 东京塔, 铁塔, 塔
1f5fd object 0.8 | statue of liberty | 自由女神像
1f5ff object 0.5 | moai | 摩艾石像
1faa8 object 0.3 | rock, stone, boulder | 石头, 岩石, 巨石
26fa object 0.5 | tent | 帐篷
26f2 object 0.6 | water fountain | 喷水池
1f3a1 object 0.8 | ferris wheel | 摩天轮
1f3a0 object 0.8 | carousel horse | 木马
1f30b object 0.85 | volcano | 火山
26f0-fe0f object 0.85 | mountain peak | 山顶
1fa90 object 0.35 | planet, saturn | 行星, 土星
1f30d object 0.4 | earth | 地球
2b50 object 0.2 | star | 星, 小星星, 星宝宝
2601-fe0f object 0.3 | cloud | 云, 白云, 云朵
1f308 object 0.6 | rainbow | 彩虹
1f30a object 0.4 | big wave, ocean wave, tidal wave | 巨浪, 海啸
1f386 object 0.5 | fireworks, firework | 烟花, 烟火
1f328-fe0f object 0.3 | snow cloud | 雪云
1f4a7 object 0.2 | water drop, droplet, dewdrop, drop of water, drop of dew | 水滴, 水珠, 露珠, 雨滴, 水珠子, 露水
1f341 plant 0.16 | leaf, fallen leaf, autumn leaf | 树叶, 落叶, 叶子
1f6a7 object 0.4 | barrier, roadblock, traffic barrier | 路障
prop-fence object 0.34 | fence, picket fence, wooden fence, garden fence | 栅栏, 篱笆, 围栏
prop-vacuum object 0.32 | vacuum cleaner, vacuum, hoover, roomba, robot vacuum, vacuum robot | 吸尘器, 扫地机器人
prop-hamster-wheel object 0.46 | hamster wheel, running wheel, exercise wheel | 跑轮, 仓鼠轮
prop-safe object 0.42 | safe, bank vault | 保险箱, 保险柜
`);
