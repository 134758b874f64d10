/**
 * How each emoji is built: what it stands on, how it goes, which way its picture looks. Found by looking at every
 * picture of people, animals, vehicles and balls; whatever is not listed is a thing that can hop.
 * `figure.ts` and `acts.ts` move a sprite by its rig.
 */

import type { ActName, Actor } from '../score/score.js';
import { canStandUp, standsDressed } from './beasts/animals-dressed.js';
import { isDressed } from './clothes/trade-dress.js';
import { enlivens, faceless } from './things/alive.js';

/** What a sprite is made of. */
export type Build =
  /** A whole body with legs that the picture shows. */
  | 'legged'
  /** A person whose whole body is drawn under a picture of the head. */
  | 'person'
  /** A person down to the chest, or only a head: the missing body is drawn. */
  | 'bust'
  | 'head'
  /** A round face whose arms and legs grow from it. */
  | 'face'
  | 'fish'
  | 'butterfly'
  | 'wheels'
  | 'aircraft'
  | 'boat'
  | 'ball'
  | 'plant'
  | 'thing';

/** How it gets along on the ground where no legs can be cut out of the picture. */
export type Gait = 'step' | 'hop' | 'waddle' | 'crawl' | 'glide';

export interface Rig {
  build: Build;
  gait: Gait;
  /** Which way the picture looks; a `front` picture is never mirrored, which also keeps letters readable. */
  looks: 'left' | 'right' | 'front';
  /** Where the nose of a flying machine points in its picture, in turns clockwise from the right. */
  nose?: number;
  /** It starts upright and rests so. */
  climbs?: boolean;
  /** Wings that the picture shows: `side` beats them up and down, `spread` opens and shuts them, `none` has none to draw. */
  wings?: 'side' | 'spread' | 'none';
  bird?: boolean;
  /** Steam comes out of its top and not out of its back. */
  chimney?: boolean;
  person?: boolean;
  /** Below this part of the picture are only legs, which a bird draws in when it flies. */
  legsFrom?: number;
  /** How much of the picture from its top is the thing itself: below an aeroplane lies a runway. */
  shown?: number;
  /** A thing that came alive: limbs fit its outline, a face is drawn on it where no words are, and it stays the way round its picture is. */
  alive?: boolean;
  /** The picture shows its hands already: no arms are drawn. */
  handsShown?: boolean;
  /** Feet found in the picture, from the left, that are none: a trunk. */
  falseFeet?: number;
}

const legged = (more: Partial<Rig> = {}): Rig => ({ build: 'legged', gait: 'step', looks: 'left', ...more });
const built = (build: Build, more: Partial<Rig> = {}): Rig => ({ build, gait: 'hop', looks: 'left', ...more });

