/** `/cancel [id]`: takes back one request of mine, or all of them. */
import { z } from 'zod';
import type { Command } from '../src/command.js';
import { RefusedError } from '../src/errors.js';
import * as requests from '../src/state/requests.js';

const options = z.strictObject({ id: z.string().trim().min(1).optional() });

export const cancel: Command<z.infer<typeof options>> = {
  name: 'cancel',
  options: () => options,
  run: async ({ platform, user }, { id }, { database, say, wake }) => {
    const open = await requests.open(database);
    const mine = open.filter(
      (row) => row.platform === platform && row.user === user && (id === undefined || row.id === id),
    );
    if (mine.length === 0) throw new RefusedError(id === undefined ? say.queueEmpty : say.refusals.notYours(id));
    for (const row of mine) await requests.cancel(database, row.id, { platform, user });
    wake();
    return { text: say.cancelling(mine.length) };
  },
};
