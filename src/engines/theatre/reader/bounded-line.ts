/** What the reader says of a prompt stays one short plain line. Called by `understood.ts`. */

export const LONGEST_UNDERSTOOD = 200;

/** Bounded, without control or formatting characters, half surrogates, Markdown or mentions. */
export function clip(line: string): string {
  const plain = line
    .toWellFormed()
    .replace(/[\p{C}\ufffd]/gu, '')
    .replace(/[*_`~|<>@#[\]()\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  if (plain.length <= LONGEST_UNDERSTOOD) return plain;
  let kept = '';
  for (const character of characters) {
    if (kept.length + character.length > LONGEST_UNDERSTOOD - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
