/** The pieces that dealings are worded with: who, what, where, forms of verbs. Used by the lists beside it. */

export const NOUN =
  '(?:(?:an?(?:other)?|the|his|her|its|their|my|some|two|a piece of|a slice of|a bunch of|a bouquet of)\\s+)?(?:[\\w-]+\\s+){0,2}?[\\w-]+';
export const DET = '(?:an?(?:other)?|the|his|her|its|their|my|our|some)';
export const WHOM = `(?<whom>${NOUN})`;
export const THING = `(?<thing>${NOUN})`;
export const PLACE = `(?<place>${NOUN})`;
/** "is", "gets", "looks very". */
export const IS =
  "(?:(?:is|are|was|gets?|looks?|feels?|being|'s)\\s+)?(?:(?:very|really|so|too|totally|secretly|terribly|a little|not)\\s+)*";
export const END =
  '(?=\\s*(?:$|[,.!?;]|\\b(?:in|on|at|from|to|by|near|under|behind|during|while|and|with|who|for|through|inside|before|after|because|as|beside)\\b))';

/** Groups of one name in several wordings get numbers, since a pattern may hold each name once. */
export const en = (words: string): RegExp => {
  let many = 0;
  const numbered = words.replace(/\(\?<(whom|thing|place|doer)>/gu, (_, name: string) => `(?<${name}${many++ || ''}>`);
  return new RegExp(`(?:^|(?<=\\s))${IS}(?:${numbered})`, 'iu');
};
/** The same for Chinese, where words stand anywhere. */
export const zh = (words: string): RegExp => {
  let many = 0;
  return new RegExp(
    words.replace(/\(\?<(whom|thing|place|doer)>/gu, (_, name: string) => `(?<${name}${many++ || ''}>`),
    'u',
  );
};
/** Forms of a regular verb. */
export const forms = (verb: string): string => `${verb.replace(/e$/, '')}(?:e?s|ing|ed|e)?`;
