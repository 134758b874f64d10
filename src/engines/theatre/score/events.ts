/** What a reading says of an event besides who takes part: what befalls them there, and when the words over it come. */
import type { ReactionName } from './happenings.js';

/** What befalls all, one or the other of those who take part in an event; `throughout`: from the beginning. */
export interface Twist {
  of: 'all' | 'one' | 'lead' | 'other';
  name: ReactionName;
  throughout?: true;
}

export interface OfEvent {
  /** What befalls whom late in an event, against all custom. */
  twist?: Twist;
  /** The titles come only in the end. */
  titlesLate?: true;
}
