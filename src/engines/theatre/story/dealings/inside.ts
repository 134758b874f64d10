/** Who jumps into what is made for something else, or sits in it, and looks out over its rim. Called by `dealings.ts`. */
import { perspective } from '../../stage/camera.js';
import { clamp } from '../../stage/painting/easing.js';
import { DEPTH, type Dealt, type Duo, type Place } from './duo.js';

const RIM = 0.8;
const [SMALLEST, LARGEST] = [0.4, 0.56];
const BEHIND = DEPTH - 0.01;
const BEFORE = DEPTH + 0.02;
const SPOT = 0.08;
const HOT = /^1f372|^prop-(?:oven|barbecue)/;

/** The container is as large as they need, and they as small as it allows. */
function fittedIn({ one, scene, place = '1f372' }: Duo) {
  const wide = (2 * one.half * scene.across) / perspective(DEPTH);
  const tall = clamp(Math.max(one.size * 0.9, wide * 1.1), SMALLEST, LARGEST);
  const share = Math.min(1, (tall * 1.05) / one.size, tall / wide);
  const hero = { ...one, size: one.size * share, half: one.half * share };
  /** How high it stands when that part of it is seen over the rim. */
  const seen = (part: number): number => Math.max(0, tall * RIM - hero.size * (1 - part));
  return { hero, tall, place, seen };
}

/** A look round, a run, a leap; a splash, and a face over the rim. */
export const getIn: Dealt = (duo) => {
  const { play, extra, effect } = duo;
  const { hero, tall, place, seen } = fittedIn(duo);
  const leaps = 0.36;
  const start = -0.3;
  return {
    actors: new Map([
      play(
        hero,
        [
          [0, start, 1, 0, BEFORE],
          [0.2, start, 1, 0, BEFORE],
          [leaps, SPOT - 0.2, 1, 0, BEFORE],
          [leaps + 0.08, SPOT - 0.1, 1, tall * 1.05, BEFORE],
          [leaps + 0.13, SPOT, 1, tall * 1.15, DEPTH],
          [leaps + 0.14, SPOT, 1, tall * 1.1, BEHIND],
          [leaps + 0.22, SPOT, 1, seen(0.1), BEHIND],
          [0.7, SPOT, 1, seen(0.1), BEHIND],
          [0.78, SPOT, 1, seen(0.74), BEHIND],
          [1, SPOT, 1, seen(0.7), BEHIND],
        ],
        {
          acts: [
            ['run', 0.2, leaps],
            ['wave', 0.8, 1],
          ],
          reactions: [
            ['glance', 0, 0.2],
            ['giggle', 0.78, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(place, tall, [
        [0, SPOT, 1, 0, DEPTH + 0.01],
        [leaps + 0.18, SPOT, 1, 0, DEPTH + 0.01],
        [leaps + 0.22, SPOT + 0.008, 1, 0.02, DEPTH + 0.01],
        [leaps + 0.26, SPOT - 0.008, 1, 0, DEPTH + 0.01],
        [leaps + 0.3, SPOT, 1, 0, DEPTH + 0.01],
      ]),
    ],
    effects: [
      effect(HOT.test(place) ? 'splash' : 'dust', leaps + 0.18, leaps + 0.46, { x: SPOT, height: tall * 0.86 }),
      ...(HOT.test(place) ? [effect('steam', 0, 1, { x: SPOT, height: tall * 0.9 })] : []),
    ],
  };
};

/** Two eyes over the rim; then it stands up in it and waves, as if one always sat there. */
export const sitIn: Dealt = (duo) => {
  const { play, extra, effect } = duo;
  const { hero, tall, place, seen } = fittedIn(duo);
  const rocks = [0.06, 0.12, 0.18, 0.24].map((part, at): Place => [part, at % 2 ? 0.01 : -0.01, 1, 0, DEPTH + 0.01]);
  return {
    actors: new Map([
      play(
        hero,
        [
          [0, 0, -1, seen(0.1), BEHIND],
          [0.1, 0, -1, seen(0.1), BEHIND],
          [0.2, 0, -1, seen(0.4), BEHIND],
          [0.3, 0, 1, seen(0.4), BEHIND],
          [0.42, 0, 1, seen(0.66), BEHIND],
          [0.72, 0, 1, seen(0.66), BEHIND],
          [0.78, 0, 1, seen(0.5), BEHIND],
          [0.84, 0, 1, seen(0.66), BEHIND],
        ],
        {
          acts: [['wave', 0.44, 0.74]],
          reactions: [
            ['glance', 0.18, 0.4],
            ['giggle', 0.76, 1],
          ],
        },
      ),
    ]),
    guests: [extra(place, tall, [[0, 0, 1, 0, DEPTH + 0.01], ...rocks, [0.3, 0, 1, 0, DEPTH + 0.01]])],
    effects: [effect('bubbles', 0.4, 0.9), effect('sparkles', 0.42, 0.7, { x: 0, height: tall })],
  };
};
