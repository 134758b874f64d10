/**
 * What is kept of requests that are closed, for the buttons under their films, and how it goes: at its asker's wish,
 * when it is old, and when the bot has left the server. The row itself stays, because the ledger and the owner of a
 * message hang on it; the words and the addresses in it go.
 */
import { and, type Column, eq, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { forgetPrompts } from './audit.js';
import type { Database } from './open.js';
import type { Asker, RequestRow } from './requests.js';
import { audit, deliveries, leftServers, PRIVATE, requests, serverSettings } from './schema.js';
import { readSettings } from './settings.js';

/** How long prompts and clips are kept after delivery, where a server's admins have set nothing else. */
export const KEPT_DAYS = 30;
/** How long what belongs to a server is kept after the bot has left it. */
export const GRACE_DAYS = 7;

/** Whether something is older than its own server keeps it. */
const isOld = (at: Column, { platform, server }: { platform: Column; server: Column }) =>
  sql`${at} < now() - make_interval(days => coalesce((
    select (${serverSettings.settings}->>'retentionDays')::int from ${serverSettings}
    where ${serverSettings.platform} = ${platform} and ${serverSettings.server} = ${server}
  ), ${KEPT_DAYS}::int))`;
const closedAndKept = and(eq(requests.stage, 'closed'), isNull(requests.forgottenAt));

/** Removes words and addresses from the rows that `which` names. @returns their ids: whose bytes may go, too. */
export async function forget(database: Database, which: SQL | undefined): Promise<string[]> {
  const rows = await database
    .update(requests)
    .set({
      request: sql`jsonb_set(jsonb_set(${requests.request}, '{work,prompt}', '""'), '{replyTo}', '{}')`,
      outcome: sql`case when ${requests.outcome}->>'kind' = 'clip'
        then jsonb_set(${requests.outcome}, '{clip,understood}', '""') else ${requests.outcome} end`,
      forgottenAt: sql`now()`,
    })
    .where(and(closedAndKept, which))
    .returning({ id: requests.id });
  const ids = rows.map(({ id }) => id);
  // Where its film stands, and what the platform knows it by.
  if (ids.length > 0)
    await database.update(deliveries).set({ receipt: null }).where(inArray(deliveries.requestId, ids));
  return ids;
}

/** What is kept of a person, newest first. */
export async function keptOf(database: Database, { platform, user }: Asker): Promise<RequestRow[]> {
  return database
    .select()
    .from(requests)
    .where(and(closedAndKept, eq(requests.platform, platform), eq(requests.user, user)))
    .orderBy(sql`${requests.number} desc`);
}

/** For how many days at most these are kept: what the admins of their servers have set. */
export async function longestKeptDays(
  database: Database,
  rows: readonly Pick<RequestRow, 'platform' | 'server'>[],
): Promise<number> {
  const places = new Map(rows.map(({ platform, server }) => [`${platform}:${server}`, { platform, server }]));
  const settings = await Promise.all(
    [...places.values()].map(({ platform, server }) =>
      readSettings(database, platform, server === PRIVATE ? null : server),
    ),
  );
  return Math.max(...settings.map(({ retentionDays }) => retentionDays));
}

/** Forgets all that is kept of a person. @returns the ids. */
export async function forgetPerson(database: Database, { platform, user }: Asker): Promise<string[]> {
  await forgetPrompts(database, and(eq(audit.platform, platform), eq(audit.by, user)));
  return forget(database, and(eq(requests.platform, platform), eq(requests.user, user)));
}

/** Forgets what is older than it is kept, and what belongs to servers left longer ago than the grace time. */
export async function forgetOld(database: Database): Promise<string[]> {
  await forgetPrompts(database, isOld(audit.at, audit));
  const old = await forget(database, isOld(requests.closedAt, requests));
  const gone = await database
    .select()
    .from(leftServers)
    .where(lt(leftServers.at, sql`now() - make_interval(days => ${GRACE_DAYS})`));
  const left: string[] = [];
  for (const { platform, server } of gone) {
    await forgetPrompts(database, and(eq(audit.platform, platform), eq(audit.server, server)));
    left.push(...(await forget(database, and(eq(requests.platform, platform), eq(requests.server, server)))));
    await joinServer(database, platform, server);
  }
  return [...old, ...left];
}

/** Every request whose files may still be wanted: open ones, and closed ones that are not forgotten. */
export async function wantedIds(database: Database): Promise<Set<string>> {
  const rows = await database
    .select({ id: requests.id })
    .from(requests)
    .where(or(ne(requests.stage, 'closed'), isNull(requests.forgottenAt)));
  return new Set(rows.map(({ id }) => id));
}

export async function leaveServer(database: Database, platform: string, server: string): Promise<void> {
  await database.insert(leftServers).values({ platform, server }).onConflictDoNothing();
}

export async function joinServer(database: Database, platform: string, server: string): Promise<void> {
  await database.delete(leftServers).where(and(eq(leftServers.platform, platform), eq(leftServers.server, server)));
}

/** Notes which servers were left or joined while nobody was looking. @param present all that the bot is in now. */
export async function comparePresence(database: Database, platform: string, present: readonly string[]): Promise<void> {
  const known = await database
    .selectDistinct({ server: requests.server })
    .from(requests)
    .where(and(eq(requests.platform, platform), isNull(requests.forgottenAt), ne(requests.server, PRIVATE)));
  const here = new Set(present);
  for (const { server } of known) if (!here.has(server)) await leaveServer(database, platform, server);
  if (present.length > 0) {
    await database
      .delete(leftServers)
      .where(and(eq(leftServers.platform, platform), inArray(leftServers.server, [...present])));
  }
}
