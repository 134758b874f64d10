/** The judge itself: what is in order passes, and each rule that it holds can be broken. */
import { describe, expect, it } from 'vitest';
import { answerFaults, faultsOf, jpegSize, type SentCall, type SentFile, updateFaults, valuesOf } from './telegram.js';

const CHAT = -1001234567890;
const again = { text: 'Again', callback_data: 'again.tg-1-2-3' };
const keyboard = (...rows: unknown[][]) => ({ inline_keyboard: rows });
const call = (method: string, fields: SentCall['fields'], files?: SentFile[]): SentCall => ({ method, fields, files });
const text = (fields: object = {}) => call('sendMessage', { chat_id: CHAT, text: 'a cat', ...fields });
const edit = (fields: object = {}) => call('editMessageText', { chat_id: CHAT, message_id: 1, text: 'a', ...fields });
const commands = (...list: object[]) => call('setMyCommands', { commands: list });
const sora = (fields: object = {}) => ({ command: 'sora', description: 'a film from words', ...fields });

const film: SentFile = { part: 'video', name: 'film.mp4', data: new Uint8Array(1000) };
const poster: SentFile = { part: 'thumbnail', name: 'poster.jpg', data: jpeg(320, 180, 2000) };
const facts = { width: '640', height: '360', duration: '4', supports_streaming: 'true' };
const video = (fields: Record<string, unknown> = {}, files: SentFile[] = [film]) =>
  call('sendVideo', { method: 'sendVideo', chat_id: `${CHAT}`, ...facts, ...fields }, files);
const media = { type: 'video', media: 'attach://film', width: 640, height: 360, duration: 4, supports_streaming: true };
const swap = (given: object = {}, files: SentFile[] = [{ ...film, part: 'film' }]) =>
  call(
    'editMessageMedia',
    { chat_id: `${CHAT}`, message_id: '1', media: JSON.stringify({ ...media, ...given }) },
    files,
  );

/** Nothing but the headers that the judge reads. */
function jpeg(width: number, height: number, bytes: number): Uint8Array {
  const data = Buffer.alloc(bytes);
  data.set([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8]);
  data.writeUInt16BE(height, 13);
  data.writeUInt16BE(width, 15);
  return data;
}

