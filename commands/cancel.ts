/** `/cancel [id]`, and the button: takes back one request, or all of mine. */
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { RefusedError } from '../src/errors.js';
import { tellTitle } from '../src/messages/telling.js';
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
    const named = clip === undefined ? undefined : await requests.find(database, clip);
    if (clip !== undefined && named?.platform !== invocation.platform) {
      throw new RefusedError(whisper.refusals.notYours(clip));
    }
    if (named && !mayRemove(invocation, named)) throw new RefusedError(whisper.refusals.onlyOwner.cancel);
    const open = named ? [named] : await requests.openOf(database, invocation);
    const mine = open.filter(({ stage }) => stage !== 'delivering' && stage !== 'closed');
    if (mine.length === 0) throw new RefusedError(open.length > 0 ? whisper.refusals.finished : whisper.queueEmpty);
    for (const { id } of mine) await requests.cancel(database, id);
    wake();
    return { text: say.cancelling(mine.length, tellTitle(mine[0]!.request.work.prompt)) };
  },
};
