/** Verbs: what is done, sports that change a figure, and what one does to another. Part of `interpret.ts`. */
import type { Kind } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import type { Meaning, Term } from '../words/segment.js';
import { act, flushRelation, PERSON } from './act.js';
import { byItself, isState } from './becoming.js';
import { type Course, follows, nothingPending, nounFollows, settle, write, writeNot } from './course.js';
import { draftOf, mention } from './nouns.js';
import { bond } from './relations.js';
import { containment } from './ties.js';
import { isAlive } from './tools.js';
import { isThingAfterAll } from './unlikely.js';
import { quoteFollows } from './words.js';

export const INSTRUMENTS =
  /^(1f3b[789ab]|1f941|1fa97|1fa88|1fa95|1fa98|1fa87|prop-(harp|harmonica|cello|double-bass|trombone|tuba|clarinet|bagpipes|triangle|xylophone|grand-piano))/;
const VESSELS = /^(?:1f3fa|1fab4|1f9fa|1f963|1faa3|prop-(?:vase|basket|bowl|jar|bucket|pot|planter))/;
const INTRANSITIVE: ReadonlySet<ActName> = new Set([
  'walk',
  'run',
  'jump',
  'fly',
  'swim',
  'dance',
  'spin',
  'roll',
  'bounce',
  'sleep',
  'float',
  'fall',
  'laugh',
]);

export function readAct(course: Course, term: Term, said: Meaning): void {
  const tells = ((said.manner && !said.manner.objectRelation) || said.sport) && said.mark === undefined;
  const meaning =
    tells && (term.language === 'zh' || said.form === 'ing' || term.text.endsWith('ing'))
      ? { ...said, told: term.text }
      : said;
  if (isState(course, term, said)) return;
  const { pending, agents } = course;
  if (pending.negated) {
    pending.negated = false;
    if (meaning.act && agents.length > 0 && !meaning.sport) writeNot(course, `act.${meaning.act}`);
    return;
  }
  if (isRequest(course, term, meaning) || isOfStranger(course)) return;
  if (isInscription(course, meaning) || [isOfPlace, isThingAfterAll].some((is) => is(course, term, meaning))) return;
  if (!meaning.sport && isParticiple(course, term, meaning)) {
    course.pending.acts.push(meaning);
    return;
  }
  giveToLast(course, term, meaning);
  flushRelation(course);
  // "a vase holds flowers": they are in it.
  if (meaning.act === 'hold' && agents.length > 0 && agents.every(({ subject }) => VESSELS.test(subject.sprite))) {
    course.pending.relation = { name: 'with', verb: false, word: term.text };
    return;
  }
  if (meaning.sport) readSport(course, term, meaning);
  else if (meaning.mark === 'play' && meaning.act !== 'play')
    actOrWait(course, { ...meaning, act: hasInstrument(course) || sitsAtInstrument(course) ? 'play' : meaning.act });
  else actOrWait(course, meaning);
}

/** "a robot walks with a car driving behind it": the car drives. */
function giveToLast(course: Course, { article, apart }: Term, { form }: Meaning): void {
  const { last, agents, previous, plot } = course;
  if (form !== 'ing' || article !== 'none' || apart || last === undefined || agents.includes(last)) return;
  const isWith = plot.bonds.some(
    ({ holder, relation, other }) => relation === 'with' && other === last && agents.includes(holder),
  );
  if (!isWith || previous?.subject === undefined) return;
  // "a tree with apples falling off": nor does the tree.
  const isLifeless = !isAlive(last.subject) && agents.every(({ subject }) => !isAlive(subject));
  course.agents = isLifeless || agents.some(({ acts }) => acts.length > 0) ? [last] : [...agents, last];
}

/** "rises, with mountains stretching behind it": said of the mountains. */
function isOfPlace({ previous, terms, at, agents }: Course, { apart }: Term, { form }: Meaning): boolean {
  if (form !== 'ing' || apart || agents.length === 0 || previous?.scene === undefined) return false;
  return terms.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'with');
}

/** 掉下来的渣: said of what nobody knows, and of nobody else. */
function isOfStranger({ terms, at, language }: Course): boolean {
  const [of, noun] = terms.slice(at + 1, at + 3);
  return language === 'zh' && of?.text === '的' && !of.apart && noun?.apart === false && noun.meanings.length === 0;
}

/** "draw a cat", 看一只猫: said to us, not of the cat; 跑来一只猫 is of it. */
function isRequest(course: Course, term: Term, meaning: Meaning): boolean {
  const next = follows(course);
  if (term.language === 'zh' && meaning.act !== 'idle') return false;
  if (meaning.form !== 'base' || meaning.sport || next === undefined) return false;
  return (
    course.agents.length === 0 && (next.article !== 'none' || next.meanings.some(({ count }) => count !== undefined))
  );
}

