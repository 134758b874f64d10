/** Words for hair and beards, in both languages: as they stand before 'hair', and whole. Read by `hair.ts`. */
import type { Beard, Hair, HairCut } from '../../score/hair.js';
import type { Colour } from '../../score/score.js';

/** English, Chinese, and how they are told back. */
export const HAIR_COLOURS: readonly (readonly [Colour, en: RegExp, zh: RegExp, told: readonly [string, string]])[] = [
  ['yellow', /\b(?:blond|blonde|golden|yellow|fair|platinum|honey)\b/, /金|黄/, ['blonde', '金色']],
  ['red', /\b(?:red|ginger|auburn|copper|fiery|scarlet)\b/, /红/, ['red', '红色']],
  ['brown', /\b(?:brown|brunette|chestnut|hazel)\b/, /棕|褐/, ['brown', '棕色']],
  ['black', /\b(?:black|dark|raven|jet)\b/, /黑/, ['black', '黑色']],
  ['grey', /\b(?:gr[ae]y|greying)\b/, /灰/, ['grey', '灰色']],
  ['white', /\b(?:white|silver|silvery|snowy)\b/, /白|银/, ['white', '白色']],
  ['pink', /\bpink\b/, /粉/, ['pink', '粉色']],
  ['blue', /\b(?:blue|turquoise|teal)\b/, /蓝/, ['blue', '蓝色']],
  ['green', /\bgreen\b/, /绿/, ['green', '绿色']],
  ['purple', /\b(?:purple|violet|lavender|lilac)\b/, /紫/, ['purple', '紫色']],
  ['orange', /\borange\b/, /橙|橘/, ['orange', '橙色']],
];

export const CUTS: readonly (readonly [HairCut, en: RegExp, zh: RegExp, told: readonly [string, string]])[] = [
  ['plait', /\bbraid|\bplait|\bpigtail|\bdreadlocks?\b/, /麻花辫|辫子|双马尾|脏辫/, ['plaited', '扎辫子的']],
  ['ponytail', /\bponytail/, /马尾/, ['tied', '扎马尾的']],
  ['bun', /\bbuns?\b|\bup\b/, /丸子头|发髻/, ['tied up', '盘着的']],
  ['curly', /\bcurl|\bwavy\b|\bafro\b|\bfrizzy\b/, /卷|爆炸头/, ['curly', '卷']],
  [
    'tousled',
    /\bmessy\b|\bwild\b|\bspiky\b|\btousled\b|\bshaggy\b|\bunkempt\b|\bmohawk\b/,
    /乱|刺猬头|莫西干/,
    ['wild', '乱'],
  ],
  ['short', /\bshort\b|\bcropped\b|\bbob\b|\bbuzz|\bpixie\b/, /短/, ['short', '短']],
  ['long', /\blong\b|\bflowing\b|\bshoulder|\bwaist/, /长|披肩/, ['long', '长']],
];

export const BEARD_KINDS: readonly (readonly [Beard, en: RegExp, zh: RegExp, told: readonly [string, string]])[] = [
  ['moustache', /m(?:o)?ustache/, /小胡子|八字胡/, ['moustache', '小胡子']],
  ['goatee', /goatee/, /山羊胡/, ['goatee', '山羊胡']],
  ['long', /\blong\b.*beard/, /长.*胡/, ['long beard', '长胡子']],
  ['full', /beard|stubble|whiskers/, /胡/, ['beard', '胡子']],
];

/** What one word in front of somebody says: "a blonde woman", 光头的男人. */
export const IN_A_WORD: Readonly<Record<string, Hair>> = {
  blond: { colour: 'yellow' },
  blonde: { colour: 'yellow' },
  brunette: { colour: 'brown' },
  redheaded: { colour: 'red' },
  bearded: { beard: 'full' },
  moustached: { beard: 'moustache' },
  mustached: { beard: 'moustache' },
  moustachioed: { beard: 'moustache' },
  bald: { cut: 'bald' },
  balding: { cut: 'bald' },
};
