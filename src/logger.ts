/**
 * What is logged, and what never is: tokens and addresses with passwords are redacted, prompts appear at debug only.
 * Log lines are nouns and verbs: `render started`, `clip delivered`. They go to stderr; stdout belongs to results.
 */
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** Keys that may hold a secret or a person's words, wherever they stand in what is logged. */
const SECRET_KEYS = ['token', 'prompt', 'url', 'authorization'];

/**
 * @param level pino's name of the lowest level that is written; `silent` writes nothing.
 * @param destination where lines go; stderr where it is left out.
 * @returns a logger; at `debug` and below prompts are shown, secrets never.
 */
export function openLogger(level: string, destination?: DestinationStream): Logger {
  const hidden = level === 'debug' || level === 'trace' ? SECRET_KEYS.filter((key) => key !== 'prompt') : SECRET_KEYS;
  return pino(
    {
      level,
      base: null,
      redact: { paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '(hidden)' },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}
