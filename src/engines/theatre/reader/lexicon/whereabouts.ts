/**
 * How people say where something is in a prompt that says nothing else, and what is named in it that elsewhere is a part of a
 * place: a fireplace, the ceiling, a rope that somebody hangs from. Read by `ideas/whereabouts.ts`.
 */

import type { Subject } from '../../reading.js';
import type { SetName } from '../../sets.js';

/** Where one is to the other; the last five are no relation that the director knows. */
export type Whereabout =
  | 'above'
  | 'below'
  | 'left_of'
  | 'right_of'
  | 'in_front_of'
  | 'behind'
  | 'next_to'
  | 'on'
  | 'inside'
  | 'shoulder'
  | 'head'
  | 'lap'
  | 'hanging'
  | 'leaning';

/** Who looks out has at least the head out. */
const PEEKS =
  '(?:peek|peep|look|peer|pok|stick|popp?|emerg|com)(?:s|es|e|ing)?(?: (?:its|his|her|their) head)?(?: up)?';

export const ENGLISH: readonly (readonly [Whereabout, words: string])[] = [
  ['shoulder', 'on the (?:left |right )?shoulders? of'],
  ['head', 'on the head of'],
  ['lap', '(?:on|in) the lap of'],
  ['leaning', '(?:leaning|leans|leaned|propped(?: up)?|resting|rests)(?: up)? (?:against|on)'],
  [
    'hanging',
    '(?:hanging|hangs|hung|suspended|dangling|dangles|swinging(?! (?:on|in) (?:an? |the )?(?:[a-z]+ )?swing\\b))(?: down| upside down)? (?:from|on|off|in|over(?=.*\\b(?:chair|door|fence|line|rail|railing|branch|rack|ladder|banister|radiator|bathtub|bench|wall)\\b))',
  ],
  ['in_front_of', 'in front of|outside'],
  ['left_of', '(?:on|to|at) the left(?: hand)?(?: side)? of'],
  ['right_of', '(?:on|to|at) the right(?: hand)?(?: side)? of'],
  ['above', 'above|high above|over the top of|hovering over|over'],
  ['below', `under|underneath|beneath|below|${PEEKS} (?:out )?from (?:under|underneath|beneath|below)`],
  ['next_to', 'next to|beside|by|near|close to|alongside'],
  ['behind', `behind|in back of|${PEEKS} (?:out )?from behind|(?:peek|peep|peer)(?:s|ing) (?:out )?behind`],
  ['inside', `inside|inside of|in|within|${PEEKS} (?:up )?(?:out )?(?:of|from(?: inside)?|through)`],
  ['on', 'on top of|on the top of|atop|on'],
];

/** Said besides; a state where one is read from it. */
export const ENGLISH_STATES: readonly (readonly [words: string, state: string])[] = [
  ['lying|lies|sleeping|sleeps|asleep|napping|curled up|resting|rests', 'sleeping'],
  ['sitting|sits|seated|perched|perches', 'sitting'],
  ['flying|flies|hovering|hovers|soaring|soars|gliding|glides|circling|circles', 'flying'],
  ['hanging|hangs|hung|suspended|mounted|pinned|floating|floats|drifting', ''],
  ['swimming|swims', 'swimming'],
  [
    'standing|stands|parked|hiding|hides|hidden|waiting|waits|placed|stored|kept|tucked|nestled|left|tied|packed|growing|grows',
    '',
  ],
];

export const CHINESE: readonly (readonly [Whereabout, words: string])[] = [
  ['shoulder', '[左右]?肩(?:膀|头)?上?'],
  ['lap', '(?:大?腿|膝盖?|膝头)上'],
  ['head', '(?<![石木枕码床街罐骨砖镜山墙案灶馒])头(?:顶)?上'],
  ['in_front_of', '前面|前边|前方|门前|跟前|正前方|前'],
  ['left_of', '左边|左侧|左面|左方'],
  ['right_of', '右边|右侧|右面|右方'],
  ['above', '上方|上空|正上方'],
  ['below', '下面|下方|底下|下边|下'],
  ['next_to', '旁边|旁|边上|一旁|附近|身边|边'],
  ['behind', '后面|后边|后方|背后|身后|后'],
  ['inside', '里面|里边|里头|内部|当中|里|内|中'],
  ['on', '(?:屋|房|车)?顶(?:上面|上|部)|上面|上边|上头|上'],
];
export const CHINESE_STATES: readonly (readonly [words: string, state: string])[] = [
  ['躺|趴|睡|卧|蜷缩|蜷', '睡觉'],
  ['坐|蹲|栖息|落|栖', '坐'],
  ['飞', '飞'],
  ['游', '游'],
  ['飘|悬浮|盘旋|飘浮', '飘'],
  ['挂|吊|悬|站|待|呆|停|停放|停泊|藏|躲|放|摆|摆放|立|竖|插|装|盛|系|拴|漂|漂浮|长|夹|塞|等', ''],
];

