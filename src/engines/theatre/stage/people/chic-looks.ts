/** The colours of drawn people by the tone of their skin and their seed, their hair, and where their faces are. Called by `figure.ts`. */
import type { HairCut } from '../../score/hair.js';
import type { Actor, Colour, Prop } from '../../score/score.js';
import { isBallet } from '../acts/dancing.js';
import { isArmoured } from '../clothes/attire.js';
import type { Looks } from '../clothes/dress.js';
import type { Hat } from '../clothes/hats.js';
import { type StoryLook, storyLookOf } from '../clothes/storybook.js';
import { isInTradeHat, tradeDressOf } from '../clothes/trade-dress.js';
import { COLOUR_OF } from '../painting/dye.js';
import { mix } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { litColour, type StageLight } from '../pictures/light.js';
import type { Marks, Point } from '../pictures/marks.js';
import { type Chic, FACE } from './chic-head.js';
import type { Grown } from './grown-head.js';
import type { Rims } from './neon-rims.js';
import type { Pattern } from './patterns.js';
import { isChild, isElegant, isTeacher, isWoman } from './people.js';

/** Skin, and the hair that goes with it, light to dark. */
const LOOKS: readonly (readonly [tone: RegExp, skin: string, hairs: readonly string[]])[] = [
  [/1f3fb/, '#f6d3bd', ['#4a2018', '#7a3f22', '#2c1a26']],
  [/1f3fc/, '#ecc09c', ['#4a2018', '#3a1a1e', '#2c1a26']],
  [/1f3fd/, '#d39c70', ['#4a2119', '#2c181c']],
  [/1f3fe/, '#ad7048', ['#36191a', '#241418']],
  [/./, '#7c4c34', ['#2a1618', '#1f1216']],
];
const LIPS = '#d3163f';
const SHEEN = '#a8524a';
const GLASSES = /^1f576/;

const SPECTACLES = /^1f453/;
const isSpectacles = ({ sprite }: Prop): boolean => SPECTACLES.test(sprite);
const isGlasses = ({ sprite }: Prop): boolean => GLASSES.test(sprite);

/** And not laid over it as a picture. */
export const isDrawnOnFace = (worn: Prop, chic: Chic | undefined): boolean =>
  chic !== undefined && ((chic.shaded && isGlasses(worn)) || (chic.grown !== undefined && isSpectacles(worn)));

/** `head` is the code of the picture that they would have. */
export function chicOf(head: string, actor: Actor, rims: Rims | undefined): Chic {
  const { seed, name, wears = [] } = actor;
  const [, skin, hairs] = LOOKS.find(([tone]) => tone.test(head))!;
  const hair = hairs[Math.floor(random(seed + 53)() * hairs.length)]!;
  const young = isChild(head) ? (isWoman(head) ? 'girl' : 'boy') : undefined;
  const stylish = isElegant({ name }) && isWoman(head) && !OLD.test(head);
  const story = storyLookOf(actor);
  const cut =
    young || stylish
      ? undefined
      : { ...grownOf(head, seed), ...(story?.cut && { hair: story.cut, beard: story.beard }), ...story?.features };
  const free = cut?.woman && isBallet({ name }) ? { ...cut, hair: 'bun' as const } : cut;
  const grown = free && isArmoured(wears) ? { ...free, hair: 'hidden' as const, beard: undefined } : free;
  const seen = grown && isTeacher(actor) ? { ...grown, glasses: true } : grown && ofTrade(grown, actor);
  const looks = grown && tradeDressOf(actor)?.looks;
  const own = looks?.skin ?? skin;
  const said = actor.hair?.colour && HAIR_OF[actor.hair.colour];
  return {
    skin: own,
    hair,
    sheen: SHEEN,
    lips: LIPS,
    ...(grown && { hair: looks?.hair ?? hairOf(head, hair, seed, grown), lips: mix(own, GROWN_LIPS, 0.62) }),
    ...(looks?.hair && { sheen: mix(looks.hair, '#ffffff', 0.3) }),
    ...(grown?.old && { sheen: '#ffffff' }),
    ...(story && inStory(story, actor)),
    young,
    ...(young && actor.hair?.cut === 'long' && { long: true }),
    ...(said && { hair: said, sheen: mix(said, '#ffffff', 0.3) }),
    grown: seen && saidToBe(seen, actor),
    shaded: !young && !grown && wears.some(isGlasses),
    rims,
  };
}

/** Hair as it grows, or is dyed. */
const HAIR_OF: Record<Colour, string> = {
  ...COLOUR_OF,
  red: '#b5452a',
  orange: '#dd7430',
  yellow: '#e3b456',
  gold: '#d9a441',
  brown: '#6b4128',
  black: '#251b28',
  grey: '#a7a4ae',
  white: '#ebe9ef',
  pink: '#f389bd',
  blue: '#4a80de',
  green: '#4eab68',
  purple: '#8a55c6',
};
const CUT_OF: Readonly<Record<HairCut, readonly [woman: Grown['hair'], man: Grown['hair']]>> = {
  long: ['long', 'long'],
  short: ['bob', 'crop'],
  curly: ['curls', 'curls'],
  ponytail: ['tied', 'tied'],
  plait: ['plait', 'plait'],
  bun: ['bun', 'bun'],
  tousled: ['tousled', 'tousled'],
  bald: ['bald', 'bald'],
};

/** Hair, beard and glasses as they are said to be. */
function saidToBe(bare: Grown, { hair, wears = [] }: Actor): Grown {
  const grown = wears.some(isSpectacles) ? { ...bare, glasses: true } : bare;
  if (!hair) return grown;
  const { cut, beard } = hair;
  const own = cut && CUT_OF[cut][grown.woman ? 0 : 1];
  const isSeen = grown.hair !== 'hidden';
  return {
    ...grown,
    ...(own && isSeen && { hair: grown.hat ? (UNDER_HAT[grown.woman ? 'woman' : 'man'][own] ?? own) : own }),
    ...(beard && isSeen && { beard }),
  };
}

