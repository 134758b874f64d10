/**
 * What stands behind a subcommand, as options: `quota user-day 60`, in words that are named in any of our languages.
 * Used by `decode.ts`; telling whether a value fits is the option's own matter.
 */
import type { Option, Options } from '../../command-options.js';
import { sentencesFor } from '../../messages/index.js';

const LANGUAGES = ['en', 'zh-CN'].map(sentencesFor);
const NAMED = /^(?:--|—|–)?([\p{L}-]+)[=:](.+)$/u;
const [YES, NO] = [/^(yes|on|true|是|开)$/i, /^(no|off|false|否|关)$/i];
/** Kinds of options that any word can be meant for. */
const TAKES_ALL: Option['type'][] = ['word', 'text'];
/** What a group calls its roles. */
const ROLES: Record<string, string> = {
  admin: 'admin',
  admins: 'admin',
  管理员: 'admin',
  member: 'member',
  members: 'member',
  成员: 'member',
};

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
      const free = Object.keys(options).filter((name) => !(name in given) && fits(options[name]!, token));
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
    } else given[name] = readValue(option, tokens.shift() ?? '');
  }

  function readValue({ type, choices }: Option, token: string): string {
    if (type === 'user') return /^@/.test(token) ? (userNamed(token.slice(1)) ?? token) : token;
    if (type === 'role') return ROLES[token.toLowerCase()] ?? token;
    return choices?.find((choice) => choiceNames(choice).includes(token.toLowerCase())) ?? token;
  }
}

/** Whether a word without a name can be meant for the option. */
function fits({ type, choices, unlisted }: Option, token: string): boolean {
  if (unlisted || type === 'boolean') return false;
  const lower = token.toLowerCase();
  if (type === 'choice') return choices?.some((choice) => choiceNames(choice).includes(lower)) ?? false;
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

function choiceNames(choice: string): string[] {
  const names = LANGUAGES.map(({ choices }) => choices[choice as keyof typeof choices]?.name ?? choice);
  return [choice, ...names].map((name) => name.toLowerCase());
}
