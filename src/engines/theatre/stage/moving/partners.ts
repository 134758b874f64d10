/** With whom an actor has to do: whom it hugs, fights, pushes or tends, and turns to for that. Called by `actor.ts`. */
import type { ActName, Actor, Score } from '../../score/score.js';
import { type Frame, perspective } from '../camera.js';
import { holdOf } from '../things/uses.js';
import { type ActorPose, poseAt } from '../timeline.js';
import type { PartnerAt } from './motion.js';

/** Acts for which one turns to the other. */
const FACING: ReadonlySet<ActName> = new Set(['hug', 'kiss', 'fight', 'push']);
/** Tools that one works on somebody else with, if there is somebody who does not work. */
const TENDING = /1faa3|1faae|2702|comb/;
/** Done with somebody else: games of two, stroking, a picture of both. */
const VERSUS = /prop-(fists|pet)|^1f933/;
const LEASH = 'prop-leash';
/** Done towards one side all the time: who turned round on the way would seem to bend aside. */
const ONE_SIDED = /prop-(bridge|push-up)/;
/** Who bends down with something to eat feeds somebody. */
const feeds = ({ name, prop }: Actor['acts'][number]): boolean =>
  name === 'bend' && prop !== undefined && holdOf(prop.sprite).use === 'food';
const tends = ({ acts }: Actor): boolean =>
  acts.some(({ name, prop }) => name === 'work' && (!prop || TENDING.test(prop.sprite)));
/** Own heights across, and depths: farther away somebody is no partner. */
const PARTNER_REACH = { across: 2.2, depth: 0.3 } as const;

/** How far to the right the nearest other actor is, own heights, while this one has to do with somebody. */
export function partnerOf(actor: Actor, score: Score, frame: Frame): PartnerAt {
  const meets =
    actor.holds?.sprite === LEASH ||
    actor.acts.some((act) => FACING.has(act.name) || (act.prop && VERSUS.test(act.prop.sprite)) || feeds(act));
  const others = score.actors.filter(
    (other) => other !== actor && (meets || !other.acts.some(({ name }) => name === 'work')),
  );
  if (others.length === 0 || !(meets || tends(actor))) return () => undefined;
  const across = frame.width / frame.actorUnit;
  return (t) => {
    const own = poseAt(actor, t);
    const distances = others
      .map((other) => poseAt(other, t))
      .filter(({ depth }) => Math.abs(depth - own.depth) < PARTNER_REACH.depth)
      .map(({ x }) => ((x - own.x) * across) / (actor.size * perspective(own.depth)))
      .filter((distance) => Math.abs(distance) < PARTNER_REACH.across);
    return distances.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
  };
}

/** Whether `actor` embraces another of its kind. */
export const embracesKin = (actor: Actor, { actors }: Score): boolean =>
  actors.some((one) => one !== actor && one.sprite === actor.sprite && one.acts.some(({ name }) => name === 'hug'));

/** Whether `actor` is drawn over the other whom it embraces. */
export function isOver(actor: Actor, { actors }: Score, t: number): boolean {
  const other = actors.find((one) => one !== actor && one.acts.some(({ name }) => name === 'hug'));
  if (!other) return false;
  const nearer = poseAt(actor, t).depth - poseAt(other, t).depth;
  return nearer > 0 || (nearer === 0 && actors.indexOf(actor) > actors.indexOf(other));
}

export function facingPartner(pose: ActorPose, actor: Actor, partner: number | undefined, t: number): ActorPose {
  const meets = (name: ActName): boolean => FACING.has(name) || (name === 'work' && tends(actor));
  const turns = (act: Actor['acts'][number]): boolean =>
    (meets(act.name) || (act.prop !== undefined && VERSUS.test(act.prop.sprite)) || feeds(act)) &&
    t >= act.start - 0.2 &&
    t <= act.end + 0.2;
  if (actor.acts.some(({ prop }) => prop && ONE_SIDED.test(prop.sprite)))
    return { ...pose, facing: Math.sign(actor.keys[0]!.facing) || 1 };
  if (!partner || !actor.acts.some(turns)) return pose;
  return { ...pose, facing: Math.sign(partner) };
}
