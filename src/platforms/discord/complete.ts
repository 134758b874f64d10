/** How what somebody types into an option may go on. The receiver asks it each time that Discord does. */
import { deedOf } from '../../command.js';
import type { Suggestion } from '../../command-options.js';
import { choiceName, type Sentences, sentencesFor } from '../../messages/index.js';
import type { Host } from '../platform.js';

/** What Discord takes: so many of them, of so many characters. */
const MOST_COMPLETIONS = 25;
const LONGEST_COMPLETION = 100;

interface Typing {
  command: string;
  subcommand: string | undefined;
  option: string;
  typed: string;
  locale: string;
}

/** @returns what may be chosen there. What the host has named itself completes as a prompt. */
export function completionsOf(
  { command: commandName, subcommand, option: name, typed, locale }: Typing,
  { commands, place, suggest }: Pick<Host, 'commands' | 'place' | 'suggest'>,
): Suggestion[] {
  const say = sentencesFor(locale);
  const command = commands.find((known) => known.name === commandName);
  const { suggests, choices } = (command && deedOf(command, subcommand, place)?.options(place)[name]) ?? {};
  const all =
    suggests instanceof Function
      ? suggests(typed, say)
      : choices
        ? choicesLike(choices, typed, say)
        : suggest(typed, locale, MOST_COMPLETIONS).map((text) => ({ name: text, value: text }));
  return all.filter((each) => each.name.length <= LONGEST_COMPLETION).slice(0, MOST_COMPLETIONS);
}

/** Those that hold what is typed. */
function choicesLike(choices: readonly string[], typed: string, say: Sentences): Suggestion[] {
  const wanted = typed.trim().toLowerCase();
  return choices
    .map((value) => ({ name: choiceName(say, value), value }))
    .filter(({ name, value }) => [name, value].some((each) => each.toLowerCase().includes(wanted)));
}
