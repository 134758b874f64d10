/**
 * The promise of the road, on both platforms and both kinds of stores: wherever the bot dies on a film's way, the film
 * stands in its chat once, and the book of seconds says so. What differs by platform is tried on the embedded store alone. The bot is a real process; the platforms live here and
 * count. In one life many films come to different points, and all of them die at once.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Point } from '../../src/road.js';
import { openState } from '../../src/state/open.js';
import { deliveries, ledger, requests } from '../../src/state/schema.js';
import { type FakeDiscord, type Interaction, openFakeDiscord } from '../fakes/discord.js';
import { type FakeTelegram, type Message, openFakeTelegram } from '../fakes/telegram.js';
import { openUntil } from '../fakes/until.js';
import { hasPostgres, hasRedis, startPostgres, startRedis } from '../servers.js';

const [UPLOADING, TAKEN] = ['in the middle of the upload', 'taken by the platform, not answered'] as const;

/** Where a film is when the bot dies: at a marked point of the road, or in the middle of what only the platforms see. */
interface Fate {
  death: Point | typeof UPLOADING | typeof TAKEN;
  on: 'discord' | 'telegram';
  /** Somebody has taken away the message that was to become the film. */
  anew?: true;
  /** Its asker has taken it back by then: no film comes. */
  cancelled?: true;
  /** As one before it but for the platform. */
  alike?: true;
}
const onBoth = (death: Fate['death'], more: Pick<Fate, 'anew'> = {}): Fate[] => [
  { death, on: 'discord', ...more },
  { death, on: 'telegram', ...more, alike: true },
];

/** At most four of Discord are being sent at once; nobody is made while one is held in the making. */
const LIVES: Record<'delivered' | 'made', Fate[]>[] = [
  {
    delivered: [
      { death: 'closed', on: 'telegram' },
      ...[...onBoth(UPLOADING), ...onBoth(UPLOADING, { anew: true })],
      ...[...onBoth(TAKEN), ...onBoth(TAKEN, { anew: true })],
    ],
    made: [
      { death: 'compressed', on: 'telegram' },
      { death: 'rendered', on: 'discord' },
      { death: 'taken from the line', on: 'telegram' },
      ...onBoth('admitted'),
    ],
  },
  {
    delivered: [
      ...onBoth('before sending'),
      ...[...onBoth('sent, not recorded'), ...onBoth('sent, not recorded', { anew: true })],
      ...onBoth('recorded, not closed'),
    ],
    made: [
      { death: 'rendering', on: 'discord', cancelled: true },
      { death: 'submitted to the queue', on: 'telegram' },
    ],
  },
];

interface Asked extends Fate {
  seed: number;
  event: Interaction | Message;
}

