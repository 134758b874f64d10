/** Fire is breathed at somebody, or at something, that stands well apart: a glow, a black face, smoke. Called by `dealings.ts`. */
import { DEPTH, type Dealt } from './duo.js';

const BREATH = 'prop-fire-breath';
const [FROM, HITS, UNTIL] = [0.12, 0.24, 0.54] as const;

export const scorch: Dealt = ({ one, other, scene, play, effect }) => {
  const isPair = one.player.index !== other.player.index;
  const a = Math.max(-0.47 + one.half, -0.3);
  const b = Math.min(0.46 - other.half, 0.33);
  const alive = !other.player.isThing;
  const hit = { x: b - other.half * 0.4, height: other.size * 0.4 };
  const actors = [
    play(one, [[0, a, 1]], {
      acts: [['nod', FROM, UNTIL, BREATH]],
      reactions: [
        ['menace', 0, FROM],
        ['giggle', 0.74, 1],
      ],
    }),
    ...(isPair
      ? [
          play(
            other,
            [
              [0, b, -1],
              [HITS, b, -1],
              [HITS + 0.06, Math.min(b + 0.04, 0.47 - other.half), -1],
            ],
            {
              reactions: alive
                ? [
                    ['glance', 0, FROM],
                    ['startle', HITS - 0.04, HITS + 0.1],
                    ['duck', HITS + 0.1, UNTIL],
                    ['sooty', UNTIL + 0.04, 1],
                  ]
                : [],
            },
          ),
        ]
      : []),
  ];
  const burning = alive ? [] : [effect('flames', HITS + 0.06, 1, { ...hit, depth: DEPTH + 0.02, size: 0.3 })];
  return {
    actors: new Map(actors),
    effects: [
      effect('embers', HITS, UNTIL + 0.06, { ...hit, depth: DEPTH + 0.02 }),
      ...burning,
      effect('smoke', UNTIL, 0.86, { x: b, height: other.size * 0.8, depth: DEPTH }),
    ],
    camera: [{ t: 0, x: 0, y: 0, zoom: scene.reading.subjects.length > 2 ? 1 : 1.04, roll: 0 }],
  };
};
