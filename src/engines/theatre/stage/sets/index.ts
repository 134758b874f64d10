/** The hand-written list of sets: name in a score → design. */
import type { SetDesign } from '../set.js';
import { beach } from './beach.js';
import { desert } from './desert.js';
import { forest } from './forest.js';
import { futureCity } from './future-city.js';
import { livingRoom } from './living-room.js';
import { meadow } from './meadow.js';
import { moon } from './moon.js';
import { mountains } from './mountains.js';
import { snowyMeadow } from './snowy-meadow.js';
import { studio } from './studio.js';
import { theatre } from './theatre.js';
import { tokyoStreet } from './tokyo-street.js';
import { underWater } from './under-water.js';
import { zenGarden } from './zen-garden.js';

export const SETS: Record<string, SetDesign> = Object.fromEntries(
  [
    meadow,
    snowyMeadow,
    forest,
    beach,
    desert,
    underWater,
    moon,
    mountains,
    studio,
    theatre,
    livingRoom,
    futureCity,
    zenGarden,
    tokyoStreet,
  ].map((design) => [design.name, design]),
);
