/** What a camp is made of: tents, logs about a fire, lanterns on a line. */
import { type Brush, downward, glow, mix, polygon, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import type { Layer, SetContext } from '../../set.js';
import { roundFill } from './clay.js';

/** A ridge tent seen from its open front, its long side away to `hand` (−1 left, 1 right); `size` is its height. */
export function paintTent(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  size: number,
  colour: string,
  hand: number,
): void {
  const { palette } = context;
  const cloth = tonesOf(
    groundTone({ ...palette, snowCover: palette.snowCover * 0.4 }, colour, 0.04),
    '#fff6d8',
    '#241640',
    1,
  );
  const at = (points: readonly (readonly [number, number])[]) =>
    points.map(([across, up]): [number, number] => [x + across * hand * size, y - up * size]);
  const lamp = Math.max(0, palette.lampStrength - 0.2);
  glow(canvas, x + hand * size * 0.3, y, size * 1.2, palette.shadow, 0.55, 0.16);
  if (lamp > 0) glow(canvas, x, y - size * 0.35, size * 1.2, palette.lamp, 0.4 * lamp);
  canvas.strokeStyle = withAlpha(tone(palette, '#e8dcc0'), 0.8);
  canvas.lineWidth = Math.max(0.8, size * 0.012);
  canvas.beginPath();
  for (const [from, to] of [
    [
      [0, 1],
      [-0.95, 0],
    ],
    [
      [0.9, 0.92],
      [1.55, 0.06],
    ],
  ] as const) {
    canvas.moveTo(...at([from])[0]!);
    canvas.lineTo(...at([to])[0]!);
  }
  canvas.stroke();
  // The long side, sagging a little between its poles.
  const [ridge, back, backFoot, foot] = at([
    [0, 1],
    [0.9, 0.92],
    [1.34, 0.06],
    [0.62, 0],
  ]);
  const sag = at([[0.45, 0.9]])[0]!;
  canvas.beginPath();
  canvas.moveTo(...ridge!);
  canvas.quadraticCurveTo(...sag, ...back!);
  canvas.quadraticCurveTo(...at([[1.08, 0.42]])[0]!, ...backFoot!);
  canvas.lineTo(...foot!);
  canvas.closePath();
  canvas.fillStyle = downward(canvas, y - size, y, [cloth.light, cloth.base, cloth.shade]);
  canvas.fill();
  canvas.strokeStyle = withAlpha(cloth.shade, 0.4);
  canvas.beginPath();
  for (const part of [0.35, 0.7]) {
    canvas.moveTo(...at([[0.9 * part, 0.96]])[0]!);
    canvas.quadraticCurveTo(...at([[0.62 * part + 0.3, 0.5]])[0]!, ...at([[0.62 + 0.72 * part, 0.03]])[0]!);
  }
  canvas.stroke();
  // The open front: dark or lit inside, a flap folded back.
  polygon(
    canvas,
    at([
      [-0.62, 0],
      [0, 1],
      [0.62, 0],
    ]),
  );
  canvas.fillStyle = downward(canvas, y - size, y, [
    mix(cloth.base, cloth.shade, 0.3),
    mix(cloth.base, cloth.shade, 0.7),
  ]);
  canvas.fill();
  polygon(
    canvas,
    at([
      [-0.3, 0],
      [0, 0.82],
      [0.34, 0],
    ]),
  );
  canvas.fillStyle = downward(canvas, y - size * 0.8, y, [
    mix('#2a1c2c', palette.lamp, lamp * 0.7),
    mix('#40303c', palette.lamp, lamp),
  ]);
  canvas.fill();
  for (const [inner, outer] of [
    [-0.3, -0.5],
    [0.34, 0.52],
  ] as const) {
    canvas.fillStyle = inner < 0 ? cloth.light : mix(cloth.light, cloth.base, 0.5);
    canvas.beginPath();
    canvas.moveTo(...at([[0, 0.84]])[0]!);
    canvas.quadraticCurveTo(...at([[inner * 0.9, 0.3]])[0]!, ...at([[inner, 0]])[0]!);
    canvas.lineTo(...at([[outer, 0]])[0]!);
    canvas.quadraticCurveTo(...at([[outer * 0.72, 0.34]])[0]!, ...at([[0, 0.84]])[0]!);
    canvas.fill();
  }
  canvas.strokeStyle = tone(palette, '#fff4dc');
  canvas.lineWidth = size * 0.025;
  canvas.lineJoin = 'round';
  canvas.beginPath();
  for (const point of at([
    [-0.62, 0],
    [0, 1],
    [0.62, 0],
  ]))
    canvas.lineTo(...point);
  canvas.stroke();
}

/** A lying log whose sawn end looks to `hand`. */
export function paintLog(canvas: Brush, context: SetContext, x: number, y: number, length: number, hand: number): void {
  const { palette } = context;
  const bark = tonesOf(groundTone(palette, '#8a5c3c', 0.03), '#ffe0b0', '#20121c', 1);
  const radius = length * 0.15;
  glow(canvas, x, y, length * 0.65, palette.shadow, 0.55, 0.14);
  canvas.fillStyle = downward(canvas, y - radius * 2, y, [bark.light, bark.base, bark.shade]);
  canvas.beginPath();
  canvas.roundRect(x - length / 2, y - radius * 2, length, radius * 2, radius);
  canvas.fill();
  canvas.strokeStyle = withAlpha(bark.shade, 0.4);
  canvas.lineWidth = Math.max(0.7, length * 0.012);
  canvas.beginPath();
  for (const up of [0.6, 1.1, 1.5]) {
    canvas.moveTo(x - length * 0.35, y - radius * up);
    canvas.lineTo(x + length * (0.1 + 0.12 * up), y - radius * up);
  }
  canvas.stroke();
  for (const [part, colour] of [
    [1, '#e8c08a'],
    [0.66, '#d0a068'],
    [0.36, '#e8c08a'],
  ] as const) {
    canvas.fillStyle = groundTone({ ...palette, snowCover: 0 }, colour, 0.03);
    canvas.beginPath();
    canvas.ellipse(
      x + (hand * length) / 2 - hand * radius * 0.4,
      y - radius,
      radius * 0.62 * part,
      radius * 0.94 * part,
      0,
      0,
      TURN,
    );
    canvas.fill();
  }
}

/** A ring of stones with crossed logs: what a fire burns on. */
export function paintHearth(canvas: Brush, context: SetContext, x: number, y: number, size: number): void {
  const { palette } = context;
  glow(canvas, x, y, size * 0.9, '#1c1014', 0.7, 0.3);
  for (const turn of [-0.5, 0.5, 0.1]) {
    const wood = tonesOf(tone(palette, '#7a4a30'), '#ffb070', '#180c10', 1);
    canvas.save();
    canvas.translate(x, y - size * 0.06);
    canvas.rotate(turn);
    canvas.fillStyle = downward(canvas, -size * 0.06, size * 0.06, [wood.light, wood.base, wood.shade]);
    canvas.beginPath();
    canvas.roundRect(-size * 0.4, -size * 0.06, size * 0.8, size * 0.12, size * 0.06);
    canvas.fill();
    canvas.restore();
  }
  for (let stone = 0; stone < 9; stone++) {
    const angle = (stone / 8) * Math.PI;
    const grey = tonesOf(tone(palette, stone % 2 ? '#9a96a0' : '#84808c'), '#ffd0a0', '#1c1828', 1);
    const [px, py] = [x + Math.cos(angle) * size * 0.52, y + Math.sin(angle) * size * 0.14];
    canvas.fillStyle = roundFill(canvas, px - size * 0.1, px + size * 0.1, grey, Math.cos(angle) > 0 ? -1 : 1);
    canvas.beginPath();
    canvas.ellipse(px, py - size * 0.04, size * 0.11, size * 0.085, 0, 0, TURN);
    canvas.fill();
  }
}

/** Lanterns on a sagging line between two points, swinging. */
export function lanternLayer(
  context: SetContext,
  from: readonly [number, number],
  to: readonly [number, number],
  size: number,
  { depth, sort }: { depth: number; sort: number },
): Layer {
  const { palette } = context;
  const lit = 0.35 + 0.65 * palette.lampStrength;
  const colours = ['#ffd27a', '#ff9a7a', '#9ae0a8', '#8fc8ff'];
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      const sag = size * 2.2;
      const swing = 0.08 + 0.3 * palette.wind;
      const at = (part: number): [number, number] => [
        from[0] + (to[0] - from[0]) * part,
        from[1] + (to[1] - from[1]) * part + sag * 4 * part * (1 - part),
      ];
      canvas.strokeStyle = withAlpha(palette.shadow, 0.8);
      canvas.lineWidth = Math.max(0.8, size * 0.07);
      canvas.beginPath();
      for (let step = 0; step <= 20; step++) canvas.lineTo(...at(step / 20));
      canvas.stroke();
      for (let lantern = 0; lantern < 8; lantern++) {
        const [x, y] = at((lantern + 0.5) / 8);
        const colour = colours[lantern % 4]!;
        canvas.save();
        canvas.translate(x, y);
        canvas.rotate(swing * Math.sin(t * 1.5 + lantern * 1.1));
        glow(canvas, 0, size * 0.7, size * 2.6, colour, 0.5 * lit);
        canvas.fillStyle = mix(colour, '#fffbe8', 0.35 * lit);
        canvas.beginPath();
        canvas.ellipse(0, size * 0.7, size * 0.42, size * 0.5, 0, 0, TURN);
        canvas.fill();
        canvas.fillStyle = mix(colour, '#4a2a20', 0.6);
        canvas.fillRect(-size * 0.2, size * 0.14, size * 0.4, size * 0.1);
        canvas.fillRect(-size * 0.2, size * 1.14, size * 0.4, size * 0.09);
        canvas.restore();
      }
    },
  };
}
