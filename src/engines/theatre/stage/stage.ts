/**
 * The stage: draws any moment of a score. The theatre engine opens one per film and asks for its frames; a frame
 * depends on the score, the size and its time alone, so that any frame can be drawn again, or elsewhere.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Score } from '../score/score.js';
import { openActor, type StagedActor } from './actor.js';
import { toldApart } from './beasts/twins.js';
import { frameOf, holdsOf, shakenCameraAt, steadyZoomOf } from './camera.js';
import { openCast } from './cast.js';
import { type EffectsLayer, openEffects } from './effects.js';
import { insideOf, openFrame, type Size } from './frames/index.js';
import { openLook, shownAt } from './looks/index.js';
import { playOf } from './moving/pace.js';
import { openDressing } from './nature/dressing.js';
import { openWeather } from './nature/weather.js';
import { registerFonts } from './painting/fonts.js';
import { blankCanvas } from './painting/paint.js';
import { paletteOf } from './painting/palette.js';
import { isLarge } from './painting/tidy.js';
import { keyed } from './pictures/light.js';
import { openMirrorSheet } from './pictures/mirrored.js';
import { HELD_SECONDS, heldSince, seenBy, stretchesOf } from './pictures/seen.js';
import type { Sharing } from './pictures/sharing.js';
import { picturesOf, release } from './pictures/sprites.js';
import { flies } from './poses.js';
import { withRiders } from './riding/mounts.js';
import { SETS } from './sets/index.js';
import { underAurora } from './sets/parts/aurora.js';
import { openBackdrop } from './shooting/backdrop.js';
import { openDusk } from './shooting/dusk.js';
import { openFocus } from './shooting/focus.js';
import { joinedLayers } from './shooting/joined-layers.js';
import { openLayers, type StagedLayer } from './shooting/layers.js';
import type { Moment } from './shooting/on-twos.js';
import { openShutter } from './shooting/shutter.js';
import { openTitles } from './shooting/titles.js';
import { openVignette } from './shooting/vignette.js';
import { openSpeech } from './signs/speech.js';
import { heldAs, holdOf } from './things/uses.js';
import type { CameraPose } from './timeline.js';

/** Beside these nothing else that is large. */
const LANDMARK =
  /^1f3[ef][0-9a-f]|^26ea|^1f5fc|^prop-(?:iceberg|windmill|wind-turbine|eaves|balcony|awning|bell-tower|barn|lighthouse|pagoda|skyscraper|chimney|pyramid|eiffel-tower|tree-house|high-branch|silo)/;
const BED = /^prop-(?:hospital-|high-)?bed$/;

export interface Stage {
  /** The frame at `t` seconds: RGBA, 8 bit, opaque, rows top down, `width × height × 4` bytes, the receiver's to keep. */
  draw(t: number): Buffer;
  /** Gives back the pictures' memory; nothing may be drawn afterwards. */
  close(): void;
}

/**
 * Builds set and actors of `score`; `sharing` where other painters open the same stage. Throws for an emoji that has no
 * picture.
 */
