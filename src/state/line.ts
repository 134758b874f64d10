/**
 * Where requests stand in the line and how long they will wait, as their askers are told: at admission, in `/queue`,
 * and while they wait. The order is the one in which `takeNext` takes them.
 */
import { asc, inArray, sql } from 'drizzle-orm';
import type { Database } from './open.js';
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
  const rows = await database
    .select({
      id: requests.id,
      stage: requests.stage,
      seconds: sql<number>`(${requests.request}->'work'->>'seconds')::real`,
      cancelledAt: requests.cancelledAt,
    })
    .from(requests)
    .where(inArray(requests.stage, ['admitted', 'rendering']))
    .orderBy(asc(requests.number));
  const pace = await recentPace(database);
  const wanted = rows.filter(({ cancelledAt }) => cancelledAt === null);
  let ahead = sum(wanted.filter(({ stage }) => stage === 'rendering'));
  const standings = new Map<string, Standing>();
  for (const { id, stage, seconds } of wanted) {
    if (stage !== 'admitted') continue;
    ahead += Number(seconds);
    standings.set(id, { place: standings.size + 1, waitSeconds: pace === undefined ? undefined : ahead * pace });
  }
  return { standings, expected: (seconds) => (pace === undefined ? undefined : (ahead + seconds) * pace) };
}

const sum = (rows: { seconds: number }[]) => rows.reduce((total, { seconds }) => total + Number(seconds), 0);
