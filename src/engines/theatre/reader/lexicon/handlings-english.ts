/**
 * By what words things are handled in English: knocked off tables, thrown at somebody, dropped into lakes, balanced on noses,
 * opened as by themselves. Part of `happenings-english.ts`; how each is played stands in `story/handling/`.
 */

import { BORNE_ENGLISH } from './handlings-borne-english.js';
import { BROKEN_ENGLISH } from './handlings-broken-english.js';
import { OPENED_ENGLISH } from './handlings-opened-english.js';
import { THROWN_ENGLISH } from './handlings-thrown-english.js';
import type { HappeningWords } from './happenings.js';

export const HANDLINGS_ENGLISH: readonly HappeningWords[] = [
  ...BROKEN_ENGLISH,
  ...THROWN_ENGLISH,
  ...OPENED_ENGLISH,
  ...BORNE_ENGLISH,
];
