/**
 * What befalls people who chat, by one word of what they write: a bug, a pizza, an exam. Each is a scene with a hero who is
 * put in for `$`. Read by `memes.ts`.
 */

/**
 * Words in English and parts of words in Chinese | how it usually ends | hero | English scene | Chinese scene. `%` in a
 * scene is the word that was found, `&` what the hero likes best.
 */
const TABLE = `
promot\\w*|got the job|new job|hired|升职|入职|拿到offer | joy | panda=熊猫 | $ holds a trophy in an office | 办公室里，$拿着奖杯
driving licen[cs]e|driving test|驾照|科目[二四] | joy | frog=青蛙 | $ drives a car on the highway | $在高速公路上开车
(?:adopted|got) (?:a |our |my )?(?:new )?(?:cat|kitten|kitty) | joy | girl=女孩 | $ hugs a kitten in the living room | 客厅里，$拥抱小猫
(?:adopted|got) (?:a |our |my )?(?:new )?(?:dog|puppy) | joy | girl=女孩 | $ hugs a puppy in the living room | 客厅里，$拥抱小狗
pregnant|having a baby|new ?born|it'?s a (?:boy|girl)|怀孕|生了|当爸爸了|当妈妈了 | joy | woman=女人 | $ hugs a baby in the living room | 客厅里，$拥抱一个婴儿
said yes|engaged|proposed|求婚成功|订婚 | joy | man=男人 | $ proposes to a woman in a flower garden at sunset | 夕阳下，花园里，$向女人求婚
subscribers|followers|went viral|likes|粉丝|点赞 | joy | raccoon=浣熊 | $ holds a phone on a stage | 舞台上，$拿着手机
lost my (?:keys|wallet|phone|airpods)|丢了|找不到了 | cry | bear=熊 | $ walks in the living room | 客厅里，$走
stepped on|lego|乐高 | cry | bear=熊 | $ jumps in the living room | 客厅里，$跳
my plants?|plant is dying|养死了|多肉 | cry | girl=女孩 | $ holds a potted plant in the living room | 客厅里，$拿着盆栽
moving (?:to|out|in)|moved (?:to|out|in)|搬家 | joy | rabbit=兔子 | $ with a box on a street | 街道上，$拿着箱子
haircut|barber|理发|剪头发|脱发|秃头 | joy | lion=狮子 | $ looks at a mirror in the bathroom | 浴室里，$和镜子
compil\\w*|cod(?:e|ing)|bugs?|debug\\w*|deploy\\w*|git|merge conflicts?|production|programm\\w*|python|javascript|stack ?overflow|unit tests?|semicolon|代码|编译|编程|程序|上线|bug | cry | penguin=企鹅 | $ works on a laptop in an office | 办公室里，$用电脑
exams?|finals|midterms?|tests?|quiz|homework|studying|thesis|essays?|professor|lecture|teacher|school|class|考试|作业|复习|论文|高考|期末|老师|上课|点名|挂科 | cry | owl=猫头鹰 | $ writes in a classroom | 教室里，$写字
my (?:wifi|internet)|wi-?fi|internet|connection|网速|断网|没网|网络 | cry | robot=机器人 | $ works on a laptop in the living room | 客厅里，$用电脑
lag\\w*|ping|gg|ez|ranked|game|games|gaming|teammates?|boss fight|final boss|minecraft|fortnite|valorant|roblox|steam sale|controller|respawn\\w*|level(?:s|ed)? up|游戏|队友|上分|排位|开黑|王者|吃鸡|原神|五杀|通关 | cry | raccoon=浣熊 | $ plays a video game in the living room | 客厅里，$玩游戏
burn\\w*|cook\\w*|bak(?:e|es|ed|ing)|recipe|oven|做饭|烧焦|糊了|炒菜|下厨|炸厨房 | cry | raccoon=浣熊 | $ cooks in the kitchen | 厨房里，$做饭
pizza|burgers?|tacos?|sushi|ramen|noodles|fries|ice cream|chocolate|cookies?|cake|donuts?|sandwich|popcorn|cheese|steak|curry|披萨|汉堡|寿司|拉面|火锅|薯条|冰淇淋|巧克力|蛋糕 | joy | hamster=仓鼠 | $ eats % in the kitchen | 厨房里，$吃%
diet|salad|calories|减肥|沙拉|节食 | cry | hamster=仓鼠 | $ eats a salad in the kitchen | 厨房里，$吃沙拉
food|snacks?|lunch|dinner|breakfast|hungry|starving|fridge|eat(?:s|ing)?|delivery guy|外卖|吃饭|零食|夜宵|饿|开饭|干饭|食堂|冰箱|烧烤|螺蛳粉|小龙虾 | joy | hamster=仓鼠 | $ eats a burger in the kitchen | 厨房里，$吃汉堡
before (?:my |the )?(?:first )?coffee|没喝咖啡|喝咖啡[之以]?前 | sleep | panda=熊猫 | $ on a sofa in the living room in the morning | 早晨，客厅里，$在沙发上
coffee|espresso|caffeine|咖啡 | joy | panda=熊猫 | $ drinks coffee in the living room in the morning | 早晨，客厅里，$喝咖啡
bubble tea|boba|milk tea|奶茶 | joy | panda=熊猫 | $ drinks bubble tea in the park | 公园里，$喝奶茶
alarm|wak(?:e|es|ing) up|woke up|get(?:ting)? up|out of bed|overslept|snooze|闹钟|起床|早起|睡过头|早八 | cry | bear=熊 | $ sleeps in the bedroom in the morning | 早晨，卧室里，$睡觉
text(?:s|ed|ing)?|repl(?:y|ies|ied)|left on read|seen|crush|dm|dms|phone|battery|tiktok|scroll\\w*|已读不回|回我|秒回|微信|手机|暗恋|没电|刷抖音 | cry | fox=狐狸 | $ holds a phone in the bedroom at night | 夜晚，卧室里，$拿着手机
salary|payday|paycheck|bonus|pay rise|money|rent|bills|broke|bank account|tax(?:es)?|工资|年终奖|奖金|涨薪|没钱|房租|账单|余额|花呗|吃土|红包 | joy | bear=熊 | $ holds money on a street | 街道上，$拿着钱
gym|leg day|work ?out|push ?ups?|cardio|健身|撸铁|跑步机 | fall | panda=熊猫 | $ lifts weights in a gym | 健身房里，$举重
missed|bus|late|迟到|赶公交|赶地铁|挤地铁|地铁挤|早高峰|挤公交 | cry | rabbit=兔子 | $ runs on a street in the morning | 早晨，$在街道上奔跑
meetings?|presentation|(?:on )?zoom (?:calls?|meetings?)|on zoom|could have been an email|开会|会议|ppt|汇报 | sleep | panda=熊猫 | $ works on a laptop in an office | 办公室里，$用电脑
monday|mondays|boss|office|overtime|deadlines?|emails?|co-?workers?|job|interview|excel|printer|working|周一|星期一|上班|加班|老板|领导|同事|工作|打工|绩效|面试|甲方|需求 | cry | panda=熊猫 | $ works on a laptop in an office | 办公室里，$用电脑
friday|weekend|saturday|vacation|holidays?|day off|summer|周五|星期五|周末|放假|假期|下班 | joy | panda=熊猫 | $ in sunglasses dances on the beach | 海滩上，戴着墨镜的$跳舞
spider|cockroach|蟑螂|蜘蛛 | run | bear=熊 | a spider chases $ in the living room | 客厅里，蜘蛛追$
ghost|horror movie|scary|dark|noise|恐怖片|鬼|停电 | run | bear=熊 | a ghost chases $ in the bedroom at night | 夜晚，卧室里，鬼追$
rain\\w*|umbrella|下雨|没带伞 | cry | frog=青蛙 | $ walks on a street in the rain | 下雨，$在街道上走
songs?|music|bass|beat drops?|playlist|headphones|karaoke|歌|音乐|耳机|蹦迪 | joy | raccoon=浣熊 | $ in headphones dances in the living room | 客厅里，戴着耳机的$跳舞
party|club|drunk|dance ?floor|派对|聚会|喝醉 | joy | bear=熊 | $ dances at a party at night | 夜晚的派对上，$跳舞
package|parcel|delivered|online shopping|sale|amazon|快递|双十一|剁手|网购|包裹|购物车 | joy | fox=狐狸 | $ with a gift in the living room | 客厅里，$拿着礼物
(?:my|our|the) team|goal|penalty|football|match|world cup|referee|国足|进球|球队|世界杯|绝杀|裁判 | joy | bear=熊 | $ waves a flag in a stadium | 体育场里，$挥旗
we won|we win|victory|champions?|赢了|夺冠|冠军 | joy | bear=熊 | $ holds a trophy in a stadium | 体育场里，$拿着奖杯
dentist|doctor|vaccine|shot|牙医|打针|体检 | cry | bear=熊 | $ in a hospital | 医院里，$
bored|boring|nothing to do|无聊 | sleep | sloth=树懒 | $ on a sofa in the living room | 客厅里，$在沙发上
can'?t sleep|awake|insomnia|sleep|nap|tired|bed|失眠|睡不着|熬夜|困|午睡|早睡 | sleep | owl=猫头鹰 | $ works on a laptop in the bedroom at night | 夜晚，卧室里，$用电脑
(?:[1-5]|three|two) ?(?:am|a\\.m\\.|in the morning)|midnight|凌晨|半夜|深夜 | joy | raccoon=浣熊 | $ eats pizza in the kitchen at night | 夜晚，厨房里，$吃披萨
birthday|生日 | joy | bear=熊 | $ dances at a birthday party | 生日派对上，$跳舞
(?:so |too )?(?:cold|freezing)|winter|冷 | cry | penguin=企鹅 | $ in a scarf walks in the snow | 戴着围巾的$在雪地里走
(?:so |too )hot|heat ?wave|热死|好热 | fall | bear=熊 | $ walks in the desert by day | 白天，$在沙漠里走
traffic|parking|driving|堵车|停车|开车 | cry | frog=青蛙 | $ drives a car on the highway | $在高速公路上开车
clean\\w*|laundry|dishes|chores|打扫|洗碗|家务|大扫除 | fall | raccoon=浣熊 | $ sweeps in the living room | 客厅里，$扫地
`;

