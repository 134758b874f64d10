/** What each feeling looks like: in the face first, then in head and hands, and for some in a sign. Read by `feelings.ts`. */
import type { FeelingName } from '../../score/feelings.js';
import type { Lips } from '../faces/miens.js';
import type { SignName } from '../signs/sign-names.js';
import type { FeltHands } from './feelings-hands.js';

export interface Felt {
  /** −1 to 1, of faces that have no more than a mood. */
  mood: number;
  brows?: number;
  raised?: number;
  lids?: number;
  lips?: Lips;
  /** Mouth open, 0 to 1, where no lips are told, and how far it opens and shuts. */
  mouth?: number;
  laughs?: number;
  wow?: number;
  blush?: number;
  streams?: number;
  /** Whole-body tremor, and of the lips, 0 to 1. */
  trembles?: number;
  /** Eyes shut from time to time: parts of the time. */
  shut?: number;
  gaze?: number;
  head?: { tip?: number; down?: number; aside?: number; turn?: number };
  hands?: FeltHands;
  sign?: SignName;
  /** Breath that goes out. */
  sighs?: boolean;
}

export const FELT: Readonly<Record<FeelingName, Felt>> = {
  joyful: {
    mood: 1,
    lips: 'beam',
    brows: -0.3,
    blush: 0.5,
    shut: 0.35,
    head: { tip: -0.1 },
    hands: 'clasped',
    sign: 'sparkles',
  },
  moved: { mood: 0.6, lips: 'beam', brows: -0.8, blush: 0.5, streams: 1, shut: 0.3, trembles: 0.15, hands: 'heart' },
  proud: { mood: 0.8, lips: 'smile', lids: 0.25, blush: 0.4, head: { tip: -0.14 }, hands: 'hips', sign: 'sparkles' },
  relieved: { mood: 0.5, lips: 'smile', brows: -0.6, shut: 0.7, head: { tip: 0.04 }, hands: 'one-heart', sighs: true },
  satisfied: { mood: 0.8, lips: 'smirk', lids: 0.35, head: { tip: -0.06 }, hands: 'hips' },
  amused: { mood: 1, mouth: 0.35, laughs: 0.4, shut: 0.6, blush: 0.3, hands: 'mouth' },
  loving: {
    mood: 1,
    lips: 'smile',
    brows: -0.3,
    blush: 0.8,
    shut: 0.3,
    head: { aside: 0.02, tip: 0.05 },
    hands: 'heart',
    sign: 'big-hearts',
  },
  embarrassed: {
    mood: -0.1,
    lips: 'wavy',
    brows: -0.8,
    blush: 1,
    gaze: -0.9,
    head: { tip: 0.14, turn: -0.25 },
    hands: 'cheeks',
    sign: 'sweat',
  },
  ashamed: {
    mood: -0.5,
    lips: 'pout',
    brows: -1,
    lids: 0.6,
    blush: 0.8,
    gaze: -1,
    head: { tip: 0.3, down: 0.02, turn: -0.5 },
    hands: 'hang',
  },
  sorrowful: {
    mood: -0.8,
    lips: 'pout',
    brows: -1,
    lids: 0.25,
    streams: 1,
    trembles: 0.8,
    head: { tip: 0.14 },
    hands: 'one-heart',
  },
  frustrated: {
    mood: -0.9,
    lips: 'gritted',
    brows: 0.5,
    lids: 0.2,
    streams: 1,
    trembles: 0.6,
    head: { tip: 0.06 },
    hands: 'hair',
  },
  disappointed: {
    mood: -0.5,
    lips: 'pout',
    brows: -0.8,
    lids: 0.5,
    gaze: -0.3,
    head: { tip: 0.2, down: 0.015 },
    hands: 'hang',
    sighs: true,
  },
  disgusted: {
    mood: -0.6,
    lips: 'retch',
    brows: 0.7,
    raised: 0.4,
    lids: 0.5,
    gaze: -0.6,
    head: { tip: -0.12, turn: -0.3, aside: -0.03 },
    hands: 'off',
  },
  bewildered: {
    mood: -0.1,
    lips: 'wavy',
    brows: -0.2,
    raised: 1,
    wow: 0.5,
    head: { tip: 0.1 },
    hands: 'scratch',
    sign: 'question',
  },
  furious: {
    mood: -1,
    lips: 'gritted',
    brows: 1.3,
    lids: 0.3,
    blush: 1,
    trembles: 1,
    head: { tip: 0.08 },
    hands: 'fists',
    sign: 'anger',
  },
  afraid: {
    mood: -0.3,
    lips: 'wavy',
    brows: -1.2,
    wow: 1,
    trembles: 1,
    head: { tip: -0.04, down: 0.02 },
    hands: 'cheeks',
    sign: 'sweat',
  },
  astonished: { mood: 0, lips: 'gasp', brows: -0.5, wow: 1, head: { tip: -0.1 }, hands: 'cheeks', sign: 'exclaim' },
  nervous: {
    mood: -0.2,
    lips: 'wavy',
    brows: -0.9,
    wow: 0.3,
    trembles: 0.4,
    gaze: 0.7,
    hands: 'clasped',
    sign: 'sweat',
  },
  bored: {
    mood: -0.2,
    lips: 'flat',
    lids: 0.75,
    gaze: 0.7,
    head: { tip: 0.12, aside: 0.03 },
    hands: 'chin',
    sighs: true,
  },
  displeased: { mood: -0.5, lips: 'pout', brows: 0.7, lids: 0.4, gaze: 0.6, head: { tip: 0.06 }, hands: 'fists' },
  determined: { mood: -0.2, lips: 'flat', brows: 0.9, lids: 0.1, head: { tip: 0.06 }, hands: 'fists' },
  suspicious: {
    mood: -0.2,
    lips: 'flat',
    brows: 0.5,
    raised: 0.8,
    lids: 0.6,
    gaze: 0.8,
    head: { tip: 0.08 },
    hands: 'chin',
  },
  weary: {
    mood: -0.2,
    lips: 'flat',
    brows: -0.6,
    lids: 0.75,
    head: { tip: 0.2, down: 0.02 },
    hands: 'hang',
    sighs: true,
  },
  thoughtful: { mood: 0, lips: 'flat', raised: 0.4, gaze: 0.6, head: { tip: -0.08 }, hands: 'chin' },
};
