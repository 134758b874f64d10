/** The menus of commands that Telegram shows, derived from the one list of commands. */
import type { Command } from '../../command.js';
import { sentencesFor } from '../../messages/index.js';
import type { Calls } from './calls.js';

const SCOPES = ['all_private_chats', 'all_group_chats'];
/** Telegram's language codes have two letters; the empty one is for all others. */
const LANGUAGES = ['', 'zh'];
const LONGEST_DESCRIPTION = 256;

/** @param filmCommand what the host calls `/sora`. */
export async function registerCommands(calls: Calls, commands: readonly Command[], filmCommand: string): Promise<void> {
  for (const language of LANGUAGES) {
    const say = sentencesFor(language || 'en');
    const menu = commands
      .filter(({ typed }) => typed)
      .map(({ name }) => ({
        command: name === 'sora' ? filmCommand : name,
        description: say.commands[name].description.slice(0, LONGEST_DESCRIPTION),
      }));
    for (const scope of SCOPES) await calls.setCommands(scope, language, menu);
  }
}

/** Takes away what `registerCommands` has set. */
export async function unregisterCommands(calls: Calls): Promise<void> {
  for (const language of LANGUAGES) {
    for (const scope of SCOPES) await calls.deleteCommands(scope, language);
  }
}
