/** Goods of a shop: their pictures in the light of the room, on boards, in buckets and crates, on a rail. Called by `shop.ts`. */
import type { Canvas } from '@napi-rs/canvas';
import { type Brush, blankCanvas, disc, downward, mix, sideways, tonesOf, withAlpha } from '../../painting/paint.js';
import type { Toner } from './furniture.js';
import { block, foothold, pillar } from './solids.js';

/** Copies of the goods' pictures, no higher than `height`, as the light of the room colours them. */
export function litGoods(pictures: readonly Canvas[], toned: Toner, height: number): Canvas[] {
  return pictures.map((picture) => {
    const tall = Math.max(4, Math.min(picture.height, Math.ceil(height)));
    const lit = blankCanvas(Math.max(4, (tall * picture.width) / picture.height), tall);
    const brush = lit.getContext('2d');
    brush.drawImage(picture, 0, 0, lit.width, lit.height);
    brush.globalCompositeOperation = 'multiply';
    brush.fillStyle = toned('#ffffff');
    brush.fillRect(0, 0, lit.width, lit.height);
    brush.globalCompositeOperation = 'destination-in';
    brush.drawImage(picture, 0, 0, lit.width, lit.height);
    return lit;
  });
}

/** What a shop sells of which nothing is known: parcels with ribbons. */
export function parcels(): Canvas[] {
  return [
    ['#e8604f', '#ffe9b0'],
    ['#4f9fd0', '#ffffff'],
    ['#f2b84a', '#b8404f'],
    ['#7fb85a', '#fff4d0'],
  ].map(([paper, ribbon], index) => {
    const canvas = blankCanvas(96 + 16 * (index % 2), 112);
    const brush = canvas.getContext('2d');
    const middle = canvas.width / 2;
    block(brush, middle, 110, canvas.width - 6, 76, paper!, 8);
    block(brush, middle, 110, 16, 76, ribbon!, 2);
    block(brush, middle, 42, canvas.width - 2, 16, mix(paper!, '#ffffff', 0.15), 5);
    brush.strokeStyle = ribbon!;
    brush.lineWidth = 8;
    for (const side of [-1, 1]) {
      brush.beginPath();
      brush.ellipse(middle + side * 15, 16, 14, 9, side * 0.5, 0, Math.PI * 2);
      brush.stroke();
    }
    return canvas;
  });
}

/** One picture with its foot at `x`, `y`, within a box. */
export function good(canvas: Brush, picture: Canvas, x: number, y: number, width: number, height: number): void {
  const scale = Math.min(width / picture.width, height / picture.height);
  const [wide, tall] = [picture.width * scale, picture.height * scale];
  canvas.drawImage(picture, x - wide / 2, y - tall, wide, tall);
}

/** A case of boards against the wall, each board full of goods, lit from above; its foot at `x`, `foot`. */
export function shelvesOfGoods(
  canvas: Brush,
  toned: Toner,
  goods: readonly Canvas[],
  {
    x,
    foot,
    width,
    height,
    wood,
    turn,
  }: { x: number; foot: number; width: number; height: number; wood: string; turn: number },
): void {
  block(canvas, x, foot, width * 1.08, height, toned(wood), width * 0.03);
  const boards = 3;
  const gap = (height * 0.94) / boards;
  for (let shelf = 0; shelf < boards; shelf++) {
    const floor = foot - height * 0.97 + gap * (shelf + 0.95);
    canvas.fillStyle = downward(canvas, floor - gap * 0.85, floor, [
      toned(mix(wood, '#3a2030', 0.5)),
      toned(mix(wood, '#fff0d8', 0.35)),
    ]);
    canvas.fillRect(x - width / 2, floor - gap * 0.85, width, gap * 0.85);
    const each = 5;
    for (let index = 0; index < each; index++) {
      const across = x + ((index + 0.5) / each - 0.5) * width * 0.96;
      canvas.fillStyle = withAlpha('#1c1028', 0.25);
      disc(canvas, across, floor - gap * 0.01, (width / each) * 0.4, 0.18);
      const kind = goods[(index + shelf * 3 + turn) % goods.length]!;
      good(canvas, kind, across, floor, (width / each) * 0.92, gap * 0.74);
    }
    canvas.fillStyle = downward(canvas, floor, floor + gap * 0.1, [
      toned(mix(wood, '#fff2dc', 0.45)),
      toned(mix(wood, '#3a2030', 0.3)),
    ]);
    canvas.fillRect(x - width * 0.55, floor, width * 1.1, gap * 0.1);
  }
}

