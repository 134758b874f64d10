/** Work whose thing has a place of its own: ties at the neck, windows before one, cows beside. Called by `holding.ts`. */
import { type Body, put } from '../body.js';
import { clamp, lerp, TURN, wave } from '../easing.js';
import { foreHand, type Moment, otherHand, show, sign, type Used } from './moment.js';
import { approach } from './together.js';

type Craft = (body: Body, moment: Moment, tool: Used, k: number) => void;

const tie: Craft = (body, { marks, t }, { picture }, k) => {
  const size = 0.3 * marks.grasp;
  const knot = marks.neck[1] - 0.035;
  const pull = 0.02 * wave(t * 0.9);
  body.headTip -= 0.06 * k;
  show(body, { picture, x: 0, y: knot - size * 0.5 + 0.03, size, angle: 0.04 * wave(t * 0.7), alpha: k });
  foreHand(body, 0.04, knot + pull, k);
  otherHand(body, -0.025, knot - 0.11 - pull, k);
};

const bandage: Craft = (body, { marks, t, own }, { picture }, k) => {
  const turn = (t * 0.9 + own) * TURN;
  const y = marks.shoulder[1] - 0.14;
  const wrist = marks.half + 0.13;
  body.headTip += 0.1 * k;
  otherHand(body, wrist + 0.04, y, k);
  const x = wrist - 0.05 + 0.02 * Math.cos(turn);
  for (const wrap of [0, 1, 2, 3])
    show(body, { picture: 'wrap', x: wrist - 0.1 + wrap * 0.024, y, size: 0.085, angle: 0.2, alpha: k, layer: 'over' });
  foreHand(body, x, y + 0.07 * Math.sin(turn), k);
  show(body, {
    picture,
    x,
    y: y + 0.02 + 0.09 * Math.sin(turn),
    size: 0.19,
    angle: turn * 0.2,
    alpha: k,
    layer: 'over',
  });
};

const wipe: Craft = (body, { marks, t, own }, { picture }, k) => {
  const turn = (t * 0.75 + own) * TURN;
  const size = 0.86;
  const x = marks.half + 0.32;
  body.turn = Math.max(body.turn, 0.45 * k);
  show(body, { picture, x, y: 0.62, size, alpha: k, free: true, layer: 'behind' });
  const hand = [marks.half + 0.17 + 0.07 * Math.cos(turn), marks.shoulder[1] + 0.05 + 0.11 * Math.sin(turn)] as const;
  foreHand(body, hand[0], hand[1], k);
  otherHand(body, -marks.half * 1.1, marks.hip + 0.06, 0.6 * k);
  show(body, { picture: '1f9fd', x: hand[0] + 0.03, y: hand[1] + 0.02, size: 0.13, alpha: k, layer: 'over' });
};

/** What is worked on lies on the bench, what it is done with goes to and fro over it. */
const iron: Craft = (body, moment, { picture }, k) => {
  const top = benchFor(body, moment, k);
  const x = 0.1 * wave(moment.t * 0.7 + moment.own);
  show(body, { picture: '1f455', x: 0, y: top + 0.11, size: 0.27, alpha: k, layer: 'over' });
  show(body, { picture, x: x - 0.01, y: top + 0.12, size: 0.21, alpha: k, layer: 'over' });
  foreHand(body, x + 0.02, top + 0.2, k);
  otherHand(body, -0.14, top + 0.06, k);
  sign(body, 'smoke', x + 0.05, top + 0.16, 0.8 * k, moment.t * 1.3);
};

const arrange: Craft = (body, moment, { picture }, k) => {
  const top = benchFor(body, moment, k);
  const lower = 0.5 + 0.5 * wave(moment.t * 0.5 + moment.own);
  const y = top + 0.22 + 0.06 * lower;
  const x = 0.17;
  show(body, { picture, x, y, size: 0.29, angle: 0.1 * (lower - 0.5), alpha: k, layer: 'over' });
  show(body, { picture: 'prop-vase', x, y: top + 0.11, size: 0.24, alpha: k, layer: 'over' });
  foreHand(body, x + 0.06, y - 0.04, k);
  otherHand(body, x - 0.09, top + 0.1, k);
};

/** On one's knees before what grows under one's hands. */
const shape: Craft = (body, { marks, t, act, own }, { picture }, k) => {
  const size = lerp(0.42, 0.62, clamp(act.elapsed / 3));
  const x = marks.half + 0.12 + size * 0.42;
  const pat = wave(t * 1.2 + own);
  body.turn = Math.max(body.turn, 0.6 * k);
  body.bow += 0.16 * k;
  show(body, { picture, x, y: size * 0.5, size, alpha: k, free: true, layer: 'over' });
  foreHand(body, x - size * 0.24, size * 0.86 + 0.03 * pat, k);
  otherHand(body, x - size * 0.36, size * 0.6 - 0.03 * pat, k);
};

