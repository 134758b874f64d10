/** The whole bot against the fake Discord: real discord.js, real app, real engine made small. */
import { expect } from 'vitest';
import { openDiscord } from '../../../src/platforms/discord/discord.js';
import type { RequestRow } from '../../../src/state/requests.js';
import { type Facts, probe } from '../../../src/video/probe.js';
import { type FakeDiscord, type Interaction, type Message, openFakeDiscord } from '../../fakes/discord.js';
import { checkFake, openRunning, type Running, type RunningOptions, WITHIN_MS } from '../running.js';

export interface Bot extends Running {
  discord: FakeDiscord;
  /** The row of the request that the interaction asked for. */
  row(interaction: Interaction): Promise<RequestRow | undefined>;
  /** Waits until the answer has become a film. */
  film(interaction: Interaction): Promise<Message>;
  /** Waits until nothing of the interaction's request is open any more. */
  closed(interaction: Interaction): Promise<RequestRow>;
  /** What must hold after every test. */
  check(): void;
  close(): Promise<void>;
}

interface Options extends RunningOptions {
  /** Who hosts the bot. */
  host?: 'ada' | 'ben';
}

export const requestId = ({ id }: Interaction) => `dc-${id}`;

export async function openBot({ host, ...options }: Options = {}): Promise<Bot> {
  const discord = await openFakeDiscord();
  const environment = host && { environment: { ...options.environment, HOST_USERS: `discord:${discord[host].id}` } };
  const running = await openRunning(
    { ...options, ...environment },
    ({ config, logger, print }) =>
      openDiscord({
        token: discord.token,
        apiBase: discord.apiBase,
        upload: config.discordUpload,
        logger,
        print,
        nowMs: discord.world.nowMs,
      }),
    async (platform, host) => {
      const { puts } = discord.commands;
      await platform.connect(host);
      await discord.until('the commands are registered', () => discord.commands.puts > puts);
    },
  );
  return Object.assign(running, {
    discord,
    row: (interaction: Interaction) => running.rowOf(requestId(interaction)),
    film: (interaction: Interaction) =>
      discord.untilShown(interaction, ({ attachments }) => attachments.length > 0, WITHIN_MS),
    closed: (interaction: Interaction) => running.closedRow(requestId(interaction)),
    check: () => checkFake(discord, running.log),
    close: async () => {
      await running.stop();
      await discord.close();
    },
  });
}

/** The facts of the one film that hangs at the message. */
export async function factsOf({ attachments }: Message): Promise<Facts> {
  expect(attachments).toHaveLength(1);
  return probe(attachments[0]!.file);
}
