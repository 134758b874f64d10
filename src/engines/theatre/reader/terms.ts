/** The words of one scene become its reading: who is cast, where, doing what. Called by `reader.ts`. */
import type { Dealing, Reading, ShowName } from '../reading.js';
import { SETS } from '../sets.js';
import { FURNITURE } from '../staging/furniture.js';
import { findPlace, type Place, writeCaption } from './caption.js';
import { type Casting, cast } from './cast/cast.js';
import { withOutsides } from './cast/outsides.js';
import { withPassers } from './cast/passers.js';
import { withStuffsInHand } from './cast/stuffs.js';
import { interpret } from './interpret/interpret.js';
import { liquidIn } from './lexicon/liquids.js';
import { ofStuff } from './lexicon/oddities.js';
import { landscapeIn } from './places/landscapes.js';
import { lightFor } from './places/nightly.js';
import { placeHintedIn } from './places/places-hinted.js';
import { outOfDoors, standingStill } from './places/still-heroes.js';
import { asThere, setsOf, WATER, weatherOf } from './places/where.js';
import type { Plot } from './plot.js';
import { saysNothing, titleFor } from './stories/untold.js';
import { describe } from './understood.js';
import type { Dictionary } from './words/dictionary.js';
import { meant } from './words/plain-things.js';
import type { Term } from './words/segment.js';

/** They are seen in a clear sky. */
const NIGHTLY: readonly ShowName[] = ['aurora', 'meteors'];
const MOST_UNKNOWN = 4;
/** What a scene is read with, beside its words. */
export interface Told {
  dictionary: Dictionary;
  language: 'en' | 'zh';
  titles: string[];
  idea?: string | undefined;
  shows: ShowName[];
  dealing?: Dealing | undefined;
  /** All that was said, where no other part of the prompt is played elsewhere. */
  said?: string | undefined;
  /** The prompt as it was typed. */
  plain?: string | undefined;
  /** The words of a prompt that may be all there is to show. */
  written?: string | undefined;
  /** What is shown where nobody is named and no place, or where the chatter tells of himself in words that nobody knows. */
  inMood?: (ofNobody: boolean, strange: boolean) => Reading | undefined;
}

/** "share a meal" around a table: not with it. */
function isBetween({ name, by, to }: Dealing, { subjects: { [by]: one, [to]: other } }: Casting): boolean {
  return one !== undefined && other !== undefined && !(name === 'share' && FURNITURE.test(other.sprite));
}

const textOf = (terms: readonly Term[]): string => terms.map(({ text }) => text).join(' ');

export function readTerms(
  terms: Term[],
  { dictionary, language, titles, idea, shows, dealing, said, plain, written, inMood }: Told,
): Reading {
  const plot = interpret({ terms, titles, dictionary, language });
  const place = findPlace(plot);
  const casting = cast(plot, place, dictionary, language);
  const strange = plot.unknown.length > 0 && (language === 'zh' || casting.volunteered);
  const mood = plot.isBirthday ? undefined : inMood?.(casting.volunteered && !place.set, strange);
  if (mood) return mood;
  const landscape = dealing ? undefined : landscapeIn(plot, casting, place, shows, said ?? textOf(terms));
  const wordings = [said ?? textOf(terms), plain ?? '', ofStuff(plain ?? '')];
  const still = standingStill(plot, casting, { place, shows, dealing, said: wordings });
  const sets = landscape ?? setsOf(place, plot, casting, dealing, placeHintedIn(said ?? textOf(terms), language));
  const outside = withOutsides(asThere(casting.subjects, sets), wordings, language);
  const reading: Omit<Reading, 'understood'> = {
    language,
    subjects: withStuffsInHand(outside, wordings, dictionary),
    caption: [...writeCaption(plot, casting), ...still],
    relations: plot.bonds.map(({ holder, relation, other }) => ({
      subject: casting.drafts.indexOf(holder),
      relation,
      other: casting.drafts.indexOf(other),
    })),
    ...(dealing && isBetween(dealing, casting) && { dealing }),
    ...(landscape && { landscape: true }),
    ...meant(plain ?? ''),
    sets: still.length > 0 ? outOfDoors(sets) : sets,
    ...lightFor(plot.light, casting.subjects),
    ...(NIGHTLY.some((show) => shows.includes(show)) && !plot.weather
      ? { weather: 'clear' as const }
      : weatherOf(plot, place)),
    ...(plot.look && { look: plot.look }),
    ...(plot.frame && { frame: plot.frame }),
    ...liquidIn(plain ?? '', language),
    ...(place.sense?.goods && { goods: place.sense.goods }),
    ...(plot.pace !== undefined && { pace: plot.pace }),
    ...(shows.length > 0 && { shows }),
    titles:
      casting.volunteered && !place.set && saysNothing(plot) && plot.mystery === undefined
        ? titleFor(written)
        : plot.titles,
    unknown: unknownOf(plot, place, language),
  };
  const understood = describe({
    idea,
    reading,
    casting,
    bonds: plot.bonds,
    placed: place.set !== undefined,
    placeWord: place.sense?.near && !WATER.test(place.word ?? '') ? place.word : undefined,
    nameOf: dictionary.nameOf,
  });
  return withPassers({ ...reading, understood }, said ?? textOf(terms));
}

function unknownOf(plot: Plot, place: Place, language: 'en' | 'zh'): Reading['unknown'] {
  const scene =
    place.sense?.near && place.set && !WATER.test(place.word ?? '')
      ? [{ word: place.word!, shown: SETS[place.set][language] }]
      : [];
  return [...scene, ...plot.unknown]
    .slice(0, MOST_UNKNOWN)
    .map(({ word, ...more }) => ({ word: word.slice(0, 40), ...more }));
}
