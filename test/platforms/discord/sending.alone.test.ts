/** A result arrives once, at its place, whatever happens to tokens, messages, lines and limits meanwhile. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RefusedError } from '../../../src/errors.js';
import { sentencesFor } from '../../../src/messages/index.js';
import { TooLargeError } from '../../../src/platforms/platform.js';
import type { FakeDiscord, Message } from '../../fakes/discord.js';
import { clipOutcome, failedOutcome, refusedOutcome } from '../../small-parts.js';
import { type Adapter, openAdapter } from './host.js';

vi.mock('node:timers/promises', () => import('./quick-pauses.js'));

const MINUTE_MS = 60_000;
const EDIT_ANSWER = /^PATCH .*@original( with files)?$/;
const EDIT = /^PATCH \/channels/;
const SEND = /^POST \/channels/;
const CALL_OFF_MS = 4000;

let adapter: Adapter;
let discord: FakeDiscord;

beforeAll(async () => {
  adapter = await openAdapter();
  discord = adapter.discord;
  // All these stories happen in one channel and within seconds.
  for (const endpoint of Object.keys(discord.rest.meters)) {
    if (endpoint.includes('/channels/')) discord.rest.meters[endpoint] = { limit: 50, windowMs: 1000 };
  }
});
afterEach(() => {
  discord.rest.calm();
  adapter.check();
});
afterAll(() => adapter?.close());

/** Messages that stand in the channel since the test began. */
function watch(channel = discord.general): () => Message[] {
  const before = new Set(discord.messages(channel, 'everything'));
  return () => discord.messages(channel, 'everything').filter((message) => !before.has(message));
}
const requestsTo = (endpoint: RegExp) => discord.rest.seen.filter((seen) => endpoint.test(seen.endpoint));

describe('within a quarter of an hour', () => {
  it('the answer itself becomes the film, and sending it again replaces it', async () => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();

    await adapter.send(request);
    await adapter.send(request);

    expect(seen()).toEqual([interaction.message]);
    expect(interaction.message!.attachments).toHaveLength(1);
    expect(interaction.message!.pings).toEqual([]);
  });

  it.each([
    ['a connection that is cut before anything arrived', { reset: true }],
    ['an answer that is lost after the film was taken', { accepted: true, reset: true }],
    ['an outage of Discord', { status: 502 }],
    ['an outage after the film was taken', { accepted: true, status: 500 }],
  ])('%s leaves one film', async (_what, trouble) => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();
    discord.rest.trouble(EDIT_ANSWER, trouble, 2);

    await adapter.send(request);

    expect(seen()).toEqual([interaction.message]);
    expect(interaction.message!.attachments).toHaveLength(1);
  });

  it('a failure and a cancel are sentences, without buttons and without a film', async () => {
    const { interaction, request } = await adapter.ask();
    const { interaction: other, request: taken } = await adapter.ask();

    await adapter.send(request, refusedOutcome('The moon is closed.'));
    await adapter.send(taken, { kind: 'cancelled' });

    expect(interaction.message).toMatchObject({ attachments: [], components: [] });
    expect(interaction.message!.content).toContain('The moon is closed');
    expect(other.message).toMatchObject({ attachments: [], components: [] });
    expect(other.message!.content).toMatch(/cancelled/i);
  });

  it.each([
    ['what broke is for the log alone', failedOutcome("ENOENT: no such file, open '/srv/clips'"), /我这边出错了/],
    ['what a worker refuses is told', refusedOutcome('It is too large.', { say: 'tooLarge' }), /请改短一些/],
    ['what the host has to mend is not', refusedOutcome('No ffmpeg at /srv.', { say: 'broken' }), /我这边出错了/],
  ])("%s, in the asker's language", async (_what, outcome, words) => {
    const { interaction, request } = await adapter.ask();

    await adapter.send({ ...request, locale: 'zh-CN' }, outcome);

    expect(interaction.message!.content).toMatch(words);
    expect(interaction.message!.content).not.toMatch(/srv|large/);
  });

  it('a file of ours that is missing is no outage of Discord', async () => {
    const { request } = await adapter.ask();

    const sent = adapter.platform.send(request, clipOutcome('a'), async () => '/nowhere/film.mp4');

    await expect(sent).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('a token that Discord takes for dead too early is no harm', async () => {
    const { interaction, request } = await adapter.ask();
    discord.rest.trouble(EDIT_ANSWER, { status: 401, code: 50027 });

    await adapter.send(request);

    expect(interaction.message!.attachments).toHaveLength(1);
  });

  it('a limit that Discord sets is waited for', async () => {
    const { interaction, request } = await adapter.ask();
    discord.rest.trouble(EDIT_ANSWER, { status: 429, retryAfter: 0.5 });
    const startedMs = Date.now();

    await adapter.send(request);

    expect(Date.now() - startedMs).toBeGreaterThan(450);
    expect(interaction.message!.attachments).toHaveLength(1);
  });
});

