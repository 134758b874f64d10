/** Paper decorations of a cheerful room: bunting, stars on threads, a round rug, drifting confetti. Painted by `studio`. */
import { TURN } from '../../painting/easing.js';
import { type Brush, disc, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Room } from './room.js';

const PARTY = ['#f2766b', '#f5c04f', '#5fb8a4', '#6f9fe0', '#b48ad8', '#fff4e2'] as const;

/** A string of little flags between two points of one height, `sag` deep, that sways with `t`. Pixels. */
export function bunting(
  canvas: Brush,
  room: Room,
  { left, right, y, sag, flag }: { left: number; right: number; y: number; sag: number; flag: number },
  t: number,
): void {
  const count = Math.max(5, Math.round((right - left) / (flag * 1.5)));
  const at = (part: number): [number, number] => [
    left + (right - left) * part,
    y + 4 * sag * part * (1 - part) + flag * 0.06 * Math.sin(t * 1.1 + part * 5),
  ];
  canvas.strokeStyle = room.toned('#fff7ea');
  canvas.lineWidth = flag * 0.09;
  canvas.beginPath();
  for (let step = 0; step <= 24; step++) canvas.lineTo(...at(step / 24));
  canvas.stroke();
  for (let index = 0; index < count; index++) {
    const [x, top] = at((index + 0.5) / count);
    const swing = flag * 0.12 * Math.sin(t * 1.6 + index * 1.3);
    const colour = room.toned(PARTY[index % PARTY.length]!);
    canvas.fillStyle = colour;
    polygon(canvas, [
      [x - flag * 0.46, top],
      [x + flag * 0.46, top],
      [x + swing, top + flag * 1.1],
    ]);
    canvas.fill();
    canvas.fillStyle = mix(colour, '#ffffff', 0.3);
    polygon(canvas, [
      [x - flag * 0.46, top],
      [x - flag * 0.04, top],
      [x + swing, top + flag * 1.1],
    ]);
    canvas.fill();
  }
}

/** A folded paper star on a thread from `top`; turns a little with `t`. */
export function paperStar(
  canvas: Brush,
  room: Room,
  { x, top, y, radius, kind }: { x: number; top: number; y: number; radius: number; kind: number },
  t: number,
): void {
  const colour = room.toned(PARTY[kind % PARTY.length]!);
  canvas.strokeStyle = withAlpha(room.toned('#fff7ea'), 0.7);
  canvas.lineWidth = Math.max(0.7, radius * 0.05);
  canvas.beginPath();
  canvas.moveTo(x, top);
  canvas.lineTo(x, y - radius);
  canvas.stroke();
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(0.12 * Math.sin(t * 0.9 + kind * 2));
  canvas.scale(0.84 + 0.16 * Math.sin(t * 0.7 + kind), 1);
  for (let point = 0; point < 5; point++) {
    const angle = (point / 5) * TURN - TURN / 4;
    for (const side of [-1, 1]) {
      const valley = angle + (side * TURN) / 10;
      canvas.fillStyle = side < 0 ? mix(colour, '#ffffff', 0.28) : mix(colour, '#3a1c50', 0.08);
      polygon(canvas, [
        [0, 0],
        [Math.cos(angle) * radius, Math.sin(angle) * radius],
        [Math.cos(valley) * radius * 0.48, Math.sin(valley) * radius * 0.48],
      ]);
      canvas.fill();
    }
  }
  canvas.restore();
}

/** A round rug with rings, seen from the front; `radius` across, pixels. */
export function roundRug(canvas: Brush, room: Room, x: number, y: number, radius: number, accent: string): void {
  const flat = 0.2;
  glow(canvas, x, y + radius * 0.03, radius * 1.12, '#2a1c40', 0.3, flat);
  const cream = room.toned('#f8eed8');
  const colour = room.toned(accent);
  const rings: readonly (readonly [part: number, fill: string])[] = [
    [1, mix(colour, '#2a1c40', 0.16)],
    [0.985, colour],
    [0.86, cream],
    [0.8, mix(colour, cream, 0.45)],
    [0.68, cream],
    [0.3, mix(colour, cream, 0.72)],
  ];
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(1, flat);
  canvas.lineCap = 'round';
  canvas.strokeStyle = cream;
  canvas.lineWidth = radius * 0.02;
  for (let tuft = 0; tuft < 72; tuft++) {
    const angle = (tuft / 72) * TURN;
    canvas.beginPath();
    canvas.moveTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
    canvas.lineTo(Math.cos(angle) * radius * 1.045, Math.sin(angle) * radius * 1.045);
    canvas.stroke();
  }
  for (const [part, fill] of rings) {
    canvas.fillStyle = fill;
    disc(canvas, 0, 0, radius * part);
  }
  canvas.restore();
}

/** Bits of paper that sink slowly over a box of `wide` by `high` from its upper left corner, by time alone. */
export function confettiOf(seed: number, count: number) {
  const next = random(seed);
  const bits = Array.from({ length: count }, (_, index) => ({
    x: next(),
    y: next(),
    pace: 0.035 + 0.04 * next(),
    phase: next() * TURN,
    size: 0.7 + 0.6 * next(),
    colour: PARTY[index % PARTY.length]!,
  }));
  return (
    canvas: Brush,
    room: Room,
    { left, top, wide, high, size }: { left: number; top: number; wide: number; high: number; size: number },
    t: number,
  ): void => {
    for (const bit of bits) {
      const down = (bit.y + t * bit.pace) % 1;
      canvas.save();
      canvas.globalAlpha *= Math.min(1, down * 8, (1 - down) * 8);
      canvas.translate(left + wide * (bit.x + 0.012 * Math.sin(t * 1.2 + bit.phase)), top + high * down);
      canvas.rotate(t * 0.9 + bit.phase);
      canvas.scale(1, Math.sin(t * 2.1 + bit.phase * 3));
      canvas.fillStyle = room.toned(bit.colour);
      canvas.fillRect(-size * bit.size, -size * bit.size * 0.6, size * bit.size * 2, size * bit.size * 1.2);
      canvas.restore();
    }
  };
}
