/** A giant that hurls lightning from its hands, left and right, and everything lights up. Told before any other tale by `tell.ts`. */
import type { Effect } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { effect } from '../edits.js';
import type { Scene, Telling } from '../scene.js';

const LIGHTNING = '26a1';
/** How large it stands, how far back, and where its raised hands are, own heights. */
const TALL = 1;
const DEPTH = 0.6;
const HAND = { aside: 0.2, up: 0.86 } as const;
/** Bolts, as parts of the film; by turns from one hand and the other, at last from both. */
const HURLED = [0.16, 0.34, 0.52, 0.7] as const;
const BOLT_SECONDS = 0.62;

export function thundered({ players, end, across }: Scene): Telling | undefined {
  const [hero] = players;
  if (!hero || players.length > 1 || hero.role.props?.throw?.sprite !== LIGHTNING || hero.isThing) return undefined;
  const standing = {
    ...hero.actor,
    size: Math.max(TALL, hero.actor.size),
    acts: [],
    keys: [{ t: 0, x: 0, depth: DEPTH, height: 0, facing: 1 }],
  };
  const hurled = HURLED.flatMap((part, index): Effect[] => {
    const sides = index === HURLED.length - 1 ? [-1, 1] : [index % 2 === 0 ? 1 : -1];
    return sides.flatMap((side) => {
      const start = part * end;
      const x = (side * HAND.aside * standing.size * perspective(DEPTH)) / across;
      return [
        effect('bolts', start, Math.min(end, start + BOLT_SECONDS), {
          x,
          height: HAND.up * standing.size * perspective(DEPTH),
          depth: DEPTH + 0.02,
          angle: side > 0 ? -0.17 : -0.33,
        }),
        effect('smoke', start + 0.15, Math.min(end, start + 1.2), {
          x: x + side * 0.16,
          height: 0.02,
          depth: 0.55,
          size: 0.6,
        }),
      ];
    });
  });
  const raised = { name: 'cheer', start: end * 0.1, end, plain: true } as const;
  return {
    actors: new Map([[hero.index, { ...standing, reactions: [...(standing.reactions ?? []), raised] }]]),
    effects: hurled.slice(0, 12),
    shaken: 0.25,
    camera: [0, end].map((t) => ({ t, x: 0, y: 0.03, zoom: 1, roll: 0 })),
  };
}
