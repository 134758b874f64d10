/** Discord as a platform: opens its parts and joins them. Nothing outside this folder knows discord.js. */
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, type Interaction } from 'discord.js';
import { toProblem } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { sentencesFor } from '../../messages/index.js';
import { tellProgress, tellTitle } from '../../messages/telling.js';
import { progressButtons, type VideoRequest } from '../../request.js';
import { botName, openBudget } from '../budget.js';
import { type Counters, countInMemory } from '../counters.js';
import { openLanes } from '../lanes.js';
import { type ChatPlatform, type Host, StoppingError } from '../platform.js';
import { pauseMs } from '../reach.js';
import { type Body, codeOf, isUnreachable, openCalls, restOptions } from './calls.js';
import { openDelivery } from './deliver.js';
import { type Gateway, openGateway } from './gateway.js';
import { LIMITS, openWatch } from './limits.js';
import { QUIET, rowsOf, withTitle } from './payload.js';
import { inviteLink } from './permissions.js';
import { whenReachable } from './reach.js';
import { ABILITIES, openReceiver } from './receive.js';
import { registrationOf } from './register.js';
import { openStewards } from './stewards.js';
import { askedMs, isTokenAlive, targetOf } from './target.js';
import { plain } from './text.js';

/** Those that wait for the budget of their channel keep no other channel waiting. */
const SENDS_AT_ONCE = 256;
/** For how long an answer that is on its way may hold the end. */
const ANSWERS_WITHIN_MS = 5000;
/** For how long a film that is on its way may hold the end; then it is called off, and sent by the next process. */
const UPLOADS_WITHIN_MS = 5000;
/** Discord's numbers where progress has nowhere to be shown any more: channel, server or message gone, or shut. */
const VANISHED = [10003, 10004, 10008, 50001, 50013];

export interface DiscordOptions {
  token: string;
  /** Where the REST interface is, with `/api`; undefined is Discord itself. */
  apiBase: string | undefined;
  /** The largest file where Discord names no limit, and the largest at all, bytes. */
  upload: { usualBytes: number; mostBytes: number };
  logger: Logger;
  /** Counts what the bot sends; of this process alone where it is left out. */
  counters?: Counters;
  /** Tells the host something that is no log line: the invite link. */
  print(sentence: string): void;
  nowMs?: () => number;
}

