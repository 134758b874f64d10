/** The look of a cubist painting: the picture in angular pieces, each seen from a little elsewhere, in earthen colours. Listed by `index.ts`. */
import { type Canvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { release } from '../pictures/sprites.js';
import { openOverlay, paintTooth, type StagedLook } from './look.js';

const COLUMNS = 5;
const ROWS = 3;
/** Laid over the pieces: ochre, umber, slate, sage, terracotta. */
const EARTHS = ['#d9b878', '#b08a5c', '#8fa3b0', '#a3b088', '#cf8f6a', '#e6d3a6'] as const;
/** How far a piece is seen from elsewhere: parts of the frame's shorter side, radians, and larger by so much. */
const SHIFT = 0.075;
const TURN = 0.16;
const GROWN = 0.2;

interface Piece {
  path: Path2D;
  x: number;
  y: number;
  shift: readonly [x: number, y: number];
  turn: number;
  scale: number;
}

export function openCubist(frame: Frame, seed: number): StagedLook {
  const { width, height } = frame;
  const pieces = piecesOf(frame, seed);
  const whole = blankCanvas(width, height);
  const brush = whole.getContext('2d');
  const paint = openOverlay(frame, (canvas) => paintPieces(canvas, frame, pieces, seed));
  return {
    draw(canvas: SKRSContext2D, picture: Canvas) {
      brush.drawImage(picture, 0, 0);
      for (const { path, x, y, shift, turn, scale } of pieces) {
        canvas.save();
        canvas.clip(path);
        canvas.translate(x + shift[0], y + shift[1]);
        canvas.rotate(turn);
        canvas.scale(scale, scale);
        canvas.drawImage(whole, -x, -y);
        canvas.restore();
      }
      canvas.save();
      canvas.globalCompositeOperation = 'color';
      canvas.fillStyle = 'rgba(168,128,80,0.5)';
      canvas.fillRect(0, 0, width, height);
      canvas.globalCompositeOperation = 'hard-light';
      canvas.globalAlpha = 0.72;
      paint.draw(canvas);
      canvas.globalCompositeOperation = 'source-over';
      canvas.globalAlpha = 0.3;
      paint.draw(canvas);
      canvas.restore();
    },
    close() {
      release(whole);
      paint.close();
    },
  };
}

/** A crooked lattice, most of its meshes cut in two. */
function piecesOf({ width, height }: Frame, seed: number): Piece[] {
  const next = random(seed + 71);
  const knots = Array.from({ length: ROWS + 1 }, (_, row) =>
    Array.from({ length: COLUMNS + 1 }, (_, column): readonly [number, number] => {
      const inner = (place: number, last: number) => (place === 0 || place === last ? 0 : 0.62 * (next() - 0.5));
      return [((column + inner(column, COLUMNS)) / COLUMNS) * width, ((row + inner(row, ROWS)) / ROWS) * height];
    }),
  );
  const side = Math.min(width, height);
  const piece = (corners: readonly (readonly [number, number])[]): Piece => {
    const path = new Path2D();
    for (const [x, y] of corners) path.lineTo(x, y);
    path.closePath();
    return {
      path,
      x: corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
      y: corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
      shift: [(next() - 0.5) * 2 * SHIFT * side, (next() - 0.5) * 2 * SHIFT * side],
      turn: (next() - 0.5) * 2 * TURN,
      scale: 1 + GROWN * next(),
    };
  };
  return knots.slice(1).flatMap((below, row) =>
    below.slice(1).flatMap((d, column) => {
      const [a, b, c] = [knots[row]![column]!, knots[row]![column + 1]!, below[column]!];
      const cut = next();
      if (cut < 0.3) return [piece([a, b, d, c])];
      return cut < 0.65 ? [piece([a, b, d]), piece([a, d, c])] : [piece([a, b, c]), piece([b, d, c])];
    }),
  );
}

/** Each piece is lit from one edge to the other, as if it were bent towards us there. */
function paintPieces(canvas: SKRSContext2D, frame: Frame, pieces: readonly Piece[], seed: number): void {
  const next = random(seed + 72);
  const reach = frame.height * 0.2;
  for (const { path, x, y } of pieces) {
    const angle = next() * Math.PI * 2;
    const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    const shade = canvas.createLinearGradient(x - dx, y - dy, x + dx, y + dy);
    const earth = EARTHS[Math.floor(next() * EARTHS.length)]!;
    shade.addColorStop(0, `${earth}ff`);
    shade.addColorStop(0.5, `${earth}40`);
    shade.addColorStop(1, 'rgba(44,28,20,0.85)');
    canvas.fillStyle = shade;
    canvas.fill(path);
    // Few edges are drawn heavily, most as if the brush had run dry.
    canvas.strokeStyle = `rgba(44,26,18,${0.25 + 0.6 * next()})`;
    canvas.lineWidth = (frame.height / 300) * (0.6 + 1.8 * next() ** 3);
    canvas.stroke(path);
  }
  paintTooth(canvas, frame, 0.12, seed);
}
