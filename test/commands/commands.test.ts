import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { MOST_OPEN_IN_SERVER } from '../../src/admission/room.js';
import type { Settings } from '../../src/admission/settings.js';
import { type Invocation, runCommand } from '../../src/command.js';
import { tellMarks } from '../../src/marks.js';
import type { Aspect, VideoRequest } from '../../src/request.js';
import { grant } from '../../src/state/ledger.js';
import { openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { ledger, requests as table } from '../../src/state/schema.js';
import { changeSettings } from '../../src/state/settings.js';
import { clipOutcome, folderOfGroup, SMALL_CAPABILITIES, silent, smallRequest } from '../small-parts.js';
import { type SmallContext, smallContext } from './asking.js';

let state: State;
const wake = vi.fn();
const isFull = vi.fn(() => false);
const removeFiles = vi.fn(async () => {});
const wishes = vi.fn<() => { seconds?: number; aspect?: Aspect }>(() => ({}));

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  isFull.mockReturnValue(false);
  wake.mockClear();
  removeFiles.mockClear();
  await state.database.delete(ledger);
  await state.database.delete(table);
});
afterAll(() => state.close());

const ask = (
  command: string,
  options: Record<string, unknown> = {},
  given: Partial<Invocation> = {},
  more: Partial<SmallContext> = {},
) => {
  const place = {
    platform: 'terminal',
    server: null,
    channel: 'here',
    user: 'ada',
    locale: 'en',
    replyTo: { at: 'here' },
  };
  const invocation = { eventId: 'event-1', ...place, command, options, limits: { uploadBytes: 9000 }, ...given };
  const subjects = () => ({ actors: ['cat', 'dog'], places: ['moon'], actions: ['dancing'] });
  const context = smallContext(state.database, { wishes, subjects, wake, removeFiles, isFull, ...more });
  return runCommand(invocation, context, silent);
};
const admitted = async () => (await requests.open(state.database)).map(({ request }) => request);

