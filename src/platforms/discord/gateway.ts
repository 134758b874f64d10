/**
 * The line on which Discord tells what people ask. It is held for as long as the process lives: a passing fault is
 * tried again with growing pauses and within Discord's budget of sessions; what no trying mends is said in the log.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  type Interaction,
  Options,
  RateLimitError,
  SimpleShardingStrategy,
} from 'discord.js';
import { toProblem } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { pauseMs } from '../reach.js';
import type { Calls, restOptions } from './calls.js';
import { isShut } from './permissions.js';

/** Before another client is tried. */
const PAUSES = { firstMs: 5000, mostMs: 300_000 };
/** However few sessions are left, a host is not kept waiting longer than this while there is one. */
const LONGEST_SPREAD_MS = 15 * 60_000;
/** discord.js tries a lost line anew twice a second; after so many tries we take our own pauses. */
const MOST_QUICK_TRIES = 5;
/** With fewer sessions left than this, they are spread over the time until there are new ones. */
const FEW_SESSIONS = 100;

const STAYS_DOWN: Record<number, string> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'Discord does not know this token (any more).',
  [GatewayCloseCodes.InvalidShard]: 'Discord says that this bot is sharded wrongly.',
  [GatewayCloseCodes.ShardingRequired]: 'This bot is in more servers than one connection may serve.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its interface; update Mutoscope.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refuses the intents of this bot; update Mutoscope.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refuses the intents of this bot. Mutoscope needs no privileged one; see Bot → Privileged Gateway Intents at https://discord.com/developers/applications.',
};
const NEW_TOKEN =
  'Put a new one into .env as DISCORD_TOKEN (https://discord.com/developers/applications → Bot → Reset Token) and start again. Until then Discord stays off.';

/** Of a channel in an event, what is read here. */
export interface RawChannel {
  id: string;
  type: number;
  nsfw?: boolean;
  parent_id?: string | null;
}

export interface Gateway {
  /** Resolves when the first line stands, or when it is known that none ever will. */
  ready: Promise<void>;
  /** True where it is known that the bot may bring no film into this channel. */
  isShut(channel: string): boolean;
  close(): Promise<void>;
}

interface Opening {
  token: string;
  calls: Calls;
  rest: ReturnType<typeof restOptions>;
  logger: Logger;
  /** Every time a new session has begun. Never rejects. */
  onReady(client: Client<true>): void;
  /** @param place the channel as Discord tells it with the event: of a private thread the bot knows nothing else. */
  onInteraction(interaction: Interaction, place: RawChannel | undefined): void;
  onServer(change: 'joined' | 'left', server: string): void;
  /** A channel or thread is gone. */
  onChannelGone(channel: string): void;
}

