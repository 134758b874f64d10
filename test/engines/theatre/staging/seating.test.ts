import { expect, test } from 'vitest';
import type { Reading } from '../../../../src/engines/theatre/reading.js';
import { pictureIn, seated } from '../../../../src/engines/theatre/staging/seating.js';

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

test('two who sit on one bench sit beside each other, whoever of them is told to', () => {
  const subjects = [
    { name: 'man', kind: 'person', sprite: '1f9cd', size: 0.6, count: 1 },
    { name: 'woman', kind: 'person', sprite: '1f9cd', size: 0.6, count: 1 },
    { name: 'bench', kind: 'object', sprite: 'prop-bench', size: 0.42, count: 1 },
  ];
  const relations = [0, 1].map((subject) => ({ subject, relation: 'on', other: 2 }));
  const keys = () => [{ t: 0, x: 0.1, depth: 0.7, height: 0, facing: 1 }];
  const players = subjects.map((_, subject) => ({ subject, keys: keys(), acts: [] }));

  const [man, woman] = seated({ subjects, relations, caption: [] } as unknown as Reading, players);

  expect(woman!.keys[0]!.x - man!.keys[0]!.x).toBeGreaterThan(0.08);
});
