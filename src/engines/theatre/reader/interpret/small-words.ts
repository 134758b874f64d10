/** Small words that tie, and qualities: colour, count, light, weather, look, direction. Part of `interpret.ts`. */
import type { Colour } from '../../score/score.js';
import type { Draft } from '../plot.js';
import type { Meaning, Term } from '../words/segment.js';
import { flushRelation, TRAVELLING } from './act.js';
import {
  type Course,
  follows,
  headsFor,
  isCopula,
  lastItemIs,
  note,
  nounFollows,
  settle,
  write,
  writeNot,
} from './course.js';
import { forget, mention } from './nouns.js';
import { bond } from './relations.js';
import { containment, standAround } from './ties.js';
import { isAlive } from './tools.js';

export function readMark(course: Course, term: Term, meaning: Meaning): void {
  const { pending, plot } = course;
  switch (meaning.mark) {
    case 'and':
      // "geese graze, and a fox walks by": they don't walk.
      course.joined = !(course.listed && course.toldBefore && beginsClause(course));
      course.listed = false;
      write(course, 'and');
      break;
    case 'then':
      flushRelation(course);
      write(course, 'then');
      course.justActed = false;
      course.joined = false;
      break;
    case 'not':
      pending.negated = true;
      break;
    case 'or':
      course.alternative = true;
      break;
    case 'tool':
      pending.tool = true;
      break;
    case 'between':
      course.between = { holders: course.agents.length > 0 ? [...course.agents] : [] };
      break;
    case 'background':
      readBackground(course);
      break;
    case 'another':
      pending.another = true;
      break;
    case 'wear':
      pending.wearing = true;
      // "a horse wears a hat and a cow …": that is told of the horse.
      course.acted ||= meaning.form === 's';
      // "plays with a girl wearing a hat": she does.
      if (
        course.language === 'en' &&
        !term.apart &&
        course.previous?.subject &&
        course.last &&
        isAlive(course.last.subject)
      )
        pending.wearer = course.last;
      break;
    case 'role':
      // "…, as a dog barks" is about time.
      if (course.last !== undefined && (term.text !== 'as' || !term.apart))
        pending.role = term.text === 'as' ? 'as' : 'dressed';
      break;
    case 'preposition':
    case 'to':
    case 'by':
      pending.preposition = term.text;
      pending.negated = false;
      break;
    case 'of':
      // 没有人的街道: what is missing is said; the street is there.
      if (course.language === 'zh') pending.negated = false;
      break;
    case 'cold':
      if (!pending.negated) plot.items.push({ cold: true, placed: pending.preposition !== undefined });
      break;
    case 'unit':
      // "a 30 year old man" is one man.
      pending.count = undefined;
      break;
    case 'pronoun':
      readPronoun(course, meaning);
      break;
    case 'postposition':
      readInside(course, term);
      break;
    case 'passive':
      readPassive(course);
      break;
    default:
      break;
  }
}

/** "with the Eiffel Tower in the background", 背景是埃菲尔铁塔: the other one stands behind. */
function readBackground(course: Course): void {
  const { last, plot, agents } = course;
  const tie = plot.bonds.findLast(({ relation, other }) => other === last && /^(with|next_to)$/.test(relation));
  const item = plot.items.findLast(
    (one) => 'concept' in one && one.concept === `rel.${tie?.relation}` && last && one.to?.includes(last),
  );
  if (tie && item && 'concept' in item) {
    item.concept = 'rel.in_front_of';
    tie.relation = 'in_front_of';
  } else if (course.language === 'zh' && agents.length > 0) {
    course.pending.relation = { name: 'in_front_of', verb: false, word: '背景' };
  }
}

/** "it" is who was named last; "they" changes nothing about who acts. */
function readPronoun(course: Course, meaning: Meaning): void {
  const person = personMeant(course, meaning.word);
  if (person && course.pending.preposition === undefined) {
    course.joined = false;
    course.justActed = false;
    mention(course, person);
    return;
  }
  if (course.last !== undefined && course.pending.preposition !== undefined && course.language === 'en') {
    readObjectPronoun(course, course.last);
    return;
  }
  if (course.last === undefined || /^(they|them|它们|他们|她们)$/.test(meaning.word)) return;
  course.joined = false;
  mention(course, course.last);
}

/** "he", "she": of a boy and a balloon the boy, whichever was named last. */
function personMeant({ plot, last }: Course, word: string): Draft | undefined {
  if (last === undefined) return undefined;
  // 主人进门，它扑上去: Chinese has a word of its own for animals.
  if (word === '它' && last.subject.kind === 'person')
    return plot.drafts.findLast(({ subject }) => subject.kind !== 'person' && isAlive(subject));
  if (!/^(he|she|[他她])$/.test(word) || last.subject.kind === 'person') return undefined;
  return isAlive(last.subject) && !/[他她]/.test(word)
    ? undefined
    : plot.drafts.findLast(({ subject }) => subject.kind === 'person');
}

/** "a table with a vase on it": it is the one before, and the vase stands on it rather than beside. */
function readObjectPronoun(course: Course, last: Draft): void {
  const { plot, pending } = course;
  const { items } = plot;
  const relation = pending.relation?.name;
  const beside = plot.bonds.findLast((tie) => tie.other === last && /^(with|next_to)$/.test(tie.relation));
  const start = items.findIndex((item) => 'mention' in item && item.mention === beside?.holder);
  const between = items[start + 1];
  if (relation && beside && between && 'concept' in between && between.concept === `rel.${beside.relation}`) {
    const tie = { concept: `rel.${relation}`, of: [last], to: [beside.holder] };
    items.splice(start, 2, tie, items[start]!, { concept: 'there_is' });
    plot.bonds = plot.bonds.filter((tie) => tie !== beside);
    bond(course, last, relation, beside.holder);
  }
  settle(course);
}

