/**
 * The camera that a prompt asks for: it keeps the director's way, but goes so far, and takes so much of the picture
 * along, that who sees six stills of the film can name the move. Called by `tell.ts`.
 */
import type { Reading } from '../reading.js';
import type { CameraKey, Score } from '../score/score.js';
import { parallax, trembling } from '../stage/camera.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/composition/aspects.js';
import { clamp, lerp } from '../stage/painting/easing.js';
import { poseAt } from '../stage/timeline.js';
import { boxOf, HEADROOM, seenAt } from './camera.js';
import { closeUp } from './close-ups.js';
import { isNear } from './near.js';
import { isOrbited, orbiting } from './orbit.js';
import { WAGON } from './tales/trains.js';

/**
 * How far an asked camera turns on its foot and zooms with its lens: where it travels, far planes stay where they are,
 * and a pan looks like actors who slide. The rest keeps some depth.
 */
const TURN = 0.85;
/** Where most play. */
const USUAL_DEPTH = 0.75;

/** How far to either side of its middle a pan goes, and how far what is painted allows where nothing trembles. */
const SWEEP = 0.3;
const PAINTED = { x: 0.37, y: 0.25 } as const;
/** Up and down where all of the place is in the picture. */
const WIDE_PAINTED = 0.2;
/** Less than this is no pan, whoever leaves the picture on it. */
const STILL_A_PAN = 0.2;
/** A tilt needs more height than is seen of it, and some way down whoever's head is cut by that. */
const TILT_ZOOM = 1.2;
const LEAST_DOWN = 0.03;
/** How much of its way to the other sides a camera keeps that pans or tilts. */
const BESIDES = 0.3;
/** What changes less does not move. */
const STEADY = 0.05;

/** How close a zoom comes to nobody, one, two and three or more, and what part of the width they may fill. */
const CLOSEST = [1.6, 1.85, 1.7, 1.5] as const;
const MOST_ACROSS = 0.9;
/** A train is seen from its driver, so large at most and with room for smoke over it, to all of its bridge, which takes more than the frame. */
const DRIVER = { across: 0.66, closest: 1.55, crown: 0.17 } as const;
const ALL_OF_BRIDGE = 0.9;
/** How high in that view the crown is of whoever is too tall for the train. */
const TALLEST = 0.085;
/** Of who leaps: feet as well as crowns stay in the picture. */
const MOST_DOWN = 0.92;
/** Where on the screen crowns and feet are in its closest view: crowns first. */
const HIGHEST = 0.08;
const LOWEST = 0.97;
/** How much of an actor's way a zoom goes along while it is far. */
const GOES_ALONG = 0.5;

/** What part of the height they may fill. */
const WHOLE = 0.84;
/** Less is no zoom: rather something tall leaves the picture for a moment. */
const STILL_A_ZOOM = 1.35;

/** `score` under the camera its prompt asks for; nothing where it asks for none. That it trembles any camera may. */
export function asked(
  score: Score,
  reading: Reading,
  across: number,
  aspectOf: AspectOf = () => USUAL_ASPECT,
): Score | undefined {
  const { caption } = reading;
  const moves = caption.map(({ concept }) => concept).filter((concept) => /^camera\.(?!shake)/.test(concept));
  const painted = { x: PAINTED.x - trembling(score.cameraShake).x, y: PAINTED.y - trembling(score.cameraShake).y };
  if (moves.length === 0) return isNear(reading) ? closeUp(score, reading, { across, aspectOf, painted }) : undefined;
  if (isOrbited(reading)) return orbiting(score, reading, across, aspectOf);
  const says = (move: RegExp) => moves.some((concept) => move.test(concept));
  const stage = { across, aspectOf, painted };
  if (moves.every((concept) => concept === 'camera.still')) return standing(score);
  const close = moves.every((concept) => concept === 'camera.close_up') ? closeUp(score, reading, stage) : undefined;
  if (close) return close;
  if (moves.every((concept) => /zoom|close_up/.test(concept))) return zooming(score, stage) ?? crowned(score, stage);
  const alone = moves.length === 1;
  const panned = says(/^camera\.pan/) ? panning(score, stage, alone) : score;
  return says(/^camera\.tilt/) ? tilting(panned, stage, alone) : panned;
}