export async function openStage(score: Score, size: Size, sharing?: Sharing): Promise<Stage> {
  const { width, height } = insideOf(score.frame, size);
  const design = SETS[score.set.name];
  registerFonts();
  const { light, weather, season, liquid } = score.set;
  const goods = score.set.goods && { ...score.set.goods, pictures: await picturesOf(score.set.goods.sprites) };
  const palette = paletteOf(light, weather, design.indoors ? undefined : season);
  const cheers = score.effects?.find(({ name }) => name === 'flashes' || name === 'confetti')?.start;
  const unit = Math.min(width, height);
  const concert = isConcert(score);
  const bed = score.actors.some(
    ({ sprite, acts }) => BED.test(sprite) || acts.some(({ prop }) => prop?.sprite === 'prop-bed'),
  );
  const aloft = score.actors.length > 0 && score.actors.every(flies);
  const lettered = score.titles.some(({ at }) => at === 'top');
  const context = {
    width,
    height,
    unit,
    light,
    weather,
    liquid,
    goods,
    palette,
    seed: score.seed,
    shown: score.actors.flatMap(({ colour }) => colour ?? []),
    cheers,
    concert,
    bed,
    landmark: score.actors.some(({ sprite }) => LANDMARK.test(sprite)),
    aloft,
    lettered,
  };
  const built = keyed(design.build(context), score);
  const set = score.effects?.some(({ name }) => name === 'aurora') ? underAurora(built, design, context) : built;
  const view = frameOf(width, height, set.eye);
  const play = playOf(score);
  const sight = {
    seen: seenBy(score, view),
    // Layers know the play's clock alone.
    stretches: stretchesOf(score, view).map(({ end, seen }) => ({ end: play.clockAt(end), seen })),
    holds: (isLarge(view) ? [] : holdsOf(score)).map(({ start, end }) => ({
      start: play.clockAt(start),
      end: play.clockAt(end),
      seen: seenBy(score, view, start, end + HELD_SECONDS),
    })),
    all: Boolean(score.focus?.length),
    zoom: steadyZoomOf(score),
  };
  const effects = await openEffects(play.score, set, view);
  const dressing = await openDressing(play.score, set, view);
  const behind = [...openDusk(play.score, set, view), ...dressing.layers, ...effects.behind];
  const between = behind.map(({ sort }) => sort);
  const layers = await openLayers(joinedLayers(set.layers, score, view, between), view, sight, sharing);
  const cast = { ...play.score, actors: toldApart(withRiders(play.score.actors, play.score.seconds)) };
  const everybody = [...cast.actors, ...(play.score.guests ?? [])];
  const staged = (one: Actor): StagedActor | undefined => actors[everybody.indexOf(one)];
  // A large sheet takes 8 MB in each painter.
  const mirrors = isLarge(view) ? undefined : openMirrorSheet(view);
  const actors: StagedActor[] = await Promise.all(
    everybody.map((actor) => openActor(actor, set, view, cast, staged, mirrors)),
  );
  const sky = openWeather(score, view);
  const vignette = openVignette(view, set.vignette);
  const focus = openFocus(score, view);
  const shutter = openShutter(score, view);
  const speech = await openSpeech(score, set, view);
  const film = width === size.width && height === size.height ? view : frameOf(size.width, size.height, set.eye);
  const titles = await openTitles(score, film);
  const frame = await openFrame(score, film);
  const look = openLook(score.look, film, score.seed);
  // A picture frame moves what it shows, and a look then treats the frame too.
  const shapes = score.look === 'plain' || score.frame ? undefined : openCast(view);
  const backdrop = openBackdrop(score, view, layers, between, (brush, { from, to, t, cameras, scale }) => {
    const clock = play.clockAt(t);
    const parts = byDepth(layers, [], clock);
    const visible = cameras.map((camera) => hiddenBelow(parts, camera, height));
    const visibleTo = parts.map((_, index) => Math.max(...visible.map((all) => all[index]!)));
    for (let index = from; index < to; index++) {
      brush.save();
      (parts[index]!.part as StagedLayer).draw(brush, clock, cameras[0]!, visibleTo[index]!, scale);
      brush.restore();
    }
    return Math.max(0, ...visibleTo.slice(from, to));
  });
  const picture = blankCanvas(width, height);
  const canvas = picture.getContext('2d');
  const whole = film === view ? picture : blankCanvas(size.width, size.height);
  const on = whole.getContext('2d');
  const open = [
    ...layers,
    ...actors,
    dressing,
    ...(mirrors ? [mirrors] : []),
    sky,
    vignette,
    titles,
    frame,
    look,
    ...(focus ? [focus] : []),
    ...(backdrop ? [backdrop] : []),
    ...(shutter ? [shutter] : []),
    ...(shapes ? [shapes] : []),
  ];

  const momentAt = (t: number): Moment => ({ t: play.clockAt(t), camera: shakenCameraAt(score, t) });

  /** Layers and actors; `clock` is the play's time, `t` the film's. */
  const drawParts = (t: number, clock: number, camera: CameraPose): void => {
    const parts = byDepth([...layers, ...behind], actors, clock);
    if (focus) {
      const sharpened = parts.map(({ part, depth }) => ({
        depth,
        draw: (on: SKRSContext2D) => drawPart(part, on, clock, camera, Number.POSITIVE_INFINITY),
      }));
      focus.draw(canvas, t, sharpened);
      return;
    }
    const visibleTo = hiddenBelow(parts, camera, height);
    const drawn = backdrop?.draw(canvas, t) ?? 0;
    const earlier = isLarge(view) ? undefined : momentAt(heldSince(t));
    parts.forEach(({ part }, index) => {
      if (index < drawn) return;
      canvas.save();
      drawPart(part, canvas, clock, camera, visibleTo[index]!, earlier);
      canvas.restore();
    });
  };

  const castAt = (clock: number, camera: CameraPose) =>
    shapes?.draw(
      byDepth(layers, actors, clock).map(({ part }) => ({
        actor: 'depthAt' in part,
        draw: (on) =>
          'depthAt' in part
            ? part.drawAlone(on, clock, camera)
            : part.draw(on, clock, camera, Number.POSITIVE_INFINITY),
      })),
    );

  return {
    draw(at) {
      const t = shownAt(score.look, at);
      const camera = shakenCameraAt(score, t);
      const clock = play.clockAt(t);
      drawParts(t, clock, camera);
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      effects.draw(canvas, clock, camera);
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      sky.draw(canvas, clock, camera);
      shutter?.draw(canvas, picture, t);
      vignette.draw(canvas);
      // What is said inside a ball of glass is seen in it; else words stay sharp in any look.
      if (score.frame) speech.draw(canvas, t, camera);
      frame.draw(on, picture, t);
      look.draw(on, whole, t, castAt(clock, camera));
      if (!score.frame) speech.draw(canvas, t, camera);
      titles.draw(on, t);
      return whole.data();
    },
    close() {
      for (const part of open) part.close();
      for (const one of goods?.pictures ?? []) release(one);
      release(picture);
      if (whole !== picture) release(whole);
    },
  };
}

