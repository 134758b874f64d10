/** What changes hands: given, shared, stolen, fought over. Called by `dealings.ts`. */
import { type Dealt, inHand } from './duo.js';

const EATEN = /^(1f3(4[5-9]|5|6|7[0-9a-f])|1f9(5[0-9a-f]|6[0-9a-f]|c[0-3])|1fad|1f41f|1f9b4|1f382|1f370|1f366)/;
const HAT = /^(1f3a9|1f451|1f452|1f393|1f9e2|26d1|1fa96|prop-.*hat)/;
const GLASSES = /^(1f453|1f576|1f97d)/;

/** It is brought, held out, taken; and there are hearts. */
export const give: Dealt = ({ one, other, close, apart, thing = '1f381', play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, apart[0] - 0.06, 1],
        [0.34, close[0] - 0.05, 1],
        [0.7, close[0] - 0.05, 1],
        [0.8, close[0], 1],
      ],
      {
        acts: [
          ['walk', 0, 0.34],
          ['hold', 0, 0.5, thing],
        ],
        reactions: [
          ['bow', 0.36, 0.5],
          ['bashful', 0.54, 0.78],
          ['cheer', 0.8, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1] * 0.85, 1],
        [0.24, apart[1] * 0.85, 1],
        [0.3, apart[1] * 0.85, -1],
        [0.48, close[1] + 0.03, -1],
      ],
      {
        acts: [['hold', 0.5, 1, thing]],
        reactions: [
          ['glance', 0, 0.22],
          ['startle', 0.3, 0.42],
          ['love', 0.56, 0.84],
          ['cheer', 0.84, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.56, 1)],
});

/** One has it, the other looks on; then both eat. */
const eatTogether: Dealt = ({ one, other, close, apart, thing = '1f36a', play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, close[0] - 0.08, 1],
        [0.3, close[0] - 0.08, 1],
        [0.46, close[0], 1],
      ],
      {
        acts: [
          ['hold', 0, 0.56, thing],
          ['eat', 0.58, 0.88, thing],
        ],
        reactions: [
          ['savour', 0.02, 0.22],
          ['wonder', 0.24, 0.38],
          ['bow', 0.42, 0.54],
          ['love', 0.84, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1], -1],
        [0.16, close[1] + 0.06, -1],
        [0.5, close[1], -1],
      ],
      {
        acts: [
          ['cry', 0.16, 0.38],
          ['hold', 0.5, 0.58, thing],
          ['eat', 0.58, 0.88, thing],
        ],
        reactions: [
          ['startle', 0.42, 0.52],
          ['love', 0.84, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.84, 1)],
});

/** It comes close; under one umbrella there is room for two. */
const keepTogether: Dealt = ({ one, other, close, apart, thing = '2602-fe0f', play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, apart[0] - 0.06, 1],
        [0.2, apart[0], 1],
        [0.34, apart[0], 1],
        [0.52, close[0], 1],
      ],
      {
        acts: [
          ['walk', 0, 0.2],
          ['walk', 0.34, 0.52],
          ['hold', 0, 1, thing],
        ],
        reactions: [
          ['wonder', 0.2, 0.34],
          ['love', 0.78, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1] * 0.8, -1],
        [0.56, apart[1] * 0.8, -1],
        [0.7, close[1] * 0.92, -1],
      ],
      {
        reactions: [
          ['shiver', 0, 0.36],
          ['look-up', 0.4, 0.54],
          ['cheer', 0.56, 0.74],
          ['love', 0.78, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.78, 1)],
});

export const share: Dealt = (duo) => (duo.thing && !EATEN.test(duo.thing) ? keepTogether(duo) : eatTogether(duo));