describe('/sora', () => {
  it('writes down a request with everything that the road needs, and wakes the line', async () => {
    const answer = await ask('sora', { prompt: ' a cat\ndances ', seconds: '6', aspect: '9:16', seed: '7' });

    expect(answer).toEqual({
      text: 'Starting your film.',
      request: 'event-1',
      about: 'a cat dances',
      buttons: [{ verb: 'cancel', clip: 'event-1' }],
    });
    expect(await admitted()).toEqual([
      {
        id: 'event-1',
        platform: 'terminal',
        server: null,
        channel: 'here',
        user: 'ada',
        locale: 'en',
        work: { prompt: 'a cat dances', seconds: 6, width: 36, height: 64, framesPerSecond: 24, seed: 7 },
        aspect: '9:16',
        replyTo: { at: 'here' },
        uploadBytes: 9000,
      },
    ]);
    expect(wake).toHaveBeenCalled();
  });

  it('takes what the engine can do where nothing is said, and another seed each time', async () => {
    await ask('sora', { prompt: 'a cat' }, { eventId: 'one' });
    await ask('sora', { prompt: 'a cat' }, { eventId: 'two' });

    const [one, two] = await admitted();

    expect(one).toMatchObject({ aspect: '16:9', work: { seconds: 4, width: 64, height: 36, framesPerSecond: 24 } });
    expect(one!.work.seed).not.toBe(two!.work.seed);
  });

  it('takes what the words of the prompt wish for, within what the engine can do', async () => {
    wishes.mockReturnValueOnce({ seconds: 7, aspect: '1:1' });
    await ask('sora', { prompt: 'a cat, seven seconds, square' }, { eventId: 'wished' });
    wishes.mockReturnValueOnce({ seconds: 500 });
    await ask('sora', { prompt: 'a cat, five hundred seconds' }, { eventId: 'too-long' });
    wishes.mockReturnValueOnce({ seconds: 0 });
    await ask('sora', { prompt: 'a cat, zero seconds' }, { eventId: 'too-short' });

    const made = await admitted();

    expect(made.map(({ work, aspect }) => [work.seconds, aspect])).toEqual([
      [7, '1:1'],
      [20, '16:9'],
      [1, '16:9'],
    ]);
  });

  it('takes an option rather than the words of the prompt', async () => {
    wishes.mockReturnValueOnce({ seconds: 7, aspect: '1:1' });

    await ask('sora', { prompt: 'a cat, seven seconds, square', seconds: '2', aspect: '9:16' });

    expect(await admitted()).toMatchObject([{ aspect: '9:16', work: { seconds: 2, width: 36 } }]);
  });

  it('takes a style as people call it, rather than that of the server, and keeps neither where the engine has none', async () => {
    const club = { server: 'club' };
    await styleOf('club', 'pixel-art');
    const names = [undefined, 'Black and white', '黑白', 'plain'];
    for (const [index, style] of names.entries()) {
      await ask('sora', { prompt: 'a cat', ...(style && { style }) }, { ...club, eventId: `event-${index}` });
    }
    const elsewhere = { ...SMALL_CAPABILITIES, styles: [] };
    await ask('sora', { prompt: 'a cat' }, { ...club, eventId: 'elsewhere' }, { capabilities: elsewhere });

    const styles = (await admitted()).map(({ work }) => work.style);
    expect(styles).toEqual(['pixel-art', 'black-and-white', 'black-and-white', 'plain', undefined]);
    expect(await ask('sora', { prompt: 'a cat', style: 'rococo' })).toMatchObject({
      refused: true,
      text: 'The style can be paper theatre, pixel art or black and white.',
    });
    expect(await ask('sora', { prompt: 'a cat', style: 'plain' }, {}, { capabilities: elsewhere })).toMatchObject({
      refused: true,
      text: expect.stringContaining('no option “style”'),
    });
  });

  it('makes one film of an event that comes twice', async () => {
    await ask('sora', { prompt: 'a cat' });

    const answer = await ask('sora', { prompt: 'a cat' });

    expect(answer).toMatchObject({ text: 'I am making this film already.', request: 'event-1' });
    expect(await admitted()).toHaveLength(1);
  });

  it('tells the place in the line', async () => {
    await ask('sora', { prompt: 'a cat' }, { eventId: 'one' });
    await ask('sora', { prompt: 'a cat' }, { eventId: 'two' });

    expect(await ask('sora', { prompt: 'a cat' }, { eventId: 'three' })).toMatchObject({
      text: 'Your film is number 3 in line.',
    });
  });

  it.each([['חתול רוקד'], ['🦣🌨️'], ['一只猫'], ['<script>'], ["'; drop table requests; --"]])(
    'takes %s as a prompt',
    async (prompt) => {
      const answer = await ask('sora', { prompt });

      expect(answer.refused).toBeUndefined();
      expect((await admitted())[0]!.work.prompt).toBe(prompt);
    },
  );

  it.each([1, '1', 20, '20', 1.5])('takes %j seconds', async (seconds) => {
    await ask('sora', { prompt: 'a cat', seconds });

    expect((await admitted())[0]!.work.seconds).toBe(Number(seconds));
  });

  it.each([0, '0xffffffff', 4294967295, '7'])('takes the seed %j', async (seed) => {
    await ask('sora', { prompt: 'a cat', seed });

    expect((await admitted())[0]!.work.seed).toBe(Number(seed));
  });

  const SECONDS = 'A film can be 1 to 20 seconds long. Please choose a number in between.';
  const SEED = 'The seed can be a whole number from 0 to 4294967295.';
  const ASPECT = 'The aspect can be 16:9, 9:16 or 1:1.';
  const EMPTY = 'Tell me in a few words what you want to see, for example: a cat dances on the moon.';
  it.each([
    [{ prompt: 'a cat', seconds: '-1' }, SECONDS],
    [{ prompt: 'a cat', seconds: '0' }, SECONDS],
    [{ prompt: 'a cat', seconds: 0.99 }, SECONDS],
    [{ prompt: 'a cat', seconds: '20.01' }, SECONDS],
    [{ prompt: 'a cat', seconds: '1e9' }, SECONDS],
    [{ prompt: 'a cat', seconds: 'abc' }, SECONDS],
    [{ prompt: 'a cat', seconds: 'Infinity' }, SECONDS],
    [{ prompt: 'a cat', seconds: 'NaN' }, SECONDS],
    [{ prompt: 'a cat', seconds: '' }, SECONDS],
    [{ prompt: 'a cat', seconds: null }, SECONDS],
    [{ prompt: 'a cat', seconds: true }, SECONDS],
    [{ prompt: 'a cat', seconds: ['4'] }, SECONDS],
    [{ prompt: 'a cat', seed: -1 }, SEED],
    [{ prompt: 'a cat', seed: 1.5 }, SEED],
    [{ prompt: 'a cat', seed: 4294967296 }, SEED],
    [{ prompt: 'a cat', seed: 'lucky' }, SEED],
    [{ prompt: 'a cat', seed: '' }, SEED],
    [{ prompt: 'a cat', seed: ' ' }, SEED],
    [{ prompt: 'a cat', aspect: '4:3' }, ASPECT],
    [{ prompt: 'a cat', aspect: '' }, ASPECT],
    [{ prompt: 'a cat', loud: 'yes' }, 'There is no option “loud” here; /help shows what you can ask for.'],
    [{}, EMPTY],
    [{ prompt: '' }, EMPTY],
    [{ prompt: ' \u200b\n' }, EMPTY],
    [{ prompt: 7 }, EMPTY],
    [{ prompt: 'a\0b' }, 'There are characters in it that I can’t read. Please type it again without them.'],
    [{ prompt: 'a'.repeat(1001) }, 'That is longer than 1000 characters. Please use a shorter text.'],
  ])('refuses %j with one sentence and writes nothing down', async (options, sentence) => {
    expect(await ask('sora', options)).toEqual({ text: sentence, refused: true });

    expect(await admitted()).toEqual([]);
    expect(wake).not.toHaveBeenCalled();
  });

  it('refuses while the disk is full', async () => {
    isFull.mockReturnValue(true);

    expect(await ask('sora', { prompt: 'a cat' })).toEqual({
      text: expect.stringContaining('no room for another film'),
      refused: true,
    });
    expect(await admitted()).toEqual([]);
  });

  it('refuses where the line of a server is full, and takes what comes from elsewhere', async () => {
    const row = (number: number) => {
      const request = smallRequest(`open-${number}`, { server: 'crowded' });
      return {
        id: request.id,
        platform: 'terminal',
        server: 'crowded',
        user: 'bob',
        stage: 'admitted' as const,
        request,
      };
    };
    await state.database.insert(table).values(Array.from({ length: MOST_OPEN_IN_SERVER }, (_, number) => row(number)));

    const answer = await ask('sora', { prompt: 'a cat' }, { server: 'crowded' });
    const elsewhere = await ask('sora', { prompt: 'a cat' }, { server: 'quiet' });

    expect(answer).toEqual({
      text: 'Sorry, too many films are waiting already. Please try again when some are done.',
      refused: true,
    });
    expect(elsewhere.refused).toBeUndefined();
  });

  it('refuses in Chinese where Chinese is spoken', async () => {
    const answer = await ask('sora', { prompt: '一只猫', seconds: '0' }, { locale: 'zh-CN' });

    expect(answer).toEqual({ text: '短片最短 1 秒、最长 20 秒，请改一下。', refused: true });
  });
});

