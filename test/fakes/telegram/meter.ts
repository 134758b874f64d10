/**
 * Counts what the bot sends, as Telegram does for its flood control. Nobody outside knows its numbers: these are the
 * ones of its FAQ, with a small burst. Sends and edits share one count; answers to buttons are free.
 */

export interface Meter {
  /** May be set by a test; the world's clock. */
  limits: {
    /** Messages in a row that one chat takes, and after how long it takes one more. */
    chat: { burst: number; everyMs: number };
    group: { most: number; windowMs: number };
    all: { most: number; windowMs: number };
  };
  /** How many calls were counted in the fullest window of all, and of any group. */
  fullest: { all: number; group: number };
  /** @returns the seconds that the bot must wait; 0 where the call may pass. */
  take(method: string, chat: number): number;
  /** @returns how long an upload of that size has to wait, ms; undefined where it is refused. */
  upload(bytes: number): number | undefined;
}

const COUNTED = /^(send(?!ChatAction)|editMessage)/;
/** Smaller files are not held back. */
const FREE_BYTES = 100_000;
const LARGE_BYTES = 40e6;
const LONGEST_QUEUE_MS = 5000;

export function openMeter(nowMs: () => number): Meter {
  const meter: Meter = {
    limits: {
      chat: { burst: 3, everyMs: 1000 },
      group: { most: 20, windowMs: 60_000 },
      all: { most: 30, windowMs: 1000 },
    },
    fullest: { all: 0, group: 0 },
    take: (method, chat) => {
      if (!COUNTED.test(method) || !Number.isFinite(chat)) return 0;
      const { limits, fullest } = meter;
      const now = nowMs();
      const own = chats.get(chat) ?? { tokens: limits.chat.burst, atMs: now, refusedUntilMs: 0, sent: [] };
      chats.set(chat, own);
      own.tokens = Math.min(limits.chat.burst, own.tokens + (now - own.atMs) / limits.chat.everyMs);
      own.atMs = now;
      own.sent = own.sent.filter((at) => now - at < limits.group.windowMs);
      all = all.filter((at) => now - at < limits.all.windowMs);

      const isGroup = chat < 0;
      const waits = [own.refusedUntilMs - now];
      if (own.tokens < 1) waits.push((1 - own.tokens) * limits.chat.everyMs);
      if (isGroup && own.sent.length >= limits.group.most) waits.push(own.sent[0]! + limits.group.windowMs - now);
      if (all.length >= limits.all.most) waits.push(all[0]! + limits.all.windowMs - now);
      const waitMs = Math.max(...waits);
      if (waitMs > 0) {
        // Who comes back too early is not let in earlier for it.
        const seconds = Math.ceil(waitMs / 1000);
        own.refusedUntilMs = now + waitMs;
        return seconds;
      }
      own.tokens--;
      own.sent.push(now);
      all.push(now);
      fullest.all = Math.max(fullest.all, all.length);
      if (isGroup) fullest.group = Math.max(fullest.group, own.sent.length);
      return 0;
    },
    upload: (bytes) => {
      if (bytes <= FREE_BYTES) return 0;
      const now = nowMs();
      const queueMs = Math.max(0, (busyUntilMs.get(bytes) ?? 0) - now);
      if (queueMs > LONGEST_QUEUE_MS) return undefined;
      busyUntilMs.set(bytes, now + queueMs + 200 + 700 * Math.min(1, bytes / LARGE_BYTES));
      return queueMs;
    },
  };
  const chats = new Map<number, { tokens: number; atMs: number; refusedUntilMs: number; sent: number[] }>();
  const busyUntilMs = new Map<number, number>();
  let all: number[] = [];
  return meter;
}
