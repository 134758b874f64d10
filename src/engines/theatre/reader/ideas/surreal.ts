/**
 * Pictures that cannot be: a ship in a coffee cup, books that grow on a tree, a house on legs, half one beast and half
 * another. Who is in them, in words that the reader knows, and how that is put together. Called by `ideas.ts`.
 */

export interface Surreal {
  prompt: string;
  lesson: SurrealName;
  /** How many must be seen in it for that. */
  least: number;
}
export type SurrealName = 'in-cup' | 'tree-of' | 'on-legs' | 'half-and-half';

interface Rule {
  lesson: SurrealName;
  least: number;
  words: RegExp;
  /** `$1` and so on: what was found. */
  scene: string;
}

const CUP = `(?:(?:giant|huge|big|hot|large|white|steaming) )*(?:coffee cup|cup of coffee|coffee mug|teacup|tea cup|cup of tea|mug|coffee|cup)`;
const SAILING = String.raw`(?:is |are )?(?:sail|float|swim|row|surf|drift|cruis|navigat|bath|rid)\w*(?: \w+ly| around| the waves| through a storm| in a storm)*`;
const SMALL = `(?:an? |the )?(?:(?:tiny|little|small|miniature|mini) )*`;
const BEAST = `([a-z]+(?: (?:bear|eagle|dragon|horse))?)`;

