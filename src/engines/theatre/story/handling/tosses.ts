/** What is thrown up, thrown at somebody, comes back, or is dodged. Called by `dealings.ts`. */
import type { HandledEnd } from '../../reading.js';
import { DEPTH, type Dealt, type Duo, inHand, type Place } from '../dealings/duo.js';
import type { Telling } from '../scene.js';
import { arc, atMost, BEFORE, isPair, seenFrom } from './ways.js';

/** Out of a pan, where the rest is spun on hands. */
const PANNED = /^1f95e|^1f373|^1f95a|^1f9c7|^1f969|^prop-tofu/;
const BARE_PAN = 'prop-pan';
const COIN = /^1fa99/;
const LEAVES = 0.2;

/** Up it goes; how it comes down again is the point. */
export const flip: Dealt = (duo) => {
  const { one: whole, thing = '1f95e', scene, play, extra, effect } = duo;
  const said = scene.reading.dealing?.ends ?? 'caught';
  const ends = said === 'light' ? 'caught' : said;
  const one = atMost(whole, 0.46);
  const panned = PANNED.test(thing);
  const x = -0.04;
  const [hand, held] = inHand(one, x, 1);
  const ahead = hand + (panned ? 0.07 : 0.02);
  const size = COIN.test(thing) ? 0.12 : 0.21;
  const crown = one.size * 0.86;
  const rests: Place = [0.06, ahead, 1, held + 0.06];
  const up = (to: Place, rise = 0.06): Place[] => arc([LEAVES, ahead, 1, held + 0.06], to, rise);
  const ceiling = 0.74;
  const ways: Place[] = [[0, ahead, 1, held + 0.06], rests, ...WAYS[ends]({ up, ahead, held, crown, x, ceiling })];
  const looks: Telling['actors'] = new Map([
    play(one, [[0, x, 1]], {
      acts: [['bend', LEAVES - 0.1, LEAVES + 0.02], ...(ends === 'caught' ? ([['wave', 0.82, 1]] as const) : [])],
      reactions: [
        ['eager', 0, LEAVES - 0.1],
        ['look-up', LEAVES + 0.04, ends === 'caught' ? 0.54 : ends === 'head' ? 0.6 : 0.82],
        ...(ends === 'caught'
          ? ([['cheer', 0.58, 0.82]] as const)
          : ends === 'head'
            ? ([
                ['recoil', 0.62, 0.72],
                ['giggle', 0.76, 1],
              ] as const)
            : ([['wonder', 0.84, 1]] as const)),
      ],
    }),
  ]);
  const again: Place[] =
    ends === 'caught' && !COIN.test(thing)
      ? [...arc([0.56, ahead, 1, held + 0.06], [0.8, ahead, 1, held + 0.06], 0.24).slice(1)]
      : [];
  return {
    actors: looks,
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    guests: [
      ...(panned ? [extra(BARE_PAN, 0.15, [[0, hand + 0.06, 1, held - 0.03, BEFORE - 0.005]])] : []),
      extra(thing, size, seenFrom(0, [...ways, ...again], ends === 'gone' ? 0.5 : 1), {
        acts: [['spin', LEAVES, ends === 'caught' ? 0.56 : ends === 'head' ? 0.6 : 0.42, undefined, 1]],
      }),
    ],
    effects: [
      ...(ends === 'ceiling' ? [effect('clash', 0.42, 0.54, { x: ahead, height: ceiling, size: 0.5 })] : []),
      ...(ends === 'gone' ? [effect('sparkles', 0.48, 0.66, { x: ahead, height: 1.05 })] : []),
      ...(ends === 'head' ? [effect('clash', 0.61, 0.7, { x, height: crown, size: 0.5 })] : []),
      ...(ends === 'caught' ? [effect('sparkles', 0.58, 0.8, { x: ahead, height: held + 0.2 })] : []),
    ],
  };
};

