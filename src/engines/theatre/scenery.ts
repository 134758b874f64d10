/** Where, in what light and weather a film plays: as the prompt says, and else as suits, another way with each seed. */
import type { Reading } from './reading.js';
import type { Light, Look, Weather } from './score/score.js';
import { SETS, type SetName } from './sets.js';
import { takeOf } from './takes.js';

export interface Scenery {
  set: SetName;
  light: Light;
  weather: Weather;
}

/** Only what is named is seen, in the colour that was named: by daylight, before paper that differs from it where it may be. */
const isColourShown = ({ plain, subjects }: Reading): boolean =>
  plain === true && subjects.some(({ colour }) => colour !== undefined);

/** Chosen so that the films of the gallery play in the light that they are shown in. */
const TOPIC = 21_870_481;

/** Looks of flat colours, which the dark turns to mud. */
const BRIGHT: ReadonlySet<string> = new Set([
  'comic',
  'cartoon',
  'anime',
  'crayon',
  'charcoal',
  'line-drawing',
  'felt',
]);

export function sceneryOf(reading: Reading, seed: number): Scenery {
  const { sets, subjects, light, weather, look } = reading;
  const { pick } = takeOf(reading, seed, TOPIC);
  const shown = isColourShown(reading);
  const set = insideOf(pick(shown && sets.includes('studio') ? ['studio'] : sets), subjects);
  const lights = lightsOf(set, look);
  const clear = lights.filter((one) => one === 'day' || one === 'morning');
  const scenery = {
    set,
    light: light ?? pick(shown && clear.length > 0 ? clear : lights),
    weather: weather ?? pick(SETS[set].weathers),
  };
  const isLate = light === undefined && sets.length > 1 && scenery.light === 'sunset';
  return isLate && takeOf(reading, seed, EVENINGS).chance(EARLIER) ? { ...scenery, light: 'day' } : scenery;
}

/** Where the place is open, too, an evening sky under whoever happens to come by looked like one and the same film. */
const EARLIER = 0.7;
const EVENINGS = 7_411;

/** What suits a set, and what it is looked at in. */
export function lightsOf(set: SetName, look: Look | undefined): readonly Light[] {
  const { lights } = SETS[set];
  const bright = BRIGHT.has(look ?? '') ? lights.filter((one) => one !== 'night') : [];
  return bright.length > 0 ? bright : lights;
}

/** Whoever can work in a factory is in its hall; what drives or flies by sees it from outside. */
function insideOf(set: SetName, subjects: Reading['subjects']): SetName {
  if (set !== 'factory') return set;
  const worker = subjects.some(({ kind, sprite }) => kind === 'person' || sprite.startsWith('1f916'));
  const passes = subjects.some(({ kind }) => kind === 'vehicle' || kind === 'aircraft' || kind === 'boat');
  return worker && !passes ? 'workshop' : set;
}
