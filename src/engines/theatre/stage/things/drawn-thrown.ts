/** What is thrown: a rose for between the teeth and bamboo for the paw of whoever played, a juggler's balls. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { mix } from '../painting/paint.js';
import { ball, stick } from './drawn-held.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** Own heights, y downwards, what holds it at the origin, lying across. */
export const THROWN: Readonly<Record<string, Draw>> = {
  rose(canvas, size) {
    stick(canvas, '#1f6a34', size * 0.07, [-size * 0.5, size * 0.04], [size * 0.4, 0]);
    stick(canvas, '#3fa552', size * 0.042, [-size * 0.5, size * 0.04], [size * 0.4, 0]);
    leaf(canvas, '#3fa552', [-size * 0.3, size * 0.02], size * 0.2, 0.7);
    leaf(canvas, '#2f8a44', [-size * 0.14, size * 0.02], size * 0.18, -0.8);
    const [x, y] = [size * 0.52, -size * 0.02];
    ball(canvas, '#8a1030', x, y, size * 0.2);
    for (const [across, up, radius, tone] of [
      [-0.06, 0.05, 0.13, '#d42a50'],
      [0.06, -0.02, 0.14, '#e8436a'],
      [-0.03, -0.08, 0.12, '#f2607f'],
      [0.01, 0, 0.07, '#a8173c'],
    ] as const)
      ball(canvas, tone, x + across * size, y + up * size, radius * size);
  },
  /** Its grip at the origin, the end that is eaten behind it, leaves ahead; `turn` is how much of it has been eaten. */
  bamboo(canvas, size, { turn = 0 }) {
    const [from, to] = [-size * 0.56, size * (0.56 - 0.3 * turn)];
    for (const [at, long, angle] of [
      [-0.36, 0.34, Math.PI + 0.9],
      [-0.54, 0.4, Math.PI + 0.25],
      [-0.54, 0.36, Math.PI - 0.45],
    ] as const)
      leaf(canvas, '#5fae3c', [at * size, 0], long * size, angle);
    stick(canvas, '#3f6d24', size * 0.17, [from, 0], [to, 0]);
    stick(canvas, '#8fc64a', size * 0.12, [from, 0], [to, 0]);
    stick(canvas, '#c4e87c', size * 0.035, [from, -size * 0.028], [to, -size * 0.028]);
    canvas.strokeStyle = '#4f7f2a';
    canvas.lineWidth = size * 0.035;
    canvas.lineCap = 'butt';
    canvas.beginPath();
    for (const joint of [-0.34, 0, 0.3])
      if (joint * size < to) {
        canvas.moveTo(joint * size, -size * 0.08);
        canvas.lineTo(joint * size, size * 0.08);
      }
    canvas.stroke();
    canvas.lineCap = 'round';
  },
  /** `turn` says which of them it is. */
  'juggled-ball'(canvas, size, { turn = 0 }) {
    ball(canvas, JUGGLED[turn % JUGGLED.length]!, 0, 0, size * 0.45);
    canvas.fillStyle = 'rgba(255,255,255,0.6)';
    canvas.beginPath();
    canvas.arc(-size * 0.14, -size * 0.16, size * 0.12, 0, 7);
    canvas.fill();
  },
};

const JUGGLED = ['#e8304a', '#ffc52e', '#2f8fe8'] as const;

/** A pointed leaf from `foot`, turned from straight ahead. */
function leaf(
  canvas: SKRSContext2D,
  tone: string,
  [x, y]: readonly [number, number],
  long: number,
  angle: number,
): void {
  const at = (along: number, across: number): readonly [number, number] => [
    x + long * (along * Math.cos(angle) - across * Math.sin(angle)),
    y + long * (along * Math.sin(angle) + across * Math.cos(angle)),
  ];
  canvas.fillStyle = tone;
  canvas.strokeStyle = mix(tone, '#123a18', 0.5);
  canvas.lineWidth = long * 0.06;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.quadraticCurveTo(...at(0.5, -0.34), ...at(1, 0));
  canvas.quadraticCurveTo(...at(0.5, 0.34), x, y);
  canvas.fill();
  canvas.stroke();
}
