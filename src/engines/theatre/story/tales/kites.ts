/** A kite or a balloon that takes along whoever holds it. Called by `deeds.ts`. */
import type { Actor } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { gazing } from '../bystanders.js';
import { effect, moved, reacting } from '../edits.js';
import { guest } from '../guests.js';
import { guestOf } from '../places.js';
import type { Scene, Telling } from '../scene.js';

const KITE = /^1fa81/;
const FLIERS = /^(1fa81|1f388|prop-balloons)/;
/** How high kites and balloons lift who holds them, actor units, how far along, stage widths, and how far the camera follows. */
const LIFT = { kite: 0.96, balloon: 0.225 } as const;
const DRIFT = 0.2;
const FOLLOWS = { kite: 0.7, balloon: 0.36 } as const;
/** When somebody is as high as a kite gets them, is let down and touches the ground, parts of the film. */
const TOP = 0.54;
const SINKS = 0.66;
const TOUCHES = 0.83;
/** A kite needs room before whoever trails behind it, stage widths from the middle. */
const BEHIND_A_KITE = 0.07;
/** Who waits behind them is whole in the frame: how far out it may be, stage widths, and how far both are apart, actor units. */
const WAITS = 0.42;
const APART = 0.33;
/** A balloon's holder gets so far forwards, or so far back. */
const SIDES = { ahead: 0.06, back: 0.1 } as const;

/** Somebody holds on to a flying thing and is taken along; who has pincers takes hold of their trousers and comes too. */
export function carriedOff(scene: Scene): Telling | undefined {
  const { players, turn, late, end, across } = scene;
  const [holder] = players;
  if (!holder || players.length !== 1 || holder.role.kind !== 'person') return undefined;
  const things = [holder.role.holds, ...Object.values(holder.role.props ?? {})];
  const flier = things.find((thing) => thing && FLIERS.test(thing.sprite));
  if (!flier) return undefined;
  const isKite = KITE.test(flier.sprite);
  const thing = isKite ? 'kite' : 'balloon';
  const high = LIFT[thing];
  const from = turn - 0.75;
  // A kite puts down again whom it has taken along.
  const [sinks, touches] = isKite ? [end * SINKS, end * TOUCHES] : [end, end * 2];
  const gone = (t: number): number =>
    isKite
      ? smooth((t - from) / (end * TOP - from)) * (1 - smooth((t - sinks) / (touches - sinks)))
      : smooth((t - from) / (end * 0.8 - from)) ** 0.8;
  const drifted = (t: number): number => (isKite ? smooth((t - from) / (touches - from)) : gone(t));
  const start = poseAt(holder.actor, from);
  const facing = Math.sign(start.facing) || 1;
  const ahead = facing * start.x < 0.08 ? facing : -facing;
  const most = ahead === facing ? SIDES.ahead : -SIDES.back;
  const lifted = moved(holder.actor, end, (key) => {
    const part = gone(key.t);
    const along = isKite ? -ahead * BEHIND_A_KITE : ahead * Math.min(most, ahead * key.x + DRIFT);
    return {
      ...key,
      x: lerp(isKite ? ahead * Math.max(ahead * key.x, APART / across - WAITS) : key.x, along, drifted(key.t)),
      height: key.height + high * part + 0.02 * Math.sin(key.t * 5) * part,
      depth: start.depth,
      // The kite stays on its side, down the wind: whom it takes past the middle would have it change over.
      facing: isKite ? ahead : facing,
    };
  });
  const sprite = isKite ? guestOf(scene) : undefined;
  const isPinched = sprite !== undefined && PINCERS.test(sprite);
  // Who holds on to a foot needs it to stay where it is once it is in the air.
  const starts = isKite ? from - 0.3 : from + 0.3;
  const guests = sprite && [
    isPinched ? pinching(scene, sprite, lifted, -ahead, { from, touches }) : gazing(scene, sprite, -ahead, from),
  ];
  const glad = reacting(reacting(lifted, 'startle', starts, late), 'giggle', late, end);
  return {
    actors: new Map([[holder.index, isPinched ? handingOver(glad, touches, end) : glad]]),
    ...(guests && { guests }),
    effects: [
      effect('gust', from - 0.3, end),
      ...(isKite
        ? [effect('dust', touches - 0.12, end, { x: poseAt(lifted, touches).x, height: 0, depth: start.depth })]
        : []),
    ],
    raised: (t) => FOLLOWS[thing] * high * gone(t),
  };
}

