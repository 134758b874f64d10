/** The known word that a misspelt one is meant to be. Used by `interpret/strangers.ts`. */
import type { Sense } from './sense.js';

/** The hand-written word that one slip of the fingers makes of this one. */
export function nearestWord(word: string, words: ReadonlyMap<string, Sense[]>): string | undefined {
  // Shorter words are one slip from too many others.
  if (word.length < 6) return undefined;
  for (const [known, senses] of words) {
    if (
      known[0] === word[0] &&
      (isOneSlip(word, known) || soundsAlike(word, known)) &&
      senses.some((sense) => sense.subject ?? sense.scene)
    )
      return known;
  }
  return undefined;
}

/** Spelt as it sounds: "elefant". */
function soundsAlike(word: string, known: string): boolean {
  return (
    word.replaceAll('f', 'ph') === known || word.replaceAll('k', 'c') === known || word.replaceAll('ie', 'ei') === known
  );
}

/** One letter more, less, other, or two neighbours swapped. */
function isOneSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1 || word === known) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  const rest = word.slice(start);
  const knownRest = known.slice(start);
  if (rest.slice(1) === knownRest || rest === knownRest.slice(1) || rest.slice(1) === knownRest.slice(1)) return true;
  return rest[0] === knownRest[1] && rest[1] === knownRest[0] && rest.slice(2) === knownRest.slice(2);
}