/** A still camera stands in the middle of what little way the director gave it. */
function standing(score: Score): Score {
  const middle = (of: (key: CameraKey) => number): number =>
    score.camera.reduce((sum, key) => sum + of(key), 0) / score.camera.length;
  const [x, y, zoom] = [middle((key) => key.x), middle((key) => key.y), middle((key) => key.zoom)];
  return { ...score, camera: score.camera.map(({ t }) => ({ t, x, y, zoom, roll: 0 })) };
}

interface Stage {
  across: number;
  aspectOf: AspectOf;
  painted: { x: number; y: number };
}
type Box = ReturnType<typeof boxOf>;

/** A pan sweeps about all who play, so that nobody leaves the picture on it as far as there is room. */
function panning(score: Score, { across, aspectOf, painted }: Stage, alone: boolean): Score {
  const way = spread(score.camera.map(({ x }) => x));
  if (!way) return score;
  const near = parallax(USUAL_DEPTH, TURN);
  const [start, end] = [0, score.seconds].map((t) => boxOf(score, score.actors, [t], across, aspectOf)) as [Box, Box];
  const direction = Math.sign(way.at(-1)! - way[0]!);
  const zoom = Math.max(...score.camera.map((key) => key.zoom));
  const half = Math.max(start.right - start.left, end.right - end.left) / 2;
  const [from, to] = [middleOf(start), middleOf(end)];
  // Who goes against the pan leaves it sooner.
  const room = 0.5 / zoom - half - (direction * (from - to)) / 2;
  const reach = score.actors.length === 0 ? SWEEP : clamp(room / near, STILL_A_PAN, SWEEP);
  const spare = painted.x - reach;
  const middle = clamp((from + to) / 2 / near, -spare, spare);
  const camera = score.camera.map(
    (key, index): CameraKey => ({
      ...key,
      x: middle + way[index]! * reach,
      y: clamp(alone ? key.y * BESIDES : key.y, -painted.y, painted.y),
    }),
  );
  return { ...score, camera, cameraTurn: TURN };
}

/** A tilt goes from the ground to the sky or back; at its lower end heads stay in the picture as far as may be. */
function tilting(score: Score, { across, aspectOf, painted }: Stage, alone: boolean): Score {
  const way = spread(score.camera.map(({ y }) => y));
  if (!way) return score;
  const lowest = way[0]! < 0 ? 0 : score.seconds;
  const box = boxOf(score, score.actors, [lowest], across, aspectOf);
  const near = parallax(USUAL_DEPTH, TURN);
  const down = clamp((seenAt(box.top + HEADROOM, TILT_ZOOM) - 0.03) / near / TILT_ZOOM, LEAST_DOWN, painted.y);
  const camera = score.camera.map((key, index): CameraKey => {
    const zoom = Math.max(TILT_ZOOM, key.zoom);
    const { left, right } = boxOf(score, score.actors, [key.t], across, aspectOf);
    const [least, most] = [right - 0.5 / zoom, left + 0.5 / zoom].map((x) => x / near) as [number, number];
    // Sideways only so that nobody leaves the picture.
    const aside = least > most ? (least + most) / 2 : clamp(key.x * BESIDES, least, most);
    return {
      ...key,
      x: alone ? clamp(aside, -painted.x, painted.x) : key.x,
      y: lerp(-down, painted.y, (way[index]! + 1) / 2),
      zoom,
    };
  });
  return { ...score, camera, cameraTurn: TURN };
}

/** Values on their way from one end to the other as −1 to 1; nothing where they hardly move. */
function spread(values: readonly number[]): number[] | undefined {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (greatest - least < STEADY) return undefined;
  return values.map((value) => ((value - least) / (greatest - least)) * 2 - 1);
}

const middleOf = ({ left, right }: Box): number => (left + right) / 2;

/**
 * A zoom goes from all of the place to whom the film is about, as large as many of them as there are allow, or back;
 * of somebody tall the face is what it ends on.
 */
