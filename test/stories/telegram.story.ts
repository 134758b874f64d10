/** What people see on Telegram, from the first /start to the last refusal, in English and Chinese. */
import { it } from 'vitest';
import { sentencesFor } from '../../src/messages/index.js';
import { close } from '../../src/state/requests.js';
import { changeSettings } from '../../src/state/settings.js';
import type { Message, Press } from '../fakes/telegram.js';
import { openBot } from '../platforms/telegram/bot.js';
import { failedOutcome } from '../small-parts.js';
import { FILM, WORDS, writeStory } from './written.js';

it.each(['en', 'zh'] as const)('telegram-%s', async (language) => {
  const words = WORDS[language];
  const bot = await openBot({ pace: 3 });
  Object.assign(bot.app.capabilities, FILM);
  const { telegram } = bot;
  const { ada, ben, club, world } = telegram;
  const { sights } = world;
  const privately = world.privateChat(ada);
  const tell = (text: string, chat = privately) => world.see(chat, text);
  const chapter = (title: string) => tell(`--- ${title} ---`);
  const write = (text: string, more: object = {}) => telegram.say(text, { user: ada, ...more });
  const answer = (asked: Message) => bot.answer(asked);
  const press = async (message: Message, button: string, user = ada): Promise<Press> => {
    const pressed = telegram.press(message, button, { user });
    await telegram.acknowledged(pressed);
    return pressed;
  };
  const pause = (seconds: number) => world.wait(seconds * 1000);
  const setQuota = (userDay: number) =>
    changeSettings(
      bot.app.database,
      { platform: 'telegram', server: null, by: String(ada.id), action: 'quota' },
      (settings) => ({ ...settings, quota: { ...settings.quota, userDay } }),
    );
  for (const person of [ada, ben]) person.locale = language === 'zh' ? 'zh-hans' : 'en';

  try {
    await telegram.until('the menus', () => bot.log.includes('commands registered'));
    chapter('The menu of commands in private');
    for (const line of telegram.menu(ada)) tell(`    ${line}`);
    chapter('The first contact');
    await answer(write('/start'));
    await answer(write('/help subjects'));

    chapter('A film');
    const first = write(words.cat);
    const film = await bot.film(first);
    await bot.closed(first);
    await press(film, 'details');
    await bot.closed(await press(film, 'again'));
    await press(film, 'change');
    const question = await telegram.untilShown(ada, ({ forcesReply }) => forcesReply);
    const changed = write(words.changed, { replyTo: question });
    const changedFilm = await bot.film(changed);
    await bot.closed(changed);
    await bot.closed(await press(changedFilm, '9:16'));
    const flagged = write(`${words.dog} --seconds 4 --aspect 9:16 --seed 7`);
    await bot.film(flagged);
    await bot.closed(flagged);

    chapter('Several wait: places, progress, options, /queue, Cancel');
    const long = write(`${words.train} --seconds 20 --ping`);
    await answer(long);
    const second = write(words.dog);
    const third = write(words.whale);
    const status = await answer(third);
    await press(status, '9:16');
    await pause(8);
    await press(status, `8 ${language === 'zh' ? '秒' : 's'}`).catch(() => {});
    const listed = write('/queue');
    await answer(listed);
    await pause(6);
    await press(await answer(second), 'cancel');
    await pause(20);
    world.advance(70_000);
    await bot.closed(long);
    await bot.closed(second);
    await press(status, 'change').catch(() => {});
    await bot.closed(third);
    await pause(3);

    chapter('What is hers');
    for (const command of ['/queue', '/cancel', '/quota', '/mydata', '/mydata show']) await answer(write(command));
    await press(film, 'delete');
    await pause(3);
    for (const command of ['/mydata delete', '/mydata show']) await answer(write(command));
    await press(changedFilm, 'again');

    chapter('What is refused');
    await answer(write('', { picture: Buffer.from('picture') }));
    await answer(write('/sora'));
    await answer(write('/dance'));
    await answer(write(`${words.cat} --seconds 900`));
    await answer(write(`${words.cat} --shape round`));
    await answer(write('🙂'.repeat(1100)));
    await answer(write(words.forbidden));
    const strange = write(words.unknown);
    await bot.film(strange);
    await bot.closed(strange);
    await setQuota(5);
    await answer(write(`${words.cat} --seconds 8`));
    await answer(write(`${words.cat} --seconds 5`));
    await answer(write('/quota'));
    await setQuota(300);
    tell('--- In a group ---', club);
    for (const line of telegram.menu(ben, club)) tell(`    ${line}`, club);
    const inGroup = { chat: club };
    await answer(write('/help', inGroup));
    const asked = write(`/sora ${words.cat}`, { ...inGroup, user: ben });
    const groupFilm = await bot.film(asked);
    await bot.closed(asked);
    const answered = write(`${words.changed} --seed 9`, { ...inGroup, replyTo: groupFilm });
    await bot.film(answered);
    await bot.closed(answered);
    world.isPrivate = false;
    const mention = write(`@mutoscope_bot ${words.dog}`, inGroup);
    await bot.film(mention);
    await bot.closed(mention);
    await press(groupFilm, 'change');
    await telegram.untilShown(club, ({ forcesReply }) => forcesReply);
    await press(groupFilm, 'report');
    await pause(6);
    await press(groupFilm, 'delete', world.user('Carl', { locale: ada.locale }));
    await press(groupFilm, 'delete', ben);
    write('/quota', inGroup);
    const shy = world.user('Dora', { hasStarted: false, locale: ada.locale });
    await answer(write('/queue', { ...inGroup, user: shy }));
    await answer(write('/settings', { ...inGroup, user: ben }));
    await pause(6);
    club.botMay.sendVideos = false;
    const shut = write(`/sora ${words.whale}`, inGroup);
    await bot.closed(shut);
    await pause(4);
    tell('--- What Ada sets as an admin ---', club);
    const isChinese = language === 'zh';
    const { back } = sentencesFor(language).settings;
    const shown = await answer(write('/settings', inGroup));
    for (const area of ['quota', 'roles', 'channels', 'moderation', 'language']) {
      await press(shown, `/settings ${area}`);
      await telegram.until('the area', () => shown.buttons.flat().some(({ text }) => text === back));
      await press(shown, back);
      await telegram.until('all of it', () => shown.buttons.flat().every(({ text }) => text !== back));
    }
    const typed = isChinese
      ? [
          '额度 每人每天 1小时 全体每月 10小时',
          '额度 每人每天 很多',
          '身份 普通成员 每天 2小时',
          '身份 成员 禁止',
          '身份 成员 移除',
          '话题 允许',
          '限制 最长 30 同时 5 间隔 10',
          '时区 Asia/Shanghai',
          '审核 添加词 菠萝',
          '审核 列出',
          '风格 漫画',
          '保存期 7',
          '赠送 @ben 2分钟',
          '清零 @ben',
          '豁免 @ben',
          '豁免 @ben 撤销',
          '封禁 @ben 太吵',
        ]
      : [
          'quota user-day 1h server-month 10h',
          'quota user-day much',
          'roles member day 2h',
          'roles members forbidden',
          'roles member forget',
          'channels allowed',
          'limits longest 30 waiting 5 cooldown 10',
          'timezone Asia/Shanghai',
          'moderation add-word pineapple',
          'moderation list',
          'style comic',
          'retention 7',
          'grant @ben 2min',
          'reset @ben',
          'exempt @ben',
          'exempt @ben remove',
          'block @ben too loud',
        ];
    const set = async (words: string) => {
      const asked = write(`/settings ${words}`, inGroup);
      if (!/list|列出|audit/.test(words)) await answer(asked);
    };
    for (const words of typed) await set(words);
    await answer(write(`/sora ${words.cat}`, { ...inGroup, user: ben }));
    for (const words of ['unblock @ben', 'pause']) await set(words);
    await answer(write(`/sora ${words.cat}`, { ...inGroup, user: ben }));
    for (const words of ['resume', 'audit', 'show', 'dance']) await set(words);
    await pause(10);
    const forum = world.group('Forum', {
      members: new Map([
        [ben, 'member'],
        [ada, 'creator'],
      ]),
    });
    const cats = world.topic(forum, 'cats');
    const dogs = world.topic(forum, 'dogs');
    tell('--- In a group with topics ---', forum);
    await answer(write('/settings channels', { chat: forum, topic: cats }));
    await answer(write(`/settings channels ${isChinese ? '允许' : 'allowed'}`, { chat: forum, topic: cats }));
    await answer(write(`/sora ${words.dog}`, { user: ben, chat: forum, topic: dogs }));
    await bot.film(write(`/sora ${words.cat}`, { user: ben, chat: forum, topic: cats }));
    chapter('A film that fails');
    const broken = write(`${words.dog} --seconds 20`);
    await answer(broken);
    const row = (await bot.row(broken))!;
    await bot.platform.send(row.request, failedOutcome(), async (key) => key);
    await close(bot.app.database, row.id, failedOutcome());
  } finally {
    const names = new Map(
      sights.map(({ chat }) => [
        chat,
        chat.person ? `${chat.title} and the bot, in private` : `the group “${chat.title}”`,
      ]),
    );
    writeStory(
      `telegram-${language}`,
      sights.map(({ atMs, chat, seenBy, text }) => ({
        atMs,
        place: names.get(chat)!,
        alone: chat.person ? undefined : seenBy?.name,
        text: text
          .replaceAll('\u2060', '')
          .replace('(edited) Mutoscope:', 'Mutoscope (its message changes):')
          .replace(/▶ (\S+) \((.*?)\)/g, '(film $1, $2)')
          .replace(/ \(silent\)/g, ''),
      })),
    );
    await bot.close();
  }
});
