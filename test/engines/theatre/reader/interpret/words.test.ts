/** Quoted words: what somebody says, what is written on something, or a title. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

describe('words on screen', () => {
  it.each([
    ['a sign that says "OPEN"', { text: 'OPEN' }],
    ['a sign that says OPEN', { text: 'OPEN' }],
    ['a banner reading "Welcome home"', { text: 'Welcome home' }],
    ['写着“欢迎”的牌子', { text: '欢迎' }],
    ['牌子上写着“欢迎”', { text: '欢迎' }],
    ["a dog says 'it's me'", { says: "it's me" }],
    ['a dog says hello', { says: 'hello' }],
    ['a robot sings "la la la"', { says: 'la la la' }],
    ['一只企鹅说“你好”', { says: '你好' }],
    ['小狗说你好', { says: '你好' }],
  ])('%s', (prompt, words) => {
    const { subjects, titles } = readPrompt(prompt);

    expect(subjects).toMatchObject([words]);
    expect(titles).toEqual([]);
  });

  it.each(['a dog runs, "The End"', '一只狗在跑，“The End”'])('%s has a title', (prompt) => {
    expect(readPrompt(prompt).titles).toEqual(['The End']);
  });
});
