import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf, PROMPT_REFUSED, record } from '../../src/state/audit.js';
import * as kept from '../../src/state/kept.js';
import { openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { audit, ledger, leftServers, serverSettings, requests as table } from '../../src/state/schema.js';
import { changeSettings } from '../../src/state/settings.js';
import { clipOutcome, folderOfGroup, smallRequest } from '../small-parts.js';

let state: State;
const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  for (const each of [audit, ledger, leftServers, serverSettings, table]) await state.database.delete(each);
});
afterAll(() => state.close());

const film = async (id: string, server: string | null = null, platform = 'discord') => {
  await requests.admit(state.database, smallRequest(id, { platform, server }));
  await requests.close(state.database, id, clipOutcome(id));
};
const age = (days: number) =>
  Promise.all([
    state.database.update(table).set({ closedAt: sql`now() - make_interval(days => ${days})` }),
    state.database.update(audit).set({ at: sql`now() - make_interval(days => ${days})` }),
  ]);
const notesOf = async (server: string) =>
  (await auditOf(state.database, 'discord', server, 9)).flatMap(({ note }) => note ?? []);
const leftLongAgo = () => state.database.update(leftServers).set({ at: sql`now() - interval '8 days'` });
const keptIds = async () => [...(await kept.wantedIds(state.database))].sort();

describe('what is kept', () => {
  it('goes when it is old', async () => {
    await film('a');
    await age(kept.KEPT_DAYS - 1);
    expect(await kept.forgetOld(state.database)).toEqual([]);

    await age(kept.KEPT_DAYS + 1);

    expect(await kept.forgetOld(state.database)).toEqual(['a']);
    expect(await kept.forgetOld(state.database)).toEqual([]);
    expect(JSON.stringify(await requests.find(state.database, 'a'))).not.toContain('cat');
  });

  it('is kept for as long as the admins of its server have set', async () => {
    const change = { platform: 'discord', server: 'short', by: '1', action: 'retention' };
    await changeSettings(state.database, change, (settings) => ({ ...settings, retentionDays: 7 }));
    await film('short', 'short');
    await film('usual', 'usual');
    for (const server of ['short', 'usual']) {
      const refused = {
        platform: 'discord',
        server,
        by: 'ada',
        action: PROMPT_REFUSED,
        note: `a wild ${server} prompt`,
      };
      await record(state.database, refused);
    }
    await age(8);

    expect(await kept.forgetOld(state.database)).toEqual(['short']);
    expect(await notesOf('short')).toEqual([]);
    expect(await notesOf('usual')).toEqual(['a wild usual prompt']);
  });

  it('of a server goes a week after the bot has left it, and not where it came back', async () => {
    await film('gone', 'gone');
    await film('back', 'back');
    await film('here', 'here');
    for (const server of ['gone', 'back']) await kept.leaveServer(state.database, 'discord', server);
    expect(await kept.forgetOld(state.database)).toEqual([]);

    await leftLongAgo();
    await kept.joinServer(state.database, 'discord', 'back');

    expect(await kept.forgetOld(state.database)).toEqual(['gone']);
    expect(await keptIds()).toEqual(['back', 'here']);
  });

  it('is compared with the servers that the bot is in now', async () => {
    await film('gone', 'gone');
    await film('here', 'here');
    await film('direct', null);
    await film('elsewhere', 'gone-too', 'telegram');
    await kept.leaveServer(state.database, 'discord', 'here');

    await kept.comparePresence(state.database, 'discord', ['here', 'new']);
    await leftLongAgo();

    expect(await kept.forgetOld(state.database)).toEqual(['gone']);
  });

  it('is not what is still open', async () => {
    await requests.admit(state.database, smallRequest('open', { platform: 'discord' }));

    expect(await kept.forgetPerson(state.database, { platform: 'discord', user: 'ada' })).toEqual([]);
    expect(await keptIds()).toEqual(['open']);
  });

  it('of a cancelled request is nothing', async () => {
    await requests.admit(state.database, smallRequest('a'));
    await requests.close(state.database, 'a', { kind: 'cancelled' });

    expect((await requests.find(state.database, 'a'))?.request.work.prompt).toBe('');
  });
});
