/** How a request is told in words, the same on every platform: how far it is, and what became of it. Plain text. */
import type { Problem } from '../errors.js';
import type { Clip, Progress, VideoRequest } from '../request.js';
import { choiceName, type Sentences, subcommandWords } from './index.js';

/** Of a prompt, where it names its film. */
const LONGEST_TITLE = 60;

/** How far a request is, in one line. */
export function tellProgress(progress: Progress, say: Sentences): string {
  const again = progress.again ? [say.progress.again] : [];
  if (progress.phase === 'waiting') {
    const { place, waits = true, secondsLeft } = progress;
    const [where, ...wait] = tellPlace({ place, waits, waitSeconds: secondsLeft }, say);
    // What starts again says already that it starts.
    const isToldAlready = progress.again && place <= 1 && !waits;
    return joined([...again, ...(isToldAlready ? [] : [where!]), ...wait]);
  }
  const { secondsLeft } = progress;
  const isLong = progress.phase === 'directing' || progress.phase === 'drawing';
  const left = isLong && secondsLeft !== undefined ? [say.progress.left(say.span(secondsLeft))] : [];
  return joined([...again, tellPhase(progress, say), ...left]);
}

/** Where something stands in the line, in sentences; `waitSeconds` until it should be there, where that is known. */
export function tellPlace(
  { place, waits, waitSeconds }: { place: number; waits: boolean; waitSeconds: number | undefined },
  say: Sentences,
): string[] {
  return [say.admitted(place, waits), ...(waitSeconds === undefined ? [] : [say.expected(say.span(waitSeconds))])];
}

/** Sentences one behind the other; Chinese has no space between them. */
export function joined(sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll(/([。！]) /g, '$1');
}

function tellPhase(progress: Exclude<Progress, { phase: 'waiting' }>, { progress: say }: Sentences): string {
  const percent = (done: number, all: number) => Math.min(99, Math.floor((100 * done) / all));
  switch (progress.phase) {
    case 'directing':
      return say.directing;
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
export function tellFilm(clip: Clip, say: Sentences): string[] {
  const facts = tellFacts(clip, say);
  return clip.understood === '' ? [facts] : [say.finished(clip.understood), facts];
}

/** Length, engine and seed in one line. */
export function tellFacts({ seconds, seed, engine }: Clip, say: Sentences): string {
  const engines: Partial<Record<string, string>> = say.engines;
  return say.facts(Number(seconds.toFixed(1)), seed, engines[engine] ?? engine);
}

/** A film by its first words. */
export function tellTitle(prompt: string): string {
  return shorten(prompt, LONGEST_TITLE);
}

/** That a film was taken back, and what it cost: what was drawn by then, as the ledger has it. */
export function tellCancelled({ work }: VideoRequest, made: number | undefined, say: Sentences): string {
  const used = made ? say.partly(made * work.seconds) : say.nothingUsed;
  return joined([say.cancelled(tellTitle(work.prompt)), used]);
}

/**
 * Why there is no film, for a chat. Only what was refused is told as it stands; what broke is for the log, since its
 * message may name files, addresses and statements of the host. A refusal born where no language is known names its
 * sentence in the field `say`.
 */
export function tellFailure({ work }: VideoRequest, { kind, message, fields }: Problem, say: Sentences): string {
  const { broken, tooLarge } = say.problems;
  const isBroken = kind !== 'refused' || fields.say === 'broken';
  const why = isBroken ? broken : fields.say === 'tooLarge' ? tooLarge : message;
  // The ledger gives back all of it.
  return joined([say.failed(tellTitle(work.prompt), why), say.nothingUsed]);
}

/** The text, cut to so many characters as people count them. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
