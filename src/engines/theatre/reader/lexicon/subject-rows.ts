/** Reads the tables of what can be named: one line each, so that a table stays a page. Used by this folder's lists. */
import { KINDS, type Kind } from '../../reading.js';

export interface SubjectRow {
  /** An emoji's code points or the name of a prop. */
  sprite: string;
  kind: Kind;
  /** Height in actor units, where the kind's own is wrong. */
  size?: number;
  /** By which dogs and cats of one breed are told from others. */
  breed?: string;
  english: string;
  chinese: string;
}

/** Each line: sprite, kind and perhaps size | English words | Chinese words; the first word names the thing. */
export function subjectRows(table: string): SubjectRow[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [what, english, chinese] = line.split('|').map((part) => part.trim());
      const [sprite, kind, size] = what!.split(' ');
      return {
        sprite: sprite!,
        kind: KINDS.find((name) => name === kind)!,
        ...(size !== undefined && { size: Number(size) }),
        english: english!,
        chinese: chinese!,
      };
    });
}
