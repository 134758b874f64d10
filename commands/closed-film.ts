/** The film that a button stands under: what is kept of it, and who may do what with it. */
import type { CommandContext, Invocation } from '../src/command.js';
import { RefusedError } from '../src/errors.js';
import * as requests from '../src/state/requests.js';

/** @throws RefusedError with the sentence `gone` where nothing is kept of it, or it is of another platform. */
export async function keptFilm(
  { platform }: Invocation,
  clip: string,
  { database, whisper }: CommandContext,
  gone: 'notKept' | 'noRecord' = 'notKept',
): Promise<requests.RequestRow> {
  const row = await requests.find(database, clip);
  if (!row || row.platform !== platform || row.forgottenAt) throw new RefusedError(whisper.refusals[gone]);
  return row;
}

/** True for who asked for it, and for those who moderate the server that it stands in. */
export function mayRemove({ platform, user, server, moderates }: Invocation, row: requests.RequestRow): boolean {
  if (row.platform !== platform) return false;
  return row.user === user || (moderates === true && server !== null && row.request.server === server);
}
