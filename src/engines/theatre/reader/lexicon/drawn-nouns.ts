/**
 * Flowers, foods, machines, belongings, monuments and animals that the stage draws itself because no emoji looks like them, by
 * their words. Read by `dictionary.ts`; the first word names each. Who lives where stands in `homes-of-drawn.ts`.
 */
import { subjectRows } from './subject-rows.js';

export const DRAWN_NOUNS = subjectRows(`
prop-lily plant 0.4 | lily, lily flower, white lily, pink lily, calla lily, tiger lily, stargazer lily, amaryllis, daylily | 百合, 百合花, 马蹄莲, 白百合, 萱草
prop-peony plant 0.38 | peony, peony flower, dahlia, camellia, chrysanthemum, begonia, ranunculus, zinnia | 牡丹, 牡丹花, 芍药, 芍药花, 大丽花, 茶花, 山茶花, 菊花, 月季, 月季花, 海棠, 海棠花
prop-daisy plant 0.38 | daisy, daisy flower, chamomile, aster, marguerite, wildflower, wild flower | 雏菊, 小雏菊, 洋甘菊, 野菊花, 野花, 小野花
prop-lavender plant 0.42 | lavender, lavender flower, lavender bush, hyacinth, salvia, wisteria | 薰衣草, 薰衣草花, 风信子, 鼠尾草, 紫藤, 丁香, 丁香花
prop-orchid plant 0.42 | orchid, orchid flower, phalaenopsis, iris flower | 兰花, 蝴蝶兰, 君子兰, 鸢尾, 鸢尾花
prop-succulent plant 0.34 | succulent, succulent plant, aloe, aloe vera, agave, echeveria, jade plant | 多肉, 多肉植物, 小多肉, 芦荟, 龙舌兰
prop-fern plant 0.42 | fern, bracken, fern leaf, fern frond, maidenhair fern | 蕨, 蕨类, 蕨类植物, 蕨草, 凤尾草
prop-spider-lily plant 0.42 | spider lily, red spider lily, lycoris, higanbana | 彼岸花, 曼珠沙华, 石蒜花, 红花石蒜
prop-poppy plant 0.38 | poppy, poppy flower, red poppy, carnation, anemone flower, cornflower | 罂粟, 罂粟花, 虞美人, 康乃馨, 银莲花
prop-hydrangea plant 0.38 | hydrangea, hydrangea flower, geranium, rhododendron, azalea | 绣球花, 绣球, 八仙花, 天竺葵, 杜鹃花
prop-flytrap plant 0.4 | venus flytrap, fly trap, flytrap, venus fly trap, carnivorous plant, pitcher plant, piranha plant | 捕蝇草, 食人花, 猪笼草, 食虫植物
prop-seaweed plant 0.4 | seaweed, kelp, algae, sea grass, seagrass | 海草, 海藻, 海带, 水草
prop-cattails plant 0.5 | cattail, reed, reeds, bulrush, sedge | 芦苇, 香蒲, 蒲草, 蒲苇
prop-chopping-board object 0.32 | chopping board, cutting board, wood board, wooden board, chopping block, cheese board, butcher block | 砧板, 菜板, 切菜板, 案板
prop-rolling-pin object 0.26 | rolling pin | 擀面杖, 擀面棍
prop-ladle object 0.32 | ladle, soup ladle, soup spoon | 汤勺, 大勺, 长柄勺, 漏勺
prop-tray object 0.3 | tray, serving tray, platter, drinks tray | 托盘, 盘托, 餐盘
prop-wok object 0.34 | wok, iron wok | 炒锅, 铁锅, 炒菜锅, 油锅, 大铁锅
prop-thermos object 0.34 | thermos, thermos flask, thermos bottle, vacuum flask, travel mug, tumbler | 保温杯, 保温瓶, 热水瓶, 暖壶, 水壶杯
prop-roast-chicken food 0.34 | roast chicken, roast turkey, roasted chicken, roasted turkey, roast duck, peking duck, whole chicken, grilled chicken, rotisserie chicken, roast goose, thanksgiving turkey | 烤鸡, 烤鸭, 北京烤鸭, 烧鸡, 烧鹅, 烤鹅, 烤火鸡, 白切鸡, 叫花鸡, 叫化鸡
prop-popsicle food 0.3 | popsicle, ice lolly, ice pop, ice cream bar | 冰棍, 冰棒, 雪糕, 老冰棍
prop-wedding-cake food 0.44 | wedding cake, tiered cake, three tier cake, layer cake | 婚礼蛋糕, 结婚蛋糕, 多层蛋糕, 三层蛋糕
prop-sauce-bottle object 0.3 | ketchup, ketchup bottle, bottle of ketchup, mustard bottle, hot sauce, mayonnaise, sauce bottle, tomato sauce | 番茄酱, 番茄酱瓶, 芥末, 沙拉酱, 蛋黄酱, 辣椒酱, 蚝油
prop-radish food 0.3 | radish, daikon, white radish, turnip, parsnip | 白萝卜, 大萝卜, 萝卜头, 芜菁
prop-cauliflower food 0.28 | cauliflower | 花菜, 菜花, 花椰菜
prop-pomegranate food 0.26 | pomegranate, passion fruit | 石榴, 百香果
prop-asparagus food 0.28 | asparagus, celery, leek | 芦笋, 芹菜
prop-table-lamp object 0.36 | lamp, table lamp, desk lamp, bedside lamp, reading lamp, lampshade, night light, nightlight | 台灯, 灯, 床头灯, 夜灯, 小夜灯, 阅读灯, 灯罩
prop-floor-lamp object 0.66 | floor lamp, standing lamp | 落地灯, 立灯
prop-gaming-chair object 0.52 | gaming chair, gamer chair, office chair, swivel chair, desk chair, ergonomic chair, computer chair | 电竞椅, 游戏椅, 办公椅, 转椅, 电脑椅, 老板椅
prop-rocking-chair object 0.5 | rocking chair, rocker chair | 摇椅, 躺椅摇椅, 藤摇椅
prop-deck-chair object 0.44 | deck chair, deckchair, beach chair, lounge chair, sun lounger, lounger, sun bed, folding chair | 沙滩椅, 躺椅, 折叠椅, 太阳椅
prop-blanket object 0.3 | blanket, quilt, duvet, comforter, picnic blanket, folded blanket, bedding, bedspread, fleece | 毯子, 棉被, 毛毯, 羊毛毯, 床单, 野餐垫, 被褥
prop-doll object 0.36 | doll, rag doll, baby doll, barbie, barbie doll, porcelain doll, dolly doll | 布娃娃, 洋娃娃, 玩偶, 芭比娃娃, 芭比, 玩偶娃娃, 人偶
prop-puppet object 0.42 | puppet, marionette, hand puppet, string puppet, wooden puppet, pinocchio | 木偶, 提线木偶, 傀儡, 手偶, 匹诺曹
prop-marble ball 0.16 | marble, glass marble, toy marble, marble ball, bead | 弹珠, 玻璃弹珠, 玻璃珠, 珠子
prop-nutcracker object 0.4 | nutcracker, toy soldier, tin soldier, nutcracker doll | 胡桃夹子, 玩具士兵, 锡兵, 玩具兵
prop-globe object 0.38 | desk globe, school globe, globe on stand, globe | 地球仪
prop-calculator object 0.24 | calculator, pocket calculator | 计算器, 电子计算器
prop-sleeping-bag object 0.3 | sleeping bag, bedroll | 睡袋
prop-doghouse object 0.5 | doghouse, dog house, kennel, dog kennel, dog hut | 狗窝, 狗屋, 狗舍
prop-gnome object 0.4 | garden gnome, lawn gnome | 花园小矮人, 花园地精, 地精雕像
prop-whistle object 0.2 | whistle, referee whistle | 哨子, 口哨哨子
prop-binoculars object 0.26 | binoculars, field glasses, opera glasses, spyglass pair | 双筒望远镜, 双筒镜
prop-hanger object 0.26 | hanger, coat hanger, clothes hanger | 衣架, 晾衣架, 挂衣架
prop-fruit-bowl object 0.36 | fruit bowl, bowl of fruit, bowl of fruits, bowl of fresh fruit, plate of fruit, fruit platter, bowl of apples | 果盘, 水果盘, 一碗水果, 一盘水果, 水果碗, 水果碗, 一碗水果, 一盘水果
prop-tyre-swing object 0.5 | tire swing, tyre swing, rubber tire swing | 轮胎秋千
prop-tyre object 0.34 | tyre, tire, car tire, car tyre, spare tire, rubber tire, car wheel, wheel | 轮胎, 车轮, 轮子, 车胎, 备胎
prop-fishing-net object 0.38 | fishing net, fish net, fisherman's net, trawl net, landing net, net, fishnet | 渔网, 鱼网, 网兜
prop-crane object 0.95 | construction crane, tower crane, crane truck, building crane, crane machine arm, crane | 起重机, 吊车, 塔吊, 吊机, 塔式起重机
prop-wooden-crane object 0.8 | wooden crane, treadwheel crane, medieval crane, roman crane | 木吊车, 木制起重机, 木头吊车
prop-army-tank vehicle 0.4 | tank, army tank, military tank, battle tank, armoured vehicle, armored vehicle, panzer | 坦克, 坦克车, 装甲车, 主战坦克, 战车坦克
prop-contraption object 0.7 | machine, contraption, apparatus, strange machine, invention, gizmo | 机器, 装置, 奇怪的机器, 机械装置
prop-dough food 0.3 | dough, pizza dough, bread dough, flatbread, roti, chapati | 面团, 面饼, 飞饼, 披萨面团, 披萨饼皮, 面皮
prop-cannon object 0.44 | cannon, artillery, howitzer, old cannon, artillery gun | 大炮, 火炮, 加农炮, 红衣大炮
prop-airship aircraft 0.5 | airship, zeppelin, blimp, dirigible | 飞艇, 齐柏林飞艇, 汽艇飞船
prop-forklift vehicle 0.46 | forklift, fork lift, forklift truck | 叉车
prop-road-roller vehicle 0.5 | road roller, steamroller, steam roller | 压路机
prop-horse-coach vehicle 0.5 | horse carriage, stagecoach, horse drawn carriage, royal carriage, carriage, royal coach, chariot, buggy, horse cart, hansom cab | 马车, 四轮马车, 皇家马车, 轿子, 花轿, 南瓜马车, 战车
prop-water-wheel object 0.6 | water wheel, waterwheel, water mill, watermill, noria | 水车, 水磨, 水轮
prop-sewing-machine object 0.36 | sewing machine | 缝纫机
prop-typewriter object 0.32 | typewriter | 打字机
prop-gramophone object 0.4 | gramophone, phonograph, record player, turntable, victrola | 留声机, 唱片机, 黑胶唱机, 唱机
prop-arcade-machine object 0.66 | arcade machine, arcade cabinet, arcade game, pinball machine, pinball, arcade racing game, coin op | 街机, 游戏机台, 弹珠台, 弹球机, 街机游戏
prop-anvil object 0.34 | anvil | 铁砧, 铁毡
prop-catapult object 0.5 | catapult, trebuchet, siege engine | 投石机, 投石车, 抛石机
prop-rover vehicle 0.42 | mars rover, moon rover, rover, lunar rover, space rover | 火星车, 月球车, 探测车, 漫游车
prop-statue object 0.56 | statue, bust, sculpture, marble statue, marble bust, stone statue, marble sculpture, greek statue, bronze statue, plaster bust, figurine | 雕像, 雕塑, 石像, 大理石雕像, 石膏像, 半身像, 塑像, 铜像, 大卫像
prop-pillar object 0.8 | pillar, column, stone column, marble column, greek column, marble pillar, stone pillar | 柱子, 石柱, 圆柱, 罗马柱, 大理石柱
prop-totem-pole object 0.8 | totem pole, totem | 图腾柱, 图腾
`);

