/** Somebody sleeps in bed and somebody small wants to be fed: calls, paws, bounces; until a treat comes out from under the pillow. Called by `dealings.ts`. */
import type { Actor } from '../../score/score.js';
import type { Dealt, Place } from './duo.js';

const BED = 'prop-bed';
const BED_DEPTH = 0.68;
const ON_BED = BED_DEPTH + 0.01;
const SLEEPER = 0.78;
/** How high who stands on the blanket stands, and how high the pillow lies, actor units. */
const BLANKET = 0.26;
const PILLOW = 0.2;
/** How far behind the feet the head of who lies in a bed is, own heights. */
const HEAD = 0.36;
const SPOT = 0.06;
/** What is wanted, by who wants it. */
const WANTED: readonly (readonly [who: RegExp, thing: string])[] = [
  [/^1f408|^1f431/, '1f41f'],
  [/^1f415|^1f429|^1f436/, '1f9b4'],
  [/^1f40|^1f43f|^1f439/, '1f955'],
];
const ANYTHING = '1f36a';

export const wakeForFood: Dealt = ({ one, other, scene, play, extra, effect }) => {
  const wanted = WANTED.find(([who]) => who.test(one.player.actor.sprite))?.[1] ?? ANYTHING;
  const pet = { ...one, size: Math.min(0.42, Math.max(0.32, one.size)) };
  const head = SPOT - (HEAD * SLEEPER) / scene.across;
  const near = Math.min(0.3, head + 0.14 + pet.half);
  const at = (part: number, x: number, height: number, facing = -1): Place => [part, x, facing, height, ON_BED];
  const hops: Place[] = [0.5, 0.53, 0.56, 0.59, 0.62].map((part, index) =>
    at(part, near, BLANKET + (index % 2 ? 0.1 : 0)),
  );
  const [index, sleeper] = play({ ...other, size: SLEEPER }, [[0, SPOT, 1, 0, BED_DEPTH]], {
    acts: [['sleep', 0, 1, BED]],
  });
  const still: Actor = { ...sleeper, reactions: [] };
  const mouth = near - pet.half * 0.8;
  return {
    actors: new Map([
      [index, still],
      play(
        pet,
        [
          [0, 0.46, -1, 0, BED_DEPTH + 0.08],
          [0.12, 0.34, -1, 0, BED_DEPTH + 0.06],
          at(0.18, near + 0.05, BLANKET + 0.1),
          at(0.22, near, BLANKET),
          ...hops,
          at(0.68, near, BLANKET),
        ],
        {
          acts: [
            ['walk', 0, 0.12],
            ['talk', 0.24, 0.36],
            ['eat', 0.74, 1, wanted],
          ],
          reactions: [
            ['prod', 0.36, 0.5],
            ['eager', 0.62, 0.72],
            ['savour', 0.8, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(wanted, 0.15, [
        [0, 3, 1, PILLOW, ON_BED],
        [0.625, 3, 1, PILLOW, ON_BED],
        [0.63, head + 0.05, 1, PILLOW, ON_BED + 0.01],
        [0.72, mouth, 1, BLANKET + 0.06, ON_BED + 0.01],
        [0.74, mouth, 1, BLANKET + 0.06, ON_BED + 0.01],
        [0.745, 3, 1, PILLOW, ON_BED],
      ]),
    ],
    effects: [
      effect('dream', 0.24, 0.6, { x: Math.min(0.14, near), height: BLANKET, sprite: wanted }),
      effect('hearts', 0.82, 1, { x: near, height: BLANKET + pet.size }),
    ],
  };
};
