/** Something is dug out of the ground, bit by bit, dusted and admired. Called by `dealings.ts`. */
import type { Actor } from '../../score/score.js';
import { DEPTH, type Dealt, type Part } from './duo.js';

const FOUND = 0.44;
const SPOT = 0.04;
/** Where those who dig stand, and which way they look: beside it, then farther off. */
const DIGGERS = [
  [-0.24, 1, 0.86],
  [0.33, -1, 0.84],
  [-0.42, 1, 0.76],
] as const;
const SPADE = 'spade';
const BROOM = '1f9f9';
/** Where the ground is of sand. */
const SANDY = /desert|beach|egypt|island|savanna/;

export const unearth: Dealt = ({ one, thing = 'prop-treasure-chest', scene, play, extra, effect }) => {
  const kin = scene.players.filter(({ subject }) => subject === one.player.subject).slice(0, DIGGERS.length);
  const isPerson = one.player.role.kind === 'person';
  const size = Math.min(one.size, 0.54);
  const share = size / one.size;
  const digger = (player: Part['player']): Part => ({ player, size, half: one.half * share, tall: one.tall * share });
  const sunk = (part: number): number => -FOUND * part;
  const found: Actor = {
    ...extra(thing, FOUND, [
      [0, SPOT, 1, sunk(0.78), DEPTH],
      [0.12, SPOT, 1, sunk(0.72), DEPTH],
      [0.24, SPOT, 1, sunk(0.5), DEPTH],
      [0.36, SPOT, 1, sunk(0.28), DEPTH],
      [0.48, SPOT, 1, sunk(0.06), DEPTH],
      [0.54, SPOT, 1, 0, DEPTH],
      [1, SPOT, 1, 0, DEPTH],
    ]),
    half: 'above',
  };
  return {
    actors: new Map(
      kin.map((player, order) => {
        const [x, facing, depth] = DIGGERS[order]!;
        const dusts = order !== 1;
        return play(digger(player), [[0, x, facing, 0, depth]], {
          acts: isPerson
            ? [['dig', 0, 0.5, SPADE], ...(dusts ? ([['hit', 0.56, 0.82, BROOM]] as const) : [])]
            : [['dig', 0, 0.5]],
          reactions: [
            ['startle', 0.5, 0.56],
            ...(dusts && isPerson ? [] : ([['wonder', 0.58, 0.8]] as const)),
            ['cheer', 0.84, 1],
          ],
        });
      }),
    ),
    guests: [found],
    effects: [
      effect('heap', 0, 1, {
        x: SPOT,
        height: 0,
        depth: DEPTH + 0.02,
        size: 0.62,
        stuff: SANDY.test(scene.score.set.name) ? 'sand' : (scene.reading.dealing?.stuff ?? 'mud'),
      }),
      effect('dust', 0.1, 0.3, { x: SPOT, height: 0 }),
      effect('dust', 0.3, 0.5, { x: SPOT, height: 0 }),
      effect('dust', 0.58, 0.8, { x: SPOT, height: FOUND * 0.6 }),
      effect('sparkles', 0.82, 1, { x: SPOT, height: FOUND * 0.7 }),
    ],
  };
};
