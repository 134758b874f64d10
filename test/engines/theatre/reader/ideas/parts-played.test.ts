import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const names = (prompt: string): string =>
  readPrompt(prompt)
    .subjects.map(({ name }) => name)
    .join(', ');

describe('who plays which part', () => {
  it.each([
    ['the hedgehog is the judge and the crow is the thief', 'hedgehog judge, crow thief'],
    ['a wolf at the dentist, the dentist is a tiny mouse', 'wolf, mouse dentist'],
    ['a restaurant where the waiter is a flamingo', 'flamingo waiter'],
    ['the ducklings are the students and the teacher is a swan', 'duckling student, swan teacher'],
    ['a clinic, the doctor is a koala and the patient is a bear', 'koala doctor, bear'],
    ['a robot chef and a zombie student', 'robot chef, zombie student'],
    ['a ghost detective', 'ghost detective'],
    ['松鼠是法官，乌鸦是小偷', '松鼠法官, 乌鸦小偷'],
    ['餐厅里服务员是火烈鸟', '火烈鸟服务员'],
  ])('%s: %s', (prompt, cast) => {
    expect(names(prompt)).toBe(cast);
  });

  it.each([
    ['a man is a teacher', 'man, teacher'],
    ['the dog is happy and the cat is angry', 'dog, cat'],
    ['a wolf is in the forest', 'wolf'],
  ])('%s names %s', (prompt, cast) => {
    expect(names(prompt)).toBe(cast);
  });
});
