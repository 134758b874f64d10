/**
 * Vehicles that nobody drives look dead: small animals look out of their windows, bob as they go, wave and look up. Opened
 * by `figure.ts`, which draws them behind the picture, and before it where they lean out of a train; who sits on a saddle,
 * `mounts.ts` adds.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { type Expression, openExpression } from '../faces/expression.js';
import { billow } from '../nature/billows.js';
import { clamp, lerp, ramp, TURN, wave } from '../painting/easing.js';
import { glow, mix } from '../painting/paint.js';
import { darknessOf, type StageLight } from '../pictures/light.js';
import { loadSprite, release, type Sprite } from '../pictures/sprites.js';
import type { FacePaint } from '../things/alive-face.js';
import { drawLeaning, dressOf } from './leaning.js';
import { WINDOWS, type Window } from './windows.js';

const HEADS = ['1f436', '1f431', '1f43b', '1f430', '1f98a', '1f43c', '1f42f', '1f437'];
/** How large an opening is in its window, and how much a head fills of it. */
const OPENING = { wide: 0.84, tall: 0.9 } as const;
const FILLS = 0.92;

/** Trains have no panes: whoever rides in them leans out, this tall for the height of the window. */
const OPEN = /^(prop-wagon|1f682)/;
const LEANS = 1.02;

const ENGINE = /^1f682/;
const BRASS = '#f2c14e';

/** Brass bands about the boiler, and light out of the lamp by night; the picture looks left. */
function drawFittings(canvas: SKRSContext2D, width: number, height: number, dark: number): void {
  const band = (x: number, y: number, wide: number, tall: number): void => {
    canvas.fillStyle = BRASS;
    canvas.fillRect(x * width, y * height, wide * width, tall * height);
    canvas.fillStyle = 'rgba(255, 246, 200, 0.7)';
    canvas.fillRect(x * width, y * height, wide * width * 0.4, tall * height);
  };
  for (const x of [0.22, 0.34, 0.46]) band(x, 0.47, 0.016, 0.2);
  glow(canvas, 0.09 * width, 0.5 * height, 0.3 * height, '#fff0b0', 0.85 * dark);
}

/** A brass whistle on the boiler, between cab and funnel; parts of the picture. */
const WHISTLE = { x: 0.585, top: 0.33, foot: 0.47 } as const;

/** It stands on the boiler, and steam shoots out of it while its cord is pulled. */
function drawWhistle(canvas: SKRSContext2D, { whistle, clock }: Body, width: number, height: number): void {
  const [x, top] = [WHISTLE.x * width, WHISTLE.top * height];
  const thick = height * 0.02;
  for (let puff = 0; puff < (whistle > 0.03 ? 6 : 0); puff++) {
    const age = (clock * 1.9 + puff / 6) % 1;
    billow(canvas, '#f4f6fb', {
      x: x + height * 0.13 * age * age,
      y: top - height * 0.34 * age ** 0.8,
      radius: height * (0.035 + 0.085 * age),
      alpha: whistle * Math.min(1, age * 9) * (1 - age * age),
      index: puff,
      roll: age * 0.5,
    });
  }
  canvas.fillStyle = BRASS;
  canvas.fillRect(x - thick * 0.45, top, thick * 0.9, (WHISTLE.foot - WHISTLE.top) * height);
  canvas.beginPath();
  canvas.roundRect(x - thick, top - thick * 0.4, thick * 2, height * 0.07, thick * 0.8);
  canvas.fill();
  canvas.fillStyle = '#fff3c0';
  canvas.fillRect(x - thick * 0.6, top, thick * 0.5, height * 0.06);
}

export interface Passengers {
  /** Draws them into a picture of this size, whose upper left corner is the origin. */
  draw(canvas: SKRSContext2D, body: Body, width: number, height: number, paint: FacePaint): void;
  /** Those who lean out, over the picture. */
  over?(canvas: SKRSContext2D, body: Body, width: number, height: number, paint: FacePaint): void;
  close(): void;
}

