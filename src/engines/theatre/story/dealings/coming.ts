/** How one comes at another: up to it, in an arc onto it, by it, or with something out of the hand. Called by `striking.ts`. */
import type { Kind, Manner } from '../../reading.js';
import type { Actor } from '../../score/score.js';
import { DEPTH, type Doing, inHand, type Part, type Place } from './duo.js';
import { isLiving, type Met } from './met.js';

/** When it is reached. */
export const HIT = 0.4;

const AIRBORNE: ReadonlySet<string> = new Set(['bird', 'insect', 'aircraft']);

/** Thrown rather than rolled. */
export const isMissile = ({ player }: Part, manner: Manner): boolean =>
  manner === 'rush' && LOOSE.has(player.role.kind) && !ROLLED.test(player.actor.sprite);
const ROLLED = /bowling-ball|^1f3b3/;

/** What is handled is not larger than life. */
export const LOOSE: ReadonlySet<Kind> = new Set(['object', 'food', 'ball']);

interface Coming {
  ways: Place[];
  doing: Doing;
  extras?: Actor[];
}

export function comingOf(met: Met, manner: Manner, missile: string | undefined): Coming {
  if (missile) return sent(met, missile, manner);
  if (manner === 'throw') return threw(met);
  if (manner === 'land') return landed(met);
  if (manner === 'near') return passed(met);
  return rushed(met, manner);
}

export const goes = ({ player: { role } }: Part) =>
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
