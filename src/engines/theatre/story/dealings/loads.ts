/** Who pulls or carries what is much larger than itself, and who brings something home in its mouth. Called by `dealings.ts`. */
import { perspective } from '../../stage/camera.js';
import { clamp } from '../../stage/painting/easing.js';
import { all } from './casting.js';
import { DEPTH, type Dealt, type Place } from './duo.js';

const ROPE = 'prop-tow-rope';
/** Its height, parts of its width. */
const ROPE_SLIM = 0.13;
/** How large a load is beside who pulls it, and at most. */
const LOAD = { times: 1.5, least: 0.55, most: 0.92 } as const;
/** Who has it over their head is no taller. */
const BEARER = 0.36;
/** Things are about as wide as tall. */
const USUAL_WIDE = 0.9;

/** It gives way bit by bit, sticks, and comes along with a jerk. */
export const tow: Dealt = (duo) => {
  const { one, thing = '1f381', scene, play, extra, effect } = duo;
  const machine = one.player.role.kind === 'vehicle' || one.player.role.kind === 'boat';
  const size = clamp(one.size * LOAD.times, LOAD.least, LOAD.most);
  const half = (size * perspective(DEPTH) * USUAL_WIDE) / 2 / scene.across;
  const gap = 0.12;
  const between = one.half + half + gap;
  const ways = [
    [0, 0],
    [0.2, 0.3],
    [0.36, 0.42],
    [0.56, 0.42],
    [0.64, 0.7],
    [0.9, 1],
    [1, 1],
  ] as const;
  const [from, to] = [-0.06 + between / 2 - 0.1, Math.min(0.46 - one.half, between / 2 + 0.1)];
  const x = (part: number): number => from + (to - from) * part;
  const long = between - one.half * 0.6 - half * 0.4;
  const rope = (long * scene.across) / perspective(DEPTH);
  const high = one.size * 0.3;
  return {
    actors: new Map([
      ...all(duo).map((puller, at) =>
        play(
          puller,
          ways.map(([part, way]): Place => [part, x(way) + at * 0.07, 1, 0, DEPTH - at * 0.03]),
          {
            acts: [
              [machine ? 'drive' : 'walk', 0, 0.36, undefined, 1.2],
              [machine ? 'drive' : 'walk', 0.4, 0.9, undefined, 1.5],
            ],
            reactions: [
              ['wonder', 0.38, 0.46],
              ...(machine ? [] : ([['pant', 0.44, 0.6]] as const)),
              [machine ? 'rev' : 'keen', 0.46, 0.66],
              ['cheer', 0.9, 1],
            ],
          },
        ),
      ),
    ]),
    guests: [
      extra(
        thing,
        size,
        ways.map(([part, way], at): Place => [part, x(way) - between, 1, at === 4 ? 0.02 : 0, DEPTH - 0.02]),
      ),
      extra(
        ROPE,
        rope * ROPE_SLIM,
        ways.map(([part, way]): Place => [part, x(way) - one.half * 0.6 - long / 2, 1, high, DEPTH - 0.01]),
      ),
    ],
    effects: [0.02, 0.22, 0.6, 0.76].map((part) =>
      effect('dust', part, part + 0.18, { x: x(part) - between, height: 0 }),
    ),
  };
};

/** Step by step under what is many times as large; it sways, and stays up. */
export const shoulder: Dealt = ({ one, thing = '1f355', play, extra, effect }) => {
  const share = Math.min(1, BEARER / one.size);
  const hero = { ...one, size: one.size * share, half: one.half * share };
  const size = clamp(hero.size * LOAD.times, 0.46, 0.52);
  const tall = hero.size * 0.8;
  const steps = Array.from({ length: 13 }, (_, at) => at / 12);
  const x = (part: number): number => -0.24 + 0.42 * Math.min(1, part / 0.86);
  return {
    actors: new Map([
      play(
        hero,
        steps.map((part): Place => [part, x(part), 1]),
        {
          acts: [['walk', 0, 0.86, undefined, 1]],
          reactions: [
            ['pant', 0.3, 0.52],
            ['wonder', 0.56, 0.7],
            ['cheer', 0.88, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(
        thing,
        size,
        steps.map(
          (part, at): Place => [
            part,
            x(part) + 0.012 * Math.sin(at * 2.1) * (part < 0.86 ? 1 : 0.3),
            1,
            tall + (at % 2 ? 0.02 : 0),
            DEPTH + 0.02,
          ],
        ),
      ),
    ],
    effects: [effect('sparkles', 0.88, 1, { x: x(1), height: tall + size * 0.6 })],
  };
};

const OWNER = '1f468';

/** With it in the mouth to whom it belongs; there it is laid down, and a head is stroked. */
export const fetch: Dealt = ({ one, other, thing = '1f4f0', out, play, extra, effect }) => {
  const isPair = other.player.index !== one.player.index;
  const at = isPair ? 0.26 : 0.27;
  const stop = at - 0.16 - one.half;
  const mouth = one.half * 0.92;
  const held = one.size * 0.5;
  const size = Math.max(0.14, one.size * 0.3);
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.46] as const;
  const x = (part: number): number => out[0] * 0.8 + (stop - out[0] * 0.8) * Math.min(1, part / 0.46);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x(0), 1],
          [0.46, stop, 1],
        ],
        {
          acts: [['run', 0, 0.46, undefined, 1]],
          reactions: [
            ['eager', 0.48, 0.74],
            ['love', 0.76, 1],
          ],
        },
      ),
      ...(isPair
        ? [
            play(other, [[0, at, -1]], {
              acts: [['bend', 0.56, 0.68]],
              reactions: [
                ['wonder', 0.3, 0.5],
                ['love', 0.72, 1],
              ],
            }),
          ]
        : []),
    ]),
    guests: [
      extra(thing, size, [
        ...steps.map((part, at): Place => [part, x(part) + mouth, 1, held + (at % 2 ? 0.015 : 0), DEPTH + 0.02]),
        [0.54, stop + mouth, 1, held, DEPTH + 0.02],
        [0.6, stop + mouth + 0.06, 1, 0.01, DEPTH + 0.04],
      ]),
      ...(isPair
        ? []
        : [
            extra(OWNER, 0.62, [[0, at, -1, 0, DEPTH - 0.02]], {
              acts: [
                ['wave', 0.04, 0.3],
                ['bend', 0.58, 0.7],
              ],
              reactions: [['love', 0.74, 1]],
            }),
          ]),
    ],
    effects: [effect('hearts', 0.76, 1, { x: stop + 0.08, height: 0.6 })],
  };
};
