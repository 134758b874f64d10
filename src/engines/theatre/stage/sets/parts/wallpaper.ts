/** The wall of the living room, with a hole where the window is. */
import { type Brush, type Frame, fillBand, grain, TURN } from '../../painting/paint.js';
import { type Toner, wallFoot } from './furniture.js';
import type { Pane } from './window.js';

export function paintWall(canvas: Brush, frame: Frame, toned: Toner, pane: Pane): void {
  const { span } = frame;
  const foot = frame.down(wallFoot);
  const left = pane.x - pane.width / 2;
  const top = pane.y - pane.height / 2;
  canvas.save();
  // The wall has a hole where the window is: what lies behind it shows through.
  canvas.beginPath();
  canvas.rect(frame.left, frame.top, frame.right - frame.left, foot - frame.top);
  canvas.moveTo(left, top);
  canvas.lineTo(left, top + pane.height);
  canvas.lineTo(left + pane.width, top + pane.height);
  canvas.lineTo(left + pane.width, top);
  canvas.closePath();
  canvas.clip('evenodd');
  fillBand(canvas, frame, frame.top, foot, [toned('#bcd3c6'), toned('#cfe0d2'), toned('#dde8d8')]);
  // A quiet wallpaper of leaves.
  for (let row = 0, y = frame.top; y < foot; row++, y += span * 0.07) {
    for (let x = frame.left + (row % 2) * span * 0.045; x < frame.right; x += span * 0.09) {
      canvas.fillStyle = toned(row % 3 ? '#b3ccbd' : '#c6d9c4');
      for (const turn of [-0.6, 0.6]) {
        canvas.beginPath();
        canvas.ellipse(x + turn * span * 0.012, y, span * 0.012, span * 0.0055, turn, 0, TURN);
        canvas.fill();
      }
    }
  }
  const panel = foot - span * 0.13;
  fillBand(canvas, frame, panel, foot, [toned('#fbf4e8'), toned('#efe4d2')]);
  for (let x = frame.across(-1.65); x < frame.right; x += span * 0.155) {
    canvas.fillStyle = toned('#e6d9c4');
    canvas.beginPath();
    canvas.roundRect(x, panel + span * 0.024, span * 0.125, span * 0.08, span * 0.006);
    canvas.fill();
    canvas.fillStyle = toned('#f7efe0');
    canvas.beginPath();
    canvas.roundRect(x + span * 0.006, panel + span * 0.03, span * 0.119, span * 0.074, span * 0.006);
    canvas.fill();
  }
  fillBand(canvas, frame, panel - span * 0.008, panel + span * 0.008, [toned('#ffffff'), toned('#d9cab2')]);
  fillBand(canvas, frame, foot - span * 0.022, foot, [toned('#ffffff'), toned('#d9cab2')]);
  grain(canvas, frame.left, frame.top, frame.right - frame.left, foot - frame.top);
  canvas.restore();
}
