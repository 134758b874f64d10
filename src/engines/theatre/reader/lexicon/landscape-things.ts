/**
 * Landscape and landmarks that are seen as things where something else stands to them: the mountain that an eagle is above.
 * Elsewhere they are places. Read by `ideas/whereabouts.ts`.
 */
import type { Kind } from '../../reading.js';
import type { SetName } from '../../sets.js';
import type { Landmark, Whereabout } from './whereabouts.js';

export interface LandscapeThing extends Landmark {
  /** In these relations; in all others it is a place. */
  to: ReadonlySet<Whereabout>;
}

/** Whoever is in front of it or in it is in a place of that name. */
const BESIDE = ['above', 'below', 'next_to', 'left_of', 'right_of', 'leaning', 'behind'] as const;
const ON: ReadonlySet<Whereabout> = new Set([...BESIDE, 'on']);
/** One floats, swims and drives on it in a place of that name. */
const HIGH: ReadonlySet<Whereabout> = new Set(['on', 'above', 'next_to']);
const SPACE: ReadonlySet<Whereabout> = new Set(['above', 'left_of', 'right_of', 'next_to']);
/** Only as what is somewhere to something else. */
const NONE: ReadonlySet<Whereabout> = new Set();
const FLAT: ReadonlySet<Whereabout> = new Set(['above', 'next_to', 'left_of', 'right_of']);
const BESIDE_IT: ReadonlySet<Whereabout> = new Set([...BESIDE, 'in_front_of']);
const BUILT: ReadonlySet<Whereabout> = new Set([...BESIDE, 'on', 'in_front_of']);
/** One stands on the shore, and it is in the sea behind. */
const ASHORE: ReadonlySet<Whereabout> = new Set(['in_front_of', 'next_to', 'left_of', 'right_of']);
/** Parts of buildings, from which something hangs. */
const HUNG_FROM: ReadonlySet<Whereabout> = new Set(['hanging']);
/** These stand out from a house: one is under them as well. */
const STANDING_OUT: ReadonlySet<Whereabout> = new Set(['hanging', 'below']);

const ROWS: readonly (readonly [
  said: RegExp,
  sprite: string,
  size: number,
  to: ReadonlySet<Whereabout>,
  sets: [SetName, ...SetName[]],
  kind?: Kind,
])[] = [
  [
    /\b(?:eaves?|roof(?: ?top|line)?|gutters?|overhang|porch)$|屋檐下?$|房檐下?$|廊檐下?$|屋顶$|门廊$/iu,
    'prop-eaves',
    1,
    STANDING_OUT,
    ['meadow', 'park'],
  ],
  [/\bbalcony$|阳台$/iu, 'prop-balcony', 1, STANDING_OUT, ['park', 'meadow']],
  [/\b(?:awning|canopy|marquee)$|遮阳棚$|雨棚$|凉棚$/iu, 'prop-awning', 1, STANDING_OUT, ['street', 'park']],
  [
    /\b(?:tower|belfry|steeple|church|temple|pavilion)$|[钟塔]楼?$|教堂$|寺庙?$|亭子?$/iu,
    'prop-bell-tower',
    1.1,
    HUNG_FROM,
    ['meadow'],
  ],
  [
    /\b(?:doorway|door ?frame|archway|arch|entrance|gateway)$|门[框洞楣口]$|拱门$|入口$/iu,
    'prop-doorway',
    1,
    HUNG_FROM,
    ['bare-room'],
  ],
  [/\bcave$|(?:山|岩)?洞穴?$/iu, 'prop-cord', 0.5, HUNG_FROM, ['cave']],
  [/\b(?:iceberg|ice ?floe|ice berg)$|冰山$|浮冰$|冰块$/iu, 'prop-iceberg', 1.1, ASHORE, ['glacier']],
  [/\b(?:iceberg|ice ?floe|ice berg)$|冰山$|浮冰$|冰块$/iu, 'prop-iceberg', 1.1, BUILT, ['ocean']],
  [
    /\bwires?$|\b(?:power|telephone|electric|phone|utility) (?:lines?|cables?)$|\b(?:telephone|power|utility) pole$|电线杆?$|高压线$/iu,
    'prop-power-line',
    0.9,
    HIGH,
    ['meadow'],
  ],
  [/岩石$|石头$|巨石$|石块$/iu, '1faa8', 0.5, ON, ['meadow', 'riverside']],
  [/\brainbow$|彩虹$/iu, 'prop-rainbow', 1, ON, ['meadow']],
  [/^(?:the )?sun$|^太阳$/iu, '2600-fe0f', 0.6, NONE, ['meadow']],
  [/\b(?:temple|pagoda|shrine)$|寺庙?$|庙$/iu, 'prop-pagoda', 1, BUILT, ['meadow']],
  [/\b(?:log |wooden )?cabin$|小?木屋$/iu, 'prop-log-cabin', 0.9, BESIDE_IT, ['snowy-meadow', 'meadow']],
  [/\bvolcano$|火山$/iu, '1f30b', 1.3, ON, ['meadow', 'savanna']],
  [/\b(?:hill|hill ?top|mound|knoll|hillside)$|小山$|山[坡丘岗包头]$|土[坡丘]$/iu, 'prop-hill', 0.9, ON, ['meadow']],
  [
    /\b(?:mountain(?: ?top| peak| summit)?|peak|summit|alp)$|(?<![假冰])山$|(?<!冰)山[峰巅顶]$/iu,
    'prop-mountain',
    1.6,
    ON,
    ['meadow'],
  ],
  [/\b(?:cliff(?: ?top| edge)?|bluff|crag)$|悬崖$|峭壁$|断?崖[边顶]?$/iu, 'prop-cliff', 1, ON, ['beach']],
  [/\b(?:island|isle|islet)$|岛屿?$/iu, 'prop-island', 1, ON, ['ocean']],
  [/\b(?:lake|pond|puddle)$|湖泊?$|池塘$|水塘$|水坑$|水洼$/iu, 'prop-lake', 0.9, FLAT, ['meadow', 'park']],
  [/\b(?:swimming )?pool$|游?泳池$/iu, 'prop-swimming-pool', 0.9, FLAT, ['park', 'meadow']],
  [/\b(?:river|stream|creek|brook)$|[河溪]流?$|小溪$/iu, 'prop-river', 1, FLAT, ['meadow', 'valley']],
  [/\b(?:road|highway|street|path)$|公?[马道]路$|公路$|街道$/iu, 'prop-road', 1, FLAT, ['meadow', 'valley']],
  [
    /\b(?:sky ?scraper|high[- ]rise|tower block|office tower)$|摩天大?[楼厦]$|高楼$|大厦$/iu,
    'prop-skyscraper',
    1.3,
    BUILT,
    ['meadow', 'park'],
  ],
  [/\bpyramids?(?: of giza)?$|金字塔$/iu, 'prop-pyramid', 1.2, BUILT, ['desert']],
  [/\beiffel tower$|(?:埃菲尔|巴黎)铁塔$/iu, 'prop-eiffel-tower', 1.3, BUILT, ['park', 'meadow']],
  [/\bchimney$|烟囱$/iu, 'prop-chimney', 0.7, BUILT, ['rooftop', 'meadow']],
  [
    /\b(?:clock|stone|old|tall|radio) tower$|^(?:an? |the )?tower$|(?<![灯宝佛水])塔楼?$/iu,
    '1f5fc',
    1.2,
    BUILT,
    ['meadow'],
  ],
  [/\bcastle$|城堡$/iu, '1f3f0', 1.1, BUILT, ['meadow']],
  [/\b(?:church|chapel|cathedral)$|教堂$/iu, '26ea', 1, BUILT, ['meadow']],
  [/\b(?:house|cottage|farmhouse|home)$|房[子屋]?$|小屋$|农舍$|别墅$/iu, '1f3e0', 0.9, BESIDE_IT, ['meadow', 'park']],
  [
    /\b(?:skyscraper|office|apartment)? ?building$|大楼$|楼房$|办公楼$|公寓楼?$/iu,
    '1f3e2',
    1.1,
    BUILT,
    ['park', 'street'],
  ],
  [/\b(?:earth|planet)$|地球$|行星$/iu, '1f30d', 0.9, SPACE, ['space']],
  [/\bmoon$|月亮$|月球$/iu, '1f315', 0.9, SPACE, ['space']],
  [/\btree ?house$|树屋$/iu, 'prop-tree-house', 1, ON, ['meadow']],
];

