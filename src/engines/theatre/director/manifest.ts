/**
 * Reads `models/theatre/manifest.json`, the only contract between the training (Python) and this code. Called by the
 * theatre when it opens; everything behind it trusts the types.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KINDS } from '../reading.js';
import { ACTS, SCORE_VERSION } from '../score/score.js';
import { PLACES } from '../sets.js';
import { neededValues } from './layout.js';
import { bindingCount } from './sampler.js';

const count = z.int().positive();
const words = z.array(z.string().min(1)).min(1);
const Scaling = z.object({ mean: z.number(), scale: z.number().positive() });
/** A number of an axis, or its name where it differs from film to film. */
const Form = z.object({ type: z.enum(['float32', 'int32']), shape: z.array(z.union([count, z.string()])) });
const Track = z.object({ mean: z.number(), spreads: z.array(z.number().positive()) });
const FrameSize = z.object({ width: count.multipleOf(2), height: count.multipleOf(2) });

export const Manifest = z
  .object({
    format: z.literal(2),
    name: z.string(),
    version: z.string(),
    score: z.object({
      version: z.literal(SCORE_VERSION),
      windowSeconds: z.number().positive(),
      keySeconds: z.number().positive(),
      firstKeySeconds: z.number().min(0),
      keysPerHalf: count,
      values: count,
      castValues: count,
      actorSlots: count.max(8),
      subjects: count.max(4),
    }),
    director: z.object({
      file: z.string().regex(/^[\w.-]+\.onnx$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: count,
      parameters: count,
      captionLength: count,
      /** Noise levels of the sampler's steps, 0 noise to 1 clean. */
      levels: z.array(z.number().min(0).max(1)).min(2),
      guidance: z.number(),
      inputs: z.object({ tokens: Form, levels: Form, concepts: Form, bindings: Form, cast: Form }),
      outputs: z.object({ clean: Form }),
    }),
    vocabularies: z.object({
      concepts: words,
      places: z.array(z.enum(PLACES)),
      kinds: z.array(z.enum(KINDS)),
      acts: z.array(z.enum(ACTS)),
    }),
    normalisation: z.object({
      /** What the values of a track in half a window stand for: sums of these waves, one number for each key. */
      waves: z.array(z.array(z.number())),
      camera: z.object({ x: Track, y: Track, zoom: Track, roll: Track }),
      actor: z.object({ x: Track, depth: Track, height: Track }),
      focus: Scaling,
      size: Scaling,
    }),
    capabilities: z.object({
      longestSeconds: z.number().positive().max(120),
      defaultSeconds: z.number().positive(),
      framesPerSecond: count,
      sizes: z.object({ '16:9': FrameSize, '9:16': FrameSize, '1:1': FrameSize }),
    }),
    /** How the weights came about and how they were judged; for people. */
    training: z.record(z.string(), z.unknown()),
  })
  .superRefine((manifest, context) => {
    for (const problem of misfits(manifest as Manifest)) context.addIssue({ code: 'custom', message: problem });
  });

export type Manifest = z.infer<typeof Manifest>;

/** Reads and checks the manifest in a folder of models. Throws one sentence that says what is wrong with which file. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'manifest.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`The theatre's models are missing at ${folder}: restore them with git checkout or reinstall.`, {
      cause,
    });
  }
  const parsed = Manifest.safeParse(parseJson(text, path));
  if (parsed.success) return parsed.data;
  const { path: place, message } = parsed.error.issues[0]!;
  const where = place.length > 0 ? `${place.join('.')}: ` : '';
  throw new Error(`${path} does not fit this version (${where}${message}): restore it with git checkout or reinstall.`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is damaged (it is not JSON): restore it with git checkout or reinstall.`, { cause });
  }
}

/** What the parts of a manifest say against each other or against this code, in words. */
function* misfits(manifest: Manifest): Generator<string> {
  const { score, director, vocabularies, normalisation } = manifest;
  const { concepts, places, kinds, acts } = vocabularies;
  const { keysPerHalf, values, subjects, castValues } = score;
  if (score.windowSeconds !== 2 * keysPerHalf * score.keySeconds) yield 'the keys do not fill the window';
  if (values < neededValues(manifest)) yield 'the vocabularies do not fit into a token';
  if (castValues !== subjects + kinds.length + places.length + 3) yield 'the vocabularies do not fit the cast';
  if (PLACES.some((place) => !places.includes(place)) || KINDS.some((kind) => !kinds.includes(kind))) {
    yield 'a place or a kind is missing';
  }
  const { waves, camera, actor } = normalisation;
  if (waves.length !== keysPerHalf || waves.some((wave) => wave.length !== keysPerHalf)) {
    yield 'the waves do not fit the keys';
  }
  if ([...Object.values(camera), ...Object.values(actor)].some(({ spreads }) => spreads.length !== keysPerHalf + 1)) {
    yield 'the spreads do not fit the keys';
  }
  const levels = director.levels;
  if (levels[0] !== 0 || levels.at(-1) !== 1 || levels.some((level, step) => step > 0 && level <= levels[step - 1]!)) {
    yield 'the noise levels do not rise from 0 to 1';
  }
  const tokens = [2, 'tokens', values];
  const shapes = {
    tokens,
    levels: [2, 'tokens'],
    concepts: [2, 'words'],
    bindings: [2, 'words', bindingCount(subjects)],
    cast: [2, 'actors', castValues],
  };
  for (const [name, shape] of Object.entries(shapes)) {
    const found = director.inputs[name as keyof typeof shapes].shape;
    if (found.join() !== shape.join()) yield `the input ${name} is [${found}], not [${shape}]`;
  }
  if (director.outputs.clean.shape.join() !== tokens.join()) yield `the output clean is not [${tokens}]`;
  if (concepts[0] !== '<pad>' || concepts[1] !== '<null>') yield 'the concepts do not start with <pad> and <null>';
  yield* strangers(concepts, 'kind.', KINDS);
  yield* strangers(concepts, 'act.', acts);
}

function* strangers(concepts: string[], prefix: string, known: readonly string[]): Generator<string> {
  for (const concept of concepts) {
    if (concept.startsWith(prefix) && !known.includes(concept.slice(prefix.length))) yield `unknown concept ${concept}`;
  }
}
