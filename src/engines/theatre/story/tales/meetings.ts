/** What is done to somebody: hugs, talks, flights around a flower. They end, and not as one thinks. Called by `tell.ts`. */

import type { Actor } from '../../score/score.js';
import { TRUNKS } from '../../stage/beasts/beast-measures.js';
import { perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { CARRIED, carriedAt, SET_DOWN } from '../../stage/reactions/petting.js';
import { rigFor } from '../../stage/rigs.js';
import { poseAt } from '../../stage/timeline.js';
import { acting, effect, moved, quietFrom, reacting, unoccupied } from '../edits.js';
import type { Player, Scene, Tale, Telling } from '../scene.js';
import { isOnFoot } from '../ties.js';
import { chased } from './chases.js';
import { dodged } from './dodges.js';
import { fought } from './fights.js';
import { nuzzled } from './nuzzles.js';
import { circled } from './tickling.js';
import { fizzled, interrupted } from './truces.js';

/** Somebody this many times as tall lifts the other up; where its crown is, parts of its height forwards and up. */
const GIANT = 2;
const CROWN = { forwards: 0.3, up: 0.84 } as const;

/**
 * From the tail to a trunk that holds somebody out, parts of the giant's height: how long they are together, and how far
 * before its feet their middle is. A giant in the middle of the frame would put whom it holds out of it.
 */
const TOGETHER = { long: 1.95, ahead: 0.25 } as const;

/** A giant and somebody small: it takes the small one into its trunk, lifts it up, and puts it on its head. */
function lifted(scene: Scene, giant: Player, small: Player): Telling {
  const { turn, late, end, across } = scene;
  const stood = poseAt(giant.actor, turn);
  const side = Math.sign(poseAt(small.actor, turn).x - stood.x) || 1;
  const near = perspective(stood.depth);
  const fits = Math.min(1, across / (giant.actor.size * near * TOGETHER.long));
  const tall = giant.actor.size * fits;
  const at = { ...stood, x: (-side * TOGETHER.ahead * tall * near) / across };
  const before = (forwards: number): number => at.x + (side * forwards * tall * near) / across;
  const crown = { x: before(CROWN.forwards), height: tall * CROWN.up };
  // First it comes running; then the trunk takes it up, and puts it down on the crown.
  const [comes, from, on] = [turn * 0.33, turn * 0.65, late + 0.16];
  const up = lerp(from, on, SET_DOWN);
  // Whom a trunk lifts it still holds.
  const hugged = turn + 0.02;
  const size = small.actor.size * fits;
  const dangles = size * DANGLES;
  const carried = moved({ ...quietFrom(small.actor, hugged), size }, end, (key) => {
    const [coming, set] = [smooth(key.t / comes), smooth((key.t - up) / (on - up))];
    const [forwards, high] = carriedAt((key.t - from) / (on - from));
    const start = before(forwards) + side * COMES * (1 - coming);
    return {
      ...key,
      x: lerp(Math.min(0.44, Math.max(-0.44, start)), crown.x, set),
      height:
        lerp(Math.max(0, high * tall - dangles) * coming, crown.height, set) + HOP * tall * Math.sin(Math.PI * set),
      // The trunk lies over whom it holds.
      depth: set < 0.12 ? Math.max(0, at.depth - 0.01) : Math.min(1.4, at.depth + 0.02),
      facing: -side,
    };
  });
  const stays = moved({ ...quietFrom(giant.actor, hugged), size: tall }, end, (key) => ({
    ...key,
    x: at.x,
    depth: at.depth,
    facing: side,
  }));
  const greets = reacting(stays, 'trumpet', 0, comes * 0.9);
  const [forwards, high] = CARRIED.low;
  const hugs = {
    name: 'cuddle' as const,
    start: comes * 0.5,
    end: from + 0.2,
    reach: [forwards, high] as [number, number],
  };
  const holds = { ...greets, reactions: [...(greets.reactions ?? []), hugs] };
  return {
    actors: new Map([
      [giant.index, reacting(reacting(holds, 'lift', from, on), 'shower', on + 0.1, end)],
      [small.index, reacting(reacting(carried, 'held', comes, up), 'cheer', on, end)],
    ]),
  };
}
/** How far the legs of whoever is carried hang below the trunk, parts of their height: most of it is seen over it. */
const DANGLES = 0.1;
/** How high it goes over the way from the trunk to the crown, parts of the giant's height: clear of the ear. */
const HOP = 0.16;
/** From how far away the small one comes, stage widths. */
const COMES = 0.16;

/** Hearts for two who hug or kiss. */
const loved: Tale = (scene) => {
  const lovers = scene.players.filter(({ actor }) => actor.acts.some(({ name }) => name === 'hug' || name === 'kiss'));
  if (lovers.length === 0) return undefined;
  const [giant, small] = lovers.toSorted((a, b) => b.actor.size - a.actor.size);
  if (giant && small && lovers.length === 2 && giant.actor.size > GIANT * small.actor.size && !giant.isThing)
    if (rigFor(giant.actor).build === 'legged')
      return TRUNKS.test(giant.actor.sprite) ? lifted(scene, giant, small) : nuzzled(scene, giant, small);
  const { turn, end } = scene;
  const actors = new Map(
    lovers.map(({ index, actor }): [number, Actor] => [index, reacting(actor, 'love', turn, end)]),
  );
  return { actors };
};

/** Two who talk do it in turn, looking at each other; at the end both laugh. */
const conversed: Tale = (scene) => {
  const talkers = scene.players.filter(({ actor }) => actor.acts.some(({ name }) => name === 'talk'));
  const { end } = scene;
  const [left, right] = talkers.toSorted((a, b) => poseAt(a.actor, end / 2).x - poseAt(b.actor, end / 2).x);
  if (!left || !right || talkers.length !== 2 || scene.score.actors.length !== 2) return undefined;
  if (![left, right].every(({ actor }) => isOnFoot(actor, end / 2))) return undefined;
  const part = ({ index, actor }: Player, facing: number, from: number, to: number): [number, Actor] => {
    const turned = moved(unoccupied(actor), end, (key) => ({ ...key, facing }));
    const talking = acting(turned, 'talk', from, to);
    return [index, to < end ? reacting(talking, 'giggle', end * 0.76, end) : talking];
  };
  // Each has half of the film, and whoever has done listens with a smile.
  return { actors: new Map([part(left, 1, 0, end / 2), part(right, -1, end / 2, end)]) };
};

/** In order: of the first that fit one is told. */
export const MEETINGS: readonly (readonly Tale[])[] = [
  [chased, dodged],
  [fought, interrupted, fizzled],
  [loved],
  [conversed],
  [circled],
];

/** Of two of whom one is on, in, over or round the other: the one above is startled, the one below laughs. */
const piled: Tale = (scene) => {
  const { players, turn, late, end } = scene;
  if (players.length !== 2 || players.some(({ told }) => told.size > 0) || scene.score.pace !== undefined)
    return undefined;
  const [upper, lower] = players.toSorted((a, b) => poseAt(b.actor, turn).height - poseAt(a.actor, turn).height);
  if (!upper || !lower || poseAt(upper.actor, turn).height - poseAt(lower.actor, turn).height < 0.08) return undefined;
  const isFace = upper.canComeAlive && upper.ties.has('on');
  const alive = isFace ? acting({ ...upper.actor, acts: [] }, 'wave', 0, turn) : upper.actor;
  return {
    actors: new Map([
      [upper.index, reacting(reacting(alive, 'startle', turn, late), isFace ? 'cheer' : 'giggle', late, end)],
      [lower.index, reacting(reacting(lower.actor, 'sneeze', turn - 0.7, turn + 0.4), 'giggle', late, end)],
    ]),
    effects: [effect(scene.pick(['hearts', 'confetti', 'sparkles'] as const), late - 0.2, end)],
  };
};

export const PILES: readonly Tale[] = [piled];
