/** Measures of drawn bodies. `puppet.ts` draws by them; `marks.ts` tells the acts where mouth and hands are. */

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
  /** How far arms hang from the body, radians. */
  hang: number;
  /** How far out the left and the right arm begin, where the picture's outline says so. */
  sides?: readonly [left: number, right: number];
  /** The picture hangs this far to the right of the legs' middle. */
  pictureShift?: number;
  /** Size of things in these hands, compared with an adult's. */
  grasp: number;
}

export const PATTERNS = {
  head: {
    pictureHeight: 0.56,
    pictureBottom: 0.43,
    hip: 0.2,
    hipAside: 0.085,
    leg: 0.115,
    shoulder: 0.41,
    shoulderAside: 0.125,
    arm: 0.25,
    armWidth: 0.08,
    hand: 0.048,
    shoe: 0.085,
    trunk: 'chest',
    half: 0.155,
    hang: 0.32,
    grasp: 1.25,
  },
  bust: {
    pictureHeight: 0.54,
    pictureBottom: 0.46,
    hip: 0.4,
    hipAside: 0.078,
    leg: 0.118,
    shoulder: 0.6,
    shoulderAside: 0.2,
    arm: 0.315,
    armWidth: 0.082,
    hand: 0.045,
    shoe: 0.09,
    trunk: 'hips',
    half: 0.16,
    hang: 0.2,
    grasp: 1.25,
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
    hang: 0.5,
    grasp: 1.4,
  },
  adult: {
    pictureHeight: 0.345,
    pictureBottom: 0.642,
    hip: 0.345,
    hipAside: 0.056,
    leg: 0.088,
    shoulder: 0.603,
    shoulderAside: 0.112,
    arm: 0.305,
    armWidth: 0.066,
    hand: 0.044,
    shoe: 0.074,
    trunk: 'person',
    half: 0.108,
    hang: 0.2,
    grasp: 1.15,
  },
  child: {
    pictureHeight: 0.42,
    pictureBottom: 0.565,
    hip: 0.28,
    hipAside: 0.06,
    leg: 0.092,
    shoulder: 0.53,
    shoulderAside: 0.11,
    arm: 0.27,
    armWidth: 0.066,
    hand: 0.046,
    shoe: 0.078,
    trunk: 'person',
    half: 0.112,
    hang: 0.24,
    grasp: 1.25,
  },
} as const satisfies Record<string, Pattern>;
