/** What is balanced, borne by one or by several, or does not move at all. Called by `dealings.ts`. */
import { perspective } from '../../stage/camera.js';
import { all } from '../dealings/casting.js';
import { DEPTH, type Dealt, type Part, type Place } from '../dealings/duo.js';
import { atMost, BEFORE } from './ways.js';

const FOUR_LEGGED: ReadonlySet<string> = new Set(['animal', 'giant', 'small']);
/** Where a nose is, of its half and its height. */
const NOSE = { ahead: 0.74, up: 0.94 } as const;
/** Seals and sea lions hold it up into the air. */
const noseOf = (part: Part): { ahead: number; up: number } =>
  /^1f9ad/.test(part.player.actor.sprite) ? { ahead: 0.5, up: 1.0 } : NOSE;

/** It sways, nearly falls, and stays up. */
export const balance: Dealt = ({ one: whole, thing = '26bd', place, scene, play, extra, effect }) => {
  const one = atMost(whole, 0.56);
  const onNose = place === 'nose' && one.player.role.kind !== 'person';
  const nose = noseOf(one);
  const size = 0.26;
  const walks = scene.reading.dealing?.skill === 'walk';
  const x = (part: number): number => (walks ? -0.3 + 0.5 * Math.min(1, part / 0.86) : -0.04);
  const up = onNose ? one.size * nose.up : one.size * (one.player.role.kind === 'person' ? 0.9 : 0.9);
  const ahead = onNose ? one.half * nose.ahead : headOf(one);
  const steps = Array.from({ length: 15 }, (_, at) => at / 14);
  const sway = (part: number): number => 0.026 * Math.sin(part * 21) * (part > 0.7 ? 0.4 : 1);
  return {
    actors: new Map([
      play(
        one,
        steps.map((part): Place => [part, x(part) + (walks ? 0 : sway(part) * 0.7), 1]),
        {
          acts: walks ? [['walk', 0, 0.86, undefined, 0.8]] : [],
          reactions: [...(walks ? [] : ([['look-up', 0.04, 0.66]] as const)), ['pose', 0.8, 1]],
        },
      ),
    ]),
    guests: [
      extra(
        thing,
        size,
        steps.map(
          (part, at): Place => [part, x(part) + ahead + sway(part), 1, up + (walks && at % 2 ? 0.012 : 0), BEFORE],
        ),
        /^26bd|^1f3c|ball/.test(thing) && !walks ? { acts: [['roll', 0.1, 0.9, undefined, 0.8]] } : {},
      ),
    ],
    effects: [effect('sparkles', 0.78, 1, { x: x(1) + ahead, height: up + 0.2 })],
  };
};

/** Heads of those on four legs are in front. */
const headOf = ({ player: { role }, half }: Part): number => (FOUR_LEGGED.has(role.kind) ? half * 0.55 : 0);

/** Side by side under one load; it is theirs together. */
export const bearTogether: Dealt = (duo) => {
  const { thing = '1f353', scene, play, extra, effect } = duo;
  const bearers = all(duo).slice(0, 4);
  const tall = bearers.length > 2 ? 0.28 : 0.32;
  const parts = bearers.map((part) => atMost(part, tall));
  const half = parts[0]!.half;
  const gap = Math.max(half * 1.5, 0.13);
  const offset = (order: number): number => (order - (parts.length - 1) / 2) * gap;
  const size = Math.min(0.56, Math.max(0.36, ((parts.length - 1) * gap + half) * scene.across * 0.62));
  const x = (part: number): number => -0.2 + 0.36 * Math.min(1, part / 0.86);
  const steps = Array.from({ length: 13 }, (_, at) => at / 12);
  return {
    actors: new Map(
      parts.map((part, order) =>
        play(
          part,
          steps.map((when): Place => [when, x(when) + offset(order), 1, 0, DEPTH - 0.01 * (order % 2)]),
          {
            acts: [['walk', 0, 0.86, undefined, 1]],
            reactions: [
              ['pant', 0.34 + order * 0.05, 0.56],
              ['cheer', 0.88, 1],
            ],
          },
        ),
      ),
    ),
    guests: [
      extra(
        thing,
        size,
        steps.map(
          (part, at): Place => [
            part,
            x(part) + 0.008 * Math.sin(at * 2.1),
            1,
            parts[0]!.size * 0.78 + (at % 2 ? 0.018 : 0),
            BEFORE,
          ],
        ),
      ),
    ],
    effects: [effect('sparkles', 0.88, 1, { x: x(1), height: parts[0]!.size + size * 0.5 })],
  };
};