describe('/queue', () => {
  it("lists what is mine, with its place in everybody's line: those who had nothing yet come first", async () => {
    await requests.admit(state.database, smallRequest('mine-1'));
    const [taken] = await requests.takeNext(state.database, 1);
    await requests.begin(state.database, taken!);
    await requests.admit(state.database, smallRequest('hers', { user: 'eve' }));
    await requests.admit(state.database, smallRequest('mine-2'));
    await requests.admit(state.database, smallRequest('mine-elsewhere', { platform: 'discord' }));

    expect(await ask('queue')).toEqual({
      text: 'mine-1 “a cat dances”: being made\nmine-2 “a cat dances”: number 3 in line',
    });
  });

  it('says where there is nothing, in both languages', async () => {
    expect(await ask('queue')).toEqual({ text: 'Nothing of yours is waiting.' });
    expect(await ask('queue', {}, { locale: 'zh' })).toEqual({ text: '你没有排队中的短片。' });
  });
});

describe('/cancel', () => {
  const isCancelled = async (id: string) => Boolean((await requests.find(state.database, id))?.cancelledAt);

  it('takes back the one that is named, and wakes the line', async () => {
    await requests.admit(state.database, smallRequest('a'));
    await requests.admit(state.database, smallRequest('b'));

    expect(await ask('cancel', { clip: ' a ' })).toEqual({ text: 'Cancelling “a cat dances”.' });

    expect([await isCancelled('a'), await isCancelled('b')]).toEqual([true, false]);
    expect(wake).toHaveBeenCalled();
  });

  it("takes back all of mine where none is named, and none of anybody else's", async () => {
    await requests.admit(state.database, smallRequest('a'));
    await requests.admit(state.database, smallRequest('b'));
    await requests.admit(state.database, smallRequest('hers', { user: 'eve' }));
    await requests.admit(state.database, smallRequest('elsewhere', { platform: 'discord' }));

    expect(await ask('cancel')).toEqual({ text: 'Cancelling all 2 of your films.' });

    expect([await isCancelled('a'), await isCancelled('b')]).toEqual([true, true]);
    expect([await isCancelled('hers'), await isCancelled('elsewhere')]).toEqual([false, false]);
  });

  it("refuses one that is somebody else's as if it were not there", async () => {
    await requests.admit(state.database, smallRequest('hers', { user: 'eve' }));

    const answer = await ask('cancel', { clip: 'hers' });

    expect(answer).toEqual({
      text: 'Sorry, only the person who asked for this film or a moderator can cancel it.',
      refused: true,
    });
    expect(await isCancelled('hers')).toBe(false);
  });

  it('refuses where there is nothing to take back, in both languages', async () => {
    expect(await ask('cancel')).toEqual({ text: 'Nothing of yours is waiting.', refused: true });
    expect(await ask('cancel', { clip: 'x' }, { locale: 'zh' })).toMatchObject({
      text: expect.stringContaining('没有编号为 x'),
    });
  });
});

