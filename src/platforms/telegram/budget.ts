/**
 * How often the bot may write. Telegram counts sends and edits of a chat together and names no numbers; its FAQ says
 * one a second in a chat, 20 a minute in a group, 30 a second in all. We stay below: what must come waits its turn, results
 * first, and progress takes only what is left over.
 */

interface Limits {
  /** Messages in a row, and after how long there may be one more. */
  burst: number;
  everyMs: number;
  /** In any minute: at all, and of progress. */
  most: number;
  mostProgress: number;
}

const MINUTE_MS = 60_000;
const PRIVATE: Limits = { burst: 2, everyMs: 3000, most: 20, mostProgress: 12 };
const GROUP: Limits = { burst: 2, everyMs: 2000, most: 15, mostProgress: 6 };
/** Over all chats: few in a row, so that a slow line cannot bring too many at once. */
const ALL = { burst: 3, everyMs: 70 };
/** Progress leaves so many messages of a minute to what must come. */
const KEPT_BACK = 4;

export type Urgency = 'result' | 'answer';

interface Waiting {
  urgency: Urgency;
  go(): void;
}

interface Chat {
  limits: Limits;
  tokens: number;
  atMs: number;
  sent: number[];
  progress: number[];
  pausedUntilMs: number;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
}

export interface Budget {
  /** Resolves when the message may go. @throws where `signal` ends the waiting. */
  wait(chat: string, urgency: Urgency, signal: AbortSignal): Promise<void>;
  /** Takes one message for progress, where there is one to spare. */
  takeForProgress(chat: string): boolean;
  /** Telegram has asked for a pause. */
  pause(chat: string, seconds: number): void;
}

/** @param pace how much time of `nowMs` passes in the same time of timers; not 1 in tests alone. */
export function openBudget(nowMs: () => number, pace = 1): Budget {
  const chats = new Map<string, Chat>();
  let allTokens = ALL.burst;
  let allAtMs = nowMs();

  return {
    wait: (id, urgency, signal) =>
      new Promise((resolve, reject) => {
        const chat = chatOf(id);
        const leave = () => {
          chat.waiting = chat.waiting.filter((each) => each !== entry);
          reject(signal.reason);
        };
        const entry: Waiting = {
          urgency,
          go: () => {
            signal.removeEventListener('abort', leave);
            resolve();
          },
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', leave, { once: true });
        // Behind everything that is as urgent, before what is less so.
        const index = urgency === 'result' ? chat.waiting.findIndex((each) => each.urgency === 'answer') : -1;
        chat.waiting.splice(index < 0 ? chat.waiting.length : index, 0, entry);
        pump(chat);
      }),
    takeForProgress: (id) => {
      const chat = chatOf(id);
      const { limits, sent, progress, tokens, waiting } = chat;
      const isSpare =
        waiting.length === 0 &&
        waitMs(chat) <= 0 &&
        tokens >= limits.burst &&
        progress.length < limits.mostProgress &&
        sent.length < limits.most - KEPT_BACK;
      if (!isSpare) return false;
      take(chat);
      progress.push(nowMs());
      return true;
    },
    pause: (id, seconds) => {
      const chat = chatOf(id);
      chat.pausedUntilMs = Math.max(chat.pausedUntilMs, nowMs() + seconds * 1000);
    },
  };

  function chatOf(id: string): Chat {
    const known = chats.get(id);
    if (known) return refill(known);
    forgetIdle();
    // Groups have negative ids.
    const limits = id.startsWith('-') ? GROUP : PRIVATE;
    const opened: Chat = {
      limits,
      tokens: limits.burst,
      atMs: nowMs(),
      sent: [],
      progress: [],
      pausedUntilMs: 0,
      waiting: [],
      timer: undefined,
    };
    chats.set(id, opened);
    return opened;
  }

  function refill(chat: Chat): Chat {
    const now = nowMs();
    chat.tokens = Math.min(chat.limits.burst, chat.tokens + (now - chat.atMs) / chat.limits.everyMs);
    chat.atMs = now;
    chat.sent = chat.sent.filter((at) => now - at < MINUTE_MS);
    chat.progress = chat.progress.filter((at) => now - at < MINUTE_MS);
    allTokens = Math.min(ALL.burst, allTokens + (now - allAtMs) / ALL.everyMs);
    allAtMs = now;
    return chat;
  }

  /** How long the next message of the chat has to wait. */
  function waitMs({ limits, tokens, sent, pausedUntilMs }: Chat): number {
    const now = nowMs();
    const waits = [pausedUntilMs - now];
    if (tokens < 1) waits.push((1 - tokens) * limits.everyMs);
    if (sent.length >= limits.most) waits.push(sent[sent.length - limits.most]! + MINUTE_MS - now);
    if (allTokens < 1) waits.push((1 - allTokens) * ALL.everyMs);
    return Math.max(...waits);
  }

  function take(chat: Chat): void {
    chat.tokens--;
    chat.sent.push(nowMs());
    allTokens--;
  }

  function pump(chat: Chat): void {
    if (chat.timer) return;
    for (;;) {
      refill(chat);
      if (chat.waiting.length === 0) return;
      const ms = waitMs(chat);
      if (ms > 0) {
        chat.timer = setTimeout(
          () => {
            chat.timer = undefined;
            pump(chat);
          },
          Math.ceil(ms / pace),
        );
        return;
      }
      take(chat);
      chat.waiting.shift()!.go();
    }
  }

  function forgetIdle(): void {
    if (chats.size < 1000) return;
    const now = nowMs();
    for (const [id, { atMs, waiting, pausedUntilMs }] of chats) {
      if (waiting.length === 0 && pausedUntilMs < now && now - atMs > MINUTE_MS) chats.delete(id);
    }
  }
}
