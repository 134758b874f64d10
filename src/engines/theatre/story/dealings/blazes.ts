/** What burns, and what comes down out of the sky in flames. Called by `dealings.ts`. */
import { DEPTH, type Dealt } from './duo.js';

const GONE = 3;
const EXPLODES = 0.5;

/** It stands in flames; where it is told so, it goes up and leaves a burning heap. */
export const blaze: Dealt = ({ one, scene, play, effect }) => {
  const explodes = scene.reading.dealing?.fails === true;
  const { tall } = one;
  const blast = { x: 0, height: tall * 0.5 };
  const [index, actor] = play(
    one,
    explodes
      ? [
          [0, 0, 1],
          [EXPLODES - 0.002, 0, 1],
          [EXPLODES + 0.02, GONE, 1],
        ]
      : [[0, 0, 1]],
    { acts: [['shake', 0, explodes ? EXPLODES : 1, undefined, 0.25]] },
  );
  return {
    // Nobody is in it.
    actors: new Map([[index, { ...actor, empty: true }]]),
    effects: [
      effect('flames', 0, 0.999, { x: 0, height: 0, depth: DEPTH, size: tall * (explodes ? 0.85 : 0.95) }),
      effect('embers', 0, 0.999, { x: 0, height: tall * 0.7, size: 1.3 }),
      ...(explodes
        ? [
            effect('clash', EXPLODES, EXPLODES + 0.17, { ...blast, size: 3 }),
            effect('shards', EXPLODES, 0.999, {
              ...blast,
              size: tall,
              sprite: one.player.actor.sprite,
              angle: 0.5,
            }),
            ...[-0.16, 0.02, 0.18].map((x, index) =>
              effect('smoke', EXPLODES + 0.05 + index * 0.04, 0.9, { x, height: tall * 0.4, size: 2.4 }),
            ),
          ]
        : []),
    ],
    ...(explodes && { shaken: 0.5, calm: scene.end * (EXPLODES + 0.18) }),
  };
};

const STRIKES = 0.42;

/** A ball of fire comes down from the upper left: onto another, or onto the ground. */
export const impact: Dealt = ({ one, other, scene, play, effect, out }) => {
  const isAlone = one === other || one.player.index === other.player.index;
  const x = isAlone ? 0.06 : 0.14;
  const { tall } = other;
  const hit = isAlone ? { x, height: 0.04 } : { x: x - other.half * 0.7, height: tall * 0.8 };
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0], -0.62), 1, 0.86],
          [STRIKES - 0.004, hit.x - one.half * 0.5, 1, isAlone ? 0.02 : Math.max(0, hit.height - one.tall * 0.6)],
          [STRIKES + 0.02, GONE, 1],
        ],
        {},
      ),
      ...(isAlone
        ? []
        : [
            play(
              other,
              [
                [0, x, 1],
                [STRIKES, x, 1],
                [STRIKES + 0.05, x + 0.035, 1],
                [STRIKES + 0.4, x + 0.05, 1],
              ],
              { acts: [['shake', STRIKES, 0.9, undefined, 0.5]] },
            ),
          ]),
    ]),
    effects: [
      effect('clash', STRIKES, STRIKES + 0.18, { ...hit, size: 3 }),
      ...(isAlone
        ? [
            effect('shards', STRIKES, 0.999, {
              ...hit,
              size: one.tall * 0.7,
              sprite: '1faa8',
              angle: isAlone ? 0.1 : 0.9,
            }),
          ]
        : []),
      effect('flames', STRIKES + 0.04, 0.999, {
        x: hit.x,
        height: isAlone ? 0 : tall * 0.6,
        depth: DEPTH + 0.01,
        size: 0.36,
      }),
      effect('embers', STRIKES, 0.999, { ...hit, size: 1.6 }),
      effect('dust', STRIKES, STRIKES + 0.3, { x: hit.x, height: isAlone ? 0 : tall * 0.6, size: 1.6 }),
    ],
    shaken: 0.5,
    calm: scene.end * (STRIKES + 0.2),
  };
};
