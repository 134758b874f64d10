/**
 * The fair order of the line, as one query: start-time fair queueing over servers by their weight, and within a server
 * over its users. `takeNext` takes by it, `lookAtLine` tells places and waits by it; there is no other order.
 *
 * Virtual time is seconds of film. A request that is taken keeps when it began on its server's clock and on its user's
 * (`serverStart`, `userStart`); the next of the same begins where that one ends, or at what the clock shows by now for
 * whoever has been away: who was idle neither saves up turns nor is made to wait for them. Requests that wait get
 * their times here, at each look, from nothing but what was really taken: what is cancelled leaves no trace, and
 * weights hold at once. Of a film that is taken back while it is made, what was not made is given back.
 */
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from './open.js';
import { requests, serverWeights } from './schema.js';

/** A host who gives nothing still gives a little, or the request would never come. */
const LEAST_WEIGHT = 0.001;

export const isWaiting = and(eq(requests.stage, 'admitted'), isNull(requests.cancelledAt));

/** A request that is not written down yet: to tell how long it would wait. */
export interface Newcomer {
  platform: string;
  server: string;
  user: string;
  cost: number;
}

/** Its id in the line; no request has it. */
export const NEWCOMER = '';

/**
 * Common table expressions, the last of which is `line`: every request that waits, with its times. Its order is
 * `IN_ORDER`. What was last taken is looked up once per user and once per server, and spread by windows: joins of what
 * waits with itself take a planner without statistics too long.
 */
export const lineWith = (newcomer?: Newcomer): SQL => sql`
  asked as (
    select id, number, platform, server, "user", cost from ${requests} where ${isWaiting}
    ${newcomer === undefined ? sql`` : sql`union all ${rowOf(newcomer)}`}
  ),
  waiting as (
    select asked.*,
      row_number() over (partition by platform, server order by number) as of_server,
      row_number() over (partition by platform, server, "user" order by number) as of_user
    from asked
  ),
  known as (
    select waiting.*,
      greatest(coalesce(max(weight) over whole_server, 1), ${LEAST_WEIGHT}) as weight,
      max(server_last.server_finish) over whole_server as server_free,
      coalesce(max(server_last.user_start) over whole_server, 0) as server_shows,
      max(user_last.user_finish) over whole_user as user_free
    from waiting
    left join ${serverWeights} as weights
      on of_server = 1 and weights.platform = waiting.platform and weights.server = waiting.server
    left join lateral (
      select server_finish, user_start from ${requests} as taken
      where of_server = 1 and taken.platform = waiting.platform and taken.server = waiting.server
        and server_start is not null
      order by server_start desc, server_finish desc limit 1
    ) as server_last on true
    left join lateral (
      select user_finish from ${requests} as taken
      where of_user = 1 and taken.platform = waiting.platform and taken.server = waiting.server
        and taken."user" = waiting."user" and user_start is not null
      order by user_start desc, user_finish desc limit 1
    ) as user_last on true
    window
      whole_server as (partition by waiting.platform, waiting.server),
      whole_user as (partition by waiting.platform, waiting.server, waiting."user")
  ),
  within_servers as (
    select known.*, greatest(user_free, server_shows)
      + sum(cost) over (partition by platform, server, "user" order by number) - cost as user_start
    from known
  ),
  over_servers as (
    select within_servers.*, sum(cost) over (partition by platform, server order by user_start, number) as with_this
    from within_servers
  ),
  clock as (
    select coalesce(max(server_start), 0) as shows from ${requests} where server_start is not null
  ),
  line as materialized (
    select id, number, platform, server, "user", cost, weight, user_start, user_start + cost as user_finish,
      greatest(server_free, shows) + (with_this - cost) / weight as server_start,
      greatest(server_free, shows) + with_this / weight as server_finish
    from over_servers cross join clock
  )`;

const rowOf = ({ platform, server, user, cost }: Newcomer) => sql`
  select ${NEWCOMER}, ${Number.MAX_SAFE_INTEGER}::bigint, ${platform}, ${server}, ${user}, ${cost}::float8`;

/** First what began first; where that is the same, first come, first served. */
export const IN_ORDER: SQL = sql`line.server_start, line.number`;

/** Sums of seconds are not exact to the last digit. */
const NOTHING = 1e-6;

/**
 * Gives back the turn of a film that was taken from the line and made in part only. Its user and its server go on from
 * where they would be, had it been so short: the last that was taken of each ends earlier, unless they had no turn in
 * between, since then it holds nothing up any more.
 * @param unmade how much of it was not made, 0 to 1.
 */
export async function giveTurnBack(
  transaction: Database,
  { platform, server, user, serverStart, serverFinish, userStart, userFinish }: typeof requests.$inferSelect,
  unmade: number,
): Promise<void> {
  if (serverStart === null || serverFinish === null || userStart === null || userFinish === null) return;
  const here = sql`platform = ${platform} and server = ${server}`;
  const ends = [
    [sql`server_start`, sql`server_finish`, here, serverStart, serverFinish],
    [sql`user_start`, sql`user_finish`, sql`${here} and "user" = ${user}`, userStart, userFinish],
  ] as const;
  for (const [start, finish, whose, from, to] of ends) {
    await transaction.execute(sql`
      with since as (select id, ${start}, ${finish} from ${requests} where ${whose} and ${start} >= ${from}::float8),
      last as (
        select * from since order by ${start} desc, ${finish} desc limit 1
      )
      update ${requests} as taken
      set ${finish} = greatest(last.${start}, last.${finish} - ${unmade * (to - from)}::float8)
      from last
      where taken.id = last.id
        and (select sum(${finish} - ${start}) from since) > last.${finish} - ${from}::float8 - ${NOTHING}::float8`);
  }
}
