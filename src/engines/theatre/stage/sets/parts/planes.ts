/** Aeroplanes from their side and what an airport has about them. Called by `airport`. */
import { type Brush, type Cutout, cutout, disc, downward, glow, mix } from '../../painting/paint.js';
import { bar, type Kit, post, shape, slab } from './kit.js';

/** An airliner facing left, anchored below its middle where the wheels stand. */
export function airliner(kit: Kit, length: number, colour: string, { flying = false, distance = 0.05 } = {}): Cutout {
  return cutout({ left: length * 0.6, right: length * 0.6, up: length * 0.45, down: length * 0.12 }, (canvas) => {
    const body = kit.clay('#fbfcff', distance);
    const tail = kit.clay(colour, distance);
    const high = length * 0.125;
    const middle = -length * 0.14;
    if (!flying) {
      glow(canvas, 0, 0, length * 0.5, kit.palette.shadow, 0.55, 0.1);
      for (const across of [-0.34, 0.05, 0.1]) {
        bar(
          canvas,
          [across * length, middle],
          [across * length, -length * 0.02],
          length * 0.01,
          kit.paint('#7a828e', distance),
        );
        canvas.fillStyle = kit.paint('#2c2f3a', distance);
        disc(canvas, across * length, -length * 0.018, length * 0.02);
      }
    }
    canvas.fillStyle = downward(canvas, middle - length * 0.26, middle, [tail.light, tail.base, tail.shade]);
    canvas.beginPath();
    canvas.moveTo(length * 0.3, middle - high * 0.4);
    canvas.lineTo(length * 0.42, middle - length * 0.24);
    canvas.lineTo(length * 0.5, middle - length * 0.24);
    canvas.lineTo(length * 0.47, middle - high * 0.2);
    canvas.fill();
    canvas.fillStyle = downward(canvas, middle - high / 2, middle + high / 2, [
      body.light,
      body.base,
      body.base,
      body.shade,
    ]);
    canvas.beginPath();
    canvas.moveTo(-length * 0.5, middle + high * 0.12);
    canvas.bezierCurveTo(
      -length * 0.48,
      middle - high * 0.3,
      -length * 0.42,
      middle - high * 0.5,
      -length * 0.34,
      middle - high * 0.5,
    );
    canvas.lineTo(length * 0.34, middle - high * 0.5);
    canvas.quadraticCurveTo(length * 0.48, middle - high * 0.4, length * 0.5, middle - high * 0.22);
    canvas.quadraticCurveTo(length * 0.36, middle + high * 0.42, length * 0.2, middle + high * 0.5);
    canvas.lineTo(-length * 0.36, middle + high * 0.5);
    canvas.quadraticCurveTo(-length * 0.48, middle + high * 0.42, -length * 0.5, middle + high * 0.12);
    canvas.fill();
    canvas.save();
    canvas.clip();
    canvas.fillStyle = tail.base;
    canvas.fillRect(-length * 0.5, middle + high * 0.06, length, high * 0.13);
    canvas.restore();
    const glass = mix(kit.paint('#4f7fa8', distance), '#ffe0a0', 0.8 * kit.lamps);
    canvas.fillStyle = glass;
    for (let pane = 0; pane < 17; pane++)
      disc(canvas, -length * 0.31 + pane * length * 0.038, middle - high * 0.14, length * 0.0085, 1.3);
    canvas.beginPath();
    canvas.moveTo(-length * 0.455, middle - high * 0.16);
    canvas.lineTo(-length * 0.415, middle - high * 0.36);
    canvas.lineTo(-length * 0.375, middle - high * 0.36);
    canvas.lineTo(-length * 0.385, middle - high * 0.16);
    canvas.fill();
    shape(
      kit,
      canvas,
      [
        [-length * 0.1, middle + high * 0.2],
        [length * 0.06, middle + high * 0.2],
        [length * 0.24, middle + length * 0.085],
        [length * 0.17, middle + length * 0.085],
      ],
      '#d4dae4',
      { distance },
    );
    shape(
      kit,
      canvas,
      [
        [length * 0.36, middle - high * 0.1],
        [length * 0.44, middle - high * 0.12],
        [length * 0.54, middle + high * 0.12],
        [length * 0.49, middle + high * 0.12],
      ],
      '#d4dae4',
      { distance },
    );
    slab(kit, canvas, -length * 0.04, middle + high * 0.38, length * 0.12, length * 0.05, colour, {
      distance,
      round: [length * 0.02, length * 0.012, length * 0.012, length * 0.02],
    });
    if (kit.lamps > 0.3) {
      glow(canvas, -length * 0.48, middle, length * 0.1, '#fff2c0', 0.8 * kit.lamps);
      glow(canvas, length * 0.46, middle - length * 0.24, length * 0.06, '#ff4a3c', 0.9 * kit.lamps);
    }
  });
}

