/** Discord's adapter alone against the fake: what stands behind it answers as the test says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../../commands/index.js';
import type { Invocation } from '../../../src/command.js';
import { openLogger } from '../../../src/logger.js';
import { openDiscord } from '../../../src/platforms/discord/discord.js';
import type { ChatPlatform, Host } from '../../../src/platforms/platform.js';
import type { Message, Outcome, ReplyTarget, VideoRequest } from '../../../src/request.js';
import { type Deed, type FakeDiscord, type Interaction, openFakeDiscord } from '../../fakes/discord.js';
import { clipOutcome, SMALL_CAPABILITIES, smallRequest } from '../../small-parts.js';
import { checkFake } from '../running.js';

export interface Adapter {
  discord: FakeDiscord;
  platform: ChatPlatform;
  log: string;
  printed: string[];
  /** What was asked, in order. */
  asked: Invocation[];
  /** Servers that the bot is in at a session's beginning, and what came and went since. */
  servers: string[][];
  moves: string[];
  /** Where requests are to be answered, where that became known later. */
  targets: Map<string, ReplyTarget>;
  /** Answers instead of the usual place in the line. */
  handle: (invocation: Invocation) => Promise<Message>;
  connect(): Promise<void>;
  /** Asks for a film and waits until the place in the line stands there. */
  ask(more?: Partial<Deed> & { private?: boolean }): Promise<{ interaction: Interaction; request: VideoRequest }>;
  /** Delivers a film of so many bytes. */
  send(request: VideoRequest, outcome?: Outcome, bytes?: number): Promise<Record<string, unknown>>;
  check(): void;
  close(): Promise<void>;
}

interface Options {
  token?: string;
  heartbeatMs?: number;
  logLevel?: string;
  connects?: boolean;
}

export async function openAdapter({
  token,
  heartbeatMs,
  logLevel = 'info',
  connects = true,
}: Options = {}): Promise<Adapter> {
  const folder = mkdtempSync(join(tmpdir(), 'adapter-'));
  const discord = await openFakeDiscord(heartbeatMs === undefined ? {} : { heartbeatMs });
  const logger = openLogger(logLevel, {
    write: (line) => {
      adapter.log += line;
    },
  });
  const platform = openDiscord({
    token: token ?? discord.token,
    apiBase: discord.apiBase,
    upload: { usualBytes: 10_000_000, mostBytes: 24_000_000 },
    logger,
    print: (sentence) => adapter.printed.push(sentence),
    nowMs: discord.world.nowMs,
  });
  const host: Host = {
    commands: COMMANDS,
    filmCommand: 'sora',
    place: { capabilities: SMALL_CAPABILITIES, can: platform.can },
    handle: (invocation) => {
      adapter.asked.push(invocation);
      return adapter.handle(invocation);
    },
    suggest: () => ['a cat'],
    languageOf: async () => undefined,
    servers: async (present) => void adapter.servers.push([...present]),
    joined: async (server) => void adapter.moves.push(`joined ${server}`),
    left: async (server) => void adapter.moves.push(`left ${server}`),
    answered: async (id, replyTo) => void adapter.targets.set(id, replyTo),
    receipts: async () => [],
    vanished: (where) => void adapter.moves.push(`vanished ${Object.values(where)[0]}`),
    moved: async () => {},
  };

  const adapter: Adapter = {
    discord,
    platform,
    log: '',
    printed: [],
    asked: [],
    servers: [],
    moves: [],
    targets: new Map(),
    handle: async ({ eventId }) => ({
      text: 'Your film is next.',
      request: eventId,
      buttons: [{ verb: 'cancel', clip: eventId }],
    }),
    connect: () => platform.connect(host),
    ask: async ({ private: isPrivate = false, ...deed } = {}) => {
      const where = { user: discord.ada, channel: discord.general, ...deed };
      const interaction = discord.type('sora', { prompt: 'a cat dances', private: isPrivate }, where);
      await discord.untilShown(interaction, ({ content }) => content.includes('next'));
      const { eventId, platform: name, server, channel, user, locale, replyTo, limits } = adapter.asked.at(-1)!;
      const place = { platform: name, server, channel, user, locale, replyTo, uploadBytes: limits.uploadBytes };
      return { interaction, request: smallRequest(eventId, { ...place, ...(isPrivate && { private: true }) }) };
    },
    send: async (request, outcome = clipOutcome(request.id), bytes = 1000) => {
      const file = join(folder, 'film.mp4');
      writeFileSync(file, Buffer.alloc(bytes, 1));
      return platform.send(request, outcome, async () => file);
    },
    check: () => checkFake(discord, adapter.log),
    close: async () => {
      await platform.close();
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  if (connects) {
    await adapter.connect();
    await discord.until('the commands are registered', () => discord.commands.puts > 0);
  }
  return adapter;
}
