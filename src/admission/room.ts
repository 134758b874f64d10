/** How long the line may get: what keeps one crowded server, or all of them together, from filling table and memory. */
import { and, eq, inArray } from 'drizzle-orm';
import type { VideoRequest } from '../request.js';
import type { Database } from '../state/open.js';
import { PRIVATE, requests, STAGES } from '../state/schema.js';

/** Open requests of one server, or of one person in private. Hours of work; who comes later is served as soon. */
export const MOST_OPEN_IN_SERVER = 100;
/** Of all servers. As many servers as are admitting at this moment may pass it by one each. */
export const MOST_OPEN = 2000;

/** @param transaction holds the lock of the server's settings, so that nobody else fills what it finds free. */
export async function hasRoom(
  transaction: Database,
  { platform, server, user }: Pick<VideoRequest, 'platform' | 'server' | 'user'>,
): Promise<boolean> {
  // Named one by one, these are found by their index, however many are closed.
  const isOpen = inArray(requests.stage, STAGES.slice(0, -1));
  const isTheirs = server === null ? eq(requests.user, user) : undefined;
  const isHere = and(eq(requests.platform, platform), eq(requests.server, server ?? PRIVATE), isTheirs);
  if ((await transaction.$count(requests, and(isOpen, isHere))) >= MOST_OPEN_IN_SERVER) return false;
  return (await transaction.$count(requests, isOpen)) < MOST_OPEN;
}
