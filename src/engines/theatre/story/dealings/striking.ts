/** One comes at another, and one sees what that does to it: it rolls off, topples, sways, goes to pieces. Called by `dealings.ts`. */
import type { Manner, Outcome } from '../../reading.js';
import type { Actor } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { clamp } from '../../stage/painting/easing.js';
import type { Telling } from '../scene.js';
import { comingOf, goes, HIT, isMissile, LOOSE } from './coming.js';
import { DEPTH, type Dealt, type Doing, type Duo, type Part, type Place } from './duo.js';
import { isLiving, type Met } from './met.js';
import { outcomeOf } from './outcomes.js';

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

const shareOf = ({ one, other }: Duo): number => {
  const [measure] = [one, other].filter(isLiving);
  return measure ? measure.size / measure.player.role.size : 1.25;
};

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
