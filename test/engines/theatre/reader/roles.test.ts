import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../../src/engines/theatre/reader/lexicon/roles.js';
import { LEGENDS } from '../../../../src/engines/theatre/reader/lexicon/storybook.js';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { SETS } from '../../../../src/engines/theatre/sets.js';
import { ROLE_LOOKS } from '../../../../src/engines/theatre/stage/clothes/role-looks.js';

const rows = ROLES.trim().split('\n');

describe('who is known by what they do or did', () => {
  it.each([
    ['a viking rows a boat', 'Viking', '1fa93'],
    ['the pharaoh rides a camel', 'pharaoh', undefined],
    ['a roman soldier marches', 'gladiator', '1f5e1-fe0f'],
    ['一个维京人在海滩上', '维京人', '1fa93'],
    ['法老在沙漠里跳舞', '法老', undefined],
    ['死神和一只猫', '死神', undefined],
  ])('%s', (prompt, name, holds) => {
    const [who] = readPrompt(prompt).subjects;
    expect(who).toMatchObject({ kind: 'person', name });
    expect(who!.holds?.sprite).toBe(holds);
  });

  it('is nobody that the reader does not know', () => {
    for (const row of rows) {
      const english = row.split('|')[2]!.split(',')[0]!.trim();
      expect(readPrompt(`a ${english} dances`).unknown).toEqual([]);
    }
  });

  it('has one look for each, in both languages, and homes that there are', () => {
    const roles = LEGENDS.slice(-rows.length);
    for (const { english, chinese, homes } of roles) {
      for (const name of [english[0]!, chinese[0]!])
        expect(ROLE_LOOKS.filter(([names]) => names.test(name)).map(() => name)).toEqual([name]);
      for (const home of homes.split(' ')) expect(SETS).toHaveProperty(home);
    }
    expect(ROLE_LOOKS).toHaveLength(roles.length);
  });

  it('chops wood with an axe', () => {
    expect(readPrompt('a woman chops wood').subjects).toMatchObject([
      { props: { work: { sprite: 'prop-do-chop-wood' } } },
    ]);
    expect(readPrompt('一只熊在砍柴').subjects).toMatchObject([{ props: { work: { sprite: 'prop-do-chop-wood' } } }]);
  });
});
