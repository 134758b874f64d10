/** Where vehicles have windows. `passengers.ts` puts somebody behind them; `staging.ts` seats drivers by them. */

/** A window: its middle and height, parts of the picture's width and height. */
export type Window = readonly [x: number, y: number, high: number];

const PLANE: readonly Window[] = [
  [0.19, 0.45, 0.2],
  [0.433, 0.474, 0.15],
  [0.577, 0.474, 0.15],
  [0.722, 0.474, 0.15],
];

export const WINDOWS: Readonly<Record<string, readonly Window[]>> = {
  '1f697': [
    [0.44, 0.285, 0.27],
    [0.67, 0.28, 0.28],
  ],
  '1f695': [
    [0.4, 0.285, 0.2],
    [0.68, 0.285, 0.2],
  ],
  '1f699': [
    [0.4, 0.29, 0.24],
    [0.64, 0.29, 0.24],
  ],
  '1f68c': [
    [0.325, 0.33, 0.27],
    [0.57, 0.33, 0.27],
    [0.81, 0.33, 0.27],
  ],
  '1f682': [[0.8, 0.32, 0.19]],
  'prop-wagon': [
    [0.215, 0.4, 0.36],
    [0.5, 0.4, 0.36],
    [0.785, 0.4, 0.36],
  ],
  '1f69c': [[0.68, 0.26, 0.24]],
  '1f69a': [[0.22, 0.41, 0.2]],
  '2708': PLANE,
  '1f6e9': PLANE,
  '1f681': [[0.2, 0.42, 0.24]],
  'prop-submarine': [[0.3, 0.62, 0.46]],
  'prop-food-truck': [[0.65, 0.46, 0.3]],
};

/** Widths of pictures that are wider than high, parts of their height. */
const ASPECTS: Readonly<Record<string, number>> = { '1f68c': 1.27, '2708': 1.28, '1f6e9': 1.28 };
const WIDTHS_IN_HEIGHT = 9 / 16;

/** How far from the middle of `code`, `size` actor units high, each window is; stage widths. */
export function windowsAside(code: string, size: number, facing: number): number[] {
  const bare = code.replace(/-fe0f/g, '');
  const wide = size * (ASPECTS[bare] ?? 1) * WIDTHS_IN_HEIGHT;
  return (WINDOWS[bare] ?? []).map(([x]) => Math.sign(facing) * (0.5 - x) * wide);
}

export const isWindowed = (code: string): boolean => WINDOWS[code.replace(/-fe0f/g, '')] !== undefined;

/** The window of whoever drives: the first. */
export const driversWindow = (code: string): Window | undefined => WINDOWS[code.replace(/-fe0f/g, '')]?.[0];
