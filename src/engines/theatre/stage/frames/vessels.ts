/** The scene in a vessel on a desk: a world that grows in a shallow dish of glass, or in a jar with a cork. Listed by `index.ts`. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import type { Frame } from '../camera.js';
import { glow, TURN } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { type Clay, lighter, oval, rod, box as roundBox, solid } from '../props/clay.js';
import type { Size, StagedFrame } from './index.js';
import { openInset } from './inset.js';
import { paintRoom } from './sphere-room.js';

/** Of the dish: half its width and height as parts of the frame's, how deep it is seen and how high its wall is, half widths. */
const DISH = { wide: 0.425, tall: 0.47, deep: 0.27, wall: 0.17, foot: 0.955 } as const;
/** How far above the dish one sees what grows in it, parts of the frame's height. */
const GROWS = 0.93;

interface Dish {
  x: number;
  y: number;
  wide: number;
  deep: number;
  wall: number;
}

export async function openPetriDish(frame: Frame, { seed }: Score): Promise<StagedFrame> {
  const { width, height } = frame;
  const wide = Math.min(width * (width > height ? DISH.wide : DISH.tall), height * 0.8);
  const deep = wide * DISH.deep;
  const dish = { x: width / 2, y: height * DISH.foot - deep, wide, deep, wall: wide * DISH.wall };
  const top = Math.max(height * 0.02, dish.y - height * GROWS);
  const room = await paintRoom(frame, { x: dish.x, y: height * 0.36, radius: height * 0.4 }, seed);
  const box = { left: dish.x - wide, top, width: wide * 2, height: dish.y + deep - top };
  return openInset(frame, box, (canvas) => {
    canvas.drawImage(room, 0, 0);
    release(room);
    glow(canvas, dish.x + wide * 0.1, dish.y + deep * 0.9, wide * 1.25, '#1c0a12', 0.8, DISH.deep * 1.2);
    backOfDish(canvas, dish);
    canvas.save();
    canvas.globalCompositeOperation = 'destination-out';
    const soft = height * 0.045;
    canvas.filter = `blur(${soft.toFixed(1)}px)`;
    canvas.beginPath();
    canvas.ellipse(dish.x, dish.y, wide - soft * 1.5, dish.y - top - soft * 1.2, 0, Math.PI, 0);
    canvas.lineTo(dish.x + wide - soft * 1.5, dish.y + deep * 0.2);
    canvas.lineTo(dish.x - wide + soft * 1.5, dish.y + deep * 0.2);
    canvas.fill();
    canvas.filter = 'none';
    canvas.beginPath();
    canvas.ellipse(dish.x, dish.y, wide * 0.985, deep * 0.97, 0, 0, TURN);
    canvas.fill();
    canvas.restore();
    frontOfDish(canvas, dish);
  });
}

/** The far rim of the glass, which what grows there hides in part. */
function backOfDish(canvas: SKRSContext2D, { x, y, wide, deep, wall }: Dish): void {
  canvas.strokeStyle = 'rgba(220,240,255,0.75)';
  canvas.lineWidth = wide * 0.016;
  canvas.beginPath();
  canvas.ellipse(x, y - wall, wide * 1.02, deep * 1.02, 0, Math.PI, 0);
  canvas.stroke();
  for (const side of [-1, 1]) glow(canvas, x + side * wide, y - wall * 0.4, wide * 0.12, '#e4f4ff', 0.6, 1.4);
}

