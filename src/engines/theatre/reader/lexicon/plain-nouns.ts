/**
 * Things, foods and animals from lists of what pictures are full of, which the stage draws itself because no emoji is like
 * them. Read by `dictionary.ts` before its other tables; the first word names each.
 */
import { subjectRows } from './subject-rows.js';

export const PLAIN_ANIMALS = subjectRows(`
prop-heron bird 0.46 | heron, egret, grey heron, gray heron, white egret, ibis, bittern | 白鹭, 鹭, 苍鹭, 鹭鸶, 朱鹮
prop-red-crowned-crane bird 0.46 | crane bird, red crowned crane, whooping crane | 仙鹤, 鹤, 丹顶鹤, 白鹤
prop-stork bird 0.46 | stork, white stork | 鹳, 白鹳, 送子鸟
prop-pelican bird 0.4 | pelican | 鹈鹕
prop-seagull bird 0.3 | seagull, gull, sea gull, albatross, tern | 海鸥, 信天翁
prop-toucan bird 0.34 | toucan, hornbill | 巨嘴鸟, 犀鸟, 大嘴鸟
prop-woodpecker bird 0.32 | woodpecker | 啄木鸟
prop-hummingbird bird 0.26 | hummingbird | 蜂鸟
prop-vulture bird 0.4 | vulture, buzzard, condor | 秃鹫, 兀鹫
prop-robin bird 0.28 | robin, robin redbreast | 知更鸟
prop-sparrow bird 0.28 | sparrow, finch, wren | 麻雀, 雀鸟
prop-magpie bird 0.3 | magpie | 喜鹊
prop-swallow bird 0.28 | barn swallow, house martin | 燕子, 家燕
prop-canary bird 0.28 | canary, canary bird, yellow bird | 金丝雀
prop-kingfisher bird 0.28 | kingfisher | 翠鸟
prop-bluebird bird 0.28 | bluebird, blue jay, bluejay | 蓝鸟, 蓝知更鸟
prop-pigeon bird 0.3 | rock pigeon, grey pigeon, gray pigeon | 灰鸽, 灰鸽子
prop-cuckoo bird 0.3 | cuckoo, cuckoo bird | 杜鹃鸟, 布谷鸟, 杜鹃
prop-swordfish fish 0.36 | swordfish, marlin, sailfish | 剑鱼, 旗鱼
prop-eel fish 0.3 | eel, moray eel, electric eel | 鳗鱼, 鳝鱼, 海鳗, 黄鳝
prop-narwhal fish 0.36 | narwhal | 独角鲸, 一角鲸
prop-anteater animal 0.4 | anteater, aardvark | 食蚁兽, 土豚
prop-armadillo small 0.28 | armadillo, pangolin | 犰狳, 穿山甲
prop-platypus small 0.28 | platypus, duck billed platypus | 鸭嘴兽
prop-triceratops giant 0.6 | triceratops | 三角龙
prop-stegosaurus giant 0.6 | stegosaurus | 剑龙
prop-pterodactyl bird 0.5 | pterodactyl, pterosaur, pteranodon | 翼龙
prop-lemur small 0.36 | lemur, ring tailed lemur | 狐猴, 环尾狐猴
prop-cockatoo bird 0.34 | cockatoo, cockatiel | 凤头鹦鹉, 葵花鹦鹉, 玄凤鹦鹉
prop-phoenix bird 0.5 | phoenix, firebird | 凤凰, 火凤凰
prop-mole small 0.28 | mole animal, star nosed mole, ground mole | 鼹鼠, 地鼠
`);

