/**
 * The sets by name: how each is called, who plays there when a prompt names nobody, and what suits it. What reader,
 * director and stage share; the stage paints them in `stage/sets/`, the reader's words for them stand in
 * `reader/lexicon/scenes.ts`.
 */
import type { Light, Weather } from './score/score.js';

/** What one stands on, or hangs in: decides how bodies move. On `water` boats float; in the `air` nothing stands. */
export const PLACES = ['ground', 'water', 'under-water', 'air'] as const;
export type Place = (typeof PLACES)[number];

export interface SetFacts {
  en: string;
  zh: string;
  /** Sprite of who plays there when nobody is named. */
  hero: string;
  place: Place;
  /** Lights and weathers that suit it: where a prompt leaves them open, takes have them in turn. */
  lights: readonly Light[];
  weathers: readonly Weather[];
  /** A room that is a plan of furniture: it has a roof, whatever its name says. */
  furnished?: true;
}

const DAYLIGHT: readonly Light[] = ['day', 'morning', 'sunset'];
const ANY_LIGHT: readonly Light[] = ['day', 'morning', 'sunset', 'night'];
const EVENING: readonly Light[] = ['night', 'sunset'];
const CLEAR: readonly Weather[] = ['clear'];

const set = (en: string, zh: string, hero: string, more: Partial<SetFacts> = {}): SetFacts => ({
  en,
  zh,
  hero,
  place: 'ground',
  lights: DAYLIGHT,
  weathers: CLEAR,
  ...more,
});

const room = (en: string, zh: string, hero: string, more: Partial<SetFacts> = {}): SetFacts =>
  set(en, zh, hero, { furnished: true, ...more });

