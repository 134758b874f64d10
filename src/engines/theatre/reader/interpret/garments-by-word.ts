/** What somebody wears on the body, by its word: an animal's garment is no colour of its fur. Asked by `costumes.ts` and `nouns.ts`. */
import { isLiving } from '../../score/kinds.js';
import type { Colour, Prop } from '../../score/score.js';
import type { Draft } from '../plot.js';

/** By the word: the picture of what is worn, and its usual colour. The first that fits. */
const BY_WORD: readonly (readonly [word: RegExp, sprite: string, colour?: Colour])[] = [
  [/life ?(?:jacket|vest)|safety vest|救生衣/, 'prop-life-vest'],
  [/lab coat|doctor|scrub|白大褂/, '1f97c'],
  [/tutu|芭蕾舞?裙/, 'prop-tutu'],
  [/kimono|qipao|hanfu|traditional dress|bathrobe|和服|旗袍|汉服|长袍|浴袍/, '1f458'],
  [/leather|biker|皮衣|皮夹克|机车服/, 'prop-jacket', 'black'],
  [/denim|jean jacket|牛仔(?:外套|夹克)/, 'prop-jacket', 'blue'],
  [/apron|围裙/, 'prop-apron'],
  [/sweater|jumper|pullover|cardigan|turtleneck|knit|毛衣|开衫|针织衫|羊毛衫/, 'prop-sweater'],
  [/skirt|短裙|百褶裙|半身裙|迷你裙/, 'prop-skirt'],
  [/raincoat|rain jacket|雨衣/, '1f9e5', 'yellow'],
  [/tuxedo|tux\b|燕尾服/, '1f454', 'black'],
  [/suit$|suit and tie|formal|evening wear|西装|西服|正装|制服|校服|uniform/, '1f454'],
  [/dress|gown|skirt|裙|礼服/, '1f457'],
  [/overalls|dungarees|背带裤/, '1f456'],
  [/jacket|blazer|windbreaker|夹克|羽绒服|冲锋衣/, 'prop-jacket'],
  [/\bcape|cloak|斗篷|披风/, 'prop-long-cape'],
  [/coat|robe|poncho|外套|大衣|风衣/, '1f9e5'],
  [
    /shirt|hoodie|jersey|tee\b|vest|pyjama|pajama|onesie|jumpsuit|tracksuit|blouse|tank top|卫衣|衬衫|t恤|背心|睡衣|运动服|连体/i,
    '1f455',
  ],
];

/** People are dressed by who they are; what goes on top of that is told by these words. */
const WORN_BY_PEOPLE =
  /life ?(?:jacket|vest)|safety vest|救生衣|lab coat|白大褂|rain(?:coat| jacket)|雨衣|tuxedo|suit$|suit and tie|西装|西服|hoodie|卫衣|overalls|dungarees|背带裤|sweater|jumper|pullover|cardigan|turtleneck|毛衣|开衫|针织衫|羊毛衫|jacket|blazer|夹克|皮衣|羽绒服|冲锋衣|apron|围裙|coat$|大衣|风衣|school uniform|校服/;
const WORN_BY_WOMEN = new RegExp(`${WORN_BY_PEOPLE.source}|dress$|gown|skirt|裙`);

/** What people wear on legs, feet and hands: seen where its colour is said. */
const ON_LIMBS: readonly (readonly [word: RegExp, sprite: string])[] = [
  [/shorts|短裤/, '1fa73'],
  [/trousers|pants|jeans|leggings|tights|slacks|裤/, 'prop-leggings'],
  [/boots?$|靴/, '1f462'],
  [/shoes?$|sneakers?$|trainers?$|heels?$|sandals?$|slippers?$|鞋/, '1f45f'],
  [/gloves?$|mittens?$|手套/, '1f9e4'],
];

/** Coats, shirts, dresses: what one gets into. */
const GARMENTS =
  /^1f9e5|^1fa73|^1f45f|^1f462|^prop-leggings|^1f45[4-8]|^1f97c|^1f9ba|^prop-(?:tutu|life-vest|sweater|jacket|apron|skirt|long-cape)/;

/** `undefined` where the wearer is none, or wears it otherwise. */
export function garmentFor(
  { subject }: Pick<Draft, 'subject'>,
  word: string,
  colour: Colour | undefined,
): Prop | undefined {
  const isPerson = subject.kind === 'person' || subject.gender !== undefined;
  const onLimbs = isPerson && colour && ON_LIMBS.find(([words]) => words.test(word));
  if (onLimbs) return { sprite: onLimbs[1], colour };
  if (isPerson && !(subject.gender === 'woman' ? WORN_BY_WOMEN : WORN_BY_PEOPLE).test(word)) return undefined;
  // Of a banana in a suit one sees the tie.
  if (!isPerson && !isLiving(subject.kind)) return /suit|tux|西装|西服/.test(word) ? { sprite: 'prop-tie' } : undefined;
  const found = BY_WORD.find(([words]) => words.test(word));
  if (!found) return undefined;
  const [, sprite, usual] = found;
  const worn = colour ?? usual;
  return { sprite, ...(worn && { colour: worn }) };
}

/** Coats are put on, hats are worn. */
export const wornInChinese = (wears: readonly Prop[] = []): string =>
  wears.some(({ sprite }) => GARMENTS.test(sprite)) ? '穿' : '戴';

/** Not that of its garment, which is told with that. */
export const ownColourOf = ({ colour, wears = [] }: Pick<Draft, 'colour' | 'wears'>): Colour | undefined =>
  wears.some((prop) => GARMENTS.test(prop.sprite) && prop.colour === colour) ? undefined : colour;
