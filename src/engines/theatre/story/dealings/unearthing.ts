/** What lies in the ground comes to light: it is dug for, stroke by stroke, and lifts out of the earth. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Place } from './duo.js';

/** From when on to when it is dug, parts of the film, and in how many strokes. */
const [FROM, TO] = [0.04, 0.62] as const;
const STROKES = 5;
/** How tall it is shown, and how much of it sticks out at first, part of its height. */
const TALL = 0.46;
const SEEN = 0.16;
const BEHIND = DEPTH - 0.01;

/** At each stroke dust flies and more of it is seen; then it is admired. */
export const unearth: Dealt = ({ one, thing = 'prop-treasure-chest', scene, play, extra, effect }) => {
  const { stuff = 'sand' } = scene.reading.dealing ?? {};
  const spot = 0.08;
  const x = Math.max(-0.4 + one.half, spot - 0.16 - one.half);
  const stroke = (TO - FROM) / STROKES;
  const way: Place[] = [[0, spot, -1, -TALL * (1 - SEEN), BEHIND]];
  for (let at = 0; at < STROKES; at += 1) {
    const low = -TALL * (1 - SEEN) * (1 - at / STROKES);
    const high = -TALL * (1 - SEEN) * (1 - (at + 1) / STROKES);
    const when = FROM + at * stroke;
    way.push([when + stroke * 0.55, spot, -1, low, BEHIND], [when + stroke * 0.9, spot, -1, high, BEHIND]);
  }
  const found = extra(thing, TALL, way);
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['dig', 0, TO]],
        reactions: [
          ['wonder', TO + 0.02, TO + 0.16],
          ['cheer', 0.82, 1],
        ],
      }),
    ]),
    guests: [{ ...found, half: 'above' }],
    effects: [
      effect('heap', 0, 1, { x: spot, height: 0, depth: DEPTH + 0.01, size: 0.8, stuff }),
      ...Array.from({ length: STROKES }, (_, at) => FROM + (at + 0.5) * stroke).map((when) =>
        effect('dust', when, when + stroke, { x: spot - 0.08, height: 0.04 }),
      ),
      effect('sparkles', TO, 0.84, { x: spot, height: TALL * 0.5 }),
    ],
  };
};
