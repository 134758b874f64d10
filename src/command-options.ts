/**
 * The kinds of options that a command can have. One description serves all: a platform registers by it, `/help` and
 * the terminal list by it, and `runCommand` reads with it what a person gave. Used by `commands/`.
 */
import { z } from 'zod';
import type { Sentences } from './messages/index.js';
import { readPromptText } from './prompt-text.js';
import { LONGEST_PROMPT } from './request.js';

export interface Option<Value = unknown> {
  /** `subcommand`: one of `choices`, typed as a second word where a platform has such. */
  type: 'text' | 'number' | 'integer' | 'boolean' | 'choice' | 'subcommand';
  required?: boolean;
  /** Of a number its range, of a text its length. */
  min?: number;
  max?: number;
  choices?: readonly string[];
  /** A platform that can completes it while it is typed. */
  suggests?: boolean;
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
    suggests: true,
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

/** One of a few words, or nothing. */
export function choiceOption<Choice extends string>(
  choices: readonly Choice[],
  sentence: (say: Sentences) => string,
): Option<Choice | undefined> {
  return { type: 'choice', choices, read: (say) => z.enum(choices, sentence(say)).optional() };
}

/** One of a few words that the command cannot do without. */
export function subcommandOption<Choice extends string>(
  choices: readonly Choice[],
  sentence: (say: Sentences) => string,
): Option<Choice> {
  return { type: 'subcommand', required: true, choices, read: (say) => z.enum(choices, sentence(say)) };
}

/** Yes or no; no where nothing is said. */
export function switchOption(): Option<boolean> {
  return { type: 'boolean', read: (say) => z.boolean(say.refusals.yesOrNo).default(false) };
}

/** The request that a command is about. */
export function clipOption(): Option<string> {
  return {
    type: 'text',
    required: true,
    read: (say) => z.string(say.refusals.whichClip).trim().min(1, say.refusals.whichClip),
  };
}
