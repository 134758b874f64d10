/**
 * The newcomer's command dies on a film's way, and with the next prompt the film comes, once. On every store, at the
 * points where another queue or another database could remember otherwise; all points are in `deliveries.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Machine, openMachine } from './machine.js';
import { STORES, type Store } from './stores.js';

describe.each(STORES)('on $name', ({ missing, open }) => {
  let store: Store;

  beforeAll(async () => {
    if (!missing) store = await open();
  });
  afterAll(async () => {
    await store?.stop();
  });

  it.skipIf(missing)('brings every film once after one SIGKILL and another', { timeout: 300_000 }, async () => {
    const machine = openMachine(await store.fresh());

    const killed = [
      await machine.playKilledAt('submitted to the queue', '--seconds', '1', 'the first film'),
      await machine.playKilledAt('sent, not recorded', '--seconds', '1', 'the second film'),
    ];
    const last = await machine.play('--seconds', '1', '--json', 'the third film');

    expect(killed.map(({ signal }) => signal)).toEqual(['SIGKILL', 'SIGKILL']);
    expect(last.code, last.stderr).toBe(0);
    expect(JSON.parse(last.stdout).clip).toContain('the-third-film');
    expect(films(machine)).toEqual(['the-first-film', 'the-second-film', 'the-third-film']);
    expect(await machine.books()).toEqual({
      stages: ['closed', 'closed', 'closed'],
      outcomes: ['clip', 'clip', 'clip'],
      entries: expect.toSatisfy((entries: string[]) => entries.toSorted().join() === ENTRIES),
    });
    machine.remove();
  });
});

const ENTRIES = 'keep,keep,keep,reserve,reserve,reserve';

/** What the films in the folder are called, their ids cut off. */
function films(machine: Machine): string[] {
  return machine
    .clips()
    .filter((name) => name.endsWith('.mp4'))
    .map((name) => name.replace(/-[0-9a-f]{8}\.mp4$/, ''));
}
