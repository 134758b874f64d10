/** `/queue`: what I have asked for that is not finished, and where it stands. */
import { z } from 'zod';
import type { Command } from '../src/command.js';
import * as requests from '../src/state/requests.js';

export const queue: Command<Record<string, never>> = {
  name: 'queue',
  options: () => z.strictObject({}),
  run: async ({ platform, user }, _options, { database, say }) => {
    const open = await requests.open(database);
    const waiting = open.filter(({ stage }) => stage === 'admitted');
    const mine = open.filter((row) => row.platform === platform && row.user === user);
    if (mine.length === 0) return { text: say.queueEmpty };
    const lines = mine.map((row) => {
      const place = waiting.indexOf(row) + 1;
      return say.queueLine(row.id, place > 0 ? say.place(place) : say.stages[row.stage], row.request.work.prompt);
    });
    return { text: lines.join('\n') };
  },
};
