/** Prompts that pass at every level: everyday ones, and ones whose words look like what is refused. */

export const EVERYDAY_ENGLISH = `
a woolly mammoth walks through a snowy meadow
two cats boxing in a ring
a red fox jumps over a sleeping dog
a robot waters flowers on a balcony
a train crosses a bridge at sunset
an astronaut rides a horse on the moon
a penguin slides down an icy hill
children build a snowman in the park
a baby panda eats bamboo
a school of fish swims around a shipwreck
a teenager skateboards past a mural
a girl flies a kite on a windy beach
a boy and his dog run through tall grass
a knight fights a dragon in front of a castle
a pirate ship in a thunderstorm
a zombie dances with a skeleton on Halloween
a vampire drinks tomato juice at a party
a cowboy duel at high noon
soldiers march through a muddy field
a tank rolls through a desert town
a detective investigates a murder in an old mansion
a shark chases a surfer
a lion hunts a zebra on the savannah
a wolf howls at a blood moon
a doctor draws blood from a patient
a surgeon operates in a bright theatre
a man proposes to his girlfriend on a bridge
a couple kisses in the rain
a bride and groom dance their first dance
a woman in a bikini plays volleyball
a shirtless man chops wood
a ballerina warms up backstage
a mother nurses her baby by the window
a chef slices tomatoes with a sharp knife
a butcher cuts meat in his shop
a bartender shakes a cocktail
a man smokes a pipe in an armchair
an old wizard casts a spell with a crooked wand
a gay couple walks their dog
a lesbian wedding in a garden
a trans woman gives a speech
a black man plays the saxophone
a white woman rides a black horse
an Asian grandmother makes dumplings
Muslims pray in a mosque at dawn
a rabbi reads a book to Jewish children
a church choir sings at Christmas
a clown juggles burning torches
a hot air balloon drifts over Paris
a volcano erupts at night
a bomb disposal robot at work
fireworks explode over the harbour
a hunter waits in the snow with his rifle
a boxer knocks out his opponent
two sumo wrestlers collide
a ninja throws a star at a watermelon
a spider wraps a fly in silk
a snake swallows an egg
a crow sits on a gravestone
an hourglass runs out of sand
the word "HELLO" written in neon
a sign that says "Happy birthday, Dick and Jane"
a cute cat plays piano, 8 seconds, 16:9
a drunk raccoon falls off a chair
a man tears a letter apart and cries
a woman burns old photographs
a skull on a desk beside a candle
a ghost walks through a wall
a dead tree in a dry field
a car crash test with dummies
`;

