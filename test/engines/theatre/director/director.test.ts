import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDirector, denoiser, directWindows } from '../../../../src/engines/theatre/director/director.js';
import { castOf, staged } from '../../../../src/engines/theatre/director/layout.js';
import { captionRows, type Denoise } from '../../../../src/engines/theatre/director/sampler.js';
import type { CaptionWord } from '../../../../src/engines/theatre/reading.js';
import type { ActName } from '../../../../src/engines/theatre/score/score.js';
import { openSession } from '../../../../src/onnx/session.js';
import {
  captionOf,
  fixture,
  largestDifference,
  modelsFolder,
  shippedManifest,
  unpacked,
} from '../director-fixtures.js';

const { file, sha256, levels } = shippedManifest.director;
const session = await openSession({ path: join(modelsFolder, file), sha256, threads: 1 });
const director = await createDirector({ folder: modelsFolder, threads: 1 });
const denoise = denoiser(shippedManifest, session);
const patient = { signal: new AbortController().signal, onStep: () => {} };
const dogs = {
  caption: captionOf(['two', 'subject0', 'kind.animal', 'act.run', 'to.left']).map((word) => ({ ...word, of: [0] })),
  roles: [{ kind: 'animal' as const, size: 0.4, count: 2 }],
  place: 'ground' as const,
  seconds: 4,
  seed: 5,
};

afterAll(async () => {
  await session.close();
  await director.close();
});

test('the graph gives what PyTorch gives', async () => {
  const golden = fixture('step');
  const { rows } = castOf(shippedManifest, golden.roles, golden.place);

  const clean = await denoise({
    ...captionRows(shippedManifest, golden.caption),
    tokens: unpacked(golden.tokens),
    levels: unpacked(golden.levels),
    cast: Float32Array.from([...rows, ...rows]),
  });

  expect(largestDifference(clean, unpacked(golden.clean))).toBeLessThan(1e-3);
});

test('a film of three windows comes out of the same noise as in Python', async () => {
  const golden = fixture('film');
  const noises = golden.noises.map(unpacked);

  const { windows, subjects } = await directWindows(shippedManifest, denoise, golden, () => noises.shift()!, patient);

  expect(subjects).toEqual([0, 0, 1]);

  expect(windows).toHaveLength(3);
  expect(largestDifference(windows[0]!, unpacked(golden.windows[0]!))).toBeLessThan(1e-3);
  expect(largestDifference(windows[1]!, unpacked(golden.windows[1]!))).toBeLessThan(1e-3);
  expect(largestDifference(windows[2]!, unpacked(golden.windows[2]!))).toBeLessThan(1e-3);
});

test('a window that does not show what is told is taken again, and the first that does is kept', async () => {
  const { acts } = shippedManifest.vocabularies;
  const { values, keysPerHalf } = shippedManifest.score;
  const actsAt = 3 * (keysPerHalf + 1) + keysPerHalf;
  const shown = ['write', 'kick', 'wave'];
  const taken: number[] = [];
  const dreaming: Denoise = async ({ tokens }) => {
    const clean = new Float32Array(tokens.length);
    const act = acts.indexOf(shown[taken.at(-1)!] as ActName);
    for (let row = 0; row < tokens.length / values; row++) clean[row * values + actsAt + act] = 1;
    return clean;
  };
  const kick = { ...dogs, caption: captionOf(['subject0', 'act.kick']), roles: [{ ...dogs.roles[0]!, count: 1 }] };
  const noise = (count: number, take: number) => {
    taken.push(take);
    return new Float32Array(count);
  };

  const { windows, subjects } = await directWindows(shippedManifest, dreaming, kick, noise, patient, 4);

  expect(taken).toEqual([0, 1]);
  expect(staged(shippedManifest, windows, subjects, 4).actors[0]!.acts.map(({ name }) => name)).toEqual(['kick']);
});

test('where no take shows all that is told, the one that lacks least is kept', async () => {
  const taken: number[] = [];
  const blank: Denoise = async ({ tokens }) => new Float32Array(tokens.length);
  const noise = (count: number, take: number) => {
    taken.push(take);
    return new Float32Array(count);
  };

  const { windows } = await directWindows(shippedManifest, blank, dogs, noise, patient, 3);

  expect(taken).toEqual([0, 1, 2]);
  expect(windows).toHaveLength(1);
});

test('the same seed is the same staging and another seed another take', async () => {
  const one = await director.direct(dogs, patient);
  const again = await director.direct(dogs, patient);
  const other = await director.direct({ ...dogs, seed: 6 }, patient);

  expect(again).toEqual(one);
  expect(other.actors).not.toEqual(one.actors);
});

test('a longer film spans its seconds and says how many steps it takes', async () => {
  const steps: string[] = [];

  const staging = await director.direct(
    { ...dogs, seconds: 7 },
    { ...patient, onStep: (step, count) => steps.push(`${step}/${count}`) },
  );

  const expected = 3 * (levels.length - 1);
  expect(staging.camera.at(-1)!.t).toBe(7);
  expect(steps[0]).toBe(`1/${expected}`);
  expect(steps.at(-1)).toBe(`${expected}/${expected}`);
});

