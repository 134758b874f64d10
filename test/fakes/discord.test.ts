/** The fake against the real discord.js alone: what the library does with it is what it does with Discord. */
import { type ChatInputCommandInteraction, Client, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeDiscord, openFakeDiscord } from './discord.js';

let discord: FakeDiscord;
let client: Client;
const heard: ChatInputCommandInteraction[] = [];
const quiet = { parse: [] };

beforeEach(async () => {
  heard.length = 0;
  discord = await openFakeDiscord({ heartbeatMs: 100 });
  client = new Client({ intents: ['Guilds'], rest: { api: discord.apiBase, retries: 0, timeout: 3000 } });
  client.on('interactionCreate', (interaction) => heard.push(interaction as ChatInputCommandInteraction));
  client.on('error', () => {});
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  await client.application!.commands.set([
    {
      name: 'sora',
      description: 'a film',
      options: [{ type: 3, name: 'prompt', description: 'words', required: true }],
    },
  ]);
});
afterEach(async () => {
  await client.destroy();
  await discord.close();
});

async function asked() {
  const event = discord.type('sora', { prompt: 'a cat' }, { user: discord.ada, channel: discord.general });
  const interaction = await discord.until('the event', () => heard.find(({ id }) => id === event.id));
  return { event, interaction };
}

it('takes the bot in and gives it its servers', () => {
  const guilds = client.guilds.cache.map(({ name }) => name);

  expect(guilds).toEqual(['Film club']);
  expect(discord.gateway.identifies).toHaveLength(1);
  expect(discord.violations).toEqual([]);
});

it('hands over what a person typed, and shows what the bot answers', async () => {
  const { event, interaction } = await asked();

  await interaction.deferReply();
  await interaction.editReply({
    content: 'here it is',
    allowedMentions: quiet,
    files: [{ attachment: Buffer.from('film'), name: 'film.mp4' }],
  });

  expect(interaction.options.getString('prompt')).toBe('a cat');
  expect(interaction.attachmentSizeLimit).toBe(20 * 1024 * 1024);
  expect(event.message).toMatchObject({
    content: 'here it is',
    edits: 1,
    attachments: [{ name: 'film.mp4', bytes: 4 }],
  });
  expect(discord.transcript()).toMatch(/Ada: \/sora prompt: a cat\n.*is thinking….*\n.*here it is ▶ film.mp4/);
  expect(discord.violations).toEqual([]);
});

it('takes a token for dead after 15 minutes, but not the message', async () => {
  const { event, interaction } = await asked();
  await interaction.deferReply();

  discord.world.advance(15 * 60_000 + 1);
  const late = interaction.editReply({ content: 'late', allowedMentions: quiet });

  await expect(late).rejects.toMatchObject({ status: 401, code: 50027 });
  const channel = client.channels.cache.get(discord.general.id) as TextChannel;
  await channel.messages.edit(event.message!.id, { content: 'by the bot', allowedMentions: quiet });
  expect(event.message!.content).toBe('by the bot');
});

it('takes no first answer after three seconds, and no second one', async () => {
  const { interaction: twice } = await asked();
  await twice.deferReply();
  twice.deferred = false;
  await expect(twice.deferReply()).rejects.toMatchObject({ code: 40060 });

  const { interaction: slow } = await asked();
  discord.world.advance(3001);

  await expect(slow.deferReply()).rejects.toMatchObject({ status: 404, code: 10062 });
});

it('sends a message once per nonce, and refuses files that are too large', async () => {
  const channel = client.channels.cache.get(discord.general.id) as TextChannel;
  const message = { content: 'once', nonce: 'n1', enforceNonce: true, allowedMentions: quiet };
  await channel.send(message);
  await channel.send(message);
  discord.guild.uploadBytes = 3;

  const large = channel.send({ ...message, nonce: 'n2', files: [{ attachment: Buffer.from('film'), name: 'a.mp4' }] });

  await expect(large).rejects.toMatchObject({ status: 413, code: 40005 });
  expect(discord.messages()).toHaveLength(1);
});

it('lets a bot resume whose line was cut, and gives it what it missed', async () => {
  discord.gateway.drop();
  const event = discord.type('sora', { prompt: 'a dog' }, { user: discord.ada, channel: discord.general });

  await discord.until('the missed event', () => heard.some(({ id }) => id === event.id));

  expect(discord.gateway.identifies).toHaveLength(1);
  expect(discord.gateway.resumes).toHaveLength(1);
});

it('notices a bot that a line without answers makes a zombie', async () => {
  discord.gateway.stopAnswering();

  await discord.until('a new connection', () => discord.gateway.resumes.length > 0);

  expect(discord.gateway.connected).toBe(true);
});

it('makes the troubles that it is asked for, and counts what was asked too often', async () => {
  const { event, interaction } = await asked();
  await interaction.deferReply();
  discord.rest.trouble(/PATCH .*@original/, { accepted: true, reset: true });
  const cut = interaction.editReply({ content: 'lost answer', allowedMentions: quiet });
  await expect(cut).rejects.toThrow();
  discord.rest.trouble(/PATCH .*@original/, { status: 503 });
  const busy = interaction.editReply({ content: 'never', allowedMentions: quiet });
  await expect(busy).rejects.toMatchObject({ status: 503 });

  const url = `${discord.apiBase}/v10/webhooks/${discord.world.bot.id}/${event.token}/messages/@original`;
  const headers = { 'content-type': 'application/json', 'user-agent': 'DiscordBot (a test)' };
  const body = JSON.stringify({ content: 'again', allowed_mentions: quiet });
  for (let time = 0; time < 4; time++) await fetch(url, { method: 'PATCH', headers, body });

  expect(event.message!.content).toBe('again');
  expect(discord.rest.earned429).toEqual(['PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original']);
});
