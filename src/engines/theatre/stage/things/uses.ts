/** What each thing is for in somebody's hands, how large it is, where it is gripped; what an act takes up by itself. Called by the acts and by `things.ts`. */
import type { ActName } from '../../score/score.js';
import type { Surface } from '../../score/surfaces.js';
import { INSTRUMENT_NAMES } from './instrument-names.js';

export type Use =
  | 'page'
  | 'pen'
  | 'phone'
  | 'strum'
  | 'bow'
  | 'wind'
  | 'keys'
  | 'drum'
  | 'harp'
  | 'cello'
  | 'triangle'
  | 'mic'
  | 'cup'
  | 'food'
  | 'ball'
  | 'stick'
  | 'umbrella'
  | 'flyer'
  | 'board'
  | 'hoop'
  | 'table'
  | 'weight'
  | 'carry'
  | 'groom'
  | 'bag'
  | 'rope'
  | 'stand'
  | 'station'
  | 'camera'
  | 'armful'
  | 'hand';

/** How a thing is held. */
export interface Hold {
  use: Use;
  /** The longer side, in heights of an adult. */
  size: number;
  /** Where it is gripped, parts of its width and height. */
  grip: readonly [across: number, down: number];
  /** Mirrored, so that its working end looks where its user looks (left). */
  flip?: boolean;
  /** Turn that brings it upright, radians. */
  rest?: number;
}

const HOLDS: Record<Use, Hold> = {
  page: { use: 'page', size: 0.34, grip: [0.5, 0.55] },
  pen: { use: 'pen', size: 0.2, grip: [0.22, 0.78], flip: false },
  phone: { use: 'phone', size: 0.21, grip: [0.5, 0.6] },
  strum: { use: 'strum', size: 0.52, grip: [0.36, 0.64] },
  bow: { use: 'bow', size: 0.36, grip: [0.75, 0.25] },
  wind: { use: 'wind', size: 0.34, grip: [0.9, 0.1], flip: false },
  keys: { use: 'keys', size: 0.36, grip: [0.5, 0.04] },
  drum: { use: 'drum', size: 0.4, grip: [0.5, 0.3] },
  harp: { use: 'harp', size: 0.78, grip: [0.5, 0.5] },
  cello: { use: 'cello', size: 0.86, grip: [0.5, 0.5] },
  triangle: { use: 'triangle', size: 0.2, grip: [0.5, 0.04] },
  mic: { use: 'mic', size: 0.22, grip: [0.3, 0.7], flip: true },
  cup: { use: 'cup', size: 0.23, grip: [0.5, 0.6] },
  food: { use: 'food', size: 0.22, grip: [0.5, 0.6] },
  ball: { use: 'ball', size: 0.19, grip: [0.5, 0.5] },
  stick: { use: 'stick', size: 0.34, grip: [0.84, 0.84] },
  umbrella: { use: 'umbrella', size: 0.62, grip: [0.52, 0.84] },
  flyer: { use: 'flyer', size: 0.38, grip: [0.5, 0.9] },
  board: { use: 'board', size: 0.55, grip: [0.5, 0.5] },
  hoop: { use: 'hoop', size: 0.5, grip: [0.5, 0.5] },
  table: { use: 'table', size: 0.6, grip: [0.5, 0.5] },
  weight: { use: 'weight', size: 0.5, grip: [0.5, 0.5] },
  carry: { use: 'carry', size: 0.36, grip: [0.5, 0.06] },
  groom: { use: 'groom', size: 0.23, grip: [0.6, 0.6], flip: true },
  bag: { use: 'bag', size: 0.6, grip: [0.5, 0.5] },
  rope: { use: 'rope', size: 0.5, grip: [0.5, 0.5] },
  stand: { use: 'stand', size: 0.72, grip: [0.5, 0.5] },
  station: { use: 'station', size: 0.52, grip: [0.5, 0.5] },
  camera: { use: 'camera', size: 0.3, grip: [0.5, 0.5] },
  armful: { use: 'armful', size: 0.34, grip: [0.5, 0.55] },
  hand: { use: 'hand', size: 0.27, grip: [0.5, 0.55] },
};

