import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import type { Player } from '../../../../src/engines/theatre/staging/herding.js';
import { onTheirOwn } from '../../../../src/engines/theatre/staging/ride-out.js';

const playersOf = (prompt: string) => {
  const reading = readPrompt(prompt);
  const players = reading.subjects.flatMap(({ count }, subject) =>
    Array.from(
      { length: count },
      (): Player => ({
        subject,
        keys: [{ t: 0, x: 0, depth: 0.7, height: 0, facing: 1 }],
        acts: [],
      }),
    ),
  );
  return { reading, players, own: onTheirOwn(reading, players) };
};

describe('several who ride', () => {
  it.each([
    ['three bears ride bicycles', 3],
    ['a cat and a dog ride bicycles', 2],
    ['two girls ride horses', 2],
    ['two penguins surf on the ocean', 2],
  ])('have one each, and no two of them are in one place: %s', (prompt, count) => {
    const { reading, own } = playersOf(prompt);
    const mount = reading.relations.find(({ relation }) => relation === 'on')!.other;
    const places = (mounts: boolean) =>
      own.filter(({ subject }) => (subject === mount) === mounts).map(({ keys }) => keys[0]!.x.toFixed(3));

    expect(new Set(places(true)).size).toBe(count);
    expect(places(false).toSorted()).toEqual(places(true).toSorted());
  });

  it('leaves alone who sits in one boat, and who rides alone', () => {
    for (const prompt of ['two cats in a boat', 'a bear rides a bicycle']) {
      const { players, own } = playersOf(prompt);
      expect(own).toEqual(players);
    }
  });
});
