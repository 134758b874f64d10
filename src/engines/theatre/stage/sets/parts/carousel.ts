/** A carousel: striped roof, mirrors in the middle, horses that ride round and bob. */
import {
  type Brush,
  type Cutout,
  cutout,
  disc,
  downward,
  glow,
  mix,
  multiply,
  place,
  sideways,
  TURN,
  tonesOf,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import type { Layer } from '../../set.js';

const COATS = ['#ffffff', '#f4c890', '#c8a0e8', '#ffb8c8', '#a8dcf0', '#e8b070'];

const SHIRTS = ['#3f8ad0', '#f0b030', '#e8483c', '#5fb058'];
const HAIRS = ['#6b4226', '#2f2430', '#d9a040', '#a8502c'];

/** `x`, `y` the middle of its foot, `size` its width; with `riders` children sit on every other horse. */
export function carouselLayer(
  palette: Palette,
  { x, y, size, riders = false }: { x: number; y: number; size: number; riders?: boolean },
  { depth, sort }: { depth: number; sort: number },
): Layer {
  const lit = palette.lampStrength;
  // Its own lamps warm it when the day has gone.
  const paint = (colour: string) => mix(tone(palette, colour, 0.04), multiply(colour, '#ffd6a0'), 0.5 * lit);
  const half = size / 2;
  const top = y - size * 0.62;
  const horses = COATS.map((coat, index) =>
    horse(size * 0.22, paint(coat), paint(['#e8483c', '#3f8ad0', '#f0b030'][index % 3]!)),
  );
  const children = riders ? SHIRTS.map((shirt, index) => child(size * 0.1, paint(shirt), paint(HAIRS[index]!))) : [];
  const body = cutout({ left: half * 1.15, right: half * 1.15, up: size * 0.7, down: size * 0.1 }, (canvas) => {
    // The platform and the mirrored pillar in the middle.
    const plank = tonesOf(paint('#c8442f'));
    canvas.fillStyle = plank.shade;
    disc(canvas, 0, 0, half, 0.16);
    canvas.fillStyle = paint('#f6c850');
    disc(canvas, 0, -size * 0.022, half, 0.16);
    canvas.fillStyle = paint('#e8a878');
    disc(canvas, 0, -size * 0.035, half * 0.97, 0.155);
    canvas.fillStyle = sideways(canvas, -size * 0.12, size * 0.12, [
      paint('#d8903c'),
      mix(paint('#fff2c8'), '#fff2c8', lit),
      paint('#e8a84c'),
      paint('#b06c2c'),
    ]);
    canvas.fillRect(-size * 0.12, -size * 0.6, size * 0.24, size * 0.57);
    canvas.fillStyle = mix(paint('#cdeaf6'), '#fff0c0', lit * 0.7);
    for (const pane of [-0.075, 0, 0.075]) {
      canvas.beginPath();
      canvas.roundRect((pane - 0.028) * size, -size * 0.46, size * 0.056, size * 0.34, size * 0.028);
      canvas.fill();
    }
  });
  const roof = cutout({ left: half * 1.2, right: half * 1.2, up: size * 0.42, down: size * 0.2 }, (canvas) => {
    const stripes = 14;
    for (let stripe = 0; stripe < stripes; stripe++) {
      // Stripes are narrower towards the sides: the roof is round.
      const edge = (index: number) => Math.sin((index / stripes - 0.5) * Math.PI) * half * 1.08;
      const colour = paint(stripe % 2 ? '#fff6e6' : '#e8483c');
      canvas.fillStyle = downward(canvas, -size * 0.3, 0, [
        mix(colour, '#ffffff', 0.2),
        colour,
        mix(colour, '#3a1030', 0.16),
      ]);
      canvas.beginPath();
      canvas.moveTo(0, -size * 0.3);
      canvas.quadraticCurveTo(edge(stripe) * 0.45, -size * 0.14, edge(stripe), 0);
      canvas.lineTo(edge(stripe + 1) + 0.6, 0);
      canvas.quadraticCurveTo(edge(stripe + 1) * 0.45, -size * 0.14, 0, -size * 0.3);
      canvas.fill();
      // The scalloped hem.
      const left = edge(stripe);
      const right = edge(stripe + 1);
      canvas.fillStyle = paint(stripe % 2 ? '#3f8ad0' : '#f6c850');
      canvas.beginPath();
      canvas.moveTo(left, -size * 0.005);
      canvas.lineTo(right, -size * 0.005);
      canvas.lineTo(right, size * 0.045);
      canvas.quadraticCurveTo((left + right) / 2, size * 0.115, left, size * 0.045);
      canvas.fill();
    }
    canvas.fillStyle = paint('#f6c850');
    canvas.fillRect(-half * 1.09, -size * 0.012, half * 2.18, size * 0.02);
    canvas.fillRect(-size * 0.008, -size * 0.4, size * 0.016, size * 0.12);
    disc(canvas, 0, -size * 0.3, size * 0.03);
    canvas.fillStyle = paint('#e8483c');
    canvas.beginPath();
    canvas.moveTo(size * 0.008, -size * 0.4);
    canvas.lineTo(size * 0.1, -size * 0.37);
    canvas.lineTo(size * 0.008, -size * 0.34);
    canvas.fill();
  });
  const count = 8;
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      glow(canvas, x, y + size * 0.03, half * 1.3, palette.shadow, 0.5, 0.16);
      place(canvas, body, x, y);
      const ride = (front: boolean) => {
        for (let index = 0; index < count; index++) {
          const angle = (index / count + t * 0.06) * TURN;
          const near = Math.sin(angle);
          if (near > 0 !== front) continue;
          const scale = 0.86 + 0.14 * near;
          const across = x + Math.cos(angle) * half * 0.78;
          const foot = y - size * 0.03 + near * half * 0.1;
          const bob = size * 0.035 * Math.sin(t * 2.6 + index * 2.2);
          canvas.fillStyle = paint('#f0c050');
          canvas.fillRect(across - size * 0.007, top, size * 0.014, foot - top);
          place(canvas, horses[index % horses.length]!, across, foot - size * 0.1 + bob, { scale, flip: front });
          const rider = index % 2 ? undefined : children[index / 2];
          if (rider) place(canvas, rider, across, foot - size * (0.1 + 0.065 * scale) + bob, { scale, flip: front });
        }
      };
      ride(false);
      ride(true);
      place(canvas, roof, x, top);
      for (let lamp = 0; lamp < 13; lamp++) {
        const across = x + Math.sin((lamp / 12 - 0.5) * Math.PI) * half * 1.06;
        const shine = 0.5 + 0.5 * Math.sin(t * 5 - lamp * 1.3);
        glow(canvas, across, top + size * 0.0, size * 0.05, '#ffe48a', (0.25 + 0.75 * lit) * (0.4 + 0.6 * shine));
      }
      if (lit > 0.3) glow(canvas, x, y - size * 0.25, size * 0.6, '#ffc860', 0.4 * lit);
    },
  };
}

