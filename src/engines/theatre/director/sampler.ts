/**
 * The sampler: from noise to one clean window in a dozen Euler steps, guided by a caption. Pure but for the network,
 * which is handed in. training/mutoscope_director/sampler.py does the same step for step; fixtures hold them together.
 */
import { setImmediate } from 'node:timers/promises';
import type { CaptionWord } from '../reading.js';
import { random } from '../stage/painting/random.js';
import type { Cast, Known, Window } from './layout.js';
import type { Manifest } from './manifest.js';

/** What the network is asked: row 0 with the caption, row 1 without. */
export interface Question {
  tokens: Float32Array; // [2, 2 + 2 actors, 72]
  levels: Float32Array; // [2, 2 + 2 actors]
  concepts: Int32Array; // [2, words]
  bindings: Float32Array; // [2, words, 9]
  cast: Float32Array; // [2, actors, 25]
}

/** Predicts clean tokens. */
export type Denoise = (question: Question) => Promise<Float32Array>; // [2, 2 + 2 actors, 72]

export interface WindowRequest {
  caption: CaptionRows;
  cast: Cast;
  noise: Float32Array; // [2 + 2 actors, 72]
  known: Known;
}

/** A caption and no caption as numbers. */
export interface CaptionRows {
  concepts: Int32Array; // [2, words]
  bindings: Float32Array; // [2, words, 9]
}

/** Denoises one window. Known tokens stay as they are, at level 1. Aborting rejects before the next step. */
export async function denoiseWindow(
  manifest: Manifest,
  denoise: Denoise,
  { caption, cast, noise, known }: WindowRequest,
  { signal, onStep }: { signal: AbortSignal; onStep: () => void },
): Promise<Window> {
  const { levels: schedule, guidance } = manifest.director;
  const { values } = manifest.score;
  const size = noise.length;
  const tokenCount = size / values;
  const window = noise.slice();
  for (const [place, value] of known) window.set(value, place * values);
  const twice = new Float32Array(2 * cast.rows.length);
  twice.set(cast.rows);
  twice.set(cast.rows, cast.rows.length);
  const tokens = new Float32Array(2 * size);
  const levels = new Float32Array(2 * tokenCount);
  for (let step = 0; step < schedule.length - 1; step++) {
    // The runtime blocks while it runs: only here can a cancel that has arrived be seen.
    await setImmediate();
    signal.throwIfAborted();
    const level = schedule[step]!;
    tokens.set(window, 0);
    tokens.set(window, size);
    levels.fill(level);
    for (const place of known.keys()) levels[place] = levels[tokenCount + place] = 1;
    const clean = await denoise({ ...caption, tokens, levels, cast: twice });
    const pace = (schedule[step + 1]! - level) / Math.max(1 - level, 0.05);
    for (let index = 0; index < size; index++) {
      if (known.has(Math.floor(index / values))) continue;
      const unguided = clean[size + index]!;
      const target = unguided + guidance * (clean[index]! - unguided);
      window[index]! += pace * (target - window[index]!);
    }
    onStep();
  }
  return window;
}

/**
 * A caption and no caption as numbers, with whose each concept is. Concepts that these weights never learnt are left
 * out: a reader may be newer than its model. So are those beyond the caption's length.
 */
export function captionRows(manifest: Manifest, caption: readonly CaptionWord[]): CaptionRows {
  const { concepts: vocabulary } = manifest.vocabularies;
  const nothing: CaptionWord = { concept: '<null>' };
  const learnt = caption
    .filter(({ concept }) => vocabulary.includes(concept))
    .slice(0, manifest.director.captionLength);
  const words = learnt.length > 0 ? learnt : [nothing];
  const concepts = new Int32Array(2 * words.length).fill(vocabulary.indexOf(nothing.concept));
  words.forEach(({ concept }, place) => {
    concepts[place] = vocabulary.indexOf(concept);
  });
  const bound = bindingsOf(words, manifest.score.subjects);
  const bindings = new Float32Array(2 * bound.length);
  bindings.set(bound);
  return { concepts, bindings };
}

/** For each word whose it is, whom it concerns, and whether it comes after a "then" of the same subject. */
function bindingsOf(words: readonly CaptionWord[], subjects: number): Float32Array {
  const width = bindingCount(subjects);
  const bindings = new Float32Array(words.length * width);
  const later = new Set<number>();
  let spoken = 0;
  words.forEach(({ concept, of = [], to = [] }, place) => {
    const row = bindings.subarray(place * width, (place + 1) * width);
    for (const subject of of) if (subject < subjects) row[subject] = 1;
    for (const subject of to) if (subject < subjects) row[subjects + subject] = 1;
    const whose = of[0] ?? spoken;
    if (concept.startsWith('subject')) spoken = Number(concept.slice('subject'.length));
    else if (concept === 'then') later.add(whose);
    else if (later.has(whose)) row[width - 1] = 1;
  });
  return bindings;
}

/** Values that say whose a concept is. */
export const bindingCount = (subjects: number): number => 2 * subjects + 1;

/**
 * Standard normal numbers, the same for the same seed: Box–Muller over the seeded stream of mulberry32. Each call takes
 * the next ones. Not PyTorch's stream: fixtures hand noise in.
 */
export function gaussian(seed: number): (count: number) => Float32Array {
  const uniform = random(seed);
  return (count) => {
    const numbers = new Float32Array(count);
    for (let index = 0; index < count; index += 2) {
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      numbers[index] = radius * Math.cos(angle);
      if (index + 1 < count) numbers[index + 1] = radius * Math.sin(angle);
    }
    return numbers;
  };
}
