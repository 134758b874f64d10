/** What stands on a table or a shelf tips over its edge; it goes to pieces below, or bounces. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Place } from './duo.js';

const TABLE = 0.46;
const SHELF = 0.6;
/** Where the furniture stands, when the thing is at its edge, and when it is down. */
const SPOT = -0.16;
const SLIPS = 0.3;
const LANDS = 0.47;
const GONE = 3;

export const fallOff: Dealt = ({ one: whole, place = 'prop-table', scene, play, extra, effect }) => {
  const size = Math.min(whole.size, 0.34);
  const share = size / whole.size;
  const one = { ...whole, size, half: whole.half * share, tall: whole.tall * share };
  const high = place === 'prop-table' ? TABLE : SHELF;
  const top = high * 0.94;
  const edge = SPOT + 0.15;
  const lies = edge + one.half + 0.12;
  const breaks = scene.reading.dealing?.fails === true;
  const ways: Place[] = [
    [0, SPOT, 1, top],
    [0.1, SPOT, 1, top],
    [SLIPS, edge, 1, top],
    [SLIPS + 0.05, edge + 0.04, 1, top * 0.9],
    [LANDS - 0.004, lies, 1, 0],
  ];
  const after: Place[] = breaks
    ? [[LANDS, GONE, 1, 0]]
    : [
        [LANDS + 0.07, lies + 0.04, 1, 0.1],
        [LANDS + 0.14, lies + 0.08, 1, 0],
      ];
  return {
    actors: new Map([
      play(one, [...ways, ...after], {
        acts: [
          ['shake', 0.12, SLIPS, undefined, 0.5],
          ['spin', SLIPS + 0.03, LANDS, undefined, 0.35],
        ],
      }),
    ]),
    guests: [extra(place, high, [[0, SPOT, 1, 0, DEPTH - 0.02]])],
    effects: [
      ...(breaks
        ? [
            effect('shards', LANDS, 0.999, {
              x: lies,
              height: one.tall * 0.5,
              size: one.tall,
              sprite: one.player.actor.sprite,
              angle: 0.5,
            }),
            effect('clash', LANDS, LANDS + 0.1, { x: lies, height: one.tall * 0.5, size: 0.6 }),
          ]
        : []),
      effect('dust', LANDS, LANDS + 0.2, { x: lies, height: 0 }),
    ],
    shaken: 0.1,
    calm: scene.end * (LANDS + 0.1),
  };
};
