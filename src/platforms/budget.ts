/**
 * How often a bot may write: over all chats and in each, results first, and progress only from what is left over.
 * A platform says its limits; what must come waits here for its turn.
 */
import { createHash } from 'node:crypto';
import type { Counter, Counters, Window } from './counters.js';

/** What one kind of chat takes. */
export interface ChatLimits {
  /** Tells the kinds of one bot apart. */
  kind: string;
  /** All of these at once. */
  windows: readonly Window[];
  progress: Window;
}

export interface Limits {
  /** Over all chats. */
  all: Window;
  /** How far apart the messages of one process are at least, so that a slow line brings few at once. */
  apartMs: number;
  /** How many of one urgency are under way at once. */
  atOnce: number;
  chat(id: string): ChatLimits;
}

/** A film or a failure goes before an answer. */
export type Urgency = 'result' | 'answer';

export interface Budget {
  /** Runs what writes one message, when it may. @throws what `run` throws, and where `signal` ends the waiting. */
  within<T>(chat: string, urgency: Urgency, signal: AbortSignal, run: () => Promise<T>): Promise<T>;
  /** Takes one message for progress, where there is one to spare. */
  takeForProgress(chat: string): Promise<boolean>;
  /** The platform has asked for a pause: of this chat, or of everything. All processes keep it. */
  pause(chat: string | 'everywhere', seconds: number): Promise<void>;
}

interface Options {
  counters: Counters;
  /** Tells the bot from all others; holds no secret. */
  bot: string;
  limits: Limits;
  /** How much faster the platform's time runs than ours; not 1 in tests alone. */
  pace?: number;
}

