/** `/mydata show|delete`: the prompts and films that are kept of me. */
import type { Command, Deed } from '../src/command.js';
import { joined, shorten, tellCommand } from '../src/messages/telling.js';
import { forgetPerson, keptOf, longestKeptDays } from '../src/state/kept.js';
import * as requests from '../src/state/requests.js';

const MOST_LINES = 10;

const DEEDS: Record<'show' | 'delete', Deed> = {
  show: {
    options: () => ({}),
    run: async (invocation, _options, { database, say }) => {
      const kept = await keptOf(database, invocation);
      if (kept.length === 0) return { text: say.mydata.nothing };
      const lines = kept
        .slice(0, MOST_LINES)
        .map(({ admittedAt, request }) =>
          say.mydata.line(admittedAt.toISOString().slice(0, 10), shorten(request.work.prompt, 100)),
        );
      const command = tellCommand(say, invocation.can ?? [], 'mydata', 'delete');
      const days = await longestKeptDays(database, kept);
      const title = say.mydata.kept(kept.length, days, command);
      const isPrivateOffered = invocation.can?.includes('private') ?? false;
      return { text: [isPrivateOffered ? joined([title, say.mydata.privately]) : title, ...lines].join('\n') };
    },
  },
  delete: {
    options: () => ({}),
    run: async (invocation, _options, { database, say, wake, removeFiles }) => {
      // What is still being made is wanted no more; its words go when it is closed.
      const open = await requests.openOf(database, invocation);
      for (const { id } of open) await requests.cancel(database, id);
      if (open.length > 0) wake();
      const forgotten = await forgetPerson(database, invocation);
      for (const id of forgotten) await removeFiles(id);
      const films = forgotten.length + open.length;
      return { text: films === 0 ? say.mydata.nothing : say.mydata.deleted(films) };
    },
  },
};

export const mydata: Command = {
  name: 'mydata',
  typed: true,
  answer: 'private',
  ...DEEDS.show,
  subcommands: () => DEEDS,
};
