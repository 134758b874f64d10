/** One comes at another, and one sees what that does to it: it rolls off, topples, sways, goes to pieces. Called by `dealings.ts`. */
import type { Kind, Manner, Outcome } from '../../reading.js';
import type { Actor } from '../../score.js';
import { perspective } from '../../stage/camera.js';
import { clamp } from '../../stage/easing.js';
import type { Telling } from '../scene.js';
import { DEPTH, type Dealt, type Doing, type Duo, inHand, type Part, type Place } from './duo.js';
import { isLiving, type Met, outcomeOf } from './outcomes.js';

/** When it is reached. */
const HIT = 0.4;
const LEAST = 0.13;
const MOST = 0.66;
/** Of what is thrown; and how high two are, one on the other. */
const MISSILE = 0.18;
const HIGHEST = 0.7;
const BASE = 0.4;

/** Things are as large as they are beside who has to do with them, and no hero. */
function sized(part: Part, share: number): Part {
  if (isLiving(part)) return part;
  const isLoose = LOOSE.has(part.player.role.kind);
  const size = clamp(part.player.role.size * (isLoose ? Math.min(share, 1) : share), LEAST, MOST);
  return resized(part, size / part.size);
}

function resized(part: Part, by: number): Part {
  const size = part.size * by;
  return { ...part, size, half: part.half * by, tall: size * perspective(DEPTH) };
}

/** Thrown rather than rolled. */
const isMissile = ({ player }: Part, manner: Manner): boolean =>
  manner === 'rush' && LOOSE.has(player.role.kind) && !ROLLED.test(player.actor.sprite);
const ROLLED = /bowling-ball|^1f3b3/;

/** What is handled is not larger than life. */
const LOOSE: ReadonlySet<Kind> = new Set(['object', 'food', 'ball']);

const shareOf = ({ one, other }: Duo): number => {
  const [measure] = [one, other].filter(isLiving);
  return measure ? measure.size / measure.player.role.size : 1.25;
};

const AIRBORNE: ReadonlySet<string> = new Set(['bird', 'insect', 'aircraft']);

export const strike: Dealt = (duo) => {
  const { dealing } = duo.scene.reading;
  const { manner = 'rush', outcome = 'sways' } = dealing ?? {};
  const share = shareOf(duo);
  const lowered = manner === 'land' ? Math.min(1, HIGHEST / (duo.one.size + (duo.place ? BASE : duo.other.size))) : 1;
  const one = resized(sized(duo.one, share), isMissile(duo.one, manner) ? MISSILE / duo.one.size : lowered);
  const other = resized(sized(duo.other, share), lowered);
  if (manner === 'collide') return collided(duo, one, other);
  if (one.player.index === other.player.index) return plunged(duo, one);
  const met: Met = { duo, one, other, hit: HIT, spot: spotFor(other, outcome), top: 0, place: undefined };
  const base = duo.place ? baseOf(duo, met) : undefined;
  const whole: Met = base ? { ...met, ...base } : met;
  const { ways, doing, extras = [] } = comingOf(whole, manner, duo.thing);
  const { actor, others = [], effects = [] } = outcomeOf(whole, outcome, manner);
  return {
    actors: new Map([duo.play(one, ways, doing), actor, ...others]),
    guests: [...(base ? [base.place] : []), ...extras],
    ...(manner === 'land' && { camera: STILL }),
    effects: [
      ...(BUMPS.has(manner)
        ? [
            duo.effect('clash', HIT, HIT + 0.12, {
              x: whole.spot - other.half,
              height: whole.top + other.size * 0.5,
              size: 0.7,
            }),
          ]
        : []),
      ...effects,
    ],
  };
};

const STILL = [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }];
const BUMPS: ReadonlySet<Manner> = new Set(['rush', 'kick']);

/** What goes off needs room to go. */
const GOES: ReadonlySet<Outcome> = new Set(['rolls', 'flies', 'bounces', 'slides', 'topples', 'spills', 'shatters']);
const spotFor = ({ half }: Part, outcome: Outcome): number => Math.min(GOES.has(outcome) ? 0 : 0.12, 0.46 - half);

/** The table that it stands on, and how high that is. */
function baseOf({ extra, place }: Duo, { spot }: Met): { place: Actor; top: number } {
  const size = BASE;
  return { place: extra(place!, size, [[0, spot + 0.02, 1, 0, DEPTH - 0.02]]), top: size * 0.94 };
}

interface Coming {
  ways: Place[];
  doing: Doing;
  extras?: Actor[];
}

function comingOf(met: Met, manner: Manner, missile: string | undefined): Coming {
  if (missile) return sent(met, missile, manner);
  if (manner === 'throw') return threw(met);
  if (manner === 'land') return landed(met);
  if (manner === 'near') return passed(met);
  return rushed(met, manner);
}

