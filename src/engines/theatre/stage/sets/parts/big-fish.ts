/** Sharks, rays and visitors: what makes a tank of fish an aquarium. */
import { type Brush, type Cutout, cutout, downward, glow, mix, TURN, withAlpha } from '../../painting/paint.js';

/** A shark seen from its side, swimming to the left; anchored at its middle, `size` its length. */
export function shark(size: number, colour: string, belly: string, deep: string): Cutout {
  return cutout({ left: size * 0.55, right: size * 0.6, up: size * 0.28, down: size * 0.28 }, (canvas) => {
    const back = mix(colour, deep, 0.25);
    canvas.fillStyle = mix(back, deep, 0.25);
    fin(canvas, size, [
      [0.02, 0.06],
      [0.16, 0.26],
      [0.17, 0.05],
    ]);
    canvas.fillStyle = downward(canvas, -size * 0.24, 0, [mix(back, '#ffffff', 0.18), back]);
    fin(canvas, size, [
      [-0.04, -0.1],
      [0.1, -0.27],
      [0.13, -0.07],
    ]);
    fin(canvas, size, [
      [0.4, -0.01],
      [0.58, -0.22],
      [0.5, 0.0],
      [0.56, 0.14],
      [0.4, 0.03],
    ]);
    fin(canvas, size, [
      [0.3, -0.05],
      [0.37, -0.1],
      [0.37, -0.03],
    ]);
    canvas.fillStyle = downward(canvas, -size * 0.13, size * 0.11, [
      mix(back, '#ffffff', 0.22),
      back,
      mix(back, belly, 0.7),
      belly,
    ]);
    canvas.beginPath();
    canvas.moveTo(-size * 0.5, -size * 0.01);
    canvas.bezierCurveTo(-size * 0.34, -size * 0.15, 0, -size * 0.16, size * 0.44, -size * 0.015);
    canvas.lineTo(size * 0.44, size * 0.02);
    canvas.bezierCurveTo(size * 0.1, size * 0.14, -size * 0.3, size * 0.13, -size * 0.5, -size * 0.01);
    canvas.fill();
    canvas.strokeStyle = withAlpha(deep, 0.5);
    canvas.lineWidth = size * 0.008;
    for (const gill of [-0.2, -0.175, -0.15]) {
      canvas.beginPath();
      canvas.arc((gill + 0.04) * size, -size * 0.01, size * 0.045, Math.PI * 0.8, Math.PI * 1.2);
      canvas.stroke();
    }
    canvas.beginPath();
    canvas.arc(-size * 0.37, size * 0.0, size * 0.07, 0.35, 1.5);
    canvas.stroke();
    canvas.fillStyle = '#10182c';
    canvas.beginPath();
    canvas.arc(-size * 0.36, -size * 0.03, size * 0.014, 0, TURN);
    canvas.fill();
    canvas.fillStyle = mix(back, deep, 0.35);
    fin(canvas, size, [
      [-0.16, 0.05],
      [-0.05, 0.22],
      [-0.02, 0.06],
    ]);
  });
}

function fin(canvas: Brush, size: number, points: readonly (readonly [number, number])[]): void {
  canvas.beginPath();
  for (const [x, y] of points) canvas.lineTo(x * size, y * size);
  canvas.closePath();
  canvas.fill();
}

/** A manta ray from below, its wings beating with `beat` (−1 to 1); `x`, `y` its middle, `size` its span. */
export function ray(
  canvas: Brush,
  x: number,
  y: number,
  size: number,
  beat: number,
  colour: string,
  belly: string,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.strokeStyle = colour;
  canvas.lineWidth = size * 0.015;
  canvas.beginPath();
  canvas.moveTo(size * 0.16, size * 0.06);
  canvas.quadraticCurveTo(size * 0.4, size * (0.14 + 0.05 * beat), size * 0.62, size * 0.04);
  canvas.stroke();
  for (const side of [-1, 1]) {
    const tip = side * size * (0.3 + 0.12 * beat * side) - size * 0.06;
    canvas.fillStyle = side < 0 ? colour : mix(colour, belly, 0.35);
    canvas.beginPath();
    canvas.moveTo(-size * 0.2, 0);
    canvas.quadraticCurveTo(-size * 0.1, tip * 0.5, size * 0.06, tip);
    canvas.quadraticCurveTo(size * 0.12, tip * 0.4, size * 0.2, 0);
    canvas.fill();
  }
  canvas.fillStyle = downward(canvas, -size * 0.07, size * 0.07, [mix(colour, '#ffffff', 0.2), colour, belly]);
  canvas.beginPath();
  canvas.ellipse(-size * 0.02, 0, size * 0.24, size * 0.065, 0, 0, TURN);
  canvas.fill();
  canvas.restore();
}

/** Somebody looking on, dark against the light of a tank; `x`, `y` the feet, `size` the height. */
export function onlooker(
  canvas: Brush,
  x: number,
  y: number,
  size: number,
  colour: string,
  edge: string,
  kind: number,
): void {
  glow(canvas, x, y - size * 0.55, size * 0.55, edge, 0.3, 1.2);
  for (const [grow, fill] of [
    [0.012, mix(colour, edge, 0.55)],
    [0, colour],
  ] as const) {
    canvas.fillStyle = fill;
    canvas.beginPath();
    canvas.arc(x, y - size * 0.86, size * (0.115 + grow), 0, TURN);
    canvas.fill();
    canvas.beginPath();
    canvas.roundRect(
      x - size * (0.17 + grow),
      y - size * (0.74 + grow),
      size * (0.34 + grow * 2),
      size * 0.5,
      size * 0.13,
    );
    canvas.fill();
    for (const leg of [-0.08, 0.08]) {
      canvas.beginPath();
      canvas.roundRect(
        x + (leg - 0.065 - grow) * size,
        y - size * 0.34,
        size * (0.13 + grow * 2),
        size * 0.34,
        size * 0.04,
      );
      canvas.fill();
    }
    if (kind === 1) {
      // Long hair.
      canvas.beginPath();
      canvas.roundRect(x - size * (0.115 + grow), y - size * 0.88, size * (0.23 + grow * 2), size * 0.24, size * 0.09);
      canvas.fill();
    }
    if (kind === 2) {
      // Pointing at the fish.
      canvas.save();
      canvas.translate(x + size * 0.12, y - size * 0.66);
      canvas.rotate(-2.3);
      canvas.beginPath();
      canvas.roundRect(-size * (0.045 + grow), 0, size * (0.09 + grow * 2), size * (0.38 + grow), size * 0.045);
      canvas.fill();
      canvas.restore();
    }
  }
}
