/** Users whom the host lets ask nowhere. `/host block` and `unblock` change them, admission asks. */
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from './open.js';
import type { Asker } from './requests.js';
import { blockedEverywhere } from './schema.js';

export type BlockedUser = typeof blockedEverywhere.$inferSelect;

const rowOf = ({ platform, user }: Asker) =>
  and(eq(blockedEverywhere.platform, platform), eq(blockedEverywhere.user, user));

/** @returns false where the user is blocked already; then nothing is changed. */
export async function blockEverywhere(
  database: Database,
  block: Asker & { by: string; reason?: string | undefined },
): Promise<boolean> {
  const written = await database
    .insert(blockedEverywhere)
    .values(block)
    .onConflictDoNothing()
    .returning({ user: blockedEverywhere.user });
  return written.length > 0;
}

/** @returns false where the user is not blocked. */
export async function unblockEverywhere(database: Database, asker: Asker): Promise<boolean> {
  const gone = await database.delete(blockedEverywhere).where(rowOf(asker)).returning();
  return gone.length > 0;
}

export async function isBlockedEverywhere(database: Database, asker: Asker): Promise<boolean> {
  return (await database.$count(blockedEverywhere, rowOf(asker))) > 0;
}

/** All, last blocked first. */
export async function allBlocked(database: Database): Promise<BlockedUser[]> {
  return database.select().from(blockedEverywhere).orderBy(desc(blockedEverywhere.at));
}
