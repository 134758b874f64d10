/**
 * From an interaction to its answer: acknowledge at once, then hand it over as an `Invocation`, then show what the
 * command says. Discord gives three seconds, so nothing is awaited before the acknowledgement.
 */
import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  ChannelType,
  type Interaction,
  InteractionContextType,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Ability, Invocation } from '../../command.js';
import { toProblem } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { type Sentences, sentencesFor } from '../../messages/index.js';
import type { Message } from '../../request.js';
import type { Lanes } from '../lanes.js';
import type { Host } from '../platform.js';
import { remember } from '../remember.js';
import { type Calls, codeOf } from './calls.js';
import { completionsOf } from './complete.js';
import { type Asked, type Asking, decode } from './decode.js';
import type { RawChannel } from './gateway.js';
import { aloneBodyOf, bodyOf, modalOf, withTitle } from './payload.js';
import { missingPermission } from './permissions.js';
import { PROMISE_SECONDS, type Target } from './target.js';
import { openTurns } from './turns.js';

export const ABILITIES: readonly Ability[] = ['private', 'ping', 'buttons', 'local names'];

/** A form must be the first answer; what it is filled with may take this long to be read. */
const FORM_WITHIN_MS = 2000;
/** A sentence that takes longer keeps the film waiting, which takes its place. */
const WORDS_WITHIN_MS = 15_000;
/** How many events are remembered: one that comes twice is answered once. */
const REMEMBERED = 1000;
const THREADS: number[] = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread];
/** Discord's "already acknowledged": our own retry of an acknowledgement that had arrived. */
const ALREADY_ACKNOWLEDGED = 40060;
const GONE_MESSAGE = 10008;

interface Options {
  calls: Calls;
  lanes: Lanes;
  host: Host;
  upload: { usualBytes: number; mostBytes: number };
  logger: Logger;
}

/** @returns what hears of every interaction; it never rejects. */
export function openReceiver({
  calls,
  lanes,
  host,
  upload,
  logger,
}: Options): (interaction: Interaction, place: RawChannel | undefined) => Promise<void> {
  const seen = new Set<string>();
  const takeTurn = openTurns();

  return async (interaction, place) => {
    if (!remember(seen, interaction.id, REMEMBERED)) return;
    try {
      if (interaction.isAutocomplete()) await complete(interaction);
      else if ('deferReply' in interaction) await answer(interaction, place);
    } catch (error) {
      logger.warn({ event: eventIdOf(interaction), message: toProblem(error).message }, 'interaction failed');
    }
  };

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const { commandName, options, locale } = interaction;
    const { name: option, value: typed } = options.getFocused(true);
    const subcommand = options.getSubcommand(false) ?? undefined;
    const choices = completionsOf({ command: commandName, subcommand, option, typed, locale }, host);
    await calls.acknowledge(interaction, InteractionResponseType.ApplicationCommandAutocompleteResult, { choices });
  }

  async function answer(interaction: Asking, place: RawChannel | undefined): Promise<void> {
    const whisper = sentencesFor(interaction.locale);
    const asked = decode(interaction, host);
    const objection = asked ? missing(interaction, asked, whisper) : whisper.refusals.outdated;
    if (!asked || objection !== undefined) {
      const body = aloneBodyOf({ text: objection ?? '' }, whisper);
      await calls.acknowledge(interaction, InteractionResponseType.ChannelMessageWithSource, body);
      return;
    }
    const standing = standingOf(interaction, place);
    if (asked.acknowledge === 'with a form') await openForm(interaction, asked, standing, whisper);
    else await run(interaction, asked, standing, whisper);
  }

  /** Before the work is done: a film that could not be shown is not made. */
  function missing(interaction: Asking, { command }: Asked, say: Sentences): string | undefined {
    if (command.answer !== 'public' || !interaction.inGuild()) return undefined;
    // Of a server that it is in, the bot knows every channel: what it does not know is a private thread without it.
    const isThread = interaction.channel?.isThread() ?? true;
    const place = { granted: interaction.appPermissions, isMember: isMember(interaction), isThread };
    const permission = missingPermission(place, say);
    return permission && say.refusals.permission(permission);
  }

  async function openForm(interaction: Asking, asked: Asked, standing: Standing, whisper: Sentences): Promise<void> {
    const late = new Promise<Message>((resolve) => {
      setTimeout(() => resolve({ text: whisper.refusals.busy, refused: true }), FORM_WITHIN_MS).unref();
    });
    const target = targetOf(interaction, asked, undefined);
    const handled = invocationOf(interaction, asked, target, standing).then((asking) => handle(asking, whisper));
    const message = await Promise.race([handled, late]);
    if (message.form) {
      await calls.acknowledge(interaction, InteractionResponseType.Modal, modalOf(message.form, whisper));
    } else {
      const body = aloneBodyOf(message, whisper);
      await calls.acknowledge(interaction, InteractionResponseType.ChannelMessageWithSource, body);
    }
  }

  async function run(interaction: Asking, asked: Asked, standing: Standing, whisper: Sentences): Promise<void> {
    const made = await takeTurn(() => acknowledge(interaction, asked.acknowledge));
    const target = targetOf(interaction, asked, made);
    const invocation = await invocationOf(interaction, asked, target, standing);
    const { eventId } = invocation;
    let message: Message | undefined;
    try {
      await lanes.answer(eventId, async () => {
        message = await handle(invocation, whisper);
        const { about, text } = message;
        if (about !== undefined) message.text = withTitle(text, about, sentencesFor(invocation.locale));
        await show(message, target, asked, invocation);
        return message.text;
      });
    } finally {
      if (message?.request === undefined) lanes.end(eventId);
    }
  }

  /** Never rejects. */
  async function handle(invocation: Invocation, whisper: Sentences): Promise<Message> {
    try {
      return await host.handle(invocation);
    } catch (error) {
      const { message, trace } = toProblem(error);
      logger.error({ event: invocation.eventId, message }, 'command failed');
      logger.debug({ trace }, 'command failed');
      return { text: whisper.refusals.broken, refused: true };
    }
  }

  async function acknowledge(interaction: Asking, how: Asked['acknowledge']) {
    try {
      if (how === 'silently') {
        await calls.acknowledge(interaction, InteractionResponseType.DeferredMessageUpdate);
        return undefined;
      }
      const data = how === 'privately' ? { flags: MessageFlags.Ephemeral } : undefined;
      return await calls.acknowledge(interaction, InteractionResponseType.DeferredChannelMessageWithSource, data);
    } catch (error) {
      if (codeOf(error) === ALREADY_ACKNOWLEDGED) return undefined;
      throw error;
    }
  }

  async function show(message: Message, target: Target, asked: Asked, invocation: Invocation): Promise<void> {
    // What stands there by now may be the film.
    if (message.repeated) return;
    const isAlone = message.refused || message.private || asked.command.answer === 'private';
    const say = sentencesFor(isAlone ? (invocation.ownLocale ?? invocation.locale) : invocation.locale);
    if (asked.acknowledge === 'silently') {
      const { call } = message.deletes ?? {};
      if (typeof call === 'string') await calls.delete({ channel: invocation.channel, message: call }).catch(() => {});
      if (message.deletes) await calls.deleteAnswer(target).catch(unlessGone);
      await calls.followUp(target, aloneBodyOf(message, say));
    } else if (isAlone && asked.acknowledge === 'publicly') {
      // What all saw begin cannot become private: it goes, and the asker is told alone.
      await calls.deleteAnswer(target);
      await calls.followUp(target, aloneBodyOf(message, say));
    } else {
      const { message: id, isEphemeral } = await calls.editAnswer(
        target,
        bodyOf(message, say),
        undefined,
        AbortSignal.timeout(WORDS_WITHIN_MS),
      );
      if (message.request === undefined || target.message !== undefined) return;
      // The acknowledgement's answer was lost: only now is it known where the film will stand, and who sees it.
      await host.answered(message.request, { ...target, message: id, ephemeral: target.ephemeral || isEphemeral });
    }
  }

  async function invocationOf(
    interaction: Asking,
    { command, subcommand, options, acknowledge: how }: Asked,
    target: Target,
    standing: Standing,
  ): Promise<Invocation> {
    const { locale: ownLocale, guildLocale, guildId, channelId, user, attachmentSizeLimit } = interaction;
    const seconds = PROMISE_SECONDS;
    // Where only its user brought the bot along there is no server that it could leave, and none that has settings.
    const server = target.member ? guildId : null;
    const isPublic = how === 'publicly';
    return {
      eventId: eventIdOf(interaction),
      platform: 'discord',
      server,
      channel: channelId ?? user.id,
      user: user.id,
      locale: isPublic ? ((await host.languageOf(server)) ?? guildLocale ?? ownLocale) : ownLocale,
      ownLocale,
      command: command.name,
      ...(subcommand !== undefined && { subcommand }),
      options,
      replyTo: target,
      can: ABILITIES,
      ...(server !== null && standing),
      moderates: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
      limits: {
        uploadBytes: Math.min(attachmentSizeLimit || upload.usualBytes, upload.mostBytes),
        ...(!target.member && { answerSeconds: seconds }),
        ...(target.member && target.ephemeral && { privateSeconds: seconds }),
      },
    };
  }
}

