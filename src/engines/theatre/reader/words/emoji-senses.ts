/** What an emoji stands for: its names and keywords as words of the dictionary, and itself as a word. Part of `dictionary.ts`. */
import type { Kind } from '../../reading.js';
import { NEAR_KEYWORDS } from '../lexicon/near-keywords.js';
import type { Emoji, EmojiShelf } from './emoji.js';
import { phraseKey } from './english.js';
import type { Sense, SubjectSense } from './sense.js';

export type Shelf = Map<string, Sense[]>;
export type Names = Map<string, { en: string; zh: string }>;

/** Emojibase groups whose names are taken: faces, people, animals, food, places, activities, objects. */
const NAMED_GROUPS = new Set([0, 1, 3, 4, 5, 6, 7]);
const KEYWORD_GROUPS = new Set([3, 4, 5, 6, 7]);

export function emojiShelves(
  all: Emoji[],
  words: Shelf,
  subjects: Map<string, SubjectSense>,
): { byName: Shelf; byKeyword: Shelf } {
  const byName: Shelf = new Map();
  const byKeyword: Shelf = new Map();
  for (const emoji of all) {
    if (!NAMED_GROUPS.has(emoji.group)) continue;
    const subject = subjects.get(emoji.sprite) ?? subjectOf(emoji, emoji.sprite);
    const name = phraseKey(emoji.english.replace(/[^\p{L}\p{N}' -]/gu, ''));
    // A place and an hour, and no thing.
    if (name === 'bridge at night') continue;
    // "a person swimming" is a person who swims, in the figure that the casting chooses.
    if (emoji.group === 1 && /^(person|people|man|woman|men|women)\b/.test(name)) continue;
    for (const word of emoji.group === 0 ? [name] : [name, emoji.chinese])
      if (!words.has(word) && !byName.has(word)) put(byName, word, { part: 'noun', word, subject });
    if (!KEYWORD_GROUPS.has(emoji.group)) continue;
    const english = emoji.englishTags.map(phraseKey).filter((tag) => namesIt(tag, name));
    for (const tag of [...english, ...emoji.chineseTags]) {
      if (!words.has(tag) && !byName.has(tag) && !byKeyword.has(tag) && tag.length > 1) {
        put(byKeyword, tag, { part: 'noun', word: tag, subject: { ...subject, near: true } });
      }
    }
  }
  return { byName, byKeyword };
}

/** "pistol" of a water pistol, "folder" of a file folder: what is called so is one; a jellyfish is no jelly. */
const namesIt = (tag: string, name: string): boolean =>
  name === tag || (name.endsWith(` ${tag}`) && !/ (?:with|on|of|in|behind) /.test(name)) || NEAR_KEYWORDS.has(tag);

export function emojiSense(
  character: string,
  shelf: EmojiShelf,
  words: Shelf,
  subjects: Map<string, SubjectSense>,
  names: Names,
  language: 'en' | 'zh',
): Sense | undefined {
  const plainCharacter = character.replaceAll('\ufe0f', '');
  const written = words.get(plainCharacter) ?? words.get(`${plainCharacter}\ufe0f`);
  if (written?.[0]) return named(written[0], names, language);
  const hexcode = [...character].map((point) => point.codePointAt(0)!.toString(16)).join('-');
  const stem = shelf.sprite(hexcode) ?? shelf.sprite(hexcode.replace(/-1f3f[b-f]/g, ''));
  if (stem === undefined) return undefined;
  const plain = shelf.sprite(stem.replace(/-1f3f[b-f]/g, '')) ?? stem;
  const subject =
    subjects.get(plain) ??
    subjectOf(
      shelf.all.find((emoji) => emoji.sprite === plain),
      plain,
    );
  return named({ part: 'noun', word: character, subject: { ...subject, sprite: stem } }, names, language);
}

/** An emoji's sense, called by its name in the prompt's language. */
function named(sense: Sense, names: Names, language: 'en' | 'zh'): Sense {
  const sprite = sense.subject?.sprite ?? '';
  const name = names.get(sprite) ?? names.get(sprite.replace(/-1f3f[b-f]/g, ''));
  return { ...sense, word: name?.[language] ?? sense.word };
}

export function subjectOf(emoji: Emoji | undefined, sprite: string): SubjectSense {
  const kind: Kind = emoji?.kind ?? 'object';
  return {
    sprite,
    kind,
    ...(emoji?.size === undefined ? {} : { size: emoji.size }),
    ...(emoji?.scenery && { scenery: true }),
  };
}

export function put(shelf: Shelf, key: string, sense: Sense): void {
  const senses = shelf.get(key);
  if (senses === undefined) shelf.set(key, [sense]);
  else senses.push(sense);
}
