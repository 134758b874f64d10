/**
 * What a prompt that names nobody is about, by one word in it: "when you realize it's Monday tomorrow". Read by
 * `moods.ts`; the prompt itself stands over the scene, as over a meme.
 */

/** Words in English, or parts of words in Chinese | English scene | Chinese scene. */
const TABLE = `
monday|mondays|周一|星期一 | a tired panda drinks coffee in an office in the morning | 早晨，熊猫在办公室里喝咖啡
friday|weekend|周五|星期五|周末 | a penguin dances on the beach | 企鹅在海滩上跳舞
marry|proposal|propose|engaged|求婚|嫁给我|娶我 | a man with a bouquet kisses a woman at sunset | 夕阳下，拿着花束的男人亲吻一个女人
wedding|married|anniversary|结婚|婚礼|纪念日 | a bride and a groom dance in a flower garden by day | 白天，新娘和新郎在花园里跳舞
miss you|missing you|long distance|想你|想念|思念|异地恋 | a sad bear holds a heart in the rain | 下雨天，熊拿着爱心在哭
breakup|broke up|dumped|heartbroken|my ex|分手|失恋|前任 | a heart cries in the rain | 下雨天，一颗爱心在哭
crush|in love|date night|first date|valentine|love|恋爱|暗恋|约会|爱情|表白|男朋友|女朋友 | two penguins hug at sunset | 夕阳下，两只企鹅拥抱
exam|exams|finals|midterms|test|homework|study|studying|cramming|thesis|essay|考试|作业|复习|论文|挂科|及格|高考|期末|学习 | an owl writes in a classroom | 猫头鹰在教室里写字
graduation|graduate|graduated|diploma|毕业 | an owl dances on a stage | 猫头鹰在舞台上跳舞
overtime|deadline|deadlines|burnout|boss|work|working|office|加班|老板|上班|打工|工作|领导|绩效 | a robot works on a laptop in an office at night | 夜晚，机器人在办公室里用电脑
meeting|meetings|zoom call|conference call|开会|会议 | a cat and a dog talk in an office | 猫和狗在办公室里说话
salary|payday|pay rise|bonus|rich|lottery|jackpot|crypto|bitcoin|工资|奖金|涨薪|彩票|中奖|发财|暴富|比特币 | a money bag dances on a street | 钱袋在街道上跳舞
broke|bills|rent|taxes|没钱|房租|账单|穷|还款|花呗 | a wallet cries on a street in the rain | 下雨天，钱包在街道上哭
stocks|stock market|股票|股市|基金 | a bear cries on a street in the rain | 下雨天，熊在街道上哭
insomnia|can't sleep|cant sleep|3am|3 am|4am|2am|awake|失眠|睡不着|熬夜|凌晨 | an owl with a laptop in a bedroom at night | 夜晚，猫头鹰在卧室里用电脑
sleepy|tired|exhausted|nap|so done|好困|困了|累|疲惫|午睡 | a cat sleeps on a sofa in the living room | 客厅里，猫在沙发上睡觉
hungry|starving|midnight snack|foodie|饿|夜宵|外卖|吃货|干饭 | a hamster eats a burger in a restaurant | 仓鼠在餐厅吃汉堡
diet|weight loss|gym|fitness|workout|leg day|减肥|健身|瘦|锻炼 | a panda lifts weights in a gym | 熊猫在健身房举重
sick|flu|fever|headache|hospital|生病|感冒|发烧|头疼 | a sad bear in a scarf in a hospital | 戴着围巾的熊在医院里哭
late|overslept|迟到|睡过头 | a rabbit runs on a street in the morning | 早晨，兔子在街道上奔跑
traffic|commute|rush hour|堵车|通勤|挤地铁 | three cars drive on the highway | 三辆汽车在高速公路上行驶
shopping|black friday|online shopping|购物|剁手|双十一|买买买 | 🛍️ dance on a street | 🛍️在街道上跳舞
wifi|internet|laggy|lag|断网|没网|网速|网络 | a sad robot holds a phone in the living room | 客厅里，机器人拿着手机在哭
bug|bugs|debugging|code|coding|deploy|production|代码|编程|程序|上线|修bug | a robot works on a laptop in an office at night | 夜晚，机器人在办公室里用电脑
game over|gaming|gamer|noob|gg|ez|pentakill|penta kill|fortnite|valorant|roblox|league of legends|genshin|minecraft|elden ring|boss fight|speedrun|rage quit|leveled up|打游戏|游戏|开黑|上分|王者荣耀|五杀|吃鸡|原神|英雄联盟|我的世界|排位|队友|通关 | a raccoon plays a video game in the living room | 浣熊在客厅里玩游戏
we won|victory|champion|champions|win|winning|赢了|夺冠|冠军 | a bear holds a trophy in the mountains by day | 白天，熊在群山里拿着奖杯
we lost|losing|defeat|fail|failed|epic fail|输了|失败|翻车|凉了 | a penguin falls on a glacier | 企鹅在冰川上摔倒
vacation|holiday|holidays|travel|trip|假期|放假|度假|旅行|旅游 | a cat in sunglasses sleeps on the beach | 戴着墨镜的猫在海滩上睡觉
so hot|heat wave|heatwave|热死|好热|高温|太热 | an ice cream melts on the beach | 海滩上，冰淇淋融化
freezing|so cold|冷死|好冷|太冷 | a penguin in a scarf shivers in the snow | 戴着围巾的企鹅在雪地里
bored|boring|nothing to do|无聊 | a cat sleeps on a sofa in the living room | 客厅里，猫在沙发上睡觉
angry|furious|rage|annoyed|生气|气死|愤怒 | a volcano erupts at sunset | 夕阳下，火山喷发
scared|spooky|creepy|horror|nightmare|吓|害怕|恐怖|噩梦 | a ghost chases a mouse in a graveyard at night | 夜晚的墓地里，鬼追着老鼠
crying|cry|tears|depressed|lonely|哭|难过|孤独|emo|伤心|破防 | a sad puppy cries in the rain | 下雨天，一只小狗在哭
rainy|rain|下雨|雨天 | a frog with an umbrella in the rain on a street | 下雨天，青蛙在街道上打着伞
party|celebrate|celebration|disco|派对|聚会|庆祝|狂欢 | a bear dances at a party | 派对上，熊跳舞
proud|congrats|congratulations|恭喜|祝贺|骄傲 | a bear holds a trophy on a stage | 熊拿着奖杯在舞台上
thank|thanks|grateful|谢谢|感谢|感恩 | a bear holds a bouquet in a meadow | 熊拿着花束在草地上
happy|joy|excited|so good|best day|开心|高兴|快乐|幸福|爽 | two children dance in a meadow by day | 白天，两个孩子在草地上跳舞
new year|新年|跨年|元旦 | fireworks over the city at night, a dog jumps | 夜晚的城市，满天烟花，狗在跳跃
good night|晚安 | a bear sleeps in the forest at night | 夜晚，熊在森林里睡觉
good morning|早安|早上好 | a rooster dances on a farm in the morning | 早晨，公鸡在农场跳舞
`;

export interface Mood {
  words: RegExp;
  en: string;
  zh: string;
}

export const MOODS: readonly Mood[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [words, en, zh] = line.split(' | ').map((part) => part.trim()) as [string, string, string];
    const all = words.split('|');
    const isLatin = (word: string): boolean => !/\p{Script=Han}/u.test(word);
    const latin = all.filter(isLatin).join('|');
    const han = all.filter((word) => !isLatin(word)).join('|');
    return { words: new RegExp([`\\b(?:${latin})\\b`, han].filter(Boolean).join('|'), 'iu'), en, zh };
  });