export const SETS = {
  // Nature
  meadow: set('meadow', '草地', '1f407'),
  'snowy-meadow': set('snowy meadow', '雪地', '1f9a3', { weathers: ['snow', 'clear'] }),
  forest: set('forest', '森林', '1f98c'),
  beach: set('beach', '海滩', '1f980'),
  island: set('island', '小岛', '1f99c'),
  desert: set('desert', '沙漠', '1f42a'),
  mountains: set('mountains', '群山', '1f985'),
  moon: set('moon', '月球', '1f9d1-200d-1f680', { lights: ['night'] }),
  'under-water': set('under water', '海底', '1f420', { place: 'under-water', lights: ['day'] }),
  'coral-reef': set('coral reef', '珊瑚礁', '1f420', { place: 'under-water', lights: ['day'] }),
  farm: set('farm', '农场', '1f404'),
  'rapeseed-field': set('rapeseed field', '油菜花田', '1f98b'),
  cornfield: set('cornfield', '玉米地', '1f426-200d-2b1b'),
  vineyard: set('vineyard', '葡萄园', '1f98a'),
  'bamboo-forest': set('bamboo forest', '竹林', '1f43c'),
  jungle: set('jungle', '丛林', '1f405'),
  'jungle-river': set('jungle river', '雨林河流', '1f9a7', { lights: ['day', 'morning'] }),
  river: set('river', '河流', '1f986', { place: 'water' }),
  riverside: set('riverside', '河边', '1f986'),
  waterfall: set('waterfall', '瀑布', '1f98c'),
  ocean: set('ocean', '海洋', '1f42c', { place: 'water' }),
  volcano: set('volcano', '火山', '1f996', { lights: ['sunset', 'night', 'day'] }),
  canyon: set('canyon', '峡谷', '1f985'),
  cave: set('cave', '山洞', '1f987', { lights: ['day', 'night'] }),
  savanna: set('savanna', '非洲草原', '1f992', { lights: ['day', 'sunset'] }),
  marsh: set('marsh', '沼泽', '1f438'),
  glacier: set('glacier', '冰川', '1f427'),
  cliff: set('cliff', '悬崖', '1f410'),
  'sea-cliffs': set('sea cliffs', '海边悬崖', '26f5', { place: 'water' }),
  valley: set('valley', '山谷', '1f98b'),
  campsite: set('campsite', '露营地', '1f43b', { lights: ['sunset', 'night', 'day'] }),
  'flower-garden': set('flower garden', '花园', '1f98b'),
  'ski-slope': set('ski slope', '滑雪场', '26f7-fe0f', { weathers: ['clear', 'snow'] }),
  sky: set('sky', '天空', '1f985', { place: 'air' }),
  space: set('outer space', '太空', '1f9d1-200d-1f680', { place: 'air', lights: ['night'] }),
  // Built
  'tokyo-street': set('Tokyo street', '东京街头', '1f6b6-200d-2640-fe0f', {
    lights: EVENING,
  }),
  'future-city': set('future city', '未来城市', '1f697', { lights: ['night', 'sunset', 'day'] }),
  'great-wall': set('Great Wall', '长城', '1f43c', { lights: ANY_LIGHT }),
  'aegean-village': set('white village by the sea', '海边白色小镇', '1f408', { lights: ANY_LIGHT }),
  'canal-street': set('colourful houses along a canal', '运河边的彩色房子', '1f408', { lights: ANY_LIGHT }),
  canal: set('canal', '运河', '1f6f6', { place: 'water', lights: ANY_LIGHT }),
  'lantern-street': set('street of lanterns', '灯笼老街', '1f43c', { lights: EVENING }),
  market: set('market', '集市', '1f9d1-200d-1f33e', { lights: ANY_LIGHT }),
  egypt: set('the pyramids', '金字塔', '1f42a', { lights: ['day', 'sunset', 'night'] }),
  'mount-fuji': set('Mount Fuji', '富士山', '1f98a', { lights: DAYLIGHT }),
  'zen-garden': set('zen garden', '禅意庭院', 'prop-bonsai'),
  street: set('street', '街道', '1f6b6'),
  alley: set('alley', '小巷', '1f408', { lights: ANY_LIGHT }),
  downtown: set('downtown', '市中心', '1f6b6-200d-2640-fe0f', { lights: ANY_LIGHT }),
  highway: set('highway', '高速公路', '1f697', { lights: ANY_LIGHT }),
  bridge: set('bridge', '桥', '1f697', { lights: ANY_LIGHT }),
  viaduct: set('railway bridge', '铁路桥', '1f682', { lights: ['sunset', 'morning'] }),
  harbour: set('harbour', '港口', '26f5', { place: 'water', lights: ANY_LIGHT }),
  'train-station': set('train station', '火车站', '1f682', { lights: ANY_LIGHT }),
  carriage: set('train carriage', '车厢', '1f9d1', { lights: ANY_LIGHT }),
  railway: set('railway', '铁路', '1f682'),
  castle: set('castle', '城堡', '1f409', { lights: ANY_LIGHT }),
  palace: set('palace', '宫殿', '1f478', { lights: ANY_LIGHT }),
  stadium: set('stadium', '体育场', '1f3c3', { lights: ANY_LIGHT }),
  'football-field': set('football field', '足球场', '26bd', { lights: ANY_LIGHT }),
  'baseball-field': set('baseball field', '棒球场', '1f466', { lights: ANY_LIGHT }),
  'race-track': set('race track', '赛车场', '1f3ce-fe0f'),
  playground: set('playground', '游乐场', '1f467'),
  park: set('park', '公园', '1f415'),
  fairground: set('fairground', '游乐园', '1f3a0', { lights: ANY_LIGHT }),
  carousel: set('carousel', '旋转木马', '1f467', { lights: ANY_LIGHT }),
  'construction-site': set('construction site', '建筑工地', '1f477'),
  cemetery: set('cemetery', '墓地', '1f47b', { lights: ['sunset', 'night', 'day'] }),
  house: set('house', '房子', '1f415'),
  village: set('village', '村庄', '1f413'),
  factory: set('factory', '工厂', '1f69a'),
  junkyard: set('junkyard', '垃圾场', '1f99d'),
  airport: set('airport', '机场', '2708-fe0f', { lights: ANY_LIGHT }),
  paris: set('Paris', '巴黎', '1f43c', { lights: ANY_LIGHT }),
  'sunken-city': set('sunken city', '水下城市', '1f420', { place: 'under-water', lights: ['day'] }),
  skyline: set('city skyline', '城市天际线', '26f5', { place: 'water', lights: ['night', 'sunset', 'day'] }),
  'haunted-mansion': set('haunted mansion', '闹鬼的老宅', '1f47b', { lights: ['night', 'sunset'] }),
  'jungle-temple': set('temple in the jungle', '丛林神庙', '1f412', { lights: DAYLIGHT }),
  'sky-islands': set('floating islands', '空中浮岛', '1f985', { lights: ANY_LIGHT }),
  // Rooms
  'living-room': set('living room', '客厅', '1f408', { lights: ANY_LIGHT }),
  'window-room': set('by the window', '窗边', '1f408', { lights: ANY_LIGHT }),
  bedroom: set('bedroom', '卧室', '1f9f8', { lights: ANY_LIGHT }),
  kitchen: set('kitchen', '厨房', '1f9d1-200d-1f373', { lights: ['day', 'morning'] }),
  bathroom: set('bathroom', '浴室', '1f6c1', { lights: ['day', 'morning'] }),
  basement: set('basement', '地下室', '1f401', { lights: ['night', 'day'] }),
  corridor: set('corridor', '走廊', '1f9d1', { lights: ['day'] }),
  office: set('office', '办公室', '1f9d1-200d-1f4bc', { lights: ['day', 'morning'] }),
  classroom: set('classroom', '教室', '1f9d1-200d-1f3eb', { lights: ['day', 'morning'] }),
  library: set('library', '图书馆', '1f989', { lights: ['day', 'sunset'] }),
  laboratory: set('laboratory', '实验室', '1f9d1-200d-1f52c', { lights: ['day'] }),
  hospital: set('hospital', '医院', '1f9d1-200d-2695-fe0f', { lights: ['day'] }),
  gym: set('gym', '体育馆', '1f938', { lights: ['day'] }),
  'ice-rink': set('ice rink', '溜冰场', '26f8-fe0f', { lights: ['day', 'night'] }),
  museum: set('museum', '美术馆', '1f9d1', { lights: ['day', 'morning', 'night'] }),
  bar: set('bar', '酒吧', '1f378', { lights: EVENING }),
  restaurant: set('restaurant', '餐厅', '1f9d1-200d-1f373', { lights: ANY_LIGHT }),
  bakery: set('bakery', '面包店', '1f9d1-200d-1f373', { lights: ['morning', 'day', 'sunset'] }),
  'barber-shop': set('barber shop', '理发店', '1f487', { lights: ['day', 'morning', 'sunset'] }),
  supermarket: set('supermarket', '超市', '1f6d2', { lights: ['day', 'morning'] }),
  shop: set('shop', '商店', '1f6cd-fe0f', { lights: ['day', 'morning', 'sunset'] }),
  pharmacy: set('pharmacy', '药店', '1f9d1-200d-2695-fe0f', { lights: ['day', 'morning'] }),
  'music-studio': set('music studio', '音乐工作室', '1f3b8', { lights: ['day', 'sunset', 'night'] }),
  cinema: set('cinema', '电影院', '1f37f', { lights: ['night'] }),
  ballroom: set('ballroom', '舞厅', '1f483', { lights: ['night', 'sunset', 'day'] }),
  aquarium: set('aquarium', '水族馆', '1f988', { place: 'under-water', lights: ['day', 'night'] }),
  'swimming-pool': set('swimming pool', '游泳池', '1f3ca', { place: 'water' }),
  theatre: set('theatre stage', '剧院舞台', '1f57a', { lights: ['day', 'night'] }),
  'party-room': set('party room', '派对房间', '1f382', { lights: ['day', 'night'] }),
  workshop: set('workshop', '车间', '1f916', { lights: ['day', 'morning'] }),
  'salt-flat': set('salt flat', '盐沼', '1f9d1-200d-1f680'),
  disco: set('disco', '迪斯科舞厅', '1f57a', { lights: ['night'] }),
  'coffee-cup': set('in a cup of coffee', '咖啡杯里', '26f5', { place: 'water', lights: ['day', 'sunset'] }),
  tabletop: set('tabletop', '桌面', '1f95b', { lights: ['day', 'morning'] }),
  'still-water': set('still water', '水面', '1f341', { lights: ['day', 'morning'] }),
  cathedral: set('cathedral', '大教堂', '1f9d1', { lights: ['day', 'morning', 'sunset'] }),
  lodge: set('lodge', '木屋里', '1f408', { lights: ['night', 'sunset', 'morning'] }),
  'lavender-field': set('lavender field', '薰衣草花田', '1f98b'),
  'tulip-field': set('tulip field', '郁金香花田', '1f98b'),
  'sunflower-field': set('sunflower field', '向日葵花田', '1f41d'),
  'wheat-field': set('wheat field', '麦田', '1f426'),
  'water-town': set('water town', '江南水乡', '1f408', { lights: ANY_LIGHT }),
  'town-canal': set('canal of a water town', '水乡河道', '26f5', { place: 'water', lights: ANY_LIGHT }),
  rooftop: set('rooftop', '天台', '1f408', { lights: ANY_LIGHT }),
  'space-station': set('inside a space station', '空间站里', '1f9d1-200d-1f680', { lights: ['day'] }),
  laundromat: set('laundromat', '洗衣店', '1f9fa', { lights: ['day', 'morning', 'night'] }),
  elevator: set('elevator', '电梯', '1f9d1', { lights: ['day'] }),
  'prison-cell': set('prison cell', '牢房', '1f401', { lights: ['night', 'day', 'sunset'] }),
  'airplane-cabin': set('airplane cabin', '飞机客舱', '1f9d1', { lights: ANY_LIGHT }),
  arcade: set('arcade', '游戏厅', 'prop-arcade-machine', { lights: ['night', 'day'] }),
  garage: set('garage', '车库', '1f697', { lights: ['day', 'morning', 'sunset'] }),
  attic: set('attic', '阁楼', '1f408', { lights: ANY_LIGHT }),
  greenhouse: set('greenhouse', '温室', '1f98b', { lights: ['day', 'morning', 'sunset'] }),
  'bowling-alley': set('bowling alley', '保龄球馆', 'prop-bowling-ball', { lights: ['day', 'night'] }),
  // Rooms that are plans of furniture
  courtroom: room('courtroom', '法庭', '1f9d1-200d-2696-fe0f', { lights: ['day', 'morning'] }),
  bank: room('bank', '银行', '1f9d1-200d-1f4bc', { lights: ['day', 'morning'] }),
  'bank-vault': room('bank vault', '金库', '1f400', { lights: ['day', 'night'] }),
  'post-office': room('post office', '邮局', '1f9d1-200d-1f4bc', { lights: ['day', 'morning'] }),
  'police-station': room('police station', '警察局', '1f46e', { lights: ['day', 'night'] }),
  ktv: room('karaoke room', 'KTV包间', '1f9d1-200d-1f3a4', { lights: ['night'] }),
  'internet-cafe': room('internet café', '网吧', '1f9d1-200d-1f4bb', { lights: ['night', 'day'] }),
  teahouse: room('teahouse', '茶馆', '1f9d3', { lights: ['day', 'morning', 'sunset'] }),
  canteen: room('canteen', '食堂', '1f9d1-200d-1f373', { lights: ['day', 'morning'] }),
  dormitory: room('dormitory', '宿舍', '1f9d1-200d-1f393', { lights: ANY_LIGHT }),
  'hotel-lobby': room('hotel lobby', '酒店大堂', '1f9d1-200d-1f4bc', { lights: ANY_LIGHT }),
  'departure-hall': room('departure hall', '候机厅', '1f9d1', { lights: ANY_LIGHT }),
  'waiting-room': room('waiting room', '候诊室', '1f9d1', { lights: ['day', 'morning'] }),
  casino: room('casino', '赌场', '1f9d1', { lights: ['night'] }),
  mall: room('shopping mall', '商场', '1f9d1', { lights: ['day', 'morning'] }),
  subway: room('underground station', '地铁站', '1f9d1', { lights: ['day', 'night'] }),
  'throne-room': room('throne room', '王座厅', '1f934', { lights: ['day', 'sunset', 'night'] }),
  warehouse: room('warehouse', '仓库', '1f477', { lights: ['day', 'morning'] }),
  'wine-cellar': room('wine cellar', '酒窖', '1f401', { lights: ['night', 'day'] }),
  'server-room': room('server room', '机房', '1f916', { lights: ['night', 'day'] }),
  'control-room': room('control room', '控制室', '1f9d1-200d-1f4bb', { lights: ['day', 'night'] }),
  'locker-room': room('locker room', '更衣室', '1f9d1', { lights: ['day', 'morning'] }),
  closet: room('closet', '衣帽间', '1f408', { lights: ['day', 'morning'] }),
  'art-studio': room('art studio', '画室', '1f9d1-200d-1f3a8', { lights: ['day', 'morning', 'sunset'] }),
  'dance-studio': room('dance studio', '舞蹈室', '1f483', { lights: ['day', 'morning'] }),
  dojo: room('dojo', '武馆', '1f94b', { lights: ['day', 'morning', 'sunset'] }),
  'news-studio': room('television studio', '演播厅', '1f9d1-200d-1f4bc', { lights: ['day'] }),
  tomb: room('tomb', '墓室', '1f987', { lights: ['night', 'day'] }),
  sauna: room('sauna', '桑拿房', '1f9d6', { lights: ['day', 'night'] }),
  'meeting-room': room('meeting room', '会议室', '1f9d1-200d-1f4bc', { lights: ['day', 'morning'] }),
  'dining-room': room('dining room', '饭厅', '1f9d1', { lights: ANY_LIGHT }),
  balcony: room('balcony', '阳台', '1f408', { lights: ANY_LIGHT }),
  'grand-staircase': room('staircase', '楼梯', '1f9d1', { lights: ['day', 'night'] }),
  forge: room('forge', '铁匠铺', '1f9d1-200d-1f3ed', { lights: ['night', 'day'] }),
  'pottery-workshop': room('pottery workshop', '陶艺工坊', '1f9d1-200d-1f3a8', { lights: ['day', 'morning'] }),
  'dressing-room': room('dressing room', '化妆间', '1f483', { lights: ['day', 'night'] }),
  'mahjong-room': room('mahjong room', '麻将馆', '1f9d3', { lights: ['day', 'night'] }),
  bunker: room('bunker', '地堡', '1f9d1', { lights: ['night', 'day'] }),
  observatory: room('observatory', '天文台', '1f9d1-200d-1f52c', { lights: ['night'] }),
  cockpit: room('cockpit', '驾驶舱', '1f9d1-200d-2708-fe0f', { lights: ANY_LIGHT }),
  studio: set('studio', '摄影棚', '1f415', { lights: ['day'] }),
} satisfies Record<string, SetFacts>;

export type SetName = keyof typeof SETS;

export const isFurnished = (name: SetName): boolean => (SETS[name] as SetFacts).furnished === true;
