/** Evening falls, and lanterns of paper rise with their light. Called by `effects.ts`. */
import { lerp, ramp, smooth, TURN } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { type Show, scatter } from './showing.js';

const LANTERNS = 11;
const FLIGHT_SECONDS = 6.5;
const PAPER = ['#ff8a4a', '#ffb04a', '#ff6f5a'] as const;

export const lanterns: Show = (canvas, { age, k, frame, span, dark }) => {
  const dusk = k * smooth(age / 1.1);
  canvas.globalCompositeOperation = 'multiply';
  canvas.globalAlpha = 0.62 * dusk * (1 - dark);
  canvas.fillStyle = '#4a4aa8';
  canvas.fillRect(0, 0, frame.width, frame.height);
  canvas.globalCompositeOperation = 'source-over';
  canvas.globalAlpha = 1;
  for (let lantern = 0; lantern < LANTERNS; lantern++) {
    const near = scatter(lantern, 0.27);
    const since = age - 0.12 * lantern * (0.5 + scatter(lantern, 0.9));
    if (since < 0) continue;
    // In a long film others follow those that are out of sight.
    const own = since % FLIGHT_SECONDS;
    const lit = k * ramp(own, 0, 0.35) * (1 - ramp(own, FLIGHT_SECONDS - 0.6, FLIGHT_SECONDS));
    const across = 0.5 + (((lantern + 0.5) / LANTERNS) * 2 - 1) * 0.42 * (lantern % 2 ? 1 : 0.6);
    const x = frame.width * across + span * 0.02 * Math.sin(own * 1.3 + lantern);
    const y = frame.height * (lerp(0.62, 0.82, near) - own * lerp(0.1, 0.19, near));
    const size = span * lerp(0.02, 0.042, near);
    drawLantern(canvas, x, y, size, PAPER[lantern % PAPER.length]!, lit, 0.08 * Math.sin(own * 1.7 + lantern * 2));
  }
};

function drawLantern(
  canvas: Parameters<Show>[0],
  x: number,
  y: number,
  size: number,
  colour: string,
  lit: number,
  tilt: number,
): void {
  glow(canvas, x, y, size * 5.4, colour, 0.8 * lit);
  canvas.save();
  canvas.globalAlpha = lit;
  canvas.translate(x, y);
  canvas.rotate(tilt);
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.roundRect(-size * 0.8, -size, size * 1.6, size * 2, size * 0.55);
  canvas.fill();
  canvas.fillStyle = '#ffe6a0';
  canvas.globalAlpha = lit * 0.85;
  canvas.beginPath();
  canvas.ellipse(0, size * 0.3, size * 0.52, size * 0.66, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#7a2f2a';
  for (const end of [-1, 0.84]) canvas.fillRect(-size * 0.48, end * size, size * 0.96, size * 0.18);
  canvas.restore();
  glow(canvas, x, y + size * 0.25, size * 1.6, '#fff4c8', 1 * lit);
}
