/** Getting along with hands, knees, ropes, boards and loads. */
import type { Body } from '../body.js';
import { stepAlong } from '../moving/going.js';
import { put } from '../moving/placing.js';
import { clamp, ramp, smooth, wave } from '../painting/easing.js';
import { DRAWN } from '../things/drawn-names.js';
import { plankFor } from '../things/uses.js';
import { glideOnSkates } from './crafts.js';
import {
  bothHands,
  foreFoot,
  foreHand,
  fullness,
  type Moment,
  otherFoot,
  otherHand,
  type Perform,
  show,
  sign,
  used,
} from './moment.js';
import { reaching } from './services.js';

const climb: Perform = (body, moment) => {
  const { t, own, marks } = moment;
  const k = fullness(moment);
  const beat = t * 0.95 + own;
  const left = wave(beat);
  const bark = marks.arms ? 0.045 : 0.2;
  const ladder = moment.act.prop && /1fa9c|ladder/.test(moment.act.prop.sprite) ? moment.act.prop.sprite : undefined;
  if (!ladder && isOnTree(moment)) showTree(body, moment, k);
  else if (ladder) show(body, { picture: ladder, x: 0.02, y: 0.8, size: 1.7, alpha: k, layer: 'behind', free: true });
  else
    show(body, {
      picture: 'rope',
      x: marks.arms ? marks.half + 0.05 : marks.half * 0.16,
      y: 0,
      size: bark,
      alpha: k,
      layer: 'behind',
      free: true,
    });
  body.up += k * (0.16 + 0.07 * Math.abs(left) + 0.14 * smooth(moment.act.elapsed / 4));
  body.afloat = Math.max(body.afloat, 0.5 * k);
  if (!marks.arms) {
    body.tip -= k * (moment.rig.build === 'legged' ? 1.25 + 0.06 * left : 0.12 * left);
    body.stride = Math.max(body.stride, 0.75 * k);
    body.step += t * 1.5;
    return;
  }
  body.tip += 0.05 * k * left;
  const rope = ladder ? 0.08 : marks.half + 0.05;
  body.turn = Math.max(body.turn, ladder ? 0 : 0.6 * k);
  body.headTip -= 0.16 * k;
  foreHand(body, rope, marks.shoulder[1] + 0.13 + 0.1 * left, k);
  otherHand(body, ladder ? -rope : rope, marks.shoulder[1] + 0.1 - 0.1 * left, k);
  foreFoot(body, rope - 0.02, 0.1 - 0.08 * left, k);
  otherFoot(body, ladder ? -rope : rope - 0.02, 0.1 + 0.08 * left, k);
  sign(body, 'sweat', marks.crown[0], marks.crown[1] - 0.05, 0.8 * k, t);
};

const TREES = /^1f33[234]/;
/** Animals climb trees; people and robots, who have hands for a rope, where one is told. */
const isOnTree = ({ act, rig, actor }: Moment): boolean =>
  act.prop ? TREES.test(act.prop.sprite) : !rig.person && !actor.sprite.startsWith('1f916');

/** It stands on the ground, however high it is climbed. */
function showTree(body: Body, { marks, pose, actor }: Moment, alpha: number): void {
  const x = marks.arms ? marks.half + 0.16 : marks.half * 0.3;
  const y = -pose.height / actor.size;
  show(body, { picture: 'climb-tree', x, y, size: 0.34, alpha, layer: 'behind', free: true, colour: '#3f9a4e' });
}

const crawl: Perform = (body, moment) => {
  const { marks, rig, t, travel } = moment;
  const k = fullness(moment);
  if (!marks.arms) {
    stepAlong(body, rig, 0.7 * k);
    body.fold += 0.5 * k;
    body.bow += 0.06 * k;
    return;
  }
  const turns = body.step + t * 0.5 * (1 - ramp(travel.speed, 0.05, 0.2));
  const beat = wave(turns);
  const bow = allFours(marks);
  body.turn = Math.max(body.turn, k);
  body.bow += bow * k;
  body.crouch += marks.hip * KNEELING * k;
  body.headTip -= bow * 0.72 * k;
  body.stride *= 1 - k;
  body.dust += 0.4 * k;
  // Hands under the shoulders, knees under the hips; a hand goes forwards with the knee of the other side.
  const shoulders = (marks.shoulder[1] - marks.hip) * Math.sin(bow);
  for (const [index, hand] of body.hands.entries()) {
    const side = index === 0 ? beat : -beat;
    put(hand, ...reaching(body, marks.hip, shoulders + 0.07 * side, 0.035 + 0.05 * Math.max(0, -side)), k);
  }
  foreFoot(body, -marks.hip * 0.66 - 0.07 * beat, 0.01 + 0.02 * Math.max(0, beat), k);
  otherFoot(body, -marks.hip * 0.66 + 0.07 * beat, 0.01 + 0.02 * Math.max(0, -beat), k);
};

/** How far the hips of who kneels on all fours are lowered, parts of their height. */
const KNEELING = 0.3;

