/** The scene inside a ball of glass that stands on a desk at a window. Listed by `index.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import { SETS } from '../../sets.js';
import type { Frame } from '../camera.js';
import { lerp, smooth } from '../painting/easing.js';
import { blankCanvas, glow, mix, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { isLarge } from '../painting/tidy.js';
import { release } from '../pictures/sprites.js';
import { type Clay, GOLD, lighter, mark, shape, solid } from '../props/clay.js';
import { enlarged, type Placed, type View } from './enlarged.js';
import type { Size, StagedFrame } from './index.js';
import { refract, traceRays } from './refraction.js';
import { type Ball, paintRoom } from './sphere-room.js';

/** Radius as a part of the frame's smaller side (with the upper part of its foot it fills the height), most pixels across that are traced, most pixels of the scene. */
const RADIUS = 0.436;
const TALL_RADIUS = 0.44;
const MOST_ACROSS = 600;
const SCENE_PIXELS = 440_000;
const SCENE_PART = 0.8;
/** How wide a scene is at most, in its heights: a ball is round, and whoever is squeezed into it has a head like an egg. */
const WIDEST = 1.08;
/** Of a wide scene on the ground this part is seen, without its upper edge. */
const CLOSER = 0.9;

/** The size of the scene in the ball: glass enlarges its middle, so it has nearly the pixels of the whole film, but no more than are seen. */
export function insideBall({ width, height }: Size): Size {
  const ratio = Math.min(WIDEST, width / height);
  const tall = Math.sqrt(Math.min(SCENE_PIXELS, width * height * SCENE_PART) / ratio);
  return { width: Math.round(tall * ratio), height: Math.round(tall) };
}

export async function openGlassSphere(frame: Frame, score: Score): Promise<StagedFrame> {
  const { seed } = score;
  const closeAt = approachOf(score, tallOf(frame));
  const unit = Math.min(frame.width, frame.height);
  const tall = tallOf(frame);
  const radius = unit * (tall ? TALL_RADIUS : RADIUS);
  const [x, y] = [frame.width / 2, frame.height * 0.5 - unit * (tall ? 0.078 : 0.034)];
  const inside = insideBall(frame);
  const across = Math.min(MOST_ACROSS, Math.round(radius * 2 * (tall ? CLOSE.tall : CLOSE.wide)));
  const ball = blankCanvas(across, across);
  const brush = ball.getContext('2d');
  const image = brush.createImageData(across, across);
  const ballPixels = pixelsOf(image.data);
  const closer = SETS[score.set.name].place === 'ground' ? CLOSER : 1;
  const rays = traceRays(across, inside, closer);
  const room = await paintRoom(frame, { x, y, radius }, seed);
  const glass = glassOf(room, { x, y, radius });
  onFoot(room.getContext('2d'), x, y, radius, paintStand);
  const heldAt = frame.height * (closer < 1 ? HELD_AT : 0.49);
  const seenFrom = (close: number): View => ({
    scale: close,
    left: x - x * close,
    top: lerp(y, heldAt, (close - 1) * 2) - y * close,
  });
  const nearest = isLarge(frame) ? undefined : seenFrom(tall ? CLOSE.tall : CLOSE.wide);
  const roomSeen = enlarged({ picture: room, left: 0, top: 0 }, frame, nearest);
  const glassSeen = enlarged(glass, frame, nearest);
  return {
    draw(canvas, picture, t) {
      refract(pixelsOf(picture.data()), inside.width, rays, ballPixels);
      brush.putImageData(image, 0, 0);
      const view = seenFrom(closeAt(t));
      roomSeen.draw(canvas, view);
      canvas.save();
      canvas.transform(view.scale, 0, 0, view.scale, view.left, view.top);
      canvas.drawImage(ball, x - radius, y - radius, radius * 2, radius * 2);
      drawGlitter(canvas, x, y, radius, t, seed);
      canvas.restore();
      glassSeen.draw(canvas, view);
    },
    close() {
      for (const picture of [ball, room, glass.picture]) release(picture);
      for (const one of [roomSeen, glassSeen]) one.close();
    },
  };
}

/** Of the ring below the ball, in radii of the ball. */
const RING_DEEP = 0.3;

