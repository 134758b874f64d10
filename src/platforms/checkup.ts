/** What a look at something of the host's finds, for `npm run doctor`. */
export interface Finding {
  /** What was looked at, in a word or two. */
  about: string;
  /** `wrong`: Mutoscope does not work like this. `note`: it does, but somebody may want to know. */
  state: 'good' | 'note' | 'wrong';
  says: string;
  /** What to do about it. */
  todo?: string;
}
