/** The judge itself: what is in order passes, and each rule that it holds can be broken. */
import { describe, expect, it } from 'vitest';
import { faultsOf, type SentRequest } from './discord.js';

const CHANNEL = '1200000000000000001';
const TOKEN = 'x'.repeat(60);
const CALLBACK = `/interactions/1300000000000000001/${TOKEN}/callback`;
const ORIGINAL = `/webhooks/1100000000000000001/${TOKEN}/messages/%40original`;
const COMMANDS = '/applications/1100000000000000001/commands';
const quiet = { parse: [] };
const again = { type: 2, style: 2, label: 'Again', custom_id: 'again.dc-1300000000000000001' };
const row = (...components: unknown[]) => ({ type: 1, components });
const text = (name: string, more: object = {}) => ({ type: 3, name, description: 'words', ...more });
const sora = (more: object = {}) => ({ name: 'sora', description: 'a film from words', options: [], ...more });

function sent(method: string, path: string, body?: unknown, more: Partial<SentRequest> = {}): SentRequest {
  const byInteraction = /^\/(interactions|webhooks)/.test(path);
  return {
    method,
    path,
    query: new URLSearchParams(),
    authorization: byInteraction ? undefined : 'Bot secret',
    userAgent: 'DiscordBot (https://discord.js.org, 14.28.1)',
    body,
    files: undefined,
    ...more,
  };
}
const message = (body: object, more: Partial<SentRequest> = {}) =>
  sent(
    'POST',
    `/channels/${CHANNEL}/messages`,
    { nonce: '1', enforce_nonce: true, tts: false, allowed_mentions: quiet, ...body },
    more,
  );
const edit = (body: object, more: Partial<SentRequest> = {}) => sent('PATCH', ORIGINAL, body, more);
const film = { part: 'files[0]', name: 'film.mp4', bytes: 1000 };

describe('what is in order', () => {
  it.each([
    ['a deferred answer', sent('POST', CALLBACK, { type: 5, data: {} })],
    ['a deferred answer for its asker alone', sent('POST', CALLBACK, { type: 5, data: { flags: 64 } })],
    ['a silent acknowledgement', sent('POST', CALLBACK, { type: 6 })],
    ['completions', sent('POST', CALLBACK, { type: 8, data: { choices: [{ name: 'a cat', value: 'a cat' }] } })],
    ['progress', edit({ content: 'drawing', tts: false, allowed_mentions: quiet, components: [row(again)] })],
    [
      'a clip',
      edit(
        { content: 'a cat', allowed_mentions: quiet, attachments: [{ id: '0', filename: 'film.mp4' }] },
        { files: [film] },
      ),
    ],
    ['a message to its asker', message({ content: '<@1>', allowed_mentions: { parse: [], users: [CHANNEL] } })],
    ['the commands', sent('PUT', COMMANDS, [sora({ options: [text('prompt', { required: true }), text('style')] })])],
    ['the gateway', sent('GET', '/gateway/bot')],
  ])('passes: %s', (_what, request) => {
    const faults = faultsOf(request);

    expect(faults).toEqual([]);
  });
});

