/** Words of two meanings, of which what else is said tells the rarer one: a crane by the lake does not lift beams. Part of `nouns.ts`. */
import type { Term } from '../words/segment.js';

interface Homonym {
  text: string;
  /** What is said beside it, as words or as pictures. */
  beside: RegExp;
  sprite: string;
  word: string;
}

const HOMONYMS: readonly Homonym[] = [
  {
    text: 'mouse',
    beside: /^(?:1f4bb|2328|1f5a5|prop-remote|prop-keyboard)/,
    sprite: '1f5b1-fe0f',
    word: 'computer mouse',
  },
  {
    text: 'crane',
    beside:
      /^(?:fly|flies|flew|flying|flock|wings?|feathers?|nests?|marsh|pond|lake|river|wetlands?|birds?|dance|dances|dancing|sky|skies|fish|fishes|japanese|elegant|graceful|legs?|beak|migrate|white|reeds?|bamboo)$/,
    sprite: 'prop-red-crowned-crane',
    word: 'crane',
  },
  {
    text: 'bat',
    beside: /^(?:swings?|swinging|baseball|batter|pitcher|home run|1f9e2|26be|prop-baseball)/,
    sprite: 'prop-baseball-bat',
    word: 'baseball bat',
  },
  {
    text: 'tank',
    beside: /^(?:goldfish|fish|aquarium|bubbles?|1f41f|1f420)/,
    sprite: 'prop-goldfish-bowl',
    word: 'fish tank',
  },
];

/** What `text` means among all that is said, where that is not what it mostly means. */
export function homonymOf(text: string, terms: readonly Term[]): Homonym | undefined {
  const row = HOMONYMS.find((one) => one.text === text.replace(/s$/, ''));
  if (row === undefined) return undefined;
  const isBeside = (term: Term) =>
    term.text !== text &&
    (row.beside.test(term.text) || term.meanings.some(({ subject }) => subject && row.beside.test(subject.sprite)));
  return terms.some(isBeside) ? row : undefined;
}
