/**
 * Splits a film into scenes: one for each place that its story goes to, and a long one in several short ones with the
 * same cast in the same place, each with deeds, a turn and an ending of its own, while the day goes by. Called by the
 * engine before anything is directed.
 */
import { beatOf, isAsked, taleAt } from './beats/beats.js';
import { whereabouts } from './beats/whereabouts.js';
import { type Shot, shotOf } from './cutting.js';
import type { CaptionWord, Reading } from './reading.js';
import { type Scenery, sceneryOf } from './scenery.js';

export interface ScenePlan {
  /** The prompt, with the deeds and words that belong into this scene. */
  reading: Reading;
  scenery: Scenery;
  shot: Shot | undefined;
  /** 0 to 2³²−1; the first scene has the film's own. */
  seed: number;
  frameCount: number;
  seconds: number;
}

/** A story of three beats takes four seconds, and has nothing more to tell after eight. */
const SCENE_SECONDS = 6;
/** A deed of its own may have a scene of this length. */
const SHORTEST_SECONDS = 4;
/** Of one subject in one scene: what the director was taught. */
const MOST_DEEDS = 2;
/** What is known by its name, and is over in two scenes: in a film of more those who are in it are seen before and after. */
const TALES =
  /^(hare-and-tortoise|three-little-pigs|frog-prince|humpty-dumpty|cinderella|red-riding-hood|snow-white|pinocchio|alice|frankenstein|genie|monkey-king|journey-to-the-west|moon-lady|nezha)$/;
const TALE_SECONDS = 20;
const SEED_STEP = 0x2545f491;
/** What a subject does, and how it stands to others; the rest of a caption says who plays and how it is filmed. */
const DEED = /^(?:act|rel|to)\.|^(?:not|passive|then)$/;

interface Length {
  seconds: number;
  framesPerSecond: number;
  seed: number;
}

export function scenesOf(reading: Reading, { seconds, framesPerSecond, seed }: Length): ScenePlan[] {
  const frames = Math.max(1, Math.round(seconds * framesPerSecond));
  const chapters = shownChapters(reading, seconds);
  let scenes = 0;
  let before: Scenery | undefined;
  return chapters.flatMap((chapter, index) => {
    const frameCount = partOfFrames(frames, index, chapters.length);
    const day = [index / chapters.length, (index + 1) / chapters.length] as const;
    const own = { frames: frameCount, framesPerSecond, seed: stepped(seed, scenes), day };
    const { light, weather } = chapter;
    const scenery =
      chapter.goesOn && before
        ? { ...before, ...(light && { light }), ...(weather && { weather }) }
        : sceneryOf(chapter, own.seed);
    before = scenery;
    const plans = chapterScenes(chapter, chapters.length === 1 ? seconds : frameCount / framesPerSecond, {
      ...own,
      scenery,
    });
    scenes += plans.length;
    return plans;
  });
}

/** A place that is left sooner has not been seen. */
const SHORTEST_CHAPTER_SECONDS = 2;
/** Where they only pass by, as seasons do. */
const BRISK_SECONDS = 0.9;

/** Of a story that goes from place to place, as many as there is time for; the first and the last are among them. */
export function shownChapters({ chapters, ...whole }: Reading, seconds: number): Reading[] {
  const count = Math.min(
    chapters?.length ?? 1,
    Math.floor(seconds / (whole.lesson ? BRISK_SECONDS : SHORTEST_CHAPTER_SECONDS)),
  );
  if (!chapters || count < 2) return [whole];
  return Array.from(
    { length: count },
    (_, index) => chapters[Math.round((index * (chapters.length - 1)) / (count - 1))]!,
  );
}

