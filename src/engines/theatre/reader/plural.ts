/** English nouns in the plural. Used by `understood.ts`. */

/** Whether a name is one already. */
export function isPlural(name: string): boolean {
  return /[^s]s$/.test(name) && !/(us|oceros|lens|canvas|mantis)$/.test(name);
}

export function plural(name: string): string {
  if (name === 'person' || name === 'people') return 'people';
  if (/(fish|sheep|deer|bison|squid|shrimp)$/.test(name)) return name;
  if (/(^|wo|\s|police|fire|snow)man$/.test(name)) return name.replace(/man$/, 'men');
  if (/mouse$/.test(name)) return name.replace(/mouse$/, 'mice');
  if (/goose$/.test(name)) return name.replace(/goose$/, 'geese');
  if (/child$/.test(name)) return `${name}ren`;
  if (/(wolf|elf|calf)$/.test(name)) return name.replace(/f$/, 'ves');
  if (isPlural(name)) return name;
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
