/** "a pile of leaves", 一堆苹果: what lies in a heap, of which there are so many that one sees it. Called by `outsides.ts`. */
import type { Subject } from '../../reading.js';
import { THINGS } from '../../score/kinds.js';

const HEAP_EN = '\\b(?:piles?|heaps?|mounds?|pyramids?|mountains?) of (?:[\\w-]+ ){0,2}';
const HEAP_ZH = '[堆摞]\\p{Script=Han}{0,4}';
const MANY = 6;
/** So much of a name stays the same in its plural. */
const STEM = 3;

export function heaped(subjects: Subject[], wordings: readonly string[], language: 'en' | 'zh'): Subject[] {
  const [one] = subjects;
  if (subjects.length !== 1 || !one || !THINGS.has(one.kind) || one.counted || one.count === 1) return subjects;
  const name = language === 'zh' ? one.name : one.name.slice(0, Math.max(STEM, one.name.length - 2));
  const words = new RegExp(`${language === 'zh' ? HEAP_ZH : HEAP_EN}${name.replace(/[.*+?^${}()|[\]\\]/gu, '')}`, 'iu');
  return wordings.some((said) => words.test(said)) ? [{ ...one, count: MANY, heaped: true }] : subjects;
}
