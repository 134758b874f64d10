/** Where hands go that have nothing in them when somebody feels something. Called by `feelings.ts`; own heights. */
import { foreHand, otherHand } from '../acts/moment.js';
import type { Body } from '../body.js';
import { wave } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';

type Hands = (body: Body, marks: Marks, k: number, elapsed: number) => void;

export const HANDS = {
  cheeks(body, { mouth, headWidth }, k) {
    foreHand(body, headWidth * 0.44, mouth[1] - 0.015, k);
    otherHand(body, -headWidth * 0.44, mouth[1] - 0.015, k);
  },
  heart(body, { neck, shoulder }, k) {
    const y = Math.min(neck[1] - 0.045, shoulder[1] - 0.035);
    foreHand(body, 0.035, y, k);
    otherHand(body, -0.025, y - 0.015, k);
  },
  'one-heart'(body, { neck, shoulder, half, hip }, k) {
    foreHand(body, 0.01, Math.min(neck[1] - 0.05, shoulder[1] - 0.04), k);
    otherHand(body, -half - 0.03, hip + 0.05, 0.9 * k);
  },
  hips(body, { half, hip }, k) {
    foreHand(body, half + 0.015, hip + 0.075, k);
    otherHand(body, -half - 0.015, hip + 0.075, k);
  },
  fists(body, { half, shoulder }, k, elapsed) {
    const shake = 0.012 * wave(elapsed * 6);
    foreHand(body, half + 0.07, shoulder[1] - 0.07 + shake, k);
    otherHand(body, -half - 0.07, shoulder[1] - 0.07 - shake, k);
  },
  hair(body, { eyes, headWidth }, k, elapsed) {
    const rub = 0.012 * wave(elapsed * 2.6);
    foreHand(body, headWidth * 0.52, eyes[1] + 0.1 + rub, k);
    otherHand(body, -headWidth * 0.52, eyes[1] + 0.1 - rub, k);
  },
  scratch(body, { crown, headWidth, half, hip }, k, elapsed) {
    foreHand(body, headWidth * 0.5 + 0.02 * wave(elapsed * 3.2), crown[1] - 0.01, k);
    otherHand(body, -half - 0.015, hip + 0.075, k);
  },
  chin(body, { mouth, half, hip }, k) {
    foreHand(body, mouth[0] + 0.045, mouth[1] - 0.115, k);
    otherHand(body, half * 0.3, hip + 0.11, 0.9 * k);
  },
  mouth(body, { mouth, half, hip }, k) {
    foreHand(body, mouth[0] + 0.1, mouth[1] - 0.06, k);
    otherHand(body, -half * 0.4, hip + 0.1, 0.9 * k);
  },
  clasped(body, { neck, shoulder }, k, elapsed) {
    const y = Math.min(neck[1] - 0.05, shoulder[1] - 0.05) + 0.008 * wave(elapsed * 1.3);
    foreHand(body, 0.025, y, k);
    otherHand(body, -0.025, y, k);
  },
  off(body, { half, shoulder, hip }, k, elapsed) {
    const wag = 0.03 * wave(elapsed * 1.6);
    foreHand(body, half + 0.14 + wag, shoulder[1] - 0.02, k);
    otherHand(body, -half * 0.3, hip + 0.12, 0.9 * k);
  },
  hang(body, { half, hip }, k) {
    foreHand(body, half + 0.01, hip - 0.02, k);
    otherHand(body, -half - 0.01, hip - 0.02, k);
  },
} satisfies Record<string, Hands>;
export type FeltHands = keyof typeof HANDS;
