/**
 * Riders: who sits on what, and how a body is held there. The saddle of the mount, as it gallops and rears, carries the
 * rider's hips; hands go to handlebar or reins, feet to pedals and stirrups. Called by `actor.ts` and `stage.ts`.
 */
import type { Actor, Score } from '../../score/score.js';
import { show } from '../acts/moment.js';
import type { Body } from '../body.js';
import { put } from '../moving/placing.js';
import { type Built, pointOn } from '../moving/stance.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import type { Marks, Point } from '../pictures/marks.js';
import { rigFor } from '../rigs.js';
import { type ActorPose, poseAt } from '../timeline.js';
import { handsRowing, leanRowing } from './rowing.js';
import { pointOfPicture, type Saddle, saddleOf } from './saddles.js';

/** How a mount is held at a moment. */
export interface Held {
  pose: ActorPose;
  body: Body;
  built: Built;
}

/** Nearer than this to a mount all the film long, stage widths and depths, and higher than it, somebody rides it. */
const ON = { x: 0.03, depth: 0.04, height: 0.02 } as const;
const ABLE: ReadonlySet<string> = new Set(['legged', 'person', 'bust', 'head', 'face']);

/** The mount that `actor` rides all the film long. */
export function mountOf(actor: Actor, actors: readonly Actor[], seconds: number): Actor | undefined {
  const rig = rigFor(actor);
  if (!ABLE.has(rig.build)) return undefined;
  return actors.find((other) => {
    const saddle = other !== actor && saddleOf(other.sprite);
    if (!saddle) return false;
    return [0, seconds / 2, seconds].every((t) => {
      const [own, theirs] = [poseAt(actor, t), poseAt(other, t)];
      const near = Math.abs(own.x - theirs.x) < ON.x && Math.abs(own.depth - theirs.depth) < ON.depth;
      return near && (saddle.within === true || own.height > theirs.height + ON.height);
    });
  });
}

/** Several on one mount sit one behind the other: how far apart, parts of their heights, and in how much of its length. */
const ROW = { apart: 0.24, most: 0.56 } as const;
export function seatOf(saddle: Saddle, actor: Actor, mount: Actor, film: Pick<Score, 'actors' | 'seconds'>): Saddle {
  const row = film.actors.filter((one) => mountOf(one, [mount], film.seconds));
  if (row.length < 2) return saddle;
  const apart = Math.min((ROW.apart * saddle.tall) / saddle.aspect, ROW.most / (row.length - 1));
  const back = (row.indexOf(actor) - (row.length - 1) / 2) * apart;
  const moved = ([across, down]: Saddle['seat']): Saddle['seat'] => [across + back, down];
  return {
    ...saddle,
    seat: moved(saddle.seat),
    hands: moved(saddle.hands),
    feet: saddle.crank ? saddle.feet : moved(saddle.feet),
    ...(row.indexOf(actor) > 0 && { bit: undefined }),
  };
}

/** Who rides what nobody of the cast rides: a bicycle without anybody looks forgotten. */
const STEEDS = /^(1f6b2|1f3cd|1f6f5)/;
const RIDERS = ['1f43b', '1f43c', '1f431', '1f98a', '1f436', '1f438'];
/** Of the height of both together this much is the vehicle's. */
const SHRUNK = 0.7;

/** How high up whatever sits down on top of `actor` does: on the head of who rides it, on an umbrella. Actor units. */
export const crownOf = ({ sprite, size, holds }: Actor): number =>
  size * (STEEDS.test(sprite) ? 1.4 : holds && UMBRELLA.test(holds.sprite) ? 1.29 : 1);
const UMBRELLA = /^2602|^2614|umbrella/;

