/** Work whose thing has a place of its own: ties at the neck, windows before one, cows beside. Called by `holding.ts`. */
import type { Body } from '../body.js';
import { put } from '../moving/placing.js';
import { clamp, lerp, TURN, wave, wrap } from '../painting/easing.js';
import { launder, pottery, wipe } from './chores.js';
import { knit } from './knitting.js';
import { during, foreHand, type Moment, otherHand, show, sign, type Used } from './moment.js';
import { barber, dishes, massage, plant, reaching } from './services.js';
import { fold, hang, trim } from './tidying.js';
import { approach } from './together.js';
import { mixing, quench, swoop, toss } from './trades.js';

type Craft = (body: Body, moment: Moment, tool: Used, k: number) => void;

/** Before a mirror: one hand holds the tail, the other pushes the knot up to the collar. */
const tie: Craft = (body, { marks, act }, { picture }, k) => {
  const size = 0.36;
  const pushed = during(wrap(act.elapsed / 2.6), 0.15, 0.88, 0.4);
  const knot = marks.neck[1] - lerp(0.13, 0.035, pushed);
  body.headTip -= 0.05 * k;
  body.headDown -= 0.01 * k * pushed;
  body.turn = Math.max(body.turn, 0.12 * k);
  show(body, { picture: 'prop-mirror', x: 0.52, y: 0.58, size: 0.72, alpha: k, free: true, layer: 'behind' });
  show(body, { picture, x: 0, y: knot - size * 0.5 + 0.04, size, alpha: k });
  foreHand(body, 0.035, knot, k);
  otherHand(body, -0.02, knot - size * 0.62, k);
  sign(body, 'sparkles', 0, knot, 0.5 * k * pushed, act.elapsed * 0.6);
};

/** Gauze goes round a forearm that is held out; the box with the cross stands by. */
const bandage: Craft = (body, moment, { picture: _ }, k) => {
  const { marks, t, own, act } = moment;
  const turn = (t * 0.8 + own) * TURN;
  const top = marks.hip + 0.02;
  body.headTip += 0.12 * k;
  show(body, { picture: 'bench', x: 0.12, y: top, size: 0.6, alpha: k, free: true, layer: 'over' });
  show(body, { picture: 'prop-first-aid', x: 0.3, y: top, size: 0.27, alpha: k, free: true, layer: 'over' });
  const y = marks.shoulder[1] - 0.12;
  otherHand(body, 0.15, y, k);
  const done = 3 + Math.floor(Math.min(3, act.elapsed * 0.9));
  for (let wrap = 0; wrap < done; wrap++)
    show(body, { picture: 'wrap', x: -0.07 + wrap * 0.032, y, size: 0.13, angle: 0.12, alpha: k, layer: 'over' });
  show(body, { picture: 'red-cross', x: 0.0, y, size: 0.06, alpha: k, layer: 'over' });
  const x = 0.02 + 0.05 * Math.cos(turn);
  const roll = y + 0.02 + 0.12 * Math.sin(turn);
  foreHand(body, x + 0.03, roll - 0.02, k);
  show(body, { picture: 'gauze', x, y: roll, size: 0.13, alpha: k, layer: 'over', line: [-0.02 + done * 0.02, y] });
};

