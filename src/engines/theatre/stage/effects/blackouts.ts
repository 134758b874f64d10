/** All lights go out, or one comes on after the other. Called by `effects.ts`. */
import { ramp, smooth, wave } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { type Show, scatter } from './showing.js';

const FLICKERS_SECONDS = 0.36;
const DARK = 0.8;
const NIGHT = '#05070f';

/** They flicker before; a little of everybody is still to be seen. */
export const blackout: Show = (canvas, { age, k, frame }) => {
  const flickers = age < FLICKERS_SECONDS && Math.floor(age * 14) % 2 === 1;
  const out = age < FLICKERS_SECONDS ? (flickers ? 0.6 : 0) : ramp(age, FLICKERS_SECONDS, FLICKERS_SECONDS + 0.08);
  canvas.globalAlpha = DARK * out * k;
  canvas.fillStyle = NIGHT;
  canvas.fillRect(0, 0, frame.width, frame.height);
};

const MANY = 17;
const LIT_SECONDS = 1.7;
const WARM = '#ffd36b';

/** Round about somebody and over them; with pictures of what shines, where that has a shape. */
export const lights: Show = (canvas, { age, k, span, sprite }) => {
  for (let index = 0; index < MANY; index++) {
    const own = age - (index / MANY) * LIT_SECONDS;
    if (own <= 0) continue;
    const lit = smooth(own / 0.3) * k * (0.82 + 0.18 * wave(age * 0.8 + scatter(index)));
    const part = index / (MANY - 1);
    const far = span * (0.42 + 0.34 * scatter(index, 0.381));
    const angle = Math.PI * (1.02 + 0.96 * ((part * 7.3) % 1));
    const x = Math.cos(angle) * far * 1.25;
    const y = Math.sin(angle) * far * 0.5 + span * 0.02 + span * 0.012 * wave(age * 0.5 + part);
    glow(canvas, x, y, span * 0.085, WARM, 0.75 * lit);
    if (!sprite) glow(canvas, x, y, span * 0.022, '#fffbe0', lit);
    else {
      const size = (span * 0.085 * smooth(own / 0.25)) / Math.max(sprite.width, sprite.height);
      canvas.globalAlpha = lit;
      canvas.drawImage(
        sprite.art,
        x - (sprite.width / 2) * size,
        y - (sprite.height / 2) * size,
        sprite.width * size,
        sprite.height * size,
      );
      canvas.globalAlpha = 1;
    }
  }
};
