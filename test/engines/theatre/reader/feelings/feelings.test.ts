/** What somebody is said to feel is theirs, and neither a place, a deed nor anybody else who plays. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const feltBy = (prompt: string) =>
  readPrompt(prompt).subjects.map(({ name, feels }) => (feels ? `${name} ${feels.name}` : name));

describe('a feeling', () => {
  it.each([
    ['tears of joy ran down the bride’s cheeks', ['bride moved']],
    ["an old man's eyes lit up", ['old man joyful']],
    ["a girl's chin trembled with sorrow", ['girl sorrowful']],
    ['a teacher sighs in relief', ['teacher relieved']],
    ["a boy's ears and cheeks turned red with embarrassment after dropping his tray", ['boy embarrassed']],
    ['a student looks puzzled because he cannot solve the sum', ['student bewildered']],
    ["close-up of a king's face, teeth clenched in rage. His nostrils flare.", ['king furious']],
    ['an angry woman yells and stamps', ['woman furious']],
    ['a boy gasps at the sight of a bear', ['boy astonished', 'bear']],
    ['a cat looks bored', ['cat bored']],
    ['She is proud', ['woman proud']],
    ['a tired nurse yawns', ['nurse weary']],
    ['老师松了一口气', ['老师 relieved']],
    ['男人焦急地站着', ['男人 nervous']],
    ['女孩的脸因为害羞而涨红', ['女孩 embarrassed']],
    ['一个生气的男人大喊', ['男人 furious']],
    ['国王愤怒地站起来', ['国王 furious']],
    ['特写：老人悲伤的眼神', ['老人 sorrowful']],
    ['她羞愧地低下头', ['女人 ashamed']],
  ])('belongs to who has it: %s', (prompt, cast) => {
    expect(feltBy(prompt)).toEqual(cast);
  });

  it.each([
    ['a woman weeps with grief as she reads a letter', 'a woman reading a letter · sad'],
    ['a boy’s face twisted in disgust when he tasted the apple', 'a boy eating an apple · disgusted'],
    ['a mother beams with pride as she watches her daughter dance', 'a mother next to a daughter dancing · proud'],
    ['a man is relieved when the doctor says he is healthy', 'a man standing next to a doctor talking · relieved'],
    ['奶奶自豪地看着孙女跳舞', '奶奶静立、孙女跳舞 · 自豪'],
  ])('keeps what can be seen of its reason: %s', (prompt, understood) => {
    expect(readPrompt(prompt).understood).toBe(understood);
  });

  it('comes once what is disgusting was tasted', () => {
    expect(readPrompt('a girl looks disgusted after eating a lemon').subjects[0]!.feels?.late).toBe(true);
    expect(readPrompt('男孩吃到柠檬后一脸嫌弃').subjects[0]!.feels?.late).toBe(true);
    expect(readPrompt('a girl looks disgusted').subjects[0]!.feels?.late).toBe(false);
  });

  it.each([
    'a happy dog runs on the beach',
    'beams of light fall into a forest',
    'an angry cat on a fence',
    'a man is scared of a spider',
    '祝大家新年快乐',
    '小孩吹气球，脸涨得通红',
    '快乐的小狗',
  ])('is nobody’s where it says what somebody is like, is wished or feared: %s', (prompt) => {
    expect(readPrompt(prompt).subjects.every(({ feels }) => feels === undefined)).toBe(true);
  });
});
