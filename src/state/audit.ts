/**
 * The audit log of a server: what its admins did, and what was refused there; and the host's own, of what `/host`
 * changes. Written by whatever does it, in the same transaction.
 */
import { and, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from './open.js';
import { audit, PRIVATE } from './schema.js';

/** The action of a prompt that broke a rule; its note is the prompt, where the admins want that. */
export const PROMPT_REFUSED = 'prompt refused';

/** Where the host's own entries stand: no platform, so that no server's are among them. */
export const OF_HOST = { platform: 'host', server: null };

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

/** How many entries of this kind the same user has in the server from the last hour. */
export async function countOf(
  database: Database,
  { platform, server, by, action }: Pick<AuditEntry, 'platform' | 'server' | 'by' | 'action'>,
): Promise<number> {
  const same = and(
    eq(audit.platform, platform),
    eq(audit.server, server ?? PRIVATE),
    eq(audit.by, by),
    eq(audit.action, action),
    sql`${audit.at} > now() - interval '1 hour'`,
  );
  return database.$count(audit, same);
}

/** Removes the words of those refused prompts. */
export async function forgetPrompts(database: Database, which: SQL | undefined): Promise<void> {
  await database
    .update(audit)
    .set({ note: null })
    .where(and(eq(audit.action, PROMPT_REFUSED), isNotNull(audit.note), which));
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
