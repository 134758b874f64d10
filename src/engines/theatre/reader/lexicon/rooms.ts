/** Rooms of public life and of work that have a set of their own, in both languages. Read by `dictionary.ts`. */
import type { SceneRow } from './scenes.js';

export const ROOMS: readonly SceneRow[] = [
  [
    'bowling-alley',
    'bowling alley, bowling lane, bowling lanes, bowling center, bowling centre, bowling hall, ten pin bowling alley',
    '保龄球馆, 保龄球场, 保龄球道, 保龄球厅',
  ],
  [
    'laundromat',
    'laundromat, laundry, laundrette, launderette, laundry room, coin laundry',
    '洗衣店, 自助洗衣店, 洗衣房, 干洗店',
  ],
  ['elevator', 'elevator, inside elevator, elevator car, glass elevator', '电梯, 电梯间, 电梯里, 升降机'],
  [
    'prison-cell',
    'prison, prison cell, jail, jail cell, dungeon, dungeon cell, castle dungeon, cell block',
    '监狱, 牢房, 监狱牢房, 地牢, 监牢, 囚室, 大牢',
  ],
  [
    'airplane-cabin',
    'airplane cabin, plane cabin, aircraft cabin, inside airplane, inside plane, airplane aisle, plane aisle, airplane seat, plane seat',
    '机舱, 客舱, 飞机机舱, 飞机客舱, 飞机里, 飞机座位',
  ],
  [
    'arcade',
    'arcade, video arcade, game arcade, amusement arcade, arcade hall, gaming arcade',
    '街机厅, 游戏厅, 电玩城, 电玩厅',
  ],
  [
    'garage',
    'garage, car garage, home garage, repair garage, auto repair shop, car repair shop, auto shop',
    '车库, 汽修店, 修车厂, 修车行, 汽车修理厂',
  ],
  ['attic', 'attic, loft, garret, attic room, dusty attic, old attic, loft room', '阁楼, 顶楼阁楼, 小阁楼'],
  [
    'greenhouse',
    'greenhouse, glasshouse, hothouse, glass house, glass greenhouse, conservatory, orangery, palm house, winter garden, plant house',
    '温室, 玻璃温室, 暖房, 花房, 玻璃花房, 玻璃房, 植物温室, 温室大棚, 大棚',
  ],
  // What has none of its own is shown by its like.
  ['swimming-pool', 'spa, thermal bath, thermal spa', '水疗馆, 水疗中心'],
  ['bar', 'pool hall, billiard hall, billiards hall, snooker hall, billiard room', '台球厅, 台球室, 桌球室'],
  ['ballroom', 'wedding hall', '喜宴厅'],
  [
    'restaurant',
    'hot pot restaurant, hotpot restaurant, noodle shop, ramen shop, noodle house',
    '火锅店, 面馆, 拉面店, 饺子馆',
  ],
  ['barber-shop', 'tattoo parlor, tattoo parlour, tattoo shop', '纹身店'],
];
