/**
 * The sampler: from noise to one clean window in a dozen Euler steps, guided by a caption. Pure but for the network,
 * which is handed in. training/mutoscope_director/sampler.py does the same step for step; fixtures hold them together.
 */
import { setImmediate } from 'node:timers/promises';
import type { Known, Window } from './layout.js';
import type { Manifest } from './manifest.js';
import type { CaptionWord } from './reading.js';
import { random } from './stage/random.js';

/** Predicts clean tokens: row 0 with the caption, row 1 without. */
export type Denoise = (
  tokens: Float32Array, // [2, 28, 64]
  levels: Float32Array, // [2, 28]
  concepts: Int32Array, // [2, 40]
) => Promise<Float32Array>; // [2, 28, 64]

export interface WindowRequest {
  concepts: Int32Array; // [2, 40]
  noise: Float32Array; // [28, 64]
  known: Known;
}

/** Denoises one window. Known tokens stay as they are, at level 1. Aborting rejects before the next step. */
export async function denoiseWindow(
  manifest: Manifest,
  denoise: Denoise,
  { concepts, noise, known }: WindowRequest,
  { signal, onStep }: { signal: AbortSignal; onStep: () => void },
): Promise<Window> {
  const { levels: schedule, guidance } = manifest.director;
  const { tokens: tokenCount, values } = manifest.score;
  const size = tokenCount * values;
  const window = noise.slice();
  for (const [place, value] of known) window.set(value, place * values);
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
    const clean = await denoise(tokens, levels, concepts);
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
 * A caption and no caption as numbers. Concepts that these weights never learnt are left out: a reader may be newer
 * than its model. So are those beyond the caption's length.
 */
export function captionRows(manifest: Manifest, caption: readonly CaptionWord[]): Int32Array {
  const { concepts } = manifest.vocabularies;
  const { captionLength } = manifest.director;
  const nothing = concepts.indexOf('<null>');
  const ids = caption.map(({ concept }) => concepts.indexOf(concept)).filter((id) => id !== -1);
  const rows = new Int32Array(2 * captionLength).fill(nothing);
  if (ids.length > 0) rows.fill(concepts.indexOf('<pad>'), 0, captionLength).set(ids.slice(0, captionLength));
  return rows; // [2, 40]
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const SEVERAL = 4;

/** How many of each subject a caption asks for; one where it says nothing. */
export function captionCounts(caption: readonly CaptionWord[], subjects: number): number[] {
  return Array.from({ length: subjects }, (_, subject) => {
    const named = caption.findIndex(({ concept }) => concept === `subject${subject}`);
    const word = caption[named - 1]?.concept ?? 'one';
    return word === 'several' ? SEVERAL : Math.max(0, COUNTS.indexOf(word)) + 1;
  });
}

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
