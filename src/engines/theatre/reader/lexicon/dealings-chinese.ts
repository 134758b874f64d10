/** By what words it is told in Chinese what passes between two. Read by `reader/dealings/dealings.ts`. */
import type { DealingWords } from './dealings.js';
import { DEEDS_CHINESE } from './deeds-with-things.js';
import { QUESTS_CHINESE } from './quests.js';
import { RUINED_CHINESE } from './ruined.js';
import { SERVICES_CHINESE } from './services-chinese.js';

const zh = (words: string): RegExp => new RegExp(words, 'u');
const HAN = '\\p{Script=Han}';
const MEASURE = '一?[只个条头位名朵束份件块根本颗枚杯碗顶把支串袋盒瓶片双辆幅张桶包锅盘碟罐箱]?';
const ZH_WHOM = `(?<whom>(?:${MEASURE})${HAN}{1,6}?)`;

/** In order: of those that are found the first is told. */
export const DEALINGS_CHINESE: readonly DealingWords[] = [
  ...QUESTS_CHINESE,
  ...RUINED_CHINESE,
  ...SERVICES_CHINESE,
  { name: 'scold', words: zh(`被${ZH_WHOM}(?:大骂|痛骂|骂|训斥?|批评|教训|数落|吼)(?:了|哭|得|了?一顿)*`), back: true },
  { name: 'scold', words: zh(`(?:对着?|冲着?|朝着?)${ZH_WHOM}(?:大吼大叫|大吼|怒吼|吼|发火|发脾气|发飙|大喊大叫|骂)`) },
  {
    name: 'scold',
    words: zh(
      '(?:大骂|痛骂|责骂|骂哭|骂|训斥|训(?!练|犬|狗)|批评|教训|数落|呵斥|斥责|责怪|埋怨)(?:着|了)?(?:一顿)?(?=\\p{Script=Han})',
    ),
  },
  { name: 'meet', words: zh('(?:久别)?(?:重逢|相遇|相会|见面|碰面|握手)(?:了)?'), mutual: true },
  { name: 'leave', words: zh('(?:互相|挥手|依依不舍地?)*(?:告别|道别|分别|说再见)(?:了)?'), mutual: true },
  { name: 'toss', words: zh('(?:一起)?(?:在)?(?:玩)?(?:抛接球|传球|扔皮球|玩接球)'), mutual: true },
  {
    name: 'chess',
    words: zh(`(?:和|跟|与)${ZH_WHOM}(?:一起)?(?:在)?(?:下(?:国际|中国)?(?:象棋|围棋|棋|五子棋|跳棋))`),
  },
  {
    name: 'chess',
    words: zh('(?:一起)?(?:在)?下(?:国际|中国)?(?:象棋|围棋|棋|五子棋|跳棋)'),
    mutual: true,
    usually: '和另一个男人',
  },
  { name: 'arm-wrestle', words: zh(`(?:和|跟|与)${ZH_WHOM}(?:在)?(?:掰手腕|扳手腕)`) },
  { name: 'tickle', words: zh(`(?:给|挠)${ZH_WHOM}(?:的)?(?:挠)?痒痒`) },
  { name: 'bathe', words: zh(`(?:给|帮)${ZH_WHOM}(?:洗澡|洗泡泡浴|搓澡)`) },
  { name: 'brush', words: zh(`(?:给|帮)${ZH_WHOM}(?:梳头|梳毛|梳头发|刷毛|扎辫子|编辫子)`) },
  { name: 'tag', words: zh('(?:一起)?(?:在)?玩(?:追人游戏|抓人|追逐游戏|捉人)'), mutual: true },
  {
    name: 'dream-being',
    words: zh('(?:做梦)?(?:梦见|梦到|梦想|幻想|想象)(?:着)?(?:自己)?(?:变成了?|成为了?|当上了?|是)'),
  },
  { name: 'dream-of', words: zh('(?:做梦)?(?:梦见了?|梦到了?)') },
  { name: 'fear', words: zh('(?:很|非常|特别|有点|其实)?(?:害怕|惧怕|怕(?!冷|热|黑|水|高))(?:看到|见到)?') },
  { name: 'fear', words: zh(`被${ZH_WHOM}吓(?:到|坏|跑|了|得).{0,6}?(?=$|[，。,])`) },
  { name: 'scare', words: zh('(?:吓跑了?|吓唬|吓到了?|吓了|吓坏了?|吓哭了?|吓晕了?|吓醒了?|惊吓)') },
  {
    name: 'rescue',
    words: zh(`从(?<place>${HAN}{1,4}?)(?:上面?|里面?|中)?(?:救出了?|救下了?|救起了?|救走了?|营救出?)`),
  },
  {
    name: 'rescue',
    words: zh(
      `(?:营救|救下|救出|救起|救了|拯救)(?:了)?${ZH_WHOM}?(?:被困在|卡在|困在)(?<place>${HAN}{1,4}?)(?:上|里|中)的`,
    ),
  },
  {
    name: 'protect',
    words: zh(`保护(?:着|了)?${ZH_WHOM}(?:不受|免受|不被)(?<place>${HAN}{1,4}?)(?:伤害|攻击|欺负|的.{2})`),
  },
  { name: 'protect', words: zh('保护着?|守护着?|护着') },
  { name: 'rescue', words: zh('(?:营救|解救|拯救|救起|救出|救下|救)了?(?!护|火|援|命|生)') },
  {
    name: 'steal',
    words: zh(
      `(?<!小)(?:偷走|偷吃|抢走|偷|抢|叼走|拿走|吃光|吃掉|吃了|喝光|喝掉|喝了)了?(?<whom>${HAN}{1,5})(?<!做|煮|包|烤|买|种)的(?<thing>${HAN}{1,4})`,
    ),
  },
  {
    name: 'steal',
    words: zh(
      `把(?<whom>${HAN}{1,5})的(?<thing>${HAN}{1,4}?)(?:偷走|偷吃|抢走|叼走|偷|抢|吃|喝|舔|啃|藏)(?:掉|光|完|起来)?了?(?:一大?口)?`,
    ),
  },
  {
    name: 'steal',
    words: zh(`(?<other>${HAN}{1,5})的(?<thing>${HAN}{1,4}?)被${ZH_WHOM}(?:偷走|偷吃|抢走|叼走|偷|抢)(?:掉)?了?`),
    back: true,
  },
  // An umbrella over somebody is shared with them.
  {
    name: 'share',
    words: zh(
      `给(?:路边的|街边的|淋雨的|旁边的)*${ZH_WHOM}(?:撑|打|举|遮)[着了起开]*(?:一会儿?|一下)?(?:一?把)?(?:雨|小|花)*伞`,
    ),
    thing: '2602-fe0f',
  },
  { name: 'share', words: zh(`(?:和|跟|与)${ZH_WHOM}(?:一起)?分(?:享|吃)着?了?${MEASURE}(?<thing>${HAN}{1,4})`) },
  { name: 'share', words: zh(`(?:一起)?(?:分享|分吃)着?${MEASURE}(?<thing>${HAN}{1,4})`), mutual: true },
  {
    name: 'give',
    words: zh(
      `(?:送|递|献|交)(?:给)?了?${ZH_WHOM}了?一[只个条朵束份件块根本颗枚杯碗顶把支串袋盒瓶大](?:[只个条朵束份件块根本颗枚杯碗顶把支串袋盒瓶])?(?<thing>${HAN}{1,5})`,
    ),
  },
  {
    name: 'give',
    words: zh(
      `给${ZH_WHOM}(?:送|带来|献上?|送来|送上|塞|发|递|买|端来?|夹|倒)了?${MEASURE}(?<thing>花|鲜花|玫瑰花?|礼物|蛋糕|苹果|${HAN}{1,4})`,
    ),
  },
  {
    name: 'give',
    words: zh(`把${MEASURE}(?<thing>${HAN}{1,4}?)(?:送给|递给|献给|交给|让给|分给|端给|留给|还给|喂给)了?`),
  },
  {
    name: 'wait',
    words: zh('(?:等待着?|等着|等候着?|等)(?=主人|妈妈|爸爸|朋友|她|他|小|爱人|女友|男友|孩子|爷爷|奶奶)'),
  },
  { name: 'miss', words: zh('(?:想念着?|思念着?|怀念着?|好想念?|想着)(?=\\p{Script=Han})') },
  { name: 'visit', words: zh('(?:去)?(?:看望|拜访|探望)') },
  { name: 'leave', words: zh(`(?:和|跟|与|向)${ZH_WHOM}(?:挥手)?(?:告别|道别|说再见|再见|分别)`) },
  { name: 'meet', words: zh(`(?:遇见|遇到|碰到|偶遇|邂逅|结识|碰见)了?`) },
  { name: 'meet', words: zh(`(?:和|跟|与|向)${ZH_WHOM}(?:打招呼|问好|握手|交朋友|成为朋友|见面|相遇)`) },
  { name: 'seek', words: zh(`(?:和|跟|与)${ZH_WHOM}(?:一起)?(?:玩|在玩)?(?:捉迷藏|躲猫猫|躲迷藏)`) },
  { name: 'seek', words: zh('(?:一起)?(?:在)?(?:玩|做)?(?:捉迷藏|躲猫猫|躲迷藏)'), mutual: true },
  { name: 'hide', words: zh('(?:躲着|躲避着?|躲开|躲藏着?)') },
  { name: 'surprise', words: zh(`给${ZH_WHOM}(?:一个|准备|带来)了?(?:一个)?(?:大)?惊喜`) },
  { name: 'tease', words: zh('(?:捉弄|戏弄|逗弄|恶作剧|整蛊|嘲笑|调戏)了?') },
  { name: 'tease', words: zh(`(?:对|跟|和)${ZH_WHOM}(?:搞|做|玩)?恶作剧`) },
  { name: 'read-to', words: zh(`给${ZH_WHOM}(?:读|讲|念)(?:睡前|童话)?(?:故事|绘本|书|童话|诗)(?:书)?`) },
  {
    name: 'lullaby',
    words: zh(
      `(?:给|为)${ZH_WHOM}唱(?:着)?(?:一首)?(?:摇篮曲|催眠曲)|哄(?:着)?(?<whom2>${HAN}{1,5}?)(?:睡觉|入睡|睡着)`,
    ),
  },
  {
    name: 'teach',
    words: zh(
      `教(?!导|练|授|室|官|堂)(?:给)?${ZH_WHOM}(?:怎么|如何)?(?<thing>读书|写字|飞|飞行|跳舞|游泳|唱歌|功夫|武功|数学|画画|做饭|骑车|骑自行车|弹琴|认字|跑步|走路|说话|钓鱼|滑冰|滑雪|爬树|下棋|看书|(?:做|烤|包|弹|拉|打|踢|织|种|折|煮|吹|敲|抓|捉|玩|变|骑|开|抛|用|洗|刷|系|练|擀|剪)${HAN}{1,3})`,
    ),
  },
  { name: 'wake', words: zh(`(?:叫|喊|催)${ZH_WHOM}(?:赶紧|快|赶快)?起床`) },
  { name: 'wake', words: zh('(?:叫醒|吵醒|唤醒|弄醒)了?(?:正在睡觉的|熟睡的|睡着的)?') },
  { name: 'comfort', words: zh('(?:安慰着?|逗笑了?|哄着?|逗(?=伤心|难过|哭))') },
  { name: 'sorry', words: zh(`(?:向|对|跟|和)${ZH_WHOM}(?:道歉|说对不起|认错|赔礼|和好|讲和|赔不是)|原谅了?`) },
  { name: 'sorry', words: zh('(?:吵架(?:之?后|完)?)?(?:和好了?|重归于好|言归于好)(?:如初)?'), mutual: true },
  {
    name: 'beat',
    words: zh(
      `(?:赛跑|跑步)(?:比赛)?(?:中|里|时)?(?:打败了?|赢了|战胜了?|跑赢了?|超过了?)|跑赢了?|(?:和|跟|与)${ZH_WHOM}赛跑(?:比赛)?(?:赢了|获胜|得了第一)`,
    ),
  },
  { name: 'bow', words: zh(`(?:向|对|给|朝)${ZH_WHOM}(?:深深)?(?:鞠躬|行礼|鞠了一躬|下跪|敬礼)`) },
  { name: 'high-five', words: zh(`(?:和|跟|与)${ZH_WHOM}(?:互相)?(?:击掌|碰拳)`) },
  { name: 'toss', words: zh(`(?:和|跟|与|给)${ZH_WHOM}(?:一起)?(?:玩)?(?:抛接球|传球|扔球|丢球|玩球|接球)`) },
  { name: 'photograph', words: zh(`(?:给|为)${ZH_WHOM}(?:拍照|照相|拍照片|拍一张照片|拍张照)`) },
  { name: 'portray', words: zh(`(?:给|为)${ZH_WHOM}(?:画像|画肖像|画一幅?画|画一?幅?肖像画?|画画)`) },
  { name: 'fall', words: zh('爱上了?|迷上了?|暗恋|喜欢上了?') },
  { name: 'envy', words: zh('(?:很|非常)?(?:嫉妒|羡慕|妒忌|眼红)着?') },
  { name: 'fuss', words: zh(`(?:和|跟|与)${ZH_WHOM}(?:争抢|抢夺|争夺|抢)着?${MEASURE}(?<thing>${HAN}{1,4})`) },
  { name: 'fuss', words: zh(`(?:在)?(?:争抢|抢夺|争夺|抢)着?${MEASURE}(?<thing>${HAN}{1,4})`), mutual: true },
  {
    name: 'fuss',
    words: zh(
      `为了?(?:抢|争)?${MEASURE}(?<thing>${HAN}{1,4}?)(?:打架|打起来|吵架|吵起来|争吵|大打出手|争执|打得.{2,5})`,
    ),
    mutual: true,
  },
  { name: 'pillows', words: zh(`(?:和|跟|与)${ZH_WHOM}(?:打枕头(?:大?战|仗)?|枕头大战)`) },
  { name: 'pillows', words: zh('(?:打|玩|在打)?枕头(?:大?战|仗)'), mutual: true },
  {
    name: 'feed',
    words: zh(
      `给${ZH_WHOM}喂(?:食|饭|${MEASURE}(?<thing>${HAN}{1,4}))|喂(?<whom2>${HAN}{1,5}?)吃(?<thing2>${HAN}{1,4})`,
    ),
  },
  {
    name: 'give',
    words: zh(`给了?${ZH_WHOM}了?一[只个条朵束份件块根本颗枚杯碗顶把支串袋盒瓶张](?<thing>${HAN}{1,4})`),
  },
  ...DEEDS_CHINESE,
];
