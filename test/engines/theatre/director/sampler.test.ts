import { expect, test } from 'vitest';
import { castOf } from '../../../../src/engines/theatre/director/layout.js';
import {
  captionRows,
  type Denoise,
  denoiseWindow,
  gaussian,
} from '../../../../src/engines/theatre/director/sampler.js';
import { captionOf, fixture, largestDifference, shippedManifest, unpacked } from '../director-fixtures.js';

const { values: VALUES } = shippedManifest.score;

/** The formula that stands in for the network in training/mutoscope_director/export.py. */
const standIn: Denoise = async ({ tokens, levels }) =>
  tokens.map((value, index) => {
    const row = index < tokens.length / 2 ? 0 : 1;
    const level = levels[Math.floor(index / VALUES)]!;
    return Math.tanh(value * 0.8 + (row === 0 ? 0.6 : -0.2)) * (level * 0.5 + 0.5);
  });

const golden = fixture('sampler');
const goldenManifest = {
  ...shippedManifest,
  director: { ...shippedManifest.director, levels: golden.levels, guidance: golden.guidance },
};
const goldenRequest = {
  caption: captionRows(shippedManifest, golden.caption),
  cast: castOf(shippedManifest, golden.roles, golden.place),
  noise: unpacked(golden.noise),
  known: new Map(Object.entries(golden.known).map(([place, value]) => [Number(place), unpacked(value)])),
};
const patient = { signal: new AbortController().signal, onStep: () => {} };

test('gives what the Python sampler gives from the same noise', async () => {
  const window = await denoiseWindow(goldenManifest, standIn, goldenRequest, patient);

  expect(largestDifference(window, unpacked(golden.window))).toBeLessThan(1e-5);
});

test('leaves known tokens as they are and tells the network that they are clean', async () => {
  const levelsSeen: number[] = [];
  const spy: Denoise = (question) => {
    levelsSeen.push(question.levels[5]!, question.levels[question.levels.length / 2 + 5]!);
    return standIn(question);
  };

  const window = await denoiseWindow(goldenManifest, spy, goldenRequest, patient);

  expect(window.slice(5 * VALUES, 6 * VALUES)).toEqual(goldenRequest.known.get(5));
  expect(new Set(levelsSeen)).toEqual(new Set([1]));
});

test('counts every step', async () => {
  let steps = 0;

  await denoiseWindow(goldenManifest, standIn, goldenRequest, { ...patient, onStep: () => steps++ });

  expect(steps).toBe(golden.levels.length - 1);
});

test('an abort between two steps rejects with its reason before the next', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  let steps = 0;
  const onStep = () => {
    steps++;
    setImmediate(() => controller.abort(reason));
  };

  const denoising = denoiseWindow(goldenManifest, standIn, goldenRequest, { signal: controller.signal, onStep });

  await expect(denoising).rejects.toBe(reason);
  expect(steps).toBeLessThanOrEqual(2);
});

test('writes a caption beside the caption that says nothing, with whose each concept is', () => {
  const caption = [
    { concept: 'subject0', of: [0] },
    { concept: 'rel.chase', of: [0], to: [1] },
    { concept: 'then', of: [0] },
    { concept: 'act.jump', of: [0] },
    { concept: 'act.eat', of: [1] },
  ];

  const { concepts, bindings } = captionRows(shippedManifest, caption);

  const { concepts: vocabulary } = shippedManifest.vocabularies;
  expect([...concepts.slice(0, 5)].map((id) => vocabulary[id])).toEqual(caption.map(({ concept }) => concept));
  expect([...concepts.slice(5)].map((id) => vocabulary[id])).toEqual(Array(5).fill('<null>'));
  const rows = Array.from({ length: 10 }, (_, row) => [...bindings.slice(9 * row, 9 * row + 9)].join(''));
  expect(rows.slice(0, 5)).toEqual(['100000000', '100001000', '100000000', '100000001', '010000000']);
  expect(new Set(rows.slice(5))).toEqual(new Set(['000000000']));
});

test('leaves out concepts that the weights never learnt and what is too long', () => {
  const { concepts } = captionRows(shippedManifest, captionOf(['set.volcano', ...Array(50).fill('and')]));

  const and = shippedManifest.vocabularies.concepts.indexOf('and');
  expect([...concepts.slice(0, 40)]).toEqual(Array(40).fill(and));
  expect(concepts).toHaveLength(80);
});

test('an empty caption is the caption that says nothing', () => {
  const { concepts } = captionRows(shippedManifest, captionOf([]));

  expect([...concepts]).toEqual([1, 1]);
});

test('noise is standard normal and the same for the same seed', () => {
  const numbers = gaussian(7)(20_000);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;

  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  expect(gaussian(7)(20_000)).toEqual(numbers);
  expect(gaussian(8)(20_000)).not.toEqual(numbers);
});
