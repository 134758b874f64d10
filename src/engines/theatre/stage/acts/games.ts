/** Kicking, throwing, catching and hitting: what flies leaves and comes back within each turn, so that any second shows it. */
import type { Body } from '../body.js';
import { clamp, lerp, smooth, TURN, wave } from '../painting/easing.js';
import { shoot } from './archery.js';
import { AXE, atTarget } from './axes.js';
import { boxes, punchBag } from './boxing.js';
import { holdThing } from './holding.js';
import { JUGGLING, juggle } from './juggling.js';
import {
  bothHands,
  cycle,
  during,
  foreHand,
  fullness,
  type Moment,
  otherFoot,
  otherHand,
  type Perform,
  show,
  sign,
  type Used,
  used,
} from './moment.js';
import { ballOf, golf, isGolf, playsAtTable, table } from './rackets.js';
import { isWhip, whip } from './whipping.js';

/** How far a ball goes, own heights. */
const FLIGHT = 0.85;

const kick: Perform = (body, moment) => {
  const { marks, rig } = moment;
  const k = fullness(moment);
  const ball = used(moment)!;
  const beat = cycle(moment, 1.9);
  const back = during(beat, 0.02, 0.2, 0.12);
  const out = during(beat, 0.26, 0.46, 0.12);
  const flown = clamp((beat - 0.27) / 0.62);
  const radius = ball.long / 2;
  const toe = marks.arms ? 0.2 : marks.half + radius * 0.6;
  const scores = /^26bd/.test(ball.picture) && marks.arms && goalFits(moment);
  const x = scores ? lerp(toe, GOAL_AT, smooth(flown * 2.2)) : toe + FLIGHT * Math.sin(flown * Math.PI);
  const y = radius + (scores ? 0.34 : 0.5) * Math.max(0, Math.sin(Math.min(1, flown * (scores ? 2 : 1.7)) * Math.PI));
  if (scores) {
    // In a narrow picture there is no room for a run-up.
    body.forwards -= (moment.travel.wide < 1.3 ? 0 : 0.3) * k;
    const shaken = 1 + 0.05 * during(beat, 0.5, 0.62, 0.1);
    const goal = { x: GOAL_AT + 0.05, y: 0, size: 0.86 * shaken, alpha: k, free: true, layer: 'behind' } as const;
    show(body, { picture: 'prop-goal', ...goal });
    body.reach = Math.max(body.reach, k * during(beat, 0.66, 0.96, 0.12));
    body.mouth = Math.max(body.mouth, k * during(beat, 0.62, 0.98, 0.1));
  }
  show(body, {
    picture: ball.picture,
    x,
    y,
    size: ball.long,
    angle: flown * TURN,
    alpha: k,
    free: true,
    layer: 'over',
  });
  sign(body, 'impact', toe, radius * 1.2, k * during(beat, 0.25, 0.36, 0.05), clamp((beat - 0.25) * 7));
  body.turn = Math.max(body.turn, 0.85 * k);
  body.tip -= k * (0.12 * out - 0.06 * back);
  if (marks.arms) {
    otherFoot(body, lerp(lerp(0.02, -0.24, back), 0.3, out), 0.02 + 0.13 * back + 0.26 * out, k * Math.max(back, out));
    const cheering = scores ? during(beat, 0.66, 0.96, 0.12) : 0;
    foreHand(body, marks.half * 1.2 - 0.3 * out, marks.shoulder[1] - 0.12, 0.8 * k * (1 - cheering));
    otherHand(body, -marks.half * 1.4 + 0.34 * out, marks.shoulder[1] - 0.1, 0.8 * k * (1 - cheering));
    return;
  }
  if (rig.build === 'legged') body.wave = Math.max(body.wave, 0.8 * k * out);
  else body.tip += 0.35 * k * (out - 0.4 * back);
  body.forwards += 0.08 * k * (out - back);
};

/** Own heights before the kicker: where the goal stands. */
const GOAL_AT = 1.2;
/** Whoever is already near the edge that they look to has no room for one. */
const goalFits = ({ pose }: Moment): boolean => pose.x * (Math.sign(pose.facing) || 1) < 0.12;

