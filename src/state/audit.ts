/** The audit log of a server: what its admins did, and what was refused there. Written by whatever does it. */
import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from './open.js';
import { audit, PRIVATE } from './schema.js';

/** The action of a prompt that broke a rule; its note is the prompt, where the admins want that. */
export const PROMPT_REFUSED = 'prompt refused';

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

/** Removes the words of refused prompts: one person's, or all that are older than some days. */
export async function forgetPrompts(database: Database, whose: { platform: string; user: string } | { days: number }) {
  const which =
    'days' in whose
      ? sql`${audit.at} < now() - make_interval(days => ${whose.days})`
      : and(eq(audit.platform, whose.platform), eq(audit.by, whose.user));
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
