/**
 * Gives a film a story: a beginning, a turn that surprises, an ending that holds. Between composition and stage; what the
 * prompt asks for (who, how many, where, doing what, seen how) stays as it was. Called by the engine.
 */

import type { Reading } from '../reading.js';
import { isLiving } from '../score/kinds.js';
import type { CameraKey, Score } from '../score/score.js';
import type { AspectOf } from '../stage/composition/aspects.js';
import { keepsRelations } from '../stage/composition/relations.js';
import { clamp, lerp } from '../stage/painting/easing.js';
import { cameraAt } from '../stage/timeline.js';
import { takeOf } from '../takes.js';
import { alighted } from './alighting.js';
import { angled } from './angles.js';
import { asked } from './asked-camera.js';
import { borne } from './borne.js';
import { filmed, throughGlass } from './camera.js';
import { isLookedAt } from './close-ups.js';
import { dealt } from './dealings/dealings.js';
import { busy } from './doings.js';
import { paired } from './doings-together.js';
import { felt } from './feelings.js';
import { flowed } from './flows.js';
import { landscape, lived } from './landscapes.js';
import { taughtIn } from './lessons/lessons.js';
import { fitted } from './narrow.js';
import { nearby } from './near.js';
import { isOrbited } from './orbit.js';
import { isMore, isPlain, unridden } from './plain.js';
import { afresh, type Scene, sceneOf, type Tale, type Telling } from './scene.js';
import { seatedThere } from './seats.js';
import { settled, shown } from './shows.js';
import { oneSymbol } from './symbols.js';
import { arrived, beat, found } from './tales/arrivals.js';
import { ASIDES } from './tales/asides.js';
import { DEEDS, JOURNEYS, WONDERS } from './tales/deeds.js';
import { DUETS } from './tales/duets.js';
import { raced } from './tales/fleets.js';
import { globe } from './tales/globes.js';
import { howled } from './tales/howls.js';
import { MAKINGS } from './tales/makings.js';
import { MEETINGS, PILES } from './tales/meetings.js';
import { processed } from './tales/processes.js';
import { SLIPS } from './tales/slips.js';
import { OCCASIONS, RIDES, SOLOS } from './tales/solos.js';
import { televised } from './tales/televisions.js';
import { thundered } from './tales/thunderers.js';
import { coupled } from './tales/trains.js';
import { TRANSFORMATIONS } from './tales/transformations.js';
import { trunksIn } from './trunks-in.js';

/** Shorter films have no time for three beats, and those for one. */
const SHORTEST_STORY = 2.5;
const SHORTEST_BEAT = 1.4;
const KEY_SECONDS = 0.25;

/** @param already tales and guests (by sprite) of the scenes before, which do not come again; those of this one join them. */
export function told(
  score: Score,
  reading: Reading,
  aspect = 16 / 9,
  aspectOf?: AspectOf,
  already: Set<Tale | string> = new Set(),
): Score {
  const across = Math.max(0.8, aspect);
  const taught = taughtIn(score, reading, across);
  if (taught) return taught;
  if (reading.process) return shown(processed(score, reading.process), reading);
  if (reading.flow) return shown(flowed(score, reading.flow, across), reading);
  if (reading.landscape) return angled(shown(landscape(score, reading, across), reading), reading);
  return angled(
    seatedThere(shown(staged(settled(unridden(score, reading), reading), reading, across, aspectOf, already), reading)),
    reading,
  );
}

function staged(
  score: Score,
  reading: Reading,
  across: number,
  aspectOf: AspectOf | undefined,
  already: Set<Tale | string>,
): Score {
  const scene = sceneOf(score, reading, across, aspectOf);
  const isStill = isStillLife(reading) || isQuietVoyage(reading);
  const telling =
    reading.eyes || isStill || isOrbited(reading) || isLookedAt(reading) || isSlowed(score)
      ? undefined
      : score.seconds < SHORTEST_STORY
        ? inShort(scene)
        : (felt(scene) ??
          nearby(scene) ??
          paired(scene) ??
          busy(scene) ??
          borne(scene) ??
          howled(scene) ??
          thundered(scene) ??
          televised(scene) ??
          retold(score, scene, already));
  const told = alighted(
    telling ? oneSymbol(applied(score, telling)) : isStill ? lived(score, reading) : score,
    reading,
  );
  const story = fitted(trunksIn(told, across, aspectOf), across, aspectOf);
  const train = coupled(story, across, aspectOf, already);
  const seen = asked(train, reading, across, aspectOf) ?? filmed(train, across, aspectOf);
  if (telling?.camera && !goesOtherwise(reading) && !isCloseUp(reading)) return { ...seen, camera: telling.camera };
  const through = throughGlass(seen);
  return telling ? followed(through, reading, telling) : through;
}

