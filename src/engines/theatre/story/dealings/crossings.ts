/** Who stops for others that cross the road one after the other, and goes on when they are over. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Place } from './duo.js';

/** When it stands, and when it goes on. */
const [STANDS, GOES] = [0.2, 0.82] as const;
/** From this side of the road to the other one, and how far it is there. */
const NEAR = { x: 0.02, depth: 1.14 } as const;
const FAR = { x: 0.4, depth: 0.6 } as const;
/** Of those who come later, how much farther back each starts, parts of the way, and how long each takes for it. */
const BEHIND = 0.34;
const TAKES = 0.44;
const SMALL = 0.26;
const LARGE = 0.66;

export const letCross: Dealt = ({ one, other, scene, play, effect }) => {
  const walkers = scene.players.filter(
    ({ subject, index }) => subject === other.player.subject && index !== one.player.index,
  );
  const size = Math.min(Math.max(other.player.actor.size, SMALL), walkers.length > 1 ? 0.4 : 0.56);
  const large = Math.min(Math.max(one.size, 0.5), LARGE);
  const isVehicle = one.player.role.kind === 'vehicle';
  const hero = { ...one, size: large, half: (one.half * large) / one.size };
  const stops = Math.max(-0.47 + hero.half, -0.12 - hero.half);
  const along = (part: number): readonly [x: number, depth: number] => [
    NEAR.x + (FAR.x - NEAR.x) * part,
    NEAR.depth + (FAR.depth - NEAR.depth) * Math.max(part, -0.06),
  ];
  const ways = walkers.map((_, at): Place[] => {
    const start = -BEHIND * 0.9 * at;
    const ends = 1 - at * BEHIND * 0.72;
    const places = [0, 0.25, 0.5, 0.75, 1].map((part): Place => {
      const [x, depth] = along(start + (ends - start) * part);
      return [STANDS + 0.04 + at * 0.02 + (TAKES + 0.1) * part, x, 1, 0, depth];
    });
    return [[0, places[0]![1], 1, 0, places[0]![4]], ...places];
  });
  const goes = isVehicle ? 'drive' : 'walk';
  return {
    actors: new Map([
      play(
        hero,
        [
          [0, stops - 0.3, 1],
          [STANDS, stops, 1],
          [GOES, stops, 1],
          [1, stops + 0.12, 1],
        ],
        {
          acts: [
            [goes, 0, STANDS],
            [goes, GOES, 1],
          ],
          reactions: isVehicle ? [['glance', STANDS + 0.06, 0.7]] : [['wonder', STANDS + 0.06, 0.6]],
        },
      ),
      ...walkers.map((player, at) =>
        play({ ...other, player, size }, ways[at]!, {
          acts: [['walk', STANDS + 0.04 + at * 0.02, STANDS + TAKES + 0.14 + at * 0.02]],
          reactions: at === 0 ? [['glance', 0.78, 1]] : [],
        }),
      ),
    ]),
    effects: isVehicle
      ? [effect('dust', STANDS - 0.04, STANDS + 0.14, { x: stops - hero.half * 0.6, height: 0, depth: DEPTH })]
      : [],
  };
};