/** "sitting at a piano, playing": that is played. */
const sitsAtInstrument = ({ plot, agents }: Course): boolean =>
  plot.bonds.some(({ holder, other }) => agents.includes(holder) && INSTRUMENTS.test(other.subject.sprite));

/** Who just plays jumps about. */
function hasInstrument(course: Course): boolean {
  for (const { apart, meanings } of course.terms.slice(course.at + 1)) {
    const noun = meanings.find(({ subject }) => subject)?.subject;
    // "a grand piano": what nobody knows before a noun only describes it.
    if (apart || (noun === undefined && meanings.length > 0 && !meanings.some(isAdjective))) return false;
    if (noun) return INSTRUMENTS.test(noun.sprite);
  }
  return false;
}

/** "a sign that says …", "a banner reading …": what is written speaks to nobody. */
function isInscription(course: Course, { mark, act: name }: Meaning): boolean {
  if ((mark !== 'say' && name !== 'read') || !quoteFollows(course)) return false;
  const { last } = course;
  return last !== undefined && (!isAlive(last.subject) || (name === 'read' && course.titles.length > 0));
}

function actOrWait(course: Course, told: Meaning): void {
  const meaning = byItself(course, told);
  if (meaning === undefined) return;
  if (course.agents.length === 0) {
    // "the canyons twist and bend": what a place does, nobody does.
    const place = course.plot.items.slice(course.clauseStart).findLast((item) => 'scene' in item);
    // 跑步机上跑着: there somebody does it.
    const isThere =
      /^[上里中内]面?$/u.test(course.terms[course.at - 1]?.text ?? '') ||
      course.terms.slice(0, course.at).some(({ text }) => /^[去到来]$/u.test(text));
    if (isThere || !(place && 'scene' in place && !place.placed)) course.pending.acts.push(meaning);
    return;
  }
  act(course, meaning);
  settle(course);
}

/** "a running dog", 奔跑的狗: said of the noun that follows. */
function isParticiple(course: Course, term: Term, meaning: Meaning): boolean {
  const next = follows(course);
  if (next === undefined) return false;
  if (term.language === 'zh') return next.text === '的' ? isSaidOfNext(course) : describesNext(course, term);
  const { pending, agents } = course;
  const { count, colour } = pending;
  const opensPhrase = term.article !== 'none' || count !== undefined || colour !== undefined;
  // "a city with flying cars": nobody is there yet who flies.
  // "a burger with melting cheese": said of the cheese.
  const isOfNext = agents.length === 0 || next.meanings.some(({ subject }) => subject && subject.worn === undefined);
  const isWith = pending.relation?.name === 'with' && isOfNext && nounFollows(course);
  // "surrounded by floating fish", "a field of floating lanterns"
  const isAmong = isAround(course, meaning) && nounFollows(course);
  return (
    (opensPhrase || isWith || isAmong) && (meaning.form === 'ing' || meaning.form === 'ed') && next.article === 'none'
  );
}

/** Behind these words comes a noun, so that a deed which needs nobody else is told of it. */
const isAround = ({ pending, previous }: Course, { act: name }: Meaning): boolean =>
  name !== undefined &&
  INTRANSITIVE.has(name) &&
  (/^(?:surrounded by|among|amid|amidst|full of|filled with|of|by|between)$/.test(
    pending.relation?.word ?? pending.preposition ?? '',
  ) ||
    previous?.mark === 'of');

/** 奔跑的红色的马: a noun follows, over its adjectives. */
function isSaidOfNext(course: Course): boolean {
  const rest = course.terms.slice(course.at + 2);
  const noun = rest.findIndex(({ meanings }) => meanings.some(({ subject }) => subject));
  return noun !== -1 && rest.slice(0, noun).every(({ apart, meanings }) => !apart && meanings.some(isAdjective));
}

function isAdjective({ mark, colour, count }: Meaning): boolean {
  return mark === 'skip' || mark === 'of' || colour !== undefined || count !== undefined;
}

/** 充满飞行汽车: a deed that has no object, right before a noun and not right after one. */
function describesNext({ previous, terms, at }: Course, term: Term): boolean {
  const next = terms[at + 1]!;
  const isAlone = /^[^过着到向入去来]{2,}$/.test(term.text) && previous?.subject === undefined;
  const isIntransitive = term.meanings.some(({ act: name }) => name !== undefined && INTRANSITIVE.has(name));
  return isAlone && isIntransitive && next.meanings[0]?.subject !== undefined && !next.meanings[0].subject.worn;
}