describe('after a quarter of an hour', () => {
  it('the bot edits its own message', async () => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();
    const before = requestsTo(EDIT_ANSWER).length;

    discord.world.advance(16 * MINUTE_MS);
    await adapter.send(request);
    await adapter.send(request);

    expect(seen()).toEqual([interaction.message]);
    expect(interaction.message!.attachments).toHaveLength(1);
    expect(requestsTo(EDIT_ANSWER)).toHaveLength(before);
  });

  it('a message that is gone is posted anew and rings its asker alone, once', async () => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();
    discord.world.remove(interaction.message!);

    discord.world.advance(16 * MINUTE_MS);
    await adapter.send(request);
    await adapter.send(request);

    expect(seen()).toMatchObject([{ attachments: [{ bytes: 1000 }], pings: [discord.ada.id] }]);
  });

  it('a message that is over an hour old gives way to a new one', async () => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();

    discord.world.advance(61 * MINUTE_MS);
    await adapter.send(request);

    expect(seen()).toMatchObject([{ attachments: [{ bytes: 1000 }], pings: [discord.ada.id] }]);
    expect(seen()).not.toContain(interaction.message);
  });

  it.each([
    ['a connection that is cut before anything arrived', { reset: true }],
    ['an answer that is lost after the film was posted', { accepted: true, reset: true }],
    ['an outage after the film was posted', { accepted: true, status: 500 }],
  ])('%s leaves one new film', async (_what, trouble) => {
    const seen = watch();
    const { request } = await adapter.ask();
    discord.world.advance(61 * MINUTE_MS);
    discord.rest.trouble(SEND, trouble, 2);

    await adapter.send(request);

    expect(seen()).toMatchObject([{ attachments: [{ bytes: 1000 }] }]);
  });

  it('a failure is no reason to ring anybody', async () => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();

    discord.world.advance(61 * MINUTE_MS);
    await adapter.send(request, refusedOutcome('The moon is closed.'));

    expect(seen()).toEqual([interaction.message]);
    expect(interaction.message!.content).toContain('The moon is closed');
  });

  it('what only the asker saw comes as a direct message, and nobody else sees any of it', async () => {
    const seen = watch();
    const { request } = await adapter.ask({ private: true, user: discord.ben });
    const direct = watch(discord.world.dmOf(discord.ben));

    discord.world.advance(16 * MINUTE_MS);
    await adapter.send(request);

    expect(seen().filter(({ seenBy }) => seenBy === undefined)).toEqual([]);
    expect(direct()).toMatchObject([{ attachments: [{ bytes: 1000 }] }]);
  });

  it('is refused with a sentence where the asker takes no direct messages', async () => {
    const shy = discord.world.user('Shy', { closedToBot: true });
    const { request } = await adapter.ask({ private: true, user: shy });

    discord.world.advance(16 * MINUTE_MS);

    await expect(adapter.send(request)).rejects.toThrow(RefusedError);
  });

  it.each([
    ['the thread is archived', 50083],
    ['the thread is locked', 160005],
  ])('is refused with a sentence where %s', async (_what, code) => {
    const { request } = await adapter.ask();
    discord.rest.trouble(/\{channel_id\}\/messages/, { status: 403, code }, 9);

    discord.world.advance(61 * MINUTE_MS);

    await expect(adapter.send(request)).rejects.toThrow(sentencesFor('en').refusals.noAccess);
  });

  it('is refused with a sentence where no server is shared any more', async () => {
    const { request } = await adapter.ask({ private: true, user: discord.ben });
    discord.rest.trouble(/\{channel_id\}\/messages/, { status: 403, code: 50278 }, 9);

    discord.world.advance(16 * MINUTE_MS);

    await expect(adapter.send(request)).rejects.toThrow(sentencesFor('en').refusals.noDirect);
  });

  it('is refused where the bot was only brought along', async () => {
    const guild = discord.world.guild('elsewhere', { hasBot: false });
    const channel = discord.world.channel('foreign', { guild });
    const { request } = await adapter.ask({ channel });

    discord.world.advance(16 * MINUTE_MS);

    await expect(adapter.send(request)).rejects.toThrow(RefusedError);
  });
});

