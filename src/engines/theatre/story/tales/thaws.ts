/** How melting ends well: out of snow flowers come up, of what is sweet somebody has a taste. Called by `changes.ts`. */
import type { Act, Actor, ActorKey } from '../../score/score.js';
import { isMelting, MELTING } from '../../stage/acts/melting.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, reacting } from '../edits.js';
import { guest, peeping } from '../guests.js';
import { guestOf } from '../places.js';
import type { Player, Scene, Telling } from '../scene.js';

const SNOW = /^(26c4|2603|1f9ca)/;
/** Where they come up beside the middle, stage widths, and how much later each does, seconds. */
const FLOWERS = [
  ['1f337', -0.2, 0, 0.36],
  ['1f33c', 0.17, 0.22, 0.32],
  ['1f337', 0.25, 0.45, 0.38],
] as const;
/** Near enough to the middle that its puddle is seen whole, stage widths. */
const CENTRAL = 0.1;
/** Far enough from the footlights for what runs out before it. */
const DEEP = 0.72;
/** How large it is at least that disappears before our eyes, actor units. */
const LARGE = 0.62;

export const melts = ({ role }: Player): boolean => isMelting({ name: 'shrink', prop: role.props?.shrink });

/** It looks startled, sinks, and smiles out of its puddle. */
export function thawed(scene: Scene, player: Player): Telling {
  const { early, turn, late, end } = scene;
  const middle = poseAt(player.actor, turn);
  const depth = Math.min(DEEP, middle.depth);
  const key: ActorKey = {
    ...middle,
    depth,
    t: 0,
    x: Math.max(-CENTRAL, Math.min(CENTRAL, middle.x)),
    height: 0,
    facing: -1,
  };
  const act: Act = { name: 'shrink', start: early * 0.8, end, strength: 1, prop: { sprite: MELTING } };
  const standing: Actor = { ...player.actor, size: Math.max(LARGE, player.actor.size), keys: [key], acts: [act] };
  const melting = reacting(standing, 'giggle', late + 0.3, end);
  const isSnow = SNOW.test(player.role.sprite);
  const visitor = isSnow ? undefined : guestOf(scene);
  const guests = isSnow
    ? FLOWERS.map(([sprite, aside, later, size]) => flower(sprite, key.x + aside, late + later, size, key.depth, end))
    : visitor
      ? [tasting(scene, { ...player, actor: standing }, visitor)]
      : [];
  return {
    actors: new Map([[player.index, melting]]),
    guests,
    effects: [effect('sparkles', late + 0.2, end)],
  };
}

function flower(sprite: string, x: number, from: number, size: number, depth: number, end: number): Actor {
  const act: Act = { name: 'appear', start: from - 0.3, end, strength: 1 };
  return guest(sprite, size, [{ t: 0, x, depth: depth - 0.09, height: 0, facing: -1 }], { acts: [act] });
}

/** Somebody comes in who likes what there is. */
function tasting(scene: Scene, player: Player, sprite: string): Actor {
  const { guest: visitor } = peeping(scene, player, sprite, scene.turn - 0.2);
  return { ...visitor, reactions: [{ name: 'yum', start: scene.late, end: scene.end }] };
}
