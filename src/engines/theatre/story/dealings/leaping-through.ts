/** A run, a leap, and through it: a hoop, a ring of fire, a wall for those whom walls do not hold. Called by `dealings.ts`. */
import { arc } from '../handling/ways.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

const SPOT = 0.04;
/** How high the middle of the opening is, parts of its height, and how much of it somebody fills. */
const MIDDLE = 0.6;
const FILLS = 0.5;
const TALL = 0.74;
const [LEAPS, LANDS] = [0.34, 0.6] as const;
const BURNS = /fire-hoop/;
const WALL = /wall|fence/;
const SWIMS = /^(?:fish)$/;

export const leapThrough: Dealt = ({ one, place = 'prop-stand-hoop', scene, play, extra, effect }) => {
  const isWall = WALL.test(place);
  const share = Math.min(1, (TALL * (isWall ? 0.8 : FILLS)) / one.size);
  const hero = { ...one, size: one.size * share, half: one.half * share };
  const rise = isWall ? 0 : Math.max(0, TALL * MIDDLE - hero.size * 0.5);
  const far = Math.min(0.46 - hero.half, 0.34);
  const start = -far - 0.06;
  const gait = SWIMS.test(one.player.role.kind) ? 'swim' : isWall ? 'walk' : 'run';
  const through: Place[] = isWall
    ? [[LANDS + 0.1, far, 1, 0, DEPTH]]
    : arc([LEAPS, SPOT - 0.24, 1, 0, DEPTH], [LANDS, SPOT + 0.24, 1, 0, DEPTH], rise).slice(0);
  return {
    actors: new Map([
      play(hero, [[0, start, 1], [0.1, start, 1], ...through, ...(isWall ? [] : ([[0.74, far, 1]] as const))], {
        acts: [[gait, 0.1, isWall ? LANDS + 0.1 : LEAPS], ...(isWall ? [] : ([['run', LANDS, 0.74]] as const))],
        reactions: [
          ['eager', 0, 0.1],
          ['cheer', 0.8, 1],
        ],
      }),
    ]),
    // One half of it is behind and the other before whoever goes through.
    guests: (['rear', 'front'] as const).map((half) => ({
      ...extra(place, TALL, [[0, SPOT, 1, 0, DEPTH + (half === 'rear' ? -0.02 : 0.02)]]),
      half,
    })),
    effects: [
      ...(BURNS.test(place) ? [effect('embers', 0, 1, { x: SPOT, height: TALL * 0.5, size: 0.8 })] : []),
      effect('sparkles', LEAPS + 0.1, LANDS + 0.14, { x: SPOT, height: TALL * MIDDLE }),
      ...(isWall ? [] : [effect('dust', LANDS, LANDS + 0.16, { x: SPOT + 0.24, height: 0 })]),
    ],
    camera: [{ t: 0, x: 0, y: 0, zoom: scene.players.length > 2 ? 1 : 1.06, roll: 0 }],
  };
};
