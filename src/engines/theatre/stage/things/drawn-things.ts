/** Things of acts for which there is no picture: a spade, a rope, a barbell, a bow, a sheet of paper. Called by `things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawSaddle } from '../riding/tack.js';
import { ARCHERY } from './drawn-archery.js';
import { BECOMING_THINGS } from './drawn-becoming.js';
import { CHORE_THINGS } from './drawn-chores.js';
import { DOING_THINGS } from './drawn-doings.js';
import { GEAR } from './drawn-gear.js';
import { drawGuitar } from './drawn-guitar.js';
import { HELD_THINGS } from './drawn-held.js';
import { KNITTING } from './drawn-knitting.js';
import { MELTED } from './drawn-melting.js';
import { MOUTH_THINGS } from './drawn-mouthfuls.js';
import { drawPiano } from './drawn-piano.js';
import { PRIZES } from './drawn-prizes.js';
import { SPORT_THINGS } from './drawn-sport.js';
import { SWING_THINGS } from './drawn-swing.js';
import { THROWN } from './drawn-thrown.js';
import { TOOLS } from './drawn-tools.js';
import { TREE } from './drawn-tree.js';

/** Draws into own heights, y downwards, the grip of the thing at its place. */
export function drawDrawn(canvas: SKRSContext2D, thing: Thing): void {
  canvas.translate(-thing.x, -thing.y);
  canvas.rotate(-thing.angle);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  // A canvas ends the film at a radius below 0.
  if (thing.size < 0) canvas.scale(-1, -1);
  DRAW[thing.picture]?.(canvas, Math.abs(thing.size), thing);
}

