/** Reeds and bulrushes at the water's edge, still or swaying; lily pads on it. */
import { type Brush, disc, downward, glow, mix, TURN, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export interface Clump {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Blade {
  x: number;
  tall: number;
  lean: number;
  thick: number;
  colour: string;
  /** A bulrush carries a brown head. */
  head: boolean;
}

function bladesOf(
  next: () => number,
  width: number,
  height: number,
  colours: readonly [string, string],
  count: number,
): Blade[] {
  return Array.from({ length: count }, (_, index) => ({
    x: (next() - 0.5) * width,
    tall: height * (0.5 + 0.5 * next()),
    lean: (next() - 0.5) * height * 0.45,
    thick: height * (0.018 + 0.014 * next()),
    colour: mix(colours[0], colours[1], next()),
    head: index % 5 === 0,
  }));
}

function paintBlade(canvas: Brush, blade: Blade, x: number, y: number, bend: number, brown: string): void {
  const tipX = x + (blade.head ? blade.lean * 0.3 : blade.lean) + bend;
  const tipY = y - blade.tall;
  canvas.fillStyle = blade.colour;
  canvas.beginPath();
  canvas.moveTo(x - blade.thick, y);
  canvas.quadraticCurveTo(x - blade.thick * 0.8, y - blade.tall * 0.55, tipX, tipY);
  canvas.quadraticCurveTo(x + blade.thick * 0.9, y - blade.tall * 0.5, x + blade.thick, y);
  canvas.fill();
  if (!blade.head) return;
  canvas.strokeStyle = blade.colour;
  canvas.lineCap = 'round';
  canvas.lineWidth = blade.thick * 0.7;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.quadraticCurveTo(x, y - blade.tall * 0.6, tipX, tipY - blade.tall * 0.12);
  canvas.stroke();
  canvas.strokeStyle = brown;
  canvas.lineWidth = blade.thick * 2.6;
  canvas.beginPath();
  canvas.moveTo(tipX - bend * 0.1, tipY + blade.tall * 0.1);
  canvas.lineTo(tipX, tipY - blade.tall * 0.04);
  canvas.stroke();
}

/** A still clump standing on x, y. */
export function paintReeds(
  canvas: Brush,
  next: () => number,
  {
    x,
    y,
    width,
    height,
    colours,
    count,
    brown = mix('#7a4a2c', colours[0], 0.3),
  }: Clump & { colours: readonly [string, string]; count: number; brown?: string },
): void {
  for (const blade of bladesOf(next, width, height, colours, count))
    paintBlade(canvas, blade, x + blade.x, y, 0, brown);
}

/** Clumps that sway in the wind. */
export function reedLayer(
  context: SetContext,
  {
    depth,
    sort = depth,
    clumps,
    colours,
    count = 16,
    seed = 0,
  }: {
    depth: number;
    sort?: number;
    clumps: readonly Clump[];
    colours: readonly [string, string];
    count?: number;
    seed?: number;
  },
): Layer {
  const next = random(context.seed + seed + 51);
  const brown = tone(context.palette, '#7a4a2c', 0.05);
  const grown = clumps.map((clump) => ({
    ...clump,
    blades: bladesOf(next, clump.width, clump.height, colours, count),
  }));
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      for (const { x, y, height, blades } of grown) {
        blades.forEach((blade, index) => {
          const bend = height * (0.03 + 0.12 * context.palette.wind) * Math.sin(t * 1.3 + index * 0.7 + x);
          paintBlade(canvas, blade, x + blade.x, y + (index % 3) * height * 0.02, bend, brown);
        });
      }
    },
  };
}

/** A lily pad with its notch, and perhaps a flower. */
export function paintLily(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  radius: number,
  leaf: string,
  petal?: string,
): void {
  const tones = tonesOf(leaf, '#f4ffc0', '#0c2a44', 0.9);
  glow(canvas, x, y + radius * 0.1, radius * 1.25, context.palette.shadow, 0.45, 0.36);
  canvas.fillStyle = downward(canvas, y - radius * 0.4, y + radius * 0.4, [tones.light, tones.base, tones.shade]);
  canvas.beginPath();
  canvas.ellipse(x, y, radius, radius * 0.36, 0, 0.35, TURN - 0.12);
  canvas.lineTo(x, y);
  canvas.closePath();
  canvas.fill();
  canvas.strokeStyle = tones.light;
  canvas.globalAlpha = 0.35;
  canvas.lineWidth = Math.max(0.6, radius * 0.03);
  for (let vein = 0; vein < 6; vein++) {
    const angle = 0.9 + vein * 0.85;
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.lineTo(x + Math.cos(angle) * radius * 0.85, y + Math.sin(angle) * radius * 0.3);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
  if (!petal) return;
  const bloom = tonesOf(petal, '#ffffff', '#7a2a6a', 0.8);
  for (let ring = 0; ring < 2; ring++)
    for (let index = 0; index < 7; index++) {
      const angle = Math.PI * (1.05 + (0.9 * index) / 6);
      canvas.fillStyle = mix(bloom.base, ring ? bloom.light : bloom.shade, 0.6);
      canvas.beginPath();
      const reach = radius * (ring ? 0.26 : 0.38);
      canvas.ellipse(
        x + Math.cos(angle) * reach,
        y - radius * 0.16 + Math.sin(angle) * reach * 0.8,
        radius * 0.2,
        radius * 0.1,
        angle,
        0,
        TURN,
      );
      canvas.fill();
    }
  canvas.fillStyle = '#ffd45a';
  disc(canvas, x, y - radius * 0.2, radius * 0.1);
}
