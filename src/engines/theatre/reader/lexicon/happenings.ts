/**
 * What small happenings are told with: what one sinks into, out of what things come, of what a heap is. Used by
 * `reader/dealings/happens.ts` with the wordings beside it.
 */

import type { Dealing, DealingName } from '../../reading.js';
import type { Stuff } from '../../score/happenings.js';
import type { Draft } from '../plot.js';
import type { SubjectSense } from '../words/sense.js';

export interface HappeningWords {
  name: DealingName;
  /**
   * `doer` is who does it, where that does not stand before the verb; `whom` another one, `thing` with what, `place` in
   * or out of what.
   */
  words: RegExp;
  /** Who it may be; somebody alive where nothing is said. */
  by?: 'alive' | 'thing' | 'any';
  /** Who of several who were named does it; else only who was named last. */
  doer?: 'first' | 'last';
  /** It is done to whoever was named before. */
  earlier?: boolean;
  /** Whom it is put on is alive, or stands there like somebody. */
  wornBy?: boolean;
  /** The other one is alive. */
  livingWhom?: boolean;
  /** It is the other one who does it, though named second. */
  turned?: boolean;
  /** Whom it is done to, where nobody is named. */
  usualWhom?: readonly [en: string, zh: string];
  /** More things may follow, one after the other. */
  lists?: boolean;
  /** What else the words say of it: how it ends, that it fails. */
  told?: (words: string) => Partial<Dealing>;
  /** The thing lies about in heaps. */
  heaps?: boolean;
  /** Without these it is none. */
  needs?: readonly ('thing' | 'place' | 'stuff')[];
  /** What is usual, where nothing is said. */
  thing?: string;
  things?: readonly string[];
  place?: string;
  stuff?: Stuff;
  behind?: string;
  /** Of whom it is told, where nobody is named; who is there stays. */
  usually?: readonly [en: string, zh: string];
  /** Whoever else is named is not who does it. */
  nobody?: boolean;
  /** Who is told of rides a bicycle, or rides on the other one. */
  rides?: 'bicycle' | 'other';
  /** Whether who and what go together. */
  fits?: (
    doer: SubjectSense,
    what: Pick<Dealing, 'thing' | 'place' | 'stuff'>,
    draftsOf: (text: string) => readonly Draft[],
  ) => boolean;
}

export const STUFF_WORDS: readonly (readonly [words: RegExp, stuff: Stuff, behind: string | undefined])[] = [
  [/quick ?sand|\bsand\b|\bdunes?\b|\bdesert\b|流沙|沙/i, 'sand', ' in the desert'],
  [/snow|avalanche|雪/i, 'snow', ' in the snow'],
  [/\bmud|swamp|\bbog\b|marsh|泥|沼泽/i, 'mud', ' in the meadow'],
  [/foam|suds|bubbles?|lather|泡沫|泡泡/i, 'foam', undefined],
  [/\bpaint|油漆|颜料/i, 'paint', undefined],
  [/\bwater|\blake|\bpond|\bsea\b|\bice\b|puddle|milk|coffee|soup|水|湖|冰(?!箱)/i, 'water', undefined],
];

/** What lies in heaps though its word names no thing of its own. */
export const HEAPED: readonly (readonly [words: RegExp, sprite: string])[] = [
  [/lea(?:f|ves)|落叶|树叶|叶子/i, '1f342'],
  [/paper(?:s|work)?\b|documents|homework|文件|纸|作业/i, '1f4c4'],
  [/laundry|clothes|衣服/i, '1f455'],
  [/present|gift|礼物/i, '1f381'],
  [/plush|teddy|stuffed|toys?\b|玩偶|玩具|毛绒/i, '1f9f8'],
  [/parcel|package|box(?:es)?\b|快递|包裹|箱/i, '1f4e6'],
];

/** What is one thing though it is said in two words. */
export const KNOWN: readonly (readonly [words: RegExp, sprite: string])[] = [
  [/flower ?pot|potted plant|花盆|盆栽/i, '1fab4'],
  [/ice cube|icicle|冰块|冰锥|冰柱/i, '1f9ca'],
  [/\bstick\b|branch|twig|树枝|木棍|棍子/i, '1fab5'],
  [/newspaper|报纸/i, '1f4f0'],
  [/slippers?|拖鞋/i, '1f97f'],
  [/snow ?ball|雪球|雪块|golf ball|高尔夫球/i, 'prop-snowball'],
  [/frisbee|飞盘/i, '1f94f'],
  [/boomerang|回旋镖|回力镖|飞去来器/i, '1fa83'],
  [/dough\b|面团|面饼|飞饼|披萨饼|面皮/i, 'prop-dough'],
  [/(?<![月烧煎馅])饼(?!干)/, 'prop-dough'],
  [/pancakes?\b|煎饼|薄饼|松饼/i, '1f95e'],
  [/\bdrinks\b|饮料/i, '1f379'],
  [/cutlery|silverware|餐具/i, '1f374'],
  [/water (?:jars?|jugs?|pots?)|clay (?:jars?|pots?)|水罐|陶罐|水缸/i, '1f3fa'],
  [/\bclothes\b|laundry|衣服/i, '1f455'],
  [/wheel of cheese|cheese wheel|奶酪轮/i, '1f9c0'],
  [/\bcards\b|纸牌|扑克/i, 'prop-cards'],
  [/(?:champagne|wine) (?:glasses|flutes)|酒杯/i, '1f377'],
  [/rubber ?duck|小黄鸭|橡皮鸭/i, '1f425'],
  [/(?:paper|origami) (?:cranes?|birds?)|千?纸鹤/i, '1f54a-fe0f'],
  [/\btoys\b|玩具/i, '1f9f8'],
  [/\bcand(?:y|ies)\b|sweets|糖/i, '1f36c'],
  [/confetti|彩纸|彩带/i, '1f38a'],
  [/acorns?|松果|橡果|橡子/i, '1f330'],
];

