/** A tap is mended, a bottle opened, and it shoots up to the ceiling. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Place } from './duo.js';

/** When it bursts. */
const BURSTS = 0.34;
/** What is held or stands on the ground, and how tall; all else is as tall as a sink. */
const SMALL = /^1f9c3|^1f37e|^1f37a|^1f37b|^1f964|^1f943|^1f9cb|^1f376|^1f9f4/;
const DRINK = /^1f37e|^1f37a|^1f37b/;
/** How high in the picture of it the water comes out, parts of its height. */
const MOUTH = 0.86;

export const spout: Dealt = ({ one: whole, thing = 'prop-sink', play, extra, effect }) => {
  const size = Math.min(whole.size, 0.56);
  const one = { ...whole, size, half: (whole.half * size) / whole.size };
  const tall = SMALL.test(thing) ? 0.26 : 0.42;
  const spot = 0.1;
  const near = spot - one.half - 0.08;
  const shakes = Array.from(
    { length: 14 },
    (_, at): Place => [at / 14, spot + (at / 14 > BURSTS ? (at % 2 ? 0.006 : -0.006) : 0), 1, 0, DEPTH],
  );
  return {
    actors: new Map([
      play(
        one,
        [
          [0, near - 0.1, 1],
          [0.08, near, 1],
          [BURSTS, near, 1],
          [BURSTS + 0.08, near - 0.12, 1, 0.06],
          [BURSTS + 0.14, near - 0.14, 1],
        ],
        {
          acts: [['walk', 0, 0.08]],
          reactions: [
            ['prod', 0.1, BURSTS - 0.04],
            ['recoil', BURSTS, BURSTS + 0.14],
            ['look-up', BURSTS + 0.16, 0.62],
            ['startle', 0.62, 0.76],
            ['shake-dry', 0.78, 1],
          ],
        },
      ),
    ]),
    guests: [extra(thing, tall, shakes)],
    effects: [
      effect('splash', BURSTS, BURSTS + 0.2, { x: spot, height: tall * MOUTH }),
      effect('spout', BURSTS, 0.999, {
        x: spot,
        height: tall * MOUTH,
        depth: DEPTH + 0.01,
        stuff: DRINK.test(thing) ? 'foam' : 'water',
      }),
    ],
  };
};
