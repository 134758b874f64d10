/** Eating and drinking: out of the hands, or from the ground where there are none. */
import type { Body } from '../body.js';
import { lerp, ramp, wave } from '../painting/easing.js';
import { holdOf } from '../things/uses.js';
import { blowBubbles } from './bubbles.js';
import {
  cycle,
  during,
  foreHand,
  fullness,
  type Moment,
  otherHand,
  type Perform,
  show,
  sign,
  type Used,
  used,
} from './moment.js';
import { blowOn, inflate, suck } from './mouthfuls.js';
import { smoke } from './smoking.js';

/** How far a four-legged head goes down to what lies before it. */
const LOWERED = 0.34;

const eat: Perform = (body, moment) => {
  const { t, own, marks, rig } = moment;
  const k = fullness(moment);
  const food = used(moment)!;
  const bite = Math.abs(wave(t * 1.25 + own));
  body.crumbs = Math.max(body.crumbs, k);
  body.mouth = Math.max(body.mouth, k * bite);
  // It gets smaller with every bite, and there is always a next one.
  const left = 1 - 0.1 * (Math.floor(moment.act.elapsed * 1.25 + 0.3) % 6);
  if (!marks.arms) {
    if (marks.sip) {
      graze(body, moment, food, left);
      return;
    }
    body.headTip += k * (0.16 + 0.1 * bite);
    body.headDown += k * (0.02 + 0.03 * bite);
    body.stretchY *= 1 - 0.02 * k * bite;
    if (rig.build === 'legged') body.bow += k * (0.26 + 0.08 * bite);
    const before = rig.build === 'legged' ? marks.mouth[0] + 0.02 : marks.half * 0.9;
    const size = food.long * 1.1;
    show(body, { picture: food.picture, x: before, y: size * 0.35, size: size * left, alpha: k, free: true });
    return;
  }
  const x = marks.mouth[0] + food.long * 0.4 + 0.09 * (1 - bite);
  const y = marks.mouth[1] - food.long * 0.12 - 0.07 * (1 - bite);
  body.turn = Math.max(body.turn, 0.3 * k);
  body.headTip += 0.08 * k * bite;
  foreHand(body, x + food.long * 0.18, y - food.long * 0.1, k);
  otherHand(body, marks.shoulder[0] * -0.6, marks.hip + 0.12, 0.5 * k);
  show(body, { picture: food.picture, x, y, size: food.long * left, alpha: k, layer: 'over' });
};

/** Seconds from one look up to the next. */
const GRAZING_SECONDS = 3.4;

/** Down to the ground, some time there, and up again for a look round: how far down, 0 to 1. */
const loweredAt = ({ act, own }: Moment): number => {
  const since = act.elapsed + own * 0.25;
  const beat = since - GRAZING_SECONDS * Math.floor(since / GRAZING_SECONDS);
  return ramp(beat, 0.1, 0.75) * ramp(beat, 3.2, 2.6);
};

/** Without hands one eats from the ground, bite by bite, and chews with the head up. */
function graze(body: Body, moment: Moment, food: Used, left: number): void {
  const { marks, t, own, rig } = moment;
  const k = fullness(moment);
  const [x, y] = marks.sip!;
  const lowered = k * loweredAt(moment);
  // Birds peck, others munch.
  const nibble = rig.bird ? 0.32 * Math.max(0, wave(t * 2.2 + own)) : 0.07 * (0.5 + 0.5 * wave(t * 2.4 + own));
  body.dip = Math.max(body.dip, lowered * (1 - nibble));
  body.crumbs = Math.max(body.crumbs, k * ramp(lowered, 0.5, 0.9));
  const size = food.long * 0.9;
  show(body, {
    picture: food.picture,
    x: x + size * (marks.supple ? 0.55 : 0.12),
    y: Math.max(size * 0.34, y),
    size: size * left,
    alpha: k,
    free: true,
  });
}

