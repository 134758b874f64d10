/** Things at a mouth for which there is no picture: a balloon that is blown up, a dummy, a bubble of gum. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** Own heights, y downwards, looking left; what is between the lips is at the origin. */
export const MOUTH_THINGS: Readonly<Record<string, Draw>> = {
  /** Its neck between the lips; round ahead of them. */
  'blown-balloon'(canvas, size, { colour = '#e8333f' }) {
    const [middle, half, high] = [-size * 0.6, size * 0.5, size * 0.46];
    canvas.fillStyle = mix(colour, '#3a0a1e', 0.3);
    canvas.beginPath();
    canvas.moveTo(0.008, -0.012);
    canvas.quadraticCurveTo(-size * 0.08, -0.02, -size * 0.24, -high * 0.6);
    canvas.lineTo(-size * 0.24, high * 0.6);
    canvas.quadraticCurveTo(-size * 0.08, 0.02, 0.008, 0.012);
    canvas.fill();
    const round = canvas.createRadialGradient(middle - half * 0.3, -high * 0.4, half * 0.1, middle, 0, half * 1.1);
    round.addColorStop(0, mix(colour, '#ffffff', 0.45));
    round.addColorStop(0.45, colour);
    round.addColorStop(1, mix(colour, '#3a0a1e', 0.4));
    canvas.fillStyle = round;
    canvas.beginPath();
    canvas.ellipse(middle, 0, half, high, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = 'rgba(255,255,255,0.75)';
    canvas.beginPath();
    canvas.ellipse(middle - half * 0.36, -high * 0.46, half * 0.2, high * 0.12, -0.6, 0, TURN);
    canvas.fill();
  },
  /** A shield before the lips with a ring that hangs from its knob. */
  pacifier(canvas, size, { colour = '#5ab8f0' }) {
    canvas.lineWidth = size * 0.11;
    canvas.strokeStyle = mix(colour, '#12305a', 0.35);
    canvas.beginPath();
    canvas.ellipse(0, size * 0.34, size * 0.24, size * 0.22, 0, 0, TURN);
    canvas.stroke();
    const shield = canvas.createLinearGradient(0, -size * 0.32, 0, size * 0.34);
    shield.addColorStop(0, mix(colour, '#ffffff', 0.55));
    shield.addColorStop(1, colour);
    canvas.fillStyle = shield;
    canvas.beginPath();
    canvas.moveTo(-size * 0.52, -size * 0.05);
    canvas.bezierCurveTo(-size * 0.5, -size * 0.44, -size * 0.12, -size * 0.32, 0, -size * 0.24);
    canvas.bezierCurveTo(size * 0.12, -size * 0.32, size * 0.5, -size * 0.44, size * 0.52, -size * 0.05);
    canvas.bezierCurveTo(size * 0.5, size * 0.34, size * 0.12, size * 0.3, 0, size * 0.3);
    canvas.bezierCurveTo(-size * 0.12, size * 0.3, -size * 0.5, size * 0.34, -size * 0.52, -size * 0.05);
    canvas.fill();
    canvas.fillStyle = mix(colour, '#ffffff', 0.75);
    canvas.beginPath();
    canvas.ellipse(0, 0, size * 0.17, size * 0.15, 0, 0, TURN);
    canvas.fill();
  },
  'gum-bubble'(canvas, size) {
    const radius = size / 2;
    const round = canvas.createRadialGradient(-radius * 0.3, -radius * 0.35, radius * 0.1, 0, 0, radius);
    round.addColorStop(0, '#ffe0ef');
    round.addColorStop(0.5, '#ff9cc8');
    round.addColorStop(1, '#e8649f');
    canvas.fillStyle = round;
    canvas.beginPath();
    canvas.arc(0, 0, radius, 0, TURN);
    canvas.fill();
    canvas.fillStyle = 'rgba(255,255,255,0.85)';
    canvas.beginPath();
    canvas.ellipse(-radius * 0.38, -radius * 0.42, radius * 0.2, radius * 0.12, -0.7, 0, TURN);
    canvas.fill();
  },
};
