/** Acts that are done with words and pictures: reading, writing on paper and on a board, painting. */
import type { Body } from '../body.js';
import { lerp, smooth, wave } from '../painting/easing.js';
import { foreHand, fullness, type Moment, otherHand, type Perform, show, type Used, used } from './moment.js';

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
  const isLetter = LETTER.test(book.picture);
  const picture = open ? 'open-book' : isLetter ? '1f4c4' : book.picture;
  // Birds hold a large one low, clear of the face.
  const size = isLetter ? LETTER_LONG * marks.grasp : book.long * (marks.supple ? 1.3 : 1.1);
  const x = 0.02;
  const y = marks.supple ? marks.shoulder[1] - size * 0.42 : marks.neck[1] - size * 0.42 - (isLetter ? 0.05 : 0.015);
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
/** What is read is the sheet, and no larger than one. */
const LETTER = /^(?:2709|1f4e[79]|1f48c|1f4c[34])/;
const LETTER_LONG = 0.3;

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

/** How far a four-legged head goes down to what lies before it. */
const LOWERED = 0.34;

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

export const READING = { read, write };
