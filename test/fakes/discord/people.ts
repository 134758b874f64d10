/** What people do in the fake Discord: they type commands, press buttons, fill in forms. Only what stands there. */
import { randomBytes } from 'node:crypto';
import type { Interaction } from './endpoints.js';
import { channelPayload, memberPayload, messagePayload, rolePayload, userPayload } from './payloads.js';
import { bits, type Channel, type Json, type Message, type Permission, type User, type World } from './world.js';

/** Who does it where. */
export interface Deed {
  user: User;
  channel: Channel;
  /** What the person may do there; nothing special by default. */
  permissions?: Permission[];
  /** What one file may weigh, as Discord says it with the event; absent in the event where null. */
  uploadBytes?: number | null;
  /** Instead of the person's and the server's languages. */
  locale?: string;
}

export interface People {
  /** `/name`, with options as the person filled them in. */
  type(name: string, options: Record<string, string | number | boolean>, deed: Deed): Interaction;
  /** Types on in an option that completes; the answer's `choices` are what is offered. */
  complete(name: string, option: string, typed: string, deed: Deed): Interaction;
  /** Presses the button of this label or verb. @throws where no such button can be pressed. */
  press(message: Message, button: string, deed: Omit<Deed, 'channel'>): Interaction;
  /** Sends the form that an interaction opened, what was filled in replaced by `values`. */
  submit(opened: Interaction, values: Record<string, string>): Interaction;
  /** Chooses a command from a message's menu. */
  choose(name: string, message: Message, deed: Omit<Deed, 'channel'>): Interaction;
  /** The same event once more, as the gateway may send it. */
  repeat(interaction: Interaction): void;
}

interface Options {
  world: World;
  interactions: Map<string, Interaction>;
  dispatch(name: string, data: unknown): void;
  host(): string;
  commands(): Json[];
}

const PRESSABLE = 2;
const LINK = 5;
const [SUBCOMMAND, USER, CHANNEL, ROLE] = [1, 6, 7, 8];
/** People, channels and roles are given by their ids. */
const OPTION_TYPES = { string: [3, USER, CHANNEL, ROLE], number: [4, 10], boolean: [5] } as Record<string, number[]>;

