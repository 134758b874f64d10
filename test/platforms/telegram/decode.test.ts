import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.js';
import { decode, filmLink, type RawMessage } from '../../../src/platforms/telegram/decode.js';
import { SMALL_CAPABILITIES } from '../../small-parts.js';

const self = { id: '7', username: 'mutoscope_bot' };
const knowledge = {
  self,
  commands: COMMANDS,
  filmCommand: 'sora',
  userNamed: (name: string) => (name === 'ben' ? '22' : undefined),
  place: { capabilities: SMALL_CAPABILITIES, can: ['buttons' as const] },
};
const said = (text: string, more: Partial<RawMessage> = {}): RawMessage => ({
  message_id: 5,
  chat: { id: 1, type: 'private' },
  from: { id: 1, is_bot: false, first_name: 'Ada' },
  text,
  ...more,
});
const inGroup = (text: string, more: Partial<RawMessage> = {}) =>
  said(text, { chat: { id: -1, type: 'supergroup' }, ...more });
const read = (message: RawMessage, more: object = {}) => decode(message, { ...knowledge, ...more });
const sora = (options: object) => ({ command: 'sora', options });
const byBot = (more: Partial<RawMessage>) => said('', { from: { id: 7, is_bot: true, first_name: 'Bot' }, ...more });

describe('in private', () => {
  it('every message is a prompt', () => {
    expect(read(said('a cat'))).toEqual(sora({ prompt: 'a cat' }));
    expect(read(said(undefined as never, { sticker: { emoji: '🦣' } }))).toEqual(sora({ prompt: '🦣' }));
    expect(read(said(undefined as never, { photo: [], caption: 'a dog' }))).toEqual(sora({ prompt: 'a dog' }));
    expect(read(said(undefined as never, { voice: {} }))).toEqual({ ...sora({}), wordless: true });
  });

  it('what Telegram tells of the chat is none', () => {
    expect(read(said(undefined as never))).toBeUndefined();
  });

  it.each([
    ['a cat --seconds 4 --aspect 9:16 --seed 7', { prompt: 'a cat', seconds: '4', aspect: '9:16', seed: '7' }],
    ['--seed=7 a cat', { prompt: 'a cat', seed: '7' }],
    ['a cat —seed 7 –seconds 3', { prompt: 'a cat', seed: '7', seconds: '3' }],
    ['a cat -- and a dog - no more', { prompt: 'a cat -- and a dog - no more' }],
    ['a cat --size 4', { prompt: 'a cat', size: '4' }],
    ['a cat --style black and white on the moon', { prompt: 'a cat on the moon', style: 'black-and-white' }],
    ['a cat --style=黑白', { prompt: 'a cat', style: 'black-and-white' }],
    ['a cat --style rococo', { prompt: 'a cat', style: 'rococo' }],
    ['a cat --seed', { prompt: 'a cat', seed: '' }],
  ])('reads options out of "%s"', (text, options) => {
    expect(read(said(text))).toEqual(sora(options));
  });

  it('reads commands and what stands behind them', () => {
    expect(read(said('/start'))).toEqual({ command: 'help', options: {} });
    expect(read(said('/help subjects'))).toEqual({ command: 'help', options: { topic: 'subjects' } });
    expect(read(said('/mydata show'))).toEqual({ command: 'mydata', subcommand: 'show', options: {} });
    expect(read(said('/mydata'))).toEqual({ command: 'mydata', options: {} });
    expect(read(said('/SORA\na cat'))).toEqual(sora({ prompt: 'a cat' }));
    expect(read(said('/video a cat'), { filmCommand: 'video' })).toEqual(sora({ prompt: 'a cat' }));
    expect(read(said('/again x'))).toEqual({ command: 'again', options: {} });
  });
});

