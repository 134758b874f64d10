/** Admission: whether a request may enter and what it costs, decided in one transaction. */
import type { VideoRequest } from '../request.js';
import { pass } from '../road.js';
import type { Database } from '../state/open.js';
import * as requests from '../state/requests.js';

/**
 * Writes the request down and reserves its seconds.
 * @returns its place in the line, 1 the next; undefined where the same event had been admitted before.
 */
export async function admit(database: Database, request: VideoRequest): Promise<number | undefined> {
  const isNew = await requests.admit(database, request);
  if (!isNew) return undefined;
  pass('admitted');
  const waiting = (await requests.open(database)).filter(({ stage }) => stage === 'admitted');
  return waiting.findIndex(({ id }) => id === request.id) + 1 || 1;
}
