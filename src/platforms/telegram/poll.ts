/**
 * The line on which Telegram tells what people write and press: one long poll after the other, for as long as the
 * process lives. What was not dealt with is not confirmed, and is told again. Telegram serves one poller of a bot: a
 * second one that comes later waits.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { toProblem } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { pauseMs } from '../reach.js';
import type { Calls, Raw } from './calls.js';
import type { TelegramFault } from './faults.js';

/** Who has polled for so long is the one; who is thrown out earlier has come second. */
const ESTABLISHED_MS = 90_000;
const AGAIN_MS = 1000;
const SECOND = { firstMs: 30_000, mostMs: 300_000 };
const WRONG_TOKEN = { firstMs: 60_000, mostMs: 600_000 };
const USUAL = { firstMs: 1000, mostMs: 60_000 };

export const NEW_TOKEN =
  'Telegram does not know this token. Put the right one into .env as TELEGRAM_TOKEN (write /token to @BotFather) and start again. Until then it is tried again now and then.';
const ANOTHER =
  'Another process polls with the same TELEGRAM_TOKEN; this one waits until that ends. A bot can only run once: stop the other one, or give this one a bot of its own.';

interface Options {
  calls: Calls;
  logger: Logger;
  nowMs(): number;
  pace: number;
  signal: AbortSignal;
  /** Deals with what has come; resolves when it may be confirmed. */
  onUpdates(updates: Raw[]): Promise<void>;
}

/** Runs until `signal` ends it; never rejects. */
export async function poll({ calls, logger, nowMs, pace, signal, onUpdates }: Options): Promise<void> {
  let offset: number | undefined;
  let failures = 0;
  let timesSecond = 0;
  let sinceMs = nowMs();
  const rest = (ms: number) => sleep(ms / pace, undefined, { signal }).catch(() => {});

  while (!signal.aborted) {
    try {
      const updates = await calls.getUpdates(offset, signal);
      failures = 0;
      if (nowMs() - sinceMs > ESTABLISHED_MS) timesSecond = 0;
      if (updates.length === 0) continue;
      await onUpdates(updates);
      // Also downwards: after a quiet week Telegram counts from anywhere.
      offset = Number(updates.at(-1)?.update_id) + 1;
    } catch (error) {
      if (signal.aborted) break;
      await recover(error);
    }
  }
  if (offset !== undefined) await calls.confirm(offset).catch(() => {});

  async function recover(error: unknown): Promise<void> {
    const { status, retryAfterSeconds, description = '' } = error as Partial<TelegramFault>;
    if (status === 409 && /webhook/i.test(description)) {
      await calls.deleteWebhook(signal).catch(() => {});
      return rest(AGAIN_MS);
    }
    if (status === 409 && nowMs() - sinceMs > ESTABLISHED_MS) {
      logger.warn('another process tried to poll with this TELEGRAM_TOKEN');
      return rest(AGAIN_MS);
    }
    if (status === 409) {
      const waitMs = pauseMs(timesSecond++, SECOND);
      logger.warn({ waitSeconds: Math.round(waitMs / 1000) }, ANOTHER);
      await rest(waitMs);
      sinceMs = nowMs();
      return;
    }
    const isWrongToken = status === 401 || status === 404;
    let waitMs = pauseMs(failures++, isWrongToken ? WRONG_TOKEN : USUAL);
    if (retryAfterSeconds !== undefined) waitMs = Math.max(waitMs, retryAfterSeconds * 1000);
    const waitSeconds = Math.round(waitMs / 1000);
    if (isWrongToken) logger.error({ status, waitSeconds }, NEW_TOKEN);
    else logger.warn({ message: toProblem(error).message, waitSeconds }, 'Telegram not reached');
    await rest(waitMs);
  }
}
