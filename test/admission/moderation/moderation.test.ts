import { describe, expect, it } from 'vitest';
import { checkPrompt, levelIn } from '../../../src/admission/moderation/moderation.js';
import { MODERATION_LEVELS, type ModerationLevel } from '../../../src/admission/settings.js';
import { EVERYDAY_CHINESE, EVERYDAY_ENGLISH, lines, TRICKY_CHINESE, TRICKY_ENGLISH } from './allowed.js';
import { REFUSED } from './refused.js';

const at = (level: ModerationLevel, words: string[] = [], patterns: string[] = []) => ({ level, words, patterns });
const ruleOf = (prompt: string, level: ModerationLevel = 'strict') => checkPrompt(prompt, at(level))?.rule;
/** Prompts that do not do as they should, so that one run names them all. */
const wrong = (prompts: string[], isRight: (prompt: string) => boolean) => prompts.filter((prompt) => !isRight(prompt));

describe('what passes', () => {
  it.each(Object.entries({ EVERYDAY_ENGLISH, TRICKY_ENGLISH, EVERYDAY_CHINESE, TRICKY_CHINESE }))(
    'lets %s through where it is strict',
    (_name, prompts) => expect(wrong(lines(prompts), (prompt) => ruleOf(prompt) === undefined)).toEqual([]),
  );

  it('lets them through in capitals and between other words, too', () => {
    const all = [...lines(TRICKY_ENGLISH), ...lines(EVERYDAY_ENGLISH)].map((prompt) => prompt.toUpperCase());

    expect(wrong(all, (prompt) => ruleOf(prompt) === undefined)).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each(REFUSED)('refuses $rule from $from on, and says which rule', ({ rule, from, prompts }) => {
    const refusing = MODERATION_LEVELS.slice(MODERATION_LEVELS.indexOf(from));

    expect(wrong(lines(prompts), (prompt) => refusing.every((level) => ruleOf(prompt, level) === rule))).toEqual([]);
  });

  it.each(REFUSED)('lets $rule pass below $from', ({ from, prompts }) => {
    const below = MODERATION_LEVELS.slice(0, MODERATION_LEVELS.indexOf(from));

    expect(wrong(lines(prompts), (prompt) => below.every((level) => ruleOf(prompt, level) === undefined))).toEqual([]);
  });

  it('refuses what stands in quotation marks, because it would stand on screen', () => {
    expect(ruleOf('a neon sign that says “fuck you”')).toBe('swearing');
    expect(ruleOf('墙上写着“傻逼”')).toBe('swearing');
  });

  it('finds the one word in a thousand characters', () => {
    const around = lines(EVERYDAY_ENGLISH).slice(13, 25).join(', ');

    expect(ruleOf(`${around} a blowjob ${around}`)).toBe('sexual');
    expect(ruleOf(around)).toBeUndefined();
  });
});

describe('the level of a place', () => {
  it('is what was chosen, else strict outside age-restricted channels', () => {
    expect(levelIn(null, false)).toBe('strict');
    expect(levelIn(null, true)).toBe('standard');
    expect(levelIn('off', false)).toBe('off');
  });
});
