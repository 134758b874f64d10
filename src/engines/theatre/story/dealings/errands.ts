/** Brought to a door, served at a table, made acquainted. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';
import { meet } from './meetings.js';

const PARCEL = '1f4e6';
const DOOR = 'prop-porch';

/** It rings; the door opens and somebody comes out, who has waited for that so long. */
export const deliver: Dealt = ({ one, other, out, thing = PARCEL, play, extra, effect }) => {
  const door = 0.26;
  const step = door - 0.06 - other.half;
  const near = Math.max(-0.36, step - one.half - other.half - 0.02);
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0] * 0.8, near - 0.34), 1],
          [0.26, near + 0.1, 1],
          [0.44, near + 0.1, 1],
          [0.5, near, 1],
        ],
        {
          acts: [
            ['walk', 0, 0.26],
            ['hold', 0, 0.62, thing],
            ['wave', 0.84, 1],
          ],
          reactions: [
            ['prod', 0.27, 0.4],
            ['bow', 0.54, 0.64],
            ['giggle', 0.7, 0.84],
          ],
        },
      ),
      play(
        other,
        [
          [0, 3, -1, 0, 0.79],
          [0.38, 3, -1, 0, 0.79],
          [0.385, door, -1, 0, 0.79],
          [0.54, step, -1],
        ],
        {
          acts: [
            ['walk', 0.4, 0.54],
            ['hold', 0.62, 1, thing],
          ],
          reactions: [
            ['startle', 0.44, 0.54],
            ['cheer', 0.66, 0.82],
            ['love', 0.82, 1],
          ],
        },
      ),
    ]),
    guests: [extra(DOOR, Math.max(one.size, other.size) * 1.45, [[0, door + 0.04, 1, 0, 0.77]])],
    effects: [effect('notes', 0.3, 0.42, { x: door, height: other.size * 1.1 }), effect('hearts', 0.7, 1)],
  };
};

/** Under a dome it comes; off goes the dome, and it is eaten. */
export const serve: Dealt = ({ one, other, close, out, thing = '1f35d', play, extra, effect }) => {
  const table = 0.1;
  const size = 0.34;
  const top = size * 0.8;
  const seat = Math.min(0.47 - other.half, Math.max(close[1] + 0.06, table + 0.08 + other.half));
  const near = table - 0.1 - one.half;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0] * 0.8, near - 0.3), 1],
          [0.26, near, 1],
        ],
        {
          acts: [
            ['walk', 0, 0.26],
            ['hold', 0, 0.3, 'prop-silver-dome'],
          ],
          reactions: [
            ['prod', 0.3, 0.44],
            ['bow', 0.46, 0.6],
            ['wonder', 0.64, 0.8],
            ['cheer', 0.82, 1],
          ],
        },
      ),
      play(other, [[0, seat, -1, 0, 0.82]], {
        acts: [
          ['sit', 0, 1],
          ['eat', 0.58, 0.84, thing],
        ],
        reactions: [
          ['eager', 0.04, 0.4],
          ['startle', 0.44, 0.54],
          ['love', 0.84, 1],
        ],
      }),
    ]),
    guests: [
      extra('prop-table', size, [[0, table, 1, 0, 0.88]]),
      extra('prop-silver-dome', 0.2, [
        [0, 3, 1, top, 0.89],
        [0.299, 3, 1, top, 0.89],
        [0.3, table, 1, top, 0.89],
        [0.42, table, 1, top, 0.89],
        [0.5, table - 0.06, 1, top + 0.4, 0.89],
        [0.6, table - 0.2, 1, top + 0.9, 0.89],
      ]),
      extra(thing, 0.17, [
        [0, 3, 1, top, 0.885],
        [0.4, 3, 1, top, 0.885],
        [0.41, table, 1, top, 0.885],
      ]),
    ],
    effects: [effect('steam', 0.46, 0.8, { x: table, height: top + 0.1 }), effect('hearts', 0.84, 1)],
  };
};

/** Behind those who meet stands who knows both. */
export const introduce: Dealt = (duo) => {
  const { scene, one, other, play } = duo;
  const friend = scene.players.find(({ index }) => index !== one.player.index && index !== other.player.index);
  const telling = meet(duo);
  if (!friend) return telling;
  const knows = play(
    { player: friend, size: Math.max(friend.actor.size, 0.5), half: one.half, tall: one.tall },
    [
      [0, -0.1, -1, 0, 0.74],
      [0.3, 0, -1, 0, 0.74],
      [0.5, 0, 1, 0, 0.74],
    ],
    {
      acts: [
        ['wave', 0, 0.3],
        ['talk', 0.3, 0.6],
        ['clap', 0.66, 1],
      ],
      reactions: [['cheer', 0.7, 1]],
    },
  );
  return { ...telling, actors: new Map([...(telling.actors ?? []), knows]) };
};
