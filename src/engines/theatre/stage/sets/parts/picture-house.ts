/** What a cinema is known by: its seats from behind, and the film on its screen. */
import { type Brush, downward, glow, mix, tonesOf, withAlpha } from '../../painting/paint.js';
import { write } from './lettering.js';

/** One red seat from behind; `x`, `y` its foot's middle. */
export function seat(canvas: Brush, x: number, y: number, width: number, colour: string, lit: string): void {
  const { light, base, shade } = tonesOf(colour, lit, '#200818', 1.2);
  const height = width * 1.12;
  canvas.fillStyle = mix(shade, '#14060f', 0.5);
  for (const arm of [-0.52, 0.52]) {
    canvas.beginPath();
    canvas.roundRect(x + arm * width - width * 0.05, y - height * 0.52, width * 0.1, height * 0.54, width * 0.04);
    canvas.fill();
  }
  canvas.fillStyle = downward(canvas, y - height, y, [light, base, mix(base, shade, 0.6), shade]);
  canvas.beginPath();
  canvas.roundRect(x - width * 0.45, y - height, width * 0.9, height, [
    width * 0.32,
    width * 0.32,
    width * 0.06,
    width * 0.06,
  ]);
  canvas.fill();
  canvas.strokeStyle = withAlpha(mix(light, lit, 0.6), 0.7);
  canvas.lineWidth = width * 0.05;
  canvas.beginPath();
  canvas.arc(x - width * 0.13, y - height + width * 0.32, width * 0.28, Math.PI, Math.PI * 1.5);
  canvas.lineTo(x + width * 0.13, y - height + width * 0.04);
  canvas.arc(x + width * 0.13, y - height + width * 0.32, width * 0.28, Math.PI * 1.5, 0);
  canvas.stroke();
  canvas.fillStyle = withAlpha(shade, 0.5);
  canvas.beginPath();
  canvas.roundRect(x - width * 0.3, y - height * 0.62, width * 0.6, height * 0.5, width * 0.1);
  canvas.fill();
}

/** An old film's countdown, with its turning hand, scratches and flicker. */
export function film(canvas: Brush, t: number, x: number, y: number, wide: number, tall: number): void {
  const flicker = 0.94 + 0.06 * Math.sin(t * 37) * Math.sin(t * 11);
  const paper = mix('#c8b898', '#fff8e6', flicker);
  glow(canvas, x, y, wide * 0.8, '#fff2d8', 0.4 * flicker, 0.7);
  canvas.save();
  canvas.beginPath();
  canvas.roundRect(x - wide / 2, y - tall / 2, wide, tall, tall * 0.03);
  canvas.clip();
  canvas.fillStyle = paper;
  canvas.fillRect(x - wide / 2, y - tall / 2, wide, tall);
  const turned = (t * 1.0) % 1;
  canvas.fillStyle = withAlpha('#8a7458', 0.45);
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.arc(x, y, wide, -Math.PI / 2, -Math.PI / 2 + turned * Math.PI * 2);
  canvas.fill();
  canvas.strokeStyle = '#3a2c28';
  canvas.lineWidth = tall * 0.014;
  canvas.beginPath();
  canvas.moveTo(x - wide / 2, y);
  canvas.lineTo(x + wide / 2, y);
  canvas.moveTo(x, y - tall / 2);
  canvas.lineTo(x, y + tall / 2);
  canvas.stroke();
  for (const radius of [0.4, 0.33]) {
    canvas.lineWidth = tall * 0.02;
    canvas.beginPath();
    canvas.arc(x, y, tall * radius, 0, Math.PI * 2);
    canvas.stroke();
  }
  write(canvas, String(5 - (Math.floor(t) % 5)), x, y + tall * 0.02, tall * 0.52, '#2a1c1c');
  canvas.fillStyle = withAlpha('#3a2c28', 0.35);
  for (let scratch = 0; scratch < 3; scratch++) {
    const at = Math.sin(Math.floor(t * 12) * 12.9 + scratch * 78.2) * 0.48;
    canvas.fillRect(x + at * wide, y - tall / 2, Math.max(1, wide * 0.002), tall);
  }
  canvas.restore();
}
