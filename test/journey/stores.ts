/** The stores that the journey runs on: the embedded one, and real servers where their binaries are installed. */
import pg from 'pg';
import { hasPostgres, hasRedis, type Server, startPostgres, startRedis } from '../servers.js';

export interface Store {
  /** The environment of a machine whose store is empty. */
  fresh(): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

export interface StoreKind {
  /** Says also why it cannot be tried here, where it cannot. */
  name: string;
  missing: boolean;
  /** True for the store that every host begins with: everything is tried on it, on the others what they may change. */
  embedded: boolean;
  open(): Promise<Store>;
}

export const STORES: StoreKind[] = [
  {
    name: 'the embedded store',
    missing: false,
    embedded: true,
    open: async () => ({ fresh: async () => ({}), stop: async () => {} }),
  },
  {
    name: `Redis for the queue${hasRedis() ? '' : ' (redis-server is not installed: apt-get install redis-server)'}`,
    missing: !hasRedis(),
    embedded: false,
    open: async () => onServer(await startRedis(), async (url, count) => ({ REDIS_URL: `${url}/${count}` })),
  },
  {
    name: `PostgreSQL for both${hasPostgres() ? '' : ' (postgres is not installed: apt-get install postgresql)'}`,
    missing: !hasPostgres(),
    embedded: false,
    open: async () =>
      onServer(await startPostgres(), async (url, count) => ({
        DATABASE_URL: await createDatabase(url, `journey${count}`),
      })),
  },
];

function onServer(server: Server, environment: (url: string, count: number) => Promise<Record<string, string>>): Store {
  let count = 0;
  return { fresh: () => environment(server.url, ++count), stop: server.stop };
}

async function createDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/\/[^/]*$/, `/${name}`);
}
