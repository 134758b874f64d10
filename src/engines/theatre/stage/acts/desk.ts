/** Whoever sleeps over their work: on a chair, head and arms on the desk. Called by `gestures.ts`. */
import type { Body } from '../body.js';
import { ramp, wave } from '../painting/easing.js';
import { bothHands, type Moment, show } from './moment.js';
import { sitOnChair } from './sitting.js';

export const DESK = /^prop-desk$/;

/** How large the desk is, own heights, and where its middle is before whoever sits there. */
const SIZE = 0.84;
const AHEAD = 0.36;
/** How high its top is, own heights, and how far one bows onto it, radians. */
const TOP = 0.37;
const BOWS = 0.5;
const SEAT = 0.56;
/** How long one nods before the head is down, seconds. */
const NODS = 1.1;

export function sleepAtDesk(body: Body, { act, t, marks, actor }: Moment): void {
  const k = Math.min(1, act.strength);
  const start = actor.reactions?.find(({ name, start, end }) => name === 'startle' && t > start && t < end);
  const down = start ? 0 : ramp(t, 0.2, NODS);
  const seat = marks.hip * SEAT;
  body.stride *= 1 - k;
  body.turn = Math.max(body.turn, 0.7 * k);
  body.crouch += (marks.hip - seat) * k;
  body.bow += (0.12 + (BOWS - 0.12) * down + 0.02 * wave(t * 0.3)) * k;
  body.headTip += (0.1 * (1 - down) * wave(t * 1.4) + 0.25 * down) * k;
  body.snore *= down;
  body.blink = Math.max(body.blink * down, 0.6 * k);
  sitOnChair(body, '1fa91', seat, k, k);
  bothHands(body, AHEAD * 0.7, TOP + 0.06 + AHEAD * 0.7 * Math.sin(body.bow), 0.14, k);
  show(body, { picture: 'prop-desk', x: AHEAD, y: SIZE * 0.47, size: SIZE, alpha: k, layer: 'over', free: true });
}
