/** Everyday things and small animals that the stage draws for want of an emoji, by their words. Read by `dictionary.ts`; the first word names each. */
import { subjectRows } from './subject-rows.js';

export const EVERYDAY_THINGS = subjectRows(`
1f50d object 0.28 | magnifying glass, magnifier, loupe | 放大镜
prop-throne object 0.62 | throne, royal throne | 宝座, 王座, 御座, 龙椅
prop-sceptre object 0.34 | scepter, sceptre, royal scepter, royal sceptre | 权杖, 王杖
prop-gavel object 0.3 | gavel, judge's gavel, wooden hammer | 法槌, 法锤, 木槌
prop-ships-wheel object 0.4 | ship's wheel, ship wheel, ships wheel, steering wheel, helm | 船舵, 舵轮, 方向盘
1f9ea object 0.3 | beaker, potion, flask, chemical, vial | 烧杯, 魔药, 药水, 试剂, 烧瓶
prop-curtain object 0.62 | drapery | 帷幔
prop-pumpkin object 0.3 | pumpkin | 南瓜
prop-solar-panel object 0.5 | solar panel, solar panels | 太阳能板, 太阳能电池板, 太阳能电板
prop-chandelier object 0.5 | chandelier | 吊灯, 枝形吊灯, 水晶吊灯
prop-drone aircraft 0.3 | drone, quadcopter | 无人机
prop-swaddled-baby object 0.36 | swaddled baby | 襁褓
prop-goldfish-bowl object 0.36 | goldfish bowl, fish bowl, fishbowl | 金鱼缸
prop-gate object 0.62 | iron gate, garden gate, metal gate | 铁栅门, 铁门, 院门
prop-fire-hoop object 0.7 | ring of fire, hoop of fire, fire hoop, flaming hoop | 火圈
prop-stand-hoop object 0.7 | hoop, circus hoop | 铁圈
prop-chimney object 0.6 | chimney, smokestack | 烟囱
prop-soap-bubble object 0.24 | single soap bubble | 一个肥皂泡
prop-brick-wall object 0.62 | brick wall, stone wall | 砖墙, 石墙, 一面砖墙
prop-rubble object 0.4 | rubble, pile of rubble, heap of rubble, debris | 瓦砾, 一堆瓦砾, 碎石堆
1fad1 food 0.3 | bell pepper, pepper, green pepper, red pepper, sweet pepper | 青椒, 甜椒, 彩椒, 柿子椒
1f9ca object 0.34 | ice cube, cube of ice, block of ice | 冰块, 冰砖
prop-bowling-pin object 0.4 | bowling pin, pin, skittle, ninepin | 保龄球瓶, 球瓶
prop-drumstick object 0.3 | drumstick, drum stick, mallet | 鼓槌, 鼓棒
prop-crate object 0.4 | crate, wooden crate, wooden box | 木箱, 板条箱
prop-labelled-box object 0.46 | mystery box, labelled box, blind box | 神秘箱子, 盲盒
1f6fb object 0.24 | toy car, toy truck, toy pickup | 玩具车, 玩具汽车, 玩具卡车, 小汽车玩具
1f9f8 object 0.3 | toy, plaything, rope toy, chew toy | 玩具
1f9f1 object 0.3 | building block, toy block, lego brick, lego block, wooden block | 积木
prop-scarecrow object 0.62 | scarecrow | 稻草人
prop-campfire object 0.34 | campfire, camp fire, bonfire, fire pit | 篝火, 营火, 火堆
prop-letter-box object 0.5 | mailbox, letterbox, letter box | 信箱
prop-beehive object 0.44 | beehive, bee hive, hive | 蜂巢, 蜂窝, 蜂箱, 马蜂窝
prop-birdhouse object 0.46 | birdhouse, bird house, nest box, nesting box, bird feeder | 鸟屋, 喂鸟器
prop-watering-can object 0.3 | watering can | 洒水壶, 浇水壶, 浇花壶, 喷壶
prop-traffic-cone object 0.3 | traffic cone, road cone, safety cone, orange cone | 路锥, 锥桶, 雪糕筒, 交通锥
prop-street-lamp object 0.95 | street lamp, streetlamp, street light, streetlight, lamp post, lamppost | 路灯
prop-hay-bale object 0.4 | hay bale, haystack, bale of hay, hay | 干草堆, 草垛, 稻草堆, 草捆
prop-hammock object 0.5 | hammock | 吊床
prop-phone-booth object 0.8 | phone booth, telephone booth, phone box, telephone box | 电话亭
prop-well object 0.62 | wishing well, stone well, water well | 水井, 许愿井, 古井, 一口井
prop-self-checkout object 0.66 | self checkout machine, self checkout, self-checkout machine, self-checkout, self service checkout, checkout machine, cash register | 自助结账机, 自助收银机, 自助收银, 自助结账, 收银机
prop-rice-cooker object 0.32 | rice cooker, pressure cooker, slow cooker, air fryer | 电饭煲, 电饭锅, 高压锅, 空气炸锅
prop-coffee-machine object 0.38 | coffee machine, coffee maker, espresso machine | 咖啡机
prop-plate-tower object 0.4 | stack of plates, pile of plates, tower of plates, stack of dishes, pile of dishes, tower of dishes, stacked plates | 一摞盘子, 一叠盘子, 一堆盘子, 一摞碗, 一摞碟子
prop-water-dispenser object 0.56 | water cooler, water dispenser | 饮水机
prop-air-conditioner object 0.34 | air conditioner, air con, aircon, air conditioning unit | 空调
prop-treadmill object 0.5 | treadmill | 跑步机
prop-towel object 0.36 | towel, bath towel, beach towel, hand towel, washcloth | 毛巾, 浴巾, 沙滩巾
prop-wig object 0.3 | toupee, hairpiece | 假发套
prop-lily-pad plant 0.3 | lily pad, lilypad, water lily leaf, lotus leaf, lotus pad | 荷叶, 莲叶, 睡莲叶
prop-balloons object 0.56 | bunch of balloons, balloon bunch, cluster of balloons, bundle of balloons, handful of balloons | 一束气球, 一把气球, 一串气球, 气球束, 一大把气球
prop-stapler object 0.2 | stapler | 订书机
prop-whisk object 0.3 | whisk, egg beater | 打蛋器
prop-spatula object 0.3 | spatula | 锅铲, 铲勺
prop-steamer object 0.36 | steamer, bamboo steamer, baozi, bao, steamed bun, soup dumpling | 蒸笼, 包子, 小笼包, 灌汤包, 馒头, 小笼
prop-hot-water-bottle object 0.28 | hot water bottle | 热水袋, 暖水袋
prop-whiteboard object 0.56 | whiteboard, white board, flip chart, flipchart | 白板
prop-spinning-top object 0.3 | spinning top, toy top, wooden top, peg top | 陀螺
prop-paper-crane object 0.28 | paper crane, origami crane, origami bird, paper bird | 纸鹤, 千纸鹤
prop-basketball-hoop object 0.86 | basketball hoop, basketball rim, basketball net, basketball basket | 篮球架, 篮筐, 篮球筐, 篮框, 篮板
prop-trampoline object 0.34 | trampoline | 蹦床, 弹簧床
prop-sandcastle object 0.42 | sandcastle, sand castle | 沙堡, 沙子城堡, 沙雕城堡
prop-seesaw object 0.4 | seesaw, see saw, teeter totter | 跷跷板
prop-piggy-bank object 0.3 | piggy bank, piggybank | 存钱罐, 储蓄罐, 小猪存钱罐, 扑满
prop-snow-globe object 0.3 | snow globe, snowglobe | 雪花球, 水晶雪球, 雪景球
prop-rocking-horse object 0.44 | rocking horse | 摇摇马, 摇摆木马, 摇马
prop-shuttlecock object 0.24 | feather shuttlecock | 毽子
prop-claw-machine object 0.72 | claw machine, crane machine, crane game, claw crane | 娃娃机, 抓娃娃机
prop-punching-bag object 0.6 | punching bag, punch bag, heavy bag, boxing bag | 沙袋, 拳击沙袋
prop-durian food 0.3 | durian | 榴莲
prop-dragon-fruit food 0.26 | dragon fruit, dragonfruit, pitaya | 火龙果
prop-persimmon food 0.24 | persimmon | 柿子
prop-lychee food 0.24 | lychee, litchi, longan | 荔枝, 龙眼, 桂圆
prop-tofu food 0.26 | tofu, bean curd, stinky tofu, mapo tofu | 豆腐, 臭豆腐, 麻婆豆腐, 嫩豆腐
prop-skewers food 0.32 | skewer, skewers, kebab, kebabs, shish kebab, kabob, barbecue skewer, yakitori, satay | 烤串, 羊肉串, 肉串, 烤肉串, 串串
prop-candied-haws food 0.34 | candied haw, candied hawthorn, tanghulu, hawthorn | 糖葫芦, 冰糖葫芦, 山楂
prop-zongzi food 0.24 | zongzi, rice dumpling, tamale | 粽子
prop-youtiao food 0.28 | youtiao, churro, fried dough stick, breadstick | 油条
prop-gingerbread-man food 0.3 | gingerbread man, gingerbread, gingerbread cookie | 姜饼人, 姜饼
prop-macaron food 0.2 | macaron, macaroon, whoopie pie | 马卡龙
prop-toasted-marshmallow food 0.22 | marshmallow, marshmallow on stick, toasted marshmallow, roasted marshmallow, s'more, smore | 烤棉花糖
`);

