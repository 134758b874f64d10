/** Words for Telegram: sent without any parse mode, and what Telegram finds in them by itself takes no effect. */
import { tellMarks } from '../../marks.js';

/** What Telegram takes as one message, as a caption, and as the short answer to a button. */
export const LONGEST_TEXT = 4096;
export const LONGEST_CAPTION = 1024;
export const LONGEST_ALERT = 200;

/** Cannot be seen, and is no part of a name, a tag or an address. */
const JOINER = '\u2060';
/** What makes a mention, a hashtag, a command, a price tag or an address of the words behind it. */
const MAGNETS = /[@#/$](?=[\p{L}\p{N}_])|[.:](?=[\p{L}\p{N}/])/gu;

/** The text letter for letter, with no mention, link, tag or command in it that anybody could press. */
export function plain(text: string): string {
  return tellMarks(text).replace(MAGNETS, `$&${JOINER}`);
}

/** Plain lines as one text: where they are too long, the longest is cut. */
export function plainLines(lines: readonly string[], most = LONGEST_TEXT): string {
  const written = lines.map(plain);
  const over = written.join('\n').length - most;
  if (over <= 0) return written.join('\n');
  const longest = written.reduce((best, line, index) => (line.length > written[best]!.length ? index : best), 0);
  written[longest] = cut(written[longest]!, Math.max(1, written[longest]!.length - over));
  return written.join('\n').slice(0, most);
}

/** At most so many UTF-16 units, never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
