/** The button Report: tells those who manage the server about a film, and who reported it; nobody else. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../src/command.js';
import { clipOption, type Option } from '../src/command-options.js';
import { RefusedError } from '../src/errors.js';
import { markUser } from '../src/marks.js';
import { sentencesFor } from '../src/messages/index.js';
import type { Button } from '../src/request.js';
import { countOf, record } from '../src/state/audit.js';
import { receiptOf } from '../src/state/deliveries.js';
import { noteReport } from '../src/state/reports.js';
import { readSettings } from '../src/state/settings.js';
import { keptFilm } from './closed-film.js';

/** In the audit log. */
const REPORTED = 'reported';
/** Of one film and of one person's hour so many are shown to the admins; all are noted. */
const MOST_OF_FILM = 3;
const MOST_OF_PERSON = 10;
/** Whoever presses waits no longer: a chat may be slow, and the audit log has the report in any case. */
const TOLD_WITHIN_MS = 1000;

export const report: Command<{ clip: Option<string> }> = {
  name: 'report',
  typed: false,
  answer: 'private',
  options: () => ({ clip: clipOption() }),
  run: async (invocation, { clip }, context) => {
    const { platform, server, user } = invocation;
    const { database, whisper } = context;
    const { request, user: asker } = await keptFilm(invocation, clip, context, 'noRecord');
    const receipt = await receiptOf(database, clip);
    if (server === null || request.server !== server) throw new RefusedError(whisper.refusals.noRecord);
    const others = await noteReport(database, clip, { platform, user });
    if (others === undefined) return { text: whisper.moderation.report.again, private: true };
    const entry = { platform, server, by: user, action: REPORTED };
    const ofPerson = await countOf(database, entry);
    await record(database, { ...entry, after: { clip, asker } });

    const { moderation, language } = await readSettings(database, platform, server);
    const say = sentencesFor(language ?? request.locale);
    const lines = [
      say.moderation.report.title(markUser(user), markUser(asker)),
      say.moderation.report.prompt(request.work.prompt),
      ...(others > 0 ? [say.moderation.report.more(others)] : []),
    ];
    const buttons = (['remove', 'block'] as const).map((verb): Button => ({ verb, clip }));
    const isTold =
      others < MOST_OF_FILM &&
      ofPerson < MOST_OF_PERSON &&
      (await soon(
        context.stewards(platform)?.tellAdmins({
          server,
          film: { id: clip, receipt },
          locale: language ?? request.locale,
          message: { text: lines.join('\n'), buttons },
          openly: say.moderation.report.toldOpenly,
          to: moderation.reportsTo,
        }),
      ));
    return { text: whisper.moderation.report[isTold ? 'thanks' : 'noted'], private: true };
  },
};

/** What comes of it where that is known soon; otherwise it is on its way. */
async function soon(telling: Promise<boolean> | undefined): Promise<boolean> {
  const settled = Promise.resolve(telling ?? false).catch(() => false);
  return Promise.race([settled, sleep(TOLD_WITHIN_MS, true, { ref: false })]);
}
