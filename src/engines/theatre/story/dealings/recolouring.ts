/** Skin that goes through one colour after the other, each creeping over the one before. Called by `dealings.ts`. */
import type { Colour } from '../../score/score.js';
import { DEPTH, type Dealt } from './duo.js';

/** After its own colour these, in turn. */
const TURNS: readonly Colour[] = ['yellow', 'orange', 'red', 'purple', 'blue'];
const FIRST = 0.12;
const EACH = 0.155;
/** How much of its turn a colour takes to come. */
const COMES = 0.6;
const SIZE = 0.62;
/** Before the one that it covers. */
const NEARER = 0.002;

export const recolour: Dealt = ({ one, scene, play, extra, effect }) => {
  const { actor } = one.player;
  const { end } = scene;
  const size = Math.max(one.size, SIZE);
  const reactions = [
    ['glance', 0.02, 0.16],
    ['wonder', 0.46, 0.7],
    ['giggle', 0.86, 1],
  ] as const;
  const [index, first] = play({ ...one, size }, [[0, 0, 1]], { reactions });
  return {
    actors: new Map([[index, first]]),
    guests: TURNS.filter((colour) => colour !== actor.colour).map((colour, turn) => {
      const from = FIRST + turn * EACH;
      return {
        ...extra(actor.sprite, size, [[0, 0, 1, 0, DEPTH + NEARER * (turn + 1)]], { reactions }),
        name: actor.name,
        colour,
        seed: actor.seed,
        fades: { in: [from * end, (from + EACH * COMES) * end] as [number, number] },
      };
    }),
    effects: [effect('sparkles', 0.8, 1, { x: 0, height: size * 0.5 })],
  };
};
