/** What a part of a prompt says by itself: whom it names, what they do, where. Used by `reader.ts` and `told-in-scenes.ts`. */
import type { Kind } from '../reading.js';
import { findPlace } from './caption.js';
import { dealtIn } from './dealings.js';
import type { Dictionary } from './dictionary.js';
import { inOtherWords } from './ideas.js';
import { interpret } from './interpret/interpret.js';
import type { Draft, Plot } from './plot.js';
import { segment, type Term } from './segment.js';

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

export function meansOf(dictionary: Dictionary, language: 'en' | 'zh', titles: string[]) {
  const plotOf = (terms: Term[]) => interpret({ terms, titles, dictionary, language });
  const namedIn = (text: string) => {
    const plot = plotOf(segment(text, dictionary, language));
    const { drafts, freeActs } = plot;
    return { drafts, act: drafts[0]?.acts[0] ?? freeActs[0], doer: doerIn(plot, language) };
  };
  return {
    language,
    namedIn,
    placedIn: (some: Term[]) => findPlace(plotOf(some)).set,
    said: inOtherWords,
    draftsOf: (text: string) => namedIn(text).drafts,
    isDealt: (text: string) => dealtIn(text, language, namedIn) !== undefined,
    isDone: (text: string) => namedIn(text).act !== undefined,
  };
}

function doerIn({ drafts, bonds }: Plot, language: 'en' | 'zh'): number {
  const isOther = (draft: Draft) => bonds.some(({ other }) => other === draft);
  const doer = language === 'en' ? drafts.findLastIndex((draft) => !isOther(draft)) : -1;
  return doer === -1 ? drafts.length - 1 : doer;
}
