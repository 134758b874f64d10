/**
 * The reader: a prompt in English or Chinese becomes a `Reading`: who, how many, where, doing what. The theatre
 * engine calls it once per film.
 */

import type { Reading } from '../reading.js';
import { withHair, withoutHair } from './cast/hair.js';
import { shownIn } from './cast/shows.js';
import { changedIn } from './dealings/changes.js';
import { dealtIn } from './dealings/dealings.js';
import { happenedIn, isPayoff } from './dealings/happens.js';
import { withFeeling } from './feelings/felt.js';
import { flowingIn } from './flows/flow-readings.js';
import { describedIn } from './gist/described.js';
import { gistOf } from './gist/gist.js';
import { greeted, greetingIn } from './greetings/greetings.js';
import { type Pictured, pictured, SHOWCASE } from './ideas/ideas.js';
import { befalls, moodIn } from './ideas/moods.js';
import { heldAs, occasionIn } from './ideas/occasions.js';
import { processIn } from './ideas/processes.js';
import { likenedIn, recastIn } from './ideas/recast.js';
import { taughtAs, throughHours } from './ideas/taught.js';
import { whereaboutsIn } from './ideas/whereabouts.js';
import { angleIn } from './lexicon/angle-words.js';
import { withPlainMouths } from './lexicon/mouth-turns.js';
import { ofStuff } from './lexicon/oddities.js';
import { isSolemn } from './lexicon/solemn-words.js';
import { hintsFor, withHints } from './meaning/hints.js';
import { isBeingIn, meansOf } from './means.js';
import { readInPlace } from './places/dressed-reading.js';
import { hoursIn, seasonIn } from './places/hours.js';
import { chaptersOf } from './stories/chapters.js';
import { inScenes, LONG_SECONDS, onward, readStory } from './stories/told-in-scenes.js';
import { partsTold } from './stories/turnabouts.js';
import { readTerms } from './terms.js';
import { buildDictionary, type Dictionary } from './words/dictionary.js';
import { withoutGivenNames } from './words/given-names.js';
import { withWhoIsMeant } from './words/left-out.js';
import { withLooksSaid } from './words/looks-said.js';
import { takeOptions } from './words/options.js';
import { languageOf, plainText } from './words/plain-text.js';
import { putPlainly } from './words/put-plainly.js';
import { segment } from './words/segment.js';
import { withStyleAtEnd } from './words/style-at-end.js';
import { withPlainVerbs } from './words/verb-turns.js';

