/** What a reading becomes where goods are shown, where something is taught, and where a day goes by. Called by `reader.ts`. */
import type { Reading } from '../../reading.js';
import type { Light } from '../../score/score.js';
import { LIGHTS } from '../lexicon/labels.js';
import { type Pictured, SHOWCASE } from './ideas.js';

const GOODS: ReadonlySet<string> = new Set(['object', 'food', 'plant', 'ball', 'vehicle']);

/** Goods are shown as such where nobody is about and nothing is done with them. */
export function taughtAs({ lesson, spins }: Pictured, { subjects, caption, sets }: Reading): Partial<Reading> {
  if (lesson !== SHOWCASE) return { subjects, ...(lesson && { lesson }) };
  const isDone = caption.some(({ concept }) => /^act\.(?!spin|float|idle)/.test(concept));
  if (isDone || !subjects.every(({ kind }) => GOODS.has(kind))) return { subjects };
  const [product, ...others] = subjects;
  const isOpen = sets.length > 1 && product!.kind !== 'food';
  return {
    lesson,
    subjects: [{ ...product!, ...(spins && { spins }) }, ...others],
    ...(isOpen && { sets: ['studio'] }),
  };
}

/** The same at one hour after the other. */
export function throughHours(reading: Reading, lights: readonly Light[]): Reading {
  const hours = lights.map((light) => LIGHTS[light][reading.language === 'zh' ? 1 : 0]);
  const understood = `${reading.understood} · ${hours.join(' → ')}`;
  return { ...reading, understood, hours: lights };
}
