/**
 * The colours of what is drawn onto a sprite: the clothes of puppets, the wings of birds. Taken from the picture
 * itself where it shows them, so that a firefighter's trousers fit the coat.
 */

import type { Colour } from '../../score/score.js';
import type { Garment } from '../beasts/animals-dressed.js';
import type { Back } from '../beasts/backs.js';
import { furFor } from '../beasts/upright-kinds.js';
import { COLOUR_OF, hueOf } from '../painting/dye.js';
import { channels, mix } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { isChild, isWoman } from '../people/people.js';
import type { Clothes } from '../people/puppet.js';
import type { Sprite } from '../pictures/sprites.js';
import type { Rig } from '../rigs.js';
import { isCactus } from '../things/alive-cactus.js';
import type { Style } from './garments.js';

const TOPS = ['#e4574f', '#3f8fd6', '#f0a63a', '#49a878', '#8d63c9', '#ef7fa8', '#2fa7b5', '#f4efe6'] as const;
const SHOES = ['#37304a', '#f3f0f5', '#7a3f2c', '#2f4668'] as const;
const BRIGHT_SHOES = ['#e0483c', '#f2b430', '#3f86dc', '#8a4f2e'] as const;
const TROUSERS = ['#41507e', '#5b5567', '#3d6b8a', '#7a5a48'] as const;

const FLOWER = /^1f3(37|38|39|3a|3b|3c)$|^1f940$/;
/** Sprites whose limbs have another colour than their face. */
const DARK_LIMBED = /^1f43c|^1f9dd/;

/** What grows on the backs of some. */
const ownBackOf = (code: string): Back | undefined =>
  /turtle-head/.test(code)
    ? { kind: 'shell', colour: '#3f8f6a', lining: '#d8c86a' }
    : /^1f40c/.test(code)
      ? { kind: 'shell', colour: '#8a5444', lining: '#c08a6a' }
      : /^1f994/.test(code)
        ? { kind: 'quills', colour: '#6a4f44', lining: '#d8c4a8' }
        : undefined;

/** Clothes for a puppet: under a head an outfit of its own, under a bust more of what the bust wears. */
export function clothesFor(
  sprite: Sprite,
  rig: Rig,
  colour: Colour | undefined,
  seed: number,
  elegant = false,
  name = '',
  garment?: Garment,
): Clothes {
  const next = random(seed + 17);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)]!;
  if (rig.build === 'bust') {
    const bare = sprite.code.replace(/-fe0f/g, '');
    const astronaut = bare.endsWith('200d-1f680');
    const worn = medianColour(sprite, 0.25, 0.75, 0.78, 0.98);
    const hands = astronaut ? '#5a6486' : medianColour(sprite, 0.4, 0.6, 0.38, 0.5);
    const sleeve = medianColour(sprite, 0.05, 0.2, 0.74, 0.94);
    const pale = Math.min(...channels(worn)) > 150;
    return {
      skin: hands,
      // The outer parts of a picture lie in the shade: where sleeves are of one colour with the chest, take the chest's.
      top: astronaut || distance(sleeve, worn) < 130 ? worn : sleeve,
      coat: worn,
      trousers: astronaut ? mix(worn, '#1f2440', 0.06) : pale ? '#4d587e' : mix(worn, '#1f2440', 0.4),
      shoes: astronaut ? '#8c96b4' : '#3d3550',
      accent: worn,
      belted: astronaut,
    };
  }
  if (rig.build === 'person') return outfitFor(sprite, colour, seed, elegant);
  if (rig.build === 'legged') {
    const skin = medianColour(sprite, 0.42, 0.58, 0.1, 0.16);
    return { skin, top: medianColour(sprite, 0.35, 0.65, 0.32, 0.45), trousers: skin, shoes: skin, accent: skin };
  }
  if (rig.build === 'head' && rig.person) {
    const skin = medianColour(sprite, 0.35, 0.65, 0.62, 0.75);
    const top = colour ? COLOUR_OF[colour] : pick(TOPS);
    return { skin, top, trousers: pick(TROUSERS), shoes: '#37304a', accent: skin };
  }
  if (sprite.code === ROBOT) {
    const accent = colour ? COLOUR_OF[colour] : ROBOT_ACCENTS[seed % ROBOT_ACCENTS.length]!;
    const metal = mix('#e4e0f0', accent, 0.42);
    return {
      skin: mix(accent, '#fffaf2', 0.2),
      top: metal,
      trousers: metal,
      shoes: accent,
      accent,
      style: 'robot',
      antenna: seed % 4,
    };
  }
  const main = (colour ? COLOUR_OF[colour] : OWN_COATS[sprite.code]) ?? dominantColour(sprite);
  if (rig.build === 'head') {
    const paw = DARK_LIMBED.test(sprite.code) ? '#43406a' : mix(main, '#2a1c33', 0.28);
    return {
      fur: furFor(sprite.code, main, colour !== undefined, name),
      skin: paw,
      top: main,
      trousers: DARK_LIMBED.test(sprite.code) ? paw : mix(main, '#2a1c33', 0.12),
      shoes: paw,
      accent: paw,
      belly: mix(main, '#fff6ea', 0.5),
      ...(garment && {
        ...(!garment.bare && { top: garment.top, accent: garment.accent, style: garment.style }),
        bareArms: garment.sleeveless ?? false,
        dress: garment.skirt ?? false,
        ...((garment.back ?? ownBackOf(sprite.code)) && { back: garment.back ?? ownBackOf(sprite.code) }),
      }),
    };
  }
  if (rig.alive) {
    // Limbs of a darker tone of its own, of flowers like their stem: black ones look like wire. A cactus wears no gloves.
    const ownArms = isCactus(sprite.code);
    return {
      skin: ownArms ? main : '#fffdf8',
      top: main,
      trousers: FLOWER.test(sprite.code) ? '#4f9a45' : ownArms ? main : mix(main, '#4a1f4a', 0.28),
      shoes: pick(BRIGHT_SHOES),
      accent: main,
    };
  }
  return {
    skin: '#fbf7f2',
    top: main,
    trousers: mix(main, '#2a1630', 0.62),
    shoes: mix(main, '#241a3a', 0.72),
    accent: main,
  };
}

