/** The commands in the shape in which Discord registers them, derived from the one list of commands. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command, Deed, Place } from '../../command.js';
import type { Option } from '../../command-options.js';
import { type Sentences, sentencesFor, subcommandWords } from '../../messages/index.js';

/** Discord's locales that we speak besides English, which stands in the command itself. */
const LOCALES = ['zh-CN'] as const;

const TYPES = {
  text: ApplicationCommandOptionType.String,
  word: ApplicationCommandOptionType.String,
  number: ApplicationCommandOptionType.Number,
  integer: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  choice: ApplicationCommandOptionType.String,
  user: ApplicationCommandOptionType.User,
  role: ApplicationCommandOptionType.Role,
  channel: ApplicationCommandOptionType.Channel,
} as const;

/** So many Discord lists under an option; where there are more, they are completed while one types. */
const MOST_CHOICES = 25;

/** Where films can be asked for: no categories. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
];

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/**
 * What only some may do is shown in servers, and there to those who have the right of it. That is no more than a
 * beginning, which a server's admins can change: who may do it is asked again each time.
 */
const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
const SCOPES = {
  administrators: { ...IN_SERVERS, default_member_permissions: PermissionFlagsBits.ManageGuild.toString() },
  /** Nobody but a server's administrators. */
  host: { ...IN_SERVERS, default_member_permissions: '0' },
} as const;

/** @param filmCommand what the host calls `/sora`. */
export function registrationOf(commands: readonly Command[], place: Place, filmCommand: string): unknown[] {
  const typed = commands.filter((command) => command.typed);
  const slash = typed.map((command) => {
    const isRenamed = command.name === 'sora' && filmCommand !== 'sora';
    const words = wordsOf((say) => say.commands[command.name]);
    const subcommands = command.subcommands?.(place);
    return {
      type: ApplicationCommandType.ChatInput,
      ...words,
      ...(isRenamed && { name: filmCommand, name_localizations: null }),
      ...(command.audience ? SCOPES[command.audience] : EVERYWHERE),
      options: subcommands ? subcommandsOf(command.name, subcommands, place) : optionsOf(command, place),
    };
  });
  const { name, name_localizations } = wordsOf((say) => ({ name: say.usePrompt, description: '' }));
  return [...slash, { type: ApplicationCommandType.Message, name, name_localizations, ...EVERYWHERE }];
}

function subcommandsOf(command: Command['name'], subcommands: Record<string, Deed>, place: Place): unknown[] {
  return Object.entries(subcommands).map(([name, deed]) => ({
    type: ApplicationCommandOptionType.Subcommand,
    ...wordsOf((say) => subcommandWords(say, command, name)),
    options: optionsOf(deed, place),
  }));
}

/** Discord wants those first that nobody may leave out. */
function optionsOf(deed: Deed, place: Place): unknown[] {
  const options = Object.entries(deed.options(place));
  const isRequired = ([, { required }]: (typeof options)[number]) => required === true;
  return [...options.filter(isRequired), ...options.filter((each) => !isRequired(each))].flatMap(([name, option]) =>
    optionOf(name, option),
  );
}

function optionOf(name: string, option: Option): unknown[] {
  const { type, required = false, min, max, choices, suggests, unlisted } = option;
  if (unlisted) return [];
  const isNumber = type === 'number' || type === 'integer';
  const isListed = choices !== undefined && choices.length <= MOST_CHOICES;
  return [
    {
      type: TYPES[type],
      ...wordsOf((say) => say.options[name as keyof Sentences['options']]),
      required,
      ...(isNumber && min !== undefined && { min_value: min }),
      ...(isNumber && max !== undefined && { max_value: max }),
      ...((type === 'text' || type === 'word') && max !== undefined && { max_length: max }),
      ...(type === 'channel' && { channel_types: CHANNELS }),
      ...((suggests || (choices && !isListed)) && { autocomplete: true }),
      ...(isListed && {
        choices: choices.map((choice) => {
          const { name: shown, name_localizations } = choiceWords(choice);
          return { name: shown, ...(name_localizations && { name_localizations }), value: choice };
        }),
      }),
    },
  ];
}

/** Some choices are words, others say themselves: 16:9. */
function choiceWords(choice: string): Words {
  const isWord = choice in sentencesFor('en').choices;
  if (!isWord) return { name: choice, description: choice };
  return wordsOf((say) => say.choices[choice as keyof Sentences['choices']]);
}

interface Words {
  name: string;
  description: string;
  name_localizations?: Record<string, string>;
  description_localizations?: Record<string, string>;
}

function wordsOf(pick: (say: Sentences) => { name: string; description: string }): Words {
  const { name, description } = pick(sentencesFor('en'));
  const others = LOCALES.map((locale) => [locale, pick(sentencesFor(locale))] as const);
  return {
    name,
    description,
    name_localizations: Object.fromEntries(others.map(([locale, words]) => [locale, words.name])),
    description_localizations: Object.fromEntries(others.map(([locale, words]) => [locale, words.description])),
  };
}
