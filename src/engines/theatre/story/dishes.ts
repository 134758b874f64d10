/** A dish under a dome: it rattles, jumps out, and dances with whoever cooked it. Called by `deeds.ts`. */
import type { Actor, ActorKey } from '../score.js';
import { perspective } from '../stage/camera.js';
import { lerp, smooth } from '../stage/easing.js';
import { UNCOVERS } from '../stage/reactions-befallen.js';
import { poseAt } from '../stage/timeline.js';
import { effect, moved, reacting } from './edits.js';
import { guest } from './guests.js';
import type { Player, Scene, Telling } from './scene.js';

/** Who cooks can hardly wait before a dome that rattles, takes it off, and what was under it dances along. */
export function dishedUp(scene: Scene, { index, actor }: Player): Telling {
  const { turn, late, end, across } = scene;
  const arrives = turn * 0.5;
  const pops = turn - 0.1;
  const dances = late - 0.15;
  // It is there in half the time.
  const hastened = moved(actor, end, (key) => ({
    ...poseAt(actor, Math.min(turn, (key.t * turn) / arrives)),
    t: key.t,
  }));
  const arrived = poseAt(hastened, turn);
  const { depth } = arrived;
  const from = poseAt(hastened, 0).x;
  const near = perspective(depth) / across;
  const size = Math.min(actor.size, TALLEST);
  // On the far side of where it comes from, so that nobody walks through the table.
  const side = Math.sign(arrived.x - from) || -Math.sign(arrived.x) || 1;
  const before = side * TABLE * size * near;
  // The table is seen whole: where there is no room for it, both are nearer to the middle.
  const aside = side * Math.max(0, side * (arrived.x + before) - FARTHEST);
  const x = arrived.x - aside;
  const table = x + before;
  const falls = pops + LID_SECONDS;
  const cook = {
    ...hastened,
    size,
    // He steps back from the table, to have room for two.
    keys: hastened.keys.map((key) => ({
      ...key,
      ...(key.t >= arrives && { facing: side }),
      x: key.x - aside - side * ROOM * smooth((key.t - falls + 0.15) / 0.4),
    })),
    acts: [
      { name: 'walk' as const, start: 0, end: arrives, strength: 1 },
      { name: 'dance' as const, start: dances, end, strength: 1.2 },
    ],
  };
  // A hand lifts the dome a little, two eyes peep out from under it, and it is torn off.
  const peeps = pops - PEEPS_SECONDS;
  const takes = peeps - UNCOVERS.holds;
  const waits = reacting(cook, 'eager', arrives - 0.1, takes + 0.1);
  const reach: [number, number] = [TABLE - (RIM * DOME_SIZE) / size, (TABLE_SIZE + 0.03) / size];
  const uncovers = { name: 'uncover' as const, start: takes, end: pops + UNCOVERS.tears, reach };
  const jumps = { ...waits, reactions: [...(waits.reactions ?? []), uncovers] };
  const up = 0.36 * perspective(depth);
  const place = { x: table, depth, side, seed: actor.seed };
  return {
    actors: new Map([
      [index, reacting(reacting(jumps, 'startle', pops + UNCOVERS.tears - 0.15, dances), 'giggle', dances, end)],
    ]),
    guests: served(scene, place, { rattles: arrives * 0.3, peeps, pops, falls, dances }),
    effects: [
      effect('steam', peeps, peeps + 0.4, { x: table, height: up * 0.8 }),
      effect('steam', pops, falls, { x: table, height: up }),
      effect('confetti', dances, end),
    ],
  };
}
/** How long before it flies off the dome is lifted by who looks out, and how long it is in the air, seconds. */
const PEEPS_SECONDS = 0.62;
const LID_SECONDS = 0.75;
/** How far from the cook the table stands, the cook's heights; the height of it, of the dish and of the dome, actor units. */
const TABLE = 0.66;
const TABLE_SIZE = 0.3;
const DISH_SIZE = 0.37;
const DOME_SIZE = 0.4;
/** Where a hand takes hold of the dome, from its middle, parts of its height. */
const RIM = 0.66;
/** Whoever starts jumps up, with a tall hat on; actor units. */
const TALLEST = 0.7;
/** How far from the middle the table stands at most, stage widths. */
const FARTHEST = 0.3;
/** How far both dance from where they were, stage widths. */
const ROOM = 0.07;
/** How far beyond where it was the empty table is wheeled out of the way, and how far behind, stage widths and depths. */
const AWAY = { x: 0.17, depth: 0.16 } as const;

