/**
 * Where each mount is sat on and held: measured on its picture, which looks left, in parts of its width and height.
 * `mounts.ts` seats riders by it, `staging.ts` makes them as tall as goes with it.
 */
import { backOf } from '../beasts/beast-measures.js';
import type { Point } from '../pictures/marks.js';

/** Parts of the picture's width and height, from the upper left corner. */
type Place = readonly [across: number, down: number];

export interface Saddle {
  seat: Place;
  /** Handlebar, mane or rim. */
  hands: Place;
  feet: Place;
  /** Feet go round here: pedals, whose radius is a part of the picture's height. */
  crank?: number;
  /** Reins go to here. */
  bit?: Place | undefined;
  /** How many times as tall as the mount a grown-up on it is. */
  tall: number;
  /** One stands on it. */
  stands?: boolean;
  /** There is nothing to hold on to: arms are spread to keep the balance. */
  handsFree?: boolean;
  /** Only the near leg shows: the other hangs on the far side. */
  astride?: boolean;
  /** Of an animal that wears a saddle: half the thickness of its trunk, own heights. */
  girth?: number;
  /** What is held hides the rider's legs: boats. */
  within?: boolean;
  /** With an oar, or a paddle of two blades, that goes round in both hands. */
  rowed?: 'oar' | 'paddle';
  /** Leaning towards the handlebar, radians. */
  lean?: number;
  /** Width of the picture as a part of its height. */
  aspect: number;
}

const astride = (seat: Place, hands: Place, feet: Place, tall: number, aspect: number, bit?: Place): Saddle => ({
  seat,
  hands,
  feet,
  tall,
  aspect,
  astride: true,
  ...(bit && { bit }),
});

const standing = (feet: Place, tall: number, aspect: number): Saddle => ({
  seat: [feet[0], feet[1] - 0.1],
  hands: [feet[0], feet[1] - 0.2],
  feet,
  tall,
  aspect,
  stands: true,
  handsFree: true,
});

