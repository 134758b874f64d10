/**
 * Who can be named besides the names that emojibase knows: everyday words, breeds, and the better sprite where
 * there are several (full body before head). Read by `dictionary.ts`; the first word names the subject.
 */
import { subjectRows } from './subject-rows.js';

export const ANIMALS = subjectRows(`
1f415 animal 0.42 | dog, doggy, doggie, doggo, hound, canine, 🐶 | 狗, 小狗, 狗狗, 犬, 小犬, 大狗
1f415 animal 0.32 | puppy, pup | 幼犬, 奶狗, 小奶狗, 狗宝宝, 狗崽
1f429 animal 0.4 | poodle | 贵宾犬, 泰迪, 卷毛狗
1f408 animal 0.38 | cat, kitty, kittycat, pussycat, tomcat, tabby, tabby cat, feline, house cat, 🐱 | 猫, 小猫, 猫咪, 喵星人, 花猫, 大猫
1f408 animal 0.28 | kitten | 小猫咪, 幼猫, 奶猫, 小奶猫, 猫崽
1f408-200d-2b1b animal 0.38 | black cat | 黑猫, 黑色的猫
1f407 small 0.3 | rabbit, bunny, hare, bunny rabbit, 🐰 | 兔, 兔子, 小兔, 小兔子, 野兔, 白兔, 小白兔
1f40e animal 0.58 | horse, pony, steed, stallion, mare, foal, mustang, colt, 🐴 | 马, 小马, 骏马, 马匹, 野马, 马儿
1f404 animal 0.55 | cow, cattle, calf, heifer, 🐮 | 牛, 奶牛, 母牛, 小牛, 乳牛, 牛群
1f402 animal 0.55 | ox, bull | 公牛, 黄牛
1f416 animal 0.42 | pig, piglet, piggy, hog, swine, 🐷 | 猪, 小猪, 母猪, 猪猪
1f401 small 0.2 | mouse, field mouse, 🐭 | 老鼠, 鼠, 小老鼠, 小鼠
1f400 small 0.22 | rat | 耗子, 大老鼠
1f439 small 0.22 | hamster, guinea pig, gerbil | 仓鼠, 豚鼠
1f405 animal 0.5 | tiger, tigress, tiger cub, 🐯 | 虎, 老虎, 小老虎, 猛虎
1f406 animal 0.46 | leopard, cheetah, jaguar, snow leopard, panther, puma, cougar, lynx | 豹, 豹子, 猎豹, 雪豹, 美洲豹
1f981 animal 0.5 | lion, lioness, lion cub | 狮, 狮子, 雄狮, 小狮子
1f412 animal 0.4 | monkey, chimp, chimpanzee, ape, baboon, 🐵, 🙈, 🙉, 🙊 | 猴, 狒狒, 猴子, 小猴, 小猴子, 猩猩, 黑猩猩
1f98d animal 0.55 | gorilla, silverback | 大猩猩
1f43b animal 0.52 | bear, brown bear, grizzly, grizzly bear, bear cub | 熊, 狗熊, 棕熊, 灰熊, 小熊
1f43b-200d-2744-fe0f animal 0.52 | polar bear, white bear | 北极熊, 白熊
1f43c animal 0.48 | panda, panda bear, giant panda | 熊猫, 大熊猫, 猫熊
1f428 animal 0.4 | koala, koala bear | 考拉, 树袋熊
1f98a animal 0.38 | fox, vixen, red fox, arctic fox, snow fox | 狐狸, 狐, 小狐狸, 北极狐, 雪狐, 白狐
1f98a animal 0.36 | red panda | 小熊猫, 红熊猫
1f43a animal 0.44 | wolf, werewolf, coyote, wolf pup | 狼, 野狼, 灰狼, 狼人
1f99d animal 0.36 | raccoon, racoon | 浣熊
1f418 giant | elephant, elephant calf, baby elephant | 象, 大象, 小象
1f9a3 giant | mammoth, woolly mammoth, wooly mammoth, mammut | 猛犸, 猛犸象, 长毛象, 长毛猛犸, 长毛猛犸象, 毛象
1f992 giant 0.85 | giraffe | 长颈鹿
1f98f giant 0.62 | rhinoceros, rhino | 犀牛
1f99b giant 0.6 | hippopotamus, hippo | 河马
1f995 giant 0.85 | dinosaur, dino, sauropod, brontosaurus, brachiosaurus, diplodocus, long necked dinosaur | 恐龙, 雷龙, 腕龙, 蜥脚龙, 小恐龙
1f996 giant 0.8 | t rex, tyrannosaurus, tyrannosaurus rex, trex, godzilla, raptor, velociraptor | 霸王龙, 暴龙, 哥斯拉
prop-dragon-dance giant 0.5 | dragon dance, parade dragon, dancing paper dragon | 舞龙队, 舞龙, 龙灯
1f409 giant 0.7 | dragon, wyvern, 🐲 | 龙, 巨龙, 飞龙, 火龙, 小龙, 中国龙
1f993 animal 0.55 | zebra | 斑马
1f98c animal 0.55 | deer, stag, doe, fawn, reindeer, buck, elk | 鹿, 小鹿, 驯鹿, 梅花鹿, 麋鹿
1face animal 0.6 | moose | 驼鹿
1facf animal 0.5 | donkey, mule | 驴, 毛驴, 驴子, 骡子
1f984 animal 0.55 | unicorn | 独角兽
1f411 animal 0.42 | sheep, lamb, ewe | 羊, 绵羊, 小羊, 羊羔, 母羊, 小绵羊, 羊群
1f410 animal 0.44 | goat | 山羊, 小山羊
1f999 animal 0.55 | llama, alpaca | 羊驼, 骆马, 草泥马
1f42a animal 0.6 | camel, dromedary | 骆驼, 单峰驼
1f998 animal 0.55 | kangaroo, wallaby | 袋鼠, 小袋鼠
1f9ac giant 0.6 | bison, buffalo, yak | 野牛, 牦牛, 大野牛
1f43f-fe0f small | squirrel, chipmunk | 松鼠, 小松鼠, 花栗鼠
1f994 small 0.22 | hedgehog, porcupine | 刺猬, 豪猪
1f9a6 small 0.32 | otter, sea otter | 水獭, 海獭
1f9ab small 0.3 | beaver | 海狸, 河狸
1f9a5 animal 0.36 | sloth | 树懒
1f438 small 0.22 | frog, toad, tadpole | 青蛙, 蛙, 蛤蟆, 癞蛤蟆, 蟾蜍
1f422 small 0.26 | turtle, tortoise, sea turtle | 乌龟, 龟, 海龟, 陆龟
1f98e small 0.22 | lizard, gecko, iguana | 蜥蜴, 壁虎
prop-chameleon small 0.34 | chameleon | 变色龙
1f40d small 0.26 | snake, serpent, python, cobra | 蛇, 小蛇, 蟒蛇, 眼镜蛇
1f40a animal 0.34 | crocodile, alligator, croc | 鳄鱼, 短吻鳄
1f426 bird | bird, birdie, sparrow, robin, songbird, cardinal, finch, swallow bird, seabird, pigeon bird | 鸟, 小鸟, 鸟儿, 麻雀, 燕子, 飞鸟, 鸟群, 知更鸟
1f426-200d-2b1b bird | crow, raven, blackbird | 乌鸦, 渡鸦
1f54a-fe0f bird | dove, pigeon | 鸽, 鸽子, 白鸽
1f985 bird 0.34 | eagle, hawk, falcon, bald eagle | 鹰, 老鹰, 雄鹰, 猎鹰
1f989 bird | owl | 猫头鹰
1f99c bird | parrot, macaw, parakeet | 鹦鹉, 金刚鹦鹉
1f413 bird 0.3 | chicken, rooster, cock, cockerel, 🐔 | 鸡, 公鸡, 大公鸡
1f414 bird 0.28 | hen | 母鸡
1f424 bird 0.18 | duckling, gosling | 小鸭, 小鸭子, 鸭宝宝
1f425 small 0.18 | chick, baby chick, baby chicken | 小鸡, 小鸡仔, 鸡仔
1f986 bird 0.26 | duck, mallard, drake | 鸭, 鸭子, 野鸭, 丑小鸭
1fabf bird 0.34 | goose, gosling | 鹅, 大鹅, 小鹅, 大雁, 雁
1f9a2 bird 0.34 | swan, cygnet | 天鹅, 白天鹅
1f9a9 bird 0.45 | flamingo | 火烈鸟, 红鹳
1f99a bird 0.38 | peacock, peahen | 孔雀
1f427 bird 0.36 | penguin, emperor penguin | 企鹅, 小企鹅, 帝企鹅
1f983 bird 0.32 | turkey | 火鸡
1f9a4 bird 0.42 | dodo | 渡渡鸟
1f987 bird 0.25 | bat | 蝙蝠
1f41f fish | fish, salmon, trout, carp, koi, tuna, cod, sardine | 鱼, 小鱼, 鱼儿, 大鱼, 鲑鱼, 三文鱼, 锦鲤, 鲤鱼, 金枪鱼, 鱼群
1f420 fish | tropical fish, goldfish, clownfish, angelfish, nemo | 热带鱼, 金鱼, 小丑鱼
1f421 fish | blowfish, pufferfish, puffer fish | 河豚
1f988 fish 0.5 | shark, great white shark, great white | 鲨鱼, 大白鲨
1f42c fish 0.45 | dolphin, porpoise | 海豚
1f40b giant 0.7 | whale, blue whale, humpback, humpback whale | 鲸, 鲸鱼, 蓝鲸, 座头鲸, 大鲸鱼
1f433 giant 0.65 | orca, killer whale, sperm whale | 虎鲸, 抹香鲸
1f9ad fish 0.36 | seal, sea lion, manatee | 海豹, 海狮
1f419 fish | octopus, kraken | 章鱼, 八爪鱼
1f991 fish | squid, cuttlefish | 乌贼, 鱿鱼, 墨鱼
1fabc fish | jellyfish | 水母, 海蜇
1f980 small 0.22 | crab, hermit crab | 螃蟹, 蟹, 寄居蟹
1f99e small 0.24 | lobster, crayfish | 龙虾, 小龙虾
1f990 small 0.18 | shrimp, prawn | 虾, 大虾
1f40c insect 0.14 | snail, slug | 蜗牛
1f98b insect 0.14 | butterfly, moth | 蝴蝶, 蛾, 飞蛾
1f41d insect | bee, honeybee, bumblebee, wasp, hornet | 蜜蜂, 黄蜂, 大黄蜂
1f41b insect | caterpillar, centipede | 毛毛虫, 毛虫
1fab0 insect | fly, housefly | 苍蝇
1f41e insect | ladybug, ladybird | 瓢虫
1f997 insect | cricket, grasshopper, locust | 蟋蟀, 蚂蚱, 蝗虫
1fab2 insect | beetle, bug, insect | 甲虫, 昆虫, 虫子, 虫
1f577-fe0f insect | spider, tarantula | 蜘蛛
`);

