/** How a whole picture that has no limbs bends: fish and snakes in a wave, what stands in the wind at its top. Called by `figure.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, TURN } from '../painting/easing.js';
import type { Cutout } from './cutout.js';
import { drawBent, evenly } from './warp.js';

/** A wave from head to tail that grows towards the tail. */
export function undulate(
  canvas: SKRSContext2D,
  { whole, width, height }: Cutout,
  { undulate: amount, undulatePhase }: Body,
): void {
  const phase = undulatePhase * TURN;
  drawBent(canvas, whole, width, height, evenly(10), [0, 1], (across, down) => [
    across - 0.02 * amount * across - 0.085 * amount * across * across * (0.5 + 0.5 * Math.sin(phase - 2)),
    down + amount * (0.014 + 0.085 * across * across) * Math.sin(phase - across * 4.6),
  ]);
}

/** Bends the top aside, the feet held. */
export function sway(canvas: SKRSContext2D, { whole, width, height }: Cutout, body: Body): void {
  drawBent(canvas, whole, width, height, [0, 1], evenly(7), (across, down) => [
    across - (body.sway * (1 - down) ** 2 * height) / width,
    down,
  ]);
}

/** The foot runs apart, and what is above sinks into it. */
export function melt(canvas: SKRSContext2D, { whole, width, height }: Cutout, body: Body): void {
  drawBent(canvas, whole, width, height, [0, 1], evenly(9), (across, down) => [
    0.5 + (across - 0.5) * (1 - 0.16 * body.melt + 0.5 * body.melt * down ** 3),
    down,
  ]);
}

/** Bends nose and tail down about the middle, as one who leaps; the body keeps its length. */
export function arch(canvas: SKRSContext2D, { whole, width, height }: Cutout, body: Body): void {
  const spine = 0.62 * height;
  drawBent(
    canvas,
    whole,
    width,
    height,
    evenly(18),
    evenly(6),
    (across, down) => {
      const along = across - 0.5;
      const angle = body.arch * along;
      const aside = down * height - spine;
      const x = width * (0.5 + along * (1 - (angle * angle) / 6)) - aside * Math.sin(angle);
      const y = spine + width * along * (angle / 2) + aside * Math.cos(angle);
      return [x / width, y / height];
    },
    3,
  );
}

/** Flippers at both sides of an upright bird go up and down in turn as it dances, and its top sways. */
export function flipper(canvas: SKRSContext2D, { whole, width, height }: Cutout, body: Body): void {
  const lifts = [0, 0.5].map((part) => clamp(body.cheer) * (0.5 + 0.5 * Math.sin((body.cheerPhase + part) * TURN)));
  drawBent(canvas, whole, width, height, evenly(10), evenly(8), (across, down) => {
    const aside = across - 0.5;
    const outer = clamp((Math.abs(aside) - 0.24) / 0.26) * clamp((down - 0.36) / 0.16) * clamp((0.96 - down) / 0.12);
    const lift = lifts[aside < 0 ? 0 : 1]!;
    const sway = (body.sway * clamp(1 - down * 1.1) ** 2 * height) / width;
    return [across - sway + Math.sign(aside) * 0.13 * outer * lift, down - 0.2 * outer * lift];
  });
}
