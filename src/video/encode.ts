/**
 * Frames into the master: one ffmpeg takes them while they are still being made. The render child calls this; what
 * people get is made from the master by `fit.ts`.
 */

import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RetryableError } from '../errors.js';
import type { Child, Ending } from './child.js';
import { asDiskFault, assertEndedWell, FILM_ARGUMENTS, framesDone, startFfmpeg } from './ffmpeg.js';
import { createStills, type Stills } from './stills.js';

export interface EncodeOptions {
  /** RGBA, 8 bit, opaque, rows top down, `width × height × 4` bytes each. */
  frames: AsyncIterable<Buffer>;
  /** How many frames must come; any other number is a bug of the engine. */
  frameCount: number;
  /** Pixels; even. */
  width: number;
  height: number;
  framesPerSecond: number;
  /** Path of the program, from `findFfmpeg`. */
  ffmpeg: string;
  /** Where the film's own folder is made. Made itself when missing. */
  folder: string;
  signal: AbortSignal;
  /** Told after each frame that ffmpeg has taken. */
  onFrame?: (written: number) => void;
  /** Goes into the file's metadata: that it was made by a machine, and by which. */
  comment: string;
}

/** Paths in a fresh folder, which is the receiver's to remove. */
export interface Master {
  folder: string;
  /** MP4: H.264 Main, yuv420p, bt709, index first. */
  file: string;
  bytes: number;
  /** JPEG, six frames, about 960 pixels wide. */
  sheet: string;
  /** JPEG within 320 × 320 pixels, below 200 kB. */
  poster: string;
}

/**
 * Encodes a film. Rejects with the signal's reason when aborted, with a `RetryableError` when ffmpeg or the disk
 * fails, with a plain error when the frames are not what was announced; then the film's folder is gone and ffmpeg
 * too. Never waits longer than a minute for ffmpeg; how long a frame takes to come is the engine's business.
 */
export async function encodeMaster(options: EncodeOptions): Promise<Master> {
  const { frameCount, width, height, signal } = options;
  assertFilm(options);
  signal.throwIfAborted();
  await mkdir(options.folder, { recursive: true });
  const folder = await mkdtemp(join(resolve(options.folder), 'film-'));
  const file = join(folder, 'master.mp4');
  const stills = createStills({ width, height, frameCount });
  const child = startFfmpeg(options.ffmpeg, masterArguments(options, file), { signal, input: true });
  try {
    await writeFrames(options, child, stills);
    const [ending, pictures] = await Promise.all([lastWords(child), stills.save(folder)]);
    signal.throwIfAborted();
    assertEndedWell(ending, 'encoding the film');
    if (framesDone(ending) !== frameCount) {
      throw new RetryableError(`ffmpeg wrote ${framesDone(ending)} of ${frameCount} frames.`);
    }
    return { folder, file, bytes: (await stat(file)).size, ...pictures };
  } catch (error) {
    child.kill();
    await child.ended;
    await rm(folder, { recursive: true, force: true });
    throw asDiskFault(error);
  }
}

const PATIENCE_MS = 60_000;

function assertFilm({ frameCount, width, height, framesPerSecond }: EncodeOptions): void {
  if (!Number.isInteger(frameCount) || frameCount < 1)
    throw new Error(`A film of ${frameCount} frames cannot be encoded.`);
  const even = [width, height].every((side) => Number.isInteger(side) && side >= 2 && side % 2 === 0);
  if (!even) throw new Error(`Frames of ${width} × ${height} pixels cannot be encoded; both sides must be even.`);
  if (!(framesPerSecond > 0)) throw new Error(`${framesPerSecond} frames per second cannot be encoded.`);
}

async function lastWords(child: Child): Promise<Ending> {
  await child.during(child.ended, PATIENCE_MS);
  return child.ended;
}

