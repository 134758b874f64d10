import fc from 'fast-check';
import { expect, test } from 'vitest';
import { continuation, knownTokens, snap, staged } from '../../../src/engines/theatre/layout.js';
import { Score } from '../../../src/engines/theatre/score.js';
import { fixture, largestDifference, shippedManifest, unpacked } from './director-fixtures.js';

const SIZE = 28 * 64;
const anyWindow = fc
  .array(fc.float({ noDefaultInfinity: false, noNaN: false }), { minLength: SIZE, maxLength: SIZE })
  .map((values) => Float32Array.from(values));
const likelyWindow = fc
  .array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: SIZE, maxLength: SIZE })
  .map((values) => Float32Array.from(values));
const film = fc.record({
  windows: fc.array(fc.oneof(anyWindow, likelyWindow), { minLength: 1, maxLength: 4 }),
  seconds: fc.double({ min: 0.1, max: 10, noNaN: true }),
  subjects: fc.integer({ min: 1, max: 4 }),
});
const fewRuns = { numRuns: 60 };

/** A staging with what the director leaves to others, as a whole score. */
function scoreOf(staging: ReturnType<typeof staged>, seconds: number): unknown {
  const { set, light, weather, camera, cameraShake, actors } = staging;
  const cast = { sprite: '1f415', name: 'dog', size: 0.3, seed: 1 };
  return {
    version: 1,
    seconds,
    seed: 1,
    set: { name: set, light, weather },
    look: 'plain',
    camera,
    cameraShake,
    actors: actors.map(({ keys, acts }) => ({ ...cast, keys, acts })),
    titles: [],
  };
}

function farthest(one: number[], other: number[]): number {
  return largestDifference(Float32Array.from(one), Float32Array.from(other));
}

test('any tokens at all become a staging that fits the score', () => {
  fc.assert(
    fc.property(film, ({ windows, seconds, subjects }) => {
      const staging = staged(shippedManifest, windows, { seconds, subjects, known: {} });

      expect(Score.safeParse(scoreOf(staging, seconds)).error).toBeUndefined();
      expect(staging.actors.length).toBeGreaterThan(0);
      expect(Math.max(...staging.actors.map((actor) => actor.subject))).toBeLessThan(subjects);
    }),
    fewRuns,
  );
});

test('keys and acts stand in order of time and span the film from its start to its end', () => {
  fc.assert(
    fc.property(film, ({ windows, seconds, subjects }) => {
      const { camera, actors } = staged(shippedManifest, windows, { seconds, subjects, known: {} });

      for (const keys of [camera, ...actors.map((actor) => actor.keys)]) {
        expect(keys[0]!.t).toBe(0);
        expect(keys.at(-1)!.t).toBe(seconds);
        expect(keys.every((key, index) => index === 0 || key.t > keys[index - 1]!.t)).toBe(true);
      }
      for (const { acts } of actors) {
        expect(acts[0]!.start).toBe(0);
        expect(acts.every((act, index) => index === 0 || act.start === acts[index - 1]!.end)).toBe(true);
        expect(acts.every((act, index) => index === 0 || act.name !== acts[index - 1]!.name)).toBe(true);
      }
    }),
    fewRuns,
  );
});

test('what the prompt fixes is staged whatever the tokens say', () => {
  const known = { set: 'beach', light: 'night', weather: 'fog' } as const;

  fc.assert(
    fc.property(anyWindow, (window) => {
      const staging = staged(shippedManifest, [window], { seconds: 4, subjects: 1, known });

      expect(staging).toMatchObject(known);
    }),
    fewRuns,
  );
});

test('snapping twice is snapping once', () => {
  fc.assert(
    fc.property(likelyWindow, (window) => {
      const once = snap(shippedManifest, window);

      expect(snap(shippedManifest, once)).toEqual(once);
    }),
    fewRuns,
  );
});