describe('/quota', () => {
  it('tells what was had, clips only', async () => {
    await requests.admit(state.database, smallRequest('a'));
    await requests.close(state.database, 'a', clipOutcome('a'));
    await requests.admit(state.database, smallRequest('open'));

    expect(await ask('quota')).toEqual({ text: 'You have had 1 film, 4 seconds in all. There is no limit here.' });
    expect(await ask('quota', {}, { user: 'eve', locale: 'zh' })).toEqual({
      text: '你已经做了 0 段短片，共 0 秒。这里不限额度。',
    });
  });

  it('tells what is left of which quota and until when, and what was granted', async () => {
    const club = { platform: 'discord', server: 'quota-club' };
    await changeSettings(state.database, { ...club, by: 'admin', action: 'test' }, (settings) => ({
      ...settings,
      timezone: 'Asia/Shanghai',
      quota: { ...settings.quota, userDay: 10, serverMonth: 100 },
    }));
    await requests.admit(state.database, smallRequest('a', club));
    await grant(state.database, club, 'ada', 60, 'admin');

    const english = tellMarks((await ask('quota', {}, club)).text).split('\n');
    const chinese = tellMarks((await ask('quota', {}, { ...club, locale: 'zh-CN' })).text).split('\n');

    expect(english).toEqual([
      expect.stringMatching(
        /^Today: 6 of your 10 seconds are left\. You get 10 seconds again at .* 00:00 \(Asia\/Shanghai\)\.$/,
      ),
      expect.stringMatching(
        /^This month: 96 of this server’s 100 seconds are left\. It gets 100 seconds again at .*-01 00:00 \(Asia\/Shanghai\)\.$/,
      ),
      'An admin gave you 60 seconds more on top of that.',
      'Your films in the line: 1 of at most 10.',
    ]);
    expect(chinese[0]).toMatch(/^今天：你的 10 秒额度还剩 6 秒。下一次恢复到 10 秒：.* 00:00 \(Asia\/Shanghai\)。$/);
    expect(chinese).toHaveLength(4);
  });
});

