/** Who sinks in, or is buried, until little more than a head is seen, and waves. Called by `dealings.ts`. */
import { perspective } from '../../stage/camera.js';
import { isOnWater } from '../places.js';
import { DEPTH, type Dealt, type Part, type Place } from './duo.js';

/** How much of somebody is left to be seen: of who stands upright, and of who stands on four legs. */
const LEFT = { person: 0.36, animal: 0.42 } as const;
const SIZE = 0.62;
/** What is before them lies a little nearer. */
const NEARER = DEPTH + 0.02;
const TABLE = /^prop-(?:dining-)?table/;
const TABLE_SIZE = 0.36;
const TABLE_TOP = 0.97;
/** How wide and high a heap of size 1 is, actor units, as `stage/effects/heaps.ts` draws it. */
const HEAP = { wide: 0.56, high: 0.56 * 0.44, lip: 0.13 } as const;

const enlarged = (one: Part): Part => {
  const share = SIZE / one.size;
  return { ...one, size: SIZE, half: one.half * share, tall: one.tall * share };
};
const leftOf = ({ player: { role } }: Part): number => (role.kind === 'person' ? LEFT.person : LEFT.animal);

/** Deeper and deeper with every move; then it looks out, and waves. */
export const sink: Dealt = ({ one, other, place, thing, scene, play, extra, effect }) => {
  const isPair = other.player.index !== one.player.index;
  const hero = enlarged(isPair ? other : one);
  const isPlain = scene.reading.dealing?.stuff === undefined && thing === undefined;
  const table = place !== undefined && (TABLE.test(place) || isPlain);
  const wide = (2 * hero.half * scene.across) / perspective(DEPTH);
  const across = Math.max(0.9, (wide * 1.5) / HEAP.wide);
  // As much as lies before it is hidden anyway.
  const deep = table
    ? hero.size * 0.68 - TABLE_SIZE * TABLE_TOP
    : hero.size * (1 - leftOf(hero)) - HEAP.wide * HEAP.lip * across;
  const steps = [0, 0, 0.16, 0.16, 0.4, 0.4, 0.68, 0.68, 0.92, 1] as const;
  const ways: Place[] = steps.map(
    (part, at): Place => [at * 0.076, (at % 2 ? 0.008 : -0.008) * (at < 9 ? 1 : 0), 1, -deep * part],
  );
  const bobs = [0.78, 0.86, 0.94].map((part, at): Place => [part, 0, 1, -deep * (at % 2 ? 1 : 0.95)]);
  const [index, actor] = play(hero, [...ways, ...bobs, [1, 0, 1, -deep]], {
    acts: [
      ['walk', 0.06, 0.5, undefined, 0.5],
      ['wave', 0.68, 1],
    ],
    reactions: [
      ['startle', 0.1, 0.28],
      ['wonder', 0.32, 0.6],
      ['glance', 0.6, 0.76],
    ],
  });
  const stuff = scene.reading.dealing?.stuff ?? 'sand';
  const heap = effect('heap', 0, 1, {
    x: 0,
    height: 0,
    depth: NEARER,
    size: across,
    ...(thing ? { sprite: thing } : { stuff }),
  });
  return {
    actors: new Map([
      [index, { ...actor, half: 'above' as const }],
      ...(isPair
        ? [
            play(
              one,
              [
                [0, -0.36, 1],
                [0.5, -0.32, 1],
              ],
              {
                reactions: [
                  ['glance', 0, 0.4],
                  ['giggle', 0.5, 1],
                ],
              },
            ),
          ]
        : []),
    ]),
    guests: table ? [extra(place, TABLE_SIZE, [[0, 0, 1, 0, DEPTH + 0.05]])] : [],
    effects: table || isOnWater(scene.score) ? [] : [heap, effect('dust', 0.3, 0.42, { x: 0, height: 0 })],
  };
};

/** It comes down on them until only a head looks out. */
export const heaped: Dealt = ({ one, other, thing, scene, play, extra, effect }) => {
  const isPair = other.player.index !== one.player.index;
  const hero = enlarged(isPair ? other : one);
  const stuff = scene.reading.dealing?.stuff ?? 'snow';
  const high = hero.tall * (1 - leftOf(hero) * 1.22);
  const size = Math.min(3, high / HEAP.high / perspective(NEARER));
  const what = thing ? { sprite: thing } : { stuff };
  return {
    actors: new Map([
      play(hero, [[0, 0, 1]], {
        acts: [['wave', 0.74, 1]],
        reactions: [
          ['look-up', 0.02, 0.18],
          ['startle', 0.16, 0.34],
          ['wonder', 0.36, 0.62],
          ['giggle', 0.72, 1],
        ],
      }),
      ...(isPair
        ? [play(one, [[0, -0.38, 1]], { acts: [['throw', 0.06, 0.6, thing]], reactions: [['giggle', 0.66, 1]] })]
        : []),
    ]),
    guests: (thing || stuff === 'snow' ? [-0.14, 0.1, -0.03, 0.16] : []).map((x, at) =>
      extra(thing ?? 'prop-snowball', 0.17, [
        [0, x, 1, 1.35, NEARER],
        [0.06 + at * 0.1, x, 1, 1.35, NEARER],
        [0.16 + at * 0.1, x, 1, 0.12, NEARER],
        [0.2 + at * 0.1, 3, 1, 0.02, NEARER],
      ]),
    ),
    effects: [effect('heap', 0.12, 0.999, { x: 0, height: 0, depth: NEARER, size, ...what, grows: true })],
  };
};