test('a film shorter than a window ends when it should', async () => {
  const staging = await director.direct({ ...dogs, seconds: 1.5 }, patient);

  expect(staging.camera.map((key) => key.t)).toEqual([0, 0.25, 0.75, 1.25, 1.5]);
  expect(staging.actors[0]!.acts.at(-1)!.end).toBe(1.5);
});

test('an abort while directing rejects with its reason', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');

  const directing = director.direct(dogs, {
    signal: controller.signal,
    onStep: (step) => {
      if (step === 2) controller.abort(reason);
    },
  });

  await expect(directing).rejects.toBe(reason);
});

test('two dogs told to run to the left are two, run, and go to the left', async () => {
  const staging = await director.direct(dogs, patient);

  const ways = staging.actors.map(({ keys }) => keys.at(-1)!.x - keys[0]!.x);
  expect(staging.actors.map((actor) => actor.subject)).toEqual([0, 0]);
  expect(staging.actors.map((actor) => actor.acts.map((act) => act.name))).toEqual([['run'], ['run']]);
  expect(Math.max(...ways)).toBeLessThan(-0.05);
});

test.each([
  { relation: 'rel.on', kind: 'animal' as const },
  { relation: 'rel.inside', kind: 'vehicle' as const },
])('who rides $relation a $kind gets somewhere with it', async ({ relation, kind }) => {
  const caption: CaptionWord[] = [
    { concept: 'subject0', of: [0] },
    { concept: 'kind.person', of: [0] },
    { concept: 'act.ride', of: [0] },
    { concept: relation, of: [0], to: [1] },
    { concept: 'subject1', of: [1] },
    { concept: `kind.${kind}`, of: [1] },
  ];
  const roles = [
    { kind: 'person' as const, size: 0.5, count: 1 },
    { kind, size: 0.55, count: 1 },
  ];

  for (const seed of [1, 2, 3, 4]) {
    const { actors } = await director.direct({ ...dogs, caption, roles, seed }, patient);
    const [rider, carrier] = actors.map(({ keys }) => keys);
    expect(Math.abs(carrier!.at(-1)!.x - carrier![0]!.x)).toBeGreaterThan(0.15);
    for (const [place, key] of carrier!.entries()) expect(Math.abs(rider![place]!.x - key.x)).toBeLessThan(0.08);
  }
});

test('as many play as the roles ask for, each subject in its slots', async () => {
  const roles = [
    { kind: 'bird' as const, size: 0.3, count: 3 },
    { kind: 'animal' as const, size: 0.4, count: 1 },
  ];

  const staging = await director.direct(
    { ...dogs, caption: captionOf(['three', 'subject0', 'kind.bird']), roles },
    patient,
  );

  expect(staging.actors.map((actor) => actor.subject)).toEqual([0, 0, 0, 1]);
});

test('more than the stage holds are eight', async () => {
  const staging = await director.direct({ ...dogs, roles: [{ ...dogs.roles[0]!, count: 11 }] }, patient);

  expect(staging.actors.map((actor) => actor.subject)).toEqual(Array(8).fill(0));
});

test('a damaged graph is named with what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'director-'));
  copyFileSync(join(modelsFolder, 'manifest.json'), join(folder, 'manifest.json'));
  writeFileSync(join(folder, file), readFileSync(join(modelsFolder, file)).subarray(0, 100_000));

  const opening = createDirector({ folder, threads: 1 });

  await expect(opening).rejects.toThrow(
    /director\.onnx is damaged \(.+\): restore it with git checkout or reinstall\.$/,
  );
});

test('a missing folder is named with what to do', async () => {
  const opening = createDirector({ folder: '/nowhere/theatre', threads: 1 });

  await expect(opening).rejects.toThrow("The theatre's models are missing at /nowhere/theatre");
});

test('whoever is told to do something does it, whatever it is', async () => {
  const person = { kind: 'person' as const, size: 0.6, count: 1 };
  const told = shippedManifest.vocabularies.acts;

  const done: string[] = [];
  for (const act of told) {
    const caption = captionOf(['subject0', 'kind.person', `act.${act}`]).map((word) => ({ ...word, of: [0] }));
    const { actors } = await director.direct({ ...dogs, caption, roles: [person] }, patient);
    done.push(actors[0]!.acts.map(({ name }) => name).join(', '));
  }

  expect(done).toEqual(told);
});

test.each([
  ['on', 'animal'],
  ['inside', 'vehicle'],
] as const)('who rides %s something goes a way with it', async (relation, kind) => {
  const caption = [
    { concept: 'subject0', of: [0] },
    { concept: 'kind.person', of: [0] },
    { concept: 'act.ride', of: [0] },
    { concept: `rel.${relation}`, of: [0], to: [1] },
    { concept: 'subject1', of: [1] },
    { concept: `kind.${kind}`, of: [1] },
  ];
  const roles = [
    { kind: 'person' as const, size: 0.55, count: 1 },
    { kind, size: 0.55, count: 1 },
  ];

  const { actors } = await director.direct({ ...dogs, caption, roles }, patient);

  const carrier = actors.find(({ subject }) => subject === 1)!;
  expect(Math.abs(carrier.keys.at(-1)!.x - carrier.keys[0]!.x)).toBeGreaterThan(0.15);
  expect(carrier.acts.map(({ name }) => name)).not.toContain('idle');
});
