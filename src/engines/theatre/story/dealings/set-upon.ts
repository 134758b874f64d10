/** One sets upon another: a slap, a bite, a pie in the face, a kick off the feet, an arrest, a lick over the cheek. Called by `dealings.ts`. */
import { AFTER_BLOW } from '../../stage/reactions/reactions-duelling.js';
import { rigFor } from '../../stage/rigs.js';
import { FLIGHT_SECONDS } from '../../stage/signs/party-signs.js';
import { DEPTH, type Dealt, type Doing, type Duo, inHand, type Part, type Place } from './duo.js';

/** How much of the smaller one the taller has to bend down to. */
const REACH = 0.66;
const headOf = ({ player, size }: Part): number => size * (rigFor(player.actor).build === 'legged' ? 0.72 : 0.78);

/** Up to them, one blow; they see stars, and are anything but pleased. */
export const cuff: Dealt = ({ one, other, close, apart, thing, scene: { end }, play, effect }) => {
  const hit = 0.36;
  const near = Math.max(close[0] - 0.02, close[1] - one.half - other.half - 0.02);
  const back = Math.min(close[1] + 0.09, 0.47 - other.half);
  const height = Math.min(headOf(other), one.size * 0.9);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, apart[0] - 0.05, 1],
          [0.22, near - 0.05, 1],
          [hit - 0.04, near - 0.06, 1],
          [hit, near + 0.04, 1],
          [hit + 0.12, near - 0.03, 1],
        ],
        {
          acts: [['walk', 0, 0.22], ...(thing ? ([['hold', 0, 1, thing]] as const) : [])],
          reactions: [
            ['menace', 0.08, hit - 0.16],
            ['strike', hit - 0.16, hit + AFTER_BLOW / end],
            ['jeer', 0.62, 0.8],
            ['giggle', 0.82, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, close[1], -1],
          [hit, close[1], -1],
          [hit + 0.05, back, -1, 0.05],
          [hit + 0.1, back, -1, 0],
        ],
        {
          reactions: [
            ['glance', 0, 0.2],
            ['recoil', hit, hit + 0.12, [0.1, 0]],
            ['dizzy', hit + 0.08, 0.76],
            ['menace', 0.8, 1],
          ],
        },
      ),
    ]),
    effects: [
      effect('clash', hit - 0.01, hit + 0.16, { x: close[1] - other.half * 0.55, height }),
      effect('sparkles', hit + 0.1, 0.7, { x: back, height: other.size * 0.95 }),
    ],
  };
};

/** What bursts in a face, and what only wets it. */
const CREAMY = /^(?:1f967|1f382|1f370|1f9c1|1f366|1f368)/;
const WET = /^(?:1f4a7|1f4a6|1faa3|prop-water)/;
const DROP = '1f4a7';