export function openPeople({ world, interactions, dispatch, host, commands }: Options): People {
  const events = new Map<string, Json>();

  return {
    type: (name, options, deed) => {
      const command = commandOf(name, 1);
      offered(command, deed);
      const given = optionsOf(command, name, options);
      const resolved = resolvedOf(leafOf(command, name), options, deed.channel);
      world.see(deed.channel, `${deed.user.name}: /${name} ${describe(options)}`.trim());
      return happen(2, deed, { id: command.id, name: command.name, type: 1, options: given, resolved });
    },
    complete: (name, option, typed, deed) => {
      const command = commandOf(name, 1);
      const known = leafOf(command, name).find((each) => each.name === option);
      if (!known?.autocomplete) throw new Error(`The option "${option}" of /${name} does not complete.`);
      return happen(4, deed, {
        id: command.id,
        name: command.name,
        type: 1,
        options: nested(name, [{ name: option, type: known.type, value: typed, focused: true }]),
      });
    },
    press: (message, button, deed) => {
      if (!world.find(message.id)) throw new Error('The message is gone.');
      if (message.seenBy && message.seenBy !== deed.user)
        throw new Error(`${deed.user.name} does not see that message.`);
      const rows = message.components as { components?: Json[] }[];
      const buttons = rows.flatMap((row) => row.components ?? []).filter(({ type }) => type === PRESSABLE);
      const found = buttons.find(
        ({ label, custom_id, disabled, style }) =>
          !disabled && style !== LINK && (label === button || String(custom_id).startsWith(`${button}.`)),
      );
      if (!found) {
        const labels = buttons.map(({ label, custom_id }) => `${label} (${custom_id})`).join(', ');
        throw new Error(`No button "${button}" can be pressed; there are: ${labels || 'none'}.`);
      }
      world.see(message.channel, `${deed.user.name} presses [${found.label}]`, deed.user);
      const data = { custom_id: found.custom_id, component_type: PRESSABLE, id: 1 };
      return happen(3, { ...deed, channel: message.channel }, data, message);
    },
    submit: (opened, values) => {
      const form = opened.form;
      if (!form) throw new Error('No form was opened.');
      const components = (form.components as Json[]).map((part) => filled(part, values));
      const { user, channel, uploadBytes } = opened;
      world.see(channel, `${user.name} sends the form ${describe(values)}`, user);
      const deed = { user, channel, uploadBytes };
      return happen(5, deed, { custom_id: form.custom_id, components }, opened.source);
    },
    choose: (name, message, deed) => {
      const command = commandOf(name, 3);
      world.see(message.channel, `${deed.user.name} chooses "${name}" of a message`, deed.user);
      const resolved = { messages: { [message.id]: messagePayload(message, world, host()) } };
      const data = { id: command.id, name: command.name, type: 3, target_id: message.id, resolved };
      return happen(2, { ...deed, channel: message.channel }, data);
    },
    repeat: ({ id }) => dispatch('INTERACTION_CREATE', events.get(id)),
  };

  function happen(type: Interaction['type'], deed: Deed, data: Json, source?: Message): Interaction {
    const { user, channel, permissions = [], uploadBytes = 20 * 1024 * 1024, locale = user.locale } = deed;
    const { guild } = channel;
    const interaction: Interaction = {
      id: world.snowflake(),
      token: `aW50ZXJhY3Rpb246${randomBytes(60).toString('base64url')}`,
      type,
      user,
      channel,
      byUserInstall: !channel.hasBot,
      uploadBytes: uploadBytes ?? Number.POSITIVE_INFINITY,
      bornMs: world.nowMs(),
      sentMs: Date.now(),
      acknowledgedMs: undefined,
      answer: undefined,
      choices: undefined,
      form: undefined,
      message: undefined,
      source,
      followUps: [],
    };
    interactions.set(interaction.token, interaction);
    const place = guild ? bits([...permissions, 'viewChannel', 'sendMessages', 'attachFiles', 'useExternalApps']) : '0';
    const context = guild ? 0 : channel.hasBot ? 1 : 2;
    const event: Json = {
      id: interaction.id,
      application_id: world.bot.id,
      type,
      token: interaction.token,
      version: 1,
      channel_id: channel.id,
      channel: channelPayload(channel),
      locale,
      context,
      app_permissions: bits(world.permissionsOfBot(channel)),
      authorizing_integration_owners: interaction.byUserInstall ? { 1: user.id } : { 0: guild?.id ?? '0' },
      entitlements: [],
      ...(uploadBytes === null ? {} : { attachment_size_limit: uploadBytes }),
      ...(guild
        ? {
            guild_id: guild.id,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            guild_locale: guild.locale,
            member: memberPayload(user, place),
          }
        : { user: userPayload(user) }),
      ...(source ? { message: messagePayload(source, world, host()) } : {}),
      data,
    };
    events.set(interaction.id, event);
    dispatch('INTERACTION_CREATE', event);
    return interaction;
  }

  /** What stands behind ids that were chosen: Discord lets nobody choose what is not there. */
  function resolvedOf(known: Json[], given: Record<string, unknown>, { guild }: Channel): Json {
    const resolved: Record<string, Json> = {};
    for (const { name, type, channel_types: kinds } of known) {
      const id = given[String(name)] as string | undefined;
      if (id === undefined) continue;
      const missing = new Error(`There is no ${id} to be chosen as ${name}.`);
      if (type === USER) {
        const user = world.users.get(id);
        if (!user) throw missing;
        resolved.users = { [id]: userPayload(user) };
        if (guild) resolved.members = { [id]: without(memberPayload(user, '0', guild), 'user', 'deaf', 'mute') };
      }
      if (type === CHANNEL) {
        const channel = world.channels.get(id);
        const isOfKind = !kinds || (kinds as number[]).includes(Number(channel && channelPayload(channel).type));
        if (!channel || channel.guild !== guild || !isOfKind) throw missing;
        resolved.channels = { [id]: channelPayload(channel) };
      }
      if (type === ROLE) {
        const role = guild && [{ id: guild.id, name: '@everyone' }, ...guild.roles].find((each) => each.id === id);
        if (!role) throw missing;
        resolved.roles = { [id]: rolePayload(role, guild) };
      }
    }
    return resolved;
  }

  /** What a person does not see cannot be typed. */
  function offered(
    { name, contexts, integration_types: kinds, default_member_permissions: needed }: Json,
    { channel, permissions = [] }: Deed,
  ): void {
    const context = channel.guild ? 0 : channel.hasBot ? 1 : 2;
    const isHere = !contexts || (contexts as number[]).includes(context);
    const isInstalled = !kinds || (kinds as number[]).includes(channel.hasBot ? 0 : 1) || context === 1;
    const held = BigInt(bits(permissions));
    const isAdministrator = permissions.includes('administrator');
    const isAllowed =
      !needed || !channel.guild || isAdministrator || (needed !== '0' && (held & BigInt(String(needed))) !== 0n);
    if (!isHere || !isInstalled || !isAllowed) throw new Error(`Discord does not offer /${name} there.`);
  }

  /** People can only choose what the bot has registered. */
  function commandOf(name: string, type: number): Json {
    const first = type === 1 ? name.split(' ')[0] : name;
    const found = commands().find((command) => command.name === first && Number(command.type ?? 1) === type);
    if (!found) throw new Error(`The bot has registered no command "${first}" of type ${type}.`);
    return found;
  }
}

