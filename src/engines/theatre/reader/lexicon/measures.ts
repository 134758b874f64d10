/** Chinese measure words by kind. Read by `understood.ts` and `suggest-chinese.ts`. */
import type { Kind } from '../../reading.js';

/** What counts them in Chinese; 个 where nothing else does. */
export const MEASURES: Partial<Record<Kind, string>> = {
  animal: '只',
  giant: '头',
  small: '只',
  bird: '只',
  insect: '只',
  fish: '条',
  vehicle: '辆',
  aircraft: '架',
  boat: '艘',
  plant: '棵',
};