export const PLAIN_NOUNS = subjectRows(`
prop-glass-of-water object 0.34 | glass of water, glass, water glass, drinking glass, cup of water, empty glass | 杯水, 杯清水, 杯白水, 杯开水, 白开水, 玻璃杯, 水杯
1f95b object 0.34 | glass of milk, cup of milk | 一杯牛奶, 杯牛奶, 杯鲜奶, 杯热牛奶, 杯冰牛奶
prop-glass-of-juice object 0.34 | orange juice, glass of orange juice, juice, glass of juice, fruit juice, cup of orange juice | 果汁, 橙汁, 鲜橙汁, 橘子汁
prop-glass-of-nectar object 0.34 | apple juice, glass of apple juice, mango juice, glass of mango juice, pineapple juice, glass of pineapple juice, peach juice, grape juice, glass of grape juice, tomato juice, glass of tomato juice, watermelon juice, glass of watermelon juice, carrot juice, glass of carrot juice, strawberry juice, cranberry juice, kiwi juice | 苹果汁, 芒果汁, 菠萝汁, 桃汁, 葡萄汁, 番茄汁, 西红柿汁, 西瓜汁, 胡萝卜汁, 草莓汁, 猕猴桃汁
prop-glass-of-lemonade object 0.34 | lemonade, glass of lemonade, lemon water, lemon juice | 柠檬水, 柠檬汁
prop-glass-of-iced-tea object 0.34 | iced tea, glass of iced tea, ice tea, glass of tea | 冰茶, 柠檬茶, 冰红茶
prop-glass-of-cola object 0.34 | glass of cola, glass of coke, glass of soda, glass of coca cola | 杯可乐, 杯汽水
prop-milkshake object 0.34 | milkshake, milk shake, strawberry milkshake, smoothie, glass of smoothie, strawberry smoothie | 奶昔, 草莓奶昔, 冰沙, 思慕雪
1f9c3 object 0.3 | juice box, box of juice, apple juice box, juice carton | 盒装果汁, 果汁盒, 盒果汁
prop-cooking-pot object 0.36 | cooking pot, stock pot, soup pot, stew pot, saucepot | 锅子, 汤锅, 煮锅
prop-flower-pot object 0.36 | flower pot, flowerpot, plant pot, clay flower pot, empty flower pot | 空花盆, 花盆
prop-pepper-mill object 0.34 | pepper mill, pepper grinder, pepper shaker | 胡椒研磨器, 胡椒瓶, 胡椒磨
1f9c2 object 0.32 | salt shaker, saltshaker, salt cellar | 盐瓶, 盐罐, 撒盐瓶
prop-drinking-straw object 0.34 | drinking straw, paper straw, plastic straw | 吸管
prop-garden-shears object 0.36 | pruning shears, garden shears, shears, pruners, secateurs, hedge shears | 园艺剪, 园艺剪刀, 修枝剪, 修剪刀
prop-nail-clippers object 0.3 | nail clippers, nail clipper | 指甲刀, 指甲钳, 指甲剪
prop-chalkboard object 0.5 | blackboard, chalkboard, chalk board | 黑板, 小黑板
prop-pencil-case object 0.34 | pencil case, pencil box, pencil pouch, pen case | 文具盒, 铅笔盒, 笔袋, 文具袋
prop-hairbrush object 0.32 | hairbrush, hair brush | 发刷, 气垫梳
prop-toothpaste-tube object 0.32 | toothpaste, tube of toothpaste, toothpaste tube | 牙膏
prop-glue-bottle object 0.32 | glue, bottle of glue, glue bottle | 胶水, 白胶
prop-spiral-notebook object 0.34 | notebook, spiral notebook, notepad, exercise book | 记事本, 练习本, 作业本, 笔记簿
prop-wallet object 0.3 | wallet, leather wallet, billfold | 皮夹, 皮夹子
prop-tablet-computer object 0.34 | tablet, tablet computer, ipad | 平板电脑, 平板
prop-record-player object 0.38 | record player, turntable, vinyl player | 唱片机, 电唱机, 黑胶唱机
prop-vinyl-record object 0.34 | vinyl record, vinyl, vinyl disc, lp record | 黑胶唱片, 唱片
prop-tambourine object 0.32 | tambourine | 铃鼓, 手鼓铃
prop-music-box object 0.34 | music box, musical box | 八音盒, 音乐盒
prop-aquarium object 0.44 | fish tank, aquarium tank | 鱼缸, 水族箱
prop-nail-polish object 0.3 | nail polish, nail varnish, bottle of nail polish | 指甲油
prop-toy-car object 0.34 | toy car, toy truck, toy pickup, toy vehicle, wind up car, toy racing car, toy race car, toy van, toy taxi | 玩具车, 玩具汽车, 玩具卡车, 小汽车玩具, 玩具小汽车, 玩具赛车, 玩具小车
prop-toy-train object 0.36 | toy train, toy locomotive, model train, wooden train | 玩具火车, 小火车玩具, 玩具小火车, 木头火车
prop-toy-boat object 0.34 | toy boat, toy ship, toy sailboat | 玩具船, 玩具小船, 玩具轮船
prop-toy-plane object 0.34 | toy plane, toy airplane, toy aeroplane, toy aircraft | 玩具飞机, 玩具小飞机
prop-convertible vehicle 0.3 | convertible, convertible car, cabriolet, roadster, open top car | 敞篷车, 敞篷跑车, 敞篷汽车
prop-bulldozer vehicle 0.5 | bulldozer | 推土机
prop-dump-truck vehicle 0.5 | dump truck, dumper truck, tipper truck, dumper | 自卸卡车, 自卸车, 翻斗车, 渣土车
prop-golf-cart vehicle 0.46 | golf cart, golf buggy, golf car | 高尔夫球车, 高尔夫车
prop-cabbage food 0.32 | cabbage, head of cabbage, red cabbage, purple cabbage, green cabbage | 卷心菜, 包菜, 圆白菜, 洋白菜, 紫甘蓝, 甘蓝
prop-celery food 0.34 | celery, celery stalk, celery stalks, bunch of celery | 芹菜, 西芹
prop-papaya food 0.32 | papaya | 木瓜
prop-soup-bowl food 0.32 | bowl of soup, soup, soup bowl, tomato soup, vegetable soup | 碗汤, 番茄汤, 蔬菜汤, 热汤
prop-toast-slice food 0.3 | toast, slice of toast, piece of toast, slice of bread, piece of bread | 吐司, 烤吐司, 片面包, 吐司片
prop-almond food 0.26 | almond, almonds | 杏仁, 巴旦木
1f578-fe0f object 0.36 | cobweb, spider web, spiderweb | 蜘蛛网
prop-colander object 0.3 | colander, strainer, sieve, sifter | 滤盆, 沥水篮, 漏盆, 筛子, 滤网, 漏网
prop-grater object 0.32 | grater, cheese grater, box grater | 刨丝器, 擦丝器, 奶酪擦, 擦子
prop-tongs object 0.32 | tongs, kitchen tongs | 夹子钳, 食品夹, 烧烤夹
prop-peeler object 0.28 | peeler, vegetable peeler, potato peeler | 削皮刀, 削皮器, 刨皮刀
prop-corkscrew object 0.28 | corkscrew, bottle opener, wine opener | 开瓶器, 开酒器, 螺丝锥
prop-can-opener object 0.32 | can opener, tin opener | 开罐器, 罐头刀
prop-pearl object 0.32 | pearl, pearls | 珍珠
prop-toy-wagon vehicle 0.36 | wagon, toy wagon, pull wagon | 小拖车, 玩具拖车
prop-snowmobile vehicle 0.42 | snowmobile, snow mobile | 雪地摩托, 雪地摩托车
prop-jet-ski boat 0.4 | jetski, jet ski, water scooter | 水上摩托, 摩托艇水上
prop-ironing-board object 0.46 | ironing board | 熨衣板, 烫衣板
prop-tennis-ball ball 0.3 | tennis ball | 网球球
prop-funnel object 0.3 | funnel | 漏斗
prop-cauldron object 0.4 | cauldron, witch cauldron, crock pot | 大锅, 坩埚, 女巫锅, 魔法锅
prop-pitcher object 0.34 | water pitcher, water jug, milk jug, cream pitcher, pitcher of water, pitcher of milk, pitcher of lemonade, carafe | 水罐, 凉水壶, 奶壶, 冷水壶
prop-jug object 0.34 | jug, clay jug, clay pot, earthenware jug, pottery jug | 陶罐, 瓦罐, 坛子, 陶壶
prop-bottle object 0.36 | bottle, glass bottle, wine bottle, green bottle, beer bottle, empty bottle, bottle of wine, ink bottle | 瓶子, 玻璃瓶, 酒瓶, 红酒瓶, 啤酒瓶, 空瓶子
prop-measuring-cup object 0.3 | measuring cup, measuring jug | 量杯
prop-milk-carton object 0.32 | milk carton, carton of milk, milk box | 牛奶盒, 盒装牛奶, 纸盒牛奶
prop-long-mop object 0.5 | mop, floor mop | 拖把, 拖布, 墩布
prop-dustpan object 0.3 | dustpan, dust pan | 簸箕, 畚箕, 撮箕
prop-feather-duster object 0.34 | feather duster, duster | 鸡毛掸子, 掸子
prop-oven-mitt object 0.3 | oven mitt, oven glove, potholder | 隔热手套, 烤箱手套
prop-dresser object 0.46 | dresser, chest of drawers, drawers, drawer, bureau, commode | 五斗柜, 斗柜, 抽屉柜, 抽屉, 梳妆柜
prop-nightstand object 0.38 | nightstand, night stand, bedside table, bedside cabinet | 床头柜
prop-cupboard object 0.5 | cupboard, cabinet, kitchen cabinet, sideboard, armoire | 橱柜, 柜子, 壁橱, 碗柜, 储物柜子
prop-locker object 0.56 | locker, school locker | 储物柜, 更衣柜, 寄存柜
prop-chimney object 0.44 | chimney, smokestack, chimney pot | 烟囱
prop-radiator object 0.36 | radiator, heater | 暖气片, 暖气, 散热器, 取暖器
prop-doormat object 0.26 | welcome mat, bath mat, floor mat | 门垫, 地垫, 脚垫, 浴室垫
prop-wreath object 0.34 | wreath, christmas wreath, holiday wreath, flower wreath, laurel wreath | 花圈, 圣诞花环, 花环, 花环圈
prop-bauble object 0.28 | bauble, ornament, christmas ornament, christmas ball, tree ornament | 圣诞球, 彩球挂饰, 圣诞挂饰
prop-lighter object 0.28 | lighter, cigarette lighter | 打火机
prop-matchbox object 0.28 | matchbox, box of matches, matchstick, match box | 火柴盒, 火柴, 火柴棍
prop-horseshoe object 0.3 | horseshoe, horse shoe | 马蹄铁
prop-saddle object 0.34 | saddle, horse saddle | 马鞍, 鞍子
prop-baby-pacifier object 0.26 | pacifier, baby pacifier, dummy pacifier | 安抚奶嘴, 奶嘴
prop-rattle object 0.28 | baby rattle, toy rattle | 拨浪鼓玩具, 摇铃, 婴儿摇铃
prop-belt object 0.3 | belt, leather belt, belt buckle | 皮带, 腰带, 裤带
prop-button object 0.24 | button, shirt button, coat button | 纽扣, 扣子, 钮扣
prop-zipper object 0.3 | zipper, zip | 拉链
prop-earrings object 0.28 | pair of earrings, gold earrings, pearl earrings | 耳坠, 耳钉
prop-hair-clip object 0.26 | hair clip, hairclip, hairpin, barrette, bobby pin | 发夹, 发卡, 发饰
prop-bib object 0.3 | bib, baby bib | 围嘴, 围兜, 口水巾
prop-headband object 0.3 | headband, hairband, hair band | 发箍, 头箍, 发带
prop-turban object 0.32 | turban | 头巾帽, 缠头巾
prop-leggings object 0.38 | leggings, tights, pantyhose, sweatpants | 紧身裤, 打底裤, 连裤袜, 运动裤
prop-earmuffs object 0.28 | earmuffs, ear muffs | 耳罩, 耳捂子
prop-brooch object 0.26 | brooch | 胸针, 别针胸花
prop-eraser object 0.24 | eraser, rubber eraser | 橡皮, 橡皮擦
prop-sharpener object 0.26 | sharpener, pencil sharpener | 卷笔刀, 削笔刀, 铅笔刀, 转笔刀
prop-protractor object 0.3 | protractor | 量角器
prop-postage-stamp object 0.28 | postage stamp, stamp | 邮票
prop-passport object 0.28 | passport | 护照
prop-postcard object 0.28 | postcard, birthday card, greeting card | 明信片, 贺卡, 生日卡
prop-tape object 0.28 | adhesive tape, sticky tape, duct tape, roll of tape, tape roll, scotch tape, tape dispenser | 胶带, 透明胶, 胶布, 透明胶带
prop-tape-measure object 0.28 | tape measure, measuring tape | 卷尺, 皮尺
prop-pliers object 0.3 | pliers, tweezers | 钳子, 老虎钳, 镊子
prop-nail object 0.3 | iron nail, steel nail, rusty nail | 钉子, 铁钉
prop-chisel object 0.32 | wood chisel, stone chisel | 凿子
prop-paint-roller object 0.32 | paint roller | 油漆滚筒, 滚筒刷, 刷墙滚筒
prop-paint-can object 0.34 | paint can, can of paint, paint bucket, bucket of paint, tin of paint | 油漆桶, 颜料桶, 一桶油漆
prop-icicles object 0.5 | icicle, icicles | 冰柱, 冰棱, 冰溜子, 冰挂, 冰凌
prop-hanging-basket object 0.44 | hanging basket, hanging plant, hanging planter, hanging pot, hanging flower pot, hanging flower basket | 吊篮, 吊兰, 吊花篮, 吊盆, 悬挂花篮, 垂吊花篮
prop-hospital-bed object 0.56 | hospital bed, sickbed, patient bed, medical bed | 病床, 医院病床, 医院的床, 护理床
prop-oar object 0.46 | oar, canoe paddle, wooden paddle | 船桨, 桨, 木桨
prop-hoe object 0.46 | garden hoe, farm hoe | 锄头
prop-sickle object 0.34 | sickle, scythe | 镰刀
prop-pitchfork object 0.46 | pitchfork | 干草叉, 草叉
prop-garden-hose object 0.34 | garden hose, water hose, hosepipe | 水管, 软管, 浇水管, 花园水管
prop-tripod object 0.46 | tripod, camera tripod | 三脚架
prop-film-reel object 0.32 | film reel, movie reel | 电影胶片, 胶片卷, 胶卷
prop-chessboard object 0.34 | chessboard, chess board, checkerboard, chess set, gameboard | 棋盘, 国际象棋, 象棋棋盘
prop-domino object 0.28 | domino tile, single domino | 多米诺骨牌, 骨牌
prop-puzzle-cube object 0.3 | rubik's cube, rubiks cube, rubik cube, rubik s cube, puzzle cube | 魔方
prop-rubber-duck object 0.3 | rubber duck, rubber ducky, toy duck, bath duck | 橡皮鸭, 小黄鸭, 橡皮鸭子, 玩具鸭子
prop-slingshot object 0.3 | slingshot | 弹弓
prop-jack-in-the-box object 0.36 | jack in the box, jack in a box | 玩偶盒, 惊喜弹簧盒, 弹簧小丑盒
prop-yoga-mat object 0.3 | yoga mat, exercise mat | 瑜伽垫, 健身垫
prop-golf-club object 0.44 | golf club, golf putter | 高尔夫球杆, 高尔夫杆
prop-golf-ball ball 0.22 | golf ball | 高尔夫球
prop-ping-pong-ball ball 0.2 | ping pong ball, table tennis ball | 乒乓球球
prop-cymbals object 0.34 | cymbal, cymbals, pair of cymbals | 镲, 铙钹, 钹
prop-gong object 0.42 | gong | 锣, 铜锣
prop-metronome object 0.32 | metronome | 节拍器
prop-sundial object 0.36 | sundial, sun dial | 日晷
prop-weather-vane object 0.44 | weather vane, weathervane, weathercock | 风向标, 风信鸡
prop-doll-house object 0.42 | dollhouse, doll house, doll s house | 娃娃屋, 玩具屋
prop-armchair object 0.5 | armchair, easy chair, wing chair, upholstered chair | 扶手椅, 单人沙发, 安乐椅, 躺椅沙发
prop-kettle object 0.34 | kettle, tea kettle, teakettle, stovetop kettle, electric kettle | 水壶, 烧水壶, 热水壶, 电水壶, 开水壶
prop-water-bottle object 0.34 | water bottle, bottle of water, drinking bottle, sports bottle, drink bottle | 水瓶, 运动水壶, 矿泉水瓶, 瓶水, 矿泉水, 瓶矿泉水
prop-ceiling-fan object 0.5 | ceiling fan | 吊扇, 天花板风扇
prop-music-stand object 0.5 | music stand, sheet music stand | 乐谱架, 谱架
prop-rubber-boots object 0.36 | rubber boot, rubber boots, wellington boots, wellies, rain boots, rain boot, gumboots, wellington | 雨靴, 雨鞋, 胶靴
prop-fan object 0.44 | electric fan, desk fan, standing fan | 电风扇, 电扇, 风扇
prop-wheelbarrow object 0.42 | wheelbarrow, barrow, handcart | 独轮车, 手推车, 手推斗车, 独轮手推车, 独轮推车, 小推车
prop-grand-piano object 0.6 | piano, grand piano, baby grand, upright piano, concert grand, concert piano | 钢琴, 三角钢琴, 立式钢琴, 大钢琴
prop-bunk-bed object 0.6 | bunk bed, bunk beds, loft bed | 双层床, 上下铺, 高低床, 上下床
prop-filing-cabinet object 0.5 | filing cabinet, file cabinet | 文件柜, 档案柜
prop-beanbag object 0.4 | beanbag, bean bag, beanbag chair, bean bag chair | 懒人沙发, 豆袋沙发, 豆袋椅
prop-stand-mixer object 0.38 | stand mixer, kitchen mixer, food mixer, cake mixer | 厨师机, 和面机, 打蛋机
prop-saucepan object 0.34 | saucepan, sauce pan, stewpot, casserole, casserole pot, milk pan | 炖锅, 奶锅, 汤锅, 小锅, 砂锅
prop-chainsaw object 0.36 | chainsaw, chain saw | 电锯, 链锯, 油锯
prop-power-drill object 0.34 | power drill, electric drill, cordless drill, hand drill | 电钻, 手电钻, 冲击钻
prop-stepladder object 0.56 | stepladder, step ladder, folding ladder | 人字梯, 折叠梯
prop-cowboy-boot object 0.36 | cowboy boot, cowboy boots, riding boot, riding boots, leather boot, leather boots | 牛仔靴, 马靴, 皮靴
prop-pagoda object 0.9 | pagoda, pagoda tower, stone pagoda, wooden pagoda | 宝塔, 佛塔, 木塔
prop-cement-mixer vehicle 0.52 | cement mixer, concrete mixer, cement truck, concrete truck, mixer truck, cement mixer truck | 水泥搅拌车, 搅拌车, 混凝土搅拌车, 水泥车
prop-limousine vehicle 0.34 | limousine, limo, stretch limo, stretch limousine | 豪华轿车, 加长轿车, 加长豪车, 礼宾车
prop-double-decker vehicle 0.62 | double decker, double decker bus, london bus, sightseeing bus | 双层巴士, 双层公交车, 双层客车, 双层大巴, 双层公交, 观光巴士
prop-tricycle vehicle 0.4 | tricycle, trike, child's tricycle, toy tricycle | 儿童三轮车, 小三轮车, 童车三轮车, 三轮童车
prop-blender object 0.38 | blender, mixer, food processor | 搅拌机, 榨汁机, 料理机, 破壁机
prop-monster-truck vehicle 0.6 | monster truck, big foot truck | 大脚车, 怪兽卡车
prop-skipping-rope object 0.34 | jump rope, skipping rope | 跳绳绳, 跳绳绳子
prop-triangle object 0.3 | musical triangle, triangle instrument | 三角铁
prop-curtain object 0.56 | window curtain, window curtains | 落地窗帘
prop-tin-can object 0.3 | soda can, can of soda, beer can, aluminum can, can of beer, can of cola | 易拉罐, 可乐罐, 啤酒罐
prop-held-branch object 0.36 | leafy twig | 小树枝
prop-held-bamboo object 0.42 | bamboo stalk, bamboo pole | 竹竿, 竹棍
prop-branch object 0.8 | bough perch | 栖枝
prop-artichoke food 0.3 | artichoke | 洋蓟, 朝鲜蓟
prop-beetroot food 0.3 | beetroot, beet, turnip | 甜菜根, 红菜头, 甜菜, 芜菁
prop-starfruit food 0.28 | starfruit, star fruit, carambola | 杨桃
prop-fig food 0.26 | fig, fresh fig | 无花果
prop-plum food 0.26 | plum, prune plum, damson | 李子, 布林, 梅子
prop-raspberry food 0.26 | raspberry, blackberry | 树莓, 覆盆子, 黑莓
prop-pinecone object 0.28 | pinecone, pine cone | 松果, 松塔
prop-acorn object 0.26 | acorn | 橡果, 橡子
prop-walnut food 0.24 | walnut | 核桃
prop-eclair food 0.28 | eclair, éclair, chocolate eclair | 闪电泡芙, 长泡芙
prop-fruit-tart food 0.28 | tart, fruit tart, berry tart, custard tart, lemon tart | 水果挞, 蛋挞塔, 水果塔
prop-cinnamon-roll food 0.28 | cinnamon roll, cinnamon bun | 肉桂卷
prop-sprouts food 0.28 | brussels sprout, brussels sprouts, brussel sprouts | 抱子甘蓝, 孢子甘蓝
prop-leek food 0.34 | leek, scallion, spring onion, green onion | 大葱, 葱, 小葱, 韭葱
prop-lotus-root food 0.28 | lotus root | 莲藕, 藕, 藕片
prop-mangosteen food 0.26 | mangosteen | 山竹
prop-honeycomb food 0.3 | honeycomb | 蜂巢蜜, 蜂窝, 蜂巢
prop-cotton-candy food 0.34 | cotton candy, candy floss, candyfloss | 棉花糖云, 棉花糖球
prop-candy-cane food 0.3 | candy cane | 拐杖糖, 圣诞拐杖糖
prop-okra food 0.28 | okra | 秋葵
`);

