/** What an actor has on by what the score says of it: an elegant woman's coat, a knight's plates, shorts on a beach. Called by `figure.ts`. */
import type { Actor } from '../../score/score.js';
import { isBallet } from '../acts/dancing.js';
import { garmentOf, isGarment } from '../beasts/animals-dressed.js';
import { mix } from '../painting/paint.js';
import { isDoctor, isElegant, isTeacher, isWoman } from '../people/people.js';
import type { Clothes } from '../people/puppet.js';
import type { Sprite } from '../pictures/sprites.js';
import type { Rig } from '../rigs.js';
import { limbWearOf } from './limb-wear.js';
import { forSummer } from './summer-clothes.js';
import { tradeDressOf } from './trade-dress.js';
import { clothesFor } from './wardrobe.js';
import { isGlove } from './wearing.js';

export function dressedFor(actor: Actor, sprite: Sprite, rig: Rig, summer = false): Clothes {
  const dressed = outfitOf(actor, sprite, rig, summer);
  const clothes = rig.build === 'person' ? { ...dressed, ...limbWearOf(actor, dressed) } : dressed;
  return boxes(actor) ? { ...clothes, gloves: GLOVES[actor.seed % GLOVES.length]! } : clothes;
}

const GLOVES = ['#d8303c', '#2f6fd0'] as const;
const boxes = ({ acts, wears = [] }: Actor): boolean =>
  [...acts.map(({ prop }) => prop), ...wears].some((prop) => prop !== undefined && isGlove(prop.sprite));

function outfitOf(actor: Actor, sprite: Sprite, rig: Rig, summer: boolean): Clothes {
  const clothes = clothesFor(
    sprite,
    rig,
    actor.colour ?? shirtFor(actor),
    actor.seed,
    isElegant(actor),
    actor.name,
    garmentOf(actor),
  );
  const trade = isArmoured(actor.wears) ? undefined : tradeDressOf(actor);
  if (trade)
    return { ...clothes, ...PLAIN, ...trade.clothes, back: trade.back, ...(actor.colour && { top: clothes.top }) };
  const garment = rig.build === 'person' && clothes.style !== 'chic' ? garmentOf(actor) : undefined;
  const isDyed = actor.wears?.find(isGarment)?.colour !== undefined;
  if (garment) {
    const top = actor.colour && !isDyed ? clothes.top : garment.top;
    return {
      ...clothes,
      ...PLAIN,
      style: garment.style,
      top,
      accent: garment.accent,
      shortSleeves: garment.sleeveless ?? false,
      ...(/^(?:suit|tails)$/.test(garment.style) && {
        trousers: mix(top, '#20183c', 0.16),
      }),
      ...(garment.skirt && { dress: true }),
    };
  }
  if (summer && rig.build === 'person' && !isElegant(actor) && !isArmoured(actor.wears))
    return forSummer(clothes, sprite.code, actor.seed);
  if (rig.build === 'person' && isBallet(actor) && isWoman(sprite.code)) return { ...clothes, ...tutuOf(actor) };
  if (rig.build === 'person' && actor.acts.some(({ prop }) => prop?.sprite === 'prop-yoga'))
    return { ...clothes, ...LEGGINGS };
  if (isDoctor(actor)) return { ...clothes, ...MEDIC };
  if (isTeacher(actor) && !actor.colour) return { ...clothes, ...TWEED, top: TWEEDS[actor.seed % TWEEDS.length]! };
  if (/^1f483/.test(actor.sprite) && clothes.style !== 'chic') return { ...clothes, ...FROCK };
  if (!isArmoured(actor.wears)) return isGirlInRain(actor, sprite, rig) ? { ...clothes, ...RAINCOAT } : clothes;
  return { ...clothes, ...STEEL, accent: SURCOATS[actor.seed % SURCOATS.length]! };
}

/** Who does yoga is not in a coat. */
const LEGGINGS = { dress: false, shorts: false, shortSleeves: true, style: 'tee', trousers: '#4f4a80' } as const;

/** Sleeves and legs of those who work. */
const PLAIN = { dress: false, shortSleeves: false } as const;
const MEDIC = {
  top: '#f4f6fb',
  accent: '#8fd0e8',
  trousers: '#4f7fa8',
  shoes: '#f2f2f6',
  dress: false,
  shortSleeves: false,
  style: 'medic',
} as const;
const TWEED = { accent: '#fff6e6', dress: false, shortSleeves: false, style: 'jacket' } as const;
const TWEEDS = ['#8a5a3c', '#4a6a58', '#6a4a7a', '#3f5f8a'] as const;

/** Who dances has a skirt that swings. */
const FROCK = { dress: true, style: 'dress', shortSleeves: true } as const;
const tutuOf = ({ colour }: Actor): Partial<Clothes> => ({
  ...(!colour && { top: '#f7a3c3', accent: '#fff0f5' }),
  trousers: '#fbe4e6',
  shoes: '#ee7fa8',
  dress: true,
  shortSleeves: true,
  style: 'tutu',
});

/** A girl with an umbrella has a coat against the rain. */
const isGirlInRain = ({ colour, holds, acts }: Actor, { code }: Sprite, { build }: Rig): boolean =>
  build === 'person' &&
  !colour &&
  /^1f467/.test(code) &&
  [holds, ...acts.map(({ prop }) => prop)].some((prop) => prop && UMBRELLA.test(prop.sprite));
const UMBRELLA = /^2602|^2614|^1f302|umbrella/;
const RAINCOAT = {
  top: '#f9bf2c',
  accent: '#fff2d8',
  trousers: '#fdf6ec',
  shoes: '#d8343e',
  dress: false,
  shortSleeves: false,
  style: 'coat',
} as const;

/** A tie shows on a white shirt, a scarf on one of another colour. */
const shirtFor = ({ acts, name, wears = [] }: Actor): Actor['colour'] => {
  const scarf = wears.find(({ sprite, colour }) => colour && /^1f9e3|scarf/.test(sprite))?.colour;
  if (scarf) return PALE.has(scarf) ? 'navy' : 'white';
  return shirtBeneath({ acts, name, wears });
};
const PALE: ReadonlySet<Actor['colour']> = new Set(['white', 'silver', 'beige', 'grey', 'lavender', 'peach']);

const shirtBeneath = ({ acts, name, wears = [] }: Pick<Actor, 'acts' | 'name' | 'wears'>): Actor['colour'] =>
  [...acts.map(({ prop }) => prop), ...wears].some((prop) => prop && /^prop-(?:bow-)?tie$|^1f454/.test(prop.sprite))
    ? 'white'
    : isArmoured(wears)
      ? 'grey'
      : isElegant({ name })
        ? 'red'
        : undefined;

/** From head to foot in steel. */
export const isArmoured = (wears: Actor['wears'] = []): boolean =>
  wears.some(({ sprite }) => sprite === 'prop-great-helm');
const STEEL = {
  skin: '#8c94a8',
  top: '#b4bccf',
  trousers: '#a2aabf',
  shoes: '#868fa6',
  dress: false,
  shortSleeves: false,
  style: 'armour',
} as const;
const SURCOATS = ['#c8323c', '#2f62b8', '#7a3fa8', '#2c8a56'] as const;
