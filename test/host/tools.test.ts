/** The tools as a host runs them, beside a bot and without one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { jobs, state } from '../../src/host/tools.js';
import { openTerminal } from '../../src/platforms/terminal.js';
import * as requests from '../../src/state/requests.js';
import { openSmallApp, smallConfig } from '../contracts/small-app.js';
import { failedOutcome, folderOfTest, smallRequest } from '../small-parts.js';

it('asks the running bot, and the data itself where none runs', { timeout: 180_000 }, async () => {
  const folder = folderOfTest();
  const config = smallConfig(folder);
  await expect(jobs(['list'], config)).rejects.toThrow(/^There is no state in .*bot yet/);
  const app = await openSmallApp({ config, platforms: [openTerminal(() => {})] });
  await requests.admit(app.database, smallRequest('one'));
  await requests.close(app.database, 'one', failedOutcome());

  expect(await jobs(['list'], config)).toMatch(/^one .* failed: It broke\.$/);
  expect(await jobs(['retry', 'one'], config)).toBe('one is asked for once more, as one-r1.');
  await expect(jobs(['show', 'two'], config)).rejects.toThrow('There is no request two.');
  await state(['export', join(folder, 'running.gz')], config);
  await app.close();

  expect(await jobs(['list'], config)).toMatch(/^one-r1 .* admitted\none .* failed/);
  await expect(state(['export', join(folder, 'running.gz')], config)).rejects.toThrow('is there already');
  const other = readConfig({ DATA_DIR: join(folder, 'other') });
  expect(await state(['import', join(folder, 'running.gz')], other)).toMatch(/^\d+ rows of \d+ tables are in /);
  expect(existsSync(join(folder, 'other', 'bot', 'postgres'))).toBe(true);
  expect(existsSync(join(folder, 'other', 'bot', 'control.sock'))).toBe(false);
});

it.each([[[]], [['export']], [['burn', 'file']], [['export', 'one', 'two']]])(
  'says how it is used after %j',
  async (args) => {
    await expect(state(args, readConfig({ DATA_DIR: folderOfTest() }))).rejects.toThrow(
      /^npm run state -- export FILE/,
    );
  },
);