/** Where the dome is while the dish jumps out: beyond the table, stage widths, and over it, actor units. */
const LID = { aside: 0.15, up: 0.34 } as const;

interface Place {
  /** Where the table is. */
  x: number;
  depth: number;
  side: number;
  /** Of the cook: the dish dances the very same steps. */
  seed: number;
}

/** A table with a dome on it, and under that a dish that is alive; the empty table rolls off. */
function served(
  { score, end }: Scene,
  { x, depth, side, seed }: Place,
  {
    rattles,
    peeps,
    pops,
    falls,
    dances,
  }: { rattles: number; peeps: number; pops: number; falls: number; dances: number },
): Actor[] {
  const key = (t: number, at: number, height: number, nearer: number, facing = -side): ActorKey => {
    return { t, x: at, depth: depth + nearer, height, facing };
  };
  const top = TABLE_SIZE * 0.97;
  const rests = falls + 0.1;
  const off = Math.min(0.44, side * x + AWAY.x) * side;
  const dish = score.actors.some(({ sprite }) => sprite === '1f354') ? '1f967' : '1f354';
  const lands = x - side * (ROOM - 0.012);
  return [
    guest('prop-serving-table', TABLE_SIZE, [
      key(0, x, 0, 0.03),
      key(rests, x, 0, 0.03),
      key(rests + 0.45, off, 0, -AWAY.depth),
      key(end, off, 0, -AWAY.depth),
    ]),
    guest(
      dish,
      DISH_SIZE,
      [
        key(0, x + side * 3, top - 0.02, 0.032),
        key(pops - 0.01, x + side * 3, top - 0.02, 0.032),
        key(pops, x, top - 0.02, 0.032),
        key(pops + 0.2, x, top + 0.2, 0.032),
        key(pops + 0.5, lerp(x, lands, 0.4), top + 0.2, 0.036),
        // Down to the one who cooked it, once there is room; it looks where he looks.
        key(pops + 0.8, lands, 0, 0.04, side),
        key(end, lands, 0, 0.04, side),
      ],
      {
        acts: [
          // Out from under the dome it becomes as large as it is.
          { name: 'grow', start: pops, end: pops + 0.3, strength: 1 },
          { name: 'wave', start: pops + 0.1, end: dances, strength: 1 },
          { name: 'dance', start: dances, end, strength: 1.2 },
        ],
        reactions: [{ name: 'giggle', start: pops + 0.2, end }],
        seed,
      },
    ),
    guest(
      'prop-silver-dome',
      DOME_SIZE,
      [
        key(0, x, top - 0.01, 0.034),
        key(pops, x, top - 0.01, 0.034),
        // Up with the hand, aside, and down again on the empty table, which takes it along.
        key(pops + 0.2, x, top + 0.4, 0.026),
        key(pops + 0.42, x + side * LID.aside, top + LID.up, 0.026),
        key(rests - 0.2, x, top - 0.01, 0.034),
        key(rests, x, top - 0.01, 0.034),
        key(rests + 0.45, off, top - 0.01, -AWAY.depth + 0.004),
        key(end, off, top - 0.01, -AWAY.depth + 0.004),
      ],
      {
        acts: [{ name: 'shake', start: rattles, end: pops, strength: 1.2 }],
        reactions: [{ name: 'peeped-under', start: peeps, end: pops + 0.1 }],
      },
    ),
  ];
}
