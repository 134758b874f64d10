/** What happens in a ball of glass of which nothing else is asked: somebody small lives there, and evening comes. Called by `tell.ts`. */
import type { Actor, Prop } from '../score.js';
import { smooth } from '../stage/easing.js';
import { effect, reacting } from './edits.js';
import { isOnGround, isUnderWater } from './places.js';
import type { Scene, Tale } from './scene.js';

/** How much closer the camera comes to who lives there. */
const PUSH = 0.58;

const WINTRY = /snow|glacier|ski/;
const WARM = /desert|canyon|volcano|savanna|beach/;

/** Who lives in it, and what they are about. */
function inhabitantOf({ score }: Scene): { sprite: string; tool?: Prop; wears?: Prop[] } {
  const { name } = score.set;
  if (WINTRY.test(name)) return { sprite: '1f43b', tool: { sprite: 'prop-broom' }, wears: [{ sprite: '1f9e3' }] };
  if (WARM.test(name)) return { sprite: '1f98a', tool: { sprite: 'prop-broom' } };
  return { sprite: '1f43c', tool: { sprite: 'prop-rake' } };
}

export const globe: Tale = (scene) => {
  const { players, score, turn, late, end } = scene;
  if (score.frame !== 'glass-sphere' || players.some(({ told, ties }) => told.size > 0 || ties.size > 0))
    return undefined;
  const [hero] = players;
  const evening = score.set.light === 'night' ? turn : turn - 0.1;
  const wonder = isUnderWater(score) ? 'bubbles' : WINTRY.test(score.set.name) ? 'sparkles' : 'lanterns';
  const effects = [effect(wonder, evening, end)];
  if (!hero || score.actors.length > 1) return { effects };
  if (!hero.isThing || !isOnGround(score) || score.guests)
    return {
      actors: new Map([[hero.index, reacting(reacting(hero.actor, 'look-up', turn, late), 'giggle', late, end)]]),
      effects,
    };
  const side = score.seed % 2 ? 1 : -1;
  const aside = {
    ...hero.actor,
    size: Math.min(hero.actor.size, 0.5),
    keys: hero.actor.keys.map((key) => ({ ...key, x: -side * 0.15, depth: Math.min(key.depth, 0.55) })),
  };
  const nearer = (t: number): number => 1 + PUSH * smooth((t - turn * 0.4) / (late - turn * 0.4));
  return { actors: new Map([[hero.index, aside]]), guests: [gardener(scene, side)], effects, nearer };
};

/** Works until the lights come, looks up at them, and then greets us. */
function gardener(scene: Scene, side: number): Actor {
  const { turn, late, end } = scene;
  const { sprite, tool, wears } = inhabitantOf(scene);
  const key = (t: number, x: number, depth: number, facing: number) => ({
    t,
    x: side * x,
    depth,
    height: 0,
    facing: side * facing,
  });
  return {
    sprite,
    name: '',
    size: 0.4,
    ...(wears && { wears }),
    keys: [
      key(0, 0.06, 0.42, -1),
      key(turn * 0.5, 0.1, 0.46, -1),
      key(turn, 0.07, 0.5, -1),
      key(late + 0.2, 0.07, 0.72, -1),
      key(end, 0.07, 0.74, -1),
    ],
    acts: [
      { name: 'work', start: 0, end: turn, strength: 1, ...(tool && { prop: tool }) },
      { name: 'wave', start: late + 0.2, end, strength: 1 },
    ],
    reactions: [
      { name: 'look-up', start: turn, end: late + 0.2 },
      { name: 'giggle', start: late + 0.3, end },
    ],
    seed: 7,
  };
}
