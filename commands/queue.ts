/** `/queue`: what I have asked for that is not finished, and where it stands. */
import type { Command } from '../src/command.js';
import { shorten } from '../src/messages/telling.js';
import { lookAtLine } from '../src/state/line.js';
import * as requests from '../src/state/requests.js';

/** More than a message holds, and more buttons than a platform takes, help nobody. */
const MOST_LINES = 10;

export const queue: Command = {
  name: 'queue',
  typed: true,
  answer: 'private',
  options: () => ({}),
  run: async (invocation, _options, { database, say }) => {
    // Buttons are told apart by their number, typed commands by the id.
    const hasButtons = invocation.can?.includes('buttons') ?? false;
    const mine = await requests.openOf(database, invocation);
    if (mine.length === 0) return { text: say.queueEmpty };
    const { standings } = await lookAtLine(database);
    const shown = mine.slice(0, MOST_LINES);
    const lines = shown.map((row, index) => {
      const standing = standings.get(row.id);
      const wait = standing?.waitSeconds;
      const where = standing
        ? say.place(standing.place, standing.waits) + (wait === undefined ? '' : say.expectedIn(say.span(wait)))
        : say.stages[row.stage];
      return say.queueLine(hasButtons ? `${index + 1}.` : row.id, where, shorten(row.request.work.prompt, 100));
    });
    const buttons = shown.map(({ id }, index) => ({ verb: 'cancel' as const, clip: id, number: index + 1 }));
    return { text: lines.join('\n'), ...(hasButtons && { buttons }) };
  },
};
