/** The promise of the road: wherever the process dies, the film arrives exactly once. On every store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POINTS, type Point } from '../../src/road.js';
import { type Machine, openMachine } from './machine.js';
import { STORES, type Store } from './stores.js';

/** Where another queue or another database could remember otherwise. */
const BETWEEN_STORES: readonly Point[] = ['submitted to the queue', 'sent, not recorded'];

describe.each(STORES)('on $name', ({ missing, embedded, open }) => {
  let store: Store;

  beforeAll(async () => {
    if (!missing) store = await open();
  });
  afterAll(async () => {
    await store?.stop();
  });

  it.skipIf(missing).each(embedded ? POINTS : BETWEEN_STORES)(
    'brings the film once after a SIGKILL at "%s"',
    async (point) => {
      const machine = openMachine(await store.fresh());

      const killed = await machine.playKilledAt(point, '--seconds', '1', 'the first film');
      const next = await machine.play('--seconds', '1', '--json', 'the second film');

      expect(killed.signal).toBe('SIGKILL');
      expect(next.code, next.stderr).toBe(0);
      expect(JSON.parse(next.stdout).clip).toContain('the-second-film');
      expect(films(machine)).toEqual(['the-first-film', 'the-second-film']);
      expect(await machine.books()).toEqual({
        stages: ['closed', 'closed'],
        outcomes: ['clip', 'clip'],
        entries: expect.toSatisfy((entries: string[]) => entries.toSorted().join() === 'keep,keep,reserve,reserve'),
      });
      machine.remove();
    },
  );
});

/** What the films in the folder are called, their ids cut off. */
function films(machine: Machine): string[] {
  return machine
    .clips()
    .filter((name) => name.endsWith('.mp4'))
    .map((name) => name.replace(/-[0-9a-f]{8}\.mp4$/, ''));
}
