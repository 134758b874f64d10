/**
 * What Telegram does for those who administer a group. A report goes to the chat that they have set, else to each of
 * them in private; a bot may write first to nobody, so that it can reach those alone who have written to it. Where it
 * reaches none, a sentence under the film says in the group that there is a report, and nobody's name.
 */
import { z } from 'zod';
import type { Stewards } from '../../command.js';
import type { Mark } from '../../marks.js';
import { sentencesFor } from '../../messages/index.js';
import type { Calls, Place } from './calls.js';
import type { Chats } from './chats.js';
import { TelegramFault } from './faults.js';
import type { Names } from './names.js';
import { keyboardOf } from './payload.js';
import { plainLines, written } from './text.js';

/** `call`: the line that called the asker. */
const Receipt = z.object({ chat: z.string(), message: z.int(), call: z.int().optional() });
/** A group may have fifty; every one of them is a message. */
const MOST_TOLD = 5;
const MANAGING = ['creator', 'administrator'];

export function openStewards(calls: Calls, chats: Chats, names: Pick<Names, 'nameOf'>): Stewards {
  return {
    tellAdmins: async ({ server, film, locale, message, openly, to }) => {
      const place = Receipt.safeParse(film.receipt).data;
      const keyboard = keyboardOf(message.buttons ?? [], sentencesFor(locale));
      const name = (mark: Mark) => (mark.kind === 'user' ? names.nameOf(mark.id) : undefined);
      const words = written(message.text, { name, linksPeople: true });
      const link = place && linkTo(place);
      const body = { ...words, ...(link && { text: `${words.text}\n${link}` }), keyboard };
      const send = (chat: string) => quietly(() => chats.send({ chat }, body, 'answer'));
      const administrators = (await quietly(() => calls.administratorsOf(server))) ?? [];
      if (to !== null && (await isTheirs(to, administrators)) && (await send(to))) return true;
      let told = 0;
      for (const user of administrators) {
        if (told < MOST_TOLD && (await send(user))) told += 1;
      }
      if (told > 0) return true;
      if (!place) return false;
      const reply = place.chat === server ? { reply: place.message } : {};
      const said = { text: plainLines([openly]), keyboard };
      return (
        (await quietly(() => chats.send({ chat: server, ...reply, isSilent: true }, said, 'answer'))) !== undefined
      );
    },
    takeAway: async (receipt) => {
      const place = Receipt.safeParse(receipt).data;
      if (!place) return false;
      const { chat, message, call } = place;
      if (call !== undefined) await calls.delete({ chat, message: call }).catch(() => {});
      try {
        await calls.delete({ chat, message });
        return true;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return /not found/i.test(error.description);
      }
    },
    administers: async (server, user) => MANAGING.includes((await quietly(() => calls.statusOf(server, user))) ?? ''),
  };

  /** Only a chat that one of them manages, too: another would be a way to write there. */
  async function isTheirs(chat: string, administrators: readonly string[]): Promise<boolean> {
    for (const user of administrators.slice(0, MOST_TOLD)) {
      if (chat === user || MANAGING.includes((await quietly(() => calls.statusOf(chat, user))) ?? '')) return true;
    }
    return false;
  }
}

/** @returns undefined where Telegram says no. */
async function quietly<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return undefined;
  }
}

function isRefusal(error: unknown): error is TelegramFault {
  return error instanceof TelegramFault && error.status !== undefined && error.status < 500;
}

/** Of a supergroup, for its members; other groups have no addresses of messages. */
function linkTo({ chat, message }: Place): string | undefined {
  const [, id] = /^-100(\d+)$/.exec(chat) ?? [];
  return id && `https://t.me/c/${id}/${message}`;
}
