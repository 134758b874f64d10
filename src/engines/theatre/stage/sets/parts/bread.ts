/** What a bakery sells: loaves, baguettes, croissants, cakes and buns, and the baskets they lie in. */
import { type Brush, ball, disc, downward, mix, sideways, TURN, tonesOf } from '../../painting/paint.js';
import type { Toner } from './furniture.js';

const crust = (toned: Toner, colour = '#d98d3e') => tonesOf(toned(colour), '#fff0c4', '#5a2410', 1.2);

/** A round-topped loaf with its cuts; `y` is where it lies. */
export function loaf(canvas: Brush, toned: Toner, x: number, y: number, size: number, colour?: string): void {
  const { light, base, shade } = crust(toned, colour);
  canvas.fillStyle = downward(canvas, y - size * 0.55, y, [light, base, shade]);
  canvas.beginPath();
  canvas.ellipse(x, y - size * 0.25, size * 0.5, size * 0.28, 0, 0, TURN);
  canvas.fill();
  canvas.strokeStyle = mix(light, '#fff6e0', 0.6);
  canvas.lineCap = 'round';
  canvas.lineWidth = size * 0.05;
  for (const cut of [-0.22, 0, 0.22]) {
    canvas.beginPath();
    canvas.moveTo(x + (cut - 0.06) * size, y - size * 0.44);
    canvas.lineTo(x + (cut + 0.06) * size, y - size * 0.26);
    canvas.stroke();
  }
}

/** A long loaf leaning from its foot by `turn` radians. */
export function baguette(canvas: Brush, toned: Toner, x: number, y: number, length: number, turn: number): void {
  const { light, base, shade } = crust(toned, '#cf8236');
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.fillStyle = sideways(canvas, -length * 0.08, length * 0.08, [base, light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(-length * 0.08, -length, length * 0.16, length, length * 0.08);
  canvas.fill();
  canvas.strokeStyle = mix(light, '#fff6e0', 0.5);
  canvas.lineWidth = length * 0.03;
  canvas.lineCap = 'round';
  for (const cut of [0.2, 0.42, 0.64, 0.86]) {
    canvas.beginPath();
    canvas.moveTo(-length * 0.04, -length * cut);
    canvas.lineTo(length * 0.045, -length * (cut - 0.08));
    canvas.stroke();
  }
  canvas.restore();
}

export function croissant(canvas: Brush, toned: Toner, x: number, y: number, size: number): void {
  const { light, base, shade } = crust(toned, '#e09a44');
  for (const [across, down, radius] of [
    [-0.46, -0.1, 0.1],
    [0.46, -0.1, 0.1],
    [-0.33, -0.2, 0.17],
    [0.33, -0.2, 0.17],
    [-0.17, -0.28, 0.22],
    [0.17, -0.28, 0.22],
    [0, -0.31, 0.25],
  ] as const) {
    canvas.fillStyle = downward(canvas, y + (down - radius) * size, y + (down + radius) * size, [light, base, shade]);
    canvas.beginPath();
    canvas.ellipse(x + across * size, y + down * size, radius * size * 0.72, radius * size, across * 1.4, 0, TURN);
    canvas.fill();
  }
}

/** A layer cake on a stand with cherries. */
export function cake(canvas: Brush, toned: Toner, x: number, y: number, size: number, icing: string): void {
  const cream = tonesOf(toned(icing));
  canvas.fillStyle = toned('#e8eef2');
  canvas.fillRect(x - size * 0.06, y - size * 0.18, size * 0.12, size * 0.18);
  disc(canvas, x, y, size * 0.24, 0.25);
  canvas.fillStyle = toned('#fbfdff');
  disc(canvas, x, y - size * 0.18, size * 0.56, 0.14);
  const tops = y - size * 0.72;
  canvas.fillStyle = sideways(canvas, x - size * 0.45, x + size * 0.45, [
    toned('#e8b878'),
    toned('#f8dca8'),
    toned('#c88f58'),
  ]);
  canvas.fillRect(x - size * 0.44, tops, size * 0.88, size * 0.52);
  canvas.fillStyle = sideways(canvas, x - size * 0.45, x + size * 0.45, [cream.base, cream.light, cream.shade]);
  canvas.fillRect(x - size * 0.44, y - size * 0.5, size * 0.88, size * 0.08);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.46, tops);
  for (let drip = 0; drip < 6; drip++)
    canvas.quadraticCurveTo(
      x - size * 0.46 + (drip + 0.5) * size * 0.153,
      tops + size * (drip % 2 ? 0.34 : 0.22),
      x - size * 0.46 + (drip + 1) * size * 0.153,
      tops + size * 0.06,
    );
  canvas.lineTo(x + size * 0.46, tops);
  canvas.fill();
  canvas.fillStyle = cream.light;
  disc(canvas, x, tops, size * 0.46, 0.18);
  for (const cherry of [-0.28, 0, 0.28])
    ball(canvas, x + cherry * size, tops - size * 0.06, size * 0.085, tonesOf(toned('#d8283c')), 1);
}

/** A cup cake, or a bun with a glaze. */
export function cupcake(canvas: Brush, toned: Toner, x: number, y: number, size: number, icing: string): void {
  const paper = toned('#f4e0c8');
  canvas.fillStyle = sideways(canvas, x - size * 0.3, x + size * 0.3, [
    paper,
    mix(paper, '#ffffff', 0.4),
    mix(paper, '#4a2030', 0.3),
  ]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.32, y - size * 0.36);
  canvas.lineTo(x + size * 0.32, y - size * 0.36);
  canvas.lineTo(x + size * 0.22, y);
  canvas.lineTo(x - size * 0.22, y);
  canvas.fill();
  const cream = tonesOf(toned(icing));
  ball(canvas, x - size * 0.16, y - size * 0.45, size * 0.22, cream, -1);
  ball(canvas, x + size * 0.16, y - size * 0.45, size * 0.22, cream, 1);
  ball(canvas, x, y - size * 0.62, size * 0.22, cream, 1);
  ball(canvas, x, y - size * 0.86, size * 0.09, tonesOf(toned('#d8283c')), 1);
}

/** A wicker basket, its rim at `y - height`. */
export function basket(canvas: Brush, toned: Toner, x: number, y: number, width: number, height: number): void {
  const straw = tonesOf(toned('#b8783c'));
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [straw.base, straw.light, straw.base, straw.shade]);
  canvas.beginPath();
  canvas.moveTo(x - width / 2, y - height);
  canvas.lineTo(x + width / 2, y - height);
  canvas.lineTo(x + width * 0.42, y);
  canvas.lineTo(x - width * 0.42, y);
  canvas.fill();
  canvas.strokeStyle = straw.shade;
  canvas.lineWidth = height * 0.05;
  for (let row = 1; row < 4; row++)
    for (let column = 0; column < 8; column++) {
      canvas.beginPath();
      const cell = (width * 0.86) / 8;
      canvas.arc(
        x - width * 0.43 + (column + 0.5) * cell,
        y - (height * row) / 4,
        cell * 0.4,
        row % 2 ? Math.PI : 0,
        row % 2 ? 0 : Math.PI,
      );
      canvas.stroke();
    }
  canvas.fillStyle = straw.light;
  canvas.beginPath();
  canvas.roundRect(x - width * 0.53, y - height * 1.1, width * 1.06, height * 0.2, height * 0.1);
  canvas.fill();
}
