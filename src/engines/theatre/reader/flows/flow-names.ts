/** What a phrase about a liquid names: which one, in what colour, in which vessel. Used by the readers of such prompts. */

import type { Reading } from '../../reading.js';
import type { Flow, Liquid, Vessel } from '../../score/flows.js';
import { COLOUR_WORDS, LIQUID_WORDS, VESSEL_WORDS } from '../lexicon/flow-words.js';

export interface Flowed {
  flow: NonNullable<Reading['flow']>;
  /** In a few words of the prompt's language. */
  said: string;
}

/** What a name in a text is, where it names a thing that can be poured over or can fall. */
export type Thing = (text: string) => { sprite: string; name: string } | undefined;

export interface Told {
  thingIn: Thing;
  /** It is asked for from close by: hands are then all that is seen of whoever pours. */
  isClose: boolean;
}

/** `besides`: the words that tell of neither liquid nor vessel. */
export type Found = Flowed & { besides: string };

/** A liquid and the word that it was called by. */
export interface Named {
  liquid: Liquid;
  colour?: Flow['colour'];
  word: string;
}

/** What a phrase of either language names. */
export function liquidOf(text: string, column: 1 | 2): Named | undefined {
  const found = nameOf(LIQUID_WORDS, text, column);
  if (!found) return undefined;
  const colour = nameOf(COLOUR_WORDS, text, column)?.name;
  const isDyed = colour && /^(?:paint|dye|ink|water|wax|slime)$/.test(found.name);
  return { liquid: found.name, word: found.word, ...(isDyed && { colour }) };
}

/** Without its word. */
export const asFlow = ({ liquid, colour }: Omit<Named, 'word'>): Pick<Flow, 'liquid' | 'colour'> => ({
  liquid,
  ...(colour && { colour }),
});

export const vesselOf = (text: string, column: 1 | 2): Vessel | undefined => nameOf(VESSEL_WORDS, text, column)?.name;

/** Of the names that stand in a text the last, and of those the longest: "chocolate milk" is milk, "coconut milk" no coconut. */
function nameOf<Name extends string>(
  words: readonly (readonly [Name, string, string])[],
  text: string,
  column: 1 | 2,
): { name: Name; word: string } | undefined {
  let best: { name: Name; end: number; word: string } | undefined;
  for (const row of words) {
    const source = column === 1 ? `\\b(?:${row[1]})\\b` : `(?:${row[2]})`;
    for (const match of text.matchAll(new RegExp(source, 'giu'))) {
      const end = match.index + match[0].length;
      if (!best || end > best.end || (end === best.end && match[0].length > best.word.length))
        best = { name: row[0], end, word: match[0] };
    }
  }
  return best;
}
