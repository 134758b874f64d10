/**
 * What places are dressed with, by the words for it, where what it is called alone doesn't tell how it is there. Read by
 * `reader/places/dressed.ts`. What stands in no row is placed by its kind.
 */
import type { Dressing } from '../../score/dressing.js';

type One = readonly [sprite: string, way: Dressing['way'], count: number, size: number, more?: 'glows'];

const IVY: One = ['prop-ivy', 'trails', 15, 0.085];
const FERNS: One = ['1f33f', 'stands', 14, 0.17];

export interface DressingWords {
  words: RegExp;
  /** Nothing where the place has them itself. */
  as: readonly One[];
}

const row = (words: RegExp, ...as: readonly One[]): DressingWords => ({ words, as });

export const DRESSINGS: readonly DressingWords[] = [
  row(
    /\b(?:vines?|ivy|creepers?|lianas?|climbing plants|hanging plants|moss)\b|藤蔓|藤条|常春藤|爬山虎|青苔|苔藓/iu,
    IVY,
  ),
  row(
    /^(?:by )?(?:(?:lush|wild|dense|green|thick|overgrown) )*(?:nature|vegetation|greenery|foliage|plants|jungle|undergrowth|weeds|plant life)$|^(?:大自然|自然|植物|植被|杂草|绿植|野草|荒草)$/iu,
    IVY,
    FERNS,
  ),
  row(/\bferns?\b|蕨/iu, FERNS),
  row(
    /\bwild ?flowers\b|^(?:[\w-]+ )*(?:flowers|blooms)$|野花|鲜花|花朵|五颜六色的花|各种花|小花/iu,
    ['1f33c', 'stands', 18, 0.12],
    ['1f337', 'stands', 9, 0.14],
    ['1f33a', 'stands', 9, 0.11],
  ),
  row(/\bginkgo leaves\b|银杏叶/iu, ['prop-ginkgo-leaf', 'lies', 26, 0.06]),
  row(/\bbamboo leaves\b|竹叶|柳叶/iu, ['1f343', 'flits', 14, 0.07]),
  row(/\b(?:maple|autumn|fallen) leaves\b|枫叶|落叶|梧桐叶/iu, ['1f341', 'lies', 24, 0.06]),
  row(/\b(?:rapeseed|canola)\b|油菜花/iu, ['1f33c', 'stands', 36, 0.12]),
  row(/\bpetals\b|花瓣/iu, ['1f338', 'floats', 24, 0.035]),
  row(/\b(?:blossoms|cherry (?:trees|blossoms?)|blossoming|flowering branches)\b|樱花|桃花|花枝/iu, [
    'prop-blossom-strand',
    'trails',
    12,
    0.08,
  ]),
  row(/\broses\b|玫瑰/iu, ['1f339', 'stands', 18, 0.15]),
  row(/\bsunflowers\b|向日葵/iu, ['1f33b', 'stands', 16, 0.24]),
  row(/\btulips\b|郁金香/iu, ['1f337', 'stands', 22, 0.15]),
  row(/\b(?:lotus(?:es)?|lotus flowers|water ?lil(?:y|ies)|lily ?pads)\b|睡莲|荷花|荷叶|莲花/iu, [
    '1fab7',
    'lies',
    14,
    0.1,
  ]),
  row(/\b(?:mushrooms|toadstools|fungi)\b|蘑菇/iu, ['1f344', 'stands', 15, 0.2]),
  row(/\b(?:crystals?|gemstones|gems|geodes)\b|水晶|晶石|宝石/iu, ['prop-crystals', 'stands', 13, 0.24, 'glows']),
  row(
    /\b(?:treasures?|gold(?:en)? coins?|gold|riches|jewels)\b|宝藏|金币|财宝|珠宝/iu,
    ['prop-treasure-chest', 'stands', 5, 0.26],
    ['1fa99', 'lies', 26, 0.06],
  ),
  row(/\bcandles\b|蜡烛/iu, ['1f56f-fe0f', 'stands', 15, 0.16, 'glows']),
  row(/\b(?:sky lanterns|floating lanterns)\b|孔明灯|天灯/iu, ['1f3ee', 'floats', 16, 0.12, 'glows']),
  row(/\b(?:jack ?o'? ?-?lanterns|carved pumpkins)\b|南瓜灯/iu, ['1f383', 'stands', 11, 0.18, 'glows']),
  row(/\blanterns\b|灯笼/iu, ['1f3ee', 'hangs', 12, 0.13, 'glows']),
  row(
    /\b(?:(?:fairy|string|twinkl\w+|christmas|hanging|festive|colou?rful|glittering|sparkling|bright|neon|glowing|tiny) )+lights\b|彩灯|灯串|霓虹灯|灯光/iu,
    ['prop-string-lights', 'trails', 14, 0.11, 'glows'],
  ),
  row(/\bchandeliers?\b|吊灯|水晶灯/iu, ['prop-chandelier', 'hangs', 3, 0.34, 'glows']),
  row(/\bpumpkins\b|南瓜/iu, ['1f383', 'stands', 11, 0.18]),
  row(/\b(?:hot[- ]air balloons)\b|热气球/iu, ['prop-hot-air-balloon', 'floats', 6, 0.34]),
  row(/\bballoons\b|气球/iu, ['1f388', 'floats', 15, 0.2]),
  row(/\bbutterfl(?:y|ies)\b|蝴蝶/iu, ['1f98b', 'flits', 14, 0.1]),
  row(/\b(?:fireflies|fairy dust|glowing (?:motes|particles|spores|orbs))\b|萤火虫|光点/iu, [
    'prop-spark',
    'flits',
    24,
    0.03,
    'glows',
  ]),
  row(/\bdragonflies\b|蜻蜓/iu, ['prop-dragonfly', 'flits', 9, 0.1]),
  row(/\bbees\b|蜜蜂/iu, ['1f41d', 'flits', 11, 0.07]),
  row(/\bbats\b|蝙蝠/iu, ['1f987', 'flits', 9, 0.14]),
  row(
    /\b(?:marine (?:\w+ )?(?:life|wild ?life|creatures|animals)|sea ?life|sea creatures|ocean life|aquatic life)\b|海洋生物|海洋动物/iu,
    ['1f420', 'swims', 8, 0.1],
    ['1f41f', 'swims', 7, 0.09],
    ['1f422', 'swims', 2, 0.17],
    ['1fabc', 'floats', 3, 0.15],
  ),
  row(/\b(?:fish|fishes)\b|鱼群|鱼儿|小鱼|热带鱼/iu, ['1f420', 'swims', 10, 0.1], ['1f41f', 'swims', 9, 0.09]),
  row(/\bjelly ?fish(?:es)?\b|水母/iu, ['1fabc', 'floats', 11, 0.18, 'glows']),
  row(/\bkeys\b|钥匙/iu, ['1f5dd-fe0f', 'hangs', 18, 0.17]),
  row(/\b(?:cob ?webs|spider ?webs)\b|蜘蛛网|蛛网/iu, ['1f578-fe0f', 'hangs', 6, 0.24]),
  row(/\bbones\b|骨头|白骨/iu, ['1f9b4', 'lies', 18, 0.09]),
  row(/\b(?:(?:festive |colou?rful )?decorations|bunting|garlands|streamers|pennants|flags)\b|彩旗|装饰|彩带/iu, [
    'prop-bunting',
    'hangs',
    7,
    0.2,
  ]),
  row(
    /\b(?:holograms?|holographic (?:\w+ )*(?:displays?|screens?|signs?|ads|projections?|interfaces?))\b|全息(?:投影|屏幕?|影像|图像|显示屏)?/iu,
    ['prop-hologram', 'floats', 7, 0.24, 'glows'],
  ),
  row(/\bpalm trees\b|棕榈树|椰子?树/iu, ['1f334', 'stands', 8, 0.62]),
  row(/\b(?:oas[ie]s)\b|绿洲/iu, ['1f334', 'stands', 7, 0.5], ['1f33f', 'stands', 8, 0.12]),
  row(/\b(?:snow ?flakes)\b|雪花/iu, ['2744-fe0f', 'floats', 16, 0.07]),
  row(/\bstars\b|星星/iu, ['2b50', 'hangs', 13, 0.1, 'glows']),
  row(/\b(?:(?:hidden|secret|rich|fresh) )?(?:fruits?|apples)\b|苹果|果实|水果/iu, ['1f34e', 'hangs', 14, 0.08]),
];

/** Of the place itself: its set has them, or they can't be shown; nobody is drawn for them. */
export const OF_PLACES =
  /\b(?:shadows?|hills?|mountains?|peaks?|skies|sky|clouds?|trees?|woods?|buildings?|skyscrapers?|towers?|streets?|roads?|paths?|pathways?|walls?|floors?|ceilings?|windows?|doors?|roofs?|rooftops?|water|waves?|rivers?|streams?|brooks?|waterfalls?|lakes?|sand|dunes|rocks?|boulders|stones?|cliffs?|grass|fields?|energy|activity|excitement|light|sunlight|sunshine|moonlight|warmth|atmosphere|ambian?ce|beauty|charm|music|laughter|sounds?|noise|scents?|aromas?|smells?|colou?rs?|hues|mist|fog|steam|tunnels?|domes?|bookshelves|shelves|staircases?|pillars|columns|arches|carvings|murals|ruins|dock|pier|jetty|architecture|technology|equipment|gadgets|(?:tall|tower|construction|building) cranes|cottages|houses|huts|shops|stores|stalls|booths|rides|tents|tables|chairs|benches|furniture|view|scenery|landscape|surroundings|background|foreground|distance|horizon|reflections?|silhouettes?|details?|textures?|patterns?|wonders?|life|magic|mystery|history)$|(?:山|云|树|树木|房屋|建筑|高楼|河流?|小溪|瀑布|湖|石头|岩石|阳光|光线|月光|烛光|影子|阴影|书架|楼梯|隧道|摊位|商店|桌椅|气氛|生机|活力|神秘|香气|味道|欢声笑语)$/iu;