function readSport(course: Course, term: Term, meaning: Meaning): void {
  const { agents, pending } = course;
  const people = agents.filter((agent) => agent.subject.gender !== undefined);
  const hasFigure = meaning.sport!.sprite !== meaning.sport!.mount;
  const isNamed = term.article === 'indefinite' || pending.count !== undefined;
  // A cyclist who rides has the bicycle.
  if (!hasFigure && agents.some(({ sport }) => sport?.kind === 'vehicle')) {
    act(course, { ...meaning, act: 'drive' });
    return;
  }
  // A duck paddles with its own feet.
  const swims =
    /^paddle(?: around| along)?$/.test(meaning.word) &&
    agents.length > 0 &&
    agents.every(({ subject }) => isAlive(subject) && subject.kind !== 'person');
  if (swims && !course.terms.some((one) => isSeat(one, course, ['boat']))) {
    act(course, { part: 'verb', word: meaning.word, form: meaning.form, act: 'swim' });
    return;
  }
  // "a boat sails", "they sail a ship": what one would sit on is there.
  const seats = hasFigure ? undefined : SEATS[meaning.sport!.kind];
  if (
    seats &&
    // "rowing a boat" is one word, whose boat is the one that comes on.
    (course.terms.some((one) => one !== term && isSeat(one, course, seats)) ||
      agents.some(({ subject }) => !isAlive(subject)))
  ) {
    act(course, meaning);
    return;
  }
  if (people.length === 0 && (agents.length === 0 || isNamed)) {
    const person: Meaning = {
      part: 'noun',
      word: hasFigure ? term.text : course.dictionary.nameOf('1f6b6', course.language),
      form: meaning.form === 's' ? 's' : 'base',
      subject: PERSON,
    };
    const draft = draftOf(course, term, person, false);
    if (draft === undefined) return;
    if (hasFigure) draft.sport = meaning.sport!;
    mention(course, draft);
    if (!hasFigure) {
      mount(course, term, meaning);
      return;
    }
  } else if ((people.length > 0 && !hasFigure) || (people.length === 0 && meaning.sport!.mount !== undefined)) {
    mount(course, term, meaning);
    return;
  }
  for (const person of people) person.sport ??= meaning.sport!;
  act(course, meaning);
}

/** Where who sails may sit, and who rides: a boat and a horse come on where none of these is named. */
const SEATS: Partial<Record<Kind, readonly Kind[]>> = {
  boat: ['boat'],
  animal: ['animal', 'giant', 'bird', 'fish', 'vehicle', 'aircraft', 'boat', 'object'],
};

/** A castle is a place to ride into, and nothing to ride. */
const isSeat = ({ meanings }: Term, { agents }: Course, seats: readonly Kind[]): boolean =>
  !meanings.some(({ scene }) => scene) &&
  meanings.some(
    ({ subject }) =>
      subject && seats.includes(subject.kind) && !agents.some((agent) => agent.subject.sprite === subject.sprite),
  );

/** A cat on a bike, an astronaut on a horse: two sprites, since there is no figure for it. */
function mount(course: Course, term: Term, meaning: Meaning): void {
  const sprite = meaning.sport!.mount!;
  act(course, { part: 'verb', word: meaning.word, form: meaning.form, act: 'ride' });
  const subject = course.dictionary.subjectOf(sprite);
  const word = course.dictionary.nameOf(sprite, course.language);
  const draft = draftOf(
    course,
    { ...term, article: 'indefinite' },
    { part: 'noun', word, form: 'base', subject },
    false,
  );
  if (draft === undefined) return;
  course.pending.relation = {
    name: containment(draft) === 'inside' && draft.subject.kind === 'vehicle' ? 'inside' : 'on',
    verb: true,
    word,
  };
  mention(course, draft);
}

export function readRelationVerb(course: Course, term: Term, meaning: Meaning): void {
  const { pending, passive, last } = course;
  const name = meaning.relation!;
  if (pending.negated) {
    pending.negated = false;
    return;
  }
  if (passive?.doer) {
    write(course, `rel.${name}`, { of: [passive.doer], to: [passive.done] });
    bond(course, passive.doer, name, passive.done);
    course.passive = undefined;
    course.pending = nothingPending();
    return;
  }
  const relation = { name, verb: true, word: term.text, standIn: meaning.act };
  if (meaning.form === 'ed' && follows(course)?.text === 'by' && last) {
    write(course, 'passive');
    course.at += 1;
    course.passive = { done: course.agents[0] ?? last };
    course.pending = { ...nothingPending(), relation };
    return;
  }
  flushRelation(course);
  pending.relation = relation;
  course.justActed = false;
}
