/** What a place has for a story: what bursts there at the climax, and who peeps in. Called by the tales beside it. */

import type { Kind } from '../reading.js';
import type { EffectName } from '../score/happenings.js';
import type { Score } from '../score/score.js';
import { isFurnished, SETS, type SetName } from '../sets.js';
import type { Scene } from './scene.js';

const ROOMS =
  /room|kitchen|basement|corridor|office|library|laboratory|hospital|gym|museum|bar|restaurant|bakery|supermarket|pharmacy|shop|attic|greenhouse|bowling|laundromat|elevator|prison|cabin|arcade|garage|studio|cinema|aquarium|theatre|workshop|carriage|rink|cathedral|lodge/;
const SHOWS = /theatre|ballroom|cinema|music-studio|bar|studio|gym/;
const TOWNS =
  /tokyo|city|street|downtown|castle|palace|fairground|carousel|baseball|football|harbour|skyline|paris|bridge|stadium|village|alley|park/;
const BLOOMING = /garden|meadow|valley|park|paris|village|farm|house|palace|zen/;
/** Where paper lanterns rise at night. */
const LANTERNED = /zen|palace|castle|village|park|river|paris|meadow|garden|valley/;
const BARE = /desert|egypt|moon|space|volcano|canyon|cave|glacier|snowy|ski/;

export const isRoom = (name: SetName): boolean => ROOMS.test(name) || isFurnished(name);
export const isIndoors = ({ set }: Score): boolean => isRoom(set.name);
export const isUnderWater = ({ set }: Score): boolean => SETS[set.name].place === 'under-water';
export const isOnGround = ({ set }: Score): boolean => SETS[set.name].place === 'ground';
export const isOnWater = ({ set }: Score): boolean => SETS[set.name].place === 'water';

/** What may fill the frame here without a reason of its own. */
export function wondersOf({ set: { name, light, weather } }: Score): EffectName[] {
  if (SETS[name].place === 'under-water') return ['bubbles'];
  if (SHOWS.test(name)) return ['confetti'];
  if (isRoom(name)) return ['sparkles'];
  if (weather === 'rain') return light === 'night' ? [] : ['rainbow'];
  if (weather !== 'clear') return weather === 'wind' ? ['gust'] : [];
  if (light === 'night' && LANTERNED.test(name)) return ['lanterns', 'fireworks'];
  // Its signs burst with light all the time.
  if (light === 'night' && name === 'tokyo-street') return [];
  if (light === 'night') return TOWNS.test(name) ? ['fireworks'] : ['shooting-star'];
  if (BLOOMING.test(name) && !BARE.test(name)) return ['petals'];
  if (BARE.test(name)) return [];
  return SETS[name].place === 'ground' ? ['gust'] : ['rainbow'];
}

/** Wonders that one looks up to. */
export const OVERHEAD: ReadonlySet<EffectName> = new Set(['fireworks', 'shooting-star', 'rainbow', 'lanterns']);

const GUESTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/beach|island|harbour/, ['1f980']],
  [/snowy|ski/, ['1f407', '1f43f-fe0f']],
  [/glacier/, ['1f427', '1f9ad']],
  [/desert|egypt|canyon|volcano/, ['1f98e', '1f422']],
  [/savanna/, ['1f407', '1f42d']],
  [/jungle|bamboo/, ['1f412', '1f438']],
  [/marsh|river/, ['1f438']],
  [/cemetery|cave|basement/, ['1f47b']],
  [/moon|space/, ['1f47d']],
  [/castle|palace/, ['1f438', '1f47b']],
  [
    /street|downtown|alley|city|skyline|bridge|highway|paris|station|railway|airport|factory|junkyard/,
    ['1f408', '1f415'],
  ],
  [/forest|mountain|cliff|camp/, ['1f43f-fe0f', '1f407', '1f994']],
  [ROOMS, ['1f42d', '1f424']],
];

const INANIMATE: ReadonlySet<Kind> = new Set(['object', 'food', 'plant', 'ball', 'vehicle', 'aircraft', 'boat']);

/** The same as `localOf`; nobody where only things and vehicles were asked for: whoever comes by would be looked at instead. */
export const guestOf = (scene: Scene): string | undefined =>
  scene.reading.subjects.every(({ kind }) => INANIMATE.has(kind)) ? undefined : localOf(scene);

/** Who lives here and is nobody of the cast, nor like one of it; `undefined` where nobody should be added. */
export function localOf({ score, reading, players, pick }: Scene): string | undefined {
  if (!isOnGround(score) || players.length > 5 || score.frame) return undefined;
  const [, guests] = GUESTS.find(([sets]) => sets.test(score.set.name)) ?? [
    undefined,
    ['1f407', '1f424', '1f43f-fe0f'],
  ];
  const taken = new Set(reading.subjects.flatMap(({ sprite }) => [sprite, COUSINS[sprite] ?? '']));
  const kept = guests.filter((guest) => !taken.has(guest) && !taken.has(COUSINS[guest] ?? '-'));
  return kept.length === 0 ? undefined : pick(kept);
}

/** A rabbit's face is a rabbit too. */
const COUSINS: Readonly<Record<string, string>> = {
  '1f42d': '1f401',
  '1f401': '1f42d',
  '1f407': '1f430',
  '1f430': '1f407',
  '1f408': '1f431',
  '1f431': '1f408',
  '1f424': '1f425',
  '1f425': '1f424',
  '1f426': '1f424',
};
