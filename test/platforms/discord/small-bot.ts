/** The Discord platform before a fake Discord, with a host that does what a test tells it: no engine, no database. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { COMMANDS } from '../../../commands/index.js';
import type { Invocation } from '../../../src/command.js';
import type { Logger } from '../../../src/logger.js';
import { openDiscord } from '../../../src/platforms/discord/discord.js';
import type { ChatPlatform, Host } from '../../../src/platforms/platform.js';
import type { Message, VideoRequest } from '../../../src/request.js';
import { type FakeDiscord, openFakeDiscord } from '../../fakes/discord.js';
import { folderOfTest, SMALL_CAPABILITIES, silent, smallClip, smallRequest } from '../../small-parts.js';

export const MEBIBYTE = 1024 ** 2;

export interface SmallBot {
  discord: FakeDiscord;
  platform: ChatPlatform;
  host: { [Name in 'handle' | 'suggest' | 'servers' | 'joined' | 'left']: ReturnType<typeof vi.fn> };
  printed: string[];
  /** What was asked, newest last. */
  asked(): Invocation[];
  /** The request that an invocation became. */
  requestOf(invocation: Invocation, given?: Partial<VideoRequest>): VideoRequest;
  /** A file that stands for a film of so many bytes. */
  film(bytes: number): () => Promise<string>;
  close(): Promise<void>;
}

interface Options {
  answer?: (invocation: Invocation) => Message | Promise<Message>;
  filmCommand?: string;
  logger?: Logger;
  discord?: FakeDiscord;
  /** Does not wait until the commands are registered. */
  isDown?: boolean;
}

export const inLine = ({ eventId }: Invocation): Message => ({
  text: 'Your film is next.',
  request: eventId,
  buttons: [{ verb: 'cancel', clip: eventId }],
});

/** Connected, with every command registered. */
export async function openSmallBot({
  answer = inLine,
  filmCommand = 'sora',
  logger = silent,
  discord,
  isDown = false,
}: Options = {}): Promise<SmallBot> {
  const fake = discord ?? (await openFakeDiscord());
  const printed: string[] = [];
  const platform = openDiscord({
    token: fake.token,
    apiBase: fake.apiBase,
    upload: { usualBytes: 10 * MEBIBYTE, mostBytes: 24 * MEBIBYTE },
    logger,
    print: (sentence) => printed.push(sentence),
    nowMs: fake.world.nowMs,
    pauses: { firstMs: 100, mostMs: 1000 },
  });
  const host = {
    handle: vi.fn(async (invocation: Invocation) => answer(invocation)),
    suggest: vi.fn((text: string) => [`${text} dances`]),
    servers: vi.fn(async () => {}),
    joined: vi.fn(async () => {}),
    left: vi.fn(async () => {}),
  };
  const place = { capabilities: SMALL_CAPABILITIES, can: platform.can };
  const connected = platform.connect({ ...host, commands: COMMANDS, place, filmCommand } as unknown as Host);
  if (!isDown) await connected;
  if (!isDown) await fake.until('the commands are registered', () => fake.commands.puts > 0);
  const folder = folderOfTest();
  return {
    discord: fake,
    platform,
    host,
    printed,
    asked: () => host.handle.mock.calls.map(([invocation]) => invocation),
    requestOf: ({ eventId, server, channel, user, replyTo, limits, locale }, given) =>
      smallRequest(eventId, {
        platform: 'discord',
        server,
        channel,
        user,
        locale,
        replyTo,
        uploadBytes: limits.uploadBytes,
        ...given,
      }),
    film: (bytes) => async () => {
      const file = join(folder, 'film.mp4');
      writeFileSync(file, Buffer.alloc(bytes, 7));
      return file;
    },
    close: async () => {
      await platform.close();
      await fake.close();
    },
  };
}

export const aClip = (id: string) => ({ kind: 'clip' as const, clip: smallClip(id) });
