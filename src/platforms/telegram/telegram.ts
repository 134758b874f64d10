/** Telegram as a platform: opens its parts and joins them. Nothing outside this folder knows telegraf. */
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { toProblem } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { sentencesFor } from '../../messages/index.js';
import { tellProgress } from '../../messages/telling.js';
import { progressButtons, type VideoRequest } from '../../request.js';
import { botName, openBudget } from '../budget.js';
import { type Counters, countInMemory } from '../counters.js';
import { openLanes } from '../lanes.js';
import { type ChatPlatform, type Host, StoppingError } from '../platform.js';
import { pauseMs, whenReachable } from '../reach.js';
import { openCalls, type Place, type Self } from './calls.js';
import { openChats } from './chats.js';
import { openDelivery } from './deliver.js';
import { isGone, isSame, isUnreachable, isVanished, TelegramFault } from './faults.js';
import { LIMITS } from './limits.js';
import { openNames } from './names.js';
import { keyboardOf, waitingKeyboardOf } from './payload.js';
import { NEW_TOKEN, poll } from './poll.js';
import { isOfTheMessage, openReceiver } from './receive.js';
import { registerCommands } from './register.js';
import { ABILITIES } from './scene.js';
import { openStewards } from './stewards.js';
import { askedMs, targetOf } from './target.js';
import { plain, shapeLine } from './text.js';

export interface TelegramOptions {
  token: string;
  /** Where the Bot API is; undefined is Telegram itself. */
  apiBase: string | undefined;
  /** The largest file that may be sent, bytes. */
  uploadBytes: number;
  logger: Logger;
  /** Counts what the bot sends; of this process alone where it is left out. */
  counters?: Counters;
  /** Tells the host something that is no log line: where the bot is. */
  print(sentence: string): void;
  /** Telegram's clock, and how much faster it runs than ours: for tests. */
  nowMs?: () => number;
  pace?: number;
}

/** Those that wait for the budget of their chat keep no other chat waiting. */
const SENDS_AT_ONCE = 256;
/** Of how many films of earlier runs Telegram's ids are read back. */
const EARLIER = 1000;
/** For how long a film that is on its way may hold the end; then it is called off, and sent by the next process. */
const UPLOADS_WITHIN_MS = 5000;