/** Emoji separated by spaces, and what they share. Later lines win. */
const KINDS: readonly (readonly [emoji: string, rig: Rig])[] = [
  ['🐕 🦮 🐩 🐈 🐅 🐆 🐎 🦓 🦌 🦬 🐂 🐃 🐄 🐖 🐏 🐑 🐐 🐪 🐫 🦙 🦒 🦏 🦛 🦔 🦨 🦡 🦕 🦖 🦍 🫏', legged()],
  ['🐘 🦣', legged({ falseFeet: 1 })],
  ['🐢 🐜 🐊', legged()],
  ['🐁 🐀 🐇 🐿 🦫 🦘 🐒 🦧 🦥 🦦 🦭', built('legged', { gait: 'hop' })],
  ['🦃 🐓 🐤 🐥 🐣 🦤 🦩 🦚 🦜 🪿', legged({ bird: true })],
  ['🦆 🦢', built('legged', { gait: 'waddle', bird: true })],
  ['🐧 🦉', built('legged', { gait: 'waddle', bird: true, wings: 'none' })],
  ['🐦 🦅 🕊', built('legged', { gait: 'hop', bird: true, wings: 'side' })],
  ['🦇', built('butterfly', { looks: 'front', wings: 'spread' })],
  ['🦋', built('butterfly', { looks: 'front', wings: 'spread' })],
  ['🐝 🪰 🦟', built('legged', { gait: 'hop', wings: 'none' })],
  ['🐞 🪲 🪳 🕷 🦂 🐙 🦀 🦞 🦑', built('legged', { gait: 'waddle', looks: 'front' })],
  ['🦗', built('legged', { gait: 'hop' })],
  ['🐌 🐛 🪱 🐍 🦎', built('legged', { gait: 'crawl' })],
  ['🐉', built('legged', { gait: 'crawl', wings: 'none' })],
  ['🐳 🐋 🐬 🐟 🐠 🐡 🦈 🦐 🦭', built('fish', { gait: 'hop' })],
  ['🪼 🐚', built('fish', { gait: 'hop', looks: 'front' })],

  ['🐵 🐶 🐺 🦊 🦝 🐱 🦁 🐯 🐮 🐷 🐭 🐹 🐰 🐻 🐨 🐼 🐔 🐸 🤖 👽', built('head')],
  ['🐴 🫎 🦄 🐗 🐲', built('head')],
  ['👻', built('legged', { gait: 'glide', wings: 'none' })],
  ['⛄ ☃ 🎃', built('thing', { looks: 'front' })],
  ['👶', built('head', { person: true })],
  ['🧒 👦 👧 🧑 👱 👨 🧔 👩 🧓 👴 👵 👳 🎅 🤶 🧍 🚶 🏃 💃 🕺', built('person', { gait: 'step', person: true })],
  ['🥷 🫅 🤴 👸 👲 🧕 🤵 🦸 🦹 🧙 🧛 🧝 🧞 🧌 🧖', built('bust', { person: true })],
  ['🙍 🙎 🙅 🙆 💁 🙋 🧏 🙇 🤦 🤷 👰 🤰 🫃 🫄 🤱 🧟 💆 💇 🤹', built('bust', { person: true, handsShown: true })],
  ['🤺 🏌 ⛹ 🤾 🧎', legged({ person: true })],
  ['👯 👫 👬 👭 🤼', legged({ looks: 'front', person: true })],
  ['🕴 🧘 🏋 🤸', built('legged', { looks: 'front', person: true })],
  ['🏇', legged()],
  ['⛷ 🏂 🏄 🚣 🏊 🤽', built('legged', { gait: 'glide', person: true })],
  ['🚴 🚵', built('wheels')],

  ['🚂 🚃 🚄 🚅 🚋 🚞 🚝 🚈 🚌 🚎 🚐 🚑 🚒 🚓 🚕 🚗 🚙 🛻 🚚 🚛 🚜 🏎 🏍 🛵 🛺 🚲 🛴 🛹 🛼 🦽 🦼 🛒', built('wheels')],
  ['🚂', built('wheels', { chimney: true })],
  ['🚆 🚇 🚉 🚊 🚍 🚔 🚖 🚘', built('wheels', { looks: 'front' })],
  ['🛷', built('wheels', { gait: 'glide' })],
  ['✈ 🛩', built('aircraft')],
  ['🚀', built('aircraft', { looks: 'right', nose: -0.125, climbs: true })],
  ['🛫 🛬', built('aircraft', { looks: 'right', shown: 0.74 })],
  ['🚁 🛸 🛰 🪂 🎈', built('aircraft')],
  ['🛸 🛰 🪂 🎈 🪁', built('aircraft', { looks: 'front' })],
  ['⛵ 🛶 🚤 🛳 ⛴ 🛥 🚢', built('boat')],
  ['⚽ ⚾ 🥎 🏀 🏐 🏈 🏉 🎾 🎱 🪩 🧶 🪀 🥏 🛞 🔮', built('ball', { looks: 'front' })],
  ['🍎 🍏 🍊 🍋 🍈 🍉 🍑 🍅 🍩 🍪 🥥 🥝 🫐', built('ball', { looks: 'front' })],
  ['🌍 🌎 🌏 🌕 🌝 🌚 🌞 🪐 ⭐ 🌟 ☀', built('ball', { looks: 'front' })],
  ['💐 🌸 💮 🪷 🏵 🌹 🥀 🌺 🌻 🌼 🌷 🪻 🌱 🪴 🌲 🌳 🌴 🌵 🌾 🌿 ☘ 🍀 🍁 🎄 🎋 🪾', built('plant', { looks: 'front' })],
];

