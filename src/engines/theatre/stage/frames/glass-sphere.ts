/** The scene inside a ball of glass that stands on a wooden table, in a warm room out of focus. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { openBench } from '../looks/look.js';
import { blankCanvas, downward, glow, mix, withAlpha } from '../paint.js';
import { type Clay, darker, GOLD, lighter, oval, shape, solid } from '../props/clay.js';
import { random } from '../random.js';
import { release } from '../sprites.js';
import type { StagedFrame } from './index.js';

/** Radius as a part of the frame's smaller side, most pixels across that are traced, most pixels of the scene. */
const RADIUS = 0.437;
const MOST_ACROSS = 400;
const SCENE_PIXELS = 340_000;
/** How much of a wide scene's width is seen, in its heights. */
const WIDEST = 1.34;

export function openGlassSphere(frame: Frame, seed: number): StagedFrame {
  const unit = Math.min(frame.width, frame.height);
  const radius = unit * RADIUS;
  const [x, y] = [frame.width / 2, frame.height * 0.5 - unit * 0.045];
  const bench = openBench(frame, SCENE_PIXELS);
  const across = Math.min(MOST_ACROSS, Math.round(radius * 2));
  const ball = blankCanvas(across, across);
  const brush = ball.getContext('2d');
  const image = brush.createImageData(across, across);
  const rays = traceRays(across, bench.width, bench.height);
  const room = still(frame, (canvas) => paintRoom(canvas, frame, { x, y, radius }, seed));
  const glass = still(frame, (canvas) => {
    paintGlass(canvas, x, y, radius);
    canvas.translate(x, y + radius);
    canvas.scale(radius / 50, radius / 50);
    paintRing({ canvas, unit: radius / 50, colour: STAND });
  });
  return {
    draw(canvas, picture, t) {
      bench.read(picture);
      refract(bench.pixels(), bench.width, rays, image.data);
      brush.putImageData(image, 0, 0);
      canvas.drawImage(room, 0, 0);
      canvas.drawImage(ball, x - radius, y - radius, radius * 2, radius * 2);
      drawGlitter(canvas, x, y, radius, t, seed);
      canvas.drawImage(glass, 0, 0);
    },
    close() {
      bench.close();
      for (const picture of [ball, room, glass]) release(picture);
    },
  };
}

const FLAKES = 34;

/** What has been shaken up sinks in slow curls and glitters as it turns. */
function drawGlitter(canvas: SKRSContext2D, x: number, y: number, radius: number, t: number, seed: number): void {
  const next = random(seed + 17);
  canvas.save();
  canvas.fillStyle = '#fffdf2';
  for (let flake = 0; flake < FLAKES; flake++) {
    const [across, start, pace, phase, size] = [next(), next(), 0.05 + 0.07 * next(), next() * 9, next()];
    const down = ((start + t * pace) % 1) * 2 - 1;
    const width = Math.sqrt(Math.max(0, 1 - down * down)) * 0.9;
    const aside = Math.sin(across * 6.3 + t * (0.35 + 0.3 * across) + phase) * width;
    const shine = 0.5 + 0.5 * Math.sin(t * (2 + 3 * size) + phase);
    canvas.globalAlpha = 0.25 + 0.7 * shine;
    canvas.beginPath();
    canvas.arc(x + aside * radius, y + down * radius * 0.92, radius * (0.008 + 0.013 * size), 0, Math.PI * 2);
    canvas.fill();
    if (shine > 0.93) glow(canvas, x + aside * radius, y + down * radius * 0.92, radius * 0.06, '#fffbe0', 0.8);
  }
  canvas.restore();
}

function still({ width, height }: Frame, paint: (canvas: SKRSContext2D) => void) {
  const picture = blankCanvas(width, height);
  paint(picture.getContext('2d'));
  return picture;
}

interface Rays {
  /** Pixel of the ball, pixel of the scene up and left of where its ray ends, and the parts beyond it in 256ths. */
  to: Uint32Array;
  from: Uint32Array;
  right: Uint16Array;
  down: Uint16Array;
  /** Opacity at the ball's edge. */
  alpha: Uint8Array;
}

