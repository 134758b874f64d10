/** What bursts and is a volcano stays where it is: it rumbles and breaks out. Called by `changing.ts`. */
import type { Actor } from '../../score/score.js';
import type { Body } from '../body.js';
import { ramp, wave } from '../painting/easing.js';
import { sign } from './moment.js';

export const isVolcano = ({ sprite }: Pick<Actor, 'sprite'>): boolean => sprite.startsWith('1f30b');

/** Seconds that it rumbles. */
const RUMBLES = 0.6;
/** How high its crater is, own heights. */
const CRATER = 0.66;

/** The body `sofar` seconds after it began. */
export function erupt(body: Body, sofar: number): void {
  if (sofar < 0) return;
  const rumble = ramp(sofar, 0, 0.4) * (sofar < RUMBLES ? 1 : 0.35);
  body.forwards += 0.012 * rumble * wave(sofar * 9);
  body.stretchY *= 1 + 0.03 * rumble * wave(sofar * 3.1);
  if (sofar > RUMBLES) sign(body, 'eruption', 0, CRATER, 1, sofar - RUMBLES);
}
