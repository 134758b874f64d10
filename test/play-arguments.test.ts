import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../commands/index.js';
import { RefusedError } from '../src/errors.js';
import { sentencesFor } from '../src/messages/index.js';
import { readPlayArguments } from '../src/play-arguments.js';
import { folderOfTest, SMALL_CAPABILITIES } from './small-parts.js';

const say = sentencesFor('en');
const read = (...words: string[]) => readPlayArguments(words, say);

describe('readPlayArguments', () => {
  it('asks for the prompt loop where nothing is given', () => {
    expect(read()).toEqual({ prompt: undefined, json: false, out: undefined, options: {} });
  });

  it('takes every word that is no flag as the prompt', () => {
    expect(read('a cat', 'dances', '--seed', '7', 'slowly').prompt).toBe('a cat dances slowly');
  });

  it('hands the options on as they were typed', () => {
    const { options } = read('x', '--seconds', '4', '--aspect=9:16', '--seed', '0');

    expect(options).toEqual({ seconds: '4', aspect: '9:16', seed: '0' });
  });

  it('takes every option that the film command has on a terminal', () => {
    const sora = COMMANDS.find(({ name }) => name === 'sora')!;
    const [, ...names] = Object.keys(sora.options({ capabilities: SMALL_CAPABILITIES, can: [] }));

    const { options } = read('x', ...names.flatMap((name) => [`--${name}`, '1']));

    expect(Object.keys(options).sort()).toEqual(names.sort());
  });

  it.each([[['x', '--seconds', '-1']], [['x', '--seconds=-1']], [['--seconds', '-1', 'x']]])(
    'takes -1 as a value, to be refused by the command (%j)',
    (words) => {
      expect(read(...words)).toMatchObject({ prompt: 'x', options: { seconds: '-1' } });
    },
  );

  it('takes a prompt that looks like a flag after --', () => {
    expect(read('--', '--seconds are ticking').prompt).toBe('--seconds are ticking');
  });

  it('keeps an empty prompt apart from none: it is for the command to refuse', () => {
    expect(read('').prompt).toBe('');
    expect(read('--json', '  ')).toMatchObject({ prompt: '  ', json: true });
  });

  it('makes the place of the film absolute', () => {
    const folder = folderOfTest();

    expect(read('x', '--out', join(folder, 'new', 'film.mp4')).out).toBe(join(folder, 'new', 'film.mp4'));
    expect(read('x', '--out', 'film.mp4').out).toBe(resolve('film.mp4'));
  });

  it.each([
    ['an unknown flag', ['x', '--loud'], 'There is no option --loud'],
    ['an unknown short flag', ['x', '-q'], 'There is no option -q'],
    ['an unknown flag with a value', ['x', '--loud=very'], 'There is no option --loud;'],
    ['a flag whose value is missing', ['x', '--seconds'], '--seconds cannot be read'],
    ['a value where none is taken', ['x', '--json=yes'], '--json cannot be read'],
    ['--json without a prompt', ['--json'], say.refusals.emptyPrompt],
    ['an empty --out', ['x', '--out', ' '], 'cannot be written'],
  ])('refuses %s with one sentence', (_name, words, sentence) => {
    const reading = () => read(...words);

    expect(reading).toThrow(RefusedError);
    expect(reading).toThrow(sentence);
    expect(reading).not.toThrow('\n');
  });

  it('refuses a place for the film that is a folder, or lies in a file', () => {
    const folder = folderOfTest();
    mkdirSync(join(folder, 'films'));
    writeFileSync(join(folder, 'letter'), '');

    expect(() => read('x', '--out', join(folder, 'films'))).toThrow(/cannot be written to ".+films".+--out/);
    expect(() => read('x', '--out', join(folder, 'letter', 'film.mp4'))).toThrow(RefusedError);
    expect(() => read('x', '--out', '/proc/nowhere/film.mp4')).toThrow(RefusedError);
  });
});
