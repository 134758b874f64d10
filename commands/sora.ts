/** `/sora prompt`: one film from words. */
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { admit } from '../src/admission/admit.js';
import type { Command, CommandContext } from '../src/command.js';
import { readPromptText } from '../src/prompt-text.js';
import { ASPECTS, type VideoRequest } from '../src/request.js';

/** A number, or a text that is one: not everything that JavaScript takes for 0 or 1. */
const typedNumber = (range: z.ZodType<number, number>, sentence: string) =>
  z.union([z.number(), z.string().trim().min(1).transform(Number)], sentence).pipe(range);

const optionsOf = ({ capabilities, say }: CommandContext) => {
  const { longestSeconds } = capabilities;
  const secondsSentence = say.refusals.seconds(longestSeconds);
  return z.strictObject({
    prompt: z.string(say.refusals.emptyPrompt).transform((text, context) => {
      const read = readPromptText(text);
      if (typeof read === 'string') return read;
      context.addIssue({ code: 'custom', message: say.refusals[read.refused] });
      return z.NEVER;
    }),
    seconds: typedNumber(
      z.number(secondsSentence).min(1, secondsSentence).max(longestSeconds, secondsSentence),
      secondsSentence,
    ).optional(),
    aspect: z.enum(ASPECTS, say.refusals.aspect(ASPECTS.join(', '))).optional(),
    seed: typedNumber(
      z.int(say.refusals.seed).min(0, say.refusals.seed).max(0xffffffff, say.refusals.seed),
      say.refusals.seed,
    ).optional(),
  });
};

type Options = z.infer<ReturnType<typeof optionsOf>>;

export const sora: Command<Options> = {
  name: 'sora',
  options: optionsOf,
  run: async (invocation, { prompt, seconds, aspect, seed }, { database, capabilities, wishes, say, wake }) => {
    const wished = wishes(prompt);
    const shape = aspect ?? wished.aspect ?? '16:9';
    const wishedSeconds = Math.min(
      Math.max(wished.seconds ?? capabilities.defaultSeconds, 1),
      capabilities.longestSeconds,
    );
    const request: VideoRequest = {
      id: invocation.eventId,
      platform: invocation.platform,
      server: invocation.server,
      channel: invocation.channel,
      user: invocation.user,
      locale: invocation.locale,
      aspect: shape,
      work: {
        prompt,
        seconds: seconds ?? wishedSeconds,
        ...capabilities.sizes[shape],
        framesPerSecond: capabilities.framesPerSecond,
        seed: seed ?? randomInt(0x1_0000_0000),
      },
      replyTo: invocation.replyTo,
      uploadBytes: invocation.limits.uploadBytes,
    };
    const place = await admit(database, request);
    wake();
    return { text: place === undefined ? say.alreadyAsked : say.admitted(place) };
  },
};
