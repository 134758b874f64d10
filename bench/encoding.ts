/**
 * `node dist/bench/encoding.js [--times 5] [PROMPT ...]`: what the file adds to the drawing of a film. Draws the same
 * film with and without an encoder, in turns, in one process. Says the best clock and processor seconds of each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineFamily } from '../src/engines/index.js';
import { encodeMaster } from '../src/video/encode.js';
import { findFfmpeg } from '../src/video/ffmpeg.js';
import { processorSeconds } from './processes.js';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const PROMPTS = [
  'a corgi wearing sunglasses runs along the beach at sunset',
  'several woolly mammoths walk through a snowy meadow',
  'a stylish woman walks down a Tokyo street filled with neon signs',
  'a future city full of flying cars',
];
const WORK = { seconds: 4, width: 768, height: 432, framesPerSecond: 24, seed: 1 };

const folder = mkdtempSync(join(tmpdir(), 'mutoscope-encoding-'));
const { binary } = await findFfmpeg({ binary: process.env.FFMPEG_BIN, path: process.env.PATH, workFolder: folder });
const engine = await engineFamily('theatre').open({ modelsFolder: undefined, threads: undefined });
const signal = new AbortController().signal;
const ways = { drawn, encoded };
try {
  for (const prompt of positionals.length > 0 ? positionals : PROMPTS) {
    const best = {
      drawn: { clock: Infinity, processors: Infinity },
      encoded: { clock: Infinity, processors: Infinity },
    };
    for (let time = 0; time < Number(values.times); time++) {
      for (const way of ['drawn', 'encoded'] as const) {
        const before = { clock: performance.now() / 1000, processors: processorSeconds(process.pid) };
        await ways[way](prompt);
        best[way].clock = Math.min(best[way].clock, performance.now() / 1000 - before.clock);
        best[way].processors = Math.min(best[way].processors, processorSeconds(process.pid) - before.processors);
      }
    }
    const row = (['clock', 'processors'] as const).map((what) => {
      const [alone, both] = [best.drawn[what], best.encoded[what]];
      return `${what} ${alone.toFixed(2)} s, with its file ${both.toFixed(2)} s: +${((both / alone - 1) * 100).toFixed(0)} %`;
    });
    process.stdout.write(`${row.join('; ')}  ${prompt}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// The theatre's threads have nothing more to do.
process.exit(0);

function take(prompt: string) {
  return engine.generate({ prompt, ...WORK }, { signal, onProgress() {} });
}

async function drawn(prompt: string): Promise<void> {
  for await (const _ of (await take(prompt)).frames);
}

async function encoded(prompt: string): Promise<void> {
  const { frames, frameCount } = await take(prompt);
  const film = { ...WORK, frames, frameCount, ffmpeg: binary, folder, signal, comment: 'a bench' };
  rmSync((await encodeMaster(film)).folder, { recursive: true });
}
