/** How the fake's world looks on the wire: the JSON that Discord would give of people, servers, channels, messages. */
import {
  type Attachment,
  bits,
  CHANNEL_KINDS,
  type Channel,
  type Guild,
  type Json,
  type Message,
  type Role,
  type User,
  type World,
} from './world.js';

const JOINED = '2024-01-01T00:00:00.000000+00:00';
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

export function userPayload({ id, name, bot }: User): Json {
  return {
    id,
    username: name.toLowerCase(),
    global_name: name,
    discriminator: '0',
    avatar: null,
    bot,
    public_flags: 0,
    flags: 0,
  };
}

export function memberPayload(user: User, permissions: string, guild?: Guild): Json {
  return {
    user: userPayload(user),
    roles: (guild?.rolesOf.get(user) ?? []).map(({ id }) => id),
    nick: null,
    avatar: null,
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    permissions,
  };
}

export function channelPayload({ id, name, kind, guild, ageRestricted, parent, recipient }: Channel): Json {
  return {
    id,
    type: CHANNEL_KINDS[kind],
    name,
    position: 0,
    permission_overwrites: [],
    last_message_id: null,
    flags: 0,
    nsfw: ageRestricted,
    topic: null,
    ...(guild ? { guild_id: guild.id } : {}),
    parent_id: parent?.id ?? null,
    ...(recipient ? { recipients: [userPayload(recipient)] } : {}),
    ...(kind === 'thread' ? threadParts() : {}),
  };
}

function threadParts(): Json {
  return {
    owner_id: '1000000000000000001',
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: JOINED,
      locked: false,
      create_timestamp: JOINED,
    },
  };
}

export function rolePayload({ id, name }: Role, guild: Guild): Json {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: bits(id === guild.id ? guild.botPermissions : []),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

export function guildPayload(guild: Guild, world: World): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.owner?.id ?? '1000000000000000001',
    unavailable: false,
    large: false,
    joined_at: JOINED,
    member_count: 2,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    afk_channel_id: null,
    afk_timeout: 300,
    features: [],
    roles: [{ id: guild.id, name: '@everyone' }, ...guild.roles].map((role) => rolePayload(role, guild)),
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: [memberPayload(world.bot, bits(guild.botPermissions))],
    channels: channels.filter(({ kind }) => kind !== 'thread').map(channelPayload),
    threads: channels.filter(({ kind, isHidden }) => kind === 'thread' && !isHidden).map(channelPayload),
  };
}

export function messagePayload(message: Message, world: World, host: string): Json {
  const { id, channel, author, content, components, embeds, attachments, bornMs, editedMs, reference } = message;
  return {
    id,
    channel_id: channel.id,
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
    type: message.answers ? 20 : 0,
    author: userPayload(author),
    ...(author.bot ? { application_id: world.bot.id } : {}),
    content,
    timestamp: new Date(bornMs).toISOString(),
    edited_timestamp: editedMs === undefined ? null : new Date(editedMs).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: message.pings.map((ping) => userPayload(world.users.get(ping)!)),
    mention_roles: [],
    attachments: attachments.map((attachment) => attachmentPayload(attachment, channel, world, host)),
    embeds,
    components,
    pinned: false,
    flags: message.flags | (message.seenBy ? EPHEMERAL : 0) | (message.loading ? LOADING : 0),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(reference === undefined ? {} : { message_reference: { message_id: reference, channel_id: channel.id } }),
  };
}

/** Its address says when it ends, as Discord's do. */
function attachmentPayload({ id, name, bytes }: Attachment, channel: Channel, world: World, host: string): Json {
  const until = Math.floor((world.nowMs() + 24 * 3600_000) / 1000).toString(16);
  const url = `http://${host}/attachments/${channel.id}/${id}/${encodeURIComponent(name)}?ex=${until}`;
  return {
    id,
    filename: name,
    size: bytes,
    url,
    proxy_url: url,
    content_type: name.endsWith('.mp4') ? 'video/mp4' : 'application/octet-stream',
  };
}
