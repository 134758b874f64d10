import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { startChild } from '../../src/video/child.js';
import { script, temporaryFolder } from './small-films.js';

it('tells the exit code and what was said', async () => {
  const program = await script(join(await temporaryFolder(), 'program'), 'echo out; echo err >&2; exit 3');

  const ending = await startChild(program, []).ended;

  expect(ending).toEqual({ code: 3, signalName: null, stalled: false, stdout: 'out\n', stderr: 'err\n' });
});

it('tells of a program that cannot be started instead of throwing', async () => {
  const { startError } = await startChild(join(await temporaryFolder(), 'missing'), [], { input: true }).ended;

  expect(startError).toMatchObject({ code: 'ENOENT' });
});

it('keeps only the end of what is said, and reads on', async () => {
  const program = await script(join(await temporaryFolder(), 'program'), 'yes | head -c 1000000 >&2; echo last >&2');

  const { stderr, code } = await startChild(program, []).ended;

  expect(code).toBe(0);
  expect(stderr.length).toBeLessThan(100_000);
  expect(stderr.endsWith('last\n')).toBe(true);
});

it('kills what the program itself has started, when aborted', async () => {
  const folder = await temporaryFolder();
  const program = await script(join(folder, 'program'), `sleep 1000 & touch ${folder}/started; wait`);
  const controller = new AbortController();
  const child = startChild(program, [], { signal: controller.signal });
  await vi.waitUntil(() => existsSync(join(folder, 'started')));

  controller.abort();

  // It ends when the last holder of its output is gone, and the sleep is one.
  expect((await child.ended).signalName).toBe('SIGKILL');
});

it('kills a program that is started with an aborted signal', async () => {
  const program = await script(join(await temporaryFolder(), 'program'), 'sleep 1000');

  const { signalName } = await startChild(program, [], { signal: AbortSignal.abort() }).ended;

  expect(signalName).toBe('SIGKILL');
});

it('loses patience with a step that takes too long', async () => {
  const program = await script(join(await temporaryFolder(), 'program'), 'sleep 1000');
  const child = startChild(program, []);

  const result = await child.during(new Promise(() => {}), 20);
  const { stalled, signalName } = await child.ended;

  expect(result).toBeUndefined();
  expect({ stalled, signalName }).toEqual({ stalled: true, signalName: 'SIGKILL' });
});

it('does not wait for a step once the program is gone', async () => {
  const program = await script(join(await temporaryFolder(), 'program'), 'exit 0');
  const child = startChild(program, [], { input: true });

  expect(await child.during(new Promise(() => {}), 60_000)).toBeUndefined();
  expect((await child.ended).stalled).toBe(false);
});

it('survives writing to a program that has closed its input', async () => {
  const program = await script(join(await temporaryFolder(), 'program'), 'exec 0<&-; exit 0');
  const child = startChild(program, [], { input: true });

  const written = new Promise((done) => child.stdin!.write(Buffer.alloc(5_000_000), (error) => done(error?.name)));

  expect(await written).toBe('Error');
  expect((await child.ended).code).toBe(0);
});