export const SADDLES: Readonly<Record<string, Saddle>> = {
  '1f6b2': {
    seat: [0.62, 0.08],
    hands: [0.38, 0.055],
    feet: [0.565, 0.7],
    crank: 0.15,
    tall: 1.5,
    lean: 0.48,
    aspect: 1.32,
  },
  '1f3cd': {
    seat: [0.62, 0.36],
    hands: [0.28, 0.2],
    feet: [0.62, 0.88],
    tall: 1.4,
    lean: 0.2,
    astride: true,
    aspect: 1.47,
  },
  '1f6f5': { seat: [0.62, 0.28], hands: [0.36, 0.07], feet: [0.4, 0.83], tall: 1.3, lean: 0.02, aspect: 1.33 },
  '1f6f4': { seat: [0.62, 0.3], hands: [0.32, 0.05], feet: [0.6, 0.8], tall: 1.5, stands: true, aspect: 1.12 },
  '1f6f7': { seat: [0.6, 0.1], hands: [0.12, 0.02], feet: [0.16, 0.36], tall: 2.7, lean: -0.12, aspect: 2.77 },
  '1f6f9': {
    seat: [0.5, 0.1],
    hands: [0.5, 0],
    feet: [0.5, 0.16],
    tall: 2.9,
    stands: true,
    handsFree: true,
    aspect: 2.78,
  },
  'prop-surf': {
    seat: [0.52, 0.46],
    hands: [0.5, 0.3],
    feet: [0.52, 0.56],
    tall: 2.3,
    stands: true,
    handsFree: true,
    aspect: 2.3,
  },
  // One stands on them in the air.
  'prop-flying-sword': standing([0.5, 0.34], 4.2, 4.4),
  'prop-fire-wheels': standing([0.45, 0.14], 2.1, 2.5),
  'prop-riding-cloud': standing([0.5, 0.34], 2, 2.7),
  '1f3ce': { seat: [0.56, 0.66], hands: [0.44, 0.42], feet: [0.36, 0.8], tall: 1.3, within: true, aspect: 2.43 },
  'prop-broomstick': { ...astride([0.5, 0.42], [0.3, 0.36], [0.46, 2.1], 3.4, 4.4), lean: 0.2 },
  // Its picture looks right: one sits on the upper flank, behind the porthole.
  '1f680': { ...astride([0.36, 0.36], [0.54, 0.2], [0.4, 0.62], 0.8, 1), lean: 0.24 },
  '1f40e': astride([0.53, 0.47], [0.4, 0.36], [0.45, 0.78], 0.96, 1, [0.05, 0.23]),
  '1f984': astride([0.53, 0.47], [0.4, 0.36], [0.45, 0.78], 0.96, 1, [0.05, 0.23]),
  '1facf': astride([0.47, 0.3], [0.3, 0.27], [0.42, 0.66], 0.95, 1.17, [0.12, 0.5]),
  '1f993': astride([0.56, 0.34], [0.42, 0.27], [0.52, 0.66], 0.82, 1, [0.03, 0.24]),
  '1f98c': astride([0.58, 0.32], [0.4, 0.27], [0.54, 0.62], 0.72, 1),
  '1f42a': astride([0.56, 0.07], [0.45, 0.1], [0.44, 0.4], 0.72, 1.03),
  '1f42b': astride([0.63, 0.27], [0.5, 0.2], [0.5, 0.58], 0.72, 1),
  '1f418': astride([0.62, 0.05], [0.5, 0.04], [0.48, 0.3], 0.62, 1.21),
  '1f9a3': astride([0.6, 0.06], [0.45, 0.06], [0.58, 0.36], 0.58, 1.1),
  '1f992': astride([0.52, 0.44], [0.38, 0.34], [0.5, 0.66], 0.56, 0.94),
  '1f999': astride([0.58, 0.55], [0.3, 0.42], [0.56, 0.8], 0.78, 0.93, [0.03, 0.24]),
  '1f404': astride([0.54, 0.24], [0.38, 0.24], [0.5, 0.56], 0.9, 1.06),
  '1f402': astride([0.54, 0.24], [0.38, 0.24], [0.5, 0.56], 0.9, 1.1),
  '1f403': astride([0.54, 0.24], [0.38, 0.24], [0.5, 0.56], 0.9, 1.1),
  '1f405': astride([0.52, 0.31], [0.36, 0.24], [0.48, 0.66], 1, 1.26),
  '1f406': astride([0.52, 0.31], [0.36, 0.24], [0.48, 0.66], 1, 1.26),
  '1f415': astride([0.52, 0.4], [0.34, 0.3], [0.48, 0.72], 0.85, 1.12),
  '1f408': astride([0.54, 0.42], [0.36, 0.36], [0.5, 0.72], 0.85, 1.04),
  '1f416': astride([0.54, 0.12], [0.36, 0.16], [0.5, 0.6], 1.05, 1.2),
  '1f98f': astride([0.56, 0.12], [0.4, 0.16], [0.52, 0.5], 0.75, 1.3),
  '1f99b': astride([0.56, 0.12], [0.4, 0.16], [0.52, 0.5], 0.75, 1.3),
  '1f422': astride([0.55, 0.05], [0.36, 0.16], [0.5, 0.45], 1, 1.59),
  '1f433': astride([0.44, 0.32], [0.32, 0.34], [0.42, 0.56], 0.5, 0.95),
  'prop-ostrich': astride([0.6, 0.42], [0.44, 0.36], [0.56, 0.6], 0.72, 0.76),
  '1f995': astride([0.54, 0.42], [0.4, 0.4], [0.5, 0.66], 0.56, 1),
  '1f996': astride([0.56, 0.42], [0.42, 0.4], [0.52, 0.66], 0.56, 1),
  'prop-unicycle': {
    seat: [0.5, 0.04],
    hands: [0.5, -0.3],
    feet: [0.5, 0.66],
    crank: 0.1,
    tall: 1.5,
    handsFree: true,
    aspect: 0.6,
  },
  'prop-tricycle': {
    seat: [0.66, 0.38],
    hands: [0.34, 0.12],
    feet: [0.24, 0.78],
    crank: 0.06,
    tall: 1.4,
    lean: 0.1,
    aspect: 1,
  },
  '1f42c': astride([0.56, 0.12], [0.4, 0.06], [0.52, 0.4], 0.6, 0.79),
  // The stage draws its own: its middle at half of a width like its height.
  '1f409': astride([0.43, 0.43], [0.26, 0.38], [0.38, 0.66], 0.74, 1, [-0.04, 0.2]),
  '26f5': { seat: [0.76, 0.66], hands: [0.64, 0.58], feet: [0.6, 0.78], tall: 0.5, within: true, aspect: 1 },
  // On the foredeck, and at the wheel by the stern.
  '1f6a2': { seat: [0.22, 0.5], hands: [0.1, 0.4], feet: [0.2, 0.62], tall: 0.62, within: true, aspect: 1.07 },
  'prop-pirate-ship': {
    seat: [0.83, 0.56],
    hands: [0.7, 0.46],
    feet: [0.8, 0.68],
    tall: 0.7,
    within: true,
    aspect: 1.05,
  },
  '1f6f6': {
    seat: [0.6, 0.5],
    hands: [0.32, -0.04],
    feet: [0.3, 0.6],
    tall: 2.3,
    within: true,
    rowed: 'oar',
    aspect: 2.67,
  },
  'prop-kayak': {
    seat: [0.56, 0.42],
    hands: [0.4, -0.75],
    feet: [0.34, 0.5],
    tall: 3.5,
    within: true,
    rowed: 'paddle',
    aspect: 5.4,
  },
  '1f6a4': { seat: [0.62, 0.3], hands: [0.48, 0.16], feet: [0.4, 0.5], tall: 0.72, within: true, aspect: 1.53 },
};

