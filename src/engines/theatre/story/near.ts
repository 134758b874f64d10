/**
 * Somebody alone of whom a film is told that is seen in the face: who eats, drinks, yawns, talks on the phone, or feels
 * something. It is a near one, and nothing else happens beside it. Called by `tell.ts` and `asked-camera.ts`.
 */
import type { Reading } from '../reading.js';
import type { ActName } from '../score/score.js';
import type { Scene, Telling } from './scene.js';

const OF_MOUTHS: ReadonlySet<ActName> = new Set(['eat', 'drink', 'cry', 'laugh', 'idle']);
/** Ways of other acts that are seen there, too. */
const NEAR_THINGS: Partial<Record<ActName, RegExp>> = {
  nod: /^prop-(?:yawn|cough|sneeze|whistle|chewing-gum|whisper)$/,
  talk: /^(?:1f4f1|1f4de|260e)/,
  work: /^(?:1f484|1faa5|1fa92|prop-comb|prop-hair-brush)/,
};

const whispers = ({ kind, props }: Reading['subjects'][number]): boolean =>
  kind === 'person' && props?.nod?.sprite === 'prop-whisper';

/** Whether the prompt is about one face, and leaves the camera to us. */
export function isNear({ subjects, caption, dealing, landscape, passers, shows }: Reading): boolean {
  if (subjects.some(({ feels }) => feels)) return true;
  const [only, ...others] = subjects;
  const alone = others.every(({ sprite }) => sprite === 'prop-mirror') || subjects.every(whispers);
  if (!only || !alone || only.kind !== 'person' || only.count > 1) return false;
  if (dealing || landscape || passers || shows?.length || only.holds || only.says) return false;
  const acts = caption.flatMap(({ concept }) =>
    /^act\./.test(concept) ? [concept.slice('act.'.length) as ActName] : [],
  );
  const isSeenNear = (name: ActName): boolean =>
    OF_MOUTHS.has(name) || (NEAR_THINGS[name]?.test(only.props?.[name]?.sprite ?? '') ?? false);
  return (
    acts.some((name) => name !== 'idle') &&
    acts.every(isSeenNear) &&
    !caption.some(({ concept }) => /^to\./.test(concept))
  );
}

/** What is asked for is all there is. */
export const nearby = ({ reading, score }: Scene): Telling | undefined =>
  isNear(reading) && score.actors.length === reading.subjects.length ? {} : undefined;
