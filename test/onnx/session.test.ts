import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Input, openSession } from '../../src/onnx/session.js';

const folder = mkdtempSync(join(tmpdir(), 'session-'));
const shipped = new URL('../../models/theatre/', import.meta.url);
const { director } = JSON.parse(readFileSync(new URL('manifest.json', shipped), 'utf8'));
const graph = readFileSync(new URL(director.file, shipped));

function fileWith(name: string, content: Uint8Array): { path: string; sha256: string } {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Two actors and four words, as the manifest says that the graph takes them. */
const LENGTHS: Record<string, number> = { tokens: 6, words: 4, actors: 2 };
const zeros: Record<string, Input> = Object.fromEntries(
  Object.entries(director.inputs as Record<string, { type: string; shape: (number | string)[] }>).map(
    ([name, { type, shape }]) => {
      const lengths = shape.map((length) => (typeof length === 'number' ? length : LENGTHS[length]!));
      const count = lengths.reduce((product, length) => product * length, 1);
      return [name, { data: type === 'int32' ? new Int32Array(count) : new Float32Array(count), shape: lengths }];
    },
  ),
);

test('runs a graph on typed arrays and names its outputs', async () => {
  const session = await openSession({ ...fileWith('whole.onnx', graph), threads: 1 });

  const { clean } = await session.run(zeros);

  expect(clean).toBeInstanceOf(Float32Array);
  expect(clean).toHaveLength(zeros.tokens!.data.length);
  await session.close();
});

test('a missing file is named with what to do', async () => {
  const opening = openSession({ path: join(folder, 'nowhere.onnx'), sha256: 'ab', threads: 1 });

  await expect(opening).rejects.toThrow(/nowhere\.onnx is missing: restore it with git checkout or reinstall\.$/);
});

test('a file with another checksum is called damaged and is not loaded', async () => {
  const { path } = fileWith('cut.onnx', graph.subarray(0, 5000));

  const opening = openSession({ path, sha256: director.sha256, threads: 1 });

  await expect(opening).rejects.toThrow(
    /cut\.onnx is damaged \(its checksum is [0-9a-f]{12}… and should be [0-9a-f]{12}…\): restore it with git checkout or reinstall\.$/,
  );
});

test('a file that is no graph says that it does not load', async () => {
  const text = fileWith('text.onnx', Buffer.from('this is no graph'));

  const opening = openSession({ ...text, threads: 1 });

  await expect(opening).rejects.toThrow(
    /text\.onnx does not load \(.+\): restore it with git checkout or reinstall\.$/,
  );
});

test('a wrong shape rejects instead of ending the process', async () => {
  const session = await openSession({ ...fileWith('shapes.onnx', graph), threads: 1 });

  const running = session.run({ ...zeros, tokens: { data: new Float32Array(2 * 6 * 71), shape: [2, 6, 71] } });

  await expect(running).rejects.toThrow(/tokens/);
  await session.close();
});
