/** What comes of it for whoever or whatever is come at, from the moment it is reached. Called by `striking.ts`. */
import type { Manner, Outcome } from '../../reading.js';
import type { Actor, Effect } from '../../score/score.js';
import { DEPTH, type Doing, inHand, type Part, type Place } from './duo.js';
import { isLiving, type Met } from './met.js';

interface Befallen {
  actor: readonly [number, Actor];
  /** More of its kind. */
  others?: readonly (readonly [number, Actor])[];
  effects?: Effect[];
}

const GONE = 3;

export function outcomeOf(met: Met, outcome: Outcome, manner: Manner): Befallen {
  return manner === 'throw' ? thrown(met, outcome) : BEFALLS[outcome](met);
}

const at = ({ spot, top }: Met): Place => [0, spot, 1, top];
const until = ({ spot, top, hit }: Met): Place[] => [at({ spot, top } as Met), [hit, spot, 1, top]];
const played = ({ duo, other }: Met, ways: Place[], doing: Doing = {}) => duo.play(other, ways, doing);
/** As far right as it is seen whole. */
const farOf = ({ other }: Met): number => 0.46 - other.half;

/** Falls off what it stands on, to the right, in so much time. */
const down = ({ top }: Met): number => (top > 0 ? 0.14 : 0.07);