/** A zinc bucket full of stems; `y` is where it stands. */
export function bucketOf(canvas: Brush, toned: Toner, picture: Canvas, x: number, y: number, size: number): void {
  const rim = y - size * 0.5;
  for (const [across, up, turn] of [
    [-0.26, 0.24, -0.3],
    [0.26, 0.24, 0.3],
    [-0.1, 0.3, -0.1],
    [0.13, 0.28, 0.14],
    [0, 0.16, 0],
  ] as const) {
    canvas.save();
    canvas.translate(x + across * size, rim + size * 0.3);
    canvas.rotate(turn);
    good(canvas, picture, 0, -up * size * 0.6, size * 0.5, size * 0.8);
    canvas.restore();
  }
  const zinc = tonesOf(toned('#a8b8c4'));
  canvas.fillStyle = sideways(canvas, x - size * 0.4, x + size * 0.4, [zinc.shade, zinc.light, zinc.base, zinc.shade]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.4, rim);
  canvas.lineTo(x + size * 0.4, rim);
  canvas.lineTo(x + size * 0.28, y);
  canvas.quadraticCurveTo(x, y + size * 0.06, x - size * 0.28, y);
  canvas.fill();
  canvas.fillStyle = zinc.light;
  canvas.beginPath();
  canvas.roundRect(x - size * 0.42, rim - size * 0.02, size * 0.84, size * 0.06, size * 0.03);
  canvas.fill();
}

/** A slatted crate with goods heaped in it. */
export function crateOf(
  canvas: Brush,
  toned: Toner,
  goods: readonly Canvas[],
  x: number,
  y: number,
  size: number,
): void {
  for (let row = 1; row >= 0; row--)
    for (let index = 0; index < 4 - row; index++)
      good(
        canvas,
        goods[row % goods.length]!,
        x + (index - (3 - row) / 2) * size * 0.24,
        y - size * (0.26 + row * 0.14),
        size * 0.3,
        size * 0.3,
      );
  for (let slat = 0; slat < 3; slat++)
    block(canvas, x, y - slat * size * 0.125, size, size * 0.11, toned(slat % 2 ? '#c8945c' : '#d8a468'), size * 0.02);
  for (const side of [-1, 1])
    block(canvas, x + side * size * 0.46, y, size * 0.09, size * 0.4, toned('#a8743f'), size * 0.02);
}

/** Clothes on hangers along a rail; `y` is where its feet stand. */
export function railOf(
  canvas: Brush,
  toned: Toner,
  goods: readonly Canvas[],
  x: number,
  y: number,
  { width, height, shadow }: { width: number; height: number; shadow: string },
): void {
  foothold(canvas, x, y, width, shadow);
  for (const side of [-1, 1]) {
    pillar(canvas, x + side * width * 0.48, y, width * 0.03, height, toned('#c8ccd8'), width * 0.015);
    block(canvas, x + side * width * 0.48, y, width * 0.16, height * 0.03, toned('#9aa0b0'));
  }
  block(canvas, x, y - height * 0.97, width, height * 0.03, toned('#e4e8f0'), height * 0.015);
  const each = 4;
  for (let index = 0; index < each; index++) {
    const across = x + ((index + 0.5) / each - 0.5) * width * 0.86;
    canvas.strokeStyle = toned('#8a8fa0');
    canvas.lineWidth = height * 0.012;
    canvas.beginPath();
    canvas.moveTo(across, y - height * 0.98);
    canvas.lineTo(across, y - height * 0.88);
    canvas.stroke();
    const picture = goods[index % goods.length]!;
    const tall = Math.min(height * 0.5, (width * 0.27 * picture.height) / picture.width);
    good(canvas, picture, across, y - height * 0.89 + tall, width * 0.27, tall);
  }
}

/** A round table with a cloth and goods on it. */
export function tableOf(
  canvas: Brush,
  toned: Toner,
  goods: readonly Canvas[],
  x: number,
  y: number,
  { size, cloth, shadow }: { size: number; cloth: string; shadow: string },
): void {
  foothold(canvas, x, y, size, shadow);
  const { light, base, shade } = tonesOf(toned(cloth));
  const top = y - size * 0.5;
  canvas.fillStyle = sideways(canvas, x - size / 2, x + size / 2, [shade, base, light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.5, top);
  canvas.lineTo(x + size * 0.5, top);
  canvas.quadraticCurveTo(x + size * 0.46, y - size * 0.1, x + size * 0.5, y);
  for (let fold = 4; fold > 0; fold--)
    canvas.quadraticCurveTo(
      x + size * (0.25 * fold - 0.625),
      y + size * (fold % 2 ? 0.06 : -0.03),
      x + size * (0.25 * (fold - 1) - 0.5),
      y,
    );
  canvas.quadraticCurveTo(x - size * 0.46, y - size * 0.1, x - size * 0.5, top);
  canvas.fill();
  canvas.fillStyle = mix(light, '#ffffff', 0.35);
  disc(canvas, x, top, size * 0.5, 0.2);
  for (const [index, [across, down]] of (
    [
      [-0.2, -0.03],
      [0.2, -0.03],
      [0, 0.01],
      [-0.3, 0.05],
      [0.3, 0.05],
      [0.02, 0.08],
    ] as const
  ).entries())
    good(canvas, goods[index % goods.length]!, x + across * size, top + down * size, size * 0.32, size * 0.36);
}