/** A part of a place, and the thing that stands for it. */
export interface Landmark {
  said: RegExp;
  subject: Pick<Subject, 'sprite' | 'kind' | 'size'>;
  sets?: [SetName, ...SetName[]];
}

const thing = (sprite: string, size: number): Landmark['subject'] => ({ sprite, kind: 'object', size });

/** What fish are kept in. */
export const FISH_TANKS: readonly Landmark[] = [
  {
    said: /\b(?:fish ?)?(?:bowl|jar)\b|圆?玻璃[碗瓶]|圆鱼缸|[碗罐]$/iu,
    subject: thing('prop-fish-bowl', 0.6),
    sets: ['living-room'],
  },
  {
    said: /\btank\b|\bfish ?tank\b|\baquarium\b|缸|水族箱|水箱|水槽/iu,
    subject: thing('prop-fish-tank', 0.8),
    sets: ['living-room'],
  },
];

/** What one only can be in or look out of: a window is in its wall. */
export const HIDEOUTS: readonly Landmark[] = [
  {
    said: /\b(?:tree hole|hole (?:in|of) (?:an?|the) tree|hollow (?:tree|log|trunk)|tree hollow)\b|树洞/iu,
    subject: { sprite: 'prop-hollow-tree', kind: 'plant', size: 0.9 },
    sets: ['forest', 'park'],
  },
  {
    said: /\b(?:hole|burrow|den|warren|molehill|rabbit hole|ground)\b|(?<!山)洞口?$|地洞|兔子?洞|土里|地里|地下/iu,
    subject: thing('prop-burrow', 0.4),
    sets: ['meadow', 'park'],
  },
  { said: /\bwindow(?: ?sill)?\b|窗[户口子]?$/iu, subject: thing('prop-house-window', 0.9), sets: ['park', 'street'] },
  { said: /^(?:大|纸)?箱子?$/u, subject: thing('prop-open-box', 0.4), sets: ['living-room'] },
  { said: /\b(?:bath ?)?tub\b|浴缸|澡盆/iu, subject: thing('1f6c1', 0.7), sets: ['bathroom'] },
  { said: /\bpocket\b|口袋|衣兜/iu, subject: thing('prop-breast-pocket', 0.6), sets: ['studio'] },
  { said: /\b(?:egg ?shell|egg)\b|鸡?蛋壳?$/iu, subject: thing('prop-eggshell', 0.3), sets: ['meadow', 'farm'] },
  {
    said: /\b(?:row(?:ing)? ?|wooden |little |small )?boat\b|\bcanoe\b|小船|木船|划艇/iu,
    subject: thing('prop-rowing-boat', 0.5),
    sets: ['river'],
  },
];
/** Whoever looks out of a tree does so from a hole in it. */
export const LOOKED_OUT_OF = /\btree\b|树$|树干$/iu;

