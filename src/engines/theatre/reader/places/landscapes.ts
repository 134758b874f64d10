/**
 * A prompt that names a place under the sky and nobody is about the place: no hero comes on, nor into a room where only a thing
 * would play. One that names an hour or a
 * weather alone is about how that looks. Called by `reader.ts`.
 */
import type { ShowName } from '../../reading.js';
import { isLiving } from '../../score/kinds.js';
import type { Weather } from '../../score/score.js';
import { isFurnished, type SetName } from '../../sets.js';
import type { Place } from '../caption.js';
import type { Casting } from '../cast/cast.js';
import type { Plot } from '../plot.js';

/** Where somebody is missed. */
const PEOPLED =
  /room|kitchen|basement|corridor|office|library|laboratory|hospital|gym|museum|^bar$|restaurant|bakery|supermarket|pharmacy|shop|attic|greenhouse|bowling|laundromat|elevator|prison|cabin|arcade|garage|studio|cinema|aquarium|theatre|workshop|stadium|^(?:football|baseball)-field|track|playground|pool|ski|construction|junkyard|factory/;

/** Nobody is missed there. */
const DESERTED =
  /\b(?:empty|deserted|abandoned|lonely|silent|unoccupied|forgotten|haunted|quiet|no ?(?:one|body))\b|空荡荡|空无一人|无人|没有人|没人|废弃|荒废|空的|空教室|空房间|空旷/iu;

/** What one stands on is seen whole from afar where nobody is on it. */
const FROM_AFAR: Partial<Record<SetName, SetName>> = { viaduct: 'valley-viaduct' };

/** Where an hour or a weather shows best. */
const BY_WEATHER: Partial<Record<Weather, readonly [SetName, ...SetName[]]>> = {
  rain: ['street', 'forest', 'river', 'paris'],
  storm: ['cliff', 'village', 'mountains'],
  snow: ['snowy-meadow', 'village'],
  fog: ['forest', 'mountains', 'marsh'],
  wind: ['meadow', 'cliff', 'beach'],
};
const BY_HOUR: readonly [SetName, ...SetName[]] = ['mountains', 'beach', 'valley', 'meadow'];

/** The sets of such a prompt; none where it is about somebody. `said`: its words. */
export function landscapeIn(
  plot: Plot,
  { subjects, volunteered }: Casting,
  { set }: Place,
  shows: readonly ShowName[],
  said: string,
): [SetName, ...SetName[]] | undefined {
  if (!volunteered || plot.mystery !== undefined || plot.freeActs.length > 0 || plot.isBirthday || plot.frame)
    return undefined;
  if (shows.includes('shower') || plot.costumes.length > 0) return undefined;
  if (set !== undefined)
    return isPeopled(set, plot) && subjects.some(({ kind }) => isLiving(kind)) && !DESERTED.test(said)
      ? undefined
      : [FROM_AFAR[set] ?? set];
  if (plot.unknown.length > 0 || (!plot.light && !plot.weather)) return undefined;
  return [...(BY_WEATHER[plot.weather ?? 'clear'] ?? BY_HOUR)];
}

/** Rain on a window is looked at, and no cart is alone in a shop. */
const isPeopled = (set: SetName, { weather }: Plot): boolean =>
  PEOPLED.test(set) &&
  !isFurnished(set) &&
  !/supermarket|junkyard/.test(set) &&
  !(set === 'window-room' && (weather ?? 'clear') !== 'clear');
