/** What commands work with, made small; and asking as an admin in a server would. Shared by the tests of commands. */
import { COMMANDS } from '../../commands/index.js';
import { type Ability, type CommandContext, type Invocation, runCommand } from '../../src/command.js';
import { tellMarks } from '../../src/marks.js';
import type { Message } from '../../src/request.js';
import type { Database } from '../../src/state/open.js';
import { SMALL_CAPABILITIES, silent } from '../small-parts.js';

/** Where commands come with names and options of their own; and where all is typed. */
export const DISCORD: Ability[] = ['private', 'ping', 'buttons', 'local names'];
export const TELEGRAM: Ability[] = ['buttons'];

export type SmallContext = Omit<CommandContext, 'say' | 'whisper'>;

export function smallContext(database: Database, given: Partial<SmallContext> = {}): SmallContext {
  return {
    database,
    capabilities: SMALL_CAPABILITIES,
    commands: COMMANDS,
    filmCommand: 'sora',
    isHost: () => false,
    wishes: () => ({}),
    subjects: () => ({ actors: [], places: [], actions: [] }),
    wake: () => {},
    removeFiles: async () => {},
    isFull: () => false,
    stewards: () => undefined,
    withdraw: async () => false,
    ...given,
  };
}

/** Of user 1 of Discord, who manages server 10 and is the host. */
export async function askAsAdmin(
  database: Database,
  command: string,
  subcommand: string | undefined,
  options: Record<string, unknown> = {},
  given: Partial<Invocation> = {},
): Promise<Message> {
  const invocation: Invocation = {
    eventId: 'event-1',
    platform: 'discord',
    server: '10',
    channel: '20',
    user: '1',
    locale: 'en',
    replyTo: {},
    can: DISCORD,
    administers: true,
    limits: { uploadBytes: 9000 },
    command,
    ...(subcommand !== undefined && { subcommand }),
    options,
    ...given,
  };
  const isHost: CommandContext['isHost'] = ({ platform, user }) => platform === 'discord' && user === '1';
  const message = await runCommand(invocation, smallContext(database, { isHost }), silent);
  return { ...message, text: tellMarks(message.text) };
}