/** Without hands one drinks from the ground: the tongue laps, rings spread, and drops fall when the head comes up. */
function lap(body: Body, moment: Moment): void {
  const { marks, t, own } = moment;
  const k = fullness(moment);
  const [x] = marks.sip!;
  const lowered = k * loweredAt(moment);
  const laps = 0.5 + 0.5 * wave(t * 2.6 + own);
  body.dip = Math.max(body.dip, lowered * (1 - 0.035 * laps));
  body.lap = Math.max(body.lap, (0.25 + 0.75 * laps) * k * ramp(lowered, 0.3, 0.9));
  show(body, { picture: 'prop-puddle', x: x + 0.17, y: -0.02, size: 1.1, alpha: k, free: true, layer: 'behind' });
  sign(body, 'sweat', x + 0.34, 0.06, 0.8 * k * ramp(lowered, 0.7, 0.95), t);
}

/** What is blown on is named after what it is: `prop-hot-cup`, `prop-hot-bowl`. */
const HOT = /^prop-hot-(cup|bowl)$/;
const HOT_THINGS: Readonly<Record<string, string>> = { cup: 'prop-cup', bowl: '1f35c' };

const drink: Perform = (body, moment) => {
  const { marks, rig } = moment;
  const k = fullness(moment);
  const cup = used(moment)!;
  const beat = cycle(moment, 2.1);
  const sip = during(beat, 0.22, 0.8, 0.3);
  if (marks.arms && /1f6ac/.test(cup.picture)) {
    smoke(body, moment, sip, k);
    return;
  }
  if (/1fae7/.test(cup.picture)) {
    blowBubbles(body, moment, k);
    return;
  }
  if (/1f388/.test(cup.picture)) return inflate(body, moment, k);
  if (/prop-pacifier/.test(cup.picture)) return suck(body, moment, k);
  if (HOT.test(cup.picture)) {
    const picture = HOT_THINGS[HOT.exec(cup.picture)![1]!]!;
    return blowOn(body, moment, { ...cup, picture, long: holdOf(picture).size * marks.grasp }, k);
  }
  if (!marks.arms) {
    if (marks.sip && !moment.act.prop) {
      lap(body, moment);
      return;
    }
    if (rig.build === 'legged') body.bow += k * (LOWERED + 0.03 * wave(moment.t * 3));
    body.headTip += k * 0.12;
    body.headDown += k * 0.015 * wave(moment.t * 3);
    if (rig.build === 'legged' && !moment.act.prop) {
      // Animals drink from what lies on the ground.
      show(body, {
        picture: 'prop-puddle',
        x: marks.mouth[0] - 0.02,
        y: 0.05,
        size: 1.05,
        alpha: k,
        free: true,
        layer: 'behind',
      });
      sign(body, 'sweat', marks.mouth[0] + 0.05, 0.16, 0.5 * k, moment.t);
      return;
    }
    const x = rig.build === 'legged' ? marks.mouth[0] + 0.03 : marks.half;
    show(body, {
      picture: cup.picture,
      x,
      y: cup.long * 0.62,
      size: cup.long * 1.25,
      alpha: k,
      free: true,
      layer: 'over',
    });
    sign(body, 'sweat', x, cup.long * 1.2, 0.5 * k, moment.t);
    return;
  }
  const x = lerp(marks.half + 0.06, marks.mouth[0] + cup.long * 0.52, sip);
  const y = lerp(marks.shoulder[1] - 0.1, marks.mouth[1] - cup.long * 0.08, sip);
  body.headTip -= 0.2 * k * sip;
  body.blink = Math.max(body.blink, sip * k);
  body.turn = Math.max(body.turn, 0.3 * k);
  foreHand(body, x + cup.long * 0.14, y - cup.long * 0.12, k);
  show(body, { picture: cup.picture, x, y, size: cup.long, angle: -0.6 * sip, alpha: k, layer: 'over' });
  if (/prop-cup/.test(cup.picture)) sign(body, 'smoke', x, y + cup.long * 0.3, 0.7 * k * (1 - sip), moment.t);
};

export const EATING = { eat, drink };
