/** By what words things are handled in Chinese, as `handlings-english.ts` has them in English. Part of `happenings-chinese.ts`. */

import { BORNE_CHINESE } from './handlings-borne-chinese.js';
import { BROKEN_CHINESE } from './handlings-broken-chinese.js';
import { OPENED_CHINESE } from './handlings-opened-chinese.js';
import { THROWN_CHINESE } from './handlings-thrown-chinese.js';
import type { HappeningWords } from './happenings.js';

export const HANDLINGS_CHINESE: readonly HappeningWords[] = [
  ...BROKEN_CHINESE,
  ...THROWN_CHINESE,
  ...OPENED_CHINESE,
  ...BORNE_CHINESE,
];
