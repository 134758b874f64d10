/** So hot, or so angry, that it comes out of both ears. Called by `dealings.ts`. */
import { DEPTH, type Dealt } from './duo.js';

const FIRE = '1f525';
const BURSTS = 0.38;

export const fume: Dealt = ({ one, thing, scene, play, effect }) => {
  const x = 0;
  const eaten = Object.entries(one.player.role.props ?? {}).find(([act]) => act === 'eat')?.[1]?.sprite;
  const isAngry = !eaten && thing !== FIRE && !/kitchen|restaurant/.test(scene.score.set.name);
  const ears = one.size * 0.78;
  const out = one.half * 0.62;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x, 1],
          [BURSTS, x, 1, 0],
          [BURSTS + 0.05, x, 1, 0.1],
          [BURSTS + 0.1, x, 1, 0],
        ],
        {
          acts: isAngry ? [['shake', 0.04, 1]] : [['eat', 0.02, BURSTS - 0.08, eaten ?? '1f963']],
          reactions: [
            ...(isAngry ? ([['menace', 0, 1]] as const) : ([['munch', 0.1, BURSTS - 0.08]] as const)),
            ['startle', BURSTS, BURSTS + 0.2],
            ['shiver', BURSTS + 0.2, 1],
          ],
        },
      ),
    ]),
    effects: [-1, 1].flatMap((side) => [
      effect(thing === FIRE ? 'embers' : 'steam', BURSTS, 1, {
        x: x + side * out,
        height: ears,
        depth: DEPTH,
        size: thing === FIRE ? 1.25 : 1.9,
        ...(thing === FIRE && { straight: true }),
      }),
      effect('smoke', BURSTS, BURSTS + 0.14, { x: x + side * out, height: ears, depth: DEPTH, size: 0.5 }),
    ]),
  };
};