const goes = ({ player: { role } }: Part) =>
  role.kind === 'vehicle'
    ? ('drive' as const)
    : AIRBORNE.has(role.kind)
      ? ('fly' as const)
      : role.kind === 'ball'
        ? ('roll' as const)
        : ('run' as const);

/** Up to it along the ground, or through the air what is thrown; a look at what comes of it. */
function rushed({ one, other, spot, top }: Met, manner: Manner): Coming {
  const near = spot - other.half * 0.86 - one.half * 0.86;
  const from = Math.max(-0.46 + one.half, near - 0.34);
  if (isMissile(one, manner))
    return {
      ways: [
        [0, -0.46, 1, 0.5],
        [0.16, -0.42, 1, 0.52],
        [HIT - 0.12, (near - 0.42) / 2, 1, 0.5],
        [HIT, near, 1, top + other.size * 0.4],
        [HIT + 0.08, near - 0.06, 1, top + other.size * 0.3],
        [HIT + 0.18, near - 0.1, 1, 0],
      ],
      doing: { acts: [['spin', 0.1, HIT + 0.1, undefined, 1.2]] },
    };
  const softly = manner === 'touch';
  const halts: Place[] = softly
    ? [
        [0.24, near - 0.05, 1, hoverOf(one)],
        [HIT - 0.06, near - 0.07, 1, hoverOf(one)],
      ]
    : [[HIT - 0.12, (near + from) / 2 + 0.02, 1, hoverOf(one)]];
  return {
    ways: [
      [0, from, 1, hoverOf(one)],
      ...halts,
      [HIT, near + (softly ? 0.02 : 0), 1, hoverOf(one)],
      [HIT + 0.08, near - 0.05, 1, hoverOf(one)],
    ],
    doing: {
      acts: [[goes(one) === 'run' && softly ? 'walk' : goes(one), 0, softly ? 0.24 : HIT, undefined, softly ? 1 : 1.3]],
      reactions: isLiving(one)
        ? [
            ...(softly ? ([['keen', 0.2, HIT - 0.04]] as const) : []),
            ...(manner === 'rush' ? ([['recoil', HIT, HIT + 0.12]] as const) : []),
            ['wonder', HIT + 0.16, 0.7],
            ['giggle', 0.76, 1],
          ]
        : [],
    },
  };
}

const hoverOf = ({ player: { role } }: Part): number => (AIRBORNE.has(role.kind) ? 0.16 : 0);

/** In an arc onto the top of it, and there it stays. */
function landed({ one, other, spot, top, duo }: Met): Coming {
  const flies = AIRBORNE.has(one.player.role.kind);
  const from = Math.max(-0.48 + one.half, spot - 0.42);
  const onto = duo.place ? top : other.size * (other.player.role.kind === 'plant' ? 0.78 : 0.9);
  const x = duo.place ? spot - other.half - one.half * 0.7 : spot;
  return {
    ways: flies
      ? [
          [0, from, 1, 0.7],
          [HIT - 0.1, x - 0.1, 1, onto + 0.16],
          [HIT, x, 1, onto],
          [HIT + 0.06, x, 1, onto - 0.03],
          [HIT + 0.14, x, 1, onto + 0.01],
          [HIT + 0.22, x, 1, onto],
        ]
      : [
          [0, from, 1, 0],
          [HIT - 0.18, from + 0.14, 1, 0],
          [HIT - 0.08, (from + 0.14 + x) / 2, 1, onto + 0.12],
          [HIT, x, 1, onto, DEPTH + 0.005],
          [HIT + 0.06, x, 1, onto - 0.02, DEPTH + 0.005],
          [HIT + 0.14, x, 1, onto, DEPTH + 0.005],
        ],
    doing: {
      acts: [flies ? ['fly', 0, HIT] : ['run', 0, HIT - 0.16]],
      reactions: isLiving(one)
        ? [
            ['startle', HIT + 0.08, HIT + 0.24],
            ['glance', 0.72, 1],
          ]
        : [],
    },
  };
}

/** Goes by behind it, and on. */
function passed({ one, spot }: Met): Coming {
  const high = one.player.role.kind === 'aircraft' ? 0.5 : hoverOf(one);
  const far = Math.min(0.42 - one.half * 0.4, spot + 0.3);
  const stays = one.player.role.kind === 'aircraft';
  return {
    ways: [
      [0, -0.44, 1, high + (stays ? 0.2 : 0), 0.7],
      [HIT, stays ? -0.2 : spot, 1, high, 0.7],
      [0.66, stays ? -0.2 : far, 1, stays ? 0 : high, 0.7],
      [1, stays ? -0.2 : far, stays ? 1 : -1, stays ? 0 : high, 0.7],
    ],
    doing: { acts: [[goes(one), 0, 0.66, undefined, 1.3]] },
  };
}