describe('what is not', () => {
  it.each([
    ['no such endpoint', sent('GET', '/guilds/1/audit-logs')],
    ['no User-Agent', sent('GET', '/gateway/bot', undefined, { userAgent: undefined })],
    ['no bot token', sent('GET', '/gateway/bot', undefined, { authorization: undefined })],
    ['carries the bot token', edit({ content: '' }, { authorization: 'Bot secret' })],
    ['no snowflake', sent('GET', '/channels/12')],
    ['has no body', sent('POST', CALLBACK)],
    ['must NOT have additional properties', message({ contents: 'a cat' })],
    ['must NOT have additional properties', edit({ nonce: '1' })],
    ['must NOT have additional properties', message({ embeds: [{ titel: 'a cat' }] })],
    ['unknown query', sent('GET', '/gateway/bot', undefined, { query: new URLSearchParams('fast=1') })],
    ['more than 2000', message({ content: 'x'.repeat(2001) })],
    ['more than 2000', edit({ content: 'x'.repeat(2001), allowed_mentions: quiet })],
    ['without allowed_mentions', edit({ content: 'a cat' })],
    ['parse is not []', edit({ content: 'a cat', allowed_mentions: { parse: ['users'] } })],
    ['parse is not []', edit({ content: 'a cat', allowed_mentions: { users: [] } })],
    ['more than one person', message({ allowed_mentions: { parse: [], users: [CHANNEL, `${CHANNEL}1`] } })],
    ['a role is mentioned', message({ allowed_mentions: { parse: [], roles: [CHANNEL] } })],
    ['without a nonce', message({ nonce: undefined })],
    ['more than 25', message({ nonce: 'x'.repeat(26) })],
    ['is not enforced', message({ enforce_nonce: false })],
    ['not of the form verb.clip', edit({ components: [row({ ...again, custom_id: 'again a cat on the moon' })] })],
    ['not of the form verb.clip', edit({ components: [row({ ...again, custom_id: `again.${'1'.repeat(95)}` })] })],
    ['names two buttons', edit({ components: [row(again, again)] })],
    ['a row of 6 buttons', edit({ components: [row(...Array(6).fill(again))] })],
    ['6 rows', edit({ components: Array(6).fill(row(again)) })],
    ['says nothing', edit({ components: [row({ ...again, label: undefined })] })],
    ['is declared and not there', edit({ attachments: [{ id: '0', filename: 'film.mp4' }] })],
    ['not declared under attachments', edit({}, { files: [film] })],
    ['is empty', edit({ attachments: [{ id: '0' }] }, { files: [{ ...film, bytes: 0 }] })],
    ['a deferred answer has "content"', sent('POST', CALLBACK, { type: 5, data: { content: 'a cat' } })],
    ['only "ephemeral" counts', sent('POST', CALLBACK, { type: 5, data: { flags: 4 } })],
    ['allowed values', sent('POST', CALLBACK, { type: 99 })],
    [
      '26 completions, more than 25',
      sent('POST', CALLBACK, { type: 8, data: { choices: Array(26).fill({ name: 'a', value: 'a' }) } }),
    ],
    [
      'not 1 to 100 long',
      sent('POST', CALLBACK, { type: 8, data: { choices: [{ name: 'a', value: 'x'.repeat(101) }] } }),
    ],
    [
      "a form's title",
      sent('POST', CALLBACK, {
        type: 9,
        data: {
          custom_id: 'change.1',
          title: 'x'.repeat(46),
          components: [row({ type: 4, style: 1, label: 'a', custom_id: 'prompt' })],
        },
      }),
    ],
    [
      'filled with more than it takes',
      sent('POST', CALLBACK, {
        type: 9,
        data: {
          custom_id: 'change.1',
          title: 'Change',
          components: [row({ type: 4, style: 1, label: 'a', custom_id: 'prompt', max_length: 2, value: 'abc' })],
        },
      }),
    ],
    ['cannot be typed as a name', sent('PUT', COMMANDS, [sora({ name: 'Sora' })])],
    ['cannot be typed as a name', sent('PUT', COMMANDS, [sora({ options: [text('a prompt')] })])],
    ['cannot be typed as a name', sent('PUT', COMMANDS, [sora({ name_localizations: { 'zh-CN': '做 电影' } })])],
    ['not 1 to 100', sent('PUT', COMMANDS, [sora({ description: '' })])],
    ['not 1 to 100', sent('PUT', COMMANDS, [sora({ description: 'x'.repeat(101) })])],
    ['no locale "zh"', sent('PUT', COMMANDS, [sora({ name_localizations: { zh: '电影' } })])],
    [
      'stands behind one',
      sent('PUT', COMMANDS, [sora({ options: [text('style'), text('prompt', { required: true })] })]),
    ],
    ['two options are called', sent('PUT', COMMANDS, [sora({ options: [text('style'), text('style')] })])],
    ['two commands are called', sent('PUT', COMMANDS, [sora(), sora()])],
    [
      'completes as well',
      sent('PUT', COMMANDS, [
        sora({ options: [text('a', { autocomplete: true, choices: [{ name: 'b', value: 'b' }] })] }),
      ]),
    ],
    ['no description', sent('PUT', COMMANDS, [{ name: 'Use as prompt', type: 3, description: 'words' }])],
    ['must be string', sent('PUT', COMMANDS, [sora({ default_member_permissions: 32 })])],
    ['more than 8000', sent('PUT', COMMANDS, [sora({ options: longChoices() })])],
  ])('is found: %s', (fault, request) => {
    const faults = faultsOf(request);

    expect(faults.join('\n')).toContain(fault);
  });

  it('never shows an interaction token in what it says', () => {
    const faults = faultsOf(edit({ content: 'a cat' }));

    expect(faults.join('\n')).not.toContain(TOKEN);
  });
});

function longChoices() {
  const choices = Array.from({ length: 25 }, (_, index) => ({
    name: `${index}${'n'.repeat(95)}`,
    value: 'v'.repeat(100),
  }));
  return ['one', 'two'].map((name) => text(name, { choices }));
}
