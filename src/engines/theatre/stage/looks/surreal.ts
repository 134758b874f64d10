/**
 * Surrealism: the horizon bends like something seen in a dream, in Dalí's ochre and turquoise; islands float in the
 * corners of the sky, a watch melting over one and a door open on the other, an eye looks on, clouds hang upside down.
 * All of it is behind the actors. Listed by `index.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas, withAlpha } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { paintDoor, paintEye, paintHangingCloud, paintIsland, paintWatch } from './dream-things.js';
import { openOverlay, type StagedLook } from './look.js';

/** Parts of the frame's height by which the ground rises and falls, and pixels per column at 432 lines. */
const SWAY = 0.022;
const COLUMN = 6;

/** Where things float: parts of the frame from its left upper corner; `size` in parts of its smaller side. */
interface Place {
  x: number;
  y: number;
  size: number;
}

interface Dream {
  watch: Place;
  door: Place;
  eye: Place;
  clouds: readonly Place[];
}

const WIDE: Dream = {
  watch: { x: 0.12, y: 0.31, size: 0.34 },
  door: { x: 0.89, y: 0.4, size: 0.32 },
  eye: { x: 0.8, y: 0.11, size: 0.15 },
  clouds: [
    { x: 0.3, y: 0.09, size: 0.26 },
    { x: 0.62, y: 0.06, size: 0.2 },
  ],
};

const TALL: Dream = {
  watch: { x: 0.18, y: 0.18, size: 0.34 },
  door: { x: 0.83, y: 0.24, size: 0.32 },
  eye: { x: 0.78, y: 0.08, size: 0.17 },
  clouds: [
    { x: 0.42, y: 0.06, size: 0.3 },
    { x: 0.5, y: 0.16, size: 0.2 },
  ],
};

export function openSurrealism(frame: Frame, seed: number): StagedLook {
  const { width, height } = frame;
  const unit = Math.min(width, height);
  const copy = blankCanvas(width, height);
  const light = openOverlay(frame, (canvas) => paintLight(canvas, frame));
  const { watch, door, eye, clouds } = height > width ? TALL : WIDE;
  const things = [
    ...clouds.map((place) => ({ place, art: paintHangingCloud(unit * place.size), drift: 2.4 })),
    { place: watch, art: paintOnIsland(unit * watch.size, paintWatch, 0.76, 0.5, 0.5), drift: 1 },
    { place: door, art: paintOnIsland(unit * door.size, paintDoor, 0.5, 0.5, 0.24), drift: 1 },
    { place: eye, art: paintEye(unit * eye.size), drift: 0.6 },
  ];
  const bend = (canvas: SKRSContext2D, from: Canvas, t: number): void => {
    const column = Math.max(2, Math.round((COLUMN * unit) / 432));
    const spare = SWAY * height * 1.3;
    for (let x = 0; x < width; x += column) {
      const part = x / width;
      const rise = SWAY * height * (Math.sin(part * 7.5 + t * 0.9 + seed) + 0.3 * Math.sin(part * 17 - t * 0.7));
      canvas.drawImage(from, x, 0, column, height, x, rise - spare, column, height + 2 * spare);
    }
  };
  return {
    draw(canvas, picture, t, cast) {
      copy.getContext('2d').drawImage(picture, 0, 0);
      bend(canvas, copy, t);
      light.draw(canvas);
      for (const [index, { place, art, drift }] of things.entries()) {
        const left = place.x * width + drift * 0.012 * unit * Math.sin(t * 0.7 + index * 2);
        const top = place.y * height + 0.014 * unit * Math.cos(t * 1.1 + index * 1.7);
        canvas.drawImage(art, left - art.width / 2, top - art.height / 2);
      }
      if (!cast) return;
      bend(canvas, cast, t);
    },
    close() {
      release(copy);
      light.close();
      for (const { art } of things) release(art);
    },
  };
}

/** Turquoise above, an ochre glow along the horizon, rust below. */
function paintLight(canvas: SKRSContext2D, { width, height }: Frame): void {
  const shade = canvas.createLinearGradient(0, 0, 0, height);
  shade.addColorStop(0, withAlpha('#0f6f86', 0.5));
  shade.addColorStop(0.42, withAlpha('#f7d488', 0.28));
  shade.addColorStop(0.6, withAlpha('#e9a13c', 0.26));
  shade.addColorStop(1, withAlpha('#8a3f1e', 0.42));
  canvas.fillStyle = shade;
  canvas.fillRect(0, 0, width, height);
}

/** A thing of `part` of the island's side that stands on it, its foot on the meadow. */
function paintOnIsland(side: number, paint: (side: number) => Canvas, part: number, x: number, foot: number): Canvas {
  const art = blankCanvas(side, side * 1.3);
  const brush = art.getContext('2d');
  const island = paintIsland(side);
  const thing = paint(side * part);
  brush.drawImage(island, 0, side * 0.3);
  brush.drawImage(thing, side * x - thing.width / 2, side * (0.36 + foot) - thing.height);
  release(island);
  release(thing);
  return art;
}
