/** Where, in what light and weather a film plays: as the prompt says, and else as suits, another way with each seed. */
import type { Reading } from './reading.js';
import type { Light, Weather } from './score.js';
import { SETS, type SetName } from './sets.js';
import { random } from './stage/random.js';

export interface Scenery {
  set: SetName;
  light: Light;
  weather: Weather;
}

/** Far from what the director draws from the same seed. */
const OWN_STREAM = 0x5ce9e;

export function sceneryOf({ sets, light, weather }: Reading, seed: number): Scenery {
  const next = random((seed ^ OWN_STREAM) >>> 0);
  const pick = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(next() * things.length)]!;
  const set = pick(sets);
  const facts = SETS[set];
  return { set, light: light ?? pick(facts.lights), weather: weather ?? pick(facts.weathers) };
}