function zooming(score: Score, { across, aspectOf, painted }: Stage): Score | undefined {
  const way = spread(score.camera.map(({ zoom }) => zoom));
  if (!way || score.frame === 'glass-sphere') return undefined;
  const closest = CLOSEST[Math.min(score.actors.length, CLOSEST.length - 1)]!;
  const near = parallax(USUAL_DEPTH, TURN);
  const unit = across > 1 ? 1 : 0.7;
  // Who sees little of the place may go further in it.
  const high = (zoom: number) =>
    Math.min(painted.y, WIDE_PAINTED + 0.44 * (1 - 1 / zoom) - trembling(score.cameraShake).y);
  const leaps = score.actors.some(({ acts }) => acts.some(({ name }) => name === 'jump'));
  // A train is one body.
  const train = (score.guests ?? []).filter(({ sprite }) => sprite === WAGON);
  const seen = [...score.actors, ...train];
  const whole = train.length > 0 && score.set.name === 'viaduct' ? ALL_OF_BRIDGE : 1;
  const camera = score.camera.map((key, index): CameraKey => {
    const close = (way[index]! + 1) / 2;
    const times = [-0.4, 0, 0.4].map((later) => clamp(key.t + later, 0, score.seconds));
    const [engine, all] = [score.actors, seen].map((who) => boxOf(score, who, times, across, aspectOf)) as [Box, Box];
    const box = between(all, engine, close);
    const room = Math.min(
      (train.length > 0 ? DRIVER.across : MOST_ACROSS) / (box.right - box.left),
      leaps || train.length > 0 ? MOST_DOWN / (box.bottom - box.top) : closest,
    );
    const zoom = lerp(whole, clamp(room, STILL_A_ZOOM, train.length > 0 ? DRIVER.closest : closest), close);
    if (score.actors.length === 0) return { ...key, x: 0, y: 0, zoom };
    const [crown, feet] = [seenAt(box.top + HEADROOM / 2, zoom), seenAt(box.bottom, zoom)];
    const tall =
      train.length > 0 ? seenAt(boxOf(score, score.guests ?? [], times, across, aspectOf).top + HEADROOM, zoom) : 1;
    // It is not seen in the closest view.
    const lowered = Math.max(0, TALLEST - tall) * Math.min(1, 2.4 * (1 - close));
    const raise = Math.max((train.length > 0 ? DRIVER.crown : HIGHEST) - crown, Math.min(0, LOWEST - feet));
    return {
      ...key,
      x: clamp((middleOf(box) / near) * lerp(GOES_ALONG, 1, close), beyond(zoom) - painted.x, painted.x - beyond(zoom)),
      y: clamp((raise * close + lowered) / near / zoom / unit, -high(zoom), high(zoom)),
      zoom,
    };
  });
  return { ...score, camera, cameraTurn: TURN };
}

/** From the first to the second. */
const between = (from: Box, to: Box, part: number): Box => ({
  left: lerp(from.left, to.left, part),
  right: lerp(from.right, to.right, part),
  top: lerp(from.top, to.top, part),
  bottom: lerp(from.bottom, to.bottom, part),
});

/** How much more than the frame's half width a wide view takes on either side. */
const beyond = (zoom: number): number => Math.max(0, 0.5 / zoom - 0.5);

/** `score` under a camera that is close: it keeps its way, and no crown is cut on it. */
function crowned(score: Score, { across, aspectOf }: Stage): Score {
  if (score.actors.length === 0 || score.actors.length > 3 || score.frame) return score;
  const camera = score.camera.map((key): CameraKey => {
    const box = boxOf(score, score.actors, [key.t], across, aspectOf);
    const depth = Math.max(0.3, ...score.actors.map((actor) => poseAt(actor, key.t).depth));
    const near = parallax(depth);
    // Of a close look at something tall both ends stay in the picture.
    const zoom = Math.min(key.zoom, Math.max(STILL_A_ZOOM, WHOLE / (box.bottom - box.top)));
    const top = seenAt(box.top - HEADROOM * 0.4, zoom) + key.y * near * zoom;
    const missing = Math.max(0, 0.03 - top) / near / zoom;
    return {
      ...key,
      zoom,
      ...(missing > 0 && { y: Math.min(WIDE_PAINTED - trembling(score.cameraShake).y, key.y + missing) }),
    };
  });
  return { ...score, camera };
}
