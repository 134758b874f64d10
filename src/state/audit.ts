/** The audit log of a server: what its admins did, and what was refused there. Written by whatever does it. */
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from './open.js';
import { audit, PRIVATE } from './schema.js';

export type AuditRow = typeof audit.$inferSelect;

export interface AuditEntry {
  platform: string;
  /** Null for private chats. */
  server: string | null;
  /** Who did it: a user's platform id. */
  by: string;
  /** One or two words. */
  action: string;
  /** JSON; left out where there is nothing to compare. */
  before?: unknown;
  after?: unknown;
  note?: string;
}

export async function record(database: Database, { server, ...entry }: AuditEntry): Promise<void> {
  await database.insert(audit).values({ ...entry, server: server ?? PRIVATE });
}

/** The last entries of a server, newest first. */
export async function auditOf(
  database: Database,
  platform: string,
  server: string | null,
  limit: number,
): Promise<AuditRow[]> {
  return database
    .select()
    .from(audit)
    .where(and(eq(audit.platform, platform), eq(audit.server, server ?? PRIVATE)))
    .orderBy(desc(audit.number))
    .limit(limit);
}