interface Flying {
  up(to: Place, rise?: number): Place[];
  ahead: number;
  held: number;
  crown: number;
  x: number;
  ceiling: number;
}
const WAYS: Readonly<Record<Exclude<HandledEnd, 'light'>, (flying: Flying) => Place[]>> = {
  caught: ({ up, ahead, held }) => up([0.56, ahead, 1, held + 0.06], 0.34),
  head: ({ up, x, crown }) => up([0.61, x, 1, crown * 0.92, BEFORE], 0.2),
  ceiling: ({ up, ahead, ceiling }) => [
    ...up([0.42, ahead, 1, ceiling - 0.1], 0),
    [1, ahead, 1, ceiling - 0.12, BEFORE],
  ],
  gone: ({ up, ahead }) => up([0.5, ahead + 0.02, 1, 1.7], 0),
};

/** What sticks where it hits, in a splash. */
const SOFT = /snowball|^1f967|^1f345|^1f370|^1f382|^1f95a|^1f388|^1f4a7|tofu|dough|^1f366/;
const AT = 0.46;

/** Aimed, thrown, and there it is; who has it in the face shakes it off. */
export const throwAt: Dealt = (duo) => {
  const { thing = 'prop-snowball', play, extra, effect } = duo;
  const pair = isPair(duo);
  const one = atMost(duo.one, 0.58);
  const other = atMost(duo.other, 0.62);
  const [x, spot] = [-0.3, pair ? 0.24 : 0.3];
  const [hand, held] = inHand(one, x, 1);
  const face = other.size * (other.player.role.kind === 'person' ? 0.74 : 0.6);
  const soft = SOFT.test(thing);
  const flies: Place[] = [
    [0, hand, 1, held],
    [0.24, hand - 0.02, 1, held + 0.08],
    ...arc([0.3, hand, 1, held + 0.1], [AT, spot - other.half * 0.4, -1, face], 0.12),
  ];
  const falls: Place[] = soft
    ? []
    : arc([AT + 0.01, spot - other.half * 0.4, 1, face], [AT + 0.14, spot - other.half - 0.06, 1, 0], 0.08);
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['throw', 0.18, 0.34]],
        reactions: [
          ['keen', 0, 0.2],
          ['giggle', AT + 0.1, 1],
        ],
      }),
      ...(pair
        ? [
            play(
              other,
              [
                [0, spot, -1],
                [AT, spot, -1],
                [AT + 0.06, spot + 0.03, -1],
                [AT + 0.2, spot, -1],
              ],
              {
                reactions: [
                  ['recoil', AT, AT + 0.14],
                  ['dizzy', AT + 0.14, 0.74],
                  ['displeased', 0.76, 1],
                ],
              },
            ),
          ]
        : []),
    ]),
    guests: [
      extra(thing, 0.17, seenFrom(0, [...flies, ...falls], soft ? AT : 1), {
        acts: [['spin', 0.3, AT, undefined, 1]],
      }),
    ],
    effects: [
      effect('clash', AT, AT + 0.14, { x: spot - other.half * 0.3, height: face, size: 0.8 }),
      ...(soft
        ? [
            effect('shards', AT, AT + 0.3, {
              x: spot - other.half * 0.3,
              height: face,
              size: 0.2,
              sprite: thing,
              angle: 1,
            }),
          ]
        : []),
    ],
  };
};