/** Those behind the windows of `code`; `undefined` where it has none. */
export async function passengersOf(code: string, seed: number, light: StageLight): Promise<Passengers | undefined> {
  const windows = WINDOWS[code.replace('-fe0f', '')];
  if (!windows) return undefined;
  const inside = mix('#35506e', '#ffd684', clamp(2.2 * darknessOf(light)));
  const which = windows.map((_, index) => (seed + index * 3) % HEADS.length);
  const heads = await Promise.all(which.map((head) => loadSprite(HEADS[head]!)));
  const faces = heads.map((head, index): Expression | undefined => openExpression(HEADS[which[index]!]!, head.art));
  const leans = OPEN.test(code);
  const dark = clamp(1.6 * darknessOf(light));
  return {
    ...(leans && {
      over(canvas, body, width, height, paint) {
        if (ENGINE.test(code)) drawFittings(canvas, width, height, dark);
        if (ENGINE.test(code)) drawWhistle(canvas, body, width, height);
        for (const [x, y, high] of dark > 0.1 ? windows : [])
          glow(canvas, x * width, y * height, high * height * 1.15, '#ffc76a', 0.5 * dark);
        for (const [index, window] of windows.entries()) {
          const own = body.whim + index * 0.37;
          faces[index]?.show(feltBy(body, own, index), paint, false);
          const place = { own, sill: (window[1] + window[2] * OPENING.tall * 0.5) * height, x: window[0] * width };
          const tall = window[2] * height * LEANS;
          const cord = ENGINE.test(code) ? ([WHISTLE.x * width, (WHISTLE.top + 0.05) * height] as const) : undefined;
          drawLeaning(canvas, heads[index]!, dressOf(which[index]!, seed + index), body, { ...place, tall, cord });
        }
      },
    }),
    draw(canvas, body, width, height, paint) {
      for (const [index, [x, y, high]] of windows.entries()) {
        const head = heads[index]!;
        const own = body.whim + index * 0.37;
        faces[index]?.show(feltBy(body, own, index), paint, false);
        const tall = high * height * FILLS;
        const wide = (tall * head.width) / head.height;
        const hop = Math.abs(wave(body.clock * 0.9 + own));
        const turn = 0.09 * wave(body.clock * 0.45 + own) + body.headTip * 0.5;
        const [across, down] = [high * width * OPENING.wide, high * height * OPENING.tall];
        canvas.save();
        canvas.beginPath();
        canvas.rect(x * width - across / 2, y * height - down / 2, across, down);
        canvas.clip();
        canvas.fillStyle = inside;
        canvas.fillRect(x * width - across / 2, y * height - down / 2, across, down);
        if (leans) {
          canvas.restore();
          continue;
        }
        canvas.translate(x * width, (y + high * (0.08 - 0.09 * hop)) * height);
        canvas.rotate(turn);
        canvas.drawImage(head.art, -wide / 2, -tall / 2, wide, tall);
        // In turn they wave, and all of them when the vehicle greets somebody.
        const waves = Math.max(
          body.wave,
          0.9 * clamp(body.wow * 1.4),
          ramp(wave(body.clock * 0.25 + own * 1.7), 0.1, 0.4),
        );
        if (waves > 0.05) drawPaw(canvas, dressOf(which[index]!, 0).fur, tall, waves, body.clock + own);
        canvas.restore();
      }
    },
    close() {
      for (const face of faces) face?.close();
      for (const { art } of heads) release(art);
    },
  };
}

/** Each looks about in its own time and smiles now and then; at what befalls the vehicle all of them wonder, laugh, point. */
function feltBy(body: Body, own: number, index: number): Body {
  const merry = ramp(wave(body.clock * 0.31 + own * 2.3), 0.2, 0.6) * (1 - clamp(body.wow * 2));
  return {
    ...body,
    whim: own,
    gaze: body.wow > 0.3 ? 0.8 : 0.7 * wave(body.clock * 0.23 + own),
    headTip: body.wow > 0.3 ? -0.4 : 0,
    mouth: Math.max(body.mouth, 0.7 * merry),
    mood: Math.max(body.mood, merry),
    blink: wave(body.clock * 0.37 + index * 0.29) > 0.96 ? 1 : body.blink,
  };
}

function drawPaw(canvas: SKRSContext2D, fur: string, tall: number, waves: number, clock: number): void {
  const swing = 0.35 * wave(clock * 1.6);
  canvas.translate(-tall * 0.44, lerp(tall * 0.6, tall * 0.12, waves));
  canvas.rotate(swing);
  canvas.fillStyle = fur;
  canvas.beginPath();
  canvas.ellipse(0, -tall * 0.1, tall * 0.12, tall * 0.19, 0, 0, TURN);
  canvas.fill();
}

/** `sprite` with all its windows open, so that whoever sits behind them is seen. */
export function allOpened(sprite: Sprite): Sprite {
  const windows = WINDOWS[sprite.code.replace('-fe0f', '')] ?? [];
  for (const window of windows) cutOpen(sprite, window, OPENING.wide, OPENING.tall);
  return windows.length > 0 ? repixelled(sprite) : sprite;
}

/** `sprite` with as many windows open as there are `riders`, who sit behind them: the driver's first. */
export function opened(sprite: Sprite, riders: number): Sprite {
  const windows = (WINDOWS[sprite.code.replace(/-fe0f/g, '')] ?? []).slice(0, riders);
  for (const window of windows) cutOpen(sprite, window, 0.74, 0.82);
  return windows.length > 0 ? repixelled(sprite) : sprite;
}

function cutOpen({ art, width, height }: Sprite, [x, y, high]: Window, across: number, down: number): void {
  const [wide, tall] = [high * width * across, high * height * down];
  const canvas = art.getContext('2d');
  canvas.fillStyle = '#000000';
  canvas.globalCompositeOperation = 'destination-out';
  canvas.beginPath();
  canvas.roundRect(x * width - wide / 2, y * height - tall / 2, wide, tall, tall * 0.2);
  canvas.fill();
  canvas.globalCompositeOperation = 'source-over';
  canvas.fillStyle = 'rgba(190, 236, 255, 0.1)';
  canvas.fill();
}

function repixelled(sprite: Sprite): Sprite {
  const { width, height, art } = sprite;
  return { ...sprite, pixels: art.getContext('2d').getImageData(0, 0, width, height).data };
}
