/** What lies about is stolen, and somebody comes out of where nobody would look. Called by `dealings.ts`. */
import { perspective } from '../../stage/camera.js';
import { clamp } from '../../stage/painting/easing.js';
import { DEPTH, type Dealt } from './duo.js';

const FOOD = /^(1f3[23][0-9a-f]|1f3(4[5-9]|5|6|7[0-9a-f])|1f9(5|6|c[0-3])|1fad|1f41f|1f382|prop-chicken-leg)/;
/** How high things lie on it, parts of its height; on top where nothing else is said. */
const LIES: readonly (readonly [picture: RegExp, high: number])[] = [
  [/^prop-(table|dining-table)/, 0.78],
  [/^prop-barbecue/, 0.52],
  [/^prop-(refrigerator|safe|oven|vending-machine)/, 0.36],
];
const COOK = '1f468-200d-1f373';
const GUARD = '1f46e';
const PHONE = '1f4f1';

/** On tiptoe behind the back of whoever minds it, a snatch, and off; too late somebody looks round. */
export const raid: Dealt = ({ one, thing = '1f354', place = 'prop-table', scene, play, extra, effect, out }) => {
  // Who walks out with it does not eat it here.
  const leaves = scene.reading.dealing?.leaves ?? false;
  const tall = clamp(one.size, 0.36, 0.5);
  const spot = 0.06;
  const high = tall * (LIES.find(([picture]) => picture.test(place))?.[1] ?? 0.92);
  const near = spot - 0.08 - one.half;
  const far = Math.max(-0.26, -0.4 + one.half);
  const mouth = one.half * 0.95;
  const held = one.size * 0.38;
  const eats = FOOD.test(thing) && !leaves;
  const gone = out[0] - 0.1;
  const minder = 0.33;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0] * 0.8, -0.42), 1],
          [0.28, near, 1],
          [0.44, near, 1],
          [0.47, near, -1],
          ...(leaves
            ? ([[0.86, gone, -1]] as const)
            : ([
                [0.6, far, -1],
                [0.66, far, 1],
              ] as const)),
        ],
        {
          acts: [
            ['walk', 0, 0.28, undefined, 0.5],
            leaves ? ['walk', 0.47, 0.86, undefined, 0.8] : ['run', 0.47, 0.6],
            ...(eats ? ([['eat', 0.7, 1, thing]] as const) : []),
          ],
          reactions: [
            ['glance', 0.02, 0.22],
            ['eager', 0.24, 0.38],
            ['startle', 0.42, 0.48],
            leaves ? ['giggle', 0.52, 0.86] : [eats ? 'savour' : 'pose', 0.72, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(place, tall, [[0, spot, 1, 0, 0.86]]),
      extra(thing, 0.18, [
        [0, spot, 1, high, 0.87],
        [0.34, spot, 1, high, 0.87],
        [0.38, near + mouth, 1, held, 0.88],
        [0.44, near + mouth, 1, held, 0.88],
        [0.47, near - mouth, -1, held, 0.88],
        ...(leaves
          ? ([[0.86, gone - mouth, -1, held, 0.88]] as const)
          : ([
              [0.6, far - mouth, -1, held, 0.88],
              [0.66, far + mouth, 1, held, 0.88],
            ] as const)),
        ...(eats
          ? ([
              [0.7, far + mouth, 1, held, 0.88],
              [0.705, 3, 1, held, 0.88],
            ] as const)
          : []),
      ]),
      extra(
        FOOD.test(thing) ? COOK : GUARD,
        0.58,
        [
          [0, minder, 1, 0, 0.78],
          [0.46, minder, 1, 0, 0.78],
          [0.5, minder, -1, 0, 0.78],
          [0.62, minder, -1, 0, 0.78],
          [0.74, minder - 0.06, -1, 0, 0.78],
        ],
        {
          acts: [['hold', 0, 0.44, PHONE]],
          reactions: [
            ['startle', 0.5, 0.6],
            ['menace', 0.62, 0.86],
            ['wonder', 0.88, 1],
          ],
        },
      ),
    ],
    effects: [effect('dust', 0.48, 0.64, { x: far, height: 0 })],
  };
};

/** How high its rim is, parts of its height; how much wider than whoever is in it. */
const RIM = 0.8;
const ROOM = 1.15;
const TALLER = 1.06;
const [SMALLEST, LARGEST] = [0.38, 0.56];

/** Eyes over the rim, a look round, a leap, and off on tiptoe with what there was in it. */
export const emerge: Dealt = ({ one, thing, place = '1f4e6', scene, play, extra, effect }) => {
  const wide = (2 * one.half * scene.across) / perspective(DEPTH);
  const tall = clamp(Math.max(one.size * TALLER, wide * ROOM), SMALLEST, LARGEST);
  const share = Math.min(1, tall / TALLER / one.size, tall / ROOM / wide);
  const hero = { ...one, size: one.size * share, half: one.half * share, tall: one.tall * share };
  const rim = tall * RIM;
  const spot = -0.18;
  const seen = (part: number): number => Math.max(0, rim - hero.size * (1 - part));
  const land = spot + 0.24;
  const end = Math.min(0.24, 0.42 - hero.half);
  const eats = thing !== undefined && FOOD.test(thing);
  const rocks = [0.04, 0.08, 0.12, 0.16, 0.37, 0.41, 0.45].map(
    (part, at) => [part, spot + (at % 2 ? -0.008 : 0.008), 1, 0, 0.87] as const,
  );
  return {
    actors: new Map([
      play(
        hero,
        [
          [0, spot, -1, seen(0.36), 0.84],
          [0.1, spot, -1, seen(0.44), 0.84],
          [0.13, spot, 1, seen(0.44), 0.84],
          [0.17, spot, 1, seen(0.44), 0.84],
          [0.22, spot, 1, seen(0.84), 0.84],
          [0.33, spot, 1, seen(0.84), 0.84],
          [0.36, spot, 1, seen(0.6), 0.84],
          [0.41, spot + 0.06, 1, rim * 0.76, 0.89],
          [0.46, land - 0.08, 1, rim * 0.7, 0.92],
          [0.53, land, 1, 0, 0.92],
          [0.6, land, 1, 0, 0.92],
          [0.78, end, 1, 0, 0.92],
          [0.82, end, -1, 0, 0.92],
        ],
        {
          acts: [
            ['walk', 0.6, 0.78, undefined, 0.5],
            ...(thing ? ([['hold', 0.2, eats ? 0.82 : 1, thing]] as const) : []),
            ...(eats ? ([['eat', 0.82, 1, thing]] as const) : []),
          ],
          reactions: [
            ['glance', 0, 0.18],
            ['glance', 0.22, 0.34],
            ['glance', 0.6, 0.78],
            [eats ? 'savour' : 'cheer', 0.82, 1],
          ],
        },
      ),
    ]),
    guests: [extra(place, tall, [[0, spot, 1, 0, 0.87], ...rocks, [0.56, spot, 1, 0, 0.87]])],
    effects: [effect('dust', 0.54, 0.68, { x: land, height: 0 })],
  };
};
