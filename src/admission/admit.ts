/**
 * Admission: whether a request may enter, what it costs, and why not. Whatever asks for a film comes through here.
 * What it reads of the use and what it reserves are one transaction, under the lock of the server's settings.
 */
import { RefusedError } from '../errors.js';
import { markChannel, markTime } from '../marks.js';
import type { Sentences } from '../messages/index.js';
import type { VideoRequest } from '../request.js';
import { pass } from '../road.js';
import { isBlockedEverywhere } from '../state/blocks.js';
import { grantedTo, lastAsked, type Place } from '../state/ledger.js';
import { lookAtLine, type Standing } from '../state/line.js';
import type { Database } from '../state/open.js';
import * as requests from '../state/requests.js';
import { lockSettings, readSettings } from '../state/settings.js';
import { inTurn } from './in-turn.js';
import { screen } from './moderation/screen.js';
import { type Allowance, fit, readQuota } from './quota.js';
import { hasRoom } from './room.js';
import type { Settings } from './settings.js';

/** `known`: the same event had been admitted before. `another is open`: one of the same `once` is. */
export type Admission = Standing | 'known' | 'another is open';

/** Of the asker and the place, what is not kept with the request. */
export interface Circumstances {
  roles?: readonly string[];
  ageRestricted?: boolean;
  /** Of a thread, the channel that it hangs on; of a Telegram group, the topic. */
  parentChannel?: string;
  topic?: string;
}

interface Asking {
  circumstances: Circumstances;
  /** What a second of this engine's film costs. */
  weight: number;
  /** Of the requests with the same one, only one may be open. */
  once?: string | undefined;
  /** The asker's language. */
  say: Sentences;
  now?: Date;
}

/**
 * Writes the request down and reserves what it costs.
 * @throws RefusedError with one sentence, and the time when it works again where there is one.
 */
export async function admit(database: Database, request: VideoRequest, asking: Asking): Promise<Admission> {
  const { id, platform, server } = request;
  const { once, weight } = asking;
  // Of one server one at a time, here as in the database: a rush on it must not take every connection to wait on.
  return inTurn(database, `${platform} ${server}`, async () => {
    if (await requests.find(database, id)) return 'known';
    const known = await readSettings(database, platform, server);
    await mayAsk(database, known, request, asking);
    await screen(database, known, request, { ageRestricted: asking.circumstances.ageRestricted, say: asking.say });
    const admitted = await database.transaction(async (transaction) => {
      const settings = await lockSettings(transaction, platform, server);
      const open = await requests.openIn(transaction, request);
      // Meanwhile: it must not be refused for what it has reserved itself.
      if (open.includes(id)) return false;
      if (!(await hasRoom(transaction, request))) throw new RefusedError(asking.say.refusals.lineFull);
      const cost = request.work.seconds * weight;
      const at = asking.now ?? new Date();
      const drawn = await draw(transaction, settings, request, { ...asking, cost, open, now: at });
      return requests.admit(transaction, request, { once, cost, drawn, at });
    });
    if (!admitted) return (await requests.find(database, id)) ? 'known' : 'another is open';
    await pass('admitted', id);
    // Begun in this very moment, it is as good as the next.
    const { standings, begun } = await lookAtLine(database);
    return standings.get(id) ?? { place: 1, waits: false, waitSeconds: begun.get(id) };
  });
}

/** Who may ask, and where. @throws RefusedError where this asker may not here. */
async function mayAsk(
  database: Database,
  settings: Settings,
  { platform, user, channel }: VideoRequest,
  { circumstances, say: { admission: say } }: Asking,
): Promise<void> {
  const { roles = [], parentChannel, topic } = circumstances;
  if (await isBlockedEverywhere(database, { platform, user })) throw new RefusedError(say.blockedEverywhere);
  if (settings.blocked.includes(user)) throw new RefusedError(say.blocked);
  if (settings.paused) throw new RefusedError(say.paused);
  const { allowed, forbidden } = settings.channels;
  const places = [channel, parentChannel, topic];
  const isIn = (list: readonly string[]) => places.some((place) => place !== undefined && list.includes(place));
  if (isIn(forbidden) || (allowed.length > 0 && !isIn(allowed))) {
    const open = allowed.filter((place) => !forbidden.includes(place));
    throw new RefusedError(say.channel(open.slice(0, 5).map(markChannel)));
  }
  const has = (list: readonly string[]) => roles.some((role) => list.includes(role));
  if (has(settings.forbiddenRoles)) throw new RefusedError(say.role);
  if (settings.allowedRoles.length > 0 && !has(settings.allowedRoles)) throw new RefusedError(say.role);
}

