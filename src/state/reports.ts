/** Who has reported which film: each person once. What was said about it to whom stands in the audit log. */
import { eq } from 'drizzle-orm';
import type { Database } from './open.js';
import type { Asker } from './requests.js';
import { reports } from './schema.js';

/** @returns how many others had reported it before; undefined where this person had. */
export async function noteReport(
  database: Database,
  clip: string,
  { platform, user }: Asker,
): Promise<number | undefined> {
  const written = await database
    .insert(reports)
    .values({ clip, platform, user })
    .onConflictDoNothing()
    .returning({ user: reports.user });
  if (written.length === 0) return undefined;
  return (await database.$count(reports, eq(reports.clip, clip))) - 1;
}
