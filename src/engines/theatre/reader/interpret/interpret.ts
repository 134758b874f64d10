/**
 * Reads a row of terms from left to right and finds out who does what, where, to whom. English and Chinese share
 * it; where their order differs (在狗的左边, 被狗追) the words themselves say so. Used by `reader.ts`.
 */
import type { Plot } from '../plot.js';
import type { Meaning, Term } from '../words/segment.js';
import { withoutAbsolutes } from './absolutes.js';
import { act, flushRelation, writeAct } from './act.js';
import { isFilmed, readCamera } from './camera.js';
import { inOrder } from './chinese-order.js';
import { type Course, follows, isCopula, lastItem, nothingPending, nounFollows, startCourse } from './course.js';
import { finish } from './finish.js';
import { awaitsObject, HUMAN_ACTS, somebody } from './hands.js';
import { moveAlong, putMoversFirst, wayOf } from './moved.js';
import { readNoun, readScene } from './nouns.js';
import { readPlaceWord, tieSides } from './relations.js';
import { putDoersFirst } from './relative-clauses.js';
import { readMark, readQuality } from './small-words.js';
import { isBoundToBeVerb, readUnknown, strangeDeed } from './strangers.js';
import { isAlive, use } from './tools.js';
import { readAct, readRelationVerb } from './verbs.js';
import { isDeedHere, isUnseenSubject } from './word-class.js';
import { readQuote } from './words.js';

export function interpret(given: Pick<Course, 'terms' | 'titles' | 'dictionary' | 'language'>): Plot {
  const titles = [...given.titles];
  const told = given.language === 'en' ? putMoversFirst(withoutAbsolutes(given.terms, given.dictionary)) : given.terms;
  const course = startCourse({ ...given, titles, terms: putDoersFirst(inOrder(told, titles)) });
  for (course.at = 0; course.at < course.terms.length; course.at += 1) readTerm(course, course.terms[course.at]!);

  flushRelation(course);
  const { plot, pending, inverted } = course;
  plot.isBirthday = /birthday|生日/i.test([...given.titles, ...given.terms.map(({ text }) => text)].join(' '));
  if (plot.drafts.length === 0 && pending.acts.some(isHuman)) callSomebody(course);
  else {
    for (const meaning of pending.acts) {
      if (meaning.act) plot.freeActs.push(meaning.act);
      writeAct(course, meaning);
    }
  }
  tieSides(course);
  // "with …" that nobody followed.
  if (inverted) plot.items = plot.items.filter((item) => item !== inverted.item);
  return finish(course);
}

function isHuman({ act: name, manner }: Meaning): boolean {
  return manner?.prop !== undefined || manner?.partner !== undefined || (name !== undefined && HUMAN_ACTS.has(name));
}

/** "ironing", and nobody is named: a person comes on. */
function callSomebody(course: Course): void {
  const doer = somebody(course);
  course.plot.items.push({ mention: doer });
  course.agents = [doer];
  course.last = doer;
  for (const meaning of course.pending.acts) act(course, meaning);
  course.pending.acts = [];
}

function readTerm(course: Course, term: Term): void {
  if (term.apart) startClause(course);
  if (term.quote !== undefined) {
    readQuote(course, term);
    return;
  }
  if (term.article !== 'none') {
    // An article begins another noun phrase.
    course.pending.count = undefined;
    course.pending.colour = undefined;
  }
  if (isUnseenSubject(course, term)) {
    flushRelation(course);
    course.unseen = true;
    course.joined = false;
    course.previous = undefined;
    return;
  }
  const way = wayOf(course, term);
  if (way) {
    moveAlong(course, term, way);
    course.previous = undefined;
    return;
  }
  if (isDeedHere(course, term)) {
    readDeed(course, term);
    course.previous = undefined;
    return;
  }
  const isNoun = !term.near || (mustBeNoun(course, term) && !isBoundToBeVerb(course, term));
  const meaning = isNoun ? choose(course, term) : undefined;
  if (meaning === undefined) {
    const corrected = readUnknown(course, term);
    if (corrected) readTerm(course, corrected);
    return;
  }
  if (course.alternative && isPassedOver(course, meaning)) return;
  const aboutCamera = (meaning.mark === 'camera' || course.filming) && readCamera(course, meaning);
  if (!aboutCamera) readMeaning(course, term, meaning);
  if (meaning.mark !== 'skip') course.previous = meaning;
}

