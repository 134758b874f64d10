/** `/quota`: what is left to me here, until when, and why. */
import { readQuota } from '../src/admission/quota.js';
import type { Command } from '../src/command.js';
import { markTime } from '../src/marks.js';
import { grantedTo, useOfPerson } from '../src/state/ledger.js';
import * as requests from '../src/state/requests.js';
import { readSettings } from '../src/state/settings.js';

export const quota: Command = {
  name: 'quota',
  typed: true,
  answer: 'private',
  options: () => ({}),
  run: async (invocation, _options, { database, say }) => {
    const { platform, server, user, roles = [] } = invocation;
    const settings = await readSettings(database, platform, server);
    const asker = { platform, server, user, roles };
    const allowances = await readQuota(database, settings, asker, new Date());
    const granted = await grantedTo(database, asker, user);
    const isExempt = settings.exempt.includes(user);
    if (allowances.length === 0 && !isExempt) {
      const { films, seconds } = await useOfPerson(database, { platform, user });
      return { text: say.used(films, seconds) };
    }
    const { quota: sentences, blocked, paused } = say.admission;
    const open = (await requests.openIn(database, asker)).length;
    const lines = [
      ...(settings.blocked.includes(user) ? [blocked] : []),
      ...(settings.paused ? [paused] : []),
      ...(isExempt
        ? [sentences.exempt]
        : allowances.map((each) => sentences.line(each, markTime(each.until, settings.timezone)))),
      ...(granted > 0 ? [sentences.granted(granted)] : []),
      ...(open > 0 && !isExempt ? [sentences.open(open, settings.limits.waiting)] : []),
    ];
    return { text: lines.join('\n') };
  },
};
