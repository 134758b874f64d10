import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptionWord, Reading } from '../../../src/engines/theatre/reading.js';
import { scenesOf } from '../../../src/engines/theatre/scenes.js';
import { LIGHTS } from '../../../src/engines/theatre/score/score.js';

const word = (concept: string, of = 0): CaptionWord => ({ concept, of: [of] });
const RUN_DIG_SLEEP = [
  ...[word('subject0'), word('kind.animal'), word('act.run'), { concept: 'then' }, word('subject0')],
  ...[word('act.dig'), { concept: 'then' }, word('act.sleep'), { concept: 'camera.zoom_in' }],
];

function reading(more: Partial<Reading> = {}): Reading {
  return {
    language: 'en',
    subjects: [{ sprite: '1f415', name: 'dog', kind: 'animal', count: 1, size: 0.4 }],
    caption: RUN_DIG_SLEEP,
    relations: [],
    sets: ['meadow'],
    titles: [],
    understood: 'a dog',
    unknown: [],
    ...more,
  };
}

const concepts = (plan: { reading: Reading }) => plan.reading.caption.map(({ concept }) => concept);
const film = (seconds: number, seed = 7) => ({ seconds, framesPerSecond: 24, seed });

describe('the scenes of a film', () => {
  it('are one for a short film, with all that was asked in it', () => {
    const caption = [...RUN_DIG_SLEEP.slice(0, 3), word('then', 1), word('act.dig', 1)];
    expect(scenesOf(reading({ caption }), film(8))).toMatchObject([
      { reading: { caption }, seed: 7, frameCount: 192, seconds: 8 },
    ]);
  });

  it('take every frame of the film between them, and last as long as a story does', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.04, max: 120, noNaN: true }), fc.constantFrom(8, 12.5, 24), (seconds, rate) => {
        const plans = scenesOf(reading(), { seconds, framesPerSecond: rate, seed: 1 });

        const frames = plans.reduce((sum, { frameCount }) => sum + frameCount, 0);
        expect(frames).toBe(Math.max(1, Math.round(seconds * rate)));
        for (const plan of plans) {
          if (plans.length > 1) expect(plan.seconds).toBeGreaterThan(3.9);
          expect(plan.seconds).toBeLessThanOrEqual(9.01);
        }
      }),
    );
  });

  it('show what happens one after the other in its order, each as long as the others', () => {
    const said = scenesOf(reading(), film(36)).map(concepts);

    const acts = said.map((all) => all.filter((concept) => concept.startsWith('act.')));
    expect(acts).toEqual([['act.run'], ['act.run'], ['act.dig'], ['act.dig'], ['act.sleep'], ['act.sleep']]);
    for (const all of said) {
      expect(all.filter((concept) => concept === 'subject0').length).toBeLessThanOrEqual(2);
      expect(all).toEqual(expect.arrayContaining(['subject0', 'kind.animal', 'camera.zoom_in']));
      expect(all).not.toContain('then');
    }
  });

  it('leave nothing out where more happens than there are scenes', () => {
    const said = scenesOf(reading(), film(12)).map(concepts);

    expect(said.map((all) => all.filter((concept) => /^act|then/.test(concept)))).toEqual([
      ['act.run'],
      ['act.dig', 'then', 'act.sleep'],
    ]);
  });

  it('show a third deed in a scene of its own as soon as there is time, and leave it out before', () => {
    const acts = (seconds: number) =>
      scenesOf(reading(), film(seconds)).map((plan) => concepts(plan).filter((concept) => /^act|then/.test(concept)));

    expect(acts(8)).toEqual([['act.run'], ['act.dig', 'then', 'act.sleep']]);
    expect(acts(4)).toEqual([['act.run', 'then', 'act.dig']]);
  });

  it('tell of a relation only in the scene that shows it', () => {
    const caption = [
      ...[word('subject0'), word('kind.animal'), word('act.run'), { concept: 'then' }],
      ...[{ concept: 'rel.with', of: [0], to: [1] }, word('subject1', 1), word('kind.person', 1)],
    ];
    const plans = scenesOf(reading({ caption, relations: [{ subject: 0, relation: 'with', other: 1 }] }), film(12));

    expect(plans.map((plan) => plan.reading.relations.length)).toEqual([0, 1]);
    expect(concepts(plans[0]!)).toContain('subject1');
  });

  it('go through the day into the night, if the prompt names no hour, by other places on the way, and home again', () => {
    const free = scenesOf(reading(), film(60));
    const hours = free.map(({ scenery }) => LIGHTS.indexOf(scenery.light));

    const places = free.map(({ scenery }) => scenery.set);
    expect([places[0], places.at(-1)]).toEqual(['meadow', 'meadow']);
    expect(new Set(places).size).toBeGreaterThan(1);
    expect(free.filter(({ scenery }) => scenery.weather === 'rain')).toHaveLength(1);
    expect(hours).toEqual(hours.toSorted());
    expect(new Set(hours).size).toBeGreaterThan(2);
    const atNight = scenesOf(reading({ light: 'night' }), film(60));
    expect(new Set(atNight.map(({ scenery }) => scenery.light))).toEqual(new Set(['night']));
  });

  it('of several places have one day for all of them', () => {
    const chapters = ['forest', 'beach'].map((set) => reading({ sets: [set as 'forest'] }));
    const hours = scenesOf(reading({ chapters }), film(48)).map(({ scenery }) => LIGHTS.indexOf(scenery.light));

    expect(hours).toEqual(hours.toSorted());
    expect(new Set(hours).size).toBeGreaterThan(2);
  });

  it('find late in a long film whom they look for, and go on together', () => {
    const subjects = [reading().subjects[0]!, { ...reading().subjects[0]!, sprite: '1f431' }];
    const quest = reading({ subjects, caption: [], dealing: { name: 'search', by: 0, to: 1 } });
    const told = scenesOf(quest, film(60)).map(({ reading: { dealing } }) => dealing?.leg ?? dealing?.name);

    expect(told.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 'search']);
    expect(told.slice(8)).not.toContain('search');
  });

  it('tell twice, and no more, what passes between two while a third looks on, and then are about the two', () => {
    const [dog] = reading().subjects;
    const subjects = [dog!, { ...dog!, sprite: '1f431' }, { ...dog!, sprite: '1f986', kind: 'bird' as const }];
    const theft = reading({ subjects, caption: [], dealing: { name: 'steal', by: 2, to: 1 } });
    const told = scenesOf(theft, film(60)).map((plan) => plan.reading);

    expect(told.filter(({ dealing }) => dealing?.name === 'steal')).toHaveLength(2);
    for (const { dealing, subjects: some } of told.filter(({ dealing }) => dealing?.name !== 'steal')) {
      expect(some.map(({ sprite }) => sprite).toSorted()).toEqual(['1f431', '1f986']);
      if (dealing) expect(Math.max(dealing.by, dealing.to)).toBeLessThan(2);
    }
  });

  it('share out the words on screen, and a single line stays', () => {
    const two = scenesOf(reading({ titles: ['One', 'Two'] }), film(24)).map((plan) => plan.reading.titles);
    const one = scenesOf(reading({ titles: ['One'] }), film(12)).map((plan) => plan.reading.titles);

    expect(two).toEqual([['One'], ['One'], ['Two'], ['Two']]);
    expect(one).toEqual([['One'], ['One']]);
  });

  it('are other takes, and the same every time', () => {
    const seeds = scenesOf(reading(), film(60)).map(({ seed }) => seed);

    expect(new Set(seeds).size).toBe(10);
    expect(scenesOf(reading(), film(60)).map(({ seed }) => seed)).toEqual(seeds);
  });

  it('go from place to place as the story does, each for as long as the others, within all frames', () => {
    const chapters = ['forest', 'ocean', 'beach', 'moon'].map((set) => reading({ sets: [set as 'forest'] }));
    fc.assert(
      fc.property(fc.double({ min: 0.04, max: 60, noNaN: true }), (seconds) => {
        const plans = scenesOf(reading({ chapters }), film(seconds));
        const places = plans.map(({ scenery }) => scenery.set).filter((set, index, all) => set !== all[index - 1]);

        expect(plans.reduce((sum, { frameCount }) => sum + frameCount, 0)).toBe(Math.max(1, Math.round(seconds * 24)));
        expect(new Set(plans.map(({ seed }) => seed)).size).toBe(plans.length);
        if (seconds < 4) expect(places).toEqual(['meadow']);
        else {
          expect(places[0]).toBe('forest');
          expect(places.at(-1)).toBe('moon');
          expect(places.length).toBe(Math.min(4, Math.floor(seconds / 2)));
        }
      }),
    );
  });
});