describe('an acknowledgement whose answer was lost', () => {
  const CALLBACK = /^POST .*callback$/;

  it.each([
    ['stays between the bot and its asker', {}],
    ['even where the target says otherwise', { ephemeral: false }],
  ])('of a private film: it %s', async (_what, more) => {
    const seen = watch();
    discord.rest.trouble(CALLBACK, { accepted: true, reset: true });
    const { request } = await adapter.ask({ private: true, user: discord.ben });
    const direct = watch(discord.world.dmOf(discord.ben));

    discord.world.advance(16 * MINUTE_MS);
    await adapter.send({ ...request, replyTo: { ...request.replyTo, ...more } });

    expect(seen().filter(({ seenBy }) => seenBy === undefined)).toEqual([]);
    expect(direct()).toMatchObject([{ attachments: [{ bytes: 1000 }] }]);
  });

  it('of a public film: its message is known all the same', async () => {
    const seen = watch();
    discord.rest.trouble(CALLBACK, { accepted: true, reset: true });
    const { interaction, request } = await adapter.ask();
    await discord.until('the message is known', () => adapter.targets.has(request.id));

    discord.world.advance(16 * MINUTE_MS);
    await adapter.send({ ...request, replyTo: adapter.targets.get(request.id)! });

    expect(seen()).toEqual([interaction.message]);
    expect(interaction.message!.attachments).toHaveLength(1);
  });
});

it('what was answered in an earlier life is not written over', async () => {
  const { handle } = adapter;
  adapter.handle = async (invocation) => ({ ...(await handle(invocation)), repeated: true });
  const before = requestsTo(EDIT_ANSWER).length;
  const asked = adapter.asked.length;

  discord.type('sora', { prompt: 'a cat dances' }, { user: discord.ada, channel: discord.general });
  await discord.until('it is heard', () => adapter.asked.length > asked);
  await new Promise((resolve) => setTimeout(resolve, 100));
  adapter.handle = handle;

  expect(requestsTo(EDIT_ANSWER)).toHaveLength(before);
});

describe('a film that is too large', () => {
  it('is asked for smaller, with what to try next', async () => {
    const { request } = await adapter.ask({ uploadBytes: 400 });

    const sent = adapter.send(request);

    await expect(sent).rejects.toThrow(TooLargeError);
    await expect(sent).rejects.toMatchObject({ bytes: expect.toSatisfy((bytes) => bytes < 1000) });
  });

  it.each([
    ['as Discord says it', 5_000_000, 5_000_000],
    ['capped by what the host allows', 500_000_000, 24_000_000],
    ['the usual, where Discord says nothing', null, 10_000_000],
  ])('is known at the door: %s', async (_what, uploadBytes, expected) => {
    const { request } = await adapter.ask({ uploadBytes });

    expect(request.uploadBytes).toBe(expected);
  });
});

describe('who wants to be called', () => {
  it('is, where the film comes late, and only that person', async () => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();

    discord.world.advance(2 * MINUTE_MS);
    await adapter.send({ ...request, ping: true });
    await adapter.send({ ...request, ping: true });

    expect(interaction.message!.attachments).toHaveLength(1);
    expect(seen().filter(({ pings }) => pings.length > 0)).toMatchObject([{ pings: [discord.ada.id] }]);
  });

  it('is called no more where the film is deleted', async () => {
    const { interaction, request } = await adapter.ask();
    discord.world.advance(2 * MINUTE_MS);
    const receipt = await adapter.send({ ...request, ping: true });
    const called = discord.messages().at(-1)!;
    const usual = adapter.handle;
    adapter.handle = async () => ({ text: 'The film is gone.', deletes: receipt });

    const pressed = discord.press(interaction.message!, 'Delete', { user: discord.ada });
    await discord.until('both are gone', () => {
      const left = discord.messages();
      return !left.includes(called) && !left.includes(interaction.message!);
    });

    await discord.until('it is said', () => pressed.followUps.length > 0);
    adapter.handle = usual;

    expect(called.pings).toEqual([discord.ada.id]);
  });

  it('is not, where it comes soon', async () => {
    const seen = watch();
    const { interaction, request } = await adapter.ask();

    await adapter.send({ ...request, ping: true });

    expect(seen()).toEqual([interaction.message]);
  });
});

