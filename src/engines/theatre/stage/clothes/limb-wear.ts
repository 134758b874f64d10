/** Trousers, shoes and gloves of a colour that somebody is said to wear: they are drawn on legs, feet and hands. Asked by `attire.ts` and `animals-dressed.ts`. */
import type { Actor, Prop } from '../../score/score.js';
import { COLOUR_OF } from '../painting/dye.js';
import type { Clothes } from '../people/puppet.js';

const ON_LIMBS: readonly (readonly [sprite: RegExp, worn: (colour: string) => Partial<Clothes>])[] = [
  [/^prop-leggings/, (trousers) => ({ trousers, ...OVER_LEGS })],
  [/^1fa73/, (trousers) => ({ trousers, shorts: true, ...OVER_LEGS })],
  [/^1f45f|^1f462|^1f97e/, (shoes) => ({ shoes })],
  [/^1f9e4/, (mittens) => ({ mittens })],
];

/** No skirt hides them. */
const OVER_LEGS = { dress: false } as const;

const wornOf = ({ sprite }: Prop) => ON_LIMBS.find(([sprites]) => sprites.test(sprite))?.[1];

export const isLimbWear = (prop: Prop): boolean => prop.colour !== undefined && wornOf(prop) !== undefined;

/** What `actor` has on legs, feet and hands. */
export function limbWearOf({ wears = [] }: Actor, { style, dress }: Clothes): Partial<Clothes> {
  const worn = wears.filter(isLimbWear).map((one): Partial<Clothes> => wornOf(one)!(COLOUR_OF[one.colour!]));
  const all = Object.assign({}, ...worn) as Partial<Clothes>;
  return all.trousers && (dress || style === 'dress' || style === 'coat') ? { ...all, style: 'tee' } : all;
}
