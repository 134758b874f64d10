/** "a plane above the city", "a bridge over a river": over what only a place shows whole. Part of `whereabouts.ts`. */
import type { Reading } from '../../reading.js';
import { RELATIONS } from '../lexicon/labels.js';
import { ALOFT, SPANNED, SPREAD } from '../lexicon/landscape-things.js';

const BRIDGE = /bridge/;

/** What is high above a city has the whole city below it, and a bridge goes from bank to bank. */
export function overPlace(first: Reading, other: string, read: (words: string) => Reading): Reading | undefined {
  const [one] = first.subjects;
  const spans = BRIDGE.test(one!.sprite) && SPANNED.test(other);
  const spread = SPREAD.find(([said]) => said.test(other));
  if (!spans && (!spread || !ALOFT.has(one!.kind))) return undefined;
  const who = first.understood.split(' · ')[0];
  const [english, chinese] = RELATIONS.above;
  return {
    ...first,
    plain: true,
    over: spans ? 'across' : 'above',
    sets: spans ? ['river'] : (spread![1] ?? read(other).sets),
    understood: first.language === 'en' ? `${who} ${english} ${other}` : `${who}在${other}${chinese}`,
  };
}
