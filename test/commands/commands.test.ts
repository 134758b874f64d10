import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { type Invocation, runCommand } from '../../src/command.js';
import type { Aspect } from '../../src/request.js';
import { openState, type State } from '../../src/state/open.js';
import * as requests from '../../src/state/requests.js';
import { ledger, requests as table } from '../../src/state/schema.js';
import { clipOutcome, folderOfGroup, SMALL_CAPABILITIES, silent, smallRequest } from '../small-parts.js';

let state: State;
const wake = vi.fn();
const removeFiles = vi.fn(async () => {});
const wishes = vi.fn<() => { seconds?: number; aspect?: Aspect }>(() => ({}));

const folder = folderOfGroup();
beforeAll(async () => {
  state = await openState({ folder: join(folder, 'state'), databaseUrl: undefined, purpose: 'a test' });
});
beforeEach(async () => {
  wake.mockClear();
  removeFiles.mockClear();
  await state.database.delete(ledger);
  await state.database.delete(table);
});
afterAll(() => state.close());

const ask = (command: string, options: Record<string, unknown> = {}, given: Partial<Invocation> = {}) => {
  const place = {
    platform: 'terminal',
    server: null,
    channel: 'here',
    user: 'ada',
    locale: 'en',
    replyTo: { at: 'here' },
  };
  const invocation = { eventId: 'event-1', ...place, command, options, limits: { uploadBytes: 9000 }, ...given };
  const { database } = state;
  const subjects = () => ({ actors: ['cat', 'dog'], places: ['moon'], actions: ['dancing'] });
  const shared = { capabilities: SMALL_CAPABILITIES, commands: COMMANDS, filmCommand: 'sora' };
  return runCommand(invocation, { database, ...shared, wishes, subjects, wake, removeFiles }, silent);
};
const admitted = async () => (await requests.open(state.database)).map(({ request }) => request);