/** What is shown in slow motion is that, and no tale that goes at its own pace. */
const isSlowed = ({ pace = 1 }: Score): boolean => pace < 1;

/** Of things it is told that they stand there, steam, burn or tick: they are looked at, and come not alive. */
const isStillLife = ({ subjects, caption }: Reading): boolean =>
  subjects.every(({ kind }) => !isLiving(kind)) &&
  caption.some(({ concept }) => concept === 'act.idle') &&
  !caption.some(({ concept }) => /^act\.(?!idle)/.test(concept));

/** Boats that go by in a film that is meant as a picture. */
const isQuietVoyage = ({ subjects, dealing, solemn }: Reading): boolean =>
  solemn === true && !dealing && subjects.every(({ kind }) => kind === 'boat');

/** What there is time for in a scene that is soon over. */
const inShort = (scene: Scene): Telling | undefined =>
  scene.end < SHORTEST_BEAT ? undefined : (dealt(scene) ?? found(scene) ?? arrived(scene) ?? beat(scene));

/** Whether a prompt says how the camera is to go. */
const goesOtherwise = ({ caption }: Reading): boolean =>
  caption.some(({ concept }) => /^camera\.(?!shake|close_up)/.test(concept));

/** A tale that comes closer does not come as close. */
const isCloseUp = ({ caption }: Reading): boolean => caption.some(({ concept }) => concept === 'camera.close_up');

const FAR = /^camera\.(zoom_out|wide)$/;

/** As far up and down as there is anything painted for a camera that turns. */
const TURNED = 0.25;

/** The camera goes after what leaves the frame, and closer to who is small; not one that is asked to stand still. */
function followed(
  told: Score,
  { caption }: Reading,
  { raised, aside, banked, nearer, shaken = 0, calm }: Telling,
): Score {
  if (caption.some(({ concept }) => concept === 'camera.still')) return told;
  const score = calm === undefined ? told : { ...told, cameraCalm: calm };
  const goesNearer = caption.some(({ concept }) => FAR.test(concept)) ? undefined : nearer;
  if (!raised && !aside && !banked && !goesNearer)
    return { ...score, cameraShake: Math.max(score.cameraShake, shaken) };
  const count = Math.max(2, Math.round(score.seconds / KEY_SECONDS));
  const zoomAt = goesNearer ? together(score, goesNearer) : (t: number) => cameraAt(score, t).zoom;
  const camera = Array.from({ length: count + 1 }, (_, index): CameraKey => {
    const t = (index * score.seconds) / count;
    const { x, y, roll } = cameraAt(score, t);
    const higher = y + (raised?.(t) ?? 0);
    return {
      t,
      x: x + (aside?.(t) ?? 0),
      y: score.cameraTurn ? clamp(higher, -TURNED, TURNED) : higher,
      zoom: zoomAt(t),
      roll: roll + (banked?.(t) ?? 0),
    };
  });
  return { ...score, camera, cameraShake: Math.max(score.cameraShake, shaken) };
}

/** The zoom of a camera that goes `nearer` as the tale wants: all that it comes closer it does then, and rests meanwhile. */
function together(score: Score, nearer: (t: number) => number): (t: number) => number {
  const [from, to] = [cameraAt(score, 0).zoom, cameraAt(score, score.seconds).zoom];
  const most = nearer(score.seconds) - 1;
  return (t) => lerp(from, to, most > 0 ? clamp((nearer(t) - 1) / most) : t / score.seconds) * nearer(t);
}

/** Chosen so that the films of the gallery are told as they are shown. */
const TOPIC = 39_889_655;

