/** The menus of commands that Telegram shows, derived from the one list of commands. */
import type { Command } from '../../command.js';
import { sentencesFor } from '../../messages/index.js';
import type { Calls } from './calls.js';

/** Of several menus the nearest is shown: each holds all that somebody there may use. What is the host's stands in none. */
const SCOPES: Record<string, Command['audience']> = {
  all_private_chats: undefined,
  all_group_chats: undefined,
  all_chat_administrators: 'administrators',
};
/** Telegram's language codes have two letters; the empty one is for all others. */
const LANGUAGES = ['', 'zh'];
const LONGEST_DESCRIPTION = 256;

/** @param filmCommand what the host calls `/sora`. */
export async function registerCommands(calls: Calls, commands: readonly Command[], filmCommand: string): Promise<void> {
  for (const language of LANGUAGES) {
    const say = sentencesFor(language || 'en');
    for (const [scope, audience] of Object.entries(SCOPES)) {
      const menu = commands
        .filter((command) => command.typed && (!command.audience || command.audience === audience))
        .map(({ name }) => ({
          command: name === 'sora' ? filmCommand : name,
          description: say.commands[name].description.slice(0, LONGEST_DESCRIPTION),
        }));
      await calls.setCommands(scope, language, menu);
    }
  }
}

/** Takes away what `registerCommands` has set. */
export async function unregisterCommands(calls: Calls): Promise<void> {
  for (const language of LANGUAGES) {
    for (const scope of Object.keys(SCOPES)) await calls.deleteCommands(scope, language);
  }
}
