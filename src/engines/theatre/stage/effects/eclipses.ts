/** Sun, Earth and Moon in a row: one comes between, and the last lies in its shadow. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, smooth, TURN } from '../painting/easing.js';
import { registerFonts } from '../painting/fonts.js';
import { glow } from '../painting/paint.js';
import { EARTH, MOON, named, night, planet } from './planets.js';
import type { Show } from './showing.js';

/** Where the three stand beside the middle, and how deep the second one comes from, parts of the span. */
const AT = { sun: -0.6, between: 0, last: 0.56, below: 0.62 } as const;
const RADIUS = { sun: 0.2, earth: 0.15, moon: 0.085 } as const;
/** When it stands between, and when the last is all in shadow, parts of the effect. */
const COMES = { from: 0.06, to: 0.5 } as const;
const DARK = { from: 0.46, to: 0.8 } as const;

/** The Earth before the Moon, which turns red; or, `straight`, the Moon before the Earth, where it is dark in one spot. */
export const eclipse: Show = (canvas, showing) => {
  const { part, span, k, over, straight: solar = false, word = '' } = showing;
  canvas.globalAlpha = k;
  if (!over) {
    night(canvas, showing, 0);
    return;
  }
  registerFonts();
  const comes = smooth((part - COMES.from) / (COMES.to - COMES.from));
  const dark = smooth((part - DARK.from) / (DARK.to - DARK.from));
  const [second, last] = solar ? [RADIUS.moon, RADIUS.earth] : [RADIUS.earth, RADIUS.moon];
  const [x, y] = [lerp(AT.between - 0.22, AT.between, comes) * span, AT.below * span * (1 - comes)];
  glow(canvas, AT.sun * span, 0, span * RADIUS.sun * 1.9, '#ffd45a', 0.8);
  light(canvas, span, last);
  shadow(canvas, span, second, solar ? RADIUS.earth * 0.3 : RADIUS.moon * 1.25, comes);
  canvas.fillStyle = '#ffc933';
  disc(canvas, AT.sun * span, 0, RADIUS.sun * span);
  canvas.fillStyle = '#ffe27a';
  disc(canvas, (AT.sun - 0.03) * span, -0.03 * span, RADIUS.sun * span * 0.72);
  planet(canvas, solar ? EARTH : MOON, AT.last * span, 0, last * span);
  if (solar) {
    canvas.fillStyle = `rgba(10,8,36,${(0.8 * dark).toFixed(3)})`;
    disc(canvas, (AT.last - RADIUS.earth * 0.62) * span, 0, RADIUS.earth * 0.28 * span);
  } else {
    glow(canvas, AT.last * span, 0, span * last * 1.8, '#ff4a2a', 0.5 * dark);
    canvas.fillStyle = `rgba(190,44,20,${(0.74 * dark).toFixed(3)})`;
    disc(canvas, AT.last * span, 0, last * span * 1.02);
  }
  planet(canvas, solar ? MOON : EARTH, x, y, second * span);
  const [sun, between, shaded] = word.split(',');
  const letters = span * 0.055;
  for (const [name, at, top, radius] of [
    [sun, AT.sun * span, 0, RADIUS.sun],
    [between, x, y, second],
    [shaded, AT.last * span, 0, last],
  ] as const)
    if (name) named(canvas, name, at, top + span * radius + letters * 1.3, letters);
};

function disc(canvas: SKRSContext2D, x: number, y: number, radius: number): void {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.fill();
}

/** From the sun to the last of them. */
function light(canvas: SKRSContext2D, span: number, last: number): void {
  const fill = canvas.createLinearGradient(AT.sun * span, 0, (AT.last + 0.2) * span, 0);
  fill.addColorStop(0, 'rgba(255,224,120,0.5)');
  fill.addColorStop(1, 'rgba(255,224,120,0.04)');
  canvas.fillStyle = fill;
  beam(canvas, span, AT.sun, RADIUS.sun * 0.9, AT.last + 0.2, Math.max(last, RADIUS.earth) * 1.2);
}

/** Behind what stands between. */
function shadow(canvas: SKRSContext2D, span: number, from: number, to: number, comes: number): void {
  if (comes < 0.6) return;
  canvas.fillStyle = `rgba(6,6,28,${(0.72 * smooth((comes - 0.6) / 0.4)).toFixed(3)})`;
  beam(canvas, span, AT.between, from * 0.98, AT.last, to);
}

function beam(canvas: SKRSContext2D, span: number, left: number, high: number, right: number, low: number): void {
  canvas.beginPath();
  canvas.moveTo(left * span, -high * span);
  canvas.lineTo(right * span, -low * span);
  canvas.lineTo(right * span, low * span);
  canvas.lineTo(left * span, high * span);
  canvas.closePath();
  canvas.fill();
}
