/**
 * Which part of speech an English word has where it stands: "flips" behind "grandma wins and" is a deed, behind "two" things.
 * Without it every verb in the third person that no list holds is a thing in the plural. Part of `interpret.ts`.
 */
import { type Lemma, lemmas } from '../words/english.js';
import type { Meaning, Term } from '../words/segment.js';
import type { Course } from './course.js';
import { isAlive } from './tools.js';

const SUBJECT_PRONOUNS = /^(?:he|she|it|who|which|that)$/;
const MANY_PRONOUNS = /^(?:they|we|you|i)$/;
const JOINING = /^(?:and|then|but|or|so|while|when|until|as|because)$/;
/** Behind a verb these say where to; behind a noun hardly ever. */
const PARTICLE =
  /^(?:up|down|out|off|over|away|back|around|into|onto|through|across|past|along|together|open|shut|itself|himself|herself|themselves|him|her|it|them|one|somebody|someone|everyone|everything|something|too|so|like)$/;
/** What a clause goes on with behind its verb, and behind a noun as well. */
const LINK = /^(?:at|on|in|to|from|with|by|for|under|behind|near|against|toward|towards|until|while|as|and|then|when)$/;

/** Whether nothing but a deed can be meant here; a verb that is known as nothing else needs no such proof. */
export function isDeedHere(course: Course, term: Term): boolean {
  const { agents } = course;
  if (term.language !== 'en' || term.quote !== undefined || term.article !== 'none' || term.text.includes(' '))
    return false;
  if (PARTICLE.test(term.text) || LINK.test(term.text)) return false;
  if (course.filming || course.pending.negated || term.meanings.some(isSmallWord)) return false;
  // What is passed over on purpose stays so.
  if (term.meanings.some(isSkipped) && !term.meanings.some(({ part }) => part === 'verb')) return false;
  const form = formOf(course, term);
  if (form === undefined) return false;
  const before = wordBefore(course);
  if (before === undefined) return false;
  const { text } = before.term;
  if (!before.isApart && SUBJECT_PRONOUNS.test(text)) return form.isThird || (text !== 'it' && form.isKnown);
  if (!before.isApart && MANY_PRONOUNS.test(text)) return !form.isThird && (text === 'they' || form.isKnown);
  if (!before.isApart && text === 'to' && !form.isThird && !form.isIng)
    return form.isMostlyVerb || goesOnAsVerb(course);
  if (agents.length === 0 || isFollowedByVerb(course)) return false;
  if (form.isIng)
    return !before.isApart && agents.includes(course.last!) && isThing(before.term) && goesOnAsVerb(course);
  const isMany = agents.length > 1 || agents.some(({ plural, count }) => plural || (count ?? 1) !== 1);
  if (isMany === form.isThird) return false;
  if (before.isApart || /^(?:and|then|but|or)$/.test(text)) return isNextDeed(course, form);
  return isFirstDeed(course, before.term, form);
}

interface Form {
  isIng: boolean;
  /** "flips" rather than "flip". */
  isThird: boolean;
  /** A list of ours has the verb. */
  isKnown: boolean;
  /** It is a thing as well. */
  isThing: boolean;
  /** Met more often as a verb than as a thing. */
  isMostlyVerb: boolean;
}

function formOf({ dictionary: { strangers } }: Course, { text, meanings }: Term): Form | undefined {
  const third = lemmas(text).filter(({ form }) => form === 's' || form === 'plural');
  const isThird = third.length > 0 && !/(?:ss|us)$/.test(text);
  const going = lemmas(text).filter(({ form }) => form === 'ing');
  const bases = isThird ? third : going.length > 0 ? going : [{ word: text }];
  const verb = bases.find(({ word }) => strangers.uses(word, 'verb') !== undefined);
  const isKnown = meanings.some(({ part, form }) => part === 'verb' && form === (isThird ? 's' : 'base'));
  if (verb === undefined && !isKnown) return undefined;
  const uses = (part: 'noun' | 'verb') => strangers.uses(verb?.word ?? text, part) ?? -1;
  return {
    isThird,
    isIng: going.length > 0,
    isKnown,
    isThing: meanings.some(({ subject, scene }) => subject ?? scene),
    isMostlyVerb: uses('verb') > uses('noun'),
  };
}

/** "a raindrop slides", "a kid in a sheet trips": the first deed of whoever was named. */
function isFirstDeed(course: Course, before: Term, form: Form): boolean {
  const { agents, last, justActed, acted, pending } = course;
  const isNamed = isThing(before) || course.previous?.subject !== undefined;
  if (course.unseen && before.meanings.length === 0) return form.isKnown || form.isMostlyVerb || goesOnAsVerb(course);
  if (justActed || last === undefined || !isNamed) return false;
  const isSubject = agents.includes(last) && !before.meanings.some(({ subject, scene }) => scene && !subject);
  // "a snowman standing in the field watches": of whoever was there before the field.
  if (!isSubject && acted) return articleOf(course) !== 'none' && (form.isMostlyVerb || goesOnAsVerb(course));
  if (pending.count !== undefined || pending.colour !== undefined) return false;
  // "a cups" is nothing that one says, "the street lights" is.
  const isSingular = articleOf(course) === 'indefinite' || !isSubject;
  if (!form.isThing || form.isMostlyVerb) return form.isThing || form.isMostlyVerb || isSingular || goesOn(course);
  return (
    goesOnAsVerb(course) || (isSingular && goesOn(course)) || (isSubject && isAlive(last.subject) && goesOn(course))
  );
}

export const isThing = ({ meanings }: Term): boolean => meanings.some(({ subject, scene }) => subject ?? scene);

