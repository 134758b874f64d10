/** Who stands where to whom: prepositions before the other one (English), place words after it (Chinese). Part of `interpret.ts`. */
import type { Draft } from '../plot.js';
import type { Meaning, Term } from '../words/segment.js';
import type { Relation } from '../words/sense.js';
import { flushRelation } from './act.js';
import { type Course, follows, lastItemIs, write } from './course.js';

const SIDES: Partial<Record<Relation, 'left' | 'right'>> = { left_of: 'left', right_of: 'right' };

export function readPlaceWord(course: Course, term: Term, meaning: Meaning): void {
  if (meaning.mark === 'preposition') {
    flushRelation(course);
    // "a tooth in an apple": the rest of her is beside it.
    const isOfPart = course.previous?.subject?.worn === 'body' && /^(?:inside|on)$/.test(meaning.relation!);
    course.pending.relation = { name: isOfPart ? 'next_to' : meaning.relation!, verb: false, word: term.text };
    course.pending.preposition = term.text;
    course.pending.negated = false;
    return;
  }
  const { last, placed } = course;
  const side = SIDES[meaning.relation!];
  if (last === undefined || !lastItemIs(course, last) || (term.apart && side)) {
    course.pending.side = side;
    return;
  }
  const relation = gentle(meaning.relation!, last);
  if (placed?.other === last && placed.holders.length > 0) {
    write(course, `rel.${relation}`, { of: placed.holders, to: [last] });
    for (const holder of placed.holders) bond(course, holder, relation, last);
    course.placed = undefined;
    return;
  }
  // 上, 下, 前, 后 alone are place words only where somebody follows: 桌上有一只猫.
  if (term.text.length === 1 && placed === undefined && !/^(有|的)$/.test(follows(course)?.text ?? '')) return;
  write(course, `rel.${relation}`);
  course.inverted = { relation, other: last, item: course.plot.items.at(-1)! };
  course.placed = undefined;
}

/** Writes a relation before its object is mentioned; in a passive the object is the one who does it. */
export function writeRelation(course: Course, name: Relation, holders: Draft[], other: Draft): void {
  const isOver = name === 'over' && !holders.some(isLifted);
  const isOnPlant = isOver && other.subject.kind === 'plant' && other.subject.scenery === true;
  const relation = isOnPlant ? 'next_to' : gentle(isOver ? 'above' : name, other);
  const { passive } = course;
  if (passive && passive.doer === undefined && relation !== 'next_to') {
    write(course, `rel.${relation}`, { of: [other], to: [passive.done] });
    bond(course, other, relation, passive.done);
    course.passive = undefined;
    return;
  }
  write(course, `rel.${relation}`, { of: holders, to: [other] });
  for (const holder of holders) bond(course, holder, relation, other);
}

/** "a dog on the left, a cat on the right": together they are a relation. */
export function tieSides(course: Course): void {
  const left = course.sides.find(({ side }) => side === 'left')?.draft;
  const right = course.sides.find(({ side, draft }) => side === 'right' && draft !== left)?.draft;
  if (left === undefined || right === undefined) return;
  course.plot.items.push({ mention: left }, { concept: 'rel.left_of', of: [left], to: [right] }, { mention: right });
  bond(course, left, 'left_of', right);
}

/** Who flies or jumps goes over; who doesn't is above. */
function isLifted({ acts }: Draft): boolean {
  return acts.some((name) => name === 'fly' || name === 'jump' || name === 'bounce' || name === 'float');
}

const TREES = /^(?:1f33[234]|1f384|prop-(?:willow|bare-tree|bonsai))/;

/** Under a tree one stands beside its trunk. */
export function gentle(relation: Relation, other: Draft): Relation {
  const isPlant = other.subject.kind === 'plant' && other.subject.scenery;
  return isPlant && (relation === 'below' || (relation === 'above' && TREES.test(other.subject.sprite)))
    ? 'next_to'
    : relation;
}

export function bond({ plot }: Course, holder: Draft, relation: Relation, other: Draft): void {
  if (holder === other) return;
  const known = plot.bonds.some((tie) => tie.holder === holder && tie.relation === relation && tie.other === other);
  if (!known) plot.bonds.push({ holder, relation, other });
}
