/**
 * The life of a request in the `requests` table: every change of stage is one statement here, and each only moves
 * forwards. Admission writes rows, dispatch takes and sweeps them, deliver and close end them.
 */
import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, ne, notExists, sql } from 'drizzle-orm';
import type { Outcome, ReplyTarget, Vanished, VideoRequest } from '../request.js';
import { forget } from './kept.js';
import { reserve, settle } from './ledger.js';
import type { Database } from './open.js';
import { giveTurnBack, IN_ORDER, isWaiting, lineWith } from './order.js';
import { deliveries, PRIVATE, requests, STAGES, type Stage } from './schema.js';

export type RequestRow = typeof requests.$inferSelect;

/** Named by the stages that it may be in, which an index finds: of closed ones there are ever more. */
const isOpen = inArray(requests.stage, STAGES.slice(0, -1));

/** What a request of the line has nothing of. */
const IN_LINE = { begunAt: null, serverStart: null, serverFinish: null, userStart: null, userFinish: null };

/** Who asked; ids of one platform mean nothing on another. */
export interface Asker {
  platform: string;
  user: string;
}

export interface Terms {
  /** Of the requests with the same one, only one may be open. */
  once?: string | undefined;
  /** Seconds of the quota; those of the film where it is left out. */
  cost?: number;
  /** The part of the cost that comes out of what was granted. */
  drawn?: number;
  /** In whose day and month it counts. */
  at?: Date;
}

/**
 * Writes the request down and reserves its cost, both or neither.
 * @returns false where it is there already: the same event seen twice, or an open request of the same `once`.
 */
export async function admit(
  database: Database,
  request: VideoRequest,
  { once, cost = request.work.seconds, drawn = 0, at = new Date() }: Terms = {},
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const { id, platform, user } = request;
    const key = { id, platform, server: request.server ?? PRIVATE, user, cost };
    const written = await transaction
      .insert(requests)
      .values({ ...key, stage: 'admitted', request, once })
      .onConflictDoNothing()
      .returning({ id: requests.id });
    if (written.length === 0) return false;
    await reserve(transaction, key, drawn, at);
    return true;
  });
}

/**
 * Takes the next requests of the line to be rendered, in the fair order. Cancelled ones come at once and beyond the
 * number, because nothing will be rendered for them.
 *
 * @param most how many may be taken that will be rendered.
 */
export async function takeNext(database: Database, most: number): Promise<RequestRow[]> {
  const taken = { stage: 'rendering' as const, attempt: sql`${requests.attempt} + 1`, submittedAt: sql`now()` };
  const unwanted = database
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.stage, 'admitted'), isNotNull(requests.cancelledAt)))
    .orderBy(asc(requests.number))
    .limit(100)
    .for('update', { skipLocked: true });
  const cancelled = await database
    .update(requests)
    .set(taken)
    // As an array it is read once; a join may read it again and again and take the whole line.
    .where(sql`${requests.id} = any(array(${unwanted}))`)
    .returning();
  cancelled.sort((one, other) => one.number - other.number);
  if (most <= 0) return cancelled;
  const next = sql`(
    with ${lineWith()},
    next as materialized (
      select line.* from line join ${requests} on ${requests.id} = line.id
      where ${isWaiting} order by ${IN_ORDER} limit ${most} for update of requests skip locked
    )
    select * from next
  ) as turn`;
  const turn = {
    serverStart: sql`turn.server_start`,
    serverFinish: sql`turn.server_finish`,
    userStart: sql`turn.user_start`,
    userFinish: sql`turn.user_finish`,
  };
  const wanted = await database
    .update(requests)
    .set({ ...taken, ...turn })
    .from(next)
    .where(sql`${requests.id} = turn.id`)
    .returning(getTableColumns(requests));
  wanted.sort((one, other) => one.serverStart! - other.serverStart! || one.number - other.number);
  return [...cancelled, ...wanted];
}

export async function find(database: Database, id: string): Promise<RequestRow | undefined> {
  const [row] = await database.select().from(requests).where(eq(requests.id, id));
  return row;
}

/** How often another take of a film was asked for, by anybody. */
export async function takesOf(database: Database, id: string): Promise<number> {
  return database.$count(requests, sql`${requests.request} ->> 'parent' = ${id}`);
}

/** All requests that are not closed, in the order of the line. */
export async function open(database: Database): Promise<RequestRow[]> {
  return database.select().from(requests).where(isOpen).orderBy(asc(requests.number));
}

/** What a person has asked for that is not closed, in the order of the line. */
export async function openOf(database: Database, { platform, user }: Asker): Promise<RequestRow[]> {
  return database
    .select()
    .from(requests)
    .where(and(eq(requests.platform, platform), eq(requests.user, user), ne(requests.stage, 'closed')))
    .orderBy(asc(requests.number));
}

/** Ids of what a person has asked for in one server, or in private, that is wanted and not closed. */
export async function openIn(
  database: Database,
  { platform, server, user }: Asker & { server: string | null },
): Promise<string[]> {
  const theirs = and(eq(requests.platform, platform), eq(requests.server, server ?? PRIVATE), eq(requests.user, user));
  const rows = await database
    .select({ id: requests.id })
    .from(requests)
    .where(and(theirs, isOpen, isNull(requests.cancelledAt)));
  return rows.map(({ id }) => id);
}

/** Requests that were given to the queue and are not closed. */
export async function submitted(database: Database): Promise<RequestRow[]> {
  return database
    .select()
    .from(requests)
    .where(inArray(requests.stage, ['rendering', 'compressing', 'delivering']))
    .orderBy(asc(requests.number));
}

