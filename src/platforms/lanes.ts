/**
 * One lane per request for everything that its message becomes: the answer, then progress, then the result, never
 * two at once. Progress that has become stale is dropped, and the result neither waits for it nor is followed by it.
 */
import { remember } from './remember.js';

/** Progress comes this much apart at least; the older a message is, the more slowly. */
const LEAST_APART_MS = 5000;
const AGE_PER_STEP = 60;
/** How long a progress edit that is on its way may keep the result waiting before it is called off. */
const CALL_OFF_AFTER_MS = 2000;
/** How many ended lanes are remembered. */
const REMEMBERED = 1000;

interface Lane {
  busy: Promise<unknown> | undefined;
  next: { text: string; edit: Edit } | undefined;
  shown: string;
  readyMs: number;
  bornMs: number;
  timer: NodeJS.Timeout | undefined;
  callOff: AbortController | undefined;
  ended: boolean;
}

/** @returns false where there is nothing (any more) that could be edited; `later` where it was not the time for it. */
type Edit = (text: string, signal: AbortSignal) => Promise<boolean | 'later'>;

export interface Lanes {
  /**
   * Runs what makes and shows the answer; progress that comes meanwhile waits.
   * @param run gives the text that stands there then, so that progress which says the same changes nothing.
   */
  answer(id: string, run: () => Promise<string | undefined>): Promise<void>;
  /**
   * Shows the text soon, unless a newer one comes before that.
   * @param bornMs when the message was asked for, which an earlier process may have made; now where it is not known.
   */
  progress(id: string, text: string, edit: Edit, bornMs?: number | undefined): void;
  /** Runs what shows the result; no progress follows. */
  result<T>(id: string, run: () => Promise<T>): Promise<T>;
  /** Nothing more comes. */
  end(id: string): void;
  close(): void;
}

/** @param pace how much time of `nowMs` passes in the same time of timers; not 1 in tests alone. */
export function openLanes(nowMs: () => number, pace = 1): Lanes {
  const lanes = new Map<string, Lane>();
  const ended = new Set<string>();
  const laneOf = (id: string, bornMs = nowMs()): Lane => {
    const known = lanes.get(id);
    if (known) return known;
    const opened: Lane = {
      busy: undefined,
      next: undefined,
      shown: '',
      readyMs: 0,
      bornMs,
      timer: undefined,
      callOff: undefined,
      ended: false,
    };
    lanes.set(id, opened);
    return opened;
  };

  return {
    answer: async (id, run) => {
      const lane = laneOf(id);
      const running = run().then((shown) => {
        if (shown !== undefined) lane.shown = shown;
      });
      await occupy(lane, running);
      return running;
    },
    progress: (id, text, edit, bornMs) => {
      // What was on its way when the result came would stand there instead of it.
      if (ended.has(id)) return;
      const lane = laneOf(id, bornMs);
      lane.next = { text, edit };
      pump(lane);
    },
    result: async (id, run) => {
      const lane = laneOf(id);
      lane.ended = true;
      clearTimeout(lane.timer);
      await settled(lane);
      return run();
    },
    end: (id) => {
      remember(ended, id, REMEMBERED);
      const lane = lanes.get(id);
      if (!lane) return;
      lane.ended = true;
      clearTimeout(lane.timer);
      lanes.delete(id);
    },
    close: () => {
      for (const lane of lanes.values()) {
        lane.ended = true;
        clearTimeout(lane.timer);
        lane.callOff?.abort();
      }
      lanes.clear();
    },
  };

  /** Never rejects: whoever runs it hears of its errors. */
  async function occupy(lane: Lane, running: Promise<unknown>): Promise<void> {
    const busy = running.then(
      () => {},
      () => {},
    );
    lane.busy = busy;
    await busy;
    if (lane.busy === busy) lane.busy = undefined;
    lane.callOff = undefined;
    lane.readyMs = nowMs() + Math.max(LEAST_APART_MS, (nowMs() - lane.bornMs) / AGE_PER_STEP);
    pump(lane);
  }

  function pump(lane: Lane): void {
    if (lane.busy || lane.timer || lane.ended || !lane.next) return;
    const waitMs = lane.readyMs - nowMs();
    if (waitMs > 0) {
      lane.timer = setTimeout(() => {
        lane.timer = undefined;
        pump(lane);
      }, waitMs / pace);
      return;
    }
    const { next } = lane;
    lane.next = undefined;
    if (next.text === lane.shown) return;
    lane.callOff = new AbortController();
    const editing = next.edit(next.text, lane.callOff.signal).then((shown) => {
      if (shown === 'later') lane.next ??= next;
      else lane.shown = next.text;
      if (shown === false) lane.ended = true;
    });
    void occupy(lane, editing);
  }

  async function settled(lane: Lane): Promise<void> {
    if (!lane.busy) return;
    const callOff = setTimeout(() => lane.callOff?.abort(), CALL_OFF_AFTER_MS / pace);
    await lane.busy;
    clearTimeout(callOff);
  }
}
