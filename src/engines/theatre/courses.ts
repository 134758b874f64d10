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

/** Comes from behind, draws level, and after a look passes with its burners open; it comes close to us with its cup. */
const HERO: Course = {
  tall: 0.58,
  marks: [
    { part: 0, x: -0.27, y: 0.66, depth: 0 },
    { part: 0.11, x: -0.25, y: 0.68, depth: 0.04 },
    { part: 0.22, x: -0.25, y: 0.86, depth: 0.72 },
    { part: 0.3, x: -0.22, y: 0.91, depth: 0.84 },
    { part: 0.43, x: -0.18, y: 0.92, depth: 0.86 },
    { part: 0.5, x: 0, y: 0.88, depth: 0.82 },
    { part: 0.56, x: 0.05, y: 0.86, depth: 0.8 },
    { part: 0.66, x: 0.04, y: 0.89, depth: 0.88 },
    { part: 0.76, x: 0.05, y: 0.95, depth: 1.04 },
    { part: 0.86, x: 0.08, y: 0.98, depth: 1.12 },
    { part: 1, x: 0.08, y: 0.98, depth: 1.12 },
  ],
};

/** Leads until it is drawn level with, looks back, and falls behind. */
const RIVAL: Course = {
  tall: 0.55,
  marks: [
    { part: 0, x: -0.04, y: 0.57, depth: 0 },
    { part: 0.11, x: -0.02, y: 0.57, depth: 0.05 },
    { part: 0.22, x: 0.17, y: 0.58, depth: 0.6 },
    { part: 0.34, x: 0.19, y: 0.6, depth: 0.7 },
    { part: 0.43, x: 0.18, y: 0.6, depth: 0.7 },
    { part: 0.5, x: -0.04, y: 0.5, depth: 0.6 },
    { part: 0.56, x: -0.21, y: 0.5, depth: 0.56 },
    { part: 0.64, x: -0.28, y: 0.54, depth: 0.54 },
    { part: 0.76, x: -0.3, y: 0.6, depth: 0.52 },
    { part: 1, x: -0.29, y: 0.62, depth: 0.52 },
  ],
};

/** Along with them at first, and soon far behind. */
const LEFT_BEHIND: Course = {
  tall: 0.5,
  marks: [
    { part: 0, x: 0.1, y: 0.4, depth: 0 },
    { part: 0.11, x: 0.1, y: 0.39, depth: 0.02 },
    { part: 0.22, x: -0.07, y: 0.32, depth: 0.06 },
    { part: 0.34, x: -0.3, y: 0.28, depth: 0.06 },
    { part: 0.5, x: -0.7, y: 0.3, depth: 0.06 },
    { part: 1, x: -1.1, y: 0.3, depth: 0.06 },
  ],
};

/** So far ahead that it is traffic. */
const AHEAD: Course = {
  tall: 0.42,
  marks: [
    { part: 0, x: 0.29, y: 0.58, depth: 0 },
    { part: 0.22, x: 0.38, y: 0.3, depth: 0.02 },
    { part: 0.5, x: 0.4, y: 0.22, depth: 0.02 },
    { part: 1, x: 0.38, y: 0.24, depth: 0.02 },
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
