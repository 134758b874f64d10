/**
 * `node dist/bench/films.js [--sizes 768x432,1280x720] [--seconds 4] [--times 1] [PROMPT ...]`: renders films in one
 * render child, one after the other. Says for each the seconds on the clock, the processor's seconds of child and
 * ffmpeg, of which directing, what all processes below this one held at most and hold at rest, and the mean of the
 * yardstick before and after it: how fast the machine was just then. Linux: it reads /proc.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLogger } from '../src/logger.js';
import { packageRoot } from '../src/package-root.js';
import { openRenderProcess } from '../workers/render-process.js';
import { familyOf, megabytesOf, processorSeconds, watchPeak } from './processes.js';
import { openYardstick } from './yardstick.js';

/** One of each kind that costs something of its own: sets full of light, many actors, looks, frames, weather, focus. */
const KINDS = [
  'a stylish woman walks down a Tokyo street filled with neon signs',
  'several woolly mammoths walk through a snowy meadow',
  'a glass sphere that has a zen garden within it',
  'a future city full of flying cars',
  'a cat chases a mouse through the kitchen',
  'a fish swims in the ocean, zoom in',
  'a rack focus from a dog to a cat in a park',
  'three robots work in a factory, camera shaking',
  ...['pixel art', 'old film', 'black and white', 'watercolour', 'oil painting', 'Van Gogh style', 'ukiyo-e'],
  ...['cyberpunk', 'cartoon', 'surrealism', 'neon outline', 'pencil sketch', 'comic style'],
].map((kind, index) => (index < 8 ? kind : `a fox walks in the rain through Paris, ${kind}`));

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string', default: '768x432' },
    seconds: { type: 'string', default: '4' },
    times: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'mutoscope-films-'));
const child = openRenderProcess({
  file: new URL('dist/workers/render-child.js', packageRoot),
  environment: process.env,
  logger: openLogger('silent'),
  opening: {
    type: 'open',
    engine: 'theatre',
    modelsFolder: undefined,
    threads: undefined,
    ffmpeg: { binary: undefined, path: process.env.PATH, workFolder: folder },
    workFolder: folder,
  },
});
const below = () => familyOf(process.pid).slice(1);
const memory = () => below().reduce((sum, id) => sum + megabytesOf(id), 0);

/** Of the render child and the ffmpegs that it has seen end. */
const processors = () => processorSeconds(below()[0] ?? 0);

const yardstick = openYardstick();
// The first loop is compiled while it runs.
await yardstick.measure();

process.stdout.write('  clock  processors  directing   peak   rest  yardstick\n');
try {
  const prompts = positionals.length > 0 ? positionals : KINDS;
  for (const size of values.sizes.split(',')) {
    const [width = 768, height = 432] = size.split('x').map(Number);
    for (let time = 0; time < Number(values.times); time++)
      for (const [index, prompt] of prompts.entries()) await film(`${size}-${time}-${index}`, prompt, width, height);
  }
} finally {
  await Promise.all([child.close(), yardstick.close()]);
  rmSync(folder, { recursive: true, force: true });
}

async function film(id: string, prompt: string, width: number, height: number): Promise<void> {
  const slownessBefore = await yardstick.measure();
  const peak = watchPeak(below);
  const before = processors();
  const startedMs = performance.now();
  const work = { prompt, seconds: Number(values.seconds), width, height, framesPerSecond: 24, seed: 1 };
  const { directingSeconds } = await child.render(id, work, { signal: new AbortController().signal, onProgress() {} });
  const seconds = (performance.now() - startedMs) / 1000;
  const figures = [seconds, processors() - before, directingSeconds].map((value) => `${value.toFixed(2)} s`);
  const megabytes = [peak.end(), memory()].map((value) => `${value.toFixed(0)} MB`);
  const slowness = (slownessBefore + (await yardstick.measure())) / 2;
  const row = [...figures, ...megabytes, `${slowness.toFixed(0)} ms`.padStart(9)];
  process.stdout.write(`${row.map((cell) => cell.padStart(7)).join('  ')}  ${width}×${height}  ${prompt}\n`);
}
