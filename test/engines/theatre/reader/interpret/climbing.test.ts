import { expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

test.each([
  ['a monkey climbs upward on a tree', 'act.climb to.up'],
  ['a raccoon climbs downwards from a tree', 'act.climb to.down'],
  ['猴子从树上爬下来', 'act.climb to.down'],
])('what is climbed stands nowhere else: %s', (prompt, words) => {
  const { subjects, caption } = readPrompt(prompt);
  const acts = caption.map(({ concept }) => concept).filter((concept) => /^(?:act|to)\./.test(concept));

  expect(subjects.map(({ props }) => props?.climb?.sprite)).toEqual(['1f333']);
  expect(acts.join(' ')).toBe(words);
});

test('a slide is climbed by a ladder, on a playground', () => {
  const { subjects, sets } = readPrompt('a boy climbs up the slide');

  expect(subjects[0]!.props?.climb?.sprite).toBe('prop-ladder');
  expect(sets).toEqual(['playground']);
});
