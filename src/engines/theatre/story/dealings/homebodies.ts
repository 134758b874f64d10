/** Who is to go out gets as far as the door, and goes backwards all the way to the sofa. Called by `dealings.ts`. */
import { DEPTH, type Dealt } from './duo.js';

const DOOR = '1f6aa';
const SOFA = 'prop-couch';
const [DOOR_X, SOFA_X] = [0.36, -0.3] as const;

export const refuse: Dealt = ({ one, play, extra }) => {
  const size = Math.min(one.size, 0.56);
  const hero = { ...one, size, half: (one.half * size) / one.size };
  const at = DOOR_X - 0.08 - hero.half;
  return {
    actors: new Map([
      play(
        hero,
        [
          [0, -0.14, 1],
          [0.24, at - 0.04, 1],
          [0.34, at + 0.03, 1],
          [0.42, at + 0.03, 1],
          [0.48, at - 0.06, 1],
          [0.8, SOFA_X, 1],
          [0.86, SOFA_X + 0.01, 1, 0.12, DEPTH + 0.02],
          [1, SOFA_X + 0.01, 1, 0.12, DEPTH + 0.02],
        ],
        {
          acts: [
            ['walk', 0, 0.34],
            ['walk', 0.5, 0.8],
            ['sit', 0.88, 1],
          ],
          reactions: [
            ['recoil', 0.38, 0.5],
            ['shiver', 0.42, 0.56],
            ['pose', 0.9, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(DOOR, 0.86, [[0, DOOR_X, 1, 0, DEPTH - 0.16]]),
      extra(SOFA, 0.44, [[0, SOFA_X, 1, 0, DEPTH - 0.02]]),
    ],
  };
};
