/** The commands in the shape in which Discord registers them, derived from the one list of commands. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Command, Place } from '../../command.js';
import type { Option } from '../../command-options.js';
import { type Sentences, sentencesFor } from '../../messages/index.js';

/** Discord's locales that we speak besides English, which stands in the command itself. */
const LOCALES = ['zh-CN'] as const;

const TYPES = {
  text: ApplicationCommandOptionType.String,
  number: ApplicationCommandOptionType.Number,
  integer: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  choice: ApplicationCommandOptionType.String,
  subcommand: ApplicationCommandOptionType.Subcommand,
} as const;

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** @param filmCommand what the host calls `/sora`. */
export function registrationOf(commands: readonly Command[], place: Place, filmCommand: string): unknown[] {
  const typed = commands.filter((command) => command.typed);
  const slash = typed.map((command) => {
    const isRenamed = command.name === 'sora' && filmCommand !== 'sora';
    const words = wordsOf((say) => say.commands[command.name]);
    return {
      type: ApplicationCommandType.ChatInput,
      ...words,
      ...(isRenamed && { name: filmCommand, name_localizations: null }),
      ...EVERYWHERE,
      options: Object.entries(command.options(place)).flatMap(([name, option]) => optionOf(name, option)),
    };
  });
  const { name, name_localizations } = wordsOf((say) => ({ name: say.usePrompt, description: '' }));
  return [...slash, { type: ApplicationCommandType.Message, name, name_localizations, ...EVERYWHERE }];
}

function optionOf(name: string, option: Option): unknown[] {
  const { type, required = false, min, max, choices, suggests, unlisted } = option;
  if (unlisted) return [];
  if (type === 'subcommand') {
    return (choices ?? []).map((choice) => ({ type: TYPES.subcommand, ...choiceWords(choice), options: [] }));
  }
  const isNumber = type === 'number' || type === 'integer';
  return [
    {
      type: TYPES[type],
      ...wordsOf((say) => say.options[name as keyof Sentences['options']]),
      required,
      ...(isNumber && min !== undefined && { min_value: min }),
      ...(isNumber && max !== undefined && { max_value: max }),
      ...(type === 'text' && max !== undefined && { max_length: max }),
      ...(suggests && { autocomplete: true }),
      ...(choices && {
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
