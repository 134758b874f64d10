/** `/host use`: what every server has used today and this month, and its weight. */
import { windowsAt } from '../../src/admission/windows.js';
import { deed } from '../../src/command.js';
import { numberOption } from '../../src/command-options.js';
import { markWords } from '../../src/marks.js';
import { tellAmount } from '../../src/messages/settings-telling.js';
import { type ServerUse, useOfServers } from '../../src/state/ledger.js';
import { markPlace } from './naming.js';

/** Servers have days of their own; the host reads all by one clock. */
const ZONE = 'UTC';
/** So many lines fit into a message everywhere. */
const PER_PAGE = 15;
const MOST_PAGES = 10_000;

export const use = deed({
  options: () => ({
    page: numberOption({ type: 'integer', min: 1, max: MOST_PAGES }, (say) => say.host.refusals.page),
  }),
  run: async ({ can = [] }, { page = 1 }, { database, whisper: say }) => {
    const { day, month } = windowsAt(new Date(), ZONE);
    const ofMonth = await useOfServers(database, month.from);
    const today = new Map((await useOfServers(database, day.from)).map((each) => [keyOf(each), each.seconds]));
    const amount = (seconds: number) => tellAmount(seconds, say);
    const telling = (each: ServerUse) =>
      say.settings.fact(
        markPlace(each),
        say.host.use({ ...each, today: amount(today.get(keyOf(each)) ?? 0), month: amount(each.seconds) }),
      );
    const sum = (list: Iterable<number>) => [...list].reduce((total, each) => total + each, 0);
    const pages = Math.max(1, Math.ceil(ofMonth.length / PER_PAGE));
    const at = Math.min(page, pages);
    const lines =
      ofMonth.length === 0
        ? [say.host.unused]
        : [
            say.host.title(amount(sum(today.values())), amount(sum(ofMonth.map(({ seconds }) => seconds)))),
            ...ofMonth.slice((at - 1) * PER_PAGE, at * PER_PAGE).map(telling),
            ...(pages > 1 ? [say.host.page(at, pages)] : []),
          ];
    // Where commands come with names of their own, their options are offered, too.
    const howTo = can.includes('local names') ? [] : say.host.usage.map((words) => markWords(words));
    return { text: [...lines, ...howTo].join('\n'), private: true };
  },
});

const keyOf = ({ platform, server }: ServerUse) => `${platform}:${server}`;
