/** What is not made, and what is reported: the sentences of `en.ts` for that. */
import { LONGEST_PATTERN, LONGEST_WORD, MOST_PATTERNS, MOST_WORDS } from '../admission/settings.js';

const elsewhere = 'Describe the film without it.';

export const moderation = {
  /** Why no film is made of a prompt, by the rule that it breaks. */
  refused: {
    minors: 'No film brings children or teenagers together with anything sexual, here or anywhere.',
    sexual: `Sexual content is not allowed here. ${elsewhere}`,
    hate: `Slurs and hatred against people are not allowed here. ${elsewhere}`,
    gore: `Graphic violence is not allowed here. ${elsewhere}`,
    selfHarm:
      'Suicide and self-harm are not shown here. If it is about you: please talk to somebody you trust, or call the crisis line of your country; they are there for this.',
    danger: `Instructions for weapons, and drugs, are not allowed here. ${elsewhere}`,
    swearing: `Swear words are not allowed here. ${elsewhere}`,
    server: `Those who manage this server do not allow something in this prompt. ${elsewhere}`,
  },
  /** Why a word or a pattern of a server's own cannot be added or taken away. */
  own: {
    emptyWord: 'There is no letter in this word that could be looked for.',
    longWord: `A word may be ${LONGEST_WORD} characters long at most.`,
    badPattern:
      'This pattern cannot be read. It is a regular expression of RE2, without look-around and backreferences.',
    longPattern: `A pattern may be ${LONGEST_PATTERN} characters long at most.`,
    widePattern:
      'This pattern also matches nothing at all, so that it would refuse every prompt. Let it ask for something.',
    largePattern: 'This pattern is too large, because every prompt has to be compared with it. Repeat less in it.',
    mostWords: `There are ${MOST_WORDS} words already; take one away first.`,
    mostPatterns: `There are ${MOST_PATTERNS} patterns already; take one away first.`,
    known: 'It stands there already.',
    unknown: 'It does not stand there.',
  },
  /** In the audit log. */
  actions: { 'prompt refused': 'prompt refused', reported: 'film reported', 'film deleted': 'reported film deleted' },
  rules: {
    minors: 'children and sexual content',
    sexual: 'sexual content',
    hate: 'hatred',
    gore: 'graphic violence',
    selfHarm: 'self-harm',
    danger: 'weapons and drugs',
    swearing: 'swear words',
    server: 'a word or pattern of your own',
  },
  report: {
    /** To who reported. */
    thanks: 'Thank you. Those who manage this server have been told; nobody else learns that it was you.',
    noted: 'Thank you. I have noted it, but could not reach those who manage this server.',
    again: 'You have reported this film already.',
    /** To the admins; the platform puts the film's address below it. */
    title: (reporter: string, asker: string) => `${reporter} has reported a film that ${asker} asked for.`,
    more: (others: number) => `Reported by ${others} more before.`,
    prompt: (prompt: string) => `Prompt: ${prompt}`,
    /** In a group whose administrators cannot be reached alone; under the film. */
    toldOpenly: 'This film was reported. Those who administer this group may delete it or block its asker here.',
    removed: 'The film is deleted.',
    notReached: 'Nothing is kept of the film any more, but its message could not be deleted; please do it yourself.',
    blocked: (asker: string) => `${asker} may no longer ask for films here.`,
    onlyAdministrators: 'Only those who manage this server can do that.',
  },
};
