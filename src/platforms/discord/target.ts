/** Where a request of Discord is answered: kept with it as its `replyTo`, read again at delivery, hours later too. */
import { z } from 'zod';
import type { VideoRequest } from '../../request.js';

/** An interaction's token may speak for 15 minutes; what must arrive is begun a little earlier. */
const TOKEN_LIFE_MS = 15 * 60_000;
const MARGIN_MS = 30_000;
/** For how long people can be promised an answer through the token. */
export const PROMISE_SECONDS = 14 * 60;

export const Target = z.strictObject({
  application: z.string(),
  token: z.string(),
  /** When the interaction began, ms since 1970. */
  atMs: z.number(),
  /** The message that is to become the film; undefined where Discord did not say. */
  message: z.string().optional(),
  /** Only the asker sees it; no bot can come back to it without the token. */
  ephemeral: z.boolean(),
  /** The bot itself is in that channel, so that it can write there without the token. */
  member: z.boolean(),
});
export type Target = z.infer<typeof Target>;

export function targetOf({ replyTo }: VideoRequest): Target {
  return Target.parse(replyTo);
}

export function isTokenAlive({ atMs }: Target, nowMs: number): boolean {
  return nowMs < atMs + TOKEN_LIFE_MS - MARGIN_MS;
}

/** When it was asked, ms since 1970, where that is known. */
export function askedMs({ replyTo }: VideoRequest): number | undefined {
  return Target.safeParse(replyTo).data?.atMs;
}