/** Parts of places that can stand as things where something else stands to them. */
export const LANDMARKS: readonly Landmark[] = [
  {
    said: /\b(?:diner|cafe|café|restaurant)$|小?餐[馆厅]$|饭馆$/iu,
    subject: thing('1f3ea', 1),
    sets: ['street', 'downtown'],
  },
  {
    said: /\bfire ?place\b|\bhearth\b|\bmantel(?:piece|shelf)?\b|壁炉/iu,
    subject: thing('prop-fireplace', 0.8),
    sets: ['living-room'],
  },
  { said: /\bfountain\b|喷泉|喷水池/iu, subject: thing('26f2', 0.8), sets: ['park', 'downtown'] },
  { said: /\bgarage(?: door)?\b|车库/iu, subject: thing('prop-garage-door', 0.9), sets: ['street'] },
  { said: /\bgreenhouse\b|温室|暖房/iu, subject: thing('prop-greenhouse', 1), sets: ['meadow', 'park'] },
  { said: /\bbarn\b|谷仓|马厩|牲口棚/iu, subject: thing('prop-barn', 1.1), sets: ['meadow'] },
  {
    said: /\b(?:shed|hut|shack)\b|棚屋|棚子|小棚|工具房/iu,
    subject: thing('prop-shed', 0.9),
    sets: ['meadow', 'park'],
  },
  { said: /\b(?:podium|lectern|pulpit)\b|讲台|演讲台/iu, subject: thing('prop-lectern', 0.5) },
  {
    said: /\b(?:fallen (?:log|trunk|tree)|(?:tree|wooden) log)\b|\blog$|倒下的树干|圆木|木头$|原木|树桩/iu,
    subject: thing('prop-seat-of-log', 0.3),
    sets: ['forest'],
  },
  { said: /\bbridge\b|桥/iu, subject: thing('prop-stone-bridge', 1), sets: ['river'] },
  {
    said: /\b(?:fence|railing)\b|栅栏|围栏|篱笆|铁丝网|护栏/iu,
    subject: thing('prop-long-fence', 0.5),
    sets: ['meadow', 'farm'],
  },
  {
    said: /\b(?:farm |wooden |garden |field )?gate\b|(?:木|农场|牧场|院子?)(?:栅栏)?门|栅门/iu,
    subject: thing('prop-field-gate', 0.6),
    sets: ['meadow', 'farm'],
  },
  {
    said: /\b(?:door|doorway|door ?frame|entrance|entryway)\b|房门|大门|门$|(?<![校店])门口$|门[框洞楣]$|(?<![校店])入口$/iu,
    subject: thing('1f6aa', 0.8),
    sets: ['bare-room'],
  },
  { said: /\bwall\b|墙壁?$|砖墙|围墙/iu, subject: thing('prop-brick-wall', 0.8), sets: ['street', 'bare-room'] },
  {
    said: /\b(?:rose|lilac|berry|blueberry|flower|green|garden)? ?(?:bush|shrub|hedge)\b|灌木丛?|[花莓]丛|树丛/iu,
    subject: { sprite: 'prop-bush', kind: 'plant', size: 0.5 },
    sets: ['flower-garden', 'park', 'meadow'],
  },
  {
    said: /\b(?:branch|bough|limb)\b|树枝|枝头|枝条/iu,
    subject: thing('prop-branch', 0.8),
    sets: ['meadow', 'park', 'forest'],
  },
  {
    said: /\b(?:lotus|lily|big|giant|green|banana) (?:leaf|pad)\b|荷叶|莲叶|芭蕉叶|大叶子/iu,
    subject: { sprite: 'prop-leaf-umbrella', kind: 'plant', size: 0.6 },
    sets: ['meadow', 'park'],
  },
  {
    said: /\bchristmas tree\b|圣诞树/iu,
    subject: { sprite: '1f384', kind: 'plant', size: 0.9 },
    sets: ['living-room'],
  },
  {
    said: /\b(?:palm|coconut) tree\b|棕榈树|椰子树|椰树/iu,
    subject: { sprite: '1f334', kind: 'plant', size: 0.9 },
    sets: ['beach'],
  },
  {
    said: /\b(?:apple|oak|cherry|orange|maple|big|old|tall) tree\b|\btree\b|大树|苹果树|橡树|树$/iu,
    subject: { sprite: '1f333', kind: 'plant', size: 0.9 },
    sets: ['meadow', 'park'],
  },
  {
    said: /\bcave(?:'s)? (?:ceiling|roof)\b|[洞穴]顶/iu,
    subject: thing('prop-cord', 0.5),
    sets: ['cave'],
  },
  {
    said: /\b(?:ceiling|roof beam|rafters?|beam)\b|天花板|房梁|屋梁|屋顶/iu,
    subject: thing('prop-ceiling-hook', 0.5),
    sets: ['bare-room'],
  },
  {
    said: /(?<!lamp |sign|goal )\bpost$|\bpole$|木桩|木柱|柱子/iu,
    subject: thing('prop-post', 0.7),
    sets: ['beach', 'meadow'],
  },
  {
    said: /\b(?:spider )?web$|\bcobweb$|蜘蛛网|蛛网|(?<=^|的)网$/iu,
    subject: thing('1f578-fe0f', 0.8),
    sets: ['forest', 'meadow'],
  },
  {
    said: /\b(?:rope|string|cord|wire|vine|chain|cable|(?<!of )thread)\b|绳子|蛛丝|蜘蛛丝|(?<!晾衣)绳|藤蔓|铁链|链子/iu,
    subject: thing('prop-cord', 0.5),
  },
  {
    said: /\b(?:hook|nail|peg|coat rack|coat stand|hat stand|hat rack)\b|挂钩|钩子|钉子|衣帽架|衣架|挂衣架/iu,
    subject: thing('prop-wall-hook', 0.2),
    sets: ['bare-room'],
  },
  {
    said: /\bwindow(?: ?sill| ledge)?\b|窗[户子台]?$/iu,
    subject: thing('prop-window', 0.8),
    sets: ['bare-room'],
  },
  {
    said: /\b(?:clothes ?line|washing line|laundry line)\b|晾衣绳|晾衣架/iu,
    subject: thing('prop-empty-line', 0.8),
    sets: ['meadow'],
  },
  {
    said: /\b(?:shirt|jacket|coat) pocket\b|衬衫口袋|上衣口袋|衣兜|口袋/iu,
    subject: thing('prop-breast-pocket', 0.6),
    sets: ['studio'],
  },
];

/** The top of a building or a car, on which one stands: what is said of it, and the house where nothing is. */
export const ROOFS: readonly RegExp[] = [
  /^(?:the|an?) (?:very )?(?:roof|rooftop|top|ridge|tip) of (?=an?\b|the\b)/iu,
  /(?<=\b(?:barn|house|church|cottage|cabin|shed|castle|car|van|bus|truck|school|hut|temple|farmhouse|tower|skyscraper|building)(?:'s)?) (?:roof|rooftop)$/iu,
];
export const HOUSE: Landmark = {
  said: /^(?:the|an?) (?:[\w-]+ )?(?:roof|house|cottage|home)$|^(?:屋|房|房子|房屋|屋子|小屋|小房子|一[座栋]房子)$/iu,
  subject: thing('1f3e0', 0.9),
  sets: ['meadow', 'park'],
};
/** On these one only can be on the roof. */
export const STOOD_ON =
  /^(?:the|an?) (?:[\w-]+ )?(?:roof|house|cottage|barn|shed|hut|greenhouse)$|^(?:谷仓|屋子|房子|小屋|棚屋|温室)$/iu;

/** What is another picture where something hangs, leans or lies so: of whose it is, and of what it is to. */
export const SEEN_AS: Partial<Record<Whereabout, Readonly<Record<string, string>>>> = {
  hanging: {
    'prop-table-lamp': 'prop-pendant-lamp',
    'prop-floor-lamp': 'prop-pendant-lamp',
    'prop-swing': 'prop-rope-swing',
    'prop-tyre': 'prop-tyre-swing',
    'prop-branch': 'prop-high-branch',
    '1f987': 'prop-hanging-bat',
    '1f412': 'prop-hanging-monkey',
    '1f9a7': 'prop-hanging-ape',
    '1f98d': 'prop-hanging-gorilla',
    '1f9a5': 'prop-hanging-sloth',
  },
  above: { 'prop-table-lamp': 'prop-pendant-lamp', 'prop-floor-lamp': 'prop-pendant-lamp' },
  leaning: {
    'prop-ladder': 'prop-straight-ladder',
    '1fa9c': 'prop-straight-ladder',
    '2602-fe0f': '1f302',
    '2614-fe0f': '1f302',
    'prop-umbrella': '1f302',
  },
  on: { '1f382': 'prop-layer-cake', '1f95e': 'prop-plain-pancakes', '1f9c8': 'prop-butter-pat' },
};

/** What is no film but hangs there. */
export const PICTURES = /\b(?:picture|photo|photograph|poster|print)$|(?:照片|相片|图片|海报|挂画|油画)$/iu;

/** On a head they are worn. */
export const HATS =
  /(?:^|\b)(?:hat|cap|crown|helmet|tiara|beret|bow|beanie|fedora|glasses|headphones|wig)s?$|帽子?$|王冠$|皇冠$|头盔$|发卡$|蝴蝶结$|眼镜$|耳机$/iu;
