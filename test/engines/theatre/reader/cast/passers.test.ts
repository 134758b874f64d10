import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('who is nobody in particular passes by behind somebody of whom the film is', () => {
  it.each([
    ['A lady walks along a boulevard. Many pedestrians walk about.', 'lady', '1f6b6'],
    ['a man plays the violin in the street, people walk past', 'man', '1f6b6'],
    ['a child waits at the station as commuters rush past', 'child', '1f3c3'],
    ['a monk meditates in the street with tourists walking around him', 'monk', '1f6b6'],
    ['一个男孩在街上弹吉他，行人来来往往', '男孩', '1f6b6'],
  ])('%s', (prompt, hero, walker) => {
    const { subjects, passers, caption } = readPrompt(prompt);
    expect(subjects.map(({ name }) => name)).toEqual([hero]);
    expect(passers).toMatchObject({ sprite: walker });
    expect(caption.flatMap(({ of = [], to = [] }) => [...of, ...to])).not.toContain(1);
  });

  it('tells the chatter of them all the same', () => {
    expect(readPrompt('a man plays the violin in the street, people walk past').understood).toMatch(/people/);
  });

  it.each([
    'a crowd of people walks by',
    'three pedestrians and a dog walk',
    'a dog chases people in the park',
    'a man sings and people dance',
    'a cat and two people walk',
  ])('are on the stage where the film is of them: %s', (prompt) => {
    const { subjects, passers } = readPrompt(prompt);
    expect(passers).toBeUndefined();
    expect(subjects.some(({ kind }) => kind === 'person')).toBe(true);
  });

  it.each(['downtown at night', 'a park in the morning', '清晨的火车站'])(
    'are about where a film is of a place alone: %s',
    (prompt) => {
      expect(readPrompt(prompt)).toMatchObject({ landscape: true, passers: { count: 3 } });
    },
  );

  it.each(['an empty museum', 'an abandoned train station', '空无一人的公园', 'mountains'])(
    'are not in %s',
    (prompt) => {
      expect(readPrompt(prompt).passers).toBeUndefined();
    },
  );
});