/** Somebody else was faster. */
function unlessGone(error: unknown): void {
  if (codeOf(error) !== GONE_MESSAGE) throw error;
}

type Standing = Pick<Invocation, 'roles' | 'administers' | 'ageRestricted' | 'parentChannel'>;

/** What the asker is in this server, and what kind of channel this is: all of it as Discord tells it with the event. */
function standingOf(interaction: Asking, place: RawChannel | undefined): Standing {
  const { member, channel, memberPermissions, client } = interaction;
  const isThread = place ? THREADS.includes(place.type) : (channel?.isThread() ?? false);
  const parent = place ? place.parent_id : channel && 'parentId' in channel ? channel.parentId : undefined;
  const around = isThread && parent ? client.channels.cache.get(parent) : channel;
  const isKnownForAdults = around && 'nsfw' in around && around.nsfw === true;
  return {
    roles: member ? (Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()]) : [],
    administers: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    ageRestricted: isKnownForAdults || place?.nsfw === true,
    ...(isThread && parent && { parentChannel: parent }),
  };
}

function targetOf(
  interaction: Asking,
  { acknowledge: how }: Asked,
  made: { id: string; flags?: number } | undefined,
): Target {
  return {
    application: interaction.applicationId,
    token: interaction.token,
    atMs: interaction.createdTimestamp,
    ...(made && { message: made.id }),
    // Discord may make an answer private that was meant for all; where it says nothing, what was asked for counts.
    ephemeral: made ? ((made.flags ?? 0) & MessageFlags.Ephemeral) !== 0 : how === 'privately',
    member: isMember(interaction),
  };
}

/** Whether the bot itself is in this channel, or only came along with its user. */
function isMember({ context, guild, authorizingIntegrationOwners: owners }: Asking): boolean {
  if (context === InteractionContextType.BotDM) return true;
  if (context === InteractionContextType.PrivateChannel) return false;
  // A server may have taken the commands alone, without the bot; it knows those that it is in.
  return guild !== null && owners[ApplicationIntegrationType.GuildInstall] !== undefined;
}

function eventIdOf({ id }: Interaction): string {
  return `dc-${id}`;
}
