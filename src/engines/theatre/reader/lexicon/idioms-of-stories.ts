/** Turns of phrase of those who tell stories, each with what is seen then. Read with `idioms.ts`. */

const KEPT =
  'balance|temper|mind|way|race|game|match|weight|hair|head|control|grip|footing|patience|memory|job|fight|battle|bet|tooth|teeth|hope|interest|sight|track|count|money|leaves|petals|feathers|tray';

export const IDIOMS_OF_STORIES: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  // What is carried home on the way to what is told.
  [
    /\b(?:takes?|took|brings?|brought|carr(?:y|ies|ied)) (?:it|him|her|them|the (?:[\w-]+ )?[\w-]+) (?:back )?home,? and (?=(?:\w+ly )?\w+s\b)/giu,
    '',
  ],
  [new RegExp(`\\b(?:loses|has lost|lost)(?= (?:its|his|her|their) (?!(?:\\w+ )?(?:${KEPT})\\b))`, 'giu'), 'looks for'],
  [/(?:弄丢|丢失|搞丢)了?(?=[它他她]的|一|\p{Script=Han}{2})/gu, '寻找'],
  [/没有?停(?:下来|下脚步|下)?(?=$|[，,。！!])/gu, '一直走'],
  [/(?:^|(?<=[，,。；;]))[^，,。；;]{0,8}没有?(?:来|出现)[，,](?=.)/gu, ''],
  // "inside the teapot is a tiny octopus"
  [
    /(?:^|(?<=[.;!] ))((?:inside|in|on|under|behind|beside|next to|in front of|on top of) (?:an?|the|his|her|its|their|my) (?:\w+ ){0,2}?\w+) (?:is|sits|lies|stands|sleeps|waits|hides|lives) ((?:an?|one) (?:[\w-]+ ){0,3}?[\w-]+)(?=$|[.,;!])/giu,
    '$2 is $1',
  ],
];
