/** Colours and surfaces that are named where something changes. Used by `changes.ts`. */
import type { Guise } from '../../reading.js';
import type { Colour } from '../../score/score.js';
import { STATES } from '../lexicon/change-words.js';
import { COLOUR_WORDS } from '../lexicon/colour-words.js';

export const surfaceOf = (text: string): Pick<Guise, 'surface'> => {
  const surface = STATES.find(([words]) => words.test(text))?.[1];
  return surface ? { surface } : {};
};

const COLOURS = Object.entries(COLOUR_WORDS) as [Colour, [string, string]][];
const NAMED_ENGLISH = COLOURS.map(
  ([colour, [english]]) => [colour, new RegExp(`\\b(?:${english.split(', ').join('|')})\\b`, 'iu')] as const,
);
const NAMED_CHINESE = COLOURS.map(
  ([colour, [, chinese]]) =>
    [
      colour,
      new RegExp(
        chinese
          .split(', ')
          .filter((word) => word !== '金')
          .join('|'),
        'u',
      ),
    ] as const,
);

/** The colour that is named last: "bluish green" is green. */
export function colourOf(text: string, language: 'en' | 'zh'): Colour | undefined {
  const list = language === 'en' ? NAMED_ENGLISH : NAMED_CHINESE;
  const found = list.flatMap(([colour, words]) => {
    const named = words.exec(text);
    return named ? [{ colour, end: named.index + named[0].length, long: named[0].length }] : [];
  });
  return found.sort((one, other) => other.end - one.end || other.long - one.long)[0]?.colour;
}
