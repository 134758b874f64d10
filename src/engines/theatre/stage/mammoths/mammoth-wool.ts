/** What colours all mammoths of the stage have, and in which light they are painted: one that goes by and one that comes nearer are the same. */
import type { Actor } from '../../score/score.js';
import { COLOUR_OF } from '../painting/dye.js';
import { channels, mix } from '../painting/paint.js';
import { type FloorLight, litColour } from '../pictures/light.js';
import type { Coat, Tones } from './mammoth-coat.js';

export const MAMMOTH = '1f9a3';

const WOOL = ['#75584c', '#8a4d30', '#a86a3a', '#7f4a32'] as const;
/** Young ones are redder and lighter: among the grown they are found at once. */
const YOUNG_WOOL = '#dd9150';
const INK = '#20142c';
export const IVORY = '#fff3d8';
export const IVORY_SHADE = '#c99a62';
export const NAIL = '#e8d3b4';
/** Low sun in the hair's ends, which parts bodies of one colour; a pale rim would look cut out of paper. */
const RIM = '#eec294';
const COOL = '#5a5f9c';

type Lit = (colour: string) => string;

export function woolOf(actor: Actor, calf: boolean): string {
  if (actor.colour) return COLOUR_OF[actor.colour];
  return calf ? YOUNG_WOOL : WOOL[actor.seed % WOOL.length]!;
}

/** A young one, or which of three heads of hair and tusks a grown one has. */
export type Kind = 'calf' | number;
export const kindOf = ({ seed }: Actor, calf: boolean): Kind => (calf ? 'calf' : (seed >>> 2) % 3);

export const tonesOf = (wool: string, lit: Lit): Tones => ({
  dark: lit(mix(wool, INK, 0.42)),
  deep: lit(mix(wool, INK, 0.22)),
  base: lit(wool),
  light: lit(mix(wool, '#f2b878', 0.34)),
  pale: lit(mix(wool, '#ffd9a0', 0.55)),
});

export const rimOf = (light: FloorLight, haze: number): string => litColour(RIM, light, haze);

/** Its coat without haze, with snow on it where snow lies. */
export function coatOf(wool: string, kind: Kind, light: FloorLight): Coat {
  const lit: Lit = (colour) => litColour(colour, light, 0);
  return {
    tones: tonesOf(wool, lit),
    rim: lit(RIM),
    cool: lit(COOL),
    snow: light.sink ? [lit('#ffffff'), lit('#a9c3ea')] : undefined,
    seed: kind === 'calf' ? 3 : kind,
  };
}

/** What feet throw up, if the ground is snow. */
export const snowOf = ({ sink, airless, tint }: FloorLight): string | undefined =>
  sink && !airless && isSnow(sink, tint) ? sink : undefined;

/** White, or bluer than it is red, in a light of that colour. */
function isSnow(ground: string, tint: string): boolean {
  const lamp = channels(tint);
  const [red, green, blue] = channels(ground).map((value, index) => value / Math.max(1, lamp[index]!));
  return blue! >= red! * 0.94 && blue! >= green! * 0.94;
}