/** Round faces: the smileys, and what is drawn like them. */
const FACES: readonly (readonly [from: number, to: number])[] = [
  [0x1f600, 0x1f640],
  [0x1f641, 0x1f644],
  [0x1f910, 0x1f917],
  [0x1f920, 0x1f92f],
  [0x1f970, 0x1f97a],
  [0x1fae0, 0x1fae8],
  [0x1f479, 0x1f47a],
  [0x1f47e, 0x1f480],
];

const rigs = new Map<string, Rig>();
for (const [emoji, rig] of KINDS) {
  for (const one of emoji.split(' ')) rigs.set(one.codePointAt(0)!.toString(16), rig);
}

const PROFESSION = /^(1f9d1|1f468|1f469)-200d-(1f4bb|1f680|1f37c)/;
/** Professions whose tool or desk fills the place where a drawn arm would hang. */
const HANDS_FULL = /-(1f4bb|1f37c)$/;
const FAMILY = /^1f46[89]-200d-(1f46[6-9]|2764)/;
const SEATED = /^(1f9d1|1f468|1f469)-200d-(1f9bc|1f9bd)/;
const PAIR_OR_CANE = /^(1f9d1|1f468|1f469)-200d-(1f91d|1f9af)/;

/** Wings of its own colour grow on it where it flies. */
const BIRD = built('legged', { gait: 'hop', bird: true });
/** Animals that the stage draws for want of an emoji. */
const DRAWN_ANIMALS: Readonly<Record<string, Rig>> = {
  'prop-firefly': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-dragonfly': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-crowned-pigeon': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-walrus': built('fish', { gait: 'hop' }),
  'prop-starfish': built('fish', { gait: 'hop', looks: 'front' }),
  'prop-seahorse': built('fish', { gait: 'hop' }),
  'prop-tadpole': built('fish', { gait: 'hop' }),
  'prop-dragon-dance': built('fish', { gait: 'glide' }),
  'prop-lion-dance': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-slime': built('fish', { gait: 'hop', looks: 'front' }),
  'prop-capybara': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-ostrich': built('legged', { gait: 'waddle', wings: 'none' }),
  'prop-axolotl': built('fish', { gait: 'hop' }),
  'prop-swordfish': built('fish', { gait: 'glide' }),
  'prop-eel': built('fish', { gait: 'glide' }),
  'prop-manta-ray': built('fish', { gait: 'glide' }),
  'prop-mantis': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-meerkat': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-triceratops': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-stegosaurus': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-pterodactyl': built('fish', { gait: 'hop' }),
  'prop-phoenix': built('fish', { gait: 'hop' }),
  'prop-lemur': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-cockatoo': BIRD,
  'prop-pelican': BIRD,
  'prop-red-crowned-crane': BIRD,
  'prop-toucan': BIRD,
  'prop-heron': BIRD,
  'prop-stork': BIRD,
  'prop-vulture': BIRD,
  'prop-hummingbird': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-woodpecker': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-seagull': BIRD,
  'prop-anteater': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-armadillo': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-platypus': built('legged', { gait: 'hop', wings: 'none' }),
  'prop-mole': built('legged', { gait: 'hop', wings: 'none' }),
};

