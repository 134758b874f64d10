/**
 * Names and times inside a sentence that each platform shows in its own way: Discord as names that ring nobody and
 * as times in the reader's clock, the others in words. What people type cannot hold any: see `withoutMarks`.
 */

/** Code points that are no characters: Unicode keeps them for uses like this. */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];
const MARK = /\uFDD0([a-z]+):([^\uFDD0\uFDD1]*)\uFDD1/g;

export type Mark =
  | { kind: 'user' | 'role' | 'channel'; id: string }
  /** Words to be typed exactly so. */
  | { kind: 'words'; words: string }
  | { kind: 'time'; at: Date; zone: string };

export const markUser = (id: string): string => `${OPEN}user:${id}${CLOSE}`;
export const markRole = (id: string): string => `${OPEN}role:${id}${CLOSE}`;
export const markChannel = (id: string): string => `${OPEN}channel:${id}${CLOSE}`;

/** Words to be typed exactly so: a platform shows them so that they can be copied. */
export const markWords = (words: string): string => `${OPEN}words:${words}${CLOSE}`;

/** @param zone IANA name: the clock in which it is told where the reader's own is not known. */
export const markTime = (at: Date, zone: string): string =>
  `${OPEN}time:${Math.floor(at.getTime() / 1000)} ${zone}${CLOSE}`;

/** The text with its words and its marks each written in their own way. */
export function writeMarks(text: string, words: (text: string) => string, show: (mark: Mark) => string): string {
  let written = '';
  let from = 0;
  for (const found of text.matchAll(MARK)) {
    written += words(text.slice(from, found.index)) + show(markOf(found[1]!, found[2]!));
    from = found.index + found[0].length;
  }
  return written + words(text.slice(from));
}

/** The text with its marks in words. @param name a better word for a mark than its id, where one is known. */
export function tellMarks(text: string, name: (mark: Mark) => string | undefined = () => undefined): string {
  return writeMarks(
    text,
    (words) => words,
    (mark) => name(mark) ?? tellMark(mark),
  );
}

/** A mark in words, for where nothing better is known. */
export function tellMark(mark: Mark): string {
  if (mark.kind === 'time') return tellTime(mark.at, mark.zone);
  return mark.kind === 'words' ? mark.words : mark.id;
}

/** To the minute, in the clock of the zone, which it names: `2026-11-26 18:00 (Asia/Shanghai)`. */
function tellTime(at: Date, zone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return `${format.format(at)} (${zone})`;
}

/** What a person typed, without what could be taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, ' ');
}

function markOf(kind: string, value: string): Mark {
  if (kind === 'words') return { kind, words: value };
  if (kind !== 'time') return { kind: kind as 'user' | 'role' | 'channel', id: value };
  const [seconds, zone = 'UTC'] = value.split(' ');
  return { kind, at: new Date(Number(seconds) * 1000), zone };
}
