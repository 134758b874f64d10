/** The look of Chinese paper cuts: red paper with windows in it, in layers on a light ground. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import {
  edgesOf,
  luminanceOf,
  openBench,
  openCastMask,
  openOverlay,
  paintTooth,
  type StagedLook,
  soften,
} from './look.js';

const PIXELS = 340_000;
/** Papers from the farthest to the actors' own. */
const PAPERS = [
  [251, 241, 222],
  [247, 216, 190],
  [234, 160, 134],
  [176, 22, 30],
] as const;
const ACTOR = PAPERS.length - 1;
/** Brightness below which the ground is of the middle and of the darker paper. */
const STEPS = [168, 96] as const;
/** Within actors: what is so much brighter than what lies about it, or as steep, is cut out. */
const CUT = { brighter: 30, steep: 44, about: 0.035 } as const;
const OWN = 110;

export function openPaperCut(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const count = width * height;
  const plane = new Uint8Array(count);
  const edges = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const layer = new Uint8Array(count);
  const mask = openCastMask(width, height);
  const unit = Math.min(width, height);
  const fall = Math.max(1, Math.round(unit * 0.008));
  const about = Math.round(unit * CUT.about);
  const mean = new Uint8Array(count);
  const bright = new Uint8Array(count);
  const border = openOverlay(frame, (canvas) => {
    paintBorder(canvas, frame);
    paintTooth(canvas, frame, 0.1, seed);
  });
  return {
    draw(canvas, picture, _, cast) {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, plane);
      edgesOf(plane, width, height, edges);
      const own = cast && mask.read(cast);
      // The ground is cut from large sheets: no grain, no leaves.
      bright.set(plane);
      mean.set(plane);
      soften(mean, width, height, about, scratch);
      soften(plane, width, height, 3, scratch);
      soften(plane, width, height, 3, scratch);
      for (let index = 0; index < count; index++) {
        const level = plane[index]! > STEPS[0] ? 0 : plane[index]! > STEPS[1] ? 1 : 2;
        const isActor = own !== undefined && own[index * 4 + 3]! > OWN;
        const isCut = bright[index]! > mean[index]! + CUT.brighter || edges[index]! > CUT.steep;
        layer[index] = !isActor ? level : isCut ? 0 : ACTOR;
      }
      for (let index = 0, at = 0; index < count; index++, at += 4) {
        const paper = layer[index]!;
        const above = index - fall * width - fall;
        // What lies nearer throws its shadow down to the right.
        const isShaded = above >= 0 && layer[above]! > paper;
        const lit = isShaded ? 0.84 : 1;
        const [red, green, blue] = PAPERS[paper]!;
        pixels[at] = red * lit;
        pixels[at + 1] = green * lit;
        pixels[at + 2] = blue * lit;
      }
      bench.write(canvas);
      border.draw(canvas);
    },
    close() {
      bench.close();
      border.close();
      mask.close();
    },
  };
}

/** A red frame with a row of teeth inside, and a fan of petals in each corner. */
function paintBorder(canvas: SKRSContext2D, { width, height }: Frame): void {
  const edge = Math.min(width, height) * 0.03;
  canvas.fillStyle = 'rgb(176,22,30)';
  canvas.beginPath();
  canvas.rect(0, 0, width, height);
  canvas.rect(edge, edge, width - 2 * edge, height - 2 * edge);
  canvas.fill('evenodd');
  const tooth = edge * 0.8;
  for (const [long, across] of [
    [width, false],
    [height, true],
  ] as const) {
    const teeth = Math.floor((long - 2 * edge) / tooth);
    const wide = (long - 2 * edge) / teeth;
    for (const far of [false, true])
      for (let index = 0; index < teeth; index++) {
        const from = edge + index * wide;
        const depth = far ? (across ? width : height) - edge : edge;
        const tip = depth + (far ? -1 : 1) * tooth * 0.8;
        const points = [
          [from, depth],
          [from + wide / 2, tip],
          [from + wide, depth],
        ] as const;
        canvas.beginPath();
        for (const [along, down] of points) canvas.lineTo(across ? down : along, across ? along : down);
        canvas.fill();
      }
  }
  for (const [x, y, turn] of [
    [edge, edge, 0],
    [width - edge, edge, 1],
    [width - edge, height - edge, 2],
    [edge, height - edge, 3],
  ] as const) {
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate((turn * Math.PI) / 2);
    for (let petal = 0; petal < 4; petal++) {
      canvas.save();
      canvas.rotate((0.14 + petal * 0.24) * Math.PI * 0.5);
      canvas.beginPath();
      canvas.ellipse(edge * 2.3, 0, edge * 1.6, edge * 0.5, 0, 0, 2 * Math.PI);
      canvas.ellipse(edge * 2.5, 0, edge * 0.9, edge * 0.16, 0, 0, 2 * Math.PI);
      canvas.fill('evenodd');
      canvas.restore();
    }
    canvas.restore();
  }
}
