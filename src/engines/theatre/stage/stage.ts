/**
 * The stage: draws any moment of a score. The theatre engine opens one per film and asks for its frames; a frame
 * depends on the score, the size and its time alone, so that any frame can be drawn again, or elsewhere.
 */
import type { Score } from '../score.js';
import { openActor, type StagedActor } from './actor.js';
import { frameOf, shakenCameraAt } from './camera.js';
import { registerFonts } from './fonts.js';
import { openLayer, type StagedLayer } from './layers.js';
import { openLook } from './looks/index.js';
import { blankCanvas } from './paint.js';
import { paletteOf } from './palette.js';
import { SETS } from './sets/index.js';
import { release } from './sprites.js';
import type { CameraPose } from './timeline.js';
import { openTitles } from './titles.js';
import { openVignette } from './vignette.js';
import { openWeather } from './weather.js';

export interface Stage {
  /** The frame at `t` seconds: RGBA, 8 bit, opaque, rows top down, `width × height × 4` bytes, the receiver's to keep. */
  draw(t: number): Buffer;
  /** Gives back the pictures' memory; nothing may be drawn afterwards. */
  close(): void;
}

/** Builds set and actors of `score`. Throws for an emoji that has no picture. */
export async function openStage(score: Score, { width, height }: { width: number; height: number }): Promise<Stage> {
  const design = SETS[score.set.name];
  registerFonts();
  const { light, weather } = score.set;
  const palette = paletteOf(light, weather);
  const set = design.build({ width, height, unit: Math.min(width, height), light, weather, palette, seed: score.seed });
  const frame = frameOf(width, height, set.eye);
  const layers = set.layers.map((layer) => openLayer(layer, frame));
  const actors = await Promise.all(score.actors.map((actor) => openActor(actor, set, frame, score)));
  const sky = openWeather(score, frame);
  const vignette = openVignette(frame, set.vignette);
  const titles = await openTitles(score, frame);
  const look = openLook(score.look, frame, score.seed);
  const picture = blankCanvas(width, height);
  const canvas = picture.getContext('2d');
  const open = [...layers, ...actors, sky, vignette, titles, look];

  return {
    draw(t) {
      const camera = shakenCameraAt(score, t);
      const parts = byDepth(layers, actors, t);
      const visibleTo = hiddenBelow(parts, camera);
      parts.forEach((part, index) => {
        canvas.save();
        part.draw(canvas, t, camera, visibleTo[index]!);
        canvas.restore();
      });
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      sky.draw(canvas, t, camera);
      vignette.draw(canvas);
      look.draw(canvas, picture, t);
      titles.draw(canvas, t);
      return picture.data();
    },
    close() {
      for (const part of open) part.close();
      release(picture);
    },
  };
}

/** Far to near; layers before the actors that stand on them, actors of one depth in the score's order. */
function byDepth(
  layers: readonly StagedLayer[],
  actors: readonly StagedActor[],
  t: number,
): (StagedLayer | StagedActor)[] {
  const parts = [
    ...layers.map((part) => ({ part, depth: part.sort, rank: 0 })),
    ...actors.map((part) => ({ part, depth: part.depthAt(t), rank: 1 })),
  ];
  return parts.sort((a, b) => a.depth - b.depth || a.rank - b.rank).map(({ part }) => part);
}

/** For each part, the screen height from which on nearer parts hide it. */
function hiddenBelow(parts: readonly (StagedLayer | StagedActor)[], camera: CameraPose): number[] {
  const heights: number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const part of parts.toReversed()) {
    heights.push(lowest);
    if ('hidesFrom' in part) lowest = Math.min(lowest, part.hidesFrom(camera));
  }
  return heights.reverse();
}
