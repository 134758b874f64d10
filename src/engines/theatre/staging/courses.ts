/**
 * Where cars that race through the air are seen in the course of a film: a slanting line of them, a start that the first
 * misses, how it catches up and passes all others, and who comes after it. Used by `fleet.ts`.
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

/** Nobody is drawn who is so far aside. */
const GONE = -1.7;
/** Just out of the picture. */
const AHEAD = 0.75;

/** Waits nearest to us, stalls as the others go, passes them all with its burners open; it comes close with its cup. */
const HERO: Course = {
  tall: 0.58,
  marks: [
    { part: 0, x: -0.2, y: 0.94, depth: 0.62 },
    { part: 0.1, x: -0.2, y: 0.94, depth: 0.62 },
    { part: 0.14, x: -0.14, y: 0.93, depth: 0.65 },
    { part: 0.18, x: -0.14, y: 0.96, depth: 0.67 },
    { part: 0.26, x: -0.14, y: 0.96, depth: 0.72 },
    { part: 0.34, x: -0.15, y: 0.95, depth: 0.78 },
    { part: 0.43, x: 0.02, y: 0.92, depth: 0.82 },
    { part: 0.5, x: 0.09, y: 0.88, depth: 0.8 },
    { part: 0.58, x: 0.08, y: 0.87, depth: 0.83 },
    { part: 0.63, x: 0.06, y: 0.9, depth: 0.92 },
    { part: 0.7, x: 0.09, y: 0.97, depth: 1.09 },
    { part: 0.8, x: 0.12, y: 0.98, depth: 1.1 },
    { part: 1, x: 0.12, y: 0.98, depth: 1.1 },
  ],
};

/** Gets away well and looks back, until it is passed from below, and falls behind. */
const RIVAL: Course = {
  tall: 0.5,
  marks: [
    { part: 0, x: 0.12, y: 0.63, depth: 0.15 },
    { part: 0.1, x: 0.12, y: 0.63, depth: 0.15 },
    { part: 0.18, x: 0.23, y: 0.54, depth: 0.32 },
    { part: 0.26, x: 0.24, y: 0.52, depth: 0.37 },
    { part: 0.35, x: 0.2, y: 0.46, depth: 0.38 },
    { part: 0.42, x: -0.25, y: 0.36, depth: 0.33 },
    { part: 0.5, x: -0.31, y: 0.42, depth: 0.32 },
    { part: 0.58, x: -0.34, y: 0.48, depth: 0.3 },
    { part: 0.76, x: -0.34, y: 0.59, depth: 0.27 },
    { part: 1, x: -0.33, y: 0.6, depth: 0.27 },
  ],
};

/** Third of the line: soon out of sight ahead, passed high up, and comes to cheer from above. */
const THIRD: Course = {
  tall: 0.43,
  marks: [
    { part: 0, x: 0.25, y: 0.4, depth: 0.08 },
    { part: 0.1, x: 0.25, y: 0.4, depth: 0.08 },
    { part: 0.18, x: 0.44, y: 0.36, depth: 0.09 },
    { part: 0.23, x: AHEAD, y: 0.3, depth: 0.1 },
    { part: 0.36, x: AHEAD, y: 0.27, depth: 0.1 },
    { part: 0.42, x: 0.33, y: 0.26, depth: 0.12 },
    { part: 0.5, x: -AHEAD, y: 0.25, depth: 0.14 },
    { part: 0.53, x: GONE, y: 0.26, depth: 0.14 },
    { part: 0.57, x: GONE, y: 0.26, depth: 0.14 },
    { part: 0.6, x: -AHEAD, y: 0.26, depth: 0.14 },
    { part: 0.76, x: -0.37, y: 0.25, depth: 0.14 },
    { part: 1, x: -0.36, y: 0.26, depth: 0.14 },
  ],
};

/** The farthest gets away first; when it has been passed, it comes to cheer from below. */
const FOURTH: Course = {
  tall: 0.41,
  marks: [
    { part: 0, x: 0.4, y: 0.25, depth: 0.03 },
    { part: 0.1, x: 0.4, y: 0.25, depth: 0.03 },
    { part: 0.17, x: AHEAD, y: 0.26, depth: 0.03 },
    { part: 0.43, x: AHEAD, y: 0.22, depth: 0.03 },
    { part: 0.51, x: -AHEAD, y: 0.2, depth: 0.03 },
    { part: 0.54, x: GONE, y: 0.2, depth: 0.03 },
    { part: 0.6, x: GONE, y: 0.9, depth: 0.22 },
    { part: 0.63, x: -AHEAD, y: 0.9, depth: 0.22 },
    { part: 0.76, x: -0.38, y: 0.94, depth: 0.24 },
    { part: 1, x: -0.37, y: 0.95, depth: 0.24 },
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
  THIRD,
  FOURTH,
  crossing(-0.4, -0.02, 0.3, 0.01),
  crossing(-0.1, 0.3, 0.4, 0.03),
  crossing(-0.3, 0.1, 0.18, 0.005),
  crossing(0, 0.44, 0.12, 0.015),
];
