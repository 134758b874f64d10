import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const TOLD: readonly (readonly [prompt: string, posture: string])[] = [
  ['a woman shrugs', 'prop-shrug'],
  ['一个女孩耸肩', 'prop-shrug'],
  ['a student raises her hand', 'prop-hand-up'],
  ['学生举手', 'prop-hand-up'],
  ['a man scratches his head', 'prop-scratch'],
  ['女孩叉腰', 'prop-akimbo'],
  ['a soldier salutes', 'prop-salute'],
];

test.each(TOLD)('hands say it: %s', (prompt, posture) => {
  const { subjects, unknown } = readPrompt(prompt);
  expect(subjects.map(({ props }) => props?.nod?.sprite)).toEqual([posture]);
  expect(unknown).toEqual([]);
});

test.each([
  ['a samurai draws his sword', 'samurai'],
  ['武士在练剑', '武士'],
])('%s is about a blade, not about a bench', (prompt, name) => {
  const [hero] = readPrompt(prompt).subjects;
  expect([hero!.name, hero!.props?.exercise?.sprite, hero!.holds?.sprite]).toEqual([
    name,
    'prop-swordplay',
    'prop-katana',
  ]);
});
