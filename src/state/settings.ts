/**
 * What admins have set, per server. The row is also the lock under which a server's requests are admitted, so that
 * what is changed holds from the next request on. Used by admission and by `/settings`.
 */
import { and, eq, sql } from 'drizzle-orm';
import { Settings, settingsOf } from '../admission/settings.js';
import { record } from './audit.js';
import type { Database } from './open.js';
import { PRIVATE, serverSettings } from './schema.js';

/** @param server null for private chats: all of a platform share one document. */
export async function readSettings(database: Database, platform: string, server: string | null): Promise<Settings> {
  const [row] = await database
    .select({ settings: serverSettings.settings })
    .from(serverSettings)
    .where(and(eq(serverSettings.platform, platform), eq(serverSettings.server, server ?? PRIVATE)));
  return settingsOf(platform, server, row?.settings);
}

/** Reads the settings and keeps everybody else from changing or admitting by them until the transaction ends. */
export async function lockSettings(transaction: Database, platform: string, server: string | null): Promise<Settings> {
  const key = { platform, server: server ?? PRIVATE };
  const lock = async () => {
    const [row] = await transaction
      .select({ settings: serverSettings.settings })
      .from(serverSettings)
      .where(and(eq(serverSettings.platform, platform), eq(serverSettings.server, key.server)))
      .for('update');
    return row;
  };
  const row = await lock();
  if (row) return settingsOf(platform, server, row.settings);
  await transaction.insert(serverSettings).values(key).onConflictDoNothing();
  return settingsOf(platform, server, (await lock())?.settings);
}

export interface Change {
  platform: string;
  /** Null for private chats. */
  server: string | null;
  /** Who changes it: a user's platform id. */
  by: string;
  /** One or two words for the audit log. */
  action: string;
  /** Why, in the words of whoever does it. */
  note?: string;
}

/**
 * Changes the settings and notes it in the audit log, both or neither. Two changes at once come one after the other.
 * @throws what `change` throws, and a ZodError where what it makes is no settings; then nothing is changed.
 */
export async function changeSettings(
  database: Database,
  { platform, server, by, action, note }: Change,
  change: (settings: Settings) => Settings,
): Promise<{ before: Settings; after: Settings }> {
  return database.transaction(async (transaction) => {
    const before = await lockSettings(transaction, platform, server);
    const after = Settings.parse(change(structuredClone(before)));
    await transaction
      .update(serverSettings)
      .set({ settings: after, updatedAt: sql`now()` })
      .where(and(eq(serverSettings.platform, platform), eq(serverSettings.server, server ?? PRIVATE)));
    await record(transaction, { platform, server, by, action, ...(note && { note }), ...difference(before, after) });
    return { before, after };
  });
}

/** Only what differs, by the top-level field. */
function difference(before: Settings, after: Settings): { before: Partial<Settings>; after: Partial<Settings> } {
  const fields = (Object.keys(after) as (keyof Settings)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const pick = (settings: Settings) => Object.fromEntries(fields.map((field) => [field, settings[field]]));
  return { before: pick(before), after: pick(after) };
}
