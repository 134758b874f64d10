/** What is told of a set, and how a row of the list of sets says it. Used by `sets.ts`. */
import type { Light, Weather } from './score/score.js';

/** What one stands on, or hangs in: decides how bodies move. On `water` boats float; in the `air` nothing stands. */
export const PLACES = ['ground', 'water', 'under-water', 'air'] as const;
export type Place = (typeof PLACES)[number];

export interface SetFacts {
  en: string;
  zh: string;
  /** Sprite of who plays there when nobody is named. */
  hero: string;
  place: Place;
  /** Lights and weathers that suit it: where a prompt leaves them open, takes have them in turn. */
  lights: readonly Light[];
  weathers: readonly Weather[];
  /** A room that is a plan of furniture: it has a roof, whatever its name says. */
  furnished?: true;
}

export const DAYLIGHT: readonly Light[] = ['day', 'morning', 'sunset'];
export const ANY_LIGHT: readonly Light[] = ['day', 'morning', 'sunset', 'night'];
export const EVENING: readonly Light[] = ['night', 'sunset'];
export const CLEAR: readonly Weather[] = ['clear'];

export const set = (en: string, zh: string, hero: string, more: Partial<SetFacts> = {}): SetFacts => ({
  en,
  zh,
  hero,
  place: 'ground',
  lights: DAYLIGHT,
  weathers: CLEAR,
  ...more,
});

export const room = (en: string, zh: string, hero: string, more: Partial<SetFacts> = {}): SetFacts =>
  set(en, zh, hero, { furnished: true, ...more });