/** Animals, by the same token. */
export const EVERYDAY_ANIMALS = subjectRows(`
prop-firefly insect 0.16 | firefly, lightning bug, glow worm, glowworm | 萤火虫
prop-dragonfly insect 0.18 | dragonfly, damselfly | 蜻蜓
prop-walrus fish 0.44 | walrus | 海象
prop-starfish fish 0.24 | starfish, sea star | 海星
prop-seahorse fish 0.28 | seahorse, sea horse | 海马
prop-tadpole fish 0.18 | tadpole, pollywog | 蝌蚪
prop-crowned-pigeon bird 0.42 | crowned pigeon, victoria crowned pigeon, victoria pigeon | 冠鸽, 维多利亚凤冠鸠, 凤冠鸠, 冠鸠
1f43a animal 0.44 | hyena, hyaena, spotted hyena | 鬣狗, 斑鬣狗
1f43a animal 0.42 | jackal, dingo, coyote | 豺, 胡狼, 郊狼
1f416 animal 0.44 | tapir | 貘, 马来貘
1f417 animal 0.42 | wild boar, boar | 野猪
1f417 animal 0.42 | warthog | 疣猪
1f9a6 small 0.3 | ferret, weasel, mongoose, stoat, mink | 雪貂, 黄鼠狼, 貂, 水貂
1f98c animal 0.52 | antelope, gazelle, impala, springbok | 羚羊, 瞪羚, 藏羚羊
1f992 animal 0.6 | okapi | 霍加狓
1f406 animal 0.46 | bobcat, caracal | 猞猁, 狞猫
1f406 animal 0.48 | mountain lion | 美洲狮
1f406 animal 0.48 | black panther | 黑豹
prop-slime small 0.3 | slime, slime monster, slime blob, jelly monster, blob | 史莱姆, 果冻怪
`);
