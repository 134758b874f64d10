import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framed } from '../../../src/engines/theatre/cutting.js';
import type { CaptionWord, Reading } from '../../../src/engines/theatre/reading.js';
import { type ScenePlan, scenesOf } from '../../../src/engines/theatre/scenes.js';
import type { Score } from '../../../src/engines/theatre/score/score.js';
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
  it('is seen from afar, close and as usual in turn, and ends as usual; who leaps about is not seen close', () => {
    const cook = { ...dog, sprite: '1f9d1-200d-1f373', kind: 'person' } as const;
    const plans = cut({ subjects: [cook] }, 42);

    expect(shots(plans)).toEqual(['far', 'close', 'usual', 'far', 'close', 'usual', 'usual']);
    expect(
      new Set(shots(cut({ caption: ['act.jump', 'act.run', 'act.dance'].map((concept) => ({ concept })) }, 42))),
    ).toEqual(new Set(['far', 'usual']));
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

  it('shows what was asked for again and again, by two soon, something new between, and both asleep at last', () => {
    const plans = cut({}, 60);
    const casts = plans.map(({ reading: { subjects } }) => subjects.map(({ sprite }) => sprite));
    const dealings = plans.flatMap(({ reading: { dealing } }) => (dealing ? [dealing.name] : []));

    expect(acts(plans).flatMap((act, index) => (act === 'act.walk' ? [index] : []))).toEqual([0, 2, 5, 8]);
    expect(casts[0]).toHaveLength(1);
    for (const cast of casts.slice(1)) expect(cast).toEqual(casts[1]);
    expect(casts[1]).toHaveLength(2);
    expect(dealings).toEqual(['meet', 'tag', 'rescue', 'share', 'toss']);
    expect(plans.at(-1)!.reading.caption).toContainEqual({ concept: 'act.sleep', of: [1] });
  });

  it('comes back to what is done all day, and once to what happens', () => {
    const told = (name: 'gather' | 'late') =>
      cut({ caption: WALK.slice(0, 2), dealing: { name, by: 0, to: 0 } }, 60).flatMap(
        ({ reading: { dealing } }, index) => (dealing?.name === name ? [index] : []),
      );

    expect(told('gather')).toEqual([0, 2, 5, 8]);
    expect(told('late')).toEqual([0, 6]);
  });

  it('ends with hands that are empty', () => {
    const builder = {
      ...dog,
      kind: 'person',
      props: { work: { sprite: 'prop-tree-house', becoming: 'built' } },
    } as const;
    const plans = cut({ subjects: [builder, { ...builder, name: 'other' }], caption: [] }, 60);

    expect(plans[0]!.reading.subjects[0]!.props).toBeDefined();
    expect(plans.at(-1)!.reading.subjects.every(({ props }) => props === undefined)).toBe(true);
  });

  it('has whoever drives overtaken by somebody else each time, on a road and not on rails', () => {
    const vehicle = (sprite: string) => cut({ subjects: [{ ...dog, sprite, kind: 'vehicle' }], sets: ['highway'] }, 60);
    const met = vehicle('1f697').flatMap(({ reading: { subjects } }) => subjects.slice(1).map(({ sprite }) => sprite));

    expect(met.length).toBeGreaterThan(1);
    expect(new Set(met).size).toBe(met.length);
    expect(vehicle('1f682').every(({ reading: { subjects } }) => subjects.length === 1)).toBe(true);
  });

  it('leaves a room for another between what was asked for there, and not for that', () => {
    const plans = cut({ sets: ['kitchen'] }, 60);
    const rooms = plans.map(({ scenery }) => scenery.set);

    expect(new Set(rooms).size).toBeGreaterThan(2);
    for (const [index, act] of acts(plans).entries()) if (act === 'act.walk') expect(rooms[index]).toBe('kitchen');
    const asleep = cut({ sets: ['kitchen'], caption: [{ concept: 'act.sleep', of: [0] }] }, 60);
    expect(new Set(asleep.map(({ scenery }) => scenery.set))).toEqual(new Set(['kitchen']));
  });

  it('leaves whoever is alone in a short film, in a trade or under water without company', () => {
    const cook = { ...dog, sprite: '1f9d1-200d-1f373', kind: 'person' } as const;
    for (const plans of [cut({}, 24), cut({ subjects: [cook] }, 60), cut({ sets: ['under-water'] }, 60)])
      expect(plans.every(({ reading: { subjects } }) => subjects.length === 1)).toBe(true);
  });

  it('has whoever works at a trade do other work of it, with what belongs to that', () => {
    const cook = { ...dog, sprite: '1f9d1-200d-1f373', name: 'chef', kind: 'person' } as const;
    const plans = cut({ subjects: [cook], caption: [{ concept: 'act.throw', of: [0] }], sets: ['kitchen'] }, 60);

    const props = plans.flatMap(({ reading: { subjects } }) => Object.values(subjects[0]!.props ?? {}));
    expect(new Set(props.map(({ sprite }) => sprite)).size).toBeGreaterThan(3);
  });

  it('is about one alone where several have nothing to do with each other, and all come again', () => {
    const runs: CaptionWord[] = [
      { concept: 'subject1', of: [1] },
      { concept: 'act.run', of: [1] },
    ];
    const crowd = { ...dog, name: 'cat', count: 4 };
    const plans = cut({ caption: [...WALK, ...runs], subjects: [dog, crowd] }, 60);

    const casts = plans.map((plan) => plan.reading.subjects.length);
    expect(casts).toEqual([1, 1, 2, 1, 1, 2, 1, 1, 2, 1]);
    for (const {
      reading: { caption, subjects },
    } of plans)
      for (const { of = [] } of caption) for (const subject of of) expect(subjects[subject]).toBeDefined();
  });

  it('tells a tale once, in the middle, and is about who is in it before and after', () => {
    const wolf = { ...dog, name: 'wolf' };
    const plans = cut(
      { lesson: 'red-riding-hood', titles: ['!'], subjects: [dog, wolf], caption: WALK.slice(0, 2) },
      60,
    );

    expect(plans.map(({ reading: { lesson } }) => lesson !== undefined)).toEqual(plans.map((_, index) => index === 4));
    expect(plans.reduce((sum, { frameCount }) => sum + frameCount, 0)).toBe(1440);
    expect(plans[4]!.seconds).toBe(12);
    expect(cut({ lesson: 'water-cycle' }, 60)).toHaveLength(1);
  });

  it('leaves a thing for a while, and comes back to it', () => {
    const sofa = { ...dog, name: 'sofa', kind: 'object' } as const;
    const relations = [{ subject: 0, relation: 'on', other: 1 }];
    const plans = cut(
      { subjects: [dog, sofa], relations, caption: [...WALK, { concept: 'rel.on', of: [0], to: [1] }] },
      30,
    );

    expect(plans.map((plan) => plan.reading.relations.length)).toEqual([1, 0, 1, 0, 0]);
  });

  it('adds no deed where one is denied', () => {
    expect(new Set(acts(cut({ caption: [{ concept: 'not' }, ...WALK] }, 60)))).toEqual(new Set(['act.walk']));
  });

  it('of two goes on with what comes of it, each once, comes back to it and ends in peace', () => {
    const two = { subjects: [dog, { ...dog, name: 'cat' }], caption: WALK.slice(0, 2) };
    const theft = cut({ ...two, dealing: { name: 'steal', by: 1, to: 0 } }, 60).map(
      (plan) => plan.reading.dealing?.name,
    );
    const soon = cut({ ...two, dealing: { name: 'steal', by: 1, to: 0 } }, 12).map(
      (plan) => plan.reading.dealing?.name,
    );

    expect(theft.flatMap((name, index) => (name === 'steal' ? [index] : []))).toEqual([0, 6]);
    const others = theft.filter((name) => name !== 'steal');
    expect(new Set(others).size).toBe(others.length);
    expect(theft.at(-1)).toBeUndefined();
    expect(soon[0]).toBe('steal');
    expect(soon[1]).not.toBe('steal');
  });

  it('rests between the chases, and ends in peace', () => {
    const caption = [...WALK.slice(0, 2), { concept: 'rel.chase', of: [0], to: [1] }, { concept: 'subject1', of: [1] }];
    const relations = [{ subject: 0, relation: 'chase', other: 1 }];
    const plans = cut({ caption, relations, subjects: [dog, { ...dog, name: 'cat' }] }, 36);

    expect(plans.map((plan) => plan.reading.relations.length)).toEqual([1, 0, 1, 0, 0, 0]);
    expect(acts(plans.slice(-1))).toEqual(['act.sleep']);
  });

  it('of a place where nobody was named shows the place, and now and then another visitor, from afar', () => {
    const plans = cut({ landscape: true, caption: WALK.slice(0, 2) }, 60);

    const visited = plans.filter((plan) => !plan.reading.landscape);
    expect(visited.length).toBeGreaterThan(1);
    expect(new Set(visited.map((plan) => plan.reading.subjects[0]!.sprite)).size).toBe(visited.length);
    expect(new Set(shots(visited))).toEqual(new Set(['far']));
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
