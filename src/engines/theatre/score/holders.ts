/**
 * What one can be in: where its opening is and how much room it has, all of its own picture. The reader asks whether
 * something is one, the tableau puts somebody into it.
 */

export interface Holder {
  /** How it looks when it holds somebody, where that is another picture. */
  as?: string;
  /**
   * `over`: who is in it comes out over its rim, before what is seen of its inside; `behind`: behind its front; `through`: whole,
   * behind bars or glass; `at`: whole, before its opening.
   */
  how: 'over' | 'behind' | 'through' | 'at';
  /** From its foot, parts of its height: the rim, or the floor that one stands on. */
  up: number;
  /** Parts of its width that one may fill, and of its height where one is seen whole. */
  room: number;
  high?: number;
  /** Where the opening's middle is, parts of its width to the right. */
  aside?: number;
}

const over = (up: number, room: number, aside = 0): Holder => ({ how: 'over', up, room, aside });
const behind = (up: number, room: number, aside = 0): Holder => ({ how: 'behind', up, room, aside });
const through = (up: number, room: number, high: number, aside = 0): Holder => ({
  how: 'through',
  up,
  room,
  high,
  aside,
});
const at = (up: number, room: number, high: number, aside = 0): Holder => ({ how: 'at', up, room, high, aside });

