/** A top that is whipped: it spins on the ground, reels after each lash and straightens again. Called by `games.ts`. */
import type { Body } from '../body.js';
import { lerp, TURN } from '../painting/easing.js';
import { cycle, during, foreHand, type Moment, show, sign, type Used } from './moment.js';

const TOP = 'prop-spinning-top';
/** The top's side and how far away it spins, heights of an adult. */
const SIDE = 0.22;
const AWAY = 0.52;

export const isWhip = ({ picture }: Used): boolean => /prop-whip/.test(picture);

export function whip(body: Body, moment: Moment, held: Used, k: number): void {
  const { marks, t, own } = moment;
  const beat = cycle(moment, 1.2);
  const raise = during(beat, 0.02, 0.36, 0.18);
  const lash = during(beat, 0.42, 0.66, 0.12);
  const x = lerp(0.16, 0.24, lash);
  const y = marks.shoulder[1] + lerp(-0.06, 0.12, raise) - 0.1 * lash;
  body.turn = Math.max(body.turn, 0.6 * k);
  body.tip += k * (0.1 * lash - 0.05 * raise);
  if (marks.arms) foreHand(body, x, y, k);
  show(body, {
    picture: held.picture,
    x: marks.arms ? x : marks.mouth[0],
    y: marks.arms ? y : marks.mouth[1],
    size: held.long,
    angle: lerp(lerp(-0.3, -1.5, raise), 0.75, lash),
    alpha: k,
    layer: 'front',
  });
  const reel = during(beat, 0.5, 0.95, 0.3);
  show(body, {
    picture: TOP,
    x: AWAY + 0.1 * reel,
    y: SIDE / 2 + 0.01,
    size: SIDE * marks.grasp,
    angle: (0.05 + 0.22 * reel) * Math.sin((t * 3 + own) * TURN),
    alpha: k,
    free: true,
    layer: 'over',
  });
  sign(body, 'impact', AWAY - 0.08, SIDE * 0.6, k * during(beat, 0.5, 0.62, 0.06), 0.3);
}
