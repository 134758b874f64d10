/** Who stands before somebody and a villain. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';
import { TREE } from './rescues.js';

const WOLF = '1f43a';

/** Before it somebody plants themselves; the villain comes, and goes faster than it came. */
export const protect: Dealt = ({ one, other, place, scene, play, extra, effect }) => {
  const same = scene.score.actors.some(({ sprite }) => sprite === WOLF);
  const villain = place && !TREE.test(place) ? place : same ? '1f409' : WOLF;
  const x = -0.04;
  const behind = x - one.half - other.half * 0.8;
  const size = 0.62;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, behind, 1, 0, 0.87],
          [0.16, behind, 1, 0, 0.87],
          [0.3, x, 1, 0, 0.87],
          [0.5, x, 1, 0, 0.87],
          [0.58, x + 0.05, 1, 0, 0.87],
          [0.8, x, 1, 0, 0.87],
          [0.84, x, -1, 0, 0.87],
        ],
        {
          acts: [['run', 0.16, 0.3]],
          reactions: [
            ['guard', 0.3, 0.5],
            ['strike', 0.46, 0.66],
            ['pose', 0.68, 0.82],
            ['bow', 0.84, 1],
          ],
        },
      ),
      play(other, [[0, behind - 0.02, 1, 0, 0.83]], {
        reactions: [
          ['startle', 0.04, 0.24],
          ['shiver', 0.24, 0.62],
          ['cheer', 0.68, 0.84],
          ['love', 0.84, 1],
        ],
      }),
    ]),
    guests: [
      extra(
        villain,
        size,
        [
          [0, 0.6, -1],
          [0.26, 0.33, -1],
          [0.48, 0.27, -1],
          [0.58, 0.34, -1],
          [0.66, 0.34, -1],
          [0.69, 0.34, 1],
          [0.86, 0.9, 1],
        ],
        {
          acts: [
            ['walk', 0, 0.26],
            ['run', 0.68, 0.9],
          ],
          reactions: [
            ['menace', 0.14, 0.52],
            ['startle', 0.55, 0.68],
          ],
        },
      ),
    ],
    effects: [effect('clash', 0.54, 0.68, { x: 0.14, height: 0.35 }), effect('hearts', 0.84, 1)],
  };
};
