/**
 * The project's words, schema and type together. Start here: everything else passes these around.
 *
 * Glossary
 * - **Invocation**: what a platform decoded from an event: who, where, which command, which options (`command.ts`).
 * - **Request**: one wish for one film; written down once in the `requests` table, from admission to close.
 * - **Stage** (of a request): admitted → rendering → compressing → delivering → closed.
 * - **Engine**: what makes frames of a prompt. **Director**, **score**, **stage** (of the theatre): see `engines/theatre/`.
 * - **Master**: the clip as it was made, visually lossless. **Delivery file**: what fits into the chat it goes to.
 * - **Outcome**: how a request ended: a clip, a failure with its problem, or a cancel. All three are delivered.
 * - **Problem**: an error on its way across a process border or the queue (`errors.ts`).
 * - **Message**: what a platform shows a person.
 */
import { z } from 'zod';
import type { Problem } from './errors.js';

export const ASPECTS = ['16:9', '9:16', '1:1'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The longest prompt, in characters as people count them (code points), on every platform. */
export const LONGEST_PROMPT = 1000;

/** Where the answer goes; each platform reads its own. Plain JSON, kept with the request. */
export const ReplyTarget = z.record(z.string(), z.json());
export type ReplyTarget = z.infer<typeof ReplyTarget>;

/** What an engine needs to make the pixels: nothing about who asked, no token. */
export const Work = z.strictObject({
  prompt: z.string(),
  seconds: z.number().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  framesPerSecond: z.number().positive(),
  seed: z.int().min(0).max(0xffffffff),
  /** One of the engine's styles, for where the prompt names none. */
  style: z.string().optional(),
});
export type Work = z.infer<typeof Work>;

export const VideoRequest = z.strictObject({
  /** Made from the platform's own ids, so that an event that comes twice makes one clip. No `:` (BullMQ). */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,120}$/),
  platform: z.string(),
  /** The server, or null in a private chat; the channel; the asker. Platform ids. */
  server: z.string().nullable(),
  channel: z.string(),
  user: z.string(),
  locale: z.string(),
  work: Work,
  aspect: z.enum(ASPECTS),
  replyTo: ReplyTarget,
  /** The largest file that may be sent there, bytes. */
  uploadBytes: z.number().positive(),
  /** Only its asker sees it, and nothing of it is kept once it is delivered. */
  private: z.boolean().optional(),
  /** Its asker wants to be called when it comes late. */
  ping: z.boolean().optional(),
  /** The request whose button asked for this one. */
  parent: z.string().optional(),
});
export type VideoRequest = z.infer<typeof VideoRequest>;

/** Wall-clock seconds that each part took. */
export const Timings = z.strictObject({ directing: z.number(), drawing: z.number(), compressing: z.number() });
export type Timings = z.infer<typeof Timings>;

/** A finished film. File names are storage keys until delivery. */
export const Clip = z.strictObject({
  master: z.string(),
  /** The delivery file; the master's key until the compress stage has run. */
  file: z.string(),
  sheet: z.string(),
  poster: z.string(),
  bytes: z.number(),
  seconds: z.number(),
  width: z.int(),
  height: z.int(),
  framesPerSecond: z.number(),
  frames: z.int(),
  seed: z.int(),
  engine: z.string(),
  /** One short line in the prompt's language: what was understood. */
  understood: z.string(),
  /** The style that it is drawn in, asked for in whatever way. */
  style: z.string().optional(),
  timings: Timings,
});
export type Clip = z.infer<typeof Clip>;

/** An error that came through the queue; `errors.ts` makes and reads them. */
const problem = z.custom<Problem>((value) => typeof value === 'object' && value !== null && 'message' in value);

export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('clip'), clip: Clip }),
  z.strictObject({ kind: z.literal('failed'), problem }),
  /** `made`: how much of the film there was by then, 0 to 1; none where it is left out. */
  z.strictObject({ kind: z.literal('cancelled'), made: z.number().min(0).max(1).optional() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** `again`: the film is being made once more, because what had been made of it was lost. `waits`: others come before. */
const known = { secondsLeft: z.number().optional(), again: z.boolean().optional() };

/** Honest progress. `secondsLeft` is undefined where nothing is known yet. */
export const Progress = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('waiting'), place: z.int(), waits: z.boolean().optional(), ...known }),
  z.strictObject({ phase: z.literal('directing'), step: z.int(), steps: z.int(), ...known }),
  z.strictObject({ phase: z.literal('drawing'), frame: z.int(), frames: z.int(), ...known }),
  z.strictObject({ phase: z.literal('encoding'), ...known }),
  z.strictObject({ phase: z.literal('uploading'), ...known }),
  /** Somebody has taken it back; the worker that has it has not heard of it yet. */
  z.strictObject({ phase: z.literal('cancelling'), ...known }),
]);
export type Progress = z.infer<typeof Progress>;

/** Where nothing can be answered any more: the message of a request, a channel, a whole server. Platform ids. */
export type Vanished = { request: string } | { channel: string } | { server: string };

/** What stands on a button, and what its press is as a command. */
export const VERBS = ['again', 'change', 'details', 'delete', 'cancel', 'report', 'remove', 'block'] as const;
export type Verb = (typeof VERBS)[number];

export interface Button {
  verb: Verb;
  /** The request that it is about. */
  clip: string;
  /** Tells buttons of one verb apart where a message has several. */
  number?: number;
}

/** A button that stands for words: to press it is to type them. At most 64 bytes of words. */
export interface Shortcut {
  words: string;
  label: string;
}

/** A few fields to fill in; what a person sends is the command `verb` with the fields and `clip` as its options. */
export interface Form {
  verb: Verb;
  clip: string;
  /** By the option's name, in order, with what stands in the field at first. */
  fields: { prompt: string; seed: string };
}

/** What a platform shows a person. The text is plain: a platform lets no markup in it take effect. */
export interface Message {
  text: string;
  /** A refusal is shown to its asker alone where a platform can, and is an exit code on the terminal. */
  refused?: boolean;
  /** Only for its asker's eyes, where a platform can. */
  private?: boolean;
  buttons?: Button[];
  /** Row by row, where a platform offers no options to choose from; what a press says takes the message's place. */
  shortcuts?: Shortcut[][];
  /** Shown instead of the text, where a platform can. */
  form?: Form;
  /** The request whose progress and film take the place of this message. */
  request?: string;
  /** The words of the film that it becomes, where a platform does not show what it answers. */
  about?: string;
  /** It waits, and may get another length or shape meanwhile. */
  waits?: Pick<VideoRequest, 'id' | 'aspect' | 'work'>;
  /** The same event had been answered before. */
  repeated?: boolean;
  /** The message whose button was pressed goes, and what else this receipt of its delivery names. */
  deletes?: Record<string, unknown>;
}

/** The buttons of a request that is being made. */
export function progressButtons({ id }: Pick<VideoRequest, 'id'>, { phase }: Progress): Button[] {
  return phase === 'cancelling' ? [] : [{ verb: 'cancel', clip: id }];
}

/**
 * The buttons of a film that stands in a chat. Of a private one nothing is kept that they could work with, and where
 * there is no server nobody could be told of a report.
 */
export function filmButtons({ id, private: isPrivate, server }: Pick<VideoRequest, 'id' | 'private' | 'server'>) {
  if (isPrivate) return [];
  const verbs: Verb[] = ['again', 'change', 'details', 'delete', ...(server === null ? [] : (['report'] as const))];
  return verbs.map((verb): Button => ({ verb, clip: id }));
}
