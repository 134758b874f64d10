/**
 * Commands, and the one way from a decoded event to one of them. Platforms build an `Invocation`; `runCommand`
 * finds the command, reads its options with its schema, runs it, and turns a refusal into a message.
 */
import type { z } from 'zod';
import type { Capabilities } from './engines/engine.js';
import { RefusedError } from './errors.js';
import type { Logger } from './logger.js';
import type { Sentences } from './messages/index.js';
import { sentencesFor } from './messages/index.js';
import type { Aspect, Message, ReplyTarget } from './request.js';
import type { Database } from './state/open.js';

export interface Invocation {
  /** Made from the platform's own ids: the same event gives the same one. Becomes the request's id. */
  eventId: string;
  platform: string;
  server: string | null;
  channel: string;
  user: string;
  /** BCP 47, as the platform gives it. */
  locale: string;
  command: string;
  /** As the platform gave them; unknown until the command's schema has read them. */
  options: Record<string, unknown>;
  replyTo: ReplyTarget;
  /** What this place takes. */
  limits: { uploadBytes: number };
}

/** What commands work with. */
export interface CommandContext {
  database: Database;
  capabilities: Capabilities;
  /** Options that a prompt asks for in words. */
  wishes(prompt: string): { seconds?: number; aspect?: Aspect };
  /** Every command, for `/help`. */
  commands: readonly Command[];
  say: Sentences;
  /** Something was admitted or cancelled. */
  wake(): void;
}

export interface Command<Options = never> {
  /** As it is typed, without a slash; its sentences stand in `messages` under the same name. */
  name: keyof Sentences['commands'];
  /** Reads the options; its messages are finished sentences. */
  options(context: CommandContext): z.ZodType<Options>;
  /** @throws RefusedError with a sentence for the person who asked. */
  run(invocation: Invocation, options: Options, context: CommandContext): Promise<Message>;
}

/** @returns the answer; a refusal is an answer too. Other errors are thrown on. */
export async function runCommand(
  invocation: Invocation,
  context: Omit<CommandContext, 'say'>,
  logger: Logger,
): Promise<Message> {
  const say = sentencesFor(invocation.locale);
  try {
    const command = context.commands.find(({ name }) => name === invocation.command) as Command<unknown> | undefined;
    if (!command) throw new RefusedError(say.refusals.unknownCommand(invocation.command));
    const whole = { ...context, say };
    const options = readOptions(command.options(whole), invocation.options, say);
    return await command.run(invocation, options, whole);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    logger.info({ event: invocation.eventId, command: invocation.command }, 'command refused');
    return { text: error.message, refused: true };
  }
}

function readOptions<Options>(schema: z.ZodType<Options>, options: Record<string, unknown>, say: Sentences): Options {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  if (issue.code === 'unrecognized_keys') throw new RefusedError(say.refusals.unknownOption(issue.keys[0]!));
  throw new RefusedError(issue.message);
}