/** Glass shows its middle enlarged and squeezes all the rest into its rim. */
function traceRays(across: number, width: number, height: number): Rays {
  const to: number[] = [];
  const from: number[] = [];
  const right: number[] = [];
  const down: number[] = [];
  const alpha: number[] = [];
  const reach = Math.min(width, height * WIDEST) / 2 - 1;
  const half = across / 2;
  for (let row = 0; row < across; row++) {
    for (let column = 0; column < across; column++) {
      const u = (column + 0.5 - half) / half;
      const v = (row + 0.5 - half) / half;
      const away = Math.hypot(u, v);
      if (away > 1) continue;
      const bent = away === 0 ? 1 : Math.asin(away) / (Math.PI / 2) / away;
      const x = Math.min(width - 2, Math.max(0, width / 2 + u * bent * reach));
      const y = Math.min(height - 2, Math.max(0, height / 2 + v * bent * (height / 2 - 1)));
      to.push(row * across + column);
      from.push(Math.floor(y) * width + Math.floor(x));
      right.push(Math.round((x % 1) * 256));
      down.push(Math.round((y % 1) * 256));
      alpha.push(Math.round(255 * Math.min(1, (1 - away) * half)));
    }
  }
  return {
    to: Uint32Array.from(to),
    from: Uint32Array.from(from),
    right: Uint16Array.from(right),
    down: Uint16Array.from(down),
    alpha: Uint8Array.from(alpha),
  };
}

function refract(scene: Uint8ClampedArray, width: number, rays: Rays, ball: Uint8ClampedArray): void {
  const stride = width * 4;
  for (let ray = 0; ray < rays.to.length; ray++) {
    const at = rays.from[ray]! * 4;
    const target = rays.to[ray]! * 4;
    const right = rays.right[ray]!;
    const down = rays.down[ray]!;
    for (let channel = 0; channel < 3; channel++) {
      const from = at + channel;
      const above = scene[from]! * (256 - right) + scene[from + 4]! * right;
      const below = scene[from + stride]! * (256 - right) + scene[from + stride + 4]! * right;
      ball[target + channel] = (above * (256 - down) + below * down) >> 16;
    }
    ball[target + 3] = rays.alpha[ray]!;
  }
}

interface Ball {
  x: number;
  y: number;
  radius: number;
}

function paintRoom(canvas: SKRSContext2D, { width, height }: Frame, { x, y, radius }: Ball, seed: number): void {
  const unit = Math.min(width, height);
  const table = y + radius * 0.62;
  canvas.fillStyle = downward(canvas, 0, table, ['#2a1e33', '#5a3a3f', '#8a5a44']);
  canvas.fillRect(0, 0, width, table);
  const next = random(seed + 61);
  for (let light = 0; light < 18; light++) {
    const radiusOf = unit * (0.03 + 0.06 * next());
    const colour = ['#ffd98a', '#ffb86a', '#fff0c8', '#ff9a7a', '#ffe6a8'][light % 5]!;
    const [lightX, lightY] = [next() * width, next() * table * 0.95];
    canvas.fillStyle = withAlpha(colour, 0.05 + 0.1 * next());
    canvas.beginPath();
    canvas.arc(lightX, lightY, radiusOf, 0, Math.PI * 2);
    canvas.fill();
    glow(canvas, lightX, lightY, radiusOf * 1.8, colour, 0.16);
  }
  paintTable(canvas, width, height, table, unit, seed);
  glow(canvas, x, y + radius * 1.16, radius * 1.7, '#1a0c10', 0.8, 0.26);
  glow(canvas, x + radius * 0.62, y + radius * 1.2, radius * 0.75, '#fff0c0', 0.75, 0.22);
  const scale = radius / 50;
  canvas.save();
  canvas.translate(x, y + radius);
  canvas.scale(scale, scale);
  paintStand({ canvas, unit: scale, colour: STAND });
  canvas.restore();
}

