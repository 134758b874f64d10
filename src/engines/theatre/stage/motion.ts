/**
 * How an actor's body is held at any time: its acts, and what nobody stages because it goes without saying (breath,
 * steps under whoever moves, the nose of a plane). Called by `actor.ts`.
 */
import type { ActName, Actor } from '../score.js';
import { type Moment, PERFORM } from './acts.js';
import { type Body, stillBody } from './body.js';
import { lerp, ramp, smooth, TURN, wave } from './easing.js';
import { stepAlong } from './going.js';
import type { Rig } from './rigs.js';
import { type ActorPose, actsAt } from './timeline.js';
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
]);

/** How the actor's body is held at `t`. */
export function bodyAt(actor: Actor, rig: Rig, pose: ActorPose, travel: Travel, t: number, filmSeconds: number): Body {
  const body = stillBody();
  const own = (actor.seed * 0.618034) % 1;
  const acts = actsAt(actor, t, filmSeconds);
  const shared = { t, own, rig, pose, travel };
  body.step = travel.steps + own;
  body.running = travel.running;
  breathe(body, t, own);
  steer(body, rig, travel, pose);
  for (const act of acts) PERFORM[act.name](body, { act, ...shared });
  if (!acts.some(({ name }) => FOOTLESS.has(name)))
    carry(body, { act: { name: 'walk', strength: 1, elapsed: t }, ...shared });
  const growth = growthAt(actor, t);
  body.stretchX *= growth;
  body.stretchY *= growth;
  return body;
}

/** Nobody is ever quite still. */
function breathe(body: Body, t: number, own: number): void {
  const breath = wave(t * 0.42 + own);
  body.stretchY *= 1 + 0.011 * breath;
  body.stretchX *= 1 - 0.006 * breath;
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

/** Size that acts of growing leave: small before the first, springing to full by its end. */
function growthAt(actor: Actor, t: number): number {
  const act = actor.acts.find(({ name }) => name === 'grow');
  if (!act) return 1;
  const progress = (t - act.start) / Math.max(0.3, act.end - act.start);
  const small = 1 - 0.72 * Math.min(1, act.strength);
  const spring = progress > 0 && progress < 1 ? 0.06 * wave(progress * 3) * progress : 0;
  return lerp(small, 1, smooth(progress)) + spring;
}
