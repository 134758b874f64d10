/** More things of acts without a picture: a high bar, a plate, heaped earth, drums in the air. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';

type Draw = (canvas: SKRSContext2D, size: number) => void;

/** Own heights, y downwards, the grip at the origin. */
/** Its grip is the end of the handle, the pan lies before it. */
function pan(canvas: SKRSContext2D, size: number): void {
  canvas.strokeStyle = '#7a4a2a';
  canvas.lineWidth = size * 0.11;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(size * 0.5, size * 0.02);
  canvas.lineTo(0, 0);
  canvas.stroke();
  for (const [colour, grown] of [
    ['#23242e', 0],
    ['#4a4d5e', 0.035],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(-size * 0.22, -size * grown, size * (0.46 - grown), size * (0.15 - grown), 0, 0, Math.PI * 2);
    canvas.fill();
  }
}

function pancake(canvas: SKRSContext2D, size: number): void {
  for (const [colour, dy, wide, high] of [
    ['#9a5a1e', 0.06, 1, 0.34],
    ['#e0a04a', 0, 1, 0.33],
    ['#f6cf86', -0.04, 0.72, 0.2],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(0, dy * size, wide * size, high * size, 0, 0, Math.PI * 2);
    canvas.fill();
  }
}

function foam(canvas: SKRSContext2D, size: number): void {
  canvas.fillStyle = 'rgba(255,255,255,0.92)';
  for (const [x, y, part] of [
    [0, 0, 0.5],
    [-0.4, 0.14, 0.36],
    [0.38, 0.1, 0.4],
  ] as const) {
    canvas.beginPath();
    canvas.arc(x * size, y * size, part * size, 0, Math.PI * 2);
    canvas.fill();
  }
}

export const GEAR: Readonly<Record<string, Draw>> = {
  pan,
  pancake,
  foam,
  /** Two posts down to the floor, which lies 1.1 below. */
  'high-bar'(canvas, size) {
    for (const side of [-1, 1]) line(canvas, '#5b6479', 0.035, [side * size * 0.5, -0.02], [side * size * 0.5, 1.05]);
    line(canvas, '#c4cbdb', 0.026, [-size * 0.54, 0], [size * 0.54, 0]);
  },
  /** A thick rubber rope up out of the picture, and a cuff at its end. */
  bungee(canvas, size) {
    line(canvas, '#f08a24', size * 0.34, [0, 0], [0, -3]);
    canvas.strokeStyle = '#ffe27a';
    canvas.lineWidth = size * 0.12;
    canvas.setLineDash([size * 0.3, size * 0.3]);
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.lineTo(0, -3);
    canvas.stroke();
    canvas.setLineDash([]);
    line(canvas, '#3a3f55', size * 0.9, [-size * 0.7, 0], [size * 0.7, 0]);
  },
  /** The end of a log with painted rings, on two legs down to the floor. */
  'wood-target'(canvas, size) {
    for (const side of [-1, 1])
      line(canvas, '#8a5a34', size * 0.09, [side * size * 0.22, size * 0.3], [side * size * 0.36, size * 1.12]);
    for (const [colour, radius] of [
      ['#5f3b20', 0.54],
      ['#d9a968', 0.49],
      ['#e2443c', 0.41],
      ['#f8efdd', 0.3],
      ['#e2443c', 0.19],
      ['#ffd84a', 0.085],
    ] as const)
      disc(canvas, 0, 0, size * radius, size * radius, colour);
  },
  /** A white stick, its filter at the grip; the tip glows. */
  cigarette(canvas, size) {
    line(canvas, '#fdfbf6', size * 0.2, [0, 0], [-size, 0]);
    line(canvas, '#e09a4a', size * 0.2, [size * 0.12, 0], [-size * 0.22, 0]);
    line(canvas, '#ff6a2a', size * 0.19, [-size * 0.94, 0], [-size * 1.04, 0]);
  },
  /** A grey cloud with a light side. */
  'smoke-puff'(canvas, size) {
    for (const [colour, shift] of [
      ['rgba(122,128,148,0.75)', 0],
      ['rgba(214,218,230,0.9)', -0.07],
    ] as const)
      for (const [x, y, part] of [
        [0, -0.06, 0.44],
        [-0.36, 0.1, 0.32],
        [0.36, 0.08, 0.34],
      ] as const)
        disc(canvas, (x + shift) * size, (y + shift) * size, part * size, part * size, colour);
  },
  plate(canvas, size) {
    const shine = canvas.createRadialGradient(-size * 0.15, -size * 0.15, 0, 0, 0, size * 0.55);
    shine.addColorStop(0, '#ffffff');
    shine.addColorStop(1, '#cfd8ea');
    disc(canvas, 0, 0, size / 2, size / 2, shine);
    canvas.strokeStyle = '#3f8fd6';
    canvas.lineWidth = size * 0.06;
    canvas.beginPath();
    canvas.arc(0, 0, size * 0.41, 0, TURN);
    canvas.stroke();
    canvas.strokeStyle = 'rgba(90,110,160,0.35)';
    canvas.lineWidth = size * 0.025;
    canvas.beginPath();
    canvas.arc(0, 0, size * 0.28, 0, TURN);
    canvas.stroke();
  },
  mound(canvas, size) {
    const earth = canvas.createLinearGradient(0, -size * 0.2, 0, size * 0.1);
    earth.addColorStop(0, '#8a5b38');
    earth.addColorStop(1, '#573521');
    canvas.fillStyle = earth;
    canvas.beginPath();
    canvas.moveTo(-size / 2, size * 0.08);
    canvas.bezierCurveTo(-size * 0.36, -size * 0.1, -size * 0.2, -size * 0.19, 0, -size * 0.19);
    canvas.bezierCurveTo(size * 0.2, -size * 0.19, size * 0.36, -size * 0.1, size / 2, size * 0.08);
    canvas.quadraticCurveTo(0, size * 0.16, -size / 2, size * 0.08);
    canvas.fill();
    for (let clod = 0; clod < 9; clod++)
      disc(
        canvas,
        size * (((clod * 0.381) % 0.8) - 0.4),
        size * (0.05 - ((clod * 0.27) % 0.16)),
        size * 0.035,
        size * 0.026,
        '#a2714a',
      );
  },
  /** Only their outlines: nobody sees them but who plays. */
  'air-drums'(canvas, size) {
    canvas.strokeStyle = '#fff6c2';
    canvas.lineWidth = size * 0.022;
    canvas.setLineDash([size * 0.055, size * 0.05]);
    for (const [x, half] of [
      [-0.4, 0.3],
      [0.4, 0.3],
    ] as const) {
      canvas.beginPath();
      canvas.ellipse(x * size, 0, half * size, size * 0.09, 0, 0, TURN);
      canvas.moveTo((x - half) * size, 0);
      canvas.lineTo((x - half) * size, size * 0.3);
      canvas.ellipse(x * size, size * 0.3, half * size, size * 0.09, 0, Math.PI, 0, true);
      canvas.lineTo((x + half) * size, 0);
      canvas.stroke();
    }
    canvas.setLineDash([]);
  },
  'ironing-board'(canvas, size) {
    line(canvas, '#8b93a8', size * 0.035, [-size * 0.3, size * 0.05], [size * 0.26, size * 0.62]);
    line(canvas, '#aab2c6', size * 0.035, [size * 0.28, size * 0.05], [-size * 0.28, size * 0.62]);
    canvas.fillStyle = '#3c6fb0';
    canvas.beginPath();
    canvas.moveTo(-size * 0.66, size * 0.045);
    canvas.quadraticCurveTo(-size * 0.5, 0, -size * 0.3, 0);
    canvas.lineTo(size * 0.56, 0);
    canvas.quadraticCurveTo(size * 0.6, size * 0.045, size * 0.56, size * 0.09);
    canvas.lineTo(-size * 0.3, size * 0.09);
    canvas.quadraticCurveTo(-size * 0.5, size * 0.09, -size * 0.66, size * 0.045);
    canvas.fill();
    canvas.fillStyle = '#8fc0f0';
    canvas.fillRect(-size * 0.46, size * 0.012, size * 1.0, size * 0.026);
  },
  /** A roll of gauze from its side. */
  gauze(canvas, size) {
    disc(canvas, 0, 0, size * 0.5, size * 0.5, '#d8d2c6');
    disc(canvas, 0, 0, size * 0.45, size * 0.45, '#fffdf8');
    canvas.strokeStyle = '#cbc3b4';
    canvas.lineWidth = size * 0.05;
    for (const radius of [0.32, 0.2]) {
      canvas.beginPath();
      canvas.arc(0, 0, size * radius, 0, TURN);
      canvas.stroke();
    }
    disc(canvas, 0, 0, size * 0.1, size * 0.1, '#a89f90');
  },
  'red-cross'(canvas, size) {
    canvas.fillStyle = '#e0323c';
    canvas.fillRect(-size / 2, -size / 6, size, size / 3);
    canvas.fillRect(-size / 6, -size / 2, size / 3, size);
  },
};

function disc(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  fill: SKRSContext2D['fillStyle'],
): void {
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.ellipse(x, y, radiusX, radiusY, 0, 0, TURN);
  canvas.fill();
}

function line(
  canvas: SKRSContext2D,
  colour: string,
  width: number,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  for (const [tone, thick] of [
    ['rgba(30,20,40,0.5)', 1.35],
    [colour, 1],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = width * thick;
    canvas.beginPath();
    canvas.moveTo(...from);
    canvas.lineTo(...to);
    canvas.stroke();
  }
}
