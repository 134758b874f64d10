import { PermissionsBitField, type PermissionsString } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/messages/index.js';
import { INVITED_PERMISSIONS, inviteLink, missingPermission } from '../../../src/platforms/discord/permissions.js';

const ALL: PermissionsString[] = ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'AttachFiles'];
const without = (...names: PermissionsString[]) => new PermissionsBitField(ALL.filter((name) => !names.includes(name)));
const say = sentencesFor('en');

describe('what is missing', () => {
  it.each([
    ['nothing', without(), true, false, undefined],
    ['the sight of the channel', without('ViewChannel'), true, false, 'View Channel'],
    ['words', without('SendMessages'), true, false, 'Send Messages'],
    ['words in threads', without('SendMessagesInThreads'), true, true, 'Send Messages in Threads'],
    ['words outside of the thread', without('SendMessages'), true, true, undefined],
    ['files', without('AttachFiles'), true, false, 'Attach Files'],
    ['files, where it came along with a person', without('AttachFiles'), false, false, 'Attach Files'],
    ['words, where only the token speaks', without('SendMessages', 'ViewChannel'), false, false, undefined],
  ])('is named: %s', (_name, granted, isMember, isThread, missing) => {
    expect(missingPermission({ granted, isMember, isThread }, say)).toBe(missing);
  });
});

it('the invite asks for what is needed and nothing else', () => {
  expect(INVITED_PERMISSIONS.toArray().sort()).toEqual([...ALL].sort());
  expect(inviteLink('123')).toBe(
    'https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=274877942784',
  );
});
