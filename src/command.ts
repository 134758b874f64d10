/**
 * Commands, and the one way from a decoded event to one of them. Platforms build an `Invocation`; `runCommand`
 * finds the command, reads its options with its schema, runs it, and turns a refusal into a message.
 */
import { z } from 'zod';
import type { Options, Values } from './command-options.js';
import type { Capabilities } from './engines/engine.js';
import { RefusedError } from './errors.js';
import type { Logger } from './logger.js';
import type { Sentences } from './messages/index.js';
import { sentencesFor, subcommandWords } from './messages/index.js';
import type { Aspect, Message, ReplyTarget } from './request.js';
import type { Database } from './state/open.js';
import type { RequestRow } from './state/requests.js';

/**
 * What some platforms can do and others cannot: answer the asker alone, call the asker, show buttons, offer commands
 * with their options under names of the asker's language, take options as words (`--seconds 4`) in any message.
 */
export type Ability = 'private' | 'ping' | 'buttons' | 'local names' | 'flags';

export interface Invocation {
  /** Made from the platform's own ids: the same event gives the same one. Becomes the request's id. */
  eventId: string;
  platform: string;
  server: string | null;
  channel: string;
  user: string;
  /** BCP 47, as the platform gives it: of whoever sees the answer. */
  locale: string;
  /** Of the asker, for what only the asker sees; `locale` where it is undefined. */
  ownLocale?: string;
  /** Typed or pressed: a command's name, or what the host calls `/sora`. */
  command: string;
  /** The word behind the name of a command that has such. */
  subcommand?: string;
  /** As the platform gave them; unknown until the command's options have read them. */
  options: Record<string, unknown>;
  replyTo: ReplyTarget;
  can?: readonly Ability[];
  /** Of the asker: role ids on Discord; `admin` or `member` on Telegram; none in private chats. */
  roles?: readonly string[];
  /** True where the asker may change the settings of this server; never in private chats. */
  administers?: boolean;
  /** True where the platform shows this channel to adults only. */
  ageRestricted?: boolean;
  /** Of a thread: the channel that it hangs on. */
  parentChannel?: string;
  /** Of a forum: the topic. */
  topic?: string;
  /** True where the asker may cancel and delete what others have asked for in this server. */
  moderates?: boolean;
  /** What this place takes. */
  limits: {
    uploadBytes: number;
    /** For how long it can be answered here at all; undefined where at any time. */
    answerSeconds?: number;
    /** For how long the asker alone can be answered here; after it a private film comes as a direct message. */
    privateSeconds?: number;
  };
}

/** What the engine and the place can do: it decides which options a command has. */
export interface Place {
  capabilities: Capabilities;
  can: readonly Ability[];
}

/** What a platform does for those who manage a server. */
export interface Stewards {
  /** Shows them a report. @returns false where none of them can be reached. */
  tellAdmins(report: Report): Promise<boolean>;
  /** Deletes a film's message, by the receipt of its delivery. @returns false where it still stands there. */
  takeAway(receipt: Record<string, unknown>): Promise<boolean>;
  /** Whether somebody manages the server, asked of the platform itself; false where it cannot be told. */
  administers(server: string, user: string): Promise<boolean>;
}

export interface Report {
  server: string;
  film: { id: string; receipt: Record<string, unknown> };
  locale: string;
  message: Pick<Message, 'text' | 'buttons'>;
  /** What may be said where everybody reads it. */
  openly: string;
  /** The channel or chat that the admins have set; the platform finds them by itself where it is null or fails. */
  to: string | null;
}

/** What commands work with. */
export interface CommandContext {
  database: Database;
  capabilities: Capabilities;
  /** Options that a prompt asks for in words. */
  wishes(prompt: string): { seconds?: number; aspect?: Aspect };
  /** Who and what the engine can show, in lists, for `/help subjects`. */
  subjects(locale: string): Subjects;
  /** Every command, for `/help`. */
  commands: readonly Command[];
  /** What the host calls `/sora`. */
  filmCommand: string;
  /** Whether somebody may do what only the host may. */
  isHost(asker: { platform: string; user: string }): boolean;
  /** The language of those who see the answer. */
  say: Sentences;
  /** The language of the asker: for refusals. */
  whisper: Sentences;
  /** Undefined of a platform without servers. */
  stewards(platform: string): Stewards | undefined;
  /** Something was admitted or cancelled. */
  wake(): void;
  /** Takes a request from the workers that none of them has begun. @returns false where it is too late for that. */
  withdraw(row: RequestRow): Promise<boolean>;
  /** Removes the files that are kept of a request. */
  removeFiles(id: string): Promise<void>;
  /** True where another film might not find room on the disk. */
  isFull(): boolean;
}

