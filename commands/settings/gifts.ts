/** `/settings grant` and `reset`: what admins do to the book of seconds itself. Both stand in the audit log. */
import { deed } from '../../src/command.js';
import { userOption } from '../../src/command-options.js';
import { RefusedError } from '../../src/errors.js';
import { markUser } from '../../src/marks.js';
import { tellAmount } from '../../src/messages/settings-telling.js';
import { record } from '../../src/state/audit.js';
import * as ledger from '../../src/state/ledger.js';
import { amountOption } from './amount.js';
import { howTo } from './telling.js';

export const grant = deed({
  options: () => ({ user: { ...userOption(), required: true }, amount: { ...amountOption(), required: true } }),
  run: async (asked, { user, amount }, { database, say, whisper }) => {
    const { platform, server, user: by } = asked;
    if (user === undefined || !amount) {
      throw new RefusedError([whisper.settings.refusals.amountOnly, ...howTo(asked, 'grant', whisper)].join('\n'));
    }
    const sentence = say.settings.granted(markUser(user), tellAmount(amount, say));
    await database.transaction(async (transaction) => {
      await ledger.grant(transaction, { platform, server }, user, amount, by);
      await record(transaction, { platform, server, by, action: 'grant', after: { user, seconds: amount } });
    });
    return { text: sentence };
  },
});

/** Of somebody, or of all together. */
export const reset = deed({
  options: () => ({ user: userOption() }),
  run: async ({ platform, server, user: by }, { user }, { database, say }) => {
    await database.transaction(async (transaction) => {
      await ledger.resetUse(transaction, { platform, server }, user, by);
      await record(transaction, { platform, server, by, action: 'reset', after: user === undefined ? {} : { user } });
    });
    return { text: user === undefined ? say.settings.resetAll : say.settings.resetOf(markUser(user)) };
  },
});