/** The rig for an emoji's code points; a `thing` that looks to the front for all that is not known. */
export function rigOf(code: string): Rig {
  const bare = code.replace(/-fe0f|-1f3f[b-f]/g, '');
  if (bare === 'prop-hot-air-balloon') return built('aircraft', { looks: 'front' });
  if (bare === 'prop-airship') return built('aircraft');
  if (bare === 'prop-paper-plane') return built('aircraft', { looks: 'right', nose: -0.09 });
  if (
    /^prop-(?:excavator|wagon|bullet-train|army-tank|forklift|road-roller|horse-coach|rover|double-decker|limousine|cement-mixer|tricycle|unicycle|sports-car|convertible|bulldozer|dump-truck|golf-cart|toy-wagon|snowmobile|toy-car|toy-train|toy-plane|toy-boat)$/.test(
      bare,
    )
  )
    return built('wheels', { gait: 'glide' });
  if (/^prop-(?:pirate-ship|submarine|gondola|awning-boat|jet-ski)$/.test(bare)) return built('boat');
  if (bare === 'prop-food-truck') return built('wheels', { gait: 'glide' });
  if (bare in DRAWN_ANIMALS) return DRAWN_ANIMALS[bare]!;
  if (/^prop-(broomstick|carpet|surf)$/.test(bare)) return built('thing', { gait: 'glide' });
  if (/^prop-(flying-sword|fire-wheels|riding-cloud)$/.test(bare))
    return built('thing', { gait: 'glide', wings: 'none' });
  if (bare.startsWith('1f9dc')) return built('person', { gait: 'glide', person: true });
  if (isDressed(bare)) return built('person', { gait: 'step', person: true });
  if (PROFESSION.test(bare)) return built('bust', { person: true, handsShown: HANDS_FULL.test(bare) });
  if (SEATED.test(bare)) return built('wheels');
  if (PAIR_OR_CANE.test(bare)) return legged({ person: true, looks: bare.includes('1f9af') ? 'left' : 'front' });
  if (FAMILY.test(bare)) return built('thing', { looks: 'front' });
  const first = bare.split('-')[0]!;
  const known = rigs.get(first);
  if (known) return known;
  const point = Number.parseInt(first, 16);
  if (FACES.some(([from, to]) => point >= from && point <= to)) return built('face');
  return built('thing', { looks: 'front' });
}

/** Lions, unicorns, foxes, wolves, bears, hamsters and boars have a picture of the head alone, and four legs like any other animal. */
const ON_FOURS = /^1f(981|984|98a|43a|43b|439|417)/;
const WITH_HANDS = new Set<ActName>([
  'play',
  'read',
  'write',
  'work',
  'hold',
  'ride',
  'drive',
  'dance',
  'clap',
  'wave',
  'throw',
  'catch',
  'hit',
  'exercise',
  'push',
  'climb',
  'kick',
]);
/** It stands up for what takes hands, and hops else. */
const BOXER = /^1f998/;
/** Higher up than this all the film long, somebody rides, actor units. */
const MOUNTED = 0.08;

/** They stand up for what takes hands, and for riding. */
const goesOnFours = ({ acts, keys = [], holds }: Pick<Actor, 'acts'> & Partial<Actor>): boolean =>
  !holds &&
  !acts.some(({ name, prop }) => WITH_HANDS.has(name) || (prop && name !== 'eat')) &&
  !(keys.length > 0 && keys.every(({ height }) => height > MOUNTED));

/** It steers, or rides what carries it all the film long. */
export const ridesUpright = ({ sprite, acts, keys = [] }: Pick<Actor, 'sprite' | 'acts'> & Partial<Actor>): boolean =>
  acts.some(
    ({ name }) =>
      name === 'drive' || (name === 'ride' && keys.length > 0 && keys.every(({ height }) => height > MOUNTED)),
  ) &&
  rigOf(sprite).build !== 'butterfly' &&
  canStandUp(sprite);

/** The rig of an actor: a thing, plant or ball that is to do what somebody does grows arms, legs and a face for it. */
export function rigFor(actor: Pick<Actor, 'sprite' | 'acts'> & Partial<Actor>): Rig {
  const { sprite, acts } = actor;
  const rig = rigOf(sprite);
  if (standsDressed({ sprite, ...(actor.wears && { wears: actor.wears }) }) || ridesUpright(actor))
    return built('head');
  if (ON_FOURS.test(sprite) && goesOnFours(actor)) return legged();
  // Plants wave in the wind.
  const wanted = rig.build === 'plant' ? acts.filter(({ name }) => name !== 'wave') : acts;
  if (BOXER.test(sprite) && !goesOnFours(actor)) return built('head');
  const limbless = rig.build === 'thing' || rig.build === 'ball' || rig.build === 'plant';
  if (!limbless || !enlivens(wanted)) return rig;
  return { ...rig, build: 'face', gait: 'hop', alive: faceless(sprite) };
}

/** A train stays on its rails whatever befalls those in it. */
export const isOnRails = (rig: Rig): boolean =>
  rig.build === 'wheels' && (rig.chimney === true || rig.gait === 'glide');