/** What those do who are at home with somebody, when it happens; `$` is the animal. */
const PETS = `
home|back|door|回家|到家|下班|开门 | joy | dog=狗 | $ runs to a boy in the living room | 客厅里，$跑向男孩
(?:a |the )?(?:can|tin|fridge|food|treats?|cheese|snacks?|dinner|breakfast|bag|fish|chicken|bacon|eat\\w*|hungry)|罐头|冰箱|零食|开饭|吃饭|饿 | joy | dog=狗 | $ runs, then eats & in the kitchen | 厨房里，$奔跑，然后吃&
vet|doctor|兽医|医院|打针 | cry | dog=狗 | a vet gives $ a shot in a hospital | 医院里，$发抖
bath|shower|wash|洗澡 | cry | dog=狗 | $ in a bathtub in the bathroom | 浴室里，$在浴缸里
walk|walkies|leash|park|outside|遛|出门|散步 | joy | dog=狗 | $ runs in the park | $在公园里奔跑
vacuum|hoover|thunder|fireworks|吸尘器|打雷|鞭炮 | cry | dog=狗 | $ runs in the living room | 客厅里，$奔跑
(?:[1-5]|three|two) ?(?:am|a\\.m\\.|in the morning)|midnight|night|凌晨|半夜|深夜|晚上|三点|夜里 | joy | cat=猫 | $ chases a ball in the living room at night | 夜晚，客厅里，$追球
zoom|meetings?|work|laptop|keyboard|home office|开会|上班|工作|电脑|键盘 | joy | cat=猫 | $ dances on a laptop in the office | 办公室里，$在电脑上跳舞
box|箱|纸盒 | joy | cat=猫 | $ in a box in the living room | 客厅里，$在箱子里
ball|frisbee|fetch|球|飞盘 | joy | dog=狗 | $ catches a ball in the park | 公园里，$接球
christmas tree|圣诞树 | joy | cat=猫 | $ climbs a christmas tree in the living room | 客厅里，$爬圣诞树
mirror|镜子 | joy | cat=猫 | $ dances beside a mirror in the living room | 客厅里，$在镜子旁边跳舞
bird|birds|window|laser|鸟|窗 | joy | cat=猫 | $ chases a bird in the living room | 客厅里，$追鸟
music|song|sing\\w*|音乐|唱歌 | joy | dog=狗 | $ sings in the living room | 客厅里，$唱歌
`;

