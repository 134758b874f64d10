/**
 * Who comes by where a prompt names a place and nobody: in a minute of mountains a deer comes through, and then a fox. Called
 * by `beats.ts` and `companions.ts`.
 */
import type { CaptionWord, Kind, Reading, Subject } from '../reading.js';
import type { SetName } from '../sets.js';

export type Visitor = Pick<Subject, 'sprite' | 'kind' | 'size'>;

/** `sprite kind size`, with commas between. */
export const visitors = (line: string): readonly Visitor[] =>
  line.split(', ').map((one) => {
    const [sprite, kind, size] = one.split(' ') as [string, Kind, string];
    return { sprite, kind, size: Number(size) };
  });

const OF_PLACES: readonly (readonly [sets: RegExp, visitors: readonly Visitor[]])[] = [
  [/under-water|sunken|aquarium/, visitors('1f420 fish 0.24, 1f422 animal 0.3, 1f419 fish 0.34, 1f42c fish 0.5')],
  [/ocean/, visitors('1f42c fish 0.5, 26f5 boat 0.5, 1f433 fish 0.6')],
  [/beach|island|harbour/, visitors('1f980 small 0.24, 1f415 animal 0.42, 1f422 animal 0.3, 1f99c bird 0.3')],
  [/snowy|glacier|ski/, visitors('1f407 small 0.26, 1f427 bird 0.36, 1f98a animal 0.38')],
  [/savanna/, visitors('1f992 giant 0.8, 1f993 animal 0.52, 1f418 giant 0.7, 1f981 animal 0.48')],
  [/bamboo/, visitors('1f43c animal 0.5, 1f405 animal 0.5, 1f99c bird 0.3')],
  [/jungle/, visitors('1f405 animal 0.5, 1f412 animal 0.4, 1f99c bird 0.3')],
  [/desert|egypt|canyon/, visitors('1f42a animal 0.6, 1f98e small 0.26, 1f985 bird 0.34')],
  [
    /forest|waterfall|camp|fuji/,
    visitors('1f98c animal 0.54, 1f43f-fe0f small 0.24, 1f98a animal 0.38, 1f989 bird 0.32'),
  ],
  [/mountain|cliff|valley/, visitors('1f98c animal 0.54, 1f98a animal 0.38, 1f410 animal 0.42, 1f407 small 0.26')],
  [
    /meadow|garden|farm|village|park/,
    visitors('1f407 small 0.26, 1f98c animal 0.54, 1f98b insect 0.2, 1f40e animal 0.56'),
  ],
];

/** Who lives in `set`, the likeliest first. */
export const visitorsOf = (set: SetName): readonly Visitor[] => OF_PLACES.find(([sets]) => sets.test(set))?.[1] ?? [];

/** Somebody is there in between, each time somebody else. */
export function visited(reading: Reading, { set, index }: { set: SetName; index: number }): Reading {
  const visitor = visitorsOf(set)[index - 1 - Math.floor(index / 3)];
  if (!visitor) return reading;
  const { landscape: _, ...rest } = reading;
  return {
    ...rest,
    subjects: [{ ...visitor, name: '', count: 1 }],
    caption: reading.caption.map(
      (word): CaptionWord => (word.concept.startsWith('kind.') ? { ...word, concept: `kind.${visitor.kind}` } : word),
    ),
  };
}
