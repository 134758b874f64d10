/** Admission: whether a request may enter and what it costs, decided in one transaction. */
import type { VideoRequest } from '../request.js';
import { pass } from '../road.js';
import { lookAtLine, type Standing } from '../state/line.js';
import type { Database } from '../state/open.js';
import * as requests from '../state/requests.js';

/** `known`: the same event had been admitted before. `another is open`: one of the same `once` is. */
export type Admission = Standing | 'known' | 'another is open';

/**
 * Writes the request down and reserves its seconds.
 * @param once of the requests with the same one, only one may be open.
 */
export async function admit(database: Database, request: VideoRequest, once?: string): Promise<Admission> {
  const isNew = await requests.admit(database, request, once);
  if (!isNew) return (await requests.find(database, request.id)) ? 'known' : 'another is open';
  pass('admitted');
  // Taken from the line in this very moment, it is as good as the next.
  const { standings, expected } = await lookAtLine(database);
  return standings.get(request.id) ?? { place: 1, waitSeconds: expected(request.work.seconds) };
}
