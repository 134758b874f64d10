/** The line to Discord, and everything that goes wrong with it: neither dies nor hammers, and the log says what to do. */
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeDiscord, openFakeDiscord } from '../../fakes/discord.js';
import { openSmallBot, type SmallBot } from './small-bot.js';

let discord: FakeDiscord;
let bot: SmallBot | undefined;
let log: { level: number; msg: string }[];
beforeEach(async () => {
  discord = await openFakeDiscord();
  bot = undefined;
  log = [];
});
afterEach(async () => {
  expect(discord.violations).toEqual([]);
  if (bot) await bot.close();
  else await discord.close();
});

const stream = new Writable({
  write: (line, _encoding, done) => {
    log.push(JSON.parse(String(line)));
    done();
  },
});
const open = async (isDown = false) => {
  bot = await openSmallBot({ discord, isDown, logger: pino({ level: 'info' }, stream) });
  return bot;
};
const said = (sentence: string) => log.some(({ msg }) => msg.includes(sentence));
async function works() {
  const event = discord.type('sora', { prompt: 'a cat' }, { user: discord.ada, channel: discord.general });
  await discord.untilShown(event, ({ content }) => content.includes('next'));
}

it('comes back by itself after a cut line, without a new session', async () => {
  await open();

  discord.gateway.drop();
  await discord.until('a resume', () => discord.gateway.resumes.length > 0);

  await works();
  expect(discord.gateway.identifies).toHaveLength(1);
});

it('comes back with a new session after an invalid one', async () => {
  await open();

  discord.gateway.invalidate(false);
  await discord.until('a new session', () => discord.gateway.identifies.length > 1);

  await discord.until('the line', () => discord.gateway.connected);
  await works();
});

it('is there again, once and with one session, when Discord answers again', async () => {
  await open();
  discord.gateway.refuseUpgrade(503, 10);

  discord.gateway.drop();
  await discord.until('the line', () => discord.gateway.connected, 60_000);
  await works();
  await sleep(1500);

  const { attempts, identifies } = discord.gateway;
  expect([attempts.length, identifies.length]).toEqual([12, 2]);
});

it('stays down with a sentence where Discord does not know the token', async () => {
  discord.rest.trouble(/GET \/gateway\/bot/, { status: 401 });

  await open(true);
  await discord.until('the sentence', () => said('Discord does not know this token'));
  await sleep(1500);

  expect(said('DISCORD_TOKEN')).toBe(true);
  expect(discord.rest.seen.map(({ endpoint }) => endpoint)).toEqual(['GET /gateway/bot']);
});

it.each([
  [4004, 'Discord does not know this token (any more).'],
  [4014, 'Privileged Gateway Intents'],
])('stays down with a sentence after the close code %i', async (code, sentence) => {
  discord.gateway.refuseIdentify(code, 10);

  await open(true);
  await discord.until('the sentence', () => said(sentence));
  await sleep(1500);

  expect(discord.gateway.attempts).toHaveLength(1);
});

it('stays down with a sentence where the token is taken away while it runs', async () => {
  await open();

  discord.gateway.closeWith(4004);
  await discord.until('the sentence', () => said('Discord does not know this token (any more).'));
  await sleep(1500);

  expect(discord.gateway.identifies).toHaveLength(1);
});

it('begins no session where few are left today', async () => {
  discord.sessionsLeft = 0;

  await open(true);
  await discord.until('the warning', () => said('few Discord sessions left today'));
  await sleep(500);

  expect(discord.gateway.attempts).toEqual([]);
});

it('tells which servers it is in, and which it has joined and left', async () => {
  const { host } = await open();
  const other = discord.world.guild('Other');

  await discord.until('the servers', () => host.servers.mock.calls.length > 0);
  discord.join(other);
  await discord.until('the new one', () => host.joined.mock.calls.length > 0);
  discord.leave(discord.guild);
  await discord.until('the old one', () => host.left.mock.calls.length > 0);

  expect(host.servers).toHaveBeenCalledWith([discord.guild.id]);
  expect(host.joined).toHaveBeenCalledWith(other.id);
  expect(host.left).toHaveBeenCalledWith(discord.guild.id);
});

it('asks for the servers alone', async () => {
  await open();

  expect(discord.gateway.identifies).toMatchObject([{ intents: 1 }]);
});
