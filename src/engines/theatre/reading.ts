/**
 * What the reader understood of a prompt, and what the director, the casting and the chatter get of it.
 */
import type { Colour, Light, Look, Weather } from './score.js';

/** What sort of thing a subject is: decides how it plausibly moves, and how the director places it. */
export const KINDS = [
  'person',
  'animal',
  'giant',
  'small',
  'bird',
  'insect',
  'fish',
  'vehicle',
  'aircraft',
  'boat',
  'ball',
  'food',
  'plant',
  'object',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Subject {
  /** File stem of the sprite. */
  sprite: string;
  /** One word or two in the prompt's language. */
  name: string;
  kind: Kind;
  /** How many the prompt asks for, 1 to 8. */
  count: number;
  colour?: Colour;
  /** Height in actor units at depth 1, so that a mammoth is bigger than a cat. */
  size: number;
}

export interface Reading {
  language: 'en' | 'zh';
  /** At most four. Never empty: a prompt that names nobody gets the set's own hero. */
  subjects: Subject[];
  /** The prompt in the director's concepts, in the prompt's own order (names of `vocabularies.concepts`). */
  concepts: string[];
  /** Who stands where to whom, or does what to whom (subject indices; `relation` without `rel.`), for those who judge a film. */
  relations: { subject: number; relation: string; other: number }[];
  /** What the prompt fixes; where undefined, the director chooses. */
  set?: string;
  light?: Light;
  weather?: Weather;
  look?: Look;
  /** Words in quotes, to be shown on screen. */
  titles: string[];
  /** Options that people write as words: "vertical", "a 6 second clip". */
  seconds?: number;
  aspect?: '16:9' | '9:16' | '1:1';
  /** One short line in the prompt's language that says what will be shown. */
  understood: string;
  /** Words that were not known; `shown` names the nearest thing where there is one. */
  unknown: { word: string; shown?: string }[];
}
