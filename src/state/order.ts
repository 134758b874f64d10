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
 * `user_start` of every request that waits. Its order is `IN_ORDER`.
 */
export const LINE: SQL = sql`
  waiting as (
    select id, number, platform, server, "user", cost from ${requests} where ${isWaiting}
  ),
  clock as (
    select coalesce(max(server_start), 0) as shows from ${requests} where server_start is not null
  ),
  servers as (
    select each.platform, each.server, greatest(coalesce(weight, 1), ${LEAST_WEIGHT}) as weight,
      greatest(last.server_finish, clock.shows) as free, coalesce(last.user_start, 0) as shows
    from (select distinct platform, server from waiting) as each
    cross join clock
    left join ${serverWeights} using (platform, server)
    left join lateral (
      select server_finish, user_start from ${requests} as taken
      where taken.platform = each.platform and taken.server = each.server and server_start is not null
      order by server_start desc limit 1
    ) as last on true
  ),
  users as (
    select each.platform, each.server, each."user", greatest(last.user_start + last.cost, servers.shows) as free
    from (select distinct platform, server, "user" from waiting) as each
    join servers using (platform, server)
    left join lateral (
      select user_start, cost from ${requests} as taken
      where taken.platform = each.platform and taken.server = each.server and taken."user" = each."user"
        and user_start is not null
      order by user_start desc limit 1
    ) as last on true
  ),
  within_servers as (
    select waiting.*, users.free + sum(cost) over (partition by platform, server, "user" order by number) - cost
      as user_start
    from waiting join users using (platform, server, "user")
  ),
  over_servers as (
    select within_servers.*, servers.free, servers.weight,
      sum(cost) over (partition by platform, server order by user_start, number) as with_this
    from within_servers join servers using (platform, server)
  ),
  line as materialized (
    select id, number, user_start, free + (with_this - cost) / weight as server_start,
      free + with_this / weight as server_finish
    from over_servers
  )`;

/** First what began first; where that is the same, first come, first served. */
export const IN_ORDER: SQL = sql`line.server_start, line.number`;
