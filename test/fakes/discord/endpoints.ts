/** What Discord does at each endpoint that the bot calls. Everything it refuses, it refuses with Discord's codes. */
import { channelPayload, guildPayload, messagePayload, userPayload } from './payloads.js';
import { type Answer, ApiError, type Handle, type Seen } from './rest.js';
import { bits, type Channel, type Json, type Message, type User, type World } from './world.js';

export const TOKEN_LIFE_MS = 15 * 60_000;
const FIRST_ANSWER_WITHIN_MS = 3000;
/** Where only its user installed the bot. */
const MOST_FOLLOW_UPS = 5;
const EPHEMERAL = 1 << 6;

/** Something that a person did and the bot was told of. */
export interface Interaction {
  id: string;
  token: string;
  type: 2 | 3 | 4 | 5;
  user: User;
  channel: Channel;
  /** Where only its user installed the bot. */
  byUserInstall: boolean;
  uploadBytes: number;
  /** Shifted clock; and the real one, for the times that are measured. */
  bornMs: number;
  sentMs: number;
  acknowledgedMs: number | undefined;
  /** The type of the first answer: 4, 5, 6, 7, 8 or 9. */
  answer: number | undefined;
  choices: { name: string; value: string | number }[] | undefined;
  form: Json | undefined;
  /** What `@original` is. */
  message: Message | undefined;
  /** Of a button: the message that it stands under. */
  source: Message | undefined;
  followUps: Message[];
}

interface Options {
  world: World;
  token: string;
  interactions: Map<string, Interaction>;
  gatewayAddress: () => string;
  host: () => string;
  commands: { registered: Json[]; puts: number };
  /** How many sessions may still be started. */
  sessionsLeft: () => number;
  /** For how long a nonce is known. */
  nonceLifeMs: number;
}

