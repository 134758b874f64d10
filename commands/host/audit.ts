/** `/host audit`: what the host has changed over all servers, told to whoever of them asks alone. */
import { z } from 'zod';
import { deed, type Invocation } from '../../src/command.js';
import { markTime } from '../../src/marks.js';
import type { Sentences } from '../../src/messages/index.js';
import { shorten } from '../../src/messages/telling.js';
import { type AuditRow, auditOf, OF_HOST } from '../../src/state/audit.js';
import { markAsker, markPlace } from './naming.js';

const MOST_LINES = 10;
const LONGEST_NOTE = 100;

const Weight = z.object({ weight: z.number() });
const Place = Weight.extend({ platform: z.string(), server: z.string().nullable() });
const Person = z.object({ platform: z.string(), user: z.string() });

export const audit = deed({
  options: () => ({}),
  run: async (asked, _options, { database, whisper: say }) => {
    const rows = await auditOf(database, OF_HOST.platform, OF_HOST.server, MOST_LINES);
    if (rows.length === 0) return { text: say.host.audit.empty, private: true };
    return { text: [say.host.audit.title, ...rows.map((row) => tellRow(row, asked, say))].join('\n'), private: true };
  },
});

function tellRow({ at, by, action, before, after, note }: AuditRow, asked: Invocation, say: Sentences): string {
  const { audit: words, fact, difference } = say.settings;
  const names: Partial<Record<string, { name: string }>> = say.subcommands.host;
  const [platform = '', user = ''] = by.split(':');
  const deed = words.line(markTime(at, 'UTC'), markAsker({ platform, user }, asked), names[action]?.name ?? action);
  const was = Weight.safeParse(before).data;
  const place = Place.safeParse(after).data;
  const person = Person.safeParse(after).data;
  const what = [
    ...(was && place ? [difference(markPlace(place), String(was.weight), String(place.weight))] : []),
    ...(person ? [markAsker(person, asked)] : []),
    ...(note === null ? [] : [words.note(shorten(note, LONGEST_NOTE))]),
  ];
  return what.length === 0 ? deed : fact(deed, what.join(words.between));
}