export function openDiscord(options: DiscordOptions): ChatPlatform {
  const { token, apiBase, upload, logger, print, nowMs = Date.now, counters = countInMemory() } = options;
  const lanes = openLanes(nowMs);
  const progressRoutes = new Set<string>();
  const budget = openBudget({ counters, bot: botName('discord', token), limits: LIMITS });
  const isDispensable = (url: string) => [...progressRoutes].some((part) => url.includes(part));
  const rest = restOptions(apiBase, isDispensable, openWatch({ budget, counters, logger }));
  const calls = openCalls(token, rest);
  const closing = new AbortController();
  const uploads = new AbortController();
  for (const { signal } of [closing, uploads]) setMaxListeners(0, signal);
  const deliver = openDelivery({
    calls,
    budget,
    signal: closing.signal,
    uploads: uploads.signal,
    usualBytes: upload.usualBytes,
    nowMs,
  });
  let host: Host | undefined;
  const answering = new Set<Promise<void>>();
  let gateway: Gateway | undefined;

  return {
    name: 'discord',
    sendsAtOnce: SENDS_AT_ONCE,
    can: ABILITIES,
    stewards: openStewards(calls),
    progress: (request, progress) => {
      // What only its asker sees needs no right there.
      if (!request.private && gateway?.isShut(request.channel)) return host?.vanished({ request: request.id });
      const say = sentencesFor(request.locale);
      const text = withTitle(tellProgress(progress, say), tellTitle(request.work.prompt), say);
      const components = rowsOf(progressButtons(request, progress), say);
      const edit = (line: string, signal: AbortSignal) => editProgress(request, { content: line, components }, signal);
      lanes.progress(request.id, text, edit, askedMs(request));
    },
    send: (request, outcome, fetch) =>
      lanes.result(request.id, () => whenReachable(() => deliver(request, outcome, fetch), closing.signal)),
    closed: (id) => lanes.end(id),
    connect: async (given) => {
      host = given;
      const receive = openReceiver({ calls, lanes, host: given, upload, logger });
      gateway = openGateway({
        token,
        calls,
        rest,
        logger,
        onInteraction: (interaction: Interaction, place) => {
          const answered = receive(interaction, place).finally(() => answering.delete(answered));
          answering.add(answered);
        },
        onReady: ({ application, guilds, user }) => {
          logger.info({ bot: user.tag, servers: guilds.cache.size }, 'Discord connected');
          print(`Invite ${user.username} into a server: ${inviteLink(application.id)}`);
          void begin(given, application.id, [...guilds.cache.keys()]);
        },
        onServer: (change, server) => {
          given[change](server).catch((error) =>
            logger.warn({ message: toProblem(error).message }, 'server not noted'),
          );
        },
        onChannelGone: (channel) => given.vanished({ channel }),
      });
      await gateway.ready;
    },
    close: async () => {
      closing.abort(new StoppingError());
      setTimeout(() => uploads.abort(), UPLOADS_WITHIN_MS).unref();
      await gateway?.close();
      // What was acknowledged is answered: after this nothing is there any more that could.
      const late = new AbortController();
      const patience = sleep(ANSWERS_WITHIN_MS, undefined, { signal: late.signal }).catch(() => {});
      await Promise.race([Promise.all(answering), patience]);
      late.abort();
      lanes.close();
    },
  };

  async function begin(host: Host, application: string, servers: string[]): Promise<void> {
    void register(host, application);
    await host
      .servers(servers)
      .catch((error) => logger.warn({ message: toProblem(error).message }, 'servers not noted'));
  }

  /** Registering is a full overwrite and the same each time, so it is done with every session. Never rejects. */
  async function register(host: Host, application: string): Promise<void> {
    const commands = registrationOf(host.commands, host.place, host.filmCommand);
    for (let failures = 0; !closing.signal.aborted; failures++) {
      try {
        await calls.register(application, commands);
        logger.info({ commands: commands.length }, 'commands registered');
        return;
      } catch (error) {
        const { message } = toProblem(error);
        // What Discord refuses it refuses the next time, too.
        if (!isUnreachable(error)) return logger.error({ message }, 'commands not registered');
        if (failures === 0) logger.warn({ message }, 'commands not registered yet');
      }
      await sleep(pauseMs(failures), undefined, { signal: closing.signal }).catch(() => {});
    }
  }

  async function editProgress(
    request: VideoRequest,
    { content, components }: Required<Pick<Body, 'content' | 'components'>>,
    signal: AbortSignal,
  ): Promise<boolean | 'later'> {
    const target = targetOf(request);
    const body = { content: plain(content), components, allowed_mentions: QUIET };
    const byToken = isTokenAlive(target, nowMs());
    const canEdit = byToken || (target.member && !target.ephemeral && target.message !== undefined);
    if (!canEdit) return false;
    if (!byToken && !(await budget.takeForProgress(request.channel))) return 'later';
    // The part of the address that is this message's own: only its progress may be turned away by a limit.
    const part = byToken ? target.token : (target.message ?? target.token);
    progressRoutes.add(part);
    try {
      if (byToken) await calls.editAnswer(target, body, undefined, signal);
      else await calls.edit({ channel: request.channel, message: target.message! }, body, undefined, signal);
      return true;
    } catch (error) {
      logger.debug({ request: request.id, message: toProblem(error).message }, 'progress not shown');
      if (VANISHED.includes(codeOf(error) ?? Number.NaN)) host?.vanished({ request: request.id });
      // What Discord refuses it refuses the next time, too, and counts it; what is busy may be free then.
      return error instanceof DiscordAPIError ? false : 'later';
    } finally {
      progressRoutes.delete(part);
    }
  }
}
