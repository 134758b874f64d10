/** The list of languages. Every sentence that a chatter or an admin reads comes from here. */
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

export type Sentences = typeof en;

/** @param locale BCP 47 or POSIX (`zh_CN.UTF-8`); English where the language is not spoken here. */
export function sentencesFor(locale: string): Sentences {
  return /^zh([-_.]|$)/i.test(locale) ? zhCn : en;
}

interface Words {
  name: string;
  description: string;
}

/** What a subcommand is called, and what menus say of it. */
export function subcommandWords({ subcommands }: Sentences, command: keyof Sentences['commands'], name: string): Words {
  const all: Partial<Record<string, Record<string, Words>>> = subcommands;
  return all[command]?.[name] ?? { name, description: name };
}

/** The one of the subcommands that is called so in any language. */
export function subcommandNamed(
  command: keyof Sentences['commands'],
  names: readonly string[],
  word: string,
): string | undefined {
  const lower = word.toLowerCase();
  return names.find((name) =>
    [name, ...[en, zhCn].map((say) => subcommandWords(say, command, name).name)].includes(lower),
  );
}
