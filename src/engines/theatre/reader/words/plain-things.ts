/**
 * Prompts that only name things ("a camera and a red curtain", 墙上方的时钟) mean by their words things, which elsewhere are how
 * it is filmed, what a room has of itself or what one is able to. Asked by `put-plainly.ts` for what they are called instead.
 */

import type { Reading } from '../../reading.js';
import { EYES } from '../lexicon/oddities.js';
import { PLACINGS } from '../lexicon/placings.js';

/** The last word of a phrase, and what is meant by it where nothing is done. */
const THINGS: Readonly<Record<string, string>> = {
  camera: 'photo camera',
  cameras: 'photo cameras',
  camcorder: 'video camera',
  curtain: 'window curtain',
  curtains: 'window curtain',
  wall: 'brick wall',
  walls: 'brick wall',
  can: 'tin can',
  cans: 'tin cans',
  earring: 'pair of earrings',
  earrings: 'pair of earrings',
  nail: 'iron nail',
  nails: 'iron nails',
  bolt: '🔩',
  bolts: '🔩🔩',
  match: 'box of matches',
  matches: 'box of matches',
  'ping pong paddle': '🏓',
  'table tennis paddle': '🏓',
  paddle: 'oar',
  pot: 'cooking pot',
  drill: 'power drill',
  cradle: 'baby crib',
  swallow: 'barn swallow',
  swallows: 'barn swallows',
  crayon: '🖍️',
  straw: 'drinking straw',
  shell: 'seashell',
  'rowing boat': 'rowboat',
  'rowing boats': 'rowboats',
  'baking tray': 'serving tray',
  'moving box': 'cardboard box',
  'cooking pot': 'saucepan',
  shower: 'shower cabin',
  'jet ski': 'jetski',
  'jet skis': 'jetskis',
  'fried egg': 'sunny side up egg',
  'fried eggs': 'sunny side up eggs',
  ginger: '🫚',
  fan: 'electric fan',
  clippers: 'nail clippers',
  hoe: 'garden hoe',
  chisel: 'wood chisel',
  hose: 'garden hose',
  mat: 'floor mat',
  doormat: 'welcome mat',
  pitcher: 'water pitcher',
  triangle: 'musical triangle',
  tape: 'adhesive tape',
  mole: 'ground mole',
  scale: 'balance scale',
  scales: 'balance scale',
  saucer: 'dish',
  parachute: '🪂',
  scroll: '📜',
  dollar: '💵',
  rattle: 'baby rattle',
  feather: 'quill',
  branch: 'bough perch',
  stamp: 'postage stamp',
};

const COUNTED =
  'an?|the|one|two|three|four|five|six|seven|eight|some|several|many|a pair of|two pairs of|a pile of|a row of|a stack of|a bunch of|a group of';
const TIE =
  '(?:,? and|,|with|on|on top of|on the top of|on the bottom of|at the bottom of|under|underneath|beneath|below|above|over|beside|next to|by|near|behind|in front of|(?:to|on) the (?:left|right)(?: side)? of|inside|in|between|leaning against|hanging (?:on|from|over)|lying (?:on|under|beside|next to)|sitting (?:on|under|beside|next to))';
const PHRASE = `(?:(?:${COUNTED}) )(?:(?!(?:is|are|and|on|with|in)\\b)[\\w'’-]+ ){0,2}[\\w'’-]+`;
const ONLY_THINGS = new RegExp(
  `^\\s*${PHRASE}(?:(?: (?:is |are |stands? |lies |hangs )?|)${TIE} ${PHRASE}){0,3}(?:, front view)?[.\\s]*$`,
  'iu',
);
/** With whom it is, it is worn or part of them. */
const LAST = new RegExp(
  `(?<![\\w-])(?<!\\b(?:with|holding) (?:[\\w-]+ ){1,3})(?<!\\b(?:on|against|from) (?:an?|the) (?:\\w+ )?(?=walls?\\b))(?<!\\b(?:tin|soda|beer|cola|trash|garbage|watering|paint|oil|spray|aerosol|brick|stone|drawing|stair|video|photo|yoga|water|power|window|electric|ceiling|hand|paper|desk|nail|hair|drinking|canoe|wooden|coffee|tea|flower|plant|stock|sea|flower) )(${Object.keys(THINGS).join('|')})(?=$|[.,]| and\\b|\\s+(?:is |are |stands? |lies |hangs )?${TIE}\\b)`,
  'giu',
);

