/**
 * The set's layers as the stage draws them: still ones from a picture painted once, and none of them where a nearer
 * one hides it. Called by `stage.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Frame, lookAt, screenHeightOf } from './camera.js';
import type { Layer } from './set.js';
import { paintStill, type StillPicture } from './still-picture.js';
import type { CameraPose } from './timeline.js';

export interface StagedLayer {
  /** Sorts before actors of the same depth. */
  sort: number;
  /** Screen height from which on downwards it hides all behind it; `Infinity` where it doesn't. */
  hidesFrom(camera: CameraPose): number;
  /** `visibleTo`: screen height below which nearer layers hide it. */
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose, visibleTo: number): void;
  close(): void;
}

export function openLayer(layer: Layer, frame: Frame): StagedLayer {
  const still: StillPicture | undefined = layer.still ? paintStill(layer, frame) : undefined;
  return {
    sort: layer.sort ?? layer.depth,
    hidesFrom(camera) {
      if (!still || still.opaqueFrom === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
      return screenHeightOf(frame, camera, layer.depth, still.opaqueFrom);
    },
    draw(canvas, t, camera, visibleTo) {
      if (visibleTo <= 0) return;
      if (visibleTo < frame.height) {
        canvas.setTransform(1, 0, 0, 1, 0, 0);
        canvas.beginPath();
        canvas.rect(0, 0, frame.width, Math.ceil(visibleTo));
        canvas.clip();
      }
      lookAt(canvas, frame, camera, layer.depth);
      if (still) still.draw(canvas);
      else layer.draw(canvas, t);
    },
    close: () => still?.close(),
  };
}
