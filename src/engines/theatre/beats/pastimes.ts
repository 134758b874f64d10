/**
 * What else there is to do for whoever does one thing for a minute: deeds of a trade, of a place, of one's nature. Called by
 * `beats.ts`, which takes them in turn, so that lines go from work to leisure.
 */
import type { Reading, Subject } from '../reading.js';
import { ACTS, type ActName } from '../score/score.js';
import type { SetName } from '../sets.js';
import { SETS } from '../sets.js';

export interface Pastime {
  act: ActName;
  /** What it is done with; without one the stage chooses. */
  prop?: string;
}

/** `act` or `act prop`, with commas between. */
const deeds = (line: string): readonly Pastime[] =>
  line.split(', ').map((deed): Pastime => {
    const [name, prop] = deed.split(' ');
    return { act: ACTS.find((act) => act === name)!, ...(prop && { prop }) };
  });

const OF_TRADES: readonly (readonly [sprite: RegExp, deeds: readonly Pastime[]])[] = [
  [
    /-1f373$/,
    deeds('work prop-knife, eat 1f372, work 1f957, work 1f370, drink 2615, work prop-dish-counter, hold 1f35d'),
  ],
  [/-1f3a8$/, deeds('write 1f4dd, work prop-clay, drink 2615, work prop-easel, hold 1f5bc-fe0f, dance')],
  [/-2695/, deeds('write 1f4cb, work prop-bandage, work 1f4f1, drink 2615, hold 1f9f8, read 1f4d6')],
  [/-1f33e$/, deeds('dig, work prop-basket, eat 1f34e, work prop-tree-sapling, drink 1f95b, hold 1f33b')],
  [/-1f692$/, deeds('work 1f9ef, exercise prop-push-up, drink 2615, climb prop-ladder, hold 1f431')],
  [/^1f46e/, deeds('work 1f4f1, eat 1f369, write 1f4dd, nod prop-salute, drink 2615, dance')],
  [/-1f52c$/, deeds('write 1f4dd, work 1f9ea, work 1f4bb, drink 2615, read 1f4d6, clap')],
  [/-1f3eb$/, deeds('write 1f58d-fe0f, read 1f4d6, nod prop-point, drink 2615, clap, hold 1f34e')],
  [/-1f527$|-1f3ed$|^1f477/, deeds('hit 1f528, work 1f527, eat 1f96a, work 1fa9a, drink 2615, dance')],
  [/-1f4b[bc]$/, deeds('work 1f4bb, drink 2615, talk 1f4f1, write 1f4dd, read 1f4f0, dance')],
  [/-1f680$/, deeds('hold 1f4f7, dig, wave prop-flag, jump, work 1f527, dance')],
  [/^1f916/, deeds('play 1f3b8, work 1f527, read 1f4d6, dance prop-robot, drink 1f964, hold 1f490')],
  [/^1f9d9|^1f9dd|^1f9da/, deeds('hold 1fa84, read 1f4d6, drink 1f375, sing, dance')],
  [/^1f93a|^1f934|^1f482/, deeds('exercise prop-swordplay, eat 1f357, read 1f4dc, sing, nod prop-salute')],
  [/^1f478/, deeds('read 1f4d6, hold 1f339, dance, eat 1f370, sing')],
];

const OF_PLACES: readonly (readonly [sets: RegExp, deeds: readonly Pastime[]])[] = [
  [/moon|space/, deeds('hold 1f4f7, wave prop-flag, jump, dig, dance')],
  [/snow|ski|glacier/, deeds('throw prop-snowball, drink 2615, hold 1f4f7, dance, jump')],
  [/beach|island/, deeds('eat 1f366, dig, hold 1f4f7, play 1f3b8, throw 1f3d0, drink 1f379')],
  [
    /street|downtown|city|tokyo|paris|alley|bridge|skyline|station/,
    deeds('hold 1f4f7, work 1f4f1, drink 2615, read 1f5fa-fe0f, eat 1f366, dance'),
  ],
  [/kitchen|restaurant|bakery/, deeds('work prop-knife, drink 2615, eat 1f370, work prop-dish-counter, dance')],
  [/library|classroom|office|laboratory/, deeds('write 1f4dd, drink 2615, read 1f4d6, work 1f4bb, dance')],
  [
    /room|basement|house|studio|workshop|museum|theatre/,
    deeds('read 1f4d6, drink 2615, play 1f3b8, work 1f9f6, work prop-easel, eat 1f36a, dance'),
  ],
  [/./, deeds('hold 1f4f7, drink 2615, play 1f3b8, eat 1f34e, work prop-easel, drink 1fae7, dance')],
];

type Nature = 'beast' | 'bird' | 'fish' | 'insect';
const NATURES: Partial<Record<Subject['kind'], Nature>> = {
  animal: 'beast',
  giant: 'beast',
  small: 'beast',
  bird: 'bird',
  fish: 'fish',
  insect: 'insect',
};
const OF_NATURES: Record<Nature, readonly Pastime[]> = {
  beast: deeds('eat, roll, drink, dig, jump, dance, laugh, run'),
  bird: deeds('eat, sing, jump, drink, dance, spin'),
  fish: deeds('spin, dance, laugh, roll, jump'),
  insect: deeds('spin, dance, laugh, drink'),
};
/** In water and in the air there is nothing to put anything on. */
const AFLOAT = deeds('spin, laugh, wave, dance');

function tradeOf(sprite: string): readonly Pastime[] | undefined {
  const bare = sprite.replace(/-fe0f|-1f3f[b-f]/g, '');
  return OF_TRADES.find(([trade]) => trade.test(bare))?.[1];
}

export const hasTrade = ({ kind, sprite }: Subject): boolean => kind === 'person' && tradeOf(sprite) !== undefined;

/** None where somebody has no hands for it, or where what is done is the whole of it: who sleeps is not to get up. */
export function pastimesOf({ kind, sprite }: Subject, set: SetName): readonly Pastime[] {
  const nature = NATURES[kind];
  if (nature) return OF_NATURES[nature];
  if (kind !== 'person') return [];
  if (SETS[set].place !== 'ground') return AFLOAT;
  const own = tradeOf(sprite) ?? [];
  const isNew = (one: Pastime) => !own.some(({ act, prop }) => act === one.act && prop === one.prop);
  return [...own, ...OF_PLACES.find(([sets]) => sets.test(set))![1].filter(isNew)];
}

/** How a long day ends. */
export const endOf = ({ kind }: Subject): Pastime | undefined => {
  if (kind === 'person') return { act: 'wave' };
  return NATURES[kind] && kind !== 'fish' ? { act: 'sleep' } : undefined;
};

/** Deeds that one may leave for a while and come back to. */
const LEFT: ReadonlySet<string> = new Set(
  'walk run jump dance play work sing read write eat drink wave clap laugh swim fly dig hold sit talk throw catch hit kick exercise spin roll drive slide climb bend push nod bounce ride fight hug kiss'.split(
    ' ',
  ),
);

/** Whether whoever was told this may do something else meanwhile. */
export const canRest = ({ caption }: Reading): boolean =>
  caption.every(({ concept }) => !concept.startsWith('act.') || LEFT.has(concept.slice('act.'.length)));