describe('what is in order', () => {
  it.each([
    ['who the bot is', call('getMe', {})],
    ['a long poll', call('getUpdates', { offset: 5, timeout: 50, allowed_updates: ['message', 'callback_query'] })],
    ['words', text({ text: 'x'.repeat(4096), disable_notification: true })],
    ['words in a topic', text({ message_thread_id: 7 })],
    ['a chat whose id is written as a string', text({ chat_id: `${CHAT}` })],
    ['an answer', text({ reply_parameters: { message_id: 4, allow_sending_without_reply: true } })],
    ['an answer in writing', text({ reply_parameters: '{"message_id":4,"allow_sending_without_reply":true}' })],
    ['buttons', text({ reply_markup: keyboard([again, { text: 'Help', url: 'https://example.org' }]) })],
    ['a button of 64 bytes', edit({ reply_markup: keyboard([{ text: '再来', callback_data: '再'.repeat(21) }]) })],
    ['no buttons any more', edit({ reply_markup: keyboard() })],
    ['words asked for', text({ reply_markup: { force_reply: true, input_field_placeholder: 'a cat' } })],
    ['a clip', video({ caption: 'x'.repeat(1024) })],
    ['a clip with a thumbnail', video({ thumbnail: 'attach://poster' }, [film, { ...poster, part: 'poster' }])],
    ['a clip with buttons', video({ reply_markup: JSON.stringify(keyboard([again])) })],
    ['a clip that Telegram has', call('sendVideo', { chat_id: CHAT, video: 'BAACAgIAAx' })],
    ['words that become a clip', swap()],
    ['the same with a thumbnail', swap({ thumbnail: 'attach://thumbnail' }, [{ ...film, part: 'film' }, poster])],
    ['a sign of life', call('sendChatAction', { chat_id: CHAT, action: 'upload_video' })],
    [
      'a reaction',
      call('setMessageReaction', { chat_id: CHAT, message_id: 1, reaction: [{ type: 'emoji', emoji: '👀' }] }),
    ],
    ['an answered button', call('answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(200) })],
    ['commands', commands(sora(), sora({ command: 'my_data' }))],
    [
      'commands of a chat',
      call('setMyCommands', { commands: [], scope: { type: 'chat', chat_id: CHAT }, language_code: 'zh' }),
    ],
    ['no commands', call('deleteMyCommands', { scope: { type: 'all_group_chats' } })],
  ])('passes: %s', (_what, sent) => {
    const faults = faultsOf(sent);

    expect(faults).toEqual([]);
  });
});

describe('what is not', () => {
  it.each([
    ['no such method', call('sendPhoto', { chat_id: CHAT })],
    ['text is missing', text({ text: undefined })],
    ['chat_id is missing', call('sendVideo', facts, [film])],
    ['message_id is missing', edit({ message_id: undefined })],
    ['texts is unknown', text({ texts: 'a cat' })],
    ['parse_mode: words that people typed', text({ parse_mode: 'HTML' })],
    ['media.parse_mode: words that people typed', swap({ parse_mode: 'Markdown' })],
    ['allow_paid_broadcast is unknown', text({ allow_paid_broadcast: true })],
    ['drop_pending_updates is unknown', call('deleteWebhook', { drop_pending_updates: true })],
    ['message_id is no Integer', edit({ message_id: '1' })],
    ['message_id is no Integer', edit({ message_id: 1.5 })],
    ['duration is no Integer', video({ duration: '4.2' })],
    ['supports_streaming is no Boolean', video({ supports_streaming: 'yes' })],
    ['disable_notification is no Boolean', text({ disable_notification: 'true' })],
    ['neither a number nor a name', text({ chat_id: 'film club' })],
    ['reply_markup is no InlineKeyboardMarkup', edit({ reply_markup: 'buttons' })],
    ['inline_keyboard[0] is no Array of InlineKeyboardButton', edit({ reply_markup: { inline_keyboard: [again] } })],
    ['inline_keyboard[0][0].text is missing', edit({ reply_markup: keyboard([{ callback_data: 'again' }]) })],
    ['inline_keyboard[0][0].callback is unknown', text({ reply_markup: keyboard([{ ...again, callback: 1 }]) })],
    ['reply_parameters.message_id is missing', text({ reply_parameters: { allow_sending_without_reply: true } })],
    ['reply_parameters is no ReplyParameters', video({ reply_parameters: '[object Object]' })],
    ['a reply without allow_sending_without_reply', text({ reply_parameters: { message_id: 4 } })],
    ['text has 0 characters', text({ text: '' })],
    ['text has 4097 characters', edit({ text: 'x'.repeat(4097) })],
    ['nothing but blanks', edit({ text: ' \n ' })],
    ['caption has 1025 characters', video({ caption: 'x'.repeat(1025) })],
    ['media.caption has 1025 characters', swap({ caption: 'x'.repeat(1025) })],
    ['text has 201 characters', call('answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(201) })],
    ['has 65 bytes', edit({ reply_markup: keyboard([{ text: 'a', callback_data: 'x'.repeat(65) }]) })],
    ['has 66 bytes', edit({ reply_markup: keyboard([{ text: 'a', callback_data: '再'.repeat(22) }]) })],
    ['has 0 bytes', edit({ reply_markup: keyboard([{ text: 'a', callback_data: '' }]) })],
    ['exactly one thing', edit({ reply_markup: keyboard([{ text: 'a' }]) })],
    ['exactly one thing', edit({ reply_markup: keyboard([{ ...again, url: 'https://example.org' }]) })],
    ['a button says nothing', edit({ reply_markup: keyboard([{ ...again, text: ' ' }]) })],
    ['a row of 0 buttons', edit({ reply_markup: keyboard([]) })],
    ['a row of 9 buttons', edit({ reply_markup: keyboard(Array(9).fill(again)) })],
    ['104 buttons', edit({ reply_markup: keyboard(...Array(13).fill(Array(8).fill(again))) })],
    ['style is none of danger', edit({ reply_markup: keyboard([{ ...again, style: 'red' }]) })],
    ['timeout is 51', call('getUpdates', { timeout: 51 })],
    ['limit has 101', call('getUpdates', { limit: 101 })],
    ['action is none of typing', call('sendChatAction', { chat_id: CHAT, action: 'filming' })],
    [
      'emoji is none of',
      call('setMessageReaction', { chat_id: CHAT, message_id: 1, reaction: [{ type: 'emoji', emoji: '🎬' }] }),
    ],
    ['101 entries', commands(...Array.from({ length: 101 }, (_, index) => sora({ command: `c${index}` })))],
    ['cannot be typed', commands(sora({ command: 'Sora' }))],
    ['cannot be typed', commands(sora({ command: '电影' }))],
    ['command has 33 characters', commands(sora({ command: 'x'.repeat(33) }))],
    ['description has 0 characters', commands(sora({ description: '' }))],
    ['description has 257 characters', commands(sora({ description: 'x'.repeat(257) }))],
    ['two commands are called "sora"', commands(sora(), sora())],
    ['no language code', call('deleteMyCommands', { language_code: 'zh-CN' })],
    ['scope is no BotCommandScope', call('setMyCommands', { commands: [], scope: { type: 'everyone' } })],
    ['scope.chat_id is missing', call('setMyCommands', { commands: [], scope: { type: 'chat' } })],
    ['an uploaded video without width', video({ width: undefined })],
    ['an uploaded video without duration', swap({ duration: undefined })],
    ['an uploaded video without supports_streaming', video({ supports_streaming: 'false' })],
    ['video is missing', video({}, [])],
    ['the video is an address', call('sendVideo', { chat_id: CHAT, video: 'https://example.org/film.mp4' })],
    ['attach://film is named and not there', swap({}, [{ ...film, part: 'clip' }])],
    [
      'the file "clip" is sent and not used',
      swap({}, [
        { ...film, part: 'film' },
        { ...film, part: 'clip' },
      ]),
    ],
    ['media.thumbnail is no String', swap({ thumbnail: { source: { type: 'Buffer', data: [255, 216] } } })],
    ['media is no InputMedia', swap({ type: 'photo' })],
    ['not .mp4', video({}, [{ ...film, name: 'video.dat' }])],
    ['is empty', video({}, [{ ...film, data: new Uint8Array() }])],
    ['more than 52428800', video({}, [{ ...film, data: new Uint8Array(50 * 1024 * 1024 + 1) }])],
    ['no JPEG', video({}, [film, { ...poster, data: new Uint8Array(2000) }])],
    ['the thumbnail has 200000 bytes', video({}, [film, { ...poster, data: jpeg(320, 180, 200_000) }])],
    ['the thumbnail is 321 × 180', video({}, [film, { ...poster, data: jpeg(321, 180, 2000) }])],
    ['a thumbnail can only be uploaded', video({ thumbnail: 'AAMCAgADGQ' })],
  ])('is found: %s', (fault, sent) => {
    const faults = faultsOf(sent);

    expect(faults.join('\n')).toContain(fault);
  });

  it('names one fault for one mistake', () => {
    const faults = faultsOf(edit({ reply_markup: keyboard([{ ...again, callback: 1 }]) }));

    expect(faults).toEqual(['editMessageText: reply_markup.inline_keyboard[0][0].callback is unknown']);
  });
});

it('lets a Bot API server of one’s own take more', () => {
  const large = video({}, [{ ...film, data: new Uint8Array(51 * 1024 * 1024) }]);

  expect(faultsOf(large, 2000e6)).toEqual([]);
});

it('reads what a form has in writing', () => {
  const values = valuesOf(swap({ caption: 'a cat' }));

  expect(values).toEqual({ chat_id: CHAT, message_id: 1, media: { ...media, caption: 'a cat' } });
});

it('reads the size of a real JPEG', async () => {
  const { createCanvas } = await import('@napi-rs/canvas');
  const picture = createCanvas(320, 180).toBuffer('image/jpeg');

  expect(jpegSize(picture)).toEqual({ width: 320, height: 180 });
});

it('judges what the fake answers as well', () => {
  const chat = { id: 1, type: 'private', first_name: 'Ada' };

  expect(answerFaults('sendMessage', { message_id: 1, date: 1, chat, text: 'a' })).toEqual([]);
  expect(answerFaults('sendMessage', { message_id: '1', date: 1, chat })).toEqual([
    'answer to sendMessage.message_id is no Integer',
  ]);
  expect(updateFaults({ update_id: 1, message: { message_id: 1, chat } })).toEqual(['update.message.date is missing']);
});
