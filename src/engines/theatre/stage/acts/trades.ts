/** Work done in the hand: a pan is tossed, a fire put out, a potion mixed, a toy plane flown. Called by `crafts.ts`. */
import type { Body } from '../body.js';
import { lerp, TURN, wave, wrap } from '../painting/easing.js';
import { during, foreHand, type Moment, otherHand, show, sign, type Used } from './moment.js';

type Craft = (body: Body, moment: Moment, tool: Used, k: number) => void;

/** The pancake goes up, turns over, and comes down into the pan. */
export const toss: Craft = (body, { marks, act, t }, _tool, k) => {
  const beat = wrap(act.elapsed / 1.15);
  const air = Math.max(0, Math.min(1, (beat - 0.22) / 0.6));
  const up = 4 * air * (1 - air);
  const flick = during(beat, 0.12, 0.34, 0.14) + 0.5 * during(beat, 0.8, 0.95, 0.1);
  const [x, y] = [marks.half + 0.2, marks.shoulder[1] - 0.12 + 0.07 * flick];
  body.turn = Math.max(body.turn, 0.25 * k);
  body.headDown -= 0.012 * k * up;
  body.mouth = Math.max(body.mouth, 0.7 * k * up);
  body.lean -= 0.04 * k * flick;
  foreHand(body, x - 0.12, y - 0.01, k);
  otherHand(body, -marks.half - 0.1, marks.hip + 0.12, 0.8 * k);
  const food = { x: x + 0.07, y: y + 0.03 + 0.42 * up, size: 0.17, angle: air * TURN * 1.5 };
  show(body, { picture: 'pancake', ...food, alpha: k, layer: 'over' });
  show(body, { picture: 'pan', x, y, size: 0.3, angle: -0.3 * flick, alpha: k, layer: 'over' });
  sign(body, 'smoke', x + 0.06, y + 0.08, 0.5 * k, t * 0.9);
};

/** White foam out of the red bottle, at what burns before one's feet, which grows small. */
export const quench: Craft = (body, { marks, act, t, own }, { picture }, k) => {
  const [x, y] = [marks.half + 0.1, marks.hip + 0.14];
  const left = Math.max(0.25, 1 - act.elapsed * 0.3);
  body.turn = Math.max(body.turn, 0.6 * k);
  body.lean -= 0.03 * k;
  foreHand(body, x, y + 0.07, k);
  otherHand(body, x + 0.03, y - 0.02, k);
  show(body, { picture: '1f525', x: x + 0.55, y: 0.12 * left, size: 0.34 * left, alpha: k, free: true, layer: 'over' });
  show(body, { picture, x, y, size: 0.32, alpha: k, layer: 'over' });
  for (let puff = 0; puff < 6; puff++) {
    const age = wrap(t * 1.5 + puff / 6 + own);
    const at = { x: lerp(x + 0.1, x + 0.52, age), y: lerp(y + 0.06, 0.14, age) };
    show(body, { picture: 'foam', ...at, size: lerp(0.05, 0.15, age), alpha: k * (1 - age * age), layer: 'over' });
  }
};

/** Two glasses, one poured into the other; it sparkles and smokes. */
export const mixing: Craft = (body, { marks, t, act }, { picture }, k) => {
  const tilt = during(wrap(act.elapsed / 2), 0.2, 0.75, 0.25);
  const y = marks.shoulder[1] - 0.08;
  foreHand(body, 0.19, y + 0.09 * tilt, k);
  otherHand(body, -0.1, y - 0.1, k);
  body.headTip += 0.08 * k;
  show(body, { picture, x: 0.17, y: y + 0.1 + 0.09 * tilt, size: 0.27, angle: -0.9 * tilt, alpha: k, layer: 'over' });
  show(body, { picture: '2697-fe0f', x: -0.08, y: y - 0.02, size: 0.32, alpha: k, layer: 'over' });
  sign(body, 'smoke', -0.08, y + 0.14, 0.9 * k, t * 0.8);
  sign(body, 'sparkles', -0.08, y + 0.1, k * tilt, t * 0.7);
};

/** A toy plane goes up and down in the air at the end of an arm. */
export const swoop: Craft = (body, { marks, t, own }, { picture }, k) => {
  const round = (t * 0.45 + own) * TURN;
  const [x, y] = [marks.half + 0.2 + 0.08 * Math.cos(round), marks.shoulder[1] + 0.12 + 0.16 * Math.sin(round)];
  foreHand(body, x - 0.02, y - 0.06, k);
  otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.04 - 0.1 * Math.sin(round), 0.8 * k);
  body.lean += 0.06 * k * Math.cos(round);
  body.mouth = Math.max(body.mouth, 0.5 * k);
  body.headTip -= 0.06 * k;
  show(body, { picture, x, y, size: 0.34, angle: 0.5 * wave(t * 0.45 + own), alpha: k, layer: 'over' });
  sign(body, 'speed', x - 0.2, y, 0.7 * k, t);
};
