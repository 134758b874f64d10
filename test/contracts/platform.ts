/**
 * What every platform keeps, in claims that are tried on each of them through the real app. A platform brings a
 * `Venue`: a place where a person asks, and looks at what comes.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.js';
import { RefusedError } from '../../src/errors.js';
import type { Platform } from '../../src/platforms/platform.js';
import { find, type RequestRow } from '../../src/state/requests.js';
import { probe } from '../../src/video/probe.js';
import { SMALL } from './small-app.js';

export interface Venue {
  app: App;
  platform: Platform;
  /** A person asks for a film of one second. Resolves with the request's id when the answer stands there. */
  ask(prompt: string): Promise<string>;
  /** The very same event comes once more. Resolves when it has been dealt with. */
  askAgain(id: string): Promise<void>;
  cancel(id: string): Promise<void>;
  /** Films that the person finds, of this request: files on this machine. */
  films(id: string): string[];
  /** The words that the person reads at its place now. */
  words(id: string): string;
  /** What the markup, the mentions or the control characters of a prompt have done there: nothing, one hopes. */
  effects(id: string): string[];
  /** Starts to work off the line. */
  start(): void;
  /** The process is ended in order and started anew; `start` is called then. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type OpenVenue = (wrap: (platform: Platform) => Platform) => Promise<Venue>;

/** Everything that means something somewhere: to a chat, to a browser, to a terminal. */
export const MARKUP =
  'a cat **dances** with _a_ dog ~~alone~~ `code` ||secret|| @everyone @here <@1234567890123456789> <@&1234567890123456789> ' +
  '<#1234567890123456789> [link](https://example.com/a) https://example.com/b # big <b>bold</b> <t:1:R> :smile:';

export function keepsThePromise(name: string, open: OpenVenue): void {
  describe(`the promise of every platform, kept by ${name}`, () => {
    let venue: Venue;
    /** What `send` says of the next clips, where it is not to be sent. */
    let refusal: string | undefined;
    const sent: string[] = [];

    beforeAll(async () => {
      venue = await open((platform) => ({
        ...platform,
        send: async (request, outcome, fetch) => {
          if (refusal && outcome.kind === 'clip') throw new RefusedError(refusal);
          sent.push(request.id);
          return platform.send(request, outcome, fetch);
        },
      }));
      venue.start();
    });
    afterAll(() => venue?.close());

    async function closed(id: string): Promise<RequestRow> {
      const row = () => find(venue.app.database, id);
      await expect.poll(async () => (await row())?.stage, { timeout: 30_000, interval: 50 }).toBe('closed');
      return (await row())!;
    }

    it('brings a film to where it was asked for, that plays there', async () => {
      const id = await venue.ask('a cat dances');

      await closed(id);

      expect(venue.films(id)).toHaveLength(1);
      expect(await probe(venue.films(id)[0]!)).toMatchObject({
        ...SMALL.sizes['16:9'],
        codec: 'h264',
        pixelFormat: 'yuv420p',
        seconds: 1,
        framesPerSecond: SMALL.framesPerSecond,
        fastStart: true,
      });
      await expect.poll(() => venue.words(id), { timeout: 10_000 }).toMatch(/cat/i);
    });

    it('brings one film for an event that comes twice', async () => {
      const id = await venue.ask('a dog runs');

      await venue.askAgain(id);
      await closed(id);
      await venue.askAgain(id);

      expect(sent.filter((each) => each === id)).toHaveLength(1);
      expect(venue.films(id)).toHaveLength(1);
    });

    it('replaces what it has sent where it is told to send it again', async () => {
      const id = await venue.ask('a horse');
      const { request, outcome } = await closed(id);
      const folder = mkdtempSync(join(tmpdir(), 'sent-again-'));
      const copy = join(folder, 'copy.mp4');
      copyFileSync(venue.films(id)[0]!, copy);

      await venue.platform.send(request, outcome!, async () => copy);

      expect(venue.films(id)).toHaveLength(1);
      rmSync(folder, { recursive: true });
    });

    it('says in a sentence why there is no film', async () => {
      refusal = 'The moon is closed today; ask tomorrow.';

      const id = await venue.ask('a boat');
      const { outcome } = await closed(id);
      refusal = undefined;

      expect(outcome).toMatchObject({ kind: 'failed' });
      expect(venue.films(id)).toEqual([]);
      await expect
        .poll(() => venue.words(id), { timeout: 10_000 })
        .toContain('The moon is closed today; ask tomorrow.');
    });

    it('says that a film is cancelled, and brings none', async () => {
      // Enough before it that it still waits when the cancel arrives, however quick the small films are.
      const before = [await venue.ask('a fox'), await venue.ask('a hen'), await venue.ask('a cow')];
      const id = await venue.ask('a bear');

      await venue.cancel(id);
      for (const other of before) await closed(other);
      const { outcome } = await closed(id);

      expect(outcome).toMatchObject({ kind: 'cancelled' });
      expect(venue.films(id)).toEqual([]);
      await expect.poll(() => venue.words(id), { timeout: 10_000 }).toMatch(/cancelled/i);
    });

    it('lets no markup, no mention and no control character of a prompt take effect', async () => {
      const id = await venue.ask(MARKUP);

      await closed(id);

      expect(venue.films(id)).toHaveLength(1);
      expect(venue.effects(id)).toEqual([]);
    });

    it('shows no progress after the result', async () => {
      const id = await venue.ask('an owl');
      const { request } = await closed(id);
      await expect.poll(() => venue.words(id), { timeout: 10_000 }).toMatch(/owl/i);
      const words = venue.words(id);

      venue.platform.progress(request, { phase: 'drawing', frame: 1, frames: 12 });
      await sleep(300);

      expect(venue.words(id)).toBe(words);
      expect(venue.films(id)).toHaveLength(1);
    });

    it('goes on after a restart', async () => {
      await venue.restart();
      const id = await venue.ask('a whale');

      await venue.restart();
      venue.start();
      await closed(id);

      expect(venue.films(id)).toHaveLength(1);
      expect(sent.filter((each) => each === id)).toHaveLength(1);
    });
  });
}
