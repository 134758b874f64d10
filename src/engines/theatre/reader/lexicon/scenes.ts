/**
 * Where it plays: the words for every set, and for every other place the set that comes nearest. Read by
 * `dictionary.ts`. A row: set, English words, Chinese words, sprite of who plays there when nobody is named.
 */
import type { SetName } from '../sense.js';

export type SceneRow = [set: SetName, english: string, chinese: string, hero?: string];

/** How a set is called, and who plays on it when a prompt names nobody. */
export const SET_NAMES: Record<SetName, { en: string; zh: string; hero: string }> = {
  meadow: { en: 'meadow', zh: '草地', hero: '1f407' },
  'snowy-meadow': { en: 'snowy meadow', zh: '雪地', hero: '1f9a3' },
  forest: { en: 'forest', zh: '森林', hero: '1f98c' },
  beach: { en: 'beach', zh: '海滩', hero: '1f980' },
  desert: { en: 'desert', zh: '沙漠', hero: '1f42a' },
  'under-water': { en: 'under water', zh: '海底', hero: '1f420' },
  moon: { en: 'moon', zh: '月球', hero: '1f9d1-200d-1f680' },
  'tokyo-street': { en: 'Tokyo street', zh: '东京街头', hero: '1f6b6-200d-2640-fe0f' },
  'future-city': { en: 'future city', zh: '未来城市', hero: '1f697' },
  'zen-garden': { en: 'zen garden', zh: '禅意庭院', hero: '1f9d8' },
  mountains: { en: 'mountains', zh: '群山', hero: '1f985' },
  'living-room': { en: 'living room', zh: '客厅', hero: '1f408' },
  theatre: { en: 'theatre stage', zh: '剧院舞台', hero: '1f57a' },
  studio: { en: 'studio', zh: '摄影棚', hero: '1f415' },
};

export const EXACT_SCENES: SceneRow[] = [
  [
    'meadow',
    'meadow, grassland, grass, field, flower field, open field, lawn, prairie, pasture, grassy field, hill, hills, countryside, green field, field of flowers, plain, plains, hillside, clearing',
    '草地, 草原, 草坪, 田野, 原野, 山坡, 花田, 花丛, 花丛中, 野外, 乡间, 草丛里, 田间, 山丘, 花海, 大草原',
  ],
  [
    'snowy-meadow',
    'snowy meadow, snow field, snowfield, snowy field, snowy plain, tundra, winter landscape, snowscape, snowy landscape, winter wonderland',
    '雪地, 雪原, 雪野, 雪景, 雪中的草地, 积雪的草地, 冰天雪地, 雪白的草地',
  ],
  [
    'forest',
    'forest, wood, woods, woodland, pine forest, enchanted forest, redwoods',
    '森林, 树林, 林间, 丛林, 林中, 松林, 树丛, 密林',
  ],
  [
    'beach',
    'beach, shore, seashore, seaside, coast, coastline, sandy beach, sand, coastal beach, tropical beach, 🏖, 🏝',
    '海滩, 沙滩, 海边, 海岸, 岸边, 海滨, 海滨沙滩',
  ],
  [
    'desert',
    'desert, salt desert, salt flat, dune, dunes, sand dune, sand dunes, sahara, 🏜',
    '沙漠, 荒漠, 沙丘, 戈壁, 撒哈拉',
  ],
  [
    'under-water',
    'underwater, under water, under sea, sea floor, seabed, ocean floor, coral reef, reef, deep sea, beneath waves, bottom of sea, bottom of ocean, deep ocean',
    '水下, 海底, 水底, 水中, 珊瑚礁, 深海, 水里',
  ],
  [
    'moon',
    'on moon, to moon, surface of moon, lunar surface, moon surface, around moon, over moon, moon base, moon landing, moonscape',
    '月球, 月球表面, 月面, 月亮上, 在月亮上, 月球上',
  ],
  [
    'tokyo-street',
    'tokyo, tokyo street, street of tokyo, shibuya, shinjuku, akihabara, neon street, neon city, street in tokyo',
    '东京, 东京街头, 东京街道, 涩谷, 新宿, 霓虹街道, 霓虹街头, 霓虹闪烁的街道, 东京的街道, 东京的街头',
  ],
  [
    'future-city',
    'future city, futuristic city, city of future, sci fi city, cyberpunk city, cyberpunk, skyscraper city, megacity, metropolis, in cyberpunk style, cyberpunk style',
    '未来城市, 未来都市, 科幻城市, 赛博朋克, 赛博朋克城市, 未来之城, 赛博朋克风格, 赛博城市',
  ],
  [
    'zen-garden',
    'zen garden, japanese garden, rock garden, zen, temple garden',
    '禅意花园, 日式庭院, 日本庭院, 枯山水, 禅园, 日式花园, 禅意庭院',
  ],
  [
    'mountains',
    'mountain, mountains, mountain range, alps, peak, peaks, himalayas, mountaintop, mountain peaks, ⛰, 🏔, 🗻',
    '山, 群山, 高山, 山脉, 山上, 大山, 阿尔卑斯山, 喜马拉雅山, 山峰, 山间, 山中',
  ],
  ['living-room', 'living room, room, lounge, sitting room', '客厅, 房间, 起居室, 屋里, 室内, 房间里'],
  [
    'theatre',
    'theatre, theater, stage, theatre stage, opera house, concert stage, spotlight, theater stage',
    '剧院, 舞台, 剧场, 戏院, 歌剧院, 聚光灯',
  ],
  [
    'studio',
    'studio, photo studio, white background, plain background, blank background, empty background, white backdrop',
    '摄影棚, 工作室, 白色背景, 纯色背景, 白背景, 演播室, 影棚',
  ],
];