const CODES: readonly (readonly [emoji: string, use: Use, more?: Partial<Hold>])[] = [
  ['📖 📕 📗 📘 📙 📚 📓 📔 📒 📰 🗞 📜 🗺 📄 📃 💌 ✉ 📑 🪧 🖼', 'page'],
  ['✏ 📝', 'pen'],
  ['🖊 🖋 🖌 🖍', 'pen'],
  ['📱 ☎ 📞 📟', 'phone'],
  ['🎸 🪕', 'strum'],
  ['🎻', 'bow'],
  ['🎺', 'wind', { grip: [0.05, 0.88], flip: true }],
  ['🎷', 'wind', { grip: [0.95, 0.08], size: 0.4 }],
  ['🪈', 'wind', { grip: [0.88, 0.14] }],
  ['🎹', 'keys'],
  ['🪗', 'keys', { size: 0.36 }],
  ['🥁 🪘', 'drum'],
  ['🎤', 'mic'],
  ['🥤 ☕ 🍵 🍺 🍻 🍷 🍸 🍹 🧃 🥛 🍶 🥃 🧋 🍼 🍾 🥂 🧉 🫖 🏺 🫗', 'cup'],
  ['⚽ ⚾ 🥎 🏀 🏐 🏈 🏉 🎾 🎱 🥏 🎳 🔮 🧶 🪀', 'ball'],
  ['🏏', 'stick', { grip: [0.78, 0.12], size: 0.42, rest: Math.PI / 2 }],
  ['🏑 🏒 🥍', 'stick', { grip: [0.8, 0.12], size: 0.5, rest: Math.PI / 2 }],
  ['🏓 🏸', 'stick', { grip: [0.2, 0.85], size: 0.34, flip: true }],
  ['🪓 ⛏', 'stick', { grip: [0.82, 0.86] }],
  ['🔨 ⚒ 🛠', 'stick', { grip: [0.82, 0.86], size: 0.34 }],
  ['🔪', 'stick', { grip: [0.15, 0.15], size: 0.24, rest: Math.PI }],
  ['🗡', 'stick', { grip: [0.86, 0.14], rest: Math.PI / 2, size: 0.5 }],
  ['⚔', 'stick', { grip: [0.2, 0.8], size: 0.44 }],
  ['🧹', 'stick', { grip: [0.68, 0.28], size: 0.62 }],
  ['🏹', 'stick', { grip: [0.66, 0.34], flip: true, rest: -Math.PI / 4, size: 0.46 }],
  ['🔧', 'stick', { size: 0.27 }],
  ['🪛 🥄 🍴 🔦', 'stick', { size: 0.2 }],
  ['🪄', 'stick', { grip: [0.2, 0.85], flip: true, size: 0.34 }],
  ['🎣', 'stick', { grip: [0.9, 0.92], size: 0.66 }],
  ['🪚', 'stick', { grip: [0.82, 0.84], size: 0.32 }],
  ['☂ ☔ 🌂 ⛱', 'umbrella'],
  ['🪁', 'flyer', { grip: [0.55, 0.8] }],
  ['🎈', 'flyer', { grip: [0.36, 0.68] }],
  ['🛹 🎿 🏂 🛷 🛼 ⛸', 'board'],
  ['🏋', 'weight'],
  ['💐 🌹 🌷 🌻 🌺 🌸', 'hand', { size: 0.36, grip: [0.5, 0.85] }],
  ['👜 💼 🧺 🎒 🛍 🪣 👛 🧳', 'carry'],
  ['🪥 💄 🪮 💈 🪒', 'groom', { size: 0.18, flip: false }],
  ['🍳 🥘 🍲', 'food', { size: 0.24 }],
  ['🧸 🎁 📦 🏆', 'hand', { size: 0.34 }],
  ['🍦 🍧 🍭', 'food', { size: 0.3, grip: [0.5, 0.85] }],
  ['📷 📸 🎥 📹', 'camera'],
  ['🐈 🐱 🐕 🐶 🐩 🐇 🐰 🦊 🐿 🦔 🐁 🐭', 'armful'],
  ['🐑 🐐 🐖 🐷', 'armful', { size: 0.44 }],
];

/** Words in the names of things that the stage draws itself. */
const NAMES: readonly (readonly [name: RegExp, use: Use, more?: Partial<Hold>])[] = [
  [
    /massage-table|long-bed|long-quilt|barber-chair|dish-counter|goal|first-aid|sapling|trees|laundry/,
    'station',
    { grip: [0.5, 1] },
  ],
  ...INSTRUMENT_NAMES,
  [/prop-whip/, 'stick', { grip: [0.2, 0.92], size: 0.5, flip: true }],
  [/plate-tower|paper-crane|piggy/, 'hand', { grip: [0.5, 0.8], size: 0.36 }],
  [/microphone-stand/, 'stand'],
  [/microphone|megaphone/, 'mic'],
  [/hair-drier|dryer/, 'groom', { size: 0.26, grip: [0.7, 0.72] }],
  [/hair-brush/, 'groom', { size: 0.34, grip: [0.5, 0.8], flip: false }],
  [/comb|toothbrush|razor|lipstick/, 'groom', { flip: false }],
  [/punching/, 'bag'],
  [/suitcase|basket|bucket|handbag|bag$/, 'carry'],
  [/jump-rope/, 'rope'],
  [/easel|pottery|oven|sink|washing|barbecue|refrigerator|stove|microwave/, 'station'],
  [/baseball-bat/, 'stick', { grip: [0.12, 0.9], flip: true, size: 0.44 }],
  [/tennis-racket/, 'stick', { grip: [0.4, 0.72], flip: true, size: 0.4 }],
  [/broom|mop|^prop-rake/, 'stick', { grip: [0.66, 0.3], size: 0.62 }],
  [/knife|fork|spoon/, 'stick', { grip: [0.2, 0.82], flip: true, size: 0.2 }],
  [/staff|spear|nine-rake/, 'stick', { grip: [0.5, 0.5], size: 0.86 }],
  [/katana|star-wand/, 'stick', { grip: [0.5, 0.86], size: 0.4 }],
  [/axe/, 'stick', { grip: [0.66, 0.86], size: 0.38 }],
  [/selfie-stick/, 'stick', { grip: [0.9, 0.92], size: 0.5 }],
  [/marshmallow/, 'stick', { grip: [0.5, 0.95], size: 0.66, rest: -0.5 }],
  [/flag/, 'stick', { grip: [0.06, 0.78], size: 0.5, flip: true }],
  [/cards|sign$|banner/, 'page'],
  [/bowl/, 'food', { size: 0.22 }],
  [/piano|accordion|organ/, 'keys'],
  [/drum/, 'drum'],
  [/hoop/, 'hoop'],
  [/board|skis?$|skate/, 'board'],
  [/book|paper|card|letter|map/, 'page'],
  [/pen$|pencil|brush/, 'pen'],
  [/balloons$/, 'flyer', { size: 0.5 }],
  [/kite|balloon/, 'flyer'],
  [/ball|frisbee/, 'ball'],
  [/golf-club/, 'stick', { size: 0.42 }],
  [/bat$|racket|hammer|sword|club|stick|rod|paddle/, 'stick'],
  [/cup|glass|bottle|mug|jug/, 'cup'],
  [/umbrella|parasol/, 'umbrella'],
  [/dumbbell|barbell|weight/, 'weight'],
  [/table|desk|counter/, 'table'],
];

