/** A group that gets another id, held against the schema: whatever table there is, the old id stands nowhere after it. */
import { join } from 'node:path';
import { eq, is } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { moveServer } from '../../src/state/move-server.js';
import { type Database, openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import * as schema from '../../src/state/schema.js';
import { folderOfGroup, smallRequest } from '../small-parts.js';

let state: State;
let database: Database;

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
  database = state.database;
});
const TABLES = Object.values(schema).filter((each) => is(each, PgTable));
afterAll(() => state.close());

const OLD = '-1';
const NEW = '-1001';
const OTHER = '-2';
/** Columns of text that hold no id of a server, a chat or a user. */
const NO_IDS = ['id', 'request_id', 'clip', 'once', 'reason', 'action', 'note', 'understood'];

/** A row whose every id is `id`, in JSON too. */
function rowOf(table: PgTable, platform: string, id: string): Record<string, unknown> {
  const ids = { server: id, channel: id, user: id };
  const filling = (column: PgColumn): unknown => {
    if (column.name === 'platform') return platform;
    if (column.enumValues) return column.enumValues[0];
    if (column.dataType === 'json')
      return { outcome: {}, request: ids }[column.name] ?? { ...ids, lists: { [id]: [id] } };
    if (column.dataType === 'string') return NO_IDS.includes(column.name) ? `${platform} ${id} row` : id;
    return undefined;
  };
  const columns = Object.entries(getTableConfig(table).columns).map(([, column]) => column);
  const keyOf = new Map(Object.entries(table).map(([key, column]) => [column, key]));
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = filling(column);
      if (value !== undefined) return [[keyOf.get(column)!, value]];
      const needed = column.notNull && !column.hasDefault;
      return needed ? [[keyOf.get(column)!, column.dataType === 'date' ? new Date() : 1]] : [];
    }),
  );
}

it('takes along what stands in any table, and nothing of others', async () => {
  for (const table of TABLES) {
    const { name, columns } = getTableConfig(table);
    if (!columns.some((column) => column.name === 'platform')) {
      // Of a request, which knows where it was asked for; or of none.
      expect(['deliveries', 'installation']).toContain(name);
      continue;
    }
    const others = [rowOf(table, 'telegram', OTHER), rowOf(table, 'discord', OLD)];
    await database.insert(table).values([rowOf(table, 'telegram', OLD), ...others] as never);
    const before = await database.select().from(table);

    await moveServer(database, 'telegram', OLD, NEW);

    const after = (await database.select().from(table)) as { platform: string }[];
    const holds = (row: unknown, id: string) => JSON.stringify(row).includes(`"${id}"`);
    const ours = after.filter((row) => row.platform === 'telegram' && !holds(row, OTHER));
    expect(ours.filter((row) => holds(row, OLD))).toEqual([]);
    expect(ours.filter((row) => holds(row, NEW))).toHaveLength(name === 'left_servers' ? 0 : 1);
    for (const row of before.slice(1)) expect(after).toContainEqual(row);
    await database.delete(table);
  }
});

it('leaves behind where messages stand, and takes over what the new group was given before the news', async () => {
  const replyTo = { chat: OLD };
  await requests.admit(database, smallRequest('one', { platform: 'telegram', server: OLD, channel: OLD, replyTo }));
  const given = { platform: 'telegram', server: NEW, settings: {} };
  await database.insert(schema.serverSettings).values([given, { ...given, server: OLD, settings: { paused: true } }]);
  await database.insert(schema.serverSettings).values({
    ...given,
    server: OTHER,
    settings: { moderation: { reportsTo: OLD } } as never,
  });

  await moveServer(database, 'telegram', OLD, NEW);

  expect((await requests.find(database, 'one'))!.request).toMatchObject({ server: NEW, channel: NEW, replyTo });
  const settings = await database
    .select()
    .from(schema.serverSettings)
    .where(eq(schema.serverSettings.platform, 'telegram'));
  expect(settings.map((row) => [row.server, row.settings]).sort()).toEqual([
    [NEW, { paused: true }],
    [OTHER, { moderation: { reportsTo: NEW } }],
  ]);
});
