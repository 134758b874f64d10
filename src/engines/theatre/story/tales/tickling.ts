/** A flight around a flower, which is tickled and sneezes. Called by `meetings.ts`. */
import { perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth, TURN } from '../../stage/painting/easing.js';
import { DRAWN_SECONDS } from '../../stage/reactions/reactions-tickling.js';
import { poseAt } from '../../stage/timeline.js';
import { acting, effect, moved, reacting, unoccupied } from '../edits.js';
import type { Tale } from '../scene.js';
import { tied } from '../ties.js';

/** How near to us the other stands, and how much nearer who tickles hovers: so it is seen larger. */
const NEAR = 0.84;
const NEARER = 0.16;
/** The round: where it begins and how far it goes, turns from the side towards us; its half axes, parts of the other's height. */
const ROUND = { from: 0.2, turns: 0.7, aside: 0.56, deep: 0.16, low: 0.16, high: 0.62 } as const;
/** How far off who tickles hovers, parts of its own and of the other's height; how far up, of the other's. */
const HOVERS = { own: 0.66, other: 0.27, up: 0.56 } as const;
/** How far the other stands out of the middle, stage widths. */
const ASIDE = 0.09;
/** How far it nudges, and how far that shakes the other, stage widths; times a second. */
const NUDGE = { of: 0.008, shakes: 0.012, often: 2.4 } as const;
/** How far the sneeze blows back whom it hits, stage widths, and how long it is on its way, seconds. */
const BLOWN = 0.12;
const ON_ITS_WAY = 0.16;

/**
 * Who flies around a flower goes all round it, always to be seen and with a dotted line behind it, rubs its head
 * on its cheek, and the flower, which can't help it, sneezes all its pollen over it; both laugh.
 */
export const circled: Tale = (scene) => {
  const pair = tied(scene, /^around$/);
  const { turn, end, across } = scene;
  if (!pair || scene.players.length !== 2 || scene.score.actors.length !== 2 || scene.score.pace !== undefined)
    return undefined;
  const { one, other } = pair;
  const still = poseAt(other.actor, end);
  if (!one.told.has('fly') || one.actor.size > other.actor.size || still.height > 0.1) return undefined;
  const tall = other.actor.size;
  const { size } = one.actor;
  const side = Math.sign(poseAt(one.actor, turn).x - still.x) || 1;
  const stands = -side * ASIDE;
  const depth = Math.max(still.depth, NEAR);
  const near = perspective(depth);
  // It comes close well before the middle of the film; then breath is drawn for long enough to be seen in a still.
  const comes = turn - 0.9;
  const there = turn - 0.5;
  const sneezes = turn + 0.06;
  const hit = sneezes + DRAWN_SECONDS + ON_ITS_WAY;
  const nudged = (t: number): number =>
    smooth((t - there) / 0.2) * (1 - smooth((t - sneezes) / 0.2)) * Math.sin((t - there) * NUDGE.often * TURN);
  const hovers = stands + (side * (HOVERS.own * size + HOVERS.other * tall) * near) / across;
  // In a narrow frame it is not blown out of it.
  const edge = 0.46 - (0.5 * size * perspective(depth + NEARER)) / across;
  const blownTo = clamp(Math.abs(hovers) + BLOWN, 0, Math.max(edge, Math.abs(hovers))) * side;
  const flown = moved(one.actor, end, (key) => {
    const part = clamp(key.t / there) ** 1.35;
    const angle = (ROUND.from - ROUND.turns * part) * TURN;
    const [out, front] = [Math.cos(angle), Math.sin(angle)];
    const k = smooth((key.t - comes) / (there - comes));
    const blown = smooth((key.t - hit) / 0.15);
    const round = stands - (side * ROUND.aside * tall * near * out) / across;
    const rises = lerp(ROUND.high, ROUND.low, (1 + front) / 2) * tall * near;
    return {
      ...key,
      x: lerp(lerp(round, hovers, k), blownTo, blown) - side * NUDGE.of * nudged(key.t),
      depth: lerp(depth + ROUND.deep * front, depth + NEARER, k),
      height: lerp(rises, HOVERS.up * tall * near + 0.03 * blown, k),
      facing: key.t > comes ? -side : front > -0.15 ? side * Math.sign(front + 0.2) : -side,
    };
  });
  const shaken = moved(other.actor, end, (key) => ({
    ...key,
    x: stands - side * NUDGE.shakes * nudged(key.t - 0.1),
    depth,
    facing: key.t > comes ? side : key.facing,
  }));
  const smiling = other.canComeAlive ? acting(unoccupied(shaken), 'laugh', there, end) : shaken;
  return {
    actors: new Map([
      [one.index, reacting(reacting(flown, 'tickle', comes + 0.3, sneezes + 0.15), 'dusted', hit, end)],
      [
        other.index,
        reacting(
          reacting(reacting(smiling, 'glance', 0, there), 'tickled', there, sneezes),
          'pollen-sneeze',
          sneezes,
          end,
        ),
      ],
    ]),
    effects: [effect('trail', 0, there + 0.4, { sprite: one.actor.sprite, depth })],
  };
};
