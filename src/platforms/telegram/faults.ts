/** What Telegram refused, or why it was not reached, and what follows from that. Telegraf's own errors hold the token. */

/** Faults of the network after which nothing can have arrived. */
const NEVER_ARRIVED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** What Telegram refused, or why it was not reached. The message is fit for a log. */
export class TelegramFault extends Error {
  override readonly name = 'TelegramFault';
  /** Telegram's own number; undefined where it has not answered. */
  readonly status: number | undefined;
  readonly description: string;
  /** Telegram asks for a pause, seconds. */
  readonly retryAfterSeconds: number | undefined;
  /** The group has become a supergroup of this id. */
  readonly movedTo: string | undefined;
  /** False where it is known that Telegram has done nothing. */
  readonly mayHaveArrived: boolean;
  /** An answer came, and it was a page for people: a proxy's. */
  readonly isForeign: boolean;

  constructor(method: string, { status, description, ...more }: FaultFacts) {
    super(
      `${method}: ${description}${status === undefined || description.includes(String(status)) ? '' : ` (${status})`}`,
    );
    this.status = status;
    this.description = description;
    this.retryAfterSeconds = more.retryAfterSeconds;
    this.movedTo = more.movedTo;
    this.mayHaveArrived = more.mayHaveArrived ?? false;
    this.isForeign = more.isForeign ?? false;
  }
}

interface FaultFacts {
  status?: number | undefined;
  description: string;
  retryAfterSeconds?: number | undefined;
  movedTo?: string | undefined;
  mayHaveArrived?: boolean;
  isForeign?: boolean;
}

/** What telegraf threw, without the token and without what was sent. */
export function faultOf(method: string, error: unknown, token: string): TelegramFault {
  const { response, name, type, code, message } = error as {
    response?: { error_code: number; description?: string; parameters?: Record<string, unknown> };
    name?: string;
    type?: string;
    code?: string;
    message?: string;
  };
  if (response) {
    const { error_code: status, description = '', parameters = {} } = response;
    const { retry_after: pause, migrate_to_chat_id: moved } = parameters as Record<string, number | undefined>;
    return new TelegramFault(method, {
      status,
      description: clean(description || `status ${status}`, token),
      retryAfterSeconds: pause ?? (status === 429 ? 1 : undefined),
      movedTo: moved === undefined ? undefined : String(moved),
      mayHaveArrived: status >= 500,
    });
  }
  if (name === 'AbortError' || name === 'TimeoutError') {
    return new TelegramFault(method, { description: 'no answer in time', mayHaveArrived: true });
  }
  if (type === 'invalid-json') {
    return new TelegramFault(method, { description: 'no Telegram answered', isForeign: true, mayHaveArrived: true });
  }
  const description = clean(code ?? message ?? String(error), token);
  return new TelegramFault(method, { description, mayHaveArrived: !NEVER_ARRIVED.includes(code ?? '') });
}

function clean(text: string, token: string): string {
  return text.replaceAll(token, '(hidden)').replace(/\d+:[\w-]{30,}/g, '(hidden)');
}

const says = (error: unknown, pattern: RegExp) => error instanceof TelegramFault && pattern.test(error.description);

/** True where Telegram has not answered, or has only said that it cannot now. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof TelegramFault)) return false;
  return error.status === undefined || error.status >= 500 || error.status === 401;
}

/** The message that was to be edited is not there, or not what it was. */
export function isGone(error: unknown): boolean {
  return says(error, /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|no text in the message/i);
}

/** The message, or the chat around it, is not there any more, or the bot may not write there any more. */
export function isVanished(error: unknown): boolean {
  return (
    isForbidden(error) ||
    says(
      error,
      /message to edit not found|MESSAGE_ID_INVALID|chat not found|thread not found|TOPIC_DELETED|PEER_ID_INVALID/i,
    )
  );
}

/** It says already what it was to say. */
export function isSame(error: unknown): boolean {
  return says(error, /message is not modified/i);
}

export function hasNoCaption(error: unknown): boolean {
  return says(error, /no caption in the message/i);
}

export function isUnknownFile(error: unknown): boolean {
  return says(error, /wrong (remote )?file|invalid file_id|file reference/i);
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof TelegramFault && (error.status === 413 || says(error, /too (large|big)/i));
}

/** The bot may not write there (any more). */
export function isForbidden(error: unknown): boolean {
  return (
    isShut(error) || says(error, /TOPIC_CLOSED|not enough rights|no rights|CHAT_(WRITE|SEND_\w+)_FORBIDDEN|RESTRICTED/i)
  );
}

/** The chat is no place for the bot any more: it was blocked, thrown out, or the chat is dissolved. */
export function isShut(error: unknown): boolean {
  return error instanceof TelegramFault && error.status === 403;
}
