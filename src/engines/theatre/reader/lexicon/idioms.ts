/** Turns of phrase whose words say something else than they mean, each with what it means. Read by `ideas.ts`. */

export const IDIOMS: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [
    /\bit(?:'|’)?s raining cats and dogs\b|\braining cats and dogs\b/iu,
    'a cat and a dog fall from the sky in heavy rain',
  ],
  [/\bwhen pigs fly\b/iu, 'a pig flies in the sky'],
  [/\b(?:an? )?elephant in the room\b/iu, 'an elephant in the living room'],
  [/\bbull in a china shop\b/iu, 'a bull runs in a supermarket'],
  [/\bcouch potato\b/iu, 'a potato on a sofa in the living room'],
  [/\b(?:the )?early bird catches the worm\b/iu, 'a bird chases a worm in the morning'],
  [/\b(?:scores?|scoring) (?:a |the )?(?:last[- ]minute |winning |first )?goal\b/iu, 'kicks a football in a stadium'],
  [/\b(\w+) (?:vs\.?|versus) (?:an? |the )?(\w+)(?: boxing match| boxing| fight| battle| match)?/iu, '$1 fights a $2'],
  [/\bthe moon (?:rises|is rising|comes up)\b/iu, 'a full moon face rises'],
  [/\b(?:steam|smoke) (?:is )?(?:rising|rises|curling up)\b|\bsteaming( hot)?\b/giu, 'hot'],
  [/\bwarm (?:morning|golden) light\b/iu, 'morning light'],
  [
    /\b(?:knocks?|pushes|pushing|knocking|swipes?) (an? |the )?(glass|cup|vase|mug|bottle|plant) (?:off|over|from|down)(?: of)?(?: (?:the|a) (?:table|desk|shelf))?/iu,
    'plays with a $2 in the kitchen',
  ],
  [/种子(?:发芽)?[，,]?(?:慢慢)?长成(?:了)?(?:一棵)?(大树|树|向日葵|花)/u, '$1变大'],
  [/龟兔赛跑/u, '兔子追着乌龟跑'],
  [/白骨精/u, '骷髅'],
  [/激光点|激光笔|红点/u, '蝴蝶'],
  [/月亮上|月宫里?/u, '月球上'],
  [/热气腾腾的?|冒着热气的?|热乎乎的?/u, '热的'],
  [/窗外(?=下)/u, ''],
  [/^(?:a |the )?(?:last[- ]minute |winning )goal\b.*$/iu, 'a boy kicks a football in a stadium'],
  [
    /\b(?:an? |the )?(?:small |tiny |little )?seed (?:grows|turns|sprouts|becomes) (?:into )?(an? [\w ]+)/iu,
    '$1 grows in a flower garden',
  ],
  [/^time flies\b.*$/iu, 'an alarm clock flies over a village'],
  [/嫦娥奔月/u, '月球上，一个仙女在飞'],
  [/篮球比赛.*(?:投篮|绝杀|灌篮)/u, '一个男孩在打篮球'],
  [/投篮|灌篮/u, '打篮球'],
  [/加班(?:到深夜|到半夜|到很晚)?的(?=\p{Script=Han})/u, '深夜用电脑工作的'],
  [/\bhearts? beats\b/iu, 'heart bounces'],
  [/共撑一把伞/u, '打着伞'],
  [
    /\b(an? (?:\w+ )?\w+) (?:turns|transforms|changes|morphs) into (an? (?!street|road|alley|lane|drive)(?:\w+ )?\w+)/iu,
    '$1 disappears, $2 appears',
  ],
  [
    /(\p{Script=Han}{1,6}?)(?:变成|变身成|变为)了?(?:一[个只条位头])?(王子|公主|蝴蝶|天鹅|龙|人|猫|狗|兔子|老虎|狮子|青蛙|怪兽|机器人)/u,
    '$1消失，$2出现',
  ],
];
