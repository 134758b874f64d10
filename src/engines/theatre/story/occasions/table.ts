/** Events by the names under which the reader finds them. Called by `lessons.ts`. */
import type { Lesson } from '../lessons/board.js';
import { CEREMONIES } from './ceremonies.js';
import { CONTESTS } from './contests.js';
import { DUTIES } from './duties.js';
import { FEASTS } from './feasts.js';
import { occasion } from './occasion.js';
import { PERFORMANCES } from './performances.js';

export const OCCASIONS: Readonly<Record<string, Lesson>> = Object.fromEntries(
  Object.entries({ ...PERFORMANCES, ...CONTESTS, ...CEREMONIES, ...FEASTS, ...DUTIES }).map(([name, event]) => [
    name,
    occasion(event),
  ]),
);