const CHINESE: readonly (readonly [word: string, meaning: string])[] = [
  ['窗帘', '落地窗帘'],
  ['墙', '砖墙'],
  ['墙壁', '砖墙'],
  ['耳环', '耳坠'],
  ['降落伞', '🪂'],
  ['溜溜球', '🪀'],
  ['悠悠球', '🪀'],
  ['煎蛋', '太阳蛋'],
  ['荷包蛋', '太阳蛋'],
  ['煎鸡蛋', '太阳蛋'],
  ['积木', '🧱'],
  // 在跳绳 is what somebody does.
  ['(?<!在)跳绳', '跳绳绳子'],
  ['雪花', '❄️'],
  ['^壁橱$', '衣帽间'],
];
const OTHER = '(?=$|[，,。]|和|与|跟|在|旁|的[左右上下前后旁])';
const START =
  '^(?:[一两二三四五六七八几]?(?:个|只|条|把|台|架|面|件|对|副|双|扇|块|张|幅|片|具|道|堵|枚|瓶|根|堆|份|盘|套)?(?:\\p{Script=Han}{1,4}的)?|(?:\\p{Script=Han}{1,10}(?:和|与|在))(?:[一两二三四五六七八几]?(?:个|只|条|把|台|架|面|件|对|副|双|扇|块|张|幅|片|具|道|堵|枚|瓶|根|堆|份|盘|套)?(?:\\p{Script=Han}{1,4}的)?))';
const CHINESE_RULES = CHINESE.map(
  ([word, meaning]) => [new RegExp(`(${START})(?<![落砖])${word}${OTHER}`, 'u'), `$1${meaning}`] as const,
);

const ONLY_NAMES = /^\p{Script=Han}{1,16}$/u;

/** What a whole prompt says of what is looked at: eyes alone, or things that are only named. */
export const meant = (prompt: string): Pick<Reading, 'eyes' | 'plain'> => ({
  ...(EYES.test(prompt) && { eyes: true }),
  ...((ONLY_THINGS.test(prompt) || ONLY_NAMES.test(prompt)) && { plain: true }),
});

/** Their names stand before the word as well as behind it. */
const TOYS = /\b(robot|cars?|trucks?|trains?|boats?|planes?|airplanes?|dinosaur|duck|soldier) toys?\b/giu;

/** Whose it is says what it looks like, and is a word of its own in the lists of what is worn. */
const OWNED =
  /\b(?!(?:cowboy|chef|cook|witch|wizard|pirate|fireman|firefighter|police|policeman|captain|pilot|sailor|astronaut|knight|viking|nurse|santa|soldier|cyclist|racer|magician)['’])[a-z]+['’]s? (?=(?:[a-z]+ )?(?:hats?|helmets?|caps?|boots?|shoes?|gloves?|coats?|uniform|crown|scarf|bag)\b)/giu;

/** What is furniture beside somebody is a room where it is named alone. */
const ROOM_ALONE = /^(?:an? |the )?(?:(?:small|big|tidy|messy|empty|clothes) )?(?=closet$)/iu;

export function plainThings(prompt: string): string {
  return named(PLACINGS.reduce((said, [wording, plainly]) => said.replace(wording, plainly), prompt));
}

function named(prompt: string): string {
  if (ROOM_ALONE.test(prompt)) return prompt.replace(ROOM_ALONE, 'walk-in ');
  if (ONLY_THINGS.test(prompt))
    return prompt
      .replace(TOYS, 'toy $1')
      .replace(OWNED, '')
      .replace(LAST, (word) => THINGS[word.toLowerCase()]!);
  return CHINESE_RULES.reduce((said, [pattern, meaning]) => said.replace(pattern, meaning), prompt);
}
