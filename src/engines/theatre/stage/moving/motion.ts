/**
 * How an actor's body is held at any time: its acts, and what nobody stages because it goes without saying (breath,
 * steps under whoever moves, the nose of a plane). Called by `actor.ts`.
 */
import type { ActName, Actor } from '../../score/score.js';
import { change } from '../acts/changing.js';
import { holdThing } from '../acts/holding.js';
import { type Moment, used } from '../acts/moment.js';
import { PERFORM } from '../acts.js';
import { type Body, stillBody } from '../body.js';
import { clamp, lerp, ramp, TURN, wave, wrap } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import { react } from '../reactions/reactions.js';
import { isOnRails, type Rig } from '../rigs.js';
import { isArmful } from '../things/armful.js';
import { type ActorPose, actsAt } from '../timeline.js';
import { stepAlong } from './going.js';
import type { Travel } from './travel.js';

/** Acts in which feet leave the ground, or don't carry: then moving along is no walking. */
const FOOTLESS: ReadonlySet<ActName> = new Set([
  'fly',
  'swim',
  'float',
  'drive',
  'roll',
  'fall',
  'jump',
  'bounce',
  'sleep',
  'spin',
  'sit',
  'slide',
  'climb',
  'ride',
  'crawl',
  'push',
  'exercise',
]);

/** Acts whose things take the place of what is held over the whole film. */
const WITH_HANDS: ReadonlySet<ActName> = new Set([
  'eat',
  'drink',
  'play',
  'throw',
  'catch',
  'hit',
  'climb',
  'dig',
  'read',
  'write',
  'hug',
  'sing',
  'work',
  'hold',
  'exercise',
  'push',
  'clap',
  'fight',
]);
const BLINK_SECONDS = 2.9;
/** What one does with a smile. */
const JOYFUL: ReadonlySet<ActName> = new Set([
  'dance',
  'wave',
  'clap',
  'play',
  'hug',
  'jump',
  'kick',
  'throw',
  'catch',
  'slide',
  'ride',
  'bounce',
  'spin',
]);

/** Whom `actor` has to do with at a time: how far forwards that one is, own heights. */
export type PartnerAt = (t: number) => number | undefined;

/** How the actor's body is held at `t`. */
export function bodyAt(
  actor: Actor,
  rig: Rig,
  marks: Marks,
  pose: ActorPose,
  travel: Travel,
  partner: number | undefined,
  t: number,
  filmSeconds: number,
): Body {
  const body = stillBody();
  const own = (actor.seed * 0.618034) % 1;
  const acts = actsAt(actor, t, filmSeconds);
  const shared = { t, own, rig, pose, travel, marks, actor, partner };
  body.clock = t;
  body.whim = own;
  body.step = travel.steps + own;
  body.rolled = travel.rolled * -(Math.sign(pose.facing) || 1);
  body.running = travel.running;
  body.turn = ramp(Math.abs(travel.across), 0.06, 0.35);
  breathe(body, t, own);
  if (rig.person) standEasy(body, t, own);
  steer(body, rig, travel, pose);
  yieldTo(body, rig, travel, pose);
  if (!acts.some(({ name }) => FOOTLESS.has(name))) leapAlong(body, rig, travel, pose);
  // Who takes up an animal sets down what they carry, which is still there.
  const busy = acts.some(({ name, prop }) => WITH_HANDS.has(name) && !(prop && isArmful(prop.sprite)));
  if (actor.holds && !busy) {
    const moment = { ...shared, act: { name: 'hold' as const, strength: 1, elapsed: t, prop: actor.holds } };
    holdThing(body, moment, used(moment), 1);
  }
  for (const act of acts) PERFORM[act.name](body, { act, ...shared });
  if (!acts.some(({ name }) => FOOTLESS.has(name)))
    carry(body, { act: { name: 'walk', strength: 1, elapsed: t }, ...shared });
  if (body.mood === 0 && acts.some(({ name, strength }) => JOYFUL.has(name) && strength > 0.3)) body.mood = 1;
  change(body, actor, marks, t);
  react(body, actor, marks, rig, t, filmSeconds);
  return body;
}