/** A carousel horse looking left, anchored below its belly. */
function horse(size: number, coat: string, saddle: string): Cutout {
  return cutout({ left: size * 0.75, right: size * 0.7, up: size * 0.9, down: size * 0.45 }, (canvas: Brush) => {
    const { light, base, shade } = tonesOf(coat, '#ffffff', '#4a3060');
    canvas.lineCap = 'round';
    canvas.strokeStyle = mix(base, shade, 0.5);
    canvas.lineWidth = size * 0.1;
    for (const [from, knee, to, down] of [
      [-0.24, -0.38, -0.3, 0.34],
      [0.24, 0.36, 0.48, 0.32],
      [-0.18, -0.22, -0.1, 0.36],
      [0.18, 0.16, 0.3, 0.36],
    ] as const) {
      canvas.beginPath();
      canvas.moveTo(from * size, -size * 0.05);
      canvas.lineTo(knee * size, size * 0.16);
      canvas.lineTo(to * size, down * size);
      canvas.stroke();
    }
    canvas.strokeStyle = saddle;
    canvas.lineWidth = size * 0.12;
    canvas.beginPath();
    canvas.moveTo(size * 0.36, -size * 0.2);
    canvas.quadraticCurveTo(size * 0.62, -size * 0.2, size * 0.54, size * 0.14);
    canvas.stroke();
    canvas.fillStyle = downward(canvas, -size * 0.36, size * 0.1, [light, base, shade]);
    canvas.beginPath();
    canvas.ellipse(0, -size * 0.12, size * 0.4, size * 0.2, 0, 0, TURN);
    canvas.fill();
    canvas.beginPath();
    canvas.moveTo(-size * 0.14, -size * 0.24);
    canvas.quadraticCurveTo(-size * 0.3, -size * 0.5, -size * 0.36, -size * 0.72);
    canvas.lineTo(-size * 0.52, -size * 0.62);
    canvas.quadraticCurveTo(-size * 0.46, -size * 0.3, -size * 0.38, -size * 0.06);
    canvas.fill();
    canvas.beginPath();
    canvas.ellipse(-size * 0.52, -size * 0.6, size * 0.2, size * 0.1, -0.75, 0, TURN);
    canvas.fill();
    canvas.beginPath();
    canvas.moveTo(-size * 0.42, -size * 0.7);
    canvas.lineTo(-size * 0.38, -size * 0.84);
    canvas.lineTo(-size * 0.33, -size * 0.7);
    canvas.fill();
    canvas.strokeStyle = saddle;
    canvas.lineWidth = size * 0.09;
    canvas.beginPath();
    canvas.moveTo(-size * 0.33, -size * 0.72);
    canvas.quadraticCurveTo(-size * 0.2, -size * 0.5, -size * 0.14, -size * 0.28);
    canvas.stroke();
    canvas.fillStyle = saddle;
    canvas.beginPath();
    canvas.roundRect(-size * 0.14, -size * 0.34, size * 0.3, size * 0.24, size * 0.08);
    canvas.fill();
    canvas.fillStyle = '#2a2030';
    disc(canvas, -size * 0.5, -size * 0.65, size * 0.026);
  });
}

