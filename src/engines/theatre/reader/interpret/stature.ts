/** "a giant chicken", 巨大的猫: how many times as large as usual somebody is said to be. Part of `interpret.ts`. */
import type { Course } from './course.js';

const SIZES: readonly (readonly [words: RegExp, times: number])[] = [
  [
    /^(giant|gigantic|enormous|huge|massive|colossal|monstrous|巨大|巨大的|巨型|巨型的|超大|超大的|超级大的|庞大|庞大的)$/,
    1.9,
  ],
  [/^(tiny|miniature|mini|teeny|teensy|迷你|迷你的|微型|微型的|小小的|超小的|极小的)$/, 0.55],
];
/** Over how many other words that describe somebody it is looked for. */
const FAR = 3;

/** Said of the noun that is read now, before it in its phrase. */
export function statureOf({ terms, at }: Course): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - FAR); before -= 1) {
    const term = terms[before]!;
    const found = SIZES.find(([words]) => words.test(term.text));
    if (found) return found[1];
    if (
      terms[before + 1]!.apart ||
      !term.meanings.every(({ mark, colour }) => mark === 'skip' || mark === 'of' || colour)
    )
      return undefined;
  }
  return undefined;
}