/** How many requests were given to the queue and are not rendered yet, cancelled ones left out. */
export async function countRendering(database: Database): Promise<number> {
  return database.$count(requests, and(eq(requests.stage, 'rendering'), isNull(requests.cancelledAt)));
}

/** Moves a request forwards to `stage`; does nothing where it is there, further, or of another attempt. */
export async function advance(database: Database, id: string, attempt: number, stage: Stage): Promise<void> {
  const earlier = STAGES.slice(0, STAGES.indexOf(stage));
  await database
    .update(requests)
    .set({ stage })
    .where(and(eq(requests.id, id), eq(requests.attempt, attempt), inArray(requests.stage, earlier)));
}

/** Puts what was given to a lost queue back into the line, at its old place. The state's sole owner may do this. */
export async function takeBack(database: Database): Promise<number> {
  const rows = await database
    .update(requests)
    .set({ stage: 'admitted', ...IN_LINE })
    .where(inArray(requests.stage, ['rendering', 'compressing', 'delivering']))
    .returning({ id: requests.id });
  return rows.length;
}

/** Lets requests of the line wait behind everything that is in it now, in the order of `ids`. */
export async function moveToEnd(database: Database, ids: string[]): Promise<void> {
  const number = sql`nextval(pg_get_serial_sequence('public.requests', 'number'))`;
  for (const id of ids) {
    await database
      .update(requests)
      .set({ number })
      .where(and(eq(requests.id, id), eq(requests.stage, 'admitted')));
  }
}

/**
 * Puts a request back into the line whose job was taken from the queue before anybody had begun it: as if it had never
 * been given to it.
 */
export async function putBack(database: Database, { id, attempt }: RequestRow): Promise<void> {
  await database
    .update(requests)
    .set({ stage: 'admitted', attempt: attempt - 1, ...IN_LINE })
    .where(and(eq(requests.id, id), eq(requests.attempt, attempt), eq(requests.stage, 'rendering')));
}

/** Notes that a worker has begun to make it. */
export async function begin(database: Database, { id, attempt }: RequestRow): Promise<void> {
  await database
    .update(requests)
    .set({ begunAt: sql`now()` })
    .where(and(eq(requests.id, id), eq(requests.attempt, attempt), isNull(requests.begunAt)));
}

/** Counts another attempt of a request whose job is gone. Undefined where it was closed or taken meanwhile. */
export async function retake(database: Database, row: RequestRow): Promise<RequestRow | undefined> {
  const [taken] = await database
    .update(requests)
    .set({ stage: 'rendering', attempt: row.attempt + 1, submittedAt: sql`now()`, begunAt: null })
    .where(and(eq(requests.id, row.id), eq(requests.attempt, row.attempt), ne(requests.stage, 'closed')))
    .returning();
  return taken;
}

/**
 * Notes that nobody wants it any more.
 * @param asker does nothing to what is somebody else's; undefined where the caller has decided who may.
 * @returns the row, or undefined where it is closed, unknown, or somebody else's.
 */
export async function cancel(database: Database, id: string, asker?: Asker): Promise<RequestRow | undefined> {
  const theirs = asker && and(eq(requests.platform, asker.platform), eq(requests.user, asker.user));
  const [row] = await database
    .update(requests)
    .set({ cancelledAt: sql`coalesce(${requests.cancelledAt}, now())` })
    .where(and(eq(requests.id, id), theirs, ne(requests.stage, 'closed')))
    .returning();
  return row;
}

/**
 * Notes that nobody can get what was asked for there. A message that is gone takes no film back whose delivery has
 * begun: that comes in another message.
 * @returns the ids of the open requests that it concerns.
 */
export async function cancelVanished(database: Database, platform: string, where: Vanished): Promise<string[]> {
  const which =
    'request' in where
      ? and(
          eq(requests.id, where.request),
          notExists(database.select().from(deliveries).where(eq(deliveries.requestId, requests.id))),
        )
      : 'channel' in where
        ? sql`${requests.request}->>'channel' = ${where.channel}`
        : sql`${requests.request}->>'server' = ${where.server}`;
  const rows = await database
    .update(requests)
    .set({ cancelledAt: sql`now()` })
    .where(and(eq(requests.platform, platform), which, isNull(requests.cancelledAt), isOpen))
    .returning({ id: requests.id });
  return rows.map(({ id }) => id);
}

/**
 * Ends a request, whatever stage ended it, and settles what was reserved. Does nothing where it is closed.
 *
 * @param pace wall-clock seconds of rendering per second of film, where it became a clip.
 */
export async function close(database: Database, id: string, outcome: Outcome, pace?: number): Promise<void> {
  await database.transaction(async (transaction) => {
    const [row] = await transaction
      .update(requests)
      .set({ stage: 'closed', outcome, closedAt: sql`now()`, ...(pace === undefined ? {} : { pace }) })
      .where(and(eq(requests.id, id), ne(requests.stage, 'closed')))
      .returning();
    if (!row) return;
    // A wish to take it back that came too late for the film still holds for its words.
    if (row.request.private || row.cancelledAt || outcome.kind === 'cancelled')
      await forget(transaction, eq(requests.id, id));
    if (outcome.kind === 'cancelled') await giveTurnBack(transaction, row, 1 - (outcome.made ?? 0));
    await settle(transaction, row, outcome);
  });
}

/** Notes where an open request is to be answered. */
export async function setReplyTarget(database: Database, id: string, replyTo: ReplyTarget): Promise<void> {
  await database
    .update(requests)
    .set({ request: sql`jsonb_set(${requests.request}, '{replyTo}', ${JSON.stringify(replyTo)}::jsonb)` })
    .where(and(eq(requests.id, id), ne(requests.stage, 'closed')));
}
