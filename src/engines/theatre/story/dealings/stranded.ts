/** Who is stuck high up and alone: it trembles and weeps, takes heart, leaps, and is down. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';
import { branchFor, HEIGHTS, standIn } from './rescues.js';

export const stuck: Dealt = ({ one, place = '1f333', play, extra, effect }) => {
  const { tall, perch: highest } = HEIGHTS.find(({ on }) => on.test(place)) ?? HEIGHTS[0];
  const perch = branchFor(one, highest);
  const [x, down] = [0.12, -0.2];
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x, -1, perch, 0.86],
          [0.54, x, -1, perch, 0.86],
          [0.6, x - 0.06, -1, perch + 0.05, 0.88],
          [0.68, down, -1, 0, 0.9],
          [0.84, down, -1, 0, 0.9],
        ],
        {
          acts: [['cry', 0.2, 0.4]],
          reactions: [
            ['shiver', 0, 0.2],
            ['eager', 0.42, 0.54],
            ['dizzy', 0.68, 0.82],
            ['cheer', 0.84, 1],
          ],
        },
      ),
    ]),
    guests: [extra(standIn(place), tall, [[0, x, 1, 0, 0.8]])],
    effects: [effect('dust', 0.66, 0.8, { x: down, height: 0 }), effect('confetti', 0.84, 1)],
  };
};
