/** How deeds are put in words that the reader does not look for, and how it looks for them. Read by `reader/verb-turns.ts`. */

type Turn = readonly [phrase: RegExp, meaning: string | ((...found: string[]) => string)];

const HAN = '\\p{Script=Han}';

export const VERB_TURNS: readonly Turn[] = [];

export const CHINESE_VERB_TURNS: readonly Turn[] = [
  // 往杯子里倒茶: the tea is poured into the cup.
  [
    new RegExp(
      `(?<=${HAN})(?:往|向|朝|给)(${HAN}{1,5}?)(?:里面?|中|上面?|内)(撒|倒|浇|淋|洒|加)(?:了|上|满|入|进)*(?:一?[点些杯把勺碗])*(${HAN}{1,4})(?=$|[，,。！!])`,
      'gu',
    ),
    '把$3$2进$1里',
  ],
];
