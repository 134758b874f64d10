/** The line, told through an app in this process: cancels, doubles, deliveries that fail. Real engine at a small size, real queue. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type App, openApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { openLogger } from '../../src/logger.js';
import type { Platform } from '../../src/platforms/platform.js';
import { openTerminal, type Terminal } from '../../src/platforms/terminal.js';
import { find } from '../../src/state/requests.js';
import { ledger } from '../../src/state/schema.js';

const folder = mkdtempSync(join(tmpdir(), 'mutoscope-line-'));
const clips = join(folder, 'clips');
const progress: { id: string; phase: string }[] = [];
let terminal: Terminal;
let app: App;
/** It cannot be delivered. Asked for first: the tries lie seconds apart, and the others come meanwhile. */
let undeliverable: ReturnType<typeof ask>;
let triedSends = 0;

beforeAll(async () => {
  terminal = openTerminal((id, { phase }) => progress.push({ id, phase }));
  const platform: Platform = {
    ...terminal,
    send: (request, ...rest) => {
      if (request.id !== undeliverable.eventId) return terminal.send(request, ...rest);
      triedSends++;
      throw new Error('the chat is gone');
    },
  };
  const config = readConfig({ DATA_DIR: folder, PATH: process.env.PATH });
  app = await openApp({
    config,
    folder: join(folder, 'data'),
    purpose: 'a test',
    platforms: [platform],
    logger: openLogger('silent'),
  });
  Object.assign(app.capabilities, { sizes: { '16:9': { width: 256, height: 144 } } });
  app.start();
  undeliverable = ask('a boat');
  await app.handle(undeliverable);
  await vi.waitFor(() => expect(triedSends).toBe(1), { timeout: 60_000 });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the line', () => {
  it('makes one film of an event that comes twice', async () => {
    const event = ask('a cat sits');

    const answers = await Promise.all([app.handle(event), app.handle(event)]);
    await closed(event.eventId);

    expect(answers.map(({ text }) => text).toSorted()).toEqual([
      'I am making this film already.',
      'Starting your film.',
    ]);
    expect(filmsOf('a-cat-sits')).toHaveLength(1);
  });

  it('forgets who is cancelled while waiting, renders nothing for them and serves the rest in order', async () => {
    const events = ['first', 'second', 'third', 'fourth', 'fifth'].map((prompt) => ask(prompt));
    for (const event of events) await app.handle(event);

    const answer = await app.handle(terminal.invoke('cancel', { clip: events[4]!.eventId }, place()));
    const outcomes = await Promise.all(events.map(({ eventId }) => closed(eventId)));

    expect(answer.text).toMatch(/^Cancelling “/);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['clip', 'clip', 'clip', 'clip', 'cancelled']);
    expect(filmsOf('fifth')).toEqual([]);
    expect(progress.filter(({ id }) => id === events[4]!.eventId).map(({ phase }) => phase)).not.toContain('drawing');
    expect(await entriesOf(events[4]!.eventId)).toEqual(['reserve', 'give back']);
  });

  it('lets nobody wait for the many that another has asked for', async () => {
    // The first takes longer than all the asking, on any machine.
    const many = ['one', 'two', 'three', 'four', 'five'].map((prompt, index) => ask(prompt, index === 0 ? '12' : '1'));
    for (const event of many) await app.handle(event);
    const newcomer = { ...ask('somebody comes'), user: 'newcomer' };

    const answer = await app.handle(newcomer);
    await Promise.all([...many, newcomer].map(({ eventId }) => closed(eventId)));

    // One is being made and at most one is handed to the renderer, which is counted as before it.
    expect(answer.text).toMatch(/^Your film is (next|number 2 in line)\./);
    const rows = await Promise.all([...many, newcomer].map(({ eventId }) => find(app.database, eventId)));
    rows.sort((one, other) => one!.closedAt!.getTime() - other!.closedAt!.getTime());
    expect(rows.findIndex((row) => row!.user === 'newcomer')).toBeLessThanOrEqual(2);
  });

  it('keeps of a film that is cancelled while it is drawn what was drawn, and gives back the rest', async () => {
    const event = terminal.invoke('sora', { prompt: 'a long film', seconds: '20' }, place());
    await app.handle(event);
    const isDrawn = () => progress.some(({ id, phase }) => id === event.eventId && phase === 'drawing');
    await expect.poll(isDrawn, { timeout: 60_000, interval: 20 }).toBe(true);

    await app.handle(terminal.invoke('cancel', { clip: event.eventId }, place()));
    const outcome = await closed(event.eventId);

    expect(outcome).toEqual({ kind: 'cancelled', made: expect.any(Number) });
    const { made = 0 } = outcome as { made?: number };
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(1);
    const lines = (await app.database.select().from(ledger)).filter(({ requestId }) => requestId === event.eventId);
    expect(lines.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(20 * made);
  });

  it('cannot be cancelled by somebody else', async () => {
    const event = ask('a horse');
    await app.handle(event);

    const answer = await app.handle({
      ...terminal.invoke('cancel', { clip: event.eventId }, place()),
      user: 'somebody else',
    });
    const outcome = await closed(event.eventId);

    expect(answer.refused).toBe(true);
    expect(outcome.kind).toBe('clip');
  });

  it('closes and settles a request whose delivery keeps failing', async () => {
    const outcome = await closed(undeliverable.eventId);

    // Five tries to send the film, one to say that it will not come.
    expect(triedSends).toBe(6);
    expect(outcome).toMatchObject({ kind: 'failed', problem: { message: 'the chat is gone' } });
    expect(await entriesOf(undeliverable.eventId)).toEqual(['reserve', 'give back']);
    expect(filmsOf('a-boat')).toEqual([]);
  });
});

function place() {
  return { locale: 'en', folder: clips, out: undefined };
}

function ask(prompt: string, seconds = '1') {
  return terminal.invoke('sora', { prompt, seconds }, place());
}

function filmsOf(slug: string): string[] {
  return readdirSync(clips).filter((name) => name.startsWith(slug) && name.endsWith('.mp4'));
}

async function closed(id: string) {
  await expect
    .poll(async () => (await find(app.database, id))?.stage, { timeout: 60_000, interval: 100 })
    .toBe('closed');
  return (await find(app.database, id))!.outcome!;
}

async function entriesOf(id: string) {
  const lines = await app.database.select().from(ledger).orderBy(ledger.number);
  return lines.filter(({ requestId }) => requestId === id).map(({ entry }) => entry);
}