/** A name for a bot under which its processes count together, made of its token without giving it away. */
export function botName(platform: string, token: string): string {
  return `${platform}-${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
}

interface Waiting {
  chat: string;
  urgency: Urgency;
  go(): void;
}

const EVERYWHERE = 'everywhere';
/** Of every window progress leaves this part to what must come. */
const KEPT_BACK = 0.4;
/** A process that was held up for some messages' time makes up for so many, and no more. */
const MADE_UP = 4;
/** So many of one urgency are under way to one chat: what a slow line holds up must not arrive there all together. */
const AT_ONCE_IN_CHAT = 2;

export function openBudget({ counters, bot, limits, pace = 1 }: Options): Budget {
  const open = (name: string, { most, seconds }: Window) =>
    counters.open(`${bot}-${name}`, { most, seconds: seconds / pace });
  const all = { counter: open('all', limits.all), most: limits.all.most };
  const kinds = new Map<string, { windows: { counter: Counter; most: number }[]; progress: Counter }>();
  let waiting: Waiting[] = [];
  /** When a chat that had no room is worth another try; performance's clock, ms. */
  const readyMs = new Map<string, number>();
  const underway = new Set<Waiting>();
  let isServing = false;
  /** When the next message may follow; performance's clock, ms. */
  let nextMs = 0;
  let wake = () => {};

  return {
    within: async (chat, urgency, signal, run) => {
      const mine = await turn(chat, urgency, signal);
      try {
        return await run();
      } finally {
        underway.delete(mine);
        wake();
      }
    },
    takeForProgress: async (chat) => {
      const { windows, progress } = kindOf(chat);
      const isAskedFor = waiting.some((each) => each.chat === chat || isReady(each));
      if (isAskedFor) return false;
      for (const [{ counter, most }, key] of [
        ...windows.map((each) => [each, chat] as const),
        [all, EVERYWHERE] as const,
      ]) {
        if (most > 1 && (await counter.left(key)) <= most * KEPT_BACK) return false;
      }
      return (await takeAll([progress, ...windows.map(({ counter }) => counter)], chat, all.counter)) === 0;
    },
    pause: async (chat, seconds) => {
      const counter = chat === EVERYWHERE ? all.counter : kindOf(chat).windows[0]!.counter;
      await counter.pause(chat, Math.ceil(seconds) / pace);
    },
  };

  /** Resolves when one message may go, and has counted it as under way. */
  function turn(chat: string, urgency: Urgency, signal: AbortSignal): Promise<Waiting> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = () => {
        waiting = waiting.filter((each) => each !== entry);
        reject(signal.reason);
      };
      const entry: Waiting = {
        chat,
        urgency,
        go: () => {
          signal.removeEventListener('abort', leave);
          underway.add(entry);
          resolve(entry);
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      // Behind everything that is as urgent, before what is less so.
      const index = urgency === 'result' ? waiting.findIndex((each) => each.urgency === 'answer') : -1;
      waiting.splice(index < 0 ? waiting.length : index, 0, entry);
      wake();
      void serve();
    });
  }

  function kindOf(chat: string) {
    const { kind, windows, progress } = limits.chat(chat);
    const known = kinds.get(kind);
    if (known) return known;
    const opened = {
      windows: windows.map((window, index) => ({ counter: open(`${kind}-${index}`, window), most: window.most })),
      progress: open(`${kind}-progress`, progress),
    };
    kinds.set(kind, opened);
    return opened;
  }

  function isReady({ chat }: Waiting): boolean {
    return (readyMs.get(chat) ?? 0) <= performance.now();
  }

  /** A film takes long: words do not queue behind it. */
  function hasPlace({ chat, urgency }: Waiting): boolean {
    const alike = [...underway].filter((each) => each.urgency === urgency);
    return alike.length < limits.atOnce && alike.filter((each) => each.chat === chat).length < AT_ONCE_IN_CHAT;
  }

  /** Lets go what waits, one after the other, until nothing waits any more. */
  async function serve(): Promise<void> {
    if (isServing) return;
    isServing = true;
    while (waiting.length > 0) {
      const entry = waiting.find((each) => hasPlace(each) && isReady(each));
      if (!entry) await untilReady();
      else if (await mayGo(entry)) {
        entry.go();
        await keepApart();
      }
    }
    readyMs.clear();
    isServing = false;
  }

  /** Counted from when a message was due, not from when it went: else every delay would cost part of the budget. */
  async function keepApart(): Promise<void> {
    const apartMs = limits.apartMs / pace;
    nextMs = Math.max(nextMs, performance.now() - MADE_UP * apartMs) + apartMs;
    const waitMs = nextMs - performance.now();
    if (waitMs > 0) await rest(waitMs);
  }

  async function mayGo(entry: Waiting): Promise<boolean> {
    const { windows } = kindOf(entry.chat);
    const waitMs = await takeAll(
      windows.map(({ counter }) => counter),
      entry.chat,
    );
    if (waitMs > 0) {
      readyMs.set(entry.chat, performance.now() + waitMs);
      return false;
    }
    for (;;) {
      const allMs = await all.counter.take(EVERYWHERE);
      if (allMs === 0) break;
      await rest(allMs);
    }
    const isWanted = waiting.includes(entry);
    waiting = waiting.filter((each) => each !== entry);
    return isWanted;
  }

  /** Until a chat that had no room may have some, one that is under way has ended, or something new waits. */
  async function untilReady(): Promise<void> {
    const soonestMs = Math.min(...waiting.filter(hasPlace).map(({ chat }) => readyMs.get(chat) ?? 0));
    await new Promise<void>((resolve) => {
      const timer = Number.isFinite(soonestMs)
        ? setTimeout(resolve, Math.max(0, soonestMs - performance.now())).unref()
        : undefined;
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** What waits for its turn is no reason for a process to go on. */
function rest(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms).unref());
}

/** Counts one in each, or in none. @returns how long to wait, ms; 0 where it was counted. */
async function takeAll(counters: Counter[], chat: string, last?: Counter): Promise<number> {
  const all = [
    ...counters.map((counter) => ({ counter, key: chat })),
    ...(last ? [{ counter: last, key: EVERYWHERE }] : []),
  ];
  for (const [index, { counter, key }] of all.entries()) {
    const waitMs = await counter.take(key);
    if (waitMs === 0) continue;
    for (const taken of all.slice(0, index)) await taken.counter.giveBack(taken.key);
    return waitMs;
  }
  return 0;
}