const PINCERS = /^1f980/;
/**
 * Somebody with pincers: how tall, how long it runs; from its middle and over its feet, own heights, where its raised claw
 * takes hold of a foot, and where it has a string within it, hidden whatever way it wriggles.
 */
const CRAB = { size: 0.22, runs: 0.5, claw: [0.2, 0.76], grips: [0.14, 0.66] } as const;

/** Where it sits in the end: parts of its holder's height; and how far round it climbs up, clear of the face. */
const ON_HEAD = 0.86;
const ROUND = 0.3;
/** After how many seconds on the ground it has the string. */
const HANDED = 0.12;

/** Who is down again cheers, and who sits on their head flies the kite. */
function handingOver(holder: Actor, touches: number, end: number): Actor {
  const part = CRAB.size / holder.size;
  const reach: [number, number] = [CRAB.grips[0] * part, ON_HEAD + CRAB.grips[1] * part];
  const handed = { name: 'hands-over', start: touches + HANDED, end, reach } as const;
  return { ...holder, reactions: [...(holder.reactions ?? []), handed] };
}

/** When it takes hold, and when both are down again. */
interface Flight {
  from: number;
  touches: number;
}

/**
 * It runs to who lifts off, takes hold of a foot, is dragged along, dangles below in the air, and in the end sits on the head
 * of whom it held back.
 */
function pinching({ end, across }: Scene, sprite: string, lifted: Actor, side: number, flight: Flight): Actor {
  const { size, runs, claw } = CRAB;
  const below = claw[1] * size;
  const { from, touches } = flight;
  const start = poseAt(lifted, from);
  const aside = (side * claw[0] * size * perspective(start.depth)) / across;
  const holds = from + 0.15;
  const back = (side * lifted.size * perspective(start.depth)) / across;
  const count = 60;
  const off = Array.from({ length: count }, (_, index) => (index * end) / count).find(
    (t) => t > holds && poseAt(lifted, t).height > below,
  );
  const aloft = off ?? (holds + touches) / 2;
  const lets = touches - 0.12;
  // Whole in the frame.
  const waits = Math.max(-0.4, Math.min(0.4, start.x + side * 0.2));
  const base = guest(sprite, size, [
    { t: 0, x: waits, depth: start.depth + 0.01, height: 0, facing: -side },
    { t: end, x: waits, depth: start.depth + 0.01, height: 0, facing: -side },
  ]);
  const hung = moved(base, end, (key) => {
    const foot = poseAt(lifted, key.t);
    const k = smooth((key.t - holds + runs) / runs);
    const climbs = smooth((key.t - lets) / CLIMBS);
    const hanging = Math.max(0, foot.height - below) * k;
    return {
      ...key,
      x: lerp(lerp(key.x, foot.x + aside, k), foot.x, climbs) + ROUND * back * Math.sin(Math.PI * climbs),
      height: lerp(hanging, foot.height + lifted.size * ON_HEAD, climbs) + 0.12 * Math.sin(Math.PI * climbs),
    };
  });
  return {
    ...hung,
    acts: [{ name: 'dance', start: 0, end: holds - runs, strength: 0.6 }],
    reactions: [
      { name: 'dragged', start: holds, end: aloft },
      { name: 'hanging-on', start: aloft - 0.2, end: lets, reach: [-side, 0] },
      { name: 'yum', start: lets + CLIMBS, end, plain: true },
    ],
  };
}
/** How long it takes up to the head, seconds. */
const CLIMBS = 0.3;
