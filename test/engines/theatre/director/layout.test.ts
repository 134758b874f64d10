import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castOf, continuation, snap, staged } from '../../../../src/engines/theatre/director/layout.js';
import { KINDS } from '../../../../src/engines/theatre/reading.js';
import { Score } from '../../../../src/engines/theatre/score/score.js';
import { PLACES } from '../../../../src/engines/theatre/sets.js';
import { fixture, largestDifference, shippedManifest, unpacked } from '../director-fixtures.js';

const { values: VALUES, castValues: CAST_VALUES, keysPerHalf } = shippedManifest.score;
const FOCUS = 4 * (keysPerHalf + 1) + 1;
const ACTS = 3 * (keysPerHalf + 1) + keysPerHalf;
const anyNumber = fc.float({ noDefaultInfinity: false, noNaN: false });
const likelyNumber = fc.float({ min: -2, max: 2, noNaN: true });
const windowOf = (actors: number, number: fc.Arbitrary<number>) => {
  const size = (2 + 2 * actors) * VALUES;
  return fc.array(number, { minLength: size, maxLength: size }).map((values) => Float32Array.from(values));
};
const film = fc.integer({ min: 1, max: 4 }).chain((actors) =>
  fc.record({
    windows: fc.array(fc.oneof(windowOf(actors, anyNumber), windowOf(actors, likelyNumber)), {
      minLength: 1,
      maxLength: 3,
    }),
    seconds: fc.double({ min: 0.1, max: 8, noNaN: true }),
    subjects: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: actors, maxLength: actors }),
  }),
);
const role = fc.record({
  kind: fc.constantFrom(...KINDS),
  size: fc.double({ min: 0.02, max: 2, noNaN: true }),
  count: fc.integer({ min: 0, max: 20 }),
});
const fewRuns = { numRuns: 40 };

/** A staging with what the director leaves to others, as a whole score. */
function scoreOf({ actors, ...staging }: ReturnType<typeof staged>, seconds: number): unknown {
  const cast = { sprite: '1f415', name: 'dog', size: 0.3, seed: 1 };
  return {
    ...staging,
    version: 1,
    seconds,
    seed: 1,
    set: { name: 'meadow', light: 'day', weather: 'clear' },
    look: 'plain',
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
      const staging = staged(shippedManifest, windows, subjects, seconds);

      expect(Score.safeParse(scoreOf(staging, seconds)).error).toBeUndefined();
      expect(staging.actors.map((actor) => actor.subject)).toEqual(subjects);
    }),
    fewRuns,
  );
});

test('keys and acts stand in order of time and span the film from its start to its end', () => {
  fc.assert(
    fc.property(film, ({ windows, seconds, subjects }) => {
      const { camera, actors, focus = [] } = staged(shippedManifest, windows, subjects, seconds);

      for (const keys of [camera, ...actors.map((actor) => actor.keys)]) {
        expect(keys[0]!.t).toBe(0);
        expect(keys.at(-1)!.t).toBe(seconds);
        expect(keys.every((key, index) => index === 0 || key.t > keys[index - 1]!.t)).toBe(true);
      }
      expect(focus.every((key, index) => index === 0 || key.t > focus[index - 1]!.t)).toBe(true);
      for (const { acts } of actors) {
        expect(acts[0]!.start).toBe(0);
        expect(acts.every((act, index) => index === 0 || act.start === acts[index - 1]!.end)).toBe(true);
        expect(acts.every((act, index) => index === 0 || act.name !== acts[index - 1]!.name)).toBe(true);
      }
    }),
    fewRuns,
  );
});

test('snapping twice is snapping once, and leaves one act to each take', () => {
  fc.assert(
    fc.property(windowOf(2, likelyNumber), (window) => {
      const once = snap(shippedManifest, window);

      expect(snap(shippedManifest, once)).toEqual(once);
      for (const take of [2, 3, 4, 5]) {
        const acts = once.subarray(
          take * VALUES + ACTS,
          take * VALUES + ACTS + shippedManifest.vocabularies.acts.length,
        );
        expect([...acts].filter((value) => value === 1)).toHaveLength(1);
      }
    }),
    fewRuns,
  );
});

