/** Who feeds whom, and with what each likes best. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

const TREATS: readonly (readonly [eaters: RegExp, treat: string])[] = [
  [/^1f4(15|29|36)/, '1f9b4'],
  [/^1f(408|427|9ad|9a6|431|43b)/, '1f41f'],
  [/^1f(407|40e|98c|facf|434|42e|404)/, '1f955'],
  [/^1f(412|98d|435)/, '1f34c'],
  [/^1f(43c|428|992)/, '1f33f'],
  [/^1f(401|400|42d)/, '1f9c0'],
  [/^1f(43f|439)/, '1f330'],
  [/^1f(426|414|986|424|54a|99c)/, '1f35e'],
  [/^1f(405|981|996|43a|40a|98a)/, '1f357'],
  [/^1f476/, '1f37c'],
];
const treatOf = (sprite: string): string => TREATS.find(([eaters]) => eaters.test(sprite))?.[1] ?? '1f36a';

/** Held out, eaten, and not enough. */
export const feed: Dealt = ({ one, other, close, thing = treatOf(other.player.actor.sprite), play, effect }) => ({
  actors: new Map([
    play(one, [[0, close[0] - 0.03, 1]], {
      acts: [['hold', 0, 0.5, thing]],
      reactions: [
        ['bow', 0.2, 0.46],
        ['giggle', 0.56, 0.8],
        ['love', 0.82, 1],
      ],
    }),
    play(
      other,
      [
        [0, close[1] + 0.1, -1],
        [0.3, close[1] + 0.01, -1],
      ],
      {
        acts: [['eat', 0.5, 0.8, thing]],
        reactions: [
          ['eager', 0.06, 0.46],
          ['love', 0.8, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.8, 1)],
});
