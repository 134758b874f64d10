/** Quoted words: what somebody says, what is written on something, or a title. Part of `interpret.ts`. */
import type { Term } from '../words/segment.js';
import { type Course, follows } from './course.js';
import { isAlive } from './tools.js';

/** Between the verb and the words there may stand a colon, but nothing that has a meaning. */
export function quoteFollows(course: Course): boolean {
  const [next, second] = course.terms.slice(course.at + 1, course.at + 3);
  return (
    next?.quote !== undefined ||
    (next?.meanings.every(({ mark }) => mark === 'skip') === true && second?.quote !== undefined)
  );
}

export function readQuote(course: Course, { quote }: Term): void {
  const text = course.titles[quote!]!;
  const { last, agents, deed, plot, previous } = course;
  const speaker = deed?.meaning.mark === 'say' ? agents.find(({ subject }) => isAlive(subject)) : undefined;
  const lettered = [last, ...plot.drafts].find((draft) => draft?.subject.lettered && draft.text === undefined);
  const isWritten = previous?.mark === 'name';
  if (speaker && speaker.says === undefined && !isWritten) speaker.says = text;
  else if (lettered) lettered.text = text;
  else if (course.language === 'zh' && previous?.mark === 'name' && follows(course)?.text === '的')
    course.pending.text = text;
  else if (isWritten && last && last.subject.kind === 'object' && last.text === undefined) last.text = text;
  else plot.titles.push(text);
}