const ROBOT = '1f916';
/** Eight, as seeds of one cast then never meet. */
const ROBOT_ACCENTS = ['#ff5f7e', '#35b6e6', '#ffc531', '#5cc46a', '#9a6cf0', '#ff8a3c', '#4664d8', '#b0794a'] as const;
/** A grown-up's or child's clothes: shirt and trousers of colours that go together, or a dress. */
function outfitFor(sprite: Sprite, colour: Colour | undefined, seed: number, elegant: boolean): Clothes {
  const next = random(seed + 29);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)]!;
  const skin = medianColour(sprite, 0.38, 0.62, 0.6, 0.7);
  const santa = /^1f385|^1f936/.test(sprite.code);
  const plain = santa ? '#d93636' : pick(TOPS);
  const top = colour ? COLOUR_OF[colour] : plain;
  const woman = isWoman(sprite.code);
  const old = OLD.test(sprite.code);
  const styles =
    STYLES[
      santa
        ? 'santa'
        : isChild(sprite.code)
          ? woman
            ? 'girl'
            : 'boy'
          : old
            ? woman
              ? 'oldWoman'
              : 'oldMan'
            : woman
              ? 'woman'
              : 'man'
    ];
  const drawn = styles[Math.floor(next() * styles.length)]!;
  const style = elegant ? 'jacket' : drawn;
  if (elegant && woman)
    return {
      skin,
      top: '#43324f',
      coat: mix(top, WINE, 0.2),
      trousers: skin,
      shoes: '#2a1f33',
      dress: true,
      style: 'chic',
      accent: GOLD,
    };
  const trousers = santa ? '#c92f33' : style === 'dungarees' ? pick(DENIMS) : pick(TROUSERS);
  return {
    skin,
    top,
    trousers: style === 'coat' && woman ? '#efdfcb' : trousers,
    shoes: santa ? '#35293c' : style === 'coat' && woman ? mix(top, '#5a1030', 0.55) : pick(SHOES),
    shortSleeves: SHORT_SLEEVED.has(style) && next() < 0.75,
    dress: style === 'dress',
    style,
    accent: accentFor(top, pick),
  };
}