/** Wall and near rim, with the light that runs along them. */
function frontOfDish(canvas: SKRSContext2D, { x, y, wide, deep, wall }: Dish): void {
  const half = (grow: number, up: number, from = 0, to = Math.PI): void =>
    canvas.ellipse(x, y - up, wide * grow, deep * grow, 0, from, to);
  canvas.save();
  canvas.beginPath();
  half(1.02, wall);
  canvas.ellipse(x, y + deep * 0.05, wide * 1.01, deep * 1.02, 0, Math.PI, 0, true);
  canvas.closePath();
  const glass = canvas.createLinearGradient(x - wide, 0, x + wide, 0);
  for (const [at, alpha] of [
    [0, 0.62],
    [0.07, 0.2],
    [0.3, 0.09],
    [0.6, 0.08],
    [0.9, 0.2],
    [1, 0.66],
  ] as const)
    glass.addColorStop(at, `rgba(226,242,255,${alpha})`);
  canvas.fillStyle = glass;
  canvas.fill();
  canvas.lineCap = 'round';
  for (const [grow, up, thick, colour] of [
    [1, -deep * 0.05, 0.026, 'rgba(190,222,242,0.85)'],
    [1.005, -deep * 0.08, 0.009, 'rgba(255,255,255,0.9)'],
    [1.02, wall, 0.02, 'rgba(232,246,255,0.85)'],
    [1.02, wall + wide * 0.004, 0.008, 'rgba(255,255,255,0.95)'],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = wide * thick;
    canvas.beginPath();
    half(grow, up);
    canvas.stroke();
  }
  canvas.strokeStyle = 'rgba(255,255,255,0.8)';
  for (const [from, to, thick] of [
    [0.66, 0.8, 0.03],
    [0.83, 0.86, 0.03],
    [0.14, 0.2, 0.02],
  ] as const) {
    canvas.lineWidth = wide * thick;
    canvas.beginPath();
    half(1.0, wall * 0.5, from * Math.PI, to * Math.PI);
    canvas.stroke();
  }
  for (const side of [-1, 1]) {
    canvas.lineWidth = wide * 0.014;
    canvas.beginPath();
    canvas.moveTo(x + side * wide * 1.02, y - wall);
    canvas.lineTo(x + side * wide * 1.005, y + deep * 0.06);
    canvas.stroke();
  }
  canvas.restore();
}

/** Of the jar: how wide it is for its height, and its shoulders and cork, parts of its height. */
const JAR = { aspect: 0.98, shoulder: 0.16, neck: 0.78, cork: 0.12 } as const;

function jarBox({ width, height }: Size): Box {
  const tall = Math.min(height * 0.84, (width * 0.9) / JAR.aspect);
  const wide = tall * JAR.aspect;
  return { left: width / 2 - wide / 2, top: height * 0.955 - tall, width: wide, height: tall };
}

/** The size of the scene in the jar: it is composed for that. */
export function insideJar(size: Size): Size {
  const { width, height } = jarBox(size);
  return { width: Math.round(width), height: Math.round(height) };
}

export async function openJar(frame: Frame, { seed }: Score): Promise<StagedFrame> {
  const { width, height } = frame;
  const box = jarBox(frame);
  const room = await paintRoom(frame, { x: width / 2, y: height * 0.38, radius: height * 0.42 }, seed);
  const brush = room.getContext('2d');
  glow(brush, width / 2 + box.width * 0.08, box.top + box.height, box.width * 0.75, '#1c0a12', 0.85, 0.16);
  const outline = jarOutline(box);
  brush.globalCompositeOperation = 'destination-out';
  brush.fill(outline);
  brush.globalCompositeOperation = 'source-over';
  jarGlass(brush, outline, box);
  cork(brush, box);
  return {
    draw(canvas, picture) {
      canvas.drawImage(picture, box.left - 1, box.top - 1, box.width + 2, box.height + 2);
      canvas.drawImage(room, 0, 0);
    },
    close: () => release(room),
  };
}

type Box = { left: number; top: number; width: number; height: number };

function jarOutline({ left, top, width, height }: Box): Path2D {
  const [middle, right, low] = [left + width / 2, left + width, top + height];
  const neck = (width * JAR.neck) / 2;
  const shoulder = top + height * JAR.shoulder;
  const corner = width * 0.1;
  const drawn = new Path2D();
  drawn.moveTo(middle - neck, top);
  drawn.lineTo(middle + neck, top);
  drawn.bezierCurveTo(middle + neck, top + height * 0.07, right, top + height * 0.05, right, shoulder);
  drawn.lineTo(right, low - corner);
  drawn.quadraticCurveTo(right, low, right - corner, low);
  drawn.lineTo(left + corner, low);
  drawn.quadraticCurveTo(left, low, left, low - corner);
  drawn.lineTo(left, shoulder);
  drawn.bezierCurveTo(left, top + height * 0.05, middle - neck, top + height * 0.07, middle - neck, top);
  return drawn;
}

function jarGlass(canvas: SKRSContext2D, outline: Path2D, { left, top, width, height }: Box): void {
  canvas.save();
  canvas.clip(outline);
  const sides = canvas.createLinearGradient(left, 0, left + width, 0);
  for (const [at, colour] of [
    [0, 'rgba(225,242,255,0.85)'],
    [0.035, 'rgba(40,50,90,0.3)'],
    [0.1, 'rgba(220,240,255,0.16)'],
    [0.2, 'rgba(220,240,255,0)'],
    [0.84, 'rgba(220,240,255,0)'],
    [0.93, 'rgba(220,240,255,0.16)'],
    [0.97, 'rgba(40,50,90,0.32)'],
    [1, 'rgba(225,242,255,0.85)'],
  ] as const)
    sides.addColorStop(at, colour);
  canvas.fillStyle = sides;
  canvas.fillRect(left, top, width, height);
  const base = canvas.createLinearGradient(0, top + height * 0.9, 0, top + height);
  base.addColorStop(0, 'rgba(225,242,255,0)');
  base.addColorStop(1, 'rgba(225,242,255,0.6)');
  canvas.fillStyle = base;
  canvas.fillRect(left, top + height * 0.9, width, height * 0.1);
  canvas.lineCap = 'round';
  for (const [across, from, to, thick, alpha] of [
    [0.09, 0.24, 0.72, 0.034, 0.62],
    [0.15, 0.26, 0.42, 0.016, 0.5],
    [0.9, 0.3, 0.86, 0.016, 0.42],
  ] as const) {
    canvas.strokeStyle = `rgba(255,255,255,${alpha})`;
    canvas.lineWidth = width * thick;
    canvas.beginPath();
    canvas.moveTo(left + width * across, top + height * from);
    canvas.lineTo(left + width * across, top + height * to);
    canvas.stroke();
  }
  canvas.restore();
  canvas.strokeStyle = 'rgba(238,248,255,0.85)';
  canvas.lineWidth = width * 0.012;
  canvas.stroke(outline);
}

const CORK = '#c99a63';

function cork(canvas: SKRSContext2D, { left, top, width, height }: Box): void {
  const unit = width / 100;
  canvas.save();
  canvas.translate(left + width / 2, top);
  canvas.scale(unit, unit);
  const clay: Clay = { canvas, unit, colour: CORK };
  const high = (height * JAR.cork) / unit;
  const half = JAR.neck * 50;
  solid(clay, roundBox(-half + 2, -high * 0.7, half * 2 - 4, high * 1.1, 3), CORK, { bulge: 3 });
  solid(clay, oval(0, -high * 0.7, half - 2, high * 0.16), lighter(CORK, 0.25), { bulge: 1.4 });
  solid(clay, rod(`M${-half - 1.5} ${high * 0.2}H${half + 1.5}`, 4.4), '#e2f1fb', { bulge: 1.6, shine: 1.8 });
  canvas.restore();
}
