/**
 * The promise of the delivery, on both platforms: wherever the bot dies on a film's way into its chat, the film stands
 * there once. The bot is a real process; the platforms live here and count. Not on Redis yet: there the test hung once.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openState } from '../../src/state/open.js';
import { deliveries, ledger, requests } from '../../src/state/schema.js';
import { type FakeDiscord, type Interaction, openFakeDiscord } from '../fakes/discord.js';
import { type FakeTelegram, type Message, openFakeTelegram } from '../fakes/telegram.js';

/** Where it dies: first in the middle of what only the platforms see, then at the marked points of the road. */
const DEATHS = [
  'in the middle of the upload',
  'taken by the platform, not answered',
  'before sending',
  'sent, not recorded',
  'recorded, not closed',
] as const;
type Death = (typeof DEATHS)[number];

/** Where it makes no difference whether the message that was to become the film is gone. */
const SAME_ROAD: readonly Death[] = ['before sending', 'recorded, not closed'];

/** A film that is asked for. `anew`: the message that it was to become is gone when it is ready. */
interface Asked {
  death: Death;
  on: 'discord' | 'telegram';
  anew: boolean;
  seed: number;
  event: Interaction | Message;
}

const WITHIN_MS = 240_000;
const PART_BYTES = 20_000;
const closers: (() => Promise<unknown>)[] = [];
let folder: string;
let discord: FakeDiscord;
let telegram: FakeTelegram;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutoscope-'));
  discord = await openFakeDiscord();
  telegram = await openFakeTelegram();
});
afterEach(async () => {
  await discord.close();
  await telegram.close();
  for (const close of closers.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the bot, and resolves when it hears both platforms. Requests that are not `known` wait at the points. */
async function start(stores: Record<string, string>, known: string[], points: string[]) {
  const puts = discord.commands.puts;
  const child = spawn(process.execPath, [resolve('test/journey/bot-held.mjs'), ...points], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      DATA_DIR: join(folder, 'data'),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.apiBase,
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_BASE: telegram.apiBase,
      KNOWN: known.join(','),
      ...stores,
    },
  });
  const held = new Map<string, string>();
  child.on('message', ({ point, request }: { point: string; request: string }) => held.set(request, point));
  const closed = new Promise((done) => child.on('close', done));
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await closed;
  };
  closers.push(end('SIGKILL'));
  const run = { log: '', held, go: () => void child.send('go'), kill: end('SIGKILL'), stop: end('SIGTERM') };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (run.log += chunk));
  await discord.until('Discord', () => discord.commands.puts > puts, WITHIN_MS);
  await telegram.until('Telegram', () => telegram.updates.polling(), WITHIN_MS);
  return run;
}

/** On each platform a film by every road: one whose message stays, and one whose message will be gone. */
function askAll(death: Death, seed: number, roads: Store['roads']): Asked[] {
  const prompt = (number: number) => `cat number ${number}`;
  return roads.flatMap((anew, index) => {
    const [one, other] = [seed + 2 * index, seed + 2 * index + 1];
    const user = anew ? telegram.ben : telegram.ada;
    const typed = { prompt: prompt(one), seconds: 1, seed: one };
    return [
      { death, anew, on: 'discord', seed: one, event: discord.type('sora', typed, inGeneral()) },
      {
        death,
        anew,
        on: 'telegram',
        seed: other,
        event: telegram.say(`${prompt(other)} --seconds 1 --seed ${other}`, { user }),
      },
    ] satisfies Asked[];
  });
}
const inGeneral = () => ({ user: discord.ada, channel: discord.general });

const idOf = ({ event }: Asked) =>
  'token' in event ? `dc-${event.id}` : `tg-${telegram.world.bot.id}-${event.chat.id}-${event.id}`;

/** How often its film stands in the chat; the name tells it from all others. */
function filmsOf({ on, event, seed }: Asked): number {
  const name = `mutoscope-${seed}.mp4`;
  return on === 'discord'
    ? discord.messages().filter(({ attachments }) => attachments.some((each) => each.name === name)).length
    : telegram.messages((event as Message).chat).filter(({ video }) => video?.name === name).length;
}

/** Somebody takes the message away in which the place in the line stands, as soon as it stands there. */
async function takeAway({ event }: Asked): Promise<void> {
  if ('token' in event) return void discord.world.remove(event.message!);
  const isAnswer = ({ author, replyTo }: Message) => author === telegram.world.bot && replyTo === event;
  const answer = () => telegram.messages(event.chat).find(isAnswer);
  await telegram.until('its answer', () => answer() !== undefined, WITHIN_MS);
  telegram.erase(answer()!);
}