/** What is worn by whom. */
const STYLES: Readonly<Record<'santa' | 'girl' | 'boy' | 'woman' | 'man' | 'oldWoman' | 'oldMan', readonly Style[]>> = {
  santa: ['santa'],
  girl: ['dress', 'dress', 'dungarees', 'striped', 'coat'],
  boy: ['striped', 'tee', 'hoodie', 'dungarees'],
  woman: ['dress', 'coat', 'coat', 'jacket', 'striped'],
  man: ['jacket', 'hoodie', 'striped', 'tee'],
  oldWoman: ['coat', 'dress', 'coat'],
  oldMan: ['jacket'],
};
const OLD = /^1f474|^1f475|^1f9d3/;
const SHORT_SLEEVED = new Set<Style>(['tee', 'striped', 'dungarees', 'dress']);
const GOLD = '#ffd25a';
/** What a bright colour is deepened with for the evening. */
const WINE = '#5a0638';
const DENIMS = ['#3f66a8', '#4a78b8', '#5a6f9a'] as const;
const ACCENTS = ['#fff6e6', '#ffd25a', '#ff8f7a', '#8fd0f0', '#3c4a86'] as const;

/** A colour that shows on `top`. */
function accentFor(top: string, pick: (from: readonly string[]) => string): string {
  const seen = ACCENTS.filter((accent) => distance(accent, top) > 200);
  return pick(seen.length > 0 ? seen : ACCENTS);
}

function distance(one: string, other: string): number {
  const others = channels(other);
  return channels(one).reduce((sum, value, index) => sum + Math.abs(value - others[index]!), 0);
}

/** Mouth or face are the larger part of the picture, but nobody takes a frog for yellow, or a monkey for pink. */
const OWN_COATS: Readonly<Record<string, string>> = { '1f438': '#2fae7c', '1f435': '#9a623c' };

const HUES = 12;

/** The colour of the largest patch of one hue; whites and greys count for less, as highlights and eyes are of those. */
export function dominantColour(sprite: Sprite): string {
  const patches: number[][] = Array.from({ length: HUES + 1 }, () => []);
  for (let at = 0; at < sprite.pixels.length; at += 28) {
    const index = at - (at % 4);
    if (sprite.pixels[index + 3]! < 220) continue;
    const [red, green, blue] = [sprite.pixels[index]!, sprite.pixels[index + 1]!, sprite.pixels[index + 2]!];
    const range = Math.max(red, green, blue) - Math.min(red, green, blue);
    patches[range < 34 ? HUES : Math.min(HUES - 1, Math.floor(hueOf(red, green, blue) * HUES))]!.push(index);
  }
  const near = (hue: number): number =>
    hue === HUES ? 0 : patches[(hue + 1) % HUES]!.length + patches[(hue + HUES - 1) % HUES]!.length;
  const weight = (patch: number[], hue: number): number => (patch.length + 0.5 * near(hue)) * (hue === HUES ? 0.7 : 1);
  const largest = patches.reduce(
    (best, patch, hue) => (weight(patch, hue) > weight(patches[best]!, best) ? hue : best),
    0,
  );
  return middleOf(sprite, patches[largest]!);
}

/** The colour most of a part of the picture has, given as parts of its width and height. */
export function medianColour(sprite: Sprite, left: number, right: number, top: number, bottom: number): string {
  const found: number[] = [];
  for (let y = Math.floor(top * sprite.height); y < bottom * sprite.height; y += 3) {
    for (let x = Math.floor(left * sprite.width); x < right * sprite.width; x += 3) {
      const at = (y * sprite.width + x) * 4;
      if (sprite.pixels[at + 3]! > 220) found.push(at);
    }
  }
  return middleOf(sprite, found);
}

/** Median of each channel over the pixels at these places. */
function middleOf({ pixels }: Sprite, places: readonly number[]): string {
  const middle = [0, 1, 2].map((channel) => {
    const values = places.map((at) => pixels[at + channel]!).sort((a, b) => a - b);
    return values[values.length >> 1] ?? 128;
  });
  return `#${middle.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