/** A child in the saddle looking left, anchored at its seat; one hand holds on, the other waves. */
function child(size: number, shirt: string, hair: string): Cutout {
  return cutout({ left: size * 1.1, right: size * 1.1, up: size * 2.4, down: size * 0.9 }, (canvas: Brush) => {
    canvas.lineCap = 'round';
    canvas.lineWidth = size * 0.32;
    canvas.strokeStyle = '#46507a';
    canvas.beginPath();
    canvas.moveTo(0, -size * 0.1);
    canvas.lineTo(-size * 0.35, size * 0.55);
    canvas.stroke();
    canvas.strokeStyle = shirt;
    canvas.lineWidth = size * 0.24;
    canvas.beginPath();
    canvas.moveTo(0, -size * 0.75);
    canvas.lineTo(-size * 0.6, -size * 0.35);
    canvas.moveTo(size * 0.1, -size * 0.8);
    canvas.lineTo(size * 0.65, -size * 1.35);
    canvas.stroke();
    canvas.fillStyle = shirt;
    canvas.beginPath();
    canvas.roundRect(-size * 0.36, -size, size * 0.72, size * 1.05, size * 0.3);
    canvas.fill();
    canvas.fillStyle = hair;
    disc(canvas, size * 0.05, -size * 1.52, size * 0.54);
    canvas.fillStyle = '#ffd9b4';
    disc(canvas, -size * 0.08, -size * 1.44, size * 0.45);
    disc(canvas, size * 0.68, -size * 1.42, size * 0.15);
    canvas.fillStyle = '#3a2430';
    for (const eye of [-0.3, 0]) disc(canvas, eye * size, -size * 1.5, size * 0.06);
    canvas.strokeStyle = '#a8403c';
    canvas.lineWidth = size * 0.09;
    canvas.beginPath();
    canvas.arc(-size * 0.16, -size * 1.36, size * 0.16, 0.3, Math.PI - 0.3);
    canvas.stroke();
  });
}