describe('a place that vanishes', () => {
  it.each([
    ['its channel', () => discord.world.channels.delete(discord.general.id), () => restore()],
    ['the bot from the server', () => kick(true), () => kick(false)],
    ['the permission to send', () => forbid(['viewChannel']), () => forbid(undefined)],
  ])('%s ends the delivery with a sentence and without insisting', async (_what, vanish, restored) => {
    const { request } = await adapter.ask();
    discord.world.advance(61 * MINUTE_MS);
    vanish();
    const before = discord.rest.seen.length;

    const sent = adapter.send(request);

    await expect(sent).rejects.toThrow(RefusedError);
    expect(discord.rest.seen.length - before).toBeLessThanOrEqual(3);
    restored();
  });

  const restore = () => discord.world.channels.set(discord.general.id, discord.general);
  const kick = (isGone: boolean) => {
    discord.guild.hasBot = !isGone;
    discord.general.hasBot = !isGone;
  };
  const forbid = (permissions: ['viewChannel'] | undefined) => {
    discord.general.botPermissions = permissions;
  };
});

describe('progress', () => {
  it('that Discord refuses is not tried again, and what comes too soon for Discord comes later', async () => {
    const refused = await adapter.ask();
    const soon = await adapter.ask();
    discord.world.advance(20_000);
    for (const [{ request }, trouble] of [
      [refused, { status: 403, code: 50013 }],
      [soon, { status: 429, retryAfter: 0.5 }],
    ] as const) {
      discord.rest.trouble(EDIT_ANSWER, trouble);
      adapter.platform.progress(request, { phase: 'encoding' });
      await discord.until('it was refused', () => requestsTo(EDIT_ANSWER).at(-1)?.status === trouble.status);
    }

    await new Promise((resolve) => setTimeout(resolve, 6000));

    expect(refused.interaction.message!.content).not.toMatch(/saving the film/);
    expect(soon.interaction.message!.content).toMatch(/saving the film/);
  });

  it('never comes after the result, and never keeps it waiting', async () => {
    const { interaction, request } = await adapter.ask();
    const startedMs = Date.now();
    for (let frame = 1; frame < 50; frame++)
      adapter.platform.progress(request, { phase: 'drawing', frame, frames: 50 });

    await adapter.send(request);
    const tookMs = Date.now() - startedMs;
    adapter.platform.progress(request, { phase: 'drawing', frame: 50, frames: 50 });
    await new Promise((resolve) => setTimeout(resolve, 200));

    expect(tookMs).toBeLessThan(CALL_OFF_MS);
    expect(interaction.message!.attachments).toHaveLength(1);
    expect(interaction.message!.content).not.toMatch(/drawing/);
  });

  it('that hangs on its way is called off for the result', async () => {
    const { interaction, request } = await adapter.ask();
    await discord.until('the lane is free', () => Date.now() - interaction.acknowledgedMs! > 5200);
    discord.rest.trouble(EDIT_ANSWER, { hang: true });
    adapter.platform.progress(request, { phase: 'encoding' });
    const startedMs = Date.now();

    await adapter.send(request);

    expect(Date.now() - startedMs).toBeLessThan(CALL_OFF_MS);
    expect(interaction.message!.attachments).toHaveLength(1);
  });
});

it('never edits by another road than the one that is right', () => {
  expect(requestsTo(EDIT).every(({ authorization }) => authorization === `Bot ${discord.token}`)).toBe(true);
  expect(requestsTo(EDIT_ANSWER).every(({ authorization }) => authorization === undefined)).toBe(true);
});