function without(json: Json, ...keys: string[]): Json {
  return Object.fromEntries(Object.entries(json).filter(([key]) => !keys.includes(key)));
}

/** The options of a command or, where the name has several words, of its subcommand. */
function leafOf(command: Json, name: string): Json[] {
  let options = (command.options ?? []) as Json[];
  for (const word of name.split(' ').slice(1)) {
    const found = options.find((option) => option.name === word);
    if (!found) throw new Error(`/${command.name} has no subcommand "${word}".`);
    options = (found.options ?? []) as Json[];
  }
  return options;
}

function optionsOf(command: Json, name: string, given: Record<string, string | number | boolean>): Json[] {
  const known = leafOf(command, name);
  if (known.some(({ type }) => type === SUBCOMMAND)) throw new Error(`Nobody can type /${name} alone.`);
  for (const { name: required } of known.filter((option) => option.required)) {
    if (!(String(required) in given)) throw new Error(`Discord does not send /${name} without "${required}".`);
  }
  const options = Object.entries(given).map(([key, value]) => {
    const option = known.find((each) => each.name === key);
    if (!option) throw new Error(`/${name} has no option "${key}".`);
    holds(option, value);
    return { name: key, type: option.type, value };
  });
  return nested(name, options);
}

/** Discord checks these itself before the bot hears of it. */
function holds(option: Json, value: string | number | boolean): void {
  const { name, type, min_value, max_value, max_length, choices } = option;
  const fails = (why: string) => new Error(`Discord does not let "${value}" through as ${name}: ${why}.`);
  if (!OPTION_TYPES[typeof value]?.includes(Number(type))) throw fails(`its type is ${type}`);
  if (typeof value === 'number' && (value < Number(min_value ?? value) || value > Number(max_value ?? value))) {
    throw fails('out of range');
  }
  if (typeof value === 'string' && value.length > Number(max_length ?? 6000)) throw fails('too long');
  const list = choices as { value: unknown }[] | undefined;
  if (list?.length && !list.some((choice) => choice.value === value)) throw fails('no such choice');
}

function nested(name: string, options: Json[]): Json[] {
  return name
    .split(' ')
    .slice(1)
    .reverse()
    .reduce<Json[]>((inside, word) => [{ name: word, type: 1, options: inside }], options);
}

/** A part of a form as it is sent: rows hold one field, labels too. */
function filled(part: Json, values: Record<string, string>): Json {
  const fieldOf = (field: Json) => {
    const id = String(field.custom_id);
    return { type: field.type, id: 1, custom_id: id, value: values[id] ?? field.value ?? '' };
  };
  if (part.component) return { type: part.type, id: 1, component: fieldOf(part.component as Json) };
  return { type: part.type, id: 1, components: ((part.components ?? []) as Json[]).map(fieldOf) };
}

function describe(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join('  ');
}
