/** How a request is told in words, the same on every platform: how far it is, and what became of it. Plain text. */
import type { Problem } from '../errors.js';
import type { Clip, Progress } from '../request.js';
import { choiceName, type Sentences, subcommandWords } from './index.js';

/** How far a request is, in one line. */
export function tellProgress(progress: Progress, say: Sentences): string {
  const where =
    progress.phase === 'waiting' ? tellPlace(progress.place, progress.secondsLeft, say) : [tellPhase(progress, say)];
  const left = progress.phase === 'drawing' && progress.secondsLeft !== undefined;
  return joined([
    ...(progress.again ? [say.progress.again] : []),
    ...where,
    ...(left ? [say.progress.left(say.span(progress.secondsLeft!))] : []),
  ]);
}

/** Where something stands in the line, in sentences. @param waitSeconds until it should be there, where that is known. */
export function tellPlace(place: number, waitSeconds: number | undefined, say: Sentences): string[] {
  return [say.admitted(place), ...(waitSeconds === undefined ? [] : [say.expected(say.span(waitSeconds))])];
}

/** Sentences one behind the other; Chinese has no space between them. */
export function joined(sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll('。 ', '。');
}

function tellPhase(progress: Exclude<Progress, { phase: 'waiting' }>, { progress: say }: Sentences): string {
  const percent = (done: number, all: number) => Math.min(99, Math.floor((100 * done) / all));
  switch (progress.phase) {
    case 'directing':
      return say.directing(percent(progress.step, progress.steps));
    case 'drawing':
      return say.drawing(percent(progress.frame, progress.frames));
    case 'encoding':
      return say.encoding;
    case 'cancelling':
      return say.cancelling;
    case 'uploading':
      return say.uploading;
  }
}

/** A command as the asker would type it, with a word behind it. @param can what the platform can. */
export function tellCommand(
  say: Sentences,
  can: readonly string[],
  name: keyof Sentences['commands'],
  word?: string,
): string {
  const isLocal = can.includes('local names');
  const behind = word === undefined ? '' : ` ${isLocal ? nameOfWord(say, name, word) : word}`;
  return `/${isLocal ? say.commands[name].name : name}${behind}`;
}

/** What is typed behind a command: one of its subcommands, or a choice. */
function nameOfWord(say: Sentences, command: keyof Sentences['commands'], word: string): string {
  return word in say.choices ? choiceName(say, word) : subcommandWords(say, command, word).name;
}

/** What stands under a film: what was understood, and its facts. */
export function tellFilm({ understood, seconds, seed, engine }: Clip, say: Sentences): string[] {
  const facts = say.facts(Number(seconds.toFixed(1)), seed, engine);
  return understood === '' ? [facts] : [say.finished(understood), facts];
}

/**
 * Why there is no film, for a chat. Only what was refused is told as it stands; what broke is for the log, since its
 * message may name files, addresses and statements of the host. A refusal born where no language is known names its
 * sentence in the field `say`.
 */
export function tellFailure({ kind, message, fields }: Problem, { failed, refusals, problems }: Sentences): string {
  if (kind !== 'refused' || fields.say === 'broken') return failed(refusals.broken);
  if (fields.say === 'tooLarge') return failed(problems.tooLarge);
  return failed(message);
}

/** The text, cut to so many characters as people count them. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