const DRAW: Readonly<Record<string, (canvas: SKRSContext2D, size: number, thing: Thing) => void>> = {
  ...GEAR,
  ...BECOMING_THINGS,
  ...MOUTH_THINGS,
  ...HELD_THINGS,
  ...PRIZES,
  ...CHORE_THINGS,
  ...THROWN,
  ...MELTED,
  ...TREE,
  ...SPORT_THINGS,
  ...SWING_THINGS,
  ...KNITTING,
  ...ARCHERY,
  ...TOOLS,
  ...DOING_THINGS,
  saddle: drawSaddle,
  'drawn-guitar': drawGuitar,
  'drawn-piano': drawPiano,
  /** The blade hangs below the grip. */
  spade(canvas, size) {
    bar(canvas, '#a8713f', size * 0.075, [0, -size * 0.32], [0, size * 0.42]);
    bar(canvas, '#a8713f', size * 0.07, [-size * 0.09, -size * 0.34], [size * 0.09, -size * 0.34]);
    const blade = canvas.createLinearGradient(-size * 0.15, 0, size * 0.15, 0);
    blade.addColorStop(0, '#e3e8f0');
    blade.addColorStop(1, '#7d8699');
    canvas.fillStyle = blade;
    canvas.beginPath();
    canvas.moveTo(-size * 0.15, size * 0.36);
    canvas.lineTo(size * 0.15, size * 0.36);
    canvas.bezierCurveTo(size * 0.16, size * 0.55, size * 0.08, size * 0.66, 0, size * 0.7);
    canvas.bezierCurveTo(-size * 0.08, size * 0.66, -size * 0.16, size * 0.55, -size * 0.15, size * 0.36);
    canvas.fill();
  },
  /** Hangs from above all and reaches down to `line`'s height. */
  rope(canvas, size) {
    canvas.strokeStyle = '#8a6236';
    canvas.lineWidth = size;
    canvas.beginPath();
    canvas.moveTo(0, -4);
    canvas.lineTo(0, 4);
    canvas.stroke();
    canvas.strokeStyle = '#d9b077';
    canvas.lineWidth = size * 0.66;
    canvas.setLineDash([size * 0.7, size * 1.1]);
    canvas.beginPath();
    canvas.moveTo(-size * 0.1, -4);
    canvas.lineTo(size * 0.1, 4);
    canvas.stroke();
    canvas.setLineDash([]);
  },
  /** A leaf of an open book, `turn` 1 on the right side of the picture to −1 on its left. */
  'book-page'(canvas, size, { turn = 0 }) {
    const [wide, high] = [size * 0.42 * turn, size * 0.56];
    const rise = size * 0.2 * Math.sqrt(1 - turn * turn);
    const [top, bottom] = [-high * 0.62, high * 0.34];
    canvas.fillStyle = '#fffdf6';
    canvas.strokeStyle = '#b9b2c6';
    canvas.lineWidth = size * 0.014;
    canvas.beginPath();
    canvas.moveTo(0, top);
    canvas.quadraticCurveTo(wide * 0.5, top - rise * 1.3, wide, top - rise);
    canvas.lineTo(wide, bottom - rise);
    canvas.quadraticCurveTo(wide * 0.5, bottom - rise * 1.3, 0, bottom);
    canvas.closePath();
    canvas.fill();
    canvas.stroke();
  },
  /** A wing as an arm, from its shoulder; three feathers at the tip. */
  'wing-tip'(canvas, size, { colour = '#8a6a55' }) {
    canvas.rotate(Math.PI);
    for (const [tone, wide] of [
      [mix(colour, '#1d1238', 0.4), 0.105],
      [colour, 0.088],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.moveTo(-0.03, -wide * 0.8);
      canvas.bezierCurveTo(size * 0.4, -wide * 1.4, size * 0.8, -wide * 1.1, size * 1.0, -wide * 0.66);
      for (const feather of [-0.66, 0, 0.66]) {
        const y = wide * feather;
        canvas.quadraticCurveTo(size * 1.0 + wide * 0.85, y + wide * 0.2, size * 0.99, y + wide * 0.5);
      }
      canvas.bezierCurveTo(size * 0.7, wide * 1.3, size * 0.3, wide * 1.2, -0.03, wide * 0.8);
      canvas.fill();
    }
  },
  barbell(canvas, size) {
    bar(canvas, '#9aa3b5', size * 0.04, [-size * 0.62, 0], [size * 0.62, 0]);
    for (const side of [-1, 1]) {
      plate(canvas, '#3c4257', side * size * 0.46, size * 0.24, size * 0.1);
      plate(canvas, '#e5484d', side * size * 0.54, size * 0.18, size * 0.08);
    }
  },
  /** A turn of gauze round a limb. */
  wrap(canvas, size) {
    bar(canvas, '#d8d2c6', size * 0.32, [0, -size / 2], [0, size / 2]);
    bar(canvas, '#fbf8f1', size * 0.22, [0, -size / 2], [0, size / 2]);
  },
  paper(canvas, size) {
    canvas.fillStyle = '#fdfbf4';
    canvas.strokeStyle = '#b9b4c6';
    canvas.lineWidth = size * 0.03;
    canvas.beginPath();
    canvas.roundRect(-size / 2, -size * 0.62, size, size * 1.24, size * 0.05);
    canvas.fill();
    canvas.stroke();
    canvas.lineWidth = size * 0.05;
    canvas.strokeStyle = '#5a6aa8';
    for (let line = 0; line < 5; line++) {
      canvas.beginPath();
      canvas.moveTo(-size * 0.34, -size * 0.42 + line * size * 0.2);
      canvas.lineTo(size * (line === 4 ? 0.05 : 0.34), -size * 0.42 + line * size * 0.2);
      canvas.stroke();
    }
  },
  stick(canvas, size) {
    bar(canvas, '#c98f55', size * 0.07, [0, 0], [-size, 0]);
    canvas.fillStyle = '#f2d9b0';
    canvas.beginPath();
    canvas.arc(-size, 0, size * 0.08, 0, TURN);
    canvas.fill();
  },
  'violin-bow'(canvas, size) {
    // To either side: a width below 0 would leave the last one's.
    bar(canvas, '#6e4527', Math.abs(size) * 0.035, [size * 0.05, 0], [-size, -size * 0.03]);
    bar(canvas, '#f7f2e6', Math.abs(size) * 0.016, [0, size * 0.045], [-size, size * 0.015]);
  },
  pillow(canvas, size) {
    const cloth = canvas.createLinearGradient(0, -size * 0.2, 0, size * 0.2);
    cloth.addColorStop(0, '#ffffff');
    cloth.addColorStop(1, '#b9c6e8');
    canvas.fillStyle = cloth;
    canvas.beginPath();
    canvas.roundRect(-size / 2, -size * 0.17, size, size * 0.32, size * 0.13);
    canvas.fill();
  },
  /** A long bench with a panel of boards and drawers, whose top lies at its place. */
  'prop-workbench'(canvas, size, { y }) {
    const half = size / 2;
    // Down before the feet: it stands nearer than they do.
    const deep = y * 1.5;
    const panel = canvas.createLinearGradient(0, 0, 0, deep);
    panel.addColorStop(0, '#7f9fb8');
    panel.addColorStop(1, '#55708c');
    canvas.fillStyle = panel;
    canvas.fillRect(-half, 0.03, size, deep - 0.05);
    canvas.fillStyle = '#3f5670';
    canvas.fillRect(-half, deep - 0.06, size, 0.045);
    for (let drawer = -6; drawer < 6; drawer++) {
      const left = (drawer * half) / 6;
      canvas.fillStyle = drawer % 2 ? '#8fb0c8' : '#86a6c0';
      canvas.beginPath();
      canvas.roundRect(left + 0.025, 0.085, half / 6 - 0.05, deep - 0.18, 0.025);
      canvas.fill();
      canvas.fillStyle = '#f7c53c';
      canvas.beginPath();
      canvas.roundRect(left + half / 12 - 0.06, 0.13, 0.12, 0.03, 0.015);
      canvas.fill();
    }
    const top = canvas.createLinearGradient(0, -0.03, 0, 0.06);
    top.addColorStop(0, '#e9b878');
    top.addColorStop(1, '#a56c3c');
    canvas.fillStyle = top;
    canvas.fillRect(-half, -0.02, size, 0.075);
  },
  /** A small table whose top lies at its place. */
  bench(canvas, size) {
    for (const side of [-1, 1])
      bar(canvas, '#8a5a34', size * 0.07, [side * size * 0.4, size * 0.05], [side * size * 0.43, size * 0.62]);
    const wood = canvas.createLinearGradient(0, 0, 0, size * 0.12);
    wood.addColorStop(0, '#d9a066');
    wood.addColorStop(1, '#9a653a');
    canvas.fillStyle = wood;
    canvas.beginPath();
    canvas.roundRect(-size * 0.55, 0, size * 1.1, size * 0.12, size * 0.04);
    canvas.fill();
  },
};

function bar(
  canvas: SKRSContext2D,
  colour: string,
  width: number,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  for (const [tone, thick, shift] of [
    ['rgba(40,20,30,0.55)', 1.35, 0],
    [colour, 1, 0],
    ['rgba(255,255,255,0.35)', 0.3, -0.2],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = width * thick;
    canvas.beginPath();
    canvas.moveTo(from[0] + shift * width, from[1] + shift * width);
    canvas.lineTo(to[0] + shift * width, to[1] + shift * width);
    canvas.stroke();
  }
}

function plate(canvas: SKRSContext2D, colour: string, x: number, tall: number, wide: number): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.roundRect(x - wide / 2, -tall, wide, tall * 2, wide * 0.4);
  canvas.fill();
  canvas.fillStyle = 'rgba(255,255,255,0.25)';
  canvas.fillRect(x - wide * 0.3, -tall * 0.85, wide * 0.18, tall * 1.7);
}
