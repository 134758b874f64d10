/** A windmill: its tower, and the sails that turn. */
import { type Brush, disc, glow, mix, polygon, sideways, TURN, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { Layer, SetContext } from '../../set.js';

export function paintWindmill(canvas: Brush, context: SetContext, x: number, y: number, height: number): void {
  const { palette } = context;
  const tones = tonesOf(tone(palette, '#fbf0df', 0.25));
  const roof = tonesOf(tone(palette, '#d9604c', 0.25));
  const half = height * 0.17;
  glow(canvas, x, y, half * 2.6, palette.shadow, 0.45, 0.2);
  canvas.fillStyle = sideways(
    canvas,
    x - half,
    x + half,
    palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
  );
  polygon(canvas, [
    [x - half, y],
    [x - half * 0.62, y - height * 0.74],
    [x + half * 0.62, y - height * 0.74],
    [x + half, y],
  ]);
  canvas.fill();
  canvas.fillStyle = sideways(
    canvas,
    x - half,
    x + half,
    palette.side > 0 ? [roof.shade, roof.base, roof.light] : [roof.light, roof.base, roof.shade],
  );
  canvas.beginPath();
  canvas.moveTo(x - half * 0.85, y - height * 0.71);
  canvas.quadraticCurveTo(x - half * 0.5, y - height, x, y - height);
  canvas.quadraticCurveTo(x + half * 0.5, y - height, x + half * 0.85, y - height * 0.71);
  canvas.quadraticCurveTo(x, y - height * 0.67, x - half * 0.85, y - height * 0.71);
  canvas.fill();
  canvas.fillStyle = tone(palette, '#8a5a3c', 0.2);
  canvas.beginPath();
  canvas.roundRect(x - half * 0.22, y - height * 0.2, half * 0.44, height * 0.2, [half * 0.22, half * 0.22, 0, 0]);
  canvas.fill();
  const pane = mix(tone(palette, '#7d9cb8', 0.2), palette.lamp, palette.lampStrength);
  for (const [across, down] of [
    [0, 0.36],
    [0, 0.56],
  ] as const) {
    canvas.fillStyle = pane;
    disc(canvas, x + across * half, y - height * down, half * 0.15, 1.2);
    if (palette.lampStrength > 0.3)
      glow(canvas, x, y - height * down, half * 0.9, palette.lamp, palette.lampStrength * 0.8);
  }
}

export function sailsLayer(context: SetContext, x: number, y: number, length: number): Layer {
  const { palette } = context;
  const wood = tone(palette, '#9a6a48', 0.2);
  const cloth = tone(palette, '#fffaf0', 0.2);
  return {
    depth: 0.2,
    sort: -0.45,
    still: false,
    draw(canvas, t) {
      canvas.save();
      canvas.translate(x, y);
      canvas.rotate(t * (0.35 + 1.5 * palette.wind));
      for (let index = 0; index < 4; index++) {
        canvas.rotate(TURN / 4);
        canvas.fillStyle = cloth;
        polygon(canvas, [
          [length * 0.03, -length * 0.2],
          [length * 0.24, -length * 0.24],
          [length * 0.24, -length * 0.97],
          [length * 0.03, -length],
        ]);
        canvas.fill();
        canvas.fillStyle = wood;
        canvas.fillRect(-length * 0.025, -length, length * 0.055, length);
        for (let rung = 0; rung < 4; rung++)
          canvas.fillRect(0, -length * (0.3 + rung * 0.21), length * 0.24, length * 0.018);
      }
      canvas.fillStyle = tone(palette, '#c9513f', 0.1);
      disc(canvas, 0, 0, length * 0.07);
      canvas.restore();
    },
  };
}
