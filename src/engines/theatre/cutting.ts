/**
 * How a long film of one place is cut, as an editor would: it opens from afar, comes close to a face and stands back again.
 * Called by `scenes.ts`; the engine shows each told scene as its shot wants.
 */
import type { Kind, Reading } from './reading.js';
import type { Actor, ActorKey, Score } from './score/score.js';
import { throwsAbout } from './story/close-ups.js';
import { isIndoors } from './story/places.js';

export type Shot = 'far' | 'close';

/** In fewer scenes nobody has seen enough to want another view. */
const LEAST_SCENES = 3;
const SHOTS: readonly (Shot | undefined)[] = ['far', 'close', undefined];

/** Of scene `index`; undefined is the usual view. A prompt that says how it is filmed is filmed like that throughout. */
export function shotOf(
  { caption, frame, subjects, landscape, dealing }: Reading,
  index: number,
  count: number,
): Shot | undefined {
  const isAsked = landscape || frame !== undefined || caption.some(({ concept }) => concept.startsWith('camera.'));
  const isLast = index > 0 && index === count - 1;
  if (isAsked || isLast || count < LEAST_SCENES) return undefined;
  const shot = SHOTS[index % SHOTS.length];
  // Of two faces one would be cut, of what has none half, and of wings most.
  const isOneFace = subjects.length === 1 && subjects[0]!.count === 1 && FACED.has(subjects[0]!.kind);
  const isCalm = caption.every(({ concept }) => !throwsAbout(concept));
  return shot === 'close' && !(isOneFace && isCalm && !dealing) ? undefined : shot;
}

const FACED: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small']);

const FAR = { size: 0.8, depth: 0.75, x: 0.95, zoom: 0.3 } as const;

/** `score` as its shot wants it: from afar all are smaller and further back, and the camera hardly comes closer. In rooms things say how tall somebody is. */
export function framed(score: Score, shot: Shot | undefined): Score {
  if (shot !== 'far' || isIndoors(score) || score.actors.length === 0) return score;
  const placed = (key: ActorKey): ActorKey => ({
    ...key,
    x: key.x * FAR.x,
    depth: key.depth * FAR.depth,
    height: key.height * FAR.size,
  });
  const receded = (one: Actor): Actor => ({ ...one, size: one.size * FAR.size, keys: one.keys.map(placed) });
  return {
    ...score,
    actors: score.actors.map(receded),
    ...(score.guests && { guests: score.guests.map(receded) }),
    ...(score.effects && {
      effects: score.effects.map((one) => ({
        ...one,
        ...(one.x !== undefined && { x: one.x * FAR.x }),
        ...(one.height !== undefined && { height: one.height * FAR.size }),
      })),
    }),
    camera: score.camera.map((key) => ({ ...key, y: key.y * FAR.zoom, zoom: 1 + (key.zoom - 1) * FAR.zoom })),
  };
}