export const CHARACTERS = subjectRows(`
1f916 person 0.55 | robot, android, droid, mech, cyborg, bot | 机器人, 机械人, 仿生人
1f47d person 0.5 | alien, extraterrestrial, martian | 外星人, 火星人
1f47b small 0.4 | ghost, spirit, spook, phantom | 鬼, 幽灵, 鬼魂, 小鬼
1f476 person 0.42 | baby, infant, newborn, newborn baby | 婴儿, 宝宝, 小宝宝, 宝贝
1f479 person 0.55 | monster, ogre, demon, beast, troll monster | 怪物, 怪兽, 恶魔, 妖怪, 魔鬼
1f480 small 0.4 | skeleton, skull | 骷髅, 骨架, 头骨
1f383 object 0.3 | jack o lantern, halloween pumpkin, carved pumpkin | 南瓜灯
prop-treasure-chest object 0.36 | treasure chest, treasure, chest, treasure box, chest of gold | 宝箱, 宝藏, 百宝箱, 藏宝箱
1f351 food | peach, nectarine | 桃子, 水蜜桃, 仙桃, 蟠桃
1f31e object 0.62 | sun with face, smiling sun, sunface | 微笑的太阳, 太阳脸
1f31d object 0.62 | full moon face, smiling moon | 微笑的月亮, 满月脸
26c4 object 0.5 | snowman | 雪人
1f9d1-200d-1f680 person 0.58 | astronaut, cosmonaut, spaceman, space man, space traveler | 宇航员, 太空人, 航天员, 太空员
1f9d9 person 0.58 | wizard, sorcerer, mage, magician, merlin | 巫师, 法师, 魔法师, 魔术师, 男巫
1f9d9-200d-2640-fe0f person 0.58 | witch, sorceress | 女巫, 巫婆
1f934 person 0.58 | king, emperor | 国王, 皇帝
1f478 person 0.58 | queen, princess, empress | 女王, 公主, 皇后, 王后
1f9d1-1f3fc person 0.6 | knight | 骑士
1f93a person 0.58 | warrior, musketeer | 战士
1f977 person 0.55 | ninja | 忍者
1f9b8 person 0.58 | superhero, superman, spiderman, batman | 超级英雄, 超人, 蜘蛛侠, 蝙蝠侠
1f9b8-200d-2640-fe0f person 0.58 | superheroine, supergirl, wonder woman | 女超人, 神奇女侠
1f9b9 person 0.58 | villain, supervillain, thief, burglar | 反派, 小偷, 坏人
1f9da-200d-2640-fe0f person 0.5 | fairy, pixie, tinker bell, tinkerbell, tooth fairy, fairy godmother | 仙女, 精灵仙子, 小仙女, 花仙子
1f9dd person 0.5 | elf, goblin, hobbit | 精灵, 小精灵
1f9dc-200d-2640-fe0f fish 0.5 | mermaid, siren | 美人鱼
1f9dc-200d-2642-fe0f fish 0.5 | merman | 人鱼
1f9db person 0.58 | vampire, dracula | 吸血鬼
1f9df person 0.58 | zombie, undead | 僵尸, 丧尸
1f385 person 0.55 | santa, santa claus, father christmas | 圣诞老人, 圣诞老公公
1f47c person 0.5 | angel, cherub, guardian angel | 天使, 小天使, 守护天使
1f46e person 0.58 | policeman, police officer, cop, police, officer, policewoman | 警察, 警官, 交警
1f9d1-200d-1f692 person 0.58 | firefighter, fireman | 消防员
1f9d1-200d-1f373 person 0.58 | chef, cook, baker, barista | 厨师, 大厨, 面包师
1f469-200d-1f373 person 0.58 | woman chef, female chef, lady chef, woman cook | 女厨师, 女厨
1f9d1-200d-1f33e person 0.58 | farmer, gardener | 农民, 农夫, 园丁
1f9d1-200d-2695-fe0f person 0.58 | doctor, nurse, surgeon, dentist, vet, veterinarian, paramedic | 医生, 护士, 大夫, 牙医, 兽医
1f9d1-200d-1f3eb person 0.58 | teacher, professor | 老师, 教师, 教授
1f9d1-200d-1f52c person 0.58 | scientist, researcher | 科学家, 研究员
1f9d1-200d-1f3a8 person 0.58 | painter, artist | 画家, 艺术家
1f9d1-200d-1f3a4 person 0.58 | singer, rock star, rockstar, musician, pop star, drummer, pianist, violinist, fiddler, cellist, harpist, flautist, flutist, saxophonist, trumpeter, bassist, percussionist, accordionist, busker | 歌手, 歌星, 音乐家, 鼓手, 钢琴家, 小提琴家, 大提琴家, 小提琴手, 吉他手, 贝斯手
1f9d1-200d-2708-fe0f person 0.58 | pilot, train conductor, railway conductor, ticket inspector, station master, stationmaster, train driver, ship captain, sea captain, captain of ship, captain, sailor, seaman, mariner | 飞行员, 机长, 列车长, 列车员, 检票员, 站长, 乘务员, 火车司机, 高铁司机, 船长, 水手, 海员
1f9d1-200d-1f4bb person 0.58 | programmer, coder, hacker, developer | 程序员, 黑客
1f477 person 0.58 | builder, construction worker | 建筑工人, 建筑工
1f9d1-200d-1f4bc person 0.58 | boss, manager, office worker, president, lawyer, banker, salesman | 老板, 经理, 上班族, 总裁, 总统, 律师
1f575-fe0f person 0.58 | detective, spy | 侦探, 间谍
1f482 person 0.58 | guard, soldier | 卫兵, 士兵, 守卫
1f46b person 0.6 | couple, lovers, pair of lovers | 情侣, 夫妻, 夫妇, 恋人, 一对夫妻, 一对情侣, 一对夫妇, 一对恋人
1f470 person 0.58 | bride | 新娘
1f935 person 0.58 | groom | 新郎
1f468 person 0.6 | boxer, prizefighter, kickboxer | 拳击手, 拳手
1f468 person 0.6 | pirate, buccaneer, corsair, captain hook | 海盗, 海盗船长
1f468 person 0.6 | cowboy, gunslinger | 牛仔
1f469 person 0.58 | cowgirl | 女牛仔
`);

