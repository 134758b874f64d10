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

/** What a subcommand is called, and what menus say of it. @param platform where some are called otherwise. */
export function subcommandWords(
  say: Sentences,
  command: keyof Sentences['commands'],
  name: string,
  platform = '',
): Words {
  const all: Partial<Record<string, Record<string, Words>>> = say.subcommands;
  const areas: Partial<Record<string, string>> = (command === 'settings' && wordsOn(platform, say)?.areas) || {};
  const words = all[command]?.[name] ?? { name, description: name };
  return { ...words, name: areas[name] ?? words.name };
}

/** What of the settings is called otherwise on a platform; undefined where nothing is. */
export function wordsOn(platform: string, { settings: { on } }: Sentences) {
  return Object.hasOwn(on, platform) ? on[platform as keyof typeof on] : undefined;
}

/** What a choice is called: some are words, others say themselves, such as 16:9. */
export function choiceName({ choices }: Sentences, choice: string): string {
  const words: Partial<Record<string, Words>> = choices;
  return words[choice]?.name ?? choice;
}

/** The one of the choices that is called so in any language, as people write it: `Pixel art`. */
export function choiceNamed<Choice extends string>(choices: readonly Choice[], word: string): Choice | undefined {
  const plainly = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
  const wanted = plainly(word);
  const isNamed = (choice: Choice) =>
    [choice, ...[en, zhCn].map((say) => choiceName(say, choice))].some((name) => plainly(name) === wanted);
  return choices.find(isNamed);
}

/** The one of the subcommands that is called so in any language. */
export function subcommandNamed(
  command: keyof Sentences['commands'],
  names: readonly string[],
  word: string,
): string | undefined {
  const lower = word.toLowerCase();
  return names.find((name) =>
    [
      name,
      ...[en, zhCn].flatMap((say) =>
        ['', ...Object.keys(say.settings.on)].map((platform) => subcommandWords(say, command, name, platform).name),
      ),
    ].includes(lower),
  );
}