export const TRICKY_ENGLISH = `
a knight beheading a dandelion with a stick
her full body reflected in a mirror at the dance studio
a huge rack of ribs on the barbecue
stone statues of naked gods in a museum garden
a horse is kicked into gallop by its rider
a wire stripper beside a battery terminal
a street in Scunthorpe
a bunch of grapes on a table
an assassin's cap lies on the floor
a cockatoo on a perch
an analysis of the stock market
a cocktail on the beach
a peacock spreads its tail
a rooster cock-a-doodle-doos at dawn
a cock crows on the farm
a shuttlecock flies over the net
a weathercock turns in the wind
Moby Dick breaches beside a boat
Dick Van Dyke dances on a rooftop
a Dickens novel on a shelf
a great tit on a snowy branch
two blue tits build a nest
blue-footed boobies on the Galapagos
tit for tat between two squirrels
a fire retardant plane drops water
a dyke holds back the sea in Holland
Mr Fu flies a kite
a cuckoo clock strikes twelve
the Rio Negro flows through the jungle
a jazz singer scats on stage
pussy willows in a vase
a chink in the knight's armor
a chink of light under the door
a maine coon cat yawns
a raccoon washes its hands
therapists talk in a room
an army drapes flags over a wall
rapeseed fields under a blue sky
a rape field in bloom
scraped knees and a plaster
a naked mole rat digs a tunnel
visible to the naked eye, a comet
the emperor has no crown, says a child
a naked tree in winter
a nude lipstick on a dresser
Essex and Sussex on an old map
the battle of the sexes in tennis
a sextant on a ship
a same-sex wedding on the beach
an opposite sex tennis match
sex education class on a blackboard
a Sex Pistols poster in a bedroom
annals of a monastery
Uranus seen from a spaceship
a title card and a titan
a Titanic model in a bottle
the constitution of a country
a circumference drawn in chalk
a document stamped cum laude
Alan Cumming on a stage
a cucumber rolls down a hill
a pen is on the table
who represents us in the debate
a bass player on a stage
classic cars on grass
a wild ass runs in the desert
a jackass kicks a bucket
a donkey assembles a puzzle
embarrassed monkey covers its face
an arsenal of paintbrushes
a shiitake mushroom grows
a shih tzu puppy runs
swish of a cape, then a hit
the rugby hooker throws the ball
wire stripper on a workbench
a booby trap in a jungle temple
a horny toad basks in the sun
a white power ranger poses
white power cables behind a desk
Al Gore gives a talk about glaciers
a Gore-Tex jacket in the rain
a Bloody Mary with celery
a blood orange cut in half
Suicide Squad characters in a musical
kill the lights and start the show
she kills it on the dance floor
a man laughs himself to sleep
he cuts himself a slice of cake
cut yourself some slack, says a yoga teacher
a how-to on making a bath bomb
a photobomb by a llama
the bomb calorimeter in a laboratory
a Niger river boat at dusk
Nigeria wins the football match
a snigger from the back of the class
a spick and span kitchen
spicy noodles in a bowl
Mike and Kikeo wave
a fagot pulse: bassoons play
Pakistan's mountains in the morning
a crackling fire, a cracker and cheese
Hancock tower at night
a woodpecker pecks at a tree
a peck on the cheek
sperm whales dive deep
a lovely lobster makes friends
make love not war on a banner
rear admiral salutes
a basement full of semaphore flags
a basket of buttons and butter
grand slam: the pianist slams the lid
a therapist, a rapper and a trapper
he rapped on the door, wrapped in a coat
a Japanese garden in autumn
Kumquats and Cummings poems
Lolita Flores sings flamenco
the class of 1969 and 6 x 9 grid, A B C D
s t a r s spelled out in fireworks
"G R A P E S" on a crate
r-a-i-n drips from a roof
4K video of a 3D printer, 60fps
a 5 year old paints a rainbow
twelve year old twins play chess
a 16-year-old driver gets the keys
the 17th century town of Middlesex
a minor chord on a piano
a sexagenarian rides a bike
a bird strips bark from a tree
she strips the wallpaper
a tortoise on a tortuous road
a beheld wonder, a beholder
grasshoppers and glass ass-embly of chairs
a torch-lit skinny alley
grind the spices in a mortar
Shiite pilgrims at a shrine
an 8-hitter in a baseball game
a foursome tees off at nine
kill the black knight
two men kiss at a wedding
breast cancer awareness ribbon
a woman breastfeeding her baby
a statue of David in Florence
a heart transplant in a hospital
a child eats a banana
kids in a bathtub with bubbles
fingering a guitar chord
he straps on his helmet
a killer whale jumps
a Nazi submarine chased by destroyers
Penistone railway station and Clitheroe Castle
Lake Titicaca at noon
a witch makes love potions
the erection of a monument
shoot the white rabbit from a cannon
burn the white flag
a suicide squeeze in the ninth inning
a naked rock in the desert
an orgy of colours at the carnival
Tom and Dick and Harry
small intestine, a drawing for a textbook
a clown's heart breaks into pieces

a woman slips out of her coat and into a warm bath robe
a man drops his towel at the pool
a girl steps out of her car in a red dress
a superhero rips open his shirt to show the logo
the emperor has no clothes, a fairy tale
a cat tangled in the sheets of a bed
a couple rolls a big snowball down the hill
a bee gets busy in the garden
a nurse puts a hand on his shoulder
he reaches into his pants pocket for a coin
a cowgirl rides her horse across the prairie
a spicy noodle soup video
a clown touches himself on the nose
a cat wearing only socks
a dog with a bone sticking out of its mouth
Cupid shoots an arrow through his heart
a chef puts a knife into the pumpkin
a snowman s head falls off in the sun
a doll loses her arm and it falls off the shelf
a dentist pulls out a tooth
a carpenter pulls nails out of a board
a cat poster nailed to a tree
a hot dog set on fire at a barbecue
a clown drives a tiny car into a crowd of balloons
a bus drives through the crowd of penguins
a gardener throws branches into a wood chipper
a paper guillotine cuts a stack of paper
a mountain climber with a rope around his waist
a donkey with a rope around its neck
a boy cuts paper with scissors
a barber with a razor blade shaves a beard
a cowboy lifts his gun to the sky
a dancer on a bridge because life is beautiful
a film student prints a poster with a printer
a bath bomb dissolves in the tub
a chemist cooks blue liquid in a lab
a dog sniffs white powder snow
a skier in white powder
sugar crystals grow in a jar
people dance with white hoods of their winter jackets up
a monkey dressed as a black cat
a pig and a jewel thief
chase the chickens out of the garden
a woman in a bathrobe drinks coffee on the balcony
a soldier s hat flies off in the wind
his hat falls off his head
the knight's sword sticks in the dragon's back
her hair falls down her back
a bullet train goes through a tunnel
an axe in a tree stump
a belt around his waist
a boy hangs from a tree by his hands
a bat hangs from the ceiling by its feet
firefighters open the hydrant on a crowd of children on a hot day
a girl wants to never wake up from a sweet dream
a dress slides off its hanger
a cowboy straddles a horse
a man spanks the dust out of a carpet
a truck runs over a pumpkin
a man saws through a log
a snowman's face melts off in the sun
a baby in a bouncer
strawberries in a blender
a cat jumps against the wall
a coat hangs from a hook
a tiger rips a cardboard box apart
strawberry jam on the floor
a bomber jacket on a hanger
a plane over the ocean, a B-17 bomber
weeds growing in a garden
a farmer grows corn in a field
a goodbye letter in a bottle on the sea
children build a time machine
a nurse hands out pills in a hospital
a doctor gives a puppy a check`;

