/**
 * What an MP4 of ours is, read from its boxes: for tests, for `fit.ts` and for platforms that want to be told. Small
 * and bounded; knows what our encoder writes (one H.264 track) and nothing else. Never for files that people send.
 *
 * An MP4 is a tree of boxes: 4 bytes of length, 4 letters of type, content (ISO/IEC 14496-12).
 */

import { type FileHandle, open } from 'node:fs/promises';

export interface Facts {
  codec: 'h264';
  /** As H.264 names it: 'High', 'Main', 'Baseline', or the number. */
  profile: string;
  pixelFormat: 'yuv420p' | 'other';
  width: number;
  height: number;
  frames: number;
  seconds: number;
  framesPerSecond: number;
  /** The index stands before the pictures, so that a player can start before it has everything. */
  fastStart: boolean;
  bytes: number;
  comment?: string;
}

/** Reads the facts of `file`. Throws a plain error that names the file when it is not an MP4 of our kind. */
export async function probe(file: string): Promise<Facts> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { moov, fastStart } = await index(handle, size);
    return { ...describe(moov), fastStart, bytes: size };
  } catch (cause) {
    throw new Error(`${file} is not a film of ours.`, { cause });
  } finally {
    await handle.close();
  }
}

/** An index has about 12 bytes a frame; ten minutes of film stay far below. */
const MOST_INDEX_BYTES = 16 * 1024 * 1024;
const MOST_BOXES = 64;

/** Walks the outermost boxes, to the file's end, so that a file that was cut off is seen for what it is. */
async function index(handle: FileHandle, size: number): Promise<{ moov: Buffer; fastStart: boolean }> {
  const header = Buffer.alloc(16);
  let moov: Buffer | undefined;
  let moovPosition = 0;
  let picturesPosition: number | undefined;
  let position = 0;
  for (let box = 0; position < size; box += 1) {
    await handle.read(header, 0, 16, position);
    const type = header.toString('latin1', 4, 8);
    const short = header.readUInt32BE(0);
    const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short;
    if (box === MOST_BOXES || length < 8 || position + length > size)
      throw new Error(`The box at ${position} is broken.`);
    if (type === 'mdat') picturesPosition ??= position;
    if (type === 'moov') {
      if (length > MOST_INDEX_BYTES) throw new Error('The index is too large.');
      moov = Buffer.alloc(length - 8);
      moovPosition = position;
      await handle.read(moov, 0, moov.length, position + 8);
    }
    position += length;
  }
  if (moov === undefined || picturesPosition === undefined) throw new Error('It has no index, or no pictures.');
  return { moov, fastStart: moovPosition < picturesPosition };
}

function describe(moov: Buffer): Omit<Facts, 'fastStart' | 'bytes'> {
  const media = inside(moov, 'trak', 'mdia');
  const header = inside(media, 'mdhd');
  const long = header[0] === 1;
  const timescale = header.readUInt32BE(long ? 20 : 12);
  const duration = long ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  const samples = inside(media, 'minf', 'stbl');
  // A list of one entry after 8 bytes; the entry's own boxes stand after its 78 bytes of fields.
  const picture = inside(inside(samples, 'stsd').subarray(8), 'avc1');
  const frames = frameCount(inside(samples, 'stts'));
  const seconds = duration / timescale;
  const comment = find(moov, 'udta', 'meta/', 'ilst', '\u00a9cmt', 'data')?.toString('utf8', 8);
  return {
    codec: 'h264',
    ...stream(inside(picture.subarray(78), 'avcC')),
    width: picture.readUInt16BE(24),
    height: picture.readUInt16BE(26),
    frames,
    seconds,
    framesPerSecond: Math.round((frames / seconds) * 1000) / 1000,
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Adds up a table of (how many frames, how long each). */
function frameCount(times: Buffer): number {
  const entries = times.readUInt32BE(4);
  let frames = 0;
  for (let entry = 0; entry < entries; entry += 1) frames += times.readUInt32BE(8 + entry * 8);
  return frames;
}

const PROFILES: Record<number, string> = { 66: 'Baseline', 77: 'Main', 100: 'High' };

/** The profile, and from the first sequence parameter set the kind of pixels, which only High and above state. */
function stream(avcC: Buffer): { profile: string; pixelFormat: Facts['pixelFormat'] } {
  const number = avcC[1]!;
  const profile = PROFILES[number] ?? String(number);
  if (number < 100) return { profile, pixelFormat: 'yuv420p' };
  const parameters = avcC.subarray(8, 8 + avcC.readUInt16BE(6));
  // Its number, chroma format, and bits more than 8 of luma and chroma follow a header of 4 bytes.
  const [, chroma, luma, colour] = exponentialGolomb(parameters.subarray(4), 4);
  return { profile, pixelFormat: chroma === 1 && luma === 0 && colour === 0 ? 'yuv420p' : 'other' };
}

/** Numbers as H.264 packs them: n zero bits, a one, n more bits (ITU-T H.264, 9.1). */
function exponentialGolomb(bytes: Buffer, count: number): number[] {
  let position = 0;
  const bit = () => {
    const value = (bytes.readUInt8(position >> 3) >> (7 - (position & 7))) & 1;
    position += 1;
    return value;
  };
  return Array.from({ length: count }, () => {
    let zeros = 0;
    while (bit() === 0) zeros += 1;
    let value = 1;
    for (let left = zeros; left > 0; left -= 1) value = value * 2 + bit();
    return value - 1;
  });
}

/** The content of the first box at the end of `path`. A name ending in `/` has 4 bytes before its boxes. */
function find(content: Buffer, ...path: string[]): Buffer | undefined {
  let here: Buffer | undefined = content;
  for (const step of path) {
    here = here && boxIn(here, step.slice(0, 4));
    if (step.endsWith('/')) here = here?.subarray(4);
  }
  return here;
}

function inside(content: Buffer, ...path: string[]): Buffer {
  const box = find(content, ...path);
  if (box === undefined) throw new Error(`There is no ${path.join('/')}.`);
  return box;
}

function boxIn(content: Buffer, type: string): Buffer | undefined {
  for (let position = 0; position + 8 <= content.length; ) {
    const length = content.readUInt32BE(position);
    if (length < 8) return undefined;
    if (content.toString('latin1', position + 4, position + 8) === type) {
      return content.subarray(position + 8, position + length);
    }
    position += length;
  }
  return undefined;
}
