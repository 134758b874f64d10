/**
 * What one can be under: how much of it is open below, and how wide. The reader asks how it looks when somebody is under it, the
 * tableau puts somebody there.
 */

export interface Shelter {
  /** How it looks with somebody under it or behind it, where that is another picture. */
  as?: string;
  /** `between`: behind its legs, below its edge; `before`: before what it stands on, which is thin; `raised`: between wheels, on stands. */
  how: 'between' | 'before' | 'raised';
  /** Parts of its height from its foot to its lower edge, and of its width that one may fill. */
  open: number;
  room: number;
  /** Where the middle of that is, parts of its width to the right. */
  aside?: number;
}

const between = (open: number, room: number): Shelter => ({ how: 'between', open, room });
const before = (open: number, room: number): Shelter => ({ how: 'before', open, room });

const SHELTERS: readonly (readonly [sprite: RegExp, shelter: Shelter])[] = [
  [/^prop-(?:table|dining-table|picnic-table)/, between(0.6, 0.62)],
  [/^prop-(?:desk|workbench)/, between(0.47, 0.6)],
  [/^prop-(?:legged-)?bench$/, { ...between(0.46, 0.66), as: 'prop-legged-bench' }],
  [
    /^prop-(?:(?:gaming-|rocking-|deck-)?chair|throne|legged-chair)|^1fa91/,
    { ...between(0.48, 0.9), as: 'prop-legged-chair' },
  ],
  [/^prop-stool/, between(0.62, 0.8)],
  [/^prop-(?:couch|armchair|legged-sofa)|^1f6cb/, { ...between(0.42, 0.7), as: 'prop-legged-sofa' }],
  [/^prop-(?:bed$|high-bed)|^1f6cf/, { ...between(0.44, 0.7), as: 'prop-high-bed' }],
  [/^prop-(?:grand-|upright-|legged-)?piano|^1f3b9/, { ...between(0.46, 0.78), as: 'prop-legged-piano' }],
  [
    /^26f5|^1f6a2|^1f6a4|^1f6f6|^1f6e5|^prop-(?:rowing-boat|propped-boat|canoe)/,
    { ...between(0.46, 0.66), as: 'prop-propped-boat' },
  ],
  [/^prop-(?:eaves|balcony|awning)$/, { ...before(0.6, 0.5), aside: 0.2 }],
  [/^prop-(?:strung-)?hammock/, { ...between(0.38, 0.6), as: 'prop-strung-hammock' }],
  [/^prop-hospital-bed/, between(0.28, 0.6)],
  [/^prop-(?:swing|solar-panel)/, between(0.5, 0.6)],
  [/^1f309|^prop-(?:stone-|wooden-)?bridge/, between(0.54, 0.6)],
  [
    /^(?:1f697|1f695|1f699|1f68c|1f68d|1f69a|1f69b|1f69c|1f3ce|1f691|1f692|1f693|1f690)/,
    { how: 'raised', open: 0.17, room: 0.34 },
  ],
  [/^1f333|^prop-shade-tree/, { ...before(0.44, 0.8), aside: 0.24, as: 'prop-shade-tree' }],
  [/^1f332|^prop-tall-pine/, { ...before(0.4, 0.8), aside: 0.24, as: 'prop-tall-pine' }],
  [/^1f334/, before(0.5, 0.8)],
  [/^1f384/, before(0.24, 0.8)],
  [/^1f344/, before(0.4, 0.6)],
  [
    /^1f34[123]|^1f33f|^1f96c|^prop-(?:leaf-umbrella|leaf|lotus-leaf|banana-leaf)/,
    { ...before(0.56, 0.6), aside: -0.12, as: 'prop-leaf-umbrella' },
  ],
  [/^(?:2602|26f1|2614)|^prop-(?:umbrella|parasol|bird-feeder)/, before(0.58, 0.8)],
  [/^prop-(?:street-lamp|arched-lamp)/, { ...before(0.74, 0.8), aside: 0.2, as: 'prop-arched-lamp' }],
];

export const shelterOf = (sprite: string): Shelter | undefined =>
  SHELTERS.find(([sprites]) => sprites.test(sprite))?.[1];
