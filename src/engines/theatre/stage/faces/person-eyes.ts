/** One eye of a person: large and round, half shut, shut, with lashes, brow and tear. Called by `expression-person.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { FacePaint } from '../things/alive-face.js';
import type { Feeling } from './expression.js';
import type { Eye } from './eyes-measured.js';
import { oval, patch } from './face-patches.js';
import { drawStream } from './miens.js';

export function drawEye(
  brush: SKRSContext2D,
  { x, y, rx, ry }: Eye,
  apart: number,
  side: number,
  skin: string,
  paint: FacePaint,
  feeling: Feeling,
  lashes: boolean,
): void {
  const lash = mix(skin, paint.ink, 0.9);
  patch(brush, skin, x + side * apart * 0.03, y - apart * 0.03, apart * 0.48, apart * 0.27);
  if (feeling.lids > 0.6) {
    const bow = (feeling.glad ? -1 : 1) * apart * 0.2;
    brush.strokeStyle = lash;
    brush.lineWidth = apart * 0.085;
    brush.beginPath();
    brush.moveTo(x - rx * 0.95, y - bow * 0.4);
    brush.quadraticCurveTo(x, y + bow, x + rx * 0.95, y - bow * 0.4);
    brush.stroke();
  } else {
    openEye(brush, x, y, rx, ry * (1 + 0.16 * feeling.wide), skin, lash, paint, feeling);
    if (lashes && feeling.lids < 0.3) {
      brush.lineWidth = apart * 0.05;
      brush.beginPath();
      brush.moveTo(x + side * rx * 0.86, y - ry * 0.5);
      brush.lineTo(x + side * rx * 1.34, y - ry * 0.92);
      brush.moveTo(x + side * rx * 0.98, y - ry * 0.2);
      brush.lineTo(x + side * rx * 1.44, y - ry * 0.44);
      brush.stroke();
    }
  }
  const { mien } = feeling;
  const brows = mien?.brows ?? feeling.brows;
  const lifted = mien && side > 0 ? ry * 0.6 * mien.raised : 0;
  if (brows !== 0 || lifted > 0) drawBrow(brush, x, y - ry * 1.5 - lifted, rx, side, lash, brows);
  if (mien) drawStream(brush, [x + side * rx * 0.3, y + ry * 0.9], apart * 0.17, apart * 0.8, mien);
  else if (feeling.tears > 0) drawTear(brush, x + side * rx * 0.3, y + ry * 0.9, apart, feeling.drip);
}

function openEye(
  brush: SKRSContext2D,
  x: number,
  y: number,
  rx: number,
  ry: number,
  skin: string,
  lash: string,
  paint: FacePaint,
  feeling: Feeling,
): void {
  oval(brush, mix(skin, paint.ink, 0.34), x, y, rx * 1.05, ry * 1.04);
  brush.save();
  oval(brush, paint.white, x, y, rx, ry);
  brush.clip();
  const iris = rx * 0.7;
  const tall = ry * 0.74;
  const irisX = x - feeling.across * rx * 0.24;
  const irisY = y + ry * 0.06 + feeling.down * ry * 0.2;
  oval(brush, mix(paint.ink, '#7a3f1c', 0.6), irisX, irisY, iris, tall);
  oval(brush, paint.ink, irisX, irisY - tall * 0.08, iris * 0.66, tall * 0.74);
  oval(brush, mix(paint.ink, '#c9824a', 0.5), irisX, irisY + tall * 0.62, iris * 0.5, tall * 0.22);
  oval(brush, paint.white, irisX + iris * 0.32, irisY - tall * 0.36, iris * 0.34, tall * 0.3);
  oval(brush, paint.white, irisX - iris * 0.36, irisY + tall * 0.3, iris * 0.15, tall * 0.14);
  if (feeling.lids > 0.1) {
    brush.fillStyle = mix(skin, paint.ink, 0.1);
    brush.fillRect(x - rx * 1.1, y - ry * 1.1, rx * 2.2, ry * 2.2 * feeling.lids);
  }
  brush.restore();
  const lid = lerp(-1, 1, feeling.lids) * ry;
  brush.strokeStyle = lash;
  brush.lineWidth = rx * 0.2;
  brush.beginPath();
  if (feeling.lids > 0.1) {
    const half = rx * Math.sqrt(Math.max(0.1, 1 - (lid / ry) ** 2));
    brush.moveTo(x - half, y + lid);
    brush.lineTo(x + half, y + lid);
  } else brush.ellipse(x, y, rx, ry, 0, -0.86 * Math.PI, -0.14 * Math.PI);
  brush.stroke();
}

/** Up to the middle in grief, down to it in anger. */
function drawBrow(
  brush: SKRSContext2D,
  x: number,
  y: number,
  rx: number,
  side: number,
  colour: string,
  brows: number,
): void {
  brush.strokeStyle = colour;
  brush.lineWidth = rx * 0.34;
  brush.beginPath();
  brush.moveTo(x - side * rx, y + brows * rx * 0.42);
  brush.lineTo(x + side * rx, y - brows * rx * 0.42);
  brush.stroke();
}

function drawTear(brush: SKRSContext2D, x: number, y: number, apart: number, drip: number): void {
  const wide = apart * 0.17;
  const long = apart * 0.62;
  brush.fillStyle = '#6cc8ff';
  brush.beginPath();
  brush.roundRect(x - wide / 2, y, wide, long, wide / 2);
  brush.arc(x, y + long * (0.5 + 0.6 * drip), wide * 0.75, 0, TURN);
  brush.fill();
  brush.fillStyle = 'rgba(255,255,255,0.7)';
  brush.fillRect(x - wide * 0.22, y + wide * 0.4, wide * 0.24, long * 0.6);
}
