/** Fog: banks of mist before the stage. Called by `weather.ts`. */
import { type Frame, parallax } from '../camera.js';
import { wrap } from '../painting/easing.js';
import { blankCanvas, glow } from '../painting/paint.js';
import { random } from '../painting/random.js';
import { release } from '../pictures/sprites.js';
import type { StagedWeather } from './weather.js';

/** Banks of mist that drift at three depths, from one bitmap. */
export function openFog(frame: Frame, seed: number): StagedWeather {
  const { width, height } = frame;
  const next = random(seed + 71);
  const bank = blankCanvas(width * 0.5, height * 0.3);
  const brush = bank.getContext('2d');
  for (let puff = 0; puff < 26; puff++) {
    glow(
      brush,
      bank.width * (0.2 + 0.6 * next()),
      bank.height * (0.35 + 0.35 * next()),
      bank.height * (0.25 + 0.3 * next()),
      '#e9eef4',
      0.3,
      0.7,
    );
  }
  const banks = Array.from({ length: 7 }, (_, index) => ({
    x: next(),
    y: 0.34 + 0.56 * next(),
    depth: 0.3 + index * 0.13,
    pace: 0.02 + 0.03 * next(),
  }));
  return {
    draw(canvas, t, camera) {
      canvas.fillStyle = '#e3e9f0';
      canvas.globalAlpha = 0.16;
      canvas.fillRect(0, 0, width, height);
      for (const { x, y, depth, pace } of banks) {
        const across = wrap(x + pace * t - camera.x * parallax(depth, camera.turn) * 0.4) * 2 - 0.7;
        canvas.globalAlpha = 0.75;
        canvas.drawImage(bank, across * width, (y - 0.2) * height, width * (0.5 + 0.5 * depth), height * 0.42);
      }
      canvas.globalAlpha = 1;
    },
    close: () => release(bank),
  };
}
