/** Rooms of public life and of work that have a set of their own, in both languages. Read by `dictionary.ts`. */
import type { SceneRow } from './scenes.js';

export const ROOMS: readonly SceneRow[] = [
  [
    'bowling-alley',
    'bowling alley, bowling lane, bowling lanes, bowling center, bowling centre, bowling hall, ten pin bowling alley',
    '保龄球馆, 保龄球场, 保龄球道, 保龄球厅',
  ],
  ['attic', 'attic, loft, garret, attic room, dusty attic, old attic, loft room', '阁楼, 顶楼阁楼, 小阁楼'],
  [
    'greenhouse',
    'greenhouse, glasshouse, hothouse, glass house, glass greenhouse, conservatory, orangery, palm house, winter garden, plant house',
    '温室, 玻璃温室, 暖房, 花房, 玻璃花房, 玻璃房, 植物温室, 温室大棚, 大棚',
  ],
];