/** Examples of what an engine can show; not all of it. */
export interface Subjects {
  actors: string[];
  places: string[];
  actions: string[];
}

/** Something that can be asked for with options: a command, or one of its subcommands. */
export interface Deed<Of extends Options = Options> {
  options(place: Place): Of;
  /** @throws RefusedError with a sentence for the person who asked. */
  run(invocation: Invocation, options: Values<Of>, context: CommandContext): Promise<Message>;
}

export interface Command<Of extends Options = Options> extends Deed<Of> {
  /** As it is typed, without a slash; its sentences stand in `messages` under the same name. */
  name: keyof Sentences['commands'];
  /** False where it only stands behind a button. */
  typed: boolean;
  /** Who sees the answer. A public one becomes a film; the place must allow that. */
  answer: 'public' | 'private';
  /** Who may use it, and sees it where a platform can tell people apart; undefined is everybody. */
  audience?: 'administrators' | 'host';
  /**
   * By the word that is typed behind the name; their words stand in `messages`, too. `options` and `run` are then
   * those of the name alone, which some platforms let nobody type.
   */
  subcommands?(place: Place): Record<string, Deed>;
}

/** Whether the asker is one of those whom the command is for. */
export function mayUse(
  { audience }: Command,
  invocation: Invocation,
  { isHost }: Pick<CommandContext, 'isHost'>,
): boolean {
  if (audience === 'host') return isHost(invocation);
  return audience !== 'administrators' || invocation.administers === true;
}

/** One of several deeds that have options of different kinds. */
export const deed = <Of extends Options>(one: Deed<Of>): Deed => one as unknown as Deed;

/** What is asked for by the command's name and the word behind it; undefined where there is no such word. */
export function deedOf(command: Command, subcommand: string | undefined, place: Place): Deed | undefined {
  if (subcommand === undefined) return command;
  const subcommands = command.subcommands?.(place) ?? {};
  return Object.hasOwn(subcommands, subcommand) ? subcommands[subcommand] : undefined;
}

/** @returns the answer; a refusal is an answer too. Other errors are thrown on. */
export async function runCommand(
  invocation: Invocation,
  context: Omit<CommandContext, 'say' | 'whisper'>,
  logger: Logger,
): Promise<Message> {
  const say = sentencesFor(invocation.locale);
  const whisper = sentencesFor(invocation.ownLocale ?? invocation.locale);
  try {
    const name = invocation.command === context.filmCommand ? 'sora' : invocation.command;
    const command = context.commands.find((known) => known.name === name);
    // Nobody needs to know what only the host can do.
    if (!command || (command.audience === 'host' && !mayUse(command, invocation, context))) {
      throw new RefusedError(whisper.refusals.unknownCommand(name));
    }
    if (!mayUse(command, invocation, context)) {
      throw new RefusedError(whisper.refusals[invocation.server === null ? 'onlyInServers' : 'onlyAdministrators']);
    }
    const place = { capabilities: context.capabilities, can: invocation.can ?? [] };
    const asked = deedOf(command, invocation.subcommand, place);
    if (!asked)
      throw new RefusedError(whisper.refusals.what(...namesOfDeeds(command, place, invocation.platform, whisper)));
    const values = readOptions(asked.options(place), invocation.options, whisper);
    return await asked.run(invocation, values as never, { ...context, say, whisper });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    logger.info({ event: invocation.eventId, command: invocation.command }, 'command refused');
    return { text: error.message, refused: true };
  }
}

/** As their reader calls them. */
function namesOfDeeds(command: Command, place: Place, platform: string, say: Sentences): string[] {
  return Object.keys(command.subcommands?.(place) ?? {}).map(
    (name) => subcommandWords(say, command.name, name, platform).name,
  );
}

function readOptions(options: Options, given: Record<string, unknown>, say: Sentences): Record<string, unknown> {
  const schema = z.strictObject(
    Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.read(say)])),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  if (issue.code === 'unrecognized_keys') throw new RefusedError(say.refusals.unknownOption(issue.keys[0]!));
  throw new RefusedError(issue.message);
}
