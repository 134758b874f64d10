/** Acts that are done with a thing in the hands, or before the nose of those who have none. */
import type { Body } from '../body.js';
import { lerp, ramp, smooth, wave } from '../easing.js';
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
  const left = 1 - 0.1 * (Math.floor(t * 1.25 + own) % 5);
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

const read: Perform = (body, moment) => {
  const { t, own, marks, rig } = moment;
  const k = fullness(moment);
  const book = used(moment)!;
  const scan = wave(t * 0.45 + own);
  // Eyes go along a line and jump back to the next.
  body.gaze += k * (0.75 - 1.5 * (t * 0.8 + own - Math.floor(t * 0.8 + own)));
  if (!marks.arms) {
    if (rig.build === 'legged') body.bow += 0.12 * k;
    body.headTip += k * (0.14 + 0.04 * scan);
    body.headDown += k * 0.012 * scan;
    const size = book.long * 1.45;
    // A bird has it before its breast, on its wings; who goes on four feet has it before the forefeet.
    const x = rig.bird ? marks.half * 0.3 : Math.max(marks.mouth[0], marks.half * 0.8) + size * 0.36;
    const y = size * (rig.bird ? 0.5 : 0.42);
    const angle = 0.06 + 0.03 * scan;
    show(body, { picture: book.picture, x, y, size, angle, alpha: k, free: true, layer: 'over' });
    turnPage(body, moment, book.picture, { x, y, size, angle, alpha: k, free: true, layer: 'over' });
    if (!rig.bird) return;
    // A wing from each side holds it.
    const tremble = 0.04 * scan;
    for (const side of [1, -1]) {
      const root = [side * marks.half * 0.78, 0.46] as const;
      const tip = [x + side * size * 0.4, y - size * 0.02 + 0.01 * scan] as const;
      show(body, {
        picture: 'wing-tip',
        x: root[0],
        y: root[1],
        size: Math.hypot(tip[0] - root[0], tip[1] - root[1]) + 0.05,
        angle: -Math.atan2(tip[1] - root[1], tip[0] - root[0]) + side * tremble,
        alpha: k,
        layer: 'over',
        // As free as the book, whose cover they lie on.
        free: true,
      });
    }
    return;
  }
  const open = OPEN_BOOK.test(book.picture);
  const picture = open ? 'open-book' : book.picture;
  // Birds hold a large one low, clear of the face.
  const size = book.long * (marks.supple ? 1.3 : 1.1);
  const x = 0.02;
  const y = marks.supple ? marks.shoulder[1] - size * 0.42 : marks.neck[1] - size * 0.42 - 0.015;
  body.headTip += k * (0.1 + 0.015 * scan);
  body.headDown += 0.012 * k;
  body.headAside += 0.012 * k * scan;
  body.headTurn += 0.16 * k * scan;
  const aside = size * (open ? 0.48 : 0.44);
  // Wings come round its covers from outside.
  const [grip, low] = marks.supple ? [size * 0.47, size * 0.07] : [aside, size * (open ? 0.08 : 0.16)];
  foreHand(body, x + grip, y - low, k);
  otherHand(body, x - grip, y - low, k);
  show(body, { picture, x, y, size, alpha: k });
  turnPage(body, moment, book.picture, { x, y, size, alpha: k });
};

/** How often a page is turned, seconds, and for which part of that it is in the air. */
const PAGE_SECONDS = 1.9;
const IN_THE_AIR = 0.36;
const OPEN_BOOK = /^1f4d6/;

/** Of an open book a page is turned now and then: it rises, stands, and lies down on the other side. */
function turnPage(
  body: Body,
  { act, own }: Moment,
  picture: string,
  at: Omit<Parameters<typeof show>[1], 'picture'>,
): void {
  const beat = act.elapsed / PAGE_SECONDS + own * 0.4;
  const part = (beat - Math.floor(beat)) / IN_THE_AIR;
  if (!OPEN_BOOK.test(picture) || part >= 1) return;
  show(body, { ...at, picture: 'book-page', turn: 1 - 2 * part });
}

