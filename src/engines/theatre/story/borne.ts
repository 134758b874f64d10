/**
 * Somebody who holds or carries something, or rides: large, in the middle, from the first moment to the last, and nothing else
 * happens beside it. Called by `tell.ts`.
 */
import type { Kind } from '../reading.js';
import { isLiving } from '../score/kinds.js';
import type { Actor } from '../score/score.js';
import { perspective } from '../stage/camera.js';
import { isOnCrown } from '../stage/clothes/wearing.js';
import { saddleOf } from '../stage/riding/saddles.js';
import { poseAt } from '../stage/timeline.js';
import { closing, DEPTH, FILLED, LARGEST } from './doings.js';
import type { Player, Scene, Telling } from './scene.js';

/** What is held does something of its own: wands, fireworks, kites, leashes. */
const TOLD_OF = /^1f38[67]|^1fa84|^1fa81|^1f9e8|firework|sparkler|wand|kite|leash/;
/** With what is held over a head. */
const HELD_HIGH = 1.16;
const HATTED = 1.36;
/** How far one rides to either side of the middle, stage widths; what of a rider is above the saddle, with what the mount's step adds. */
const RIDES = 0.09;
const SEATED = 0.86;
const LARGEST_MOUNT = 1.4;
/** How high brooms fly, actor units. */
const FLIGHT = 0.3;
const BEASTS: ReadonlySet<Kind> = new Set(['animal', 'small', 'giant', 'bird']);
const OF_BEASTS = { least: 0.6, back: 0.04 } as const;

export function borne(scene: Scene): Telling | undefined {
  const { reading, score } = scene;
  const isMore = reading.dealing || reading.passers || reading.shows?.length || reading.chapters;
  if (isMore || score.actors.length !== reading.subjects.length || scene.players.some(isBusy)) return undefined;
  return held(scene) ?? ridden(scene) ?? worn(scene);
}

const isBusy = ({ role, actor }: Player): boolean =>
  role.count > 1 || role.says !== undefined || role.feels !== undefined || Boolean(actor.reactions?.length);

function held({ players: [only, ...others], end }: Scene): Telling | undefined {
  if (!only || others.length > 0 || !(only.role.kind === 'person' || BEASTS.has(only.role.kind))) return undefined;
  const { role, told } = only;
  const prop = role.props?.hold;
  const thing = prop ?? role.holds;
  if (told.size !== 1 || !told.has('hold') || !thing || prop?.becoming || TOLD_OF.test(thing.sprite)) return undefined;
  return standing(only, end, role.kind === 'person' ? {} : OF_BEASTS);
}

/** What somebody has on is looked at. */
function worn({ players: [only, ...others], end }: Scene): Telling | undefined {
  if (
    !only ||
    others.length > 0 ||
    !(only.role.kind === 'person' || BEASTS.has(only.role.kind)) ||
    !only.role.wears?.length ||
    only.told.size > 0
  )
    return undefined;
  return standing(only, end, { ...OF_BEASTS, high: only.role.wears.some(isOnCrown) ? HATTED : HELD_HIGH });
}

/** Large and in the middle; a beast looks along the stage with what it has before its mouth. */
function standing(
  { actor, index }: Player,
  end: number,
  { least = 0, back = 0, high = HELD_HIGH }: { least?: number; back?: number; high?: number },
): Telling {
  const near = perspective(DEPTH);
  const size = Math.min(Math.max(least, actor.size * LARGEST), FILLED.down / (high * near));
  const facing = Math.sign(poseAt(actor, end / 2).facing) || 1;
  const stands = { x: -facing * back, depth: DEPTH, height: 0, facing };
  const keys = [
    { t: 0, ...stands },
    { t: end, ...stands },
  ];
  return { actors: new Map([[index, { ...actor, size, keys }]]), camera: closing(end) };
}

const walking = (end: number): Actor['acts'] => [{ name: 'walk', start: 0, end, strength: 1 }];

function ridden({ reading, players, across, end }: Scene): Telling | undefined {
  const [tie, ...more] = reading.relations;
  if (players.length !== 2 || more.length > 0 || tie?.relation !== 'on') return undefined;
  const rider = players.find(({ subject }) => subject === tie.subject)!;
  const mount = players.find(({ subject }) => subject === tie.other)!;
  const rides = rider.told.size === 1 && rider.told.has('ride') && mount.told.size === 0;
  const saddle = saddleOf(mount.actor.sprite);
  const flies = /^prop-broom/.test(mount.actor.sprite);
  if (!rides || !saddle || saddle.within || (mount.role.kind === 'object' && !flies)) return undefined;
  const high = flies ? FLIGHT : 0;
  const near = perspective(DEPTH);
  const tall = Math.max(mount.actor.size, mount.actor.size * (1 - saddle.seat[1]) + rider.actor.size * SEATED) * near;
  const k = Math.min(LARGEST_MOUNT, FILLED.down / tall, (FILLED.across * across) / (mount.actor.size * 2 * near));
  const facing = Math.sign(poseAt(mount.actor, end / 2).facing) || 1;
  const keysAt = (height: number): Actor['keys'] =>
    [0, end].map((t) => ({ t, x: facing * RIDES * (t === 0 ? -1 : 1), depth: DEPTH, height, facing }));
  const put = ({ actor }: Player, height: number): Actor => ({ ...actor, size: actor.size * k, keys: keysAt(height) });
  return {
    actors: new Map([
      [mount.index, { ...put(mount, high), ...(isLiving(mount.role.kind) && { acts: walking(end) }) }],
      [rider.index, put(rider, mount.actor.size * k + high)],
    ]),
    camera: closing(end),
  };
}