/** How much, and how often. @returns what it draws from what was granted. @throws RefusedError where it is too much. */
async function draw(
  transaction: Database,
  settings: Settings,
  request: VideoRequest,
  {
    cost,
    open,
    now,
    circumstances,
    say: { admission: say },
  }: Asking & { cost: number; open: readonly string[]; now: Date },
): Promise<number> {
  const { platform, server, user } = request;
  const { limits, timezone } = settings;
  if (settings.exempt.includes(user)) return 0;
  const asker = { platform, server, user, roles: circumstances.roles ?? [] };
  mayLast(settings, request, say);
  if (open.length >= limits.waiting) {
    const { standings } = await lookAtLine(transaction);
    const waits = open.flatMap((id) => standings.get(id)?.waitSeconds ?? []);
    const again = waits.length > 0 ? new Date(now.getTime() + Math.min(...waits) * 1000) : undefined;
    throw new RefusedError(say.waiting(limits.waiting, again && markTime(again, timezone)));
  }
  if (limits.cooldownSeconds > 0) {
    const cooldownMs = limits.cooldownSeconds * 1000;
    const last = await lastAsked(transaction, asker, user, { since: new Date(now.getTime() - cooldownMs), now });
    if (last) throw new RefusedError(say.cooldown(markTime(new Date(last.getTime() + cooldownMs), timezone)));
  }
  return drawQuota(transaction, settings, asker, { cost, now, say });
}

/** @throws RefusedError where a film may not be so long here. */
export function mayLast(
  { limits: { longestSeconds }, exempt }: Settings,
  { user, work }: Pick<VideoRequest, 'user' | 'work'>,
  say: Sentences['admission'],
): void {
  if (longestSeconds === null || work.seconds <= longestSeconds || exempt.includes(user)) return;
  throw new RefusedError(say.longest(longestSeconds));
}

/** @returns what it draws from what was granted. @throws RefusedError where no quota has room for it. */
export async function drawQuota(
  transaction: Database,
  settings: Settings,
  asker: Place & { user: string; roles: readonly string[] },
  { cost, now, say }: { cost: number; now: Date; say: Sentences['admission'] },
): Promise<number> {
  if (settings.exempt.includes(asker.user)) return 0;
  const allowances = await readQuota(transaction, settings, asker, now);
  let granted = 0;
  const fitting = await fit(allowances, cost, async () => {
    granted = await grantedTo(transaction, asker, asker.user);
    return granted;
  });
  if ('drawn' in fitting) return fitting.drawn;
  // What was granted stands in for every quota but the server's.
  const exceeded = fitting.exceeded.map((each) => ({ ...each, granted: each.scope === 'server' ? 0 : granted }));
  throw new RefusedError(refusal(exceeded, cost, settings.timezone, say));
}

/** Of several quotas in the way, the one that is in the way for longest. A shorter film is advised only where it helps. */
function refusal(
  exceeded: readonly (Allowance & { granted: number })[],
  cost: number,
  timezone: string,
  say: Sentences['admission'],
): string {
  const leftOf = ({ limit, used, granted }: (typeof exceeded)[number]) => Math.max(0, limit - used) + granted;
  const hopeless = exceeded.find(({ limit, granted }) => limit + granted < 1);
  if (hopeless) return say.neverFits(cost, hopeless);
  const empty = exceeded.filter((allowance) => leftOf(allowance) < 1);
  const tooLong = exceeded.filter(({ limit, granted }) => cost > limit + granted);
  if (tooLong.length > 0 && empty.length === 0) {
    return say.neverFits(
      cost,
      tooLong.reduce((one, other) => (leftOf(other) < leftOf(one) ? other : one)),
    );
  }
  const last = (empty.length > 0 ? empty : exceeded).reduce((one, other) => (other.until > one.until ? other : one));
  return say.usedUp(cost, last, markTime(last.until, timezone));
}
