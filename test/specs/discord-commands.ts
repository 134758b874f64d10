/** The rules for application commands that Discord's documentation gives and its description lacks. */

type Json = Record<string, unknown>;
type Texts = Record<string, string> | null | undefined;

/** What may be typed: lower-case letters of any script, digits, dash, underscore, apostrophe. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );
/** Kinds of commands: typed, of a person, of a message; how many of each an application may have. */
const MOST: Record<number, number> = { 1: 100, 2: 15, 3: 15 };
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/** @param commands the body of the PUT that replaces all of them. */
export function commandFaults(commands: Json[]): string[] {
  const faults = commands.flatMap(faultsOfCommand);
  for (const [kind, most] of Object.entries(MOST)) {
    const same = commands.filter(({ type }) => Number(type ?? 1) === Number(kind));
    if (same.length > most) faults.push(`${same.length} commands of kind ${kind}, more than ${most}`);
    faults.push(...repeatedNames(same).map((name) => `two commands are called "${name}"`));
  }
  return faults;
}

function faultsOfCommand(command: Json): string[] {
  const kind = Number(command.type ?? 1);
  const faults = kind === 1 ? [...nameFaults(command), ...wordFaults(command)] : menuFaults(command);
  faults.push(...optionFaults((command.options ?? []) as Json[]));
  const length = longest(command);
  if (length > 8000) faults.push(`all its words have ${length} characters, more than 8000`);
  return faults.map((fault) => `command "${command.name}": ${fault}`);
}

/** Commands of a message's or a person's menu: any words, no description. */
function menuFaults({ name, name_localizations, description, options }: Json): string[] {
  const names = [name as string, ...Object.values((name_localizations ?? {}) as Record<string, string>)];
  return [
    ...names.filter((each) => each.length < 1 || each.length > 32).map((each) => `"${each}" is not 1 to 32 long`),
    ...localeFaults(name_localizations as Texts),
    ...(description ? ['a menu command has no description'] : []),
    ...(options ? ['a menu command has no options'] : []),
  ];
}

function optionFaults(options: Json[]): string[] {
  const faults: string[] = [];
  if (options.length > 25) faults.push(`${options.length} options, more than 25`);
  faults.push(...repeatedNames(options).map((name) => `two options are called "${name}"`));
  const firstFree = options.findIndex(({ required }) => !required);
  if (firstFree >= 0 && options.slice(firstFree).some(({ required }) => required)) {
    faults.push('an option that is required stands behind one that is not');
  }
  const nested = options.filter(({ type }) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP);
  if (nested.length > 0 && nested.length < options.length) faults.push('subcommands stand beside options');
  for (const option of options) {
    const inside = [...nameFaults(option), ...wordFaults(option), ...optionFaults((option.options ?? []) as Json[])];
    inside.push(...choiceFaults(option));
    faults.push(...inside.map((fault) => `option "${option.name}": ${fault}`));
  }
  return faults;
}

function choiceFaults({ choices, autocomplete, max_length, min_value, max_value }: Json): string[] {
  const all = (choices ?? []) as Json[];
  const tooLong = all.filter(({ name, value }) => String(name).length > 100 || String(value).length > 100);
  return [
    ...(all.length > 25 ? [`${all.length} choices, more than 25`] : []),
    ...(all.length > 0 && autocomplete ? ['it has choices and completes as well'] : []),
    ...tooLong.map(({ name }) => `the choice "${name}" is longer than 100`),
    ...repeatedNames(all).map((name) => `two choices are called "${name}"`),
    ...all.flatMap(({ name_localizations }) => localeFaults(name_localizations as Texts)),
    ...(Number(max_length ?? 1) > 6000 ? ['max_length is above 6000'] : []),
    ...(min_value !== undefined && max_value !== undefined && Number(min_value) > Number(max_value)
      ? ['min_value is above max_value']
      : []),
  ];
}

function nameFaults({ name, name_localizations }: Json): string[] {
  const names = [name as string, ...Object.values((name_localizations ?? {}) as Record<string, string>)];
  return [
    ...names
      .filter((each) => !NAME.test(each) || each !== each.toLowerCase())
      .map((each) => `"${each}" cannot be typed as a name`),
    ...localeFaults(name_localizations as Texts),
  ];
}

function wordFaults({ description, description_localizations }: Json): string[] {
  const texts = [description as string, ...Object.values((description_localizations ?? {}) as Record<string, string>)];
  return [
    ...texts
      .filter((text) => !text || text.length > 100)
      .map((text) => `a description has ${text?.length ?? 0} characters, not 1 to 100`),
    ...localeFaults(description_localizations as Texts),
  ];
}

function localeFaults(texts: Texts): string[] {
  return Object.keys(texts ?? {})
    .filter((locale) => !LOCALES.includes(locale))
    .map((locale) => `Discord has no locale "${locale}"`);
}

/** Names that occur twice, under the same locale too. */
function repeatedNames(named: Json[]): string[] {
  return ['', ...LOCALES].flatMap((locale) => {
    const names = named.map(
      ({ name, name_localizations }) => (name_localizations as Texts)?.[locale] ?? (name as string),
    );
    return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  });
}

/** Characters of names, descriptions and values; of the localised ones the longest counts. */
function longest(node: Json): number {
  const text = (plain: unknown, localised: unknown) =>
    Math.max(
      String(plain ?? '').length,
      ...Object.values((localised ?? {}) as Record<string, string>).map((each) => each.length),
    );
  const own =
    text(node.name, node.name_localizations) +
    text(node.description, node.description_localizations) +
    String(node.value ?? '').length;
  const parts = [...((node.options ?? []) as Json[]), ...((node.choices ?? []) as Json[])];
  return parts.reduce((sum, part) => sum + longest(part), own);
}
