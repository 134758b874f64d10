/**
 * Buildings that stand somewhere: who is in front of a shop is not in it. What is behind "in front of", "on the left of" and the
 * like is seen from outside, where a place of that name would be its inside. Read by `interpret/facades.ts`.
 */
import type { SetName } from '../../sets.js';

export interface Facade {
  sprite: string;
  size: number;
  /** Where it stands. */
  set: SetName;
}

const ROWS: readonly (readonly [words: RegExp, sprite: string, size: number, set: SetName])[] = [
  [
    /\b(?:shops?|stores?|supermarket|bakery|grocery|café|cafe|restaurant|diner|mall|market)$|^(?:商店|店铺?|超市|便利店|面包店|书店|咖啡[店馆厅]|餐[厅馆]|饭店|商场)$/iu,
    '1f3ea',
    0.62,
    'street',
  ],
  [
    /\b(?:buildings?|skyscrapers?|high[- ]rise|office towers?|apartments?|downtown|city hall|tower block)$|^(?:大?楼|大厦|楼房|高楼|摩天大?楼|写字楼|办公楼|公寓楼?|建筑物?)$/iu,
    '1f3e2',
    0.8,
    'street',
  ],
  [/\b(?:school|university|college|classroom)$|^(?:学校|校舍|教学楼)$/iu, '1f3eb', 0.7, 'street'],
  [/\b(?:hospital|clinic)$|^(?:医院|诊所)$/iu, '1f3e5', 0.7, 'street'],
  [/\b(?:bank|museum|library|courthouse)$|^(?:银行|博物馆|图书馆|美术馆|法院)$/iu, '1f3db-fe0f', 0.65, 'street'],
  [/\bclosets?$|^壁橱$/iu, 'prop-wardrobe', 0.62, 'bedroom'],
  [/\b(?:hotel)$|^(?:酒店|宾馆|旅馆)$/iu, '1f3e8', 0.75, 'street'],
  [/\b(?:church|chapel)$|^教堂$/iu, '26ea', 0.7, 'meadow'],
  [/\b(?:tower)$|^(?:高?塔|塔楼)$/iu, '1f5fc', 0.85, 'meadow'],
  [/\b(?:bridge|footbridge)$|^(?:小?桥|木桥|石桥)$/iu, 'prop-wooden-bridge', 0.5, 'river'],
];

/** What else is a thing where it is of a colour: "a red barn" is looked at, a barn is where one is. */
const COLOURED: typeof ROWS = [
  [/\bbarn$|^(?:谷仓|马厩)$/iu, 'prop-barn', 0.9, 'meadow'],
  [/\bgarage$|^车库$/iu, 'prop-garage-door', 0.8, 'street'],
  [/\bgreenhouse$|^(?:温室|暖房)$/iu, 'prop-greenhouse', 0.8, 'meadow'],
  [/\b(?:shed|shack)$|^(?:棚屋|工具房|小棚)$/iu, 'prop-shed', 0.8, 'meadow'],
  [/\bpyramids?$|^金字塔$/iu, 'prop-pyramid', 0.7, 'desert'],
  [/\btemple$|^(?:寺庙|庙宇?|神庙)$/iu, 'prop-temple', 0.75, 'meadow'],
  [/\b(?:gazebo|pavilion)$|^(?:凉亭|亭子)$/iu, 'prop-gazebo', 0.75, 'park'],
  [/\bbridge$|^(?:小|木|石|拱)?桥$/iu, 'prop-stone-bridge', 0.7, 'river'],
];

/** `coloured`: it is said of what colour. */
export function facadeOf(word: string, coloured = false): Facade | undefined {
  const row = [...(coloured ? COLOURED : []), ...ROWS].find(([words]) => words.test(word));
  return row && { sprite: row[1], size: row[2], set: row[3] };
}
