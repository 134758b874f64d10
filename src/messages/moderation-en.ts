/** What is not made, and what is reported: the sentences of `en.ts` for that. */
import { LONGEST_PATTERN, LONGEST_WORD, MOST_PATTERNS, MOST_WORDS } from '../admission/settings.js';

const elsewhere = 'Try another idea.';

export const moderation = {
  /** Why no film is made of a prompt, by the rule that it breaks. */
  refused: {
    minors: 'I make no films that bring children or teenagers together with anything sexual, here or anywhere.',
    sexual: `Sorry, I can’t make films with nudity or sex here. ${elsewhere}`,
    hate: `Sorry, I can’t make films with slurs or hatred against people. ${elsewhere}`,
    gore: `Sorry, I can’t show graphic violence here. ${elsewhere}`,
    selfHarm:
      'Sorry, I can’t show suicide or self-harm. If it is about you: please talk to somebody you trust, or call the crisis line of your country; they are there for this.',
    danger: `Sorry, I can’t show drugs or how to make weapons. ${elsewhere}`,
    swearing: `Sorry, no swear words here. ${elsewhere}`,
    server: `Sorry, the admins here do not allow something in this prompt. ${elsewhere}`,
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
    server: 'contains a word blocked here',
  },
  report: {
    /** To who reported. */
    thanks: 'Thank you. The admins here have been told. They will see that you reported it.',
    noted: 'Thank you. I saved your report, but could not notify an admin. Please tell one of them directly.',
    again: 'You have reported this film already.',
    /** To the admins; the platform puts the film's address below it. */
    title: (reporter: string, asker: string) => `${reporter} has reported a film that ${asker} asked for.`,
    more: (others: number) => `${others} more ${others === 1 ? 'person has' : 'people have'} reported it before.`,
    prompt: (prompt: string) => `Prompt: ${prompt}`,
    /** In a group whose administrators cannot be reached alone; under the film. */
    toldOpenly: 'This film was reported. Admins can delete it here, or block who asked for it.',
    removed: 'The film and its prompt are deleted.',
    notReached: 'I keep nothing of the film any more, but could not delete its message. Please delete it yourself.',
    blocked: (asker: string) => `${asker} may no longer make films here.`,
    onlyAdministrators: 'Sorry, only admins can do that.',
  },
};
