import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { footed, winged } from '../../../../src/engines/theatre/staging/soaring.js';

const running = (subject: number) => ({
  subject,
  keys: [0, 2, 4].map((t) => ({ t, x: t / 10, depth: 0.8, height: 0, facing: 1 })),
  acts: [{ name: 'run' as const, start: 0, end: 4, strength: 1 }],
});

describe('winged', () => {
  it('lets a dragon that is ridden fly', () => {
    const reading = readPrompt('a girl rides a dragon');
    const [, dragon] = winged(reading, [running(0), running(1)], 'mountains');

    expect(dragon!.acts.map(({ name }) => name)).toEqual(['fly']);
    expect(Math.min(...dragon!.keys.map(({ height }) => height))).toBeGreaterThan(0.1);
  });

  it('leaves a horse on the ground', () => {
    const actors = [running(0), running(1)];

    expect(winged(readPrompt('a girl rides a horse'), actors, 'mountains')).toEqual(actors);
  });
});

describe('footed', () => {
  const flying = { ...running(0), acts: [{ name: 'fly' as const, start: 0, end: 4, strength: 1 }] };
  const doneBy = (prompt: string) => footed(readPrompt(prompt), [flying], 'glacier')[0]!.acts.map(({ name }) => name);

  it('lets a penguin walk that nobody asked to fly', () => {
    expect(doneBy('a penguin on a glacier')).toEqual(['walk']);
  });

  it.each(['a goose', 'a duck', 'a swan', 'a peacock', '一只鹅'])('has %s on foot, though it could fly', (prompt) => {
    expect(doneBy(prompt)).toEqual(['walk']);
  });

  it('lets it fly where that is asked, and others anyway', () => {
    expect(doneBy('a penguin flies over a glacier')).toEqual(['fly']);
    expect(doneBy('a gull on a glacier')).toEqual(['fly']);
  });
});