/** A shirt lies on the board, the iron goes to and fro over it and steams. */
const iron: Craft = (body, { marks, t, own }, { picture }, k) => {
  const top = marks.hip + 0.05;
  const x = 0.02 + 0.15 * wave(t * 0.6 + own);
  body.headTip += 0.1 * k;
  body.lean += 0.05 * k * wave(t * 0.6 + own);
  show(body, { picture: 'ironing-board', x: 0, y: top, size: 0.72, alpha: k, free: true, layer: 'over' });
  show(body, { picture: '1f455', x: 0.02, y: top + 0.02, size: 0.32, alpha: k, layer: 'over' });
  show(body, { picture, x, y: top + 0.08, size: 0.27, alpha: k, layer: 'over' });
  foreHand(body, x - 0.01, top + 0.17, k);
  otherHand(body, -0.2, top + 0.05, k);
  sign(body, 'smoke', x + 0.06, top + 0.12, k, t * 1.3);
  sign(body, 'smoke', x - 0.08, top + 0.12, 0.8 * k, t * 1.3 + 0.4);
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

/** On a stool behind the cow's hind legs; the hands pull in turn, the bucket stands under them. */
const milk: Craft = (body, { marks, t, partner }, { picture }, k) => {
  const pull = wave(t * 1.1);
  const apart = marks.half + 0.42;
  if (partner !== undefined) body.forwards += clamp(partner - apart, -0.5, 0.8) * k;
  const x = partner === undefined ? marks.half + 0.2 : apart - 0.26;
  body.turn = Math.max(body.turn, 0.75 * k);
  body.crouch += marks.hip * 0.5 * k;
  body.bow += 0.2 * k;
  put(body.feet[0], 0.15, 0, k);
  put(body.feet[1], 0.06, 0, k);
  show(body, { picture: '1fa91', x: -0.06, y: 0.14, size: 0.3, alpha: k, free: true, layer: 'behind' });
  show(body, { picture, x, y: 0.17, size: 0.26, alpha: k, free: true, layer: 'over' });
  foreHand(body, ...reaching(body, marks.hip, x + 0.03, 0.36 + 0.04 * pull), k);
  otherHand(body, ...reaching(body, marks.hip, x - 0.05, 0.36 - 0.04 * pull), k);
  for (const jet of [0, 1])
    sign(body, 'tears', x - 0.04 + 0.05 * jet, 0.34, 0.5 * k * Math.max(0, jet ? pull : -pull), t * 2 + jet * 0.5);
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

/** The bench of somebody who has stopped, with what lies on it. */
const left: Craft = (body, moment, _tool, k) => {
  const { shoulder, arm } = moment.marks;
  const top = shoulder[1] - arm * 0.72;
  show(body, { picture: 'bench', x: 0.15, y: top, size: top * 2.1, alpha: k, free: true, layer: 'over' });
  show(body, { picture: '2699-fe0f', x: 0.3, y: top + 0.075, size: 0.19, alpha: k, free: true, layer: 'over' });
};

/** Half a counter's length, own heights: it runs out of the picture on both sides. */
const COUNTER = 2.6;

/** A long bench before all who stand in a row, shown by the nearest of them. */
const counter: Craft = (body, { marks: { shoulder, arm } }, { picture }) => {
  show(body, { picture, x: 0, y: shoulder[1] - arm * 0.72, size: COUNTER * 2, alpha: 1, free: true, layer: 'over' });
};

/** Hands at what somebody else shows. */
const help: Craft = (body, { marks, t, own }, _tool, k) => {
  const beat = 0.03 * wave(t * 1.2 + own);
  body.turn = Math.max(body.turn, 0.5 * k);
  body.bow += 0.14 * k;
  foreHand(body, marks.half + 0.2, marks.shoulder[1] - 0.1 + beat, k);
  otherHand(body, marks.half + 0.12, marks.shoulder[1] - 0.18 - beat, k);
};

const CRAFTS: readonly (readonly [picture: RegExp, craft: Craft])[] = [
  [/prop-massage-table/, massage],
  [/prop-barber-chair/, barber],
  [/prop-dish-counter/, dishes],
  [/prop-tree/, plant],
  [/prop-bench$/, left],
  [/prop-helping$/, help],
  [/prop-workbench$/, counter],
  [/prop-tie$/, tie],
  [/prop-bandage/, bandage],
  [/prop-window/, wipe],
  [/prop-clay/, pottery],
  [/prop-laundry/, launder],
  [/prop-clothesline/, hang],
  [/^1f45a/, fold],
  [/^1f333/, trim],
  [/1f9f6/, knit],
  [/prop-iron/, iron],
  [/1f490/, arrange],
  [/26c4|2603|1f3f0/, shape],
  [/1faa3/, milk],
  [/1f373/, toss],
  [/1f9ef/, quench],
  [/1f9ea/, mixing],
  [/1f6e9|^2708/, swoop],
];

/** How somebody with hands works with `picture`, where that has its own way. */
export const craftFor = (picture: string): Craft | undefined => CRAFTS.find(([pattern]) => pattern.test(picture))?.[1];

/** Hangs head down from a rubber rope and bounces: a leap that ends well. */
export function dangle(body: Body, { act, t, own, pose, actor }: Moment, k: number): void {
  const bounce = 0.5 - 0.5 * Math.cos((act.elapsed * 0.55 + own * 0.2) * TURN);
  body.roll += Math.PI * k + 0.14 * wave(t * 0.4);
  body.up += k * lerp(0.26, 0.06, bounce) - (k * 0.75 * pose.height) / actor.size;
  body.stretchY *= 1 + 0.05 * k * (bounce - 0.5);
  body.mouth = Math.max(body.mouth, k);
  body.mood = 1;
  body.reach = Math.max(body.reach, 0.8 * k);
  show(body, { picture: 'bungee', x: 0, y: body.up + 0.93, size: 0.1, alpha: k, free: true, layer: 'behind' });
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
