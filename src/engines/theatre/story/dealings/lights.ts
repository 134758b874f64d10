/** The lights go out; or one after the other comes on around somebody who was afraid. Called by `dealings.ts`. */
import type { Actor } from '../../score/score.js';
import { DEPTH, type Dealt } from './duo.js';

const OUT = 0.52;

/** Everybody goes on with what they do, and stops when it is dark. */
export const blackout: Dealt = ({ scene, effect }) => ({
  actors: new Map(
    scene.players.map(({ index, actor }): [number, Actor] => [
      index,
      {
        ...actor,
        acts: actor.acts
          .filter(({ start }) => start < OUT * scene.end)
          .map((act) => ({ ...act, end: Math.min(act.end, (OUT + 0.12) * scene.end) })),
        reactions: [{ name: 'startle', start: (OUT + 0.12) * scene.end, end: scene.end }],
      },
    ]),
  ),
  effects: [effect('blackout', OUT, 1)],
});

/** What shines with no shape of its own, at that size. */
const GLIMMERS = /^(?:1f41e|1f41d|1f4a1|prop-)/;
const LIT = 0.34;

export const lightUp: Dealt = ({ one, thing = '2b50', play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, 0, 1],
        [0.2, 0, -1],
        [0.3, 0, 1],
      ],
      {
        // A thing has a face where it does something.
        acts: one.player.isThing
          ? [
              ['shake', 0, LIT - 0.04],
              ['dance', 0.66, 1],
            ]
          : [],
        reactions: [
          ['shiver', 0, LIT - 0.02],
          ['look-up', LIT + 0.04, 0.64],
          ['cheer', 0.68, 0.84],
          ['love', 0.86, 1],
        ],
      },
    ),
  ]),
  effects: [
    effect('lights', LIT, 1, {
      x: 0,
      height: one.size * 0.5,
      depth: DEPTH,
      ...(!GLIMMERS.test(thing) && { sprite: thing }),
    }),
    effect('hearts', 0.86, 1),
  ],
});
