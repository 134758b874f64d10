/**
 * What this platform asks of Discord's REST interface, one function a call, over one `REST` of our own: it outlives
 * every gateway connection, and a send is possible before the gateway is.
 */
import { DefaultRestOptions, DiscordAPIError, HTTPError, MessageFlags, type RawFile, REST, Routes } from 'discord.js';

/** An upload counts into it, and a slow line takes its time. */
const TIMEOUT_MS = 120_000;
const RETRIES = 3;
/** Discord takes a first answer for three seconds: what has not come by then is asked for once more, with patience. */
const ACKNOWLEDGE_WITHIN_MS = [1300, 15_000] as const;

/** A message as Discord takes it. */
export interface Body {
  content?: string;
  components?: unknown[];
  attachments?: { id: string; filename: string; description?: string }[];
  allowed_mentions: { parse: []; users?: string[] };
  flags?: number;
  nonce?: string;
  enforce_nonce?: true;
}

export interface Written {
  channel: string;
  message: string;
}

/** Runs every request that is sent, each try of it. */
export type Watch = (url: string, run: () => Promise<Answered>) => Promise<Answered>;

/** What of an answer is looked at. */
export interface Answered {
  status: number;
  headers: { get(name: string): string | null };
}

interface RawMessage {
  id: string;
  channel_id: string;
  flags?: number;
}

export interface Calls {
  rest: REST;
  /** The first answer to an interaction. @returns the message that it made, where it made one. */
  acknowledge(interaction: Interaction, type: number, data?: unknown): Promise<RawMessage | undefined>;
  editAnswer(
    answer: Answer,
    body: Body,
    files?: RawFile[],
    signal?: AbortSignal,
  ): Promise<Written & { isEphemeral: boolean }>;
  deleteAnswer(answer: Answer): Promise<void>;
  followUp(answer: Answer, body: Body): Promise<void>;
  edit(place: Written, body: Body, files?: RawFile[], signal?: AbortSignal): Promise<Written>;
  /** With a nonce: the same one again within some minutes makes no second message. */
  send(channel: string, body: Body & { nonce: string }, files?: RawFile[], signal?: AbortSignal): Promise<Written>;
  delete(place: Written): Promise<void>;
  openDirect(user: string): Promise<string>;
  /** The server of a channel; undefined of a direct one. */
  serverOf(channel: string): Promise<string | undefined>;
  ownerOf(server: string): Promise<string>;
  register(application: string, commands: unknown[]): Promise<void>;
  /** How many sessions may still be begun, and when they are counted anew. */
  sessionLimit(): Promise<{ remaining: number; resetMs: number }>;
}

interface Interaction {
  id: string;
  token: string;
}

interface Answer {
  application: string;
  token: string;
}

/** The options of every REST client of ours, the gateway's too. */
export function restOptions(
  apiBase: string | undefined,
  isDispensable: (url: string) => boolean,
  watch: Watch = (_url, run) => run(),
) {
  const { makeRequest } = DefaultRestOptions;
  return {
    makeRequest: ((url, init) => watch(url, () => makeRequest(url, init))) as typeof makeRequest,
    ...(apiBase === undefined ? {} : { api: apiBase }),
    timeout: TIMEOUT_MS,
    retries: RETRIES,
    // What waits for a limit waits quietly; progress is not worth it, and a day's wait for the gateway is ours to do.
    rejectOnRateLimit: ({ url, route }: { url: string; route: string }) =>
      route === Routes.gatewayBot() || isDispensable(url),
  };
}

