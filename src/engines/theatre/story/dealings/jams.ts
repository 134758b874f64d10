/** What stands one behind the other and gets no further: it creeps, stops, and honks; whoever sits in it looks out of the roof. Called by `dealings.ts`. */
import type { Actor } from '../../score/score.js';
import { all } from './casting.js';
import type { Dealt, Doing, Place } from './duo.js';

const TRAFFIC = ['1f695', '1f68c', '1f699', '1f697', '1f69a', '1f697'] as const;
/** As many as a score has room for guests: where each stands, how near, and how high it is in the air where they fly. */
const SPOTS = [
  { x: 0.02, depth: 0.98, size: 0.36, aloft: 0.1 },
  { x: -0.36, depth: 0.98, size: 0.36, aloft: 0.16 },
  { x: 0.4, depth: 0.98, size: 0.36, aloft: 0.14 },
  { x: -0.2, depth: 0.72, size: 0.34, aloft: 0.46 },
  { x: 0.16, depth: 0.72, size: 0.34, aloft: 0.5 },
  { x: 0.46, depth: 0.72, size: 0.34, aloft: 0.44 },
] as const;
/** A jerk ahead and a stop, one after the other from the front. */
const CREEPS = [0.16, 0.46, 0.76] as const;
const STEP = 0.014;
const WHEELED = /^(?:vehicle|aircraft|boat)$/;
const HONKS = { en: 'BEEP!', zh: '嘀嘀！' } as const;
const LOUD: readonly number[] = [0, 3, 5];

export const jam: Dealt = (duo) => {
  const { one, scene, play, extra } = duo;
  const { reading } = scene;
  const stuck = all(duo).slice(0, SPOTS.length);
  const rolls = WHEELED.test(one.player.role.kind);
  const flies = one.player.told.has('fly') || one.player.role.kind === 'aircraft';
  const spotted = (at: number, high = 0, behind = 0): Place[] => {
    const { x, depth, aloft } = SPOTS[at]!;
    const height = (flies ? aloft : 0) + high;
    const later = (SPOTS[0].x - x) * 0.12 + at * 0.01;
    return [
      [0, x - STEP, 1, height, depth - behind],
      ...CREEPS.flatMap((part, index): Place[] => [
        [part + later, x + (index - 1) * STEP, 1, height, depth - behind],
        [part + later + 0.06, x + index * STEP, 1, height, depth - behind],
      ]),
    ];
  };
  const doing = (at: number): Doing => {
    const at0 = 0.06 + at * 0.08;
    return {
      acts: [
        ...(flies ? ([['fly', 0, 1]] as const) : []),
        ...(LOUD.includes(at) ? ([['talk', at0, at0 + 0.26]] as const) : []),
      ],
    };
  };
  const cars: Actor[] = SPOTS.flatMap(({ size }, at) =>
    rolls && at < stuck.length
      ? []
      : [
          {
            ...extra(TRAFFIC[at]!, size, spotted(at), doing(at)),
            ...(LOUD.includes(at) && { says: HONKS[reading.language] }),
            seed: at + 3,
          },
        ],
  );
  const actors = stuck.map((part, at): readonly [number, Actor] => {
    const { size } = SPOTS[at]!;
    if (rolls) {
      const [index, actor] = play({ ...part, size }, spotted(at), doing(at));
      return [index, { ...actor, ...(LOUD.includes(at) && { says: HONKS[reading.language] }) }];
    }
    // Out of the roof of the car in the middle, as far as the waist.
    return play({ ...part, size: Math.min(part.size, 0.42) }, spotted(at, 0.14, 0.012), {
      reactions: [
        ['glance', 0.06, 0.4],
        ['menace', 0.44, 0.7],
        ['look-up', 0.74, 1],
      ],
    });
  });
  return { actors: new Map(actors), guests: cars, camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }] };
};
