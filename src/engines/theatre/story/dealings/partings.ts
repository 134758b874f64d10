/** Who is apart: waits, misses, says goodbye, sulks; all but one of these end in each other's arms. Called by `dealings.ts`. */
import type { Dealt, Duo } from './duo.js';

const FLOWER = '1f339';

/** From the moment the other one is seen: both run, and hug. */
const reunited = (duo: Duo, before: Parameters<Duo['play']>[2], from: number) => {
  const { one, other, close, apart, out, play } = duo;
  const hugs = from + 0.24;
  return new Map([
    play(
      one,
      [
        [0, apart[0] * 0.8, 1],
        [from + 0.06, apart[0] * 0.8, 1],
        [hugs, close[0], 1],
      ],
      {
        acts: [...(before?.acts ?? []), ['run', from + 0.08, hugs], ['hug', hugs, 1]],
        reactions: [...(before?.reactions ?? []), ['cheer', from - 0.02, from + 0.1], ['love', hugs + 0.04, 1]],
      },
    ),
    play(
      other,
      [
        [0, out[1], -1],
        [from - 0.16, out[1], -1],
        [from + 0.04, apart[1], -1],
        [hugs, close[1], -1],
      ],
      {
        acts: [
          ['walk', from - 0.16, from],
          ['wave', from - 0.06, from + 0.08],
          ['run', from + 0.08, hugs],
          ['hug', hugs, 1],
        ],
        reactions: [['love', hugs + 0.08, 1]],
      },
    ),
  ]);
};

/** It looks out, grows tired, nods off; then who it waits for is there. */
export const wait: Dealt = (duo) => ({
  actors: reunited(
    duo,
    {
      acts: [['sit', 0, 0.5]],
      reactions: [
        ['glance', 0, 0.18],
        ['doze', 0.2, 0.46],
      ],
    },
    0.52,
  ),
  effects: [duo.effect('hearts', 0.78, 1)],
});

/** It thinks of somebody, in tears; and somebody comes. */
export const miss: Dealt = (duo) => {
  const { one, other, apart, effect } = duo;
  return {
    actors: reunited(duo, { acts: [['cry', 0.12, 0.46]], reactions: [['look-up', 0, 0.12]] }, 0.54),
    effects: [
      effect('dream', 0.04, 0.46, {
        x: Math.max(-0.3, apart[0] * 0.8) + 0.06,
        height: one.size * 0.6,
        sprite: other.player.actor.sprite,
      }),
      effect('hearts', 0.8, 1),
    ],
  };
};

/** A last hug; one goes, turns round and waves, and tears are shed. */
export const leave: Dealt = ({ one, other, close, apart, play }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, close[0], 1],
        [0.24, close[0], 1],
        [0.3, close[0], -1],
        [0.56, apart[0] - 0.06, -1],
        [0.6, apart[0] - 0.06, 1],
        [0.84, apart[0] - 0.06, 1],
        [0.88, apart[0] - 0.06, -1],
        [1, apart[0] - 0.14, -1],
      ],
      {
        acts: [
          ['hug', 0, 0.24],
          ['walk', 0.28, 0.56],
          ['wave', 0.6, 0.86],
          ['walk', 0.88, 1],
        ],
      },
    ),
    play(other, [[0, close[1], -1]], {
      acts: [
        ['hug', 0, 0.24],
        ['wave', 0.3, 0.66],
        ['cry', 0.68, 1],
      ],
      reactions: [['love', 0.04, 0.24]],
    }),
  ]),
});

/** Back to back they sulk; one turns round, comes with a flower, and all is well. */
export const sorry: Dealt = ({ one, other, close, apart, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, apart[0], -1],
        [0.2, apart[0], -1],
        [0.25, apart[0], 1],
        [0.48, close[0] - 0.05, 1],
        [0.7, close[0] - 0.05, 1],
        [0.76, close[0], 1],
      ],
      {
        acts: [
          ['cry', 0.06, 0.2],
          ['walk', 0.26, 0.48],
          ['hold', 0.24, 0.66, FLOWER],
          ['hug', 0.76, 1],
        ],
        reactions: [
          ['bow', 0.46, 0.64],
          ['love', 0.8, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1], 1],
        [0.5, apart[1] * 0.8, 1],
        [0.55, apart[1] * 0.8, -1],
        [0.76, close[1], -1],
      ],
      {
        acts: [
          ['shake', 0, 0.3],
          ['hold', 0.66, 0.76, FLOWER],
          ['hug', 0.76, 1],
        ],
        reactions: [
          ['wonder', 0.54, 0.66],
          ['love', 0.7, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.76, 1)],
});