function chapterScenes(
  reading: Reading,
  seconds: number,
  {
    frames,
    framesPerSecond,
    seed,
    scenery,
    day,
  }: {
    frames: number;
    framesPerSecond: number;
    seed: number;
    scenery: Scenery;
    day: readonly [from: number, to: number];
  },
): ScenePlan[] {
  const { hours } = reading;
  const most = Math.floor(seconds / BRISK_SECONDS);
  const isTale = TALES.test(reading.lesson ?? '') && seconds >= TALE_SECONDS;
  const units = reading.lesson && !isTale ? 1 : sceneCount(reading.caption, seconds);
  const count = hours && most > 1 ? Math.min(hours.length, most) : isTale ? units - 1 : units;
  const isDay = hours !== undefined && count > 1;
  return Array.from({ length: count }, (_, index): ScenePlan => {
    const frameCount = isTale ? taleFrames(frames, index, count) : partOfFrames(frames, index, count);
    const place = { index, count, set: scenery.set, home: scenery.set, seed, ends: day[1] === 1 };
    const isFree = !isAsked(index) && index < count - 1 && beatOf(reading, place) !== reading;
    const at = whereabouts(scenery, reading, { index, count, day, isFree });
    const beat = beatOf(reading, { ...place, set: at.set });
    const isVisit = reading.landscape && !beat.landscape;
    const shot = isVisit ? 'far' : shotOf(beat, index, count);
    return {
      reading: isDay
        ? { ...reading, hour: [index, count], titles: shareOf(reading.titles, index, count) }
        : filmedAs(partOf(beat, index, count), shot),
      shot: isDay ? undefined : shot,
      scenery: isDay ? { ...scenery, light: hours[Math.round((index * (hours.length - 1)) / (count - 1))]! } : at,
      // The same place, and nothing in it moves at a cut.
      seed: isDay ? seed : stepped(seed, index),
      frameCount,
      seconds: count === 1 ? seconds : frameCount / framesPerSecond,
    };
  });
}

const filmedAs = (reading: Reading, shot: Shot | undefined): Reading =>
  shot === 'close' ? { ...reading, caption: [...reading.caption, { concept: 'camera.close_up' }] } : reading;
const stepped = (seed: number, scenes: number): number => (seed + Math.imul(SEED_STEP, scenes)) >>> 0;
const partOfFrames = (frames: number, index: number, count: number): number =>
  Math.round((frames * (index + 1)) / count) - Math.round((frames * index) / count);

/** The scene of the tale itself takes as long as two. */
function taleFrames(frames: number, index: number, count: number): number {
  const own = partOfFrames(frames, index + (index > taleAt(count) ? 1 : 0), count + 1);
  return index === taleAt(count) ? own + partOfFrames(frames, index + 1, count + 1) : own;
}

/** One for each story, and for each deed after the second, as far as there is time. */
function sceneCount(caption: readonly CaptionWord[], seconds: number): number {
  const thens = caption.filter(({ concept }) => concept === 'then').length;
  return Math.max(1, Math.round(seconds / SCENE_SECONDS), Math.min(thens, Math.floor(seconds / SHORTEST_SECONDS)));
}

/** Its share of what happens one after the other, and of the words on screen: all of them, in order, over all scenes. */
function partOf(reading: Reading, index: number, count: number): Reading {
  const caption = inTime(chapters(reading.caption, index, count));
  const isTold = (relation: string, subject: number) =>
    caption.some(({ concept, of }) => concept === `rel.${relation}` && (of?.includes(subject) ?? true));
  return {
    ...reading,
    caption,
    relations: reading.relations.filter(({ relation, subject }) => count === 1 || isTold(relation, subject)),
    titles: shareOf(reading.titles, index, count),
  };
}

function chapters(caption: readonly CaptionWord[], index: number, count: number): CaptionWord[] {
  const all: CaptionWord[][] = [[]];
  for (const word of caption) {
    if (word.concept === 'then') all.push([]);
    all.at(-1)!.push(word);
  }
  const own = shareOf(all, index, count);
  return all.flatMap((chapter) => {
    if (!own.includes(chapter))
      return chapter.filter((word, place) => !DEED.test(word.concept) && !isAgain(chapter, place));
    return chapter === own[0] ? chapter.filter(({ concept }) => concept !== 'then') : chapter;
  });
}

/** A third deed of one subject has no time in a scene; with it goes the "then" before it. */
function inTime(caption: readonly CaptionWord[]): CaptionWord[] {
  const deeds = new Map<number, number>();
  const kept: CaptionWord[] = [];
  for (const word of caption) {
    const subject = word.of?.[0] ?? 0;
    const before = deeds.get(subject) ?? 0;
    if (word.concept.startsWith('act.') && kept.at(-1)?.concept !== 'not') {
      if (before === MOST_DEEDS) {
        if (kept.at(-1)?.concept === 'then') kept.pop();
        continue;
      }
      deeds.set(subject, before + 1);
    }
    kept.push(word);
  }
  return kept;
}

/** Somebody who was introduced before: nothing follows that says what it is. */
function isAgain(chapter: readonly CaptionWord[], place: number): boolean {
  return chapter[place]!.concept.startsWith('subject') && !chapter[place + 1]?.concept.startsWith('kind.');
}

/** At least one, where there is any; fewer things than scenes last over several. */
function shareOf<Thing>(things: readonly Thing[], index: number, count: number): Thing[] {
  const start = Math.floor((index * things.length) / count);
  return things.slice(start, Math.max(start + 1, Math.floor(((index + 1) * things.length) / count)));
}
