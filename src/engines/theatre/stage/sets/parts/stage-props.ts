/** Pieces of scenery that stand on a theatre's boards, cut from painted wood, and the masks over its curtain. */
import {
  type Brush,
  disc,
  downward,
  glow,
  mix,
  polygon,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';

/** A flat piece: a pale edge of bare wood around the painted face, and the shade it throws. */
function piece(canvas: Brush, trace: () => void, edge: string, width: number, fill: Brush['fillStyle']): void {
  canvas.lineJoin = 'round';
  canvas.strokeStyle = edge;
  canvas.lineWidth = width;
  trace();
  canvas.stroke();
  canvas.fillStyle = fill;
  trace();
  canvas.fill();
}

/** A painted tree on its foot; `x`, `y` where it stands. */
export function flatTree(canvas: Brush, x: number, y: number, height: number, leaf: string, light: string): void {
  const { light: pale, base, shade } = tonesOf(leaf);
  const wood = mix('#e8c898', light, 0.3);
  glow(canvas, x, y, height * 0.3, '#20041c', 0.6, 0.2);
  piece(
    canvas,
    () =>
      polygon(canvas, [
        [x - height * 0.05, y],
        [x - height * 0.035, y - height * 0.5],
        [x + height * 0.035, y - height * 0.5],
        [x + height * 0.05, y],
      ]),
    wood,
    height * 0.03,
    sideways(canvas, x - height * 0.05, x + height * 0.05, [mix('#a8683c', light, 0.1), '#7a4430']),
  );
  const crown = () => {
    canvas.beginPath();
    for (const [across, up, radius] of [
      [-0.17, 0.55, 0.15],
      [0.17, 0.55, 0.15],
      [-0.1, 0.72, 0.15],
      [0.11, 0.73, 0.14],
      [0, 0.86, 0.13],
      [0, 0.6, 0.2],
    ] as const) {
      canvas.moveTo(x + across * height + radius * height, y - up * height);
      canvas.arc(x + across * height, y - up * height, radius * height, 0, TURN);
    }
  };
  piece(canvas, crown, wood, height * 0.03, downward(canvas, y - height, y - height * 0.4, [pale, base, shade]));
  canvas.fillStyle = withAlpha(mix(pale, '#ffffff', 0.3), 0.55);
  for (const [across, up] of [
    [-0.12, 0.74],
    [0.06, 0.84],
    [-0.2, 0.56],
    [0.14, 0.62],
    [0, 0.62],
  ] as const) {
    canvas.beginPath();
    canvas.arc(x + across * height, y - up * height, height * 0.045, Math.PI, 0);
    canvas.fill();
  }
  strut(canvas, x, y, height * 0.16);
}

/** A painted castle with two towers and a gate. */
export function flatCastle(canvas: Brush, x: number, y: number, height: number, stone: string, light: string): void {
  const { light: pale, base, shade } = tonesOf(stone);
  const wood = mix('#e8c898', light, 0.3);
  glow(canvas, x, y, height * 0.4, '#20041c', 0.6, 0.2);
  const tower = (across: number, wide: number, tall: number, roof: string) => {
    const left = x + (across - wide / 2) * height;
    const right = x + (across + wide / 2) * height;
    piece(
      canvas,
      () =>
        polygon(canvas, [
          [left, y],
          [left, y - tall * height],
          [right, y - tall * height],
          [right, y],
        ]),
      wood,
      height * 0.025,
      sideways(canvas, left, right, [pale, base, shade]),
    );
    piece(
      canvas,
      () =>
        polygon(canvas, [
          [left - height * 0.03, y - tall * height],
          [(left + right) / 2, y - (tall + wide * 1.5) * height],
          [right + height * 0.03, y - tall * height],
        ]),
      wood,
      height * 0.025,
      sideways(canvas, left, right, [mix(roof, '#ffffff', 0.2), roof, mix(roof, '#2a0a30', 0.35)]),
    );
    canvas.fillStyle = mix('#3a2450', light, 0.08);
    canvas.beginPath();
    canvas.arc((left + right) / 2, y - (tall - 0.12) * height, wide * height * 0.2, Math.PI, 0);
    canvas.lineTo((left + right) / 2 + wide * height * 0.2, y - (tall - 0.2) * height);
    canvas.lineTo((left + right) / 2 - wide * height * 0.2, y - (tall - 0.2) * height);
    canvas.fill();
  };
  const wall = () => {
    canvas.beginPath();
    canvas.moveTo(x - height * 0.26, y);
    canvas.lineTo(x - height * 0.26, y - height * 0.4);
    for (let tooth = 0; tooth < 5; tooth++) {
      const from = x + (-0.26 + tooth * 0.104) * height;
      canvas.lineTo(from, y - height * 0.46);
      canvas.lineTo(from + height * 0.056, y - height * 0.46);
      canvas.lineTo(from + height * 0.056, y - height * 0.4);
      canvas.lineTo(from + height * 0.104, y - height * 0.4);
    }
    canvas.lineTo(x + height * 0.26, y);
    canvas.closePath();
  };
  piece(canvas, wall, wood, height * 0.025, downward(canvas, y - height * 0.46, y, [pale, base, shade]));
  canvas.fillStyle = withAlpha(shade, 0.4);
  for (const [across, up] of [
    [-0.16, 0.32],
    [0.1, 0.34],
    [-0.2, 0.12],
    [0.17, 0.16],
  ] as const)
    canvas.fillRect(x + across * height, y - up * height, height * 0.07, height * 0.03);
  canvas.fillStyle = downward(canvas, y - height * 0.26, y, ['#5a3428', '#3a1c20']);
  canvas.beginPath();
  canvas.moveTo(x - height * 0.09, y);
  canvas.lineTo(x - height * 0.09, y - height * 0.16);
  canvas.arc(x, y - height * 0.16, height * 0.09, Math.PI, 0);
  canvas.lineTo(x + height * 0.09, y);
  canvas.fill();
  tower(-0.29, 0.17, 0.56, '#d8485c');
  tower(0.29, 0.17, 0.64, '#4f74c8');
  strut(canvas, x, y, height * 0.3);
}

/** The block of wood that keeps a flat piece upright. */
function strut(canvas: Brush, x: number, y: number, half: number): void {
  canvas.fillStyle = downward(canvas, y - half * 0.14, y + half * 0.1, ['#c88a54', '#6a3a28']);
  canvas.beginPath();
  canvas.roundRect(x - half, y - half * 0.12, half * 2, half * 0.22, half * 0.06);
  canvas.fill();
}

/** The laughing and the weeping mask, in gold; `x`, `y` the middle, `size` the height of one. */
export function masks(canvas: Brush, x: number, y: number, size: number): void {
  const ribbon = tonesOf('#e0566a');
  canvas.strokeStyle = ribbon.base;
  canvas.lineWidth = size * 0.1;
  canvas.lineCap = 'round';
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(x + side * size * 0.7, y - size * 0.2);
    canvas.bezierCurveTo(
      x + side * size * 1.3,
      y - size * 0.4,
      x + side * size * 1.1,
      y + size * 0.3,
      x + side * size * 1.6,
      y + size * 0.2,
    );
    canvas.stroke();
  }
  for (const [side, smile] of [
    [1, false],
    [-1, true],
  ] as const) {
    const gold = tonesOf(smile ? '#f6c850' : '#dca43c', '#fffbe0', '#6a3410', 1.2);
    canvas.save();
    canvas.translate(x + side * size * 0.42, y + (smile ? 0 : size * 0.08));
    canvas.rotate(side * 0.2);
    canvas.fillStyle = sideways(canvas, -size * 0.45, size * 0.45, [gold.base, gold.light, gold.base, gold.shade]);
    canvas.beginPath();
    canvas.moveTo(-size * 0.44, -size * 0.46);
    canvas.quadraticCurveTo(0, -size * 0.3, size * 0.44, -size * 0.46);
    canvas.quadraticCurveTo(size * 0.48, size * 0.3, 0, size * 0.54);
    canvas.quadraticCurveTo(-size * 0.48, size * 0.3, -size * 0.44, -size * 0.46);
    canvas.fill();
    canvas.fillStyle = '#4a1424';
    for (const eye of [-0.2, 0.2]) {
      canvas.beginPath();
      canvas.ellipse(
        eye * size,
        -size * 0.12,
        size * 0.11,
        size * 0.065,
        (smile ? -1 : 1) * Math.sign(eye) * -0.4,
        0,
        TURN,
      );
      canvas.fill();
    }
    canvas.beginPath();
    if (smile) {
      canvas.arc(0, size * 0.08, size * 0.25, 0.15, Math.PI - 0.15);
      canvas.quadraticCurveTo(0, size * 0.22, size * 0.24, size * 0.12);
    } else {
      canvas.arc(0, size * 0.36, size * 0.23, Math.PI + 0.2, -0.2);
      canvas.quadraticCurveTo(0, size * 0.24, -size * 0.22, size * 0.31);
    }
    canvas.fill();
    canvas.fillStyle = withAlpha('#ffffff', 0.5);
    disc(canvas, -size * 0.2, -size * 0.3, size * 0.05, 0.6);
    canvas.restore();
  }
}
