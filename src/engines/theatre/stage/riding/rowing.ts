/** An oar in both hands of who sits in a boat: dipped in ahead, drawn back, lifted and swung forwards again. Called by `mounts.ts` for the hands and by `actor.ts` for the boat, over whose rim it lies. */
import { show } from '../acts/moment.js';
import type { Body } from '../body.js';
import { TURN } from '../painting/easing.js';
import type { Saddle } from './saddles.js';
import { pointOfPicture } from './saddles.js';

const STROKES = 0.6;
/** How far the hands go to and fro and up and down, parts of the boat's picture. */
const REACH = { across: 0.055, down: 0.2 } as const;
/** Where the oar lies on the rim, beside the hands. */
const RIM = { ahead: 0.035, down: 0.26 } as const;
const LONG = 2.2;

const strokeAt = (clock: number): number => clock * STROKES * TURN;

/** Where both hands are. */
export function handsRowing(saddle: Saddle, clock: number): Saddle['hands'] {
  const turn = strokeAt(clock);
  const [across, down] = saddle.hands;
  return [across + REACH.across * Math.cos(turn), down - REACH.down * Math.sin(turn)];
}

/** How far who rows leans forwards, radians. */
export const leanRowing = (clock: number): number => 0.16 - 0.2 * Math.cos(strokeAt(clock));

export function showOar(body: Body, saddle: Saddle, picture: 'oar' | 'paddle'): void {
  const [x, y] = pointOfPicture(saddle, handsRowing(saddle, body.clock));
  const [rimX, rimY] = pointOfPicture(saddle, [saddle.hands[0] - RIM.ahead, RIM.down]);
  const angle = Math.atan2(x - rimX, y - rimY);
  show(body, { picture, x, y, size: LONG, angle, alpha: 1, layer: 'over' });
}
