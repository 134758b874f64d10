/**
 * "Many pedestrians walk about": people who are nobody in particular, behind somebody of whom the film is. They don't play; they pass
 * by in the background, and who is meant stays large. Called by the reader for each scene.
 */

import type { CaptionWord, Reading, Subject } from '../../reading.js';
import { isLiving } from '../../score/kinds.js';
import { SETS, type SetName } from '../../sets.js';

/** Who has no name of his own nor a trade. */
const ANYBODY =
  /^(?:people|persons?|pedestrians?|passers?-?by|passersby|strangers?|crowds?|tourists?|travell?ers?|shoppers?|commuters?|visitors?|onlookers?|bystanders?|locals?|villagers?|citizens?|customers?|行人|路人|人们?|人群|游客|旅客|顾客|客人|市民|居民|路上的人|众人)$/;
/** Fewer are meant one by one; Chinese doesn't say whether there are several. */
const FEWEST = 3;
const SEVERAL = /^(?:行人|人们|人群|游客|旅客|众人)$/;
/** Of more than so many the film is not. */
const MOST_HEROES = 2;
const PASSING = /^act\.(?:walk|run|idle)$/;
/** How passers may stand to who is meant. */
const LOOSELY = /^(?:with|behind|next_to|beside|around)$/;

/** Where a film is of the place alone, somebody is about all the same. */
const PEOPLED: ReadonlySet<SetName> = new Set([
  'museum',
  'train-station',
  'airport',
  'supermarket',
  'downtown',
  'street',
  'park',
  'fairground',
  'courtroom',
  'bank',
  'post-office',
  'police-station',
  'canteen',
  'hotel-lobby',
  'departure-hall',
  'casino',
  'mall',
  'subway',
  'zoo',
  'patio',
  'bus-stop',
  'food-stall',
]);
const EMPTY =
  /\b(?:empty|deserted|abandoned|desolate|lonely|nobody|no people|ruined?|apocalyp\w+)\b|空无一人|空荡|无人|荒废|废弃|没有人|冷清/iu;
const CROWDED = /\b(?:crowded|packed|busy|bustling|rush hour)\b|拥挤|人山人海|热闹|人来人往|挤满|人头攒动/iu;
/** Whoever is about in a place of which the film is. */
export const VISITORS: Subject = { sprite: '1f6b6', name: '', kind: 'person', count: 3, size: 0.6 };

/** Nobody walks on water or in the air. */
const isLand = ({ sets: [set] }: Reading): boolean => SETS[set].place === 'ground';
const CROWD = 4;

/** Who passes by leaves the cast for the background; `said`: the prompt. */
export function withPassers(reading: Reading, said: string): Reading {
  if (reading.landscape)
    return (PEOPLED.has(reading.sets[0]) || CROWDED.test(said)) && !EMPTY.test(said) && isLand(reading)
      ? { ...reading, passers: { ...VISITORS, count: CROWDED.test(said) ? CROWD : VISITORS.count } }
      : reading;
  const { subjects, caption, relations, dealing } = reading;
  const last = subjects.length - 1;
  const crowd = subjects[last]!;
  const heroes = subjects.slice(0, last);
  const isBackground =
    heroes.length > 0 &&
    crowd.kind === 'person' &&
    (crowd.count >= FEWEST || SEVERAL.test(crowd.name)) &&
    !crowd.counted &&
    !crowd.wears &&
    !crowd.holds &&
    !crowd.says &&
    ANYBODY.test(crowd.name.toLowerCase()) &&
    heroes.some(({ kind }) => isLiving(kind)) &&
    heroes.reduce((sum, { count }) => sum + count, 0) <= MOST_HEROES &&
    !(dealing && (dealing.by === last || dealing.to === last)) &&
    relations.every((one) => !(one.other === last || one.subject === last) || LOOSELY.test(one.relation)) &&
    caption.every(({ concept, of, to }) => {
      if (concept.startsWith('act.') && of?.includes(last)) return of.length === 1 && PASSING.test(concept);
      return !(to?.includes(last) && !concept.startsWith('rel.'));
    });
  if (!isBackground) return reading;
  return {
    ...reading,
    subjects: heroes,
    relations: relations.filter(({ subject, other }) => subject !== last && other !== last),
    caption: caption.flatMap((word) => without(word, last)),
    passers: { ...crowd, count: Math.max(FEWEST, crowd.count) },
  };
}

/** A caption's word without whoever left; none where it was about nobody else. */
function without(word: CaptionWord, gone: number): CaptionWord[] {
  if (word.to?.includes(gone)) return [];
  if (!word.of?.includes(gone)) return [word];
  const of = word.of.filter((index) => index !== gone);
  return of.length === 0 ? [] : [{ ...word, of }];
}
