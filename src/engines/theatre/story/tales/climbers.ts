/** Who climbs gets as far as the frame reaches; on the bough of a tree sits a bird, who is glad of company. Called by `changes.ts`. */
import type { Actor, ActorKey } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { clamp, smooth } from '../../stage/painting/easing.js';
import { rigFor } from '../../stage/rigs.js';
import { BOUGH } from '../../stage/things/drawn-tree.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, moved, reacting } from '../edits.js';
import { guest } from '../guests.js';
import { isIndoors, isOnGround } from '../places.js';
import type { Player, Scene, Telling } from '../scene.js';

/** How tall it is and how high it gets, actor units; how near the middle it is, stage widths, and how near to us. */
const TALL = 0.4;
const HIGH = 0.3;
/** And where those begin who climb down. */
const LOFTY = 0.36;
const CENTRAL = 0.12;
const DEPTH = 0.7;
/** Where on the bough the bird sits, heights of who climbs before it: those who hug the trunk are beside it. */
const ON_BOUGH = 0.3;
const BEYOND = 0.78;
const BIRD = 0.17;
const TREES = /^1f33[234]/;
/** Who climbs with paws climbs a tree, whatever is said. */
const WITH_PAWS: ReadonlySet<string> = new Set(['animal', 'small', 'giant']);

export const climbs = ({ told, ties, actor, isThing }: Player): boolean =>
  told.has('climb') && ties.size === 0 && actor.holds === undefined && !isThing;

const isOnTree = ({ role: { kind, props } }: Player): boolean =>
  props?.climb ? TREES.test(props.climb.sprite) : WITH_PAWS.has(kind);

export function climbed(scene: Scene, player: Player): Telling | undefined {
  const { early, turn, late, end, across, score } = scene;
  if (!isOnGround(score)) return undefined;
  const x = clamp(poseAt(player.actor, turn).x, -CENTRAL, CENTRAL);
  const facing = -Math.sign(x) || 1;
  const actor: Actor = {
    ...player.actor,
    size: TALL,
    acts: [{ ...player.actor.acts.find(({ name }) => name === 'climb'), name: 'climb', start: 0, end, strength: 1 }],
  };
  const higher = (t: number): number => smooth((t - early * 0.5) / (late - early * 0.5));
  const isGoingDown = poseAt(player.actor, 0).height > poseAt(player.actor, late).height;
  const up = (t: number): number => (isGoingDown ? LOFTY * (1 - higher(t)) : HIGH * higher(t));
  const climbing = moved(actor, end, ({ t }): ActorKey => ({ t, x, depth: DEPTH, height: up(t), facing }));
  const near = perspective(DEPTH);
  const aside = rigFor(actor).build === 'legged' ? ON_BOUGH : BEYOND;
  const birdAt = { x: x + (facing * aside * TALL * near) / across, depth: DEPTH + 0.01, height: BOUGH * TALL };
  const bird = guest('1f426', BIRD, [{ t: 0, ...birdAt, facing: -facing }], {
    acts: [{ name: 'sing', start: 0, end: turn, strength: 0.8 }],
    reactions: [
      { name: 'startle', start: turn, end: late },
      { name: 'cheer', start: late, end, plain: true },
    ],
  });
  if (!isOnTree(player))
    return {
      actors: new Map([[player.index, reacting(climbing, 'giggle', late, end)]]),
      effects: isIndoors(score) ? [effect('confetti', late, end)] : [effect('rainbow', turn, end)],
    };
  return {
    actors: new Map([[player.index, reacting(climbing, 'love', late, end)]]),
    guests: [bird],
  };
}