const throwIt: Perform = (body, moment) => {
  const { marks } = moment;
  const k = fullness(moment);
  const ball = used(moment)!;
  if (/1f3f9/.test(ball.picture) && marks.arms) {
    shoot(body, moment, k);
    return;
  }
  const juggled = moment.act.prop?.juggled;
  if (ball.picture === JUGGLING || juggled) {
    juggle(body, moment, k, juggled ? { picture: ball.picture, count: juggled } : undefined);
    return;
  }
  // A juggler's picture juggles by itself.
  if (moment.actor.sprite.startsWith('1f939')) {
    body.up += 0.02 * k * Math.abs(wave(moment.t * 0.9));
    body.lean += 0.07 * k * wave(moment.t * 0.9);
    return;
  }
  const beat = cycle(moment, 1.8);
  const windUp = during(beat, 0.08, 0.3, 0.16);
  const out = during(beat, 0.32, 0.5, 0.1);
  const flown = clamp((beat - 0.34) / 0.6);
  // What is as large as a head is thrown from below, and hides no face.
  const high = marks.shoulder[1] - (ball.long > LARGE && marks.arms ? 0.5 * ball.long : 0);
  body.turn = Math.max(body.turn, 0.6 * k);
  body.tip += k * (0.1 * out - 0.12 * windUp);
  const rest = marks.arms ? ([0.1, high - 0.12] as const) : ([marks.mouth[0] + 0.02, marks.mouth[1]] as const);
  const hand = marks.arms
    ? ([
        lerp(lerp(rest[0], -0.2, windUp), 0.27, out),
        lerp(lerp(rest[1], high + 0.2, windUp), high + 0.14, out),
      ] as const)
    : rest;
  if (marks.arms) {
    otherHand(body, hand[0], hand[1], k);
    foreHand(body, lerp(0.2, -0.02, out), high - 0.04, 0.9 * k);
  } else {
    body.headTip += k * (0.4 * out - 0.3 * windUp);
  }
  if (AXE.test(ball.picture) && marks.arms && goalFits(moment)) {
    atTarget(body, ball, hand, flown, k);
    return;
  }
  const away = Math.sin(flown * Math.PI);
  const x = hand[0] + FLIGHT * 1.15 * away;
  const y = hand[1] + 0.32 * Math.sin(flown * TURN) * (flown < 0.5 ? 1 : -0.4) + 0.03;
  show(body, {
    picture: ball.picture,
    x,
    y,
    size: ball.long,
    angle: flown * TURN * 2,
    alpha: k,
    layer: flown > 0 ? 'over' : 'front',
  });
};

const LARGE = 0.24;

const catchIt: Perform = (body, moment) => {
  const { marks } = moment;
  const k = fullness(moment);
  const ball = used(moment)!;
  if (ball.use === 'stick') return holdThing(body, moment, ball, k);
  const beat = cycle(moment, 1.7);
  const coming = clamp(beat / 0.46);
  const held = during(beat, 0.46, 0.72, 0.12);
  const leaving = clamp((beat - 0.74) / 0.26);
  const high = marks.shoulder[1];
  const palm = marks.arms
    ? ([marks.half + 0.1, high + 0.02] as const)
    : ([marks.mouth[0] + 0.03, marks.mouth[1]] as const);
  const far = FLIGHT * 1.15;
  const breast = marks.arms ? ([marks.half * 0.5, high - 0.14] as const) : palm;
  const at = [lerp(palm[0], breast[0], held), lerp(palm[1], breast[1], held)] as const;
  const gone = beat < 0.6 ? 1 - coming : leaving;
  const x = at[0] + far * gone;
  const y =
    at[1] +
    (beat < 0.6 ? 0.4 * Math.sin(coming * Math.PI) : 0.3 * Math.sin(leaving * Math.PI * 0.5)) * (gone > 0 ? 1 : 0);
  body.turn = Math.max(body.turn, 0.5 * k);
  body.up += 0.06 * k * during(beat, 0.34, 0.5, 0.15);
  if (marks.arms && /^26be/.test(ball.picture)) {
    foreHand(body, at[0] - 0.03, at[1] - 0.05, k);
    otherHand(body, lerp(-marks.half * 1.2, at[0] - 0.1, held), at[1] - 0.1, k);
    show(body, { picture: 'prop-baseball-glove', x: at[0], y: at[1], size: 0.3, alpha: k, layer: 'over' });
  } else if (marks.arms) bothHands(body, at[0] - 0.01, at[1] - 0.01, ball.long * 0.85, k);
  else body.headTip -= 0.18 * k * (1 - held);
  sign(body, 'impact', palm[0], palm[1], 0.7 * k * during(beat, 0.45, 0.54, 0.05), clamp((beat - 0.45) * 8));
  show(body, { picture: ball.picture, x, y, size: ball.long, angle: beat * TURN * 2, alpha: k, layer: 'front' });
};