test('reads the same scene off a window as Python does', () => {
  const golden = fixture('film');
  const window = unpacked(golden.windows[0]!);
  const scene = golden.scenes[0]!;

  const staging = staged(shippedManifest, [window], { seconds: 4, subjects: 4, known: {} });

  const xs = staging.actors.flatMap((actor) => actor.keys.slice(1, -1).map((key) => key.x));
  const zooms = staging.camera.slice(1, -1).map((key) => key.zoom);
  expect(staging).toMatchObject({ set: scene.set, light: scene.light, weather: scene.weather });
  expect(staging.actors.map((actor) => actor.subject)).toEqual(scene.performers.map((performer) => performer.subject));
  expect(staging.camera.map((key) => key.t)).toEqual([0, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75, 4]);
  expect(
    farthest(
      xs,
      scene.performers.flatMap((performer) => performer.keys.map((key) => key[0]!)),
    ),
  ).toBeLessThan(1e-4);
  expect(
    farthest(
      zooms,
      scene.camera.map((key) => key[2]!),
    ),
  ).toBeLessThan(1e-4);
});

test('knows set and mood only where the prompt fixes them whole', () => {
  const whole = knownTokens(shippedManifest, { set: 'beach', light: 'night', weather: 'fog' }, [1]);
  const part = knownTokens(shippedManifest, { light: 'night' }, [1]);

  expect(whole.has(0) && whole.has(1)).toBe(true);
  expect(whole.get(0)!.indexOf(1)).toBe(shippedManifest.vocabularies.sets.indexOf('beach'));
  expect([...whole.get(1)!.slice(0, 10)]).toEqual([-1, -1, -1, 1, -1, -1, -1, 1, -1, -1]);
  expect(part.has(0) || part.has(1)).toBe(false);
});

test('knows the cast: whose each slot is, and which are empty', () => {
  const known = knownTokens(shippedManifest, {}, [2, 1]);

  expect([...known.keys()]).toEqual([4, 7, 10, 13, 16, 19, 22, 25]);
  expect([...known.get(4)!.slice(0, 6)]).toEqual([1, 1, -1, -1, -1, 0]);
  expect([...known.get(7)!.slice(0, 6)]).toEqual([1, 1, -1, -1, -1, 0]);
  expect([...known.get(10)!.slice(0, 6)]).toEqual([1, -1, 1, -1, -1, 0]);
  expect([...known.get(13)!.slice(0, 6)]).toEqual([-1, 0, 0, 0, 0, 0]);
});

test('a cast too large for the stage loses from its largest group', () => {
  const known = knownTokens(shippedManifest, {}, [8, 2]);

  const seconds = [4, 7, 10, 13, 16, 19, 22, 25].map((place) => known.get(place)![2]);
  expect(seconds).toEqual([-1, -1, -1, -1, -1, -1, 1, 1]);
});

test('a set that the weights never learnt is not known to them, and is staged all the same', () => {
  const window = new Float32Array(SIZE);

  const known = knownTokens(shippedManifest, { set: 'volcano' }, [1]);
  const staging = staged(shippedManifest, [window], { seconds: 4, subjects: 1, known: { set: 'volcano' } });

  expect(known.has(0)).toBe(false);
  expect(staging.set).toBe('volcano');
});

test("a window's second half is the next one's first", () => {
  const window = Float32Array.from({ length: SIZE }, (_, index) => Math.floor(index / 64));

  const known = continuation(shippedManifest, window);

  expect(known.get(2)![0]).toBe(3);
  expect(known.get(5)![0]).toBe(6);
  expect(known.get(4 + 3 * 7 + 1)![0]).toBe(4 + 3 * 7 + 2);
  expect([...known.keys()].sort((one, other) => one - other)).toEqual([
    0, 1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26,
  ]);
});

test('acts that go on from one half to the next are one act', () => {
  const window = new Float32Array(SIZE);
  const walk = 16 + shippedManifest.vocabularies.acts.indexOf('walk');
  const sleep = 16 + shippedManifest.vocabularies.acts.indexOf('sleep');
  window[4 * 64] = 1;
  window[5 * 64 + walk] = 1;
  window[6 * 64 + walk] = 1;
  const later = window.slice();
  later[6 * 64 + walk] = 0;
  later[6 * 64 + sleep] = 1;

  const staging = staged(shippedManifest, [window, later], { seconds: 5, subjects: 1, known: {} });

  expect(staging.actors[0]!.acts).toEqual([
    { name: 'walk', start: 0, end: 4, strength: 1 },
    { name: 'sleep', start: 4, end: 5, strength: 1 },
  ]);
});
