/** What a platform is to the rest: something that shows progress and delivers an outcome. */
import type { Ability, Command, Invocation, Place, Stewards } from '../command.js';
import { RetryableError } from '../errors.js';
import type { Message, Outcome, Progress, ReplyTarget, Vanished, VideoRequest } from '../request.js';

export interface Platform {
  /** One word; part of request ids and of the deliver queue's name. */
  readonly name: string;
  /** How many outcomes it sends side by side, so that a slow one keeps nobody waiting; one where it is left out. */
  readonly sendsAtOnce?: number;
  /** Shows how far a request is. Returns at once, never throws; what is stale by the time it could be shown is dropped. */
  progress(request: VideoRequest, progress: Progress): void;
  /**
   * Shows the outcome where the request came from. Doing it again must replace, not repeat, what it did before.
   *
   * @param fetch path on this machine of a storage key.
   * @param again true where this was begun before, perhaps by a process that is gone: it may stand there already.
   * @returns what is needed to find the message again; kept with the delivery.
   * @throws TooLargeError where the place takes less than was promised.
   */
  send(
    request: VideoRequest,
    outcome: Outcome,
    fetch: (key: string) => Promise<string>,
    again?: boolean,
  ): Promise<Record<string, unknown>>;
  /** The request is closed and settled. */
  closed(id: string, outcome: Outcome): void;
  /** Undefined where there are no servers. */
  readonly stewards?: Stewards;
}

/** A platform with a connection of its own, over which people ask. */
export interface ChatPlatform extends Platform {
  /** What it can do that others cannot. */
  readonly can: readonly Ability[];
  /**
   * Connects, registers the commands, and hands over what people ask from then on. Never rejects: what cannot be
   * reached is tried again, what can never work is said in the log. Resolves when one of the two is known first.
   */
  connect(host: Host): Promise<void>;
  /** Takes no more questions, gives up sends that wait for a connection, and disconnects. */
  close(): Promise<void>;
}

/** What a connected platform may ask of the rest. */
export interface Host {
  /** Every command, and what decides its options. */
  commands: readonly Command[];
  place: Place;
  /** What `/sora` is called here. */
  filmCommand: string;
  handle(invocation: Invocation): Promise<Message>;
  /** How what is being typed could go on: whole texts, at most `limit`. Cheap. */
  suggest(text: string, locale: string, limit: number): string[];
  /** The language that a server's admins have chosen for what all of it see; undefined where they have chosen none. */
  languageOf(server: string | null): Promise<string | undefined>;
  /** The bot is in exactly these servers, as of now. */
  servers(present: readonly string[]): Promise<void>;
  /** The bot has been added to a server, or has left it. */
  joined(server: string): Promise<void>;
  left(server: string): Promise<void>;
  /** Where a request is to be answered is known better by now. */
  answered(id: string, replyTo: ReplyTarget): Promise<void>;
  /** What `send` returned of this platform's last deliveries, newest first. */
  receipts(most: number): Promise<Record<string, unknown>[]>;
  /** Nothing can be answered there any more: what is being made for it is taken back. Never rejects. */
  vanished(where: Vanished): void;
  /** A server and its channel of the same id have another one now. */
  moved(from: string, to: string): Promise<void>;
}

/** The process is about to end: what was not sent is sent by the next one. */
export class StoppingError extends RetryableError {
  constructor(cause?: unknown) {
    super('The bot is stopping.', { cause });
  }
}

/** A place took less than it had promised. `bytes`: what to try next. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';

  constructor(
    readonly bytes: number,
    cause: unknown,
  ) {
    super(`The file is too large for this place; ${bytes} bytes may fit.`, { cause });
  }
}