/** `actors`, with somebody on each bicycle that nobody rides. */
export function withRiders(actors: readonly Actor[], seconds: number): Actor[] {
  return actors.flatMap((actor) => {
    const ridden = actors.some((other) => other !== actor && mountOf(other, [actor], seconds));
    const alive = actor.text !== undefined || rigFor(actor).build !== 'wheels';
    // What rusts or is painted over is looked at itself.
    if (!STEEDS.test(actor.sprite) || ridden || alive || actor.empty || actor.fades) return [actor];
    const size = actor.size * SHRUNK;
    const rider: Actor = {
      sprite: RIDERS[actor.seed % RIDERS.length]!,
      name: '',
      seed: actor.seed,
      size: size * (saddleOf(actor.sprite)?.tall ?? 1) * 0.76,
      keys: actor.keys.map((key) => ({ ...key, height: key.height + size })),
      ...(actor.reactions && { reactions: actor.reactions }),
      acts: [
        { name: 'ride', start: 0, end: seconds, strength: 1 },
        { name: 'wave', start: seconds * 0.55, end: seconds * 0.85, strength: 1 },
      ],
    };
    return [{ ...actor, size }, rider];
  });
}

/** How far above what is sat on the hips are, and the least of a rider's own bounce that is kept; own heights. */
const HIPS_ABOVE = 0.03;
const BOUNCE = 0.035;
/** A knee that is never quite straight. */
const SLACK = 1.07;
/** A foot in a stirrup is at most so many times the length of a standing leg away from the hip, and the leg bent as much. */
const STIRRUP = 1.28;
const BENT = 1.2;
/** How strongly a trot and a gallop throw a rider up, own heights of the mount, and to and fro, radians. */
const THROWN = [0.018, 0.05] as const;
const ROCKED = [0.08, 0.17] as const;
const CLOTH = '#d8364f';
/** How far apart the two hands on a handlebar or mane are, own heights of the mount. */
const GRIPS = 0.05;
const CHAIR = /^1fa91/;

/** Puts `body`, of somebody `size` tall, on a mount that is `mountSize` tall. */
export function sitOn(body: Body, marks: Marks, size: number, saddle: Saddle, mount: Held, mountSize: number): void {
  const ratio = mountSize / size;
  const side = Math.sign(mount.pose.facing) || 1;
  const at = (point: Point): Point => {
    const [right, up] = pointOn(mount.body, mount.built, mount.pose.facing, point);
    return [side * right * ratio, up * ratio];
  };
  const place = (of: Saddle['seat']): Point => at(pointOfPicture(saddle, of));
  const [forwards, up] = place(saddle.stands ? saddle.feet : saddle.seat);
  const seat = pointOfPicture(saddle, saddle.seat);
  const [nextX, nextY] = at([seat[0] + 0.1, seat[1]]);
  const [seatX, seatY] = at(seat);
  const tilt = Math.atan2(nextY - seatY, Math.max(0.02, nextX - seatX));
  const bounce = clamp(body.up, 0, BOUNCE);
  const going = clamp(mount.body.stride);
  const beat = mount.body.step * TURN * (mount.body.running > 0.5 ? 1 : 2);
  const thrown = ratio * going * lerp(...THROWN, mount.body.running) * (0.5 - 0.5 * Math.cos(beat + 1.2));
  body.things = body.things.filter(({ picture }) => !CHAIR.test(picture));
  Object.assign(body, { roll: 0, spin: 0, afloat: 0, stride: 0, crouch: 0, dust: 0, flap: 0, undulate: 0, tip: 0 });
  body.lean *= 0.25;
  body.forwards = forwards;
  if (!marks.arms) {
    body.up = up - 0.03 + bounce;
    body.tip = -tilt * 0.8;
    body.fold = Math.max(body.fold, 0.6);
    return;
  }
  body.fold = 0;
  // Of feet that go round one is seen to be the far one.
  body.turn = Math.max(body.turn, saddle.crank ? 0.95 : 0.72);
  const rocked = saddle.astride ? going * lerp(...ROCKED, mount.body.running) * Math.sin(beat) : 0;
  body.bow =
    (saddle.lean ?? (saddle.astride ? 0.1 : 0.05) + 0.16 * going * mount.body.running) +
    clamp(body.bow, -0.1, 0.2) * 0.4 -
    clamp(tilt, -0.6, 0.6) * 0.6;
  body.bow += rocked + 0.3 * mount.body.aloft;
  body.headTip -= rocked * 0.9;
  body.up = (saddle.stands ? up : up + HIPS_ABOVE - marks.hip) + bounce + (saddle.astride ? thrown : 0);
  if (saddle.girth !== undefined)
    show(body, {
      picture: 'saddle',
      x: seatX,
      y: seatY,
      size: saddle.girth * ratio,
      angle: -tilt,
      alpha: 1,
      free: true,
      layer: 'behind',
      colour: CLOTH,
    });
  placeFeet(body, marks, saddle, mount, at, ratio);
  if (saddle.rowed) body.bow = leanRowing(mount.body.clock);
  placeHands(body, marks, saddle, place(saddle.rowed ? handsRowing(saddle, mount.body.clock) : saddle.hands), ratio);
  if (!saddle.bit) return;
  const [x, y] = place(saddle.hands);
  show(body, {
    picture: 'reins',
    x,
    y,
    size: 0.016 * ratio,
    alpha: 1,
    free: true,
    layer: 'over',
    line: place(saddle.bit),
  });
}

