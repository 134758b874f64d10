/** Work for others and for plants: at the massage table, the barber's chair, the sink and the flower bed. Called by `crafts.ts`. */
import type { Body } from '../body.js';
import { put } from '../moving/placing.js';
import { clamp, lerp, ramp, smooth, TURN, wave } from '../painting/easing.js';
import { bothHands, foreHand, type Moment, otherHand, show, sign, type Used } from './moment.js';

type Craft = (body: Body, moment: Moment, tool: Used, k: number) => void;

/** Where the table stands and where the hands are, own heights: for a back behind it, for legs at its foot, or arms would hide them. */
const KNEADED = {
  back: { table: 0.02, fore: 0.15, other: -0.03, turn: 0 },
  legs: { table: 0.5, fore: 0.3, other: 0.22, turn: 0.75 },
} as const;

/** Whoever lies there is kneaded, along the back or the legs in turn. */
export const massage: Craft = (body, { marks, t, own }, { picture }, k) => {
  const { table, fore, other, turn } = KNEADED[picture.endsWith('legs') ? 'legs' : 'back'];
  const press = wave(t * 0.9 + own);
  const size = 0.82;
  const along = 0.05 * wave(t * 0.35 + own);
  show(body, { picture, x: table, y: 0, size, alpha: k, stands: true });
  const top = size * 0.53;
  foreHand(body, fore + along, top - 0.03 * Math.max(0, press), k);
  otherHand(body, other - along * 0.6, top - 0.03 * Math.max(0, -press), k);
  body.turn = Math.max(body.turn, turn * k);
  body.forwards -= 0.42 * turn * k;
  body.headTip += 0.07 * k;
  sign(body, 'sparkles', table - 0.1, top + 0.02, 0.35 * k, t * 0.6 + marks.half);
};

/** Whoever sits in the chair, wrapped in a cape; scissors on one side of the head and a comb on the other. */
export const barber: Craft = (body, { t, own }, { picture }, k) => {
  const seat = 0.27;
  const head = 0.68;
  const snip = Math.abs(wave(t * 1.6 + own));
  const comb = wave(t * 0.7 + own);
  body.forwards -= 0.16 * k;
  body.turn = Math.max(body.turn, 0.45 * k);
  body.headTip += 0.08 * k;
  show(body, { picture, x: seat, y: 0, size: 0.86, alpha: k, stands: true });
  show(body, {
    picture: '1f469-1f3fd',
    x: seat,
    y: head - 0.12,
    size: 0.34,
    angle: 0.03 * comb,
    alpha: k,
    stands: true,
  });
  show(body, { picture: 'prop-cape', x: seat, y: 0.17, size: 0.42, alpha: k, stands: true });
  const left = [seat + 0.2, head + 0.14 + 0.02 * comb] as const;
  const right = [seat - 0.14, head + 0.1] as const;
  foreHand(body, left[0], left[1], k);
  show(body, {
    picture: 'prop-comb',
    x: left[0] - 0.04,
    y: left[1] + 0.01,
    size: 0.17,
    angle: -0.2,
    alpha: k,
    layer: 'over',
  });
  otherHand(body, right[0], right[1], k);
  show(body, {
    picture: '2702-fe0f',
    x: right[0] + 0.07,
    y: right[1] + 0.03,
    size: 0.2 - 0.015 * snip,
    angle: 0.3 * snip - 0.1,
    alpha: k,
    layer: 'over',
  });
  sign(body, 'hair', seat, head - 0.2, k, t);
};

/** Behind a counter with suds; a plate shines under the sponge. */
export const dishes: Craft = (body, { marks, t, own }, { picture }, k) => {
  const turn = (t * 0.9 + own) * TURN;
  const size = 0.88;
  body.headTip += 0.1 * k;
  show(body, { picture, x: 0, y: 0, size, alpha: k, stands: true });
  const [x, y] = [0.04, marks.shoulder[1] - 0.09];
  foreHand(body, x + 0.1, y - 0.03, k);
  show(body, { picture: 'plate', x, y, size: 0.21, alpha: k, layer: 'over' });
  const rub = [x - 0.03 + 0.04 * Math.cos(turn), y + 0.03 * Math.sin(turn)] as const;
  otherHand(body, rub[0] - 0.05, rub[1] - 0.02, k);
  show(body, { picture: '1f9fd', x: rub[0], y: rub[1], size: 0.12, alpha: k, layer: 'over' });
  for (const bubble of [0, 1, 2]) {
    const rise = (t * 0.3 + bubble / 3 + own) % 1;
    const aside = -0.24 + 0.2 * bubble + 0.03 * wave(rise * 2);
    const alpha = k * Math.sin(rise * Math.PI);
    show(body, { picture: '1fae7', x: aside, y: lerp(0.5, 0.98, rise), size: 0.1, alpha, layer: 'over' });
  }
};

