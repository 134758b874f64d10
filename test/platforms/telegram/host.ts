/** Telegram's adapter alone against the fake: what stands behind it answers as the test says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { COMMANDS } from '../../../commands/index.js';
import type { Invocation } from '../../../src/command.js';
import { openLogger } from '../../../src/logger.js';
import type { ChatPlatform, Host } from '../../../src/platforms/platform.js';
import { openTelegram } from '../../../src/platforms/telegram/telegram.js';
import type { Message as Answer, Outcome, ReplyTarget, VideoRequest } from '../../../src/request.js';
import { type Chat, type FakeTelegram, type Message, openFakeTelegram, type User } from '../../fakes/telegram.js';
import { clipOutcome, SMALL_CAPABILITIES, smallRequest } from '../../small-parts.js';
import { checkFake } from '../running.js';

export interface Adapter {
  telegram: FakeTelegram;
  platform: ChatPlatform;
  log: string;
  /** What was asked, in order. */
  asked: Invocation[];
  /** Where requests are answered, as it was noted; and which groups came, went and moved. */
  answered: Map<string, ReplyTarget>;
  moves: string[];
  /** Notes that a group has moved. */
  noteLeft: (server: string) => Promise<void>;
  noteMove: (from: string, to: string) => Promise<void>;
  /** Answers instead of the usual place in the line. */
  handle: (invocation: Invocation) => Promise<Answer>;
  /** Asks for a film and waits until the place in the line stands there. */
  ask(deed?: { user?: User; chat?: Chat; text?: string }): Promise<{ message: Message; request: VideoRequest }>;
  /** The request that the rest would keep. */
  requestOf(invocation: Invocation): VideoRequest;
  /** What a film weighs at least. */
  filmBytes: number;
  /** Delivers a film; every number is another one. */
  send(request: VideoRequest, outcome?: Outcome, number?: number, again?: boolean): Promise<Record<string, unknown>>;
  /** What the bot wrote in answer to a message. */
  answers(message: Message): Message[];
  check(): void;
  close(): Promise<void>;
}

interface Options {
  pace?: number;
  telegram?: FakeTelegram;
  token?: string;
  uploadBytes?: number;
  /** Of earlier runs. */
  receipts?: Record<string, unknown>[];
}

/** The smallest JPEG header that names a size: 32 × 18. */
const POSTER = Buffer.from('ffd8ffc0000b080012002001011100ffd9', 'hex');

export async function openAdapter({
  pace = 10,
  telegram: given,
  token,
  uploadBytes = 50e6,
  receipts = [],
}: Options = {}): Promise<Adapter> {
  const folder = mkdtempSync(join(tmpdir(), 'adapter-'));
  const telegram = given ?? (await openFakeTelegram({ pace }));
  const poster = join(folder, 'poster.jpg');
  writeFileSync(poster, POSTER);
  const platform = openTelegram({
    token: token ?? telegram.token,
    apiBase: telegram.apiBase,
    uploadBytes,
    logger: openLogger('debug', {
      write: (line) => {
        adapter.log += line;
      },
    }),
    print: () => {},
    nowMs: telegram.world.nowMs,
    pace,
  });
  const host: Host = {
    commands: COMMANDS,
    filmCommand: 'sora',
    place: { capabilities: SMALL_CAPABILITIES, can: platform.can },
    handle: (invocation) => {
      adapter.asked.push(invocation);
      return adapter.handle(invocation);
    },
    suggest: () => [],
    languageOf: async () => undefined,
    servers: async () => {},
    joined: async (server) => void adapter.moves.push(`joined ${server}`),
    left: (server) => adapter.noteLeft(server),
    answered: async (id, replyTo) => void adapter.answered.set(id, replyTo),
    receipts: async () => receipts,
    vanished: (where) => void adapter.moves.push(`vanished ${Object.values(where)[0]}`),
    moved: (from, to) => adapter.noteMove(from, to),
  };
  const adapter: Adapter = {
    telegram,
    platform,
    log: '',
    asked: [],
    answered: new Map(),
    moves: [],
    filmBytes: 0,
    noteLeft: async (server) => void adapter.moves.push(`left ${server}`),
    noteMove: async (from, to) => void adapter.moves.push(`moved ${from} ${to}`),
    handle: async ({ eventId }) => ({
      text: 'Your film is next.',
      request: eventId,
      buttons: [{ verb: 'cancel', clip: eventId }],
    }),
    ask: async ({ user = telegram.ada, chat, text = 'a cat dances' } = {}) => {
      const message = telegram.say(text, { user, ...(chat && { chat }) });
      const eventId = `tg-${telegram.world.bot.id}-${message.chat.id}-${message.id}`;
      await telegram.until('the answer is noted', () => adapter.answered.has(eventId));
      return { message, request: adapter.requestOf(adapter.asked.find((each) => each.eventId === eventId)!) };
    },
    requestOf: ({ eventId, platform: name, server, channel, user, locale, replyTo, limits }) =>
      smallRequest(eventId, {
        platform: name,
        server,
        channel,
        user,
        locale,
        replyTo: adapter.answered.get(eventId) ?? replyTo,
        uploadBytes: limits.uploadBytes,
      }),
    send: (request, outcome = clipOutcome(request.id), number = 1, again = false) => {
      const file = join(folder, `${number}.mp4`);
      writeFileSync(file, `film ${number}`.padEnd(adapter.filmBytes));
      return platform.send(request, outcome, async (key) => (key.endsWith('.jpg') ? poster : file), again);
    },
    answers: (message) =>
      telegram
        .messages(message.chat)
        .filter(({ author, replyTo }) => author === telegram.world.bot && replyTo === message),
    check: () => {
      checkFake(telegram, adapter.log);
      expect(telegram.uploadedTwice()).toEqual([]);
    },
    close: async () => {
      await platform.close();
      if (!given) await telegram.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await platform.connect(host);
  return adapter;
}
