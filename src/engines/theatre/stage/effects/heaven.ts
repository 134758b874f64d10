/** What happens in the sky: a shooting star, fireworks, a rainbow. Called by `effects.ts`. */
import { lerp, ramp, smooth, TURN, wrap } from '../painting/easing.js';
import { glow, withAlpha } from '../painting/paint.js';
import { CONFETTI, star } from '../signs/sign-shapes.js';
import { type Show, scatter } from './showing.js';

/** `angle` moves its path, so that several fall side by side. */
export const shootingStar: Show = (canvas, { part, frame, span, angle: shift = 0 }) => {
  const flown = smooth(Math.min(1, part * 1.15));
  const x = frame.width * (lerp(0.1, 0.92, flown) - 1.5 * shift);
  const y = frame.height * (0.12 + shift + 0.16 * flown ** 1.5);
  const lit = Math.min(1, part * 8) * (1 - ramp(part, 0.8, 1));
  const tail = frame.width * 0.26 * Math.min(1, flown * 4);
  const angle = Math.atan2(0.24 * frame.height * Math.sqrt(flown), 0.82 * frame.width);
  canvas.translate(x, y);
  canvas.rotate(angle);
  const gradient = canvas.createLinearGradient(-tail, 0, 0, 0);
  gradient.addColorStop(0, 'rgba(255,244,190,0)');
  gradient.addColorStop(1, 'rgba(255,250,225,0.95)');
  canvas.globalAlpha = lit;
  canvas.fillStyle = gradient;
  canvas.beginPath();
  canvas.moveTo(-tail, 0);
  canvas.lineTo(0, -span * 0.016);
  canvas.lineTo(0, span * 0.016);
  canvas.fill();
  glow(canvas, 0, 0, span * 0.09, '#fff3b0', 0.8 * lit);
  star(canvas, 0, 0, span * 0.05, 5, 0.5, '#fffbe0', 1);
};

export const fireworks: Show = (canvas, { age, k, frame, span }) => {
  for (let rocket = 0; rocket < 5; rocket++) {
    const cycle = 1.5;
    const own = (age - rocket * 0.27) / cycle;
    if (own < 0) continue;
    const bloom = wrap(own);
    const round = rocket + 5 * Math.floor(own);
    const x = frame.width * (0.12 + 0.76 * scatter(round));
    const y = frame.height * (0.13 + 0.22 * scatter(round, 0.381));
    const colour = CONFETTI[round % CONFETTI.length]!;
    const far = span * (0.2 + 0.06 * scatter(round, 0.27)) * (1 - (1 - bloom) ** 3);
    const lit = k * (1 - bloom ** 2.2);
    glow(canvas, x, y, far * 1.6, colour, 0.5 * lit);
    glow(canvas, x, y, span * 0.16 * (1 - bloom), '#fff6d8', lit);
    canvas.lineCap = 'round';
    for (const ring of [0, 1]) {
      canvas.strokeStyle = ring ? '#fff3c4' : colour;
      canvas.lineWidth = span * (ring ? 0.0055 : 0.0085) * (1.15 - 0.7 * bloom);
      canvas.globalAlpha = lit;
      canvas.beginPath();
      for (let ray = 0; ray < 14; ray++) {
        const angle = ((ray + ring * 0.5) / 14) * TURN + round;
        const [across, up] = [Math.cos(angle), Math.sin(angle)];
        const reach = far * (ring ? 0.62 : 1);
        const start = reach * lerp(0.1, 0.78, bloom);
        const fall = span * 0.07 * bloom * bloom;
        canvas.moveTo(x + across * start, y + up * start + fall * 0.55);
        canvas.lineTo(x + across * reach, y + up * reach + fall);
      }
      canvas.stroke();
    }
    canvas.fillStyle = colour;
    canvas.beginPath();
    for (let spark = 0; spark < 14; spark++) {
      const angle = (spark / 14) * TURN + round;
      const size = span * (0.007 + 0.0045 * Math.sin(age * 19 + spark * 2.4));
      const [sparkX, sparkY] = [x + Math.cos(angle) * far, y + Math.sin(angle) * far + span * 0.07 * bloom * bloom];
      canvas.moveTo(sparkX + size, sparkY);
      canvas.arc(sparkX, sparkY, size, 0, TURN);
    }
    canvas.fill();
    canvas.globalAlpha = 1;
  }
};

const BANDS = ['#ff5a5a', '#ffa23e', '#ffe14d', '#63d46a', '#4aa8ff', '#9a6bff'] as const;

/** It comes all at once, as light does, and its feet fade away. */
export const rainbow: Show = (canvas, { age, k, frame, span }) => {
  canvas.lineWidth = span * 0.026;
  // In a tall or square frame its feet stand at the horizon.
  const foot = frame.height * (frame.height >= frame.width ? frame.eye + 0.04 : 0.84);
  const radius = Math.min(frame.width * 0.46, frame.height * 0.82);
  canvas.globalAlpha = 0.55 * k * smooth(age / 0.7);
  for (const [band, colour] of BANDS.entries()) {
    const own = radius - band * span * 0.025;
    const soft = canvas.createLinearGradient(0, foot, 0, foot - own * 0.62);
    soft.addColorStop(0, withAlpha(colour, 0));
    soft.addColorStop(1, colour);
    canvas.strokeStyle = soft;
    canvas.beginPath();
    canvas.ellipse(frame.width * 0.5, foot, own * 1.12, own * 0.92, 0, Math.PI, TURN);
    canvas.stroke();
  }
};
