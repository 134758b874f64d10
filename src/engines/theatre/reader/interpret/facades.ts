/** A building named for where somebody stands to it, or for its colour: a thing, not the inside of a place. Part of `nouns.ts`. */

import { FURNITURE } from '../../staging/furniture.js';
import { type Facade, facadeOf } from '../lexicon/facades.js';
import type { Meaning, Term } from '../words/segment.js';
import type { Relation } from '../words/sense.js';
import { type Course, follows } from './course.js';

const SIDES: ReadonlySet<Relation> = new Set(['left_of', 'right_of', 'in_front_of', 'behind', 'above', 'below']);

export const isSide = (relation: Relation | undefined): boolean => relation !== undefined && SIDES.has(relation);

/** "on a garden bench": on the bench. */
export const isSeat = (relation: Relation | undefined, { meanings }: Term): boolean =>
  relation === 'on' && meanings.some(({ subject }) => subject && FURNITURE.test(subject.sprite));

/** The building that `term` names, and what it means as a noun; `undefined` where it is a place to be in. */
export function asBuilding(
  course: Course,
  term: Term,
  { word }: Meaning,
): { noun: Meaning; facade: Facade } | undefined {
  const { relation, colour, preposition } = course.pending;
  const coloured = colour !== undefined && !relation && !preposition;
  const next = course.language === 'zh' ? follows(course)?.meanings.find((one) => one.relation)?.relation : undefined;
  if (relation?.verb || (relation && !course.last) || !(coloured || isSide(relation?.name) || isSide(next)))
    return undefined;
  const facade = facadeOf(term.text, coloured) ?? facadeOf(word, coloured);
  if (!facade) return undefined;
  const { sprite, size } = facade;
  const form = /s$/.test(word) ? 's' : 'base';
  return { facade, noun: { part: 'noun', word, form, subject: { sprite, kind: 'object', size } } };
}
