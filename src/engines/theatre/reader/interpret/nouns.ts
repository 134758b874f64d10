/** Nouns: who is named, whether they were named before, and the places. Part of `interpret.ts`. */
import type { Draft } from '../plot.js';
import type { Meaning, Term } from '../words/segment.js';
import type { SubjectSense } from '../words/sense.js';
import { act, flushRelation } from './act.js';
import { describesNext, isPlaceOfNext, isWorkplace } from './compounds.js';
import { dressUp, isBusyNext, isPersonNext, putOn } from './costumes.js';
import { type Course, follows, isCopula, lastItemIs, note, settle, write } from './course.js';
import { asBuilding, isSeat, isSide } from './facades.js';
import { isPart } from './fixtures.js';
import { garmentFor } from './garments-by-word.js';
import { takeUp } from './hands.js';
import { homonymOf } from './homonyms.js';
import { bothAgain, isIdleThing, sameAgain } from './named-again.js';
import { isCalledElse, isSame } from './same.js';
import { statureOf } from './stature.js';
import { tie } from './ties.js';
import { isAlive } from './tools.js';

const MOST_DRAFTS = 4;
const MOST_OF_ONE = 8;
/** In a house one sees its rooms, not its walls. */
const WITHIN = /^(in|inside|into|within|at|through)$/;

export function readNoun(course: Course, term: Term, said: Meaning): void {
  const meaning = measured(course, term, lone(course, term) ?? said);
  const subject = meaning.subject!;
  const { pending, last } = course;
  if (pending.negated) {
    pending.count = undefined;
    pending.colour = undefined;
    course.plot.unwanted.push(subject);
    return;
  }
  if (describesNext(course, term) || bothAgain(course, meaning)) return;
  if (pending.role && last) {
    // "a dog surfs as a seagull …": no animal is a costume for a deed.
    const isClause = course.acted && course.language === 'en' && subject.kind !== 'person' && isAlive(subject);
    // "as a pirate rides by" is about time, "dressed as a pirate rides by" is not.
    if (pending.role === 'dressed' || (!isBusyNext(course) && !isClause)) {
      dressUp(course, last, term, subject);
      return;
    }
    course.justActed = false;
  }
  if (
    isCopula(course) &&
    term.article === 'none' &&
    course.agents.length > 0 &&
    !course.inverted &&
    !pending.another &&
    term.language === 'en'
  ) {
    // "are best friends" names nobody new.
    settle(course);
    return;
  }
  const place = subject.scenery ? term.meanings.find(({ scene }) => scene) : undefined;
  if (place && WITHIN.test(pending.preposition ?? '')) {
    readScene(course, term, place);
    return;
  }
  if (isDressOfNext(course, term, subject)) pending.wearing = true;
  // "balances on one leg"
  if (subject.worn === 'body' && pending.relation?.verb && pending.relation.name === 'on') flushRelation(course);
  if (isClothing(course, subject)) {
    putOn(course, meaning);
    return;
  }
  if (takeUp(course, meaning)) return;
  const near = term.near || subject.near === true;
  const draft = draftOf(course, term, meaning, near);
  if (draft === undefined) return;
  if (isWhere(course)) draft.placed = true;
  if (place?.scene) draft.place = place.scene;
  if (near) note(course, term.text, course.dictionary.nameOf(draft.subject.sprite, course.language));
  mention(course, draft);
}

/** "a feather floats": of nobody's body. */
function lone({ plot, agents, dictionary }: Course, { text, article, meanings }: Term): Meaning | undefined {
  if (text !== 'feather' || article !== 'indefinite' || agents.length + plot.drafts.length > 0) return undefined;
  return { ...meanings[0]!, subject: { ...dictionary.subjectOf('1fab6'), kind: 'object' } };
}

/** Said of where. */
const BEFORE =
  /^(at|in|on|by|near|through|from|out|out of|of|down|up|against|to|over|under|behind|off|onto|into|across|along|beside|outside|inside|around|past|在|从|朝|往|向|靠着|倚着|趴在|对着)$/;
const BEHIND = /^(边|旁|旁边|上|里|前|前面|后面|下|下面|外|外面|内|口|边上|中|之间)$/;
const isWhere = ({ terms, at, language }: Course): boolean =>
  BEFORE.test(terms[at - 1]?.text ?? '') || (language === 'zh' && BEHIND.test(terms[at + 1]?.text ?? ''));

/** 一双滑雪板 are skis, 一个滑雪板 is a snowboard. */
function measured({ terms, at, dictionary }: Course, { text }: Term, meaning: Meaning): Meaning {
  const other = homonymOf(text, terms);
  if (other) return { ...meaning, word: other.word, subject: dictionary.subjectOf(other.sprite) };
  const isSingle = /^[一这那]?[个块]$/.test(terms[at - 1]?.text ?? '');
  return text === '滑雪板' && isSingle ? { ...meaning, subject: dictionary.subjectOf('prop-snowboard') } : meaning;
}

