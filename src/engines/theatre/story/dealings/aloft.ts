/** What grows wings and is off, and what is thrown into the sky and comes back as something else, or not at all. Called by `dealings.ts`. */
import type { Actor } from '../../score/score.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

/** When it stirs, hangs in the air over where it lay, and makes off, parts of the film. */
const STIRS = 0.2;
const HANGS = 0.4;
const OFF = 0.56;
const WINGED = 0.44;
/** Where it lies, and where who looks on stands. */
const LIES = 0.1;
const STANDS = -0.24;

/** It lies there, beats the wings it suddenly has, and is gone over everybody's heads; they look after it. */
export const takeWing: Dealt = ({ one, scene, play, effect }) => {
  const isThing = one.player.role.kind !== 'person';
  const size = isThing ? Math.max(WINGED, Math.min(one.size, 0.56)) : one.size;
  const hero = { ...one, size };
  const others = scene.players.filter(({ index }) => index !== one.player.index);
  const x = others.length > 0 ? LIES : 0;
  const [index, actor] = play(
    hero,
    [
      [0, x, 1],
      [STIRS, x, 1],
      [STIRS + 0.06, x + 0.01, 1, 0.08],
      [HANGS, x - 0.03, 1, 0.26],
      [OFF, x + 0.02, 1, 0.2],
      [0.78, x + 0.16, 1, 0.62],
      [0.96, x + 0.44, 1, 1.25],
      [1, x + 0.5, 1, 1.4],
    ],
    { acts: [['fly', STIRS, 1]] },
  );
  const crowd = others.map((player, at): readonly [number, Actor] => {
    const place = STANDS - 0.12 * Math.floor(at / 2) * (at % 2 ? 1 : -1) - (at % 2 ? 0.14 : 0);
    const part = { player, size: player.actor.size, half: one.half, tall: player.actor.size };
    return play(part, [[0, place, 1, 0, DEPTH - 0.04 * at]], {
      acts: [['jump', OFF, 0.78]],
      reactions: [
        ['startle', STIRS, HANGS - 0.04],
        ['wonder', HANGS, OFF],
        ['look-up', 0.8, 1],
      ],
    });
  });
  return {
    actors: new Map([[index, actor], ...crowd]),
    effects: [effect('sparkles', STIRS, STIRS + 0.2, { x, height: size * 0.5 })],
  };
};

/** When it leaves the hands, is at its highest, and what has become of it is all over the sky. */
const LEAVES = 0.24;
const TOP = 0.44;
/** Where each of them flies, stage widths and actor units. */
const FLOCK = [
  [-0.36, 0.56, 0],
  [-0.16, 0.72, 0.03],
  [0.16, 0.66, 0.06],
  [0.36, 0.74, 0.02],
] as const;
const THROWN = 0.3;
const FLYING = 0.26;

/** Both arms fly up, and it with them; at its highest it bursts into a flock, or it comes down again. */
export const castUp: Dealt = ({ one, other, thing = '1f393', place, play, extra, effect }) => {
  const x = place ? -0.06 : 0;
  const hand = one.size * 0.8;
  const high = 0.72;
  const rises: Place[] = [
    [0, x + one.half * 0.7, 1, one.size * 0.4, DEPTH + 0.02],
    [LEAVES - 0.06, x + one.half * 0.7, 1, one.size * 0.3, DEPTH + 0.02],
    [LEAVES, x + 0.02, 1, hand, DEPTH + 0.02],
    [TOP, x + 0.02, 1, high, DEPTH + 0.02],
  ];
  const falls: Place[] = [
    [TOP + 0.08, x + 0.02, 1, high + 0.02, DEPTH + 0.02],
    [0.74, x + 0.02, 1, hand, DEPTH + 0.02],
    [0.82, x + one.half * 0.7, 1, one.size * 0.5, DEPTH + 0.02],
  ];
  const gone: Place[] = [
    [TOP + 0.02, 3, 1, high, DEPTH + 0.02],
    [1, 3, 1, high, DEPTH + 0.02],
  ];
  const birds = place
    ? FLOCK.map(([aside, up, late]) =>
        extra(
          place,
          FLYING,
          [
            [0, 3, 1, high],
            [TOP + late, 3, 1, high],
            [TOP + late + 0.005, x + aside * 0.1, Math.sign(aside), high - 0.1, DEPTH - 0.02],
            [0.7 + late, aside * 0.7, Math.sign(aside), up - 0.06, DEPTH - 0.04],
            [1, aside, Math.sign(aside), up, DEPTH - 0.1],
          ],
          { acts: [['fly', TOP, 1]] },
        ),
      )
    : [];
  const isPair = other.player.index !== one.player.index && other.player.role.kind === 'person';
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        reactions: [
          ['cheer', LEAVES - 0.1, LEAVES + 0.1],
          ['look-up', LEAVES + 0.12, 0.8],
          ['cheer', 0.84, 1],
        ],
      }),
      ...(isPair ? [play(other, [[0, 0.3, -1]], { reactions: [['look-up', LEAVES + 0.08, 0.8]] })] : []),
    ]),
    guests: [extra(thing, THROWN, [...rises, ...(place ? gone : falls)], { acts: [['spin', LEAVES, TOP]] }), ...birds],
    effects: [
      ...(place ? [effect('clash', TOP, TOP + 0.12, { x: x + 0.02, height: high })] : []),
      effect('sparkles', TOP, TOP + 0.24, { x: x + 0.02, height: high }),
    ],
  };
};
