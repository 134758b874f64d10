/**
 * What the bot has yet to hear, as Telegram keeps it: told again until a later offset confirms it, for 24 hours (a
 * pressed button for 150 seconds), to one poller at a time. The number of an update says nothing but its order, and
 * after a quiet week it begins anew anywhere.
 */
import { updateFaults } from '../../specs/telegram.js';
import { ApiError } from './rest.js';
import type { Json, World } from './world.js';

export type Kind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member';

interface Entry {
  id: number;
  kind: Kind;
  payload: Json;
  bornMs: number;
}

interface Poll {
  offset: number;
  limit: number;
  answer(updates: Json[]): void;
  refuse(error: ApiError): void;
}

export interface Updates {
  tell(kind: Kind, payload: Json): void;
  /** Everything that is told but not yet confirmed. */
  pending(): Json[];
  /** How many were confirmed, and how many died of old age. */
  confirmed: number;
  expired: number;
  /** How often one poller threw out another. */
  conflicts: number;
  /** Calls of getUpdates that wait at this moment. */
  polling(): boolean;
  /** The next number is anywhere, as after a quiet week. */
  restart(): void;
  /** An address that Telegram calls: nobody may poll while one is set. */
  webhook: string;
  /** @param gone aborts when the line to the poller is cut. */
  poll(values: Json, gone: AbortSignal): Promise<Json[]>;
}

const LIFE_MS: Record<string, number> = { callback_query: 150_000 };
const USUAL_LIFE_MS = 24 * 3600_000;
export function openUpdates({ world, ownFaults }: { world: World; ownFaults: string[] }): Updates {
  let entries: Entry[] = [];
  let nextId = randomId();
  let allowed: string[] = [];
  let waiting: Poll | undefined;

  const updates: Updates = {
    tell: (kind, payload) => {
      if (allowed.length > 0 && !allowed.includes(kind)) return;
      // As it is now: what happens to it later is told by other updates.
      const entry = { id: nextId++, kind, payload: structuredClone(payload), bornMs: world.nowMs() };
      ownFaults.push(...updateFaults(shown(entry)));
      entries.push(entry);
      serve();
    },
    pending: () => entries.map(shown),
    confirmed: 0,
    expired: 0,
    conflicts: 0,
    polling: () => waiting !== undefined,
    restart: () => {
      if (entries.length > 0) throw new Error('Numbers begin anew only where nothing is left to tell.');
      nextId = randomId();
    },
    webhook: '',
    poll: async ({ offset = 0, limit = 100, timeout = 0, allowed_updates: wanted }, gone) => {
      if (updates.webhook) throw conflict("can't use getUpdates method while webhook is active");
      if (wanted) allowed = wanted as string[];
      if (waiting) {
        updates.conflicts++;
        waiting.refuse(
          conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
        );
        waiting = undefined;
      }
      return await new Promise((resolve, reject) => {
        confirm(offset as number);
        const poll: Poll = { offset: offset as number, limit: limit as number, answer: resolve, refuse: reject };
        waiting = poll;
        serve();
        const leave = () => {
          if (waiting !== poll) return;
          waiting = undefined;
          resolve([]);
        };
        gone.addEventListener('abort', leave);
        if (Number(timeout) > 0) world.wait(Number(timeout) * 1000).then(leave, leave);
        else leave();
      });
    },
  };
  return updates;

  /** Answers the poller that waits, where there is something to tell. */
  function serve(): void {
    const alive = entries.filter(({ kind, bornMs }) => world.nowMs() - bornMs < (LIFE_MS[kind] ?? USUAL_LIFE_MS));
    updates.expired += entries.length - alive.length;
    entries = alive;
    if (!waiting || entries.length === 0) return;
    const { offset, limit, answer } = waiting;
    waiting = undefined;
    answer((offset < 0 ? entries.slice(offset) : entries).slice(0, limit).map(shown));
  }

  /** An offset from before the numbers began anew confirms nothing. */
  function confirm(offset: number): void {
    const isOfThese = offset > 0 && offset <= nextId + 10;
    const kept = offset < 0 ? entries.slice(offset) : isOfThese ? entries.filter(({ id }) => id >= offset) : entries;
    updates.confirmed += entries.length - kept.length;
    entries = kept;
  }
}

function conflict(why: string): ApiError {
  return new ApiError(409, `Conflict: ${why}`);
}

function shown({ id, kind, payload }: Entry): Json {
  return { update_id: id, [kind]: payload };
}

function randomId(): number {
  return 100_000_000 + Math.floor(Math.random() * 800_000_000);
}
