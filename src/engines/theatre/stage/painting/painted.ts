/**
 * What is painted in pictures whose largest patch is not what people mean by "a red bus". Found by looking at every
 * vehicle and animal in twelve colours. Called by `sprites.ts`.
 */
import type { Paint } from './dye.js';

const RED: Paint = [-0.1, 0.03];
const RED_TO_YELLOW: Paint = [-0.09, 0.18];
/** Violet over red to orange, all that is no sky, leaf or glass. */
const WARM: Paint = [-0.38, 0.2];
/** Whatever has a hue. */
const ALL: Paint = [0, 1];

/** By code points without variation selectors. */
const PAINTED: Record<string, readonly Paint[]> = {
  // Bicycle: frame and chain guard, not the wheels.
  '1f6b2': [RED_TO_YELLOW],
  // Locomotive: boiler and cab.
  '1f682': ['dark', [0.68, 0.86], RED],
  // Bus and minibus: the body, not its windows.
  '1f68c': [[0.03, 0.18], 'pale'],
  '1f690': ['pale', [0.7, 0.8]],
  // Boats: hull and sail, not the water.
  '26f5': [RED_TO_YELLOW],
  '1f6a4': [RED_TO_YELLOW, 'pale'],
  // Parrot: body, band and wing.
  '1f99c': [RED, [0.09, 0.2], [0.5, 0.72]],
  '1f42e': ['pale'],
  '1f438': [[0.36, 0.5]],
  // Birds whose heads, breasts and tails are of other colours; beaks and legs are orange and stay.
  '1f99a': [[0.14, 0.98]],
  '1f986': ['pale', [0.2, 1.04]],
  '1f413': [[0, 0.55]],
  '1f9a2': ['pale', [0.55, 0.9]],
  '1fabf': ['pale', [0.55, 0.9], [-0.05, 0.05]],
  // Turtles: head and feet as well as the shell; a fish with its fins.
  '1f422': [[0.1, 0.55]],
  '1f420': [ALL],
  '1f997': [[0.15, 0.55]],
  // Whole vehicles, not their windows, water or flames.
  '1f9bd': [[-0.12, 0.05], 'pale'],
  '1f68b': ['pale', RED],
  '1f6a2': ['pale', RED],
  '1f680': ['pale', RED],
  '1f6fa': [[0.08, 0.5]],
  '1f3f0': ['pale', WARM],
  // The crown and not the trunk.
  '1f333': [[0.2, 0.5]],
  '1f6bd': ['pale', [0.55, 0.95]],
  // What is of many colours.
  '1f97b': [ALL],
  '1f3ad': [ALL],
  '1fa73': [ALL],
  '1f9e6': [ALL],
  '1fa87': [ALL],
  '1f36d': [ALL],
  '1f58d': [ALL],
  '1fa81': [ALL],
  '1fa82': [ALL],
};

/** A beak or feet of the hue of a wing: where they lie, parts of the picture, and their hues. */
interface Kept {
  boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[];
  hues: readonly [from: number, to: number];
}
const KEPT: Record<string, Kept> = {
  '1f99c': {
    boxes: [
      [0, 0.1, 0.25, 0.38],
      [0, 0.86, 1, 1],
    ],
    hues: [0.03, 0.2],
  },
};

/** Whether a pixel of a picture of this size keeps its colour; `undefined` where all may take another. */
export function keptOf(
  code: string,
  width: number,
  height: number,
): ((pixel: number, hue: number) => boolean) | undefined {
  const kept = KEPT[code.replaceAll('-fe0f', '')];
  if (!kept) return undefined;
  return (pixel, hue) => {
    const [x, y] = [(pixel % width) / width, Math.floor(pixel / width) / height];
    if (hue < kept.hues[0] || hue > kept.hues[1]) return false;
    return kept.boxes.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom);
  };
}

/** What of the picture takes a colour; `undefined` where its main colour does. */
export const paintsOf = (code: string): readonly Paint[] | undefined => PAINTED[code.replaceAll('-fe0f', '')];
