/** What goes through windows, off tables, off trays and down in heaps. Called by `dealings.ts`. */
import { all } from '../dealings/casting.js';
import { DEPTH, type Dealt, type Doing, inHand, type Place } from '../dealings/duo.js';
import { arc, atMost, BEFORE, bounces, seenFrom } from './ways.js';

const HOUSE = 'prop-house-wall';
const BROKEN = 'prop-house-wall-broken';
/** Kicked rather than thrown. */
const KICKED = /^26bd|^1f3c0|^1f3d0|^1f3c8|^1f3c9/;
const HIT = 0.46;

/** The ball leaves the foot, the pane is gone; whoever did it would rather not have. */
export const breakWindow: Dealt = ({ one: whole, thing = '26bd', play, extra, effect }) => {
  const one = atMost(whole, 0.56);
  const kicks = KICKED.test(thing);
  const x = -0.28;
  const [wall, pane, high] = [0.27, 0.22, 0.5];
  const hand = inHand(one, x, 1);
  const foot: Place = [0.26, kicks ? x + one.half + 0.05 : hand[0], 1, kicks ? 0 : hand[1]];
  return {
    actors: new Map([
      play(
        one,
        kicks
          ? [
              [0, x - 0.14, 1],
              [0.24, x, 1],
            ]
          : [[0, x, 1]],
        {
          acts: kicks ? [['run', 0, 0.24]] : [['throw', 0.14, 0.3]],
          reactions: [
            ['startle', HIT, HIT + 0.16],
            ['wonder', HIT + 0.16, 0.76],
            ['bashful', 0.78, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(HOUSE, 1, seenFrom(0, [[0, wall, 1, 0, DEPTH - 0.06]], HIT)),
      extra(BROKEN, 1, seenFrom(HIT, [[HIT, wall, 1, 0, DEPTH - 0.06]])),
      extra(
        thing,
        0.2,
        seenFrom(0, [[0, ...foot.slice(1)] as unknown as Place, ...arc(foot, [HIT, pane, 1, high], 0.16)], HIT),
        {
          acts: [['roll', 0.26, HIT, undefined, 1.6]],
        },
      ),
    ],
    effects: [
      effect('clash', HIT, HIT + 0.16, { x: pane, height: high, size: 0.9 }),
      effect('shards', HIT, 0.999, { x: pane, height: high, size: 0.3, sprite: 'prop-glass-pane', angle: 1 }),
    ],
    shaken: 0.1,
  };
};

/** What goes to pieces, and what runs out of it. */
const FRAGILE =
  /^1f3fa|^1f37[5-9]|^1f942|^1f943|^1f95b|^2615|^1f964|^1fad6|^1fad9|^1f9c9|^1f4f1|^1f52e|^1f95a|^1f379|^1f378|^prop-(?:vase|cup|hot|table-lamp|goldfish|bowl|perfume|snow-globe|glass)|^1f37d|^1f4a1|^1fab4|^1fa9e/;
const WET: readonly (readonly [RegExp, 'white' | 'brown' | 'blue' | 'red' | 'orange'])[] = [
  [/^1f95b|^1f376/, 'white'],
  [/^2615|^prop-hot|^1f375/, 'brown'],
  [/^1f377/, 'red'],
  [/^1f964|^1f9c3|^1f379|^1f37a/, 'orange'],
  [/^1f943|^1f3fa|^prop-vase|^prop-goldfish|^1f4a7/, 'blue'],
];
const TABLE = 0.44;
const [PUSHES, SLIPS, LANDS] = [0.16, 0.36, 0.52] as const;

/** A paw or a hand at it, nearer and nearer to the edge, and over. */
export const knockOff: Dealt = ({ one: whole, thing: named, place = 'prop-table', play, extra, effect }) => {
  // Milk spills by itself.
  const alone = whole.player.isThing;
  const thing = alone ? whole.player.actor.sprite : (named ?? '1f3fa');
  const one = atMost(whole, 0.62);
  const spot = 0.06;
  const x = spot - 0.14 - one.half;
  const top = TABLE * 0.94;
  const edge = spot + 0.14;
  const lies = edge + 0.13;
  const size = 0.26;
  const breaks = FRAGILE.test(thing);
  const wet = WET.find(([words]) => words.test(thing))?.[1];
  const way: Place[] = [
    [0, spot, 1, top, BEFORE],
    [PUSHES, spot, 1, top, BEFORE],
    [PUSHES + 0.06, spot + 0.05, 1, top, BEFORE],
    [SLIPS - 0.06, spot + 0.06, 1, top, BEFORE],
    [SLIPS, edge, 1, top, BEFORE],
    [SLIPS + 0.05, edge + 0.05, 1, top * 0.9, BEFORE],
    [LANDS, lies, 1, 0, BEFORE],
  ];
  const dry = breaks && !wet;
  const falls = dry ? seenFrom(0, way, LANDS) : [...way, ...bounces(LANDS + 0.01, lies, 0.03, 0.05)];
  const turns: Doing = {
    acts: [['spin', SLIPS + 0.02, LANDS, undefined, 0.4], ...(dry ? [] : ([['fall', LANDS, 1]] as const))],
  };
  return {
    actors: new Map([
      alone
        ? play({ ...one, size }, falls, turns)
        : play(one, [[0, x, 1]], {
            reactions: [
              ['prod', 0.08, PUSHES + 0.1, [0.5, 0.62]],
              ['prod', SLIPS - 0.1, SLIPS + 0.04, [0.5, 0.62]],
              ['startle', LANDS, LANDS + 0.14],
              ['glance', LANDS + 0.16, 0.78],
              ['giggle', 0.8, 1],
            ],
          }),
    ]),
    guests: [
      extra(place, TABLE, [[0, spot, 1, 0, DEPTH + 0.01]]),
      ...(wet
        ? [
            {
              ...extra(
                'prop-puddle',
                0.17,
                seenFrom(LANDS + 0.03, [[LANDS + 0.03, lies + 0.02, 1, -0.02, DEPTH + 0.02]]),
                {
                  acts: [['grow', LANDS, LANDS + 0.1, undefined, 0.6]],
                },
              ),
              colour: wet,
            },
          ]
        : []),
      ...(alone ? [] : [extra(thing, size, falls, turns)]),
    ],
    effects: [
      ...(dry
        ? [effect('shards', LANDS, 0.999, { x: lies, height: size * 0.5, size, sprite: thing, angle: 0.5 })]
        : []),
      effect('clash', LANDS, LANDS + 0.12, { x: lies, height: size * 0.4, size: 0.6 }),
      effect(wet ? 'splash' : 'dust', LANDS, LANDS + 0.24, { x: lies, height: 0, size: 0.7 }),
    ],
  };
};

const TRAY = 'prop-tray';
const [STUMBLES, CRASHES] = [0.44, 0.58] as const;

/** Proudly along with a full tray; then it goes one way, and whoever carried it the other. */
export const loseTray: Dealt = ({ one: whole, thing = '1f942', scene, play, extra, effect }) => {
  const one = atMost(whole, 0.6);
  const keeps = scene.reading.dealing?.fails === false;
  const late = keeps ? 1 : STUMBLES;
  const x = (part: number): number => -0.34 + 0.34 * Math.min(1, part / 0.44);
  const high = one.size * 0.56;
  const ahead = one.half * 0.9 + 0.02;
  const parts = [0, 0.11, 0.22, 0.33, 0.44, 0.7, 1].filter((part) => part <= late);
  const carried = (aside: number, up: number, depth = BEFORE): Place[] =>
    parts.map((part, at) => [part, x(part) + ahead + aside, 1, high + up + (at % 2 ? 0.015 : 0), depth]);
  const falls = (order: number, lies: number): Place[] =>
    keeps
      ? []
      : arc(
          [STUMBLES + 0.01, x(0.44) + ahead + (order - 1) * 0.03, 1, high],
          [CRASHES + order * 0.02, lies, 1, 0],
          0.16,
        );
  const glasses = [-0.045, 0, 0.045].map((aside, order) =>
    extra(
      thing,
      0.17,
      seenFrom(
        0,
        [...carried(aside, 0.05), ...falls(order, 0.16 + order * 0.09)],
        keeps || !FRAGILE.test(thing) ? 1 : CRASHES + order * 0.02,
      ),
      keeps ? {} : { acts: [['spin', STUMBLES, CRASHES, undefined, 0.5]] },
    ),
  );
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x(0), 1],
          [0.44, x(0.44), 1],
        ],
        {
          acts: [['walk', 0, 0.44]],
          reactions: keeps
            ? [
                ['startle', 0.46, 0.6],
                ['pose', 0.7, 1],
              ]
            : [
                ['trip', STUMBLES, 0.78],
                ['dizzy', 0.78, 1],
              ],
        },
      ),
    ]),
    guests: [
      extra(TRAY, 0.13, [...carried(0, 0), ...falls(1, 0.33), ...(keeps ? [] : bounces(CRASHES + 0.03, 0.34))]),
      ...glasses,
    ],
    effects: keeps
      ? [effect('sparkles', 0.7, 1, { x: x(1) + ahead, height: high + 0.2 })]
      : [
          ...(FRAGILE.test(thing)
            ? [0, 1, 2].map((order) =>
                effect('shards', CRASHES + order * 0.02, 0.999, {
                  x: 0.16 + order * 0.09,
                  height: 0.08,
                  size: 0.18,
                  sprite: thing,
                  angle: 0.4,
                }),
              )
            : []),
          effect('clash', CRASHES, CRASHES + 0.16, { x: 0.24, height: 0.1 }),
        ],
    shaken: keeps ? 0 : 0.08,
  };
};

