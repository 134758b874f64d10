/** Rivers of gold, seas of milk, lakes of lava: what a place's water is of, and the words for the place alone. Read by `film-talk.ts` and `reader.ts`. */
import type { Liquid } from '../../score/surfaces.js';

const LIQUIDS: readonly (readonly [liquid: Liquid, en: string, zh: string])[] = [
  ['lava', 'lava|magma|fire', '熔岩|岩浆|火焰|火'],
  ['gold', 'gold', '黄金|金子|液态金|金'],
  ['chocolate', '(?:hot )?chocolate|cocoa', '热?巧克力|可可'],
  ['milk', 'milk|cream', '牛奶|奶油'],
  ['honey', 'honey|syrup|caramel', '蜂蜜|糖浆|焦糖'],
  ['candy', 'candy|bubble ?gum|strawberry milk|soda|lemonade', '糖果|糖|草莓牛奶|汽水'],
  ['starlight', 'stars|star ?dust|star ?light|the milky way', '星星|星光|星尘|星辰|银河'],
];
export const LIQUID_NAMES: Readonly<Record<Liquid, string>> = {
  lava: '岩浆',
  gold: '黄金',
  chocolate: '巧克力',
  milk: '牛奶',
  honey: '蜂蜜',
  candy: '糖果',
  starlight: '星光',
};
const MANNER = '(?:(?:liquid|molten|melted|hot|flowing|bubbling|glowing|pure|boiling|shimmering|thick|sparkling) )*';
const PLACE = '(?:rivers?|streams?|lakes?|ponds?|pools?|seas?|oceans?|waterfalls?)';
const PLACE_ZH = '(?:河流|河水|河|湖泊|湖水|湖|海洋|大海|海|瀑布|溪流|小溪)';
const stuffs = LIQUIDS.map(([, en]) => en).join('|');
const stuffsZh = LIQUIDS.map(([, , zh]) => zh).join('|');

const OF = new RegExp(
  `\\b((?:frozen )?${PLACE}) (?:(?:made|full|consisting) )?of ${MANNER}(${stuffs})(?! (?:fish|clouds?)\\b)\\b`,
  'giu',
);
const BEFORE = new RegExp(`\\b${MANNER}(${stuffs}) (${PLACE})\\b`, 'giu');
const CHINESE = new RegExp(
  `(?:液态的?|熔化的?|融化的?|滚烫的?|流动的?)?(${stuffsZh})(?:做的|组成的|汇成的|构成的|的|之)?(${PLACE_ZH})`,
  'gu',
);

export const LIQUID_PLACES: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [OF, '$1'],
  [BEFORE, '$2'],
  [CHINESE, '$2'],
];

export function liquidIn(prompt: string, language: 'en' | 'zh'): { liquid?: Liquid } {
  const said = language === 'zh' ? find(prompt, CHINESE, 1) : (find(prompt, OF, 2) ?? find(prompt, BEFORE, 1));
  const column = language === 'zh' ? 2 : 1;
  const liquid = said && LIQUIDS.find((row) => new RegExp(`^(?:${row[column]})$`, 'iu').test(said))?.[0];
  return liquid ? { liquid } : {};
}

const find = (text: string, phrase: RegExp, group: number): string | undefined =>
  [...text.matchAll(phrase)][0]?.[group];
