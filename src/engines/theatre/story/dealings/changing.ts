/** What turns into something else, or only looks otherwise in the end: before, the change, after, on one spot. Called by `dealings.ts`. */
import type { Change } from '../../reading.js';
import type { Actor } from '../../score.js';
import type { Telling } from '../scene.js';
import { DEPTH, type Dealt, type Duo, type Part } from './duo.js';

/** How tall it is at least, actor units. */
const LEAST = { plant: 0.62, other: 0.52 } as const;
/** From when on until when a colour creeps over it, and how long another picture takes to come; parts of the film. */
const CREEPS = [0.2, 0.74] as const;
const COMES = [0.42, 0.56] as const;
const ASIDE = 0.24;
/** Where it is not told into what. */
const SHINES = { from: {}, into: { surface: 'shiny' } } as const;
/** Before the one whose place it takes. */
const NEARER = 0.004;

export const change: Dealt = (duo) => {
  const { by = 0, changes = [{ of: by, ...SHINES }] } = duo.scene.reading.dealing ?? {};
  const { one, other } = duo;
  const parts = one.player.index === other.player.index ? [one] : [one, other];
  const told = parts.flatMap((part, at) => {
    const own = changes.find(({ of }) => of === part.player.subject);
    const x = parts.length === 1 ? 0 : at === 0 ? -ASIDE : ASIDE;
    return own ? [becoming(duo, part, own, x)] : [];
  });
  return {
    actors: new Map(told.flatMap(({ actors }) => [...actors!])),
    guests: told.flatMap(({ guests = [] }) => guests),
    effects: told.flatMap(({ effects = [] }) => effects),
  };
};

function becoming({ play, extra, effect, scene }: Duo, part: Part, { from, into }: Change, x: number): Telling {
  const { end } = scene;
  const { actor, role } = part.player;
  const size = Math.max(part.size, role.kind === 'plant' ? LEAST.plant : LEAST.other);
  const before = from.sprite ?? actor.sprite;
  const after = into.sprite ?? actor.sprite;
  const creeps = before === after;
  const [start, stop] = creeps ? CREEPS : COMES;
  const times = (from: number, to: number): [number, number] => [from * end, to * end];
  const alive = role.kind === 'person' || !part.player.isThing;
  const reactions = alive ? ([['wonder', 0.76, 1]] as const) : [];
  const { colour: _, surface: __, ...plain } = actor;
  const notices = alive ? ([['wonder', start, stop]] as const) : [];
  const [index, played] = play({ ...part, size }, [[0, x, 1, 0]], { reactions: notices });
  const goes: Actor = {
    ...plain,
    size: played.size,
    keys: played.keys,
    acts: [],
    reactions: played.reactions,
    sprite: before,
    ...worn(from.colour ?? (into.sprite ? undefined : actor.colour), from.surface ?? actor.surface),
    // What is behind stays until it is hidden.
    fades: { out: creeps ? times(stop, stop + 0.02) : times(start, stop) },
  };
  const comes: Actor = {
    ...extra(after, size, [[0, x, 1, 0, DEPTH + NEARER]], { reactions }),
    ...worn(
      into.colour ?? (creeps && !from.colour ? actor.colour : undefined),
      into.surface ?? (into.colour && actor.surface),
    ),
    seed: actor.seed,
    fades: { in: times(start, stop) },
  };
  const shines = effect('sparkles', creeps ? stop - 0.1 : start, creeps ? stop + 0.12 : stop + 0.2, { x, height: 0.3 });
  return { actors: new Map([[index, goes]]), guests: [comes], effects: [shines] };
}

const worn = (colour: Actor['colour'], surface: Actor['surface']): Partial<Actor> => ({
  ...(colour && { colour }),
  ...(surface && { surface }),
});
