/**
 * The way to a chat: within its budget, after the pauses that Telegram asks for, and to where the chat is now. Knows
 * where the message of each open request stands.
 */
import type { VideoRequest } from '../../request.js';
import type { Budget, Urgency } from '../budget.js';
import type { Address, Body, Calls, Place } from './calls.js';
import { TelegramFault } from './faults.js';
import { targetOf } from './target.js';

export interface Chats {
  /** Runs what writes into the chat, when it may. @param run gets the id that the chat has now. */
  within<T>(chat: string, urgency: Urgency, run: (chat: string) => Promise<T>): Promise<T>;
  send(address: Address, body: Body, urgency: Urgency): Promise<Place>;
  /** @throws what `isGone` knows, where the chat has moved away from the message. */
  edit<T>(place: Place, urgency: Urgency, run: (place: Place) => Promise<T>): Promise<T>;
  /** The group has another id from now on. Resolves when that is noted. */
  moved(from: string, to: string): Promise<void>;
  /** Where the request is to be answered, without what its group has left behind. */
  addressOf(request: VideoRequest): Address;
  /** Where the request's message stands; undefined where there is none, or none that can be reached. */
  placeOf(request: VideoRequest): Place | undefined;
  stands(id: string, place: Place): void;
  /** True where this process has made the request's message itself. */
  isOurs(id: string): boolean;
  forget(id: string): void;
}

interface Options {
  calls: Calls;
  budget: Budget;
  signal: AbortSignal;
  /** Hears once of every group that has moved. */
  onMoved(from: string, to: string): Promise<void>;
}

export function openChats({ calls, budget, signal, onMoved }: Options): Chats {
  const movedTo = new Map<string, string>();
  const noted = new Map<string, Promise<void>>();
  const standing = new Map<string, Place>();
  const now = (chat: string) => movedTo.get(chat) ?? chat;

  const chats: Chats = {
    within: async (chat, urgency, run) => {
      for (;;) {
        const at = now(chat);
        try {
          return await budget.within(at, urgency, signal, () => run(at));
        } catch (error) {
          if (!(error instanceof TelegramFault)) throw error;
          if (error.movedTo !== undefined && error.movedTo !== at) {
            chats.moved(at, error.movedTo).catch(() => {});
          } else if (error.retryAfterSeconds !== undefined) await budget.pause(at, error.retryAfterSeconds);
          else throw error;
        }
      }
    },
    send: (address, body, urgency) =>
      chats.within(address.chat, urgency, (chat) =>
        // Topics and messages of the old group are unknown in the new one.
        calls.send(chat === address.chat ? address : { chat, isSilent: address.isSilent ?? false }, body),
      ),
    edit: (place, urgency, run) =>
      chats.within(place.chat, urgency, (chat) => {
        if (chat !== place.chat) throw new TelegramFault('edit', { description: 'message to edit not found' });
        return run(place);
      }),
    moved: async (from, to) => {
      if (from === to) return;
      if (movedTo.get(from) !== to) {
        movedTo.set(from, to);
        noted.set(from, onMoved(from, to));
      }
      await noted.get(from);
    },
    addressOf: (request) => {
      const { chat, reply, thread } = targetOf(request);
      const at = now(request.channel);
      return { chat: at, ...(at === chat && { reply, thread }), isSilent: request.server !== null };
    },
    placeOf: (request) => {
      const target = targetOf(request);
      const noted = target.message === undefined ? undefined : { chat: target.chat, message: target.message };
      const place = standing.get(request.id) ?? noted;
      return place?.chat === now(request.channel) ? place : undefined;
    },
    stands: (id, place) => void standing.set(id, place),
    isOurs: (id) => standing.has(id),
    forget: (id) => void standing.delete(id),
  };
  return chats;
}
