/**
 * How it goes on between two after what was asked for: from a theft to hiding, to being sorry, to a cookie for both. Called by
 * `beats.ts`.
 */
import type { Dealing, DealingName, Reading } from '../reading.js';

/** What passes between them in turn; those with a `<` the other one begins. */
const arc = (line: string): readonly Pick<Dealing, 'name' | 'by'>[] =>
  line.split(', ').map((said) => ({ name: said.replace('<', '') as DealingName, by: said.startsWith('<') ? 1 : 0 }));

const ARCS = {
  foes: arc('hide, tease, <scare, <tag, sorry, share, toss, high-five'),
  frights: arc('hide, <surprise, <sorry, share, tag, toss, <give, high-five'),
  saved: arc('<bow, share, tag, <give, toss, <hide, high-five'),
  parted: arc('<visit, share, tag, <give, toss, <hide, high-five'),
  rivals: arc('tease, <tag, toss, <envy, hide, <bow, share, high-five'),
  riders: arc('feed, brush, <high-five, tag, <bow'),
  friends: arc('share, tag, <hide, high-five, <tease, give, toss, <surprise'),
} as const;
type Tone = keyof typeof ARCS;

const TONES: Partial<Record<DealingName, Tone>> = {
  steal: 'foes',
  tease: 'foes',
  hide: 'foes',
  seek: 'foes',
  fear: 'frights',
  scare: 'frights',
  surprise: 'frights',
  rescue: 'saved',
  protect: 'saved',
  comfort: 'saved',
  wait: 'parted',
  miss: 'parted',
  leave: 'parted',
  beat: 'rivals',
  envy: 'rivals',
  'arm-wrestle': 'rivals',
};

const TIES: Partial<Record<string, Tone>> = { chase: 'foes', on: 'riders' };

/** What may go on between the two of a reading besides what was asked for. */
export function arcOf({ dealing, relations, caption }: Reading): readonly Pick<Dealing, 'name' | 'by'>[] {
  const tie = relations.map(({ relation }) => TIES[relation]).find((tone) => tone !== undefined);
  const fights = caption.some(({ concept }) => concept === 'act.fight');
  const tone = (dealing && TONES[dealing.name]) ?? tie ?? (fights ? 'rivals' : 'friends');
  return ARCS[tone].filter(({ name }) => name !== dealing?.name);
}