export const VEHICLES = subjectRows(`
1f697 vehicle | car, automobile, sedan, auto, hatchback, vehicle, convertible, 🚘 | 汽车, 车, 小汽车, 轿车, 小轿车, 车辆, 小车, 车子
1f699 vehicle 0.45 | suv, jeep, offroader | 越野车, 吉普车
1f6fb vehicle 0.42 | pickup truck, pickup | 皮卡
1f69a vehicle 0.5 | truck, lorry, delivery truck, delivery van, garbage truck | 卡车, 货车, 大卡车, 小货车
1f69b vehicle 0.5 | semi truck, articulated lorry, big rig, trailer truck | 拖车, 大货车, 半挂车
1f692 vehicle 0.5 | fire truck, fire engine, firetruck | 消防车, 救火车
1f693 vehicle | police car, cop car, patrol car | 警车
1f691 vehicle 0.48 | ambulance | 救护车
1f695 vehicle | taxi, cab, taxicab | 出租车, 计程车, 的士
1f68c vehicle 0.55 | bus, coach bus, tour coach, school bus, 🚍 | 公共汽车, 公交车, 巴士, 大巴, 校车, 公车, 客车
1f3ce-fe0f vehicle 0.24 | race car, racing car, formula one car | 赛车, 方程式赛车
prop-sports-car vehicle 0.24 | sports car, ferrari, lamborghini, porsche | 跑车, 法拉利, 兰博基尼, 保时捷
1f3cd-fe0f vehicle | motorcycle, motorbike, motor bike, chopper motorcycle | 摩托车, 摩托, 机车, 重机
1f6f5 vehicle 0.4 | scooter, moped, vespa, motor scooter | 小型摩托车, 电动车, 轻便摩托, 小摩托, 踏板摩托车, 踏板摩托, 小绵羊摩托
1f6b2 vehicle | bicycle, bike | 自行车, 单车, 脚踏车
1f6f4 vehicle 0.4 | kick scooter, push scooter | 滑板车, 踏板车
1f6f9 vehicle 0.22 | skateboard, longboard | 滑板
prop-excavator vehicle 0.6 | excavator, digger, bulldozer, backhoe, heavy machinery, earthmover | 挖掘机, 挖土机, 推土机, 重型机械, 工程车
1f69c vehicle 0.5 | tractor, harvester | 拖拉机, 收割机
1f682 vehicle 0.5 | train, steam train, locomotive, steam locomotive, steam engine | 火车, 列车, 蒸汽火车, 火车头, 小火车
prop-bullet-train vehicle 0.25 | bullet train, high speed train, shinkansen | 高铁, 动车, 新干线, 高速列车, 子弹头列车
1f68b vehicle 0.5 | tram, streetcar, trolley, tram car, subway train, metro train, subway, metro | 电车, 有轨电车, 地铁, 地铁列车
prop-unicycle vehicle | unicycle | 独轮车
prop-submarine boat 0.5 | submarine, sub, u boat, submersible, bathyscaphe | 潜水艇, 潜艇, 潜水器
prop-food-truck vehicle 0.56 | food truck, ice cream truck, ice cream van, taco truck, burger van, food van, snack truck, coffee truck | 餐车, 冰淇淋车, 快餐车, 小吃车
prop-gondola boat 0.6 | gondola, gondola boat, venetian gondola, gondolier | 贡多拉, 贡多拉船, 贡多拉船夫, 凤尾船
prop-awning-boat boat 0.5 | awning boat, wupeng boat, chinese rowing boat, black awning boat | 乌篷船, 摇橹船, 乌篷小船, 小舢板, 舢板
prop-pirate-ship boat 0.56 | pirate ship, galleon, pirate galleon, pirate vessel, spanish galleon, tall ship | 海盗船, 大帆船, 古战船, 战船
1f6a2 boat 0.5 | ship, cruise ship, ocean liner, ferry, steamship, freighter, battleship | 轮船, 大船, 邮轮, 渡轮, 货轮, 军舰
26f5 boat 0.48 | boat, sailboat, sailing boat, yacht, sailing ship, vessel | 船, 帆船, 小船, 游艇, 小帆船, 渔船, 船只
1f6a4 boat | speedboat, motorboat, motor boat | 快艇, 摩托艇, 汽艇
1f6f6 boat 0.22 | rowing boat, rowboat, raft, dinghy, dragon boat | 小划艇, 龙舟, 木筏, 竹筏
prop-canoe boat 0.22 | canoe | 独木舟, 划艇
prop-kayak boat 0.14 | kayak, kayak boat, sea kayak | 皮划艇, 皮艇
2708-fe0f aircraft | airplane, plane, aeroplane, aircraft, jet, airliner, jumbo jet, fighter jet, jet plane | 飞机, 客机, 喷气式飞机, 战斗机, 喷气机
1f6e9-fe0f aircraft | small plane, propeller plane, biplane, small airplane, glider | 小飞机, 螺旋桨飞机, 滑翔机
1f681 aircraft | helicopter, chopper | 直升机, 直升飞机
1f680 aircraft 0.5 | rocket, spaceship, space ship, spacecraft, rocket ship, starship, space shuttle, missile | 火箭, 宇宙飞船, 飞船, 太空船, 航天飞机, 导弹
1f6f8 aircraft 0.38 | ufo, flying saucer, alien ship, alien spaceship | 飞碟, 不明飞行物
1f6f0-fe0f aircraft | satellite, space station | 卫星, 人造卫星, 空间站
1f388 object 0.4 | balloon, red balloon | 气球
prop-blocks object 0.5 | tower of blocks, block tower, building blocks, toy blocks, blocks, lego, lego tower | 积木, 乐高, 积木塔
prop-carpet object 0.3 | flying carpet, magic carpet | 飞毯, 魔毯
prop-rug object 0.3 | rug, carpet, persian rug, area rug | 地毯, 小地毯, 波斯地毯
prop-hot-air-balloon aircraft 0.85 | hot air balloon, hot-air balloon, hot air ballon, air balloon | 热气球
prop-banana-peel object 0.16 | banana peel, banana skin, banana peels | 香蕉皮
`);

