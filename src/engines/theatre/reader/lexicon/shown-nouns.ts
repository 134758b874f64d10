/**
 * Frequent nouns of both languages for what the stage has under another name: foods, animals, plants, things and callings, as
 * found by asking the reader for ten thousand of them. Read by `dictionary.ts`; the first word names each.
 */
import { subjectRows } from './subject-rows.js';

export const SHOWN_NOUNS = subjectRows(`
1f956 food 0.34 | baguette, baguette bread, french bread, french loaf, bread stick | 长棍面包, 法棍, 法棍面包, 法式面包, 法国面包
1f35e food 0.3 | sourdough, sourdough bread, sourdough loaf, brioche, rye bread, banana bread, white bread, garlic bread | 酸面包, 全麦面包, 白面包, 切片面包, 面包片, 欧包, 吐司面包
1f96f food 0.24 | bagel, pretzel bun | 贝果, 百吉饼
1f968 food 0.24 | pretzel | 椒盐卷饼, 碱水面包
1f950 food 0.26 | croissant, puff pastry, crescent roll | 可颂, 牛角包, 羊角面包
1f9c1 food 0.24 | cupcake, muffin, fairy cake | 纸杯蛋糕, 杯子蛋糕, 玛芬, 小蛋糕
1f370 food 0.28 | cheesecake, tiramisu, sponge cake, pound cake, chocolate mousse, brownie, mousse cake, slice of chocolate cake | 芝士蛋糕, 提拉米苏, 慕斯, 慕斯蛋糕, 布朗尼, 切片蛋糕, 千层蛋糕
1f967 food 0.3 | pie, apple pie, pumpkin pie, cherry pie, quiche, fruit tart, egg tart, pot pie, lasagna, lasagne, cobbler | 苹果派, 南瓜派, 蛋挞, 馅饼, 水果挞, 千层面
1f95e food 0.28 | pancake, pancakes, stack of pancakes, hotcake, crepe | 松饼, 薄煎饼, 舒芙蕾, 可丽饼, 班戟
1f9c7 food 0.26 | waffle, belgian waffle | 华夫饼, 格子饼
1f35d food 0.3 | carbonara, pasta carbonara, spaghetti carbonara, macaroni, penne, ravioli, linguine, fettuccine, bolognese, pasta dish, gnocchi, pesto, tagliatelle | 通心粉, 培根意面, 奶油意面, 番茄意面, 意粉, 肉酱面
1f35c food 0.3 | pho, udon, soba, noodle soup, instant noodles, cup noodles, broth, miso soup, chicken noodle soup, bowl of ramen, bowl of soup, wonton soup | 乌冬面, 荞麦面, 汤面, 臊子面, 油泼面, 河粉, 过桥米线, 馄饨面, 云吞面, 螺狮粉, 担担面, 打卤面, 燃面
1f372 food 0.32 | casserole, goulash, fondue, chili con carne, gumbo, beef stew, chicken soup, borscht, pot roast | 鸡汤, 炖菜, 罗宋汤, 排骨汤, 麻辣锅, 佛跳墙, 羊肉汤, 砂锅菜, 大锅菜
1f35b food 0.3 | curry, curry rice, tikka masala, chicken curry, paella, risotto, biryani | 咖喱, 咖喱饭, 咖喱鸡, 海鲜饭, 烩饭, 盖饭, 黄焖鸡
1f363 food 0.26 | sashimi, nigiri, maki, sushi platter | 刺身, 生鱼片, 手握寿司, 寿司拼盘
1f359 food 0.24 | rice ball, onigiri | 饭团, 三角饭团
1f371 food 0.28 | buffet, banquet food, supper, brunch, takeaway, takeout, meal box | 盛宴, 自助餐, 点心, 零食, 小吃, 美食, 菜肴, 食材
1f957 food 0.28 | coleslaw, caesar salad, greens | 凉拌菜, 拍黄瓜, 蔬菜沙拉, 水果沙拉
1f95f food 0.26 | gyoza, wonton, dim sum, pierogi, potsticker, momo | 锅贴, 云吞, 抄手, 蒸饺, 虾饺, 烧麦, 点心拼盘
1f32e food 0.26 | taco, tacos, tortilla chips, nacho | 塔可, 墨西哥卷, 玉米片
1f32f food 0.28 | burrito, wrap sandwich, spring roll, shawarma, doner, doner kebab, peking duck wrap | 春卷, 墨西哥卷饼, 鸡肉卷, 烤鸭卷, 卷饼, 肉夹馍
1f357 food 0.28 | fried chicken, drumstick of chicken, chicken leg, chicken wing, chicken nugget, chicken nuggets, turkey leg, crispy chicken, chicken thigh | 炸鸡块, 烤鸡腿, 烤翅, 盐酥鸡
1f356 food 0.3 | ham, rib, spare ribs, pork rib, ribs, lamb chop, meat on bone, mutton, roast beef, roast lamb | 火腿, 肋排, 猪排, 羊排, 大骨头肉, 烤羊腿, 酱骨头, 手把肉
1f969 food 0.28 | sirloin, ribeye, fillet, brisket, venison, pork chop, beef steak, bbq meat, red braised pork, braised pork belly | 东坡肉, 牛肉片, 扣肉, 回锅肉, 肥牛, 羊肉片
1f953 food 0.26 | bacon, bacon strip, salami, prosciutto | 培根, 萨拉米
1f32d food 0.28 | bratwurst, frankfurter, corn dog, chorizo, wiener | 淀粉肠, 台湾香肠, 热狗肠
1f35f food 0.26 | french fry, potato chip, potato chips, crisps | 炸薯条, 薯片
1f360 food 0.26 | sweet potato, roasted sweet potato, yam, baked sweet potato, taro | 红薯, 烤红薯, 地瓜, 烤地瓜, 番薯, 紫薯, 芋头, 山药
1f954 food 0.24 | baked potato, spud, tater | 洋芋, 马铃薯, 烤土豆
1f33d food 0.3 | corn on the cob, corncob, cob of corn, maize, ear of corn, sweetcorn | 玉米棒, 甜玉米, 烤玉米, 苞米, 棒子
1f952 food 0.28 | cucumber, zucchini, pickle, gherkin, courgette, bitter melon, loofah | 黄瓜, 西葫芦, 酸黄瓜, 苦瓜, 丝瓜, 腌黄瓜
1f346 food 0.28 | eggplant, aubergine | 茄子
1f955 food 0.28 | baby carrot | 红萝卜
1f34b food 0.24 | lemon, lime, citron, yuzu, grapefruit | 柠檬, 青柠, 西柚
1f34a food 0.24 | pomelo, clementine, satsuma, kumquat, citrus | 蜜桔, 金桔, 桔子, 沙糖桔
1f350 food 0.26 | pear | 雪梨, 鸭梨
1f96d food 0.26 | mango, papaya | 芒果, 木瓜
1f34d food 0.34 | pineapple, jackfruit | 菠萝, 凤梨, 菠萝蜜
1f348 food 0.28 | melon, cantaloupe, honeydew, winter melon | 哈密瓜, 甜瓜, 香瓜, 冬瓜
1f347 food 0.28 | raisin, muscat grape, bunch of grapes, green grape | 葡萄干, 阳光玫瑰, 阳光玫瑰葡萄, 青提, 提子, 一串葡萄
1f352 food 0.24 | cherry, cherries, cranberry | 樱桃, 蔓越莓, 杨梅
1fad0 food 0.22 | blueberry, blueberries, mulberry | 蓝莓, 桑葚
1f95d food 0.22 | kiwi, kiwi fruit, kiwifruit | 猕猴桃, 奇异果
1f965 food 0.28 | coconut | 椰子, 椰青
1f951 food 0.24 | avocado, guacamole | 牛油果, 鳄梨
1fad2 food 0.2 | olive, date fruit | 橄榄, 红枣, 大枣, 枣子
1f351 food 0.24 | apricot, plum, fig | 杏子, 李子, 无花果, 油桃, 黄桃
1f345 food 0.24 | cherry tomato, cherry tomatoes | 圣女果, 小番茄
1f330 food 0.2 | almond, cashew, pistachio, acorns, nuts, sunflower seed | 杏仁, 腰果, 开心果, 糖炒栗子, 炒栗子, 瓜子
1f95c food 0.22 | peanut, peanuts, peanut butter, soybean | 花生, 花生米, 花生酱
1f9c4 food 0.22 | garlic clove, clove of garlic, garlic bulb | 蒜瓣, 蒜头
1f9c5 food 0.24 | scallion, spring onion, shallot, leek stalk | 小葱
1fada food 0.24 | ginseng, turmeric | 生姜, 人参, 姜黄
1f336-fe0f food 0.26 | chili, chilli, chili pepper, chile, jalapeno, paprika | 小米椒, 干辣椒, 红辣椒, 辣椒面, 辣子
1f344 food 0.26 | truffle, shiitake, fungus, champignon | 香菇, 毒蘑菇, 金针菇, 木耳, 松茸, 灵芝, 菌子
1f96c food 0.28 | kale, bok choy, arugula, parsley, basil, cilantro, coriander | 油菜, 薄荷, 罗勒, 娃娃菜, 空心菜
1f9c2 food 0.26 | salt, salt shaker, pepper shaker, spice, seasoning, sugar, flour, cumin, cinnamon | 胡椒, 调料, 香料, 白糖, 面粉, 胡椒粉, 花椒, 桂皮, 味精, 孜然
1f9c8 food 0.24 | butter, margarine, stick of butter | 黄油, 奶油
1f95b food 0.26 | yoghurt drink, soy milk, oat milk | 豆奶, 酸奶杯
1f36e food 0.24 | pudding, custard, flan, creme brulee, caramel pudding | 焦糖布丁, 双皮奶, 龟苓膏, 烧仙草, 豆花
1f368 food 0.28 | sundae, gelato, sorbet, ice cream scoop, frozen yogurt, bowl of ice cream, banana split | 圣代, 冰淇淋球, 冰淇淋杯, 冰激凌球
1f367 food 0.28 | shaved ice, snow cone, snowcone, slushie | 刨冰, 绵绵冰, 沙冰, 雪花冰
1f36c food 0.22 | toffee, gummy bear, jelly bean, caramel, fudge, sweets, bonbon, gum, chewing gum, wedding candy | 奶糖, 喜糖, 太妃糖, 软糖, 水果糖, 口香糖, 大白兔
1f36d food 0.26 | candy cane, lollypop, cotton candy, candyfloss, candy floss | 拐杖糖, 糖人, 波板糖
1f36a food 0.22 | oreo, shortbread, chocolate chip cookie, fortune cookie, cracker, biscuits | 奥利奥, 曲奇饼, 幸运饼干, 苏打饼, 桃酥
1f96e food 0.24 | mooncake, moon cake, red bean cake | 月饼, 绿豆糕, 老婆饼, 桂花糕, 蛋黄酥
1f361 food 0.3 | dango, mochi, rice cake, glutinous rice ball, tangyuan, sticky rice | 汤圆, 糯米团, 团子, 年糕, 青团, 麻薯, 糍粑
1f366 food 0.3 | soft serve, sweet cone, gelato cone | 蛋筒, 圆筒冰淇淋
1f964 object 0.3 | coke, cola, pepsi, sprite, fizzy drink, iced tea, soda cup, soda can, lemonade glass, beer can, energy drink | 可乐, 雪碧, 可乐杯, 冰可乐, 柠檬水, 酸梅汤, 柠檬茶, 冰红茶, 芬达, 易拉罐
1f375 object 0.24 | green tea, matcha, cup of matcha, tea cup, herbal tea, tea bowl, chai | 绿茶, 抹茶, 茶碗, 乌龙茶, 菊花茶, 普洱茶, 一碗茶
2615 object 0.26 | mocha, americano, flat white, macchiato, mug of coffee, mug of cocoa, black coffee | 拿铁, 卡布奇诺, 美式咖啡, 热饮, 黑咖啡
1f378 object 0.3 | margarita, cosmopolitan, gin tonic, mojito, daiquiri | 马提尼, 莫吉托, 玛格丽特
1f379 object 0.32 | tropical drink, pina colada, fruit punch, punch bowl, mai tai, coconut drink | 热带饮料, 果汁酒, 椰子水, 水果茶
1f942 object 0.3 | champagne glass, champagne glasses, champagne flute, sparkling wine, prosecco, toast of champagne | 香槟杯, 香槟酒杯, 气泡酒
1f943 object 0.26 | whiskey, whisky, bourbon, scotch, liquor, shot glass | 威士忌, 白酒杯, 烈酒杯, 洋酒
1f376 object 0.3 | sake, rice wine, baijiu, wine jar | 清酒, 白酒, 黄酒, 米酒, 茅台, 酒坛
1f37a object 0.3 | ale, lager, stout, draft beer, stein, tankard | 生啤, 精酿, 啤酒杯
1f36f food 0.26 | honeycomb, maple syrup, honey jar | 蜂蜜罐, 枫糖浆, 蜂蜜水
1f9aa food 0.24 | oyster, clam, mussel, abalone, scallop, shellfish, cockle | 生蚝, 牡蛎, 蛤蜊, 扇贝, 鲍鱼, 花甲, 青口
1f40c insect 0.16 | escargot, river snail, pond snail | 田螺, 螺蛳
1f990 food 0.24 | scampi, tempura, fried shrimp, boiled shrimp, grilled prawn, cocktail shrimp | 天妇罗, 白灼虾, 油焖大虾, 油焖虾, 炸虾
1f99e food 0.28 | boiled lobster, spicy crayfish | 麻辣小龙虾, 澳龙
1f373 food 0.3 | fried egg, omelette, omelet, scrambled eggs, sunny side up, sunny side up egg, bacon and eggs | 荷包蛋, 太阳蛋, 炒鸡蛋, 蛋饼, 番茄炒蛋, 炒蛋
1f963 food 0.28 | cereal, oatmeal, porridge, muesli, cornflakes, congee | 麦片, 燕麦粥, 稀饭, 小米粥, 八宝粥, 白粥, 玉米片粥
1f96b object 0.26 | tin can, canned food, soup can, can of beans | 罐头, 铁罐, 午餐肉, 易拉罐罐头

1f415 animal 0.44 | guard dog, watchdog, sled dog, street dog, police dog, guide dog, mongrel | 看门狗, 警犬, 导盲犬, 雪橇犬, 搜救犬
1f408 animal 0.38 | stray cat, alley cat, lucky cat, maneki neko, wildcat | 野猫, 家猫
1f411 animal 0.42 | flock of sheep, ram sheep, mouflon | 小羊羔, 羔羊, 绵羊羔
1f40e animal 0.58 | racehorse, race horse, war horse, carthorse, wild horse, filly, gelding | 赛马马, 汗血宝马, 小马驹, 马驹, 千里马
1f402 animal 0.55 | bullock, longhorn, water buffalo, zebu | 水牛, 老黄牛, 耕牛, 斗牛, 蛮牛
1f404 animal 0.55 | dairy cow, livestock | 牲畜, 牲口, 家畜, 奶牛群
1f416 animal 0.42 | sow, truffle pig | 小猪仔, 香猪
1f401 small 0.2 | rodent, mouse mouse, dormouse, lab mouse | 小白鼠, 仓老鼠, 田鼠
1f439 small 0.22 | chinchilla | 龙猫鼠, 毛丝鼠, 荷兰猪, 金丝熊
1f401 small 0.22 | mole rat | 鼹形鼠
1f426 bird | nightingale, lark, canary, wren, robin redbreast, starling, swallow, swift bird, kingfisher, blue tit, tit bird, cuckoo, oriole, wagtail, partridge, quail, warbler, thrush, blue jay, jay, magpie | 夜莺, 云雀, 金丝雀, 翠鸟, 杜鹃鸟, 鹌鹑, 蓝鸟, 画眉, 候鸟
1f985 bird 0.36 | kite bird, osprey, buzzard, golden eagle, sea eagle, harrier | 金雕, 苍鹰, 游隼, 海雕
1f9a2 bird 0.38 | spoonbill | 琵鹭
1f413 bird 0.3 | rooster chicken, poultry, fighting cock, bantam, pheasant | 家禽, 斗鸡, 野鸡, 锦鸡, 山鸡
1f986 bird 0.26 | mandarin duck, wood duck | 绿头鸭, 秋沙鸭
1f427 bird 0.3 | puffin, baby penguin, penguin chick | 海鹦, 企鹅宝宝
1f98e small 0.24 | skink, reptile, monitor lizard, bearded dragon | 蜥蜴宝宝, 大鲵, 蝾螈蜥, 石龙子, 科莫多巨蜥
1f40d small 0.26 | viper, rattlesnake, adder, boa, anaconda, mamba, boa constrictor | 毒蛇, 响尾蛇, 蚺蛇, 水蛇, 竹叶青
1f40a animal 0.34 | gator, caiman, gharial | 扬子鳄, 湾鳄, 凯门鳄
1f422 small 0.26 | terrapin, snapping turtle | 巴西龟
1f438 small 0.22 | bullfrog, tree frog, amphibian | 牛蛙, 树蛙, 田鸡
1f41f fish | herring, mackerel, haddock, bass fish, sea bass, pike fish, catfish, sturgeon, halibut, snapper, anchovy, minnow | 鲈鱼, 带鱼, 黄花鱼, 鲟鱼, 鲶鱼, 武昌鱼, 鳕鱼, 沙丁鱼
1f420 fish | betta, betta fish, guppy, butterfly fish, aquarium fish, parrotfish, lionfish | 斗鱼, 孔雀鱼, 神仙鱼, 观赏鱼, 狮子鱼
1f988 fish 0.5 | hammerhead, hammerhead shark, megalodon, whale shark, tiger shark | 锤头鲨, 鲸鲨, 巨齿鲨, 虎鲨
1f40b giant 0.7 | beluga, gray whale, whale calf, narwhal, sperm whale | 白鲸, 独角鲸, 鲸鱼宝宝, 灰鲸
1f41c insect 0.14 | ants, ant queen, termite, worker ant | 白蚁, 工蚁, 蚁后
1fab3 insect 0.16 | roach, cockroach | 小强, 蟑螂
1f99f insect 0.14 | gnat, midge | 蚊子, 蚊虫
1fab1 small 0.16 | earthworm, leech, maggot, silkworm, grub, inchworm, larva | 蚯蚓, 蚂蟥, 蚕宝宝, 幼虫, 虫子虫
1f997 insect 0.16 | cicada, katydid | 蝈蝈, 纺织娘
1f577-fe0f insect | black widow, daddy longlegs, jumping spider | 跳蛛, 狼蛛, 黑寡妇
1f54a-fe0f bird | gull bird, turtle dove | 信鸽, 斑鸠, 和平鸽
1f9ab small 0.32 | nutria, woodchuck | 旱獭
1f421 fish | porcupine fish | 刺豚, 河豚鱼

1f337 plant 0.34 | tulips, crocus, snowdrop, snapdragon, narcissus, daffodil, freesia, lupine | 水仙, 水仙花, 洋水仙, 番红花, 雪花莲, 鲁冰花
1f339 plant 0.34 | red rose, rosebud, rose flower, rosebush, gardenia | 红玫瑰, 蔷薇, 栀子花
1f33a plant 0.34 | hibiscus, plumeria, bougainvillea, frangipani, petunia | 扶桑花, 木槿, 鸡蛋花, 朱槿, 三角梅
1f33c plant 0.34 | marigold, buttercup, primrose, sunflower blossom, gerbera, pansy | 万寿菊, 金盏花, 太阳花, 非洲菊, 三色堇, 迎春花
1f338 plant 0.34 | plum blossom, peach blossom, apple blossom, jasmine, magnolia flower, cherry blossoms | 茉莉, 茉莉花, 玉兰花, 木兰
1fab7 plant 0.34 | waterlily, lotus flower, lotus bud | 睡莲花, 莲蓬
1f33f plant 0.3 | moss, ivy, vine, creeper, thyme, rosemary, sage, shrub leaf, foliage, sprig | 藤蔓, 常春藤, 苔藓, 青苔, 爬山虎, 迷迭香, 杂草, 香草, 艾草
1f331 plant 0.26 | seedlings, shoot, bean sprout, bud, green shoot | 嫩芽, 豆芽, 萌芽, 幼芽, 小芽
1f333 plant 0.75 | maple tree, maple, birch, birch tree, beech, elm, linden, ash tree, chestnut tree, cherry tree, lemon tree, orange tree, peach tree, fruit tree, plane tree, banyan, poplar, aspen, acacia, mango tree, baobab, olive tree | 白桦, 白桦树, 榆树, 梧桐, 银杏, 银杏树, 杨树, 白杨, 樱桃树, 柠檬树, 苹果树, 橘子树, 槐树, 枣树, 柿子树, 桂花树, 菩提树
1f332 plant 0.75 | cedar, redwood, sequoia, conifer, cypress, larch, christmas pine | 雪松, 柏树, 冷杉, 云杉, 红杉, 圣诞松
1f334 plant 0.8 | date palm, banana tree, fan palm | 芭蕉树, 香蕉树, 椰枣树, 槟榔树
1f335 plant 0.45 | cacti, saguaro, prickly pear | 仙人球, 仙人柱, 仙人掌花
1f38d plant 0.5 | bamboo shoot, bamboo stalk | 竹竿, 竹子盆
1fab5 object 0.3 | firewood, timber, stump, tree stump, driftwood, tree trunk, pile of wood | 木柴, 柴火, 树桩, 浮木, 木材, 树干, 木板, 柴禾
1f342 plant 0.24 | autumn leaves, dry leaf, dead leaf | 枯叶, 秋叶
1fab9 object 0.28 | bird's nest, birds nest, nest | 鸟巢
prop-bare-tree plant 0.7 | dead tree, bare tree, leafless tree | 枯树, 老枯树, 光秃秃的树
1faa8 object 0.3 | pebble, pebbles, cobblestone, meteorite, gravel, granite, lump of coal | 鹅卵石, 卵石, 陨石, 石块, 煤炭, 煤块, 大理石, 化石
`);
