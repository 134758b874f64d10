/** Somebody sees what nobody expected: in the mirror, behind one's back, before one's feet, for the first time. Called by `dealings.ts`. */
import { clamp } from '../../stage/painting/easing.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

const MIRROR = 'prop-mirror';
const MIRROR_SIZE = 0.9;
/** Its glass: how high it begins, how high it is. */
const GLASS = { from: 0.27, high: 0.6, wide: 0.5 } as const;

/** What one does the other does in the glass; then it goes on alone. */
export const reflect: Dealt = ({ one, thing, scene, play, extra, effect }) => {
  const x = -0.24;
  const spot = 0.19;
  const size = Math.min(
    MIRROR_SIZE * GLASS.high,
    one.size * ((MIRROR_SIZE * GLASS.wide) / Math.max(0.01, 2 * one.half * scene.across)),
  );
  const seen = extra(
    thing ?? one.player.actor.sprite,
    size,
    [[0, spot, -1, MIRROR_SIZE * GLASS.from, DEPTH + 0.02]],
    thing
      ? { acts: [['shake', 0.4, 1]], reactions: [['pose', 0.44, 1]] }
      : {
          acts: [
            ['wave', 0.16, 0.32],
            ['dance', 0.42, 0.86, undefined, 1.7],
          ],
          reactions: [['giggle', 0.86, 1]],
        },
  );
  const { acts, keys, reactions, size: tall } = seen;
  const same = { ...one.player.actor, acts, keys, size: tall, ...(reactions && { reactions }) };
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x - 0.1, 1],
          [0.14, x, 1],
          [0.48, x, 1],
          [0.56, x - 0.06, 1],
        ],
        {
          acts: [['walk', 0, 0.14], ...(thing ? [] : ([['wave', 0.16, 0.32]] as const))],
          reactions: [
            ['startle', 0.46, 0.64],
            [thing ? 'pose' : 'wonder', 0.68, 1],
          ],
        },
      ),
    ]),
    guests: [extra(MIRROR, MIRROR_SIZE, [[0, spot, 1, 0, DEPTH]]), thing ? seen : same],
    effects: [effect('sparkles', 0.4, 0.7, { x: spot, height: 0.6 })],
  };
};

/** It rises behind who looks the other way, who at last turns round. */
export const loom: Dealt = ({ one, other, play, effect }) => {
  const at = 0.12;
  const size = clamp(one.size * 1.15, other.size * 1.05, 0.85);
  const hero = { ...one, size };
  const spot = at - other.half - 0.08;
  const busy = ['sleep', 'work', 'read', 'write', 'eat', 'sit', 'play', 'dig'].find((name) =>
    other.player.told.has(name as never),
  ) as 'sleep' | undefined;
  const [index, actor] = play(
    hero,
    [
      [0, spot, 1, -size * 1.05, 0.76],
      [0.18, spot, 1, -size * 1.05, 0.76],
      [0.5, spot, 1, 0, 0.76],
      [0.6, spot + 0.02, 1, 0, 0.78],
    ],
    {
      acts: [['wave', 0.52, 0.7]],
      reactions: [
        ['menace', 0.5, 0.68],
        ['giggle', 0.78, 1],
      ],
    },
  );
  return {
    actors: new Map([
      [index, { ...actor, half: 'above' as const }],
      play(
        other,
        [
          [0, at, 1],
          [0.6, at, 1],
          [0.64, at, -1],
          [0.76, at + 0.12, -1],
        ],
        {
          acts: [[busy ?? 'idle', 0, 0.58]],
          reactions: [
            ['startle', 0.62, 0.82],
            ['shiver', 0.84, 1],
          ],
        },
      ),
    ]),
    effects: [effect('dust', 0.62, 0.76, { x: at + 0.1, height: 0 })],
  };
};

/** A start; it runs across under the feet; a leap to the side that holds. */
export const crack: Dealt = ({ one, play, effect }) => {
  const far = Math.min(0.28, 0.44 - one.half);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.06, 1],
          [0.52, -0.06, 1, 0],
          [0.6, far * 0.4, 1, 0.3],
          [0.68, far, 1, 0],
          [0.76, far, -1, 0],
        ],
        {
          reactions: [
            ['glance', 0.02, 0.18],
            ['startle', 0.26, 0.42],
            ['shiver', 0.42, 0.52],
            ['wonder', 0.74, 0.88],
            ['giggle', 0.9, 1],
          ],
        },
      ),
    ]),
    effects: [
      effect('crack', 0.16, 0.999, { x: -0.06, height: 0, depth: 0.72 }),
      effect('dust', 0.68, 0.8, { x: far, height: 0 }),
    ],
  };
};

/** First only a face that sees it, then what there is to be seen. */
export const behold: Dealt = ({ one, scene, play, effect }) => {
  const x = -0.12;
  const face = one.size * 0.34;
  const key = (part: number, zoom: number) => ({
    t: part * scene.end,
    x: zoom > 1.2 ? x : 0,
    y: zoom > 1.2 ? -face * 0.35 : 0,
    zoom,
    roll: 0,
  });
  const ways: Place[] = [
    [0, x - 0.08, 1],
    [0.22, x, 1],
    [0.62, x, 1],
    [0.68, x, 1, 0.14],
    [0.74, x, 1, 0],
    [0.8, x, 1, 0.16],
    [0.86, x, 1, 0],
  ];
  return {
    actors: new Map([
      play(one, ways, {
        acts: [['walk', 0, 0.22]],
        reactions: [
          ['startle', 0.24, 0.4],
          ['wonder', 0.4, 0.6],
          ['cheer', 0.62, 0.84],
          ['love', 0.86, 1],
        ],
      }),
    ]),
    camera: [key(0, 1.7), key(0.34, 1.75), key(0.56, 1), key(1, 1)],
    effects: [effect('sparkles', 0.4, 0.66, { x: x + 0.2, height: 0.4 }), effect('hearts', 0.84, 1)],
  };
};