describe('/help', () => {
  const TYPED = COMMANDS.filter(({ typed, audience }) => typed && !audience);

  it('names every command and what the engine can do', async () => {
    const { text } = await ask('help');

    expect(text).toContain('up to 20 seconds');
    const isOne = ({ name }: { name: string }) => name !== 'mydata';
    expect(text.match(/^\/\w+(?: show| delete)?/gm)).toEqual([
      ...TYPED.filter(isOne).map(({ name }) => `/${name}`),
      '/mydata show',
      '/mydata delete',
    ]);
  });

  it('speaks Chinese', async () => {
    const { text } = await ask('help', {}, { locale: 'zh-CN' });

    expect(text).toContain('最长 20 秒');
  });

  it('says that writing is enough where it is, and how options are written there', async () => {
    const { text } = await ask('help', {}, { can: ['flags'], server: null });
    const inGroup = await ask('help', {}, { can: ['flags'], server: 'club' });

    expect(text).toContain('Just write what you want to see');
    expect(text).toContain('--aspect 9:16');
    expect(text).toContain('--style with one of: paper theatre, pixel art');
    expect(inGroup.text).toContain('/sora a cat dances');
  });

  it('names commands as they are offered, where a place offers them in the language of whoever asks', async () => {
    const { text } = await ask('help', {}, { locale: 'zh-CN', can: ['local names'] });

    expect(text).toContain('/短片  –  ');
    expect(text).not.toMatch(/\[|PROMPT|描述 /);
  });
});

describe('any command', () => {
  it.each(['queue', 'cancel', 'quota', 'help'])('/%s refuses an option that it does not have', async (command) => {
    expect(await ask(command, { loud: 'yes' })).toEqual({
      text: 'There is no option “loud” here; /help shows what you can ask for.',
      refused: true,
    });
  });

  it.each(['toString', '__proto__', 'SORA', ''])('%j is none', async (command) => {
    expect(await ask(command)).toMatchObject({ text: expect.stringContaining('I don’t know /'), refused: true });
  });
});

const set = (server: string, change: Partial<Settings>) =>
  changeSettings(state.database, { platform: 'terminal', server, by: 'admin', action: 'test' }, (settings) => ({
    ...settings,
    ...change,
  }));
const keepFor = (server: string, retentionDays: number) => set(server, { retentionDays });
const styleOf = (server: string, style: string) => set(server, { style });

/** A film that stands in a chat. */
async function filmOf(id: string, given: Partial<VideoRequest> = {}) {
  await requests.admit(state.database, smallRequest(id, given));
  await requests.close(state.database, id, clipOutcome(id), 2);
}
const NO_RECORD = { text: 'Sorry, I no longer have the details of this film.', refused: true };
const NOT_KEPT = {
  text: 'I no longer keep this film’s prompt, so I can’t make it again. Send its words as a new prompt.',
  refused: true,
};
const mine = { server: 'club', channel: 'general' };

describe('the expected wait', () => {
  it('is told once a film has been made, for the asker and in the line', async () => {
    await filmOf('earlier');
    await ask('sora', { prompt: 'a cat', seconds: 5 }, { eventId: 'one' });

    expect(await ask('sora', { prompt: 'a dog', seconds: 10 }, { eventId: 'two' })).toMatchObject({
      text: 'Your film is number 2 in line. It should be here in about 30 seconds.',
    });
    expect((await ask('queue')).text).toContain('two “a dog”: number 2 in line, here in about 30 seconds');
  });

  it('is told in minutes where it is long', async () => {
    await filmOf('earlier');

    const answer = await ask('sora', { prompt: 'a cat', seconds: 20 }, { eventId: 'one' });
    const long = await ask('sora', { prompt: 'a cat', seconds: 20 }, { eventId: 'two', locale: 'zh-CN' });
    const longer = await ask('sora', { prompt: 'a cat', seconds: 20 }, { eventId: 'three', locale: 'zh-CN' });

    expect(answer.text).toBe('Starting your film. It should be here in about 40 seconds.');
    expect(long.text).toBe('你的短片排在第 2 位。大约 80 秒后完成。');
    expect(longer.text).toContain('大约 2 分钟后完成');
  });

  it('is refused where nobody can be answered for so long', async () => {
    await filmOf('earlier');
    const limits = { uploadBytes: 9000, answerSeconds: 60 };

    const fits = await ask('sora', { prompt: 'a cat', seconds: 20 }, { eventId: 'one', limits });
    const late = await ask('sora', { prompt: 'a cat', seconds: 20 }, { eventId: 'two', limits });

    expect(fits.refused).toBeUndefined();
    expect(late).toEqual({
      text: 'Sorry, it would take about 80 seconds, and here I can only answer for 1 minute. Try later, or in a server that I am in.',
      refused: true,
    });
    expect(await admitted()).toHaveLength(1);
  });
});

describe('a private film', () => {
  const can = ['private', 'ping'] as const;

  it('is an option only where the place can', async () => {
    expect(await ask('sora', { prompt: 'a cat', private: true })).toMatchObject({ refused: true });
    await ask('sora', { prompt: 'a cat', private: true, ping: true }, { can });

    expect(await admitted()).toMatchObject([{ private: true, ping: true }]);
  });

  it('is told how it comes where it comes late', async () => {
    const limits = { uploadBytes: 9000, privateSeconds: 840 };

    const { text } = await ask('sora', { prompt: 'a cat', private: true }, { can, limits });

    expect(text).toBe(
      'Starting your film. Only you see it. If it takes more than 14 minutes, it comes as a direct message.',
    );
  });

  it('leaves no words behind once it is delivered', async () => {
    await filmOf('a', { private: true });

    const row = await requests.find(state.database, 'a');

    expect(JSON.stringify(row)).not.toContain('cat');
    expect(row).toMatchObject({ forgottenAt: expect.any(Date), request: { replyTo: {} } });
    expect(await ask('again', { clip: 'a' })).toEqual(NOT_KEPT);
  });
});

describe('Again', () => {
  it('asks for the same words with another seed, for whoever presses it', async () => {
    await filmOf('a');

    const answer = await ask('again', { clip: 'a' }, { user: 'eve' });

    expect(answer).toMatchObject({ request: 'event-1' });
    const [request] = await admitted();
    expect(request).toMatchObject({ user: 'eve', parent: 'a', aspect: '16:9', work: { prompt: 'a cat dances' } });
    expect(request!.work.seed).not.toBe(1);
  });

  it('asks for the next take each time, whoever presses it', async () => {
    await filmOf('a');
    const seed = (await requests.find(state.database, 'a'))!.request.work.seed;

    for (const user of ['eve', 'bob', 'joe']) await ask('again', { clip: 'a' }, { eventId: user, user });

    const seeds = (await admitted()).map((request) => request!.work.seed);
    // Engines go through what a prompt leaves open by the seed: three, four or five of anything.
    for (const count of [3, 4, 5])
      expect(seeds.map((one) => (one - seed) % count)).toEqual([1, 2, 3].map((step) => step % count));
    expect(new Set(seeds).size).toBe(3);
  });

  it('pressed twice makes one film, and another one when that is there', async () => {
    await filmOf('a');
    await ask('again', { clip: 'a' }, { eventId: 'one' });

    const second = await ask('again', { clip: 'a' }, { eventId: 'two' });
    const others = await ask('again', { clip: 'a' }, { eventId: 'three', user: 'eve' });
    await requests.close(state.database, 'one', clipOutcome('one'));
    const later = await ask('again', { clip: 'a' }, { eventId: 'four' });

    expect(second).toEqual({
      text: 'I am making another take of this film for you already.',
      refused: true,
    });
    expect([others.refused, later.refused]).toEqual([undefined, undefined]);
  });

  it('of what is not kept, or of another platform, is refused', async () => {
    await filmOf('elsewhere', { platform: 'discord' });

    expect(await ask('again', { clip: 'nobody' })).toEqual(NOT_KEPT);
    expect(await ask('again', { clip: 'elsewhere' })).toEqual(NOT_KEPT);
  });
});

describe('Change', () => {
  it('shows what there is to change', async () => {
    await filmOf('a');

    expect(await ask('change', { clip: 'a' })).toEqual({
      text: 'Change the film',
      form: { verb: 'change', clip: 'a', fields: { prompt: 'a cat dances', seed: '1' } },
    });
  });

  it('asks for the changed film, of the same length and shape', async () => {
    const { work } = smallRequest('a');
    await filmOf('a', { aspect: '9:16', work: { ...work, seconds: 9 } });

    await ask('change', { clip: 'a', prompt: 'a dog', seed: '7' });

    expect(await admitted()).toMatchObject([
      { parent: 'a', aspect: '9:16', work: { prompt: 'a dog', seed: 7, seconds: 9, width: 36 } },
    ]);
  });

  it('makes the same take longer or in another shape, once where that is pressed twice', async () => {
    const { work } = smallRequest('a');
    await filmOf('a', { work: { ...work, prompt: 'a cat, 4 seconds', seed: 5 } });

    await ask('change', { clip: 'a', aspect: '9:16' }, { eventId: 'one' });
    const twice = await ask('change', { clip: 'a', aspect: '9:16' }, { eventId: 'two' });
    await ask('change', { clip: 'a', seconds: 8 }, { eventId: 'three' });

    expect(twice.refused).toBe(true);
    expect(await admitted()).toMatchObject([
      { parent: 'a', aspect: '9:16', work: { prompt: 'a cat, 4 seconds', seed: 5, width: 36 } },
      { parent: 'a', aspect: '16:9', work: { prompt: 'a cat, 4 seconds', seed: 5, seconds: 8 } },
    ]);
  });

  it('gives what still waits another length and shape itself, and reserves what that costs', async () => {
    await ask('sora', { prompt: 'a cat' }, { eventId: 'one' });

    const shaped = await ask('change', { clip: 'one', aspect: '9:16' });
    const longer = await ask('change', { clip: 'one', seconds: 8 });
    const styled = await ask('change', { clip: 'one', style: 'pixel-art' });
    const stranger = await ask('change', { clip: 'one', seconds: 2 }, { user: 'eve' });
    const tooLong = await ask('change', { clip: 'one', seconds: 20 }, { can: ['buttons'] });

    expect([shaped.text, longer.text, styled.text]).toEqual([
      'It will be 4 seconds long and vertical (9:16).',
      'It will be 8 seconds long and vertical (9:16).',
      'It will be 8 seconds long and vertical (9:16). Style: pixel art',
    ]);
    expect(stranger).toEqual({ text: 'Sorry, only the person who asked for this film can change it.', refused: true });
    expect(tooLong.refused).toBeUndefined();
    expect(await admitted()).toMatchObject([
      { id: 'one', aspect: '9:16', work: { seconds: 20, width: 36, height: 64, style: 'pixel-art' } },
    ]);
    const entries = await state.database.select().from(ledger);
    expect(entries.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(20);
  });

  it('is refused where it is being made already', async () => {
    await ask('sora', { prompt: 'a cat' }, { eventId: 'one' });
    const [taken] = await requests.takeNext(state.database, 1);
    await requests.begin(state.database, taken!);

    expect(await ask('change', { clip: 'one', seconds: 8 })).toEqual({
      text: 'Too late for that: I am making it already.',
      refused: true,
    });
    expect(await admitted()).toMatchObject([{ work: { seconds: 4 } }]);
  });

  it('keeps the style, and takes another one, whatever the server has set since', async () => {
    const { work } = smallRequest('a');
    const club = { server: 'club' };
    await styleOf('club', 'black-and-white');
    await filmOf('plain', club);
    await filmOf('styled', { ...club, work: { ...work, style: 'pixel-art' } });

    const takes = { again: ['plain', 'styled'], change: ['plain', 'styled'] };
    for (const [command, clips] of Object.entries(takes)) {
      for (const clip of clips) {
        const words = command === 'change' && { prompt: 'a dog' };
        await ask(command, { clip, ...words }, { ...club, eventId: `${command}-${clip}` });
      }
    }
    await ask('change', { clip: 'styled', style: '黑白' }, { ...club, eventId: 'other' });

    const styles = (await admitted()).map(({ work: { style } }) => style);
    expect(styles).toEqual([undefined, 'pixel-art', undefined, 'pixel-art', 'black-and-white']);
  });

  it('takes length and shape from the new words where they say so', async () => {
    await filmOf('a');
    wishes.mockReturnValue({ seconds: 7, aspect: '1:1' });

    await ask('change', { clip: 'a', prompt: 'a dog, 7 seconds, square' });
    wishes.mockReturnValue({});

    expect(await admitted()).toMatchObject([{ aspect: '1:1', work: { seconds: 7 } }]);
  });

  it('refuses a prompt that is none', async () => {
    await filmOf('a');

    expect(await ask('change', { clip: 'a', prompt: ' ' })).toMatchObject({ refused: true });
  });
});

describe('Details', () => {
  it('tells how a film was made', async () => {
    await filmOf('a');

    const { text } = await ask('details', { clip: 'a' }, { user: 'eve' });

    expect(text.split('\n')).toEqual([
      '4 seconds · small · seed 1',
      '64 × 36, 24 frames per second, 0.0 MB',
      'Planned in 1 s, drawn in 6 s, saved in 1 s',
      'The prompt is kept for up to 30 days.',
    ]);
  });

  it('says for how long its words are kept in its own server', async () => {
    await filmOf('a', { server: 'club' });
    await keepFor('club', 7);

    expect((await ask('details', { clip: 'a' })).text).toContain('for up to 7 days.');
  });
});

describe('Delete', () => {
  it('takes the film away, its words and its files', async () => {
    await filmOf('a');

    expect(await ask('delete', { clip: 'a' })).toEqual({ text: 'The film and its prompt are deleted.', deletes: {} });

    expect(removeFiles).toHaveBeenCalledExactlyOnceWith('a');
    expect(await ask('details', { clip: 'a' })).toEqual(NO_RECORD);
  });

  it('is for who asked and for who moderates that server', async () => {
    await filmOf('a', { server: 'club' });
    const eve = { user: 'eve', moderates: true };

    const answers = [
      await ask('delete', { clip: 'a' }, { user: 'eve', ...mine }),
      await ask('delete', { clip: 'a' }, { ...eve, server: 'other' }),
      await ask('delete', { clip: 'a' }, { ...eve, server: null }),
      await ask('delete', { clip: 'a' }, { ...eve, ...mine }),
    ];

    expect(answers.map(({ refused }) => refused)).toEqual([true, true, true, undefined]);
  });
});

describe('Cancel, pressed', () => {
  it('is for who asked and for who moderates that server', async () => {
    await requests.admit(state.database, smallRequest('a', { server: 'club' }));

    const other = await ask('cancel', { clip: 'a' }, { user: 'eve', ...mine });
    const moderator = await ask('cancel', { clip: 'a' }, { user: 'eve', ...mine, moderates: true });

    expect([other.refused, moderator.text]).toEqual([true, 'Cancelling “a cat dances”.']);
  });
});

describe('/mydata', () => {
  it('shows what is kept of me, and only of me', async () => {
    await filmOf('a');
    await filmOf('hers', { user: 'eve' });

    const { text } = await ask('mydata', {}, { subcommand: 'show' });

    expect(text).toMatch(
      /^I keep 1 prompt of yours, for up to 30 days\. To delete it, use \/mydata delete\.\n\d{4}-\d\d-\d\d {2}a cat dances$/,
    );
    expect(await ask('mydata', {}, { subcommand: 'show', user: 'nobody' })).toEqual({
      text: 'I keep no prompts of yours.',
    });
  });

  it('says how long they are kept at most, as the admins of their servers have set it', async () => {
    await filmOf('a', { server: 'club' });
    await keepFor('club', 7);
    expect((await ask('mydata', {}, { subcommand: 'show' })).text).toContain('for up to 7 days');

    await filmOf('b', { server: 'archive' });
    await keepFor('archive', 90);

    expect((await ask('mydata', {}, { subcommand: 'show' })).text).toContain('for up to 90 days');
  });

  it('deletes it, takes back what is open, and keeps the use', async () => {
    await filmOf('a');
    await filmOf('hers', { user: 'eve' });
    await requests.admit(state.database, smallRequest('open'));

    const { text } = await ask('mydata', {}, { subcommand: 'delete' });

    expect(text).toMatch(/^All 2 of your saved prompts are deleted\. .* seconds you have used still count\.$/);
    expect(removeFiles.mock.calls).toEqual([['a']]);
    expect((await requests.find(state.database, 'open'))?.cancelledAt).toBeInstanceOf(Date);
    expect(await ask('mydata', {}, { subcommand: 'show' })).toEqual({ text: 'I keep no prompts of yours.' });
    expect((await ask('mydata', {}, { subcommand: 'show', user: 'eve' })).text).toContain('a cat dances');
    expect((await ask('quota')).text).toContain('1 film, 4 seconds');
  });

  it('shows it where nothing else is said', async () => {
    expect(await ask('mydata')).toEqual({ text: 'I keep no prompts of yours.' });
  });
});

describe('/help subjects', () => {
  it('names who, where and what', async () => {
    const { text } = await ask('help', { topic: 'subjects' });

    expect(text.split('\n').slice(0, 3)).toEqual([
      'Characters and things: cat, dog …',
      'Places: moon …',
      'What they can do: dancing …',
    ]);
  });
});

describe('languages', () => {
  it("a refusal speaks the asker's, an answer for all the place's", async () => {
    const both = { locale: 'en', ownLocale: 'zh-CN' };

    expect(await ask('sora', { prompt: '' }, both)).toMatchObject({ text: expect.stringContaining('请') });
    expect(await ask('sora', { prompt: 'a cat' }, both)).toMatchObject({ text: 'Starting your film.' });
  });
});