/** Nothing is asked of how these stand to each other. */
const RACES: readonly Tale[] = [raced];
const ARRIVALS: readonly Tale[] = [found, arrived];
const DEALINGS: readonly Tale[] = [dealt];
const UNBOUND: ReadonlySet<readonly Tale[]> = new Set([
  DEALINGS,
  MAKINGS,
  SLIPS,
  ARRIVALS,
  ...MEETINGS,
  RACES,
  TRANSFORMATIONS,
]);
/** Tales that happen between some, then those of one alone, then of what was asked: of the first of these that fit one is told. */
const BETWEEN: readonly (readonly Tale[])[] = [
  DEALINGS,
  MAKINGS,
  SLIPS,
  ARRIVALS,
  ...MEETINGS,
  RACES,
  [globe],
  TRANSFORMATIONS,
  OCCASIONS,
  DUETS,
  SOLOS,
  PILES,
];
const OF_DEEDS: readonly (readonly Tale[])[] = [RIDES, DEEDS, ...JOURNEYS, ...WONDERS];

/** What passes between two is another thing each time, and what was asked to be made is what was asked for. */
const ANEW: ReadonlySet<Tale> = new Set([dealt, ...MAKINGS]);

interface Found {
  telling: Telling;
  tale: Tale;
}

/** Takes have in turn what fits. When all that does was told before, somebody smiles: better than a joke told twice. */
function retold(score: Score, scene: Scene, already: Set<Tale | string>): Telling | undefined {
  const found = (tales: readonly Tale[]): Found[] =>
    tales.flatMap((tale) => {
      const telling = already.has(tale) ? undefined : tale(afresh(scene));
      // Nobody comes by who is not named.
      if (telling && isMore(telling) && isPlain(scene.reading) && !ANEW.has(tale)) return [];
      const isOld = telling?.guests?.some(({ sprite }) => already.has(sprite)) && !ANEW.has(tale);
      const fits = telling && !isOld && (UNBOUND.has(tales) || keepsRelations(score, applied(score, telling)));
      return fits ? [{ telling, tale }] : [];
    });
  const firstOf = (groups: readonly (readonly Tale[])[]): Found[] => {
    for (const tales of groups) {
      const fitting = found(tales);
      if (fitting.length > 0) return fitting;
    }
    return [];
  };
  // Without those who come by few tales are left, which take turns.
  const between = isPlain(scene.reading) ? [...BETWEEN, ...OF_DEEDS, ASIDES].flatMap(found) : firstOf(BETWEEN);
  const fitting = between.length > 0 ? between : inTurn(firstOf(OF_DEEDS), found(ASIDES));
  if (fitting.length === 0) return already.size > 0 ? beat(scene) : undefined;
  const seen = inView(fitting, scene.reading);
  if (seen.length === 0) return undefined;
  const { telling, tale } = takeOf(scene.reading, score.seed, TOPIC).pick(seen);
  if (!ANEW.has(tale)) already.add(tale);
  for (const { sprite } of telling.guests ?? []) already.add(sprite);
  return telling;
}

/** What passes between two is asked for, whoever else it takes. */
const isAsked = (fitting: readonly Found[]): boolean => fitting.every(({ tale }) => ANEW.has(tale));

/** So near a guest at the rim would be cut, and where somebody counts nobody else comes by. */
function inView(fitting: readonly Found[], { caption, subjects, solemn }: Reading): readonly Found[] {
  const isCounted = subjects.some(({ counted, count }) => counted && count > 1);
  if (!isCounted && !solemn && !caption.some(({ concept }) => concept === 'camera.close_up')) return fitting;
  const alone = fitting.filter(({ telling }) => !telling.guests?.length);
  if (solemn && !isAsked(fitting)) return alone;
  // Of a few takes none is told twice.
  return alone.length > (isCounted ? 2 : 0) ? alone : fitting;
}

/** What comes of a deed itself is told in every third take at least, and never twice in three. */
const inTurn = (own: readonly Found[], asides: readonly Found[]): Found[] =>
  asides.length < 4 ? [...own, ...asides] : [...own, ...asides.slice(0, 2), ...own, ...asides.slice(2)];

function applied(score: Score, { actors, guests, effects }: Telling): Score {
  return {
    ...score,
    actors: score.actors.map((actor, index) => actors?.get(index) ?? actor),
    ...(guests && guests.length > 0 && { guests }),
    ...(effects && effects.length > 0 && { effects: effects.filter(({ start, end }) => end > start) }),
  };
}
