/** What the exporter left in test/golden/director/, and numbers to feed the director's parts with. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../../src/engines/theatre/director/layout.js';
import { type Manifest, readManifest } from '../../../src/engines/theatre/director/manifest.js';
import type { CaptionWord } from '../../../src/engines/theatre/reading.js';
import type { Place } from '../../../src/engines/theatre/sets.js';

export const modelsFolder = fileURLToPath(new URL('../../../models/theatre/', import.meta.url));

export const shippedManifest: Manifest = readManifest(modelsFolder);

/** What every fixture was made for. */
interface Told {
  caption: CaptionWord[];
  place: Place;
  roles: Role[];
}
interface Film extends Told {
  seconds: number;
  noises: string[];
  windows: string[];
  scenes: {
    shake: number[];
    focus: (number | null)[];
    camera: number[][];
    performers: { subject: number; acts: string[]; keys: number[][] }[];
  }[];
}
interface Fixtures {
  step: Told & { tokens: string; levels: string; clean: string };
  sampler: Told & {
    noise: string;
    known: Record<string, string>;
    levels: number[];
    guidance: number;
    window: string;
  };
  film: Film;
}

export function fixture<Name extends keyof Fixtures>(name: Name): Fixtures[Name] {
  return JSON.parse(readFileSync(new URL(`../../golden/director/${name}.json`, import.meta.url), 'utf8'));
}

/** Little-endian float32 in base64, as export.py packs it. */
export function unpacked(text: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Float32Array(bytes.buffer);
}

export function largestDifference(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return one.reduce((worst, value, index) => Math.max(worst, Math.abs(value - other[index]!)), 0);
}

/** Concepts as a caption that doesn't know whose they are. */
export const captionOf = (concepts: readonly string[]): CaptionWord[] => concepts.map((concept) => ({ concept }));
