/**
 * Who will ask while somebody waits, and fairly come before them: users and servers that have less waiting than they.
 * From how much each has asked lately it is told how much longer the wait gets. Used by `line.ts`.
 */

/** A request of the line, in its order. Times are those of the fair order (`order.ts`). */
export interface Waiting {
  platform: string;
  server: string;
  user: string;
  cost: number;
  /** Of its server. */
  weight: number;
  userStart: number;
  serverStart: number;
}

/** Somebody who has asked lately. */
export interface Asking {
  platform: string;
  server: string;
  user: string;
  /** Cost of what they ask for, per second. */
  perSecond: number;
  /** Of their server. */
  weight: number;
}

/** What takes turns: the servers, and in each its users. */
interface Lane {
  /** When its first request begins by the fair order's clock. */
  from: number;
  waiting: number;
  perSecond: number;
  weight: number;
}

const MOST_ROUNDS = 20;
/** Where another round adds no more than this share, it is the last. */
const SETTLED = 0.005;

/**
 * @param waits how long each would wait if nobody asked any more, seconds; its own film included, which takes
 *   `filmSeconds`.
 * @param capacity what is made in a second, in cost.
 */
export function foretell(
  line: readonly Waiting[],
  waits: readonly { waitSeconds: number; filmSeconds: number }[],
  { asking, capacity }: { asking: readonly Asking[]; capacity: number },
): number[] {
  const servers = lanesOf(line, asking, keyOfServer, ({ serverStart }) => serverStart);
  const usersOf = new Map<string, Map<string, Lane>>();
  for (const [server, those] of groupBy(line, keyOfServer)) {
    const lately = asking.filter((each) => keyOfServer(each) === server).map((each) => ({ ...each, weight: 1 }));
    usersOf.set(
      server,
      lanesOf(
        those.map((each) => ({ ...each, weight: 1 })),
        lately,
        ({ user }) => user,
        ({ userStart }) => userStart,
      ),
    );
  }
  return line.map((one, index) => {
    const { waitSeconds: alone, filmSeconds } = waits[index]!;
    const server = keyOfServer(one);
    const users = usersOf.get(server)!;
    let wait = alone;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      // Nothing comes before it any more once it is being made.
      const seconds = Math.max(0, wait - filmSeconds);
      const fromUsers = more(users, one.user, { before: one.userStart, now: one.userStart, seconds });
      const now = one.serverStart + fromUsers / one.weight;
      const fromServers = more(servers, server, { before: one.serverStart, now, seconds });
      const next = alone + (fromUsers + fromServers) / capacity;
      const isSettled = next - wait <= SETTLED * next;
      wait = next;
      if (isSettled) break;
    }
    return wait;
  });
}

/** How much more of others comes first, where `seconds` pass and one's own turn moves from `before` to `now`. */
function more(
  lanes: ReadonlyMap<string, Lane>,
  own: string,
  { before, now, seconds }: { before: number; now: number; seconds: number },
): number {
  let sum = 0;
  for (const [key, lane] of lanes) if (key !== own) sum += ahead(lane, now, seconds) - ahead(lane, before, 0);
  return sum;
}

const ahead = ({ from, waiting, perSecond, weight }: Lane, until: number, seconds: number) =>
  Math.min(waiting + perSecond * seconds, Math.max(0, until - from) * weight);

function lanesOf(
  line: readonly Waiting[],
  asking: readonly Asking[],
  keyOf: (one: { platform: string; server: string; user: string }) => string,
  startOf: (one: Waiting) => number,
): Map<string, Lane> {
  // Whoever has nothing waiting begins where the clock stands.
  const shows = line.reduce((least, one) => Math.min(least, startOf(one)), Number.POSITIVE_INFINITY);
  const lanes = new Map<string, Lane>();
  const laneOf = (one: { platform: string; server: string; user: string; weight: number }, from: number) => {
    const lane = lanes.get(keyOf(one)) ?? { from, waiting: 0, perSecond: 0, weight: one.weight };
    lanes.set(keyOf(one), lane);
    return lane;
  };
  for (const one of line) laneOf(one, startOf(one)).waiting += one.cost;
  for (const one of asking) laneOf(one, shows).perSecond += one.perSecond;
  return lanes;
}

const keyOfServer = ({ platform, server }: { platform: string; server: string }) => `${platform} ${server}`;

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
