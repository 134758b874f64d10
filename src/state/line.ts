/**
 * Where requests stand in the line and how long they will wait, as their askers are told: at admission, in `/queue`,
 * and while they wait. The order is the one in which `takeNext` takes them; who will ask meanwhile and fairly comes
 * before them is foretold from who has asked lately.
 */
import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { type Asking, foretell, type Waiting } from './foretell.js';
import type { Database } from './open.js';
import { IN_ORDER, lineWith, NEWCOMER, type Newcomer } from './order.js';
import { requests, serverWeights } from './schema.js';

export interface Standing {
  /** 1 is the next. */
  place: number;
  /** Others are made before it; otherwise it is about to be begun. */
  waits: boolean;
  /** Seconds until its film should be there; undefined where no film has been made yet. */
  waitSeconds: number | undefined;
}

export interface Line {
  standings: ReadonlyMap<string, Standing>;
  /** Of what was taken from the line and is not made yet: seconds until it should be there. */
  begun: ReadonlyMap<string, number | undefined>;
  /** Where the newcomer would stand. */
  newcomer: Standing | undefined;
}

interface Options {
  /** What might be asked for now, and how long its film is. */
  newcomer?: Newcomer & { seconds: number };
  /** The database's own clock where it is left out. */
  now?: Date;
}

/** Who has asked in so many seconds will go on so. */
const LATELY_SECONDS = 600;
/** A rush that has just begun may be over as soon. */
const SHORTEST_RUSH_SECONDS = 60;
/** A film that takes longer than the mean may end at any moment. */
const LEAST_LEFT = 0.05;

/** The line as it stands. Cancelled requests take no time any more. */
export async function lookAtLine(database: Database, { newcomer, now }: Options = {}): Promise<Line> {
  const clock = now === undefined ? sql`now()` : sql`${now.toISOString()}::timestamptz`;
  const pace = await recentPace(database);
  const making = await readMaking(database, clock);
  const waiting = await readWaiting(database, newcomer);
  const machines = openMachines(making, pace ?? 1);
  const begun = new Map(making.map(({ id }, index) => [id, pace === undefined ? undefined : machines.begun[index]]));
  const waits = waiting.map(({ seconds }) => machines.make(seconds));
  const foretold =
    pace === undefined || waiting.length === 0
      ? []
      : foretell(waiting, waits, {
          asking: await readAsking(database, clock),
          capacity: ((machines.count / pace) * waiting[0]!.cost) / waiting[0]!.seconds,
        });
  // What was handed to the workers and is not begun waits, too, before everything else.
  const handed = making.filter(({ isBegun }) => !isBegun).map(({ id }) => ({ id, waitSeconds: begun.get(id) }));
  const inLine = [...handed, ...waiting.map(({ id }, index) => ({ id, waitSeconds: foretold[index] }))];
  const isBusy = making.length > handed.length;
  const standings = new Map(
    inLine.map(({ id, waitSeconds }, index): [string, Standing] => [
      id,
      { place: index + 1, waits: isBusy || index > 0, waitSeconds },
    ]),
  );
  const stands = standings.get(NEWCOMER);
  standings.delete(NEWCOMER);
  return { standings, begun, newcomer: stands };
}

const secondsOf = sql<number>`(${requests.request}->'work'->>'seconds')::float8`;

interface Making {
  id: string;
  /** Of film. */
  seconds: number;
  /** Since it was taken from the line. */
  ago: number;
  /** A worker has it in its hands. */
  isBegun: boolean;
}

/** What was taken and is not rendered, longest ago first. */
async function readMaking(database: Database, clock: SQL): Promise<Making[]> {
  return database
    .select({
      id: requests.id,
      seconds: secondsOf,
      ago: sql<number>`extract(epoch from ${clock} - ${requests.submittedAt})::float8`,
      isBegun: sql<boolean>`${requests.begunAt} is not null`,
    })
    .from(requests)
    .where(and(eq(requests.stage, 'rendering'), isNull(requests.cancelledAt)))
    .orderBy(requests.submittedAt, requests.number);
}

async function readWaiting(
  database: Database,
  newcomer: (Newcomer & { seconds: number }) | undefined,
): Promise<(Waiting & { id: string; seconds: number })[]> {
  const column = <Type>(name: string) => sql<Type>`line.${sql.identifier(name)}`;
  const rows = await database
    .select({
      id: column<string>('id'),
      platform: column<string>('platform'),
      server: column<string>('server'),
      user: column<string>('user'),
      cost: column<number>('cost'),
      weight: column<number>('weight'),
      userStart: column<number>('user_start'),
      serverStart: column<number>('server_start'),
      seconds: sql<number>`coalesce(${secondsOf}, ${newcomer?.seconds ?? 0}::float8)`,
    })
    .from(sql`(with ${lineWith(newcomer)} select * from line) as line`)
    .leftJoin(requests, sql`${requests.id} = line.id`)
    .orderBy(IN_ORDER);
  return rows;
}

/** Who has asked lately, and how much a second since the rush has begun. */
async function readAsking(database: Database, clock: SQL): Promise<Asking[]> {
  const rows = await database
    .select({
      platform: requests.platform,
      server: requests.server,
      user: requests.user,
      cost: sql<number>`sum(${requests.cost})::float8`,
      ago: sql<number>`extract(epoch from ${clock} - min(${requests.admittedAt}))::float8`,
      weight: sql<number>`coalesce(max(${serverWeights.weight}), 1)::float8`,
    })
    .from(requests)
    .leftJoin(
      serverWeights,
      and(eq(serverWeights.platform, requests.platform), eq(serverWeights.server, requests.server)),
    )
    .where(sql`${requests.admittedAt} > ${clock} - make_interval(secs => ${LATELY_SECONDS})`)
    .groupBy(requests.platform, requests.server, requests.user);
  const rush = Math.max(SHORTEST_RUSH_SECONDS, ...rows.map(({ ago }) => ago));
  return rows.map(({ cost, ago: _, ...who }) => ({ ...who, perSecond: cost / rush }));
}

/** Who makes what when, in seconds from now: whatever is free first takes the next. */
function openMachines(making: readonly Making[], pace: number) {
  // One more than there are renderers is taken from the line as soon as that many wait.
  const count = Math.max(1, making.length - 1);
  const freeAt = new Array<number>(count).fill(0);
  const take = (wallSeconds: number) => {
    const machine = freeAt.indexOf(Math.min(...freeAt));
    freeAt[machine]! += wallSeconds;
    return freeAt[machine]!;
  };
  const begun = making.map(({ seconds, ago }, index) => {
    const all = seconds * pace;
    // Whenever one begins the next is taken from the line.
    const since = making[index + 1]?.ago ?? ago;
    return take(index < count ? Math.max(LEAST_LEFT * all, all - since) : all);
  });
  const make = (seconds: number) => {
    const filmSeconds = seconds * pace;
    return { waitSeconds: take(filmSeconds), filmSeconds };
  };
  return { count, begun, make };
}

/** Wall-clock seconds per second of film, the mean of the last twenty clips; undefined where there is none yet. */
export async function recentPace(database: Database): Promise<number | undefined> {
  const last = database
    .select({ pace: requests.pace })
    .from(requests)
    .where(isNotNull(requests.pace))
    .orderBy(sql`${requests.number} desc`)
    .limit(20)
    .as('last');
  const [row] = await database.select({ mean: sql<number | null>`avg(${last.pace})` }).from(last);
  return row?.mean == null ? undefined : Number(row.mean);
}
