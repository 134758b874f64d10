import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { RetryableError, toProblem } from '../../src/errors.js';
import { runJobs } from '../../src/host/jobs.js';
import { openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { ledger, requests as table } from '../../src/state/schema.js';
import { clipOutcome, folderOfGroup, smallRequest } from '../small-parts.js';

let state: State;
const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  await state.database.delete(ledger);
  await state.database.delete(table);
  for (const id of ['dc-waiting', 'dc-made', 'dc-broken']) await requests.admit(state.database, smallRequest(id));
  await requests.close(state.database, 'dc-made', clipOutcome('dc-made'));
  const fault = new RetryableError('ffmpeg gave up.', { fields: { code: 1 }, cause: new Error('no such filter') });
  await requests.close(state.database, 'dc-broken', { kind: 'failed', problem: toProblem(fault) });
});
afterAll(() => state.close());
const jobs = (...args: string[]) => runJobs(state.database, args);

it('lists what is open and what failed, the newest first, without a word of a prompt', async () => {
  const lines = (await jobs()).split('\n');

  expect(lines).toEqual([
    expect.stringMatching(/^dc-broken {2}[\d-]+ [\d:]+ {2}failed: ffmpeg gave up\.$/),
    expect.stringMatching(/^dc-waiting {2}[\d-]+ [\d:]+ {2}admitted$/),
  ]);
  await state.database.delete(table);
  expect(await jobs('list')).toBe('Nothing is open, and nothing failed in the last 7 days.');
});

it('shows why one failed; the prompt only where it is asked for', async () => {
  const shown = await jobs('show', 'dc-broken');

  expect(shown).toMatch(/^problem +retryable$/m);
  expect(shown).toMatch(/^fields +\{"code":1\}$/m);
  expect(shown).toMatch(/^cause +no such filter$/m);
  expect(shown).toMatch(/^ledger .* give back -4 s \(failed\)$/m);
  expect(shown).not.toContain('a cat dances');
  expect(await jobs('show', 'dc-broken', '--prompt')).toMatch(/^prompt +a cat dances$/m);
});

it('asks for a failed one once more, again and again, and for nothing else', async () => {
  expect(await jobs('retry', 'dc-broken')).toBe('dc-broken is asked for once more, as dc-broken-r1.');
  expect(await jobs('retry', 'dc-broken')).toBe('dc-broken is asked for once more, as dc-broken-r2.');

  const again = (await requests.find(state.database, 'dc-broken-r1'))!;
  expect(again).toMatchObject({ stage: 'admitted', request: { ...smallRequest('dc-broken-r1') } });
  await expect(jobs('retry', 'dc-made')).rejects.toThrow('only what failed is retried');
  await expect(jobs('retry', 'dc-waiting')).rejects.toThrow('only what failed is retried');
  await jobs('drop', 'dc-broken');
  await expect(jobs('retry', 'dc-broken')).rejects.toThrow('Nothing is kept of dc-broken any more');
});

it('takes an open one back by the usual road, and forgets a closed one', async () => {
  expect(await jobs('drop', 'dc-waiting')).toContain('is being taken back');
  expect(await jobs('drop', 'dc-made')).toContain('Nothing is kept');

  expect((await requests.find(state.database, 'dc-waiting'))?.cancelledAt).not.toBeNull();
  expect((await requests.find(state.database, 'dc-made'))?.request.work.prompt).toBe('');
});

it.each([
  [['show'], /^npm run jobs -- list/],
  [['burn', 'dc-made'], /^npm run jobs -- list/],
  [['drop', 'dc-made', '--all'], /^npm run jobs -- list/],
  [['show', 'nobody'], /^There is no request nobody\./],
])('says how it is used after %j', async (args, sentence) => {
  await expect(jobs(...args)).rejects.toThrow(sentence);
});
