import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('an animal that has a trade', () => {
  it.each([
    ['a goose teacher sings', ['goose teacher 1f453']],
    ['a detective hamster jumps', ['detective hamster prop-fedora']],
    ['a panda firefighter and a koala nurse wave', ['panda firefighter 26d1-fe0f', 'koala nurse 1fa7a']],
    ['a hedgehog journalist dances', ['hedgehog journalist ']],
    ['a lion dressed as a wizard', ['lion prop-wizard-hat']],
    ['an astronaut penguin waves', ['astronaut penguin prop-space-helmet']],
    ['熊猫厨师在做饭', ['熊猫厨师 prop-chef-hat']],
    ['一只狐狸侦探走在街上', ['狐狸侦探 prop-fedora']],
    ['a pig farmer waves', ['farmer ']],
    ['牛老师在唱歌', ['老师 ']],
    ['a coach waves', ['coach ']],
    ['a raccoon in a beret', ['raccoon prop-beret']],
  ])('%s', (prompt, who) => {
    const { subjects } = readPrompt(prompt);

    expect(subjects.map(({ name, wears }) => `${name} ${wears?.[0]?.sprite ?? ''}`)).toEqual(who);
  });

  it('works where its trade is at home, and what goes without saying is not said', () => {
    const { sets, understood } = readPrompt('an otter chef tastes soup');

    expect(sets).toEqual(['kitchen']);
    expect(understood).toMatch(/^an otter chef /);
    expect(understood).not.toContain('hat');
  });
});
