/** The cone of a volcano and the lava that runs down it. */
import { type Brush, downward, frameOf, glow, sideways, type Tones, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

/** Pixels: the middle and height of its foot, half the foot's width, its height; and how brightly its fire shows. */
export interface Cone {
  x: number;
  base: number;
  half: number;
  height: number;
  glowing: number;
}

/** Streams on the cone: from the crater's rim down, in parts of its half width and height; width in parts of it. */
const STREAMS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.03, 0.985],
    [-0.09, 0.8],
    [-0.05, 0.62],
    [-0.2, 0.42],
    [-0.17, 0.24],
    [-0.34, 0],
  ],
  [
    [0.06, 0.98],
    [0.1, 0.83],
    [0.2, 0.66],
    [0.17, 0.5],
    [0.36, 0.3],
    [0.42, 0.12],
    [0.56, 0],
  ],
  [
    [0.01, 0.98],
    [0.03, 0.86],
    [0.06, 0.74],
    [0.02, 0.6],
  ],
  [
    [-0.11, 0.97],
    [-0.19, 0.82],
    [-0.3, 0.6],
    [-0.32, 0.46],
  ],
];

const flank = ({ half }: Cone, up: number) => half * (0.13 + 0.87 * (1 - up) ** 1.45);
const traceCone = (canvas: Brush, cone: Cone) => {
  const { x, base, half, height } = cone;
  canvas.beginPath();
  for (let step = 0; step <= 20; step++) canvas.lineTo(x - flank(cone, step / 20), base - height * (step / 20));
  canvas.quadraticCurveTo(x - half * 0.05, base - height * 0.95, x, base - height * 0.965);
  canvas.quadraticCurveTo(x + half * 0.06, base - height * 0.95, x + flank(cone, 1), base - height);
  for (let step = 20; step >= 0; step--) canvas.lineTo(x + flank(cone, step / 20), base - height * (step / 20));
  canvas.closePath();
};
const traceStream = (canvas: Brush, { x, base, half, height }: Cone, points: (typeof STREAMS)[number]) => {
  canvas.beginPath();
  points.forEach(([across, up], index) => {
    const [px, py] = [x + across * half, base - up * height];
    const [lastAcross, lastUp] = points[Math.max(0, index - 1)]!;
    if (index === 0) canvas.moveTo(px, py);
    else
      canvas.quadraticCurveTo(
        x + lastAcross * half,
        base - lastUp * height,
        (px + x + lastAcross * half) / 2,
        (py + base - lastUp * height) / 2,
      );
  });
  const [across, up] = points.at(-1)!;
  canvas.lineTo(x + across * half, base - up * height);
};

export function paintCone(canvas: Brush, context: SetContext, cone: Cone, stone: Tones): void {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const { x, base, half, height, glowing } = cone;
  canvas.save();
  traceCone(canvas, cone);
  canvas.fillStyle =
    palette.side > 0
      ? sideways(canvas, x - half, x + half, [stone.shade, stone.shade, stone.base, stone.light, stone.base])
      : sideways(canvas, x - half, x + half, [stone.base, stone.light, stone.base, stone.shade, stone.shade]);
  canvas.fill();
  canvas.clip();
  const chance = random(context.seed + 4);
  // Gullies that run down the flanks.
  for (let gully = 0; gully < 34; gully++) {
    const across = (gully / 33 - 0.5) * 2;
    const from = 0.98 - 0.3 * chance();
    canvas.strokeStyle = withAlpha(gully % 2 ? stone.shade : stone.light, 0.22);
    canvas.lineWidth = span * (0.006 + 0.014 * chance());
    canvas.lineCap = 'round';
    canvas.beginPath();
    for (let step = 0; step <= 8; step++) {
      const up = from * (1 - step / 8);
      canvas.lineTo(x + across * flank(cone, up) * 0.97 + (chance() - 0.5) * span * 0.016, base - height * up);
    }
    canvas.stroke();
  }
  canvas.fillStyle = downward(
    canvas,
    base - height,
    base,
    ['#ff8a3a', stone.base, palette.haze].map((colour, index) => withAlpha(colour, [0.3 * glowing, 0, 0.5][index]!)),
  );
  canvas.fillRect(frame.left, base - height * 1.1, frame.right - frame.left, height * 1.2);
  canvas.restore();
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  for (const [width, colour, alpha] of [
    [0.085, '#ff5a1e', 0.22 * glowing],
    [0.05, '#ff4a18', 0.5],
    [0.03, '#ff7a22', 1],
    [0.013, '#ffd25a', 1],
  ] as const)
    STREAMS.forEach((points, index) => {
      canvas.strokeStyle = withAlpha(colour, alpha);
      canvas.lineWidth = span * width * (index < 2 ? 1 : 0.65);
      traceStream(canvas, cone, points);
      canvas.stroke();
    });
  canvas.fillStyle = '#ffd25a';
  canvas.beginPath();
  canvas.ellipse(x, base - height * 0.985, half * 0.12, height * 0.022, 0, 0, Math.PI * 2);
  canvas.fill();
  glow(canvas, x, base - height * 0.98, span * 0.2, '#ff9a3a', 0.85 * glowing, 0.6);
}

/** Lumps of light that creep down the streams, and spurts from the crater. */
export function lavaLayer(context: SetContext, { x, base, half, height }: Cone): Layer {
  const { span } = frameOf(context);
  return {
    depth: 0.1,
    sort: -0.7,
    still: false,
    draw(canvas, t) {
      canvas.globalCompositeOperation = 'lighter';
      STREAMS.forEach((points, stream) => {
        for (let lump = 0; lump < 6; lump++) {
          const along = ((lump / 6 + t * 0.07 + stream * 0.13) % 1) * (points.length - 1);
          const index = Math.min(points.length - 2, Math.floor(along));
          const part = along - index;
          const [fromX, fromUp] = points[index]!;
          const [toX, toUp] = points[index + 1]!;
          const pulse = 0.55 + 0.45 * Math.sin(t * 2.4 + lump * 1.7 + stream);
          glow(
            canvas,
            x + (fromX + (toX - fromX) * part) * half,
            base - (fromUp + (toUp - fromUp) * part) * height,
            span * 0.042,
            '#ffb04a',
            0.6 * pulse,
          );
        }
      });
      for (let drop = 0; drop < 22; drop++) {
        const age = (t * 0.75 + drop / 22 + (drop % 5) * 0.13) % 1;
        const aside = Math.sin(drop * 2.4) * span * 0.17;
        const atY =
          base - height * 0.98 - span * (0.62 * age - 0.62 * age * age) * (0.55 + 0.45 * Math.cos(drop * 5.1) ** 2);
        glow(canvas, x + aside * age, atY, span * 0.022 * (1 - 0.5 * age), '#ff7a2a', 0.9 * (1 - age));
        glow(canvas, x + aside * age, atY, span * 0.009, '#fff0a0', 1 - age);
      }
      canvas.globalCompositeOperation = 'source-over';
    },
  };
}
