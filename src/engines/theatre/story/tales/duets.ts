/**
 * Two of whom nothing is asked but to be there: they meet, and something comes of it. They keep their sides, so that
 * who is left of whom stays as it was. Called by `tell.ts`.
 */

import { THINGS } from '../../score/kinds.js';
import type { Actor } from '../../score/score.js';
import { poseAt } from '../../stage/timeline.js';
import { PLAIN } from '../../staging/livening.js';
import { acting, effect, goingTo, playing, reacting, standing, unoccupied } from '../edits.js';
import type { Player, Scene, Tale, Telling } from '../scene.js';

/** Who is left of whom is seen from here on, stage widths. */
const CLEARLY_APART = 0.2;
const DEEP = 0.35;
const EDGE = 0.47;

interface Pair {
  left: Player;
  right: Player;
  /** Where they stand when they have come together. */
  met: readonly [number, number];
}

/** The two of a film in which nobody is told to do anything, if they stand beside each other on the ground. */
function pairOf(scene: Scene): Pair | undefined {
  const { players, score } = scene;
  if (players.length !== 2 || score.actors.length !== 2 || score.pace !== undefined) return undefined;
  if (!players.every(({ free, role }) => free && !PLAIN.test(role.sprite))) return undefined;
  if (!players.some(({ role }) => THINGS.has(role.kind) || role.kind !== 'vehicle')) return undefined;
  const half = scene.end / 2;
  const [left, right] = players.toSorted((a, b) => poseAt(a.actor, half).x - poseAt(b.actor, half).x);
  if (!left || !right) return undefined;
  const [a, b] = [poseAt(left.actor, half), poseAt(right.actor, half)];
  if (Math.abs(a.depth - b.depth) > DEEP || a.height > 0.1 || b.height > 0.1) return undefined;
  return { left, right, met: meetingOf(scene, left, right) };
}

/** Where two who stand apart stand side by side. */
export function meetingOf(scene: Scene, left: Player, right: Player): readonly [number, number] {
  const [a, b] = [poseAt(left.actor, scene.end / 2), poseAt(right.actor, scene.end / 2)];
  const [halfLeft, halfRight] = [scene.halfWidthOf(left), scene.halfWidthOf(right)];
  const placed = [...left.ties].some((relation) => /left|right/.test(relation));
  const gap = Math.max((halfLeft + halfRight) * 1.12 + 0.03, placed ? CLEARLY_APART : 0);
  if (gap > b.x - a.x) return [a.x, b.x];
  const middle = (a.x + b.x) / 2;
  const shift = Math.min(0, EDGE - halfRight - (middle + gap / 2)) + Math.max(0, halfLeft - EDGE - (middle - gap / 2));
  return [middle - gap / 2 + shift, middle + gap / 2 + shift];
}

/** Plays the two parts; each part starts from somebody who stands, looks at the other and does nothing. */
function staged(
  pair: Pair,
  parts: (one: Actor, side: number, leads: boolean, player: Player) => Actor,
  leader: 'left' | 'right',
  until: number,
): Telling['actors'] {
  return new Map([
    [pair.left.index, parts(idle(pair.left, 1, until), 0, leader === 'left', pair.left)],
    [pair.right.index, parts(idle(pair.right, -1, until), 1, leader === 'right', pair.right)],
  ]);
}

/** They stand and look at each other until the turn. */
const idle = ({ actor }: Player, facing: number, until: number): Actor =>
  reacting(standing(unoccupied(actor), facing), 'glance', 0, until);

const duet =
  (play: (scene: Scene, pair: Pair, leader: 'left' | 'right') => Telling | undefined): Tale =>
  (scene) => {
    const pair = pairOf(scene);
    return pair && play(scene, pair, scene.pick(['left', 'right'] as const));
  };

