/** What happens in a ball of glass of which nothing else is asked: somebody small lives there, and evening comes. Called by `tell.ts`. */
import type { Actor, Prop } from '../../score/score.js';
import { DONE, HEART, onHeart } from '../../stage/effects/raked.js';
import { smooth } from '../../stage/painting/easing.js';
import { effect, reacting } from '../edits.js';
import { isOnGround, isUnderWater } from '../places.js';
import type { Scene, Tale } from '../scene.js';

/** How much closer the camera comes in the ball; the ball itself comes closer too. */
const CLOSER = 0.14;
/** Where the heart lies, when its first line is drawn, and how far behind their rake somebody walks, stage widths. */
const HEART_AT = { x: 0.06, depth: 0.48 } as const;
/** Nobody grows by walking round it: of its depth they go so much, from well behind its tip, so that their feet are seen. */
const ROUND = { depth: 0.45, most: 0.09 } as const;
const RAKES_FROM = 0.1;
const REACH = 0.062;
/** Where they stand at last: near the middle, where the glass bends nobody's face. */
const BESIDE = 0.155;

const WINTRY = /snow|glacier|ski/;
const WARM = /desert|canyon|volcano|savanna|beach|island/;

/** Who lives in it, and what they are about. */
function inhabitantOf({ score, pick }: Scene): { sprite: string; tool?: Prop; wears?: Prop[] } {
  const { name } = score.set;
  if (WINTRY.test(name)) return { sprite: '1f43b', tool: { sprite: 'prop-broom' }, wears: [{ sprite: '1f9e3' }] };
  if (WARM.test(name)) return { sprite: '1f98a', tool: { sprite: 'prop-broom' } };
  return { sprite: pick(GARDENERS), tool: { sprite: 'prop-rake' } };
}
const GARDENERS = ['1f43c', '1f98a', '1f43b'] as const;
/** What comes over the ball in the evening, where neither water nor cold decides it. */
const WONDERS = ['lanterns', 'petals', 'sparkles'] as const;

export const globe: Tale = (scene) => {
  const { players, score, turn, late, end } = scene;
  if (score.frame !== 'glass-sphere' || players.some(({ told, ties }) => told.size > 0 || ties.size > 0))
    return undefined;
  const [hero] = players;
  const evening = score.set.light === 'night' ? turn : turn - 0.1;
  const wonder = isUnderWater(score) ? 'bubbles' : WINTRY.test(score.set.name) ? 'sparkles' : scene.pick(WONDERS);
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
    size: Math.min(hero.actor.size, 0.56),
    keys: hero.actor.keys.map((key) => ({ ...key, x: -side * 0.225, depth: 0.34 })),
  };
  // On snow as on sand a heart can be drawn, and lights set along it.
  const heart = { x: -side * HEART_AT.x, depth: HEART_AT.depth };
  return {
    actors: new Map([[hero.index, aside]]),
    guests: [gardener(scene, side)],
    effects: [
      ...effects,
      effect('raked', RAKES_FROM, (evening - RAKES_FROM) / DONE + RAKES_FROM, heart),
      effect('aglow', evening + 0.4, end, heart),
    ],
    camera: [0, 0.5, 1].map((part) => ({
      t: part * end,
      x: 0,
      y: -0.05 * smooth(part),
      zoom: 1 + CLOSER * smooth(part),
      roll: 0,
    })),
  };
};

/** Draws a heart until the lights come, looks up at them beside it, and then greets us. */
function gardener(scene: Scene, side: number): Actor {
  const { score, turn, late, end } = scene;
  const { sprite, tool, wears } = inhabitantOf(scene);
  const done = (score.set.light === 'night' ? turn : turn - 0.1) - 0.05;
  const key = (t: number, x: number, depth: number, facing = -side) => ({ t, x, depth, height: 0, facing });
  const rakes = Array.from({ length: 12 }, (_, index) => {
    const part = index / 11;
    const [across, up] = onHeart(part);
    const t = RAKES_FROM + part * (done - RAKES_FROM);
    return key(
      t,
      -side * HEART_AT.x + (across * HEART.half * 0.8) / scene.across + side * REACH,
      ROUND.depth - ROUND.most * up,
    );
  });
  return {
    sprite,
    name: '',
    size: 0.58,
    ...(wears && { wears }),
    keys: [
      key(0, rakes[0]!.x, rakes[0]!.depth),
      ...rakes,
      key(late, side * BESIDE, ROUND.depth),
      key(end, side * BESIDE, ROUND.depth),
    ],
    acts: [
      { name: 'work', start: 0, end: done, strength: 1, ...(tool && { prop: tool }) },
      { name: 'hold', start: done, end, strength: 1, ...(tool && { prop: tool }) },
      { name: 'wave', start: late + 0.2, end, strength: 1 },
    ],
    reactions: [
      { name: 'look-up', start: done + 0.1, end: late + 0.2 },
      { name: 'giggle', start: late + 0.3, end },
    ],
    seed: 7,
  };
}