/** By the name of what is a thing of its own and on nobody's head: other pictures than those of what is worn. */
export const UNWORN: readonly (readonly [name: RegExp, sprite: string])[] = [
  [/^(straw|sun) ?hat$|^(草帽|太阳帽)$/, 'prop-straw-hat'],
  [/^(shoes?|sneakers?|trainers?|running shoes?)$|^(鞋子?|运动鞋|球鞋|跑鞋)$/, 'prop-sneaker'],
  [/^(beanie|(?:knit(?:ted)?|woolly|wool|bobble) (?:hat|cap))$|^(毛线帽|针织帽|羊毛帽)$/, 'prop-beanie'],
  [/^(suits?|tuxedo|formal wear)$|^(西装|西服|正装|燕尾服|礼服西装)$/, 'prop-suit'],
  [/^(?:wedding|bridal) (?:dress|gown)$|^(婚纱|婚纱裙|新娘礼服)$/, 'prop-wedding-dress'],
  [/^(?:knight|medieval|armour) (?:s )?helmet$|^骑士的?头盔$/, 'prop-knight-helmet'],
  [/^helmet$|^头盔$/, 'prop-motorcycle-helmet'],
  [/^bow ?tie$|^领结$/, 'prop-bow-tie'],
  [/^(qipao|cheongsam)$|^旗袍$/, 'prop-qipao'],
  [/^(?:red )?scarf$|^围巾$/, '1f9e3'],
];
