/**
 * What happens in a scene around its actors: confetti, fireworks, a shooting star, a splash. Cheap shapes that depend
 * on the time since the effect began alone. Opened and drawn by `stage.ts`, over the actors and under the weather.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { EffectName } from '../score/happenings.js';
import type { Effect, Score } from '../score/score.js';
import { type Frame, lookAt } from './camera.js';
import { bubbles, confetti, falling, flashes, gust, hearts, notes, petals, rush, sparkles } from './effects/air.js';
import { blackout, lights } from './effects/blackouts.js';
import { bolts } from './effects/bolts.js';
import { clash, dream, dust, embers, smoke, splash, steam } from './effects/bursts.js';
import { crack } from './effects/cracks.js';
import { arrow, label, shower, vapour } from './effects/diagram.js';
import { eclipse } from './effects/eclipses.js';
import { finish, finished } from './effects/finish.js';
import { flames } from './effects/flames.js';
import { flow } from './effects/flows/flowing.js';
import { heap } from './effects/heaps.js';
import { fireworks, rainbow, shootingStar } from './effects/heaven.js';
import { lanterns } from './effects/lanterns.js';
import { greatMoon } from './effects/moons.js';
import { outpour } from './effects/outpours.js';
import { globe, orbits } from './effects/planets.js';
import { process } from './effects/processes/process.js';
import { programs } from './effects/programs.js';
import { aglow, raked } from './effects/raked.js';
import { shards } from './effects/shards.js';
import { showering } from './effects/shower-cabin.js';
import type { Show } from './effects/showing.js';
import { spout } from './effects/spouts.js';
import { start } from './effects/start.js';
import { leap, spring } from './effects/toys.js';
import { drawTrail } from './effects/trail.js';
import { carriedBy } from './nature/airborne.js';
import { lerp, ramp } from './painting/easing.js';
import { darknessOf } from './pictures/light.js';
import { loadSprite } from './pictures/sprites.js';
import type { StageSet } from './set.js';
import type { CameraPose } from './timeline.js';

export interface StagedEffects {
  /** Over everybody. */
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
  /** In the sky, behind whatever stands near; and right behind everybody, where no face is hidden. */
  behind: readonly EffectsLayer[];
}

export interface EffectsLayer {
  sort: number;
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
}

type Where = 'sky' | 'ground' | 'behind' | 'over';
const WHERE: Partial<Record<EffectName, Where>> = {
  rainbow: 'sky',
  'great-moon': 'sky',
  fireworks: 'sky',
  'shooting-star': 'sky',
  hearts: 'behind',
  confetti: 'behind',
  notes: 'behind',
  lanterns: 'behind',
  gust: 'behind',
  rush: 'behind',
  aglow: 'behind',
  start: 'behind',
  finish: 'behind',
  finished: 'behind',
  raked: 'ground',
  orbits: 'behind',
  globe: 'behind',
  eclipse: 'behind',
  showering: 'behind',
  crack: 'ground',
  flames: 'behind',
  lights: 'behind',
};
/** What one goes through is seen behind them and before them. */
const AROUND: ReadonlySet<EffectName> = new Set([
  'finish',
  'finished',
  'orbits',
  'globe',
  'eclipse',
  'showering',
  'flames',
]);
/** Before the sky's own layers. */
const SKY_SORT = 0.1;
/** Over the ground, under all that stands on it. */
const GROUND_SORT = 0.02;

/** Actors that effects belong to stand about here. */
const USUAL_DEPTH = 0.85;
const FADE_SECONDS = 0.35;
/** What belongs to somebody farther right, stage widths, goes to the left. */
export const RIGHT = 0.12;

