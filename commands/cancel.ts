/** `/cancel [id]`, and the button: takes back one request, or all of mine. */
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { RefusedError } from '../src/errors.js';
import * as requests from '../src/state/requests.js';
import { mayRemove } from './closed-film.js';

export const cancel: Command<{ clip: Option<string | undefined> }> = {
  name: 'cancel',
  typed: true,
  answer: 'private',
  // Where there are buttons, nobody has to know an id.
  options: ({ can }) => ({
    clip: {
      ...clipOption(),
      required: false,
      unlisted: can.includes('buttons'),
      read: (say) => clipOption().read(say).optional(),
    },
  }),
  run: async (invocation, { clip }, { database, say, whisper, wake }) => {
    const mine = clip === undefined ? await requests.openOf(database, invocation) : [];
    const named = clip === undefined ? undefined : await requests.find(database, clip);
    if (named && named.stage !== 'closed' && mayRemove(invocation, named)) mine.push(named);
    if (mine.length === 0) {
      throw new RefusedError(clip === undefined ? whisper.queueEmpty : whisper.refusals.notYours(clip));
    }
    for (const { id } of mine) await requests.cancel(database, id);
    wake();
    return { text: say.cancelling(mine.length) };
  },
};
