/** Small things around an actor that tell what it does: dust, exhaust, crumbs, snores. Called by `actor.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { billow } from '../nature/billows.js';
import { TURN } from '../painting/easing.js';
import { DISPLAY } from '../painting/fonts.js';
import { disc, glow, mix } from '../painting/paint.js';

const PUFFS = 5;

/** Little clouds from under the feet, drifting back: low and soon gone. Feet at the origin; `strength` 0 to 1. */
export function drawDust(
  canvas: SKRSContext2D,
  colour: string,
  strength: number,
  width: number,
  height: number,
  facing: number,
  t: number,
  seed: number,
): void {
  const puffs = 8;
  for (let index = 0; index < puffs; index++) {
    const age = (t * 1.4 + index / puffs + seed * 0.37) % 1;
    const side = ((index * 0.618) % 1) - 0.5;
    const own = 0.7 + 0.6 * ((index * 0.382) % 1);
    billow(canvas, colour, {
      x: width * (side * 0.7 - facing * 0.42 * Math.sqrt(age)),
      y: -height * (0.01 + 0.06 * own * Math.sqrt(age)),
      radius: height * own * (0.025 + 0.075 * Math.sqrt(age)),
      alpha: 0.75 * strength * Math.min(1, age * 6) * (1 - age) ** 1.4,
      index,
      roll: age * 0.4,
      flatten: 0.8,
    });
  }
  if (strength < 0.6) return;
  // Lumps that feet throw behind them.
  canvas.fillStyle = mix(colour, '#5b4436', 0.22);
  for (let lump = 0; lump < 7; lump++) {
    const age = (t * 1.9 + lump * 0.382 + seed * 0.37) % 1;
    const own = (lump * 0.618) % 1;
    const back = (lump % 2 ? 0.32 : -0.2) + (0.3 + 0.25 * own) * age;
    disc(
      canvas,
      -facing * width * back,
      -height * (0.12 + 0.14 * own) * 4 * age * (1 - age),
      height * (0.008 + 0.009 * own),
    );
  }
}

/** A car's breath behind it. */
export function drawExhaust(
  canvas: SKRSContext2D,
  colour: string,
  strength: number,
  width: number,
  height: number,
  facing: number,
  t: number,
): void {
  const tone = mix(mix(colour, '#ffffff', 0.5), '#6f6a80', 0.2);
  const puffs = PUFFS + 2;
  for (let index = 0; index < puffs; index++) {
    const age = (t * 1.1 + index / puffs) % 1;
    billow(canvas, tone, {
      x: -facing * width * (0.5 + 0.42 * Math.sqrt(age)),
      y: -height * (0.1 + 0.18 * age * age + 0.03 * Math.sin(index * 2.4) * age),
      radius: height * (0.035 + 0.1 * age),
      alpha: 0.7 * strength * (1 - age) ** 1.2 * Math.min(1, age * 8),
      index,
      roll: age * 0.5,
    });
  }
}

/** What a rocket blows over the ground as it leaves it: it rolls to both sides, and a column trails up after it. */
export function drawBlast(
  canvas: SKRSContext2D,
  colour: string,
  strength: number,
  height: number,
  rise: number,
  t: number,
): void {
  const tone = mix(colour, '#ffffff', 0.62);
  drawColumn(canvas, tone, strength, height, rise, t);
  // Once it is away what lies there rolls on and thins.
  const left = strength * (0.3 + 0.7 * Math.max(0, 1 - rise / (height * 2.4)));
  if (left < 0.02) return;
  const puffs = 34;
  for (let index = 0; index < puffs; index++) {
    const age = (t * 0.42 + index / puffs) % 1;
    const own = (index * 0.618) % 1;
    const out = 1 - (1 - age) ** 2;
    const side = index % 2 ? 1 : -1;
    billow(canvas, tone, {
      x: side * height * (0.04 + (0.55 + 0.5 * own) * out) * (0.35 + 0.65 * strength),
      y: -height * (0.015 + 0.07 * own + 0.16 * age * own + 0.08 * Math.sin(age * Math.PI) * (1 - own)),
      radius: height * (0.07 + (0.1 + 0.1 * ((index * 0.382) % 1)) * out),
      alpha: left * Math.min(1, age * 10) * Math.min(1, (1 - age) * 1.9),
      index,
      roll: side * age * 0.6,
      flatten: 0.9,
    });
  }
  // The fire lights it from within while it is near.
  glow(canvas, 0, -height * 0.05 - rise * 0.5, height * 0.3, '#ffc46b', 0.75 * left * Math.max(0, 1 - rise / height));
}

