/**
 * "in a king's robe", "wearing a police uniform", 穿着法官袍: clothes that are called by whose they are dress whoever wears them as such.
 * The terms become "dressed as a king"; nobody else comes on. Called by `segment.ts`.
 */

import { guiseOf } from '../lexicon/guises.js';
import { GARMENTS, HATS, OUTFITS, PIECES } from '../lexicon/outfits.js';
import type { Dictionary } from '../words/dictionary.js';
import type { Meaning, Term } from '../words/segment.js';

/** Longest row of terms between what opens it and the garment: "a very old king's long red robe". */
const MOST_WORDS_BETWEEN = 3;

export function inOutfits(given: readonly Term[], dictionary: Dictionary): Term[] {
  const terms = [...given];
  for (let at = 0; at < terms.length; at += 1) {
    const opener = terms[at]!;
    if (!isOpener(opener)) continue;
    withoutHall(terms, at + 1);
    const found = roleAt(terms, at + 1) ?? (hasAnimalBefore(terms, at) ? suitAt(terms, at + 1, dictionary) : undefined);
    if (!found) continue;
    const dressed = [marked(opener), { ...found.role, apart: false }];
    const end = withoutHat(terms, found.end);
    const wearer = opener.language === 'zh' ? wearerBehind(terms, end) : undefined;
    if (wearer) terms.splice(at, wearer.end - at, ...wearer.terms, ...dressed);
    else terms.splice(at, end - at, ...dressed);
  }
  return terms;
}

const isOpener = ({ text, meanings }: Term): boolean =>
  text === 'in' ||
  meanings.some(({ mark, word }) => mark === 'wear' && !/^(?:made|covered|with face|size|as )/.test(word));

/** "in a ballroom dress": nobody is in a ballroom. */
function withoutHall(terms: Term[], start: number): void {
  const halls: number[] = [];
  for (let at = start; at < terms.length && at <= start + MOST_WORDS_BETWEEN; at += 1) {
    const term = terms[at]!;
    if (at > start && (term.apart || term.article !== 'none')) return;
    if (GARMENTS.test(term.text) && term.meanings.some(({ subject }) => subject?.worn)) {
      for (const hall of halls.reverse()) terms.splice(hall, 1);
      return;
    }
    if (term.meanings.some(({ scene }) => scene)) halls.push(at);
    else if (!isDescribing(term)) return;
  }
}

const marked = ({ language, apart }: Term): Term => {
  const word = language === 'zh' ? '打扮成' : 'dressed as';
  const meaning: Meaning = { part: 'other', word, form: 'base', mark: 'role' };
  return { text: word, language, meanings: [meaning], article: 'none', apart, near: false };
};

interface Found {
  role: Term;
  /** Behind the garment. */
  end: number;
}

const isDescribing = ({ meanings, language }: Term): boolean =>
  (language === 'en' || meanings.length > 0) &&
  !meanings.some(({ subject, scene, part, mark }) => subject ?? scene ?? (part === 'verb' || mark === 'and'));

/** Whose clothes they are, and the garment. */
function roleAt(terms: readonly Term[], start: number): Found | undefined {
  for (let at = start; at < terms.length && at <= start + MOST_WORDS_BETWEEN; at += 1) {
    const term = terms[at]!;
    if (term.apart) return undefined;
    const meaning = term.meanings.find(({ subject }) => subject);
    if (meaning?.subject && guiseOf(meaning.subject, meaning.word)) {
      const end = garmentEnd(terms, at + 1);
      return end === undefined ? undefined : { role: { ...term, meanings: [meaning] }, end };
    }
    // "circus ringmaster's outfit": where they are at work.
    if (!isDescribing(term) && !term.meanings.some(({ scene }) => scene)) return undefined;
  }
  return undefined;
}

function garmentEnd(terms: readonly Term[], start: number): number | undefined {
  for (let at = start; at < terms.length && at <= start + MOST_WORDS_BETWEEN; at += 1) {
    const term = terms[at]!;
    if (term.apart) return undefined;
    if (GARMENTS.test(term.text)) return at + 1;
    if (term.text !== '的' && !isDescribing(term)) return undefined;
  }
  return undefined;
}

/** "in a spacesuit", "in a wedding dress": by the garment alone. */
function suitAt(terms: readonly Term[], start: number, { words }: Dictionary): Found | undefined {
  for (let long = 3; long >= 1; long -= 1) {
    const row = terms.slice(start, start + long);
    if (row.length < long || row.some(({ apart }) => apart)) continue;
    const said = row.map(({ text }) => text).join(row[0]!.language === 'zh' ? '' : ' ');
    const role = OUTFITS.find(([suits]) => suits.test(said))?.[row[0]!.language === 'zh' ? 2 : 1];
    const sense = role && words.get(role)?.find(({ subject }) => subject);
    if (sense)
      return {
        role: { ...row[0]!, text: role, meanings: [{ ...sense, form: 'base' }], article: 'indefinite' },
        end: start + long,
      };
  }
  return undefined;
}

/** People who wear a uniform are told by what they do. */
function hasAnimalBefore(terms: readonly Term[], at: number): boolean {
  const before = terms
    .slice(0, at)
    .findLast(({ meanings }) => meanings.some(({ subject }) => subject && !subject.worn));
  const behind = terms.slice(at, at + 2 + MOST_WORDS_BETWEEN).findLast(({ text }) => text === '的');
  const wearer = behind && wearerBehind(terms, terms.indexOf(behind))?.terms.at(-1);
  const subject = (before ?? wearer)?.meanings.find((one) => one.subject)?.subject;
  return subject !== undefined && subject.kind !== 'person' && subject.gender === undefined;
}

/** "… and hat": theirs as well. */
function withoutHat(terms: readonly Term[], end: number): number {
  const [and, piece] = terms.slice(end, end + 2);
  const isMore = piece && !piece.apart && and?.meanings.some(({ mark }) => mark === 'and');
  return isMore && (HATS.test(piece.text) || PIECES.test(piece.text)) ? end + 2 : end;
}

/** 穿着海盗服的猫: who wears it is named behind. */
function wearerBehind(terms: readonly Term[], end: number): { terms: Term[]; end: number } | undefined {
  if (terms[end]?.text !== '的') return undefined;
  for (let at = end + 1; at < terms.length && at <= end + MOST_WORDS_BETWEEN; at += 1) {
    const term = terms[at]!;
    if (term.apart) return undefined;
    if (term.meanings.some(({ subject }) => subject)) return { terms: terms.slice(end + 1, at + 1), end: at + 1 };
  }
  return undefined;
}
