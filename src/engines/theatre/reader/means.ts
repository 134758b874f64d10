/** What a part of a prompt says by itself: whom it names, what they do, where. Used by `reader.ts` and `told-in-scenes.ts`. */
import type { Kind } from '../reading.js';
import type { ActName } from '../score/score.js';
import type { SetName } from '../sets.js';
import { findPlace } from './caption.js';
import { dealtIn } from './dealings/dealings.js';
import { inOtherWords } from './ideas/ideas.js';
import { interpret } from './interpret/interpret.js';
import type { Draft, Plot } from './plot.js';
import type { Dictionary } from './words/dictionary.js';
import { lemmas } from './words/english.js';
import { segment, type Term } from './words/segment.js';

/** Whether a word names somebody who may have a name: boats and trains have some, too. */
export const isBeingIn =
  ({ words }: Dictionary) =>
  (word: string): boolean =>
    words.get(word)?.some(({ subject }) => subject && BEINGS.has(subject.kind)) ?? false;
const BEINGS: ReadonlySet<Kind> = new Set([
  'person',
  'animal',
  'giant',
  'small',
  'bird',
  'insect',
  'fish',
  'boat',
  'vehicle',
]);

/** What a part of a prompt shows by itself. */
export interface Seen extends Pick<Plot, 'drafts' | 'light' | 'weather'> {
  act: ActName | undefined;
  set: SetName | undefined;
  /** The place is only near to what the word says. */
  isGuessed: boolean;
  /** It says how the film looks, moves or passes. */
  isFilming: boolean;
}

export function meansOf(dictionary: Dictionary, language: 'en' | 'zh', titles: string[]) {
  const plotOf = (terms: Term[]) => interpret({ terms, titles, dictionary, language });
  const namedIn = (text: string) => {
    const plot = plotOf(segment(text, dictionary, language));
    const { drafts, freeActs } = plot;
    return { drafts, act: drafts[0]?.acts[0] ?? freeActs[0], doer: doerIn(plot, language) };
  };
  const seenIn = (text: string): Seen => {
    const plot = plotOf(segment(inOtherWords(text), dictionary, language));
    const { drafts, freeActs, light, weather, look, pace, frame, items } = plot;
    const place = findPlace(plot);
    return {
      drafts,
      act: drafts.flatMap(({ acts }) => acts)[0] ?? freeActs[0],
      ...(light && { light }),
      ...(weather && { weather }),
      set: place.set,
      isGuessed: place.sense?.near === true,
      isFilming:
        [look, pace, frame].some((told) => told !== undefined) ||
        items.some((item) => 'concept' in item && item.concept.startsWith('camera.')),
    };
  };
  return {
    language,
    namedIn,
    seenIn,
    isThirdPerson: (word: string) =>
      lemmas(word).some(({ word: base, form }) => form === 's' && isRatherVerb(base, dictionary)),
    placedIn: (some: Term[]) => findPlace(plotOf(some)).set,
    said: inOtherWords,
    draftsOf: (text: string) => namedIn(text).drafts,
    isDealt: (text: string) => dealtIn(text, language, namedIn) !== undefined,
    /** What passes between two there. */
    dealtAs: (text: string) => dealtIn(text, language, namedIn)?.dealing?.name,
    isDone: (text: string) => {
      const { drafts, freeActs, bonds } = plotOf(segment(text, dictionary, language));
      return (drafts[0]?.acts[0] ?? freeActs[0]) !== undefined || bonds.some(({ relation }) => relation === 'chase');
    },
  };
}

function doerIn({ drafts, bonds }: Plot, language: 'en' | 'zh'): number {
  const isOther = (draft: Draft) => bonds.some(({ other }) => other === draft);
  const doer = language === 'en' ? drafts.findLastIndex((draft) => !isOther(draft)) : -1;
  return doer === -1 ? drafts.length - 1 : doer;
}

/** "shows", "sits": not "boots". */
function isRatherVerb(word: string, { strangers, words }: Dictionary): boolean {
  const isThing = words.get(word)?.some(({ subject, scene }) => subject ?? scene);
  return !isThing && (strangers.uses(word, 'verb') ?? -1) >= (strangers.uses(word, 'noun') ?? 0) / 2;
}
