import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../../../src/engines/theatre/director/manifest.js';
import { KINDS } from '../../../../src/engines/theatre/reading.js';
import { ACTS } from '../../../../src/engines/theatre/score/score.js';
import { PLACES } from '../../../../src/engines/theatre/sets.js';
import { modelsFolder, shippedManifest } from '../director-fixtures.js';

function folderWith(manifest: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  writeFileSync(join(folder, 'manifest.json'), typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return folder;
}

test('the shipped manifest fits this code', () => {
  const manifest = readManifest(modelsFolder);

  expect(manifest.name).toBe('theatre');
  expect(manifest.director.file).toBe('director.onnx');
});

test('the shipped vocabularies know every place, act and kind of this code', () => {
  const { places, acts, kinds, concepts } = shippedManifest.vocabularies;

  expect(places).toEqual([...PLACES]);
  expect(kinds).toEqual([...KINDS]);
  expect(acts).toEqual([...ACTS]);
  expect(concepts).toEqual(expect.arrayContaining(KINDS.map((kind) => `kind.${kind}`)));
});

test('a missing folder is named with what to do', () => {
  const reading = () => readManifest('/nowhere/theatre');

  expect(reading).toThrow(
    "The theatre's models are missing at /nowhere/theatre: restore them with git checkout or reinstall.",
  );
});

test('a manifest that is not JSON is called damaged', () => {
  const folder = folderWith('{"format": 1,');

  const reading = () => readManifest(folder);

  expect(reading).toThrow(`${join(folder, 'manifest.json')} is damaged (it is not JSON)`);
});

test('a manifest of another score version is refused by name of the field', () => {
  const folder = folderWith({ ...shippedManifest, score: { ...shippedManifest.score, version: 2 } });

  const reading = () => readManifest(folder);

  expect(reading).toThrow('does not fit this version (score.version: ');
});

test('an act that this code does not know is refused', () => {
  const vocabularies = { ...shippedManifest.vocabularies, acts: [...ACTS.slice(1), 'juggle'] };
  const folder = folderWith({ ...shippedManifest, vocabularies });

  const reading = () => readManifest(folder);

  expect(reading).toThrow('does not fit this version (vocabularies.acts.49: ');
});

test('a concept for a kind that this code does not know is refused', () => {
  const concepts = [...shippedManifest.vocabularies.concepts, 'kind.ghost'];
  const folder = folderWith({ ...shippedManifest, vocabularies: { ...shippedManifest.vocabularies, concepts } });

  const reading = () => readManifest(folder);

  expect(reading).toThrow('unknown concept kind.ghost');
});

test('a graph whose shapes contradict the layout is refused', () => {
  const inputs = {
    ...shippedManifest.director.inputs,
    levels: { type: 'float32', shape: [2, 27] as (number | string)[] },
  };
  const folder = folderWith({ ...shippedManifest, director: { ...shippedManifest.director, inputs } });

  const reading = () => readManifest(folder);

  expect(reading).toThrow('the input levels is [2,27], not [2,tokens]');
});

test('noise levels that fall are refused', () => {
  const director = { ...shippedManifest.director, levels: [0, 0.6, 0.5, 1] };
  const folder = folderWith({ ...shippedManifest, director });

  const reading = () => readManifest(folder);

  expect(reading).toThrow('the noise levels do not rise from 0 to 1');
});

test('a file name that leads out of the folder is refused', () => {
  const director = { ...shippedManifest.director, file: '../director.onnx' };
  const folder = folderWith({ ...shippedManifest, director });

  const reading = () => readManifest(folder);

  expect(reading).toThrow('does not fit this version (director.file: ');
});