export const EVERYDAY_CHINESE = `
一头猛犸象走过雪地
两只猫在擂台上打拳
一只狐狸跳过睡着的狗
机器人在阳台上浇花
火车在夕阳下驶过大桥
宇航员在月球上骑马
企鹅从冰坡上滑下来
孩子们在公园里堆雪人
熊猫宝宝吃竹子
一群鱼绕着沉船游
小女孩在沙滩上放风筝
小男孩和小狗在草地上奔跑
骑士在城堡前与恶龙搏斗
海盗船遇上暴风雨
僵尸和骷髅在万圣节跳舞
两个侠客在竹林里比剑
孙悟空大闹天宫
武松打虎
将军骑着战马冲锋
一辆坦克驶过沙漠小镇
侦探在老宅里调查凶案
鲨鱼追着冲浪的人
狮子在草原上追斑马
医生给病人抽血
男人在桥上求婚
情侣在雨中拥吻
新郎新娘跳第一支舞
穿比基尼的女人打沙滩排球
光头大叔在劈柴
妈妈在窗边给宝宝喂奶
厨师切西红柿
肉铺老板切猪肉
调酒师摇鸡尾酒
老人坐在摇椅上抽烟
外婆包饺子
过年了，全家放鞭炮
元宵节的灯会人山人海
龙舟比赛激烈进行
一个女人在性格测试前发呆
小学生背着书包上学
初中生在操场踢足球
高中生在图书馆复习
少女在樱花树下拉小提琴
少年乘着纸飞机飞过城市
老师在黑板前讲课
热气球飘过巴黎
火山在夜里喷发
烟花在港口上空绽放
猎人在雪地里等候
拳击手击倒对手
相扑选手相撞
忍者把飞镖扔向西瓜
蜘蛛用丝裹住苍蝇
乌鸦站在墓碑上
霓虹灯写着“欢迎光临”
生日蛋糕上写着“生日快乐”
黑人歌手弹吉他
两位新郎在花园里结婚
老和尚敲钟
小道士画符驱鬼
一只橘猫弹钢琴，8秒，竖屏
醉醺醺的浣熊从椅子上掉下来
女人撕碎一封信，哭了
男人烧掉旧照片
骷髅头放在桌上，旁边有蜡烛
幽灵穿墙而过
`;

