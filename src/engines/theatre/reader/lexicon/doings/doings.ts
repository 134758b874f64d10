/**
 * What people do with a tool at a thing, by words. A row: name | sets, the likeliest first | as it is told in English | in Chinese |
 * English words | Chinese words. English: ways by ";", in a way verbs, then objects, by "/", "_" for a space; behind them in brackets what
 * may be named besides; PRACTISE stands for the verbs of whoever trains; after @ words that are the deed as they stand. Chinese: patterns
 * by ";", in which ~ stands for numbers and what describes a thing. In both & is somebody it is done with or to. Read by `words/doings-said.ts`, `places/homes.ts`, `labels.ts`.
 */
import { DOING_NAMES, type DoingName, doingSprite } from '../../../score/doings.js';
import type { SetName } from '../../../sets.js';
import { DOINGS_AT_BENCHES } from './bench.js';
import { DOINGS_OF_CARE } from './care.js';
import { DOINGS_OF_CRAFTS } from './crafts.js';
import { DOINGS_OF_EVERY_DAY } from './everyday.js';
import { DOINGS_OF_GYMNASTS } from './gymnastics.js';
import { DOINGS_IN_HANDS } from './hands.js';
import { DOINGS_AT_STOVES } from './kitchen.js';
import { DOINGS_AT_MACHINES } from './machines.js';
import { DOINGS_OUTDOORS } from './outdoors.js';
import { DOINGS_OF_TWO } from './pairs.js';
import { DOINGS_AT_LEISURE } from './pastimes.js';
import { DOINGS_AT_PLAY } from './play.js';
import { DOINGS_OF_ATHLETES } from './sport.js';
import { DOINGS_IN_WINTERS } from './winters.js';
import { DOINGS_IN_YARDS } from './yard.js';

export interface DoingRow {
  name: DoingName;
  sets: readonly [SetName, ...SetName[]];
  told: readonly [english: string, chinese: string];
  english: readonly string[];
  chinese: readonly string[];
}

const ROWS = [
  DOINGS_OF_TWO,
  DOINGS_OF_CRAFTS,
  DOINGS_AT_STOVES,
  DOINGS_AT_BENCHES,
  DOINGS_OF_GYMNASTS,
  DOINGS_IN_HANDS,
  DOINGS_AT_MACHINES,
  DOINGS_IN_YARDS,
  DOINGS_OF_ATHLETES,
  DOINGS_AT_PLAY,
  DOINGS_OUTDOORS,
  DOINGS_OF_EVERY_DAY,
  DOINGS_IN_WINTERS,
  DOINGS_OF_CARE,
  DOINGS_AT_LEISURE,
].join('');

export const DOING_ROWS: readonly DoingRow[] = ROWS.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', sets = '', english = '', chinese = '', says = '', han = ''] = line.split(' | ');
    return {
      name: DOING_NAMES.find((one) => one === name)!,
      sets: sets.split(' ') as unknown as DoingRow['sets'],
      told: [english, chinese],
      english: says.split('; '),
      chinese: han.split('; '),
    };
  });

/** The word that stands for a deed once it is found: nobody writes it, and it bends like any verb. */
export const wordOf = (name: DoingName): string => `zo${name.replaceAll('-', '')}ak`;

const FIRST_RARE = 0x3401;

/** The same in Chinese: of two characters that nobody writes. */
export const chineseWordOf = (name: DoingName): string =>
  `㐀${String.fromCodePoint(FIRST_RARE + DOING_NAMES.indexOf(name))}`;

const WORDS: ReadonlySet<string> = new Set(DOING_NAMES.flatMap((name) => [wordOf(name), chineseWordOf(name)]));

export const isDoingWord = (word: string): boolean => WORDS.has(word);

export const HOMES_OF_DOINGS: ReadonlyMap<string, DoingRow['sets']> = new Map(
  DOING_ROWS.map(({ name, sets }) => [doingSprite(name), sets]),
);

export const DOINGS_TOLD: Readonly<Record<string, DoingRow['told']>> = Object.fromEntries(
  DOING_ROWS.map(({ name, told }) => [doingSprite(name), told]),
);
