/**
 * The kinds of options that a command can have. One description serves all: a platform registers by it, `/help` and
 * the terminal list by it, and `runCommand` reads with it what a person gave. Used by `commands/`.
 */
import { z } from 'zod';
import { withoutMarks } from './marks.js';
import { choiceNamed, type Sentences } from './messages/index.js';
import { readPromptText } from './prompt-text.js';
import { LONGEST_PROMPT } from './request.js';

/** What can be typed on: `name` is what a person sees, `value` what is sent. */
export interface Suggestion {
  name: string;
  value: string;
}

export interface Option<Value = unknown> {
  /** `word`: a text without spaces. `user`, `role`, `channel`: given as the platform's own id. */
  type: 'text' | 'word' | 'number' | 'integer' | 'boolean' | 'choice' | 'user' | 'role' | 'channel';
  required?: boolean;
  /** Of a number its range, of a text its length. */
  min?: number;
  max?: number;
  choices?: readonly string[];
  /** A platform that can completes it while it is typed: as a prompt, or by this. */
  suggests?: 'prompt' | ((typed: string, say: Sentences) => Suggestion[]);
  /** Only buttons give it; nobody types it. */
  unlisted?: boolean;
  /** Reads what a platform gave; what it objects is a finished sentence. */
  read(say: Sentences): z.ZodType<Value>;
}

export type Options = Record<string, Option>;
/** What a command gets of its options. */
export type Values<Of extends Options> = { [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never };

/** Words for a film. */
export function promptOption(): Option<string> {
  return {
    type: 'text',
    required: true,
    max: LONGEST_PROMPT,
    suggests: 'prompt',
    read: (say) =>
      z.string(say.refusals.emptyPrompt).transform((text, context) => {
        const read = readPromptText(text);
        if (typeof read === 'string') return read;
        context.addIssue({ code: 'custom', message: say.refusals[read.refused] });
        return z.NEVER;
      }),
  };
}

interface NumberRange {
  type: 'number' | 'integer';
  min: number;
  max: number;
}

/** A number, or a text that is one: not everything that JavaScript takes for 0 or 1. */
export function numberOption(
  { type, min, max }: NumberRange,
  sentence: (say: Sentences) => string,
): Option<number | undefined> {
  return {
    type,
    min,
    max,
    read: (say) => {
      const said = sentence(say);
      const number = (type === 'integer' ? z.int(said) : z.number(said)).min(min, said).max(max, said);
      return z
        .union([z.number(), z.string().trim().min(1).transform(Number)], said)
        .pipe(number)
        .optional();
    },
  };
}

/** One of a few words, by its own name or that in any of our languages, or nothing. */
export function choiceOption<Choice extends string>(
  choices: readonly Choice[],
  sentence: (say: Sentences) => string,
): Option<Choice | undefined> {
  return {
    type: 'choice',
    choices,
    read: (say) =>
      z
        .string(sentence(say))
        .transform((word, context) => {
          const choice = choiceNamed(choices, word);
          if (choice !== undefined) return choice;
          context.addIssue({ code: 'custom', message: sentence(say) });
          return z.NEVER;
        })
        .optional(),
  };
}

/** Yes or no; no where nothing is said. */
export function switchOption(): Option<boolean> {
  return { type: 'boolean', read: (say) => z.boolean(say.refusals.yesOrNo).default(false) };
}

/** Yes, no, or nothing said. */
export function yesOrNoOption(): Option<boolean | undefined> {
  return { type: 'boolean', read: (say) => z.boolean(say.refusals.yesOrNo).optional() };
}

/** The request that a command is about. */
export function clipOption(): Option<string> {
  return {
    type: 'text',
    required: true,
    read: (say) => z.string(say.refusals.whichClip).trim().min(1, say.refusals.whichClip),
  };
}

const LONGEST_ID = 20;

/** A person of this server, or nobody in particular. */
export function userOption(): Option<string | undefined> {
  return { type: 'user', read: (say) => idOf(/^-?\d+$/, say.refusals.whichUser).optional() };
}

/** A role of this server; on platforms without such, `admin` or `member`. */
export function roleOption(): Option<string | undefined> {
  return { type: 'role', read: (say) => idOf(/^(\d+|admin|member)$/, say.refusals.whichRole).optional() };
}

/** A channel, a thread or a topic of this server. */
export function channelOption(): Option<string | undefined> {
  return { type: 'channel', read: (say) => idOf(/^-?\d+$/, say.refusals.whichChannel).optional() };
}

function idOf(shape: RegExp, sentence: string): z.ZodString {
  return z.string(sentence).max(LONGEST_ID, sentence).regex(shape, sentence);
}

/** A few words; one line, without what could be taken for our own marks. */
export function textOption(max: number): Option<string | undefined> {
  return {
    type: 'text',
    max,
    read: (say) =>
      z
        .string(say.refusals.tooLong(max))
        .transform((text) =>
          withoutMarks(text)
            .replace(/\p{Cc}+|\s+/gu, ' ')
            .trim(),
        )
        .pipe(z.string().max(max, say.refusals.tooLong(max)))
        .transform((text) => text || undefined)
        .optional(),
  };
}
