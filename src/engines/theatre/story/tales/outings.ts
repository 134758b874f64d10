/** Who drives or rides what has no legs of its own: off it goes, leaps, and both are glad. Called by `solos.ts`. */
import type { Actor } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { riddenAs } from '../../stage/riding/saddles.js';
import { poseAt } from '../../stage/timeline.js';
import { acting, effect, leaping, moved, reacting } from '../edits.js';
import { isOnGround } from '../places.js';
import type { Player, Scene, Telling } from '../scene.js';

/** Where it starts and where it ends, and how far the camera goes along, stage widths. */
const WAY = { from: -0.25, to: 0.24, seen: 0.19 } as const;
/** Nearer by this at the end than at first, depths. */
const NEARER = 0.3;
/** How high it leaps at most and at least, actor units, and how long before and after the turn, seconds. */
const LEAP = { most: 0.26, least: 0.06, before: 0.3, after: 0.75 } as const;

/** How much higher up a broom comes from, actor units. */
const SWOOP = 0.24;

const isCarrier = ({ role }: Player): boolean => role.kind === 'vehicle' || riddenAs(role.sprite) !== role.sprite;

/** It starts slowly, comes nearer and nearer, and takes a leap in the middle of its way. */
export function outing(scene: Scene): Telling | undefined {
  const { score, players, turn, late, end, reading } = scene;
  const carrier = players.find(isCarrier);
  const rider = players.find((player) => player !== carrier && !player.isThing);
  if (!carrier || !rider || players.length !== 2 || score.actors.length !== 2 || !isOnGround(score)) return undefined;
  const rides = reading.relations.some(
    ({ subject, relation, other }) =>
      subject === rider.subject && other === carrier.subject && (relation === 'on' || relation === 'inside'),
  );
  const hasWay = reading.caption.some(({ concept }) => /^(to|camera)\./.test(concept));
  if (!rides || hasWay || score.frame || reading.pace !== undefined) return undefined;
  const ahead = scene.chance(0.5) ? 1 : -1;
  const { depth } = poseAt(carrier.actor, end);
  const edge = Math.max(0.02, 0.5 - scene.halfWidthOf(carrier));
  const [from, to] = [Math.max(WAY.from, -edge), Math.min(WAY.to, edge)];
  const [takes, lands] = [turn - LEAP.before, turn + LEAP.after];
  const nearAt = (t: number): number => depth - NEARER * (1 - smooth(t / late));
  const top = Math.max(...[carrier, rider].map(({ actor }) => poseAt(actor, turn).height + actor.size));
  const room = (0.62 + 0.27 * nearAt(lands)) / perspective(nearAt(turn + 0.3)) - top;
  const high = Math.min(LEAP.most, Math.max(LEAP.least, room));
  const xAt = (t: number): number => ahead * lerp(from, to, smooth((t + 0.35) / (end + 0.1)));
  const flies = riddenAs(carrier.role.sprite) === 'prop-broomstick';
  const going = ({ actor }: Player): Actor => {
    const behind = poseAt(actor, turn).depth - poseAt(carrier.actor, turn).depth;
    const along = moved(actor, end, (key) => ({
      ...key,
      x: xAt(key.t),
      depth: nearAt(key.t) + behind,
      height: key.height + (flies ? SWOOP * (1 - smooth(key.t / late)) : 0),
      facing: ahead,
    }));
    return leaping(along, takes, lands, high, end);
  };
  const waves = acting(going(rider), 'wave', 0, takes - 0.2);
  const glad = reacting(reacting(waves, 'startle', takes, lands - 0.25), 'cheer', lands + 0.1, end);
  return {
    actors: new Map([
      [carrier.index, going(carrier)],
      [rider.index, glad],
    ]),
    effects: flies
      ? [effect('sparkles', takes, end)]
      : [effect('dust', lands - 0.1, lands + 0.9, { x: xAt(lands), height: 0 }), effect('confetti', late + 0.1, end)],
    aside: (t) => ahead * WAY.seen * smooth(t / end),
  };
}
