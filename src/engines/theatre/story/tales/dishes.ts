/** A dish under a dome: it rattles, jumps out, and dances with whoever cooked it, in that one's hat. Called by `deeds.ts`. */
import type { Actor, ActorKey, Reaction } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { isInTradeHat } from '../../stage/clothes/trade-dress.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { UNCOVERS } from '../../stage/reactions/reactions-befallen.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, moved, reacting } from '../edits.js';
import { guest } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

/**
 * Who cooks breathes in what smells good under a dome that rattles, takes it off, and starts out of the hat; what was under
 * the dome catches that, dances along, and at last both clap their hands together.
 */
export function dishedUp(scene: Scene, { index, actor }: Player): Telling {
  const { turn, late, end, across } = scene;
  const arrives = turn * 0.5;
  const pops = turn - 0.1;
  const dances = late - 0.15;
  const claps = end - CLAP_SECONDS;
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
      { name: 'dance' as const, start: dances, end: claps, strength: 1.2 },
    ],
  };
  // A hand lifts the dome a little, two eyes peep out from under it, and it is torn off.
  const peeps = pops - PEEPS_SECONDS;
  const takes = peeps - UNCOVERS.holds;
  const waits = reacting(cook, 'savour', arrives - 0.25, takes + 0.1);
  const reach: [number, number] = [TABLE - (RIM * DOME_SIZE) / size, (TABLE_SIZE + 0.03) / size];
  const uncovers = { name: 'uncover' as const, start: takes, end: pops + UNCOVERS.tears, reach };
  const jumps = { ...waits, reactions: [...(waits.reactions ?? []), uncovers] };
  const up = 0.36 * perspective(depth);
  const hatted = isInTradeHat(actor);
  const place = { x: table, depth, side, seed: actor.seed };
  const tossed = hatted
    ? { from: x, height: size * BROW, at: pops + UNCOVERS.tears * 0.5, lands: falls + 0.3 }
    : undefined;
  const started = reacting(jumps, 'startle', pops + UNCOVERS.tears - 0.15, dances);
  const bared = tossed ? reacting(started, 'bared', tossed.at, end) : started;
  const glad = reacting(bared, 'giggle', dances, claps);
  // From the middle of the cook to the middle of the dish, actor units.
  const apart = Math.abs(before + side * STEP) / near;
  const meets = (share: number, tall: number) =>
    ({
      name: 'high-five',
      start: claps,
      end,
      reach: [(share * apart) / tall, MEETS.high / tall],
    }) satisfies Reaction;
  const times = { rattles: arrives * 0.3, peeps, pops, falls, dances, claps };
  return {
    actors: new Map([[index, { ...glad, reactions: [...(glad.reactions ?? []), meets(MEETS.of, size)] }]]),
    guests: served(scene, place, times, meets(1 - MEETS.of, DISH_SIZE), tossed),
    effects: [
      effect('steam', arrives - 0.6, arrives + 0.3, { x: table - side * 0.04, height: up * 1.5 }),
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
/** How long before the end both raise a hand, seconds; how high those meet, actor units, and where between them. */
const CLAP_SECONDS = 0.95;
const MEETS = { high: 0.385, of: 0.41 } as const;
/** How high the band of a tall hat lies, the cook's heights; how tall that hat is, actor units. */
const BROW = 0.86;
const HAT_SIZE = 0.19;
/** How high the hat flies over both, actor units. */
const TOSS = 0.26;
/** How far from the middle the table stands at most, stage widths. */
const FARTHEST = 0.3;
/** How far both dance from where they were, stage widths. */
const ROOM = 0.085;
/** And how much further the dish than the cook. */
const STEP = 0.034;
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

/** A hat on its way from one head to another. */
interface Tossed {
  from: number;
  height: number;
  at: number;
  lands: number;
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
    claps,
  }: { rattles: number; peeps: number; pops: number; falls: number; dances: number; claps: number },
  meets: Reaction,
  tossed: Tossed | undefined,
): Actor[] {
  const key = (t: number, at: number, height: number, nearer: number, facing = -side): ActorKey => {
    return { t, x: at, depth: depth + nearer, height, facing };
  };
  const top = TABLE_SIZE * 0.97;
  const rests = falls + 0.1;
  const off = Math.min(0.44, side * x + AWAY.x) * side;
  const dish = score.actors.some(({ sprite }) => sprite === '1f354') ? '1f967' : '1f354';
  const lands = x - side * (ROOM - STEP);
  const away = x + side * 3;
  /** It looks at the cook when they clap. */
  const turnsTo = (at: number): ActorKey[] => [
    key(claps - 0.1, at, 0, 0.04, side),
    key(claps + 0.1, at, 0, 0.04, -side),
    key(end, at, 0, 0.04, -side),
  ];
  const lively: Partial<Actor> = {
    acts: [
      // Out from under the dome it becomes as large as it is.
      { name: 'grow', start: pops, end: pops + 0.3, strength: 1 },
      { name: 'wave', start: pops + 0.1, end: dances, strength: 1 },
      { name: 'dance', start: dances, end: claps, strength: 1.2 },
    ],
    reactions: [{ name: 'giggle', start: pops + 0.2, end: claps }, meets],
    seed,
  };
  /** The hat flies over in an arc; where it comes down, the dish is another one that wears it. */
  const hatOn = (dish: string, { from, height, at, lands: down }: Tossed): Actor[] => [
    guest('prop-chef-hat', HAT_SIZE, [
      key(0, away, 0, 0.05),
      key(at - 0.01, away, height, 0.05),
      ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((part) =>
        key(
          lerp(at, down, part),
          lerp(from, lands, part),
          lerp(height, DISH_SIZE * 0.94, part) + 4 * TOSS * part * (1 - part),
          0.05,
        ),
      ),
      key(down + 0.01, away, 0, 0.05),
    ]),
    guest(
      dish,
      DISH_SIZE,
      [
        key(0, away, 0, 0.04, side),
        key(down - 0.01, away, 0, 0.04, side),
        key(down, lands, 0, 0.04, side),
        ...turnsTo(lands),
      ],
      { ...lively, wears: [{ sprite: 'prop-chef-hat' }] },
    ),
  ];
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
        key(0, away, top - 0.02, 0.032),
        key(pops - 0.01, away, top - 0.02, 0.032),
        key(pops, x, top - 0.02, 0.032),
        key(pops + 0.2, x, top + 0.2, 0.032),
        key(pops + 0.5, lerp(x, lands, 0.4), top + 0.2, 0.036),
        // Down to the one who cooked it, once there is room; it looks where he looks.
        key(pops + 0.8, lands, 0, 0.04, side),
        ...(tossed ? [key(tossed.lands - 0.01, lands, 0, 0.04, side), key(tossed.lands, away, 0, 0.04, side)] : []),
        ...turnsTo(tossed ? away : lands),
      ],
      lively,
    ),
    ...(tossed ? hatOn(dish, tossed) : []),
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
