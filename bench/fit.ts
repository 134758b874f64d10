/**
 * `node dist/bench/fit.js [film …]`: how much a delivery file loses against two passes from the raw frames, at the
 * same size and under the same limit, on films that are hard to encode: grain, confetti, cuts. SSIM over all frames.
 * `theatre` is a film of ours. Says `NAME SHARE-OF-THE-MASTER SSIM-OURS SSIM-YARDSTICK DIFFERENCE`; 1 is the master.
 */
import { createWriteStream, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { engineFamily } from '../src/engines/index.js';
import { startChild } from '../src/video/child.js';
import { encodeMaster } from '../src/video/encode.js';
import { FILM_ARGUMENTS, findFfmpeg } from '../src/video/ffmpeg.js';
import { fit } from '../src/video/fit.js';

const SIZE = { width: 480, height: 270 };
const RATE = 24;
const FRAMES = 72;
/** Shares of the master's bytes that a chat takes: a little less, and much less. */
const SHARES = [0.7, 0.5, 0.35, 0.15];
/** What `fit` leaves free; the yardstick leaves as much. */
const LESS = 0.98;

type Paint = (frame: number) => Buffer | Promise<Buffer>;

const folder = mkdtempSync(join(tmpdir(), 'mutoscope-fit-'));
const { binary } = await findFfmpeg({ binary: process.env.FFMPEG_BIN, path: process.env.PATH, workFolder: folder });
const signal = new AbortController().signal;
const wanted = process.argv.slice(2);
const films: Record<string, () => Paint | Promise<Paint>> = { grain, confetti, cuts, theatre };
let worst = 0;
try {
  for (const [name, open] of Object.entries(films)) {
    if (wanted.length === 0 || wanted.includes(name)) await measureFilm(name, await open());
  }
  process.stdout.write(`worst ${worst.toFixed(4)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// The theatre's threads have nothing more to do.
process.exit(0);

async function measureFilm(name: string, paint: Paint): Promise<void> {
  const raw = join(folder, `${name}.rgba`);
  const frames = async function* () {
    for (let frame = 0; frame < FRAMES; frame++) yield await paint(frame);
  };
  await pipeline(Readable.from(frames()), createWriteStream(raw));
  const film = { ...SIZE, framesPerSecond: RATE, frameCount: FRAMES, ffmpeg: binary, folder, signal, comment: name };
  const master = await encodeMaster({ ...film, frames: frames() });
  await measureMaster(name, raw, master);
  for (const share of SHARES) {
    const bytes = Math.round(master.bytes * share);
    const file = join(folder, `${name}-fit.mp4`);
    const fitted = await fit(master.file, {
      bytes,
      ffmpeg: binary,
      file,
      seconds: FRAMES / RATE,
      frames: FRAMES,
      signal,
    });
    const yardstick = await twoPasses(raw, bytes * LESS, fitted.width, fitted.height);
    const [ours, best] = [await ssim(fitted.file, raw, fitted), await ssim(yardstick.file, raw, fitted)];
    worst = Math.max(worst, best - ours);
    const filled = [fitted.bytes, yardstick.bytes]
      .map((size) => `${((size / bytes) * 100).toFixed(1)} %`)
      .join(' and ');
    const words = [ours, best, best - ours].map((figure) => figure.toFixed(4)).join(' ');
    process.stdout.write(
      `${name} ${share} ${words}  ${fitted.width}×${fitted.height}, ${fitted.passes} passes, ${filled} of the limit\n`,
    );
  }
}

/** A chat that takes more than the film: what goes there is the master itself. */
async function measureMaster(name: string, raw: string, master: { file: string; bytes: number }): Promise<void> {
  const yardstick = await twoPasses(raw, master.bytes, SIZE.width, SIZE.height);
  const [ours, best] = [await ssim(master.file, raw, SIZE), await ssim(yardstick.file, raw, SIZE)];
  worst = Math.max(worst, best - ours);
  const words = [ours, best, best - ours].map((figure) => figure.toFixed(4)).join(' ');
  const bitsPerPixel = (master.bytes * 8) / (SIZE.width * SIZE.height * FRAMES);
  process.stdout.write(`${name} 1 ${words}  the master, ${bitsPerPixel.toFixed(2)} bits a pixel\n`);
}

function input(raw: string): string[] {
  return [
    ...['-f', 'rawvideo', '-pix_fmt', 'rgba', '-video_size', `${SIZE.width}x${SIZE.height}`, '-framerate', `${RATE}`],
    ...['-i', raw],
  ];
}

/** x264's two passes from the raw frames; the second again until it fills `bytes` to half a percent, at most 8 times. */
async function twoPasses(raw: string, bytes: number, width: number, height: number) {
  const [out, file] = [join(folder, 'try.mp4'), join(folder, 'yardstick.mp4')];
  const pass = (number: 1 | 2, rate: number) =>
    run([
      ...input(raw),
      ...['-vf', `scale=${width}:${height}:flags=lanczos:out_color_matrix=bt709:out_range=tv,format=yuv420p`],
      ...['-c:v', 'libx264', '-preset', 'faster', '-b:v', `${Math.round(rate)}`, '-pass', `${number}`],
      ...['-passlogfile', join(folder, 'yardstick'), ...FILM_ARGUMENTS],
      ...(number === 1 ? ['-f', 'null', '-'] : [out]),
    ]);
  let rate = ((bytes - 2000 - 12 * FRAMES) * 8) / (FRAMES / RATE);
  await pass(1, rate);
  let [best, fits, tooMuch] = [0, 0, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < 8 && best < bytes * 0.995; attempt++) {
    await pass(2, rate);
    const { size } = statSync(out);
    if (size > bytes) tooMuch = Math.min(tooMuch, rate);
    else {
      fits = Math.max(fits, rate);
      if (size > best) renameSync(out, file);
      best = Math.max(best, size);
    }
    const next = (rate * bytes * 0.998) / size;
    rate = next > fits && next < tooMuch ? next : (fits + tooMuch) / 2;
  }
  return { file, bytes: best };
}

async function ssim(file: string, raw: string, { width, height }: { width: number; height: number }): Promise<number> {
  const reference = `[1:v]scale=${width}:${height}:flags=lanczos:out_color_matrix=bt709:out_range=tv,format=yuv420p[raw]`;
  const said = await run(['-i', file, ...input(raw), '-lavfi', `${reference};[0:v][raw]ssim`, '-f', 'null', '-']);
  return Number(/All:([\d.]+)/.exec(said)?.[1]);
}

async function run(args: string[]): Promise<string> {
  const { code, stderr } = await startChild(binary, ['-y', '-nostdin', '-hide_banner', ...args]).ended;
  if (code !== 0) throw new Error(stderr);
  return stderr;
}

/** Numbers between 0 and 1 that look like chance; the same every time. */
function dice(seed: number): () => number {
  let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function fill(colour: (x: number, y: number) => readonly [number, number, number]): Buffer {
  const { width, height } = SIZE;
  const frame = Buffer.alloc(width * height * 4, 255);
  for (let pixel = 0; pixel < width * height; pixel++)
    frame.set(colour(pixel % width, Math.floor(pixel / width)), pixel * 4);
  return frame;
}

/** A slow gradient under film grain. */
function grain(): Paint {
  return (frame) => {
    const chance = dice(frame + 1);
    return fill((x, y) => {
      const light = 60 + ((x + frame * 2) / 4 + y / 3) / 2 + chance() * 40;
      return [light, light * 0.9, light * 0.8];
    });
  };
}

/** A thousand bits of paper that tumble down. */
function confetti(): Paint {
  const chance = dice(7);
  const bits = Array.from({ length: 1000 }, () => ({
    x: chance() * SIZE.width,
    y: chance() * SIZE.height,
    speed: 1 + chance() * 5,
    side: 3 + Math.floor(chance() * 5),
    colour: [chance() * 255, chance() * 255, chance() * 255] as const,
  }));
  return (frame) => {
    const picture = fill((_x, y) => [30 + y / 4, 40, 90]);
    for (const { x, y, speed, side, colour } of bits) {
      const left = Math.floor(x + Math.sin((frame + y) / 5) * 8);
      const top = Math.floor(y + speed * frame) % SIZE.height;
      for (let row = top; row < Math.min(top + side, SIZE.height); row++) {
        for (let column = Math.max(0, left); column < Math.min(left + side, SIZE.width); column++) {
          picture.set(colour, (row * SIZE.width + column) * 4);
        }
      }
    }
    return picture;
  };
}

/** Another textured picture every sixth frame. */
function cuts(): Paint {
  return (frame) => {
    const chance = dice(Math.floor(frame / 6) + 100);
    const [a, b, c] = [chance() * 0.4, chance() * 0.4, chance() * 255];
    return fill((x, y) => [
      127 + 120 * Math.sin(x * a + frame / 3),
      127 + 120 * Math.sin(y * b),
      (c + x * y * a) % 255,
    ]);
  };
}

async function theatre(): Promise<Paint> {
  const engine = await engineFamily('theatre').open({ modelsFolder: undefined, threads: undefined });
  const request = {
    prompt: 'two cats dance in a snowstorm',
    seconds: FRAMES / RATE,
    ...SIZE,
    framesPerSecond: RATE,
    seed: 1,
  };
  const take = await engine.generate(request, { signal: new AbortController().signal, onProgress: () => {} });
  const frames: Buffer[] = [];
  for await (const frame of take.frames) frames.push(frame);
  return (frame) => frames[frame]!;
}
