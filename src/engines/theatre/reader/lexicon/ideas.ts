/**
 * What cannot be seen, each with a scene that tells it: feelings, wishes, lessons, advertisements. A prompt that names
 * nothing else is shown that scene. Read by `ideas.ts`.
 */
import { LESSONS } from './lessons.js';

/** English names | Chinese names | English scene | Chinese scene; `$` in a scene is the prompt itself, as a title. */
const TABLE = `
hope, hopes, hopeful, a new beginning, new beginnings, new life | 希望, 新的开始, 新生 | a sunflower grows in a meadow at sunrise | 日出时分，草地上一朵向日葵变大
love, true love, being in love, first love, romance | 爱, 爱情, 恋爱, 初恋, 真爱, 浪漫 | two penguins hug at sunset | 夕阳下，两只企鹅拥抱
loneliness, lonely, alone, solitude, feeling lonely, isolation | 孤独, 寂寞, 孤单, 孤独感 | a sad robot sits on a bench in the park in the rain at night | 夜晚下着雨，机器人坐在公园的长椅上
happiness, joy, happy, being happy, pure joy, fun | 快乐, 幸福, 开心, 喜悦, 高兴 | two children dance in a meadow by day | 白天，两个孩子在草地上跳舞
sadness, sad, sorrow, grief, being sad, depression | 悲伤, 难过, 伤心, 忧伤, 失落, 抑郁 | a sad puppy cries in the rain | 下雨天，一只小狗在哭
heartbreak, a broken heart, broken heart, heartbroken | 心碎, 失恋 | a heart cries in the rain | 下雨天，一颗爱心在哭
anger, rage, angry, fury | 愤怒, 生气, 怒火 | a volcano erupts at sunset | 夕阳下，火山喷发
fear, scary, horror, nightmare, fear of the dark | 恐惧, 害怕, 恐怖, 噩梦 | a ghost chases a mouse in a graveyard at night | 夜晚的墓地里，鬼追着老鼠
courage, bravery, being brave, brave | 勇气, 勇敢 | a mouse fights a dragon | 老鼠大战龙
freedom, liberty, free, being free | 自由, 自由自在 | an eagle flies over the mountains at sunrise | 日出时分，老鹰飞过群山
peace, world peace, harmony, calm, serenity | 和平, 世界和平, 和谐, 宁静 | a white dove flies over a meadow at sunrise | 日出时分，一只鸽子飞过草地
friendship, friends, best friends, friends forever, best friends forever | 友谊, 友情, 好朋友, 闺蜜, 兄弟情 | a dog and a cat hug in a meadow | 狗和猫在草地上拥抱
family, family love, family time | 家, 家庭, 亲情, 一家人, 团圆, 阖家团圆 | a woman and a man hug a child in the living room | 客厅里，女人和男人拥抱一个孩子
teamwork, working together, team spirit | 团队合作, 合作, 团结, 团队精神, 齐心协力 | three robots work in a factory | 三个机器人在工厂里工作
success, victory, winning, we did it, never give up, winner | 成功, 胜利, 加油, 永不放弃, 坚持, 坚持就是胜利 | a bear holds a trophy in the mountains at sunrise “$” | 日出时分，熊在群山里拿着奖杯“$”
failure, fail, epic fail, losing | 失败, 翻车 | a penguin falls on a glacier | 企鹅在冰川上摔倒
dreams, a dream, dreaming, sweet dreams, daydream | 梦, 梦想, 做梦, 美梦, 白日梦 | a child sleeps in a bedroom at night | 夜晚，孩子在卧室里睡觉
time flies, time passes, the passage of time, passing time, time, time is running out | 时间飞逝, 光阴似箭, 时光飞逝, 岁月如梭, 时间, 时间流逝, 岁月, 时光 | an alarm clock flies over a village | 闹钟飞过村庄
life, growing up, growth, childhood, growing older | 生命, 人生, 成长, 长大, 童年 | a sapling grows in a meadow | 草地上，树苗变大
memories, nostalgia, good old days | 回忆, 怀旧, 往事, 故乡, 家乡 | a grandma reads a book in the living room at sunset, old film | 老电影，傍晚，奶奶在客厅里看书
imagination, creativity, an idea, a brilliant idea, inspiration | 想象力, 创意, 灵感, 好主意 | a light bulb dances in a classroom | 灯泡在教室里跳舞
curiosity, exploration, adventure, discovery | 好奇心, 探索, 冒险, 发现 | a cat rides a rocket in space | 猫骑着火箭在太空里
monday, monday morning, mondays, i hate mondays, blue monday | 星期一, 周一, 又是周一, 周一早上 | a tired panda drinks coffee in an office in the morning “$” | 早晨，熊猫在办公室里喝咖啡“$”
friday, saturday, sunday, weekend, finally weekend, happy weekend, thank god it is friday | 周末, 星期六, 星期天, 周日, 星期五, 周五, 周末愉快 | a penguin dances on the beach “$” | 企鹅在海滩上跳舞“$”
vacation, holiday, holidays, summer holidays, summer vacation, on vacation | 假期, 放假, 放假了, 度假, 暑假, 旅行, 旅游 | a cat in sunglasses sleeps on the beach | 戴着墨镜的猫在海滩上睡觉
good morning, good morning everyone, morning | 早安, 早上好, 大家早上好 | a rooster dances on a farm in the morning “$” | 早晨，公鸡在农场跳舞“$”
good night, good night everyone, sleep well | 晚安, 大家晚安, 早点睡 | a bear sleeps in the forest at night “$” | 夜晚，熊在森林里睡觉“$”
thank you, thanks, thank you so much, thank you all | 谢谢, 谢谢你, 感谢, 谢谢大家, 感恩 | a bear holds a bouquet in a meadow “$” | 熊拿着花束在草地上“$”
sorry, i am sorry, i'm sorry, forgive me | 对不起, 抱歉, 我错了, 原谅我 | a sad bear holds a rose in a park “$” | 公园里，熊拿着玫瑰在哭“$”
i love you, i love you so much, love you | 我爱你, 爱你, 爱你哟, 我喜欢你 | a bear holds a heart in a meadow “$” | 熊拿着爱心在草地上“$”
i love you mom, i love you mum, i love you mommy, happy mothers day, happy mother's day, thank you mom, mom i love you | 妈妈我爱你, 妈妈，我爱你, 我爱妈妈, 母亲节快乐, 妈妈辛苦了, 我爱你妈妈 | a girl hugs a woman in the living room “$” | 客厅里，女孩拥抱一个女人“$”
i love you dad, happy fathers day, happy father's day, thank you dad, dad i love you | 爸爸我爱你, 爸爸，我爱你, 我爱爸爸, 父亲节快乐, 爸爸辛苦了 | a boy hugs a man in the living room “$” | 客厅里，男孩拥抱一个男人“$”
congratulations, congrats, well done, good job, bravo | 恭喜, 恭喜你, 祝贺, 恭喜恭喜, 干得漂亮, 太棒了 | a bear holds a trophy on a stage “$” | 熊拿着奖杯在舞台上“$”
good luck, break a leg, you can do it, fingers crossed, good luck in your exam, good luck in your exams, good luck with your exam, good luck with your exams, good luck on your exam, good luck for your exam, good luck in the exam, good luck with your interview | 祝你好运, 好运, 你可以的, 考试加油, 祝你考试顺利, 考试顺利, 金榜题名, 旗开得胜, 高考加油, 祝你成功, 逢考必过, 一切顺利, 祝你一切顺利 | a rabbit holds a four leaf clover in a meadow by day “$” | 白天，兔子拿着四叶草在草地上“$”
get well soon, feel better soon | 早日康复, 祝你早日康复, 快点好起来 | a bear holds a bouquet in a hospital “$” | 熊拿着花束在医院里“$”
welcome, welcome back, hello, hello world, hi everyone, hi, hey, hey there, yo, sup, what's up, howdy, greetings, test, testing, ping, who are you, what can you do | 嗨, 哈喽, 在吗, 测试, 你是谁, 你会什么, 你能做什么, 欢迎, 欢迎光临, 大家好, 你好, 欢迎回来 | a robot waves in the park “$” | 机器人在公园里挥手“$”
goodbye, farewell, bye bye, see you soon | 再见, 拜拜, 告别, 离别, 明天见 | a train leaves the station at sunset “$” | 夕阳下，火车离开车站“$”
happy birthday, birthday, happy birthday to you, birthday wishes | 生日快乐, 祝你生日快乐, 生辰快乐, 生快 | a birthday cake at a birthday party “$” | 生日派对上，生日蛋糕“$”
i miss you, miss you, missing you, i miss you so much, miss you so much | 我想你, 想你了, 好想你, 我想你了, 我好想你, 想你 | a sad bear holds a heart in the rain “$” | 下雨天，熊拿着爱心在哭“$”
happy anniversary, anniversary, wedding anniversary, happy wedding anniversary | 纪念日快乐, 结婚纪念日快乐, 周年快乐, 结婚纪念日 | a man and a woman dance in a flower garden at sunset “$” | 夕阳下，花园里，男人和女人跳舞“$”
let's go, lets go, lfg, woohoo, yay, hype, yes, hooray, hurray, we did it guys, yippee | 冲, 冲鸭, 冲啊, 好耶, 耶, 冲冲冲, 芜湖, 芜湖起飞 | a dog and a cat jump in the park by day “$” | 白天，公园里，狗和猫跳跃“$”
winner winner chicken dinner, victory royale, chicken dinner | 今晚吃鸡, 大吉大利今晚吃鸡, 大吉大利，今晚吃鸡, 吃鸡了 | a raccoon plays a video game in the living room, then dances “$” | 客厅里，浣熊玩游戏，然后跳舞“$”
rickroll, never gonna give you up, never going to give you up, got rickrolled, you got rickrolled | 你被骗了 | a man in sunglasses sings and dances on a stage “$” | 舞台上，戴着墨镜的男人唱歌跳舞“$”
may the force be with you, may the 4th be with you, may the fourth be with you | 愿原力与你同在 | a jedi bows in space “$” | 太空里，星际武士挥手“$”
hakuna matata, no worries, don't worry be happy | 没问题 | a lion and a boar dance in the jungle “$” | 丛林里，狮子和野猪跳舞“$”
we will rock you, we will we will rock you, rock on, rock n roll, rock and roll | 摇滚, 摇滚起来 | a lion plays the guitar on a stage at night “$” | 夜晚的舞台上，狮子弹吉他“$”
i'll be back, ill be back, hasta la vista | 我会回来的 | a robot in sunglasses waves in front of a volcano “$” | 戴着墨镜的机器人在街道上挥手“$”
a pirate's life for me, yo ho ho, yo ho ho a pirate's life for me, yo ho ho a pirates life for me, ahoy | 加勒比海盗 | three pirates sing on the beach “$” | 海滩上，三个海盗唱歌“$”
baby shark, baby shark doo doo doo, baby shark doo doo doo doo doo doo | 鲨鱼宝宝, 宝贝鲨鱼 | three sharks dance under water “$” | 海底，三条鲨鱼跳舞“$”
crab rave, rave | 螃蟹蹦迪 | three crabs dance on the beach at night “$” | 夜晚的海滩上，三只螃蟹跳舞“$”
let it go, frozen | 随它吧, 随他吧 | an ice queen sings in the snow “$” | 冰雪女王在雪地里唱歌“$”
to infinity and beyond | 飞向宇宙浩瀚无垠, 飞向宇宙，浩瀚无垠 | an astronaut rides a rocket in space “$” | 太空里，宇航员骑着火箭“$”
i am your father, i'm your father, luke i am your father | 我是你爸爸, 我是你父亲 | a dark lord and a star warrior in space “$” | 太空里，黑暗武士和星际武士“$”
you shall not pass | 你不能通过 | a wizard and a dragon on a bridge “$” | 桥上，巫师和龙“$”
to be or not to be | 生存还是毁灭 | a man holds a skull on a stage “$” | 舞台上，男人拿着头骨“$”
happily ever after, once upon a time, the end | 很久很久以前, 从此过上了幸福的生活, 全剧终 | a prince and a princess dance in front of a castle at sunset “$” | 夕阳下，城堡前，王子和公主跳舞“$”
the alphabet, alphabet, abc, learn the alphabet | 字母表, 拼音 | an owl teaches in a classroom “$” | 猫头鹰在教室里说话“$”
party time, let's party, party, cheers, bottoms up | 干杯, 为梦想干杯, 开派对, 嗨起来 | two bears drink beer at a party at night “$” | 夜晚的派对上，两只熊喝啤酒“$”
first day of school, first day back at school | 开学第一天, 第一天上学 | a girl with a backpack walks to a school “$” | 教室里，背着书包的女孩挥手“$”
military training, boot camp | 军训, 军训第一天 | three soldiers march in a meadow by day “$” | 白天，草地上，三个士兵走路“$”
spring festival travel rush, going home for the holidays, driving home for christmas, coming home | 春运, 回家过年, 抢不到火车票, 回家的路 | a rabbit with a suitcase runs to a train at a station “$” | 火车站，拿着行李箱的兔子奔跑“$”
new year's dinner, family dinner, reunion dinner | 年夜饭, 吃年夜饭, 团圆饭 | a woman and a man and a child eat dumplings in the living room at night “$” | 夜晚，客厅里，女人、男人和孩子吃饺子“$”
spring couplets | 贴春联, 写春联, 春联, 贴福字 | a child writes at a temple in the snow “$” | 雪中的寺庙，一个孩子写字“$”
blind date | 相亲, 相亲现场, 催婚, 被催婚 | a nervous man with a rose and a woman in a restaurant “$” | 餐厅里，拿着玫瑰的男人和女人“$”
jealous, so jealous, envy | 柠檬精, 酸了, 我酸了, 羡慕, 羡慕了 | a lemon cries in the kitchen “$” | 厨房里，柠檬在哭“$”
watching the drama, grabs popcorn, popcorn time, drama | 吃瓜, 吃瓜群众, 吃瓜现场, 前排吃瓜 | a raccoon eats a watermelon in the living room “$” | 客厅里，浣熊吃西瓜“$”
so tasty, delicious, yummy, nom nom, om nom nom | 真香, 好吃, 太好吃了, 太香了 | a hamster eats a burger in the kitchen “$” | 厨房里，仓鼠吃米饭“$”
moving bricks, hard at work, grinding, on the grind, hustle | 搬砖, 今天也是努力搬砖的一天, 努力搬砖, 搬砖人, 社畜, 早八人, 早八, 打工魂 | a bear digs on a construction site by day, then sleeps “$” | 白天，熊在建筑工地挖，然后睡觉“$”
trick or treating | 万圣节讨糖, 讨糖 | three children in a witch hat walk in a village at night “$” | 夜晚，三个孩子在村庄里走“$”
i'm the clown, i am the clown, clown world, the joke's on me | 小丑竟是我自己, 小丑是我, 我是小丑 | a clown cries on a stage “$” | 舞台上，小丑在哭“$”
surprise me, something funny, make me laugh, random, something random, you choose, anything, whatever, be creative, i'm bored, im bored, something cool | 随便, 随便来一个, 来点好笑的, 给我惊喜, 逗我笑, 随机, 你来选, 都行, 来个搞笑的 | three penguins in sunglasses dance on the moon “$” | 月球上，三只戴着墨镜的企鹅跳舞“$”
goal, gol, world cup, world cup final, football fans, soccer fans, champions league, champions league final | 进球了, 球进了, 世界杯, 世界杯决赛, 欧冠决赛 | a boy kicks a football in a football field, then jumps “$” | 一个男孩在足球场踢足球，然后跳“$”
super bowl, super bowl sunday, game day, touchdown, superbowl | 超级碗 | a bear holds a trophy in a stadium, then dances “$” | 体育场里，熊拿着奖杯，然后跳舞“$”
happy pride, pride, pride month, happy pride month, love is love | 骄傲月, 爱就是爱 | a unicorn dances in a meadow by day, a rainbow “$” | 白天，草地上，独角兽跳舞，彩虹“$”
earth day, happy earth day, world environment day | 世界地球日, 地球日快乐, 植树节 | the earth hugs a tree in a meadow “$” | 地球在草地上拥抱大树“$”
nyan cat | 彩虹猫 | a cat flies in space, a rainbow “$” | 太空里，猫在飞，彩虹“$”
grumpy cat, angry cat, grumpy | 不爽猫, 暴躁猫 | an angry cat in the living room “$” | 客厅里，生气的猫“$”
keyboard cat | 键盘猫 | a cat plays the piano on a stage “$” | 舞台上，猫弹钢琴“$”
woman yelling at cat, woman yelling at a cat | 女人吼猫 | a woman shouts at a white cat in a restaurant | 餐厅里，女人对白色的猫大喊
big brain, big brain time, galaxy brain, 200 iq, 300 iq, genius, big brain move | 聪明绝顶, 天才, 高智商 | a brain dances in space “$” | 太空里，大脑跳舞“$”
gigachad, giga chad, chad, sigma, sigma male, sigma grindset, alpha | 猛男, 真男人 | a lion lifts weights in a gym “$” | 健身房里，狮子举重“$”
i am speed, speed, gotta go fast, need for speed | 速度与激情, 我就是速度 | a red racing car drives on a race track “$” | 赛道上，红色的赛车行驶“$”
skibidi, skibidi toilet | 马桶人 | a toilet dances in the bathroom “$” | 浴室里，马桶跳舞“$”
distracted boyfriend | 分心男友 | a man walks with a woman and a girl laughs on a street “$” | 街道上，男人和女人走路，女孩大笑“$”
success kid | 成功小孩 | a boy jumps on the beach “$” | 海滩上，男孩跳“$”
mood, same, big mood, relatable, felt that, me, literally me, so me, so true, facts | 真实, 太真实了, 是我本人, 本人, 是我没错, 同感 | a sleepy raccoon drinks coffee in the living room in the morning “$” | 早晨，客厅里，浣熊喝咖啡“$”
rizz, smooth, smooth criminal, drip, swag, too cool, cool, so cool | 帅, 太帅了, 好酷, 酷 | a penguin in sunglasses dances on a street at night “$” | 夜晚的街道上，戴着墨镜的企鹅跳舞“$”
lol, lmao, rofl, haha, hahaha, so funny, hilarious, that's so funny | 哈哈, 哈哈哈, 笑死, 笑死我了, 太好笑了, 笑死了, 笑不活了, 笑拉了 | a monkey laughs in the park “$” | 公园里，猴子大笑“$”
legend, what a legend, respect, mad respect, you are the best, best ever, slay, iconic, goated | 绝绝子, yyds, 太牛了, 牛逼, 太强了, 厉害, 666, nb, 永远的神, 大佬, 太厉害了, 膜拜大佬, 封神 | a lion holds a trophy on a stage “$” | 舞台上，狮子拿着奖杯“$”
awkward, so awkward, cringe, so cringe, embarrassing, so embarrassing, oops, my bad | 社死, 社死现场, 尴尬, 好尴尬, 太尴尬了, 脚趾抠地, 大型社死现场 | a penguin falls on a stage and a monkey laughs “$” | 舞台上，企鹅摔倒，猴子大笑“$”
why me, life is hard, i can't even, i give up, pain, i am done, i'm done, end me, rip me, facepalm, not my day, worst day ever | 我太难了, 太难了, 我裂开了, 裂开了, 破防了, 我破防了, 栓q, 我哭死, 心累, 麻了, 人麻了, 绷不住了 | a sad bear cries on a street in the rain “$” | 下雨，街道上，熊在哭“$”
touch grass, go outside, go touch grass, log off, i should touch grass | 去户外, 出去走走, 晒晒太阳 | a raccoon rolls in a meadow by day “$” | 白天，浣熊在草地上打滚“$”
stonks, to the moon, stocks are up, hodl, diamond hands, bull market, all time high, profit | 起飞, 暴涨, 涨停, 赚翻了, 牛市, 股票涨了, 一路长虹 | a bear rides a rocket in space “$” | 太空里，熊骑着火箭“$”
this is fine, everything is fine, i'm fine, i am fine, it's fine | 我没事, 没事, 一切都好, 稳住 | a dog drinks coffee in the living room, two fires “$” | 客厅里，狗喝咖啡，两团火“$”
happy new year, new year, new years eve | 新年快乐, 新年好, 跨年, 元旦快乐, 新年 | fireworks over the city at night, a dog jumps “$” | 夜晚的城市，满天烟花，狗在跳跃“$”
spring festival, chinese new year, lunar new year, happy chinese new year, happy lunar new year, happy spring festival, gong xi fa cai, kung hei fat choi, happy tet | 春节, 过年, 过年啦, 春节快乐, 恭喜发财, 大吉大利, 红红火火 | a dragon dance in chinatown at night “$” | 夜晚，唐人街，舞龙队“$”
merry christmas, christmas, christmas eve, christmas is coming, happy christmas, happy xmas, feliz navidad, joyeux noël, joyeux noel, frohe weihnachten, merry christmas ya filthy animals, merry christmas you filthy animal, merry christmas ya filthy animal | 圣诞快乐, 圣诞节, 圣诞, 平安夜 | santa claus dances in the snow beside a christmas tree “$” | 圣诞老人在雪地里跳舞“$”
halloween, happy halloween, trick or treat | 万圣节, 万圣节快乐, 不给糖就捣蛋 | a pumpkin dances with a ghost in a graveyard at night “$” | 夜晚，南瓜和鬼在墓地里跳舞“$”
diwali, happy diwali, deepavali, festival of lights | 排灯节, 排灯节快乐 | two children with sparklers dance in a village at night, fireworks “$” | 夜晚的村庄，两个孩子拿着仙女棒跳舞，烟花“$”
nowruz, happy nowruz, nowruz mubarak, persian new year | 诺鲁孜节, 诺鲁孜节快乐, 波斯新年 | a girl with a bouquet dances in a flower garden by day “$” | 白天，花园里，拿着花束的女孩跳舞“$”
holi, happy holi, holi festival | 洒红节, 洒红节快乐 | three children dance in a meadow by day, confetti “$” | 白天，草地上，三个孩子跳舞，彩纸“$”
day of the dead, dia de los muertos, día de los muertos | 亡灵节 | a skeleton plays the guitar in a graveyard at night “$” | 夜晚的墓地里，骷髅弹吉他“$”
oktoberfest | 啤酒节, 慕尼黑啤酒节 | two bears drink beer at a party “$” | 派对上，两只熊喝啤酒“$”
carnival, mardi gras, happy mardi gras, rio carnival | 狂欢节, 嘉年华 | a parrot dances at a party at night “$” | 夜晚的派对上，鹦鹉跳舞“$”
songkran, happy songkran | 泼水节, 泼水节快乐 | an elephant dances in the river by day “$” | 白天，大象在河里跳舞“$”
women's day, happy women's day, happy womens day, international women's day | 妇女节, 妇女节快乐, 女神节快乐, 三八节快乐, 女神节 | a man with a bouquet kisses a woman in the park “$” | 公园里，拿着花束的男人亲吻一个女人“$”
labor day, labour day, happy labor day, may day | 劳动节, 劳动节快乐, 五一快乐, 五一 | a bear in sunglasses sleeps on the beach “$” | 海滩上，戴着墨镜的熊睡觉“$”
520, happy 520 | 520, 520快乐, 五二零, 521 | two cats hug at sunset “$” | 夕阳下，两只猫拥抱“$”
april fools, april fools day, happy april fools | 愚人节, 愚人节快乐 | a monkey laughs at a penguin in the park “$” | 公园里，猴子大笑，企鹅“$”
ramadan, ramadan kareem, happy ramadan, eid, eid mubarak, happy eid, eid al fitr | 斋月, 斋月快乐, 开斋节, 开斋节快乐 | a girl holds a lantern in front of a palace at night “$” | 夜晚的宫殿前，一个女孩拿着灯笼“$”
hanukkah, happy hanukkah | 光明节, 光明节快乐 | a bear holds a candle in the living room at night “$” | 夜晚的客厅里，熊拿着蜡烛“$”
thanksgiving, happy thanksgiving, thanksgiving dinner | 感恩节, 感恩节快乐 | a turkey dances in the kitchen “$” | 火鸡在厨房里跳舞“$”
easter, happy easter, easter sunday, easter bunny | 复活节, 复活节快乐 | a rabbit holds an egg in a meadow in the morning “$” | 早晨，兔子拿着鸡蛋在草地上“$”
st patricks day, st. patrick's day, happy st patricks day, saint patricks day | 圣帕特里克节 | an elf dances in a meadow “$” | 一个绿色的精灵在草地上跳舞“$”
dragon boat festival, happy dragon boat festival | 端午, 端午节, 端午节快乐, 端午安康, 赛龙舟, 龙舟比赛 | three people row boats on a river by day “$” | 白天，三个人在河上划船“$”
lantern festival, happy lantern festival | 元宵节, 元宵节快乐, 元宵快乐, 闹元宵, 灯会 | a child holds a red lantern at a temple at night “$” | 夜晚，一个孩子拿着红灯笼在寺庙“$”
national day, happy national day, 4th of july, fourth of july, independence day, happy 4th of july | 国庆节, 国庆快乐, 国庆节快乐 | fireworks over the city at night, a dog waves a flag “$” | 夜晚的城市，满天烟花，狗挥旗“$”
childrens day, children's day, happy childrens day | 儿童节, 儿童节快乐, 六一儿童节, 六一快乐 | three children jump in a playground by day “$” | 白天，三个孩子在游乐场跳“$”
teachers day, happy teachers day, happy teacher's day, thank you teacher | 教师节, 教师节快乐, 老师辛苦了, 谢谢老师 | a girl with a bouquet hugs a teacher in a classroom “$” | 教室里，拿着花束的女孩拥抱老师“$”
valentines day, valentine's day, happy valentines day, happy valentine's day, be my valentine | 情人节, 情人节快乐, 七夕, 七夕快乐 | two cats hug at sunset “$” | 夕阳下，两只猫拥抱“$”
mid autumn festival, happy mid autumn festival | 中秋, 中秋节, 中秋快乐, 中秋节快乐, 花好月圆, 月圆人团圆, 赏月 | two rabbits eat moon cakes in a meadow at night “$” | 夜晚，两只兔子在草地上吃月饼“$”
spring, spring is here, spring is coming, springtime | 春天, 春天来了, 春暖花开, 春 | a butterfly flies over tulips in a flower garden in the morning | 早晨，蝴蝶在花园里飞舞
summer, summer is here, summertime, hot summer day | 夏天, 夏天来了, 盛夏, 炎炎夏日 | an ice cream melts on the beach | 海滩上，冰淇淋融化
autumn, fall season, autumn is here, autumn leaves | 秋天, 秋天来了, 秋, 落叶, 金秋 | a squirrel jumps in the forest in the wind at sunset | 夕阳下，刮着风，松鼠在森林里跳
winter, winter is coming, winter is here, snow day | 冬天, 冬天来了, 下雪了, 冬, 雪天 | a snowman dances in the snow | 雪人在雪地里跳舞
sale, summer sale, winter sale, big sale, black friday, discount, special offer, mega sale, flash sale, clearance sale, black friday sale, christmas sale, spring sale, autumn sale, end of season sale, everything must go, 50% off, buy one get one free, half price | 打折, 大促销, 促销, 大甩卖, 清仓, 限时优惠, 双十一, 双十一剁手, 剁手, 买买买, 清空购物车, 剁手党, 全场五折, 买一送一, 特价, 优惠, 618 | 🛍️ dances on a street “$” | 购物袋在街道上跳舞“$”
grand opening, we are open, now open, new shop, opening soon, coming soon, open now | 开业, 盛大开业, 新店开业, 开业大吉, 隆重开业, 敬请期待, 开张, 正式营业 | a bear cuts a ribbon on a street by day “$” | 白天，熊拿着气球在街道上“$”
new arrival, new arrivals, new product, new collection, our new product, product launch, just launched | 新品上市, 新品, 新品发布, 上新, 新款上市 | a gift jumps in a studio “$” | 摄影棚里，礼物跳起来“$”
we are hiring, hiring, join us, join our team | 招聘, 诚聘, 我们在招人, 加入我们 | a robot waves in an office “$” | 机器人在办公室里挥手“$”
subscribe, like and subscribe, follow me, follow us, please subscribe | 点赞关注, 关注我, 一键三连, 点赞, 求关注 | a 👍 dances on a stage “$” | 👍在舞台上跳舞“$”
chemistry, science, an experiment, a science experiment, chemical reaction | 化学, 科学, 实验, 化学反应, 科学实验 | a scientist does an experiment in a laboratory | 科学家在实验室里做实验
recycling, save the planet, save the earth, protect the environment, climate change, global warming | 环保, 保护环境, 保护地球, 垃圾分类, 全球变暖, 气候变化, 低碳生活 | the earth hugs a tree in a meadow | 地球在草地上拥抱大树
reading is fun, love of books, read more books, knowledge is power | 阅读, 读书使人快乐, 知识就是力量, 多读书 | an owl reads a book in a library | 猫头鹰在图书馆看书
healthy food, eat your vegetables, healthy eating, eat healthy | 健康饮食, 多吃蔬菜, 多吃水果 | a broccoli and a carrot dance in the kitchen | 西兰花和胡萝卜在厨房里跳舞
exercise more, fitness, workout motivation, stay fit, stay healthy | 健身, 运动, 多运动, 减肥, 我要减肥 | a panda lifts weights in a gym | 熊猫在健身房举重
music, the power of music | 音乐, 音乐的力量 | a panda plays the guitar on a stage | 熊猫在舞台上弹吉他
money, get rich, being rich, i am rich, payday | 发财, 暴富, 发工资了, 有钱, 我有钱了 | a money bag dances on a street | 钱袋在街道上跳舞
broke, i am broke, no money, my wallet is empty, empty wallet | 穷, 没钱了, 我的钱包空了, 月光族, 钱包空了, 我没钱了 | a wallet cries on a street in the rain | 下雨天，钱包在街道上哭
off work, finally off work, after work, work is over | 下班, 下班了, 终于下班了, 下班啦, 放学了, 放学啦 | a robot dances on a street at sunset “$” | 夕阳下，机器人在街道上跳舞“$”
stock market crash, stocks are down, the market is down, bear market | 股票跌了, 股市大跌, 股票大跌, 亏钱了, 亏了 | a bear cries on a street in the rain | 下雨天，熊在街道上哭
overtime, working late, working overtime, late night work, burnout | 加班, 加班到深夜, 打工人, 熬夜, 熬夜加班, 内卷 | a robot works on a laptop in an office at night | 夜晚，机器人在办公室里用电脑
exams, exam week, homework, studying, study hard, back to school | 考试, 期末考试, 写作业, 开学, 开学了, 高考, 学习 | an owl writes in a classroom | 猫头鹰在教室里写字
lazy day, lazy sunday, doing nothing, lying flat | 躺平, 摆烂, 懒, 偷懒, 咸鱼 | a cat sleeps on a sofa in the living room | 客厅里，猫在沙发上睡觉
hungry, i am hungry, i'm hungry, so hungry, lunch time, dinner time | 饿, 好饿, 我饿了, 饿了, 开饭了, 干饭, 干饭人 | a hamster eats a burger in a restaurant | 仓鼠在餐厅吃汉堡
chaos, a total mess, panic | 混乱, 乱成一团 | a cow, a pig, a chicken and a sheep run on a farm | 牛、猪、鸡和羊在农场奔跑
luck, lucky, lucky day | 幸运, 运气 | a cat with a gold coin dances in a meadow | 猫拿着金币在草地上跳舞
surprise, surprise party | 惊喜, 惊喜派对 | a gift jumps at a party | 派对上，礼物跳起来
infinity, the universe, eternity, the meaning of life, space | 宇宙, 无限, 永恒, 生命的意义, 浩瀚宇宙 | an astronaut floats in space | 宇航员漂浮在太空里
silence, meditation, mindfulness, inner peace, zen | 冥想, 禅, 内心的平静, 静心 | a panda is doing yoga in a zen garden | 熊猫在禅意花园里练瑜伽
internet, social media, going viral | 互联网, 网络, 社交媒体 | a phone dances in the city | 手机在城市里跳舞
artificial intelligence, ai, the future, future | 人工智能, 未来, 未来世界, 科技 | a robot dances in a city of the future | 机器人在未来城市里跳舞
sunset, a sunset, sunset vibes | 日落, 夕阳, 晚霞, 黄昏 | a horse walks along the beach at sunset | 夕阳下，一匹马在海滩上走
sunrise, dawn | 日出, 黎明, 清晨 | a rooster sings on a farm at sunrise | 日出时分，公鸡在农场唱歌
moon, full moon, moonlight, the moon, moonrise | 月亮, 满月, 圆月, 月光, 月夜 | a wolf sings in the mountains at night, a full moon | 夜晚的群山里，狼在唱歌，满月
stars, starry night, starry sky, night sky | 星空, 繁星, 夜空, 满天星星 | a fox looks up in a meadow at night, stars | 夜晚，狐狸在草地上，繁星
loading, buffering, please wait, still loading | 加载中, 正在加载, 请稍候, 缓冲中 | a snail walks on a street “$” | 蜗牛在街道上走“$”
drinking alone under the moon | 月下独酌, 举杯邀明月 | a bear drinks tea in a meadow at night, a full moon “$” | 夜晚，满月，熊在草地上喝茶“$”
rain, rainy day, raining | 雨, 下雨, 雨天, 下雨天 | a frog with an umbrella jumps on a street in the rain | 下雨天，青蛙打着伞在街道上跳
snow, snowing, snowfall, first snow | 雪, 初雪, 下雪天 | a puppy jumps in the snow | 小狗在雪地里跳，下雪
fog, foggy morning, mist | 雾, 大雾, 雾天 | a deer walks through the forest in fog in the morning | 早晨，大雾，鹿在森林里走
volcano, a volcano, volcanic eruption, eruption | 火山, 火山爆发, 火山喷发 | a volcano erupts at sunset | 夕阳下，火山喷发
thunderstorm, storm, lightning, thunder | 雷雨, 暴风雨, 打雷, 闪电, 雷电 | a dog in a village in a thunderstorm | 雷雨中，狗在村庄里
windy day, strong wind | 台风, 大风, 刮大风 | a cow flies over a farm in the wind | 刮着风，一头牛飞过农场
plant growth, plants grow, a plant grows, life cycle of a plant, a seed grows, a seed sprouts | 植物生长, 植物的生长, 植物怎么生长, 种子发芽 | a sapling grows in a flower garden by day | 白天，花园里树苗变大
carousel, carrousel, merry go round, merry-go-round, 🎠 | 旋转木马 | a girl rides a carousel horse | 一个女孩骑着木马
football field, soccer field, football game, soccer game, football match, soccer match | 足球场, 橄榄球场, 足球赛, 足球比赛 | a boy kicks a football in a football field | 一个男孩在足球场踢足球
baseball stadium, baseball field, baseball game, baseball match | 棒球场, 棒球赛, 棒球比赛 | a boy hits a baseball in a baseball stadium | 一个男孩在棒球场打棒球
the age of dinosaurs | 恐龙时代 | a dinosaur runs in front of a volcano | 恐龙在火山前奔跑
`;

export interface Idea {
  en: string;
  zh: string;
  /** How it is staged, where it is taught. */
  lesson?: string;
}

/** Scenes by what they tell, in lower case. */
export const IDEAS: ReadonlyMap<string, Idea> = new Map([
  ...LESSONS.flatMap(({ names, ...idea }) => names.map((name): [string, Idea] => [name, idea])),
  ...TABLE.trim()
    .split('\n')
    .flatMap((line): [string, Idea][] => {
      const [english, chinese, en, zh] = line.split('|').map((part) => part.trim()) as [string, string, string, string];
      const names = [...english.split(', '), ...chinese.split(', ')];
      return names.map((name) => [name.toLowerCase(), { en, zh }]);
    }),
]);
