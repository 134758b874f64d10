/** Who comes where somebody or something turns into a person. Asked by `changes.ts`. */
import type { Draft } from '../plot.js';

/** People whose picture is of anybody: a man, a woman, who dances. */
export function figureOf({ subject: { sprite, gender }, acts }: Draft): string {
  const suffix = gender === 'woman' ? '-200d-2640-fe0f' : gender === 'man' ? '-200d-2642-fe0f' : undefined;
  if (!suffix || !/^1f(?:9cd|6b6)$/.test(sprite)) return sprite;
  if (acts.includes('dance')) return gender === 'woman' ? '1f483' : '1f57a';
  return `1f9cd${suffix}`;
}
