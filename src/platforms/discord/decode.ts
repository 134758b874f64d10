/** What an interaction asks for, as a command with options: typed, pressed, filled in or chosen from a menu. */
import { type Interaction, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import type { Command } from '../../command.js';
import { sentencesFor } from '../../messages/index.js';
import type { Host } from '../platform.js';
import { readCustomId } from './payload.js';
import { plainAgain } from './text.js';

/** The interactions that a command can come of. */
export type Asking = Extract<Interaction, { deferReply: unknown }>;

export interface Asked {
  command: Command;
  subcommand?: string;
  options: Record<string, unknown>;
  /** How it is acknowledged: a new message for all, one for the asker, nothing new yet, or a form. */
  acknowledge: 'publicly' | 'privately' | 'silently' | 'with a form';
}

/** @returns undefined where it is none of ours: a button of an older version, a command that is gone. */
export function decode(
  interaction: Asking,
  { commands, filmCommand }: Pick<Host, 'commands' | 'filmCommand'>,
): Asked | undefined {
  const named = (name: string) => commands.find((command) => command.name === name);
  if (interaction.isChatInputCommand()) {
    const { commandName, options: given } = interaction;
    const command = named(commandName === filmCommand ? 'sora' : commandName);
    if (!command) return undefined;
    const subcommand = given.getSubcommand(false) ?? undefined;
    const data = subcommand === undefined ? given.data : (given.data[0]?.options ?? []);
    const options = Object.fromEntries(data.map(({ name, value }) => [name, value]));
    return {
      command,
      ...(subcommand !== undefined && { subcommand }),
      options,
      acknowledge: visibility(command, options.private === true),
    };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = interaction.commandName === sentencesFor('en').usePrompt ? named('sora') : undefined;
    const options = { prompt: wordsOf(interaction) };
    return command && { command, options, acknowledge: visibility(command, false) };
  }
  if (interaction.isButton()) {
    const id = readCustomId(interaction.customId);
    const command = id && named(id.verb);
    if (!command) return undefined;
    const options = { clip: id.clip };
    if (id.verb === 'change') return { command, options, acknowledge: 'with a form' };
    if (command.answer === 'private') return { command, options, acknowledge: 'silently' };
    return {
      command,
      options,
      acknowledge: visibility(command, interaction.message.flags.has(MessageFlags.Ephemeral)),
    };
  }
  if (interaction.isModalSubmit()) {
    const id = readCustomId(interaction.customId);
    const command = id && named(id.verb);
    if (!command) return undefined;
    const filled = Object.fromEntries(
      ['prompt', 'seed'].map((field) => [field, interaction.fields.getTextInputValue(field)] as const),
    );
    const options = { clip: id.clip, prompt: filled.prompt, ...(filled.seed?.trim() && { seed: filled.seed }) };
    const isAlone = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
    return { command, options, acknowledge: visibility(command, isAlone) };
  }
  return undefined;
}

/** The words of a message as a prompt; of a film of ours its own prompt, the first line. */
function wordsOf({ targetMessage, applicationId }: MessageContextMenuCommandInteraction): string {
  const { content, author, applicationId: by } = targetMessage;
  const isOurs = by === applicationId || author.id === applicationId;
  const words = isOurs ? plainAgain(content.split('\n', 1)[0]!) : content;
  return words.replace(/<(@[!&]?|#)\d+>/g, '').trim();
}

function visibility(command: Command, isAlone: boolean): 'publicly' | 'privately' {
  return command.answer === 'private' || isAlone ? 'privately' : 'publicly';
}
