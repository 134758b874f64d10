import { expect, test } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { SCORE_VERSION, type Score } from '../../../../src/engines/theatre/score/score.js';
import type { SetName } from '../../../../src/engines/theatre/sets.js';
import { landscape, lived } from '../../../../src/engines/theatre/story/landscapes.js';

const byNight = (name: SetName): Score => ({
  version: SCORE_VERSION,
  seconds: 4,
  seed: 3,
  set: { name, light: 'night', weather: 'clear' },
  look: 'plain',
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0,
  actors: [],
  titles: [],
});

test.each([
  ['mountains', ['shooting-star']],
  ['museum', []],
  ['library', []],
] as const)('a star falls over %s by night where there is a sky: %j', (name, effects) => {
  const view = landscape(byNight(name), readPrompt('mountains at night'), 16 / 9);
  expect((view.effects ?? []).map((effect) => effect.name)).toEqual(effects);
});

test('what lives in a place goes on behind a bicycle that nobody rides', () => {
  const bicycle = { sprite: '1f6b2', name: 'bicycle', seed: 1, size: 0.4, keys: [], acts: [] };
  const score = { ...byNight('farm'), set: { name: 'farm', light: 'day', weather: 'clear' }, actors: [bicycle] };

  const view = lived(score as unknown as Score, readPrompt('a parked bicycle on a farm'));

  expect(view.actors.map(({ empty }) => empty)).toEqual([true]);
  expect(view.guests?.length).toBeGreaterThan(0);
});
