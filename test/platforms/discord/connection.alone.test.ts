/** The line to Discord: whatever happens to it, the bot neither dies nor hammers, and says what a host can do. */
import { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeDiscord } from '../../fakes/discord.js';
import { type Adapter, openAdapter } from './host.js';
import { slept } from './quick-pauses.js';

vi.mock('node:timers/promises', () => import('./quick-pauses.js'));

const MINUTE_MS = 60_000;

let adapter: Adapter;
let discord: FakeDiscord;

async function open(options: Parameters<typeof openAdapter>[0] = {}): Promise<void> {
  adapter = await openAdapter(options);
  discord = adapter.discord;
}
beforeEach(() => {
  slept.length = 0;
});
afterEach(async () => {
  adapter.check();
  await adapter.close();
});

const worksAgain = async () => {
  const { interaction } = await adapter.ask();
  expect(interaction.message?.content).toMatch(/next/);
};
const total = (times: number[]) => times.reduce((sum, time) => sum + time, 0);

describe('what no trying mends', () => {
  it.each([
    ['a token that Discord does not know, at the gateway', 4004, /DISCORD_TOKEN/],
    ['intents that are not allowed', 4014, /Intents/],
  ])('%s is said once, and Discord stays off', async (_what, code, words) => {
    await open({ connects: false });
    discord.gateway.refuseIdentify(code, 5);

    await adapter.connect();
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(discord.gateway.identifies).toHaveLength(1);
    expect(adapter.log).toMatch(words);
  });

  it('a token that Discord does not know is said once, and is in no log', async () => {
    const token = `MTAwMDAwMDAwMDAwMDAwMDAw.Wrong_.${'w'.repeat(38)}`;
    await open({ connects: false, token });

    await adapter.connect();

    expect(discord.rest.seen.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(2);
    expect(adapter.log).toMatch(/DISCORD_TOKEN/);
    expect(adapter.log).not.toContain(token);
  });

  it('a token that is taken back in the middle ends it, too', async () => {
    await open();

    discord.gateway.closeWith(4004);
    await discord.until('the log says it', () => /DISCORD_TOKEN/.test(adapter.log));
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(discord.gateway.identifies).toHaveLength(1);
  });
});

describe('what passes', () => {
  it('a line that is cut is taken up where it was, and what was said meanwhile is heard', async () => {
    await open();

    discord.gateway.drop();
    await worksAgain();

    expect(discord.gateway.identifies).toHaveLength(1);
    expect(discord.gateway.resumes).toHaveLength(1);
  });

  it('a session that Discord ends is begun anew, once', async () => {
    await open();

    discord.gateway.invalidate(false);
    await discord.until('a new session', () => discord.gateway.identifies.length === 2 && discord.gateway.connected);
    await worksAgain();

    expect(discord.gateway.identifies).toHaveLength(2);
  });

  it('a wish of Discord to connect anew is followed', async () => {
    await open();

    discord.gateway.askToReconnect();
    await discord.until('a resumed session', () => discord.gateway.resumes.length > 0 && discord.gateway.connected);

    await worksAgain();
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('a line on which nothing is answered any more is given up for a new one', async () => {
    await open({ heartbeatMs: 150 });

    discord.gateway.stopAnswering();
    await discord.until('a resumed session', () => discord.gateway.resumes.length > 0 && discord.gateway.connected);

    await worksAgain();
  });

  it('a gateway that is refused again and again is asked with growing pauses, and no session is spent on it', async () => {
    await open({ connects: false });
    discord.gateway.refuseUpgrade(503, 14);

    await adapter.connect();
    await discord.until('a session', () => discord.gateway.identifies.length > 0, 20_000);

    const pauses = slept.filter((ms) => ms > 1000);
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(discord.gateway.attempts).toHaveLength(15);
    expect(pauses.length).toBeGreaterThan(0);
    // Once they are as long as they get, half of them is chance.
    const growing = pauses.filter((ms) => ms < 150_000);
    expect(growing).toEqual(growing.toSorted((one, other) => one - other));
    await discord.until('the commands', () => discord.commands.puts > 0);
    await worksAgain();
  });

  it('a line that is lost for longer comes back once, with one session', async () => {
    await open();
    discord.gateway.refuseUpgrade(503, 10);

    discord.gateway.drop();
    await discord.until('the line', () => discord.gateway.connected, 60_000);
    await worksAgain();
    // A shard that slept meanwhile would have woken up by now.
    const wokenMs = Date.now() + 1000;
    await discord.until('that time', () => Date.now() > wokenMs);

    expect(discord.gateway.identifies).toHaveLength(2);
  });

  it('ten minutes without a network are survived with growing pauses', async () => {
    await open();
    const before = discord.gateway.identifies.length;

    discord.rest.network(false);
    await discord.until('ten minutes', () => total(slept) > 10 * MINUTE_MS, 30_000);
    const tried = discord.rest.triedWhileAway.length;
    discord.rest.network(true);
    await discord.until('a new line', () => discord.gateway.connected, 20_000);

    await worksAgain();
    expect(tried).toBeLessThan(60);
    expect(discord.gateway.identifies.length - before).toBeLessThanOrEqual(1);
    expect(Math.max(...slept)).toBeLessThanOrEqual(5 * MINUTE_MS);
    expect(slept.at(-2)!).toBeGreaterThan(slept[0]!);
  });

  it('a film that is finished without a network waits for it and arrives once', async () => {
    await open();
    const { interaction, request } = await adapter.ask();

    discord.rest.network(false);
    const sent = adapter.send(request);
    await discord.until('some tries', () => discord.rest.triedWhileAway.length > 3);
    discord.rest.network(true);
    await sent;

    expect(discord.messages()).toEqual([interaction.message]);
    expect(interaction.message!.attachments).toHaveLength(1);
  });

  it('a limit on asking for the gateway is waited out', async () => {
    await open({ connects: false });
    discord.rest.trouble(/gateway\/bot/, { status: 429, retryAfter: 900, scope: 'shared' });

    await adapter.connect();

    expect(Math.max(...slept)).toBeGreaterThanOrEqual(900_000);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('a day on which hardly any session is left is lived through slowly', async () => {
    await open({ connects: false });
    discord.sessionsLeft = 8;

    await adapter.connect();

    expect(Math.max(...slept)).toBeGreaterThan(5 * MINUTE_MS);
  });
});

describe('what goes wrong inside', () => {
  it('is told to the asker in a sentence, and the next one is served', async () => {
    await open();
    const usual = adapter.handle;
    adapter.handle = async () => {
      throw new Error('a bug');
    };

    const asked = discord.type('sora', { prompt: 'a cat' }, { user: discord.ada, channel: discord.general });
    await discord.until('a sentence', () => asked.followUps[0]?.seenBy === discord.ada);
    adapter.handle = usual;

    expect(asked.followUps[0]!.content).not.toContain('a bug');
    await worksAgain();
  });

  it('is no end where an answer cannot be given at all', async () => {
    await open();
    discord.rest.trouble(/callback/, { status: 404, code: 10062 });
    discord.type('sora', { prompt: 'a cat' }, { user: discord.ada, channel: discord.general });
    await discord.until('the failure is noted', () => /interaction failed/.test(adapter.log));

    await worksAgain();
    expect(adapter.asked).toHaveLength(1);
  });

  it('is no end where an event is of a kind that nobody knows yet', async () => {
    await open();
    discord.gateway.dispatch('INTERACTION_CREATE', { id: discord.world.snowflake(), type: 99, token: 'x' });
    discord.gateway.dispatch('SOMETHING_NEW', { id: discord.world.snowflake() });

    await worksAgain();
  });
});

it('acknowledges once more, while there is time, where no answer comes', async () => {
  await open();
  discord.rest.trouble(/callback/, { hang: true });

  const { interaction } = await adapter.ask();

  expect(interaction.acknowledgedMs! - interaction.bornMs).toBeLessThan(3000);
});

it('answers what it has acknowledged before it goes', async () => {
  await open();
  const { handle } = adapter;
  let go = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  adapter.handle = async (invocation) => {
    await gate;
    return handle(invocation);
  };
  const asked = discord.type('sora', { prompt: 'a cat' }, { user: discord.ada, channel: discord.general });
  await discord.until('it is asked', () => adapter.asked.length > 0);

  const closing = adapter.platform.close();
  go();
  await closing;

  expect(asked.message?.content).toMatch(/next/);
});

it('registers its commands as soon as Discord takes them, and looks after its servers meanwhile', async () => {
  await open({ connects: false });
  discord.rest.trouble(/^PUT/, { status: 503 }, 50);

  await adapter.connect();
  await discord.until('the servers are known', () => adapter.servers.length > 0);
  await discord.until('the commands are registered', () => discord.commands.puts > 0, 20_000);
});

it('keeps no server where only its user brought it along', async () => {
  await open();
  const guild = discord.world.guild('elsewhere', { hasBot: false });
  const channel = discord.world.channel('foreign', { guild });

  await adapter.ask();
  await adapter.ask({ channel });

  expect(adapter.asked.map(({ server }) => server)).toEqual([discord.guild.id, null]);
});

it('shows no token, not even where everything is logged, and a prompt only there', async () => {
  await open({ logLevel: 'trace' });
  discord.rest.trouble(/PATCH .*@original/, { status: 400, code: 50035, message: 'Invalid Form Body' });
  const asked = discord.type('sora', { prompt: 'a very secret cat' }, { user: discord.ada, channel: discord.general });
  await discord.until('the failure', () => /interaction failed/.test(adapter.log));
  discord.rest.network(false);
  await new Promise((resolve) => setTimeout(resolve, 300));
  discord.rest.network(true);
  await discord.until('a line', () => discord.gateway.connected, 20_000);
  discord.gateway.closeWith(4014);
  await discord.until('the sentence', () => /Intents/.test(adapter.log), 20_000);

  const above = adapter.log.split('\n').filter((line) => line && JSON.parse(line).level > 20);
  expect(above.length).toBeGreaterThan(2);
  expect(above.join('\n')).not.toContain('very secret cat');
  expect(adapter.log).not.toContain(asked.token);
  expect(adapter.log).not.toContain(discord.token);
});

it('says which servers it is in, and who comes and goes', async () => {
  await open();
  const guild = discord.world.guild('Second');

  discord.join(guild);
  discord.leave(discord.guild);
  await discord.until('both moves', () => adapter.moves.length === 2);

  expect(adapter.servers).toEqual([[discord.guild.id]]);
  expect(adapter.moves).toEqual([`joined ${guild.id}`, `left ${discord.guild.id}`]);
});

it('ends at once, also where there is no network', async () => {
  await open({ connects: false });
  discord.rest.network(false);
  void adapter.connect();
  await discord.until('a try', () => discord.rest.triedWhileAway.length > 0);
  const startedMs = Date.now();

  await adapter.platform.close();

  expect(Date.now() - startedMs).toBeLessThan(3000);
});

it('remembers who has asked last, and nobody else: memory does not grow with those who use it', async () => {
  const login = vi.spyOn(Client.prototype, 'login');
  await open();
  const client = login.mock.contexts[0] as Client;
  login.mockRestore();

  for (const user of [discord.ada, discord.ben]) await adapter.ask({ user });

  expect([...client.users.cache.keys()]).toEqual([client.user!.id, adapter.asked.at(-1)!.user]);
});
