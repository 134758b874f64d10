import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { perspective } from '../../../../src/engines/theatre/stage/camera.js';
import { COURSES } from '../../../../src/engines/theatre/staging/courses.js';
import { fleeted } from '../../../../src/engines/theatre/staging/fleet.js';

const flying = (subject: number) => ({
  subject,
  keys: [0, 4].map((t) => ({ t, x: t / 10, depth: 0.8, height: 0.4, facing: 1 })),
  acts: [{ name: 'fly' as const, start: 0, end: 4, strength: 1 }],
});
const COUNTS = [2, 3, 5, 8];

describe('fleeted', () => {
  it.each(COUNTS)('gives each of %i flying cars a way of its own, and lets it look where it goes', (count) => {
    const reading = readPrompt('a future city full of flying cars');

    const fleet = fleeted(reading, Array.from({ length: count }, flying.bind(undefined, 0)), 4);

    expect(fleet.every(({ keys }) => keys.every(({ facing }) => facing === 1))).toBe(true);
    for (const index of fleet[0]!.keys.keys())
      expect(new Set(fleet.map(({ keys }) => `${keys[index]!.x} ${keys[index]!.height}`)).size).toBe(count);
  });

  it.each(COUNTS)('has the first of %i start and end nearest to us, larger than all others', (count) => {
    const reading = readPrompt('a future city full of flying cars');

    const [hero, ...others] = fleeted(reading, Array.from({ length: count }, flying.bind(undefined, 0)), 4);

    const last = hero!.keys.at(-1)!;
    for (const { keys, grown = 1 } of others) {
      expect(keys[0]!.depth).toBeLessThan(hero!.keys[0]!.depth);
      expect(keys.at(-1)!.depth).toBeLessThan(last.depth);
      expect(grown).toBeLessThan(hero!.grown!);
    }
  });

  it.each([
    ['start', 0],
    ['end', -1],
  ] as const)('lets no one of four cover another at the %s', (_, mark) => {
    const boxes = COURSES.slice(0, 4).map(({ tall, marks }) => {
      const { x, y, depth } = marks.at(mark)!;
      // In a wide frame a car is about as many parts of its width wide, and of its height high.
      const size = tall * perspective(depth);
      return { left: x - size / 2, right: x + size / 2, top: y - size, bottom: y };
    });

    const covered = boxes.filter((one, index) =>
      boxes
        .slice(index + 1)
        .some(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    );

    expect(covered).toEqual([]);
  });

  it('has vehicles of two kinds race each other too', () => {
    const reading = readPrompt('a flying car and a flying bus');

    const [first, second] = fleeted(reading, [flying(0), flying(1)], 4);

    expect(reading.subjects).toHaveLength(2);
    expect(first!.keys.at(-1)!.x).toBeGreaterThan(second!.keys.at(-1)!.x);
  });

  it.each(['three birds fly', 'a flying car', 'three planes fly'])('leaves "%s" as it was directed', (prompt) => {
    const reading = readPrompt(prompt);
    const actors = Array.from({ length: reading.subjects[0]!.count }, () => flying(0));

    expect(fleeted(reading, actors, 4)).toEqual(actors);
  });
});