describe('/sora', () => {
  it('writes down a request with everything that the road needs, and wakes the line', async () => {
    const answer = await ask('sora', { prompt: ' a cat\ndances ', seconds: '6', aspect: '9:16', seed: '7' });

    expect(answer).toEqual({
      text: 'Your film is next.',
      request: 'event-1',
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

  it('makes one film of an event that comes twice', async () => {
    await ask('sora', { prompt: 'a cat' });

    const answer = await ask('sora', { prompt: 'a cat' });

    expect(answer).toMatchObject({ text: 'This film has been asked for already.', request: 'event-1' });
    expect(await admitted()).toHaveLength(1);
  });

  it('tells the place in the line', async () => {
    await ask('sora', { prompt: 'a cat' }, { eventId: 'one' });
    await ask('sora', { prompt: 'a cat' }, { eventId: 'two' });

    expect(await ask('sora', { prompt: 'a cat' }, { eventId: 'three' })).toMatchObject({
      text: 'Your film is number 3 in the line.',
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

  const SECONDS = 'A film is 1 to 20 seconds long; give a number in between.';
  const SEED = 'The seed is a whole number from 0 to 4294967295.';
  const ASPECT = 'The aspect is one of 16:9, 9:16, 1:1.';
  const EMPTY = 'Say in a few words what the film should show, for example: a cat dances on the moon.';
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
    [{ prompt: 'a cat', loud: 'yes' }, 'There is no option "loud" here.'],
    [{}, EMPTY],
    [{ prompt: '' }, EMPTY],
    [{ prompt: ' \u200b\n' }, EMPTY],
    [{ prompt: 7 }, EMPTY],
    [{ prompt: 'a\0b' }, 'The prompt holds characters that are not text. Type it anew without them.'],
    [{ prompt: 'a'.repeat(1001) }, 'The prompt is too long: at most 1000 characters. Shorten it.'],
  ])('refuses %j with one sentence and writes nothing down', async (options, sentence) => {
    expect(await ask('sora', options)).toEqual({ text: sentence, refused: true });

    expect(await admitted()).toEqual([]);
    expect(wake).not.toHaveBeenCalled();
  });

  it('refuses in Chinese where Chinese is spoken', async () => {
    const answer = await ask('sora', { prompt: '一只猫', seconds: '0' }, { locale: 'zh-CN' });

    expect(answer).toEqual({ text: '短片长度为 1 到 20 秒，请填写其间的数字。', refused: true });
  });
});

describe('/queue', () => {
  it("lists what is mine, with its place in everybody's line", async () => {
    await requests.admit(state.database, smallRequest('mine-1'));
    await requests.takeNext(state.database, 1);
    await requests.admit(state.database, smallRequest('hers', { user: 'eve' }));
    await requests.admit(state.database, smallRequest('mine-2'));
    await requests.admit(state.database, smallRequest('mine-elsewhere', { platform: 'discord' }));

    expect(await ask('queue')).toEqual({
      text: 'mine-1  being made  a cat dances\nmine-2  number 2 in the line  a cat dances',
    });
  });

  it('says where there is nothing, in both languages', async () => {
    expect(await ask('queue')).toEqual({ text: 'Nothing of yours is waiting.' });
    expect(await ask('queue', {}, { locale: 'zh' })).toEqual({ text: '你没有等待中的请求。' });
  });
});

describe('/cancel', () => {
  const isCancelled = async (id: string) => Boolean((await requests.find(state.database, id))?.cancelledAt);

  it('takes back the one that is named, and wakes the line', async () => {
    await requests.admit(state.database, smallRequest('a'));
    await requests.admit(state.database, smallRequest('b'));

    expect(await ask('cancel', { clip: ' a ' })).toEqual({ text: 'It is being cancelled.' });

    expect([await isCancelled('a'), await isCancelled('b')]).toEqual([true, false]);
    expect(wake).toHaveBeenCalled();
  });

  it("takes back all of mine where none is named, and none of anybody else's", async () => {
    await requests.admit(state.database, smallRequest('a'));
    await requests.admit(state.database, smallRequest('b'));
    await requests.admit(state.database, smallRequest('hers', { user: 'eve' }));
    await requests.admit(state.database, smallRequest('elsewhere', { platform: 'discord' }));

    expect(await ask('cancel')).toEqual({ text: 'All 2 are being cancelled.' });

    expect([await isCancelled('a'), await isCancelled('b')]).toEqual([true, true]);
    expect([await isCancelled('hers'), await isCancelled('elsewhere')]).toEqual([false, false]);
  });

  it("refuses one that is somebody else's as if it were not there", async () => {
    await requests.admit(state.database, smallRequest('hers', { user: 'eve' }));

    const answer = await ask('cancel', { clip: 'hers' });

    expect(answer).toEqual({ text: 'Nothing of yours is waiting under hers; /queue lists what is.', refused: true });
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
      text: '你已生成 0 段短片，共 0 秒。这里不限额度。',
    });
  });
});

describe('/help', () => {
  const TYPED = COMMANDS.filter(({ typed }) => typed);

  it('names every command and what the engine can do', async () => {
    const { text } = await ask('help');

    expect(text).toContain('up to 20 seconds, with the engine "small"');
    expect(text.match(/^\/\w+/gm)).toEqual(TYPED.map(({ name }) => `/${name}`));
  });

  it('speaks Chinese', async () => {
    const { text } = await ask('help', {}, { locale: 'zh-CN' });

    expect(text.split('\n')).toHaveLength(TYPED.length + 1);
    expect(text).toContain('最长 20 秒');
  });
});

describe('any command', () => {
  it.each(['queue', 'cancel', 'quota', 'help'])('/%s refuses an option that it does not have', async (command) => {
    expect(await ask(command, { loud: 'yes' })).toEqual({ text: 'There is no option "loud" here.', refused: true });
  });

  it.each(['toString', '__proto__', 'SORA', ''])('%j is none', async (command) => {
    expect(await ask(command)).toMatchObject({ text: expect.stringContaining('There is no command'), refused: true });
  });
});
