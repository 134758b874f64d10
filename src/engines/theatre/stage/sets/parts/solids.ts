/** Plain bodies that furniture of public rooms is made of: blocks, rods, bottles, cups, each with its light and shade. */
import {
  type Brush,
  disc,
  downward,
  glow,
  mix,
  sideways,
  type Tones,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';

/** A block seen from the front, with a lit upper edge; `x`, `y` is the middle of its foot. */
export function block(
  canvas: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  radius = Math.min(width, height) * 0.08,
): void {
  const { light, base, shade } = tonesOf(colour);
  canvas.fillStyle = downward(canvas, y - height, y, [light, base, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height, width, height, radius);
  canvas.fill();
  canvas.fillStyle = withAlpha('#ffffff', 0.16);
  canvas.beginPath();
  canvas.roundRect(
    x - width / 2 + radius * 0.5,
    y - height + radius * 0.3,
    width - radius,
    Math.max(1, height * 0.04),
    radius,
  );
  canvas.fill();
}

/** An upright round body: a pillar, a can, a stool's leg. */
export function pillar(
  canvas: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  radius = 0,
): void {
  const { light, base, shade } = tonesOf(colour);
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [
    mix(base, shade, 0.6),
    light,
    base,
    mix(base, shade, 0.5),
    shade,
  ]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height, width, height, radius);
  canvas.fill();
}

/** The soft dark where a thing touches the floor. */
export const foothold = (canvas: Brush, x: number, y: number, width: number, colour: string, alpha = 0.6): void =>
  glow(canvas, x, y, width * 0.62, colour, alpha, 0.16);

/** A bottle; `kind` 0 slim, 1 square-shouldered, 2 round. */
export function bottle(canvas: Brush, x: number, y: number, height: number, colour: string, kind = 0): void {
  const width = height * [0.3, 0.36, 0.5][kind]!;
  const shoulder = y - height * [0.6, 0.66, 0.55][kind]!;
  const neck = width * 0.2;
  const { light, base, shade }: Tones = tonesOf(colour, '#ffffff');
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [shade, light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(x - width / 2, y);
  canvas.lineTo(x - width / 2, shoulder + height * 0.06);
  canvas.quadraticCurveTo(x - width / 2, shoulder - height * 0.06, x - neck, shoulder - height * 0.14);
  canvas.lineTo(x - neck, y - height * 0.94);
  canvas.lineTo(x + neck, y - height * 0.94);
  canvas.lineTo(x + neck, shoulder - height * 0.14);
  canvas.quadraticCurveTo(x + width / 2, shoulder - height * 0.06, x + width / 2, shoulder + height * 0.06);
  canvas.lineTo(x + width / 2, y);
  canvas.closePath();
  canvas.fill();
  canvas.fillStyle = mix(base, '#fff8e0', 0.75);
  canvas.fillRect(x - width * 0.42, y - height * 0.42, width * 0.84, height * 0.24);
  canvas.fillStyle = mix(shade, '#20101c', 0.4);
  canvas.fillRect(x - neck * 1.2, y - height, neck * 2.4, height * 0.1);
  canvas.fillStyle = withAlpha('#ffffff', 0.5);
  canvas.fillRect(x - width * 0.34, shoulder + height * 0.08, width * 0.1, (y - shoulder) * 0.75);
}

/** A cup on its saucer; `y` is where the saucer stands. */
export function cup(canvas: Brush, x: number, y: number, size: number, colour: string, drink: string): void {
  const { light, base, shade } = tonesOf(colour);
  canvas.fillStyle = shade;
  disc(canvas, x, y, size * 0.62, 0.24);
  canvas.fillStyle = light;
  disc(canvas, x, y - size * 0.05, size * 0.6, 0.22);
  canvas.strokeStyle = base;
  canvas.lineWidth = size * 0.09;
  canvas.beginPath();
  canvas.arc(x + size * 0.38, y - size * 0.36, size * 0.15, -1.6, 1.8);
  canvas.stroke();
  canvas.fillStyle = sideways(canvas, x - size * 0.4, x + size * 0.4, [base, light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.4, y - size * 0.62);
  canvas.quadraticCurveTo(x - size * 0.38, y - size * 0.04, x - size * 0.16, y - size * 0.03);
  canvas.lineTo(x + size * 0.16, y - size * 0.03);
  canvas.quadraticCurveTo(x + size * 0.38, y - size * 0.04, x + size * 0.4, y - size * 0.62);
  canvas.fill();
  canvas.fillStyle = light;
  disc(canvas, x, y - size * 0.62, size * 0.4, 0.24);
  canvas.fillStyle = drink;
  disc(canvas, x, y - size * 0.61, size * 0.34, 0.22);
}

/** A round seat on one leg, as bars and diners have. */
export function stool(
  canvas: Brush,
  x: number,
  y: number,
  height: number,
  seat: string,
  metal: string,
  shadow: string,
): void {
  foothold(canvas, x, y, height * 0.5, shadow);
  pillar(canvas, x, y, height * 0.07, height * 0.9, metal);
  canvas.fillStyle = tonesOf(metal).shade;
  disc(canvas, x, y, height * 0.2, 0.26);
  canvas.strokeStyle = metal;
  canvas.lineWidth = height * 0.035;
  canvas.beginPath();
  canvas.ellipse(x, y - height * 0.3, height * 0.16, height * 0.05, 0, 0, Math.PI * 2);
  canvas.stroke();
  const { light, base, shade } = tonesOf(seat);
  canvas.fillStyle = downward(canvas, y - height * 1.02, y - height * 0.82, [light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - height * 0.24, y - height, height * 0.48, height * 0.15, height * 0.07);
  canvas.fill();
  canvas.fillStyle = mix(light, '#ffffff', 0.2);
  disc(canvas, x, y - height * 0.97, height * 0.22, 0.2);
}
