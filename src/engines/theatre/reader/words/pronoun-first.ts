/** Who a prompt is of that begins with a pronoun: nobody was named before. Called by `reader.ts` before anything is read. */

/** A verb follows, or "is"; "her cat" and 他的狗 are of others. */
const FIRST: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [/^(\s*)she(?:['’]s(?= \w+ing\b)|(?= (?:is|was|\w{2,}(?:s|ed))\b))/iu, '$1a woman'],
  [/^(\s*)he(?:['’]s(?= \w+ing\b)|(?= (?:is|was|\w{2,}(?:s|ed))\b))/iu, '$1a man'],
  [/^(\s*)they (?=(?:are|were) \w+ing\b)/iu, '$1two people '],
  [/^(\s*)她(?![们的])/u, '$1女人'],
  [/^(\s*)他(?![们的])/u, '$1男人'],
];

export const withSomebodyFirst = (prompt: string): string =>
  FIRST.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), prompt);
