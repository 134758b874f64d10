/** Where racers of the air are seen in the course of a race: the hero comes from behind, one stalls, one swerves. Used by `fleets.ts`. */

/** Part of the film; where the middle of its keel is seen: stage widths from the middle, part of the height; how near. */
export interface Mark {
  part: number;
  x: number;
  y: number;
  depth: number;
}

/** Comes from behind, dives below the others, passes them with its burners open, and stays for the cup. */
const HERO: readonly Mark[] = [
  { part: 0, x: -0.33, y: 0.8, depth: 0.46 },
  { part: 0.1, x: -0.3, y: 0.81, depth: 0.5 },
  { part: 0.21, x: -0.24, y: 0.88, depth: 0.62 },
  { part: 0.3, x: -0.2, y: 0.91, depth: 0.76 },
  { part: 0.4, x: -0.09, y: 0.88, depth: 0.8 },
  { part: 0.5, x: 0.05, y: 0.83, depth: 0.78 },
  { part: 0.58, x: 0.07, y: 0.81, depth: 0.76 },
  { part: 0.68, x: 0.04, y: 0.82, depth: 0.78 },
  { part: 0.78, x: 0.02, y: 0.84, depth: 0.8 },
  { part: 1, x: 0.02, y: 0.84, depth: 0.82 },
];

/** Leads until it is passed, and falls back. */
const RIVAL: readonly Mark[] = [
  { part: 0, x: 0.17, y: 0.66, depth: 0.52 },
  { part: 0.2, x: 0.2, y: 0.61, depth: 0.52 },
  { part: 0.38, x: 0.2, y: 0.53, depth: 0.56 },
  { part: 0.46, x: 0.06, y: 0.5, depth: 0.54 },
  { part: 0.54, x: -0.2, y: 0.52, depth: 0.48 },
  { part: 0.62, x: -0.29, y: 0.56, depth: 0.46 },
  { part: 0.76, x: -0.3, y: 0.65, depth: 0.5 },
  { part: 1, x: -0.29, y: 0.65, depth: 0.52 },
];

/** Its engine dies: it is left behind, out of the picture, and limps home last. */
const STALLED: readonly Mark[] = [
  { part: 0, x: -0.07, y: 0.42, depth: 0.3 },
  { part: 0.12, x: -0.06, y: 0.41, depth: 0.3 },
  { part: 0.2, x: -0.13, y: 0.46, depth: 0.3 },
  { part: 0.38, x: -0.37, y: 0.56, depth: 0.3 },
  { part: 0.52, x: -0.72, y: 0.6, depth: 0.28 },
  { part: 0.64, x: -0.72, y: 0.3, depth: 0.24 },
  { part: 0.78, x: -0.34, y: 0.31, depth: 0.24 },
  { part: 1, x: -0.27, y: 0.32, depth: 0.24 },
];

/** Far ahead; swerves out of the way and is passed, and comes up on the other side for the end. */
const SWERVING: readonly Mark[] = [
  { part: 0, x: 0.36, y: 0.36, depth: 0.2 },
  { part: 0.16, x: 0.39, y: 0.3, depth: 0.2 },
  { part: 0.28, x: 0.32, y: 0.42, depth: 0.22 },
  { part: 0.38, x: 0.36, y: 0.24, depth: 0.24 },
  { part: 0.5, x: 0.12, y: 0.26, depth: 0.24 },
  { part: 0.6, x: -0.1, y: 0.28, depth: 0.24 },
  { part: 0.72, x: 0.26, y: 0.36, depth: 0.3 },
  { part: 0.8, x: 0.34, y: 0.4, depth: 0.34 },
  { part: 1, x: 0.34, y: 0.4, depth: 0.34 },
];

/** By rank. */
export const COURSES: readonly (readonly Mark[])[] = [HERO, RIVAL, STALLED, SWERVING];
/** Which of them stalls, and when, parts of the film. */
export const STALLS = { rank: 2, from: 0.13 } as const;
