/** What is put plainly before anything is read: who a film is of that begins with a pronoun, who a couple or a team are, whom it is ordered for. Called by `reader.ts`. */
import { WEATHER_TURNS } from '../lexicon/weather-turns.js';

const PLAINLY: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  // A verb follows, or "is"; "her cat" and 他的狗 are of others.
  [/^(\s*)she(?:['’]s(?= \w+ing\b)|(?= (?:is|was|\w{2,}(?:s|ed))\b))/iu, '$1a woman'],
  [/^(\s*)he(?:['’]s(?= \w+ing\b)|(?= (?:is|was|\w{2,}(?:s|ed))\b))/iu, '$1a man'],
  [/^(\s*)they (?=(?:are|were) \w+ing\b)/iu, '$1two people '],
  [/^(\s*)她(?![们的])/u, '$1女人'],
  [/^(\s*)他(?![们的])/u, '$1男人'],
  [/\b(?:an? |the |my )?(?:old|elderly) (?:married )?couple\b/iu, 'an old man and an old woman'],
  [
    /\b(?:an? |the |our )?(rugby|football|soccer|basketball|volleyball|hockey|baseball|cricket) team\b/iu,
    'four $1 players',
  ],
  [/\b(?:an? |the )?(?:camel caravan|caravan of camels)\b/iu, 'four camels'],
  [
    /,? (?:made )?for (?:my|our) (?:(?:online|web|little|small|new|own) )*(?:shop|store|business|website|page|channel)\b/iu,
    '',
  ],
  [/,? (?:(?:with labels|labell?ed),? )?(?:simple|easy|explained simply) for (?:kids|children|beginners)\b/iu, ''],
  [
    /\b(?:fire|flame)[- ](?:breathing|spitting|belching) ((?:(?:baby|giant|little|tiny|small|huge|big|cute|old|young|red|green|black|blue|golden|fierce) )*[a-z]+)/iu,
    '$1 breathing fire',
  ],
  [/会喷火的(龙|巨龙|恐龙|怪兽|小龙)/u, '$1喷火'],
  [/\b(?:water ?hole|watering hole)\b/iu, 'river'],
  [
    /^(?:请|麻烦)?(?:帮|给|替)(?:我|我们|咱)(?:做|拍|弄|来|整|生成|搞)(?:一?[个段条支])(.{1,14}?)的(?:小|短)?(?:视频|短片|片子|宣传片|广告片)/u,
    '$1',
  ],
];

/** More sentences than one are cut down by their clauses, which know weathers of their own. */
const MORE_SENTENCES = /[.!?。！？]\s*\S/u;

export function putPlainly(prompt: string): string {
  const rules = MORE_SENTENCES.test(prompt) ? PLAINLY : [...PLAINLY, ...WEATHER_TURNS];
  return rules.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), prompt);
}
