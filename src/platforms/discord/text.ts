/** Words for Discord: nothing in them takes effect, and they fit. Used wherever this platform writes a message. */
import { type Mark, writeMarks } from '../../marks.js';

/** What Discord takes as one message. */
const LONGEST = 2000;

/**
 * Everything that can begin markdown, a mention, a time, an emoji or a link; behind a backslash it is only itself.
 * Dots, slashes and colons too: they make addresses, and invitations even without `https`.
 */
const MARKUP = /[\\*_~`|<>#\-+[\]()@:./]/g;

/**
 * The text as it stands, letter for letter, with no markup, mention or link in it taking effect. Our own marks become
 * names that ring nobody (`allowed_mentions` sees to that) and times in the reader's clock.
 */
export function plain(text: string): string {
  return writeMarks(text, (words) => words.replace(MARKUP, '\\$&'), showMark);
}

function showMark(mark: Mark): string {
  if (mark.kind === 'time') {
    const seconds = mark.at.getTime() / 1000;
    return `<t:${seconds}:f> (<t:${seconds}:R>)`;
  }
  if (mark.kind === 'words') return `\`${mark.words.replaceAll('`', "'")}\``;
  return { user: `<@${mark.id}>`, role: `<@&${mark.id}>`, channel: `<#${mark.id}>` }[mark.kind];
}

/** What `plain` was given. */
export function plainAgain(written: string): string {
  return written.replace(/\\(.)/g, '$1');
}

/** Plain lines as one message: where they are too long for Discord, the longest is cut. */
export function plainLines(lines: readonly string[], most = LONGEST): string {
  const written = lines.map(plain);
  const over = written.join('\n').length - most;
  if (over <= 0) return written.join('\n');
  const longest = written.reduce((best, line, index) => (line.length > written[best]!.length ? index : best), 0);
  const room = Math.max(0, written[longest]!.length - over - 1);
  written[longest] = `${cutPlain(lines[longest]!, room)}…`;
  return written.join('\n').slice(0, most);
}

/** As many whole characters as fit, once they are written plainly. */
function cutPlain(text: string, room: number): string {
  let written = '';
  for (const character of text) {
    const next = plain(character);
    if (written.length + next.length > room) break;
    written += next;
  }
  return written;
}
