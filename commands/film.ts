/** From a wish to a request in the line: what `/sora`, Again and Change share. */
import { randomInt } from 'node:crypto';
import { admit } from '../src/admission/admit.js';
import type { CommandContext, Invocation } from '../src/command.js';
import { RefusedError } from '../src/errors.js';
import { joined, tellPlace, tellTitle } from '../src/messages/telling.js';
import type { Aspect, Message, VideoRequest } from '../src/request.js';
import { lookAtLine } from '../src/state/line.js';
import { PRIVATE } from '../src/state/schema.js';
import { readSettings } from '../src/state/settings.js';

/** A wait that fills more of the time in which the asker alone can be answered may outlive it. */
const LIKELY_SHARE = 0.3;

export interface Wish {
  prompt: string;
  /** Undefined leaves it to the words of the prompt, then to the engine. */
  seconds?: number | undefined;
  aspect?: Aspect | undefined;
  /** Undefined leaves it to the server's settings; null is none. The words of the prompt win over both. */
  style?: string | null | undefined;
  /** Undefined is any. */
  seed?: number | undefined;
  private?: boolean | undefined;
  ping?: boolean | undefined;
  /** The request whose button asks. */
  parent?: string;
  /** Of the requests with the same one, only one may be open. */
  once?: string;
}

/** Writes the request into the line. @returns the answer that its film will take the place of. */
export async function askForFilm(invocation: Invocation, wish: Wish, context: CommandContext): Promise<Message> {
  const { database, capabilities, say, whisper, wake } = context;
  const { limits, exempt, style } = await readSettings(database, invocation.platform, invocation.server);
  const longestSeconds = exempt.includes(invocation.user) ? undefined : limits.longestSeconds;
  const styled = wish.style === undefined ? { ...wish, style } : wish;
  const request = requestOf(invocation, styled, context, longestSeconds ?? undefined);
  const { weight = 1 } = capabilities;
  if (context.isFull()) throw new RefusedError(whisper.refusals.noRoom);
  const { answerSeconds, privateSeconds } = invocation.limits;
  if (answerSeconds !== undefined) {
    const { platform, user, work } = request;
    const { seconds } = work;
    const newcomer = { platform, server: request.server ?? PRIVATE, user, seconds, cost: seconds * weight };
    const wait = (await lookAtLine(database, { newcomer })).newcomer?.waitSeconds;
    if (wait !== undefined && wait > answerSeconds) {
      throw new RefusedError(whisper.refusals.waitTooLong(whisper.span(wait), Math.round(answerSeconds / 60)));
    }
  }
  const admission = await admit(database, request, {
    circumstances: invocation,
    weight,
    once: wish.once,
    say: whisper,
  });
  if (admission === 'another is open') throw new RefusedError(whisper.refusals.takeOpen);
  wake();
  const answer: Message = {
    text: '',
    request: request.id,
    about: tellTitle(request.work.prompt),
    buttons: [{ verb: 'cancel', clip: request.id }],
  };
  if (admission === 'known') return { ...answer, text: say.alreadyAsked, repeated: true };
  const sentences = tellPlace(admission, say);
  if (request.private && privateSeconds !== undefined) {
    sentences.push(say.privately);
    const mayBeLate = (admission.waitSeconds ?? privateSeconds) > LIKELY_SHARE * privateSeconds;
    if (mayBeLate) sentences.push(say.late(Math.round(privateSeconds / 60)));
  }
  return { ...answer, text: joined(sentences), ...(admission.waits && { waits: request }) };
}

/** @param most what this place lets a film last; a length that is asked for in the prompt alone gives way to it. */
function requestOf(
  invocation: Invocation,
  wish: Wish,
  { capabilities, wishes }: CommandContext,
  most = capabilities.longestSeconds,
): VideoRequest {
  const { eventId: id, platform, server, channel, user, locale, replyTo, limits } = invocation;
  const { longestSeconds, defaultSeconds, framesPerSecond, sizes, styles = [] } = capabilities;
  const wished = wishes(wish.prompt);
  const aspect = wish.aspect ?? wished.aspect ?? '16:9';
  const wishedSeconds = Math.min(Math.max(wished.seconds ?? defaultSeconds, 1), longestSeconds, most);
  return {
    id,
    platform,
    server,
    channel,
    user,
    locale,
    aspect,
    work: {
      prompt: wish.prompt,
      seconds: wish.seconds ?? wishedSeconds,
      ...sizes[aspect],
      framesPerSecond,
      seed: wish.seed ?? randomInt(0x1_0000_0000),
      // What another engine could draw, this one may not know.
      ...(wish.style && styles.includes(wish.style) && { style: wish.style }),
    },
    replyTo,
    uploadBytes: limits.uploadBytes,
    ...(wish.private && { private: true }),
    ...(wish.ping && { ping: true }),
    ...(wish.parent !== undefined && { parent: wish.parent }),
  };
}
