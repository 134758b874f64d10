/** Thirty requests at once, and a SIGKILL in the middle: none is lost, none comes twice. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';
import { openState } from '../../src/state/open.js';
import { ledger, requests } from '../../src/state/schema.js';

const COUNT = 30;
const folder = mkdtempSync(join(tmpdir(), 'mutoscope-crowd-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('closes each of 30 requests once although the process is killed in the middle', { timeout: 300_000 }, async () => {
  const before = await run((line) => line === `open ${COUNT / 2}`);
  const after = await run(() => false);

  const films = readdirSync(join(folder, 'clips')).filter((name) => name.endsWith('.mp4'));
  const sent = [...before.sent, ...after.sent];
  const books = await readBooks();
  expect(before.killed).toBe(true);
  expect(films).toHaveLength(COUNT);
  expect(new Set(sent).size).toBe(COUNT);
  // The one that was being sent when the process died may be sent again: onto the same file.
  expect(sent.length).toBeLessThanOrEqual(COUNT + 1);
  expect(books).toEqual({ clips: COUNT, reserved: COUNT, kept: COUNT, givenBack: 0 });
});

/** Runs the crowd; killed at once when a line matches. */
async function run(isTime: (line: string) => boolean): Promise<{ killed: boolean; sent: string[] }> {
  const child = spawn(process.execPath, [resolve('dist/bench/crowd.js'), folder, `${COUNT}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const sent: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('sent ')) sent.push(line.slice(5));
    if (isTime(line)) child.kill('SIGKILL');
  }
  return { killed: child.signalCode === 'SIGKILL' || child.killed, sent };
}

async function readBooks() {
  const state = await openState({
    folder: join(folder, 'data'),
    databaseUrl: undefined,
    purpose: 'a look at the books',
  });
  const rows = await state.database.select().from(requests);
  const lines = await state.database.select().from(ledger);
  await state.close();
  const count = (entry: string) => lines.filter((line) => line.entry === entry).length;
  return {
    clips: rows.filter(({ outcome, stage }) => stage === 'closed' && outcome?.kind === 'clip').length,
    reserved: count('reserve'),
    kept: count('keep'),
    givenBack: count('give back'),
  };
}
