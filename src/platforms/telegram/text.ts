/** Words for Telegram: sent without any parse mode, and what Telegram finds in them by itself takes no effect. */
import { type Mark, tellMark, tellMarks, writeMarks } from '../../marks.js';
import type { Sentences } from '../../messages/index.js';
import type { Message, VideoRequest } from '../../request.js';

/** What Telegram takes as one message, as a caption, and as the short answer to a button. */
const LONGEST_TEXT = 4096;
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

interface Entity {
  type: 'code' | 'text_link';
  offset: number;
  length: number;
  url?: string;
}

interface Writing {
  /** A better word for a mark than its id, where one is known. */
  name(mark: Mark): string | undefined;
  /** People can be pressed to see who they are. It would call them where they read it. */
  linksPeople?: boolean;
}

/** Plain lines as one text, of which can be copied at a press what is to be typed exactly so. */
export function written(text: string, { name, linksPeople }: Writing): { text: string; entities?: Entity[] } {
  const entities: Entity[] = [];
  let whole = '';
  const add = (words: string) => {
    whole += words;
    return '';
  };
  writeMarks(
    text,
    (words) => add(plain(words)),
    (mark) => {
      if (mark.kind !== 'words') {
        const told = plain(name(mark) ?? tellMark(mark));
        const url = `tg://user?id=${mark.kind === 'user' ? mark.id : ''}`;
        if (linksPeople && mark.kind === 'user') {
          entities.push({ type: 'text_link', offset: whole.length, length: told.length, url });
        }
        return add(told);
      }
      // Nothing in it takes effect, and what is copied should hold nothing that cannot be seen.
      entities.push({ type: 'code', offset: whole.length, length: mark.words.length });
      return add(mark.words);
    },
  );
  if (whole.length > LONGEST_TEXT) return { text: plainLines(tellMarks(text, name).split('\n')) };
  return { text: whole, ...(entities.length > 0 && { entities }) };
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

/** The words of an answer: under the place in the line also what can be changed while it waits. */
export function answerText({ text, waits }: Pick<Message, 'text' | 'waits'>, say: Sentences): string {
  return waits ? `${text}\n${shapeLine(waits, say)}` : text;
}

/** What stands under the place in the line, above the buttons that change it. */
export function shapeLine({ work, aspect }: Pick<VideoRequest, 'work' | 'aspect'>, say: Sentences): string {
  return say.shape(Number(work.seconds.toFixed(1)), aspect);
}

/** At most so many UTF-16 units, never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