/** 跑步机上跑着，前面吊着一只烤鸭: who runs is left out, and it is not the duck. */
function callWhoIsLeftOut(course: Course): void {
  const { plot, pending, terms, at, language } = course;
  if (language !== 'zh' || plot.drafts.length > 0 || pending.acts.length === 0) return;
  const end = terms.findIndex(({ apart }, index) => index > at && apart);
  const clause = terms.slice(at, end === -1 ? terms.length : end);
  const noun = clause.find(({ meanings }) => meanings[0]?.subject)?.meanings[0]?.subject;
  if (noun && !noun.worn && /^(?:object|food|ball)$/.test(noun.kind)) callSomebody(course);
}

/** A verb of ours, else one that it is a way of; whatever else it may be is somebody's deed all the same. */
function readDeed(course: Course, term: Term): void {
  const isVerb = ({ part, act: name, relation, mark }: Meaning) => part === 'verb' && (name ?? relation ?? mark);
  const deed = term.meanings.find(isVerb) ?? course.dictionary.kin(term.text, 'verb')?.meanings[0];
  if (deed) readMeaning(course, term, deed);
  else strangeDeed(course, term);
}

function startClause(course: Course): void {
  flushRelation(course);
  callWhoIsLeftOut(course);
  const before = lastItem(course);
  const { acts, wearing, clothes, garments, worn, count } = course.pending;
  // 穿着西装、戴着礼帽的猫: the wearer comes after both.
  const isMore =
    garments.length + clothes.length > 0 && course.terms[course.at]!.meanings.some(({ mark }) => mark === 'wear');
  // "wears a hat, a scarf": still worn.
  course.pending = {
    ...nothingPending(),
    acts,
    wearing: wearing && course.language === 'en',
    ...(isMore && { clothes, garments, worn, count }),
  };
  course.placed = undefined;
  course.justActed = false;
  course.alternative = false;
  course.handed = undefined;
  course.clauseStart = course.plot.items.length;
  course.between = undefined;
  // 满天烟花，龙在飞舞: what stands around is no partner.
  // 狗咬沙发，主人回来, "reads on a bench, a dog …": who is named after a deed has no part in it.
  const isTold = course.strange || course.acted || hasDressed(course);
  course.joined = before !== undefined && 'mention' in before && !before.mention.subject.scenery && !isTold;
  course.listed = true;
  course.toldBefore = course.acted;
  course.strange = false;
  course.unseen = false;
  course.acted = false;
  course.previous = undefined;
  course.filming = isFilmed(course);
}

/** "wears a hat, …": told of whoever wears it, though it is no deed. */
function hasDressed({ terms, at }: Course): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const { apart, meanings, text } = terms[before]!;
    if (meanings.some(({ mark, form }) => mark === 'wear' && (form === 's' || /^[穿戴披打系]/u.test(text))))
      return true;
    if (apart) return false;
  }
  return false;
}

function readMeaning(course: Course, term: Term, meaning: Meaning): void {
  if (meaning.subject) readNoun(course, term, meaning);
  else if (meaning.scene) readScene(course, term, meaning);
  else if (meaning.relation && meaning.part === 'verb') readRelationVerb(course, term, meaning);
  else if (meaning.act) readAct(course, term, meaning);
  else if (meaning.relation) readPlaceWord(course, term, meaning);
  else if (meaning.mark) readMark(course, term, meaning);
  else readQuality(course, term, meaning);
}

/** "catching or throwing a frisbee", "a dog or a cat": the first will do, but a verb still needs its object. */
function isPassedOver(course: Course, meaning: Meaning): boolean {
  const { subject, scene, act: name, relation, mark, manner } = meaning;
  if (subject ?? scene) {
    course.alternative = false;
    return !(course.pending.relation?.verb || awaitsObject(course));
  }
  // "catching or throwing a frisbee" as one word
  if (name && manner?.prop && awaitsObject(course))
    use(course.agents, course.deed!.meaning.act!, { sprite: manner.prop });
  return (name ?? relation ?? mark) !== undefined;
}