/** Out in a wide bow, and back to where nobody looks for it. */
export const comeBack: Dealt = (duo) => {
  const { thing = '1fa83', scene, play, extra, effect } = duo;
  const pair = isPair(duo);
  const hits = scene.reading.dealing?.fails === true || pair;
  const struck = pair ? atMost(duo.other, 0.62) : undefined;
  const one = atMost(duo.one, 0.58);
  const x = pair ? -0.34 : -0.22;
  const spot = pair ? 0.2 : x;
  const [hand, held] = inHand(one, x, 1);
  const head = (struck ?? one).size * 0.82;
  const lands: Place = [0.68, spot, 1, hits ? head : held, BEFORE];
  const way: Place[] = [
    [0, hand, 1, held, BEFORE],
    [0.16, hand, 1, held, BEFORE],
    [0.3, 0.2, 1, 0.7, DEPTH],
    [0.42, 0.44, 1, 0.84, 0.6],
    [0.52, 0.2, -1, 0.92, 0.62],
    [0.62, (0.1 + spot) / 2, -1, 0.86, DEPTH],
    lands,
    ...(hits ? arc(lands, [0.82, spot - 0.14, 1, 0], 0.12).slice(1) : ([[0.7, hand, 1, held, BEFORE]] as Place[])),
  ];
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['throw', 0.06, 0.22]],
        reactions: [
          ['wonder', 0.28, 0.6],
          ...(hits && !pair
            ? ([
                ['recoil', 0.68, 0.76],
                ['dizzy', 0.76, 1],
              ] as const)
            : ([[pair ? 'bashful' : 'cheer', 0.74, 1]] as const)),
        ],
      }),
      ...(struck
        ? [
            play(struck, [[0, spot, -1]], {
              reactions: [
                ['glance', 0.1, 0.5],
                ['recoil', 0.68, 0.76],
                ['dizzy', 0.76, 1],
              ],
            }),
          ]
        : []),
    ]),
    guests: [extra(thing, 0.2, way, { acts: [['spin', 0.16, 0.7, undefined, 1.6]] })],
    effects: hits
      ? [effect('clash', 0.68, 0.8, { x: spot, height: head, size: 0.8 })]
      : [effect('sparkles', 0.7, 0.9, { x: hand, height: held })],
  };
};

/** From the right, or from above, one after the other; up and down and aside, and none of them hits. */
export const dodge: Dealt = (duo: Duo): Telling => {
  const { scene, play, extra, effect } = duo;
  const { thing = 'prop-snowball' } = duo;
  const one = atMost(duo.one, 0.42);
  const falls = scene.reading.dealing?.fails === true;
  const whens = [0.24, 0.5, 0.76] as const;
  const spots = [-0.1, 0.14, -0.12, 0.12] as const;
  const highs = [0.1, one.size * 0.66, 0.1] as const;
  const aside: Place[] = [
    [0, spots[0], 1],
    ...whens.flatMap((when, at): Place[] => [
      [when - 0.1, spots[at]!, at % 2 ? -1 : 1],
      [when - 0.02, spots[at + 1]!, at % 2 ? -1 : 1],
    ]),
  ];
  const leaps: Place[] = [
    [0, -0.08, 1],
    [0.16, -0.08, 1],
    [0.24, -0.08, 1, 0.3],
    [0.32, -0.08, 1],
    [0.68, -0.08, 1],
    [0.76, -0.08, 1, 0.32],
    [0.85, -0.08, 1],
  ];
  return {
    actors: new Map([
      play(one, falls ? aside : leaps, {
        acts: falls ? whens.map((when) => ['run', when - 0.1, when - 0.02, undefined, 1.3] as const) : [],
        reactions: [['startle', 0.04, 0.14], ...(falls ? [] : ([['duck', 0.42, 0.58]] as const)), ['pose', 0.88, 1]],
      }),
    ]),
    guests: whens.map((when, at) => {
      const x = spots[at]!;
      const way: Place[] = falls
        ? [
            [when - 0.12, x, 1, 1.1, BEFORE],
            [when, x, 1, 0, BEFORE],
            [when + 0.05, x, 1, 0.06, BEFORE],
            [when + 0.1, x, 1, 0, BEFORE],
          ]
        : [
            [when - 0.14, 0.62, -1, highs[at]! + 0.06, BEFORE],
            [when, -0.08, -1, highs[at]!, BEFORE],
            [when + 0.12, -0.64, -1, highs[at]! * 0.5, BEFORE],
          ];
      return extra(thing, falls ? 0.3 : 0.19, seenFrom(way[0]![0], way), {
        acts: falls ? [] : [['spin', when - 0.14, when + 0.12, undefined, 1.2]],
      });
    }),
    effects: falls
      ? whens.map((when, at) => effect('dust', when, when + 0.2, { x: spots[at]!, height: 0 }))
      : [effect('dust', 0.32, 0.46, { x: -0.08, height: 0, size: 0.7 })],
  };
};
