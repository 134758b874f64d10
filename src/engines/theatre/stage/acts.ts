/**
 * What each act of a score does to a body: one small function per act, all of them sums of simple motions that
 * depend on time, travel and the rig alone. Called by `motion.ts`; drawn by `figure.ts`, `puppet.ts` and `wings.ts`.
 */
import type { ActName } from '../score/score.js';
import { CHANGING } from './acts/changing.js';
import { withDoings } from './acts/doings/doings.js';
import { EATING } from './acts/eating.js';
import { EFFORT } from './acts/effort.js';
import { GAMES } from './acts/games.js';
import { GESTURES } from './acts/gestures.js';
import { HOLDING } from './acts/holding.js';
import type { Perform } from './acts/moment.js';
import { MOVING } from './acts/moving.js';
import { MUSIC } from './acts/music.js';
import { READING } from './acts/reading.js';
import { TOGETHER } from './acts/together.js';
import { VOICE } from './acts/voice.js';

export const PERFORM: Record<ActName, Perform> = {
  ...GESTURES,
  ...VOICE,
  ...MOVING,
  ...EFFORT,
  ...EATING,
  ...READING,
  ...HOLDING,
  work: withDoings(HOLDING.work),
  ...MUSIC,
  ...GAMES,
  ...TOGETHER,
  ...CHANGING,
};
