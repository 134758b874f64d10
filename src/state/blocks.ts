/** Users whom the host lets ask nowhere. `/host block` and `unblock` change them, admission asks. */
import { and, desc, eq } from 'drizzle-orm';
import { OF_HOST, record } from './audit.js';
import type { Database } from './open.js';
import type { Asker } from './requests.js';
import { blockedEverywhere } from './schema.js';

export type BlockedUser = typeof blockedEverywhere.$inferSelect;

const rowOf = ({ platform, user }: Asker) =>
  and(eq(blockedEverywhere.platform, platform), eq(blockedEverywhere.user, user));

/** Notes it in the host's log, too. @returns false where the user is blocked already; then nothing is changed. */
export async function blockEverywhere(
  database: Database,
  { reason, ...block }: Asker & { by: string; reason?: string | undefined },
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const written = await transaction
      .insert(blockedEverywhere)
      .values({ ...block, reason })
      .onConflictDoNothing()
      .returning({ user: blockedEverywhere.user });
    if (written.length === 0) return false;
    const { by, ...after } = block;
    await record(transaction, {
      ...OF_HOST,
      by,
      action: 'block',
      after,
      ...(reason !== undefined && { note: reason }),
    });
    return true;
  });
}

/** Notes it in the host's log, too. @param by the host who does it. @returns false where the user is not blocked. */
export async function unblockEverywhere(database: Database, asker: Asker, by: string): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const gone = await transaction.delete(blockedEverywhere).where(rowOf(asker)).returning();
    if (gone.length === 0) return false;
    const { platform, user } = asker;
    await record(transaction, { ...OF_HOST, by, action: 'unblock', after: { platform, user } });
    return true;
  });
}

export async function isBlockedEverywhere(database: Database, asker: Asker): Promise<boolean> {
  return (await database.$count(blockedEverywhere, rowOf(asker))) > 0;
}

/** All, last blocked first. */
export async function allBlocked(database: Database): Promise<BlockedUser[]> {
  return database.select().from(blockedEverywhere).orderBy(desc(blockedEverywhere.at));
}
