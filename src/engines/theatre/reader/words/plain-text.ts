/** What is left of a prompt before any word is read, and its language. */

/** More than anybody's prompt; what comes after it is not read. */
const LONGEST_PROMPT = 4000;

export function plainText(prompt: string): string {
  return prompt
    .slice(0, LONGEST_PROMPT)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Co}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ');
}

export function languageOf(rest: string, titles: string[]): 'en' | 'zh' {
  const text = /\p{L}/u.test(rest) ? rest : titles.join(' ');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > latin ? 'zh' : 'en';
}
