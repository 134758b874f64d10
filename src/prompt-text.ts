/** What counts as a prompt: the same on every platform, checked before anything else looks at it. */
import { withoutMarks } from './marks.js';
import { LONGEST_PROMPT } from './request.js';

/** Why a text is not a prompt; also the names of the sentences that say so. */
export type PromptRefusal = { refused: 'emptyPrompt' | 'longPrompt' | 'unreadablePrompt' };

/**
 * Line breaks and other control characters become spaces; emoji and right-to-left text are words like any other.
 *
 * @returns the prompt, one line without space around it, or why it is none.
 */
export function readPromptText(text: string): string | PromptRefusal {
  // A NUL is cut off or refused by databases and process arguments: better said than silently changed.
  if (text.includes('\0') || !text.isWellFormed()) return { refused: 'unreadablePrompt' };
  const prompt = withoutMarks(text)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  // Invisible characters alone (zero-width spaces, direction marks) are no words either.
  if (prompt.replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Z}|\u2800/gu, '') === '')
    return { refused: 'emptyPrompt' };
  return [...prompt].length > LONGEST_PROMPT ? { refused: 'longPrompt' } : prompt;
}
