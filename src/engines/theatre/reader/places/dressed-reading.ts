/**
 * A reading with what its place is dressed with, in its hour and weather; where nobody else is named, the film is of that place.
 * Called by `reader.ts`.
 */
import type { Reading } from '../../reading.js';
import { SETS } from '../../sets.js';
import { VISITORS } from '../cast/passers.js';
import { visitedIn } from '../cast/visitors.js';
import { type DressedPrompt, dressedIn, type Means } from './dressed.js';
import { type Qualities, qualitiesOf } from './place-qualities.js';

const MOST_TOLD = 2;
const MOST = 6;
/** Lights are seen there when it is dark. */
const DARK_PLACES = /forest|jungle|meadow|garden|park|street|village|cave|beach|river|valley|alley|island/;

/** @param read reads what is left when all that is only of the place is taken out. */
export function readInPlace(asked: string, means: Means, read: (prompt: string) => Reading): Reading {
  const { prompt, visited } = visitedIn(asked, means.language, means.seenIn);
  const dressed = dressedIn(prompt, means);
  const reading = read(dressed.prompt);
  const { weather, dressing, ...qualities } = qualitiesOf(asked, means);
  // It has its own mist and bats.
  const isHaunted = reading.sets[0] === 'haunted-mansion';
  const more = isHaunted ? { dressing: [] } : { dressing, ...(weather && { weather }) };
  return inDress(reading, dressed, { ...qualities, ...more, visited });
}

interface Place extends Qualities {
  /** People come by, and do nothing in particular. */
  visited: boolean;
}

function inDress(reading: Reading, { prompt, dressing, words }: DressedPrompt, place: Place): Reading {
  const all = [...dressing, ...place.dressing.filter(({ sprite }) => dressing.every((one) => one.sprite !== sprite))];
  if (all.length === 0 && !place.visited && !place.light) return reading;
  const { language, sets, understood, light, weather, hours } = reading;
  const isOfPlace =
    (dressing.length > 0 || place.visited) && (reading.landscape === true || isVolunteered(reading, prompt));
  const isLit = dressing.some(({ glows }) => glows) && (isOfPlace || DARK_PLACES.test(sets[0]));
  const hour = place.light ?? (isLit && SETS[sets[0]].place !== 'under-water' ? 'night' : undefined);
  const told = words.slice(0, MOST_TOLD).join(language === 'zh' ? '、' : ', ');
  const [first = '', ...more] = understood.split(' · ');
  const shown =
    isOfPlace && !reading.landscape ? (more.length > 0 ? more : [SETS[sets[0]][language]]) : [first, ...more];
  return {
    ...reading,
    ...(all.length > 0 && { dressing: all.slice(0, MOST) }),
    ...(hour && !light && !hours && { light: hour }),
    ...(place.weather && !weather && { weather: place.weather }),
    ...(isOfPlace && { landscape: true }),
    ...(place.visited && isOfPlace && { passers: VISITORS }),
    understood: [
      ...shown.slice(0, 1),
      ...(told ? [language === 'zh' ? `有${told}` : `with ${told}`] : []),
      ...shown.slice(1),
    ].join(' · '),
  };
}

/** Nobody was named: who would play has no word in the prompt. */
function isVolunteered({ subjects, dealing, chapters, titles }: Reading, prompt: string): boolean {
  if (dealing || chapters || titles.length > 0 || subjects.length > 1) return false;
  const said = prompt.toLowerCase();
  return !subjects.some(({ name }) => said.includes(name.toLowerCase()));
}
