/**
 * Where requests stand in the line and how long they will wait, as their askers are told: at admission, in `/queue`,
 * and while they wait. The order is the one in which `takeNext` takes them.
 */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './open.js';
import { IN_ORDER, LINE } from './order.js';
import { recentPace } from './requests.js';
import { requests } from './schema.js';

export interface Standing {
  /** 1 is the next. */
  place: number;
  /** Seconds until its film should be there; undefined where no film has been made yet. */
  waitSeconds: number | undefined;
}

export interface Line {
  standings: ReadonlyMap<string, Standing>;
  /** How long a film of `seconds` would take that is asked for now. */
  expected(seconds: number): number | undefined;
}

/** The line as it stands. Cancelled requests take no time any more. */
export async function lookAtLine(database: Database): Promise<Line> {
  const pace = await recentPace(database);
  const secondsOf = sql<number>`(${requests.request}->'work'->>'seconds')::float8`;
  const making = await database
    .select({ seconds: secondsOf })
    .from(requests)
    .where(and(eq(requests.stage, 'rendering'), isNull(requests.cancelledAt)))
    .orderBy(asc(requests.submittedAt), asc(requests.number));
  const waiting = await database
    .select({ id: requests.id, seconds: secondsOf })
    .from(requests)
    .innerJoin(sql`(with ${LINE} select * from line) as line`, sql`line.id = ${requests.id}`)
    .orderBy(IN_ORDER);
  const machines = openMachines(making.map(({ seconds }) => seconds));
  const inSeconds = (films: number) => (pace === undefined ? undefined : films * pace);
  const standings = new Map<string, Standing>();
  for (const { id, seconds } of waiting) {
    standings.set(id, { place: standings.size + 1, waitSeconds: inSeconds(machines.make(seconds)) });
  }
  return { standings, expected: (seconds) => inSeconds(machines.whenMade(seconds)) };
}

/** Who makes what when, in seconds of film from now: whatever is free first takes the next. */
function openMachines(making: readonly number[]): {
  make(seconds: number): number;
  whenMade(seconds: number): number;
} {
  // One more than there are renderers is taken from the line as soon as that many wait.
  const renderers = Math.max(1, making.length - 1);
  const freeAt = new Array<number>(renderers).fill(0);
  const firstFree = () => freeAt.indexOf(Math.min(...freeAt));
  const make = (seconds: number) => {
    const machine = firstFree();
    freeAt[machine]! += seconds;
    return freeAt[machine]!;
  };
  // How far they are nobody knows here: half way, in the mean.
  making.forEach((seconds, index) => void make(index < renderers ? seconds / 2 : seconds));
  return { make, whenMade: (seconds) => freeAt[firstFree()]! + seconds };
}