export const NEAR_SCENES: SceneRow[] = [
  [
    'meadow',
    '🏞, park, playground, garden, backyard, yard, orchard, tea party, picnic',
    '公园, 花园, 院子, 后院, 果园, 游乐场, 操场, 野餐, 野餐会',
    '1f415',
  ],
  [
    'meadow',
    'farm, farmyard, barnyard, ranch, barn, village, farmland, farm field, wheat field, corn field, cornfield, rice field',
    '农场, 牧场, 村庄, 村子, 乡村, 麦田, 稻田, 农田, 农村',
    '1f404',
  ],
  [
    'meadow',
    'football field, soccer field, sports field, stadium, baseball stadium, football stadium, soccer stadium, baseball field, golf course, outdoor track, running track, track field, playing field',
    '足球场, 橄榄球场, 球场, 体育场, 棒球场, 高尔夫球场, 户外赛道, 跑道, 田径场, 运动场',
    '1f3c3',
  ],
  [
    'meadow',
    'botanical garden, greenhouse, vineyard, flower garden, field of sunflowers',
    '植物园, 温室, 葡萄园',
    '1f33b',
  ],
  ['meadow', 'cemetery, graveyard, churchyard', '墓地, 公墓, 坟墓, 坟场', '1faa6'],
  [
    'meadow',
    'carousel, carrousel, merry go round, amusement park, fairground, funfair, theme park',
    '旋转木马, 游乐园, 主题公园',
    '1f3a0',
  ],
  ['meadow', 'campus, university, schoolyard', '校园, 大学', '1f3eb'],
  ['meadow', 'marsh, swamp, wetland, bog, pond, riverbank', '沼泽, 湿地, 池塘, 河岸, 泥塘', '1f438'],
  ['meadow', 'wind farm, windmill', '风车, 风力发电场', '1f404'],
  ['meadow', 'sky, blue sky, clear sky, cloudy sky', '天空, 蓝天, 空中, 天上, 高空', '1f426'],
  [
    'meadow',
    'zoo, savanna, savannah, african plain, serengeti, safari',
    '动物园, 非洲草原, 稀树草原, 热带草原',
    '1f992',
  ],
  ['snowy-meadow', 'ski slope, ski resort, snow mountain slope', '滑雪场, 雪坡', '26f7-fe0f'],
  [
    'snowy-meadow',
    'arctic, antarctica, antarctic, north pole, south pole, siberia, ice field, iceberg, glacier, ice floe, frozen lake, ice, ice skating rink, ice rink, polar region, igloo, on ice',
    '南极, 北极, 冰原, 冰山, 冰川, 冰面, 溜冰场, 滑冰场, 冰湖, 冰架, 冰屋, 西伯利亚, 冰, 冰上',
    '1f427',
  ],
  [
    'forest',
    'jungle, rainforest, tropical forest, bamboo forest, tropical rainforest',
    '热带雨林, 雨林, 竹林',
    '1f405',
  ],
  ['forest', 'campsite, campground, camping ground', '露营地, 营地', '26fa'],
  [
    'forest',
    'waterfall, stream, creek, river, riverside, brook',
    '瀑布, 小溪, 溪流, 河, 河流, 河边, 小河, 河里, 塞纳河',
    '1f98c',
  ],
  [
    'beach',
    '🌊, sea, wave, lake, lakeside, bay, harbor, harbour, pier, port, island, lagoon, water, lighthouse, ocean shore, dock, marina, seine, seine river',
    '湖, 大海, 湖边, 湖面, 海, 海面, 港口, 码头, 岛, 小岛, 湖水, 水面, 海上, 灯塔, 海湾, 海水, 湖泊, 水上, 海岛',
    '26f5',
  ],
  ['beach', 'swimming pool, pool, poolside, hot spring', '游泳池, 泳池, 温泉', '1f3ca'],
  [
    'desert',
    'canyon, mars, red planet, badlands, wild west, wasteland, arid land',
    '峡谷, 火星, 西部, 荒原, 深谷',
    '1f42a',
  ],
  ['desert', 'pyramid, pyramids, egypt', '金字塔, 埃及', '1f42a'],
  [
    'desert',
    'construction site, junkyard, quarry, industrial area, scrapyard, landfill, oil field',
    '建筑工地, 工地, 垃圾场, 工业区, 废品场, 采石场',
    '1f69c',
  ],
  ['under-water', 'ocean, aquarium, fish tank, oceanarium', '海洋, 水族馆, 鱼缸, 大洋, 海里, 海中, 大海里', '1f420'],
  [
    'moon',
    'space, outer space, galaxy, planet surface, cosmos, universe, deep space, another planet, lunar base, milky way, orbit of earth, asteroid',
    '太空, 宇宙, 外太空, 银河, 星空中, 外星球, 星球, 小行星, 太空中',
    '1f9d1-200d-1f680',
  ],
  [
    'tokyo-street',
    '🏙, street, city street, city, suburb, downtown, town, alley, alleyway, crosswalk, crossing, sidewalk, pavement, road, urban street, market, night market, busy street, corner, rush hour, traffic, intersection, avenue, parking lot',
    '街道, 街头, 街上, 城市, 市区, 市中心, 巷子, 小巷, 胡同, 十字路口, 斑马线, 人行道, 马路, 路上, 大街, 市场, 夜市, 城里, 小镇, 路口, 都市, 停车场, 公路上',
    '1f6b6',
  ],
  [
    'tokyo-street',
    'shop, store, supermarket, mall, shopping mall, pharmacy, arcade, bazaar, gas station, shopfront',
    '商店, 超市, 商场, 药店, 便利店, 购物中心, 加油站',
    '1f6b6-200d-2640-fe0f',
  ],
  [
    'tokyo-street',
    'train station, station, platform, subway station, bus station, bus stop, train platform, railway station, train track, railway',
    '火车站, 车站, 站台, 地铁站, 公交站, 铁路, 铁轨, 月台',
    '1f682',
  ],
  [
    'tokyo-street',
    'hong kong, seoul, osaka, kyoto, japan, chinatown, times square',
    '香港, 首尔, 大阪, 京都, 日本, 唐人街, 时代广场',
    '1f6b6',
  ],
  [
    'future-city',
    'highway, freeway, motorway, bridge, tunnel, raceway, race track, racetrack, racing track, expressway, runway, airport, helipad',
    '高速公路, 公路, 大桥, 桥, 桥梁, 隧道, 赛车场, 赛道, 高架桥, 机场, 飞机场, 道路',
    '1f3ce-fe0f',
  ],
  [
    'future-city',
    'skyscraper, skyline, new york, shanghai, bund, london, paris, dubai, skyscrapers, city skyline, manhattan, singapore, chicago, office building, tall building, rooftop, las vegas, building, architecture, tower block',
    '摩天大楼, 高楼, 纽约, 上海, 外滩, 上海外滩, 伦敦, 巴黎, 迪拜, 天际线, 曼哈顿, 新加坡, 高楼大厦, 屋顶, 楼顶, 北京, 建筑, 建筑物, 大楼, 楼房, 高层建筑, 高耸建筑',
    '1f697',
  ],
  [
    'future-city',
    'space station interior, spaceship interior, power plant, factory, industrial plant, nuclear power plant',
    '工厂, 核电站, 发电厂',
    '1f916',
  ],
  [
    'zen-garden',
    'temple, shrine, courtyard, pagoda, monastery, fountain, patio, teahouse',
    '寺庙, 神社, 庭院, 寺院, 茶馆, 喷泉, 庙, 四合院',
    '26f2',
  ],
  [
    'mountains',
    'valley, cliff, cave, cavern, snowy mountain, volcano crater, ridge, mountain snowy, hillside village, rocky mountains, snow mountain, snow capped mountain, snow covered mountain, fjord, landscape, scenery, nature, mount fuji, everest',
    '山谷, 山洞, 洞穴, 悬崖, 雪山, 山脊, 富士山, 珠穆朗玛峰, 峭壁, 山崖, 岩石山峰',
    '1f985',
  ],
  [
    'living-room',
    'bedroom, nursery, dormitory, hotel room, dorm room, attic, childs room',
    '卧室, 宿舍, 酒店房间, 阁楼, 儿童房',
    '1f6cf-fe0f',
  ],
  [
    'living-room',
    'kitchen, dining room, restaurant, cafe, coffee shop, bar, pub, bakery, bakery shop, diner, cafeteria, food court, pizzeria, ice cream parlor',
    '厨房, 餐厅, 饭馆, 咖啡馆, 咖啡厅, 酒吧, 面包店, 食堂, 饭店, 茶餐厅',
    '2615',
  ],
  [
    'living-room',
    'bathroom, shower, restroom, sauna room, laundry room',
    '浴室, 淋浴, 卫生间, 洗手间, 洗衣房',
    '1f6c1',
  ],
  [
    'living-room',
    'house interior, indoors, inside house, apartment, basement, home office, cellar, garage, hallway, staircase, stairs, corridor, lobby',
    '地下室, 家里, 公寓, 车库, 走廊, 楼梯, 大厅, 家中',
    '1f408',
  ],
  [
    'living-room',
    'office, classroom, school, library, museum, hospital, laboratory, lab, conference room, waiting room, art gallery, gallery, bookstore, school library, at work, at school',
    '办公室, 教室, 学校, 图书馆, 博物馆, 医院, 实验室, 会议室, 画廊, 艺术画廊, 美术馆, 书店, 上班, 办公, 上学, 上课',
    '1f4da',
  ],
  [
    'theatre',
    'concert, ballroom, cinema, movie theater, movie theatre, circus, nightclub, club, disco, discotheque, party, palace, throne room, castle hall, amphitheater, inside church, arena, concert hall, music festival',
    '音乐会, 演唱会, 舞厅, 电影院, 马戏团, 夜总会, 夜店, 派对, 聚会, 宫殿, 皇宫, 教堂里, 音乐厅',
    '1f483',
  ],
  [
    'studio',
    'gym, gymnasium, music studio, recording studio, boxing ring, dance studio, art studio',
    '健身房, 体育馆, 音乐工作室, 录音棚, 舞蹈室, 拳击台',
    '1f938',
  ],
];