export function openEndpoints(options: Options): Handle {
  const { world, token, interactions, gatewayAddress, host, commands, sessionsLeft, nonceLifeMs } = options;
  const shown = (message: Message): Answer => ({ status: 200, body: messagePayload(message, world, host()) });
  const nonces = new Map<string, { message: Message; atMs: number }>();

  const handlers: Record<string, Handle> = {
    'GET /gateway/bot': () => ({
      status: 200,
      body: {
        url: gatewayAddress(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: sessionsLeft(), reset_after: 3600_000, max_concurrency: 1 },
      },
    }),
    'GET /users/@me': () => ({ status: 200, body: userPayload(world.bot) }),
    'GET /applications/@me': () => ({
      status: 200,
      body: {
        id: world.bot.id,
        name: 'Mutoscope',
        icon: null,
        description: '',
        bot_public: true,
        flags: 0,
        bot: userPayload(world.bot),
      },
    }),
    'GET /applications/{application_id}/commands': () => ({ status: 200, body: commands.registered }),
    'PUT /applications/{application_id}/commands': ({ body }) => {
      commands.puts++;
      commands.registered = (body as Json[]).map((command) => ({
        type: 1,
        ...command,
        id: world.snowflake(),
        application_id: world.bot.id,
        version: world.snowflake(),
      }));
      return { status: 200, body: commands.registered };
    },
    'PUT /applications/{application_id}/guilds/{guild_id}/commands': ({ body }) => ({ status: 200, body }),
    'GET /applications/{application_id}/guilds/{guild_id}/commands': () => ({ status: 200, body: [] }),
    'GET /users/@me/guilds': () => ({
      status: 200,
      body: [...world.guilds.values()]
        .filter(({ hasBot }) => hasBot)
        .map(({ id, name, botPermissions }) => ({ id, name, permissions: bits(botPermissions) })),
    }),
    'POST /users/@me/channels': ({ body }) => {
      const recipient = world.users.get(String((body as Json).recipient_id));
      if (!recipient) throw new ApiError(400, 50033, 'Invalid Recipient(s)');
      return { status: 200, body: channelPayload(world.dmOf(recipient)) };
    },
    'GET /channels/{channel_id}': (_seen, [id]) => ({ status: 200, body: channelPayload(channelFor(id!)) }),
    'GET /guilds/{guild_id}': (_seen, [id]) => {
      const guild = world.guilds.get(id!);
      if (!guild?.hasBot) throw new ApiError(404, 10004, 'Unknown Guild');
      return { status: 200, body: guildPayload(guild, world) };
    },
    'POST /channels/{channel_id}/messages': (seen, [id]) => sendToChannel(seen, channelFor(id!)),
    'GET /channels/{channel_id}/messages/{message_id}': (_seen, [channelId, id]) => {
      const channel = channelFor(channelId!);
      if (!world.mayBot(channel, 'readHistory')) throw new ApiError(403, 50013, 'Missing Permissions');
      return shown(messageFor(channel, id!));
    },
    'PATCH /channels/{channel_id}/messages/{message_id}': (seen, [channelId, id]) => {
      const channel = channelFor(channelId!);
      const message = messageFor(channel, id!);
      if (message.author !== world.bot)
        throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
      takesFiles(seen, channel.guild?.uploadBytes ?? 20 * 1024 * 1024);
      return shown(edit(message, seen));
    },
    'DELETE /channels/{channel_id}/messages/{message_id}': (_seen, [channelId, id]) => {
      const channel = channelFor(channelId!);
      const message = messageFor(channel, id!);
      if (message.author !== world.bot && !world.mayBot(channel, 'manageMessages')) {
        throw new ApiError(403, 50013, 'Missing Permissions');
      }
      return remove(message);
    },
    'POST /interactions/{interaction_id}/{interaction_token}/callback': firstAnswer,
    'POST /webhooks/{webhook_id}/{webhook_token}': (seen, [, webhookToken]) => {
      const interaction = alive(webhookToken!);
      if (interaction.byUserInstall && interaction.followUps.length >= MOST_FOLLOW_UPS) {
        throw new ApiError(400, 40094, 'Too many follow-up messages');
      }
      takesFiles(seen, interaction.uploadBytes);
      const message = compose(seen, interaction.channel, {
        seenBy: seerOf(seen.body as Json, interaction),
        answers: interaction.id,
      });
      interaction.followUps.push(message);
      return shown(message);
    },
    'GET /webhooks/{webhook_id}/{webhook_token}/messages/@original': (_seen, [, webhookToken]) =>
      shown(originalOf(webhookToken!)),
    'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': (seen, [, webhookToken]) => {
      const message = originalOf(webhookToken!);
      takesFiles(seen, alive(webhookToken!).uploadBytes);
      return shown(edit(message, seen));
    },
    'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original': (_seen, [, webhookToken]) =>
      remove(originalOf(webhookToken!)),
    'GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': (_seen, [, webhookToken, id]) =>
      shown(ownOf(webhookToken!, id!)),
    'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': (seen, [, webhookToken, id]) => {
      const message = ownOf(webhookToken!, id!);
      takesFiles(seen, alive(webhookToken!).uploadBytes);
      return shown(edit(message, seen));
    },
    'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': (_seen, [, webhookToken, id]) =>
      remove(ownOf(webhookToken!, id!)),
  };

  return (seen, parts) => {
    const byInteraction = /^\/(interactions|webhooks)\//.test(seen.path);
    if (!byInteraction && seen.authorization !== `Bot ${token}`) throw new ApiError(401, 0, '401: Unauthorized');
    const handler = handlers[seen.endpoint];
    if (!handler) throw new ApiError(404, 0, '404: Not Found');
    return handler(seen, parts);
  };

  /** The first answer to an interaction: within three seconds, once. */
  function firstAnswer(seen: Seen, [id, interactionToken]: string[]): Answer {
    const interaction = interactions.get(interactionToken!);
    const isLate = interaction && !interaction.answer && world.nowMs() - interaction.bornMs > FIRST_ANSWER_WITHIN_MS;
    if (!interaction || interaction.id !== id || isLate) throw new ApiError(404, 10062, 'Unknown interaction');
    if (interaction.answer) throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
    const { type, data = {} } = seen.body as { type: number; data?: Json };
    const isButton = interaction.type === 3 || interaction.source !== undefined;
    if ((type === 6 || type === 7) && !isButton) throw new ApiError(400, 50035, 'Invalid Form Body');
    if (type === 9 && interaction.type === 5) throw new ApiError(400, 50035, 'Invalid Form Body');
    if ((type === 8) !== (interaction.type === 4)) throw new ApiError(400, 50035, 'Invalid Form Body');
    const whole: Seen = { ...seen, body: data };
    takesFiles(whole, interaction.uploadBytes);
    interaction.answer = type;
    interaction.acknowledgedMs = Date.now();
    if (type === 4 || type === 5) {
      const more = { seenBy: seerOf(data, interaction), answers: interaction.id, loading: type === 5 };
      interaction.message = compose(whole, interaction.channel, more);
    }
    if (type === 6 || type === 7) interaction.message = interaction.source;
    if (type === 7) edit(interaction.source!, whole);
    if (type === 8) interaction.choices = data.choices as Interaction['choices'];
    if (type === 9) {
      interaction.form = data;
      world.see(interaction.channel, `a form opens: "${data.title}"`, interaction.user);
    }
    if (seen.query.get('with_response') !== 'true') return { status: 204 };
    const message = interaction.message && messagePayload(interaction.message, world, host());
    return {
      status: 200,
      body: {
        interaction: { id, type: interaction.type, response_message_id: interaction.message?.id },
        resource: { type, ...(message ? { message } : {}) },
      },
    };
  }

  function sendToChannel(seen: Seen, channel: Channel): Answer {
    const { nonce, enforce_nonce: isEnforced, message_reference: reference } = seen.body as Json;
    if (channel.kind === 'dm' && channel.recipient?.closedToBot) {
      throw new ApiError(403, 50007, 'Cannot send messages to this user');
    }
    if (!world.mayBot(channel, 'viewChannel')) throw new ApiError(403, 50001, 'Missing Access');
    if (!world.mayBot(channel, 'sendMessages')) throw new ApiError(403, 50013, 'Missing Permissions');
    if (seen.files?.length && !world.mayBot(channel, 'attachFiles'))
      throw new ApiError(403, 50013, 'Missing Permissions');
    takesFiles(seen, channel.guild?.uploadBytes ?? 20 * 1024 * 1024);
    const key = `${channel.id} ${nonce}`;
    const earlier = isEnforced ? nonces.get(key) : undefined;
    if (earlier && world.nowMs() - earlier.atMs < nonceLifeMs) return shown(earlier.message);
    const referenced = (reference as Json | undefined)?.message_id as string | undefined;
    if (referenced && !world.find(referenced) && (reference as Json).fail_if_not_exists !== false) {
      throw new ApiError(400, 50035, 'Invalid Form Body');
    }
    const message = compose(seen, channel, {
      nonce: nonce === undefined ? undefined : String(nonce),
      reference: referenced,
    });
    nonces.set(key, { message, atMs: world.nowMs() });
    return shown(message);
  }

  function compose(
    { body, files = [] }: Pick<Seen, 'body' | 'files'>,
    channel: Channel,
    more: Partial<Message>,
  ): Message {
    const {
      content = '',
      components = [],
      embeds = [],
    } = body as { content?: string; components?: Json[]; embeds?: Json[] };
    if (!content && embeds.length === 0 && files.length === 0 && !more.loading) {
      throw new ApiError(400, 50006, 'Cannot send an empty message');
    }
    const message: Message = {
      id: world.snowflake(),
      channel,
      author: world.bot,
      content: content ?? '',
      components,
      embeds,
      attachments: files.map(({ name, data }) => world.keep(name, data)),
      flags: 0,
      seenBy: undefined,
      loading: false,
      bornMs: world.nowMs(),
      editedMs: undefined,
      edits: 0,
      pings: pingsOf(content ?? '', (body as Json).allowed_mentions as Json | undefined),
      nonce: undefined,
      answers: undefined,
      reference: undefined,
      ...more,
    };
    world.post(message);
    world.see(channel, message.loading ? 'Mutoscope is thinking…' : look(message), message.seenBy);
    return message;
  }

  /** What is not named stays; of the files only those that are named. An edit rings nobody. */
  function edit(message: Message, { body, files = [] }: Seen): Message {
    const { content, components, embeds, attachments } = body as {
      content?: string | null;
      components?: Json[] | null;
      embeds?: Json[] | null;
      attachments?: { id: string }[] | null;
    };
    if (content !== undefined) message.content = content ?? '';
    if (components !== undefined) message.components = components ?? [];
    if (embeds !== undefined) message.embeds = embeds ?? [];
    if (attachments !== undefined || files.length > 0) {
      const kept = message.attachments.filter(({ id }) => attachments?.some((named) => named.id === id));
      message.attachments = [...kept, ...files.map(({ name, data }) => world.keep(name, data))];
    }
    if (!message.content && message.embeds.length === 0 && message.attachments.length === 0) {
      throw new ApiError(400, 50006, 'Cannot send an empty message');
    }
    message.loading = false;
    message.editedMs = world.nowMs();
    message.edits++;
    world.see(message.channel, `(edited) ${look(message)}`, message.seenBy);
    return message;
  }

  function remove(message: Message): Answer {
    world.remove(message);
    world.see(message.channel, 'a message of Mutoscope vanishes', message.seenBy);
    return { status: 204 };
  }

  function pingsOf(content: string, mentions: Json | undefined): string[] {
    const named = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id!);
    const all = !mentions || ((mentions.parse ?? []) as string[]).includes('users');
    return [...new Set(named)].filter(
      (id) => world.users.has(id) && (all || ((mentions?.users ?? []) as string[]).includes(id)),
    );
  }

  function takesFiles({ files = [] }: Seen, uploadBytes: number): void {
    if (files.some(({ bytes }) => bytes > uploadBytes)) throw new ApiError(413, 40005, 'Request entity too large');
  }

  function channelFor(id: string): Channel {
    const channel = world.channels.get(id);
    if (!channel) throw new ApiError(404, 10003, 'Unknown Channel');
    if (!channel.hasBot || (channel.guild && !channel.guild.hasBot)) throw new ApiError(403, 50001, 'Missing Access');
    return channel;
  }

  /** What only some see is no message of the channel. */
  function messageFor(channel: Channel, id: string): Message {
    const message = world.find(id);
    if (!message || message.channel !== channel || message.seenBy) throw new ApiError(404, 10008, 'Unknown Message');
    return message;
  }

  function alive(interactionToken: string): Interaction {
    const interaction = interactions.get(interactionToken);
    if (!interaction || world.nowMs() - interaction.bornMs > TOKEN_LIFE_MS) {
      throw new ApiError(401, 50027, 'Invalid Webhook Token');
    }
    if (!interaction.answer) throw new ApiError(404, 10015, 'Unknown Webhook');
    return interaction;
  }

  function originalOf(interactionToken: string): Message {
    const { message } = alive(interactionToken);
    if (!message || !world.find(message.id)) throw new ApiError(404, 10008, 'Unknown Message');
    return message;
  }

  function ownOf(interactionToken: string, id: string): Message {
    const { followUps, message, source } = alive(interactionToken);
    const found = [...followUps, message, source].find((each) => each?.id === id);
    if (!found || !world.find(id)) throw new ApiError(404, 10008, 'Unknown Message');
    return found;
  }
}

/** A person without the right to use apps in the open is answered alone. */
function seerOf(data: Json, { user }: Interaction): User | undefined {
  return Number(data.flags ?? 0) & EPHEMERAL ? user : undefined;
}

/** How a message looks to a person, in one line. */
export function look({ content, attachments, embeds, components, pings }: Message): string {
  const rows = components as { components?: { label?: string; disabled?: boolean; emoji?: { name: string } }[] }[];
  const buttons = rows
    .flatMap((row) => row.components ?? [])
    .map(({ label, emoji, disabled }) => {
      const words = label ?? emoji?.name ?? '?';
      return disabled ? `(${words})` : `[${words}]`;
    });
  const files = attachments.map(({ name, bytes }) => `▶ ${name} (${Math.ceil(bytes / 1000)} kB)`);
  const texts = [
    content.replaceAll('\n', ' ⏎ '),
    ...embeds.map(({ title, description }) => `{${title ?? ''} ${description ?? ''}}`),
  ];
  return ['Mutoscope:', ...texts, ...files, ...buttons, ...(pings.length > 0 ? ['(rings)'] : [])]
    .filter(Boolean)
    .join(' ');
}
