/** What comes with a thing that is held or worked with. Called by `things.ts`. */
import type { Prop } from '../../score/score.js';
import { picturesFor } from '../acts/doings/doings.js';

/** What belongs to a thing that one works with: the shirt under the iron, the vase for the flowers. */
const COMPANIONS: readonly (readonly [picture: RegExp, ...companions: string[]])[] = [
  [/prop-iron/, '1f455'],
  [/prop-whip/, 'prop-spinning-top'],
  [/1f3f9/, '1f3af'],
  [/^1f933/, '270c-fe0f'],
  [/1f9ef/, '1f525'],
  [/1f9ea/, '2697-fe0f'],
  [/prop-window/, '1faa3'],
  [/prop-clay|1faa3|1f9f6/, '1fa91'],
  [/prop-laundry/, 'prop-washing-machine', '1f455', '1f457', '1f456', '1f9e6', '1fae7'],
  [/prop-trees/, 'prop-tree-sapling'],
  [/prop-clothesline/, 'prop-laundry', '1f45a', '1f455', '1f457', '1f456'],
  [/^1f45a/, '1f455', '1f457', '1f456'],
  [/^1f333/, '1f343'],
  [/1f490/, 'prop-vase'],
  [/prop-barber-chair/, '1f469-1f3fd', 'prop-cape', 'prop-comb', '2702-fe0f'],
  [/prop-dish-counter/, '1f9fd', '1fae7'],
  [/prop-bandage/, 'prop-first-aid'],
  [/prop-tie$/, 'prop-mirror'],
  [/^prop-tv$|^1f4fa/, 'prop-couch'],
  [/^prop-ring$/, '1f48d'],
  [/prop-robot/, '2699-fe0f', '1f916'],
  [/prop-snap/, '1faf0'],
  [/prop-thumb-up/, '1f44d'],
  [/1f94a/, 'prop-punching-bag'],
  [/^prop-desk$/, '1fa91'],
  [/prop-bed/, 'prop-long-bed', 'prop-long-quilt'],
  [/prop-fists/, '270a', '270b', '270c-fe0f'],
  [/prop-no$/, '261d-fe0f'],
  [/^26bd/, 'prop-goal'],
  [/^26be/, 'prop-baseball-glove'],
  [/racket/, '1f3be'],
  [/^prop-hot-cup$/, 'prop-cup'],
  [/^prop-hot-bowl$/, '1f35c'],
  [/^(?:2709|1f4e[79]|1f48c)/, '1f4c4'],
];

export const companionsOf = (prop: Prop | undefined): string[] =>
  prop
    ? [
        ...COMPANIONS.flatMap(([picture, ...companions]) => (picture.test(prop.sprite) ? companions : [])),
        ...picturesFor(prop.sprite),
      ]
    : [];