/** How far one bows whose hands are to reach the floor, radians. */
function allFours({ arm, hip, shoulder }: Moment['marks']): number {
  const up = (arm * 0.96 + 0.035 - hip * (1 - KNEELING)) / (shoulder[1] - hip);
  return clamp(Math.acos(clamp(up)), 1.05, 1.3);
}

/** Figures that are drawn with what they slide on. */
const HAS_BOARD = /^(26f7|1f3c2|1f3c4)/;

/** Of penguins and seals the belly is enough, of things their foot. */
const ON_BELLY = /^1f427|^1f9ad/;
const WITHOUT_FEET: ReadonlySet<string> = new Set(['ball', 'plant', 'thing', 'aircraft', 'boat']);

const slide: Perform = (body, moment) => {
  const { marks, t, own, rig, act, actor } = moment;
  const k = fullness(moment);
  const onBelly = ON_BELLY.test(actor.sprite);
  if (act.prop === undefined && (onBelly || WITHOUT_FEET.has(rig.build))) {
    body.stride = 0;
    sign(body, 'speed', -marks.half, 0.05, k, t);
    if (!onBelly) return;
    body.turn = Math.max(body.turn, 0.8 * k);
    body.tip += k * (1.15 + 0.05 * wave(t * 0.8 + own));
    return;
  }
  const given = used(moment)!;
  if (marks.arms && /1f6fc|26f8/.test(given.picture)) {
    body.stride = 0;
    body.turn = Math.max(body.turn, 0.7 * k);
    glideOnSkates(body, moment, given.picture, k);
    return;
  }
  const board = { ...given, picture: plankFor(given.picture) };
  const sway = wave(t * 0.5 + own);
  body.stride = 0;
  body.turn = Math.max(body.turn, 0.45 * k);
  body.up += 0.07 * k;
  body.tip += k * 0.07 * sway;
  sign(body, 'speed', -marks.half, 0.05, k, t);
  if (HAS_BOARD.test(moment.actor.sprite)) return;
  const size = Math.max(board.long, marks.half * 1.9);
  const skateboard = DRAWN.has(board.picture);
  show(body, { picture: board.picture, x: 0, y: skateboard ? 0 : -0.03, size, alpha: k, layer: 'behind' });
  if (!marks.arms) return;
  body.crouch += marks.hip * 0.2 * k;
  foreFoot(body, 0.12, 0, k);
  otherFoot(body, -0.12, 0, k);
  foreHand(body, marks.half + 0.2, marks.shoulder[1] - 0.02 + 0.06 * sway, k);
  otherHand(body, -marks.half - 0.2, marks.shoulder[1] - 0.02 - 0.06 * sway, k);
};

const ride: Perform = (body, moment) => {
  const { marks, t, own } = moment;
  const k = fullness(moment);
  const bob = Math.abs(wave(t * 1.3 + own));
  body.up += 0.035 * k * bob;
  body.stride *= 1 - k;
  body.tip += 0.04 * k * wave(t * 1.3 + own);
  if (!marks.arms) {
    body.fold += 0.5 * k;
    return;
  }
  body.turn = Math.max(body.turn, 0.6 * k);
  body.crouch += marks.hip * 0.3 * k;
  body.bow += 0.08 * k;
  foreHand(body, marks.half + 0.16, marks.shoulder[1] - 0.13 + 0.02 * bob, k);
  otherHand(body, marks.half + 0.12, marks.shoulder[1] - 0.15 + 0.02 * bob, k);
  for (const hand of body.hands) hand.loose = true;
  foreFoot(body, 0.12, -0.06, k);
  otherFoot(body, 0.08, -0.07, k);
};

const push: Perform = (body, moment) => {
  const { marks, t, rig, partner } = moment;
  const k = fullness(moment);
  const effort = 0.5 + 0.5 * wave(t * 0.9);
  const load = used(moment, partner !== undefined && partner < 1.3 ? undefined : '1f4e6');
  stepAlong(body, rig, 0.45 * k);
  body.step += t * 0.7;
  body.turn = Math.max(body.turn, 0.85 * k);
  body.tip += 0.2 * k;
  body.bow += 0.06 * k * effort;
  body.headTip += 0.06 * k;
  sign(body, 'sweat', marks.crown[0], marks.crown[1], 0.8 * k, t);
  const front = marks.arms ? marks.half + marks.arm * 0.6 : marks.half;
  if (marks.arms) bothHands(body, front, marks.shoulder[1] - 0.05, 0.06, k);
  if (!load) return;
  const size = Math.max(0.52, load.long);
  const tremble = 0.008 * wave(t * 5);
  const lean = marks.arms ? marks.shoulder[1] * 0.2 : 0.04;
  const x = front + lean + size * 0.46 + tremble;
  show(body, { picture: load.picture, x, y: size * 0.5, size, alpha: k, free: true, layer: 'over' });
};

export const EFFORT = { climb, crawl, slide, ride, push };
