import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import type { Reading, Subject } from '../../../../src/engines/theatre/reading.js';
import type { ActName } from '../../../../src/engines/theatre/score/score.js';
import { partnered } from '../../../../src/engines/theatre/staging/partnered.js';
import type { Staging } from '../../../../src/engines/theatre/staging/staging.js';

type Player = Staging['actors'][number];

function readingOf(
  props: (Partial<Record<ActName, string>> | undefined)[],
  relations: Reading['relations'] = [],
): Reading {
  const subjects = props.map((used) => ({
    ...(used && { props: Object.fromEntries(Object.entries(used).map(([act, sprite]) => [act, { sprite }])) }),
  })) as Subject[];
  return { caption: [] as Reading['caption'], subjects, relations } as Reading;
}

function player(subject: number, act: ActName, x: number, depth = 0.8): Player {
  const key = (t: number) => ({ t, x, depth, height: 0, facing: x > 0 ? 1 : -1 });
  return { subject, keys: [key(0), key(4)], acts: [{ name: act, start: 0, end: 4, strength: 1 }] };
}

test('a cow that is milked stands still, behind whoever sits at its flank', () => {
  const reading = readingOf([{ work: '1faa3' }, undefined], [{ subject: 0, other: 1, relation: 'next_to' }]);

  const [milker, cow] = partnered(reading, [player(0, 'work', 0.1), player(1, 'jump', -0.1, 0.9)]);

  expect(milker!.acts).toHaveLength(1);
  expect(cow!.acts).toEqual([]);
  for (const { depth } of cow!.keys) expect(depth).toBeLessThan(milker!.keys[0]!.depth);
});

test('a cow that only stands beside whoever works may jump', () => {
  const reading = readingOf([{ work: '1f528' }, undefined], [{ subject: 0, other: 1, relation: 'next_to' }]);

  expect(partnered(reading, [player(0, 'work', 0.1), player(1, 'jump', -0.1)])[1]!.acts).toHaveLength(1);
});

test('who is played against shows a hand too', () => {
  const reading = readingOf([{ play: 'prop-fists' }, { play: 'prop-fists' }]);

  const players = partnered(reading, [player(0, 'play', -0.2), player(1, 'nod', 0.2)]);

  expect(players.map(({ acts }) => acts[0]!.name)).toEqual(['play', 'play']);
});

test.each([
  ['two of one subject', [0, 0], [{ hit: '1f3d3' }]],
  ['one and who was told nothing', [0, 1], [{ hit: '1f3f8' }, undefined]],
] as const)('who plays a game of rackets has whom it is played with before them: %s', (_name, subjects, props) => {
  const [one, other] = subjects;
  const [left, right] = partnered(readingOf([...props]), [player(one, 'hit', -0.1), player(other, 'wave', 0.3)]);

  expect([left, right].map((each) => each!.acts[0]!.name)).toEqual(['hit', 'hit']);
  expect([left, right].map((each) => each!.keys[0]!.facing)).toEqual([1, -1]);
  expect(left!.keys[0]!.x).toBeCloseTo(-right!.keys[0]!.x);
});

test('whoever kicks at the edge of the picture looks to where there is room', () => {
  for (const x of [-0.3, 0.3]) {
    const [kicker] = partnered(readingOf([{ kick: '26bd' }]), [player(0, 'kick', x)]);
    const [walker] = partnered(readingOf([undefined]), [player(0, 'walk', x)]);

    expect(kicker!.keys.map(({ facing }) => facing)).toEqual([-Math.sign(x), -Math.sign(x)]);
    expect(walker!.keys[0]!.facing).toBe(Math.sign(x));
  }
});

test('whoever cleans windows leaves room for them on the side that they look to', () => {
  for (const x of [-0.3, -0.05, 0.05, 0.3]) {
    const [cleaner] = partnered(readingOf([{ work: 'prop-windows' }]), [player(0, 'work', x)]);
    const { x: place, facing } = cleaner!.keys[0]!;

    expect(place * facing).toBeLessThan(-0.2);
  }
});

test('whom somebody dances with dances too, and a thing comes alive by that', () => {
  const actors = [player(0, 'dance', -0.1), player(1, 'idle', 0.1)];

  expect(partnered(readPrompt('a pizza dances with a hot dog'), actors)[1]!.acts).toEqual(actors[0]!.acts);
  expect(partnered(readPrompt('a girl dances next to a sleeping dog'), actors)[1]!.acts).toEqual(actors[1]!.acts);
});

test('two who laugh stand side by side, face to face, each on their side', () => {
  const reading = readingOf([undefined, undefined]);

  const [one, other] = partnered(reading, [player(0, 'laugh', 0.3), player(1, 'laugh', -0.3)]);

  const [left, right] = [other!.keys[0]!, one!.keys[0]!];
  expect(right.x - left.x).toBeGreaterThan(0.2);
  expect(right.x - left.x).toBeLessThan(0.4);
  expect([left.facing, right.facing]).toEqual([1, -1]);
});
