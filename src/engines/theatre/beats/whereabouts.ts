/**
 * Where, when and in what weather a scene of a long film plays: the day goes by, a shower passes, and whoever is on the way
 * or was sent nowhere in particular comes through places that belong together. Called by `scenes.ts`.
 */
import type { Reading } from '../reading.js';
import { lightsOf, type Scenery } from '../scenery.js';
import { LIGHTS, type Light } from '../score/score.js';
import { SETS, type SetName } from '../sets.js';
import { isRoom } from '../story/places.js';

/** In fewer scenes a day would jump. */
const DAY_SCENES = 3;
/** In fewer a shower would be all there is, and a place left before it was seen. */
const WEATHER_SCENES = 5;
/** Parts of the film: when it rains, when they are somewhere else, when night falls. */
const SHOWER = 0.45;
const ELSEWHERE = [
  [0.3, 0.5],
  [0.65, 0.85],
] as const;
const NIGHTFALL = 0.85;
/** Where no shower passes. */
const DRY = /desert|egypt|moon|space|sky|volcano|cave|snow|ski|glacier|fuji|studio|stadium|under-water|sunken|aquarium/;
/** Where what a place is called leads on the way. */
const ROADS: Partial<Record<SetName, readonly SetName[]>> = {
  downtown: ['bridge', 'street'],
  street: ['downtown', 'park'],
  highway: ['bridge', 'valley'],
  forest: ['waterfall', 'valley'],
  mountains: ['valley', 'waterfall'],
  meadow: ['valley', 'flower-garden'],
  beach: ['island'],
  park: ['flower-garden', 'street'],
  farm: ['meadow', 'village'],
  village: ['meadow', 'valley'],
  railway: ['viaduct', 'train-station'],
  viaduct: ['railway'],
  'snowy-meadow': ['glacier'],
  desert: ['canyon', 'egypt'],
  jungle: ['waterfall'],
  'bamboo-forest': ['waterfall'],
  harbour: ['ocean'],
  ocean: ['harbour'],
};
/** Where whoever is at home in a place goes between two scenes of what was asked for there. */
const OUTINGS: Partial<Record<SetName, readonly SetName[]>> = {
  kitchen: ['living-room', 'house'],
  'living-room': ['kitchen', 'house'],
  bedroom: ['living-room', 'kitchen'],
  bathroom: ['bedroom', 'living-room'],
  'party-room': ['house', 'living-room'],
  bakery: ['street', 'kitchen'],
  restaurant: ['street', 'kitchen'],
  bar: ['street'],
  supermarket: ['street', 'kitchen'],
  shop: ['street'],
  greenhouse: ['flower-garden'],
  laundromat: ['street'],
  garage: ['house', 'street'],
  classroom: ['playground', 'library'],
  library: ['park', 'living-room'],
  office: ['corridor', 'street'],
  hospital: ['corridor', 'park'],
  laboratory: ['corridor', 'office'],
  gym: ['park', 'street'],
  museum: ['corridor', 'park'],
  cinema: ['street'],
  workshop: ['house', 'living-room'],
  'train-station': ['street', 'downtown'],
  playground: ['park', 'street'],
  'flower-garden': ['house', 'meadow'],
  'zen-garden': ['bamboo-forest'],
  castle: ['forest', 'village'],
  palace: ['flower-garden'],
  house: ['flower-garden', 'living-room'],
  river: ['meadow', 'forest'],
  campsite: ['forest', 'riverside'],
  riverside: ['meadow', 'forest'],
  cliff: ['meadow', 'beach'],
};
const ON_THE_WAY: ReadonlySet<string> = new Set(['act.walk', 'act.run', 'act.drive', 'act.ride', 'act.fly']);

interface When {
  index: number;
  count: number;
  /** Parts of the film in which this place is seen: each chapter has its own hours of one day. */
  day: readonly [from: number, to: number];
  /** Something else is done than was asked for: that may be somewhere else. */
  isFree: boolean;
}

/** Of scene `index` of `count` that are told of one place. */
export function whereabouts(
  scenery: Scenery,
  reading: Reading,
  { index, count, day: [from, to], isFree }: When,
): Scenery {
  const part = index / count;
  const set = placeAt(scenery.set, reading, { part, count, isFree });
  const placed: Scenery = set === scenery.set ? scenery : { ...scenery, set };
  const scenes = count / (to - from);
  const isDay = !reading.light && count > 1 && scenes >= DAY_SCENES;
  const hour = isDay ? { ...placed, light: hourAt(placed, reading, from + part * (to - from), scenes) } : placed;
  const isMidway = from <= SHOWER && SHOWER < to && index === Math.floor(count * SHOWER) && count >= WEATHER_SCENES;
  const rains = isMidway && !reading.weather && !reading.shows;
  return rains && isOutside(set) && !DRY.test(set) ? { ...hour, weather: 'rain' } : hour;
}

const isOutside = (set: SetName): boolean => SETS[set].place !== 'under-water' && !isRoom(set);

/** The first place is the film's; a second and a third are come through or visited, and it ends where it began. */
function placeAt(
  home: SetName,
  reading: Reading,
  { part, count, isFree }: Pick<When, 'count' | 'isFree'> & { part: number },
): SetName {
  if (count < WEATHER_SCENES || reading.frame || reading.lesson) return home;
  const isGoing =
    reading.caption.some(({ concept }) => ON_THE_WAY.has(concept)) ||
    /^(?:search|track)$/.test(reading.dealing?.name ?? '');
  const named = reading.sets.length === 1;
  const stay = ELSEWHERE.findIndex(([from, to]) => part >= from && part < to);
  if (stay < 0) return home;
  const outings = isFree ? (OUTINGS[home] ?? ROADS[home] ?? []) : [];
  const ways = named ? (isGoing ? (ROADS[home] ?? outings) : outings) : reading.sets.filter((set) => set !== home);
  const isFitting = (set: SetName) =>
    SETS[set].place === SETS[home].place && (isFree || isOutside(set) === isOutside(home));
  const fitting = ways.filter(isFitting);
  return fitting[stay % fitting.length] ?? home;
}

/** Early in the day in the first scene, late in the last; under the open sky night falls. */
function hourAt({ set, light }: Scenery, { look }: Reading, part: number, count: number): Light {
  const suiting = lightsOf(set, look);
  const hours = LIGHTS.filter((one) => suiting.includes(one));
  const isOpen = isOutside(set) && suiting.includes('sunset') && !look && count >= WEATHER_SCENES;
  if (isOpen && part >= NIGHTFALL) return 'night';
  return hours[Math.floor(part * hours.length)] ?? light;
}