/** Where what one sees for the first time is seen. */
export const SIGHTS: readonly (readonly [words: RegExp, en: string, zh: string])[] = [
  [/sea|ocean|beach|海|沙滩/i, ' on the beach', '在沙滩上'],
  [/snow|雪/i, ' in the snow', '在下雪的草地上'],
  [/fireworks|烟花/i, ' with fireworks at night in the park', '在公园里，夜晚，烟花'],
  [/aurora|northern lights|极光/i, ' under the aurora', '在极光下'],
  [/star|moon|星|月/i, ' under the stars in the meadow', '在星空下的草地上'],
  [/mountain|山/i, ' in the mountains', '在山里'],
  [/city|城/i, ' in the city', '在城市里'],
  [/desert|沙漠/i, ' in the desert', '在沙漠里'],
  [/grass|草/i, ' in the meadow', '在草地上'],
  [/forest|森林/i, ' in the forest', '在森林里'],
  [/sunrise|sunset|日出|日落/i, ' in the meadow at sunrise', '在草地上，日出'],
  [/rainbow|彩虹/i, ' under a rainbow in the meadow', '在草地上，彩虹'],
];

/** Out of what something comes: its picture, and where that stands. */
export const CONTAINERS: readonly (readonly [words: RegExp, sprite: string, behind: string | undefined])[] = [
  [/chimney|烟囱/i, 'prop-chimney', ' in the snow'],
  [/(?:flower|plant) ?pot|planter|花盆/i, '1fab4', ' in the garden'],
  [
    /(?:ring|hoop|circle)s? of (?:fire|flames?)|(?:fire|fiery|flaming|burning) (?:hoop|ring)|火圈/i,
    'prop-fire-hoop',
    ' at the circus',
  ],
  [/\bhoop|铁圈|圈圈/i, 'prop-stand-hoop', ' at the circus'],
  [/sun ?roof|moon ?roof|convertible|天窗/i, '1f697', ' on the street'],
  [/toaster|烤面包机/i, 'prop-toaster', ' in the kitchen'],
  [/brick wall|\bwall\b|墙/i, 'prop-brick-wall', ' in the street'],
  [/mail ?box|letter ?box|post ?box|信箱|邮箱/i, '1f4ec', ' on the street'],
  [/\b(?:pipe|tap|faucet|sink)\b|水管|水龙头/i, 'prop-sink', ' in the bathroom'],
  [/umbrella|雨伞/i, '2602-fe0f', ' in the park'],
  [/\bbook\b|书(?!包)/i, '1f4d6', ' in the library'],
  [/fridge|refrigerator|freezer|冰箱/i, 'prop-refrigerator', ' in the kitchen'],
  [/bean ?bag|sofa|couch|armchair|沙发/i, 'prop-couch', ' in the living room'],
  [/water|lake|river|\bsea\b|ocean|pond|水|河|湖|海|池塘/i, '1f30a', ' at the river'],
  [/\bwell\b|\bhole\b|ice|洞|井|冰/i, '1f573-fe0f', undefined],
  [/(?<!mad )\bhat\b|帽/i, '1f3a9', ' on a stage'],
  [/hand ?bag|purse|手提包|女包/i, '1f45c', ' in the park'],
  [/back ?pack|school ?bag|rucksack|书包|背包/i, '1f392', ' in the park'],
  [/bag|sack|pouch|袋|包/i, '1f6cd-fe0f', ' in the living room'],
  [/suitcase|行李箱/i, '1f9f3', ' in the bedroom'],
  [/oven|烤箱/i, 'prop-oven', ' in the kitchen'],
  [/wardrobe|closet|cupboard|衣柜|柜/i, 'prop-wardrobe', ' in the bedroom'],
  [/bonnet|\bhood\b|\btrunk\b|\bboot of|\bcar\b|引擎盖|后备箱|汽车/i, '1f697', ' on the street'],
  [/washing machine|dryer|洗衣机/i, 'prop-washing-machine', ' in the bathroom'],
  [/trash|garbage|rubbish|\bbin\b|垃圾/i, 'prop-trash-can', ' on the street'],
  [/treasure chest|\bchest\b|宝箱/i, 'prop-treasure-chest', ' in the cave'],
  [/present|gift|礼物|礼盒/i, '1f381', ' in the living room'],
  [
    /box|crate|chest|drawer|parcel|package|present|gift|case|箱|盒|抽屉|快递|礼物|包裹/i,
    'prop-open-box',
    ' in the living room',
  ],
  [/tea ?cup|\bcup\b|\bmug\b|杯/i, '2615', ' in the kitchen'],
  [/\bshoe|\bboot\b|鞋|靴/i, '1f45f', ' in the living room'],
  [/bucket|pail|桶/i, '1faa3', ' in the meadow'],
  [/bowl|碗/i, '1f963', ' in the kitchen'],
  [/basket|篮/i, '1f9fa', ' in the meadow'],
  [/pumpkin|南瓜/i, '1f383', ' in the meadow'],
  [/tea ?pot|茶壶/i, '1fad6', ' in the kitchen'],
  [/\bpot\b|\bpan\b|锅/i, '1f372', ' in the kitchen'],
  [/jar|罐/i, '1fad9', ' in the kitchen'],
  [/door|门/i, '1f6aa', ' in the corridor'],
  [/table|desk|桌/i, 'prop-table', ' in the living room'],
];