/** 车里: who is in it is drawn on it; 车里的狗 says so of who comes next. */
function readInside(course: Course, term: Term): void {
  const { placed, last, plot } = course;
  if (last === undefined || !lastItemIs(course, last)) return;
  if (last.place) {
    // 城堡里的龙: the castle is where it plays.
    plot.items.push({ scene: last.place, word: last.name, placed: true });
    forget(course, last);
    course.placed = undefined;
    return;
  }
  if (/间$/.test(term.text) && placed && placed.other !== last && placed.holders.length > 0) {
    // 在狗和马之间
    for (const [relation, other] of [['right_of', placed.other] as const, ['left_of', last] as const]) {
      write(course, `rel.${relation}`, { of: placed.holders, to: [other] });
      for (const holder of placed.holders) bond(course, holder, relation, other);
    }
    course.agents = placed.holders;
    course.placed = undefined;
    return;
  }
  if (/间$/.test(term.text) && placed?.other === last && last.count === 2 && placed.holders.length > 0) {
    standAround(course, placed.holders, last);
    course.placed = undefined;
    return;
  }
  if (placed?.other === last && placed.holders.length > 0) {
    const relation = containment(last);
    write(course, `rel.${relation}`, { of: placed.holders, to: [last] });
    for (const holder of placed.holders) bond(course, holder, relation, last);
    course.placed = undefined;
  } else if (term.text.endsWith('的') || /^(的|有)$/.test(follows(course)?.text ?? '')) {
    const relation = containment(last);
    write(course, `rel.${relation}`);
    course.inverted = { relation, other: last, item: course.plot.items.at(-1)! };
    course.placed = undefined;
  }
}

function readPassive(course: Course): void {
  if (course.last === undefined) return;
  write(course, 'passive');
  course.passive = { done: course.last };
  course.pending.doer = true;
}

export function readQuality(course: Course, term: Term, meaning: Meaning): void {
  const { plot, pending } = course;
  if (pending.negated && !meaning.count) {
    pending.negated = false;
    if (meaning.weather) writeNot(course, `weather.${meaning.weather}`);
    return;
  }
  if (meaning.colour) readColour(course, meaning.colour);
  if (meaning.count !== undefined) pending.count = meaning.count;
  if (meaning.light) {
    // A sunny morning is a morning.
    if (plot.light === undefined || plot.light === 'day') plot.light = meaning.light;
    write(course, `light.${meaning.light}`);
  }
  if (meaning.weather) {
    plot.weather ??= meaning.weather;
    write(course, `weather.${meaning.weather}`);
  }
  if (meaning.look) readLook(course, term, meaning);
  if (meaning.camera) write(course, `camera.${meaning.camera}`);
  if (meaning.tempo) write(course, meaning.tempo);
  if (meaning.pace) plot.pace ??= meaning.pace;
  if (meaning.direction) readDirection(course, term, meaning);
  if (meaning.light ?? meaning.weather ?? meaning.camera) pending.preposition = undefined;
  // "on Halloween" nobody stands on anything.
  if (meaning.light && !pending.relation?.verb && !nounFollows(course)) pending.relation = undefined;
}

function readColour(course: Course, colour: Colour): void {
  // "a girl in pink", "the fox is blue".
  const isSaid = isCopula(course) || course.pending.preposition === 'in' || course.pending.wearing;
  if (isSaid && !nounFollows(course) && course.last) course.last.colour ??= colour;
  else course.pending.colour = colour;
}

/** "black and white" is a look, but of a cat a colour; looks that the stage doesn't have are named. */
function readLook(course: Course, term: Term, meaning: Meaning): void {
  if (meaning.look === 'plain') note(course, term.text, course.language === 'zh' ? '纸上剧场' : 'paper theatre');
  else if (/^(black|黑)/.test(meaning.word) && nounFollows(course)) course.pending.colour = 'black';
  else course.plot.look ??= meaning.look!;
}

function readDirection(course: Course, term: Term, meaning: Meaning): void {
  const { pending, agents } = course;
  const direction = meaning.direction!;
  if (/^(up|down|left|right)$/.test(term.text) && (follows(course)?.article ?? 'none') !== 'none') {
    // "down the street" says where, not which way.
    pending.preposition = term.text;
    return;
  }
  if (/^(on|at)$/.test(pending.preposition ?? '') && course.last && (direction === 'left' || direction === 'right')) {
    course.sides.push({ side: direction, draft: course.last });
    settle(course);
    return;
  }
  const travelling = pending.acts.length > 0 || agents.some(({ acts }) => acts.some((name) => TRAVELLING.has(name)));
  const needsTravel = direction === 'up' || direction === 'down' || direction === 'away';
  if (needsTravel && !travelling && pending.relation === undefined) return;
  if (pending.relation?.verb) flushRelation(course);
  if (!headsFor(course, direction)) write(course, `to.${direction}`);
  pending.preposition = undefined;
}

/** "…, and two foxes walk": somebody is named next, and does something. */
function beginsClause({ terms, at }: Course): boolean {
  const rest = terms.slice(at + 1);
  const end = rest.findIndex(({ apart }) => apart);
  const clause = end === -1 ? rest : rest.slice(0, end);
  const noun = clause.findIndex(({ meanings }) => meanings.some(({ subject }) => subject));
  const isDone = ({ meanings }: (typeof clause)[number]) => meanings.some(({ part }) => part === 'verb');
  return noun !== -1 && !clause.slice(0, noun).some(isDone) && clause.slice(noun + 1).some(isDone);
}