/** People shift their weight from foot to foot, and their heads follow what they think of. */
function standEasy(body: Body, t: number, own: number): void {
  const still = 1 - ramp(Math.abs(body.stride), 0.1, 0.4);
  const shift = wave(t * 0.27 + own);
  body.lean += 0.035 * still * shift;
  body.headTip += 0.05 * wave(t * 0.23 + own * 2) - 0.035 * still * shift;
  body.headAside += 0.006 * wave(t * 0.31 + own * 3);
}

/** Nobody is ever quite still, and everybody blinks. */
function breathe(body: Body, t: number, own: number): void {
  if (wrap(t / BLINK_SECONDS + own) * BLINK_SECONDS < 0.14) body.blink = 1;
  const breath = wave(t * 0.42 + own);
  body.stretchY *= 1 + 0.011 * breath;
  body.stretchX *= 1 - 0.006 * breath;
}

/** Whoever is carried over something by their keys stretches out in the air, nose up and then down. */
function leapAlong(body: Body, rig: Rig, travel: Travel, pose: ActorPose): void {
  if (rig.build !== 'legged' || rig.person || rig.bird) return;
  body.aloft = ramp(pose.height, 0.03, 0.14) * ramp(Math.abs(travel.across), 0.15, 0.5);
  body.rising = clamp(travel.upwards * 0.6, -1, 1) * body.aloft;
  body.tip -= 0.36 * body.rising;
  body.stretchX *= 1 + 0.07 * body.aloft;
}

/** Whoever starts leans back and then on, whoever stops goes on a little, whoever lands is pressed together. */
function yieldTo(body: Body, rig: Rig, { lag, nearer }: Travel, pose: ActorPose): void {
  const onwards = lag.across * (Math.sign(pose.facing) || 1);
  if (isOnRails(rig)) return;
  if (rig.build === 'wheels' || rig.build === 'boat') body.tip += clamp(onwards * 0.9, -0.11, 0.11);
  else if (rig.build !== 'aircraft' && rig.build !== 'ball' && rig.build !== 'fish')
    body.lean += clamp(onwards * 1.7, -0.2, 0.2);
  if (rig.build === 'aircraft') {
    body.pitch -= clamp(onwards * 0.5, -0.13, 0.13);
    body.bank = clamp(nearer * 0.9, -1, 1);
    return;
  }
  const pressed = clamp(lag.upwards * 1.1, -0.17, 0.1);
  body.stretchY *= 1 + pressed;
  body.stretchX *= 1 - pressed * 0.7;
}

/** A machine's nose follows its way; at rest a rocket (whose picture climbs) stands on its fins, an aeroplane lies level. */
function steer(body: Body, rig: Rig, travel: Travel, pose: ActorPose): void {
  if (rig.nose === undefined) return;
  const rest = rig.climbs ? -TURN / 4 : -0.12;
  const aloft = rig.climbs ? ramp(pose.height, 0, 0.15) : 1;
  const underWay = ramp(Math.hypot(travel.across, travel.upwards), 0.1, 0.5) * aloft;
  body.heading = lerp(rest, Math.atan2(-travel.upwards, Math.abs(travel.across) + 0.001), underWay);
  body.exhaust = underWay;
}

/** Who moves over the ground goes on feet, wheels or belly, whatever else they do: no gliding. */
function carry(body: Body, moment: Moment): void {
  const { rig, travel, pose } = moment;
  const grounded = 1 - ramp(pose.height, 0.02, 0.1);
  const going = ramp(travel.speed, 0.03, 0.25) * grounded;
  if (rig.build === 'wheels') {
    PERFORM.drive(body, { ...moment, act: { name: 'drive', strength: going, elapsed: moment.t } });
  } else if (rig.build === 'ball') {
    body.roll += travel.rolled;
    body.afloat = 1;
  } else if (rig.build === 'fish' || rig.build === 'boat' || rig.build === 'aircraft') {
    const hanging = rig.build === 'aircraft' ? ramp(pose.height, 0, 0.08) : 1;
    PERFORM.float(body, { ...moment, act: { name: 'float', strength: 0.6 * hanging, elapsed: moment.t } });
  } else if (body.stride < going) {
    stepAlong(body, rig, going - body.stride);
  }
}
