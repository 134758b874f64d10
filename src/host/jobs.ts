/**
 * `npm run jobs`: what a host sees and does about requests: which are open, which failed and why; one failed request
 * tried anew, one taken out. Runs where the state is: in the bot's process, or in the tool's own.
 */
import { and, desc, eq, ne, or, sql } from 'drizzle-orm';
import { RefusedError } from '../errors.js';
import type { VideoRequest } from '../request.js';
import { forget } from '../state/kept.js';
import type { Database } from '../state/open.js';
import * as requests from '../state/requests.js';
import { deliveries, ledger, requests as table } from '../state/schema.js';

const USAGE = `npm run jobs -- list             what is open, and what failed in the last 7 days
npm run jobs -- show ID          all that is known of one; with --prompt its words, too
npm run jobs -- retry ID         asks for a failed one once more, as if its asker had
npm run jobs -- drop ID          takes an open one back, or removes what is kept of a closed one`;
const MOST_LISTED = 50;

type Verb = (database: Database, row: requests.RequestRow, flags: string[]) => Promise<string>;
const VERBS: Record<string, Verb> = { show, retry, drop };

/** @returns what is printed. @throws RefusedError with a sentence, the usage where it was not understood. */
export async function runJobs(database: Database, [verb = 'list', id, ...flags]: string[]): Promise<string> {
  if (verb === 'list' && id === undefined) return list(database);
  const run = VERBS[verb];
  if (!run || id === undefined || flags.some((flag) => flag !== '--prompt')) throw new RefusedError(USAGE);
  const row = await requests.find(database, id);
  if (!row) throw new RefusedError(`There is no request ${id}. npm run jobs -- list shows what is open or failed.`);
  return run(database, row, flags);
}

async function list(database: Database): Promise<string> {
  const failed = and(
    eq(table.stage, 'closed'),
    sql`${table.outcome}->>'kind' = 'failed'`,
    sql`${table.closedAt} > now() - interval '7 days'`,
  );
  const rows = await database
    .select()
    .from(table)
    .where(or(ne(table.stage, 'closed'), failed))
    .orderBy(desc(table.number))
    .limit(MOST_LISTED + 1);
  if (rows.length === 0) return 'Nothing is open, and nothing failed in the last 7 days.';
  const lines = rows.slice(0, MOST_LISTED).map((row) => `${row.id}  ${when(row.admittedAt)}  ${stateOf(row)}`);
  if (rows.length > MOST_LISTED) lines.push(`and more: these are the last ${MOST_LISTED}`);
  return lines.join('\n');
}

function stateOf({ stage, cancelledAt, attempt, outcome }: requests.RequestRow): string {
  if (outcome?.kind === 'failed') return `failed: ${outcome.problem.message}`;
  if (outcome) return outcome.kind;
  const notes = [attempt > 1 ? `attempt ${attempt}` : '', cancelledAt ? 'taken back' : ''].filter(
    (note) => note !== '',
  );
  return [stage, ...notes].join(', ');
}

async function show(database: Database, row: requests.RequestRow, flags: string[]): Promise<string> {
  const { request, outcome } = row;
  const { prompt, ...work } = request.work;
  const entries = await database.select().from(ledger).where(eq(ledger.requestId, row.id)).orderBy(ledger.number);
  const [delivery] = await database.select().from(deliveries).where(eq(deliveries.requestId, row.id));
  const facts: [name: string, value: unknown][] = [
    ['request', row.id],
    ['state', stateOf(row)],
    ['where', [row.platform, request.server ?? 'private chat', request.channel].join(' ')],
    ['asked by', row.user],
    ['asked', when(row.admittedAt)],
    ['submitted', row.submittedAt && `${when(row.submittedAt)}, attempt ${row.attempt}`],
    ['taken back', row.cancelledAt && when(row.cancelledAt)],
    ['closed', row.closedAt && when(row.closedAt)],
    ['forgotten', row.forgottenAt && when(row.forgottenAt)],
    ['film', Object.entries(work).flat().join(' ')],
    ['largest file', `${(request.uploadBytes / 1e6).toFixed(1)} MB`],
    ['prompt', flags.includes('--prompt') ? prompt : undefined],
    ['delivery', delivery && `${delivery.state} ${JSON.stringify(delivery.receipt)}`],
    ...entries.map(({ entry, seconds, reason, at }): [string, string] => [
      'ledger',
      `${when(at)}  ${entry} ${seconds} s (${reason})`,
    ]),
  ];
  if (outcome?.kind === 'failed') {
    const { kind, fields, cause, trace } = outcome.problem;
    facts.push(['problem', kind], ['fields', JSON.stringify(fields)], ['cause', cause], ['trace', trace]);
  }
  return facts
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name.padEnd(14)}${String(value)}`)
    .join('\n');
}

/** A request of its own, so that its film is delivered and counted like any other. */
async function retry(database: Database, row: requests.RequestRow): Promise<string> {
  if (row.outcome?.kind !== 'failed') throw new RefusedError(`${row.id} has not failed; only what failed is retried.`);
  if (row.forgottenAt) throw new RefusedError(`Nothing is kept of ${row.id} any more; it cannot be retried.`);
  const id = await freeId(database, row.id);
  const request: VideoRequest = { ...row.request, id };
  await requests.admit(database, request);
  return `${row.id} is asked for once more, as ${id}.`;
}

async function freeId(database: Database, id: string): Promise<string> {
  for (let number = 1; ; number++) {
    const next = `${id.replace(/-r\d+$/, '')}-r${number}`;
    if (!(await requests.find(database, next))) return next;
  }
}

async function drop(database: Database, row: requests.RequestRow): Promise<string> {
  if (row.stage !== 'closed') {
    await requests.cancel(database, row.id);
    return `${row.id} is being taken back; its asker is told.`;
  }
  await forget(database, eq(table.id, row.id));
  return `Nothing is kept of ${row.id} any more. Its files go within the hour, or at the next start.`;
}

/** In the time of whoever reads it. */
function when(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19).replace('T', ' ');
}