describe('the words behind a subcommand', () => {
  const settings = (subcommand: string, options: object) => ({ command: 'settings', subcommand, options });

  it.each([
    ['quota user-day 60 server-month none', 'quota', { 'user-day': '60', 'server-month': 'none' }],
    ['quota user-day=60 server-day:1h', 'quota', { 'user-day': '60', 'server-day': '1h' }],
    ['quota --user-day 60', 'quota', { 'user-day': '60' }],
    ['quota 60', 'quota', { 'user-day': '60' }],
    ['QUOTA User-Day 60', 'quota', { 'user-day': '60' }],
    ['额度 每人每天 60 全体每月 none', 'quota', { 'user-day': '60', 'server-month': 'none' }],
    ['timezone Europe/Berlin', 'timezone', { zone: 'Europe/Berlin' }],
    ['roles admins day none', 'roles', { role: 'admin', day: 'none' }],
    ['roles 管理员 每天 none', 'roles', { role: 'admin', day: 'none' }],
    ['roles member forbidden', 'roles', { role: 'member', access: 'forbidden' }],
    ['channels 允许', 'channels', { access: 'allowed' }],
    ['limits longest 10 waiting 3 cooldown 30', 'limits', { longest: '10', waiting: '3', cooldown: '30' }],
    ['style Pixel art', 'style', { style: 'pixel-art' }],
    ['风格 像素风', 'style', { style: 'pixel-art' }],
    ['language 中文', 'language', { language: 'zh-CN' }],
    ['exempt @ben', 'exempt', { user: '22' }],
    ['exempt @Ben', 'exempt', { user: '@Ben' }],
    ['exempt 123456 remove', 'exempt', { user: '123456', remove: true }],
    ['exempt 123456 remove no', 'exempt', { user: '123456', remove: false }],
    ['block @ben writes too much, every day', 'block', { user: '22', reason: 'writes too much, every day' }],
    ['language elvish', 'language', { elvish: true }],
    ['topics allowed', 'channels', { access: 'allowed' }],
    ['身份 普通成员 每天 2小时', 'roles', { role: 'member', day: '2小时' }],
    ['roles administrators day none', 'roles', { role: 'admin', day: 'none' }],
    ['fly away', 'fly', {}],
  ])('"%s" are read', (words, subcommand, options) => {
    expect(read(said(`/settings ${words}`))).toEqual(settings(subcommand, options));
  });

  it('mean the person whose message is answered, where nobody else is named', () => {
    const ben = said('hello', { from: { id: 22, is_bot: false, first_name: 'Ben' } });

    expect(read(inGroup('/settings block too loud', { reply_to_message: ben }))).toEqual(
      settings('block', { user: '22', reason: 'too loud' }),
    );
    expect(read(inGroup('/settings block 33333 too loud', { reply_to_message: ben }))).toEqual(
      settings('block', { user: '33333', reason: 'too loud' }),
    );
    expect(read(inGroup('/settings block', { reply_to_message: byBot({}) }))).toEqual(settings('block', {}));
  });

  it('mean nobody where only the opening of their topic is answered', () => {
    const from = { id: 22, is_bot: false, first_name: 'Ben' };
    const opening = inGroup('', { from, message_thread_id: 9, forum_topic_created: { name: 'cats' } });

    expect(read(inGroup('/settings reset', { reply_to_message: opening }))).toEqual(settings('reset', {}));
  });

  it('mean people without a name of their own by the link in the text', () => {
    const user = { id: 44444, is_bot: false, first_name: 'Carl May' };
    const text = '/settings exempt Carl May remove';
    const entities = [{ type: 'text_mention', offset: 17, length: 8, user }];

    expect(read(inGroup(text, { entities }))).toEqual(settings('exempt', { user: '44444', remove: true }));
  });
});

describe('in a group', () => {
  it('only what is meant for the bot is read', () => {
    expect(read(inGroup('a cat'))).toBeUndefined();
    expect(read(inGroup('/dance'))).toBeUndefined();
    expect(read(inGroup('/sora@other_bot a cat'))).toBeUndefined();
    expect(read(inGroup('/sora@Mutoscope_Bot a cat'))).toEqual(sora({ prompt: 'a cat' }));
    const entities = [{ type: 'mention', offset: 0, length: 14 }];
    expect(read(inGroup('@mutoscope_bot a cat', { entities }))).toEqual(sora({ prompt: 'a cat' }));
  });

  it('a bare command takes the words that it answers', () => {
    expect(read(inGroup('/sora', { reply_to_message: said('a whale') }))).toEqual(sora({ prompt: 'a whale' }));
  });
});

describe('an answer', () => {
  const keyboard = { inline_keyboard: [[{ callback_data: 'again.tg-1' }, { callback_data: 'change.tg-1' }]] };

  it('to a film changes it', () => {
    const answered = byBot({ reply_markup: keyboard });

    expect(read(inGroup('a dog --seed 3', { reply_to_message: answered }))).toEqual({
      command: 'change',
      options: { clip: 'tg-1', prompt: 'a dog', seed: '3' },
    });
  });

  it('to the question for new words changes the film that it is about', () => {
    const entities = [{ type: 'text_link', offset: 0, length: 6, url: filmLink('mutoscope_bot', 'tg-7--100-5') }];

    expect(read(said('a dog', { reply_to_message: byBot({ entities }) }))).toMatchObject({
      options: { clip: 'tg-7--100-5' },
    });
  });

  it('to anything else is what it would be anyway', () => {
    const others = said('', { reply_markup: keyboard });

    expect(read(said('a dog', { reply_to_message: others }))).toEqual(sora({ prompt: 'a dog' }));
    expect(read(inGroup('thanks', { reply_to_message: byBot({}) }))).toBeUndefined();
  });
});
