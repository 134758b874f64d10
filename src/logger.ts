/**
 * What is logged, and what never is: tokens and addresses with passwords are redacted, prompts appear at debug only.
 * Log lines are nouns and verbs: `render started`, `clip delivered`. They go to stderr; stdout belongs to results.
 */
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** Keys that may hold a secret or a person's words, wherever they stand in what is logged. */
const SECRET_KEYS = ['token', 'prompt', 'url', 'authorization'];

/** What a secret looks like where it stands in a sentence or an address: of Discord, of Telegram, of a URL. */
const SECRET_SHAPES: [shape: RegExp, instead: string][] = [
  [/\b[\w-]{23,30}\.[\w-]{6}\.[\w-]{27,}/g, '(hidden)'],
  [/\d{6,}:[\w-]{30,}/g, '(hidden)'],
  [/aW50ZXJhY3Rpb246[\w-]+/g, '(hidden)'],
  [/\/(webhooks|interactions)\/(\d+)\/[^/\s"]+/g, '/$1/$2/(hidden)'],
  [/:\/\/[^/\s"@]+@/g, '://(hidden)@'],
];

/** The text without anything that looks like a secret. The last gate: every line of the log goes through it. */
export function withoutSecrets(text: string): string {
  return SECRET_SHAPES.reduce((clean, [shape, instead]) => clean.replace(shape, instead), text);
}

/**
 * @param level pino's name of the lowest level that is written; `silent` writes nothing.
 * @param destination where lines go; stderr where it is left out.
 * @returns a logger; at `debug` and below prompts are shown, secrets never.
 */
export function openLogger(level: string, destination?: DestinationStream): Logger {
  const hidden = level === 'debug' || level === 'trace' ? SECRET_KEYS.filter((key) => key !== 'prompt') : SECRET_KEYS;
  const out = destination ?? pino.destination({ fd: 2, sync: true });
  return pino(
    {
      level,
      base: null,
      redact: { paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '(hidden)' },
    },
    { write: (line: string) => void out.write(withoutSecrets(line)) },
  );
}
