/** How well a bot uses the budget that it grants itself: what it has written, against the least time that this takes. */
import type { Limits } from '../../src/platforms/budget.js';
import type { Window } from '../../src/platforms/counters.js';

export interface Written {
  chat: string;
  atMs: number;
}

/** From the first message to the last: before it nothing asks for the budget. */
export function spanMs(written: Written[]): number {
  return written.at(-1)!.atMs - written[0]!.atMs;
}

/**
 * How long what was really written takes at least: by the budget of all chats together, and by that of the fullest
 * chat; progress counts, too.
 */
export function leastMs(written: Written[], { all, apartMs, chat: chatLimits }: Limits): number {
  const lastMs = ({ most, seconds }: Window, count: number, eachMs = 0) =>
    Math.floor((count - 1) / most) * seconds * 1000 + ((count - 1) % most) * eachMs;
  const chats = [...new Set(written.map(({ chat }) => chat))];
  const ofChat = (chat: string) => {
    const count = written.filter((each) => each.chat === chat).length;
    const [first, second] = chatLimits(chat).windows;
    return second ? lastMs(second, count, first!.seconds * 1000) : lastMs(first!, count);
  };
  return Math.max(lastMs(all, written.length, apartMs), ...chats.map(ofChat));
}
