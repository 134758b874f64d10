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
  tall: 0.55,
  marks: [
    { part: 0, x: 0.01, y: 0.69, depth: 0.42 },
    { part: 0.1, x: 0.01, y: 0.69, depth: 0.42 },
    { part: 0.18, x: 0.13, y: 0.64, depth: 0.54 },
    { part: 0.26, x: 0.15, y: 0.64, depth: 0.6 },
    { part: 0.35, x: 0.14, y: 0.52, depth: 0.64 },
    { part: 0.43, x: -0.14, y: 0.48, depth: 0.62 },
    { part: 0.5, x: -0.25, y: 0.49, depth: 0.56 },
    { part: 0.58, x: -0.3, y: 0.5, depth: 0.52 },
    { part: 0.76, x: -0.32, y: 0.6, depth: 0.5 },
    { part: 1, x: -0.31, y: 0.61, depth: 0.5 },
  ],
};

/** Third of the line: is passed, too, and comes to cheer from above. */
const THIRD: Course = {
  tall: 0.5,
  marks: [
    { part: 0, x: 0.21, y: 0.5, depth: 0.25 },
    { part: 0.1, x: 0.21, y: 0.5, depth: 0.25 },
    { part: 0.18, x: 0.33, y: 0.32, depth: 0.16 },
    { part: 0.28, x: 0.36, y: 0.22, depth: 0.13 },
    { part: 0.36, x: 0.22, y: 0.25, depth: 0.13 },
    { part: 0.43, x: -0.34, y: 0.25, depth: 0.14 },
    { part: 0.5, x: -0.75, y: 0.26, depth: 0.16 },
    { part: 0.53, x: GONE, y: 0.26, depth: 0.16 },
    { part: 0.57, x: GONE, y: 0.26, depth: 0.18 },
    { part: 0.6, x: -0.75, y: 0.26, depth: 0.18 },
    { part: 0.76, x: -0.38, y: 0.23, depth: 0.2 },
    { part: 1, x: -0.37, y: 0.24, depth: 0.2 },
  ],
};

/** The farthest gets away first; when it has been passed, it comes to cheer from below. */
const FOURTH: Course = {
  tall: 0.48,
  marks: [
    { part: 0, x: 0.36, y: 0.37, depth: 0.12 },
    { part: 0.1, x: 0.36, y: 0.37, depth: 0.12 },
    { part: 0.18, x: 0.41, y: 0.42, depth: 0.08 },
    { part: 0.28, x: 0.41, y: 0.46, depth: 0.05 },
    { part: 0.36, x: 0.42, y: 0.4, depth: 0.05 },
    { part: 0.44, x: 0.25, y: 0.3, depth: 0.05 },
    { part: 0.52, x: -0.75, y: 0.24, depth: 0.05 },
    { part: 0.55, x: GONE, y: 0.24, depth: 0.05 },
    { part: 0.6, x: GONE, y: 0.9, depth: 0.24 },
    { part: 0.63, x: -0.75, y: 0.9, depth: 0.24 },
    { part: 0.78, x: -0.38, y: 0.95, depth: 0.3 },
    { part: 1, x: -0.37, y: 0.96, depth: 0.3 },
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