export function openGateway(opening: Opening): Gateway {
  const { calls, logger } = opening;
  const closing = new AbortController();
  const { signal } = closing;
  let markReady = () => {};
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  let line: Client | undefined;
  const held = hold().finally(() => markReady());
  return {
    ready,
    isShut: (channel) => line !== undefined && isShut(line, channel),
    close: async () => {
      closing.abort();
      await held;
    },
  };

  async function hold(): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      let waitMs = pauseMs(failures, PAUSES);
      try {
        await waitForSession();
        const ending = await openLine(() => {
          failures = 0;
          markReady();
        });
        if (signal.aborted) return;
        if (ending.sentence !== undefined) {
          logger.error({ code: ending.code }, `${ending.sentence} ${ending.code === 4004 ? NEW_TOKEN : ''}`.trim());
          return;
        }
        waitMs = pauseMs(failures, PAUSES);
      } catch (error) {
        if (signal.aborted) return;
        if (isWrongToken(error)) {
          logger.error({ code: 401 }, `Discord does not know this token. ${NEW_TOKEN}`);
          return;
        }
        if (error instanceof RateLimitError) waitMs = Math.max(waitMs, error.retryAfter);
        logger.warn(
          { message: toProblem(error).message, waitSeconds: Math.round(waitMs / 1000) },
          'Discord not reached',
        );
      }
      await sleep(waitMs, undefined, { signal }).catch(() => {});
    }
  }

  /** Discord resets the token of a bot that begins too many sessions in a day. */
  async function waitForSession(): Promise<void> {
    const { remaining, resetMs } = await calls.sessionLimit();
    if (remaining >= FEW_SESSIONS) return;
    const waitMs = remaining === 0 ? resetMs : Math.min(resetMs / (remaining + 1), LONGEST_SPREAD_MS);
    logger.warn({ remaining, waitSeconds: Math.round(waitMs / 1000) }, 'few Discord sessions left today');
    await sleep(waitMs, undefined, { signal });
  }

  /** Holds one client until it is of no more use. @returns why: with a sentence where a new one is no use either. */
  async function openLine(onUp: () => void): Promise<{ code?: number; sentence?: string }> {
    let strategy: QuietStrategy | undefined;
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: opening.rest,
      allowedMentions: { parse: [] },
      ws: {
        buildStrategy: (manager) => {
          strategy = new QuietStrategy(manager);
          return strategy;
        },
      },
      makeCache: Options.cacheWithLimits({
        MessageManager: 0,
        ThreadMemberManager: 0,
        // What the bot may do hangs on what it is itself.
        GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
        // Everybody who has ever asked would stand in it.
        UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user?.id },
      }),
    });
    line = client;
    let end: (ending: { code?: number; sentence?: string }) => void = () => {};
    const ended = new Promise<{ code?: number; sentence?: string }>((resolve) => {
      end = resolve;
    });
    let quickTries = 0;
    // discord.js keeps of an event's channel only what it knows itself; the raw event comes right before.
    let latest: { id: string; channel?: RawChannel } | undefined;
    const closedWith = (code: number) => end({ code, ...(STAYS_DOWN[code] && { sentence: STAYS_DOWN[code] }) });
    client
      .on(Events.Error, (error) => logger.warn({ message: toProblem(error).message }, 'Discord client troubled'))
      .on(Events.ShardError, (error) => logger.debug({ message: toProblem(error).message }, 'Discord line troubled'))
      .on(Events.ShardReconnecting, () => {
        logger.info('Discord line lost');
        if (++quickTries > MOST_QUICK_TRIES) end({});
      })
      .on(Events.ShardResume, () => {
        quickTries = 0;
        logger.info('Discord line resumed');
      })
      .on(Events.ShardReady, () => {
        quickTries = 0;
      })
      .on(Events.ShardDisconnect, ({ code }) => closedWith(code))
      .on(Events.ClientReady, (up) => {
        onUp();
        opening.onReady(up);
      })
      .on('raw', (packet: { t?: string; d?: { id: string; channel?: RawChannel } }) => {
        if (packet.t === 'INTERACTION_CREATE') latest = packet.d;
      })
      .on(Events.InteractionCreate, (interaction) => {
        opening.onInteraction(interaction, latest?.id === interaction.id ? latest.channel : undefined);
      })
      .on(Events.GuildCreate, ({ id }) => opening.onServer('joined', id))
      .on(Events.GuildDelete, ({ id }) => opening.onServer('left', id))
      .on(Events.ChannelDelete, ({ id }) => opening.onChannelGone(id))
      .on(Events.ThreadDelete, ({ id }) => opening.onChannelGone(id));
    const stop = () => end({});
    signal.addEventListener('abort', stop, { once: true });
    try {
      const loggedIn = client.login(opening.token);
      loggedIn.catch(() => {});
      // A login never returns where the line is refused again and again: then the counter ends it.
      const early = await Promise.race([loggedIn.then(() => undefined), ended]);
      return early ?? (await ended);
    } finally {
      signal.removeEventListener('abort', stop);
      strategy?.silence();
      await client.destroy();
    }
  }
}

/**
 * A shard that sleeps before its next try does not hear that its client was destroyed, and comes back as a second
 * line of the same bot (@discordjs/ws 1.2). This one can be kept from that.
 */
class QuietStrategy extends SimpleShardingStrategy {
  private readonly spawned: object[] = [];

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    const { shards } = this as unknown as { shards: Map<number, object> };
    this.spawned.push(...shards.values());
  }

  /** No shard connects any more, and what its line still complains of is heard: unheard, it would end the process. */
  silence(): void {
    for (const shard of this.spawned) {
      const { connection } = shard as { connection?: { on?(event: 'error', listen: () => void): void } | null };
      connection?.on?.('error', () => {});
      Object.assign(shard, { internalConnect: async () => {} });
    }
  }
}

function isWrongToken(error: unknown): boolean {
  const { status, code } = error as { status?: number; code?: unknown };
  return status === 401 || code === 'TokenInvalid';
}
