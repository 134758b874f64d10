/** Whoever holds a leash has it in the fore hand, and at its other end the dog that walks ahead. Called by `holding.ts`. */
import type { Body } from '../body.js';
import { foreHand, type Moment, show } from './moment.js';

/** Where the collar of a walked dog is: before its middle and up, heights of its walker (`leashes.ts` sees to it that it fits). */
const COLLAR = { before: 0.125, up: 0.37 } as const;

export function lead(body: Body, { marks, partner }: Moment, k: number): void {
  if (!marks.arms || partner === undefined) return;
  const [x, y] = [marks.half + 0.1, marks.hip + 0.13];
  foreHand(body, x, y, k);
  const line = [Math.abs(partner) - body.forwards + COLLAR.before, COLLAR.up] as const;
  show(body, { picture: 'leash', x, y, size: 0.017, alpha: k, layer: 'over', line });
}