/** A control tower whose cab of glass looks out all round. */
export function controlTower(kit: Kit, canvas: Brush, x: number, base: number, height: number, distance = 0.1): void {
  shape(
    kit,
    canvas,
    [
      [x - height * 0.11, base],
      [x - height * 0.06, base - height * 0.66],
      [x + height * 0.06, base - height * 0.66],
      [x + height * 0.11, base],
    ],
    '#eef0f4',
    { distance, foot: 0.3 },
  );
  for (const part of [0.15, 0.32, 0.49])
    slab(
      kit,
      canvas,
      x - height * 0.02,
      base - height * part - height * 0.05,
      height * 0.04,
      height * 0.05,
      mix('#6f94b4', '#ffe0a0', kit.lamps),
      { distance, foot: 0 },
    );
  shape(
    kit,
    canvas,
    [
      [x - height * 0.06, base - height * 0.64],
      [x - height * 0.17, base - height * 0.74],
      [x + height * 0.17, base - height * 0.74],
      [x + height * 0.06, base - height * 0.64],
    ],
    '#c4ccd8',
    { distance },
  );
  shape(
    kit,
    canvas,
    [
      [x - height * 0.15, base - height * 0.74],
      [x - height * 0.19, base - height * 0.9],
      [x + height * 0.19, base - height * 0.9],
      [x + height * 0.15, base - height * 0.74],
    ],
    mix('#5fb0d8', '#ffe6a0', 0.75 * kit.lamps),
    { distance },
  );
  for (let bar_ = -3; bar_ <= 3; bar_++)
    bar(
      canvas,
      [x + bar_ * height * 0.045, base - height * 0.74],
      [x + bar_ * height * 0.056, base - height * 0.9],
      height * 0.008,
      kit.paint('#eef0f4', distance),
    );
  slab(kit, canvas, x - height * 0.22, base - height * 0.94, height * 0.44, height * 0.05, '#e8574a', {
    distance,
    round: 3,
  });
  post(kit, canvas, x, base - height * 1.12, base - height * 0.93, height * 0.016, '#8f98a6', distance);
  if (kit.lamps > 0.3) glow(canvas, x, base - height * 0.82, height * 0.4, '#ffe6a0', 0.6 * kit.lamps);
}

/** A striped sock in the wind on its mast. */
export function windsock(kit: Kit, canvas: Brush, x: number, base: number, height: number, t: number): void {
  post(kit, canvas, x, base - height, base, height * 0.035, '#d8dce4');
  const wind = 0.55 + 0.45 * kit.palette.wind;
  for (let band = 4; band >= 0; band--) {
    const at = (part: number) => {
      const sway = Math.sin(t * 4 - part * 3) * height * 0.05 * part;
      return [
        x + part * height * 0.6 * wind,
        base - height * 0.92 + part * height * 0.32 * (1.2 - wind) + sway,
      ] as const;
    };
    const [fromX, fromY] = at(band / 5);
    const [toX, toY] = at((band + 1) / 5);
    const wide = (part: number) => height * (0.09 - 0.05 * part);
    canvas.fillStyle = kit.paint(band % 2 ? '#fffaf2' : '#ff6a2e');
    canvas.beginPath();
    canvas.moveTo(fromX, fromY - wide(band / 5));
    canvas.lineTo(toX, toY - wide((band + 1) / 5));
    canvas.lineTo(toX, toY + wide((band + 1) / 5));
    canvas.lineTo(fromX, fromY + wide(band / 5));
    canvas.fill();
  }
}
