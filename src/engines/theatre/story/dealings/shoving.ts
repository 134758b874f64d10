/** Somebody is pushed into water or mud: a bow through the air, a splash, and a head that comes up again. Called by `dealings.ts`. */
import { isOnWater } from '../places.js';
import { DEPTH, type Dealt } from './duo.js';

/** How much of who has fallen in is left to be seen. */
const LEFT = 0.5;
/** What lies before them is a little nearer, and so wide beside them. */
const NEARER = DEPTH + 0.02;
const WIDE = 3.2;
const [HIT, IN] = [0.34, 0.5] as const;

export const shove: Dealt = ({ one, other, close, out, scene, play, effect }) => {
  const stuff = scene.reading.dealing?.stuff ?? 'water';
  const edge = Math.min(close[1] - 0.04, 0.02 + other.half);
  const lands = Math.min(0.27, 0.46 - other.half);
  const near = edge - other.half - one.half * 0.9;
  const deep = other.size * (1 - LEFT);
  const [index, actor] = play(
    other,
    [
      [0, edge, 1],
      [HIT, edge, 1],
      [(HIT + IN) / 2, (edge + lands) / 2, 1, 0.3],
      [IN, lands, 1, -other.size * 0.9],
      [IN + 0.12, lands, -1, -other.size * 0.8],
      [IN + 0.2, lands, -1, -deep * 0.86],
      [0.78, lands, -1, -deep],
      [0.88, lands, -1, -deep * 0.92],
      [1, lands, -1, -deep],
    ],
    {
      acts: [['wave', 0.84, 1]],
      reactions: [
        ['pose', 0, HIT - 0.06],
        ['startle', HIT - 0.02, IN],
        ['shake-dry', IN + 0.18, 0.8],
      ],
    },
  );
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0] * 0.8, near - 0.3), 1],
          [0.2, near - 0.06, 1],
          [HIT - 0.05, near - 0.06, 1],
          [HIT, near + 0.03, 1],
          [HIT + 0.12, near - 0.02, 1],
        ],
        {
          acts: [
            ['walk', 0, 0.2, undefined, 0.6],
            ['push', HIT - 0.08, HIT + 0.06],
          ],
          reactions: [
            ['eager', 0.06, 0.24],
            ['wonder', IN, IN + 0.16],
            ['giggle', IN + 0.18, 1],
          ],
        },
      ),
      [index, { ...actor, half: 'above' as const }],
    ]),
    effects: [
      ...(isOnWater(scene.score)
        ? []
        : [
            effect('heap', 0, 0.999, {
              x: lands,
              height: 0,
              depth: NEARER,
              size: Math.min(1.5, other.size * WIDE * 0.9),
              stuff,
            }),
          ]),
      effect('splash', IN - 0.02, IN + 0.24, { x: lands, height: 0.02 }),
    ],
  };
};
