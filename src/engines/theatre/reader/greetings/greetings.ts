/**
 * "Happy mother's day from a family of ducklings", "my grandson turns 6, he loves excavators", 给我妈做个生日祝福 她喜欢月季花: whom
 * a film is for is not in it. What they want to see is, the greeting stands over it, and the feast's things are round about.
 * Called by `reader.ts`.
 */
import type { Reading } from '../../reading.js';
import type { Greeting, Means } from './greeting-parts.js';
import { greetingInChinese } from './greetings-chinese.js';
import { greetingInEnglish } from './greetings-english.js';

/** @returns `undefined` where nobody is greeted, or nothing is to be seen besides. */
export function greetingIn(text: string, means: Means): Greeting | undefined {
  if (/["“「『《]/u.test(text)) return undefined;
  return means.language === 'zh' ? greetingInChinese(text, means) : greetingInEnglish(text, means);
}

/** The reading of what is seen, under the greeting and among the feast's things. */
export function greeted(reading: Reading, { titles, feast, late, liked }: Greeting, seenIn: Means['seenIn']): Reading {
  const many = liked === undefined ? undefined : seenIn(liked).drafts[0]?.subject;
  const dressing = [
    ...(many ? [{ sprite: many.sprite, way: 'stands', count: 14, size: 0.2 } as const] : []),
    ...(feast?.dressing ?? []),
    ...(reading.dressing ?? []),
  ];
  return {
    ...reading,
    ...(feast?.name === 'birthday' && !reading.lesson && reading.sets.length > 1 && { sets: ['party-room'] }),
    titles: [...titles, ...reading.titles].filter((title, at, all) => all.indexOf(title) === at),
    ...(late && { titlesLate: true as const }),
    ...(dressing.length > 0 && { dressing: dressing.slice(0, 6) }),
    ...(feast?.light && !reading.light && { light: feast.light }),
  };
}
