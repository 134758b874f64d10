/**
 * Whom somebody meets who is alone in a long film: they become friends, get into a scrape, help each other, do together what
 * was asked for, and rest side by side. Called by `beats.ts`, which tells what was asked for in between.
 */

import type { CaptionWord, Dealing, DealingName, Kind, Reading } from '../reading.js';
import { SETS, type SetName } from '../sets.js';
import { RAILED } from '../staging/rails.js';
import { isRoom } from '../story/places.js';
import { hasTrade } from './pastimes.js';
import { type Visitor, visitors, visitorsOf } from './visitors.js';

/** In fewer scenes there is no time to make friends. */
const LEAST_SCENES = 5;
/** From this scene on there are two: whoever is asked for has been seen by then, in what was asked of them. */
const MEETS_AT = 1;
const LIVING: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small', 'bird']);
/** Fewer would be the same in every film of a place. */
const LEAST_VISITORS = 2;
/** Where somebody helps the other down from. */
const TREE = '1f333';
const AT_HOME = visitors('1f415 animal 0.42, 1f408 animal 0.36, 1f407 small 0.26');

/** What passes between them in turn; with a `<` the companion begins. Trouble comes in the middle, thanks at the end. */
const FRIENDSHIP: readonly (readonly [name: DealingName, by: 0 | 1])[] = [
  ['meet', 1],
  ['tag', 0],
  ['rescue', 0],
  ['share', 0],
  ['toss', 1],
  ['hide', 1],
  ['high-five', 0],
];

interface Place {
  index: number;
  count: number;
  seed: number;
}

/** Whom `reading`'s only hero has met by scene `index` of `count`; undefined where it is alone. */
export function companionOf(
  { subjects: [hero, ...others] }: Reading,
  home: SetName,
  { index, count, seed }: Place,
): Visitor | undefined {
  if (!hero || others.length > 0 || hero.count !== 1 || !LIVING.has(hero.kind)) return undefined;
  // Who has a trade has work to do.
  if (count < LEAST_SCENES || index < MEETS_AT || SETS[home].place !== 'ground' || hasTrade(hero)) return undefined;
  const fitting = (some: readonly Visitor[]) =>
    some.filter(({ sprite, kind }) => LIVING.has(kind) && sprite !== hero.sprite);
  const local = isRoom(home) ? [] : fitting(visitorsOf(home));
  const all = local.length < LEAST_VISITORS ? fitting(AT_HOME) : local;
  return all[seed % all.length];
}

/** Who is on the same road, on the same water, in the same air; each in a scene of its own. */
const TRAFFIC: Partial<Record<Kind, readonly Visitor[]>> = {
  vehicle: visitors('1f695 vehicle 0.44, 1f68c vehicle 0.6, 1f6f5 vehicle 0.38, 1f69c vehicle 0.5'),
  boat: visitors('26f5 boat 0.5, 1f42c fish 0.4, 1f6a4 boat 0.44, 1f433 fish 0.56'),
  aircraft: visitors('1f388 aircraft 0.4, 1f985 bird 0.34, 1f681 aircraft 0.42'),
};
/** Every third scene somebody drives alongside. */
const TRAFFIC_ROUND = 3;

/** Who goes the same way as `reading`'s only vehicle in scene `index`; undefined where the way is its own, as on rails. */
export function alongside(
  { subjects: [hero, ...others] }: Reading,
  { index, count, seed }: Place,
): Visitor | undefined {
  if (!hero || others.length > 0 || hero.count !== 1 || count < LEAST_SCENES || index % TRAFFIC_ROUND !== 1)
    return undefined;
  if (RAILED.test(hero.sprite) || index === count - 1) return undefined;
  const fitting = (TRAFFIC[hero.kind] ?? []).filter(({ sprite }) => sprite !== hero.sprite);
  return fitting[((seed % TRAFFIC_ROUND) + Math.floor(index / TRAFFIC_ROUND)) % fitting.length];
}

/** How many scenes are theirs before scene `index`, of which every third shows what was asked for. */
export function turnAt(index: number, isAsked: (index: number) => boolean): number {
  return Array.from({ length: index - MEETS_AT }, (_, before) => MEETS_AT + before).filter((one) => !isAsked(one))
    .length;
}

/** What passes between the two in the `turn`th scene that is theirs. */
export function together(reading: Reading, companion: Visitor, set: SetName, turn: number): Reading {
  const [said, by] = FRIENDSHIP[turn % FRIENDSHIP.length]!;
  // In a room there are no trees.
  const name = said === 'rescue' && isRoom(set) ? 'tickle' : said;
  const [hero] = reading.subjects;
  // The smaller of them sits in the tree.
  const helper = name === 'rescue' && companion.size > hero!.size ? 1 - by : by;
  const dealing: Dealing = { name, by: helper, to: 1 - helper, ...(name === 'rescue' && { place: TREE }) };
  return { ...joined(reading, companion, []), dealing };
}

/** What was asked of one, done by both. */
export function sideBySide(reading: Reading, companion: Visitor): Reading {
  const acts = reading.caption.filter(({ concept }) => concept.startsWith('act.'));
  return joined(reading, companion, acts);
}

function joined(reading: Reading, companion: Visitor, acts: readonly CaptionWord[]): Reading {
  const told = reading.caption.filter(({ concept }) => !/^(?:act|rel|to)\./.test(concept));
  const after = told.findLastIndex(({ concept }) => /^(?:subject|kind|look|colour)/.test(concept)) + 1;
  const newcomer: CaptionWord[] = [
    { concept: 'and' },
    { concept: 'subject1', of: [1] },
    { concept: `kind.${companion.kind}`, of: [1] },
    ...acts.map(({ concept }) => ({ concept, of: [0, 1] })),
  ];
  return {
    ...reading,
    relations: [],
    subjects: [...reading.subjects, { ...companion, name: '', count: 1 }],
    caption: [...told.slice(0, after), ...newcomer, ...told.slice(after)],
  };
}
