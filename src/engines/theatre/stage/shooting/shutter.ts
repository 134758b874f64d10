/**
 * The open shutter of a camera that is shaken hard: each picture is smeared along the way the hand goes meanwhile, which
 * tells even one still of it from a steady one. Called by `stage.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import { type Frame, jolted, shakeAt } from '../camera.js';
import { TURN } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';

/** Less trembling stays sharp. */
const HARD = 0.5;
const OPEN_SECONDS = 0.02;
/** Jolts come in bursts, so that between them faces can be read. */
const BURSTS_PER_SECOND = 4 / 3;
const FIRST_BURST = 0.5;
/** Pictures that are laid over each other. */
const EXPOSURES = 4;

export interface Shutter {
  draw(canvas: SKRSContext2D, picture: Canvas, t: number): void;
  close(): void;
}

/** `undefined` where nothing is smeared. */
export function openShutter(score: Score, frame: Frame): Shutter | undefined {
  if (score.cameraShake < HARD) return undefined;
  const { width, height, actorUnit } = frame;
  const sharp = blankCanvas(width, height);
  return {
    draw(canvas, picture, t) {
      const shake = shakeAt(score, t);
      if (shake < HARD) return;
      const brush = sharp.getContext('2d');
      brush.drawImage(picture, 0, 0);
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      const now = jolted(shake, t);
      const open = OPEN_SECONDS * (0.5 + 0.5 * Math.cos((t - FIRST_BURST) * BURSTS_PER_SECOND * TURN)) ** 2;
      for (let exposure = 1; exposure < EXPOSURES; exposure++) {
        const then = jolted(shake, t + (open * exposure) / (EXPOSURES - 1));
        // Each so faint that all weigh alike in the end; whole pixels, which are copied fast.
        canvas.globalAlpha = 1 / (exposure + 1);
        canvas.drawImage(sharp, Math.round((now.x - then.x) * width), Math.round((then.y - now.y) * actorUnit));
      }
      canvas.globalAlpha = 1;
    },
    close: () => release(sharp),
  };
}