/** Every cloudlet stays where the nozzle left it, swells and drifts; so a column stands under what has flown away. */
function drawColumn(
  canvas: SKRSContext2D,
  tone: string,
  strength: number,
  height: number,
  rise: number,
  t: number,
): void {
  const step = height * 0.085;
  const count = Math.min(48, Math.floor(rise / step));
  for (let index = 0; index < count; index++) {
    const at = index * step;
    const older = (rise - at) / height;
    const swollen = Math.min(1, older / 1.1);
    billow(canvas, tone, {
      x: height * (0.05 + 0.07 * swollen) * Math.sin(index * 2.4 + t * 0.5),
      y: -at - height * 0.04 * swollen,
      radius: height * (0.07 + 0.1 * Math.sqrt(swollen) + 0.03 * Math.sin(index * 1.7)),
      alpha: strength * (0.95 - 0.45 * swollen),
      index,
      roll: t * 0.12 + index * 0.1,
    });
  }
}

/** Steam in balls out of a chimney before the middle, drifting back. */
export function drawSteam(
  canvas: SKRSContext2D,
  _colour: string,
  strength: number,
  width: number,
  height: number,
  facing: number,
  t: number,
): void {
  const puffs = 18;
  for (let index = 0; index < puffs; index++) {
    const age = (t * 0.5 + index / puffs) % 1;
    const own = (index * 0.618) % 1;
    billow(canvas, '#eef0f6', {
      x: facing * width * (0.17 - 0.85 * age ** 1.25) + height * 0.03 * Math.sin(index * 2.4) * age,
      y: -height * (1.02 + (0.26 + 0.14 * own) * age ** 0.7),
      radius: height * (0.05 + (0.1 + 0.07 * own) * age),
      alpha: 0.95 * strength * Math.min(1, age * 12) * (1 - age) ** 0.9,
      index,
      roll: age * 0.7,
    });
  }
}

/** Crumbs that leap from where it eats. */
export function drawCrumbs(
  canvas: SKRSContext2D,
  strength: number,
  mouth: readonly [x: number, y: number],
  height: number,
  facing: number,
  t: number,
): void {
  canvas.save();
  canvas.fillStyle = '#e9b872';
  canvas.globalAlpha *= strength;
  for (let crumb = 0; crumb < 6; crumb++) {
    const age = (t * 1.6 + crumb / 6) % 1;
    const aside = Math.sin(crumb * 2.4) * 0.2;
    const x = facing * height * mouth[0] + height * aside * age;
    const y = -height * (mouth[1] - 0.04 + 0.3 * age * (0.5 - age));
    canvas.beginPath();
    canvas.arc(x, y, height * 0.016 * (1 - age * 0.5), 0, TURN);
    canvas.fill();
  }
  canvas.restore();
}

/** Three z's that rise from where the head is; own heights, `side` is where they drift. */
export function drawSnores(
  canvas: SKRSContext2D,
  strength: number,
  [left, up]: readonly [x: number, y: number],
  height: number,
  side: number,
  t: number,
): void {
  canvas.save();
  canvas.lineJoin = 'round';
  for (let letter = 0; letter < 3; letter++) {
    const age = (t * 0.32 + letter / 3) % 1;
    const size = height * (0.1 + 0.1 * age);
    canvas.font = `${size.toFixed(2)}px ${DISPLAY}`;
    canvas.globalAlpha = strength * Math.sin(age * Math.PI);
    canvas.lineWidth = size * 0.16;
    canvas.strokeStyle = '#27305f';
    canvas.fillStyle = '#ffffff';
    const x = height * (left + side * 0.16 * age + 0.03 * Math.sin(age * 7));
    const y = -height * (up + 0.4 * age);
    canvas.strokeText('z', x, y);
    canvas.fillText('z', x, y);
  }
  canvas.restore();
}
