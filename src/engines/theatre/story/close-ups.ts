/**
 * The close-up: from the first moment on a face or a thing fills the picture, and the camera comes a little closer still.
 * Called by `asked-camera.ts` where a prompt asks for nothing else of the camera.
 */
import type { Reading } from '../reading.js';
import type { ActName, Actor, CameraKey, Score } from '../score/score.js';
import { parallax } from '../stage/camera.js';
import type { AspectOf } from '../stage/composition/aspects.js';
import { clamp, lerp, smooth } from '../stage/painting/easing.js';
import { rigFor } from '../stage/rigs.js';
import { poseAt } from '../stage/timeline.js';
import { boxOf, HEADROOM, seenAt } from './camera.js';
import { isNear } from './near.js';

/** A long lens: what is far grows with what is near. */
const TURN = 0.85;
const NEAR = parallax(0.75, TURN);
/** Where whoever is only looked at stands. */
const DEPTH = 0.78;
/** How much of somebody is to be seen, from the crown: a face; face and hands; of what lies along the picture nearly all. */
const FACE = 0.5;
const HANDS = 0.64;
/** Of somebody who feels or tastes something, and of two of whom one does. */
const FELT = 0.6;
const TOGETHER = 0.82;
const ALONG = 0.74;
/** Deeds that are seen in the face; any other needs the hands. */
const OF_FACES: ReadonlySet<ActName> = new Set(['idle', 'talk', 'laugh', 'cry', 'sing', 'nod', 'sleep', 'shake']);
/** Deeds that throw the whole body about. */
const OF_BODIES: ReadonlySet<string> = new Set(
  'jump fall fly float swim climb bounce roll run dance kick slide ride drive explode grow shrink walk crawl exercise throw spin'.split(
    ' ',
  ),
);
/** Whether what a caption says is a deed that no face alone can show. */
export const throwsAbout = (concept: string): boolean => OF_BODIES.has(concept.replace('act.', ''));
/** Who is seen so near leaves the picture with a leap. */
const LEAPS: ReadonlySet<ActName> = new Set(['jump', 'bounce', 'roll', 'spin']);
/** The part of the picture that is filled, where the crown is, how far it is from the first to the last moment. */
const FILLED = { down: 0.9, across: 0.92 } as const;
const CROWN = 0.09;
const FIRST = 0.88;
const CLOSEST = 2.7;
const MOST_SEEN = 3;
const LEAST = 1.45;
const LEAST_OF_SEVERAL = 1.12;
/** How far to the side of its middle the head of a beast is that is seen from the side, own widths. */
const HEAD_ASIDE = 0.24;
/** Eyes are so far down from the crown, own heights, and come to this part of the picture, which they nearly fill. */
const EYES = { down: 0.24, seen: 0.5 } as const;
const CLOSER_TO_EYES = 2.4;
const NEAREST = 4.8;
const KEY_SECONDS = 0.25;

/** Nothing where there is no room for one: nobody, a crowd, whoever is to leap about. */
export function closeUp(
  before: Score,
  reading: Reading,
  { across, aspectOf, painted }: { across: number; aspectOf: AspectOf; painted: { x: number; y: number } },
): Score | undefined {
  const { caption, eyes } = reading;
  if (
    before.actors.length === 0 ||
    before.actors.length > MOST_SEEN ||
    before.frame ||
    caption.some(({ concept }) => throwsAbout(concept))
  )
    return undefined;
  const score = quieted(before, reading);
  const { actors, seconds } = score;
  const alone = actors.length === 1 ? actors[0] : undefined;
  const isOfFace = isNear(reading);
  const [part, wide] = alone ? [partSeen(alone, isOfFace), widthSeen(alone)] : [isOfFace ? TOGETHER : 1, 1];
  const count = Math.max(2, Math.round(seconds / KEY_SECONDS));
  const times = Array.from({ length: count + 1 }, (_, index) => (index * seconds) / count);
  const boxes = times.map((t) => boxOf(score, actors, [t], across, aspectOf));
  const closest = Math.min(
    CLOSEST,
    ...boxes.map(({ left, right, top, bottom }) =>
      Math.min(FILLED.down / (part * (bottom - top - HEADROOM)), FILLED.across / ((right - left) * wide)),
    ),
  );
  if (closest < (actors.length > 1 ? LEAST_OF_SEVERAL : LEAST) && !isLookedAt(reading)) return undefined;
  const ofEyes = eyes && alone && /^(?:person|bust|head|legged)$/.test(rigFor(alone).build);
  const most = ofEyes ? Math.min(NEAREST, closest * CLOSER_TO_EYES) : Math.max(1, closest);
  const unit = across > 1 ? 1 : 0.7;
  const camera = times.map((t, index): CameraKey => {
    const { left, right, top, bottom } = boxes[index]!;
    const zoom = most * lerp(FIRST, 1, smooth((t / seconds - 0.3) / 0.4));
    const head =
      (left + right) / 2 + (alone && isAside(alone) ? poseAt(alone, t).facing * HEAD_ASIDE * (right - left) : 0);
    return {
      t,
      x: clamp(head / NEAR, -painted.x, painted.x),
      y: clamp(
        (ofEyes
          ? EYES.seen - seenAt(lerp(top + HEADROOM, bottom, EYES.down), zoom)
          : CROWN - seenAt(top + HEADROOM, zoom)) /
          NEAR /
          zoom /
          unit,
        -painted.y,
        painted.y,
      ),
      zoom,
      roll: 0,
    };
  });
  return { ...score, camera, cameraTurn: TURN };
}

/** Whether somebody is only to be looked at from close by; what is in a ball of glass has a tale there. */
export const isLookedAt = ({ caption, subjects, frame }: Reading): boolean =>
  frame !== 'glass-sphere' &&
  subjects.length === 1 &&
  subjects[0]!.count === 1 &&
  !subjects[0]!.feels &&
  caption.some(({ concept }) => concept === 'camera.close_up') &&
  !caption.some(({ concept }) => /^(?:act\.(?!idle)|to\.)/.test(concept));

/** Nobody leaps; and who is only looked at stays where it is, before a ground out of focus. */
function quieted(score: Score, reading: Reading): Score {
  if (!isLookedAt(reading))
    return {
      ...score,
      actors: score.actors.map((actor) => ({ ...actor, acts: actor.acts.filter(({ name }) => !LEAPS.has(name)) })),
    };
  const { effects: _, guests: __, ...bare } = score;
  const actors = score.actors.map((actor): Actor => {
    const { facing, height } = actor.keys[0]!;
    return {
      ...actor,
      acts: [],
      reactions: [],
      keys: [{ t: 0, x: 0, depth: DEPTH, height: Math.min(height, 0.2), facing }],
    };
  });
  return { ...bare, actors, focus: [{ t: 0, depth: DEPTH }] };
}

function partSeen(actor: Actor, isOfFace: boolean): number {
  if (isAside(actor)) return ALONG;
  const rig = rigFor(actor);
  if (rig.bird && rig.looks !== 'front') return HANDS;
  if (!rig.person && !rig.bird && !/^(person|bust|head)$/.test(rig.build)) return 1;
  return actor.holds === undefined && actor.acts.every(({ name, prop }) => OF_FACES.has(name) && !prop)
    ? isOfFace
      ? FELT
      : FACE
    : HANDS;
}

/** Of a beast the rump need not be seen. */
const widthSeen = (actor: Actor): number => (isAside(actor) ? ALONG : 1);

function isAside(actor: Actor): boolean {
  const { build, looks, bird, person } = rigFor(actor);
  return build === 'legged' && looks !== 'front' && !bird && !person;
}