const FLAT = /^1f37d|^1f95e|^1f4d[5-a]|^1f4d6|^1f4d2|^1f355|^1f9c7|^1fa99|^1f4b0/;
const [SWAYS, TIPS] = [0.14, 0.46] as const;
const MANY = 6;

/** It leans to one side and to the other, and down it comes. */
export const topple: Dealt = (duo) => {
  const { one, thing, scene, play, extra, effect } = duo;
  const sprite = thing ?? one.player.actor.sprite;
  const size = 0.24;
  const rise = size * (FLAT.test(sprite) ? 0.34 : 0.66);
  const pieces = Array.from({ length: MANY }, (_, at) => {
    const lands = TIPS + 0.1 + at * 0.025;
    const lies = -0.04 + at * 0.068;
    const lean = (part: number, by: number): Place => [
      part,
      -0.16 + by * at ** 1.5 * 0.01,
      1,
      at * rise,
      BEFORE + at * 0.001,
    ];
    return [
      lean(0, 0),
      lean(SWAYS, 0),
      lean(SWAYS + 0.1, -0.8),
      lean(SWAYS + 0.2, 1.2),
      lean(TIPS - 0.06, -0.6),
      lean(TIPS, 2.2),
      ...(at === 0
        ? ([[TIPS + 0.1, -0.14, 1, 0, BEFORE]] as Place[])
        : [[lands, lies, 1, 0, BEFORE] as Place, ...bounces(lands + 0.01, lies, 0.012, 0.06)]),
    ];
  });
  const turns = { acts: [['spin', TIPS, TIPS + 0.16, undefined, 0.4]] } as const;
  const played = all(duo).slice(0, MANY);
  return {
    actors: new Map(
      played.map((part, at) => {
        const [index, actor] = play({ ...part, size }, pieces[at]!, at === 0 ? {} : turns);
        return [index, { ...actor, sprite }] as const;
      }),
    ),
    guests: pieces.slice(played.length).map((places) => extra(sprite, size, places, turns)),
    effects: [
      effect('dust', TIPS + 0.12, TIPS + 0.34, { x: 0.1, height: 0 }),
      effect('dust', TIPS + 0.2, TIPS + 0.4, { x: 0.3, height: 0 }),
      effect('clash', TIPS + 0.14, TIPS + 0.26, { x: 0.16, height: 0.08, size: 0.7 }),
    ],
    shaken: 0.06,
    calm: scene.end * 0.7,
  };
};