export async function openEffects(score: Score, set: StageSet, frame: Frame): Promise<StagedEffects> {
  const effects = await Promise.all(
    (score.effects ?? []).map(async (effect) => ({
      effect,
      sprite: effect.sprite === undefined ? undefined : await loadSprite(effect.sprite),
    })),
  );
  const span = frame.actorUnit;
  const dark = darknessOf(set);
  const floorAt = (depth: number): number => lerp(set.ground[0], set.ground[1], depth);
  const drawer =
    (where: Where) =>
    (canvas: SKRSContext2D, t: number, camera: CameraPose): void => {
      for (const { effect, sprite } of effects) {
        if (t < effect.start || t > effect.end) continue;
        // It stands behind the land: the stage lays it among the set's own layers.
        if (effect.name === 'aurora') continue;
        if (effect.name === 'trail') {
          canvas.save();
          const shown = where === 'over' || where === 'behind';
          if (shown)
            drawTrail(canvas, [...score.actors, ...(score.guests ?? [])], effect, t, where === 'over', {
              frame,
              floorAt,
              camera,
            });
          canvas.restore();
          continue;
        }
        if ((WHERE[effect.name] ?? 'over') !== where && !(where === 'over' && AROUND.has(effect.name))) continue;
        canvas.save();
        place(canvas, effect, frame, floorAt, camera);
        const stays = effect.end >= score.seconds - 0.01;
        SHOW[effect.name](canvas, {
          age: t - effect.start,
          part: (t - effect.start) / Math.max(0.1, effect.end - effect.start),
          k: stays ? 1 : 1 - ramp(t, effect.end - FADE_SECONDS, effect.end),
          frame,
          span,
          dark,
          carried: carriedBy(score.set.name),
          sprite,
          straight: effect.straight,
          side: (effect.x ?? 0) > RIGHT ? -1 : 1,
          over: where === 'over',
          word: effect.word,
          angle: effect.angle,
          stuff: effect.stuff,
          grows: effect.grows,
          flow: effect.flow,
          process: effect.process,
        });
        canvas.restore();
      }
    };
  const farthest = Math.min(...score.actors.flatMap(({ keys }) => keys.map(({ depth }) => depth)), USUAL_DEPTH);
  return {
    draw: drawer('over'),
    behind: [
      { sort: SKY_SORT, draw: drawer('sky') },
      ...(score.effects?.some(({ name }) => WHERE[name] === 'ground')
        ? [{ sort: GROUND_SORT, draw: drawer('ground') }]
        : []),
      { sort: farthest - 0.001, draw: drawer('behind') },
    ],
  };
}

/** At its place on the stage; what has none fills the frame, from its upper left corner. */
function place(
  canvas: SKRSContext2D,
  { name, x, height = 0, depth = USUAL_DEPTH, size }: Effect,
  frame: Frame,
  floorAt: (depth: number) => number,
  camera: CameraPose,
): void {
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  // What fills the sky stays in it where the camera turns.
  if (x === undefined && camera.turn && WHERE[name] === 'sky') lookAt(canvas, frame, camera, SKY_SORT);
  if (x === undefined) return;
  lookAt(canvas, frame, camera, depth);
  canvas.translate(frame.width * (0.5 + x), frame.height * floorAt(depth) - height * frame.actorUnit);
  if (size !== undefined) canvas.scale(size, size);
}

const SHOW: Record<Exclude<EffectName, 'trail' | 'aurora'>, Show> = {
  confetti,
  hearts,
  notes,
  sparkles,
  'shooting-star': shootingStar,
  flashes,
  fireworks,
  petals,
  'falling-leaves': falling,
  start,
  gust,
  rush,
  rainbow,
  splash,
  'great-moon': greatMoon,
  bolts,
  programs,
  clash,
  dust,
  bubbles,
  smoke,
  dream,
  lanterns,
  finish,
  finished,
  raked,
  aglow,
  spring,
  leap,
  steam,
  embers,
  label,
  arrow,
  vapour,
  shower,
  orbits,
  globe,
  eclipse,
  showering,
  heap,
  crack,
  blackout,
  outpour,
  shards,
  lights,
  spout,
  flow,
  process,
  flames,
};