/** What stands about, and is a place to whoever is in it. */
export const DRAWN_SCENERY = subjectRows(`
prop-willow plant 0.85 | willow, willow tree, weeping willow | 柳树, 垂柳, 杨柳, 垂杨柳
prop-windmill object 0.95 | windmill, dutch windmill, old windmill | 风车, 荷兰风车, 磨坊, 大风车
prop-wind-turbine object 0.95 | wind turbine, turbine, wind power plant | 风力发电机, 风力发电, 风电机, 风机
prop-aqueduct object 0.85 | aqueduct, roman aqueduct | 渡槽, 水渠桥, 引水渠, 高架渠, 水道桥, 罗马水道
prop-igloo object 0.5 | igloo, snow house, ice house | 冰屋, 雪屋, 爱斯基摩冰屋
prop-yurt object 0.6 | yurt, ger, mongolian yurt | 蒙古包, 毡房, 毡包
prop-teepee object 0.6 | teepee, tipi, tepee, wigwam | 印第安帐篷, 圆锥帐篷
`);

/** Animals, by the same token. */
export const DRAWN_ANIMALS = subjectRows(`
prop-lion-dance animal 0.56 | lion dance, lion dancer, lion dancers, dancing lion costume, chinese lion | 舞狮, 醒狮, 舞狮队, 南狮, 狮子舞
prop-capybara animal 0.38 | capybara | 水豚, 卡皮巴拉
prop-ostrich animal 0.62 | ostrich, emu, rhea bird, cassowary | 鸵鸟, 鸸鹋, 食火鸡
prop-axolotl small 0.28 | axolotl | 六角恐龙, 美西螈, 蝾螈
prop-manta-ray fish 0.44 | manta ray, stingray, sting ray, manta, eagle ray, ray fish | 鳐鱼, 魔鬼鱼, 蝠鲼, 黄貂鱼
prop-mantis insect 0.26 | mantis, praying mantis | 螳螂
prop-meerkat small 0.32 | meerkat, mongoose, prairie dog | 狐獴, 猫鼬, 草原犬鼠
`);
