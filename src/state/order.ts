/**
 * The fair order of the line, as one query: start-time fair queueing over servers by their weight, and within a server
 * over its users. `takeNext` takes by it, `lookAtLine` tells places and waits by it; there is no other order.
 *
 * Virtual time is seconds of film. A request that is taken keeps when it began on its server's clock and on its user's
 * (`serverStart`, `userStart`); the next of the same begins where that one ends, or at what the clock shows by now for
 * whoever has been away: who was idle neither saves up turns nor is made to wait for them. Requests that wait get
 * their times here, at each look, from nothing but what was really taken: what is cancelled leaves no trace, and
 * weights hold at once.
 */
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { requests, serverWeights } from './schema.js';

/** A host who gives nothing still gives a little, or the request would never come. */
const LEAST_WEIGHT = 0.001;

export const isWaiting = and(eq(requests.stage, 'admitted'), isNull(requests.cancelledAt));

/**
 * Common table expressions, the last of which is `line`: `id`, `number`, `server_start`, `server_finish` and
 * `user_start` of every request that waits. Its order is `IN_ORDER`. What was last taken is looked up once per user and
 * once per server, and spread by windows: joins of what waits with itself take a planner without statistics too long.
 */
export const LINE: SQL = sql`
  waiting as (
    select id, number, platform, server, "user", cost,
      row_number() over (partition by platform, server order by number) as of_server,
      row_number() over (partition by platform, server, "user" order by number) as of_user
    from ${requests} where ${isWaiting}
  ),
  known as (
    select waiting.*,
      greatest(coalesce(max(weight) over whole_server, 1), ${LEAST_WEIGHT}) as weight,
      max(server_last.server_finish) over whole_server as server_free,
      coalesce(max(server_last.user_start) over whole_server, 0) as server_shows,
      max(user_last.user_start + user_last.cost) over whole_user as user_free
    from waiting
    left join ${serverWeights} as weights
      on of_server = 1 and weights.platform = waiting.platform and weights.server = waiting.server
    left join lateral (
      select server_finish, user_start from ${requests} as taken
      where of_server = 1 and taken.platform = waiting.platform and taken.server = waiting.server
        and server_start is not null
      order by server_start desc limit 1
    ) as server_last on true
    left join lateral (
      select user_start, taken.cost from ${requests} as taken
      where of_user = 1 and taken.platform = waiting.platform and taken.server = waiting.server
        and taken."user" = waiting."user" and user_start is not null
      order by user_start desc limit 1
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
    select id, number, user_start,
      greatest(server_free, shows) + (with_this - cost) / weight as server_start,
      greatest(server_free, shows) + with_this / weight as server_finish
    from over_servers cross join clock
  )`;

/** First what began first; where that is the same, first come, first served. */
export const IN_ORDER: SQL = sql`line.server_start, line.number`;
