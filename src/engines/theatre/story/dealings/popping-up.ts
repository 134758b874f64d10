/** Heads that pop out of what lies deep, one here and one there, and in the end one leaps right out. Called by `dealings.ts`. */
import type { Actor, Effect } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { isOnWater } from '../places.js';
import type { Player, Scene } from '../scene.js';
import { DEPTH, type Dealt, type Part, type Place } from './duo.js';

const SIZE = 0.46;
/** How much of it is under the ground while its head looks out, and while nothing of it is seen, own heights. */
const HEAD_OUT = 0.3;
const GONE = 1.06;
/** A heap of size 1 is so wide, actor units, and its foremost lip so high (`stage/effects/heaps.ts`). */
const HEAP_WIDE = 0.56;
/** Where each comes up, and how near; the middle first. */
const SPOTS = [
  [0, 0.9],
  [-0.25, 0.8],
  [0.26, 0.82],
  [-0.4, 0.94],
  [0.4, 0.95],
] as const;
/** Up, down, up: parts of the film at which each head comes and goes, later for the next. */
const LATER = 0.07;

const partOf = (scene: Scene, player: Player): Part => {
  const key = { t: 0, x: 0, depth: DEPTH, height: 0, facing: 1 };
  const half = scene.halfWidthOf({ ...player, actor: { ...player.actor, size: SIZE, keys: [key] } });
  return { player, size: SIZE, half, tall: SIZE * perspective(DEPTH) };
};

export const popUp: Dealt = ({ one, thing, scene, play, effect }) => {
  const stuff = scene.reading.dealing?.stuff ?? 'snow';
  const kin = scene.players.filter(({ subject }) => subject === one.player.subject).slice(0, SPOTS.length);
  const actors = new Map<number, Actor>();
  const effects: Effect[] = [];
  for (const [order, player] of kin.entries()) {
    const [x, depth] = SPOTS[order]!;
    const part = partOf(scene, player);
    const facing = x > 0 ? -1 : 1;
    const at = (when: number, sunk: number, aside = 0): Place => [when, x + aside, facing, -sunk * part.size, depth];
    const first = 0.02 + LATER * order;
    const leaps = order === 0;
    const ways: Place[] = [
      at(0, order % 2 ? GONE : HEAD_OUT),
      ...(order % 2 ? [] : [at(first + 0.05, HEAD_OUT), at(first + 0.1, GONE)]),
      at(first + 0.18, GONE),
      at(first + 0.24, HEAD_OUT * 0.84),
      at(first + 0.28, HEAD_OUT),
      at(0.52 + first / 2, HEAD_OUT),
      ...(leaps
        ? [
            at(0.62, HEAD_OUT * 1.2),
            at(0.7, -0.42, 0.03),
            at(0.78, HEAD_OUT * 0.72, 0.06),
            at(1, HEAD_OUT * 0.72, 0.06),
          ]
        : [at(0.56 + first / 2, GONE * 0.86), at(0.66 + first / 2, HEAD_OUT * 0.8), at(1, HEAD_OUT)]),
    ];
    const [index, actor] = play(part, ways, {
      reactions: [
        ['shake-dry', first + 0.27, first + 0.42],
        ['glance', first + 0.42, 0.6],
        ['giggle', 0.72, 1],
      ],
    });
    actors.set(index, { ...actor, half: 'above' });
    if (isOnWater(scene.score)) continue;
    const wide = (2 * part.half * scene.across) / perspective(DEPTH);
    effects.push(
      effect('heap', 0, 1, {
        x,
        height: 0,
        depth: depth + 0.02,
        size: Math.min(0.95, Math.max(0.5, (wide * 0.8) / HEAP_WIDE)),
        ...(thing ? { sprite: thing } : { stuff }),
      }),
      effect('dust', first + 0.18, first + 0.34, { x, height: 0 }),
    );
  }
  return { actors, effects };
};
