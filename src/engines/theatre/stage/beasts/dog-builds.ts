/** Builds and coats that several breeds of dogs share. Read by `dog-breeds.ts` and `small-dogs.ts`. */
import type { Species } from './beast-species.js';

/** The first row whose name fits counts. */
export type Breeds = readonly (readonly [name: RegExp, breed: Partial<Species>])[];

export const WHITE = '#fffdf8';
/** White at breast, feet, face and the tip of the tail. */
export const COLLIE = {
  fluffy: true,
  belly: WHITE,
  mask: WHITE,
  blaze: true,
  snoutColour: WHITE,
  sock: WHITE,
  tail: 'plume',
  tailLong: 0.46,
  tailTip: WHITE,
} as const;
/** All white and fluffy. */
export const SNOWY = {
  coat: '#fcfaf8',
  belly: '#ffffff',
  mark: '#dcd8e2',
  snoutColour: '#ffffff',
  fluffy: true,
} as const;
export const TAN = '#c07a43';
/** Black and tan. */
export const BLACK_AND_TAN = {
  coat: '#3b3640',
  belly: TAN,
  mark: '#2d2931',
  mask: TAN,
  snoutColour: '#c9885a',
  sock: TAN,
} as const;
/** A long body on short legs. */
export const LONG = {
  rump: [0.36, -0.29, 0.155],
  waist: 0.142,
  chest: [-0.19, -0.31, 0.165],
  head: [-0.42, -0.58, 0.215],
  neck: [0.16, 0.14],
  leg: [0.14, 0.1, 0.085],
} as const;
/** A broad chest and a large head. */
export const STOUT = {
  rump: [0.21, -0.36, 0.175],
  waist: 0.17,
  chest: [-0.14, -0.385, 0.2],
  head: [-0.35, -0.655, 0.25],
  neck: [0.19, 0.17],
  leg: [0.15, 0.11, 0.085],
  tail: 'stub',
  tailLong: 0.1,
} as const;
/** Long legs, a deep chest and a slim waist. */
export const LEAN = {
  rump: [0.22, -0.46, 0.14],
  waist: 0.11,
  chest: [-0.14, -0.47, 0.165],
  head: [-0.34, -0.765, 0.175],
  neck: [0.13, 0.1],
  leg: [0.12, 0.068, 0.06],
  tail: 'thin',
  tailLong: 0.4,
} as const;
export const WOLFISH = { ears: 'point', earSize: 1, fluffy: true, tail: 'plume', tailLong: 0.38 } as const;