/** Out of the hand. */
function threw({ one, other, spot }: Met): Coming {
  const x = spot - other.half - one.half;
  return {
    ways: [[0, x, 1]],
    doing: {
      acts: [['bend', HIT - 0.16, HIT - 0.02]],
      reactions: [
        ['keen', 0.06, HIT - 0.1],
        ['look-up', HIT + 0.1, 0.7],
        ['cheer', 0.76, 1],
      ],
    },
  };
}

/** Something is sent at it from afar. */
function sent({ one, other, spot, top, duo }: Met, missile: string, manner: Manner): Coming {
  const x = -0.34;
  const [hand, high] = manner === 'kick' ? [x + one.half * 0.8, 0] : inHand(one, x, 1);
  const leaves = HIT - 0.16;
  const near = spot - other.half * 0.7;
  const depth = DEPTH + 0.02;
  return {
    ways: [[0, x, 1]],
    doing: {
      acts: [['bend', leaves - 0.06, leaves + 0.04]],
      reactions: [
        ['keen', 0.04, leaves - 0.04],
        ['startle', HIT, HIT + 0.16],
        ['wonder', HIT + 0.2, 1],
      ],
    },
    extras: [
      duo.extra(
        missile,
        0.17,
        [
          [0, hand, 1, high, depth],
          [leaves, hand, 1, high, depth],
          [(leaves + HIT) / 2, (hand + near) / 2, 1, 0.5, depth],
          [HIT, near, 1, top + other.size * 0.5, depth],
          [HIT + 0.1, near - 0.08, 1, 0, depth],
          [HIT + 0.3, near - 0.14, 1, 0, depth],
        ],
        { acts: [['roll', leaves, HIT + 0.3, undefined, 1.2]] },
      ),
    ],
  };
}

/** A run, a leap, down with a splash; a head comes up again. */
function plunged({ play, effect }: Duo, one: Part): Telling {
  const x = 0.08;
  const [index, actor] = play(
    one,
    [
      [0, -0.36, 1, 0.06],
      [HIT - 0.18, -0.2, 1, 0.06],
      [HIT - 0.08, -0.04, 1, 0.4],
      [HIT, x, 1, -0.08],
      [HIT + 0.07, x, 1, -one.size * 1.15],
      [0.66, x, 1, -one.size * 1.15],
      [0.76, x, 1, -one.size * 0.42],
      [1, x, 1, -one.size * 0.46],
    ],
    {
      acts: [['run', 0, HIT - 0.18]],
      reactions: [
        ['eager', 0.02, HIT - 0.18],
        ['cheer', 0.78, 1],
      ],
    },
  );
  return {
    actors: new Map([[index, { ...actor, half: 'above' as const }]]),
    camera: STILL,
    effects: [
      effect('splash', HIT, HIT + 0.34, { x, height: 0, straight: true, size: 1.3 }),
      effect('splash', HIT + 0.05, HIT + 0.4, { x, height: 0 }),
      effect('splash', 0.74, 0.92, { x, height: 0, size: 0.6 }),
    ],
  };
}

/** From both sides; both are thrown back, and see stars. */
function collided({ play, effect }: Duo, one: Part, other: Part): Telling {
  const far = 0.46 - Math.max(one.half, other.half);
  const act = (part: Part): Doing => ({
    acts: [[goes(part), 0, HIT, undefined, 1.4]],
    reactions: [
      [isLiving(part) ? 'recoil' : 'skid', HIT, HIT + 0.12],
      ...(isLiving(part)
        ? ([
            ['dizzy', HIT + 0.12, 0.78],
            ['glance', 0.8, 1],
          ] as const)
        : []),
    ],
  });
  const waysOf = (side: -1 | 1, half: number): Place[] => [
    [0, side * far, -side],
    [HIT - 0.14, side * (far * 0.5 + half * 0.4), -side],
    [HIT, side * half * 0.9, -side],
    [HIT + 0.06, side * (half + 0.03), -side, 0.05],
    [HIT + 0.12, side * (half + 0.06), -side, 0],
    [HIT + 0.2, side * (half + 0.06), -side, 0.015],
    [HIT + 0.26, side * (half + 0.06), -side, 0],
  ];
  const high = Math.max(one.size, other.size) * 0.5;
  return {
    actors: new Map([play(one, waysOf(-1, one.half), act(one)), play(other, waysOf(1, other.half), act(other))]),
    effects: [
      effect('clash', HIT - 0.01, HIT + 0.2, { x: 0, height: high }),
      effect('dust', HIT, HIT + 0.24, { x: 0, height: 0 }),
      ...(isLiving(one) ? [] : [effect('smoke', HIT + 0.06, 1, { x: 0, height: high })]),
    ],
    shaken: 0.12,
  };
}
