/** `/settings audit`: what admins have changed here, and what was refused, told to whoever asks alone. */
import { z } from 'zod';
import { RULES } from '../../src/admission/moderation/moderation.js';
import { type Settings, settingsOf } from '../../src/admission/settings.js';
import { deed } from '../../src/command.js';
import { markTime, markUser } from '../../src/marks.js';
import { type Sentences, subcommandWords } from '../../src/messages/index.js';
import { differencesOf, type Telling, tellAmount } from '../../src/messages/settings-telling.js';
import { shorten } from '../../src/messages/telling.js';
import { type AuditRow, auditOf } from '../../src/state/audit.js';
import { readSettings } from '../../src/state/settings.js';

const Concerning = z
  .object({ user: z.string(), seconds: z.number(), asker: z.string(), rule: z.enum(RULES) })
  .partial()
  .catch({});

const MOST_LINES = 10;
const LONGEST_LINE = 150;

export const audit = deed({
  options: () => ({}),
  run: async ({ platform, server }, _options, { database, whisper: say, capabilities }) => {
    const rows = await auditOf(database, platform, server, MOST_LINES);
    if (rows.length === 0) return { text: say.settings.audit.empty, private: true };
    const { timezone } = await readSettings(database, platform, server);
    const { longestSeconds } = capabilities;
    const lines = rows.map((row) => tellRow(row, timezone, { platform, say, longestSeconds }));
    return { text: [say.settings.audit.title, ...lines].join('\n'), private: true };
  },
});

function tellRow(row: AuditRow, zone: string, telling: Telling): string {
  const { say } = telling;
  const { line, unnamed, note, between } = say.settings.audit;
  const { at, by, action, platform, server } = row;
  // In a group an administrator who stays unnamed acts as the group.
  const who = by === server ? unnamed : markUser(by);
  const what = [...changesOf(row), ...(row.note ? [note(shorten(row.note, LONGEST_LINE))] : [])];
  const deed = line(markTime(at, zone), who, nameOf(action, platform, say));
  return what.length === 0 ? deed : say.settings.fact(deed, what.join(between));

  function changesOf({ before, after }: AuditRow): string[] {
    if (before !== null && after !== null) {
      const of = (kept: unknown): Settings => settingsOf(platform, server, kept);
      return differencesOf(of(before), of(after), telling);
    }
    // What was done to somebody in particular.
    const { user, seconds, asker, rule } = Concerning.parse(after ?? {});
    return [
      ...(rule === undefined ? [] : [say.moderation.rules[rule]]),
      ...[user, asker].flatMap((each) => (each === undefined ? [] : [markUser(each)])),
      ...(seconds === undefined ? [] : [tellAmount(seconds, say)]),
    ];
  }
}

/** What is done by a subcommand is called so. */
function nameOf(action: string, platform: string, say: Sentences): string {
  const { actions } = say.moderation;
  if (action in say.subcommands.settings) {
    return subcommandWords(say, 'settings', action, platform).name;
  }
  return actions[action as keyof typeof actions] ?? action;
}
