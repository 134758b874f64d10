/** English nouns in the plural, and with an article. Used by `understood.ts` and `suggest-english.ts`. */

/** Names that are not counted. */
const UNCOUNTED =
  /^(popcorn|broccoli|bread|rice|money|luggage|milk|coffee|tea|water|honey|cheese|fire|paper|laundry|scissors|skis|spaghetti|noodles|sushi|fireworks|yarn|soap|french fries|headphones|(sun)?glasses|goggles|chopsticks)$/;

/** Whether a name is one already. */
export function isPlural(name: string): boolean {
  return /[^s]s$/.test(name) && !/(us|oceros|lens|canvas|mantis)$/.test(name);
}

export function plural(name: string): string {
  if (name === 'person' || name === 'people') return 'people';
  if (/(fish|sheep|deer|bison|squid|shrimp)$/.test(name)) return name;
  if (/(^|wo|\s|police|fire|snow|cave|fisher|post|sports)man$/.test(name)) return name.replace(/man$/, 'men');
  if (/mouse$/.test(name)) return name.replace(/mouse$/, 'mice');
  if (/goose$/.test(name)) return name.replace(/goose$/, 'geese');
  if (/child$/.test(name)) return `${name}ren`;
  if (/(wolf|elf|calf)$/.test(name)) return name.replace(/f$/, 'ves');
  if (isPlural(name)) return name;
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

export const singular = (noun: string): string =>
  noun
    .replace(/mice$/iu, 'mouse')
    .replace(/geese$/iu, 'goose')
    .replace(/ies$/iu, 'y')
    .replace(/(?<=ch|sh|x|ss|o)es$/iu, '')
    .replace(/(?<=[^s])s$/iu, '');

export function withArticle(noun: string): string {
  // A bowl of noodles is one bowl.
  const [counted = ''] = noun.split(' of ');
  const name = counted.split(' ').at(-1)!;
  if (UNCOUNTED.test(noun) || UNCOUNTED.test(name) || isPlural(name)) return noun;
  return `${/^(?:(?!uni|use|ufo|eu|ewe)[aeiou]|hour)/.test(noun) ? 'an' : 'a'} ${noun}`;
}
