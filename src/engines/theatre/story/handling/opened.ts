/** How things look before and after they are opened. Used by `openings.ts` and `dealings/unpacking.ts`. */

export interface Opened {
  closed: string;
  open: string;
  size: number;
  /** Of its size: where the rim is. */
  rim: number;
  /** Flies off. */
  lid?: string;
  /** Somebody steps out of it rather than up. */
  upright?: true;
}
const BOX: Opened = { closed: '1f4e6', open: 'prop-open-box', size: 0.44, rim: 0.7 };
/** How a thing looks before and after. */
const OPENED: readonly (readonly [RegExp, Opened])[] = [
  [/treasure-chest/, { closed: 'prop-closed-chest', open: 'prop-treasure-chest', size: 0.46, rim: 0.56 }],
  [/^1f381|gift/, { closed: '1f381', open: 'prop-open-gift', size: 0.46, rim: 0.62, lid: 'prop-gift-lid' }],
  [/^1f4d[5-a]|^1f4d6|^1f4d2/, { closed: '1f4d5', open: '1f4d6', size: 0.46, rim: 0.5 }],
  [/^1f9f3|suitcase/, { closed: 'prop-suitcase', open: 'prop-open-suitcase', size: 0.46, rim: 0.46 }],
  [/^1f95a/, { closed: '1f95a', open: 'prop-eggshell', size: 0.42, rim: 0.4 }],
  [/^1f6aa/, { closed: '1f6aa', open: 'prop-open-door', size: 0.86, rim: 0.3, upright: true }],
  [
    /refrigerator/,
    { closed: 'prop-refrigerator', open: 'prop-open-refrigerator', size: 0.84, rim: 0.4, upright: true },
  ],
];
/** `undefined`: it looks no other way. */
export const knownOpened = (sprite: string): Opened | undefined => OPENED.find(([words]) => words.test(sprite))?.[1];
export const openedOf = (sprite: string): Opened => knownOpened(sprite) ?? BOX;