/** Animals and characters that have no emoji: shown as the one that looks most like them, and said so. */
export const NEAR_ANIMALS = subjectRows(`
1f9ab animal 0.36 | groundhog, marmot, wombat, platypus | 土拨鼠, 鸭嘴兽
1f994 small 0.24 | armadillo, echidna, anteater, pangolin | 犰狳, 穿山甲, 食蚁兽
1f412 animal 0.38 | tarsier, gibbon | 长臂猿
1f98e small 0.24 | salamander, newt, komodo dragon | 娃娃鱼
1f985 bird 0.36 | griffin, gryphon, thunderbird | 狮鹫
1f409 giant 0.6 | hydra | 九头蛇
1f41f fish | swordfish, eel, anglerfish, piranha | 剑鱼
1f401 small 0.24 | mole, shrew, vole, mole animal | 鼹鼠
1f9a2 bird 0.4 | stork, egret, ibis | 鹳
1f9aa fish | clam, mussel, scallop | 蛤蜊, 扇贝
1f43f-fe0f small 0.34 | pikachu, pokemon | 皮卡丘, 宝可梦
1f40e animal 0.58 | centaur, pegasus | 半人马, 天马
1f9b8 person 0.58 | iron man, ironman, captain america, ultraman, transformer | 钢铁侠, 奥特曼, 变形金刚, 美国队长
1f977 person 0.55 | pirate | 海盗
1f98d animal 0.6 | bigfoot, yeti, sasquatch, king kong | 雪怪, 野人, 大脚怪, 金刚
1f477 person 0.58 | mario, luigi | 马里奥
`);
