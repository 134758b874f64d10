/** Allowed, forbidden, or neither: what a role and a channel can be. Used by `/settings roles` and `channels`. */
import { choiceOption } from '../../src/command-options.js';

const ACCESSES = ['allowed', 'forbidden', 'usual'] as const;
export type Access = (typeof ACCESSES)[number];

export const accessOption = () => choiceOption(ACCESSES, (say) => say.settings.refusals.access);

/** Puts the id into the list where it belongs, and takes it out of the other. */
export function setAccess(lists: { allowed: string[]; forbidden: string[] }, id: string, access: Access): void {
  for (const list of ['allowed', 'forbidden'] as const) {
    const at = lists[list].indexOf(id);
    if (access === list && at < 0) lists[list].push(id);
    if (access !== list && at >= 0) lists[list].splice(at, 1);
  }
}
