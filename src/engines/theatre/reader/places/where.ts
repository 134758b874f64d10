/** Where it plays: the place that is named, or where this cast may well be met. Called by `reader.ts`. */
import type { Dealing, Reading, Subject } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import type { SetName } from '../../sets.js';
import type { Place } from '../caption.js';
import type { Casting } from '../cast/cast.js';
import type { Draft, Plot } from '../plot.js';
import { homesFor } from './homes-for.js';
import type { Hinted } from './places-hinted.js';

/** A place that was only guessed from a strange word gives way to what the other words tell. */
export function setsOf(
  { set, word }: Place,
  plot: Plot,
  casting: Casting,
  dealing: Dealing | undefined,
  hinted: Hinted | undefined,
): Reading['sets'] {
  const isGuessed = plot.unknown.some((stranger) => stranger.shown !== undefined && isFormOf(stranger.word, word));
  // Of ice are a glacier and a rink.
  // Water is where they are at home who live in it or go on it.
  if (WATER.test(word ?? '')) {
    const homes = homesFor(plot, casting, dealing, hinted);
    if (homes.includes('ocean') || homes[0] === 'under-water') return ['ocean'];
    return WET.has(homes[0]) ? homes : [/wave|浪/.test(word!) ? 'beach' : 'river'];
  }
  if (set === 'sky' && plot.drafts.some(isOnGround) && plot.drafts.some(isAloft))
    return homesFor(plot, casting, dealing, hinted);
  const isRink = set === 'glacier' && hinted?.sets[0] === 'ice-rink' && ICE.test(word ?? '');
  return set && !isRink && !(isGuessed && hinted) ? [set] : homesFor(plot, casting, dealing, hinted);
}

export function weatherOf(plot: Plot, place: Place): Pick<Reading, 'weather'> {
  if (plot.weather) return { weather: plot.weather };
  return place.snowing ? { weather: 'snow' } : {};
}

/** A boat of no particular kind is of the sort that they have there. */
export const asThere = (subjects: readonly Subject[], [set]: Reading['sets']): Subject[] =>
  subjects.map((subject) =>
    set === 'town-canal' && subject.sprite === '26f5' ? { ...subject, sprite: 'prop-awning-boat' } : subject,
  );

/** Of these words no set is named. */
export const WATER = /^(?:water|wave|水面|水上|波浪|海浪|浪花)$/;
const WET: ReadonlySet<SetName> = new Set([
  'ocean',
  'river',
  'harbour',
  'beach',
  'riverside',
  'under-water',
  'swimming-pool',
  'bathroom',
]);

/** A kite is in the sky, and not the child that jumps under it. */
const isOnGround = ({ subject, acts }: Draft): boolean =>
  /^(?:person|animal|giant|small|vehicle)$/.test(subject.kind) &&
  acts.length > 0 &&
  !acts.some((act) => ALOFT.has(act));
const isAloft = ({ acts }: Draft): boolean => acts.some((act) => act === 'fly' || act === 'float');
const ALOFT: ReadonlySet<ActName> = new Set(['fly', 'float', 'fall', 'ride', 'vanish', 'appear', 'explode', 'grow']);

const ICE = /^(?:on )?ice$|^冰[上面]$/;
const isFormOf = (said: string, word = ''): boolean => word !== '' && said.startsWith(word.slice(0, -1));