/** On one knee before a young tree; hands press the earth round it, the spade sticks behind. */
export const plant: Craft = (body, { marks, t, own, act }, { picture }, k) => {
  const size = lerp(0.5, 0.72, smooth(clamp(act.elapsed / 3.4)));
  const pat = wave(t * 1.1 + own);
  const x = marks.half + 0.24;
  body.forwards -= 0.14 * k;
  body.turn = Math.max(body.turn, 0.7 * k);
  body.crouch += marks.hip * 0.56 * k;
  body.bow += 0.42 * k;
  body.headTip -= 0.1 * k;
  show(body, { picture: 'spade', x: -0.36, y: 0.3, size: 0.46, angle: -0.12, alpha: k, free: true, layer: 'behind' });
  // Those that stand already: nearest the one that is young, and behind whoever plants.
  if (picture === 'prop-trees') {
    show(body, { picture, x: x + 0.62, y: 0.06, size: 0.84, alpha: k, free: true, layer: 'behind' });
    show(body, { picture, x: -0.98, y: 0.06, size: 0.84, alpha: k, free: true, layer: 'behind' });
  }
  show(body, { picture: 'prop-tree-sapling', x, y: 0, size, alpha: k, free: true, layer: 'behind' });
  show(body, { picture: 'mound', x, y: 0.02, size: 0.46, alpha: k, free: true, layer: 'over' });
  put(body.feet[0], 0.16, 0, k);
  put(body.feet[1], -0.2, 0.02, k);
  foreHand(body, ...reaching(body, marks.hip, x - 0.03, 0.16 + 0.03 * Math.max(0, pat)), k);
  otherHand(body, ...reaching(body, marks.hip, x - 0.14, 0.13 + 0.03 * Math.max(0, -pat)), k);
  sign(body, 'sparkles', x, size * 0.7, 0.4 * k, t * 0.5);
};

/** Where a point before somebody bowed and crouched lies for their hands, which bow with them. */
export function reaching({ bow, crouch }: Body, hip: number, x: number, y: number): [number, number] {
  const above = y - hip + crouch;
  const [cosine, sine] = [Math.cos(bow), Math.sin(bow)];
  return [x * cosine - above * sine, hip + x * sine + above * cosine];
}

/** At something large that stands on the floor: a stove, a sink, a wheel. */
export function attend(body: Body, { marks, t, own }: Moment, station: Used, k: number): void {
  const size = station.long;
  const x = marks.half + size * 0.42;
  body.turn = Math.max(body.turn, 0.6 * k);
  body.bow += 0.1 * k;
  const busy = wave(t * 0.9 + own);
  bothHands(body, x - size * 0.2 + 0.03 * busy, Math.min(size, marks.shoulder[1] - 0.08) + 0.02 * busy, 0.1, k);
  show(body, { picture: station.picture, x, y: size * 0.48, size, alpha: k, free: true });
}

export function sweep(body: Body, moment: Moment, broom: Used, k: number): void {
  const { marks, t, own } = moment;
  const swing = wave(t * 0.8 + own);
  const x = marks.half * 0.9 + 0.07 * swing;
  const y = marks.arms ? marks.hip + 0.14 : 0.42;
  const long = Math.max(broom.long, (y + 0.02) * 1.45);
  body.turn = Math.max(body.turn, 0.45 * k);
  body.bow += k * (0.12 + 0.04 * swing);
  foreHand(body, x - 0.015, y - 0.07, k);
  otherHand(body, x - 0.08, y + 0.1, k);
  body.dust += 0.8 * k;
  show(body, { picture: broom.picture, x, y, size: long, angle: 0.3 + 0.3 * swing, alpha: k, layer: 'front' });
  sign(body, 'soil', x + 0.3, 0.02, 0.5 * k * ramp(swing, 0, 0.6), t * 0.9);
}

/** What is swept and raked with. */
export const BROOM = /1f9f9|broom|mop|rake/;
/** From where a broom is held down to its foot, parts of it. */
const BELOW_GRIP = 0.65;

/** Who rests from it stands it on its foot beside them, a hand on its handle; the other hand is free. */
export function lean(body: Body, { marks, t, own }: Moment, broom: Used, k: number): void {
  const y = marks.shoulder[1] - marks.arm * 0.3;
  const x = -marks.half - 0.1 - 0.008 * wave(t * 0.4 + own);
  otherHand(body, x, y, k);
  show(body, { picture: broom.picture, x, y, size: y / BELOW_GRIP, angle: 0.4, alpha: k });
}