export function openCalls(token: string, options: ReturnType<typeof restOptions>): Calls {
  const rest = new REST(options).setToken(token);
  const original = ({ application, token: answerToken }: Answer) =>
    Routes.webhookMessage(application, answerToken, '@original');
  const written = (message: unknown): Written => {
    const { id, channel_id } = message as RawMessage;
    return { channel: channel_id, message: id };
  };
  // Discord.js forgets its token at the first 401; another may be a passing one.
  const asBot = <T>(call: () => Promise<T>): Promise<T> => {
    rest.setToken(token);
    return call();
  };
  return {
    rest,
    acknowledge: async ({ id, token: own }, type, data) => {
      const query = new URLSearchParams({ with_response: 'true' });
      const body = { type, ...(data === undefined ? {} : { data }) };
      const [soon, late] = ACKNOWLEDGE_WITHIN_MS;
      const ask = (withinMs: number) => {
        const signal = AbortSignal.timeout(withinMs);
        return rest.post(Routes.interactionCallback(id, own), { body, query, auth: false, signal });
      };
      const answer = await ask(soon).catch((error) => {
        if (!isUnreachable(error)) throw error;
        return ask(late);
      });
      return (answer as { resource?: { message?: RawMessage } } | undefined)?.resource?.message;
    },
    editAnswer: async (answer, body, files, signal) => {
      const message = await rest.patch(original(answer), { body, auth: false, ...given({ files, signal }) });
      const { flags = 0 } = message as RawMessage;
      return { ...written(message), isEphemeral: (flags & MessageFlags.Ephemeral) !== 0 };
    },
    deleteAnswer: async (answer) => {
      await rest.delete(original(answer), { auth: false });
    },
    followUp: async ({ application, token: own }, body) => {
      await rest.post(Routes.webhook(application, own), { body, auth: false });
    },
    edit: ({ channel, message }, body, files, signal) =>
      asBot(async () =>
        written(await rest.patch(Routes.channelMessage(channel, message), { body, ...given({ files, signal }) })),
      ),
    send: (channel, body, files, signal) =>
      asBot(async () =>
        written(
          await rest.post(Routes.channelMessages(channel), {
            body: { ...body, enforce_nonce: true },
            ...given({ files, signal }),
          }),
        ),
      ),
    delete: ({ channel, message }) =>
      asBot(async () => {
        await rest.delete(Routes.channelMessage(channel, message));
      }),
    openDirect: (user) =>
      asBot(async () => {
        const channel = await rest.post(Routes.userChannels(), { body: { recipient_id: user } });
        return (channel as { id: string }).id;
      }),
    serverOf: (channel) =>
      asBot(async () => ((await rest.get(Routes.channel(channel))) as { guild_id?: string }).guild_id),
    ownerOf: (server) => asBot(async () => ((await rest.get(Routes.guild(server))) as { owner_id: string }).owner_id),
    register: (application, commands) =>
      asBot(async () => {
        await rest.put(Routes.applicationCommands(application), { body: commands });
      }),
    sessionLimit: () =>
      asBot(async () => {
        const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as {
          session_start_limit: { remaining: number; reset_after: number };
        };
        return { remaining: limit.remaining, resetMs: limit.reset_after };
      }),
  };
}

/** Without what is undefined. */
function given<T extends object>(values: T): { [Key in keyof T]: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** Discord's own number of what went wrong; undefined where the error is not Discord's answer. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/** Discord has refused so much that it might lock the bot out: it is left alone for a while. */
export class TooManyRefusedError extends Error {
  override readonly name = 'TooManyRefusedError';
}

/** What the system says of a line; of files it says other things, and those are ours. */
const NETWORK_CODES = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED ENOTFOUND EAI_AGAIN EAI_FAIL ETIMEDOUT EPIPE EPROTO EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH ENETRESET EADDRNOTAVAIL'.split(
    ' ',
  ),
);

/** True where Discord has not answered, or has only said that it cannot now. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return false;
  if (error instanceof HTTPError || error instanceof TooManyRefusedError) return true;
  const { name, code, cause } = error as { name?: string; code?: string; cause?: unknown };
  const isOfTheNetwork =
    NETWORK_CODES.has(code ?? '') ||
    /^(UND_ERR|ERR_SSL|ERR_TLS)_/.test(code ?? '') ||
    name === 'AbortError' ||
    name === 'SocketError';
  return isOfTheNetwork || (cause instanceof Error && isUnreachable(cause));
}
