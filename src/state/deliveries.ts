/** What was sent for each request: what makes a repeated delivery harmless, and lets a platform find it again. */
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from './open.js';
import { deliveries, requests } from './schema.js';

/**
 * Notes that a delivery begins.
 * @returns the delivery as it stands: `sent` where it had been delivered already, `again` where it had been begun.
 */
export async function beginDelivery(
  database: Database,
  id: string,
): Promise<typeof deliveries.$inferSelect & { again: boolean }> {
  const [begun] = await database
    .insert(deliveries)
    .values({ requestId: id, state: 'sending' })
    .onConflictDoNothing()
    .returning();
  if (begun) return { ...begun, again: false };
  const [row] = await database.select().from(deliveries).where(eq(deliveries.requestId, id));
  return { ...row!, again: true };
}

/** What a platform noted of a delivery; empty where it noted nothing, or it is forgotten. */
export async function receiptOf(database: Database, id: string): Promise<Record<string, unknown>> {
  const [row] = await database.select().from(deliveries).where(eq(deliveries.requestId, id));
  return row?.receipt ?? {};
}

/** The receipts of a platform's last deliveries, newest first. */
export async function recentReceipts(
  database: Database,
  platform: string,
  most: number,
): Promise<Record<string, unknown>[]> {
  const rows = await database
    .select({ receipt: deliveries.receipt })
    .from(deliveries)
    .innerJoin(requests, eq(requests.id, deliveries.requestId))
    .where(and(eq(requests.platform, platform), isNotNull(deliveries.receipt)))
    .orderBy(desc(deliveries.at))
    .limit(most);
  return rows.flatMap(({ receipt }) => (receipt ? [receipt] : []));
}

/** @param receipt what the platform needs to find its message again. */
export async function endDelivery(database: Database, id: string, receipt: Record<string, unknown>): Promise<void> {
  await database.update(deliveries).set({ state: 'sent', receipt }).where(eq(deliveries.requestId, id));
}
