/** What the wind carries along, by place: leaves where trees drop them, foam and palm green by the sea. Used by `weather.ts` and `effects.ts`. */
import type { SetName } from '../../sets.js';

const LEAVES = ['#d98b3a', '#b9542f', '#8fa544', '#e0b24a', '#6f9440'] as const;
const CARRIED: readonly (readonly [sets: RegExp, colours: readonly string[]])[] = [
  [/beach|island|harbour|cliff|ocean|sea|pool/, ['#ffffff', '#7fb65a', '#fff3d2', '#5f9a4a', '#f4e2b4']],
  [/desert|canyon|volcano|savanna/, ['#f3d9a0', '#d9b070', '#b98a52', '#fff0cc']],
  [/salt|snow|glacier|ski/, ['#ffffff', '#e6f2ff', '#d2e4f8']],
  [/jungle|bamboo|garden|meadow|park|valley/, ['#8fb54a', '#6f9a40', '#c9d56a', '#f2b8c8', '#ffffff']],
];

/** Colours of what is blown about in a place. */
export const carriedBy = (set: SetName): readonly string[] => CARRIED.find(([sets]) => sets.test(set))?.[1] ?? LEAVES;
