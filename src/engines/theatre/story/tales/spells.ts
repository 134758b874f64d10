/** Who casts a spell with a wand calls somebody up, and is as surprised as we are. Called by `changes.ts`. */
import type { Actor, ActorKey } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { poseAt } from '../../stage/timeline.js';
import { central, effect, reacting } from '../edits.js';
import { guest } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

const WAND = /^1fa84/;
const CALLED = ['1f430', '1f438', '1f424', '1f42d'] as const;
const CALLED_SIZE = 0.32;
/** How far aside it stands, stage widths, and how near the middle who calls it is. */
const ASIDE = 0.24;
const CENTRAL = 0.12;

export const conjures = ({ role }: Player): boolean =>
  WAND.test(role.holds?.sprite ?? '') || WAND.test(role.props?.hold?.sprite ?? '');

export function conjured(scene: Scene, player: Player): Telling {
  const { turn, late, end } = scene;
  const caster = central(player.actor, CENTRAL);
  const at = poseAt(caster, turn);
  const side = Math.sign(at.facing) || 1;
  const depth = Math.min(1, at.depth + 0.05);
  const key: ActorKey = { t: 0, x: at.x + side * ASIDE, depth, height: 0, facing: -side };
  const size = (CALLED_SIZE * perspective(at.depth)) / perspective(depth);
  const turned: Actor = { ...caster, keys: caster.keys.map((one) => ({ ...one, facing: side })) };
  return {
    actors: new Map([[player.index, reacting(reacting(turned, 'startle', turn + 0.25, late), 'giggle', late, end)]]),
    guests: [
      guest(scene.pick(CALLED), size, [key], {
        acts: [{ name: 'appear', start: turn - 0.3, end, strength: 1 }],
        reactions: [{ name: 'cheer', start: late, end }],
      }),
    ],
    effects: [effect('sparkles', turn - 0.1, end)],
  };
}