function placeFeet(
  body: Body,
  marks: Marks,
  saddle: Saddle,
  mount: Held,
  at: (point: Point) => Point,
  ratio: number,
): void {
  if (saddle.stands) {
    put(body.feet[0], 0.07, 0, 1);
    put(body.feet[1], -0.08, 0, 1);
    return;
  }
  const middle = pointOfPicture(saddle, saddle.feet);
  const seat = pointOfPicture(saddle, saddle.seat);
  const crank = saddle.crank ?? 0;
  for (const [index, foot] of body.feet.entries()) {
    const turned = mount.body.rolled * 0.9 + index * Math.PI;
    const [x, y] = at([middle[0] - crank * Math.cos(turned), middle[1] + crank * Math.sin(turned)]);
    const [ahead, below] = [x - body.forwards, y - body.up - marks.hip];
    // A stirrup hangs where a bent leg gets to; pedals stay where they are, and legs grow.
    const far = Math.hypot(ahead, below);
    const near = crank > 0 ? 1 : Math.min(1, (marks.hip * STIRRUP) / far);
    put(foot, ahead * near, marks.hip + below * near, 1);
    if (saddle.astride) body.legLong = Math.max(marks.hip, far * near * BENT);
  }
  const longest = Math.hypot(seat[0] - middle[0], seat[1] - middle[1]) + crank;
  if (crank > 0) body.legLong = (longest * ratio + HIPS_ABOVE) * SLACK;
  body.astride = saddle.astride ? 1 : 0;
  body.farLeg = saddle.astride || saddle.within ? 0 : 1;
}

/** Hands that nothing else wants hold on. */
function placeHands(body: Body, marks: Marks, saddle: Saddle, [x, y]: Point, ratio: number): void {
  if (body.cheer > 0.4 || body.reach > 0.3) return;
  if (saddle.handsFree) {
    for (const [index, hand] of body.hands.entries())
      if (hand.k < 0.35 || hand.loose) put(hand, index === 0 ? 0.27 : -0.27, 0.5, 0.9);
    return;
  }
  const [cos, sin] = [Math.cos(body.bow), Math.sin(body.bow)];
  // Before a rider is the head of the mount: the hand behind it waves.
  const [, back] = body.hands;
  const greets = saddle.astride && (back.loose || back.k < 0.35) ? clamp(body.wave) : 0;
  if (greets > 0) body.wave = 0;
  for (const [index, hand] of body.hands.entries()) {
    if (index === 1 && greets > 0.2) {
      const swung = Math.sin(body.wavePhase * TURN);
      put(hand, -marks.half - 0.17 + 0.06 * swung, marks.shoulder[1] + 0.22 - 0.02 * Math.abs(swung), greets);
      continue;
    }
    if (index === 0 && body.wave > 0.2) {
      if (hand.loose) hand.k *= 1 - clamp(body.wave);
      continue;
    }
    if (hand.k > 0.35 && !hand.loose) continue;
    const apart = (saddle.bit ? 0.4 : 1) * GRIPS * ratio * (index === 0 ? 0.5 : -0.5);
    // Hands are told in the frame of a body that bows about its hips.
    const [forwards, above] = [x + apart - body.forwards, y - body.up - marks.hip];
    put(hand, forwards * cos - above * sin, marks.hip + forwards * sin + above * cos, 1);
    hand.k = 1;
  }
}
