/**
 * Whoever has a trunk meets somebody small on its way, takes it up, puts it on its head and goes on with it: so heavy a
 * body is not for leaping. Called by `journeys.ts`.
 */

import type { Actor } from '../../score/score.js';
import { TRUNKS } from '../../stage/beasts/beast-measures.js';
import { perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { CARRIED, carriedAt, SET_DOWN } from '../../stage/reactions/petting.js';
import { moved, quietFrom, reacting } from '../edits.js';
import { guest } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

/** How tall whom it takes up is, actor units. */
const SMALL = 0.21;
/** Where its crown is, parts of its height forwards and up. */
const CROWN = { forwards: 0.2, up: 0.9 } as const;
/** From the tail to whom the trunk holds out, parts of its height: it is made smaller where that has no room. */
const TOGETHER = 2.2;
/** How far behind the middle of the frame it stops, parts of its height; how far it has come by then and goes on, stage widths. */
const WIDE = { stops: 0.22, before: 0.26, after: 0.07 } as const;
const NARROW = { stops: 0.34, before: 0.08, after: 0.03 } as const;
/** It stops, takes hold, has it on its head: parts of the film. */
const BEATS = { stops: 0.3, takes: 0.44, on: 0.78 } as const;
/** How far what is carried hangs below the trunk, parts of its height, and how high it goes over the brow, the giant's. */
const DANGLES = 0.1;
const HOP = 0.12;

export const hasTrunk = ({ actor, role }: Player): boolean => TRUNKS.test(actor.sprite) && role.kind !== 'object';

export function pickedUp({ end, across }: Scene, giant: Player, sprite: string, depth: number, ahead: number): Telling {
  const near = perspective(depth);
  const fits = Math.min(1, across / (giant.actor.size * near * TOGETHER));
  const [tall, little] = [giant.actor.size * fits, SMALL * fits];
  const way = fits < 1 ? NARROW : WIDE;
  const unit = (ahead * tall * near) / across;
  const [stops, takes, on] = [end * BEATS.stops, end * BEATS.takes, end * BEATS.on];
  const sets = lerp(takes, on, SET_DOWN);
  const wayAt = (t: number): number =>
    -way.stops * unit -
    ahead * way.before * (1 - Math.min(1, t / stops)) +
    ahead * way.after * Math.max(0, (t - on) / (end - on));
  const goesOn = giant.actor.acts
    .filter((act) => act.end > on)
    .map((act) => ({ ...act, start: Math.max(on, act.start) }));
  const acts = [...quietFrom(giant.actor, stops).acts, ...goesOn];
  const along = moved({ ...giant.actor, acts, size: tall }, end, (key) => ({
    ...key,
    x: wayAt(key.t),
    depth,
    height: 0,
    facing: ahead,
  }));
  const [low, up] = CARRIED.low;
  const reaches = { name: 'cuddle' as const, start: stops, end: takes + 0.2, reach: [low, up] as [number, number] };
  const bends: Actor = { ...along, reactions: [...(along.reactions ?? []), reaches] };
  const small = guest(sprite, little, [{ t: 0, x: 0, depth, height: 0, facing: -ahead }]);
  const carried = moved(small, end, (key) => {
    const set = smooth((key.t - sets) / (on - sets));
    const [forwards, high] = carriedAt((key.t - takes) / (on - takes));
    const waits = wayAt(stops) + low * unit;
    const held = wayAt(key.t) + forwards * unit;
    return {
      ...key,
      x: lerp(key.t < takes ? waits : held, wayAt(key.t) + CROWN.forwards * unit, set),
      height:
        lerp(smooth((key.t - takes) / 0.3) * Math.max(0, high * tall - DANGLES * little), CROWN.up * tall, set) +
        HOP * tall * Math.sin(Math.PI * set),
      // The trunk lies over whom it holds.
      depth: set < 0.12 ? depth - 0.01 : depth + 0.02,
      facing: set < 0.5 ? -ahead : ahead,
    };
  });
  const startled = reacting(carried, 'startle', stops - 0.45, takes - 0.15);
  return {
    actors: new Map([[giant.index, reacting(reacting(bends, 'lift', takes, on), 'giggle', on, end)]]),
    guests: [reacting(reacting(startled, 'held', takes, sets), 'cheer', on, end)],
    // A camera that came closer would undo it.
    ...(fits < 1 && { camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }] }),
  };
}