export function openTelegram(options: TelegramOptions): ChatPlatform {
  const {
    token,
    apiBase,
    uploadBytes,
    logger,
    print,
    nowMs = Date.now,
    pace = 1,
    counters = countInMemory(),
  } = options;
  const closing = new AbortController();
  const uploads = new AbortController();
  const { signal } = closing;
  // Every message that waits for its turn listens to it.
  setMaxListeners(0, signal);
  setMaxListeners(0, uploads.signal);
  const calls = openCalls(token, apiBase, pace);
  const budget = openBudget({ counters, bot: botName('telegram', token), limits: LIMITS, pace });
  const lanes = openLanes(nowMs, pace);
  const chats = openChats({ calls, budget, signal, onMoved });
  const names = openNames();
  const deliver = openDelivery({
    calls,
    chats,
    uploads: uploads.signal,
    nowMs,
    note,
    earlier: async () => host?.receipts(EARLIER),
  });
  const reachable = <T>(run: () => Promise<T>) =>
    whenReachable(run, { service: 'Telegram', isUnreachable, signal, pace });
  let host: Host | undefined;
  let held: Promise<void> | undefined;

  return {
    name: 'telegram',
    sendsAtOnce: SENDS_AT_ONCE,
    can: ABILITIES,
    stewards: openStewards(calls, chats, names),
    progress: (request, progress) => {
      const say = sentencesFor(request.locale);
      const buttons = progressButtons(request, progress);
      const isWaiting = progress.phase === 'waiting';
      const text = tellProgress(progress, say) + (isWaiting ? `\n${shapeLine(request, say)}` : '');
      const keyboard = isWaiting ? waitingKeyboardOf(buttons, request, say) : keyboardOf(buttons, say);
      const edit = (line: string, callOff: AbortSignal) => editProgress(request, line, keyboard, callOff);
      lanes.progress(request.id, text, edit, askedMs(request));
    },
    send: (request, outcome, fetch, again) =>
      lanes.result(request.id, () => reachable(() => deliver(request, outcome, fetch, again))),
    closed: (id) => {
      lanes.end(id);
      chats.forget(id);
    },
    connect: async (given) => {
      host = given;
      await new Promise<void>((resolve) => {
        held = hold(given, resolve);
      });
    },
    close: async () => {
      closing.abort(new StoppingError());
      setTimeout(() => uploads.abort(), UPLOADS_WITHIN_MS).unref();
      lanes.close();
      await held;
    },
  };

  /** Never rejects. @param onKnown when the bot is there, or the token is known to be wrong. */
  async function hold(given: Host, onKnown: () => void): Promise<void> {
    const self = await introduce(onKnown);
    if (!self) return onKnown();
    logger.info({ bot: `@${self.username}` }, 'Telegram connected');
    print(`Write to your bot, or add it to a group: https://t.me/${self.username}`);
    void register(given);
    onKnown();
    const onUpdates = openReceiver({
      calls,
      chats,
      lanes,
      names,
      host: given,
      self,
      uploadBytes,
      logger,
      nowMs,
      pace,
      signal,
    });
    await poll({ calls, logger, nowMs, pace, signal, onUpdates });
  }

  async function introduce(onKnown: () => void): Promise<Self | undefined> {
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        const self = await calls.getSelf(signal);
        await calls.deleteWebhook(signal);
        return self;
      } catch (error) {
        if (signal.aborted) return undefined;
        const { status, retryAfterSeconds = 0 } = error as Partial<TelegramFault>;
        const isWrongToken = status === 401 || status === 404;
        const bounds = isWrongToken ? { firstMs: 60_000, mostMs: 600_000 } : {};
        const waitMs = Math.max(pauseMs(failures, bounds), retryAfterSeconds * 1000);
        const waitSeconds = Math.round(waitMs / 1000);
        if (isWrongToken) logger.error({ status, waitSeconds }, NEW_TOKEN);
        else logger.warn({ message: toProblem(error).message, waitSeconds }, 'Telegram not reached');
        if (isWrongToken) onKnown();
        await sleep(waitMs / pace, undefined, { signal }).catch(() => {});
      }
    }
    return undefined;
  }

  /** The same each time, so it is done at every start. Never rejects. */
  async function register({ commands, filmCommand }: Host): Promise<void> {
    while (!signal.aborted) {
      try {
        await reachable(() => registerCommands(calls, commands, filmCommand));
        return logger.info('commands registered');
      } catch (error) {
        if (signal.aborted) return;
        const pause = error instanceof TelegramFault ? error.retryAfterSeconds : undefined;
        if (pause === undefined) return logger.error({ message: toProblem(error).message }, 'commands not registered');
        await sleep((pause * 1000) / pace, undefined, { signal }).catch(() => {});
      }
    }
  }

  async function editProgress(
    request: VideoRequest,
    line: string,
    keyboard: unknown,
    callOff: AbortSignal,
  ): Promise<boolean | 'later'> {
    const place = chats.placeOf(request);
    if (!place) return false;
    if (!(await budget.takeForProgress(place.chat))) return 'later';
    try {
      await calls.editText(place, { text: plain(line), keyboard }, callOff);
      return true;
    } catch (error) {
      if (isSame(error)) return true;
      logger.debug({ request: request.id, message: toProblem(error).message }, 'progress not shown');
      const pause = error instanceof TelegramFault ? error.retryAfterSeconds : undefined;
      if (pause !== undefined) await budget.pause(place.chat, pause);
      if (isVanished(error)) host?.vanished({ request: request.id });
      return isGone(error) || isVanished(error) ? false : 'later';
    }
  }

  async function note(request: VideoRequest, { chat, message }: Place): Promise<void> {
    await host?.answered(request.id, { ...targetOf(request), chat, message });
  }

  /** Settings and quotas hang on it: it is tried until it is written down. Rejects where the process ends before. */
  async function onMoved(from: string, to: string): Promise<void> {
    logger.info({ from, to }, 'group has moved');
    for (let failures = 0; ; failures++) {
      try {
        return await host?.moved(from, to);
      } catch (error) {
        logger.warn({ message: toProblem(error).message }, 'move not noted');
        if (isOfTheMessage(error)) return;
        await sleep(pauseMs(failures) / pace, undefined, { signal });
      }
    }
  }
}
