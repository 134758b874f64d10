/** Measures of drawn bodies. `puppet.ts` draws by them; `marks.ts` tells the acts where mouth and hands are. */

import { clamp } from '../painting/easing.js';

/** Parts of the whole height; the picture hangs above the hips. */
export interface Pattern {
  pictureHeight: number;
  /** From the ground up to the picture's lower edge. */
  pictureBottom: number;
  hip: number;
  hipAside: number;
  leg: number;
  shoulder: number;
  shoulderAside: number;
  arm: number;
  armWidth: number;
  hand: number;
  shoe: number;
  /** A drawn chest (under a head), hips (under a bust), neither, or a person's shirt and trousers. */
  trunk: 'chest' | 'hips' | 'none' | 'person';
  /** Half the width of the trunk. */
  half: number;
  /** The waist as a part of the width at the shoulders. */
  waist: number;
  /** How far arms hang from the body, radians. */
  hang: number;
  /** How far out the left and the right arm begin, where the picture's outline says so. */
  sides?: readonly [left: number, right: number];
  /** The picture hangs this far to the right of the legs' middle. */
  pictureShift?: number;
  /** The head is drawn, too, as `chic-head.ts` has it, where others have a picture. */
  chic?: boolean;
  /** Size of things in these hands, compared with an adult's. */
  grasp: number;
}

/** People, whether their chest is drawn or comes with the picture, have knees, elbows, sleeves and cuffs. */
export const isHuman = ({ trunk }: Pattern): boolean => trunk === 'person' || trunk === 'hips';

/** How much longer than standing legs those are that reach for pedals, 0 to 1. */
export const grownOf = ({ hip }: Pattern, { legLong }: { legLong: number }): number => clamp(legLong / hip - 1.2);

export const PATTERNS = {
  head: {
    pictureHeight: 0.54,
    pictureBottom: 0.45,
    hip: 0.19,
    hipAside: 0.09,
    leg: 0.135,
    shoulder: 0.405,
    shoulderAside: 0.15,
    arm: 0.25,
    armWidth: 0.098,
    hand: 0.054,
    shoe: 0.098,
    trunk: 'chest',
    half: 0.17,
    waist: 1,
    hang: 0.36,
    grasp: 1.25,
  },
  bust: {
    pictureHeight: 0.62,
    pictureBottom: 0.375,
    hip: 0.255,
    hipAside: 0.07,
    leg: 0.125,
    shoulder: 0.54,
    shoulderAside: 0.15,
    arm: 0.275,
    armWidth: 0.104,
    hand: 0.054,
    shoe: 0.098,
    trunk: 'hips',
    half: 0.158,
    waist: 1,
    hang: 0.26,
    grasp: 1.3,
  },
  face: {
    pictureHeight: 0.72,
    pictureBottom: 0.27,
    hip: 0.34,
    hipAside: 0.13,
    leg: 0.05,
    shoulder: 0.54,
    shoulderAside: 0.32,
    arm: 0.36,
    armWidth: 0.042,
    hand: 0.052,
    shoe: 0.075,
    trunk: 'none',
    half: 0.2,
    waist: 1,
    hang: 0.5,
    grasp: 1.4,
  },
  adult: {
    pictureHeight: 0.39,
    pictureBottom: 0.588,
    hip: 0.285,
    hipAside: 0.06,
    leg: 0.108,
    shoulder: 0.545,
    shoulderAside: 0.118,
    arm: 0.275,
    armWidth: 0.088,
    hand: 0.05,
    shoe: 0.09,
    trunk: 'person',
    half: 0.13,
    waist: 0.96,
    hang: 0.24,
    grasp: 1.2,
  },
  lady: {
    pictureHeight: 0.37,
    pictureBottom: 0.608,
    hip: 0.305,
    hipAside: 0.052,
    leg: 0.092,
    shoulder: 0.567,
    shoulderAside: 0.102,
    arm: 0.275,
    armWidth: 0.076,
    hand: 0.044,
    shoe: 0.08,
    trunk: 'person',
    half: 0.112,
    waist: 0.8,
    hang: 0.25,
    grasp: 1.2,
  },
  model: {
    pictureHeight: 0.205,
    pictureBottom: 0.8,
    hip: 0.484,
    hipAside: 0.034,
    leg: 0.066,
    shoulder: 0.744,
    shoulderAside: 0.076,
    arm: 0.315,
    armWidth: 0.049,
    hand: 0.0245,
    shoe: 0.046,
    trunk: 'person',
    half: 0.084,
    waist: 0.6,
    hang: 0.16,
    chic: true,
    grasp: 0.62,
  },
  elder: {
    pictureHeight: 0.43,
    pictureBottom: 0.536,
    hip: 0.25,
    hipAside: 0.062,
    leg: 0.112,
    shoulder: 0.5,
    shoulderAside: 0.128,
    arm: 0.255,
    armWidth: 0.094,
    hand: 0.05,
    shoe: 0.09,
    trunk: 'person',
    half: 0.138,
    waist: 1.14,
    hang: 0.32,
    grasp: 1.25,
  },
  girl: {
    pictureHeight: 0.35,
    pictureBottom: 0.63,
    hip: 0.31,
    hipAside: 0.044,
    leg: 0.082,
    shoulder: 0.585,
    shoulderAside: 0.088,
    arm: 0.265,
    armWidth: 0.068,
    hand: 0.038,
    shoe: 0.07,
    trunk: 'person',
    half: 0.1,
    waist: 0.92,
    hang: 0.26,
    chic: true,
    grasp: 1.05,
  },
  boy: {
    pictureHeight: 0.35,
    pictureBottom: 0.63,
    hip: 0.31,
    hipAside: 0.044,
    leg: 0.092,
    shoulder: 0.585,
    shoulderAside: 0.094,
    arm: 0.265,
    armWidth: 0.074,
    hand: 0.038,
    shoe: 0.078,
    trunk: 'person',
    half: 0.106,
    waist: 1,
    hang: 0.26,
    chic: true,
    grasp: 1.05,
  },
  knight: {
    pictureHeight: 0.36,
    pictureBottom: 0.585,
    hip: 0.25,
    hipAside: 0.076,
    leg: 0.134,
    shoulder: 0.525,
    shoulderAside: 0.158,
    arm: 0.27,
    armWidth: 0.11,
    hand: 0.06,
    shoe: 0.11,
    trunk: 'person',
    half: 0.165,
    waist: 0.9,
    hang: 0.34,
    chic: true,
    grasp: 1.3,
  },
} as const satisfies Record<string, Pattern>;