const BEFALLS: Readonly<Record<Outcome, (met: Met) => Befallen>> = {
  rolls(met) {
    const { hit, spot, duo } = met;
    const far = farOf(met);
    const lands = hit + down(met);
    const ways: Place[] = [
      ...until(met),
      [lands, spot + 0.08, 1, 0],
      [0.7, spot + (far - spot) * 0.8, 1, 0],
      [0.92, far, 1, 0],
    ];
    return {
      actor: played(met, ways, { acts: [['roll', hit, 0.92, undefined, 1.3]] }),
      effects: [duo.effect('dust', lands, lands + 0.2, { x: spot + 0.06, height: 0 })],
    };
  },
  slides(met) {
    const { hit, spot, duo } = met;
    const far = Math.min(farOf(met), spot + 0.28);
    return {
      actor: played(met, [...until(met), [hit + 0.1, spot + (far - spot) * 0.6, 1, 0], [hit + 0.28, far, 1, 0]]),
      effects: [0.04, 0.14].map((after) =>
        duo.effect('dust', hit + after, hit + after + 0.18, { x: spot + after, height: 0 }),
      ),
    };
  },
  bounces(met) {
    const { hit, spot } = met;
    const far = farOf(met);
    const hops = [0.34, 0.22, 0.12];
    const ways = hops.flatMap((high, hop): Place[] => {
      const from = hit + hop * 0.17;
      const x = spot + ((far - spot) * hop) / hops.length;
      const next = spot + ((far - spot) * (hop + 1)) / hops.length;
      return [
        [from + 0.085, (x + next) / 2, 1, high],
        [from + 0.17, next, 1, 0],
      ];
    });
    return {
      actor: played(met, [...until(met), ...ways], {
        acts: [['roll', hit, hit + 0.5, undefined, 0.8]],
        reactions: isLiving(met.other) ? [['dizzy', hit + 0.5, 1]] : [],
      }),
    };
  },
  flies(met) {
    const { hit, spot, duo, top } = met;
    const far = farOf(met);
    const light = LIGHT.test(met.other.player.actor.sprite);
    const ways: Place[] = light
      ? [
          [hit + 0.12, spot + 0.08, -1, 0.34],
          [hit + 0.24, spot + (far - spot) * 0.4, 1, 0.26],
          [hit + 0.36, spot + (far - spot) * 0.7, -1, 0.4],
          [hit + 0.48, far, 1, 0.2],
          [hit + 0.58, far, 1, 0],
        ]
      : [
          [hit + 0.14, spot + (far - spot) * 0.4, 1, 0.62],
          [hit + 0.24, spot + (far - spot) * 0.7, 1, 0.7],
          [hit + 0.42, far, 1, 0],
          [hit + 0.48, far, 1, 0.08],
          [hit + 0.54, far, 1, 0],
        ];
    return {
      actor: played(met, [...until(met), ...ways], { acts: [['spin', hit, hit + 0.42, undefined, light ? 0.6 : 1.1]] }),
      effects: light
        ? [duo.effect('gust', hit, hit + 0.4)]
        : [duo.effect('sparkles', hit, hit + 0.16, { x: spot, height: top + 0.1 })],
    };
  },
  topples(met) {
    const { hit, spot, top, duo, other } = met;
    const far = Math.min(farOf(met), spot + other.half + other.size * 0.3);
    const lands = hit + down(met) + 0.08;
    const ways: Place[] =
      top > 0
        ? [
            ...until(met),
            [hit + 0.08, spot + 0.1, 1, top],
            [lands, far, 1, 0],
            [lands + 0.06, far, 1, 0.04],
            [lands + 0.12, far, 1, 0],
          ]
        : [...until(met), [hit + 0.1, spot + 0.03, 1, 0]];
    const falls = top > 0 ? lands : hit;
    return {
      actor: played(met, ways, {
        acts: [...(top > 0 ? ([['fall', hit + 0.06, lands]] as const) : []), ['fall', falls, 1]],
        reactions: isLiving(other) ? [['dizzy', 0.7, 1]] : [],
      }),
      effects: [duo.effect('dust', falls + 0.06, falls + 0.26, { x: top > 0 ? far : spot + 0.1, height: 0 })],
    };
  },
  shatters(met) {
    const { hit, spot, top, duo, other } = met;
    const isDropped = top > 0;
    const breaks = hit + (isDropped ? 0.2 : 0.01);
    const x = isDropped ? Math.min(farOf(met), spot + other.half + 0.12) : spot;
    const ways: Place[] = isDropped
      ? [...until(met), [hit + 0.08, spot + 0.1, 1, top], [breaks - 0.005, x, 1, 0]]
      : [...until(met), [breaks - 0.005, spot, 1, top]];
    return {
      actor: played(met, [...ways, [breaks, GONE, 1, 0]], isDropped ? { acts: [['fall', hit + 0.06, breaks]] } : {}),
      effects: [
        duo.effect('shards', breaks, 0.999, {
          x,
          height: other.tall * 0.5,
          size: other.tall,
          sprite: other.player.actor.sprite,
          angle: 0.5,
        }),
        duo.effect('clash', breaks, breaks + 0.12, { x, height: other.tall * 0.5, size: 0.8 }),
      ],
    };
  },
  spills(met) {
    const { duo } = met;
    const { actor, effects = [] } = BEFALLS.topples(met);
    const x = actor[1].keys.at(-1)!.x;
    return {
      actor,
      effects: [
        ...effects,
        duo.effect('heap', met.hit + 0.2, 0.999, {
          x: x + 0.06,
          height: 0,
          depth: DEPTH + 0.03,
          size: 0.5,
          stuff: 'water',
          grows: true,
        }),
      ],
    };
  },
  sways(met) {
    const { hit, duo, other, spot } = met;
    const isRooted = other.player.role.kind === 'plant' || other.player.actor.size > 0.6;
    return {
      actor: played(met, [...until(met)], {
        acts: [['shake', hit, 0.84, undefined, isRooted ? 0.8 : 1.4]],
        reactions: isLiving(other)
          ? [
              ['recoil', hit, hit + 0.12],
              ['glance', hit + 0.2, 1],
            ]
          : [],
      }),
      effects: isRooted
        ? [duo.effect('falling-leaves', hit, 0.9)]
        : [duo.effect('dust', hit, hit + 0.16, { x: spot, height: 0 })],
    };
  },
  splashes(met) {
    const { hit, duo, spot, other } = met;
    return {
      actor: played(met, until(met)),
      effects: [
        duo.effect('splash', hit, hit + 0.34, { x: spot, height: other.tall * 0.6 }),
        duo.effect('splash', hit + 0.06, hit + 0.4, { x: spot + other.half, height: 0.02 }),
      ],
    };
  },
  scatters(met) {
    const { hit, duo, other, spot } = met;
    const others = duo.scene.players.filter(
      ({ subject, index }) => subject === other.player.subject && index !== other.player.index,
    );
    const living = isLiving(other);
    if (!living && others.length === 0) return BEFALLS.topples(met);
    const isBird = other.player.role.kind === 'bird';
    const goes = (part: Part, rank: number): readonly [number, Actor] => {
      const depth = DEPTH - rank * 0.03;
      const [x, side] = [spot + rank * (living ? 0.08 : 0.07), rank % 2 ? -1 : 1];
      if (!living)
        return duo.play(
          part,
          [
            [0, x, 1, 0, depth],
            [hit + rank * 0.02, x, 1, 0, depth],
            [hit + 0.1 + rank * 0.02, x + 0.05, side, 0.12, depth],
            [hit + 0.2 + rank * 0.02, x + 0.09, side, 0, depth],
          ],
          { acts: [['fall', hit + rank * 0.02, 1]] },
        );
      return duo.play(
        part,
        [
          [0, x, -1, 0, depth],
          [hit, x, -1, 0, depth],
          [hit + 0.04, x, 1, 0, depth],
          [0.86, 0.75, 1, isBird ? 0.6 : 0, depth],
        ],
        {
          acts: [[isBird ? 'fly' : 'run', hit + 0.04, 1, undefined, 1.4]],
          reactions: [['startle', hit - 0.04, hit + 0.04]],
        },
      );
    };
    return {
      actor: goes(other, 0),
      others: others.map((player, rank) => goes({ ...other, player }, rank + 1)),
      effects: [duo.effect('dust', hit, hit + 0.4, { x: spot, height: 0 })],
    };
  },
  wakes(met) {
    const { hit, duo, other, spot } = met;
    return {
      actor: duo.play(other, [[0, spot, -1]], {
        acts: [['sleep', 0, hit]],
        reactions: [
          ['startle', hit + 0.02, hit + 0.16],
          ['glance', hit + 0.2, 1],
        ],
      }),
    };
  },
};

