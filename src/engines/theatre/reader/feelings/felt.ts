/** Gives whoever is said to feel something that feeling, where somebody is there who can. Called by `reader.ts`. */
import type { Reading, Subject } from '../../reading.js';
import { clip } from '../bounded-line.js';
import { isAlive } from '../interpret/tools.js';
import { FEELING_NAMES } from '../lexicon/feeling-names.js';
import { feltIn } from './feelings.js';

/** @param read how the prompt reads without what is felt. */
export function withFeeling(
  prompt: string,
  language: 'en' | 'zh',
  read: (prompt: string) => Reading,
): Reading | undefined {
  const felt = feltIn(prompt, language);
  if (!felt || felt.prompt === '') return undefined;
  const reading = read(felt.prompt);
  const { subjects, landscape, chapters, lesson, titles, dealing } = reading;
  if (landscape || chapters || lesson || titles.length > 0 || (dealing && dealing.name !== 'reunion')) return undefined;
  const who = feelerAmong(subjects);
  if (who < 0 || (felt.ofPerson && subjects[who]!.kind !== 'person')) return undefined;
  const { name, late } = felt;
  const feeling = subjects.map((subject, index) => (index === who ? { ...subject, feels: { name, late } } : subject));
  const isIdle = !reading.caption.some(({ concept, of }) => /^act\./.test(concept) && (of?.includes(who) ?? true));
  const caption = isIdle ? [...reading.caption, { concept: 'act.idle', of: [who] }] : reading.caption;
  return {
    ...reading,
    caption,
    subjects: feeling,
    understood: clip(`${reading.understood} · ${FEELING_NAMES[name][language]}`),
  };
}

const feelerAmong = (subjects: readonly Subject[]): number => {
  const person = subjects.findIndex(({ kind }) => kind === 'person');
  return person >= 0 ? person : subjects.findIndex(({ kind }) => isAlive({ sprite: '', kind }));
};
