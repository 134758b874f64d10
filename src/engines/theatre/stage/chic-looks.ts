/** The colours of a stylish woman by the tone of her skin and her seed, and where her face is. Called by `figure.ts`. */
import type { Actor } from '../score.js';
import { type Chic, FACE } from './chic-head.js';
import { litColour, type StageLight } from './light.js';
import type { Marks, Point } from './marks.js';
import type { Rims } from './neon-rims.js';
import type { Pattern } from './patterns.js';
import { isChild, isWoman } from './people.js';
import { random } from './random.js';

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

export const isGlasses = ({ sprite }: { sprite: string }): boolean => GLASSES.test(sprite);

/** `head` is the code of the picture that she would have. */
export function chicOf(head: string, { seed, wears = [] }: Actor, rims: Rims | undefined): Chic {
  const [, skin, hairs] = LOOKS.find(([tone]) => tone.test(head))!;
  const hair = hairs[Math.floor(random(seed + 53)() * hairs.length)]!;
  const young = isChild(head) ? (isWoman(head) ? 'girl' : 'boy') : undefined;
  return {
    skin,
    hair,
    sheen: SHEEN,
    lips: LIPS,
    young,
    shaded: !young && wears.some(isGlasses),
    rims,
  };
}

export const litChic = (chic: Chic, light: StageLight, haze: number): Chic => ({
  ...chic,
  skin: litColour(chic.skin, light, haze),
  hair: litColour(chic.hair, light, haze),
  sheen: litColour(chic.sheen, light, haze),
  lips: litColour(chic.lips, light, haze),
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
    headWidth: 1.9 * radius,
    neck: [0, pictureBottom],
  };
}