test('reads the same scene off a window as Python does', () => {
  const golden = fixture('film');
  const window = unpacked(golden.windows[0]!);
  const scene = golden.scenes[0]!;
  const subjects = scene.performers.map((performer) => performer.subject);

  const staging = staged(shippedManifest, [window], subjects, 4);

  expect(staging.camera.map((key) => key.t)).toEqual([0, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75, 4]);
  const keys = staging.actors.map((actor) => actor.keys.slice(1, -1));
  const golds = scene.performers.map((performer) => performer.keys);
  const xs = keys.flatMap((track) => track.map((key) => key.x));
  const depths = keys.flatMap((track) => track.map((key) => key.depth));
  const zooms = staging.camera.slice(1, -1).map((key) => key.zoom);
  expect(
    farthest(
      xs,
      golds.flatMap((track) => track.map((key) => key[0]!)),
    ),
  ).toBeLessThan(1e-4);
  expect(
    farthest(
      depths,
      golds.flatMap((track) => track.map((key) => key[1]!)),
    ),
  ).toBeLessThan(1e-4);
  expect(
    farthest(
      zooms,
      scene.camera.map((key) => key[2]!),
    ),
  ).toBeLessThan(1e-4);
});

test('a cast fills slots one subject after another and never more than there are', () => {
  fc.assert(
    fc.property(fc.array(role, { minLength: 1, maxLength: 4 }), fc.constantFrom(...PLACES), (roles, place) => {
      const { subjects, rows } = castOf(shippedManifest, roles, place);

      expect(subjects.length).toBeGreaterThan(0);
      expect(subjects.length).toBeLessThanOrEqual(8);
      expect(subjects).toEqual(subjects.toSorted((one, other) => one - other));
      expect(new Set(subjects).size).toBe(roles.length);
      expect(rows).toHaveLength(subjects.length * CAST_VALUES);
      expect(rows.every(Number.isFinite)).toBe(true);
    }),
    fewRuns,
  );
});

test('a cast too large for the stage loses from its largest group', () => {
  const roles = [
    { kind: 'bird', size: 0.3, count: 8 },
    { kind: 'person', size: 0.6, count: 2 },
  ] as const;

  const { subjects } = castOf(shippedManifest, roles, 'ground');

  expect(subjects).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
});

test("a window's second half is the next one's first", () => {
  const window = Float32Array.from({ length: 6 * VALUES }, (_, index) => Math.floor(index / VALUES));

  const known = continuation(shippedManifest, window);

  expect([...known].map(([place, row]) => [place, row[0]])).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
});

test('where halves meet, a jump that the tokens do not mean is mended', () => {
  const window = new Float32Array(4 * VALUES);
  const { mean, spreads } = shippedManifest.normalisation.actor.x;
  // Both halves stand still, the second a tenth of the stage farther right.
  window[3 * VALUES] = (2 * (0.1 - mean)) / spreads[0]!;

  const { actors } = staged(shippedManifest, [window], [0], 4);

  const xs = actors[0]!.keys.map((key) => key.x);
  expect(Math.abs(xs[5]! - xs[4]!)).toBeLessThan(0.051);
  expect(xs.at(-1)).toBeCloseTo(0.1 + 0.1 / 6, 1);
});

test('acts that go on from one half to the next are one act', () => {
  const window = new Float32Array(4 * VALUES);
  const walk = ACTS + shippedManifest.vocabularies.acts.indexOf('walk');
  const sleep = ACTS + shippedManifest.vocabularies.acts.indexOf('sleep');
  window[2 * VALUES + walk] = 1;
  window[3 * VALUES + walk] = 1;
  const later = window.slice();
  later[3 * VALUES + walk] = 0;
  later[3 * VALUES + sleep] = 1;

  const { actors } = staged(shippedManifest, [window, later], [0], 5);

  expect(actors[0]!.acts).toEqual([
    { name: 'walk', start: 0, end: 4, strength: 1 },
    { name: 'sleep', start: 4, end: 5, strength: 1 },
  ]);
});

test('a focus that is pulled rests before and after, and none is staged where everything is sharp', () => {
  const sharp = new Float32Array(4 * VALUES);
  const pulled = sharp.slice();
  pulled.set([1, 1], FOCUS);
  pulled.set([1, -1], VALUES + FOCUS);

  expect(staged(shippedManifest, [sharp], [0], 4).focus).toBeUndefined();
  const focus = staged(shippedManifest, [pulled], [0], 4).focus!;
  expect(focus.map(({ t }) => t)).toEqual([0.4, 1.6, 2.4, 3.6]);
  expect(focus[0]!.depth).toBe(focus[1]!.depth);
  expect(focus[3]!.depth).toBeLessThan(focus[0]!.depth - 0.3);
});
