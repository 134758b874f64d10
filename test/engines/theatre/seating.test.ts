import { expect, test } from 'vitest';
import type { Reading } from '../../../src/engines/theatre/reading.js';
import { pictureIn } from '../../../src/engines/theatre/seating.js';

test('who sleeps on a sofa has one that is long enough, who sits on it has not', () => {
  const sofaOf = (concept: string): string => {
    const subjects = [
      { name: 'cat', kind: 'animal', sprite: '1f408', size: 0.3, count: 1 },
      { name: 'sofa', kind: 'object', sprite: 'prop-couch', size: 0.48, count: 1 },
    ];
    const relations = [{ subject: 0, relation: 'on', other: 1 }];
    return pictureIn({ subjects, relations, caption: [{ concept, of: [0] }] } as unknown as Reading, 1);
  };

  expect(sofaOf('act.sleep')).toBe('prop-long-couch');
  expect(sofaOf('act.sit')).toBe('prop-couch');
});
