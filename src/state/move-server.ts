/**
 * A Telegram group that becomes a supergroup gets another id: everything of it moves along. Where messages stand
 * (`replyTo`, receipts) stays as it is, since they are left behind in the old group. Called by the platform's host.
 */
import { and, type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from './open.js';
import {
  audit,
  blockedEverywhere,
  ledger,
  leftServers,
  reports,
  requests,
  serverSettings,
  serverWeights,
} from './schema.js';

/** An administrator who stays unnamed acts as the group: its id stands where users do, too. */
export async function moveServer(database: Database, platform: string, from: string, to: string): Promise<void> {
  const moved = (column: Column) => sql`case when ${column} = ${from} then ${to} else ${column} end`;
  const isIn = (table: { platform: Column }, ...columns: Column[]) =>
    and(eq(table.platform, platform), sql`${from} in (${sql.join(columns, sql`, `)})`);
  /** Of JSON in which nothing but ids looks like one. */
  const within = (column: Column): SQL => sql`replace(${column}::text, ${`"${from}"`}, ${`"${to}"`})::jsonb`;
  const isWithin = (column: Column) => sql`strpos(${column}::text, ${`"${from}"`}) > 0`;

  await database.transaction(async (transaction) => {
    const request = ['server', 'channel', 'user'].reduce(
      (made, field) => sql`case when ${requests.request}->>${field}::text = ${from}
        then jsonb_set(${made}, array[${field}::text], to_jsonb(${to}::text)) else ${made} end`,
      sql`${requests.request}`,
    );
    await transaction
      .update(requests)
      .set({ server: moved(requests.server), user: moved(requests.user), request })
      .where(isIn(requests, requests.server, requests.user));
    await transaction
      .update(ledger)
      .set({ server: moved(ledger.server), user: moved(ledger.user), by: moved(ledger.by) })
      .where(isIn(ledger, ledger.server, ledger.user, ledger.by));
    await transaction
      .update(audit)
      .set({
        server: moved(audit.server),
        by: moved(audit.by),
        before: within(audit.before),
        after: within(audit.after),
      })
      .where(isIn(audit, audit.server));
    for (const table of [serverSettings, serverWeights]) {
      const ofServer = (server: string) => and(eq(table.platform, platform), eq(table.server, server));
      // What the new one has of its own by now is but what it was given when its first request came before this news.
      if ((await transaction.$count(table, ofServer(from))) === 0) continue;
      await transaction.delete(table).where(ofServer(to));
      await transaction.update(table).set({ server: to }).where(ofServer(from));
    }
    // Another group may show its reports in this one.
    await transaction
      .update(serverSettings)
      .set({ settings: within(serverSettings.settings) })
      .where(and(eq(serverSettings.platform, platform), isWithin(serverSettings.settings)));
    await transaction.delete(leftServers).where(isIn(leftServers, leftServers.server));
    const { user, by } = blockedEverywhere;
    await transaction
      .delete(blockedEverywhere)
      .where(
        and(
          isIn(blockedEverywhere, user),
          sql`exists (select from ${blockedEverywhere} as other where other.platform = ${platform} and other."user" = ${to})`,
        ),
      );
    await transaction
      .update(blockedEverywhere)
      .set({ user: moved(user), by: moved(by) })
      .where(isIn(blockedEverywhere, user, by));
    await transaction.update(reports).set({ user: to }).where(isIn(reports, reports.user));
  });
}
