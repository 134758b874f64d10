/** What ripens, grows, hatches or burns down where it is, stage by stage; and what runs over. Called by `dealings.ts`. */
import type { Colour } from '../../score/score.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

type Stage = readonly [sprite: string, size: number, colour?: Colour];

const SEED: Stage = ['1fad8', 0.16];
const SPROUT: Stage = ['1f331', 0.26];
const HAND = '1f90f';
/** What comes before it is as it is in the end; where nothing is listed it comes up out of a seed. */
const STAGES: readonly (readonly [picture: RegExp, stages: readonly Stage[]])[] = [
  [
    /^1f95a|^1f42[345]|^1f414/,
    [
      ['1f95a', 0.34],
      ['1f423', 0.4],
    ],
  ],
  [/^1f33[234]|^1f384/, [SEED, SPROUT, ['prop-tree-sapling', 0.42]]],
  [
    /^1f35e|^1f950|^1f956/,
    [
      ['1f33e', 0.4],
      ['1f963', 0.36],
    ],
  ],
  [
    /^1f98b/,
    [
      ['1f41b', 0.26],
      ['1f95a', 0.24, 'green'],
    ],
  ],
];
const FRUIT = /^1f3(4[5-9]|5[0-3])|^1f95[1d]|^1fad0|^1f336|^1f383/;
const CANDLE = /^1f56f/;
const EGG = /^1f95a/;
/** From when on to when it changes. */
const [FROM, TO] = [0.02, 0.66] as const;
const GROUND = 0;

export const ripen: Dealt = (duo) => {
  const { one, scene, play, extra, effect } = duo;
  const { sprite } = one.player.actor;
  if (CANDLE.test(sprite)) return burnt(duo);
  const own: readonly Stage[] = FRUIT.test(sprite)
    ? [SPROUT, ['1f33c', 0.34], [sprite, 0.36, 'green']]
    : (STAGES.find(([picture]) => picture.test(sprite))?.[1] ?? [SEED, SPROUT, ['1fab4', 0.4]]);
  const pace = (TO - FROM) / own.length;
  const picked = scene.reading.dealing?.leaves;
  const size = one.player.role.kind === 'plant' ? 0.62 : 0.5;
  const hero = { ...one, size };
  const there = (from: number, to: number): Place[] => [
    [0, from > FROM ? 3 : 0, 1, GROUND],
    [Math.max(0.001, from - 0.002), from > FROM ? 3 : 0, 1, GROUND],
    [Math.max(0.002, from), 0, 1, GROUND],
    [to - 0.002, 0, 1, GROUND],
    [to, 3, 1, GROUND],
  ];
  const [index, actor] = play(
    hero,
    [
      [0, 3, 1, GROUND],
      [TO - 0.002, 3, 1, GROUND],
      [TO, 0, 1, GROUND],
      [0.86, 0, 1, GROUND],
      ...(picked ? ([[1, 0, 1, 0.5]] as const) : []),
    ],
    { reactions: [[picked ? 'wonder' : 'cheer', 0.78, 1]] },
  );
  return {
    actors: new Map([[index, EGG.test(sprite) ? { ...actor, sprite: '1f425' } : actor]]),
    guests: [
      ...own.map(([picture, tall, colour], at) => ({
        ...extra(picture, tall, there(FROM + at * pace, FROM + (at + 1) * pace)),
        ...(colour && { colour }),
      })),
      ...(picked
        ? [
            extra(HAND, 0.34, [
              [0, 0.02, -1, 1.4, DEPTH + 0.02],
              [0.72, 0.02, -1, 1.4, DEPTH + 0.02],
              [0.86, 0.02, -1, size * 0.86, DEPTH + 0.02],
              [1, 0.02, -1, size * 0.86 + 0.5, DEPTH + 0.02],
            ]),
          ]
        : []),
    ],
    effects: own.map((_, at) =>
      effect('sparkles', FROM + (at + 1) * pace - 0.02, FROM + (at + 1) * pace + 0.14, { x: 0, height: 0.3 }),
    ),
  };
};

/** Lower and lower into its own wax, until there is only smoke. */
function burnt({ one, play, effect }: Parameters<Dealt>[0]): ReturnType<Dealt> {
  const hero = { ...one, size: 0.7 };
  const [index, actor] = play(
    hero,
    [
      [0, 0, 1, 0],
      [0.08, 0, 1, 0],
      [0.84, 0, 1, -hero.size * 0.7],
      [1, 0, 1, -hero.size * 0.72],
    ],
    { reactions: [['wonder', 0.5, 0.7]] },
  );
  return {
    actors: new Map([[index, { ...actor, half: 'above' as const }]]),
    effects: [
      effect('heap', 0.06, 0.999, { x: 0, height: 0, depth: DEPTH + 0.02, size: 0.9, stuff: 'sand', grows: true }),
      effect('steam', 0.86, 1, { x: 0, height: 0.2 }),
    ],
  };
}

/** It rises over the rim, and rises on, up to the chin of whoever stands by. */
export const overflow: Dealt = ({ one, place, scene, play, extra, effect }) => {
  const stuff = scene.reading.dealing?.stuff ?? 'foam';
  const isThing = one.player.isThing;
  const tall = 0.52;
  const spot = isThing ? 0 : 0.2;
  const shakes = Array.from(
    { length: 12 },
    (_, at): Place => [at / 12, spot + (at % 2 ? 0.006 : -0.006), 1, at % 3 ? 0 : 0.01],
  );
  const wet = stuff === 'foam' ? 1.45 : 2.6;
  const hero = isThing ? { ...one, size: tall } : one;
  // Of what it runs over need not be seen where somebody is in the midst of it.
  const source = place ?? (scene.score.set.name === 'bathroom' ? '1f6c1' : undefined);
  return {
    actors: new Map([
      isThing
        ? play(hero, shakes, {
            reactions: [
              ['startle', 0.3, 0.5],
              ['dizzy', 0.62, 1],
            ],
          })
        : play(
            one,
            [
              [0, -0.22, 1],
              [0.3, -0.22, 1],
              [0.4, -0.3, 1],
            ],
            {
              acts: [['wave', 0.7, 1]],
              reactions: [
                ['wonder', 0.04, 0.24],
                ['startle', 0.28, 0.5],
                ['wonder', 0.54, 0.7],
                ['giggle', 0.76, 1],
              ],
            },
          ),
    ]),
    guests: isThing || !source ? [] : [extra(source, tall, shakes)],
    effects: [
      ...(isThing || source
        ? [
            effect('heap', 0.1, 0.999, {
              x: spot,
              height: tall * 0.72,
              depth: DEPTH + 0.01,
              size: 0.75,
              stuff,
              grows: true,
            }),
          ]
        : []),
      effect('heap', 0.26, 0.999, { x: spot - 0.02, height: 0, depth: DEPTH + 0.05, size: wet, stuff, grows: true }),
      ...(stuff === 'foam'
        ? [effect('bubbles', 0.2, 1)]
        : [effect('splash', 0.2, 0.5, { x: spot, height: tall * 0.8 })]),
    ],
  };
};
