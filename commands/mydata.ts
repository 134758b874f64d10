/** `/mydata show|delete`: the prompts and films that are kept of me. */
import type { Command } from '../src/command.js';
import { type Option, subcommandOption } from '../src/command-options.js';
import { shorten, tellCommand } from '../src/messages/telling.js';
import { forgetPerson, KEPT_DAYS, keptOf } from '../src/state/kept.js';
import * as requests from '../src/state/requests.js';

const DEEDS = ['show', 'delete'] as const;
const MOST_LINES = 10;

export const mydata: Command<{ what: Option<(typeof DEEDS)[number]> }> = {
  name: 'mydata',
  typed: true,
  answer: 'private',
  options: () => ({ what: subcommandOption(DEEDS, (say) => say.refusals.what(DEEDS.join(', '))) }),
  run: async (invocation, { what }, { database, say, wake, removeFiles }) => {
    if (what === 'show') {
      const kept = await keptOf(database, invocation);
      if (kept.length === 0) return { text: say.mydata.nothing };
      const lines = kept
        .slice(0, MOST_LINES)
        .map(({ admittedAt, request }) =>
          say.mydata.line(admittedAt.toISOString().slice(0, 10), shorten(request.work.prompt, 100)),
        );
      const command = tellCommand(say, invocation.can ?? [], 'mydata', 'delete');
      return { text: [say.mydata.kept(kept.length, KEPT_DAYS, command), ...lines].join('\n') };
    }
    // What is still being made is wanted no more; its words go when it is closed.
    const open = await requests.openOf(database, invocation);
    for (const { id } of open) await requests.cancel(database, id);
    if (open.length > 0) wake();
    const forgotten = await forgetPerson(database, invocation);
    for (const id of forgotten) await removeFiles(id);
    return { text: say.mydata.deleted(forgotten.length + open.length) };
  },
};