/** From behind, in a snatch; then it runs, and has it on, or eats it. */
export const steal: Dealt = ({ one, other, apart, out, thing = '1f4b0', play, extra, effect }) => {
  const worn = HAT.test(thing) || GLASSES.test(thing);
  const size = worn ? other.size * 0.36 : 0.24;
  const x = 0.12;
  const hand = (facing: number) => inHand(other, x, facing);
  const onHead = (tall: number): number => (GLASSES.test(thing) ? tall * 0.72 : tall * 0.88);
  const [hx, hy] = worn ? [x, onHead(other.size)] : hand(1);
  const near = x - other.half - one.half * 0.8;
  const far = Math.max(-0.3, apart[0]);
  const [tx, ty] = worn ? [far, onHead(one.size)] : inHand(one, far, 1);
  const eats = EATEN.test(thing);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, out[0] * 0.8, 1],
          [0.28, near, 1],
          [0.36, near, 1],
          [0.4, near, -1],
          [0.56, far, -1],
          [0.62, far, 1],
        ],
        {
          acts: [['walk', 0, 0.28], ['run', 0.4, 0.56], ...(eats ? ([['eat', 0.72, 1, thing]] as const) : [])],
          reactions: [
            ['eager', 0.08, 0.3],
            ...(eats
              ? ([['giggle', 0.58, 0.72]] as const)
              : ([
                  ['jeer', 0.6, 0.78],
                  ['pose', 0.78, 1],
                ] as const)),
          ],
        },
      ),
      play(
        other,
        [
          [0, x, 1],
          [0.44, x, 1],
          [0.48, x, -1],
          [0.62, x, -1],
          [0.72, x - 0.05, -1],
        ],
        {
          reactions: [
            ['pose', 0, 0.28],
            ['startle', 0.36, 0.54],
            ['menace', 0.56, 0.8],
            [eats ? 'wonder' : 'giggle', 0.82, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(thing, size, [
        [0, hx, 1, hy, 0.88],
        [0.32, hx, 1, hy, 0.88],
        [0.37, near + one.half * 0.4, -1, one.size * 0.7, 0.88],
        [0.41, near - (worn ? 0 : one.half * 0.6), -1, worn ? onHead(one.size) : ty, 0.88],
        [0.56, worn ? tx : far - one.half * 0.6, -1, ty, 0.88],
        [0.62, tx, 1, ty, 0.88],
        ...(eats
          ? ([
              [0.715, tx, 1, ty, 0.88],
              [0.72, 3, 1, ty, 0.88],
            ] as const)
          : []),
      ]),
    ],
    effects: [effect('dust', 0.4, 0.6, { x: far, height: 0 })],
  };
};

/** This way and that; and a mouse is the one who has it. */
export const fuss: Dealt = ({ one, other, close, thing = '1f9f6', scene, play, extra, effect }) => {
  const mouse = scene.score.actors.some(({ sprite }) => /^1f4(01|2d)/.test(sprite)) ? '1f426' : '1f401';
  const high = Math.min(one.size, other.size) * 0.4;
  const apart = 0.05;
  const pull = [0.16, 0.28, 0.4].map((part, index) => [part, index % 2 ? -0.045 : 0.045] as const);
  const tug = (x: number, facing: number) =>
    [
      [0, x, facing],
      ...pull.map(([part, way]) => [part, x + way, facing] as const),
      [0.5, x, facing],
      [0.56, x - facing * 0.06, facing],
    ] as const;
  const angry = {
    reactions: [
      ['menace', 0.02, 0.46],
      ['tumble', 0.5, 0.72],
      ['wonder', 0.72, 0.84],
      ['giggle', 0.84, 1],
    ],
  } as const;
  return {
    actors: new Map([play(one, tug(close[0] - apart, 1), angry), play(other, tug(close[1] + apart, -1), angry)]),
    guests: [
      extra(thing, 0.26, [
        [0, (close[0] + close[1]) / 2, 1, high, 0.9],
        ...pull.map(([part, way]) => [part, (close[0] + close[1]) / 2 + way, 1, high, 0.9] as const),
        [0.5, (close[0] + close[1]) / 2, 1, high, 0.9],
        [0.58, 0.02, 1, 0.6, 0.92],
        [0.66, 0, 1, 0.02, 0.96],
        [0.74, 0, 1, 0.02, 0.96],
        [1, 0.44, 1, 0.02, 0.96],
      ]),
      extra(
        mouse,
        0.2,
        [
          [0, -0.6, 1, 0, 0.97],
          [0.56, -0.6, 1, 0, 0.97],
          [0.74, -0.09, 1, 0, 0.97],
          [1, 0.35, 1, 0, 0.97],
        ],
        { acts: [['run', 0.56, 1]] },
      ),
    ],
    effects: [effect('clash', 0.48, 0.6, { x: 0, height: high }), effect('dust', 0.5, 0.7, { x: 0, height: 0 })],
  };
};
