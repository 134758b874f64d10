/**
 * The book of seconds: what was reserved, kept, given back, granted and reset, and the sums over it. Admission
 * reserves, `requests.close` settles, admins grant and reset, `/quota` and `/host` read.
 */
import { and, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import type { Window, WindowName } from '../admission/windows.js';
import type { Outcome } from '../request.js';
import type { Database } from './open.js';
import type { Asker } from './requests.js';
import { ledger, PRIVATE, requests, serverWeights } from './schema.js';

type RequestRow = typeof requests.$inferSelect;

/** Where something counts. */
export interface Place {
  platform: string;
  /** Null in private chats. */
  server: string | null;
}

export type Windows = Record<WindowName, Window>;

type Reservation = Pick<RequestRow, 'id' | 'platform' | 'server' | 'user' | 'cost'>;

/**
 * @param drawn the part of the cost that comes out of what was granted to the user.
 * @param at in whose day and month it counts.
 */
export async function reserve(
  transaction: Database,
  { id, platform, server, user, cost }: Reservation,
  drawn: number,
  at: Date,
): Promise<void> {
  await transaction.insert(ledger).values({
    requestId: id,
    platform,
    server,
    user,
    entry: 'reserve',
    seconds: cost,
    granted: -drawn,
    reason: 'admitted',
    countsAt: at,
  });
}

/** What is reserved of a request, all changes counted; undefined where nothing is. */
async function reservedOf(
  transaction: Database,
  id: string,
): Promise<{ seconds: number; granted: number; countsAt: Date } | undefined> {
  const entries = await transaction
    .select()
    .from(ledger)
    .where(and(eq(ledger.requestId, id), inArray(ledger.entry, ['reserve', 'change'])));
  const first = entries.find(({ entry }) => entry === 'reserve');
  if (!first) return undefined;
  const sum = (of: 'seconds' | 'granted') => entries.reduce((all, each) => all + each[of], 0);
  return { seconds: sum('seconds'), granted: sum('granted'), countsAt: first.countsAt };
}

/**
 * Reserves another cost for what waits. It counts where it was reserved.
 * @param draw what of the cost comes out of what was granted; asked when nothing is reserved of the request. What it
 *   throws ends the transaction.
 */
export async function reserveAnew(
  transaction: Database,
  { id, platform, server, user, cost }: Reservation,
  draw: (at: Date) => Promise<number>,
): Promise<void> {
  const reserved = await reservedOf(transaction, id);
  if (!reserved) return;
  const { countsAt } = reserved;
  const entry = { requestId: id, platform, server, user, entry: 'change' as const, countsAt };
  await transaction
    .insert(ledger)
    .values({ ...entry, seconds: -reserved.seconds, granted: -reserved.granted, reason: 'changed: before' });
  const drawn = await draw(countsAt);
  await transaction.insert(ledger).values({ ...entry, seconds: cost, granted: -drawn, reason: 'changed: after' });
}

/**
 * Ends a reservation, once: a film keeps all of it, a cancel what was drawn by then, anything else nothing. What is
 * given back counts where it was reserved, and what was granted comes back first.
 */
export async function settle(transaction: Database, row: RequestRow, outcome: Outcome): Promise<void> {
  const { id, platform, server, user, cost } = row;
  const reserved = await reservedOf(transaction, id);
  if (!reserved) return;
  const share = shareMade(outcome);
  const back = reserved.seconds - share * cost;
  await transaction
    .insert(ledger)
    .values({
      requestId: id,
      platform,
      server,
      user,
      entry: back > 0 ? 'give back' : 'keep',
      // Zero has no sign here.
      seconds: back > 0 ? -back : 0,
      granted: Math.min(back, -reserved.granted),
      reason: outcome.kind === 'cancelled' && share > 0 ? 'cancelled while it was made' : outcome.kind,
      countsAt: reserved.countsAt,
    })
    .onConflictDoNothing();
}

/** How much of a film was made, 0 to 1. */
function shareMade(outcome: Outcome): number {
  if (outcome.kind === 'clip') return 1;
  return outcome.kind === 'cancelled' ? (outcome.made ?? 0) : 0;
}

/** Gives a user seconds beyond every quota of theirs. They stay until they are used. */
export async function grant(
  database: Database,
  { platform, server }: Place,
  user: string,
  seconds: number,
  by: string,
): Promise<void> {
  await database.insert(ledger).values({
    platform,
    server: server ?? PRIVATE,
    user,
    entry: 'grant',
    seconds: 0,
    granted: seconds,
    reason: 'granted',
    by,
  });
}

/**
 * Lets the windows that are open now begin anew. What was granted stays.
 * @param user undefined: the server's own windows, not those of its users.
 */
export async function resetUse(
  database: Database,
  { platform, server }: Place,
  user: string | undefined,
  by: string,
  at = new Date(),
): Promise<void> {
  await database.insert(ledger).values({
    platform,
    server: server ?? PRIVATE,
    user: user ?? null,
    entry: 'reset',
    seconds: 0,
    reason: 'reset',
    by,
    countsAt: at,
  });
}

/**
 * Seconds used in the windows that are open now.
 * @param user undefined: by the whole server.
 * @param now a reset that is still to come by this clock, because it was put back, does not hold yet.
 */
export async function useOf(
  database: Database,
  place: Place,
  user: string | undefined,
  { windows, now }: { windows: Windows; now: Date },
): Promise<Record<WindowName, number>> {
  const here = inPlace(place);
  const whose = user === undefined ? isNull(ledger.user) : eq(ledger.user, user);
  const reset = database
    .select({ at: sql`max(${ledger.countsAt})` })
    .from(ledger)
    .where(and(here, whose, eq(ledger.entry, 'reset'), lte(ledger.countsAt, now)));
  // What came out of a grant is no use of the user's quota; the server has used it all the same.
  const change = user === undefined ? sql`${ledger.seconds}` : sql`${ledger.seconds} + ${ledger.granted}`;
  const within = (name: WindowName) =>
    and(gte(ledger.countsAt, windows[name].from), lt(ledger.countsAt, windows[name].to));
  const sumIn = (name: WindowName) => sql<number>`coalesce(sum(${change}) filter (where ${within(name)}), 0)::float8`;
  const [row] = await database
    .select({ day: sumIn('day'), month: sumIn('month') })
    .from(ledger)
    .where(
      and(
        here,
        user === undefined ? undefined : whose,
        isNotNull(ledger.requestId),
        within('month'),
        sql`${ledger.countsAt} > coalesce((${reset}), '-infinity')`,
      ),
    );
  return row!;
}

/** What admins have granted to a user and no request has drawn yet. */
export async function grantedTo(database: Database, place: Place, user: string): Promise<number> {
  const [row] = await database
    .select({ granted: sql<number>`coalesce(sum(${ledger.granted}), 0)::float8` })
    .from(ledger)
    .where(and(inPlace(place), eq(ledger.user, user), ne(ledger.granted, 0)));
  return row!.granted;
}

/** When a user last asked for something that was not given back whole, after `since` and not after `now`. */
export async function lastAsked(
  database: Database,
  place: Place,
  user: string,
  { since, now }: { since: Date; now: Date },
): Promise<Date | undefined> {
  const [last] = await database
    .select({ at: ledger.countsAt })
    .from(ledger)
    .where(
      and(
        inPlace(place),
        eq(ledger.user, user),
        isNotNull(ledger.requestId),
        gt(ledger.countsAt, since),
        lte(ledger.countsAt, now),
      ),
    )
    .groupBy(ledger.requestId, ledger.countsAt)
    .having(sql`sum(${ledger.seconds}) > 0`)
    .orderBy(desc(ledger.countsAt))
    .limit(1);
  return last?.at;
}

/** What a person has had everywhere: films, and their seconds, that were kept. */
export async function useOfPerson(
  database: Database,
  { platform, user }: Asker,
): Promise<{ films: number; seconds: number }> {
  const [row] = await database
    .select({ films: sql<number>`count(*)`, seconds: sql<number>`coalesce(sum(${requests.cost}), 0)` })
    .from(ledger)
    .innerJoin(requests, eq(requests.id, ledger.requestId))
    .where(and(eq(ledger.platform, platform), eq(ledger.user, user), eq(ledger.entry, 'keep')));
  return { films: Number(row?.films ?? 0), seconds: Number(row?.seconds ?? 0) };
}

export interface ServerUse {
  platform: string;
  server: string | null;
  /** Films that were delivered, and seconds of the quota. */
  films: number;
  seconds: number;
  users: number;
  weight: number;
}

/** What every server has used since a moment, most first: for the host. */
export async function useOfServers(database: Database, since: Date): Promise<ServerUse[]> {
  const rows = await database
    .select({
      platform: ledger.platform,
      server: ledger.server,
      films: sql<number>`count(*) filter (where ${ledger.entry} = 'keep')::int`,
      seconds: sql<number>`sum(${ledger.seconds})::float8`,
      users: sql<number>`count(distinct ${ledger.user})::int`,
      weight: sql<number>`coalesce(max(${serverWeights.weight}), 1)::float8`,
    })
    .from(ledger)
    .leftJoin(serverWeights, and(eq(serverWeights.platform, ledger.platform), eq(serverWeights.server, ledger.server)))
    .where(and(isNotNull(ledger.requestId), gte(ledger.countsAt, since)))
    .groupBy(ledger.platform, ledger.server)
    .orderBy(sql`sum(${ledger.seconds}) desc`);
  return rows.map(({ server, ...row }) => ({ ...row, server: server === PRIVATE ? null : server }));
}

const inPlace = ({ platform, server }: Place) =>
  and(eq(ledger.platform, platform), eq(ledger.server, server ?? PRIVATE));
