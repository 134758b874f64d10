/** What is stacked high or built with care, and how that ends. Called by `dealings.ts`. */
import type { Becoming } from '../../score/becomings.js';
import type { Actor } from '../../score/score.js';
import { DEPTH, type Dealt, inHand, type Place } from './duo.js';

const MANY = 5;
/** Of its size: how much higher the next one lies. */
const FLAT = /^1f37d|^1f95e|^1f4d[5-a]|^1f4d6|^1f4d2|^1f355|^1f9c7/;
const SIZE = 0.17;
/** Who carries them is no taller. */
const BEARER = 0.5;

/** It sways more and more; then it all comes down, or nothing does. */
export const stack: Dealt = ({ one, thing = '1f37d-fe0f', scene, play, extra, effect }) => {
  const share = Math.min(1, BEARER / one.size);
  const hero = { ...one, size: one.size * share, half: one.half * share };
  const fails = scene.reading.dealing?.fails ?? false;
  const falls = 0.56;
  const arrives = fails ? falls : 0.8;
  const steps = [0, 0.08, 0.16, 0.24, 0.32, 0.4, 0.48, 0.56, 0.64, 0.72, 0.8, 0.88, 1].filter(
    (part) => !fails || part <= falls,
  );
  const x = (part: number): number => -0.28 + (fails ? 0.3 : 0.4) * Math.min(1, part / arrives);
  const [aside, high] = inHand(hero, 0, 1);
  const rise = SIZE * (FLAT.test(thing) ? 0.34 : 0.72);
  const pieces = Array.from({ length: MANY }, (_, at) => {
    const carried = steps.map((part, step): Place => {
      const sway = 0.004 * at ** 1.4 * (step % 2 ? 1 : -1) * (part < arrives ? 1 : 0.2);
      return [part, x(part) + aside + sway, 1, high + at * rise, DEPTH + 0.03 + at * 0.001];
    });
    const lies = x(falls) + 0.14 + at * 0.07;
    const landed = falls + 0.07 + at * 0.018;
    const down: Place[] = [
      [falls + 0.03, x(falls) + aside + 0.04 + at * 0.02, 1, high + at * rise, DEPTH + 0.03],
      [landed, lies, 1, 0, DEPTH + 0.05],
      [landed + 0.06, lies + 0.02, 1, 0.07, DEPTH + 0.05],
      [landed + 0.12, lies + 0.04, 1, 0, DEPTH + 0.05],
    ];
    return extra(thing, SIZE, fails ? [...carried, ...down] : carried, fails ? { acts: [['fall', landed, 1]] } : {});
  });
  return {
    actors: new Map([
      play(
        hero,
        steps.map((part): Place => [part, x(part), 1]),
        {
          acts: [['walk', 0, arrives, undefined, 0.8]],
          reactions: fails
            ? [
                ['wonder', 0.2, 0.5],
                ['trip', falls, 0.82],
                ['dizzy', 0.82, 1],
              ]
            : [
                ['wonder', 0.2, 0.36],
                ['startle', 0.44, 0.6],
                ['pose', 0.84, 1],
              ],
        },
      ),
    ]),
    guests: pieces,
    effects: fails
      ? [
          effect('clash', falls + 0.1, falls + 0.22, { x: x(falls) + 0.2, height: 0.05 }),
          effect('dust', falls + 0.08, falls + 0.3, { x: x(falls) + 0.26, height: 0 }),
        ]
      : [effect('sparkles', 0.82, 1, { x: x(1) + aside, height: high + MANY * rise })],
  };
};

/** When it stands, and when it is in pieces, parts of the film. */
const [STANDS, BREAKS] = [0.42, 0.66] as const;

/** Is not built, only piled up. */
const PILED = /^(?:1f3[3-7]|1f9c|1f95|1f96|1f4d|1f4e6|1faa8|1faa9|1f330|prop-cup)/;

/** One on top of the other, each with care. */
const piled: Dealt = ({ one, thing = '1f4e6', play, extra, effect }) => {
  const x = -0.16;
  const spot = x + one.half + 0.14;
  const rise = SIZE * (FLAT.test(thing) ? 0.34 : 0.72);
  const whens = Array.from({ length: MANY }, (_, at) => 0.04 + at * 0.09);
  const depth = DEPTH + 0.03;
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: whens.map((from) => ['bend', Math.max(0, from - 0.04), from + 0.04] as const),
        reactions: [
          ['pose', STANDS + 0.04, STANDS + 0.18],
          ['startle', BREAKS, BREAKS + 0.14],
          ['wonder', BREAKS + 0.16, 1],
        ],
      }),
    ]),
    guests: whens.map((from, at) => {
      const sway = 0.006 * at;
      const lands = BREAKS + 0.1 + at * 0.016;
      const lies = spot + (at % 2 ? 1 : -0.5) * (0.05 + at * 0.035);
      return extra(
        thing,
        SIZE,
        [
          [0, 3, 1, 0, depth],
          [Math.max(0.005, from - 0.01), 3, 1, 0, depth],
          [Math.max(0.01, from), x + one.half * 0.8, 1, one.size * 0.36, depth],
          [from + 0.05, spot, 1, at * rise + 0.03, depth + at * 0.001],
          [from + 0.07, spot, 1, at * rise, depth + at * 0.001],
          [BREAKS - 0.12, spot + sway, 1, at * rise, depth + at * 0.001],
          [BREAKS - 0.05, spot - sway, 1, at * rise, depth + at * 0.001],
          [BREAKS, spot + sway * 2, 1, at * rise, depth + at * 0.001],
          [lands, lies, 1, 0, depth + 0.02],
          [lands + 0.05, lies + 0.02, 1, 0.06, depth + 0.02],
          [lands + 0.1, lies + 0.03, 1, 0, depth + 0.02],
        ],
        { acts: [['fall', lands, 1]] },
      );
    }),
    effects: [effect('dust', BREAKS + 0.08, BREAKS + 0.3, { x: spot, height: 0 })],
  };
};

/** Proudly built; a look at it; then it goes to pieces. */
export const collapse: Dealt = (duo) => {
  const { one, thing = 'prop-blocks', scene, play, effect } = duo;
  if (PILED.test(thing)) return piled(duo);
  const x = -0.16;
  const [index, actor] = play(one, [[0, x, 1]], {
    reactions: [
      ['pose', STANDS, STANDS + 0.12],
      ['startle', BREAKS, BREAKS + 0.14],
      ['wonder', BREAKS + 0.16, 1],
    ],
  });
  const work = (becoming: Becoming, from: number, to: number): Actor['acts'][number] => ({
    name: 'work',
    start: from * scene.end,
    end: to * scene.end,
    strength: 1,
    prop: { sprite: thing, becoming },
  });
  return {
    actors: new Map([[index, { ...actor, acts: [work('built', 0, STANDS), work('broken', STANDS, 1)] }]]),
    effects: [
      effect('dust', BREAKS, BREAKS + 0.2, { x: x + one.half + 0.14, height: 0 }),
      effect('dust', BREAKS + 0.06, BREAKS + 0.3, { x: x + one.half + 0.22, height: 0.02 }),
    ],
  };
};
