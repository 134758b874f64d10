import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framed } from '../../../src/engines/theatre/cutting.js';
import type { CaptionWord, Reading } from '../../../src/engines/theatre/reading.js';
import { type ScenePlan, scenesOf } from '../../../src/engines/theatre/scenes.js';
import type { Score } from '../../../src/engines/theatre/score.js';
import { perspective } from '../../../src/engines/theatre/stage/camera.js';
import { scoreWith } from './stage/scores.js';

const dog = { sprite: '1f415', name: 'dog', kind: 'animal', count: 1, size: 0.4 } as const;
const WALK: CaptionWord[] = ['subject0', 'kind.animal', 'act.walk'].map((concept) => ({ concept, of: [0] }));
const reading = (more: Partial<Reading> = {}): Reading => ({
  language: 'en',
  subjects: [dog],
  caption: WALK,
  relations: [],
  sets: ['meadow'],
  titles: [],
  understood: 'a dog',
  unknown: [],
  ...more,
});
const cut = (more: Partial<Reading>, seconds: number): ScenePlan[] =>
  scenesOf(reading(more), { seconds, framesPerSecond: 24, seed: 7 });
const shots = (plans: ScenePlan[]) => plans.map(({ shot }) => shot ?? 'usual');
const acts = (plans: ScenePlan[]) =>
  plans.map((plan) => plan.reading.caption.find(({ concept }) => concept.startsWith('act.'))?.concept);

describe('a long film', () => {
  it('is seen from afar, close and as usual in turn, and ends as usual', () => {
    const plans = cut({}, 42);

    expect(shots(plans)).toEqual(['far', 'close', 'usual', 'far', 'close', 'usual', 'usual']);
    const closeUps = plans.filter((plan) => plan.reading.caption.some(({ concept }) => concept === 'camera.close_up'));
    expect(closeUps).toEqual(plans.filter(({ shot }) => shot === 'close'));
  });

  it('is filmed throughout as its prompt says, and comes close to one face alone', () => {
    const asked = cut({ caption: [...WALK, { concept: 'camera.pan_left' }] }, 60);
    const three = cut({ subjects: [{ ...dog, count: 3 }] }, 60);

    expect(new Set(shots(asked))).toEqual(new Set(['usual']));
    const car = cut({ subjects: [{ ...dog, kind: 'vehicle' }] }, 60);
    for (const faceless of [three, car]) expect(new Set(shots(faceless))).toEqual(new Set(['usual', 'far']));
  });

  it('shows in most scenes what was asked for, something else between them, and who has walked a minute asleep at last', () => {
    expect(acts(cut({}, 60))).toEqual([
      ...['act.walk', 'act.walk', 'act.eat', 'act.walk', 'act.walk', 'act.roll'],
      ...['act.walk', 'act.walk', 'act.run', 'act.sleep'],
    ]);
  });

  it('adds no deed where more than one is asked for, one is denied, or somebody stands to somebody else', () => {
    const runs: CaptionWord = { concept: 'act.run', of: [1] };
    const cat = { ...dog, name: 'cat' };
    const relations = [{ subject: 0, relation: 'next_to', other: 1 }];

    expect(new Set(acts(cut({ caption: [...WALK, runs], subjects: [dog, cat] }, 60)))).toEqual(new Set(['act.walk']));
    expect(new Set(acts(cut({ caption: [{ concept: 'not' }, ...WALK] }, 60)))).toEqual(new Set(['act.walk']));
    expect(new Set(acts(cut({ subjects: [dog, cat], relations }, 60)))).toEqual(new Set(['act.walk']));
  });

  it('rests in every third scene of a chase, and ends in peace', () => {
    const caption = [...WALK.slice(0, 2), { concept: 'rel.chase', of: [0], to: [1] }, { concept: 'subject1', of: [1] }];
    const relations = [{ subject: 0, relation: 'chase', other: 1 }];
    const plans = cut({ caption, relations, subjects: [dog, { ...dog, name: 'cat' }] }, 36);

    const told = plans.map((plan) =>
      plan.reading.caption.flatMap(({ concept }) => (/^(act|rel)/.test(concept) ? [concept] : [])),
    );
    expect(told).toEqual([
      ...[['rel.chase'], ['rel.chase'], ['act.sleep', 'act.eat']],
      ...[['rel.chase'], ['rel.chase'], ['act.sleep', 'act.sleep']],
    ]);
    expect(plans.map((plan) => plan.reading.relations.length)).toEqual([1, 1, 0, 1, 1, 0]);
  });

  it('is no film of a quarter of a minute', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.04, max: 14.9, noNaN: true }), (seconds) => {
        const plans = cut({}, seconds);

        expect(plans.map((plan) => plan.reading.caption)).toEqual(plans.map(() => WALK));
        expect(new Set(shots(plans))).toEqual(new Set(['usual']));
      }),
    );
  });
});

describe('a scene from afar', () => {
  it('shows everybody smaller, guests with heroes, but in a room as large as its things', () => {
    const score = {
      ...scoreWith({ guests: scoreWith({}).actors }),
      set: { ...scoreWith({}).set, name: 'meadow' as const },
    };
    const indoors = { ...score, set: { ...score.set, name: 'kitchen' } } as Score;
    const tall = (one: Score) =>
      [...one.actors, ...(one.guests ?? [])].map(({ size, keys }) => size * perspective(keys[0]!.depth));

    const [before, after] = [tall(score), tall(framed(score, 'far'))];

    expect(before.length).toBeGreaterThan(1);
    for (const [index, height] of after.entries()) expect(height).toBeLessThan(0.81 * before[index]!);
    expect(framed(indoors, 'far')).toBe(indoors);
    expect(framed(score, 'close')).toBe(score);
  });
});
