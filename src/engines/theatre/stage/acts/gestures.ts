/** Acts of body, face and voice alone. */
import { clamp, lerp, TURN, wave, wrap } from '../painting/easing.js';
import { BED, lieInBed } from './bed.js';
import { danceInPoses } from './dancing.js';
import { DESK, sleepAtDesk } from './desk.js';
import { pawsAndKicks } from './kung-fu.js';
import { mannerOf } from './manners.js';
import {
  bothHands,
  cycle,
  during,
  foreFoot,
  foreHand,
  fullness,
  otherFoot,
  otherHand,
  type Perform,
  show,
  sign,
  used,
} from './moment.js';
import { sit } from './sitting.js';

const idle: Perform = (body, { act, t, own }) => {
  const k = Math.min(1, act.strength);
  body.lean += k * 0.018 * wave(t * 0.23 + own);
  // Now and then a look aside, so that even a crowd of idlers lives.
  const glance = Math.max(0, wave(t * 0.19 + own * 3)) ** 6;
  body.headTip += k * 0.1 * glance;
  body.headAside += k * 0.012 * wave(t * 0.31 + own);
};

const dance: Perform = (body, moment) => {
  const { act, own, rig } = moment;
  const manner = mannerOf(moment);
  if (manner) return manner(body, moment, fullness(moment));
  if (rig.build === 'person' && body.things.length === 0) return danceInPoses(body, moment);
  const k = Math.min(1.4, act.strength);
  const beat = act.elapsed * 1.9 + own * 2;
  const side = Math.sin(beat * Math.PI);
  const hop = Math.abs(side);
  body.up += 0.055 * k * hop;
  body.stretchY *= 1 + 0.055 * k * (hop - 0.6);
  body.stretchX *= 1 - 0.045 * k * (hop - 0.6);
  body.tip += 0.1 * k * Math.sin(beat * Math.PI + 0.4);
  body.sway += 0.1 * k * Math.sin(beat * Math.PI - 0.5);
  body.forwards += 0.06 * k * Math.sin(beat * Math.PI * 0.5);
  body.cheer += k;
  body.cheerPhase = beat / 2;
  body.headTip += 0.14 * k * Math.sin(beat * Math.PI + 1.2);
  if (rig.bird) {
    // Birds that dance flap their wings, tread from foot to foot, and leap every other beat.
    if (rig.gait !== 'waddle') body.flap = Math.max(body.flap, 0.55 * k);
    body.flapPhase = beat / 2;
    body.tip += 0.1 * k * side;
    body.up += 0.07 * k * Math.max(0, side) ** 2;
  }
  body.stride += (rig.build === 'legged' ? 0.35 : 0.55) * k;
  body.step = beat / 2;
  body.running = 0;
  body.mouth = Math.max(body.mouth, 0.5 * Math.min(1, k) * hop);
  // Every eighth beat a pirouette.
  const bar = (beat / 8) % 1;
  body.spin += TURN * smoothTurn(bar) * (k > 0.3 ? 1 : 0);
};

const smoothTurn = (bar: number): number => {
  const part = clamp((bar - 0.74) / 0.23);
  return part * part * (3 - 2 * part);
};

const waveHand: Perform = (body, moment) => {
  const { act, t, own, rig, marks } = moment;
  const k = Math.min(1, act.strength);
  const thing = used(moment);
  if (thing && marks.arms) {
    const swing = wave(t * 0.9 + own);
    const [x, y] = [marks.half + 0.12 + 0.07 * swing, marks.shoulder[1] + 0.2 - 0.03 * Math.abs(swing)];
    foreHand(body, x, y, k);
    body.lean += 0.05 * k * swing;
    const size = Math.max(thing.long, 0.5);
    show(body, { picture: thing.picture, x, y, size, angle: 0.1 - 0.4 * swing, alpha: k, layer: 'over' });
    body.mouth = Math.max(body.mouth, 0.5 * k);
    return;
  }
  body.wave = Math.max(body.wave, k);
  body.wavePhase = t * 1.9 + own;
  body.lean += 0.03 * k * wave(t * 0.95 + own);
  body.headTip += 0.06 * k * wave(t * 0.95 + own);
  body.mouth = Math.max(body.mouth, 0.4 * k * Math.max(0, wave(t * 0.5)));
  if (rig.build === 'plant' || rig.build === 'fish') body.sway += 0.16 * k * wave(t * 0.9 + own);
};