const hit: Perform = (body, moment) => {
  const { marks } = moment;
  const k = fullness(moment);
  const bat = used(moment)!;
  if (isWhip(bat)) return whip(body, moment, bat, k);
  if (isGolf(bat) && marks.arms) return golf(body, moment, bat, k);
  const beat = cycle(moment, 1.3);
  const raise = during(beat, 0.02, 0.3, 0.2);
  const strike = during(beat, 0.36, 0.62, 0.14);
  body.turn = Math.max(body.turn, 0.6 * k);
  body.tip += k * (0.08 * strike - 0.06 * raise);
  const angle = lerp(lerp(-0.2, -1.15, raise), 0.95, strike);
  const x = lerp(lerp(0.13, 0.1, raise), 0.24, strike);
  const y = lerp(lerp(marks.shoulder[1] - 0.1, marks.shoulder[1] + 0.1, raise), marks.shoulder[1] - 0.14, strike);
  const held = bat.use === 'stick' ? bat : undefined;
  if (bat.use === 'bag' || (boxes(moment) && marks.arms)) return punchBag(body, moment, k);
  // Whoever has a large head swings beside it.
  const beside = Math.max(0, marks.headWidth / 2 - 0.12);
  const grip = marks.arms ? ([x + beside, y] as const) : ([marks.mouth[0], marks.mouth[1]] as const);
  if (marks.arms) bothHands(body, x + beside, y, 0.05, k);
  else body.headTip += k * (0.4 * strike - 0.3 * raise);
  show(body, { picture: bat.picture, x: grip[0], y: grip[1], size: bat.long, angle, alpha: k, layer: 'front' });
  const target = grip[0] + (held ? bat.long : 0.15);
  const ball = ballOf(bat);
  if (playsAtTable(bat) && marks.arms) table(body, moment, k);
  if (ball) {
    const flown = clamp((beat - 0.42) / 0.58);
    const coming = clamp(beat / 0.42);
    const away = beat < 0.42 ? 1 - coming : flown;
    const rise = beat < 0.42 ? 0 : 0.5 * Math.sin(flown * Math.PI);
    const low = playsAtTable(bat);
    show(body, {
      picture: ball.picture,
      x: 0.42 + away * (low ? 0.7 : 1.2),
      y: marks.shoulder[1] - 0.1 + rise * (low ? 0.15 : 1),
      size: ball.size * marks.grasp,
      angle: flown * 3,
      alpha: k,
      layer: 'over',
    });
  }
  sign(body, 'impact', target, marks.shoulder[1] - 0.22, k * during(beat, 0.42, 0.56, 0.06), clamp((beat - 0.42) * 6));
};

/** Dribbling, and chasing a ball on the spot. */
export function playBall(body: Body, moment: Moment, thing: Used, k: number): void {
  const { marks, t, own } = moment;
  if (thing.use === 'stick') {
    hit(body, moment);
    return;
  }
  const beat = t * 1.5 + own;
  const bounce = Math.abs(wave(beat / 2));
  if (marks.arms) {
    const x = marks.half + 0.12;
    const hand = marks.hip + 0.1;
    const y = lerp(thing.long / 2, hand - thing.long * 0.4, bounce);
    body.turn = Math.max(body.turn, 0.4 * k);
    body.crouch += 0.03 * k * bounce;
    foreHand(body, x - 0.02, hand + 0.05 * bounce - 0.02, k);
    show(body, { picture: thing.picture, x, y, size: thing.long, angle: beat, alpha: k, free: true, layer: 'over' });
    return;
  }
  body.up += 0.07 * k * bounce;
  body.tip += 0.08 * k * wave(beat / 2);
  body.wave = Math.max(body.wave, 0.6 * k * (1 - bounce));
  const x = marks.half + 0.1 + 0.16 * (0.5 + 0.5 * wave(beat / 4));
  const y = thing.long * 0.5 + 0.34 * bounce;
  show(body, {
    picture: thing.picture,
    x,
    y,
    size: thing.long,
    angle: smooth(bounce) * 2,
    alpha: k,
    free: true,
    layer: 'over',
  });
}

export const GAMES = { kick, throw: throwIt, catch: catchIt, hit };