/** Animals that sit up like people, to hold handlebars and reins: the picture of the head that goes on a drawn body. */
const UPRIGHT: Readonly<Record<string, string>> = {
  '1f415': '1f436',
  '1f9ae': '1f436',
  '1f415-200d-1f9ba': '1f436',
  '1f408': '1f431',
  '1f408-200d-2b1b': '1f431',
  '1f405': '1f42f',
  '1f406': '1f42f',
  '1f412': '1f435',
  '1f401': '1f42d',
  '1f400': '1f42d',
  '1f407': '1f430',
  '1f416': '1f437',
  '1f404': '1f42e',
  '1f40e': '1f434',
};

export const uprightOf = (code: string): string => UPRIGHT[code] ?? code;

/** A broom that is ridden lies in the air, a surfboard on a wave; of a camel's humps two are seen beside a rider. */
const LAID: Readonly<Record<string, string>> = {
  '1f42a': '1f42b',
  'prop-broom': 'prop-broomstick',
  'prop-surfboard': 'prop-surf',
};
export const riddenAs = (code: string): string => LAID[code] ?? code;

/** Of any other animal that the stage draws: how tall a rider is on it. */
const BACK: Saddle = astride([0.5, 0.4], [0.4, 0.36], [0.5, 0.7], 0.8, 1);

export function saddleOf(code: string): Saddle | undefined {
  const known = SADDLES[code.replace(/-fe0f/g, '')];
  const back = backOf(code);
  const saddle = known ?? (back && BACK);
  if (!back || !saddle) return saddle;
  // Of a picture as wide as high.
  const place = ([forwards, up]: Point): Place => [0.5 - forwards, 1 - up];
  const { seat, hands, feet, girth, bit } = back;
  const measured = { seat: place(seat), hands: place(hands), feet: place(feet), girth, aspect: 1 };
  return { ...saddle, ...measured, bit: bit && place(bit) };
}

/** Own heights of the mount, forwards of its middle and up. */
export const pointOfPicture = ({ aspect }: Saddle, [across, down]: Place): Point => [(0.5 - across) * aspect, 1 - down];
