/**
 * Rack focus: what lies before or behind the focused depth is soft. Called by `stage.ts` for scores with focus keys:
 * parts of like depth are drawn together on a sheet, which is shrunk, blurred while small, and laid on the picture.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import type { Frame } from '../camera.js';
import { clamp, lerp } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { track } from '../timeline.js';

/** Depths at which a new sheet begins: horizon, middle ground, players, footlights. */
const SHEETS = [0.35, 0.62, 0.86, 1.02] as const;
const SHRUNK = 4;
/** Blur on the shrunk sheet (of 108 lines) per unit of depth, and the distance that is still sharp. */
const BLUR = 3.2;
const SHARP = 0.1;
/** Of a lens that looks far more is sharp: all of the place behind the players; they are the softer for it. */
const FAR_SHARP = 0.34;
const FAR_BLUR = 1.5;
const FAR_FROM = 0.5;

export interface Focus {
  /** Draws `parts`, far to near, each by its own `draw`. */
  draw(canvas: SKRSContext2D, t: number, parts: readonly { depth: number; draw(canvas: SKRSContext2D): void }[]): void;
  close(): void;
}

/** `undefined` where all is sharp. */
export function openFocus(score: Score, { width, height }: Frame): Focus | undefined {
  const { focus } = score;
  if (!focus || focus.length === 0) return undefined;
  const sheet = blankCanvas(width, height);
  const small = blankCanvas(width / SHRUNK, height / SHRUNK);
  const blurred = blankCanvas(small.width, small.height);
  const brush = sheet.getContext('2d');
  const perDepth = (BLUR * small.height) / 108;
  return {
    draw(canvas, t, parts) {
      const focused = track(focus, 'depth', t);
      const near = clamp(focused / FAR_FROM);
      const [sharp, perDepthThen] = [lerp(FAR_SHARP, SHARP, near), lerp(FAR_BLUR, 1, near) * perDepth];
      let index = 0;
      while (index < parts.length) {
        const level = sheetOf(parts[index]!.depth);
        let end = index + 1;
        while (end < parts.length && sheetOf(parts[end]!.depth) === level) end++;
        const run = parts.slice(index, end);
        index = end;
        const depth = run.reduce((sum, part) => sum + Math.max(0, part.depth), 0) / run.length;
        const blur = Math.max(0, Math.abs(depth - focused) - sharp) * perDepthThen;
        if (blur < 0.05) {
          for (const part of run) drawKept(canvas, part);
          continue;
        }
        brush.setTransform(1, 0, 0, 1, 0, 0);
        brush.clearRect(0, 0, width, height);
        for (const part of run) drawKept(brush, part);
        const shrink = small.getContext('2d');
        shrink.clearRect(0, 0, small.width, small.height);
        shrink.imageSmoothingQuality = 'medium';
        shrink.drawImage(sheet, 0, 0, small.width, small.height);
        const soft = blurred.getContext('2d');
        soft.clearRect(0, 0, small.width, small.height);
        soft.filter = `blur(${blur.toFixed(2)}px)`;
        soft.drawImage(small, 0, 0);
        soft.filter = 'none';
        canvas.setTransform(1, 0, 0, 1, 0, 0);
        // The backdrop has nothing behind it: the soft edge of its sheet must not let the last frame through.
        if (index === run.length) canvas.drawImage(small, 0, 0, width, height);
        canvas.drawImage(blurred, 0, 0, width, height);
        const sharpness = clamp(1 - blur / 0.7);
        if (sharpness === 0) continue;
        canvas.globalAlpha = sharpness;
        canvas.drawImage(sheet, 0, 0);
        canvas.globalAlpha = 1;
      }
    },
    close() {
      for (const picture of [sheet, small, blurred]) release(picture);
    },
  };
}

function drawKept(canvas: SKRSContext2D, part: { draw(canvas: SKRSContext2D): void }): void {
  canvas.save();
  part.draw(canvas);
  canvas.restore();
}

const sheetOf = (depth: number): number => SHEETS.filter((edge) => depth >= edge).length;
