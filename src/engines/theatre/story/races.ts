/** Where racers of the air are seen in the course of a race: the hero comes from behind, one stalls; all others are far traffic. Used by `fleets.ts`. */

/** Part of the film; where the middle of its keel is seen: stage widths from the middle, part of the height; how near. */
export interface Mark {
  part: number;
  x: number;
  y: number;
  depth: number;
}

/** Comes from behind, draws level, and after a look passes with its burners open; it stays for the cup, near us. */
const HERO: readonly Mark[] = [
  { part: 0, x: -0.26, y: 0.84, depth: 0.6 },
  { part: 0.14, x: -0.24, y: 0.86, depth: 0.66 },
  { part: 0.28, x: -0.19, y: 0.9, depth: 0.78 },
  { part: 0.36, x: -0.15, y: 0.89, depth: 0.8 },
  { part: 0.43, x: -0.14, y: 0.89, depth: 0.8 },
  { part: 0.5, x: 0.02, y: 0.86, depth: 0.79 },
  { part: 0.56, x: 0.06, y: 0.84, depth: 0.78 },
  { part: 0.66, x: 0.04, y: 0.86, depth: 0.8 },
  { part: 0.76, x: 0.04, y: 0.89, depth: 0.82 },
  { part: 0.88, x: 0.06, y: 0.91, depth: 0.84 },
  { part: 1, x: 0.06, y: 0.91, depth: 0.84 },
];

/** Leads until it is drawn level with, looks back, and falls behind. */
const RIVAL: readonly Mark[] = [
  { part: 0, x: 0.2, y: 0.6, depth: 0.56 },
  { part: 0.2, x: 0.21, y: 0.58, depth: 0.58 },
  { part: 0.34, x: 0.16, y: 0.6, depth: 0.64 },
  { part: 0.43, x: 0.15, y: 0.6, depth: 0.64 },
  { part: 0.5, x: -0.04, y: 0.5, depth: 0.58 },
  { part: 0.56, x: -0.2, y: 0.5, depth: 0.52 },
  { part: 0.64, x: -0.28, y: 0.54, depth: 0.48 },
  { part: 0.76, x: -0.3, y: 0.6, depth: 0.46 },
  { part: 0.88, x: -0.27, y: 0.62, depth: 0.42 },
  { part: 1, x: -0.27, y: 0.62, depth: 0.42 },
];

/** Its engine dies: it is left behind, out of the picture for good, so that two faces are left. */
const STALLED: readonly Mark[] = [
  { part: 0, x: -0.08, y: 0.33, depth: 0.28 },
  { part: 0.12, x: -0.1, y: 0.33, depth: 0.28 },
  { part: 0.22, x: -0.26, y: 0.4, depth: 0.28 },
  { part: 0.34, x: -0.9, y: 0.56, depth: 0.28 },
  { part: 1, x: -1.1, y: 0.56, depth: 0.28 },
];

/** So far ahead that it is traffic. */
const AHEAD: readonly Mark[] = [
  { part: 0, x: 0.37, y: 0.17, depth: 0.14 },
  { part: 0.5, x: 0.41, y: 0.15, depth: 0.14 },
  { part: 1, x: 0.37, y: 0.2, depth: 0.14 },
];

/** By rank. */
export const COURSES: readonly (readonly Mark[])[] = [HERO, RIVAL, STALLED, AHEAD];
/** Which of them stalls, and when, parts of the film. */
export const STALLS = { rank: 2, from: 0.13 } as const;
