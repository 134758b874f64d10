/**
 * Where cars that race through the air are seen in the course of a film: out of the distance, the first from behind and
 * past the second; all others are traffic. Used by `fleet.ts`.
 */

/** Part of the film; where the middle of its keel is seen: stage widths from the middle, part of the height; how near. */
interface Mark {
  part: number;
  x: number;
  y: number;
  depth: number;
}

export interface Course {
  /** How tall its car is, actor units. */
  tall: number;
  marks: readonly Mark[];
}

/** Comes from behind under the second, stays level for a look, passes with its burners open; it comes close with its cup. */
const HERO: Course = {
  tall: 0.58,
  marks: [
    { part: 0, x: -0.27, y: 0.66, depth: 0 },
    { part: 0.11, x: -0.25, y: 0.68, depth: 0.04 },
    { part: 0.2, x: -0.17, y: 0.88, depth: 0.7 },
    { part: 0.26, x: -0.11, y: 0.93, depth: 0.8 },
    { part: 0.36, x: -0.09, y: 0.94, depth: 0.82 },
    { part: 0.43, x: 0.04, y: 0.91, depth: 0.8 },
    { part: 0.5, x: 0.09, y: 0.88, depth: 0.8 },
    { part: 0.58, x: 0.08, y: 0.87, depth: 0.82 },
    { part: 0.66, x: 0.08, y: 0.9, depth: 0.9 },
    { part: 0.76, x: 0.11, y: 0.96, depth: 1.04 },
    { part: 0.86, x: 0.12, y: 0.98, depth: 1.1 },
    { part: 1, x: 0.12, y: 0.98, depth: 1.1 },
  ],
};

/** Leads by a nose until it is passed from below, and falls behind. */
const RIVAL: Course = {
  tall: 0.55,
  marks: [
    { part: 0, x: -0.04, y: 0.57, depth: 0 },
    { part: 0.11, x: -0.02, y: 0.57, depth: 0.05 },
    { part: 0.2, x: 0.02, y: 0.49, depth: 0.6 },
    { part: 0.26, x: -0.02, y: 0.47, depth: 0.66 },
    { part: 0.36, x: -0.06, y: 0.47, depth: 0.66 },
    { part: 0.43, x: -0.14, y: 0.48, depth: 0.62 },
    { part: 0.5, x: -0.25, y: 0.49, depth: 0.56 },
    { part: 0.58, x: -0.3, y: 0.5, depth: 0.52 },
    { part: 0.76, x: -0.32, y: 0.53, depth: 0.5 },
    { part: 1, x: -0.31, y: 0.54, depth: 0.5 },
  ],
};

/** Along with them at first, and gone before the two are level. */
const LEFT_BEHIND: Course = {
  tall: 0.5,
  marks: [
    { part: 0, x: 0.1, y: 0.4, depth: 0 },
    { part: 0.11, x: 0.08, y: 0.38, depth: 0.02 },
    { part: 0.22, x: -0.36, y: 0.26, depth: 0.04 },
    { part: 0.32, x: -0.75, y: 0.24, depth: 0.04 },
    { part: 1, x: -1.1, y: 0.24, depth: 0.04 },
  ],
};

/** So far ahead that it is traffic, and then out of sight. */
const AHEAD: Course = {
  tall: 0.42,
  marks: [
    { part: 0, x: 0.29, y: 0.58, depth: 0 },
    { part: 0.11, x: 0.31, y: 0.5, depth: 0.01 },
    { part: 0.24, x: 0.42, y: 0.28, depth: 0.02 },
    { part: 0.34, x: 0.75, y: 0.2, depth: 0.02 },
    { part: 1, x: 1.1, y: 0.2, depth: 0.02 },
  ],
};

/** Across the sky behind them. */
const crossing = (from: number, to: number, y: number, depth: number): Course => ({
  tall: 0.3,
  marks: [
    { part: 0, x: from, y, depth },
    { part: 1, x: to, y: y - 0.02, depth },
  ],
});

/** By rank; more than eight never play. */
export const COURSES: readonly Course[] = [
  HERO,
  RIVAL,
  LEFT_BEHIND,
  AHEAD,
  crossing(-0.4, -0.02, 0.3, 0.01),
  crossing(-0.1, 0.3, 0.4, 0.03),
  crossing(-0.3, 0.1, 0.18, 0.005),
  crossing(0, 0.44, 0.12, 0.015),
];