/** "…, taps a stick", "… and waves at a kid". */
function isNextDeed(course: Course, form: Form): boolean {
  const { agents } = course;
  if (goesOnAsVerb(course)) return true;
  const hasDone = agents.some(({ acts }) => acts.length > 0) || course.deed !== undefined;
  return hasDone && form.isMostlyVerb && (goesOn(course) || form.isKnown);
}

function next({ terms, at }: Course): Term | undefined {
  const following = terms[at + 1];
  return following?.apart ? undefined : following;
}

/** A noun phrase, a pronoun or a direction comes. */
function goesOnAsVerb(course: Course): boolean {
  const following = next(course);
  if (following === undefined) return false;
  return following.article !== 'none' || PARTICLE.test(following.text) || following.meanings.some(({ count }) => count);
}

function goesOn(course: Course): boolean {
  const following = next(course);
  return following === undefined || goesOnAsVerb(course) || LINK.test(following.text);
}

/** "the street lights flicker": the verb is still to come. */
function isFollowedByVerb(course: Course): boolean {
  const following = next(course);
  if (following === undefined || following.article !== 'none') return false;
  const { meanings } = following;
  const isVerb = ({ part, mark, form }: Meaning) => (part === 'verb' && form !== 'ing') || mark === 'copula';
  return meanings.some(isVerb) && !meanings.some(({ subject, scene }) => subject ?? scene);
}

const isSmallWord = ({ mark, relation, part, count }: Meaning): boolean =>
  part !== 'verb' && ((mark !== undefined && mark !== 'skip') || relation !== undefined || count !== undefined);

/** The word before, over adverbs. */
export function wordBefore(course: Course): { term: Term; isApart: boolean } | undefined {
  const { terms } = course;
  let isApart = terms[course.at]!.apart;
  for (let at = course.at - 1; at >= 0; at -= 1) {
    const term = terms[at]!;
    if (!isAdverb(course, term)) return { term, isApart };
    isApart ||= term.apart;
  }
  return undefined;
}

/** "slowly", "politely", "already": says how or when, and is nobody. */
export function isAdverb({ dictionary: { strangers } }: Course, { language, text, meanings }: Term): boolean {
  if (language !== 'en') return false;
  if (meanings.length > 0)
    return meanings.every(({ tempo }) => tempo) || (/ly$/.test(text) && meanings.every(isSkipped));
  const uses = strangers.uses(text, 'adv');
  return (
    uses !== undefined && uses >= (strangers.uses(text, 'noun') ?? -1) && uses >= (strangers.uses(text, 'adj') ?? -1)
  );
}

const isSkipped = ({ mark }: Meaning): boolean => mark === 'skip';

/** "pink foam rises", "the smoke curls": what has no picture does something that nobody else does. */
export function isUnseenSubject(course: Course, term: Term): boolean {
  const { text, meanings, article, language } = term;
  if (language !== 'en' || meanings.length === 0 || !opensClause(course)) return false;
  const { strangers } = course.dictionary;
  const bare = lemmas(text).find(({ form }) => form === 's' || form === 'plural')?.word ?? text;
  const uses = strangers.uses(text, 'noun') ?? strangers.uses(bare, 'noun');
  const isName = meanings.every(isSkipped) && strangers.nature(bare) !== undefined && !isAdverb(course, term);
  const isSaidSo = article === 'definite' && meanings.every((one) => isSkipped(one) || one.part === 'verb');
  if (uses === undefined || !(isName || isSaidSo) || uses < (strangers.uses(text, 'adj') ?? 0)) return false;
  const following = next(course);
  if (following?.article !== 'none' || PARTICLE.test(following.text)) return false;
  const isMostlyDeed = ({ word, form }: Lemma) =>
    form === 's' && (strangers.uses(word, 'verb') ?? -1) > (strangers.uses(word, 'noun') ?? -1);
  if (following.meanings.length === 0) return lemmas(following.text).some(isMostlyDeed);
  return following.meanings.some(({ part, form }) => part === 'verb' && form === 's');
}

/** Neither what is done nor where it is done, nor "a ghost sheet". */
export function opensClause(course: Course): boolean {
  const before = wordBefore(course);
  if (before === undefined || before.isApart || JOINING.test(before.term.text)) return true;
  if (course.justActed || course.pending.preposition !== undefined) return false;
  return !isThing(before.term);
}

/** "crane operator", "wedding photographer": nobody but the second is there. */
export function isSomebodyStrange({ dictionary: { strangers } }: Course, term: Term | undefined): boolean {
  if (term?.language !== 'en' || term.article !== 'none' || term.apart || term.text.includes(' ')) return false;
  return term.meanings.length === 0 && DOER.test(term.text) && strangers.canBePerson(term.text);
}
const DOER = /(?:er|or|ist|man|woman|ian|ant|ee)$/;

/** A thing that no list holds, and no deed: the sheet of a ghost. */
export function isStrangeThing({ dictionary: { strangers } }: Course, term: Term | undefined): boolean {
  if (term?.language !== 'en' || term.article !== 'none' || term.apart || term.meanings.length > 0) return false;
  const uses = strangers.uses(term.text, 'noun');
  return uses !== undefined && uses >= (strangers.uses(term.text, 'verb') ?? -1) && !/(?:ing|ed|ly)$/.test(term.text);
}

/** The article of the noun phrase that was just read. */
function articleOf({ terms, at }: Course): Term['article'] {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_PHRASE); before -= 1) {
    const { article, apart, meanings } = terms[before]!;
    if (article !== 'none') return article;
    if (apart || meanings.some(({ part, mark }) => part === 'verb' || mark === 'preposition')) return 'none';
  }
  return 'none';
}
const LONGEST_PHRASE = 4;
