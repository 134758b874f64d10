/**
 * What stands behind a subcommand, as options: `quota user-day 60`, in words that are named in any of our languages.
 * Used by `decode.ts`; telling whether a value fits is the option's own matter.
 */
import type { Option, Options } from '../../command-options.js';
import { choiceNamed, sentencesFor } from '../../messages/index.js';

const LANGUAGES = ['en', 'zh-CN'].map(sentencesFor);
const NAMED = /^(?:--|—|–)?([\p{L}-]+)[=:](.+)$/u;
const [YES, NO] = [/^(yes|on|true|是|开)$/i, /^(no|off|false|否|关)$/i];
/** Words of a choice's name. */
const LONGEST_NAME = 3;
/** Kinds of options that any word can be meant for. */
const TAKES_ALL: Option['type'][] = ['word', 'text'];
/** What a group calls its roles: what we call them, and shorter. */
const ROLES: Record<string, string> = Object.fromEntries([
  ...LANGUAGES.flatMap(({ settings }) => Object.entries(settings.telegramRoles).map(([role, name]) => [name, role])),
  ...['admin', 'admins', 'administrator'].map((name) => [name, 'admin']),
  ...['member', '成员'].map((name) => [name, 'member']),
]);

/** @param userNamed the id of somebody whom the bot has met under that name. */
export function readWords(
  text: string,
  options: Options,
  userNamed: (name: string) => string | undefined,
): Record<string, unknown> {
  const names = namesOf(options);
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const given: Record<string, unknown> = {};
  while (tokens.length > 0) {
    const token = tokens.shift()!;
    const [, left, value] = NAMED.exec(token) ?? [];
    const named = names.get((left ?? token.replace(/^(--|—|–)/, '')).toLowerCase());
    if (named !== undefined && !(named in given)) {
      if (value !== undefined) tokens.unshift(value);
      take(named);
    } else {
      tokens.unshift(token);
      const free = Object.keys(options).filter((name) => !(name in given) && fits(options[name]!, tokens));
      const next = free.find((name) => !TAKES_ALL.includes(options[name]!.type)) ?? free[0];
      // What there is no place for is named, so that whoever wrote it reads that.
      if (next === undefined) given[tokens.shift()!] = true;
      else take(next);
    }
  }
  return given;

  function take(name: string): void {
    const option = options[name]!;
    const isYesOrNo = YES.test(tokens[0] ?? '') || NO.test(tokens[0] ?? '');
    if (option.type === 'boolean') given[name] = !isYesOrNo || YES.test(tokens.shift()!);
    else if (option.type === 'text') {
      // A name ends it: `add-word a few words keep-prompts yes`.
      const end = tokens.findIndex((token, index) => index > 0 && names.has(token.toLowerCase()));
      given[name] = tokens.splice(0, end < 0 ? tokens.length : end).join(' ');
    } else given[name] = readValue(option);
  }

  function readValue(option: Option): string {
    const { type } = option;
    if (type === 'choice') return takeChoice(option, tokens);
    const token = tokens.shift() ?? '';
    if (type === 'user') return /^@/.test(token) ? (userNamed(token.slice(1)) ?? token) : token;
    if (type === 'role') return ROLES[token.toLowerCase()] ?? token;
    return token;
  }
}

/** Whether a word without a name can be meant for the option. */
function fits(option: Option, tokens: readonly string[]): boolean {
  const { type, unlisted } = option;
  const [token = ''] = tokens;
  if (unlisted || type === 'boolean') return false;
  const lower = token.toLowerCase();
  if (type === 'choice') return choiceAhead(option, tokens) !== undefined;
  if (type === 'role') return lower in ROLES;
  if (type === 'user') return /^(@\w+|-?\d{5,}|[a-z]+:\d+)$/.test(token);
  if (type === 'channel') return /^-?\d+$/.test(token);
  if (type === 'number' || type === 'integer') return /^-?\d/.test(token);
  return true;
}

/** Every name that an option has, and whose it is. */
function namesOf(options: Options): Map<string, string> {
  const listed = Object.entries(options).filter(([, { unlisted }]) => !unlisted);
  return new Map(
    listed.flatMap(([name]) =>
      [name, ...LANGUAGES.map(({ options: words }) => words[name as keyof typeof words]?.name ?? name)].map(
        (each) => [each.toLowerCase(), name] as const,
      ),
    ),
  );
}

/** Takes the words that name a choice, or else the next word. */
export function takeChoice(option: Option, tokens: string[]): string {
  const ahead = choiceAhead(option, tokens);
  if (ahead === undefined) return tokens.shift() ?? '';
  tokens.splice(0, ahead.words);
  return ahead.choice;
}

/** The longest name that comes next: "black and white" is one of three words. */
function choiceAhead({ choices = [] }: Option, tokens: readonly string[]) {
  for (let words = Math.min(LONGEST_NAME, tokens.length); words > 0; words--) {
    const choice = choiceNamed(choices, tokens.slice(0, words).join(' '));
    if (choice !== undefined) return { choice, words };
  }
  return undefined;
}