const nod: Perform = (body, moment) => {
  const manner = mannerOf(moment);
  if (manner) return manner(body, moment, fullness(moment));
  const { act } = moment;
  const down = 0.5 - 0.5 * Math.cos(act.elapsed * 1.5 * TURN);
  body.headTip += 0.24 * act.strength * down;
  body.headDown += 0.035 * act.strength * down;
};

const shake: Perform = (body, moment) => {
  const { act, marks, rig, t } = moment;
  if (rig.person && marks.arms) {
    // No with the whole head, and with a finger.
    const k = fullness(moment);
    const turn = wave(act.elapsed * 0.95);
    body.headTurn += k * Math.sign(turn) * Math.min(1, Math.abs(turn) * 1.8);
    body.headAside += 0.022 * k * turn;
    body.headTip += 0.05 * k * turn;
    body.mood = Math.min(body.mood, -0.6 * k);
    sign(body, 'no', marks.eyes[0], marks.eyes[1], k, t * 2);
    const wag = wave(act.elapsed * 1.9);
    const x = marks.half + 0.17;
    const y = marks.shoulder[1] + 0.02;
    foreHand(body, x, y, k);
    show(body, { picture: '261d-fe0f', x, y: y + 0.05, size: 0.19, angle: 0.3 * wag, alpha: k, layer: 'over' });
    otherHand(body, -marks.half * 1.1, marks.hip + 0.08, 0.9 * k);
    return;
  }
  const side = wave(act.elapsed * 2.6);
  body.headTip += 0.1 * act.strength * side;
  body.headAside += 0.07 * act.strength * side;
  body.forwards += 0.012 * act.strength * wave(act.elapsed * 7.3);
};

/** How far over the feet of who sits on something that is, own heights. */
const SEAT = 0.16;

const sleep: Perform = (body, moment) => {
  const { act, t, own, rig } = moment;
  const k = Math.min(1, act.strength);
  const breath = wave(t * 0.3 + own);
  body.snore = Math.max(body.snore, k);
  body.blink = Math.max(body.blink, k);
  body.stretchY *= 1 + k * 0.035 * breath;
  body.stretchX *= 1 - k * 0.012 * breath;
  const lies = rig.build === 'person' || (rig.build === 'legged' && rig.person);
  if (act.prop && DESK.test(act.prop.sprite) && moment.marks.arms) return sleepAtDesk(body, moment);
  if (!lies) body.fold += k;
  body.headTip += k * (lies ? -0.05 : 0.16 + 0.03 * breath);
  body.headDown += lies ? 0 : 0.03 * k;
  if (lies) {
    body.tip -= 1.5 * k;
    body.up += 0.1 * k;
    body.forwards += 0.42 * k;
    if (act.prop && BED.test(act.prop.sprite)) return lieInBed(body, moment);
    // Whoever sleeps where one sits lies on the seat.
    const seat = moment.actor.acts.some(({ name }) => name === 'sit') ? SEAT : 0;
    body.up += seat * k;
    show(body, { picture: 'pillow', x: -0.42, y: 0.055 + seat, size: 0.36, alpha: k, layer: 'behind', free: true });
  } else if (rig.build === 'ball' || rig.build === 'wheels' || rig.build === 'thing' || rig.build === 'plant') {
    body.stretchY *= 1 - 0.08 * k;
    body.tip += 0.12 * k;
  }
};

const clap: Perform = (body, moment) => {
  const manner = mannerOf(moment);
  if (manner) return manner(body, moment, fullness(moment));
  const { t, own, marks } = moment;
  const k = fullness(moment);
  const beat = wrap(t * 2 + own);
  const apart = 0.5 - 0.5 * Math.cos(beat * TURN);
  const high = marks.shoulder[1] - 0.05;
  body.up += 0.02 * k * (1 - apart);
  body.mouth = Math.max(body.mouth, 0.5 * k);
  body.headTip += 0.05 * k * wave(t * 0.5);
  const x = marks.arms ? 0.02 : marks.shoulder[0] + 0.06;
  sign(body, 'clap', x, high + 0.03, k * (1 - apart), 0.2 + 0.4 * beat);
  if (marks.arms) bothHands(body, x, high, 0.07 + 0.26 * apart, k);
  else {
    body.wave = Math.max(body.wave, 0.8 * k);
    body.wavePhase = t * 2;
    body.up += 0.04 * k * apart;
  }
};

