import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { ACTS, Score } from '../../../../src/engines/theatre/score/score.js';
import { recognised, type Staging, toScore } from '../../../../src/engines/theatre/staging/staging.js';
import { actorWith, scoreWith } from '../stage/scores.js';

const KEY = { t: 0.25, x: 0, depth: 0.7, height: 0, facing: -1 };

const SCENERY = { set: 'meadow', light: 'day', weather: 'clear' } as const;

const staging = (changes: Partial<Staging> = {}): Staging => ({
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0,
  actors: [{ subject: 0, keys: [KEY], acts: [{ name: 'walk', start: 0, end: 4, strength: 1 }] }],
  ...changes,
});

describe('toScore', () => {
  it('dresses the directed actors as the subjects of the prompt', () => {
    const reading = readPrompt('a red car');

    const score = toScore(reading, staging(), SCENERY, { seconds: 4, seed: 7 });

    expect(score.actors).toHaveLength(1);
    expect(score.actors[0]).toMatchObject({ sprite: '1f697', name: 'car', colour: 'red', size: 0.42, keys: [KEY] });
    expect(score.set).toEqual({ name: 'meadow', light: 'day', weather: 'clear' });
  });

  it('drops actors whose subject nobody named', () => {
    const reading = readPrompt('a dog');
    const actors = [0, 3].map((subject) => ({ subject, keys: [KEY], acts: [] }));

    const score = toScore(reading, staging({ actors }), SCENERY, { seconds: 4, seed: 7 });

    expect(score.actors.map(({ sprite }) => sprite)).toEqual(['1f415']);
  });

  it('puts who is on something onto its back, wherever that is', () => {
    const reading = readPrompt('a frog on a horse');
    const high = { ...KEY, height: 0.1 };
    const actors = [
      { subject: 0, keys: [{ ...KEY, height: 0.9 }], acts: [] },
      { subject: 1, keys: [high], acts: [] },
    ];

    const [frog, horse] = toScore(reading, staging({ actors }), SCENERY, { seconds: 4, seed: 7 }).actors;

    expect(horse!.keys[0]!.height).toBe(0.1);
    expect(frog!.keys[0]!.height).toBeGreaterThan(0.1 + 0.4 * horse!.size);
    expect(frog!.keys[0]!.height).toBeLessThan(0.1 + horse!.size);
  });

  it('lays whoever sleeps into a bed as long as they are, and nobody else', () => {
    const asleep = { name: 'sleep', start: 1, end: 4, strength: 1 } as const;
    const playing = (prompt: string) =>
      toScore(
        readPrompt(prompt),
        staging({ actors: [0, 1].map((subject) => ({ subject, keys: [KEY], acts: subject ? [] : [asleep] })) }),
        SCENERY,
        { seconds: 4, seed: 7 },
      ).actors;

    const [girl, ...others] = playing('a girl sleeps on a red bed');

    expect(others).toEqual([]);
    expect(girl!.keys[0]!.height).toBe(0);
    expect(girl!.acts).toMatchObject([
      { name: 'sleep', start: 0, end: 4, prop: { sprite: 'prop-bed', colour: 'red' } },
    ]);
    expect(playing('a cat sleeps on a red bed')).toHaveLength(2);
  });

  it('has a dog ahead of who walks it on a leash, not taller than to their hips, and holds none for one who walks with a cat', () => {
    const walk = { name: 'walk', start: 0, end: 4, strength: 1 } as const;
    const playing = (prompt: string) =>
      toScore(
        readPrompt(prompt),
        staging({ actors: [0, 1].map((subject) => ({ subject, keys: [KEY], acts: [walk] })) }),
        SCENERY,
        { seconds: 4, seed: 7 },
      ).actors;

    const [girl, dog] = playing('a girl walks a dog');

    expect(girl!.holds).toEqual({ sprite: 'prop-leash' });
    expect((dog!.keys[0]!.x - girl!.keys[0]!.x) * girl!.keys[0]!.facing).toBeGreaterThan(0.1);
    expect(dog!.size).toBeLessThan(girl!.size * 0.8);
    expect(playing('a girl walks with a cat')[0]!.holds).toBeUndefined();
  });

  const slanting = [
    { ...KEY, t: 0, x: -0.4, depth: 0.4, facing: 1 },
    { ...KEY, t: 2, x: 0.2, depth: 0.7, facing: 1 },
    { ...KEY, t: 4, x: 0, depth: 0.9, facing: -1 },
  ];

  it('keeps a train on its rails, and no car', () => {
    const actors = [{ subject: 0, keys: slanting, acts: [] }];
    const wayOf = (prompt: string) =>
      toScore(readPrompt(prompt), staging({ actors }), SCENERY, { seconds: 4, seed: 7 }).actors[0]!.keys.map(
        ({ x, depth, facing }) => [Math.round(100 * x), depth, facing],
      );

    expect(wayOf('a train drives through the country')).toEqual([
      [-40, 0.9, 1],
      [20, 0.9, 1],
      [40, 0.9, 1],
    ]);
    expect(wayOf('a car drives through the country')).toEqual([
      [-40, 0.4, 1],
      [20, 0.7, 1],
      [0, 0.9, -1],
    ]);
    expect(wayOf('a train drives towards the camera')).toEqual(wayOf('a car drives towards the camera'));
  });

  it('in slow motion lets everybody come half as far at half the pace', () => {
    const reading = { ...readPrompt('a horse'), pace: 0.5 };
    const keys = [
      { ...KEY, t: 0, x: -0.4 },
      { ...KEY, t: 4, x: 0.4 },
    ];
    const acts = [{ name: 'run' as const, start: 1, end: 4, strength: 1 }];

    const [horse] = toScore(reading, staging({ actors: [{ subject: 0, keys, acts }] }), SCENERY, {
      seconds: 4,
      seed: 7,
    }).actors;

    expect(horse!.keys.map(({ t, x }) => [t, x])).toEqual([
      [0, -0.4],
      [4, 0],
    ]);
    expect(horse!.acts[0]).toMatchObject({ start: 2, end: 4 });
  });

  it('lets who is inside something look out over its rim, wherever that goes, and drawn no larger than fits', () => {
    const reading = { ...readPrompt('a cat in a box'), relations: [{ subject: 0, relation: 'inside', other: 1 }] };
    const way = [KEY, { ...KEY, t: 3, x: 0.3 }];
    const actors = [
      { subject: 0, keys: [{ ...KEY, x: -0.4 }], acts: [{ name: 'walk' as const, start: 0, end: 4, strength: 1 }] },
      { subject: 1, keys: way, acts: [] },
    ];

    const [cat, box] = toScore(reading, staging({ actors }), SCENERY, { seconds: 4, seed: 7 }).actors;

    const shown = cat!.keys.map(({ height }) => (height + cat!.size - box!.size) / cat!.size);
    expect(cat!.keys.map(({ t, x }) => [t, x])).toEqual(way.map(({ t, x }) => [t, x]));
    expect(cat!.keys.every(({ depth }) => depth < KEY.depth && depth > KEY.depth - 0.03)).toBe(true);
    expect(cat!.size).toBeLessThanOrEqual(box!.size);
    expect(Math.min(...shown)).toBeGreaterThan(0.3);
    expect(Math.max(...shown)).toBeLessThan(0.7);
    expect(cat!.acts).toEqual([]);
  });

  it('gives every actor a seed of its own, the same for the same film', () => {
    const reading = readPrompt('two dogs');
    const actors = [0, 0].map((subject) => ({ subject, keys: [KEY], acts: [] }));

    const first = toScore(reading, staging({ actors }), SCENERY, { seconds: 4, seed: 7 });
    const again = toScore(reading, staging({ actors }), SCENERY, { seconds: 4, seed: 7 });

    expect(first.actors[0]!.seed).not.toBe(first.actors[1]!.seed);
    expect(again).toEqual(first);
  });

  it('shows titles one after the other, within the film', () => {
    const reading = readPrompt('a cat, "one", "two"');

    const { titles } = toScore(reading, staging(), SCENERY, { seconds: 10, seed: 7 });

    expect(titles.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(titles[0]!.start).toBeGreaterThan(0);
    expect(titles[1]!.start).toBe(titles[0]!.end);
    expect(titles[1]!.end).toBe(10);
  });

  it('puts keys in order of time', () => {
    const keys = [3, 1, 2].map((t) => ({ ...KEY, t }));

    const score = toScore(readPrompt('a dog'), staging({ actors: [{ subject: 0, keys, acts: [] }] }), SCENERY, {
      seconds: 4,
      seed: 7,
    });

    expect(score.actors[0]!.keys.map(({ t }) => t)).toEqual([1, 2, 3]);
  });

  it('fits the schema of scores whatever the director says', () => {
    const number = fc.double();
    const key = fc.record({ t: number, x: number, depth: number, height: number, facing: number });
    const act = fc.record({ name: fc.constantFrom(...ACTS), start: number, end: number, strength: number });
    const actor = fc.record({ subject: fc.integer({ min: -1, max: 5 }), keys: fc.array(key), acts: fc.array(act) });
    const camera = fc.record({ t: number, x: number, y: number, zoom: number, roll: number });
    const directed = fc.record({
      cameraShake: number,
      focus: fc.array(fc.record({ t: number, depth: number })),
      actors: fc.array(actor, { maxLength: 12 }),
      camera: fc.array(camera),
    });
    const prompts = fc.constantFrom('a dog', '"a" "b" two red cats and a car', '“你好”一只猫', '👩🏽‍🚒 "\ud83d"');
    const seconds = fc.double({ min: 0.1, max: 120, noNaN: true });

    fc.assert(
      fc.property(directed, prompts, seconds, (changes, prompt, length) => {
        const score = toScore(readPrompt(prompt), staging(changes), SCENERY, { seconds: length, seed: 1 });

        expect(Score.safeParse(score).success).toBe(true);
      }),
    );
  });
});

describe('a cast', () => {
  it('looks the same in every scene, in whatever order it comes on', () => {
    const knight = actorWith({ sprite: 'knight', seed: 1 });
    const horse = actorWith({ sprite: 'horse', seed: 2 });
    const twin = actorWith({ sprite: 'knight', seed: 3 });
    const worn = new Map<string, number>();

    recognised(scoreWith({ actors: [knight, twin] }), worn);
    const { actors } = recognised(scoreWith({ actors: [{ ...horse, seed: 1 }, { ...twin, seed: 2 }, knight] }), worn);

    expect(actors.map(({ sprite, seed }) => [sprite, seed])).toEqual([
      ['horse', 1],
      ['knight', 1],
      ['knight', 3],
    ]);
  });
});
