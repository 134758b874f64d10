/** What is said in both languages of things that are handled: what breaks, what floats off, how a toss ends. Read by the lists beside it. */
import type { HandledEnd } from '../../reading.js';

/** What lies in pieces or runs out once it is knocked over. */
export const FRAGILE_THINGS =
  /^1f3fa|^1f37[5-9a-c]|^1f942|^1f943|^1f95b|^2615|^1f964|^1fad6|^1fad9|^1f9c9|^1f3c6|^1fab4|^prop-(?:vase|cup|hot|table-lamp|goldfish-bowl|bowl|perfume|snow-globe|bonsai)/;
/** Gets away upwards. */
export const FLOATING = /^1f388|^1fa81|^1f3ee|^1fae7|^1f54a|^1f426|^1f98b/;

const ENDS: readonly (readonly [words: RegExp, end: HandledEnd])[] = [
  [
    /\b(?:on|onto|over|covers?|in|hits) (?:top of )?(?:(?:his|her|its|their)(?: own)?|(?:the|an?|some\w*) ?[\w ]*['’]s?) (?:\w+ )?(?:head|face|hat)\b|[头脸脑帽][上子袋]?/iu,
    'head',
  ],
  [/ceiling|\broof\b|\blamp\b|\bfan\b|chandelier|天花板|屋顶|房顶|吊灯|灯上/iu, 'ceiling'],
  [
    /never|(?:does|do|did)(?: not|n't) come|not come|space|\bmoon\b|too high|disappear|\bgone\b|orbit|out of the window|won't come|没(?:再)?[回下掉落]|不见|再也|太高|上天了|飞走|月亮|太空/iu,
    'gone',
  ],
];
export const tossedEnd = (words: string): HandledEnd => ENDS.find(([said]) => said.test(words))?.[1] ?? 'caught';
