/**
 * A prompt whose first sentence is a view and whose others go on describing it is that view: "the golden light", "a small
 * island in the distance", "a feast for the eyes" bring nobody. Called by `reader.ts`.
 */
import type { Kind, Reading } from '../../reading.js';
import type { Light, Weather } from '../../score/score.js';

const SENTENCE_END = /(?<=[.!?。！？])\s*(?=\S)/u;
/** Who would be the hero of a sentence; what merely stands about is part of the view. */
const HEROES: ReadonlySet<Kind> = new Set([
  'person',
  'animal',
  'bird',
  'insect',
  'small',
  'giant',
  'fish',
  'vehicle',
  'boat',
  'aircraft',
]);
/** A sentence of fewer characters may be "U.S." */
const SHORTEST = 12;

/**
 * What it is read as; where somebody comes on later, the sentences that are to be read; undefined where it begins with no view.
 * @param read reads one sentence as a prompt of its own
 */
export function describedIn(prompt: string, read: (sentence: string) => Reading): Reading | string | undefined {
  const [first, ...others] = prompt.split(SENTENCE_END).map((sentence) => sentence.trim());
  if (first === undefined || others.length === 0 || first.length < SHORTEST) return undefined;
  const view = read(first);
  if (!view.landscape || view.titles.length > 0) return undefined;
  const readings = others.map((sentence) => ({ sentence, reading: read(sentence) }));
  if (!readings.every(({ sentence, reading }) => isOfNobody(sentence, reading)))
    return [first, ...readings.filter((one) => tells(one)).map(({ sentence }) => sentence)].join(' ');
  const told = readings.map(({ reading }) => reading);
  const later = <Key extends keyof Reading>(key: Key): Reading[Key] | undefined =>
    told.find((reading) => reading[key] !== undefined)?.[key];
  const [light, weather] = [view.light ?? later('light'), view.weather ?? later('weather')];
  const more = [
    view.light === undefined && light !== undefined ? LIGHT_WORDS[light][view.language] : '',
    view.weather === undefined && weather !== undefined ? WEATHER_WORDS[weather][view.language] : '',
  ].filter((words) => words !== '');
  const seen = more.length > 0 ? read([first.replace(/[.!。！]+$/u, ''), ...more].join(', ')) : view;
  const shows = [...new Set([...(seen.shows ?? []), ...told.flatMap((reading) => reading.shows ?? [])])];
  return { ...seen, ...(shows.length > 0 && { shows }) };
}

const LIGHT_WORDS: Record<Light, Record<Reading['language'], string>> = {
  morning: { en: 'in the morning', zh: '清晨' },
  day: { en: 'by day', zh: '白天' },
  sunset: { en: 'at sunset', zh: '日落' },
  night: { en: 'at night', zh: '夜晚' },
};
const WEATHER_WORDS: Record<Weather, Record<Reading['language'], string>> = {
  clear: { en: '', zh: '' },
  rain: { en: 'in the rain', zh: '下雨' },
  snow: { en: 'in the snow', zh: '下雪' },
  fog: { en: 'in the fog', zh: '起雾' },
  storm: { en: 'in a storm', zh: '暴风雨' },
  wind: { en: 'in the wind', zh: '刮风' },
};

/** Somebody, an hour, a weather or what fills the air. */
const tells = ({ sentence, reading }: { sentence: string; reading: Reading }): boolean =>
  !isOfNobody(sentence, reading) || [reading.light, reading.weather, reading.shows].some((told) => told !== undefined);

/** Nobody is named in it who would be seen: whoever was put in for want of a hero has no word there. */
function isOfNobody(sentence: string, { landscape, subjects, titles, dealing, chapters }: Reading): boolean {
  if (titles.length > 0 || dealing || chapters) return false;
  const said = sentence.toLowerCase();
  return (
    landscape === true || !subjects.some(({ kind, name }) => HEROES.has(kind) && said.includes(name.toLowerCase()))
  );
}
