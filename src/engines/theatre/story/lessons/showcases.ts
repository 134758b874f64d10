/** Goods as adverts show them: large, alone on a pedestal, with the light of a studio, turned about. Called by `lessons.ts`. */
import type { Lesson } from './board.js';

/** Height of the pedestal's top, and of what stands on it. */
const TOP = 0.135;
const TALL = 0.54;
/** How fast it is turned, or only shown from either side, of what spinning is. */
const TURNS = 0.14;
const SWAYS = 0.03;
/** Beside it, two at most. */
const SIDES = [-0.27, 0.27] as const;

export const showcase: Lesson = ({ figure, effect, subjects }) => {
  const [product, ...others] = subjects;
  if (!product) return { actors: [] };
  const dress = {
    ...(product.colour && { colour: product.colour }),
    ...(product.text && { text: product.text }),
  };
  return {
    actors: [
      figure(product.sprite, TALL, [[0, 0, TOP]], {
        ...dress,
        name: product.name,
        acts: [['spin', 0, 1, product.spins ? TURNS : SWAYS]],
      }),
      ...others.slice(0, SIDES.length).map((one, index) =>
        figure(one.sprite, 0.26, [[0, SIDES[index]!, 0, index ? -1 : 1, 0.9]], {
          name: one.name,
          ...(one.colour && { colour: one.colour }),
          ...(one.text && { text: one.text }),
        }),
      ),
    ],
    guests: [figure('prop-pedestal', 0.2, [[0, 0, 0, 1, 0.84]])],
    effects: [effect('sparkles', 0.1, 0.3), effect('sparkles', 0.62, 1)],
    nearer: 1.14,
    wide: others.length > 0 ? 1.2 : 0.85,
  };
};