/** A child's hat is told here, a grown-up's with its trade. */
function inStory({ skin, hair, hat, nose }: StoryLook, actor: Actor): Partial<Chic> {
  return {
    ...(skin && { skin, lips: mix(skin, GROWN_LIPS, 0.5) }),
    ...(hair && { hair, sheen: mix(hair, '#fff0d8', 0.4) }),
    ...(hat && isInTradeHat(actor) && { hat }),
    ...(nose && { nose }),
  };
}

/** Hair has room under a hat; whoever wears another keeps that. */
function ofTrade(grown: Grown, actor: Actor): Grown {
  const trade = tradeDressOf(actor);
  if (!trade) return grown;
  const hat = isInTradeHat(actor) ? trade.hat : undefined;
  const own = looked(grown, trade.looks);
  return {
    ...own,
    ...(hat && {
      hat,
      hair: storyLookOf(actor)?.cut
        ? grown.hair
        : hat.kind === 'wig'
          ? 'crop'
          : (UNDER_HAT[own.woman ? 'woman' : 'man'][own.hair] ?? own.hair),
    }),
  };
}

const looked = (grown: Grown, looks: Looks = {}): Grown => ({
  ...grown,
  hair: (grown.woman ? looks.woman : looks.man) ?? grown.hair,
  ...(looks.glasses && { glasses: true }),
  ...(looks.beard && !grown.woman && { beard: looks.beard === 'none' ? undefined : looks.beard }),
  ...(looks.mask && { mask: looks.mask }),
  ...(looks.extra && { extra: looks.extra }),
});
const UNDER_HAT: Readonly<Record<'woman' | 'man', Partial<Record<Grown['hair'], Grown['hair']>>>> = {
  woman: { curls: 'bob', bun: 'tied' },
  man: { parted: 'crop', curls: 'crop' },
};

const GROWN_LIPS = '#c8304e';
const OLD = /^1f474|^1f475|^1f9d3/;
const FAIR = /1f3f[bc]/;
const WHITE_HAIR = ['#e9e6ea', '#d3d0d8', '#c2bfca'] as const;
/** What light skin has besides the dark ones. */
const LIGHT_HAIR = ['#d8a24a', '#b8662e', '#8a5a34'] as const;
const CUTS = {
  woman: ['bob', 'long', 'tied', 'long', 'bob'],
  man: ['parted', 'crop', 'parted', 'crop'],
} as const;

/** How an ordinary grown-up looks, by the code of the picture they would have and their seed. */
function grownOf(head: string, seed: number): Grown {
  const next = random(seed + 57);
  const woman = isWoman(head);
  const old = OLD.test(head);
  const chance = next();
  const cuts = CUTS[woman ? 'woman' : 'man'];
  const cut = cuts[Math.floor(next() * cuts.length)]!;
  const hair = head.includes('1f9b1') ? 'curls' : old ? (woman ? 'bun' : chance < 0.6 ? 'bald' : 'parted') : cut;
  const beard = woman ? undefined : head.startsWith('1f9d4') ? 'full' : old || chance < 0.12 ? 'moustache' : undefined;
  return { woman, old, hair, beard, glasses: old && woman };
}

function hairOf(head: string, dark: string, seed: number, { old }: Grown): string {
  const chance = random(seed + 61)();
  if (old) return WHITE_HAIR[Math.floor(chance * WHITE_HAIR.length)]!;
  if (head.includes('1f9b0')) return '#b04a26';
  if (head.startsWith('1f471')) return LIGHT_HAIR[0];
  return FAIR.test(head) && chance < 0.45 ? LIGHT_HAIR[Math.floor((chance / 0.45) * LIGHT_HAIR.length)]! : dark;
}

export const litChic = (chic: Chic, light: StageLight, haze: number): Chic => ({
  ...chic,
  skin: litColour(chic.skin, light, haze),
  hair: litColour(chic.hair, light, haze),
  sheen: litColour(chic.sheen, light, haze),
  lips: litColour(chic.lips, light, haze),
  ...(light.iris && { iris: litColour(light.iris, light, haze) }),
  ...(chic.hat && { hat: litHat(chic.hat, light, haze) }),
  ...(chic.grown && { grown: litGrown(chic.grown, light, haze) }),
});

function litGrown(grown: Grown, light: StageLight, haze: number): Grown {
  const { hat, mask } = grown;
  return {
    ...grown,
    ...(hat && { hat: litHat(hat, light, haze) }),
    ...(mask && { mask: { ...mask, colour: litColour(mask.colour, light, haze) } }),
  };
}

const litHat = (hat: Hat, light: StageLight, haze: number): Hat => ({
  ...hat,
  colour: litColour(hat.colour, light, haze),
  trim: litColour(hat.trim, light, haze),
});

/** Where she has mouth, eyes and crown. */
export function marksOfChic({ pictureBottom, pictureHeight }: Pattern, marks: Marks): Marks {
  const radius = pictureHeight * FACE.radius;
  const at = (x: number, y: number): Point => [x * radius, pictureBottom + (FACE.chin - y) * radius];
  return {
    ...marks,
    mouth: at(0.2, FACE.mouth),
    eyes: at(0.1, 0),
    eyesApart: 0.66 * radius,
    crown: at(0, -1.15),
    hat: at(0, -0.8),
    headWidth: 1.9 * radius,
    neck: [0, pictureBottom],
  };
}