/** The glass itself, with the ring that it lies in. */
function glassOf(room: Canvas, { x, y, radius }: Ball): Placed {
  const [left, top] = [x - radius - 2, y - radius - 2].map(Math.floor) as [number, number];
  const side = Math.ceil(radius * 2) + 5;
  const picture = blankCanvas(side, side + Math.ceil(radius * RING_DEEP));
  const canvas = picture.getContext('2d');
  canvas.translate(-left, -top);
  paintRimRoom(canvas, room, x, y, radius);
  paintGlass(canvas, x, y, radius);
  onFoot(canvas, x, y, radius, paintRing);
  return { picture, left, top };
}

/** The ball ends so many times as large, in a tall frame and in others, and its middle so far down. */
const CLOSE = { tall: 1.1, wide: 1.34 } as const;
const HELD_AT = 0.44;
const tallOf = ({ width, height }: Frame): boolean => height > width * 1.2;

/** How close the ball is seen: it fills the picture in the end, or in the beginning where the camera goes back. */
function approachOf({ camera, seconds }: Score, tall: boolean): (t: number) => number {
  const back = (camera[0]?.zoom ?? 1) > (camera.at(-1)?.zoom ?? 1) + 0.02;
  const most = (tall ? CLOSE.tall : CLOSE.wide) - 1;
  return (t) => {
    const come = smooth((t / seconds - 0.04) / 0.5);
    return 1 + most * (back ? 1 - come : come);
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

const pixelsOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint8ClampedArray): Int32Array =>
  new Int32Array(buffer, byteOffset, byteLength / 4);

/** Draws a part of the foot, whose origin is the lowest point of the ball, in fiftieths of its radius. */
function onFoot(canvas: SKRSContext2D, x: number, y: number, radius: number, paint: (clay: Clay) => void): void {
  const unit = radius / 50;
  canvas.save();
  canvas.translate(x, y + radius);
  canvas.scale(unit, unit);
  paint({ canvas, unit, colour: STAND });
  canvas.restore();
}

/** At its rim glass shows what is around it, upside down. */
function paintRimRoom(canvas: SKRSContext2D, room: Canvas, x: number, y: number, radius: number): void {
  const ring = blankCanvas(radius * 2, radius * 2);
  const brush = ring.getContext('2d');
  brush.save();
  brush.translate(radius, radius);
  brush.scale(-1, -1);
  const scale = (radius * 2.3) / room.height;
  brush.drawImage(room, (-room.width * scale) / 2, -radius * 1.15, room.width * scale, radius * 2.3);
  brush.restore();
  brush.globalCompositeOperation = 'destination-in';
  const kept = brush.createRadialGradient(radius, radius, radius * 0.8, radius, radius, radius);
  kept.addColorStop(0, 'rgba(0,0,0,0)');
  kept.addColorStop(0.45, 'rgba(0,0,0,0.35)');
  kept.addColorStop(0.8, 'rgba(0,0,0,0.85)');
  kept.addColorStop(0.99, 'rgba(0,0,0,0.9)');
  kept.addColorStop(1, 'rgba(0,0,0,0)');
  brush.fillStyle = kept;
  brush.fillRect(0, 0, radius * 2, radius * 2);
  canvas.drawImage(ring, x - radius, y - radius);
  release(ring);
}

const STAND = '#4a2433';

/** A turned wooden foot; the origin is the lowest point of the ball. */
function paintStand(clay: Clay): void {
  solid(clay, shape('M-25 -3H25Q26 4 33 8Q35 12 33 14Q0 22 -33 14Q-35 12 -33 8Q-26 4 -25 -3Z', 2), clay.colour, {
    bulge: 3,
  });
  mark(clay, shape('M-33 9Q0 17 33 9L33.5 11.5Q0 19.5 -33.5 11.5Z'), GOLD, 0.9);
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
const WINDOW_LEFT = shape('M-0.8 -0.3Q-0.74 -0.56 -0.55 -0.72L-0.46 -0.56Q-0.6 -0.44 -0.65 -0.24Z');
const WINDOW_RIGHT = shape('M-0.49 -0.76Q-0.36 -0.85 -0.22 -0.88L-0.18 -0.7Q-0.3 -0.67 -0.4 -0.6Z');
