/** The buttons under a report: the film goes, or its asker may not ask any more. For those who manage its server. */
import { eq } from 'drizzle-orm';
import type { Command, CommandContext, Invocation } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { RefusedError } from '../src/errors.js';
import { markUser } from '../src/marks.js';
import { record } from '../src/state/audit.js';
import { receiptOf } from '../src/state/deliveries.js';
import { forget } from '../src/state/kept.js';
import * as requests from '../src/state/requests.js';
import { requests as table } from '../src/state/schema.js';
import { changeSettings } from '../src/state/settings.js';

type OfClip = Command<{ clip: Option<string> }>;

export const remove: OfClip = {
  name: 'remove',
  typed: false,
  answer: 'private',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, context) => {
    const { database, whisper, removeFiles } = context;
    const { row, server } = await managed(invocation, clip, context);
    const receipt = await receiptOf(database, clip);
    const isGone = await context.stewards(row.platform)?.takeAway(receipt);
    await requests.cancel(database, clip);
    await forget(database, eq(table.id, clip));
    await removeFiles(clip);
    await record(database, {
      platform: row.platform,
      server,
      by: invocation.user,
      action: 'film deleted',
      after: { clip, asker: row.user },
    });
    return { text: whisper.moderation.report[isGone ? 'removed' : 'notReached'], private: true };
  },
};

export const block: OfClip = {
  name: 'block',
  typed: false,
  answer: 'private',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, context) => {
    const { row, server } = await managed(invocation, clip, context);
    const { platform, user: asker } = row;
    await changeSettings(context.database, { platform, server, by: invocation.user, action: 'block' }, (settings) => ({
      ...settings,
      blocked: [...new Set([...settings.blocked, asker])],
    }));
    return { text: context.whisper.moderation.report.blocked(markUser(asker)), private: true };
  },
};

/** The film's row and its server. A report may stand where the server is not: the platform knows who manages it. */
async function managed(
  { platform, server, user, administers }: Invocation,
  clip: string,
  { database, whisper, stewards }: CommandContext,
): Promise<{ row: requests.RequestRow; server: string }> {
  const row = await requests.find(database, clip);
  const home = row?.request.server ?? null;
  if (!row || row.platform !== platform || home === null) throw new RefusedError(whisper.refusals.noRecord);
  const isManager = (administers && server === home) || (await stewards(platform)?.administers(home, user));
  if (!isManager) throw new RefusedError(whisper.moderation.report.onlyAdministrators);
  return { row, server: home };
}
