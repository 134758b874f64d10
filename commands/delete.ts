/** The button Delete: the film goes from the chat, and what is kept of it goes, too. */
import { eq } from 'drizzle-orm';
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { RefusedError } from '../src/errors.js';
import { receiptOf } from '../src/state/deliveries.js';
import { forget } from '../src/state/kept.js';
import * as requests from '../src/state/requests.js';
import { requests as table } from '../src/state/schema.js';
import { mayRemove } from './closed-film.js';

export const deleteFilm: Command<{ clip: Option<string> }> = {
  name: 'delete',
  typed: false,
  answer: 'private',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, { database, say, whisper, removeFiles }) => {
    const row = await requests.find(database, clip);
    if (!row) throw new RefusedError(whisper.refusals.noRecord);
    if (!mayRemove(invocation, row)) throw new RefusedError(whisper.refusals.onlyOwner.delete);
    // The film may stand there a moment before its request is closed; then it is forgotten with that.
    const receipt = await receiptOf(database, clip);
    await requests.cancel(database, clip);
    await forget(database, eq(table.id, clip));
    await removeFiles(clip);
    return { text: say.deleted, deletes: receipt };
  },
};