const byCode = new Map<string, Hold>();
for (const [emoji, use, more] of CODES)
  for (const one of emoji.split(' ')) byCode.set(one.codePointAt(0)!.toString(16), { ...HOLDS[use], ...more });

/** Food lies in these blocks. */
const FOOD: readonly (readonly [from: number, to: number])[] = [
  [0x1f32d, 0x1f330],
  [0x1f344, 0x1f37f],
  [0x1f950, 0x1f96f],
  [0x1f980, 0x1f980],
  [0x1f9c0, 0x1f9c8],
  [0x1f99e, 0x1f99e],
  [0x1fad0, 0x1fadb],
];

const PLANKS = new Set(['skateboard', 'skis', 'snowboard', 'surfboard']);

/** What one stands on when one slides on a thing that is shown lying or leaning in its picture. */
export function plankFor(picture: string): string {
  if (/1f3bf|skis?$|26f7/.test(picture)) return 'skis';
  if (/1f3c2|snowboard/.test(picture)) return 'snowboard';
  if (/1f3c4|surfboard/.test(picture)) return 'surfboard';
  return /1f6f9|skateboard/.test(picture) ? 'skateboard' : picture;
}

export function holdOf(picture: string): Hold {
  if (PLANKS.has(picture)) return HOLDS.board;
  if (picture === 'sword') return { ...HOLDS.stick, size: 0.56 };
  if (picture === 'drawn-guitar') return HOLDS.strum;
  if (picture === 'drawn-piano') return HOLDS.keys;
  if (picture.startsWith('prop-')) {
    const named = NAMES.find(([name]) => name.test(picture));
    return named ? { ...HOLDS[named[1]], ...named[2] } : HOLDS.hand;
  }
  const first = picture.split('-')[0]!;
  const known = byCode.get(first);
  if (known) return known;
  const point = Number.parseInt(first, 16);
  return FOOD.some(([from, to]) => point >= from && point <= to) ? HOLDS.food : HOLDS.hand;
}

/** What is held instead of pictures that show from above, or in somebody's hand, what one holds upright. */
const HELD: Readonly<Record<string, string>> = {
  '2615': 'prop-cup',
  '1f375': 'prop-cup',
  '1f933': '1f4f1',
  '1f5e1': 'sword',
  '2694': 'sword',
  'prop-sword': 'sword',
  '1f3b8': 'drawn-guitar',
  '1f3b9': 'drawn-piano',
  'prop-grand-piano': 'drawn-piano',
};

/** What is of unusual stuff has its picture, over which that is painted. */
export const heldAs = (picture: string, surface?: Surface): string =>
  surface ? picture : (HELD[picture.replace('-fe0f', '')] ?? picture);

/** What an act takes up by itself. */
export const DEFAULT_PROPS: Partial<Record<ActName, string>> = {
  read: '1f4d6',
  write: '270f-fe0f',
  drink: '1f964',
  play: '1f3b8',
  kick: '26bd',
  throw: '26be',
  catch: '26be',
  hit: '1f3cf',
  eat: '1f34e',
  work: '1f528',
  sing: '1f3a4',
  sit: '1fa91',
  slide: 'skateboard',
  push: '1f4e6',
  dig: 'spade',
  climb: 'rope',
  exercise: 'barbell',
};

/** What acts need besides: a ball to be struck, a toy for those who can't hold a guitar. */
export const NEEDED: Partial<Record<ActName, readonly string[]>> = {
  hit: ['26be'],
  fight: ['1f6e1-fe0f'],
  play: ['26bd'],
  kick: ['prop-goal'],
  kiss: ['1f48b'],
  shake: ['261d-fe0f'],
  drink: ['prop-puddle'],
  work: ['2699-fe0f', '1f697', '1f527'],
};