const WITHIN_MS = 600_000;
/** Less than the smallest film. */
const PART_BYTES = 2000;
const closers: (() => Promise<unknown>)[] = [];
let folder: string;
let discord: FakeDiscord;
let telegram: FakeTelegram;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  // A bot that stays away for longer than Discord knows a nonce may post twice: a slow machine is no such bot.
  discord = await openFakeDiscord({ nonceLifeMs: 3_600_000 });
  telegram = await openFakeTelegram();
});
afterEach(async () => {
  await discord.close();
  await telegram.close();
  for (const close of closers.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the bot, and resolves when it hears both platforms. */
async function start(stores: Record<string, string>) {
  const puts = discord.commands.puts;
  const child = spawn(process.execPath, [resolve('test/journey/bot-held.mjs')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      DATA_DIR: join(folder, 'data'),
      RENDER_THREADS: '1',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.apiBase,
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_BASE: telegram.apiBase,
      ...stores,
    },
  });
  const stops = new Map<string, Point>();
  const held = new Map<string, { point: Point; number: number }>();
  const closed = new Set<string>();
  child.on('message', (passed: { point: Point; request: string; number: number }) => {
    const { point, request, number } = passed;
    if (point === 'closed') closed.add(request);
    if (stops.get(request) === point) held.set(request, passed);
    else child.send(number);
  });
  const ended = new Promise((done) => child.on('close', done));
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  closers.push(end('SIGKILL'));
  const run = {
    log: '',
    held,
    closed,
    /** Lets a film go on from where it is held, to the point or as far as it comes. */
    goOn: (request: string, point?: Point) => {
      if (point) stops.set(request, point);
      else stops.delete(request);
      const gate = held.get(request);
      if (gate && held.delete(request)) child.send(gate.number);
    },
    isAt: (request: string, point: string) => held.get(request)?.point === point,
    kill: end('SIGKILL'),
    stop: end('SIGTERM'),
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (run.log += chunk));
  current = run;
  await until('Discord', () => discord.commands.puts > puts);
  await until('Telegram', () => telegram.updates.polling());
  return run;
}
type Bot = Awaited<ReturnType<typeof start>>;

/** Told where something does not happen: what stands in the chats, and what the bot that lives now says of itself. */
let current = { log: '', held: new Map<string, { point: Point }>() };
const seen = openUntil(() => {
  const points = [...current.held].map(([request, { point }]) => `${request} is at "${point}"`);
  return [discord.transcript(), telegram.transcript(), current.log.slice(-5000), ...points].join('\n');
});
const until = (what: string, look: () => unknown) => seen(what, () => Boolean(look()), WITHIN_MS);

/** Each is asked for by a person of its own; its seed tells it from all others. */
function ask(fate: Fate, seed: number): Asked {
  const prompt = `cat number ${seed}`;
  const name = `Person ${seed}`;
  const event =
    fate.on === 'discord'
      ? discord.type('sora', { prompt, seconds: 1, seed }, { user: discord.world.user(name), channel: discord.general })
      : telegram.say(`${prompt} --seconds 1 --seed ${seed}`, { user: telegram.world.user(name) });
  return { ...fate, seed, event };
}

const idOf = ({ event }: Asked) =>
  'token' in event ? `dc-${event.id}` : `tg-${telegram.world.bot.id}-${event.chat.id}-${event.id}`;

/** How often its film stands in the chat. */
function filmsOf({ on, event, seed }: Asked): number {
  const name = `cat-number-${seed}-${seed}.mp4`;
  return on === 'discord'
    ? discord.messages().filter(({ attachments }) => attachments.some((each) => each.name === name)).length
    : telegram.messages((event as Message).chat).filter(({ video }) => video?.name === name).length;
}

/** Somebody takes the message away in which the place in the line stands. */
async function takeAway({ event }: Asked): Promise<void> {
  if ('token' in event) {
    await until('its answer', () => event.message);
    discord.world.remove(event.message!);
    return;
  }
  const isAnswer = ({ author, replyTo }: Message) => author === telegram.world.bot && replyTo === event;
  const answer = () => telegram.messages(event.chat).find(isAnswer);
  await until('its answer', answer);
  telegram.erase(answer()!);
}

/** One life of the bot: it ends what the one before has left, and dies when all of its own have met their fate. */
async function live(stores: Record<string, string>, left: Asked[], fates: (typeof LIVES)[number], seed: number) {
  const bot = await start(stores);
  await until('the end of what was left', () => areClosed(bot, left));

  const delivered = fates.delivered.map((fate, index) => ask(fate, seed + index));
  for (const each of delivered) bot.goOn(idOf(each), 'before sending');
  await until('all are made', () => delivered.every((each) => bot.isAt(idOf(each), 'before sending')));
  const made = await makeInPart(bot, fates.made, seed + delivered.length);
  for (const each of delivered) if (each.anew) await takeAway(each);
  await deliverInPart(bot, delivered);
  await bot.kill();
  discord.rest.calm();
  telegram.rest.calm();
  return [...delivered, ...made];
}

/** What was closed when the bot died is not closed again. */
function areClosed(bot: Bot, asked: Asked[]): boolean {
  return asked.every((each) => each.death === 'closed' || bot.closed.has(idOf(each)));
}

async function makeInPart(bot: Bot, fates: Fate[], seed: number): Promise<Asked[]> {
  const made: Asked[] = [];
  for (const [index, fate] of fates.entries()) {
    const each = ask(fate, seed + index);
    bot.goOn(idOf(each), fate.death as Point);
    await until(fate.death, () => bot.isAt(idOf(each), fate.death));
    if (fate.cancelled) await takeBack(each.event as Interaction);
    made.push(each);
  }
  return made;
}

async function takeBack(event: Interaction): Promise<void> {
  const message = await discord.untilShown(event, ({ components }) => components.length > 0, WITHIN_MS);
  const press = discord.press(message, 'Cancel', { user: event.user });
  await until('the cancel', () => press.message?.content || event.message?.content.includes('Cancel'));
}

async function deliverInPart(bot: Bot, delivered: Asked[]): Promise<void> {
  const [uploading, taken] = [UPLOADING, TAKEN].map((death) => delivered.filter((each) => each.death === death));
  const pointed = delivered.filter((each) => !uploading!.includes(each) && !taken!.includes(each));
  for (const each of pointed) if (each.death !== 'before sending') bot.goOn(idOf(each), each.death as Point);
  await until('all are at their points', () => pointed.every((each) => bot.isAt(idOf(each), each.death)));

  makeTrouble({ hang: true, afterBytes: PART_BYTES });
  for (const each of uploading!) bot.goOn(idOf(each));
  // A platform sees only after minutes that nobody sends the rest of what an earlier life began.
  const began = [...discord.rest.underway, ...telegram.rest.underway];
  const parts = () =>
    [...discord.rest.underway, ...telegram.rest.underway].filter(
      (each) => !began.includes(each) && each.bytes >= PART_BYTES,
    );
  await until('all uploads hang', () => parts().length === uploading!.length);

  makeTrouble({ hang: true, accepted: true });
  for (const each of taken!) bot.goOn(idOf(each));
  await until('all films stand there', () => taken!.every((each) => filmsOf(each) > 0));
}

/** From now on, on every film that is sent. */
function makeTrouble(what: { hang: true; accepted?: true; afterBytes?: number }): void {
  for (const { rest, which } of [
    { rest: discord.rest, which: /with files$/ },
    { rest: telegram.rest, which: /editMessageMedia/ },
  ]) {
    rest.calm();
    rest.trouble(which, what, 20);
  }
}

/** Which prompts stand in the jobs of a Redis. */
async function promptsIn(url: string): Promise<string[]> {
  const redis = new Redis(url);
  const jobs = (await redis.keys('*')).filter((key) => /:(render|compress|deliver-\w+):[^:]+$/.test(key));
  const fields = await Promise.all(jobs.map((key) => redis.hgetall(key).catch(() => ({}))));
  redis.disconnect();
  return JSON.stringify(fields).match(/cat number \d+/g) ?? [];
}

/** What is written of a request, and which seconds it has cost in the end. */
async function readBooks(stores: Record<string, string>) {
  const address = { folder: join(folder, 'data', 'bot'), databaseUrl: stores.DATABASE_URL, purpose: 'a look' };
  const { database, close } = await openState(address);
  const rows = await database.select().from(requests);
  const lines = await database.select().from(ledger);
  const sent = await database.select().from(deliveries);
  await close();
  const bookOf = (id: string) => {
    const row = rows.find((each) => each.id === id);
    const entries = lines.filter((line) => line.requestId === id);
    const delivery = sent.find(({ requestId }) => requestId === id);
    return {
      stage: row?.stage,
      outcome: row?.outcome?.kind,
      delivery: delivery?.state,
      standsIn: delivery?.receipt?.message !== undefined,
      entries: entries.map(({ entry }) => entry).toSorted(),
      cost: entries.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  };
  return { bookOf, count: rows.length };
}

interface Store {
  name: string;
  missing: boolean;
  /** Whether also messages are taken away, and both platforms: for that it makes no difference where the state is. */
  everything: boolean;
  open(): Promise<Record<string, string>>;
}

const STORES: Store[] = [
  { name: 'the embedded store', missing: false, everything: true, open: async () => ({}) },
  {
    name: 'Redis and PostgreSQL (apt-get install postgresql redis-server)',
    missing: !hasPostgres() || !hasRedis(),
    everything: false,
    open: async () => {
      const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
      closers.push(postgres.stop, redis.stop);
      return { DATABASE_URL: postgres.url, REDIS_URL: redis.url };
    },
  },
];

describe.each(STORES)('on $name', ({ missing, everything, open }) => {
  it.skipIf(missing)('every film arrives once, wherever the bot dies', { timeout: 1_800_000 }, async () => {
    const stores = await open();
    const asked: Asked[] = [];
    let left: Asked[] = [];

    for (const { delivered, made } of LIVES) {
      const isTried = (fate: Fate) => everything || !(fate.anew || fate.alike);
      const fates = { delivered: delivered.filter(isTried), made: made.filter(isTried) };
      left = await live(stores, left, fates, asked.length + 1);
      asked.push(...left);
    }
    const last = await start(stores);
    await until('the end of the last ones', () => areClosed(last, left));
    await last.stop();

    const told = ({ event: _event, ...facts }: Asked) => facts;
    const { bookOf, count } = await readBooks(stores);
    expect(asked.map((each) => ({ ...told(each), films: filmsOf(each), ...bookOf(idOf(each)) }))).toEqual(
      asked.map((each) => ({
        ...told(each),
        films: each.cancelled ? 0 : 1,
        stage: 'closed',
        outcome: each.cancelled ? 'cancelled' : 'clip',
        delivery: 'sent',
        standsIn: !each.cancelled,
        entries: each.cancelled ? ['give back', 'reserve'] : ['keep', 'reserve'],
        cost: each.cancelled ? 0 : 1,
      })),
    );
    expect(count).toBe(asked.length);
    if (stores.REDIS_URL) expect(await promptsIn(stores.REDIS_URL)).toEqual([]);
    expect([...discord.violations, ...telegram.violations]).toEqual([]);
    expect([...discord.rest.earned429, ...telegram.rest.earned429]).toEqual([]);
  });
});
