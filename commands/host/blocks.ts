/** `/host block`, `unblock` and `blocked`: who may ask for films nowhere. What they wait for is made all the same. */
import { deed, type Invocation } from '../../src/command.js';
import { textOption } from '../../src/command-options.js';
import { RefusedError } from '../../src/errors.js';
import { markTime } from '../../src/marks.js';
import type { Sentences } from '../../src/messages/index.js';
import { shorten } from '../../src/messages/telling.js';
import type { Message } from '../../src/request.js';
import { allBlocked, blockEverywhere, unblockEverywhere } from '../../src/state/blocks.js';
import type { Asker } from '../../src/state/requests.js';
import { accountOption, askerOf, hostOf, markAsker, personOption } from './naming.js';

const LONGEST_REASON = 200;
const MOST_LISTED = 15;
const LONGEST_LISTED_REASON = 40;

/** Words that are meant for nothing else are the reason: it stands before the account. */
export const block = deed({
  options: () => ({ user: personOption(), reason: textOption(LONGEST_REASON), account: accountOption() }),
  run: async (asked, { reason, ...named }, { database, whisper: say }) => {
    const asker = namedAsker(asked, named, say);
    const isChanged = await blockEverywhere(database, { ...asker, by: hostOf(asked), reason });
    return tell(asked, asker, isChanged && { may: false }, say);
  },
});

export const unblock = deed({
  options: () => ({ user: personOption(), account: accountOption() }),
  run: async (asked, named, { database, whisper: say }) => {
    const asker = namedAsker(asked, named, say);
    return tell(asked, asker, (await unblockEverywhere(database, asker, hostOf(asked))) && { may: true }, say);
  },
});

export const blocked = deed({
  options: () => ({}),
  run: async (asked, _options, { database, whisper: say }) => {
    const rows = await allBlocked(database);
    if (rows.length === 0) return { text: say.host.nobodyBlocked, private: true };
    const lines = rows.slice(0, MOST_LISTED).map((row) => {
      const since = say.host.since(markAsker(row, asked), markTime(row.at, 'UTC'));
      return row.reason ? say.settings.fact(since, shorten(row.reason, LONGEST_LISTED_REASON)) : since;
    });
    const more = rows.length > MOST_LISTED ? [say.host.more(rows.length - MOST_LISTED)] : [];
    return { text: [say.host.blocked, ...lines, ...more].join('\n'), private: true };
  },
});

type Named = Parameters<typeof askerOf>[0];

/** @throws RefusedError where nobody is named. */
function namedAsker(asked: Invocation, named: { user?: Named; account?: Named }, say: Sentences): Asker {
  const given = named.account ?? named.user;
  if (given === undefined) throw new RefusedError(say.refusals.whichUser);
  return askerOf(given, asked);
}

function tell(asked: Invocation, asker: Asker, change: false | { may: boolean }, say: Sentences): Message {
  const { yes, no } = say.settings.values;
  if (!change) return { text: say.settings.unchanged, private: true };
  const [before, after] = change.may ? [no, yes] : [yes, no];
  return { text: say.settings.difference(say.host.mayAsk(markAsker(asker, asked)), before, after), private: true };
}
