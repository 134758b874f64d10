/** What a row of clothes says of those who are known by them. Written by `trade-dress.ts` and `tale-dress.ts`. */
import type { Back } from '../beasts/backs.js';
import type { Grown } from '../people/grown-head.js';
import type { Clothes } from '../people/puppet.js';
import type { Hat } from './hats.js';
import type { Mask } from './masks.js';

/** Hair, skin and face of somebody who does not look like anybody else. */
export interface Looks {
  skin?: string;
  hair?: string;
  /** How it is cut. */
  woman?: Grown['hair'];
  man?: Grown['hair'];
  /** `none`: shaven. */
  beard?: Grown['beard'] | 'none';
  glasses?: boolean;
  mask?: Mask;
  extra?: Grown['extra'];
}

export interface Dress {
  hat?: Hat;
  clothes: Pick<Clothes, 'style' | 'top' | 'accent' | 'trousers' | 'shoes'> & Partial<Clothes>;
  back?: Back;
  looks?: Looks;
  /** Good cooks are round, and have a moustache; kings are round. */
  stout?: boolean;
}

/** By the code of the picture, bare of skin and gender; where one picture is of several, by name, the first that fits. */
export type DressRow = readonly [codes: RegExp, dress: Dress, names?: RegExp];

export const BLACK = '#2c2836';
export const GOLD = '#ffd25a';

export const hat = (kind: Hat['kind'], colour: string, trim = GOLD): Hat => ({ kind, colour, trim });
export const worn = (
  style: Clothes['style'],
  top: string,
  accent: string,
  trousers: string,
  shoes = BLACK,
): Dress['clothes'] => ({ style, top, accent, trousers, shoes });
export const back = (kind: Back['kind'], colour: string, lining: string): Back => ({ kind, colour, lining });