export const LANDSCAPE: readonly LandscapeThing[] = ROWS.map(([said, sprite, size, to, sets, kind = 'object']) => ({
  said,
  subject: { sprite, kind, size },
  sets,
  to,
}));

/** On these one stands, whoever it is. */
export const BEARS =
  /^prop-(?:iceberg|post|power-line|log-cabin|hill|mountain|cliff|island|chimney|skyscraper|pyramid|eiffel-tower|brick-wall|fence|stone-bridge|seat-of-log|tree-house|fireplace)|^1f30b|^1faa8|^1f578|^1f3f0|^26ea|^1f3e2/;

/** High above these one is in the upper part of the picture, and they are what is seen below it. */
export const SPREAD: readonly (readonly [said: RegExp, sets?: [SetName, ...SetName[]]])[] = [
  [/\b(?:city|downtown|skyline|town|metropolis)$|城[市镇]$|市区$|都市$/iu, ['skyline']],
  [/\b(?:sea|ocean|water|waves)$|大?海[面洋]?$|海洋$|水面$/iu, ['ocean']],
  [/\b(?:desert|dunes?)$|沙漠$|沙丘$/iu, ['desert']],
  [/\b(?:beach|coast|shore)$|海滩$|沙滩$|海岸$/iu, ['beach']],
  [/\b(?:forest|woods?|jungle|rainforest)$|森林$|树林$|丛林$/iu, ['forest']],
  [/\b(?:village)$|村庄$|小?村子?$|小镇$/iu, ['village']],
  [
    /\b(?:(?:wheat|corn|sunflower|lavender|tulip) field|fields?|meadow|farm|savannah?|canyon|waterfall|glacier|valley|harbou?r|island|stadium|airport)$|草[地原坪]$|田野$|[麦稻花]田$|农[场田]$|峡谷$|瀑布$|山谷$|港口$|冰川$|机场$|体育场$/iu,
  ],
];

/** A bridge goes over these. */
export const SPANNED =
  /\b(?:river|lake|stream|creek|pond|canal|water|valley|canyon|gorge)$|[河湖溪]流?$|小溪$|池塘$|运河$|水面?$|峡谷$/iu;

/** What can hang over them or fly there. */
export const ALOFT: ReadonlySet<Kind> = new Set<Kind>(['bird', 'insect', 'aircraft', 'object']);