/** A keyword stands for a thing only where a noun must be. */
function mustBeNoun(course: Course, term: Term): boolean {
  const { pending } = course;
  if (term.language === 'en' && describesNoun(course)) return false;
  if (term.article === 'indefinite' || pending.count !== undefined || pending.colour !== undefined) return true;
  return term.meanings.some(({ form }) => form === 's' || form === 'plural');
}

/** "tropical islands": the next word is the noun, or a strange one. */
function describesNoun(course: Course): boolean {
  const next = follows(course);
  if (next?.article !== 'none') return false;
  return next.meanings.length === 0 || next.meanings.some(({ subject, scene }) => subject ?? scene);
}

/** Which of its meanings a word has here. */
function choose(course: Course, term: Term): Meaning | undefined {
  const { meanings } = term;
  if (meanings.length < 2) return meanings[0];
  const noun = meanings.find(({ part }) => part === 'noun');
  const verb = meanings.find(({ part }) => part === 'verb');
  const colour = meanings.find((meaning) => meaning.colour);
  const filmed = meanings.find(({ camera, direction }) => camera ?? direction);
  const look = meanings.find((meaning) => meaning.look);
  if (course.filming && filmed) return filmed;
  if (colour && noun) return nounFollows(course) || isCopula(course) ? colour : noun;
  if (colour && isCopula(course)) return colour;
  if (noun && verb?.form === 'ing' && (term.article !== 'none' || isDescribed(course)) && !nounFollows(course))
    return noun;
  // "a red rose" is nothing that rose.
  const { colour: dyed, count } = course.pending;
  const opened = term.article !== 'none' || dyed !== undefined || count !== undefined;
  if (noun?.form === 'base' && verb?.form === 'ed' && opened && !nounFollows(course)) return noun;
  if (noun && verb) return wantsVerb(course, term, verb) ? verb : noun;
  if (look && colour) return look;
  return chooseSmallWord(course, meanings);
}

/** "an old building": nobody builds. */
function isDescribed({ terms, at }: Course): boolean {
  const before = terms[at - 1];
  return !terms[at]!.apart && before?.article === 'indefinite' && before.meanings.some(({ mark }) => mark === 'skip');
}

/** 左边 needs somebody before it; "in" and "over" are relations rather than directions. */
function chooseSmallWord(course: Course, meanings: Meaning[]): Meaning | undefined {
  const place = meanings.find(({ relation, mark }) => relation !== undefined && mark === 'postposition');
  if (place && course.last === undefined) return meanings.find((meaning) => meaning !== place) ?? place;
  return meanings.find(({ relation }) => relation !== undefined) ?? meanings[0];
}

/** "… and slides into the water": what stands before a direction is a deed. */
const goesSomewhere = (course: Course): boolean =>
  /^(into|down|up|across|along|through|over|towards?|away|off|onto|around)$/.test(follows(course)?.text ?? '');

/** "a bird flies", "to dance": whether a word that is both noun and verb is a verb here. */
function wantsVerb(course: Course, term: Term, verb: Meaning): boolean {
  const { pending, previous, last, justActed } = course;
  // 一个人在滑板: what stands behind 在 at the end is a deed.
  if (pending.preposition === '在' && previous?.word === '在' && last && follows(course) === undefined) return true;
  if (verb.form === 'ing' || verb.form === 'ed') return true;
  if (term.article !== 'none' || pending.count !== undefined || pending.colour !== undefined) return false;
  if (term.language === 'zh') return last !== undefined && previous?.mark !== 'preposition' && !justActed;
  if (previous === undefined) return false;
  // "squeezes a juice box": boxes do not box.
  if (verb.form === 'base' && course.acted && previous.subject && !isAlive(previous.subject)) return false;
  if (previous.mark === 'to' || previous.mark === 'pronoun' || previous.mark === 'then') return true;
  if (previous.mark === 'and' && course.acted && verb.form === 's' && goesSomewhere(course)) return true;
  return (previous.subject !== undefined && last !== undefined) || (previous.mark === 'and' && justActed);
}
