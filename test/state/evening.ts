/** Plays an evening of asking against the real line in simulated time: what was made when, and what was foretold. */
import { eq, inArray } from 'drizzle-orm';
import { lookAtLine } from '../../src/state/line.js';
import type { Database } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { requests as table } from '../../src/state/schema.js';
import { smallRequest } from '../small-parts.js';

export interface Asked {
  atSeconds: number;
  server: string;
  user: string;
  seconds: number;
}

export interface Made extends Asked {
  startedAt: number;
  endedAt: number;
}

export interface Foretold {
  /** Seconds until the film is there: as they were told, and as they came. */
  told: number;
  wait: number;
}

interface Options {
  renderers: number;
  /** Seconds that a second of film takes are one in the mean; by how much that varies. */
  spread: number;
  /** How long ago those were asked for that wait at the beginning, seconds. */
  askedBefore?: number;
  /** When nobody looks any more. */
  untilSeconds: number;
  random: () => number;
}

const PACE = 1;
const LOOKS = 40;

/** As `dispatch.ts` does it: as soon as one more request than there are renderers is taken, the others wait. */
export async function simulate(
  database: Database,
  asked: readonly Asked[],
  { renderers, spread, askedBefore = 0, untilSeconds, random }: Options,
): Promise<{ films: Made[]; foretold: Foretold[] }> {
  const byId = new Map(asked.map((each, index) => [`${index}`, each]));
  const coming = [...byId].sort(([, one], [, other]) => one.atSeconds - other.atSeconds);
  const films = new Map<string, Made>();
  const told: { id: string; at: number; seconds: number }[] = [];
  const queued: string[] = [];
  let rendering: string[] = [];
  let ended: string[] = [];
  const takenAt = new Map<string, number>();
  const began = Date.now();
  const momentOf = (seconds: number) => new Date(began + seconds * 1000);
  let nextLook = 0;
  let now = 0;

  for (;;) {
    const late = coming.findIndex(([, { atSeconds }]) => atSeconds > now);
    await enter(coming.splice(0, late < 0 ? coming.length : late));
    const isDone = (id: string) => films.get(id)!.endedAt <= now;
    ended.push(...rendering.filter(isDone));
    rendering = rendering.filter((id) => !isDone(id));
    const free = renderers + 1 - rendering.length - queued.length;
    for (const { id } of await requests.takeNext(database, free)) {
      queued.push(id);
      takenAt.set(id, now);
    }
    while (rendering.length < renderers && queued.length > 0) {
      const id = queued.shift()!;
      const one = byId.get(id)!;
      const endedAt = now + one.seconds * PACE * (1 + (2 * random() - 1) * spread);
      films.set(id, { ...one, startedAt: now, endedAt });
      rendering.push(id);
    }
    if (now >= nextLook) await look();
    const next = [...rendering.map((id) => films.get(id)!.endedAt), ...(queued.length === 0 ? arrival() : [])];
    now = Math.min(...next);
    if (now > untilSeconds || next.length === 0) break;
  }
  const foretold = told.flatMap(({ id, at, seconds }) => {
    const film = films.get(id);
    return film ? [{ told: seconds, wait: film.endedAt - at }] : [];
  });
  return { films: [...films.values()], foretold };

  function arrival(): number[] {
    return coming.slice(0, 1).map(([, { atSeconds }]) => atSeconds);
  }

  async function enter(arrived: [string, Asked][]): Promise<void> {
    const rows = arrived.map(([id, { atSeconds, server, user, seconds }]) => {
      const key = { id, platform: 'discord', server, user };
      const { work } = smallRequest(id);
      const request = smallRequest(id, { ...key, work: { ...work, seconds } });
      return {
        ...key,
        cost: seconds,
        stage: 'admitted' as const,
        request,
        admittedAt: momentOf(atSeconds - askedBefore),
      };
    });
    if (rows.length > 0) await database.insert(table).values(rows);
  }

  async function look(): Promise<void> {
    nextLook += untilSeconds / LOOKS;
    if (ended.length > 0) {
      await database.update(table).set({ stage: 'closed', pace: PACE }).where(inArray(table.id, ended));
      ended = [];
    }
    for (const id of [...rendering, ...queued]) {
      const submittedAt = momentOf(takenAt.get(id)!);
      await database.update(table).set({ submittedAt, begunAt: submittedAt }).where(eq(table.id, id));
    }
    const { standings } = await lookAtLine(database, { now: momentOf(now) });
    for (const [id, { waitSeconds: seconds }] of standings)
      if (seconds !== undefined) told.push({ id, at: now, seconds });
  }
}