const highFive = duet((scene, pair, leader) => {
  const { early, turn, late, end } = scene;
  const actors = staged(
    pair,
    (one, side, _, player) => {
      const near = goingTo(one, pair.met[side]!, early, turn - 0.25, end);
      const waved = playing(player, near, 'wave', 0, early + 0.3);
      return reacting(reacting(waved, 'high-five', turn - 0.3, late), 'cheer', late - 0.1, end);
    },
    leader,
    turn,
  );
  const middle = (pair.met[0] + pair.met[1]) / 2;
  const high = tallerOf(pair) * 0.8;
  return {
    actors,
    effects: [
      effect('clash', turn + 0.15, turn + 0.85, { x: middle, height: high }),
      effect('confetti', turn + 0.4, end),
    ],
  };
});

const admirer = duet((scene, pair, leader) => {
  const { early, turn, late, end } = scene;
  const actors = staged(
    pair,
    (one, side, leads, player) => {
      if (leads)
        return reacting(reacting(playing(player, one, 'dance', 0, turn), 'twirl', turn - 0.1, late), 'pose', late, end);
      const near = goingTo(one, pair.met[side]!, turn, late, end);
      return reacting(playing(player, near, 'clap', early, turn), 'love', turn, end);
    },
    leader,
    turn,
  );
  return { actors, effects: [effect('hearts', turn + 0.2, end)] };
});

const sneezed = duet((scene, pair, leader) => {
  const { turn, late, end } = scene;
  const actors = staged(
    pair,
    (one, side, leads, player) => {
      const near = goingTo(one, pair.met[side]!, 0.1, turn * 0.6, end);
      if (leads)
        return reacting(
          reacting(playing(player, near, 'wave', 0, turn * 0.4), 'sneeze', turn - 0.8, late - 0.2),
          'giggle',
          late,
          end,
        );
      return reacting(
        reacting(playing(player, near, 'nod', 0, turn * 0.7), 'startle', turn - 0.1, late),
        'giggle',
        late,
        end,
      );
    },
    leader,
    turn,
  );
  return { actors, effects: [effect('sparkles', late, end)] };
});

const bumped = duet((scene, pair, leader) => {
  if (pair.left.role.kind === 'person' || pair.right.role.kind === 'person') return undefined;
  const { turn, late, end } = scene;
  const actors = staged(
    pair,
    (one, side, _, player) => {
      const near = goingTo(one, pair.met[side]!, 0.1, turn, end);
      const singing = playing(player, near, side === 0 ? 'sing' : 'dance', 0, turn - 0.1);
      return reacting(reacting(singing, 'dizzy', turn, late + 0.1), 'giggle', late + 0.1, end);
    },
    leader,
    turn,
  );
  const middle = (pair.met[0] + pair.met[1]) / 2;
  return {
    actors,
    effects: [
      effect('clash', turn - 0.05, turn + 0.75, { x: middle, height: tallerOf(pair) * 0.55 }),
      effect('hearts', late, end),
    ],
  };
});

const danced = duet((scene, pair, leader) => {
  const { turn, late, end } = scene;
  const seed = pair.left.actor.seed;
  const actors = staged(
    pair,
    (one, side, _, player) => {
      const near = goingTo({ ...one, seed }, pair.met[side]!, 0.2, turn * 0.8, end);
      return reacting(reacting(playing(player, near, 'dance', 0, late), 'twirl', turn, late), 'pose', late, end);
    },
    leader,
    turn,
  );
  return { actors, effects: [effect('notes', 0.2, late), effect('confetti', late - 0.2, end)] };
});

/** Two who live run up to each other. */
const embraced = duet((scene, pair, leader) => {
  if (!areAlive(pair)) return undefined;
  const { early, turn, late, end } = scene;
  const actors = staged(
    pair,
    (one, side, _, player) => {
      const near = goingTo(one, pair.met[side]!, early, turn, end);
      return reacting(acting(playing(player, near, 'wave', 0, early * 2), 'hug', turn - 0.1, end), 'love', late, end);
    },
    leader,
    turn,
  );
  return { actors, effects: [effect('hearts', turn, end)] };
});

const areAlive = ({ left, right }: Pair): boolean => !left.isThing && !right.isThing;

const tallerOf = ({ left, right }: Pair): number => Math.max(left.actor.size, right.actor.size);

export const DUETS: readonly Tale[] = [highFive, admirer, sneezed, bumped, danced, embraced];
