/** What the bot must be allowed in a channel, so that a film can arrive there: asked before any work is done, and meanwhile. */
import { type Client, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { type Sentences, sentencesFor } from '../../messages/index.js';

/** All that the bot ever asks for: the invite link names exactly these. */
export const INVITED_PERMISSIONS = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.AttachFiles,
]);

export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: 'bot applications.commands',
    permissions: INVITED_PERMISSIONS.bitfield.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

interface Place {
  granted: Readonly<PermissionsBitField>;
  /** False where only the interaction's token lets the bot write. */
  isMember: boolean;
  isThread: boolean;
}

/** The first permission that is missing, as Discord's own settings call it; undefined where a film can arrive. */
export function missingPermission({ granted, isMember, isThread }: Place, say: Sentences): string | undefined {
  const { permissions } = say;
  const needed: [bits: bigint, name: string][] = [[PermissionFlagsBits.AttachFiles, permissions.attachFiles]];
  if (isMember) {
    needed.unshift([PermissionFlagsBits.ViewChannel, permissions.viewChannel]);
    needed.push(
      isThread
        ? [PermissionFlagsBits.SendMessagesInThreads, permissions.sendInThreads]
        : [PermissionFlagsBits.SendMessages, permissions.sendMessages],
    );
  }
  return needed.find(([bit]) => !granted.has(bit))?.[1];
}

/** True where it is known by what Discord has told of the channel that no film can arrive there (any more). */
export function isShut({ channels }: Client, id: string): boolean {
  const channel = channels.cache.get(id);
  if (!channel || !('guild' in channel)) return false;
  const { me } = channel.guild.members;
  if (!me) return false;
  const place = { granted: channel.permissionsFor(me), isMember: true, isThread: channel.isThread() };
  return missingPermission(place, sentencesFor('en')) !== undefined;
}
