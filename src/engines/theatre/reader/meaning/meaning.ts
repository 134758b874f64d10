/**
 * Meaning of words that no list holds: a small sentence encoder (MiniLM-L6) and, in the same space, the names of
 * everything that the theatre can show. Opened by the reader with the first prompt that needs it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openSession } from '../../../../onnx/session.js';
import { createTokenizer } from './wordpiece.js';

/** What can be shown, and how near it comes to what was said: cosine, 1 the same. */
export interface Nearest {
  /** Sprite of a subject, or `set:` and the name of a set. */
  candidate: string;
  similarity: number;
}

export interface Meaning {
  /** The sentence's vector, of length 1. */
  embed(text: string): Promise<Float32Array>;
  /** What comes nearest to `text` among candidates that `suits` takes. */
  nearest(text: string, suits: (candidate: string) => boolean): Promise<Nearest | undefined>;
  close(): Promise<void>;
}

const Manifest = z.object({
  encoder: z.object({ file: z.string().regex(/^[\w.-]+\.onnx$/), sha256: z.string() }),
  width: z.int().positive(),
  longest: z.int().positive(),
  /** What a candidate's int8 stands for. */
  scale: z.number().positive(),
  candidates: z.array(z.string()),
});

/** Throws one sentence where the files are missing or damaged. */
export async function openMeaning(folder: string, threads: number): Promise<Meaning> {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const { width, longest, scale, candidates, encoder } = manifest;
  const tokenizer = createTokenizer(readFileSync(join(folder, 'vocabulary.txt'), 'utf8').trimEnd().split('\n'));
  const table = new Int8Array(readFileSync(join(folder, 'candidates.bin'))); // [candidates, width]
  const session = await openSession({ path: join(folder, encoder.file), sha256: encoder.sha256, threads });

  const embed = async (text: string): Promise<Float32Array> => {
    const ids = Int32Array.from(tokenizer.encode(text, longest));
    const shape = [1, ids.length];
    const { last_hidden_state: states } = await session.run({
      input_ids_32: { data: ids, shape },
      attention_mask_32: { data: new Int32Array(ids.length).fill(1), shape },
      token_type_ids_32: { data: new Int32Array(ids.length), shape },
    }); // [1, tokens, width]
    const mean = Float32Array.from({ length: width }, (_, value) => {
      let sum = 0;
      for (let token = 0; token < ids.length; token++) sum += states![token * width + value]!;
      return sum;
    });
    const length = Math.hypot(...mean);
    return mean.map((value) => value / length);
  };
  return {
    embed,
    async nearest(text, suits) {
      const vector = await embed(text);
      let best: Nearest | undefined;
      candidates.forEach((candidate, row) => {
        let similarity = 0;
        for (let value = 0; value < width; value++) similarity += table[row * width + value]! * vector[value]!;
        similarity *= scale;
        if ((best === undefined || similarity > best.similarity) && suits(candidate)) best = { candidate, similarity };
      });
      return best;
    },
    close: () => session.close(),
  };
}
