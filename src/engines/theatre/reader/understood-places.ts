/** How the place and what nobody knows are told back. Part of `understood.ts`. */
import type { Reading } from '../reading.js';
import { SETS } from '../sets.js';
import { LIQUID_NAMES } from './lexicon/liquids.js';

/** Where the prompt says nothing of a place, or names several that would do, nothing is said. */
export function setPart(
  { sets, liquid }: Pick<Reading, 'sets' | 'liquid'>,
  placed: boolean,
  placeWord: string | undefined,
  chinese: boolean,
): string {
  if (!placed) return '';
  const plain = SETS[sets[0]][chinese ? 'zh' : 'en'];
  const name = liquid === undefined ? plain : chinese ? `${LIQUID_NAMES[liquid]}${plain}` : `${plain} of ${liquid}`;
  return placeWord === undefined ? name : unknownPart(placeWord, name, chinese);
}

export function unknownPart(word: string, shown: string | undefined, chinese: boolean): string {
  const name = word.slice(0, 30);
  const drawn = chinese ? `，画成了${shown}` : `, drawn as ${shown}`;
  return (chinese ? `不认识“${name}”` : `I don’t know “${name}”`) + (shown === undefined ? '' : drawn);
}