/** A hat is worn by whoever was named before it; alone it is a thing like others. */
function isClothing({ pending, last }: Course, { worn }: SubjectSense): boolean {
  if (worn === 'body' || pending.wearing) return true;
  if (worn === undefined || last === undefined || !isAlive(last.subject)) return false;
  return /^(in|with)$/.test(pending.preposition ?? '') || pending.relation?.name === 'with';
}

/** 汉服少女, 西装男: what is worn by who is named right behind it. */
const isDressOfNext = (course: Course, term: Term, { worn }: SubjectSense): boolean =>
  term.language === 'zh' && worn !== undefined && worn !== 'body' && isPersonNext(course);

/** The one who is meant: known already, or new. `undefined` where there is no room, or an emoji only counts on. */
export function draftOf(course: Course, term: Term, meaning: Meaning, near: boolean): Draft | undefined {
  const { plot, pending } = course;
  const { another, colour } = pending;
  // A pair of sunglasses is one.
  const count = PAIRED.test(meaning.subject!.sprite) && pending.count === 2 ? undefined : pending.count;
  const subject = meaning.subject!;
  const known =
    plot.drafts.findLast((draft) => isSame(draft, meaning) && !isCalledElse(draft, meaning, term)) ??
    sameAgain(course, meaning);
  const sameCount = count === undefined || count === known?.count;
  // "the red car …, the blue car": two.
  const isOtherColour = colour !== undefined && known?.colour !== undefined && known.colour !== colour;
  if (known && !another && !isOtherColour && term.article !== 'indefinite' && sameCount) {
    if (term.language === 'emoji' && lastItemIs(course, known)) {
      known.count = Math.min(MOST_OF_ONE, (typeof known.count === 'number' ? known.count : 1) + 1);
      return undefined;
    }
    // 一只狗追一只狗: counted again, it is another one.
    if (!(term.language === 'zh' && count === 1)) {
      known.colour ??= colour;
      return known;
    }
  }
  if (plot.drafts.length >= MOST_DRAFTS && !dropScenery(course)) return undefined;
  const plural =
    meaning.form !== 'base' ||
    /^(people|family|人们|人群|大家|一家人|.群)$/.test(meaning.word) ||
    isAllAround(course, term);
  const stature = statureOf(course);
  const garments = pending.garments.flatMap(({ word, colour }) => garmentFor({ subject }, word, colour) ?? []);
  const wears = [...pending.clothes, ...garments];
  const isOwnColour =
    colour !== undefined &&
    !(garments.length > 0 && subject.kind !== 'person' && pending.garments.some((one) => one.colour === colour));
  const draft: Draft = {
    subject,
    ...(stature && { stature }),
    name: meaning.word.replace(/^一[杯个只]/, '').replace(/^((some|every)(one|body)|family)$/, 'person'),
    plural,
    acts: [],
    near,
    ...(wears.length > 0 && { wears }),
    ...(pending.text && { text: pending.text }),
    ...(count && { count }),
    ...(isOwnColour && { colour }),
  };
  plot.drafts.push(draft);
  if (subject.guise) plot.costumes.push(subject.guise.trade);
  return draft;
}

/** "surrounded by floating fish": several. */
const isAllAround = ({ terms, at }: Course, { article, language }: Term): boolean =>
  language === 'en' &&
  article === 'none' &&
  terms.slice(Math.max(0, at - 4), at).some(({ text, apart }) => text === 'surrounded' && !apart);

const PAIRED =
  /^(?:1f453|1f576|1f97d|1f456|1fa73|2702|1f9e4|1f9e6|1fa70|1fa74|prop-earrings|prop-slippers|prop-sandals|prop-rubber-boots|prop-skis|prop-cymbals)/;

/** Makes room for a hero by sending off the last piece of scenery; false where there is none. */
function dropScenery(course: Course): boolean {
  const scenery = course.plot.drafts.findLast((draft) => draft.subject.scenery);
  if (scenery === undefined) return false;
  forget(course, scenery);
  return true;
}

/** As if this one had not been named. */
export function forget(course: Course, gone: Draft): void {
  const { plot } = course;
  const isGone = (...drafts: (Draft | undefined)[]) => drafts.includes(gone);
  plot.drafts = plot.drafts.filter((draft) => draft !== gone);
  plot.items = plot.items.filter((item) => !('mention' in item && item.mention === gone));
  plot.bonds = plot.bonds.filter(({ holder, other }) => !isGone(holder, other));
  course.agents = course.agents.filter((agent) => agent !== gone);
  course.sides = course.sides.filter(({ draft }) => draft !== gone);
  course.meetings = course.meetings.filter(({ agents }) => !agents.includes(gone));
  if (isGone(course.last)) course.last = plot.drafts.at(-1);
  if (isGone(course.inverted?.other)) course.inverted = undefined;
  if (course.agents.length === 0 && course.placed && course.placed.other === gone)
    course.agents = course.placed.holders;
  if (isGone(course.placed?.other, ...(course.placed?.holders ?? []))) course.placed = undefined;
  if (isGone(course.passive?.done, course.passive?.doer)) course.passive = undefined;
}