const bend: Perform = (body, moment) => {
  const manner = mannerOf(moment);
  if (manner) return manner(body, moment, fullness(moment));
  const { marks, rig } = moment;
  const k = fullness(moment);
  const down = during(cycle(moment, 2.6), 0.12, 0.78, 0.3);
  if (!marks.arms) {
    if (rig.build === 'legged') body.bow += 0.4 * k * down;
    else body.sway += 0.3 * k * down;
    body.headTip += 0.4 * k * down;
    return;
  }
  const bow = 1.15 * k * down;
  body.turn = Math.max(body.turn, 0.8 * k);
  body.bow += bow;
  const reach = marks.arm * 0.97;
  bothHands(body, reach * Math.sin(bow + 0.1), marks.shoulder[1] - reach * Math.cos(bow + 0.1), 0.04, k * down);
};

export const exercise: Perform = (body, moment) => {
  const manner = mannerOf(moment);
  if (manner) return manner(body, moment, fullness(moment));
  if (moment.act.prop?.sprite === 'prop-kung-fu') return pawsAndKicks(body, moment, fullness(moment));
  const { t, marks, own } = moment;
  const k = fullness(moment);
  const gear = used(moment)!;
  const beat = cycle(moment, 1.7);
  const down = during(beat, 0.05, 0.5, 0.3);
  sign(body, 'sweat', marks.crown[0], marks.crown[1] - 0.06, k, t);
  if (gear.use === 'hoop') {
    const turn = wave(t * 1.1 + own);
    body.forwards += 0.04 * k * turn;
    body.lean += 0.06 * k * turn;
    const ring = {
      x: 0.06 * wave(t * 1.1 + own + 0.5),
      y: marks.hip + 0.1,
      size: 0.62 * marks.grasp,
      angle: 0.14 * wave(t * 1.1 + 0.25),
      alpha: k,
    };
    show(body, { ...ring, picture: 'hoop-back', layer: 'behind' });
    show(body, { ...ring, picture: 'hoop-front', layer: 'over' });
    foreHand(body, marks.half + 0.16, marks.shoulder[1] + 0.1, k);
    otherHand(body, -marks.half - 0.16, marks.shoulder[1] + 0.1, k);
    return;
  }
  if (gear.use === 'rope') {
    const turns = t * 1.3 + own;
    const high = wave(turns);
    body.up += 0.19 * k * Math.max(0, -high);
    const reach = marks.half * 2 + 0.2;
    bothHands(body, 0, marks.shoulder[1] - marks.arm * 0.75, reach, k);
    const before = wrap(turns + 0.25) > 0.5;
    show(body, {
      picture: 'jump-rope',
      x: 0,
      y: marks.shoulder[1] - marks.arm * 0.75,
      size: reach,
      turn: high,
      alpha: k,
      layer: before ? 'over' : 'behind',
    });
    return;
  }
  if (!marks.arms) {
    body.stretchY *= 1 - 0.16 * k * down;
    body.stretchX *= 1 + 0.08 * k * down;
    body.fold += 0.5 * k * down;
    body.up += 0.05 * k * (1 - down);
    const y = lerp(marks.crown[1] + 0.1, marks.crown[1] - 0.02, down);
    show(body, { picture: gear.picture, x: marks.crown[0] * 0.5, y, size: 0.55, alpha: k, layer: 'over' });
    return;
  }
  body.crouch += marks.hip * 0.42 * k * down;
  foreFoot(body, 0.1, 0, k);
  otherFoot(body, -0.1, 0, k);
  const high = marks.crown[1] + 0.07;
  const y = Math.min(lerp(high, marks.shoulder[1] + 0.02, down), marks.shoulder[1] + marks.arm * 0.86);
  body.mouth = Math.max(body.mouth, 0.5 * k * (1 - down));
  bothHands(body, 0, y, marks.half * 2.6, k);
  const weight = gear.picture === 'barbell' || gear.use === 'weight';
  // Its plates are seen beside who is wide.
  const size = weight ? Math.max(0.58, marks.headWidth * 1.25, marks.half * 2.9 + 0.12) : gear.long;
  show(body, { picture: weight ? 'barbell' : gear.picture, x: 0, y, size, alpha: k, layer: 'behind' });
};

export const GESTURES = {
  idle,
  dance,
  wave: waveHand,
  nod,
  shake,
  sleep,
  sit,
  clap,
  bend,
  exercise,
};