/** Hands frames over one by one, each taken whole by ffmpeg before the next is asked for. */
async function writeFrames(options: EncodeOptions, child: Child, stills: Stills): Promise<void> {
  const { frames, frameCount, width, height, signal, onFrame } = options;
  const frameBytes = width * height * 4;
  const stdin = child.stdin!;
  const source = frames[Symbol.asyncIterator]();
  const gone = child.ended.then(() => undefined);
  let written = 0;
  try {
    for (;;) {
      const next = await Promise.race([source.next(), gone]);
      signal.throwIfAborted();
      if (next === undefined) return;
      if (next.done) break;
      const frame = next.value;
      if (written === frameCount) throw new Error(`More frames came than the ${frameCount} announced.`);
      if (frame.byteLength !== frameBytes) {
        throw new Error(`Frame ${written} has ${frame.byteLength} bytes, not ${width} × ${height} × 4.`);
      }
      const taken = new Promise<boolean>((done) => stdin.write(frame, (error) => done(!error)));
      stills.take(written, frame);
      if (!(await child.during(taken, PATIENCE_MS))) return;
      written += 1;
      onFrame?.(written);
    }
  } finally {
    // Not awaited: a source that hangs in its next frame would hold us, and it has the signal too.
    source.return?.()?.catch(() => {});
  }
  if (written !== frameCount) throw new Error(`Only ${written} of ${frameCount} frames came.`);
  stdin.end();
}

/**
 * Chosen by trial: 96 drawn frames of 768 × 432 (sprites, gradients, snowfall) on 2 cores with an ffmpeg of 2018.
 *
 *     preset     CRF   CPU s   kB    SSIM    PSNR   memory
 *     ultrafast   18   0.63   1388   .9948   50.3   26 MB
 *     superfast   16   0.44   1052   .9964   50.6   47 MB
 *     superfast   18   0.38    869   .9955   49.3   47 MB
 *     superfast   20   0.37    709   .9943   48.0   45 MB
 *     veryfast    16   0.64    647   .9949   48.3   56 MB
 *     faster      16   0.85    627   .9956   49.1   67 MB
 *
 * With our two threads superfast takes 42 MB, at 1920 × 1080 185 MB; with sixteen 91 and 450 MB.
 * One quantizer of 12, because a copy that has to be smaller is made from this one: on grain, confetti and cuts it then
 * keeps an SSIM within 0.005 of two passes from the raw frames under the same limit (`bench/fit.ts`; 0.0038 in the
 * hardest of sixteen cases, 0.0069 from 13). A rate factor (11 did as well) makes x264 look at each frame twice, as do
 * weights, scene cuts and the choice of B-frames: without them it takes a fifth to a quarter less processor time (0.74 s
 * to 0.70 for 4 s of Tokyo, 0.72 to 0.48 on a beach), for 5.2 MB instead of 3.9 and 2.0 instead of 3.2.
 * A lighter one for chats that take far more than any film (18 without B-frames: a fifth less time, a third fewer bytes)
 * was tried: on a film of ours it is 0.010 below two passes of its own size; this one 0.0034, 12 without B-frames 0.0053.
 * CAVLC, because at so many bits CABAC is 11 to 20 % of the encoder's time and spares only 5 % of the bytes.
 * Blocks of 4 × 4 alone: those of 8 × 8 cost a tenth of the time, for the same bytes and an SSIM lower by 0.0001. One B-frame
 * for three would spare 32 MB at 1920 × 1080, and took 4 to 43 % more bytes.
 * Whole pixels of motion are searched and no edges smoothed: a tenth less time (three films from files: 0.54 s to 0.48, 0.47
 * to 0.43, 0.52 to 0.49), 3 to 5 % more bytes. At this quantizer there is little to smooth; on a film of ours it is 0.0043 below two passes of its own size.
 * Two threads share each frame, and no frame waits for later ones: at 1920 × 1080 that takes 42 MB less than a frame
 * for each thread, for the same time, bytes and SSIM.
 * What the file adds to the drawing of a film says `node dist/bench/encoding.js`.
 */
const QUALITY = [
  ...['-preset', 'superfast', '-qp', '12', '-coder', 'cavlc'],
  ...[
    '-x264-params',
    'sliced-threads=1:rc-lookahead=0:sync-lookahead=0:b-adapt=0:scenecut=0:weightp=0:8x8dct=0:subme=0:no-deblock=1',
  ],
];

function masterArguments({ width, height, framesPerSecond, comment }: EncodeOptions, file: string): string[] {
  const rate = String(framesPerSecond);
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-video_size', `${width}x${height}`, '-framerate', rate];
  return [
    ...['-protocol_whitelist', 'file,pipe', ...input, '-i', 'pipe:0'],
    ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'],
    ...['-c:v', 'libx264', ...QUALITY],
    ...FILM_ARGUMENTS,
    ...['-metadata', `comment=${comment.replaceAll('\0', '')}`, file],
  ];
}