/** Up to it, both hands under it, red in the face; it stays where it is. */
export const tooHeavy: Dealt = ({ one: whole, thing = '1faa8', scene, play, extra, effect }) => {
  const one = atMost(whole, 0.54);
  const size = Math.max(0.4, Math.min(0.62, one.size * 1.1));
  const half = (size * perspective(DEPTH) * 0.9) / 2 / scene.across;
  const spot = 0.14;
  const near = spot - half - one.half * 0.8;
  const tug = (at: number): Place[] => [
    [at, near, 1],
    [at + 0.05, near - 0.03, 1],
    [at + 0.1, near + 0.01, 1],
    [at + 0.15, near - 0.025, 1],
    [at + 0.18, near, 1],
  ];
  return {
    actors: new Map([
      play(one, [[0, near - 0.16, 1], [0.14, near, 1], ...tug(0.22), ...tug(0.5), [0.76, near - 0.06, 1]], {
        acts: [
          ['walk', 0, 0.14],
          ['push', 0.18, 0.42],
          ['push', 0.48, 0.7],
        ],
        reactions: [
          ['wonder', 0.42, 0.48],
          ['pant', 0.72, 0.86],
          ['frustrated', 0.86, 1],
        ],
      }),
    ]),
    guests: [
      extra(thing, size, [
        [0, spot, 1, 0, DEPTH + 0.01],
        [0.26, spot, 1, 0, DEPTH + 0.01],
        [0.3, spot, 1, 0.014, DEPTH + 0.01],
        [0.34, spot, 1, 0, DEPTH + 0.01],
        [0.56, spot, 1, 0, DEPTH + 0.01],
        [0.6, spot, 1, 0.012, DEPTH + 0.01],
        [0.64, spot, 1, 0, DEPTH + 0.01],
      ]),
    ],
    effects: [0.26, 0.56].map((part) => effect('dust', part, part + 0.2, { x: near - one.half, height: 0, size: 0.6 })),
  };
};

/** One end down, the other up, and whoever sits there is in the clouds. */
export const seesaw: Dealt = (duo) => {
  const { play, extra, effect } = duo;
  const heavy = atMost(duo.one, 0.46);
  const pair = duo.one.player.index !== duo.other.player.index;
  const light = atMost(duo.other, 0.3);
  const [down, up] = [-0.24, 0.24];
  const hit = 0.34;
  const plank = 0.34;
  const rides = (part: number, high: number): Place => [part, up, -1, high, DEPTH + 0.01];
  return {
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    actors: new Map([
      play(
        heavy,
        [
          [0, down - 0.1, 1, 0.2, DEPTH + 0.01],
          [0.16, down - 0.03, 1, 0.38, DEPTH + 0.01],
          [hit, down, 1, 0.06, DEPTH + 0.01],
          [1, down, 1, 0.06, DEPTH + 0.01],
        ],
        {
          acts: [['sit', hit - 0.08, 1]],
          reactions: [
            ['look-up', hit + 0.1, 0.7],
            ['giggle', 0.74, 1],
          ],
        },
      ),
      ...(pair
        ? [
            play(
              light,
              [
                rides(0, 0.08),
                rides(hit - 0.02, 0.08),
                rides(hit + 0.04, plank),
                rides(hit + 0.14, 0.6),
                rides(0.6, 0.72),
                rides(0.74, 0.62),
                rides(0.86, 0.66),
                rides(1, 0.62),
              ],
              {
                acts: [['spin', hit + 0.02, 0.6, undefined, 1]],
                reactions: [
                  ['glance', 0.06, hit - 0.06],
                  ['startle', hit, hit + 0.14],
                  ['joyful', 0.72, 1],
                ],
              },
            ),
          ]
        : []),
    ]),
    guests: [
      extra('prop-plank', 0.3, [
        [0, 0, 1, 0, DEPTH - 0.01],
        [hit - 0.01, 0, 1, 0, DEPTH - 0.01],
        [hit, 3, 1, 0, DEPTH - 0.01],
      ]),
      extra('prop-plank', 0.3, [
        [0, 3, -1, 0, DEPTH - 0.01],
        [hit - 0.01, 3, -1, 0, DEPTH - 0.01],
        [hit, 0, -1, 0, DEPTH - 0.01],
      ]),
    ],
    effects: [
      effect('clash', hit, hit + 0.12, { x: down, height: 0.08 }),
      effect('dust', hit, hit + 0.2, { x: down, height: 0 }),
    ],
  };
};
