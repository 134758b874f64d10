/** A prompt that tells one thing after the other becomes a film of as many scenes. Called by `reader.ts`. */
import type { Reading } from '../../reading.js';
import { isBeingIn, meansOf } from '../means.js';
import type { Dictionary } from '../words/dictionary.js';
import { withoutGivenNames } from '../words/given-names.js';
import { type Options, takeOptions } from '../words/options.js';
import { languageOf } from '../words/plain-text.js';
import { segment } from '../words/segment.js';
import { scenesTold } from './episodes.js';
import { storyIn } from './stories.js';

/** Reads one part as a prompt of its own. */
export type ReadPart = (prompt: string) => Reading;

/** From this length on a prompt of several sentences is a story, whatever its words. */
export const LONG_SECONDS = 15;

/** A scene for each sentence; undefined where a prompt tells no story. */
export function readStory(
  dictionary: Dictionary,
  plain: string,
  filmSeconds: number | undefined,
  readPart: ReadPart,
): Reading | undefined {
  const { seconds, aspect } = takeOptions(plain);
  const language = languageOf(plain, []);
  const named = withoutGivenNames(plain, language, isBeingIn(dictionary));
  const story = storyIn(named, language, (seconds ?? filmSeconds ?? 0) >= LONG_SECONDS);
  if (!story) return undefined;
  const means = meansOf(dictionary, language, []);
  return inScenes(dictionary, scenesTold(story, means), readPart, {
    language,
    seconds,
    aspect,
    apart: story.listed,
  });
}

interface Told extends Pick<Options, 'aspect' | 'seconds'> {
  language: Reading['language'];
  /** Each plays where it belongs, wherever the one before it played. */
  apart?: boolean | undefined;
}

/** Each part of what is told as a scene of its own, in the place of the one before it where it names none. */
export function inScenes(
  dictionary: Dictionary,
  parts: readonly string[] | undefined,
  readPart: ReadPart,
  { language, seconds, aspect, apart = false }: Told,
): Reading | undefined {
  const { placedIn } = meansOf(dictionary, language, []);
  const told: Reading[] = [];
  for (const prompt of parts ?? []) {
    const [before] = told.slice(-1);
    const goesOn = !apart && before && placedIn(segment(prompt, dictionary, language)) === undefined;
    told.push({ ...readPart(prompt), ...(goesOn && { goesOn, sets: before.sets }) });
  }
  const [first] = told;
  if (!first) return undefined;
  const understood = saidOnce(told.map((one) => one.understood)).join(language === 'zh' ? '，然后' : ', then ');
  const options = { ...(seconds !== undefined && { seconds }), ...(aspect && { aspect }) };
  return { ...first, ...options, understood, chapters: onward(told, first) };
}

/** Where it is, and which words nobody knows, need not be told again with each scene. */
function saidOnce(lines: readonly string[]): string[] {
  const said = new Set<string>();
  return lines.map((line) => {
    const [what, ...more] = line.split(ASIDE);
    const fresh = more.filter((one) => !said.has(one));
    for (const one of fresh) said.add(one);
    return [what, ...fresh].join(ASIDE);
  });
}
const ASIDE = ' · ';

/** A look is that of the whole film; an hour lasts until another is named. */
export function onward(chapters: readonly Reading[], { look, frame, pace }: Reading): Reading[] {
  let light: Reading['light'];
  return chapters.map((chapter) => {
    light = chapter.light ?? light;
    return {
      ...chapter,
      ...(light && { light }),
      ...(look && { look }),
      ...(frame && { frame }),
      ...(pace && { pace }),
    };
  });
}