/** How it ends, in the words of the scene. */
export const ENDINGS = {
  joy: { en: 'then dances', zh: '然后跳舞' },
  cry: { en: 'then cries', zh: '然后哭' },
  sleep: { en: 'then sleeps', zh: '然后睡觉' },
  run: { en: 'then runs', zh: '然后奔跑' },
  fall: { en: 'then falls', zh: '然后摔倒' },
} as const;

export type Ending = keyof typeof ENDINGS;

export interface Situation {
  words: RegExp;
  usually: Ending;
  hero: { en: string; zh: string };
  en: string;
  zh: string;
}

const situationsOf = (table: string): Situation[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [words, usually, hero, en, zh] = line.split(' | ').map((part) => part.trim()) as [
        string,
        Ending,
        string,
        string,
        string,
      ];
      const [english, chinese] = hero.split('=') as [string, string];
      return { words: wordsOf(words), usually, hero: { en: english, zh: chinese }, en, zh };
    });

/** English words stand by themselves, Chinese ones anywhere. */
function wordsOf(words: string): RegExp {
  const all = words.split(/\|(?![^(]*\))/u);
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const latin = all.filter((word) => !isHan(word)).join('|');
  return new RegExp([`\\b(?:${latin})\\b`, ...all.filter(isHan)].join('|'), 'iu');
}

export const SITUATIONS: readonly Situation[] = situationsOf(TABLE);
export const PET_SITUATIONS: readonly Situation[] = situationsOf(PETS);
