/**
 * A prompt as the word lists read it: written plainly, and once more for each disguise that was found in it (digits
 * for letters, letters apart, letters drawn out, stars). `checkPrompt` calls it.
 */
import dictionary from 'opencc-js/dict/TSCharacters';

/** What looks like a Latin letter and is none, by the letter. NFKD has dealt with styled and accented letters before. */
const LOOKALIKES: Record<string, string> = {
  a: 'аɑαᴀɐ∂',
  b: 'Ььвʙβ',
  c: 'сϲᴄςč¢©',
  d: 'ԁᴅđðժ',
  e: 'еєεɛᴇ℮əɘ',
  f: 'ƒꜰғ',
  g: 'ɡɢց',
  h: 'һнʜħ',
  i: 'іιɪıɩ¡',
  j: 'јȷᴊ',
  k: 'кκᴋқ',
  l: 'ӏʟłɭ',
  m: 'мᴍ',
  n: 'пηɴռŋ',
  o: 'оοσøᴏօɔө',
  p: 'рρᴘþ',
  q: 'ԛզ',
  r: 'гʀɹя',
  s: 'ѕꜱʂ§',
  t: 'тτᴛŧ',
  u: 'υᴜʋսц',
  v: 'νᴠѵ',
  w: 'ωшԝᴡɯ',
  x: 'хχ×',
  y: 'уүγʏყ',
  z: 'ᴢʐ',
};

const LETTERS_BY_SIGN: Record<string, string> = { '@': 'a', $: 's', '€': 'e', '£': 'l', '!': 'i', '|': 'l', '+': 't' };
const LETTERS_BY_DIGIT: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

export interface Folded {
  /** Lower case, simplified, without marks and invisible characters; punctuation stands. */
  text: string;
  /** Words with single spaces, a line for each way to read them. */
  words: string;
  /** The same text with nothing between Chinese characters that belongs to one word. */
  chinese: string;
}

export function fold(prompt: string): Folded {
  const text = plain(prompt);
  return { text, words: [...readings(text)].join('\n'), chinese: closeRanks(text) };
}

/** Lower case, simplified, Latin letters for what looks like them, without marks and invisible characters. */
export function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
  // Nearly every prompt ends here.
  if (/^[\n -~]*$/.test(bare)) return bare;
  const table = characters();
  let folded = '';
  for (const character of bare) folded += table.get(character) ?? boxedLetter(character) ?? character;
  return folded;
}

/** Words with single spaces between them. */
export function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

let table: Map<string, string> | undefined;

/** Built at the first character that asks for it: start-up and English prompts do without. */
function characters(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const pair of dictionary.split('|')) {
    const [traditional, simplified] = pair.split(' ');
    // Characters beyond the dictionary's plain pairs name several; the first is the usual one.
    if (traditional && simplified) table.set(traditional, simplified);
  }
  for (const [letter, lookalikes] of Object.entries(LOOKALIKES))
    for (const lookalike of lookalikes) table.set(lookalike, letter);
  for (const [ligature, letters] of [
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ß', 'ss'],
  ] as const)
    table.set(ligature, letters);
  return table;
}

/** Regional indicators and white letters on black, which no normalisation form takes apart. */
function boxedLetter(character: string): string | undefined {
  const code = character.codePointAt(0)!;
  for (const first of [0x1f1e6, 0x1f150, 0x1f170])
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  return undefined;
}

/** Words with a letter or two hidden. */
const STARRED = /(?<![a-z*#%?])[a-z]+(?:[*#%?]{1,3}[a-z]+){1,2}(?![a-z*#%?])/;
const STARRED_ALL = new RegExp(STARRED, 'g');

function readings(text: string): Set<string> {
  const found = new Set([spaced(text)]);
  const read = (as: string) => {
    found.add(spaced(as));
    // Digits may be the letters of a stretched word, and the other way round.
    found.add(spaced(shorten(as, 1)));
    found.add(spaced(shorten(as, 2)));
  };
  for (const one of ['i', 'l']) read(withLetters(text, one));
  const joined = text.replace(/(?<=[a-z])[.\-_~^'*]+(?=[a-z])/g, '');
  if (joined !== text) for (const one of ['i', 'l']) read(withLetters(joined, one));
  for (const vowel of STARRED.test(text) ? ['a', 'e', 'i', 'o', 'u', 'uc'] : [])
    found.add(spaced(text.replace(STARRED_ALL, (word) => word.replace(/[*#%?]+/g, vowel))));
  for (const spelt of [false, true].map((alone) => together(text, alone)))
    if (spelt !== text) read(withLetters(spelt, 'i'));
  return found;
}

/** Words that mix letters with what stands for letters; a number and a word with more digits than letters stay. */
function withLetters(text: string, one: string): string {
  return text.replace(/[a-z0-9@$€£!|+]{2,}/g, (word) => {
    const letters = word.match(/[a-z]/g)?.length ?? 0;
    if (letters === word.length || letters === 0 || (word.match(/\d/g)?.length ?? 0) > letters) return word;
    // At the end these are punctuation.
    const [, inside = '', end = ''] = /^(.*?)([!|+]*)$/.exec(word) ?? [];
    return (
      inside.replace(/[^a-z]/g, (sign) => {
        if (sign === '1') return one;
        return LETTERS_BY_DIGIT[sign] ?? LETTERS_BY_SIGN[sign] ?? sign;
      }) + end
    );
  });
}

/** Letters that are drawn out, `seeex`, cut down. */
function shorten(text: string, to: number): string {
  return text.replace(/([a-z])\1{2,}/g, (_run, letter: string) => letter.repeat(to));
}

/**
 * Words whose letters stand apart, `s e x`, `s-e-x`, written together.
 * @param alone the first letter is a word of its own where it can be one: `I`, `a`.
 */
function together(text: string, alone: boolean): string {
  return text.replace(/(?<![a-z0-9])[a-z0-9@$](?:[^\p{L}\p{N}]{1,3}[a-z0-9@$](?![a-z0-9]))+/gu, (run) => {
    const letters = run.replace(/[^a-z0-9@$]/g, '');
    if (letters.length < 3) return run;
    return alone && /^[ai]/.test(letters) ? `${letters[0]} ${letters.slice(1)}` : letters;
  });
}

/** Signs between Chinese characters go; a space does where one of its neighbours stands alone. */
function closeRanks(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return '';
  return text
    .replace(/(?<=\p{Script=Han})[^\p{L}\p{N}\s，。！？；：、,!?;:"“”「」()（）]+(?=\p{Script=Han})/gu, '')
    .replace(/(?<=(?<!\p{Script=Han})\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han}(?!\p{Script=Han}))/gu, '');
}
