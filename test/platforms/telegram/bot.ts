/** The whole bot against the fake Telegram: real telegraf, real app, real engine made small. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { App } from '../../../src/app.js';
import { openLogger } from '../../../src/logger.js';
import type { ChatPlatform } from '../../../src/platforms/platform.js';
import { openTelegram } from '../../../src/platforms/telegram/telegram.js';
import { find, type RequestRow } from '../../../src/state/requests.js';
import { openSmallApp, smallConfig } from '../../contracts/small-app.js';
import { type FakeTelegram, type Message, openFakeTelegram, type Press } from '../../fakes/telegram.js';

export interface Bot {
  telegram: FakeTelegram;
  app: App;
  platform: ChatPlatform;
  /** What was logged, and what was printed for the host. */
  log: string;
  printed: string[];
  /** Stops in order and starts anew on the same folder. */
  restart(): Promise<void>;
  /** Works off the line from now on. */
  work(): void;
  /** The id of the request that the message or the button asked for. */
  idOf(asked: Message | Press): string;
  row(asked: Message | Press): Promise<RequestRow | undefined>;
  /** The bot's messages that answer one, oldest first. */
  answers(asked: Message): Message[];
  /** Waits until an answer to the message is there that satisfies `is`. */
  answer(asked: Message, is?: (message: Message) => boolean): Promise<Message>;
  /** Waits until the message is answered by a film. */
  film(asked: Message): Promise<Message>;
  /** Waits until the request is closed. */
  closed(asked: Message | Press): Promise<RequestRow>;
  /** What must hold after every test: nothing wrong was sent, no limit was passed, no secret was logged. */
  check(): void;
  close(): Promise<void>;
}

interface Options {
  /** What differs from a bare machine. */
  environment?: Record<string, string>;
  /** False leaves what is asked for in the line. */
  works?: boolean;
  logLevel?: string;
  pace?: number;
  telegram?: FakeTelegram;
  wrap?(platform: ChatPlatform): ChatPlatform;
}

const WITHIN_MS = 40_000;

export async function openBot(options: Options = {}): Promise<Bot> {
  const { environment = {}, works = true, logLevel = 'info', pace = 5, wrap } = options;
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-telegram-'));
  const telegram = options.telegram ?? (await openFakeTelegram({ pace }));
  const config = smallConfig(folder, environment);
  const logger = openLogger(logLevel, {
    write: (line) => {
      bot.log += line;
    },
  });

  async function start(): Promise<Pick<Bot, 'app' | 'platform'>> {
    const own = openTelegram({
      token: telegram.token,
      apiBase: telegram.apiBase,
      uploadBytes: config.telegramUploadBytes,
      logger,
      print: (sentence) => bot.printed.push(sentence),
      nowMs: telegram.world.nowMs,
      pace,
    });
    const platform = wrap ? wrap(own) : own;
    const app = await openSmallApp({ config, platforms: [platform], logger });
    await platform.connect(app.hostOf(platform.name, platform.can));
    return { app, platform };
  }

  const bot: Bot = {
    telegram,
    app: undefined as never,
    platform: undefined as never,
    log: '',
    printed: [],
    work: () => bot.app.start(),
    restart: async () => {
      await bot.platform.close();
      await bot.app.close();
      Object.assign(bot, await start());
      if (works) bot.app.start();
    },
    idOf: (asked) =>
      'data' in asked
        ? `tg-${telegram.world.bot.id}-cb-${asked.id}`
        : `tg-${telegram.world.bot.id}-${asked.chat.id}-${asked.id}`,
    row: (asked) => find(bot.app.database, bot.idOf(asked)),
    answers: (asked) =>
      telegram.messages(asked.chat).filter(({ author, replyTo }) => author === telegram.world.bot && replyTo === asked),
    answer: (asked, is = () => true) =>
      telegram.until('the answer', () => bot.answers(asked).findLast((message) => is(message)), WITHIN_MS),
    film: (asked) => bot.answer(asked, ({ video }) => video !== undefined),
    closed: async (asked) => {
      await expect.poll(async () => (await bot.row(asked))?.stage, { timeout: WITHIN_MS, interval: 50 }).toBe('closed');
      return (await bot.row(asked))!;
    },
    check: () => {
      const violations = telegram.violations.splice(0);
      const earned = telegram.rest.earned429.splice(0);
      const leaked = telegram.secrets().filter((secret) => bot.log.includes(secret));
      const twice = telegram.uploadedTwice().map(({ name }) => name);
      expect({ violations, earned, leaked, twice }).toEqual({ violations: [], earned: [], leaked: [], twice: [] });
    },
    close: async () => {
      await bot.platform?.close();
      await bot.app?.close();
      if (!options.telegram) await telegram.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  Object.assign(bot, await start());
  if (works) bot.app.start();
  return bot;
}

/** What a person reads: joiners cannot be seen. */
export const readable = ({ text, caption }: Message) => (text ?? caption).replaceAll('\u2060', '');

/** What Telegram itself makes of words, wherever they stand: names, tags, commands, addresses. */
export function pressable({ text, caption }: Message): string[] {
  return (text ?? caption).match(/(?<![\p{L}\p{N}_])[@#/$][\p{L}\p{N}_]+|\w:\/\/\w+|\w\.[a-z]{2,}/gu) ?? [];
}
