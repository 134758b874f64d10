/** A ball that nobody gets, or somebody who should not. Called by `dealings.ts`. */
import { clamp } from '../../stage/painting/easing.js';
import { DEPTH, type Dealt, inHand, type Place } from './duo.js';

const GOAL = '1f945';
/** Which ball it is where the player or the place says. */
const BALLS: readonly (readonly [words: RegExp, ball: string])[] = [
  [/tennis|网球/, '1f3be'],
  [/golf|高尔夫/, 'prop-snowball'],
  [/volley|排球/, '1f3d0'],
  [/basketball|篮球|gym|playground/, '1f3c0'],
  [/baseball|棒球/, '26be'],
];
const USUAL = '26bd';
const GOLF_BALL = 'prop-snowball';
const [FLIES, PAST] = [0.3, 0.5] as const;

/** A leap to the side, a moment too late: it flies past and lies there. */
export const missed: Dealt = ({ one, thing = USUAL, scene, play, extra, effect }) => {
  const own = BALLS.find(([words]) => words.test(`${one.player.role.name} ${scene.score.set.name}`))?.[1];
  const ball = thing === USUAL && own ? own : thing;
  const isSoccer = ball === USUAL && scene.score.set.name === 'stadium';
  const x = 0.04;
  const depth = DEPTH + 0.03;
  const lies = clamp(x - one.half - 0.12, -0.4, -0.2);
  const way: Place[] = [
    [0, 0.62, -1, 0.1, depth],
    [FLIES, 0.62, -1, 0.1, depth],
    [PAST - 0.06, x + 0.04, -1, one.size * 0.92, depth],
    [PAST + 0.04, lies + 0.06, -1, 0.34, depth],
    [PAST + 0.12, lies, -1, 0, depth],
    [PAST + 0.18, lies - 0.02, -1, 0.08, depth],
    [PAST + 0.24, lies - 0.03, -1, 0, depth],
  ];
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x - 0.03, 1],
          [0.12, x + 0.03, 1],
          [0.24, x - 0.03, 1],
          [PAST - 0.1, x, 1, 0],
          [PAST, x + 0.08, 1, 0.16],
          [PAST + 0.12, x + 0.14, 1, 0],
          [0.74, x + 0.14, 1],
          [0.78, x + 0.14, -1],
        ],
        {
          acts: [['jump', PAST - 0.14, PAST + 0.04]],
          reactions: [
            ['keen', 0, PAST - 0.1],
            ['trip', PAST + 0.02, 0.74],
            ['wonder', 0.78, 1],
          ],
        },
      ),
    ]),
    guests: [
      ...(isSoccer ? [extra(GOAL, 0.78, [[0, -0.24, 1, 0, 0.7]])] : []),
      extra(ball, 0.2, way, { acts: [['roll', FLIES, PAST + 0.24]] }),
    ],
    effects: [effect('dust', PAST + 0.1, PAST + 0.3, { x: x + 0.12, height: 0 })],
  };
};

const FOOD = /^1f3[2-7]|^1f9c[0-9]|^1f95|^1f96|^1f41f/;

/** It is hit or thrown; on its way another one has it. */ const BALL =
  /^(?:26bd|26be|1f3c0|1f3be|1f3d0|prop-snowball)/;

export const snatch: Dealt = ({ one, other, thing: said = USUAL, play, extra, effect }) => {
  const thing = said === USUAL && /golf|高尔夫/.test(one.player.role.name) ? GOLF_BALL : said;
  const x = Math.max(-0.34, -0.44 + one.half);
  const spot = Math.min(0.24, 0.46 - other.half);
  const mouth = spot - other.half * 0.75;
  const [held, hand] = inHand(one, x, 1);
  const high = other.size * 0.5;
  const depth = DEPTH + 0.02;
  const [hit, has] = [0.2, 0.5] as const;
  // A ball is swallowed like food; all else is carried proudly.
  const isGone = FOOD.test(thing) || BALL.test(thing);
  const goes: Place[] = isGone
    ? [[has + 0.06, 3, 1, high, depth]]
    : [
        [has + 0.08, mouth, 1, high, depth],
        [1, mouth, 1, high, depth],
      ];
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['throw', 0.06, hit + 0.06]],
        reactions: [
          ['pose', hit + 0.08, 0.4],
          ['startle', has, has + 0.16],
          ['wonder', 0.72, 1],
        ],
      }),
      play(
        other,
        [
          [0, 0.62 + other.half, -1],
          [0.26, 0.62 + other.half, -1],
          [has - 0.1, spot + 0.04, -1, 0],
          [has - 0.02, spot, -1, 0.12],
          [has + 0.08, spot, -1, 0],
        ],
        {
          acts: [['run', 0.26, has - 0.1]],
          reactions: [
            ['eager', 0.34, has],
            [isGone ? 'munch' : 'pose', has, 0.72],
            ['giggle', 0.76, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(
        thing,
        0.15,
        [
          [0, held, 1, hand, depth],
          [hit, held, 1, hand, depth],
          [(hit + has) / 2, (held + mouth) / 2, 1, 0.72, depth],
          [has, mouth, 1, high + 0.1, depth],
          ...goes,
        ],
        { acts: [['roll', hit, has]] },
      ),
    ],
    effects: [effect('clash', has, has + 0.1, { x: mouth, height: high + 0.06 })],
  };
};