/** Writes that somebody is spoken of, and settles what waited for them. */
export function mention(course: Course, draft: Draft): void {
  const { acts, side } = course.pending;
  if (side) course.sides.push({ side, draft });
  const isObject = tie(course, draft);
  course.unseen &&= isObject;
  if (!lastItemIs(course, draft)) course.plot.items.push({ mention: draft });
  const isFixed = draft.placed && isPart(draft) && course.agents.length > 0;
  if (!isObject && !isFixed && !isIdleThing(course, draft)) {
    // 快递到了，女孩…: she does not arrive in a parcel.
    const isElse =
      course.language === 'zh' &&
      course.listed &&
      isAlive(draft.subject) &&
      course.agents.some((one) => !isAlive(one.subject));
    const joins = course.joined && !course.justActed && !course.acted && draft !== course.last && !isElse;
    course.agents = joins ? [...course.agents.filter((agent) => agent !== draft), draft] : [draft];
  }
  course.last = draft;
  course.handed = undefined;
  course.acted &&= isObject;
  course.pending.acts = [];
  settle(course);
  course.justActed = false;
  course.joined = false;
  if (acts.length > 0) actBefore(course, draft, acts, isObject);
  course.justActed = false;
}

/** "a girl chases a running dog": deeds told before a name are of who bears it, and an object is named again for them. */
function actBefore(course: Course, draft: Draft, acts: Meaning[], isObject: boolean): void {
  const { agents } = course;
  if (isObject) {
    course.agents = [draft];
    course.plot.items.push({ mention: draft });
  }
  for (const meaning of acts) act(course, meaning);
  if (isObject) course.agents = agents;
}

export function readScene(course: Course, term: Term, meaning: Meaning): void {
  const { plot, pending } = course;
  if (pending.negated) return;
  if (sceneDescribesNext(course, term)) {
    if (isWorkplace(course, term)) plot.items.push({ scene: meaning.scene!, word: meaning.word, placed: false });
    return;
  }
  const building = asBuilding(course, term, meaning);
  if (building) {
    plot.items.push({ scene: { set: building.facade.set, near: false }, word: building.facade.set, placed: false });
    readNoun(course, term, building.noun);
    return;
  }
  if (pending.relation?.verb) act(course, standInFor(pending.relation));
  else if (INTO.test(pending.preposition ?? '')) for (const agent of course.agents) agent.comes = true;
  const placed = pending.preposition !== undefined || pending.relation !== undefined;
  plot.items.push({ scene: meaning.scene!, word: meaning.word, placed });
  if (meaning.light) {
    plot.light ??= meaning.light;
    write(course, `light.${meaning.light}`);
  }
  // 在公园的长椅下: what follows is where.
  const [of, noun] = course.terms.slice(course.at + 1, course.at + 3);
  if (of?.text === '的' && noun?.meanings.some(({ subject }) => subject) && pending.preposition) return;
  settle(course);
  course.justActed = false;
}

const INTO = /^into$/;
/** What one does at a place as well as on a thing: "sleeps on the beach". */
const RESTING = /^(sleep|sit)$/;

/** There one is, and does not go on. */
const ARRIVED = /^(reach|visit|来到|到达|抵达)$/;

/** "leaves the station", "approaches the forest": a place is no partner, so it becomes a walk. */
function standInFor({ name, word, standIn }: NonNullable<Course['pending']['relation']>): Meaning {
  const direction = (name === 'approach' && !ARRIVED.test(word)) || name === 'leave' ? 'away' : undefined;
  const rests = standIn !== undefined && RESTING.test(standIn);
  return {
    part: 'verb',
    word: ARRIVED.test(word) ? word : name,
    form: 'base',
    act: rests ? standIn : name === 'on' ? 'idle' : 'walk',
    ...(direction && { direction }),
  };
}

/** "beach ball", "mountain goat": a place before a noun only describes it. */
function sceneDescribesNext(course: Course, term: Term): boolean {
  const next = follows(course);
  if (term.language !== 'en' || next?.language !== 'en' || next.article !== 'none') return false;
  if (isPlaceOfNext(term, next)) return true;
  const { relation, preposition } = course.pending;
  const isPlace = preposition !== undefined && !isSide(relation?.name) && !isSeat(relation?.name, next);
  if (isPlace || next.meanings.length === 0) return false;
  return next.meanings.every(({ subject, form }) => subject && !subject.part && form === 'base');
}
