/** Who breaks in: on tiptoe to the safe; it has it; and the light goes on. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

const TORCH = '1f526';
const OPEN = 'prop-safe-open';
const POLICE = '1f46e';

export const burgle: Dealt = ({ one, out, thing = '1f4b0', place = 'prop-safe', play, extra, effect }) => {
  const safe = 0.06;
  const tall = Math.max(0.42, one.size * 0.86);
  const near = safe - 0.13 - one.half;
  const away = near - 0.06;
  const eaten = place !== 'prop-safe';
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0] * 0.8, -0.42), 1],
          [0.24, near, 1],
          [0.56, near, 1],
          [0.62, away, 1],
        ],
        {
          acts: [
            ['walk', 0, 0.24, undefined, 0.5],
            ['hold', 0, 0.3, TORCH],
            ['hold', 0.48, eaten ? 0.54 : 1, thing],
            ...(eaten ? ([['eat', 0.54, 0.68, thing]] as const) : []),
          ],
          reactions: [
            ['glance', 0.02, 0.2],
            ['prod', 0.28, 0.46],
            ['giggle', 0.5, 0.62],
            ['startle', 0.68, 0.8],
            [eaten ? 'bashful' : 'surrender', 0.8, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra(place, tall, [
        [0, safe, 1, 0, 0.83],
        [0.395, safe, 1, 0, 0.83],
        [0.4, eaten ? safe : 3, 1, 0, 0.83],
      ]),
      ...(eaten
        ? []
        : [
            extra(OPEN, tall, [
              [0, 3, 1, 0, 0.83],
              [0.395, 3, 1, 0, 0.83],
              [0.4, safe, 1, 0, 0.83],
            ]),
          ]),
      extra(thing, 0.2, [
        [0, 3, 1, tall * 0.4, 0.84],
        [0.4, 3, 1, tall * 0.4, 0.84],
        [0.41, safe - 0.02, 1, tall * 0.4, 0.86],
        [0.47, near + one.half, 1, tall * 0.4, 0.9],
        [0.48, 3, 1, tall * 0.4, 0.9],
      ]),
      extra(
        POLICE,
        0.56,
        [
          [0, out[1], -1],
          [0.62, out[1], -1],
          [0.78, 0.3, -1],
        ],
        {
          acts: [
            ['run', 0.62, 0.78],
            ['hold', 0.6, 1, TORCH],
          ],
          reactions: [['menace', 0.8, 1]],
        },
      ),
    ],
    effects: [
      effect('sparkles', 0.4, 0.6, { x: safe, height: tall * 0.5 }),
      effect('flashes', 0.66, 0.78, { x: 0.3, height: 0.5 }),
      effect('clash', 0.68, 0.78, { x: near, height: one.size }),
    ],
  };
};
