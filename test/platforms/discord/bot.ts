/** The whole bot against the fake Discord: real discord.js, real app, real engine made small. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { App } from '../../../src/app.js';
import { openLogger } from '../../../src/logger.js';
import { openDiscord } from '../../../src/platforms/discord/discord.js';
import type { ChatPlatform } from '../../../src/platforms/platform.js';
import { find, type RequestRow } from '../../../src/state/requests.js';
import { type Facts, probe } from '../../../src/video/probe.js';
import { openSmallApp, smallConfig } from '../../contracts/small-app.js';
import { type FakeDiscord, type Interaction, type Message, openFakeDiscord } from '../../fakes/discord.js';

export interface Bot {
  discord: FakeDiscord;
  app: App;
  platform: ChatPlatform;
  /** What was logged, and what was printed for the host. */
  log: string;
  printed: string[];
  /** Stops in order and starts anew on the same folder. */
  restart(): Promise<void>;
  /** Works off the line from now on. */
  work(): void;
  /** The row of the request that the interaction asked for. */
  row(interaction: Interaction): Promise<RequestRow | undefined>;
  /** Waits until the answer has become a film. */
  film(interaction: Interaction): Promise<Message>;
  /** Waits until nothing of the interaction's request is open any more. */
  closed(interaction: Interaction): Promise<RequestRow>;
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
  wrap?(platform: ChatPlatform): ChatPlatform;
}

export const requestId = ({ id }: Interaction) => `dc-${id}`;

export async function openBot({ environment = {}, works = true, logLevel = 'info', wrap }: Options = {}): Promise<Bot> {
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-discord-'));
  const discord = await openFakeDiscord();
  const config = smallConfig(folder, environment);
  const logger = openLogger(logLevel, {
    write: (line) => {
      bot.log += line;
    },
  });

  async function start(): Promise<Pick<Bot, 'app' | 'platform'>> {
    const own = openDiscord({
      token: discord.token,
      apiBase: discord.apiBase,
      upload: config.discordUpload,
      logger,
      print: (sentence) => bot.printed.push(sentence),
      nowMs: discord.world.nowMs,
    });
    const platform = wrap ? wrap(own) : own;
    const app = await openSmallApp({ config, platforms: [platform], logger });
    const puts = discord.commands.puts;
    await platform.connect(app.hostOf(platform.name, platform.can));
    await discord.until('the commands are registered', () => discord.commands.puts > puts);
    return { app, platform };
  }

  const bot: Bot = {
    discord,
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
    row: (interaction) => find(bot.app.database, requestId(interaction)),
    film: (interaction) => discord.untilShown(interaction, ({ attachments }) => attachments.length > 0, 40_000),
    closed: async (interaction) => {
      await expect
        .poll(async () => (await bot.row(interaction))?.stage, { timeout: 40_000, interval: 50 })
        .toBe('closed');
      return (await bot.row(interaction))!;
    },
    check: () => {
      const violations = discord.violations.splice(0);
      const earned = discord.rest.earned429.splice(0);
      const leaked = discord.secrets().filter((secret) => bot.log.includes(secret));
      expect({ violations, earned, leaked }).toEqual({ violations: [], earned: [], leaked: [] });
    },
    close: async () => {
      await bot.platform?.close();
      await bot.app?.close();
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  Object.assign(bot, await start());
  if (works) bot.app.start();
  return bot;
}

/** The facts of the one film that hangs at the message. */
export async function factsOf({ attachments }: Message): Promise<Facts> {
  expect(attachments).toHaveLength(1);
  return probe(attachments[0]!.file);
}
