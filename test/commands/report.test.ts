import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Invocation, type Report, runCommand, type Stewards } from '../../src/command.js';
import { sentencesFor } from '../../src/messages/index.js';
import { auditOf } from '../../src/state/audit.js';
import { beginDelivery, endDelivery } from '../../src/state/deliveries.js';
import { openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { audit, deliveries, ledger, reports, serverSettings, requests as table } from '../../src/state/schema.js';
import { changeSettings, readSettings } from '../../src/state/settings.js';
import { clipOutcome, folderOfGroup, silent, smallRequest } from '../small-parts.js';
import { smallContext } from './asking.js';

const { report } = sentencesFor('en').moderation;
const club = { platform: 'discord', server: 'club', channel: 'general' };
const tellAdmins = vi.fn<Stewards['tellAdmins']>();
const takeAway = vi.fn<Stewards['takeAway']>();
const administers = vi.fn<Stewards['administers']>();
let state: State;

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  for (const each of [audit, deliveries, ledger, reports, serverSettings, table]) await state.database.delete(each);
  tellAdmins.mockReset().mockResolvedValue(true);
  takeAway.mockReset().mockResolvedValue(true);
  administers.mockReset().mockResolvedValue(false);
});
afterAll(() => state.close());

/** A film of Ada's that stands in the club. */
async function film(id: string, place: object = club): Promise<string> {
  await requests.admit(state.database, smallRequest(id, { ...club, ...place }));
  await beginDelivery(state.database, id);
  await endDelivery(state.database, id, { channel: 'general', message: `of ${id}` });
  await requests.close(state.database, id, clipOutcome(id));
  return id;
}

function press(verb: string, clip: string, user: string, given: Partial<Invocation> = {}) {
  const context = smallContext(state.database, { stewards: () => ({ tellAdmins, takeAway, administers }) });
  const invocation = { eventId: 'event', ...club, user, locale: 'en', command: verb, options: { clip }, replyTo: {} };
  return runCommand({ ...invocation, limits: { uploadBytes: 9 }, ...given }, context, silent);
}
const told = () => tellAdmins.mock.calls.map(([each]: [Report]) => each);

it('tells the admins which film it is, with what they can do about it, in the language of the server', async () => {
  const by = { platform: 'discord', server: 'club', by: 'eve', action: 'language' };
  await changeSettings(state.database, by, (settings) => ({ ...settings, language: 'zh-CN' }));

  const answer = await press('report', await film('a'), 'ben');

  expect(answer).toEqual({ text: report.thanks, private: true });
  expect(told()).toMatchObject([
    {
      server: 'club',
      film: { id: 'a', receipt: { channel: 'general', message: 'of a' } },
      message: {
        buttons: [
          { verb: 'remove', clip: 'a' },
          { verb: 'block', clip: 'a' },
        ],
      },
      to: null,
    },
  ]);
  expect(told()[0]!.message.text).toContain('举报');
  expect(told()[0]!.message.text).toContain('a cat dances');
  expect(told()[0]!.openly).not.toContain('ben');
});

it('notes every report for the audit log, also where no admin could be reached', async () => {
  tellAdmins.mockResolvedValue(false);

  const answer = await press('report', await film('a'), 'ben');
  const [row] = await auditOf(state.database, 'discord', 'club', 1);

  expect(answer.text).toBe(report.noted);
  expect(row).toMatchObject({ action: 'reported', by: 'ben', after: { clip: 'a', asker: 'ada' } });
});

it('lets nobody wait for a chat that is slow, nor for one that fails', async () => {
  tellAdmins.mockReturnValueOnce(new Promise(() => {}));
  expect((await press('report', await film('a'), 'ben')).text).toBe(report.thanks);

  tellAdmins.mockRejectedValueOnce(new Error('No line.'));
  expect((await press('report', 'a', 'carl')).text).toBe(report.noted);
});

it('counts each person once', async () => {
  await press('report', await film('a'), 'ben');

  expect((await press('report', 'a', 'ben')).text).toBe(report.again);
  expect(told()).toHaveLength(1);
});

it('floods no admin: three reports of a film and ten of a person in an hour are shown', async () => {
  await film('a');
  for (const user of ['u1', 'u2', 'u3', 'u4', 'u5']) await press('report', 'a', user);
  expect(told()).toHaveLength(3);
  expect(told()[2]!.message.text).toContain(report.more(2));

  for (let number = 0; number < 12; number += 1) await press('report', await film(`b${number}`), 'eager');
  expect(told()).toHaveLength(3 + 10);
  expect(await state.database.$count(audit)).toBe(5 + 12);
});

it('is there for films of this server alone', async () => {
  await film('private', { server: null });
  await film('elsewhere', { server: 'other' });

  for (const clip of ['private', 'elsewhere', 'ghost'])
    expect((await press('report', clip, 'ben')).text).toBe(sentencesFor('en').refusals.noRecord);
  expect(told()).toEqual([]);
});

it('lets who manages the server delete the film and block its asker, wherever they read the report', async () => {
  await film('a');
  await film('b');
  const inPrivate = { server: null, channel: 'direct' };
  administers.mockImplementation(async (server, user) => server === 'club' && user === 'owner');

  expect((await press('remove', 'a', 'admin', { administers: true })).text).toBe(report.removed);
  expect((await press('remove', 'b', 'owner', inPrivate)).text).toBe(report.removed);
  expect((await press('block', 'b', 'owner', inPrivate)).text).toContain('may no longer make films');
  await press('block', 'b', 'owner', inPrivate);

  expect(takeAway.mock.calls).toEqual([
    [{ channel: 'general', message: 'of a' }],
    [{ channel: 'general', message: 'of b' }],
  ]);
  expect((await requests.find(state.database, 'a'))!.forgottenAt).not.toBeNull();
  expect((await readSettings(state.database, 'discord', 'club')).blocked).toEqual(['ada']);
});

it('lets nobody else, and no admin of another server', async () => {
  await film('a');

  for (const verb of ['remove', 'block']) {
    expect((await press(verb, 'a', 'ben')).text).toBe(report.onlyAdministrators);
    const other = await press(verb, 'a', 'mallory', { server: 'other', administers: true });
    expect(other.text).toBe(report.onlyAdministrators);
  }
  expect(takeAway).not.toHaveBeenCalled();
  expect((await requests.find(state.database, 'a'))!.forgottenAt).toBeNull();
});

it('says so where the message of the film cannot be deleted', async () => {
  takeAway.mockResolvedValue(false);

  const answer = await press('remove', await film('a'), 'admin', { administers: true });

  expect(answer.text).toBe(report.notReached);
});
