/**
 * Where the interpreter stands in a prompt: what was said, what still waits for its noun or verb, and the plot so
 * far. One is made per prompt by `interpret.ts`; all files of this folder read and change it.
 */
import type { ActName, Colour, Prop } from '../../score/score.js';
import type { Draft, Item, Plot } from '../plot.js';
import type { Dictionary } from '../words/dictionary.js';
import type { Meaning, Term } from '../words/segment.js';
import type { Direction, Relation } from '../words/sense.js';

/** What has been said and waits for its noun or its verb. */
export interface Pending {
  count?: number | 'several' | undefined;
  colour?: Colour | undefined;
  another: boolean;
  /** Verbs without a doer so far: "a running dog". */
  acts: Meaning[];
  /** A relation that waits for the other one. `standIn` is what the verb is when nobody follows. */
  relation?: { name: Relation; verb: boolean; word: string; standIn?: ActName | undefined } | undefined;
  preposition?: string | undefined;
  wearing: boolean;
  /** Who was named right before that. */
  wearer?: Draft;
  /** 戴着帽子的: the wearer comes after. */
  clothes: Prop[];
  /** What they are called, which an animal wears and whose colour is a person's. */
  garments: { word: string; colour?: Colour | undefined }[];
  /** The colour of the large ones among them. */
  worn?: Colour | undefined;
  /** Words on what comes next: 写着“欢迎”的牌子. */
  text?: string | undefined;
  /** 用, 把: what comes next is what the next deed is done with. */
  tool: boolean;
  /** "as an astronaut", "dressed as …": the next one named is a costume. */
  role: 'as' | 'dressed' | undefined;
  /** 左边是…: where the next one stands. */
  side?: 'left' | 'right' | undefined;
  negated: boolean;
  /** 被: the next one named is the doer. */
  doer: boolean;
}

export interface Course {
  readonly terms: Term[];
  readonly titles: string[];
  readonly dictionary: Dictionary;
  readonly language: 'en' | 'zh';
  readonly plot: Plot;
  /** Index of the term that is being read. */
  at: number;
  /** How many items stood before this clause. */
  clauseStart: number;
  /** What the term before meant, but for empty words. */
  previous: Meaning | undefined;
  pending: Pending;
  /** Who does what the next verb says. */
  agents: Draft[];
  /** Who was named last. */
  last: Draft | undefined;
  /** "under the tree …" with nobody before it: who comes next is in this relation to `other`. */
  inverted: { relation: Relation; other: Draft; item: Item } | undefined;
  /** 在狗…: the dog waits for its place word. */
  placed: { holders: Draft[]; other: Draft } | undefined;
  /** A passive: to whom it is done, and by whom once that is known. */
  passive: { done: Draft; doer?: Draft } | undefined;
  /** "on the left", said of one alone. */
  sides: { side: 'left' | 'right'; draft: Draft }[];
  /** What was done last, and by whom: its object may follow. */
  deed: { meaning: Meaning; agents: Draft[] } | undefined;
  /** Deeds that need somebody else, who may still be named. */
  meetings: { meaning: Meaning; agents: Draft[] }[];
  /** Something was just taken in hand or put on, so that "and …" goes with it. */
  handed: 'used' | 'carried' | undefined;
  /** Something was done in this clause, so that "and …" begins another. */
  acted: boolean;
  /** 用勺子…: waits for its deed. */
  tool: Prop | undefined;
  /** "catching or …": what follows is passed over, up to its noun. */
  alternative: boolean;
  /** "between a dog and a horse": who is, and whom of the two was named. */
  between: { holders: Draft[]; first?: Draft } | undefined;
  /** The camera is being spoken of. */
  filming: boolean;
  /** A verb stands right before, so that a noun is its object. */
  justActed: boolean;
  /** "and" or a comma stands right before, so that a noun joins the one before. */
  joined: boolean;
  /** Only a comma stands before. */
  listed: boolean;
  /** Something was done in the clause before the comma. */
  toldBefore: boolean;
  /** Something was said in this clause that nobody knows. */
  strange: boolean;
  /** Who does what comes next can't be shown: "foam rises". */
  unseen: boolean;
}

export function startCourse(given: Pick<Course, 'terms' | 'titles' | 'dictionary' | 'language'>): Course {
  return {
    ...given,
    plot: {
      items: [],
      drafts: [],
      bonds: [],
      freeActs: [],
      titles: [],
      isBirthday: false,
      unknown: [],
      costumes: [],
      unwanted: [],
    },
    at: 0,
    clauseStart: 0,
    previous: undefined,
    pending: nothingPending(),
    agents: [],
    last: undefined,
    inverted: undefined,
    placed: undefined,
    passive: undefined,
    sides: [],
    deed: undefined,
    meetings: [],
    handed: undefined,
    acted: false,
    tool: undefined,
    alternative: false,
    between: undefined,
    filming: false,
    justActed: false,
    joined: false,
    listed: false,
    toldBefore: false,
    strange: false,
    unseen: false,
  };
}

export function nothingPending(): Pending {
  return {
    another: false,
    acts: [],
    wearing: false,
    clothes: [],
    garments: [],
    tool: false,
    role: undefined,
    negated: false,
    doer: false,
  };
}

/** Everything that waited has found its place, but for verbs that still look for a doer. */
export function settle(course: Course): void {
  course.pending = { ...nothingPending(), acts: course.pending.acts };
}

/** `of`: whose deed or state it is; `to`: who it is done to. */
export function write(course: Course, concept: string, { of, to }: { of?: Draft[]; to?: Draft[] } = {}): void {
  const item = lastItem(course);
  if (item && 'concept' in item && item.concept === concept) return;
  course.plot.items.push({ concept, ...(of && { of: [...of] }), ...(to && { to: [...to] }) });
}

export function writeNot(course: Course, concept: string): void {
  const whose = { of: course.agents };
  write(course, 'not', whose);
  write(course, concept, whose);
}

/** Whether the direction was just written: 向镜头跑来 says it twice. */
export function headsFor(course: Course, direction: Direction): boolean {
  return course.plot.items.slice(-3).some((item) => 'concept' in item && item.concept === `to.${direction}`);
}

export function lastItem(course: Course): Item | undefined {
  return course.plot.items.at(-1);
}

export function lastItemIs(course: Course, draft: Draft): boolean {
  const item = lastItem(course);
  return item !== undefined && 'mention' in item && item.mention === draft;
}

/** The next term, where no punctuation stands between. */
export function follows(course: Course): Term | undefined {
  const next = course.terms[course.at + 1];
  return next?.apart ? undefined : next;
}

export function isCopula(course: Course): boolean {
  return course.previous?.mark === 'copula';
}

/** Whether the phrase goes on, over its adjectives, to a noun. */
export function nounFollows(course: Course): boolean {
  for (const term of course.terms.slice(course.at + 1)) {
    if (term.apart || term.article !== 'none') return false;
    if (term.meanings.length === 0) return term.language === 'en';
    if (term.meanings.some(({ subject, scene }) => subject ?? scene)) return true;
    if (!term.meanings.every(isAdjective)) return false;
  }
  return false;
}

function isAdjective({ mark, colour, light, weather }: Meaning): boolean {
  return mark === 'skip' || mark === 'of' || mark === 'cold' || (colour ?? light ?? weather) !== undefined;
}

/** Says that a word was not known, and what is shown in its place. */
export function note(course: Course, word: string, shown?: string): void {
  if (course.plot.unknown.some((known) => known.word === word)) return;
  course.plot.unknown.push({ word, ...(shown !== undefined && { shown }) });
}