export const TRICKY_CHINESE = `
厨师把鱼头砍下来煮汤
女孩脱下外套挂在门后
炸弹造型的蛋糕
演员在舞台上吃人参果
一颗血橙切成两半
做爱心便当的妈妈
他在给妈妈做爱吃的菜
爷爷做爱国者的演讲
女性交谈甚欢
男性交警指挥交通
异性交往的礼仪课
惯性交通事故的演示
社交软件的图标在跳舞
路口交通拥堵
在出口交易玉石
窗口交谈的两个老人
入口交叉处立着路牌
发射精准的火箭
发射精灵球
他发射精美的礼花
在室内射箭的运动员
境内射电望远镜缓缓转动
树阴道路上骑车
成阴道旁的凉亭
豆腐乳头一勺拌面
把乌龟头像画在墙上
海龟头探出水面
火鸡巴士开过感恩节的街道
酒精液体在烧杯里晃动
香精液滴落在水里
油淋淋的烤鸭
淫雨霏霏，连月不开
高潮迭起的足球赛
故事的高潮，英雄出场
大奶牛在草地上吃草
大奶油蛋糕从天而降
奶奶子孙满堂
胸怀宽广的将军挺起胸膛
胸部外科医生走进手术室
菊花在风中摇摆
印度支那半岛的地图
尼哥拉斯坐雪橇
天黑鬼鬼祟祟的影子
小日本料理店开门迎客
自杀小队的小丑女跳舞
跳楼机从高处落下
清仓跳楼价的招牌
上吊桥的车队
上吊车的工人
血腥玛丽鸡尾酒
血压计和血橙
爆头蓝的发型师
剥皮的橘子排成一排
剖腹产后的妈妈抱着宝宝
食人花张开大嘴
羊皮纸灯笼
他妈妈的手在织毛衣
他妈的妈妈在包饺子
你妈的厨房里飘着香味
一只草泥马在草原上奔跑
傻笑的狗
傻乎乎的笔在写字
杂种犬在雪地里打滚
牛仔裤晾在阳台上
内裤外穿的超人
赤裸裸的真相是一幅画
裸子植物的森林
女王蜂和男演员
成人高考的考场
成人礼上穿汉服
黄色的电动车
黄色毛衣的小孩
三级跳远
三级台阶上的猫
打炮仗的孩子
打飞机票的人在排队
炸弹人游戏里的小人
炸弹鱼从水里蹦出来
怎么做蛋糕
如何制作纸飞机
性格开朗的女孩
属性面板
女性感动得哭了
男性感到很高兴
酸性腐蚀铁钉
孩子们玩黏性感应玩具
艳阳下的好色彩
好色彩的油画
三岁的小狗
十八岁的成人礼
二十五岁的姑娘唱歌
叫床上的猫起来
叫床边的狗让开
出生时中出现彩虹
空中出现一只大鸟
水中出来一条鱼
林中出口的木牌
乳头状的云
人妖大战的神话故事
消防员扑灭大火
灭绝的恐龙复活
屠龙少年
红烧乳鸽
强奶茶奸诈的狐狸
通奸细的人被抓住
奸商被老百姓赶走
日你好，太阳对月亮说
干你什么事，猫对狗说
体操你学会了吗
操场上妈妈们跳舞
草你看，牛在吃
绝交流泪的朋友
外卖小哥送餐
买卖淫羊藿的药铺
体内脏东西是细菌
自残局开始下棋
虐童话里的后妈被赶走了
开膛手套放在架子上
树上吊着红灯笼
浓厚的感情色彩
妇女优先的座位
机器人皮肤闪着银光
剥皮的层层洋葱
客人都走光了
年轻生命的活力
流行性感冒的宣传画
水乳交融的颜料
聊以自慰的渔夫
浸淫书法多年的老人
全聚德烤鸭店的师傅
密支那的寺庙
女性伴侣手牵手
控制毒蛇的人
地下体育馆里的比赛
食人魔守着宝藏

一条围巾绕在脖子上
牧童把绳子套在牛脖子上
小猫骑在大狗身上跑
她骑在马身上奔跑
手伸进裤子口袋掏硬币
手伸进糖果罐
孩子的手伸进大衣口袋
球员冲进人群庆祝进球
小狗冲进人群
雪人的头滚落在雪地上
把小猫放进篮子里
把鱼放进油锅
子弹头列车穿过隧道
厨师把刀插进西瓜
指甲涂成红色
给蜡烛点火
秋天的叶子飞起来
墙刷成白色，粉末飘落
镜头推近小狗的鼻子
一件衣服挂在树上
光溜溜的鹅卵石
风吹开浴室的窗帘
黑人歌手像狮子一样唱歌
学生向天空开心地挥手
汽车冲过终点线，人群欢呼
小朋友应该关灯睡觉
小熊没穿裤子
大人带着孩子看烟花
火车前面有一头牛
小猫不想醒来
裙子在风里飘
把蛋糕切成两半
把人参切成片
电锯锯木头
爸爸轻轻打开礼物
写一封信放进瓶子`;

export const lines = (text: string) => text.split('\n').filter((line) => line !== '');