const write: Perform = (body, moment) => {
  const { t, own, marks, rig } = moment;
  const k = fullness(moment);
  const pen = used(moment)!;
  const along = 0.5 + 0.5 * wave(t * 0.35 + own);
  const stroke = 0.012 * wave(t * 3.3);
  if (!marks.arms) {
    const size = 0.3;
    const x = Math.max(marks.mouth[0], marks.half * 0.8) + 0.1;
    if (rig.build === 'legged') body.bow += LOWERED * k;
    body.headTip += k * (0.1 + 0.05 * wave(t * 1.6));
    show(body, { picture: 'paper', x, y: 0.12, size: size * 0.8, angle: 0.25, alpha: k, free: true });
    const pull = (along - 0.5) * size * 0.5;
    show(body, {
      picture: pen.picture,
      x: x + pull,
      y: 0.16 + stroke,
      size: pen.long,
      alpha: k,
      free: true,
      layer: 'over',
    });
    return;
  }
  if (CHALK.test(pen.picture)) return chalk(body, moment, pen, k);
  if (/1f58c|brush|1f3a8/.test(pen.picture)) {
    paint(body, moment, pen, k);
    return;
  }
  const top = marks.shoulder[1] - marks.arm * 0.72;
  const x = 0.02 + (along - 0.5) * marks.half * 0.9;
  body.headTip += 0.14 * k;
  body.headDown += 0.015 * k;
  body.blink = Math.max(body.blink, 0.35 * k);
  show(body, { picture: 'bench', x: 0, y: top, size: top * 1.5, alpha: k, free: true, layer: 'over' });
  show(body, { picture: 'paper', x: 0, y: top + 0.045, size: Math.min(0.2, marks.half * 1.3), alpha: k });
  show(body, { picture: pen.picture, x, y: top + 0.04 + stroke, size: pen.long, alpha: k, layer: 'over' });
  foreHand(body, x - pen.long * 0.05, top + 0.06 + stroke, k);
  otherHand(body, -marks.half * 0.9, top + 0.02, k);
};

/** What is written with on a board. */
const CHALK = /^1f58d/;

/** At a board one writes over the head, line by line, and looks round to the class now and then. */
function chalk(body: Body, { act, marks }: Moment, pen: Used, k: number): void {
  const beat = act.elapsed / LINE_SECONDS;
  const line = beat - Math.floor(beat);
  const writes = 1 - smooth((line - 0.7) / 0.12) + smooth((line - 0.94) / 0.06);
  const reach = marks.half + marks.arm * lerp(0.2, 0.75, Math.min(1, line / 0.7));
  const y =
    marks.shoulder[1] + marks.arm * (0.62 - 0.2 * (Math.floor(beat) % 3)) + 0.014 * wave(act.elapsed * 4) * writes;
  const x = lerp(marks.half + marks.arm * 0.5, reach, writes);
  body.turn = lerp(body.turn, writes, k);
  body.headTip -= 0.08 * k * writes;
  body.mouth = Math.max(body.mouth, 0.6 * k * (1 - writes));
  body.mood = Math.max(body.mood, k * (1 - writes));
  foreHand(body, x, lerp(marks.shoulder[1] + 0.04, y, writes), k);
  otherHand(body, -marks.half * 0.9, marks.hip + 0.08, 0.7 * k);
  const held = { x: x + 0.01, y: lerp(marks.shoulder[1] + 0.04, y, writes) + 0.02, size: pen.long * 0.6 };
  show(body, { picture: pen.picture, ...held, angle: -0.5, alpha: k, layer: 'over' });
}
/** Of a line on a board, and the look round after it. */
const LINE_SECONDS = 1.3;

/** With a brush one paints at an easel. */
function paint(body: Body, { marks, t, own }: Moment, brush: Used, k: number): void {
  const size = 0.62;
  const front = marks.half + marks.arm * 0.55;
  const x = front - 0.03 + 0.07 * wave(t * 0.6 + own);
  const y = marks.shoulder[1] - 0.06 + 0.06 * wave(t * 0.43 + own * 2);
  body.turn = Math.max(body.turn, 0.6 * k);
  show(body, { picture: 'prop-easel', x: front + size * 0.2, y: size * 0.5, size, alpha: k, free: true });
  foreHand(body, x - 0.05, y - 0.03, k);
  otherHand(body, 0.02, marks.hip + 0.08, 0.8 * k);
  if (brush.use === 'pen')
    show(body, { picture: brush.picture, x: x + 0.01, y, size: brush.long, alpha: k, layer: 'over' });
}

export const HANDLING = { eat, drink, read, write };
