/** Where a request of Telegram is answered: kept with it as its `replyTo`, read again at delivery, hours later too. */
import { z } from 'zod';
import type { VideoRequest } from '../../request.js';

export const Target = z.strictObject({
  /** Of the messages named here. A group that becomes a supergroup leaves them behind. */
  chat: z.string(),
  /** The message that asked, or under whose button it was asked. */
  reply: z.int().optional(),
  /** The topic; undefined outside of forums. */
  thread: z.int().optional(),
  /** When it was asked, ms since 1970; undefined in requests of older versions. */
  atMs: z.number().optional(),
  /** The bot's own message that is to become the film; undefined as long as it is not known. */
  message: z.int().optional(),
});
export type Target = z.infer<typeof Target>;

export function targetOf({ replyTo }: VideoRequest): Target {
  return Target.parse(replyTo);
}

/** When it was asked, ms since 1970, where that is known. */
export function askedMs({ replyTo }: VideoRequest): number | undefined {
  return Target.safeParse(replyTo).data?.atMs;
}