interface Part {
  part: StagedLayer | StagedActor | EffectsLayer;
  depth: number;
}

function drawPart(
  part: Part['part'],
  canvas: SKRSContext2D,
  clock: number,
  camera: CameraPose,
  visibleTo: number,
  earlier?: Moment,
): void {
  if ('heldAt' in part) part.draw(canvas, clock, camera, earlier);
  else part.draw(canvas, clock, camera, visibleTo);
}

const MUSICAL: ReadonlySet<string> = new Set(['strum', 'bow', 'wind', 'keys', 'drum', 'mic']);

/** Whether somebody plays an instrument or sings. */
const isConcert = ({ actors }: Score): boolean =>
  actors.some(({ acts }) =>
    acts.some(
      ({ name, prop }) =>
        name === 'sing' || (name === 'play' && (!prop || MUSICAL.has(holdOf(heldAs(prop.sprite, prop.surface)).use))),
    ),
  );

/** Far to near; layers before the actors that stand on them, actors of one depth in the score's order. */
function byDepth(
  layers: readonly (StagedLayer | EffectsLayer)[],
  actors: readonly StagedActor[],
  clock: number,
): Part[] {
  const parts = [
    ...layers.map((part) => ({ part, depth: part.sort, rank: 0 })),
    ...actors.map((part) => ({ part, depth: part.depthAt(clock), rank: 1 })),
  ];
  return parts.sort((a, b) => a.depth - b.depth || a.rank - b.rank);
}

/** For each part, the screen height from which on nearer parts hide it. */
function hiddenBelow(parts: readonly Part[], camera: CameraPose, height: number): number[] {
  const heights: number[] = [];
  let lowest = height;
  for (const { part } of parts.toReversed()) {
    heights.push(lowest);
    if ('hidesFrom' in part) lowest = Math.min(lowest, part.hidesFrom(camera));
  }
  return heights.reverse();
}
