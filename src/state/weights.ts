/** The share of the machine that the host gives a server. `/host weight` changes it, the fair order goes by it. */
import { and, eq } from 'drizzle-orm';
import type { Place } from './ledger.js';
import type { Database } from './open.js';
import { PRIVATE, serverWeights } from './schema.js';

/** Of a server that the host has given none. */
const USUAL_WEIGHT = 1;

export async function weightOf(database: Database, { platform, server }: Place): Promise<number> {
  const [row] = await database
    .select({ weight: serverWeights.weight })
    .from(serverWeights)
    .where(and(eq(serverWeights.platform, platform), eq(serverWeights.server, server ?? PRIVATE)))
    .for('update');
  return row?.weight ?? USUAL_WEIGHT;
}

/** @returns what it was before. */
export async function changeWeight(database: Database, { platform, server }: Place, weight: number): Promise<number> {
  return database.transaction(async (transaction) => {
    const before = await weightOf(transaction, { platform, server });
    await transaction
      .insert(serverWeights)
      .values({ platform, server: server ?? PRIVATE, weight })
      .onConflictDoUpdate({ target: [serverWeights.platform, serverWeights.server], set: { weight } });
    return before;
  });
}