/** As much of a prompt as stands for it where it is told what was understood. */
const LONGEST_IDEA = 48;
/** Of whom the chatter speaks, where nobody else is named. */
const OF_ONESELF =
  /\b(?:i|i'm|i've|my|me|we|our|us|can't|need|want|this|why|so)\b|[我咱俺](?!们?家?的?\p{Script=Han}{0,3}店)/iu;

export interface Reader {
  /** Never rejects: what it doesn't know stands in `unknown`. In a film of many `seconds` there is time for a story. */
  read(prompt: string, seconds?: number): Promise<Reading>;
}

/**
 * The word lists are loaded with the first prompt, the sentence encoder with the first word that no list holds;
 * `meaningFolder` is where it lies.
 */
export function createReader({ meaningFolder }: { meaningFolder: string }): Reader {
  return {
    async read(prompt, seconds) {
      const reading = readPrompt(prompt, seconds);
      const strangers = reading.language === 'en' ? reading.unknown.filter(({ shown }) => shown === undefined) : [];
      if (strangers.length === 0) return reading;
      const hints = await hintsFor(
        strangers.map(({ word }) => word),
        dictionary!,
        meaningFolder,
      );
      return hints.size === 0 ? reading : readIn(withHints(dictionary!, hints), prompt, seconds);
    },
  };
}

let dictionary: Dictionary | undefined;

/** Reads by the word lists alone. */
export function readPrompt(prompt: string, seconds?: number): Reading {
  dictionary ??= buildDictionary();
  return readIn(dictionary, prompt, seconds);
}

function readIn(dictionary: Dictionary, prompt: string, seconds: number | undefined): Reading {
  const angle = angleIn(prompt);
  return {
    ...readWith(dictionary, prompt, seconds),
    ...(isSolemn(prompt) && { solemn: true }),
    ...(angle && { angle }),
  };
}

/** A style that a prompt ends with is that of all its scenes. */
function readWith(dictionary: Dictionary, prompt: string, seconds: number | undefined): Reading {
  const { said, look } = withStyleAtEnd(plainText(prompt));
  const reading = readStyled(dictionary, said, seconds);
  if (!look) return reading;
  return { ...reading, look, ...(reading.chapters && { chapters: reading.chapters.map((one) => ({ ...one, look })) }) };
}

function readStyled(dictionary: Dictionary, styled: string, seconds: number | undefined): Reading {
  const somewhere = whereaboutsIn(styled, (words) => readWith(dictionary, words, seconds));
  if (somewhere) return somewhere;
  const looked = withLooksSaid(styled);
  const seen = BY_HANDS.test(looked) ? processSaid(dictionary, looked) : undefined;
  if (seen) return seen;
  const said = withPlainMouths(ofStuff(putPlainly(looked)));
  const asked = withPlainVerbs(said);
  const language = languageOf(asked, []);
  const means = meansOf(dictionary, language, []);
  const isLong = (takeOptions(asked).seconds ?? seconds ?? 0) >= LONG_SECONDS;
  const recast = isLong ? undefined : recastIn(asked, means);
  if (recast !== undefined) return readWith(dictionary, recast, seconds);
  const greeting = isLong ? undefined : (likenedIn(asked, means) ?? greetingIn(asked, means));
  if (greeting) return greeted(readWith(dictionary, greeting.said, seconds), greeting, means.seenIn);
  const bare = withoutHair(asked, language);
  const process = processIn(said, means, () => readScene(dictionary, said, { prompt: said }));
  return withHair(process ?? readFelt(dictionary, bare.prompt, seconds), bare, means.draftsOf);
}

/** Of nobody's deed, or of hands, what is seen is the work from close by, before it is taken for somebody's. */
const BY_HANDS = /^(?:an? )?(?:extreme )?(?:close[- ]?up[^\w]*(?:of |shot of )?)?\w+ing\b|\bhands\b|双手|特写|^一刀/iu;
const processSaid = (dictionary: Dictionary, said: string): Reading | undefined =>
  processIn(said, meansOf(dictionary, languageOf(said, []), []), () => readScene(dictionary, said, { prompt: said }));

function readFelt(dictionary: Dictionary, asked: string, seconds: number | undefined, isFelt = false): Reading {
  const language = languageOf(asked, []);
  const isLong = (takeOptions(asked).seconds ?? seconds ?? 0) >= LONG_SECONDS;
  const felt =
    isLong || isFelt ? undefined : withFeeling(asked, language, (said) => readFelt(dictionary, said, seconds, true));
  if (felt) return felt;
  return readInPlace(asked, meansOf(dictionary, language, []), (left) => readPlain(dictionary, left, seconds));
}

function readPlain(dictionary: Dictionary, asked: string, seconds: number | undefined): Reading {
  const isLong = (takeOptions(asked).seconds ?? seconds ?? 0) >= LONG_SECONDS;
  const language = languageOf(asked, []);
  const readWhole = (prompt: string): Reading => readScene(dictionary, prompt, { prompt });
  const means = meansOf(dictionary, language, []);
  const read = (sentence: string): Reading => readPlain(dictionary, sentence, seconds);
  const held = isLong ? undefined : occasionIn(asked, means);
  if (held?.lesson !== undefined)
    return heldAs(readScene(dictionary, asked, { prompt: held.prompt, lesson: held.lesson, idea: held.idea }), held);
  if (held) return readPlain(dictionary, held.prompt, seconds);
  const described = isLong ? asked : (flowingIn(asked, means, readWhole) ?? describedIn(asked, read));
  if (typeof described === 'object') return described;
  // What is cut to a view by its clauses is not asked sentence by sentence.
  const gist = isLong ? asked : gistOf(asked, means);
  const plain = gist === asked ? (described ?? gist) : gist;
  const story = readStory(dictionary, plain, seconds, readWhole);
  if (story) return story;
  const scene = pictured(plain, language);
  const reading = readScene(dictionary, plain, scene);
  const { least = 0, written, prompt: _, lesson: __, idea: ___, ...as } = scene;
  if (written !== undefined && (reading.subjects.length < least || reading.unknown.length > 0))
    return readScene(dictionary, plain, { ...as, prompt: written });
  const others = scene.chapters?.map((prompt) => readScene(dictionary, plain, { ...scene, prompt }));
  return others ? { ...reading, chapters: [reading, ...others] } : reading;
}

/** @param scene the prompt in words for what is seen. */
function readScene(dictionary: Dictionary, plain: string, scene: Pictured): Reading {
  const { rest, titles, seconds, aspect } = takeOptions(scene.prompt);
  const said = withoutGivenNames(rest, languageOf(rest, titles), isBeingIn(dictionary));
  const { prompt: asSaid, lights } = scene.lesson ? { prompt: said, lights: [] } : hoursIn(said);
  const season = seasonIn(asSaid);
  const language = languageOf(asSaid, titles);
  const means = meansOf(dictionary, language, titles);
  const { namedIn, placedIn } = means;
  const words = language === 'zh' ? withWhoIsMeant(asSaid, dictionary, namedIn) : asSaid;
  // One thing after the other out of a hat is one happening, and a payoff belongs to what it is the end of.
  const happening = happenedIn(words, language, namedIn)?.dealing;
  const changes = !isPayoff(happening?.name) && changedIn(words, language, namedIn) !== undefined;
  const isListed = happening !== undefined && (happening.things !== undefined || isPayoff(happening.name));
  if (!scene.lesson && scene.idea === undefined && titles.length === 0 && !isListed && !changes) {
    const readPart = (prompt: string) => readScene(dictionary, prompt, { prompt });
    const told = inScenes(dictionary, partsTold(words, means), readPart, { language, seconds, aspect });
    if (told) return told;
  }
  const isOne = changes || chaptersOf(segment(words, dictionary, language), placedIn).length < 2;
  const isTaught = scene.lesson !== undefined && scene.lesson !== SHOWCASE;
  const found = isTaught || scene.idea !== undefined || !isOne ? undefined : dealtIn(words, language, namedIn);
  const sky = isTaught ? { prompt: words, shows: [] } : shownIn(found?.prompt ?? words, language);
  const { prompt: seen, shows } = sky;
  const terms = segment(seen, dictionary, language);
  const told = { dictionary, language, titles, idea: scene.idea ?? sky.idea, shows, dealing: found?.dealing, plain };
  const inMood = (ofNobody: boolean, strange: boolean): Reading | undefined => {
    if (!scene.isTold && (told.idea !== undefined || titles.length > 0)) return undefined;
    const said = scene.isTold ? scene.idea! : seen;
    const isOwn = strange && !scene.isTold && OF_ONESELF.test(language === 'zh' ? plain : said);
    // 男孩 stands for 我 in what is read, not in what is written.
    const title = language === 'zh' && !scene.isTold ? plain.trim() : said;
    const mood = ofNobody ? moodIn(said, language, title) : isOwn ? befalls(said, language, title) : undefined;
    return mood === undefined
      ? undefined
      : readScene(dictionary, plain, { prompt: mood, idea: plain.trim().slice(0, LONGEST_IDEA) });
  };
  const read = readTerms(terms, { ...told, inMood, said: words, written: told.idea === undefined ? seen : undefined });
  const whole = { ...read, ...(season && { season }) };
  const chapters = told.idea === undefined && !found && lights.length === 0 ? chaptersOf(terms, placedIn) : [];
  return {
    ...(lights.length > 0 ? throughHours(whole, lights) : whole),
    ...taughtAs(scene, whole),
    ...(seconds !== undefined && { seconds }),
    ...(aspect && { aspect }),
    ...(chapters.length > 1 && {
      chapters: onward(
        chapters.map((some) => ({ ...readTerms(some, told), ...(season && { season }) })),
        whole,
      ),
    }),
  };
}
