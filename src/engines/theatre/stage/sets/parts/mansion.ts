/** The parts of an old dark mansion: wings and towers under steep roofs, lit pointed windows, the door. */
import { type Brush, mix, TURN } from '../../painting/paint.js';
import { type Kit, shape, slab } from './kit.js';

const WALL = '#6f6580';
const ROOF = '#3d3658';
export const TRIM = '#8d829e';
export const LIT = '#ffc24a';

export interface Block {
  left: number;
  right: number;
  base: number;
  tall: number;
  roof: number;
}

/** A wall under a steep roof that is a little crooked. */
export function paintWing(kit: Kit, canvas: Brush, { left, right, base, tall, roof }: Block): void {
  const { span } = kit;
  const top = base - tall;
  slab(kit, canvas, left, top, right - left, tall, WALL, { foot: 0.45 });
  for (let row = 1; row < 9; row++)
    slab(kit, canvas, left, top + (row / 9) * tall, right - left, span * 0.002, '#4f4764', { foot: 0 });
  const middle = (left + right) / 2;
  shape(
    kit,
    canvas,
    [
      [left - span * 0.03, top + span * 0.014],
      [left + (right - left) * 0.2, top - roof * 0.84],
      [middle + span * 0.012, top - roof],
      [right - (right - left) * 0.18, top - roof * 0.86],
      [right + span * 0.03, top + span * 0.014],
    ],
    ROOF,
    { foot: 0.35 },
  );
  slab(kit, canvas, left - span * 0.03, top + span * 0.006, right - left + span * 0.06, span * 0.013, TRIM, {
    foot: 0.2,
  });
  // A gable with a round window.
  shape(
    kit,
    canvas,
    [
      [middle - span * 0.06, top + span * 0.01],
      [middle, top - roof * 0.62],
      [middle + span * 0.06, top + span * 0.01],
    ],
    WALL,
  );
  canvas.fillStyle = mix(LIT, '#5a3a2a', 0.15);
  canvas.beginPath();
  canvas.ellipse(middle, top - roof * 0.18, span * 0.018, span * 0.018, 0, 0, TURN);
  canvas.fill();
}

export function paintTower(kit: Kit, canvas: Brush, { left, right, base, tall, roof }: Block): void {
  const { span } = kit;
  const top = base - tall;
  const middle = (left + right) / 2;
  slab(kit, canvas, left, top, right - left, tall, '#7a6f8c', { foot: 0.4 });
  for (const up of [0.32, 0.66])
    slab(kit, canvas, left - span * 0.008, top + tall * up, right - left + span * 0.016, span * 0.012, TRIM, {
      foot: 0.2,
    });
  shape(
    kit,
    canvas,
    [
      [left - span * 0.03, top + span * 0.012],
      [middle + span * 0.014, top - roof],
      [right + span * 0.03, top + span * 0.012],
    ],
    ROOF,
    { foot: 0.3 },
  );
  slab(kit, canvas, middle + span * 0.011, top - roof - span * 0.05, span * 0.006, span * 0.06, '#2a2440', { foot: 0 });
}

export function paintWindow(kit: Kit, canvas: Brush, x: number, foot: number, size: number): void {
  const half = size * 0.36;
  const outline = (more: number) => {
    canvas.beginPath();
    canvas.moveTo(x - half - more, foot + more);
    canvas.lineTo(x - half - more, foot - size * 0.9);
    canvas.quadraticCurveTo(x - half * 0.7, foot - size * 1.4 - more, x, foot - size * 1.6 - more);
    canvas.quadraticCurveTo(x + half * 0.7, foot - size * 1.4 - more, x + half + more, foot - size * 0.9);
    canvas.lineTo(x + half + more, foot + more);
    canvas.closePath();
    canvas.fill();
  };
  canvas.fillStyle = kit.paint('#3a3350');
  outline(size * 0.12);
  canvas.fillStyle = mix(LIT, '#ff8a3a', 0.2);
  outline(0);
  canvas.fillStyle = kit.paint('#3a3350');
  canvas.fillRect(x - size * 0.035, foot - size * 1.5, size * 0.07, size * 1.5);
  canvas.fillRect(x - half, foot - size * 0.62, half * 2, size * 0.07);
}

export function paintDoor(kit: Kit, canvas: Brush, x: number, base: number, span: number): void {
  slab(kit, canvas, x - span * 0.055, base - span * 0.15, span * 0.11, span * 0.15, TRIM, {
    round: [span * 0.055, span * 0.055, 0, 0],
  });
  slab(kit, canvas, x - span * 0.042, base - span * 0.135, span * 0.084, span * 0.135, '#4a2a38', {
    round: [span * 0.042, span * 0.042, 0, 0],
  });
  slab(kit, canvas, x - span * 0.075, base - span * 0.014, span * 0.15, span * 0.022, '#8a8094', {});
}