/** One life of the bot: some films on their way, and its end when all of them have come to the same point. */
async function live(stores: Record<string, string>, death: Death, roads: Store['roads'], earlier: Asked[]) {
  const bot = await start(stores, earlier.map(idOf), ['before sending', death]);
  const asked = askAll(death, earlier.length + 1, SAME_ROAD.includes(death) ? [false] : roads);
  const areHeld = (point: string) => () => asked.every((each) => bot.held.get(idOf(each)) === point);
  await discord.until('all are made', areHeld('before sending'), WITHIN_MS);
  for (const each of asked) if (each.anew) await takeAway(each);

  if (death === 'in the middle of the upload') {
    makeTrouble({ hang: true, afterBytes: PART_BYTES });
    bot.go();
    const parts = () =>
      [...discord.rest.underway, ...telegram.rest.underway].filter(({ bytes }) => bytes >= PART_BYTES);
    await discord.until('all uploads hang', () => parts().length === asked.length, WITHIN_MS);
  } else if (death === 'taken by the platform, not answered') {
    makeTrouble({ hang: true, accepted: true });
    bot.go();
    await discord.until('all films stand there', () => asked.every((each) => filmsOf(each) > 0), WITHIN_MS);
  } else if (death !== 'before sending') {
    bot.go();
    await discord.until('all are there', areHeld(death), WITHIN_MS);
  }
  await bot.kill();
  discord.rest.calm();
  telegram.rest.calm();
  return asked;
}

/** Enough for films of earlier lives, too, that arrive now. */
function makeTrouble(what: { hang: true; accepted?: true; afterBytes?: number }): void {
  discord.rest.trouble(/with files$/, what, 20);
  telegram.rest.trouble(/editMessageMedia/, what, 20);
}

async function books(stores: Record<string, string>) {
  const address = { folder: join(folder, 'data', 'bot'), databaseUrl: stores.DATABASE_URL, purpose: 'a look' };
  const state = await openState(address);
  const rows = await state.database.select().from(requests);
  const lines = await state.database.select().from(ledger);
  const sent = await state.database.select().from(deliveries);
  await state.close();
  const count = (entry: string) => lines.filter((line) => line.entry === entry).length;
  return {
    clips: rows.filter(({ stage, outcome }) => stage === 'closed' && outcome?.kind === 'clip').length,
    sent: sent.filter(({ state: stands, receipt }) => stands === 'sent' && receipt?.message !== undefined).length,
    reserved: count('reserve'),
    kept: count('keep'),
  };
}

interface Store {
  name: string;
  missing: boolean;
  /** Whether the message will be gone. */
  roads: readonly boolean[];
  open(): Promise<Record<string, string>>;
}

const STORES: Store[] = [{ name: 'the embedded store', missing: false, roads: [false, true], open: async () => ({}) }];

describe.each(STORES)('on $name', ({ missing, roads, open }) => {
  it.skipIf(missing)('every film arrives once, wherever the bot dies', { timeout: 1_800_000 }, async () => {
    const stores = await open();
    const asked: Asked[] = [];

    for (const death of DEATHS) asked.push(...(await live(stores, death, roads, asked)));
    const last = await start(stores, [], ['closed']);
    const isClosed = (each: Asked) => last.held.get(idOf(each)) === 'closed';
    await discord.until('every film', () => asked.every((each) => filmsOf(each) > 0), WITHIN_MS);
    // Those of the last life at least are closed in this one.
    await discord.until(
      'the end of the last ones',
      () => {
        last.go();
        return asked.filter(({ death }) => death === DEATHS.at(-1)).every(isClosed);
      },
      WITHIN_MS,
    );
    await new Promise((done) => setTimeout(done, 1000));
    await last.stop();

    const told = ({ event: _event, ...facts }: Asked) => facts;
    expect(asked.map((each) => ({ ...told(each), films: filmsOf(each) }))).toEqual(
      asked.map((each) => ({ ...told(each), films: 1 })),
    );
    const all = asked.length;
    expect(await books(stores)).toEqual({ clips: all, sent: all, reserved: all, kept: all });
    expect([...discord.violations, ...telegram.violations]).toEqual([]);
    expect([...discord.rest.earned429, ...telegram.rest.earned429]).toEqual([]);
  });
});
