/**
 * The actors alone: a sheet that shows who is to be seen of them and is transparent elsewhere, from which looks know
 * where the actors are. Opened by `stage.ts` for scores with a look.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from './camera.js';
import { blankCanvas } from './painting/paint.js';
import { release } from './pictures/sprites.js';

/** A part of the scene, far to near: an actor drawn without shadow and signs, or what may hide one. */
export interface CastPart {
  actor: boolean;
  draw(canvas: SKRSContext2D): void;
}

export interface Cast {
  /** Valid until the next call. */
  draw(parts: readonly CastPart[]): Canvas;
  close(): void;
}

export function openCast({ width, height }: Frame): Cast {
  const sheet = blankCanvas(width, height);
  const brush = sheet.getContext('2d');
  return {
    draw(parts) {
      brush.setTransform(1, 0, 0, 1, 0, 0);
      brush.clearRect(0, 0, width, height);
      const first = parts.findIndex(({ actor }) => actor);
      for (const part of first < 0 ? [] : parts.slice(first)) {
        brush.save();
        brush.globalCompositeOperation = part.actor ? 'source-over' : 'destination-out';
        part.draw(brush);
        brush.restore();
      }
      return sheet;
    },
    close: () => release(sheet),
  };
}