const HOLDERS: readonly (readonly [sprite: RegExp, holder: Holder])[] = [
  [/^1f9fa|^prop-basket$/, behind(0.62, 0.72)],
  [/^1f4e6|^prop-open-box/, { ...over(0.84, 0.72), as: 'prop-open-box' }],
  [/^prop-crate/, behind(0.97, 0.8)],
  [/^1f6c1/, over(0.5, 0.56, -0.14)],
  [/^1faa3/, over(0.93, 0.72)],
  [/^prop-bucket/, over(0.9, 0.72)],
  [/^prop-soup-pot|^1f372/, { ...over(0.9, 0.74), as: 'prop-soup-pot' }],
  [/^prop-cauldron/, over(0.7, 0.56)],
  [/^prop-bowl|^1f963|^1f35c/, { ...over(0.84, 0.72), as: 'prop-bowl' }],
  [/^prop-teacup/, over(0.83, 0.62, -0.03)],
  [/^prop-cup$|^2615|^1f375/, { ...over(0.68, 0.52, -0.1), as: 'prop-cup' }],
  [/^prop-tall-glass/, through(0.08, 0.6, 0.66)],
  [/^prop-(?:lying-)?bottle$|^1f37e/, { ...at(0.26, 0.52, 0.5, -0.14), as: 'prop-lying-bottle' }],
  [/^1fad9|^prop-jar/, at(0.08, 0.62, 0.6)],
  [/^prop-fish-tank/, at(0.4, 0.5, 0.34)],
  [/^prop-fish-bowl/, at(0.3, 0.56, 0.4)],
  [/^prop-barred-cage/, through(0.1, 0.86, 0.74)],
  [/^prop-cage/, through(0.12, 0.62, 0.56)],
  [/^prop-(?:open-)?suitcase|^1f9f3/, { ...over(0.5, 0.72), as: 'prop-open-suitcase' }],
  [/^prop-wide-boot|^1f462|^1f97e/, { ...over(0.92, 0.54, -0.15), as: 'prop-wide-boot' }],
  [
    /^prop-(?:old-shoe|sneaker|slippers)|^1f45e|^1f45f|^1f460|^1f6fc/,
    { ...over(0.86, 0.48, -0.18), as: 'prop-old-shoe' },
  ],
  [/^prop-(?:upturned-|top-)?hat$|^1f3a9|^1f452/, { ...over(0.84, 0.6), as: 'prop-upturned-hat' }],
  [/^prop-(?:dresser|open-drawer)/, { ...over(0.62, 0.8), as: 'prop-open-drawer' }],
  [/^prop-(?:burrow)|^1f573/, { ...over(0.17, 0.42), as: 'prop-burrow' }],
  [/^prop-hollow-tree/, over(0.17, 0.27)],
  [
    /^prop-(?:open-)?wardrobe|^prop-(?:closet|locker|cupboard|cabinet)/,
    { ...at(0.1, 0.44, 0.68), as: 'prop-open-wardrobe' },
  ],
  [/^prop-open-envelope|^2709|^1f4e7|^1f4e9/, { ...over(0.38, 0.7), as: 'prop-open-envelope' }],
  [/^prop-rowing-boat/, behind(0.8, 0.6)],
  [/^prop-house-window/, over(0.29, 0.4)],
  [/^prop-(?:eggshell)|^1f95a/, { ...over(0.86, 0.62), as: 'prop-eggshell' }],
  [/^prop-holed-apple|^1f34[ef]/, { ...over(0.28, 0.32), as: 'prop-holed-apple' }],
  [/^prop-holed-cheese|^1f9c0/, { ...over(0.1, 0.44), as: 'prop-holed-cheese' }],
  [/^prop-rubber-boots/, behind(0.9, 0.36, 0.02)],
  [/^1fab9/, over(0.62, 0.4, -0.05)],
  [/^prop-wheelbarrow/, behind(0.95, 0.44, -0.06)],
  [/^prop-sink/, over(0.46, 0.4, -0.16)],
  [/^prop-stroller|^1f6bc/, { ...over(0.54, 0.34, 0.1), as: 'prop-stroller' }],
  [/^1f6d2/, through(0.36, 0.5, 0.62, -0.06)],
  [/^prop-open-backpack|^1f392/, { ...over(0.56, 0.64), as: 'prop-open-backpack' }],
  [/^prop-open-bag|^1f45[cbd]/, { ...over(0.53, 0.7), as: 'prop-open-bag' }],
  [/^1f6cd/, behind(0.66, 0.42, -0.17)],
  [/^1f3fa|^prop-vase/, behind(0.97, 0.42)],
  [/^prop-(?:open-)?refrigerator/, { ...at(0.2, 0.4, 0.42, 0.16), as: 'prop-open-refrigerator' }],
  [/^prop-(?:treasure|closed)-chest/, { ...over(0.5, 0.6), as: 'prop-treasure-chest' }],
  [/^1f381|^prop-(?:open-)?gift$/, { ...over(0.86, 0.66), as: 'prop-open-gift' }],
  [/^prop-crib/, through(0.34, 0.56, 0.5)],
  [/^prop-trash-can|^1f5d1/, over(0.9, 0.7)],
  [/^prop-(?:frying-)?pan$|^1f373/, { ...over(0.72, 0.5, -0.14), as: 'prop-pan' }],
  [/^prop-wok/, over(0.52, 0.5, -0.08)],
  [/^prop-colander/, over(0.84, 0.56)],
  [/^prop-letter-box|^1f4ec|^1f4ed|^1f4ea|^1f4eb/, { ...at(0.48, 0.3, 0.36, -0.3), as: '1f4ed' }],
  [/^prop-barrel|^1f6e2/, { ...over(0.93, 0.66), as: 'prop-barrel' }],
  [/^prop-doghouse/, at(0.04, 0.4, 0.42)],
  [/^prop-birdhouse/, at(0.42, 0.3, 0.24)],
  [/^prop-tent$|^26fa|^prop-teepee/, at(0.04, 0.34, 0.4)],
  [/^prop-well/, over(0.32, 0.42)],
  [/^prop-mortar/, over(0.9, 0.6)],
  [/^prop-steamer/, over(0.3, 0.6)],
  [/^prop-oven/, at(0.22, 0.56, 0.26)],
  [/^prop-washing-machine/, at(0.26, 0.42, 0.38)],
  [/^prop-microwave/, at(0.26, 0.36, 0.42, -0.16)],
  [/^prop-hammock/, over(0.36, 0.5)],
  [/^prop-breast-pocket/, over(0.5, 0.2, 0.17)],
  [/^prop-tree-house/, at(0.5, 0.24, 0.2)],
  [/^prop-phone-booth/, at(0.07, 0.8, 0.7)],
];

export const holderOf = (sprite: string): Holder | undefined => HOLDERS.find(([sprites]) => sprites.test(sprite))?.[1];

export const holdsOne = (sprite: string): boolean => holderOf(sprite) !== undefined;