/** It flies in a bow, right in the face. */
export const pelt: Dealt = ({
  one,
  other,
  apart,
  close,
  thing = 'prop-snowball',
  scene: { end },
  play,
  extra,
  effect,
}) => {
  const [a, b] = [Math.min(apart[0], close[0] - 0.06), Math.max(apart[1], close[1] + 0.06)];
  const [from, hand] = inHand(one, a, 1);
  const face = headOf(other) * 0.94;
  const at = b - other.half * 0.25;
  const [off, hit] = [0.26, 0.4];
  const isWet = WET.test(thing);
  const isCreamy = CREAMY.test(thing);
  const way = (later: number, size: number): readonly Place[] => {
    const [start, lands] = [off + later, hit + later];
    return [
      [0, isWet ? 3 : from, 1, hand, DEPTH + 0.05],
      [start - 0.005, isWet ? 3 : from, 1, hand, DEPTH + 0.05],
      [start, from, 1, hand + 0.06, DEPTH + 0.05],
      [(start + lands) / 2, (from + at) / 2, 1, Math.max(hand, face) + 0.1 + size, DEPTH + 0.05],
      [lands, at, 1, face, DEPTH + 0.05],
      ...(isWet || isCreamy
        ? ([[lands + 0.004, 3, 1, face, DEPTH + 0.05]] as const)
        : ([
            [lands + 0.06, at - 0.03, 1, face * 0.8, DEPTH + 0.05],
            [lands + 0.16, at - 0.06, 1, 0, DEPTH + 0.06],
          ] as const)),
    ];
  };
  const hurt: NonNullable<Doing['reactions']> = isCreamy
    ? [['splatted', hit - FLIGHT_SECONDS / end, 1]]
    : isWet
      ? [
          ['startle', hit, 0.66],
          ['shake-dry', 0.68, 0.9],
          ['menace', 0.9, 1],
        ]
      : [
          ['recoil', hit, hit + 0.12, [0.08, 0]],
          ['dizzy', hit + 0.08, 0.74],
          ['giggle', 0.8, 1],
        ];
  const pieces = isWet ? [0, 0.035, 0.07, 0.105, 0.14, 0.175, 0.21] : [0];
  const size = isWet ? 0.12 : isCreamy ? 0.26 : 0.17;
  return {
    actors: new Map([
      play(one, [[0, a, 1]], {
        reactions: [
          ['eager', 0, off - 0.06],
          ['high-five', off - 0.08, isWet ? 0.6 : off + 0.12],
          ['giggle', 0.62, 1],
        ],
      }),
      play(
        other,
        [
          [0, b, -1],
          [hit, b, -1],
          [hit + 0.05, Math.min(b + 0.04, 0.47 - other.half), -1],
        ],
        {
          reactions: [['glance', 0, off], ...hurt],
        },
      ),
    ]),
    guests: pieces.map((later, rank) => extra(isWet ? DROP : thing, size, way(later, rank % 2 ? 0.05 : 0))),
    effects: [
      isWet
        ? effect('splash', hit, 0.7, { x: at, height: face * 0.8, size: 0.7 })
        : effect('clash', hit, hit + 0.14, { x: at, height: face }),
    ],
  };
};

/** Off they go on tiptoe; a hand comes down on a shoulder, and both of theirs go up. */
export const nab: Dealt = ({ one, other, close, out, thing, play, effect }) => {
  const x = Math.min(0.2, 0.46 - other.half);
  const near = x - other.half - one.half - 0.01;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0], 1],
          [0.18, out[0] * 0.85, 1],
          [0.46, near, 1],
        ],
        {
          acts: [['run', 0.04, 0.46, undefined, 1.2]],
          reactions: [
            ['chase', 0.1, 0.44],
            ['prod', 0.46, 0.7],
            ['pose', 0.74, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, close[0] - 0.1, 1],
          [0.42, x, 1],
          [0.52, x, -1],
        ],
        {
          acts: [['walk', 0, 0.42, undefined, 0.7], ...(thing ? ([['hold', 0, 0.5, thing]] as const) : [])],
          reactions: [
            ['glance', 0.06, 0.26],
            ['startle', 0.44, 0.58],
            ['surrender', 0.58, 1],
          ],
        },
      ),
    ]),
    effects: [effect('clash', 0.45, 0.56, { x: x - other.half, height: other.size * 0.7 })],
  };
};

/** A tongue over a cheek, again and again: it tickles. */
export const lick: Dealt = (duo: Duo) => {
  const { one, other, close, apart, play, effect } = duo;
  const near = close[1] - other.half - one.half * 0.8;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, apart[0], 1],
          [0.2, near, 1],
          [0.34, near + 0.02, 1],
          [0.44, near - 0.01, 1],
          [0.54, near + 0.02, 1],
          [0.64, near - 0.01, 1],
          [0.74, near + 0.02, 1],
        ],
        {
          acts: [['walk', 0, 0.2]],
          reactions: [
            ['keen', 0.18, 0.8],
            ['love', 0.84, 1],
          ],
        },
      ),
      play(other, [[0, close[1], -1]], {
        reactions: [
          ['wonder', 0, 0.2],
          ['tickled', 0.26, 0.7],
          ['love', 0.78, 1],
        ],
      }),
    ]),
    effects: [
      effect('bubbles', 0.3, 0.6, { x: close[1] - other.half * 0.4, height: other.size * REACH }),
      effect('hearts', 0.7, 1),
    ],
  };
};
