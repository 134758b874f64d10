/** Where vehicles have windows. `passengers.ts` puts somebody behind them; `staging.ts` seats drivers by them. */

/** A window: its middle and height, parts of the picture's width and height. */
export type Window = readonly [x: number, y: number, high: number];

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
};

/** The window of whoever drives: the first. */
export const driversWindow = (code: string): Window | undefined => WINDOWS[code.replace(/-fe0f/g, '')]?.[0];
