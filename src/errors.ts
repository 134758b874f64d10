/**
 * The three ways in which something goes wrong, and how they cross a process border or the queue as plain JSON.
 * Everybody throws these; workers and `main.ts` ask `toProblem` what to show and whether to try again.
 *
 * - refused: what a person asked cannot be done. The message is written for that person and says what to do.
 * - retryable: a passing fault. The same attempt may succeed a moment later.
 * - bug: anything else.
 */

export type ProblemKind = 'refused' | 'retryable' | 'bug';

/** Facts about an error as plain JSON, so that nobody parses them back from its message. Never a secret. */
export type Fields = { readonly [name: string]: FieldValue };
type FieldValue = string | number | boolean | null | readonly FieldValue[] | Fields;

interface Details {
  fields?: Fields;
  cause?: unknown;
}

/** What a person asked cannot be done; `message` is shown to that person as it stands. Trying again is no use. */
export class RefusedError extends Error {
  override readonly name: string = 'RefusedError';
  readonly fields: Fields;

  constructor(message: string, { fields = {}, cause }: Details = {}) {
    super(message, causeOption(cause));
    this.fields = fields;
  }
}

/** Somebody took back what they had asked for. Give it to `AbortController.abort` as the reason. */
export class CancelledError extends RefusedError {
  override readonly name = 'CancelledError';
  readonly reason = 'cancelled';

  constructor(message = 'Cancelled.', { fields = {}, cause }: Details = {}) {
    super(message, { fields: { ...fields, reason: 'cancelled' }, cause });
  }
}

/** A passing fault: the same attempt may succeed later. Thrown where the fault is born, by whoever knows that. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError';
  readonly fields: Fields;

  constructor(message: string, { fields = {}, cause }: Details = {}) {
    super(message, causeOption(cause));
    this.fields = fields;
  }
}

/** An error as plain JSON, for `process.send` and for the queue. */
export interface Problem {
  kind: ProblemKind;
  message: string;
  fields: Fields;
  /** The messages of the causes, outermost first. For the log, not for people. */
  cause?: string;
  /** The stack of a bug. For the log, not for people. */
  trace?: string;
}

/** Turns anything thrown into plain JSON. An abort becomes a cancellation, unknown errors become bugs. */
export function toProblem(error: unknown): Problem {
  // PostgreSQL keeps neither NULs nor halves of characters in JSON, and a problem must always be kept.
  const keepable = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;
  return JSON.parse(JSON.stringify(asProblem(error), keepable));
}

function asProblem(error: unknown): Problem {
  const cause = causeText(error);
  const shared = { fields: fieldsOf(error), ...(cause === undefined ? {} : { cause }) };
  if (error instanceof RefusedError) return { kind: 'refused', message: error.message, ...shared };
  if (error instanceof RetryableError) return { kind: 'retryable', message: error.message, ...shared };
  if (isAbort(error)) return asProblem(new CancelledError(undefined, { cause: error }));
  const trace = error instanceof Error ? error.stack : undefined;
  return { kind: 'bug', message: bugMessage(error), ...shared, ...(trace === undefined ? {} : { trace }) };
}

/**
 * The error that `toProblem` described: same class, message and fields, its cause as text. Takes unknown input since
 * it comes from another process; what is not a problem becomes a bug that says so.
 */
export function fromProblem(problem: unknown): RefusedError | RetryableError | Error {
  if (!isProblem(problem)) return new Error(`Not a problem: ${shorten(JSON.stringify(problem) ?? String(problem))}`);
  const { kind, message, fields, cause, trace } = problem;
  if (kind === 'refused' && fields.reason === 'cancelled') return new CancelledError(message, { fields, cause });
  if (kind === 'refused') return new RefusedError(message, { fields, cause });
  if (kind === 'retryable') return new RetryableError(message, { fields, cause });
  const bug = Object.assign(new Error(message, causeOption(cause)), { fields });
  if (trace !== undefined) bug.stack = trace;
  return bug;
}

/** True for a cancellation of ours and for what an `AbortController` without a reason throws; not for a timeout. */
export function isAbort(error: unknown): boolean {
  return error instanceof CancelledError || (error instanceof Error && error.name === 'AbortError');
}

/** Undefined must leave no `cause` property behind: loggers print one that is there. */
function causeOption(cause: unknown): ErrorOptions {
  return cause === undefined ? {} : { cause };
}

function bugMessage(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return shorten(text.split('\n', 1)[0]!);
}

/** Our own fields; of a system error its code. Anything that JSON cannot carry is left out. */
function fieldsOf(error: unknown): Fields {
  if (typeof error !== 'object' || error === null) return {};
  const own = 'fields' in error && isRecord(error.fields) ? error.fields : {};
  const code: Fields = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  try {
    return JSON.parse(JSON.stringify({ ...code, ...own })) as Fields;
  } catch {
    return code;
  }
}

const MOST_CAUSES = 8;
const LONGEST_TEXT = 2000;

/** The chain of causes as one line. Bounded, because a chain may be long or run in a circle. */
function causeText(error: unknown): string | undefined {
  const messages: string[] = [];
  let current = error instanceof Error ? error.cause : undefined;
  while (current !== undefined && current !== null && messages.length < MOST_CAUSES) {
    messages.push(bugMessage(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return messages.length > 0 ? shorten(messages.join(' < ')) : undefined;
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function isProblem(value: unknown): value is Problem {
  if (!isRecord(value) || !isRecord(value.fields) || typeof value.message !== 'string') return false;
  const texts = [value.cause, value.trace];
  if (texts.some((text) => text !== undefined && typeof text !== 'string')) return false;
  return value.kind === 'refused' || value.kind === 'retryable' || value.kind === 'bug';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
