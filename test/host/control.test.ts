import { existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RefusedError } from '../../src/errors.js';
import { askRunning, openControl } from '../../src/host/control.js';
import { folderOfTest } from '../small-parts.js';

it('hands words and files over, and tells what was refused', async () => {
  const folder = folderOfTest();
  const file = join(folder, 'export');
  writeFileSync(file, Buffer.alloc(1_000_000, 7));
  const control = await openControl(folder, async (question) => {
    if (question.tool === 'export') return { file };
    if (question.args[0] === 'wrong') throw new RefusedError('Not so.', { fields: { why: 1 } });
    return { text: `一 ${question.args.join(' ')}` };
  });

  expect((await askRunning(folder, { tool: 'jobs', args: ['list', '"猫"'] }))?.toString()).toBe('一 list "猫"');
  expect((await askRunning(folder, { tool: 'export' }))?.equals(Buffer.alloc(1_000_000, 7))).toBe(true);
  // Its process learns only after us that all of it has arrived.
  await expect.poll(() => existsSync(file)).toBe(false);
  await expect(askRunning(folder, { tool: 'jobs', args: ['wrong'] })).rejects.toThrow(
    new RefusedError('Not so.', { fields: { why: 1 } }),
  );
  await control.close();
});

it('finds nobody where none runs, runs no more, or died', async () => {
  const folder = folderOfTest();
  expect(await askRunning(folder, { tool: 'export' })).toBeUndefined();
  expect(await askRunning(join(folder, 'nowhere'), { tool: 'export' })).toBeUndefined();

  writeFileSync(join(folder, 'control.sock'), 'left over');
  const control = await openControl(folder, async () => ({ text: 'here' }));
  expect((await askRunning(folder, { tool: 'export' }))?.toString()).toBe('here');
  await control.close();

  expect(await askRunning(folder, { tool: 'export' })).toBeUndefined();
});

it('answers the next one after nonsense and after somebody who went away', async () => {
  const folder = folderOfTest();
  const control = await openControl(folder, async () => ({ text: 'here' }));
  for (const words of ['{"tool":"rm"}\n', 'x'.repeat(20_000), '']) {
    await new Promise<void>((resolve) => {
      const socket = connect(join(folder, 'control.sock'), () => socket.end(words));
      socket.on('close', () => resolve());
      socket.on('error', () => {});
      socket.resume();
    });
  }

  expect((await askRunning(folder, { tool: 'export' }))?.toString()).toBe('here');
  await control.close();
});

it('waits for an answer that takes long', async () => {
  const folder = folderOfTest();
  const slowly = () => new Promise<{ text: string }>((resolve) => setTimeout(() => resolve({ text: 'all' }), 500));
  const control = await openControl(folder, slowly, 100);

  const answer = await askRunning(folder, { tool: 'export' });
  await control.close();

  expect(answer?.toString()).toBe('all');
});