/** What flutters. */
const LIGHT = /^1f34[123]|^1f33[89]|^1f4c4|^1f4f0|^1fab6|feather|paper/;

/** Out of the hand and up; what becomes of it where it comes down. */
function thrown(met: Met, outcome: Outcome): Befallen {
  const { hit, spot, one, other, duo } = met;
  const x = spot - other.half - one.half;
  const [hand, high] = inHand(one, x, 1);
  const far = farOf(met);
  const lands = 0.76;
  const ways: Place[] = [
    [0, hand, 1, high],
    [hit - 0.1, hand, 1, high],
    [hit, hand + 0.03, 1, high + 0.12],
    [hit + 0.16, (hand + far) / 2, 1, 0.78],
    [lands, far, 1, 0],
  ];
  const breaks = outcome === 'shatters';
  return {
    actor: duo.play(
      other,
      breaks
        ? [...ways, [lands + 0.005, GONE, 1, 0]]
        : [...ways, [lands + 0.06, far, 1, 0.08], [lands + 0.12, far, 1, 0]],
      {
        acts: [['spin', hit, lands, undefined, 1.1]],
      },
    ),
    effects: [
      ...(breaks
        ? [
            duo.effect('shards', lands, 0.999, {
              x: far,
              height: other.tall * 0.5,
              size: other.tall,
              sprite: other.player.actor.sprite,
              angle: 0.5,
            }),
          ]
        : []),
      duo.effect('dust', lands, lands + 0.16, { x: far, height: 0 }),
    ],
  };
}