const milk: Craft = (body, moment, { picture }, k) => {
  const { marks, t } = moment;
  const pull = wave(t * 1.1);
  if (moment.partner !== undefined) approach(body, moment, 0.98, k);
  const x = marks.half + 0.16;
  body.turn = Math.max(body.turn, 0.75 * k);
  body.crouch += marks.hip * 0.5 * k;
  body.bow += 0.12 * k;
  show(body, { picture: '1fa91', x: -0.09, y: 0.14, size: 0.28, alpha: k, free: true, layer: 'behind' });
  show(body, { picture, x, y: 0.2, size: 0.23, alpha: k, free: true, layer: 'over' });
  foreHand(body, x + 0.03, marks.shoulder[1] - 0.14 + 0.04 * pull, k);
  otherHand(body, x - 0.02, marks.shoulder[1] - 0.14 - 0.04 * pull, k);
};

/** Hands on somebody: kneading a back, doing another one's hair. */
export function tend(body: Body, moment: Moment, high: number, k: number): void {
  const { marks, t, own, partner = 0 } = moment;
  approach(body, moment, marks.half + 0.34, k);
  const knead = wave(t * 1.1 + own);
  body.turn = Math.max(body.turn, 0.6 * k);
  body.bow += k * (0.07 + 0.02 * knead);
  const reach = Math.min(partner, marks.half + 0.24);
  foreHand(body, reach, high + 0.035 * knead, k);
  otherHand(body, reach - 0.03, high - 0.05 - 0.035 * knead, k);
}

/** A bench before the hips; how high its top is. */
function benchFor(body: Body, { marks }: Moment, k: number): number {
  const top = marks.shoulder[1] - marks.arm * 0.72;
  body.headTip += 0.12 * k;
  show(body, { picture: 'bench', x: 0, y: top, size: top * 1.5, alpha: k, free: true, layer: 'over' });
  return top;
}

const CRAFTS: readonly (readonly [picture: RegExp, craft: Craft])[] = [
  [/prop-tie$/, tie],
  [/prop-bandage/, bandage],
  [/prop-window/, wipe],
  [/prop-iron/, iron],
  [/1f490/, arrange],
  [/26c4|2603|1f3f0/, shape],
  [/1faa3/, milk],
];

/** How somebody with hands works with `picture`, where that has its own way. */
export const craftFor = (picture: string): Craft | undefined => CRAFTS.find(([pattern]) => pattern.test(picture))?.[1];

/** Hangs head down from a rope and bounces: a leap that ends well. */
export function dangle(body: Body, { act, t, own }: Moment, rope: string, k: number): void {
  const bounce = 0.5 - 0.5 * Math.cos((act.elapsed * 0.55 + own * 0.2) * TURN);
  body.roll += Math.PI * k + 0.14 * wave(t * 0.4);
  body.up += k * lerp(0.5, 0.12, bounce);
  body.stretchY *= 1 + 0.05 * k * (bounce - 0.5);
  body.mouth = Math.max(body.mouth, k);
  body.reach = Math.max(body.reach, 0.8 * k);
  const ankles = body.up + 0.97;
  show(body, { picture: rope, x: 0, y: ankles, size: 0.13, alpha: k, free: true, line: [0.05, 4] });
}

/** Skates on both feet, one foot pushing off behind. */
export function glideOnSkates(body: Body, moment: Moment, picture: string, k: number): void {
  const { marks, t, own } = moment;
  const push = wave(t * 0.55 + own);
  const size = 0.17;
  const under = 0.055;
  body.crouch += marks.hip * 0.12 * k;
  body.bow += 0.12 * k;
  body.up += under * k;
  const behind = Math.max(0, push);
  const ahead = Math.max(0, -push);
  const feet = [
    [0.09 - 0.34 * ahead, 0.12 * ahead],
    [-0.09 - 0.2 * behind, 0.12 * behind],
  ] as const;
  for (const [index, [x, y]] of feet.entries()) {
    put(body.feet[index]!, x, y, k);
    show(body, { picture, x: x + 0.035, y: y - 0.01, size, angle: y > 0.03 ? 0.5 : 0, alpha: k, layer: 'over' });
  }
  foreHand(body, marks.half + 0.2 - 0.3 * behind, marks.shoulder[1] - 0.06 + 0.05 * push, k);
  otherHand(body, -marks.half - 0.2 + 0.3 * ahead, marks.shoulder[1] - 0.06 - 0.05 * push, k);
  sign(body, 'speed', -marks.half, 0.05, k, t);
}
