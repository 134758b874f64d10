/**
 * What Discord does for those who manage a server. A report goes to the channel that they have set, else to the
 * server's owner as a direct message: with the intent for servers alone the bot knows nobody else who manages it.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Stewards } from '../../command.js';
import { sentencesFor } from '../../messages/index.js';
import { type Calls, codeOf, type Written } from './calls.js';
import { bodyOf, QUIET } from './payload.js';

/** `call`: the line that called the asker. */
const Receipt = z.object({ channel: z.string(), message: z.string(), call: z.string().optional() });
/** Room for the film's address below the words. */
const MOST_WORDS = 1800;
const UNKNOWN_MESSAGE = 10008;

export function openStewards(calls: Calls): Stewards {
  return {
    tellAdmins: async ({ server, film, locale, message, to }) => {
      const place = Receipt.safeParse(film.receipt).data;
      const say = sentencesFor(locale);
      const words = bodyOf(message, say, MOST_WORDS);
      const body = {
        ...words,
        content: place ? `${words.content}\n${linkTo(server, place)}` : words.content,
        allowed_mentions: QUIET,
      };
      const nonce = createHash('sha256').update(`${film.id} ${message.text}`).digest('base64url').slice(0, 22);
      const send = (channel: string) => calls.send(channel, { ...body, nonce });
      if (to !== null) {
        try {
          // A channel of another server would be a way to write there.
          if ((await calls.serverOf(to)) === server) return Boolean(await send(to));
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
      }
      try {
        return Boolean(await send(await calls.openDirect(await calls.ownerOf(server))));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return false;
      }
    },
    takeAway: async (receipt) => {
      const place = Receipt.safeParse(receipt).data;
      if (!place) return false;
      const { channel, message, call } = place;
      if (call !== undefined) await calls.delete({ channel, message: call }).catch(() => {});
      try {
        await calls.delete({ channel, message });
        return true;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return codeOf(error) === UNKNOWN_MESSAGE;
      }
    },
    administers: async (server, user) => {
      try {
        return (await calls.ownerOf(server)) === user;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return false;
      }
    },
  };
}

/** Discord has answered, and it was no. */
function isRefusal(error: unknown): boolean {
  return codeOf(error) !== undefined;
}

function linkTo(server: string, { channel, message }: Written): string {
  return `https://discord.com/channels/${server}/${channel}/${message}`;
}
