/** Whoever sleeps in a bed: lies on its mattress under a quilt, and sits up where something gives them a start. Called by `gestures.ts`. */
import type { Body } from '../body.js';
import { ramp } from '../painting/easing.js';
import { bothHands, type Moment, show } from './moment.js';

export const BED = /^prop-bed$/;

/** How long it is, and how high the mattress lies; own heights. */
const LONG = 1.36;
const MATTRESS = 0.24;
/** The quilt, from the feet up to the chest. */
const QUILT = { x: 0.21, y: 0.05, size: 0.77 } as const;
/** How far one bows forwards who sits up, radians, and how long that takes, seconds. */
const SITS = 1.15;
const RISES = 0.25;

export function lieInBed(body: Body, { act, t, actor, marks }: Moment): void {
  const k = Math.min(1, act.strength);
  const colour = act.prop?.colour;
  const start = actor.reactions?.find(({ name, start, end }) => name === 'startle' && t > start && t < end);
  const up = start ? ramp(t, start.start, start.start + RISES) * (1 - ramp(t, start.end - RISES, start.end)) : 0;
  body.up += MATTRESS * k;
  body.bow += SITS * up * k;
  bothHands(body, 0, marks.hip + 0.08, 0.08, k);
  body.snore *= 1 - up;
  body.blink *= 1 - up;
  const shown = { alpha: k, free: true, ...(colour && { colour }) };
  show(body, { picture: 'prop-long-bed', x: 0, y: 0, size: LONG, layer: 'behind', ...shown });
  show(body, { picture: 'prop-long-quilt', ...QUILT, layer: 'over', ...shown });
}
