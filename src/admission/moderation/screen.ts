/**
 * Stops a prompt that breaks a rule before anything is reserved, and notes the attempt for the server's admins.
 * `admit` calls it, and every film is asked for through `admit`.
 */
import { RefusedError } from '../../errors.js';
import type { Sentences } from '../../messages/index.js';
import type { VideoRequest } from '../../request.js';
import { countOf, PROMPT_REFUSED, record } from '../../state/audit.js';
import type { Database } from '../../state/open.js';
import type { Settings } from '../settings.js';
import { checkPrompt, levelIn } from './moderation.js';

/** Of one user and hour so many are noted: who tries and tries fills no database. */
const MOST_NOTED = 20;

interface Place {
  ageRestricted?: boolean | undefined;
  say: Sentences;
}

/** @throws RefusedError with a sentence that names the rule and not the word. */
export async function screen(
  database: Database,
  { moderation }: Settings,
  { platform, server, user, work }: VideoRequest,
  { ageRestricted = false, say }: Place,
): Promise<void> {
  const level = levelIn(moderation.level, ageRestricted);
  const broken = checkPrompt(work.prompt, { ...moderation, level });
  if (!broken) return;
  const { rule } = broken;
  // A private chat has no admins.
  if (server !== null) {
    const entry = { platform, server, by: user, action: PROMPT_REFUSED };
    if ((await countOf(database, entry)) < MOST_NOTED) {
      await record(database, { ...entry, after: { rule }, ...(moderation.keepsPrompts && { note: work.prompt }) });
    }
  }
  throw new RefusedError(say.moderation.refused[rule], { fields: { rule } });
}
