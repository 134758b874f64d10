/**
 * What is painted in pictures whose largest patch is not what people mean by "a red bus". Found by looking at every
 * vehicle and animal in twelve colours. Called by `sprites.ts`.
 */
import type { Paint } from './dye.js';

const RED: Paint = [-0.1, 0.03];
const RED_TO_YELLOW: Paint = [-0.09, 0.18];

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
};

/** What of the picture takes a colour; `undefined` where its main colour does. */
export const paintsOf = (code: string): readonly Paint[] | undefined => PAINTED[code.replaceAll('-fe0f', '')];
