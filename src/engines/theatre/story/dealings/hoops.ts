/** A ball in a high arc through a hoop, and what comes of it; or whoever leaps up and puts it in. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Duo, type Place } from './duo.js';

const STAND = 'prop-basketball-hoop';
const NET = 'prop-basketball-net';
const BALL = '1f3c0';
/** How tall it stands, and how high its ring is, actor units. */
const TALL = 0.98;
const UNIT = TALL / 97;
const RING = UNIT * 55;
/** The net alone: how high it is, and how high it hangs, as `props/playthings.ts` draws it. */
const NET_TALL = UNIT * 24.4;
const NET_HIGH = UNIT * 31;
const SPOT = 0.2;
const BALL_SIZE = 0.23;
const BANG = '1f4a5';

export const dunk: Dealt = (duo) => {
  const { one, extra } = duo;
  const stands = [
    extra(STAND, TALL, [[0, SPOT, 1, 0, DEPTH - 0.02]]),
    extra(NET, NET_TALL, [[0, SPOT, 1, NET_HIGH, DEPTH + 0.012]]),
  ];
  const told = one.player.isThing ? thrown(duo) : leapt(duo);
  return { ...told, guests: [...stands, ...(told.guests ?? [])] };
};

/** Up in a high arc, through, and down; then it bounces, or bursts on the way. */
function thrown({ one, thing, scene, play, effect }: Duo): ReturnType<Dealt> {
  const bursts = thing === BANG;
  const ball = { ...one, size: BALL_SIZE };
  const middle = BALL_SIZE / 2;
  const arc: Place[] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((part): Place => {
    const from = -0.46;
    return [
      0.04 + 0.36 * part,
      from + (SPOT - from) * part,
      1,
      0.16 + (RING + 0.1 - 0.16) * part + 1.5 * part * (1 - part) * 0.62 - middle,
      DEPTH,
    ];
  });
  const down: Place[] = bursts
    ? [
        [0.45, SPOT, 1, RING - 0.22 - middle, DEPTH],
        [0.5, SPOT, 1, RING - 0.34 - middle, DEPTH + 0.03],
        [0.56, SPOT, 1, RING - 0.3 - middle, DEPTH + 0.03],
        [1, SPOT, 1, RING - 0.3 - middle, DEPTH + 0.03],
      ]
    : [
        [0.54, SPOT, 1, 0, DEPTH],
        [0.63, SPOT - 0.06, 1, 0.24, DEPTH],
        [0.72, SPOT - 0.12, 1, 0, DEPTH],
        [0.8, SPOT - 0.17, 1, 0.1, DEPTH],
        [0.88, SPOT - 0.21, 1, 0, DEPTH],
        [1, SPOT - 0.24, 1, 0, DEPTH],
      ];
  const throwers = scene.players.filter(({ isThing }) => !isThing).slice(0, 1);
  const [index, actor] = play(ball, [...arc, ...down], {
    acts: bursts
      ? [
          ['spin', 0.04, 0.42, undefined, 0.6],
          ['explode', 0.46, 0.9],
        ]
      : [['spin', 0.04, 0.52, undefined, 0.6]],
  });
  return {
    actors: new Map([
      [index, actor],
      ...throwers.map((player) =>
        play({ player, size: 0.56, half: 0.1, tall: 0.5 }, [[0, -0.38, 1]], {
          acts: [['throw', 0, 0.16]],
          reactions: [
            ['look-up', 0.16, 0.44],
            [bursts ? 'startle' : 'cheer', 0.5, 1],
          ],
        }),
      ),
    ]),
    effects: bursts
      ? [effect('smoke', 0.62, 1, { x: SPOT, height: 0.2 }), effect('flashes', 0.6, 0.9)]
      : [effect('confetti', 0.5, 1, { x: SPOT, height: RING })],
  };
}

/** A run-up, a leap, in with it; and back on the ground with both arms up. */
function leapt({ one, play, extra, effect }: Duo): ReturnType<Dealt> {
  const reach = one.size * 0.86;
  const near = SPOT - 0.1 - one.half * 0.4;
  const high = Math.max(0.1, RING + 0.06 - reach);
  const held = (x: number, height: number): readonly [number, number] => [x + one.half * 0.6, height + one.size * 0.5];
  const ways: Place[] = [
    [0, -0.42, 1],
    [0.28, near - 0.16, 1],
    [0.42, near, 1, high],
    [0.5, near + 0.01, 1, high],
    [0.62, near - 0.04, 1],
    [1, near - 0.04, 1],
  ];
  const carried = ways.slice(0, 3).map(([part, x, , height = 0]): Place => {
    const [ballX, ballHeight] = held(x, height);
    return [part, ballX, 1, ballHeight, DEPTH + 0.004];
  });
  return {
    actors: new Map([
      play(one, ways, {
        acts: [
          ['run', 0, 0.28],
          ['jump', 0.3, 0.5, undefined, 0.4],
        ],
        reactions: [['cheer', 0.62, 1]],
      }),
    ]),
    guests: [
      extra(BALL, BALL_SIZE, [
        ...carried,
        [0.45, SPOT, 1, RING + 0.06, DEPTH],
        [0.5, SPOT, 1, RING - 0.14, DEPTH],
        [0.58, SPOT, 1, 0, DEPTH],
        [0.66, SPOT + 0.05, 1, 0.2, DEPTH],
        [0.74, SPOT + 0.1, 1, 0, DEPTH],
        [1, SPOT + 0.14, 1, 0, DEPTH],
      ]),
    ],
    effects: [effect('confetti', 0.52, 1, { x: SPOT, height: RING })],
  };
}
