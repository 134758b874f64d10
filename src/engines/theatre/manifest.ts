/**
 * Reads `models/theatre/manifest.json`, the only contract between the training (Python) and this code. Called by the
 * theatre when it opens; everything behind it trusts the types.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KINDS } from './reading.js';
import { ACTS, LIGHTS, SCORE_VERSION, WEATHERS } from './score.js';

const count = z.int().positive();
const words = z.array(z.string().min(1)).min(1);
const Scaling = z.object({ mean: z.number(), scale: z.number().positive() });
const Form = z.object({ type: z.enum(['float32', 'int32']), shape: z.array(count) });
const FrameSize = z.object({ width: count.multipleOf(2), height: count.multipleOf(2) });

export const Manifest = z
  .object({
    format: z.literal(1),
    name: z.string(),
    version: z.string(),
    score: z.object({
      version: z.literal(SCORE_VERSION),
      windowSeconds: z.number().positive(),
      keySeconds: z.number().positive(),
      firstKeySeconds: z.number().min(0),
      keysPerHalf: count,
      tokens: count,
      values: count,
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
      inputs: z.object({ tokens: Form, levels: Form, concepts: Form }),
      outputs: z.object({ clean: Form }),
    }),
    vocabularies: z.object({
      concepts: words,
      sets: words,
      lights: z.array(z.enum(LIGHTS)),
      weathers: z.array(z.enum(WEATHERS)),
      acts: z.array(z.enum(ACTS)),
    }),
    normalisation: z.object({
      camera: z.object({ x: Scaling, y: Scaling, zoom: Scaling, roll: Scaling }),
      actor: z.object({ x: Scaling, depth: Scaling, height: Scaling, facing: Scaling }),
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
  const { score, director, vocabularies } = manifest;
  const { concepts, sets, lights, weathers, acts } = vocabularies;
  if (score.tokens !== 4 + 3 * score.actorSlots) yield 'the number of tokens does not fit the actor slots';
  if (score.windowSeconds !== 2 * score.keysPerHalf * score.keySeconds) yield 'the keys do not fill the window';
  if (score.values < Math.max(sets.length, lights.length + weathers.length, 4 * score.keysPerHalf + acts.length)) {
    yield 'the vocabularies do not fit into a token';
  }
  const levels = director.levels;
  if (levels[0] !== 0 || levels.at(-1) !== 1 || levels.some((level, step) => step > 0 && level <= levels[step - 1]!)) {
    yield 'the noise levels do not rise from 0 to 1';
  }
  const tokens = [2, score.tokens, score.values];
  const shapes = { tokens, levels: [2, score.tokens], concepts: [2, director.captionLength] };
  for (const [name, shape] of Object.entries(shapes)) {
    const found = director.inputs[name as keyof typeof shapes].shape;
    if (found.join() !== shape.join()) yield `the input ${name} is [${found}], not [${shape}]`;
  }
  if (director.outputs.clean.shape.join() !== tokens.join()) yield `the output clean is not [${tokens}]`;
  if (concepts[0] !== '<pad>' || concepts[1] !== '<null>') yield 'the concepts do not start with <pad> and <null>';
  yield* strangers(concepts, 'kind.', KINDS);
  yield* strangers(concepts, 'act.', acts);
  yield* strangers(concepts, 'set.', sets);
  yield* strangers(concepts, 'light.', lights);
  yield* strangers(concepts, 'weather.', weathers);
}

function* strangers(concepts: string[], prefix: string, known: readonly string[]): Generator<string> {
  for (const concept of concepts) {
    if (concept.startsWith(prefix) && !known.includes(concept.slice(prefix.length))) yield `unknown concept ${concept}`;
  }
}