const RULES: readonly Rule[] = [
  {
    lesson: 'in-cup',
    least: 2,
    words: new RegExp(
      String.raw`^${SMALL}([\w -]{3,24}?),? ${SAILING} (?:in|inside|on|across|through|within) (?:an? |the |my )?${CUP}$`,
      'iu',
    ),
    scene: 'a $1 and a coffee cup in a restaurant',
  },
  {
    lesson: 'in-cup',
    least: 2,
    words: new RegExp(
      `^(?:an? |the )?(?:ocean|sea|storm|tempest|waves?) (?:in|inside|within) (?:an? |the |my )?${CUP}$`,
      'iu',
    ),
    scene: 'a sailboat and a coffee cup in a restaurant',
  },
  {
    lesson: 'in-cup',
    least: 2,
    words:
      /^(?:一[艘只条个])?(?:小小的|迷你|微型)?(\p{Script=Han}{1,5}?)(?:在|航行在|漂浮在|漂在|游在)(?:一杯)?(?:咖啡杯|茶杯|咖啡|杯子|马克杯)(?:里|中|上)?(?:航行|漂浮|漂流|游泳|游|漂|冲浪|划船)?$/u,
    scene: '餐厅里，$1和咖啡杯',
  },
  {
    lesson: 'in-cup',
    least: 2,
    words: /^(?:咖啡杯|茶杯|杯子)(?:里|中)的(?:海洋|大海|风暴|海浪|海)$/u,
    scene: '餐厅里，帆船和咖啡杯',
  },
  {
    lesson: 'tree-of',
    least: 2,
    words:
      /^(?:an? |the )?(?:(?:big|giant|magic|old|huge) )*tree (?:with|that (?:has|grows|bears)|full of|covered (?:in|with)|growing|bearing) (?!(?:an?|the|one|two|its) )([\w ]{3,20}?)(?: instead of (?:leaves|fruits?|apples)| (?:for|as) leaves| on it)?$/iu,
    scene: 'a tree and a $1 in a meadow',
  },
  {
    lesson: 'tree-of',
    least: 2,
    words:
      /^([\w ]{3,20}?) (?:that |are )?(?:grow|grows|growing|hang|hanging|hangs) (?:on|from) (?:an? |the )?trees?$/iu,
    scene: 'a tree and a $1 in a meadow',
  },
  {
    lesson: 'tree-of',
    least: 2,
    words:
      /^(?:一棵)?(?:大?树上)(?:长满了?|结满了?|挂满了?|长着|长出了?|结出了?)(\p{Script=Han}{1,5}?)(?:而不是(?:树?叶子?|果子))?$|^(\p{Script=Han}{1,4}?)长在树上$|^(?:一棵)?(?:长满了?|结满了?|挂满了?)(\p{Script=Han}{1,5}?)的大?树$/u,
    scene: '草地上，树和$1',
  },
  {
    lesson: 'on-legs',
    least: 1,
    words:
      /^(?:an? |the )?([\w ]{3,16}?) (?:that )?(?:on|with|walks on|walking on|stands on|standing on|has|runs on) (?:(?:two|giant|big|long|its|huge|own) )*(?:chicken|bird|hen|rooster|duck|ostrich) (?:legs|feet)(?: .*)?$/iu,
    scene: 'a $1 in the forest',
  },
  {
    lesson: 'on-legs',
    least: 1,
    words:
      /^(?:an? |the )?(?:walking|running|moving) (house|castle|hut|cottage|church|lighthouse|tower|building)(?: .*)?$|^baba yaga'?s? (hut|house)(?: .*)?$/iu,
    scene: 'a $1 in a meadow',
  },
  {
    lesson: 'on-legs',
    least: 1,
    words:
      /^(?:一[座栋间个])?(?:长着|长了|有着?|踩着|长出了?)(?:两[只条])?(?:鸡|鸟|鸭)?(?:腿|脚|爪)的(\p{Script=Han}{1,5})$|^(?:一[座栋间个])?(?:会走路|会走|行走|移动|奔跑)的(房子|城堡|小屋|大楼|灯塔)$/u,
    scene: '森林里，$1',
  },
  {
    lesson: 'half-and-half',
    least: 2,
    words: new RegExp(
      `^(?:an? |the )?(?:creature |animal |beast |monster )?(?:that is |who is |which is )?half[ -](?:an? )?${BEAST}(?:,| and|, and|[ -])*half[ -](?:an? )?${BEAST}(?: .*)?$`,
      'iu',
    ),
    scene: 'a $1 and a $2',
  },
  {
    lesson: 'half-and-half',
    least: 2,
    words: new RegExp(
      `^(?:an? |the )?(?:cross|mix|mixture|hybrid|blend|fusion) (?:between|of) (?:an? |the )?${BEAST} (?:and|with) (?:an? |the )?${BEAST}$`,
      'iu',
    ),
    scene: 'a $1 and a $2',
  },
  {
    lesson: 'half-and-half',
    least: 2,
    words: new RegExp(
      `^(?:an? |the )?(?:creature|animal|beast|monster) with (?:the |an? )?head of (?:an? |the )?${BEAST} and (?:the |an? )?(?:body|tail) of (?:an? |the )?${BEAST}$`,
      'iu',
    ),
    scene: 'a $1 and a $2',
  },
  {
    lesson: 'half-and-half',
    least: 2,
    words:
      /^(?:一只|一个)?(?:半(\p{Script=Han}{1,2})半(\p{Script=Han}{1,2})|一半是?(\p{Script=Han}{1,3})[，,、]?一半是?(\p{Script=Han}{1,3}))(?:的?(?:怪物|动物|生物|怪兽))?$/u,
    scene: '$1和$2',
  },
  {
    lesson: 'half-and-half',
    least: 2,
    words: /^(\p{Script=Han}{1,3})头(\p{Script=Han}{1,3})身的?(?:怪物|动物|生物|怪兽)?$/u,
    scene: '$1和$2',
  },
];

/** @param bare in small letters, without what ends a sentence. */
export function surrealIn(bare: string): Surreal | undefined {
  for (const { lesson, least, words, scene } of RULES) {
    const found = words
      .exec(bare)
      ?.slice(1)
      .filter((part) => part !== undefined);
    if (found === undefined) continue;
    const prompt = scene.replace(/\$(\d)/gu, (_, place: string) => found[Number(place) - 1] ?? '');
    return { prompt: prompt.replace(/\ba (?=[aeiou])/gu, 'an '), lesson, least };
  }
  return undefined;
}
