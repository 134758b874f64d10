/** Families and their young: whose mother a mother is, how many a family of five is, and numbers that count nobody. Read with `idioms.ts`. */

type Idiom = readonly [phrase: RegExp, meaning: string];

/** Young ones and what they grow up to be. */
const YOUNG = [
  ['ducklings?', 'duck'],
  ['kittens?|kitties', 'cat'],
  ['puppy|puppies', 'dog'],
  ['chicks?', 'hen'],
  ['piglets?', 'pig'],
  ['lambs?', 'sheep'],
  ['foals?', 'horse'],
  ['calf|calves', 'cow'],
  ['fawns?', 'deer'],
  ['goslings?', 'goose'],
  ['cygnets?', 'swan'],
  ['owlets?', 'owl'],
  ['bunnies', 'rabbit'],
] as const;
const YOUNG_CHINESE = '鸭|鸡|猫|狗|猪|羊|马|牛|鹿|鹅|熊|兔|象|企鹅|老虎|狮子|猴|鸟';

const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|\\d+';
const DOES =
  'gather|sit|eat|ha(?:s|ve|ving)|go|cook|watch|play|walk|set|sleep|celebrat|danc|travel|rid|hik|camp|driv|enjoy|laugh|stand|tak|is\\b|are\\b|on\\b|in\\b|at\\b|around\\b|with\\b|by\\b|and\\b';

export const IDIOMS_OF_KIN: readonly Idiom[] = [
  ...YOUNG.map(
    ([young, grown]): Idiom => [
      new RegExp(
        `\\b(${young})\\b(?! and )(.{3,60}?)\\b(?:their|its|his|her) (?:mother|mom|mum|mama|mommy|father|dad|papa|parent)\\b`,
        'iu',
      ),
      `$1$2another big ${grown}`,
    ],
  ),
  [new RegExp(`小(${YOUNG_CHINESE})(?:子|崽|宝宝)?们?的(?:妈妈|母亲|爸爸)`, 'u'), '一只大$1'],
  [/(小鸡)(们)?((?!的)\p{Script=Han}{1,8}?)(?:[它他]们的|[它他]的|鸡)?(?<!找)(?:妈妈|母亲)/u, '$1$2$3一只母鸡'],
  [
    new RegExp(
      `(小(${YOUNG_CHINESE})(?:子|崽|宝宝)?)(们)?((?!的)\\p{Script=Han}{1,8}?)(?:[它他]们的|[它他]的|\\2)?(?<!找)(?:妈妈|母亲|爸爸)`,
      'u',
    ),
    '$1$3$4一只大$2',
  ],
  [
    new RegExp(
      `\\b(?:an?|the|our|my) (?:happy |whole |young )?family of (${NUMBER})\\b(?=$|[,.;!]| (?:${DOES}))`,
      'iu',
    ),
    '$1 people',
  ],
  [/一家([三四五六七八])口(?:人)?/u, '$1个人'],
  // An eight-sided sign is one.
  [
    new RegExp(
      `\\b(?:${NUMBER})-(?:sided|legged|headed|eyed|armed|wheeled|pointed|storey|story|seater|door|horned) (?!race)`,
      'giu',
    ),
    '',
  ],
  [/\b(gathers?|gathering|huddles?|crowds?) a?round\b/giu, 'sit around'],
  [
    /\brummag(?:es?|ing) (?:through|around in|about in|in)(?= (?:\w+ ){1,3}?(?:trash|garbage|rubbish|bin|bins|dumpster|dustbin)\b)/giu,
    'is in',
  ],
  [/\brummag(?:es?|ing) (?:through|around in|about in|in)\b/giu, 'opens'],
];
