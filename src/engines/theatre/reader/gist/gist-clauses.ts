/** A long prompt cut into clauses, each with what it is about. Used by `gist.ts`. */
import type { GistWords } from '../lexicon/gist-words.js';

export interface Clause {
  /** What is left of it to be read. */
  text: string;
  /** As it was typed. */
  said: string;
  about: 'somebody' | 'scenery' | 'nothing';
  /** The number of its sentence. */
  sentence: number;
}

const ENDS = /[\s.!?;。！？；]+$/u;
const IS = /^(?:is|are|was|were|has|have|can|will|does|do)$/iu;
/** So many words may name somebody before it is said what they do. */
const LONGEST_NAME = 10;
const OPENS =
  /^(?:it|he|she|they)\b|^(?:the|an?|his|her|its|it's|it’s|their|this|that|several|many|some|two|three|four|five|one)\b/iu;

interface Means {
  /** Whether an English word is a verb in the third person. */
  isThirdPerson: (word: string) => boolean;
  /** Whether a word is the name of somebody, something or a place. */
  isName: (word: string) => boolean;
}

export function clausesIn(prompt: string, words: GistWords, { isThirdPerson, isName }: Means): Clause[] {
  const clauses: Clause[] = [];
  for (const [sentence, said] of joined(prompt.trim(), isName).split(words.sentence).entries()) {
    const isFirst = !clauses.some(({ about }) => about === 'somebody');
    const plain = isFirst ? led(said.trim(), words) : said.trim();
    for (const [at, piece] of plain.split(words.piece).entries()) {
      const bare = piece.replace(ENDS, '').trim();
      if (bare === '') continue;
      const last = clauses.at(-1);
      const goesOn = at > 0 && last?.sentence === sentence && !opensClause(bare, words, isThirdPerson);
      const topic = topicOf(bare, words);
      const isLed = /^(?:close-up|wide shot) of /u.test(bare) || !words.picture.test(bare);
      const own = isFirst && at === 0 && isLed ? 'somebody' : topic;
      const text = own === 'somebody' ? trimmed(goesOn ? bare : withoutTie(bare, words, at), words) : '';
      if (goesOn && own === 'somebody' && last.about === 'somebody') {
        last.text += `${words.joint}${text}`;
        last.said += `${words.joint}${bare}`;
      } else if (goesOn && own === 'somebody') last.said += `${words.joint}${bare}`;
      else clauses.push({ text, said: isFirst && at === 0 ? said : bare, about: own, sentence });
    }
  }
  const first = clauses.findIndex(({ about }) => about === 'somebody');
  // What stands before anybody is named is about the picture.
  return first === -1 ? [] : [...clauses.slice(first), ...clauses.slice(0, first)];
}

function topicOf(piece: string, words: GistWords): Clause['about'] {
  const bare = piece.replace(words.tie, '');
  if (words.part.test(bare) || words.part.test(piece) || words.aside.test(piece)) return 'nothing';
  if (words.scenery.test(bare)) return 'scenery';
  return words.picture.test(bare) ? 'nothing' : 'somebody';
}

const withoutTie = (piece: string, { tie }: GistWords, at: number): string => (at > 0 ? piece.replace(tie, '') : piece);

const led = (text: string, { leads }: GistWords): string =>
  leads.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), text);

const trimmed = (text: string, { trims }: GistWords): string =>
  trims
    .reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), text)
    .replace(/ {2,}/gu, ' ')
    .trim();

/** "a small, round, fluffy creature" is one name. */
const QUALITIES =
  /\b((?:an?|with|its|his|her|their|of)(?: [\w-]+){1,3}), (?!(?:and|or|several|many|some|two|three|four|five|one|he|she|it|they|his|her|its|their|the|an?|with|as|while|in|on|\w+ing)\b)(?=[\w-]+ )/giu;
function joined(prompt: string, isName: (word: string) => boolean): string {
  let [before, said] = ['', prompt];
  while (before !== said) {
    before = said;
    said = said.replace(QUALITIES, (all, phrase: string) =>
      phrase
        .split(' ')
        .slice(1)
        .some((word) => isName(word.toLowerCase()))
        ? all
        : `${phrase} `,
    );
  }
  return said;
}

/** Somebody is named and then what they do: not one more of a list, nor what else the one before does. */
function opensClause(piece: string, words: GistWords, isThirdPerson: (word: string) => boolean): boolean {
  if (!/\p{Script=Latin}/u.test(piece)) return true;
  const bare = piece.replace(words.tie, '');
  if (!OPENS.test(bare)) return false;
  const [, ...rest] = bare.split(/\s+/u);
  return (
    words.pronoun.test(bare) ||
    rest.slice(0, LONGEST_NAME).some((word, at) => IS.test(word) || (at > 0 && isThirdPerson(word.toLowerCase())))
  );
}
