/**
 * Another length or shape for a film that still waits: by the rules that it was admitted by, and what is reserved of
 * the quotas is corrected, both or neither. Used by `commands/change.ts`.
 */
import { eq } from 'drizzle-orm';
import type { Sentences } from '../messages/index.js';
import type { VideoRequest } from '../request.js';
import { reserveAnew } from '../state/ledger.js';
import type { Database } from '../state/open.js';
import * as requests from '../state/requests.js';
import { requests as table } from '../state/schema.js';
import { lockSettings } from '../state/settings.js';
import { drawQuota, mayLast } from './admit.js';

interface Asking {
  /** Of the asker. */
  roles?: readonly string[] | undefined;
  /** What a second of this engine's film costs. */
  weight: number;
  /** Takes it from the workers. @returns false where one has begun it. */
  withdraw(row: requests.RequestRow): Promise<boolean>;
  /** The asker's language. */
  say: Sentences;
}

/**
 * @param given what is to be another in the request.
 * @returns false where it is being made by now.
 * @throws RefusedError where the place does not allow that; then all is as it was.
 */
export async function reshape(
  database: Database,
  row: requests.RequestRow,
  given: Pick<VideoRequest, 'aspect' | 'work'>,
  { roles = [], weight, withdraw, say: { admission: say } }: Asking,
): Promise<boolean> {
  if (row.cancelledAt || row.stage === 'closed') return false;
  const isHeld = row.stage !== 'admitted';
  if (isHeld && (row.stage !== 'rendering' || row.begunAt || !(await withdraw(row)))) return false;
  try {
    return await database.transaction(change);
  } catch (error) {
    // Nobody has its job any more.
    if (isHeld) await requests.putBack(database, row);
    throw error;
  }

  async function change(transaction: Database): Promise<boolean> {
    const { id, platform, user } = row;
    const server = row.request.server;
    const settings = await lockSettings(transaction, platform, server);
    // Otherwise the line might be quicker than its change.
    if (isHeld) await requests.putBack(transaction, row);
    const [now] = await transaction.select().from(table).where(eq(table.id, id)).for('update');
    if (now?.stage !== 'admitted' || now.cancelledAt) return false;
    const request: VideoRequest = { ...now.request, ...given };
    const cost = given.work.seconds * weight;
    mayLast(settings, request, say);
    await reserveAnew(transaction, { ...now, cost }, (at) =>
      drawQuota(transaction, settings, { platform, server, user, roles }, { cost, now: at, say }),
    );
    await transaction.update(table).set({ request, cost }).where(eq(table.id, id));
    return true;
  }
}