function paintTable(
  canvas: SKRSContext2D,
  width: number,
  height: number,
  top: number,
  unit: number,
  seed: number,
): void {
  canvas.fillStyle = downward(canvas, top, height, ['#a8673a', '#b8753f', '#7a4526']);
  canvas.fillRect(0, top, width, height - top);
  const next = random(seed + 9);
  const middle = width / 2;
  for (let line = 0; line < 46; line++) {
    const far = (next() - 0.5) * width * 1.6;
    canvas.strokeStyle = withAlpha(next() < 0.5 ? '#5a2f18' : '#d99a5a', 0.12 + 0.14 * next());
    canvas.lineWidth = unit * 0.004 * (0.5 + next());
    canvas.beginPath();
    canvas.moveTo(middle + far * 0.8, top);
    canvas.quadraticCurveTo(
      middle + far * 1.1 + unit * 0.05 * (next() - 0.5),
      (top + height) / 2,
      middle + far * 1.6,
      height,
    );
    canvas.stroke();
  }
  for (const seam of [-0.62, -0.2, 0.24, 0.66]) {
    canvas.strokeStyle = withAlpha('#3a1c10', 0.5);
    canvas.lineWidth = unit * 0.004;
    canvas.beginPath();
    canvas.moveTo(middle + seam * width * 0.8, top);
    canvas.lineTo(middle + seam * width * 1.7, height);
    canvas.stroke();
  }
  canvas.fillStyle = withAlpha('#ffe0a8', 0.35);
  canvas.fillRect(0, top, width, unit * 0.005);
}

const STAND = '#4a2433';

/** A turned wooden foot; the origin is the lowest point of the ball. */
function paintStand(clay: Clay): void {
  solid(clay, shape('M-26 -3H26L33 13Q0 22 -33 13Z', 3), clay.colour, { bulge: 3 });
  solid(clay, oval(0, 13, 33, 5.5), darker(clay.colour, 0.2), { bulge: 2 });
}

/** The ring that the ball lies in, before it. */
function paintRing(clay: Clay): void {
  solid(clay, shape('M-29 -9Q0 3 29 -9L29 0Q0 12 -29 0Z', 2), lighter(clay.colour, 0.14), { bulge: 2 });
  solid(clay, shape('M-29 -10Q0 2 29 -10V-6.5Q0 5.5 -29 -6.5Z', 1), GOLD, { bulge: 1.2, shine: 1.5 });
}

/** Rim, window and caustic of the glass itself, over what is seen in it. */
function paintGlass(canvas: SKRSContext2D, x: number, y: number, radius: number): void {
  canvas.save();
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, Math.PI * 2);
  canvas.clip();
  const rim = canvas.createRadialGradient(x, y, radius * 0.66, x, y, radius);
  rim.addColorStop(0, 'rgba(190,225,255,0)');
  rim.addColorStop(0.55, 'rgba(120,150,200,0.16)');
  rim.addColorStop(0.86, 'rgba(40,44,90,0.42)');
  rim.addColorStop(0.95, 'rgba(235,248,255,0.72)');
  rim.addColorStop(1, 'rgba(140,170,210,0.9)');
  canvas.fillStyle = rim;
  canvas.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  glow(canvas, x + radius * 0.36, y + radius * 0.8, radius * 0.6, '#fff6d8', 0.55, 0.5);
  canvas.filter = `blur(${(radius * 0.018).toFixed(2)}px)`;
  canvas.translate(x, y);
  canvas.scale(radius, radius);
  canvas.fillStyle = 'rgba(255,255,255,0.62)';
  for (const path of [WINDOW_LEFT, WINDOW_RIGHT]) canvas.fill(path);
  canvas.strokeStyle = 'rgba(255,255,255,0.5)';
  canvas.lineCap = 'round';
  canvas.lineWidth = 0.035;
  canvas.beginPath();
  canvas.arc(0, 0, 0.9, Math.PI * 0.12, Math.PI * 0.42);
  canvas.stroke();
  canvas.filter = 'none';
  canvas.restore();
  canvas.strokeStyle = withAlpha(mix('#ffffff', '#9fc8f0', 0.4), 0.85);
  canvas.lineWidth = radius * 0.012;
  canvas.beginPath();
  canvas.arc(x, y, radius * 0.994, 0, Math.PI * 2);
  canvas.stroke();
}

/** Two panes of a window, as a ball mirrors them. */
const WINDOW_LEFT = shape('M-0.74 -0.36Q-0.68 -0.58 -0.52 -0.7L-0.45 -0.58Q-0.58 -0.48 -0.62 -0.3Z');
const WINDOW_RIGHT = shape('M-0.46 -0.74Q-0.34 -0.82 -0.22 -0.85L-0.19 -0.71Q-0.3 -0.68 -0.4 -0.62Z');
