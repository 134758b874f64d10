/** The share of the machine that the host gives a server. `/host weight` changes it, the fair order goes by it. */
import { and, eq } from 'drizzle-orm';
import { OF_HOST, record } from './audit.js';
import type { Place } from './ledger.js';
import type { Database } from './open.js';
import { PRIVATE, requests, serverSettings, serverWeights } from './schema.js';

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

/** Whether anything was ever asked for or set there; private chats are everywhere. */
export async function isKnown(database: Database, { platform, server }: Place): Promise<boolean> {
  if (server === null) return true;
  for (const table of [serverSettings, serverWeights, requests]) {
    const [row] = await database
      .select({ platform: table.platform })
      .from(table)
      .where(and(eq(table.platform, platform), eq(table.server, server)))
      .limit(1);
    if (row) return true;
  }
  return false;
}

/** Notes it in the host's log, too. @param by the host who does it. @returns what it was before. */
export async function changeWeight(
  database: Database,
  { platform, server }: Place,
  weight: number,
  by: string,
): Promise<number> {
  return database.transaction(async (transaction) => {
    const before = await weightOf(transaction, { platform, server });
    if (before === weight) return before;
    const change = { before: { weight: before }, after: { platform, server, weight } };
    await record(transaction, { ...OF_HOST, by, action: 'weight', ...change });
    await transaction
      .insert(serverWeights)
      .values({ platform, server: server ?? PRIVATE, weight })
      .onConflictDoUpdate({ target: [serverWeights.platform, serverWeights.server], set: { weight } });
    return before;
  });
}
