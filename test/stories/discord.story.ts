/** What people see on Discord, from the first /help to the last refusal, in English and Chinese. */
import { it } from 'vitest';
import { sentencesFor, subcommandWords } from '../../src/messages/index.js';
import { close } from '../../src/state/requests.js';
import { changeSettings } from '../../src/state/settings.js';
import type { Interaction, Message } from '../fakes/discord.js';
import { openBot } from '../platforms/discord/bot.js';
import { failedOutcome } from '../small-parts.js';
import { FILM, WORDS, writeStory } from './written.js';

it.each(['en', 'zh'] as const)('discord-%s', async (language) => {
  const words = WORDS[language];
  const { locale } = words;
  const say = sentencesFor(locale);
  const bot = await openBot();
  Object.assign(bot.app.capabilities, FILM);
  const { discord } = bot;
  const { ada, ben, guild, general, world } = discord;
  const sights = world.sights;
  const tell = (text: string) => sights.push({ atMs: world.nowMs(), channel: general, seenBy: undefined, text });
  const chapter = (title: string) => tell(`--- ${title} ---`);
  const type = (name: string, options: Record<string, string | number | boolean> = {}, deed: object = {}) =>
    discord.type(name, options, { user: ada, channel: general, ...deed });
  /** Until nothing of it is under way any more. */
  const told = (interaction: Interaction) =>
    discord.until('an answer', () => {
      const { message, followUps, form } = interaction;
      return followUps.at(-1) ?? form ?? (message && !message.loading ? message : undefined);
    });
  /** What a button answers its presser alone. */
  const pressed = (interaction: Interaction) => discord.until('an answer', () => interaction.followUps.at(-1));
  const ask = (prompt: string, more: Record<string, string | number | boolean> = {}, deed: object = {}) =>
    type('sora', { prompt, ...more }, deed);
  const setQuota = (userDay: number) =>
    changeSettings(
      bot.app.database,
      { platform: 'discord', server: guild.id, by: ada.id, action: 'quota' },
      (settings) => ({ ...settings, quota: { ...settings.quota, userDay } }),
    );
  guild.owner = ada;
  for (const person of [ada, ben]) person.locale = locale;
  guild.locale = locale;

  try {
    chapter('What Discord offers when Ada types a slash');
    for (const { name, description, name_localizations: names, description_localizations: descriptions } of discord
      .commands.registered) {
      const local = (texts: unknown, text: unknown) => (texts as Record<string, string> | null)?.[locale] ?? text;
      if (description) tell(`    /${local(names, name)}  ${local(descriptions, description)}`);
      else tell(`    Apps → ${local(names, name)}`);
    }
    chapter('Help');
    await told(type('help'));
    await told(type('help', { topic: 'subjects' }));

    chapter('While Ada types a prompt, Discord offers');
    for (const typed of words.typed) {
      const offered = discord.complete('sora', 'prompt', typed, { user: ada, channel: general });
      const choices = await discord.until('completions', () => offered.choices);
      tell(`    “${typed}” → ${choices.map(({ name }) => name).join(' | ')}`);
    }

    chapter('A film');
    const first = ask(words.cat);
    const film = await bot.film(first);
    await bot.closed(first);
    await pressed(discord.press(film, 'details', { user: ben }));
    const again = discord.press(film, 'again', { user: ben });
    await bot.film(again);
    await bot.closed(again);
    const opened = discord.press(film, 'change', { user: ada });
    await told(opened);
    const changed = discord.submit(opened, { prompt: words.changed });
    const changedFilm = await bot.film(changed);
    await bot.closed(changed);

    chapter('Several wait: places, progress, /queue, Cancel');
    const long = ask(words.train, { seconds: 20, ping: true });
    await discord.untilShown(long, ({ content }) => content !== '');
    const second = ask(words.dog, {}, { user: ben });
    const third = ask(words.whale, { aspect: '9:16', seed: 7 });
    const fourth = ask(words.cat, {}, { user: ben });
    await told(second);
    await told(third);
    await told(fourth);
    await told(type('queue'));
    const queue = (await told(type('queue', {}, { user: ben }))) as Message;
    await told(discord.press(await shown(third), 'cancel', { user: ben }));
    await told(discord.press(queue, 'cancel', { user: ben }));
    await new Promise((resolve) => setTimeout(resolve, 6000));
    world.advance(70_000);
    await bot.closed(long);
    await told(type('cancel', {}, { user: ben }));
    await Promise.all([second, third, fourth].map(bot.closed));

    chapter('Only for Ada');
    const secret = ask(words.whale, { private: true });
    await bot.film(secret);
    await bot.closed(secret);

    chapter('What is hers');
    await told(type('queue'));
    await told(type('quota'));
    await told(type('mydata show'));
    await pressed(discord.press(film, 'delete', { user: ben }));
    await pressed(discord.press(film, 'report', { user: ben }));
    await pressed(discord.press(film, 'delete', { user: ada }));
    await told(type('mydata delete'));
    await told(type('mydata show'));
    await told(discord.press(changedFilm, 'again', { user: ben }));

    chapter('What is refused');
    await told(ask('\u0007'));
    await told(ask(words.forbidden));
    const strange = ask(words.unknown);
    await bot.film(strange);
    await bot.closed(strange);
    await told(discord.choose('Use as prompt', await posted('🙂'.repeat(1100)), { user: ben }));
    const closed = world.channel('quiet', { guild, botPermissions: ['viewChannel', 'sendMessages'] });
    await told(ask(words.cat, {}, { channel: closed }));
    const foreign = world.channel('foreign', { kind: 'dm', hasBot: false, botPermissions: ['attachFiles'] });
    await bot.film(ask(words.dog, {}, { channel: foreign }));
    await told(discord.press(changedFilm, 'details', { user: ada }));
    await setQuota(5);
    await told(ask(words.cat, { seconds: 8 }));
    await told(ask(words.cat, { seconds: 5 }));
    await told(type('quota'));
    await setQuota(300);
    chapter('In private with the bot');
    const direct = ask(words.cat, {}, { channel: world.dmOf(ada) });
    await bot.film(direct);
    chapter('What Ada sets as an admin');
    const staff = world.channel('staff', { guild });
    const set = (area: string, options: Record<string, string | number | boolean> = {}) =>
      told(type(`settings ${area}`, options, { permissions: ['manageGuild'] }));
    const role = guild.id;
    const areas: [string, Record<string, string | number | boolean>?][] = [
      ['show'],
      ['quota'],
      ['quota', { 'user-day': '1h', 'server-month': '36000' }],
      ['quota', { 'user-day': 'much' }],
      ['roles'],
      ['roles', { role, day: '2h' }],
      ['roles', { role, access: 'forbidden' }],
      ['roles', { role, forget: true }],
      ['channels', { channel: closed.id, access: 'forbidden' }],
      ['limits', { longest: '30', waiting: 5, cooldown: '10' }],
      ['timezone', { zone: 'Asia/Shanghai' }],
      ['timezone', { zone: 'Bree' }],
      ['moderation'],
      ['moderation', { 'add-word': 'pineapple', 'reports-to': staff.id, 'keep-prompts': true }],
      ['moderation', { list: true }],
      ['style', { style: 'comic' }],
      ['language', { language: 'zh-CN' }],
      ['language', { language: 'own' }],
      ['retention', { days: 7 }],
      ['grant', { user: ben.id, amount: '2min' }],
      ['reset', { user: ben.id }],
      ['reset'],
      ['exempt', { user: ben.id }],
      ['exempt', { user: ben.id, remove: true }],
      ['block', { user: ben.id, reason: 'too loud' }],
    ];
    for (const [area, options] of areas) await set(area, options);
    await told(ask(words.cat, {}, { user: ben }));
    await set('unblock', { user: ben.id });
    await set('pause');
    await told(ask(words.cat, {}, { user: ben }));
    await told(type('quota', {}, { user: ben }));
    await set('resume');
    await told(ask('pineapple', {}, { user: ben }));
    await set('audit');
    await set('show');
    await set('limits', { cooldown: 'none' });
    chapter('A film that fails');
    const broken = ask(words.dog, { seconds: 20 });
    await discord.untilShown(broken, ({ content }) => content !== '');
    const row = (await bot.row(broken))!;
    await bot.platform.send(row.request, failedOutcome(), async (key) => key);
    await close(bot.app.database, row.id, failedOutcome());
  } finally {
    const started = world.nowMs();
    writeStory(
      `discord-${language}`,
      sights.map(({ atMs, channel, seenBy, text }) => ({
        atMs: Math.min(atMs, started),
        place:
          channel.kind === 'dm'
            ? channel.hasBot
              ? `Ada and the bot, in private`
              : 'a chat without the bot'
            : `#${channel.name}`,
        alone: channel.kind === 'dm' ? undefined : seenBy?.name,
        text: readable(text),
      })),
    );
    await bot.close();
  }

  async function shown(interaction: Interaction): Promise<Message> {
    return discord.untilShown(interaction, ({ content }) => content !== '');
  }

  /** A message of a person. */
  async function posted(content: string): Promise<Message> {
    const message = { ...changedTemplate(), id: world.snowflake(), author: ben, content };
    world.post(message);
    return message;
  }

  function changedTemplate(): Message {
    return { ...discord.messages()[0]!, attachments: [], components: [], embeds: [], answers: undefined };
  }

  function readable(text: string): string {
    const plain = text
      .replace(/\\(.)/g, '$1')
      .replace(/<@!?(\d+)>/g, (_, id) => `@${world.users.get(id)?.name ?? id}`)
      .replace(/<@&(\d+)>/g, '@helpers')
      .replace(/<#(\d+)>/g, (_, id) => `#${world.channels.get(id)?.name ?? id}`)
      .replace(/<t:(\d+):f>/g, (_, at) => new Date(Number(at) * 1000).toISOString().slice(0, 16).replace('T', ' '))
      .replace(/ \(<t:\d+:R>\)/g, ' (in some hours)')
      .replace('(edited) Mutoscope:', 'Mutoscope (its message changes):')
      .replace(/▶ (\S+) \((.*?)\)/g, '(film $1)');
    return language === 'zh' ? local(plain) : plain;
  }

  /** Discord shows names of commands and options in the reader's language. */
  function local(text: string): string {
    const typed = /^(\w+): \/(\w+)(?: ([a-z]+)(?= |$))?(.*)$/s.exec(text);
    if (!typed) return text;
    const [, who, name, sub, rest = ''] = typed;
    const command = name as keyof typeof say.commands;
    const options = rest.replace(/(\w+): /g, (all, option) => {
      const known = say.options[option as keyof typeof say.options];
      return known ? `${known.name}: ` : all;
    });
    const behind = sub ? ` ${subcommandWords(say, command, sub).name}` : '';
    return `${who}: /${say.commands[command]?.name ?? name}${behind}${options}`;
  }
});
