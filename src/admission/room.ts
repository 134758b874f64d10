/** How long the line may get: what keeps one crowded server, or all of them together, from filling table and memory. */
import { and, eq, ne } from 'drizzle-orm';
import type { VideoRequest } from '../request.js';
import type { Database } from '../state/open.js';
import { PRIVATE, requests } from '../state/schema.js';

/** Open requests of one server, or of one person in private. Hours of work; who comes later is served as soon. */
export const MOST_OPEN_IN_SERVER = 100;
export const MOST_OPEN = 2000;

/** Looked at before admission and not in its transaction: a few that come at once may pass together. */
export async function hasRoom(database: Database, { platform, server, user }: VideoRequest): Promise<boolean> {
  const isOpen = ne(requests.stage, 'closed');
  const isTheirs = server === null ? eq(requests.user, user) : undefined;
  const isHere = and(eq(requests.platform, platform), eq(requests.server, server ?? PRIVATE), isTheirs);
  if ((await database.$count(requests, and(isOpen, isHere))) >= MOST_OPEN_IN_SERVER) return false;
  return (await database.$count(requests, isOpen)) < MOST_OPEN;
}
